// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace valija {

/// All settings as a form. Every default needs no thought; what is shown in grey is what an empty field means.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;                ///< What is being typed is never taken away.
    void showKept();                        ///< What was typed is kept, or is to go.
    Settings edited() const;                ///< What the form says.
    void takeOver(const SettingsPage &old); ///< What was typed in a page that this one replaces.

    QComboBox &language() { return *m_language; }
    QComboBox &theme() { return *m_theme; }
    QLineEdit &store() { return *m_store; }
    QLineEdit &resolvers() { return *m_resolvers; }
    QLineEdit &proxy() { return *m_proxy; }
    QSpinBox &retention() { return *m_retention; }
    QCheckBox &signingKeys() { return *m_signingKeys; }
    QPushButton &saveButton() { return *m_save; }

Q_SIGNALS:
    void settingsEdited(const valija::Settings &settings);

private:
    QWidget *buildForm();
    void addGeneral(QFormLayout &form);
    void addNetwork(QFormLayout &form);
    void addReports(QFormLayout &form);
    QLineEdit *addPath(QFormLayout &form, const QString &label, const QString &placeholder, const QString &tip,
                       bool folder);
    struct Range {
        int least;
        int most;
    };
    QSpinBox *addNumber(QFormLayout &form, const QString &label, Range range, const QString &suffix,
                        const QString &tip);
    void fill(const Settings &settings);
    Settings typedInto(Settings settings) const;
    bool hasUnsavedChanges() const;

    std::optional<Settings> m_filled; ///< What the form said before anything was typed; nothing else counts in it.
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QLineEdit *m_store = nullptr;
    QSpinBox *m_monitoring = nullptr;
    QLineEdit *m_resolvers = nullptr;
    QLineEdit *m_trustAnchor = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_ehlo = nullptr;
    QCheckBox *m_probe = nullptr;
    QSpinBox *m_connect = nullptr;
    QSpinBox *m_fetch = nullptr;
    QSpinBox *m_parallel = nullptr;
    QSpinBox *m_retention = nullptr;
    QLineEdit *m_watch = nullptr;
    QCheckBox *m_signingKeys = nullptr;
    QSpinBox *m_reportSize = nullptr;
    QSpinBox *m_expanded = nullptr;
    QSpinBox *m_entries = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_defaults = nullptr;
};

} // namespace valija
