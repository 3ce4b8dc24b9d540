// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings_page.h"

#include "core/settings/store_location.h"
#include "ui/widgets/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

void addHeading(QFormLayout &form, const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, form.rowCount() == 0 ? 0 : gap, 0, halfGap);
    form.addRow(label);
}

void choose(QComboBox &box, const QString &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

int seconds(std::chrono::milliseconds time)
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    auto *title = new QLabel(tr("Settings"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    title->setFont(font);
    content().addWidget(title);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildForm());
    content().addWidget(scroll, 1);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setToolTip(tr("Keep these settings and use them from now on"));
    m_defaults = new QPushButton(tr("Restore &defaults"), this);
    m_defaults->setToolTip(tr("Fill the form with the defaults; nothing changes before you save"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_defaults);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    content().addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT settingsEdited(edited());
        m_store->setText(withoutPassword(m_store->text())); // it goes to the key store, not into the settings
    });
    connect(m_defaults, &QPushButton::clicked, this, [this] { fill(Settings()); });
}

QWidget *SettingsPage::buildForm()
{
    auto *box = new QWidget;
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, gap, 0);
    form->setHorizontalSpacing(gap);
    form->setVerticalSpacing(smallGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addGeneral(*form);
    addNetwork(*form);
    addReports(*form);
    return box;
}

void SettingsPage::addGeneral(QFormLayout &form)
{
    addHeading(form, tr("General"));
    m_language = new QComboBox;
    m_language->addItem(tr("As the system"), QString());
    // Each in its own language: who is lost in another one finds the way back.
    for (const auto &[name, code] : {std::pair(u"English"_s, u"en"_s), std::pair(u"Español"_s, u"es"_s),
                                     std::pair(u"Deutsch"_s, u"de"_s), std::pair(u"Français"_s, u"fr"_s)}) {
        const bool complete = code == u"en" || QFile::exists(u":/i18n/valija_%1.qm"_s.arg(code));
        if (complete) // only what the build has a translation of
            m_language->addItem(name, code);
    }
    m_language->setToolTip(tr("Language of the program"));
    form.addRow(tr("Lan&guage"), m_language);
    m_theme = new QComboBox;
    m_theme->addItem(tr("As the system"), QString());
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setToolTip(tr("Light or dark window"));
    form.addRow(tr("The&me"), m_theme);
    m_monitoring = addNumber(form, tr("Check all domains ever&y"), {0, 24 * 30}, tr(" hours"),
                             tr("While the program runs, all domains are checked this often"));
    m_monitoring->setSpecialValueText(tr("Never by itself"));
    m_store = addPath(form, tr("S&tore"), tr("In your data folder; for a team: postgres://USER@HOST/NAME"),
                      tr("Where domains, checks and reports are kept: a file, or a PostgreSQL database that a team "
                         "shares; used after a restart"),
                      false);
}

void SettingsPage::addNetwork(QFormLayout &form)
{
    addHeading(form, tr("Network"));
    m_resolvers = new QLineEdit;
    m_resolvers->setPlaceholderText(tr("The system's"));
    m_resolvers->setToolTip(tr("Resolvers to ask, as ADDRESS or ADDRESS@PORT, separated by commas"));
    form.addRow(tr("&Resolvers"), m_resolvers);
    m_trustAnchor = addPath(form, tr("DNSSEC tr&ust anchor"), tr("Built in; write none to switch validation off"),
                            tr("File with the trust anchor of the DNS root"), false);
    m_caFile = addPath(form, tr("&Additional roots"), tr("None besides Mozilla's and the system's"),
                       tr("PEM file with certificates to trust as well"), false);
    m_proxy = new QLineEdit;
    m_proxy->setPlaceholderText(tr("None; for example socks5://127.0.0.1:1080"));
    m_proxy->setToolTip(tr("Proxy for HTTPS and SMTP probes, where this network blocks port 25; without a password, as "
                           "settings are plain text"));
    form.addRow(tr("Probe pro&xy"), m_proxy);
    m_probe = new QCheckBox(tr("Talk to the mail hosts on port 25"));
    m_probe->setToolTip(tr("Tests STARTTLS and certificates of the mail hosts; never sends mail"));
    form.addRow(QString(), m_probe);
    m_ehlo = new QLineEdit;
    m_ehlo->setPlaceholderText(tr("This machine's name"));
    m_ehlo->setToolTip(tr("Name that probes give in EHLO"));
    form.addRow(tr("&Name in EHLO"), m_ehlo);
    m_connect = addNumber(form, tr("Connect with&in"), {1, 120}, tr(" s"), tr("Longest time for a connection"));
    m_fetch = addNumber(form, tr("Fetch a po&licy within"), {1, 600}, tr(" s"),
                        tr("Longest time for a whole policy (RFC 8461 suggests 60 s)"));
    m_parallel = addNumber(form, tr("Domains checked at &once"), {1, 256}, {},
                           tr("How many domains are checked side by side"));
}

