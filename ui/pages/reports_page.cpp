// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports_page.h"

namespace valija {

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

void ReportsPage::refresh() {}

} // namespace valija
