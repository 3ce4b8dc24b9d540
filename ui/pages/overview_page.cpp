// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview_page.h"

#include "core/base/csv.h"
#include "ui/text/table_text.h"
#include "ui/text/words.h"
#include "ui/text/written_file.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_bars.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    label->setFont(font);
    return label;
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_checkAll(new QPushButton(tr("Check &all"), this)),
      m_table(new TableView(this)),
      m_model(new OverviewModel(this)),
      m_loading(*context.workers, [this](const Result<Overview> &read) { show(read); })
{
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    content().addWidget(titleLabel(tr("Overview"), this));
    content().addWidget(m_headline);
    content().addWidget(buildCards());
    content().addWidget(buildBar());
    content().addWidget(m_table, 1);

    m_table->setRowModel(m_model);
    m_table->setAccessibleName(tr("Domains"));
    m_table->setColumnWidths({24, 16, 18, 30, 11, 10, 13, 11, 9, 16, 11, 18});
    m_table->setItemDelegateForColumn(OverviewModel::Trend, new SparklineDelegate(m_table));
    m_table->sortByColumn(OverviewModel::Verdict, Qt::DescendingOrder);
    m_table->setColumnHidden(OverviewModel::ModeColumn, true); // The state says it; there for who wants it.
    m_table->remember(context.layoutFile, u"overview"_s);
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT domainRequested(m_model->row(row).domain.name); });
    connect(m_filter, &QLineEdit::textChanged, m_table, &TableView::setFilterText);
}

QWidget *OverviewPage::buildCards()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_states = new Card(tr("Domains by state"), box);
    m_sessions = new Card(tr("TLS sessions, last %n days", nullptr, overviewDays), box);
    m_certificates = new Card(tr("Certificates that end next"), box);
    m_sessionCount = new QLabel(m_sessions);
    m_sessionCount->setTextFormat(Qt::PlainText);
    m_sessionCount->setWordWrap(true);
    m_days = new DayBars(m_sessions);
    m_sessions->body().addWidget(m_sessionCount);
    m_sessions->body().addWidget(m_days);
    row->addWidget(m_states, 3);
    row->addWidget(m_sessions, 4);
    row->addWidget(m_certificates, 4);
    return box;
}

