// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records_page.h"

#include "core/publish/dialect.h"
#include "core/publish/ldns_text.h"
#include "core/store/facts_store.h"
#include "core/tlsrpt/tlsrpt_record.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString dialectKey = u"records/dialect"_s; ///< In the layout file.

/// `tls@example.com` is what people type; the record wants a URI.
QString asUri(const QString &typed)
{
    return typed.contains(u':') || !typed.contains(u'@') ? typed : u"mailto:"_s + typed;
}

} // namespace

RecordsPage::RecordsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_policyHost(new QLineEdit(this)),
      m_reportsTo(new QLineEdit(this)),
      m_dane(new QCheckBox(tr("Also for mail hosts with &DANE"), this)),
      m_hint(new QLabel(this)),
      m_table(new TableView(this)),
      m_model(new PlannedRecordsModel(this)),
      m_dialect(new QComboBox(this)),
      m_bundle(new QPushButton(tr("Files for the &web server…"), this)),
      m_text(new QPlainTextEdit(this))
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
    content().addWidget(buildForm());
    content().addWidget(m_hint);
    content().addWidget(split, 1);
}

QWidget *RecordsPage::buildForm()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_policyHost->setPlaceholderText(tr("Host name or address of the web server that serves the policy"));
    m_policyHost->setToolTip(tr("mta-sts becomes a CNAME to this name, or gets this address"));
    m_reportsTo->setPlaceholderText(tr("tls-reports@example.com, or https:…; several separated by commas"));
    m_reportsTo->setToolTip(tr("Where other providers send their TLS reports (rua)"));
    m_dane->setToolTip(tr("Senders that use DANE look for the report address at the mail host, too"));
    form->addRow(tr("&Policy host"), m_policyHost);
    form->addRow(tr("&Reports to"), m_reportsTo);
    form->addRow(QString(), m_dane);
    for (auto *edit : {m_policyHost, m_reportsTo})
        connect(edit, &QLineEdit::editingFinished, this, &RecordsPage::save);
    connect(m_dane, &QCheckBox::toggled, this, &RecordsPage::showRecords);
    return box;
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

void RecordsPage::refresh()
{
    m_stored.reset();
    m_facts.reset();
    if (!domain())
        return;
    const auto stored = DomainStore(*context().database).domain(*domain());
    if (!stored) {
        messages().showError(tr("The draft could not be read."), stored.error());
        return;
    }
    m_stored = *stored;
    FactsStore checks(*context().database);
    if (const auto latest = checks.latest(*domain()); latest && *latest)
        if (const auto facts = checks.facts((*latest)->key))
            m_facts = *facts;
    if (m_stored && !m_policyHost->hasFocus())
        m_policyHost->setText(m_stored->policyHost);
    if (m_stored && !m_reportsTo->hasFocus())
        m_reportsTo->setText(m_stored->rua.join(u", "_s));
    showRecords();
}

void RecordsPage::save()
{
    if (!m_stored)
        return;
    StoredDomain changed = *m_stored;
    changed.policyHost = m_policyHost->text().trimmed();
    changed.rua.clear();
    for (const auto &part : m_reportsTo->text().split(u','))
        if (const QString typed = part.trimmed(); !typed.isEmpty())
            changed.rua.append(asUri(typed));
    if (changed == *m_stored)
        return;
    const bool isHost = changed.policyHost.isEmpty() || DomainName::parse(changed.policyHost)
        || canonicalIpv4(changed.policyHost) || canonicalIpv6(changed.policyHost);
    if (!isHost) {
        messages().show(Severity::Error, tr("The policy host is neither a host name nor an address."));
        return;
    }
    for (const auto &uri : std::as_const(changed.rua))
        if (const auto parsed = parseReportUri(uri.toUtf8()); !parsed) {
            messages().show(
                Severity::Error,
                tr("%1 is no place to send reports to. %2", "address, reason").arg(uri, parsed.error().detail));
            return;
        }
    if (const auto done = DomainStore(*context().database).update(changed); !done) {
        messages().showError(tr("The draft could not be saved."), done.error());
        return;
    }
    messages().clear();
    m_stored = changed;
    showRecords();
    Q_EMIT storeChanged();
}

void RecordsPage::showRecords()
{
    if (!m_stored)
        return;
    const Plan plan = planFor(*m_stored, m_facts, m_dane->isChecked());
    const QList<PlannedRecord> rows = plannedRecords(plan, m_facts);
    m_model->setRows(rows);
    QStringList hints;
    if (plan.id.isEmpty())
        hints.append(tr("Save a draft of the policy first: its id goes into the _mta-sts record."));
    if (!plan.policyHost && plan.policyAddresses.isEmpty())
        hints.append(tr("Name the web server that serves the policy."));
    if (plan.rua.isEmpty())
        hints.append(tr("Say where reports are sent to."));
    if (!m_facts && !rows.isEmpty())
        hints.append(tr("Check the domain to see what is published already."));
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
    m_bundle->setEnabled(!m_stored->draftPolicy.isEmpty());
    QList<DnsRecord> records;
    for (const auto &row : rows)
        records.append(row.record);
    const Dialect *dialect = dialectFrom(m_dialect->currentData().toString());
    m_text->setPlainText(dialect && !records.isEmpty() ? QString::fromUtf8(dialect->write(records, m_stored->name))
                                                       : QString());
}

void RecordsPage::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    messages().show(Severity::Pass, tr("The records are in the clipboard."));
}

void RecordsPage::saveFile()
{
    const Dialect *dialect = dialectFrom(m_dialect->currentData().toString());
    if (!dialect || !m_stored)
        return;
    const QString name = u"%1.%2"_s.arg(m_stored->name.ascii(), QLatin1StringView(dialect->extension));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the records"), name);
    if (path.isEmpty())
        return;
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        messages().showError(tr("The records could not be saved."), {Error::Kind::Unwritable, file.errorString()});
    else
        messages().show(Severity::Pass, tr("The records are written to %1.").arg(path));
}

} // namespace valija
