// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

namespace valija {

/// TLS reports of one domain or, without one, of all.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
};

} // namespace valija