void SettingsPage::addReports(QFormLayout &form)
{
    addHeading(form, tr("Reports"));
    m_retention = addNumber(form, tr("&Keep reports for"), {0, 3650}, tr(" days"), tr("Older reports are removed"));
    m_retention->setSpecialValueText(tr("Ever"));
    m_watch = addPath(form, tr("&Watched folder"), tr("None"), tr("New files in this folder are read once"), true);
    m_signingKeys = new QCheckBox(tr("Ask the DNS for the keys that signed reports"));
    m_signingKeys->setToolTip(tr("Verifies the DKIM signatures of saved mails with reports; the reporters can see that "
                                 "their keys are asked for"));
    form.addRow(QString(), m_signingKeys);
    m_reportSize = addNumber(form, tr("Largest report"), {1, 4096}, tr(" MiB"), tr("Larger reports are refused"));
    m_expanded = addNumber(form, tr("Largest file, unpacked"), {1, 65536}, tr(" MiB"),
                           tr("Archives that unpack to more are refused"));
    m_entries = addNumber(form, tr("Entries in an archive"), {1, 1'000'000}, {},
                          tr("Archives with more entries are refused"));
}

QLineEdit *SettingsPage::addPath(QFormLayout &form, const QString &label, const QString &placeholder,
                                 const QString &tip, bool folder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    line->setToolTip(tip);
    auto *browse = new QToolButton;
    browse->setText(u"…"_s);
    browse->setToolTip(tr("Choose…"));
    browse->setAccessibleName(tr("Choose a file or folder"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(halfGap);
    row->addWidget(line, 1);
    row->addWidget(browse);
    auto *caption = new QLabel(label);
    caption->setBuddy(line);
    form.addRow(caption, box);
    connect(browse, &QToolButton::clicked, this, [this, line, tip, folder] {
        const QString path = folder ? QFileDialog::getExistingDirectory(this, tip, line->text())
                                    : QFileDialog::getOpenFileName(this, tip, line->text());
        if (!path.isEmpty())
            line->setText(path);
    });
    return line;
}

QSpinBox *SettingsPage::addNumber(QFormLayout &form, const QString &label, Range range, const QString &suffix,
                                  const QString &tip)
{
    auto *box = new QSpinBox;
    box->setRange(range.least, range.most);
    box->setSuffix(suffix);
    box->setToolTip(tip);
    box->setGroupSeparatorShown(true);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    form.addRow(label, box);
    return box;
}

void SettingsPage::refresh()
{
    if (!hasUnsavedChanges())
        showKept();
}

void SettingsPage::showKept()
{
    fill(*context().settings);
    m_filled = typedInto({});
}

bool SettingsPage::hasUnsavedChanges() const
{
    return m_filled && typedInto({}) != *m_filled;
}

void SettingsPage::takeOver(const SettingsPage &old)
{
    showKept();
    if (old.hasUnsavedChanges())
        fill(old.edited());
}

void SettingsPage::fill(const Settings &settings)
{
    choose(*m_language, settings.language);
    choose(*m_theme, settings.theme);
    m_store->setText(settings.store);
    m_monitoring->setValue(settings.monitoringHours);
    m_resolvers->setText(settings.network.resolvers.join(u", "_s));
    m_trustAnchor->setText(settings.network.trustAnchorFile);
    m_caFile->setText(settings.network.caFile);
    m_proxy->setText(settings.network.proxy);
    m_probe->setChecked(settings.network.probeMailHosts);
    m_ehlo->setText(settings.network.ehloName);
    m_connect->setValue(seconds(settings.network.connectTimeout));
    m_fetch->setValue(seconds(settings.network.fetchTimeout));
    m_parallel->setValue(settings.network.parallelDomains);
    m_retention->setValue(settings.retentionDays);
    m_watch->setText(settings.watchFolder);
    m_signingKeys->setChecked(settings.askForSigningKeys);
    m_reportSize->setValue(int(settings.intake.reportSize >> 20));
    m_expanded->setValue(int(settings.intake.expandedSize >> 20));
    m_entries->setValue(settings.intake.archiveEntries);
}

Settings SettingsPage::edited() const
{
    return typedInto(*context().settings);
}

Settings SettingsPage::typedInto(Settings settings) const
{
    settings.language = m_language->currentData().toString();
    settings.theme = m_theme->currentData().toString();
    settings.store = m_store->text().trimmed();
    settings.monitoringHours = m_monitoring->value();
    settings.network.resolvers.clear();
    for (const auto &each : m_resolvers->text().split(u',', Qt::SkipEmptyParts))
        settings.network.resolvers.append(each.trimmed());
    settings.network.trustAnchorFile = m_trustAnchor->text().trimmed();
    settings.network.caFile = m_caFile->text().trimmed();
    settings.network.proxy = m_proxy->text().trimmed();
    settings.network.probeMailHosts = m_probe->isChecked();
    settings.network.ehloName = m_ehlo->text().trimmed();
    settings.network.connectTimeout = std::chrono::seconds(m_connect->value());
    settings.network.fetchTimeout = std::chrono::seconds(m_fetch->value());
    settings.network.parallelDomains = m_parallel->value();
    settings.retentionDays = m_retention->value();
    settings.watchFolder = m_watch->text().trimmed();
    settings.askForSigningKeys = m_signingKeys->isChecked();
    settings.intake.reportSize = qint64(m_reportSize->value()) << 20;
    settings.intake.expandedSize = qint64(m_expanded->value()) << 20;
    settings.intake.archiveEntries = m_entries->value();
    return settings;
}

} // namespace valija
