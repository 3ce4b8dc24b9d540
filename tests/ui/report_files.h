// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

namespace valija {

/// A failure of a written report; what is empty is left out.
struct WrittenFailure {
    QByteArray result = "certificate-expired";
    QByteArray from = "198.51.100.7";
    QByteArray host = "mx.example.com";
    QByteArray to = "192.0.2.25";
    int sessions = 1;
    QByteArray information = {};
};

/// What a report file of a test says.
struct WrittenReport {
    QByteArray organization = "Corvid";
    QDate day;
    QByteArray domain = "example.com";
    int successful = 10;
    QList<WrittenFailure> failures = {};
    int unexplained = 0; ///< Failed sessions without details.
    QByteArray policyType = "sts";
    QList<QByteArray> policyString = {"version: STSv1", "mode: testing", "mx: *.example.com"};
};

/// The report as JSON (RFC 8460 section 4.4).
QByteArray jsonOf(const WrittenReport &report);

} // namespace valija
