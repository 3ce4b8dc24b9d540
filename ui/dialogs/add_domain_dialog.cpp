// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/add_domain_dialog.h"

#include "ui/widgets/spacing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace valija {

AddDomainDialog::AddDomainDialog(QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_hint(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a domain"));
    m_name->setPlaceholderText(QStringLiteral("example.com"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto *label = new QLabel(tr("&Mail domain, the part behind the @"), this);
    label->setBuddy(m_name);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, gap);
    column->setSpacing(smallGap);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addSpacing(smallGap);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &AddDomainDialog::judge);
    judge();
}

std::optional<DomainName> AddDomainDialog::domain() const
{
    QString text = m_name->text().trimmed();
    // Who pastes an address means its domain.
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0)
        text = text.sliced(at + 1);
    const auto name = DomainName::parse(text);
    return name && name->parent() && !name->endsInNumber() ? std::optional(*name) : std::nullopt;
}

void AddDomainDialog::judge()
{
    const auto name = domain();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(name.has_value());
    if (name)
        m_hint->setText(name->unicode() == name->ascii() ? QString() : tr("In the DNS: %1").arg(name->ascii()));
    else
        m_hint->setText(m_name->text().isEmpty() ? QString() : tr("This is not a domain name yet."));
}

} // namespace valija
