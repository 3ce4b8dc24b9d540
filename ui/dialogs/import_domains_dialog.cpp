// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/import_domains_dialog.h"

#include "core/base/describe_error.h"
#include "core/base/text_reader.h"
#include "core/publish/import_files.h"
#include "ui/models/table_model.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/table_view.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace valija {

using namespace Qt::StringLiterals;

/// What was skipped, and why.
class SkippedModel : public TableModel<SkippedLine>
{
    Q_OBJECT

public:
    explicit SkippedModel(QObject *parent = nullptr)
        : TableModel(
            {
                {tr("Line"),
                 [](const SkippedLine &s, int role) {
                     return role == Qt::DisplayRole ? QVariant(s.line > 0 ? QLocale().toString(s.line) : QString())
                         : role == sortRole         ? QVariant(s.line)
                                                    : QVariant();
                 }},
                {tr("Text"),
                 [](const SkippedLine &s, int role) {
                     return role == Qt::DisplayRole ? QVariant(readable(s.text)) : QVariant();
                 }},
                {tr("Skipped because"),
                 [](const SkippedLine &s, int role) {
                     return role == Qt::DisplayRole ? QVariant(describe(s)) : QVariant();
                 }},
            },
            parent)
    {
    }
};

namespace {

/// With where a zone file's records point to: the drafts go on from there.
Result<int> addToStore(const QString &location, const ImportedDomains &imported, const QDateTime &now)
{
    const auto database = Database::open(location);
    if (!database)
        return tl::unexpected(database.error());
    QList<StoredDomain> domains;
    for (const auto &name : imported.domains) {
        const PublishedTargets published = imported.published.value(name);
        domains.append(
            StoredDomain{.name = name, .rua = published.rua, .policyHost = published.policyHost, .added = now});
    }
    return DomainStore(**database).add(domains);
}

} // namespace

ImportDomainsDialog::ImportDomainsDialog(QThreadPool &workers, QString storeLocation, QWidget *parent)
    : QDialog(parent),
      m_workers(workers),
      m_location(std::move(storeLocation)),
      m_text(new QPlainTextEdit(this)),
      m_summary(new QLabel(this)),
      m_table(new TableView(this)),
      m_skipped(new SkippedModel(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_reading(workers, [this](const Result<ImportedDomains> &imported) { show(imported); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import domains"));
    m_text->setPlaceholderText(tr("Paste a zone file, a CSV table or a list of domains, or open a file."));
    m_text->setAccessibleName(tr("Domains to import"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setRowModel(m_skipped);
    m_table->setAccessibleName(tr("Skipped lines"));
    m_table->setColumnWidths({10, 40, 60});
    m_table->setVisible(false);
    m_add->setEnabled(false);
    m_add->setDefault(true);
    auto *open = new QPushButton(symbolIcon(u"open"_s), tr("&Open files…"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto *above = new QHBoxLayout;
    above->addWidget(open);
    above->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(above);
    column->addWidget(m_text, 2);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
    connect(open, &QPushButton::clicked, this, [this] {
        if (const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open lists or zone files"));
            !paths.isEmpty())
            readFiles(paths);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { read(m_text->toPlainText().toUtf8(), {}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDomainsDialog::add);
    connect(&m_adding, &QFutureWatcher<Result<int>>::finished, this, [this] {
        if (const Result<int> count = m_adding.result(); count) {
            Q_EMIT added(*count);
            accept();
        } else {
            m_summary->setText(tr("The domains could not be added. %1").arg(describe(count.error())));
        }
    });
}

void ImportDomainsDialog::readFiles(const QStringList &paths)
{
    m_reading.start([paths] { return importFiles(paths); });
}

void ImportDomainsDialog::read(const QByteArray &content, const std::optional<DomainName> &origin)
{
    m_reading.start([content, origin] { return importDomains(content, origin); });
}

void ImportDomainsDialog::show(const Result<ImportedDomains> &imported)
{
    m_imported = imported.value_or(ImportedDomains());
    m_skipped->setRows(m_imported.skipped);
    m_table->setVisible(!m_imported.skipped.isEmpty());
    const auto count = int(m_imported.domains.size());
    m_add->setEnabled(count > 0);
    m_add->setText(count > 0 ? tr("&Add %n domain(s)", nullptr, count) : tr("&Add"));
    if (!imported)
        m_summary->setText(tr("This cannot be read. %1").arg(describe(imported.error())));
    else
        m_summary->setText(tr("%1; %2", "domains found; lines skipped")
                               .arg(tr("%n domain(s) found", nullptr, count),
                                    tr("%n line(s) skipped", nullptr, int(m_imported.skipped.size()))));
    Q_EMIT parsed();
}

QString ImportDomainsDialog::summary() const
{
    return m_summary->text();
}

void ImportDomainsDialog::add()
{
    if (m_adding.isRunning())
        return;
    m_add->setEnabled(false);
    m_adding.setFuture(
        QtConcurrent::run(&m_workers, addToStore, m_location, m_imported, QDateTime::currentDateTimeUtc()));
}

} // namespace valija

#include "import_domains_dialog.moc"
