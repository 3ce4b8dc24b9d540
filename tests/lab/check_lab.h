// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"
#include "tests/lab/lab.h"

#include <gtest/gtest.h>

namespace valija {

/// The lab, made when the first test wants it and ended after the last, and what a check of all its domains in one run
/// found.
class CheckLab : public testing::Test
{
public:
    static const Lab &lab();
    static const QHash<DomainName, DomainFacts> &facts();
    static DomainFacts factsOf(const DomainName &domain);
    static std::chrono::milliseconds elapsed();

    /// Every finding of one domain, checked anew with these settings.
    static QStringList linesFor(const DomainName &domain, const NetworkSettings &settings);

protected:
    void SetUp() override;
};

} // namespace valija
