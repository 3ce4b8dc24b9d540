// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/check_page.h"

#include "ui/dialogs/table_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/models/certificates_model.h"
#include "ui/models/comparison.h"
#include "ui/text/check_document.h"
#include "ui/text/words.h"
#include "ui/text/written_file.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finding_details.h"
#include "ui/widgets/stations_row.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QStackedLayout>
#include <QTreeView>

namespace valija {

using namespace Qt::StringLiterals;

void CheckPage::refresh()
{
    if (domain())
        m_loading.start([location = context().storeLocation, name = *domain()] {
            return readStore<std::optional<StoredRun>>(
                location, [&](Database &database) { return FactsStore(database).latest(name); });
        });
}

void CheckPage::beginAnew()
{
    showRun(std::nullopt);
    m_stack->setCurrentWidget(m_blank);
}

void CheckPage::show(const Result<std::optional<StoredRun>> &read)
{
    if (!read)
        return messages().showError(tr("The last check could not be read."), read.error());
    const auto &run = *read;
    const bool isShown = m_run && run && m_run->key == run->key && m_run->checkedAt == run->checkedAt;
    if (!isShown) // else somebody reads in it
        showRun(run);
    m_stack->setCurrentWidget(run ? m_shown : m_empty);
}

void CheckPage::showRun(const std::optional<StoredRun> &run)
{
    m_run = run;
    for (QAction *action : std::as_const(m_needRun))
        action->setEnabled(m_run.has_value());
    m_stations->setFindings(m_run ? m_run->findings : Findings());
    m_model->setFindings(m_run ? m_run->findings : Findings());
    filter();
}

void CheckPage::filter()
{
    const auto station = m_stations->chosen();
    m_model->setFilter(station, m_attention->isChecked());
    m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_count->setText(station
                         ? tr("%n finding(s) about: %1", "number, station", m_model->shownCount()).arg(word(*station))
                         : tr("%n finding(s)", nullptr, m_model->shownCount()));
    m_retest->setEnabled(m_run && station);
    m_tree->setCurrentIndex(m_model->indexOfWorst());
    showCurrent();
}

void CheckPage::showCurrent()
{
    if (const Finding *finding = m_model->finding(m_tree->currentIndex()); finding && m_run)
        m_details->showFinding(*finding, m_run->checkedAt);
    else
        m_details->showNothing(m_model->shownCount() == 0
                                   ? tr("Nothing here needs attention.")
                                   : tr("Choose a finding to see what it means and what to do."));
}

void CheckPage::choose(FindingId id, const QString &subject)
{
    m_stations->choose(std::nullopt);
    m_attention->setChecked(false);
    if (const QModelIndex index = m_model->indexOf(id, subject); index.isValid())
        m_tree->setCurrentIndex(index);
}

void CheckPage::retest()
{
    if (const auto station = m_stations->chosen(); station && domain())
        Q_EMIT checkRequested({*domain()}, Stations(gatheredFor(*station)));
}

void CheckPage::readFacts(std::function<void(const DomainFacts &facts)> then)
{
    if (m_run)
        read<DomainFacts>([key = m_run->key](Database &database) { return FactsStore(database).facts(key); },
                          tr("What the check saw could not be read."), std::move(then));
}

void CheckPage::compareWithEarlier()
{
    read<QList<StoredRun>>([name = *domain()](Database &database) { return FactsStore(database).runs(name, 2); },
                           tr("The earlier check could not be read."),
                           [this](const QList<StoredRun> &runs) { showComparison(runs); });
}

void CheckPage::showComparison(const QList<StoredRun> &runs)
{
    if (runs.size() < 2) {
        messages().show(Severity::Info, tr("There is no earlier check to compare with."));
        return;
    }
    auto *model = new ComparisonModel;
    model->setRows(compareFindings(runs.at(1).findings, runs.at(0).findings));
    auto *dialog = new TableDialog(tr("Compare checks of %1").arg(domain()->unicode()),
                                   tr("What came and went between %1 and %2.", "two dates")
                                       .arg(dateTimeText(runs.at(1).checkedAt), dateTimeText(runs.at(0).checkedAt)),
                                   model, {12, 70, 12, 12}, this);
    dialog->show();
}

void CheckPage::showCertificates(const DomainFacts &seen)
{
    auto *model = new CertificatesModel;
    model->setRows(certificatesOf(seen, context().now()));
    auto *dialog = new TableDialog(tr("Certificates of %1").arg(domain()->unicode()),
                                   tr("What each address of the policy host and of the mail hosts presented."), model,
                                   {26, 24, 20, 24, 36, 30, 8}, this);
    dialog->show();
}

void CheckPage::showTranscripts(const DomainFacts &seen)
{
    QList<TextDialog::Part> parts;
    for (const auto &[title, text] : transcriptsOf(seen))
        parts.append({title, text});
    if (parts.isEmpty()) {
        messages().show(Severity::Info, tr("No server was talked to in this check."));
        return;
    }
    auto *dialog = new TextDialog(tr("Transcripts of %1").arg(domain()->unicode()), parts, this);
    dialog->show();
}

void CheckPage::exportAs(const QString &suffix)
{
    if (!m_run)
        return;
    const StoredRun run = *m_run; // another check may end while the dialog is open
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the check"), u"%1-check.%2"_s.arg(run.domain.ascii(), suffix), u"*."_s + suffix);
    if (path.isEmpty())
        return;
    const auto work = writeInWorker(
        *context().workers, path,
        [location = context().storeLocation, run, suffix](const IsCancelled &isCancelled) -> Result<QByteArray> {
            const auto facts = readStore<DomainFacts>(
                location, [&](Database &database) { return FactsStore(database).facts(run.key); });
            if (!facts)
                return tl::unexpected(facts.error());
            Judgement judgement = judge(*facts);
            // As it was judged then, beside the other checks of its run and what was known before.
            judgement.findings = run.findings;
            judgement.verdict = run.verdict;
            if (suffix == "json"_L1)
                return checkAsJson(*facts, judgement);
            const QString html = checkAsHtml(*facts, judgement);
            return suffix == "pdf"_L1 ? asPdf(html, isCancelled) : html.toUtf8();
        });
    follow(tr("Writing %1").arg(path), work, tr("The check is written to %1.").arg(path),
           tr("The check could not be exported."));
}

} // namespace valija
