// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/report_dialog.h"

#include "core/base/catalogue.h"
#include "core/base/describe_error.h"
#include "core/base/text_reader.h"
#include "core/tlsrpt/json_layout.h"
#include "core/tlsrpt/parse_report.h"
#include "ui/text/tool_tip.h"
#include "ui/text/words.h"
#include "ui/text/written_file.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// More would freeze the window; the saved file has it all.
constexpr qsizetype mostShown = qsizetype(256) * 1024;

QPlainTextEdit *textPane(QWidget *parent, const QString &name)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(name);
    return text;
}

/// As the report has it: in UTC.
QString moment(const QDateTime &when)
{
    return QLocale().toString(when.toUTC(), QLocale::ShortFormat);
}

} // namespace

Result<OriginalReport> loadOriginal(const QString &storeLocation, qint64 key)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    const ReportStore store(**database);
    auto report = store.listed(key);
    if (!report)
        return tl::unexpected(report.error());
    auto bytes = store.original(key);
    if (!bytes)
        return tl::unexpected(bytes.error());
    // The store keeps what was read, not what was noted while reading: read once more. What its mail told of the domain
    // is known by what the store derived.
    const auto kept = store.report(key);
    if (!kept)
        return tl::unexpected(kept.error());
    ReportOrigin origin{report->source, report->source.section(u'/', -1), {}};
    for (const auto &policy : kept->policies)
        if (policy.domainDerived)
            origin.tlsReportDomain = policy.domain;
    Findings findings = ReportParser().parse(*bytes, origin).findings;
    return OriginalReport{std::move(*report), std::move(findings), std::move(*bytes)};
}

ReportDialog::ReportDialog(QThreadPool &workers, const QString &storeLocation, qint64 key, QWidget *parent)
    : QDialog(parent),
      m_workers(workers),
      m_lead(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_repairs(new QListWidget(this)),
      m_readable(textPane(this, tr("The report, laid out"))),
      m_received(textPane(this, tr("The report as received"))),
      m_save(new QPushButton(tr("&Save as received…"), this)),
      m_loading(workers, [this](const Result<OriginalReport> &read) { showReport(read); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report"));
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    m_lead->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_repairs->setAccessibleName(tr("What was repaired"));
    m_repairs->setWordWrap(true);
    m_tabs->addTab(m_readable, tr("&Readable"));
    m_tabs->addTab(m_received, tr("As re&ceived"));
    m_tabs->addTab(m_repairs, tr("What was repaire&d"));
    m_save->setToolTip(tr("Write the report's JSON to a file, octet for octet"));
    m_save->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_lead);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    m_loading.start([storeLocation, key] { return loadOriginal(storeLocation, key); });
}

void ReportDialog::showReport(const Result<OriginalReport> &read)
{
    if (!read) {
        m_lead->setText(tr("The report could not be read. %1", "reason").arg(describe(read.error())));
        return;
    }
    m_bytes = read->bytes;
    const StoredReport &report = read->report;
    setWindowTitle(tr("Report %1").arg(valija::readable(report.reportId, 60)));
    const QString reporter = valija::readable(report.organization, 60);
    const QString source = valija::readable(report.source);
    if (report.begin.isValid())
        m_lead->setText(tr("%1, from %2 to %3 UTC. Read from: %4", "reporter, two moments, a file")
                            .arg(reporter, moment(report.begin), moment(report.end), source));
    else
        m_lead->setText(tr("%1, without a date. Read from: %2", "reporter, a file").arg(reporter, source));
    if (report.isExample)
        m_lead->setText(m_lead->text() + u'\n' + tr("This report is invented: it belongs to the example."));
    if (const QString signature = word(report.signature); !signature.isEmpty())
        m_lead->setText(m_lead->text() + u'\n' + tr("Signature of the mail: %1").arg(signature));
    m_readable->setPlainText(QString::fromUtf8(laidOut(m_bytes, mostShown)));
    m_received->setPlainText(QString::fromUtf8(m_bytes.first(std::min(mostShown, m_bytes.size()))));
    for (const auto &finding : read->findings) {
        auto *item = new QListWidgetItem(markIcon(finding.severity), describe(finding), m_repairs);
        item->setToolTip(plainToolTip(explain(finding.id)));
    }
    if (read->findings.isEmpty())
        m_repairs->addItem(tr("Nothing: the report is as RFC 8460 wants it."));
    m_tabs->setTabText(2, tr("What was repaire&d (%1)").arg(read->findings.size()));
    if (m_bytes.size() > mostShown)
        m_lead->setText(m_lead->text() + u'\n'
                        + tr("Only the beginning is shown here; save the report to see all of it."));
    m_save->setEnabled(true);
}

void ReportDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), u"tls-report.json"_s);
    if (path.isEmpty())
        return;
    m_save->setEnabled(false);
    QtConcurrent::run(&m_workers, writeFile, path, m_bytes).then(this, [this, path](const Result<> &written) {
        m_save->setEnabled(true);
        m_lead->setText(written ? tr("%1 is written.").arg(path)
                                : tr("The file could not be written. %1", "reason").arg(written.error().detail));
    });
}

} // namespace valija
