// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace valija {

/// Asks for a domain's name; says at once what is wrong with it.
class AddDomainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddDomainDialog(QWidget *parent = nullptr);
    std::optional<DomainName> domain() const;
    QLineEdit &name() { return *m_name; }

private:
    void judge();

    QLineEdit *m_name;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace valija
