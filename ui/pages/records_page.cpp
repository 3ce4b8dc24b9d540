// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records_page.h"

namespace valija {

RecordsPage::RecordsPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

void RecordsPage::refresh() {}

} // namespace valija