QWidget *OverviewPage::buildBar()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(smallGap);
    m_filter->setPlaceholderText(tr("Filter the table"));
    m_filter->setAccessibleName(tr("Filter the table"));
    m_filter->setToolTip(tr("Show only rows that contain this text in any column"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_checkAll->setToolTip(tr("Check all domains now"));
    m_checkAll->setIcon(symbolIcon(u"check"_s));
    auto *csv = new QPushButton(symbolIcon(u"export"_s), tr("E&xport CSV…"), box);
    csv->setToolTip(tr("Write the table to a CSV file"));
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    row->addWidget(csv);
    row->addWidget(m_checkAll);
    connect(csv, &QPushButton::clicked, this, &OverviewPage::exportCsv);
    connect(m_checkAll, &QPushButton::clicked, this, [this] {
        QList<DomainName> all;
        for (const auto &each : m_model->rows())
            all.append(each.domain.name);
        Q_EMIT checkRequested(all, allStations);
    });
    return box;
}

void OverviewPage::refresh()
{
    m_loading.start([store = context().storeLocation, now = context().now()] { return loadOverview(store, now); });
}

void OverviewPage::show(const Result<Overview> &read)
{
    if (!read) {
        messages().showError(tr("The overview could not be read."), read.error());
        return;
    }
    const Overview &overview = *read;
    showRows(overview.rows);
    m_checkAll->setEnabled(!overview.rows.isEmpty());
    const auto attention = std::count_if(overview.rows.begin(), overview.rows.end(), [](const OverviewRow &each) {
        return each.isChecked() && each.verdict >= Severity::Warning;
    });
    const auto unchecked = std::count_if(overview.rows.begin(), overview.rows.end(),
                                         [](const OverviewRow &each) { return !each.isChecked(); });
    QStringList sentences;
    if (attention > 0)
        sentences.append(tr("%n domain(s) need your attention.", nullptr, int(attention)));
    if (unchecked > 0)
        sentences.append(tr("%n domain(s) were never checked.", nullptr, int(unchecked)));
    m_headline->setText(sentences.isEmpty() ? tr("Nothing needs your attention.") : sentences.join(u' '));
    showCards(overview);
    Q_EMIT loaded(overview);
}

void OverviewPage::showRows(const QList<OverviewRow> &rows)
{
    const auto sameDomain = [](const OverviewRow &a, const OverviewRow &b) {
        return a.domain.name == b.domain.name;
    };
    const QList<OverviewRow> &before = m_model->rows();
    if (std::equal(before.begin(), before.end(), rows.begin(), rows.end(), sameDomain))
        return m_model->replaceRows(rows);
    const int row = m_table->currentRow();
    const auto chosen = row >= 0 ? std::optional(m_model->row(row).domain.name) : std::nullopt;
    m_model->setRows(rows);
    for (int each = 0; chosen && each < m_model->rowCount(); ++each) {
        if (m_model->row(each).domain.name == *chosen)
            m_table->selectRow(each);
    }
}

void OverviewPage::showCards(const Overview &overview)
{
    empty(m_states->body());
    empty(m_certificates->body());
    std::map<DomainState, int> counts;
    int unchecked = 0;
    QList<Expiry> expiries;
    for (const auto &row : overview.rows) {
        row.isChecked() ? ++counts[row.state] : ++unchecked;
        if (row.expiry.when.isValid())
            expiries.append(row.expiry);
    }
    for (const DomainState state : {DomainState::Enforce, DomainState::Testing, DomainState::None, DomainState::Broken,
                                    DomainState::Absent, DomainState::Unknown}) {
        if (counts[state] > 0)
            m_states->body().addWidget(new CardLine(markIcon(state), word(state), QLocale().toString(counts[state])));
    }
    if (unchecked > 0)
        m_states->body().addWidget(
            new CardLine(markIcon(Severity::Unknown), tr("Not checked"), QLocale().toString(unchecked)));

    std::sort(expiries.begin(), expiries.end(), [](const Expiry &a, const Expiry &b) { return a.when < b.when; });
    const QDateTime now = context().now();
    for (qsizetype i = 0; i < std::min<qsizetype>(5, expiries.size()); ++i) {
        const auto days = now.daysTo(expiries[i].when);
        const Severity severity = days < 0 ? Severity::Error : days < 14 ? Severity::Warning : Severity::Pass;
        m_certificates->body().addWidget(
            new CardLine(markIcon(severity), expiries[i].host, daysAwayInWords(expiries[i].when, now)));
    }
    if (expiries.isEmpty())
        m_certificates->body().addWidget(new CardLine({}, tr("No certificate was seen yet."), {}));

    QList<DayBar> days;
    qint64 sessions = 0;
    qint64 failed = 0;
    for (std::size_t day = 0; day < overview.sessionsByDay.size(); ++day) {
        days.append({overview.sessionsByDay[day], overview.failedByDay[day]});
        sessions += overview.sessionsByDay[day];
        failed += overview.failedByDay[day];
    }
    m_days->setDays(days, overview.today);
    m_days->setVisible(sessions > 0);
    m_sessionCount->setText(
        sessions == 0 ? tr("No reports of these days are here yet.")
                      : tr("%1 sessions, %2 failed, from %n reporter(s)", "numbers", int(overview.reporters.size()))
                            .arg(QLocale().toString(sessions), percentText(double(failed) / double(sessions))));
}

QList<DomainName> OverviewPage::selectedDomains() const
{
    QList<DomainName> names;
    for (const int row : m_table->selectedRows())
        names.append(m_model->row(row).domain.name);
    return names;
}

QByteArray overviewAsCsv(const QAbstractItemModel &model)
{
    const auto line = [&](auto &&textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column != OverviewModel::Trend)
                cells.append(textOf(column));
        }
        return csvLine(cells);
    };
    QByteArray csv = line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        csv += line([&](int column) { return cellForFile(model.index(row, column)); });
    return csv;
}

void OverviewPage::exportCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the overview"), u"overview.csv"_s, u"*.csv"_s);
    if (path.isEmpty())
        return;
    // As shown: the rows are many, and each cell is put into words.
    QList<OverviewRow> rows;
    for (const int row : m_table->shownRows())
        rows.append(m_model->row(row));
    const auto work = writeInWorker(*context().workers, path, [rows](const IsCancelled &) {
        OverviewModel model;
        model.setRows(rows);
        return overviewAsCsv(model);
    });
    follow(tr("Writing %1").arg(path), work, tr("The overview is written to %1.").arg(path),
           tr("The overview could not be exported."));
}

} // namespace valija
