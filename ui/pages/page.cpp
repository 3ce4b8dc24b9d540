// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

#include "ui/widgets/spacing.h"

namespace valija {

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_messages(new MessageBar(this)), m_content(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_messages);
    m_content->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    m_content->setSpacing(gap);
    whole->addLayout(m_content, 1);
}

void Page::showDomain(const std::optional<DomainName> &domain)
{
    m_domain = domain;
    m_messages->clear();
    refresh();
}

} // namespace valija
