// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/retest.h"
#include "core/store/failure_table.h"
#include "ui/pages/page_context.h"

#include <QObject>

namespace valija {

/// *Test this host now*: checks the domain of a reported failure, or for one that is filed under a mail host a domain
/// of the portfolio that has this host, and compares.
class HostTest : public QObject
{
    Q_OBJECT

public:
    explicit HostTest(PageContext context, QObject *parent = nullptr);
    /// Ends with one answer, whatever happens.
    void start(const FailureRow &row);

Q_SIGNALS:
    void answered(const valija::FailureRow &row, valija::Severity severity, const QString &answer);

private:
    void check(const FailureRow &row, const DomainName &domain);

    PageContext m_context;
};

/// "Still failing: ..." or "Fixed since: ...", with the host and the address it is about. `checked` is the domain that
/// was asked.
QString retestText(const Retest &again, const FailureRow &row, const DomainName &checked);

} // namespace valija
