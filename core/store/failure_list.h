// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tlsrpt/report.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <vector>

namespace valija {

/// The texts of a failure, in the order in which they are kept.
constexpr std::size_t failureTexts = 7;
constexpr std::array<QByteArray FailureDetails::*, failureTexts> failureTextMembers{
    &FailureDetails::resultType,           &FailureDetails::sendingMtaIp,    &FailureDetails::receivingMxHostname,
    &FailureDetails::receivingIp,          &FailureDetails::receivingMxHelo, &FailureDetails::reasonCode,
    &FailureDetails::additionalInformation};

/// The failures of one policy as one value of the database: their different texts, each once, and for each failure the
/// places of its texts and its sessions. A row each would make importing several times as slow.
class FailureListWriter
{
public:
    QByteArray write(const QList<FailureDetails> &failures);

private:
    quint32 placeOf(const QByteArray &text);

    QHash<QByteArrayView, quint32> m_places;
    std::vector<QByteArrayView> m_texts;
};

/// Goes through what FailureListWriter wrote.
class FailureListReader
{
public:
    /// Both stay valid as long as `list` does.
    struct Row {
        std::array<quint32, failureTexts> texts{}; ///< Places in texts().
        qint64 sessions = 0;
    };

    explicit FailureListReader(QByteArrayView list);

    const std::vector<QByteArrayView> &texts() const { return m_texts; }
    qsizetype rows() const { return m_rows; }
    bool next(Row &row); ///< False at the end, and where the list is damaged.
    bool isDamaged() const { return m_damaged; }

private:
    quint64 number();

    QByteArrayView m_rest;
    std::vector<QByteArrayView> m_texts;
    qsizetype m_rows = 0;
    qsizetype m_read = 0;
    bool m_damaged = false;
};

/// Error: Malformed for a damaged list.
Result<QList<FailureDetails>> failuresIn(const QByteArray &list);

} // namespace valija
