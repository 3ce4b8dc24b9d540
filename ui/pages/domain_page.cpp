// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/domain_page.h"

#include "ui/pages/check_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/reports_page.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace valija {

using namespace Qt::StringLiterals;

DomainPage::DomainPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_name(new ElidedLabel(this)),
      m_mark(new QLabel(this)),
      m_state(new QLabel(this)),
      m_checkNow(new QPushButton(tr("Check &now"), this)),
      m_tabs(new QTabWidget(this)),
      m_check(new CheckPage(context, this)),
      m_policy(new PolicyPage(context, this)),
      m_records(new RecordsPage(context, this)),
      m_reports(new ReportsPage(context, this)),
      m_history(new HistoryPage(context, this)),
      m_loading(*context.workers, [this](const Result<std::optional<StoredRun>> &read) {
          if (read) // else the page below says why
              showState(*read);
      })
{
    content().setContentsMargins(0, 0, 0, 0);
    content().addWidget(buildHeader());
    m_tabs->setDocumentMode(true);
    content().addWidget(m_tabs, 1);
    addTab(m_check, u"check"_s, tr("Check"));
    addTab(m_policy, u"policy"_s, tr("Policy"));
    addTab(m_records, u"records"_s, tr("DNS records"));
    addTab(m_reports, u"reports"_s, tr("Reports"));
    addTab(m_history, u"history"_s, tr("History"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (auto *page = qobject_cast<Page *>(m_tabs->currentWidget()); page && domain())
            page->showDomain(domain());
    });
}

QWidget *DomainPage::buildHeader()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(pageMargin, pageMargin, pageMargin, 0);
    row->setSpacing(smallGap);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_name->setFont(font);
    m_name->setElideMode(Qt::ElideMiddle);
    m_state->setTextFormat(Qt::PlainText);
    m_checkNow->setIcon(symbolIcon(u"check"_s));
    m_checkNow->setToolTip(tr("Ask the DNS, the policy host and the mail hosts now; never sends mail"));
    m_checkNow->setDefault(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(halfGap);
    auto *below = new QHBoxLayout;
    below->setSpacing(smallGap);
    below->addStrut(fontMetrics().height() + 2); // as high before the state is known
    below->addWidget(m_mark);
    below->addWidget(m_state, 1);
    words->addWidget(m_name);
    words->addLayout(below);
    row->addLayout(words, 1);
    row->addWidget(m_checkNow, 0, Qt::AlignTop);
    connect(m_checkNow, &QPushButton::clicked, this, [this] {
        if (domain())
            Q_EMIT checkRequested({*domain()}, allStations);
    });
    return box;
}

void DomainPage::addTab(Page *page, const QString &icon, const QString &title)
{
    m_tabs->addTab(page, symbolIcon(icon), title);
    connect(page, &Page::storeChanged, this, &Page::storeChanged);
    connect(page, &Page::checkRequested, this, &Page::checkRequested);
    connect(page, &Page::domainRequested, this, &Page::domainRequested);
    connect(page, &Page::filesOffered, this, &Page::filesOffered);
}

void DomainPage::refresh()
{
    refreshHeader();
    auto *page = qobject_cast<Page *>(m_tabs->currentWidget());
    if (!page || !domain())
        return;
    if (page->domain() == domain())
        page->refresh();
    else
        page->showDomain(domain());
}

void DomainPage::refreshChecks()
{
    auto *page = qobject_cast<Page *>(m_tabs->currentWidget());
    if (!page || page->domain() != domain())
        return refresh();
    refreshHeader();
    page->refreshChecks();
}

void DomainPage::beginAnew()
{
    m_name->setText(domain() ? domain()->unicode() : QString());
    m_mark->clear();
    m_state->clear();
}

void DomainPage::refreshHeader()
{
    if (domain())
        m_loading.start([location = context().storeLocation, name = *domain()] {
            return readStore<std::optional<StoredRun>>(
                location, [&](Database &database) { return FactsStore(database).latest(name); });
        });
}

void DomainPage::showState(const std::optional<StoredRun> &latest)
{
    const int size = fontMetrics().height() + 2;
    const QIcon icon = latest ? markIcon(latest->state) : markIcon(Severity::Unknown);
    m_mark->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatioF()));
    m_state->setText(latest ? tr("%1 · %2 · checked %3", "state, counts, how long ago")
                                  .arg(word(latest->state), countsInWords(latest->findings),
                                       sinceInWords(latest->checkedAt, context().now()))
                            : tr("Not checked yet"));
}

QString DomainPage::stateText() const
{
    return m_state->text();
}

void DomainPage::takeOver(const DomainPage &old)
{
    m_tabs->setCurrentIndex(old.m_tabs->currentIndex());
    m_policy->takeOver(*old.m_policy);
    m_records->takeOver(*old.m_records);
    m_reports->takeOver(*old.m_reports);
}

void DomainPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

} // namespace valija
