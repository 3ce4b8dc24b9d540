// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/start_page.h"

#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QCommandLinkButton>
#include <QIcon>
#include <QLabel>

#include <array>

namespace valija {

using namespace Qt::StringLiterals;

StartPage::StartPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_add(new QCommandLinkButton(tr("Add a domain"), tr("Draft its policy, get its DNS records, check it."), this)),
      m_open(new QCommandLinkButton(tr("Open reports"), tr("Files, folders, archives or saved mails with TLS reports."),
                                    this)),
      m_import(new QCommandLinkButton(tr("Import a list or zone file"),
                                      tr("Many domains at once, from text, CSV or a zone."), this)),
      m_example(new QCommandLinkButton(tr("Try it with example data"),
                                       tr("Invented domains and reports, removed again with one click."), this))
{
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/icons/valija.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new QLabel(tr("Mail that arrives encrypted, and the proof that it does"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setBold(true);
    title->setFont(font);
    title->setWordWrap(true);
    auto *purpose = new QLabel(
        tr("Valija publishes and checks MTA-STS policies for your mail domains and reads the TLS reports that "
           "other providers send you."),
        this);
    purpose->setWordWrap(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(smallGap);
    column->addStretch(2);
    column->addWidget(logo);
    column->addSpacing(smallGap);
    column->addWidget(title);
    column->addWidget(purpose);
    column->addSpacing(gap);
    const std::array buttons{std::pair(m_add, u"add"_s), std::pair(m_open, u"open"_s), std::pair(m_import, u"import"_s),
                             std::pair(m_example, u"overview"_s)};
    for (const auto &[button, icon] : buttons) {
        button->setIcon(symbolIcon(icon));
        button->setIconSize(QSize(24, 24));
        button->setToolTip(button->description());
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->description());
        column->addWidget(button);
    }
    column->addStretch(3);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 76);
    middle->setLayout(column);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    content().addLayout(row, 1);
    connect(m_add, &QCommandLinkButton::clicked, this, &StartPage::addRequested);
    connect(m_open, &QCommandLinkButton::clicked, this, &StartPage::openRequested);
    connect(m_import, &QCommandLinkButton::clicked, this, &StartPage::importRequested);
    connect(m_example, &QCommandLinkButton::clicked, this, &StartPage::exampleRequested);
}

} // namespace valija
