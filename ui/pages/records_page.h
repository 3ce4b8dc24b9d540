// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

namespace valija {

/// The DNS records that publish one domain's draft, in the dialect chosen, each with its live state.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    explicit RecordsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
};

} // namespace valija
