// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The records page's widgets and their connections; what they do is in records_page.cpp.

#include "core/publish/dialect.h"
#include "ui/pages/records_page.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString dialectKey = u"records/dialect"_s; ///< In the layout file.

} // namespace

RecordsPage::RecordsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_form(new QWidget(this)),
      m_policyHost(new QLineEdit(this)),
      m_reportsTo(new QLineEdit(this)),
      m_dane(new QCheckBox(tr("Also for mail hosts with &DANE"), this)),
      m_stsDelegate(new QLineEdit(this)),
      m_rptDelegate(new QLineEdit(this)),
      m_stsTtl(new QSpinBox(this)),
      m_hostTtl(new QSpinBox(this)),
      m_rptTtl(new QSpinBox(this)),
      m_hint(new QLabel(this)),
      m_table(new TableView(this)),
      m_model(new PlannedRecordsModel(this)),
      m_dialect(new QComboBox(this)),
      m_bundle(new QPushButton(tr("Files for the &web server…"), this)),
      m_text(new QPlainTextEdit(this)),
      m_loading(*context.workers, [this](const Result<StoredPublishing> &read) { show(read); })
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_table->setRowModel(m_model);
    m_table->setAccessibleName(tr("Records to publish"));
    m_table->setColumnWidths({14, 34, 8, 8, 50, 40});
    m_table->remember(context.layoutFile, u"records"_s);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Records in the chosen form"));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    auto *below = new QWidget(split);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, smallGap, 0, 0);
    column->addWidget(buildBar());
    column->addWidget(m_text, 1);
    split->addWidget(m_table);
    split->addWidget(below);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    buildForm();
    content().addWidget(m_form);
    content().addWidget(m_hint);
    content().addWidget(split, 1);
}

/// A row for each record: what is typed about it and how long it is kept.
void RecordsPage::buildForm()
{
    m_form->setEnabled(false); // until the domain is read
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(smallGap);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &label, QLineEdit *edit, const QString &hint, const QString &tip) {
        edit->setPlaceholderText(hint);
        edit->setToolTip(tip);
        auto *name = new QLabel(label, m_form);
        name->setBuddy(edit);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(edit, row, 1);
    };
    const auto addTime = [&](const QString &label, QSpinBox *spin) {
        constexpr int longest = 7 * 24 * 3600;
        spin->setRange(0, longest);
        spin->setSuffix(tr(" s", "seconds"));
        spin->setGroupSeparatorShown(true);
        spin->setKeyboardTracking(false);
        spin->setToolTip(tr("How long resolvers keep the record (TTL)"));
        auto *name = new QLabel(label, m_form);
        name->setBuddy(spin);
        grid->addWidget(name, grid->rowCount() - 1, 2);
        grid->addWidget(spin, grid->rowCount() - 1, 3);
    };
    const QString elsewhere = tr("A name at your provider; empty: a record of its own");
    addRow(tr("Po&licy host"), m_policyHost, tr("Host name or addresses of the web server that serves the policy"),
           tr("mta-sts becomes a CNAME to this name, or gets this address"));
    addTime(tr("TTL of mta-sts"), m_hostTtl);
    addRow(tr("_mta-sts is a CNAME &to"), m_stsDelegate, elsewhere,
           tr("Somebody else keeps the id (RFC 8461 section 8.2)"));
    addTime(tr("TTL of _mta-sts"), m_stsTtl);
    addRow(tr("&Reports to"), m_reportsTo, tr("tls-reports@example.com, or https:…; several separated by commas"),
           tr("Where other providers send their TLS reports (rua)"));
    addTime(tr("TTL of _smtp._tls"), m_rptTtl);
    addRow(tr("_smtp._tls is a CN&AME to"), m_rptDelegate, elsewhere, tr("Somebody else keeps the report addresses"));
    m_dane->setToolTip(tr("Senders that use DANE look for the report address at the mail host, too"));
    grid->addWidget(m_dane, grid->rowCount(), 1);
    connectForm();
}

void RecordsPage::connectForm()
{
    for (auto *edit : {m_policyHost, m_reportsTo})
        connect(edit, &QLineEdit::editingFinished, this, &RecordsPage::save);
    for (auto *edit : {m_stsDelegate, m_rptDelegate})
        connect(edit, &QLineEdit::editingFinished, this, &RecordsPage::saveChoices);
    for (auto *spin : {m_stsTtl, m_hostTtl, m_rptTtl})
        connect(spin, &QSpinBox::valueChanged, this, &RecordsPage::saveChoices);
    connect(m_dane, &QCheckBox::toggled, this, &RecordsPage::saveChoices);
}

QWidget *RecordsPage::buildBar()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(smallGap);
    auto *label = new QLabel(tr("F&orm"), box);
    label->setBuddy(m_dialect);
    for (const auto &dialect : allDialects())
        m_dialect->addItem(QString::fromUtf8(dialect.title), QString::fromLatin1(dialect.slug));
    m_dialect->setToolTip(tr("Your name server or DNS provider"));
    const QSettings layoutFile(context().layoutFile, QSettings::IniFormat);
    m_dialect->setCurrentIndex(std::max(0, m_dialect->findData(layoutFile.value(dialectKey))));
    auto *copy = new QPushButton(symbolIcon(u"copy"_s), tr("Cop&y"), box);
    copy->setToolTip(tr("Copy the text to the clipboard"));
    auto *save = new QPushButton(symbolIcon(u"export"_s), tr("&Save…"), box);
    save->setToolTip(tr("Write the text to a file"));
    m_bundle->setToolTip(tr("The policy and the configuration for nginx, Apache, Caddy and others"));
    row->addWidget(label);
    row->addWidget(m_dialect);
    row->addStretch(1);
    row->addWidget(m_bundle);
    row->addWidget(copy);
    row->addWidget(save);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, [this] {
        QSettings(context().layoutFile, QSettings::IniFormat).setValue(dialectKey, m_dialect->currentData());
        showRecords();
    });
    connect(copy, &QPushButton::clicked, this, &RecordsPage::copy);
    connect(save, &QPushButton::clicked, this, &RecordsPage::saveFile);
    connect(m_bundle, &QPushButton::clicked, this, [this] {
        if (domain())
            Q_EMIT bundleRequested(*domain());
    });
    return box;
}

} // namespace valija
