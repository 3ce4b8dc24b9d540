// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidebar.h"

#include "ui/text/words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int fixedPlaces = 2; // Overview and Reports.
constexpr int badgeRole = Qt::UserRole + 1;

/// Name at the left, the state's word at the right, smaller in weight; both elided where there is no room.
class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + gap - halfGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString name = item.text;
        const QString badge = index.data(badgeRole).toString();
        const QIcon icon = item.icon;
        item.text.clear();
        item.icon = {};
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const bool selected = item.state.testFlag(QStyle::State_Selected);
        const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const QColor ink = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect inside = item.rect.adjusted(smallGap + halfGap, 0, -smallGap - halfGap, 0);
        const int size = item.fontMetrics.height();
        const QRect mark(inside.left(), inside.center().y() - size / 2 + 1, size, size);
        painter->save();
        paintIcon(*painter, mark, icon, selected, ink);
        QRect words = inside.adjusted(size + smallGap, 0, 0, 0);
        if (!badge.isEmpty()) {
            painter->setPen(selected ? ink : secondaryText(item.palette));
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, badge);
            words.setRight(words.right() - item.fontMetrics.horizontalAdvance(badge) - smallGap);
        }
        painter->setPen(ink);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(name, Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    /// On the highlight a coloured mark would vanish: it takes the text's colour.
    static void paintIcon(QPainter &painter, const QRect &place, const QIcon &icon, bool selected, const QColor &ink)
    {
        QPixmap pixels = icon.pixmap(place.size(), painter.device()->devicePixelRatioF());
        if (selected) {
            QPainter tint(&pixels);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(pixels.rect(), ink);
        }
        painter.drawPixmap(place, pixels);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_search->setPlaceholderText(tr("Search domains"));
    m_search->setAccessibleName(tr("Search domains"));
    m_search->setToolTip(tr("Show only domains that contain this text (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Overview, reports and domains"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, smallGap + halfGap, 0, 0);
    column->setSpacing(smallGap);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(smallGap + halfGap, 0, smallGap + halfGap, 0);
    above->addWidget(m_search);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &Sidebar::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &Sidebar::tellChoice);
}

void Sidebar::setDomains(const QList<SidebarDomain> &domains)
{
    const QList<SidebarDomain> before = std::exchange(m_domains, domains);
    const auto sameName = [](const SidebarDomain &a, const SidebarDomain &b) {
        return a.name == b.name;
    };
    if (!std::equal(before.begin(), before.end(), domains.begin(), domains.end(), sameName))
        return fill();
    // As most often: a check changes the state of a few.
    for (int i = 0; i < domains.size(); ++i)
        if (before[i].state != domains[i].state)
            showState(*m_list->item(fixedPlaces + i), domains[i]);
}

void Sidebar::showState(QListWidgetItem &item, const SidebarDomain &domain)
{
    const QString badge = domain.state ? word(*domain.state) : tr("Not checked");
    const QString whole = tr("%1: %2", "domain, state").arg(domain.name.unicode(), badge);
    item.setIcon(domain.state ? markIcon(*domain.state) : markIcon(Severity::Unknown));
    item.setData(badgeRole, badge);
    item.setData(Qt::AccessibleTextRole, whole);
    item.setToolTip(whole);
}

void Sidebar::fill()
{
    m_quiet = true;
    const int row = m_list->currentRow();
    const QString chosen = row >= fixedPlaces ? m_list->item(row)->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    m_list->addItem(new QListWidgetItem(symbolIcon(u"overview"_s), tr("Overview")));
    m_list->addItem(new QListWidgetItem(symbolIcon(u"reports"_s), tr("Reports")));
    for (const auto &domain : std::as_const(m_domains)) {
        auto *item = new QListWidgetItem(domain.name.unicode());
        item->setData(Qt::UserRole, domain.name.ascii());
        showState(*item, domain);
        m_list->addItem(item);
        if (domain.name.ascii() == chosen)
            m_list->setCurrentItem(item);
    }
    if (chosen.isEmpty())
        m_list->setCurrentRow(row);
    filter();
    m_quiet = false;
}

void Sidebar::filter()
{
    const QString text = m_search->text().trimmed();
    for (int row = fixedPlaces; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive)
                        && !item->data(Qt::UserRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

int Sidebar::shownDomains() const
{
    int shown = 0;
    for (int row = fixedPlaces; row < m_list->count(); ++row)
        shown += m_list->item(row)->isHidden() ? 0 : 1;
    return shown;
}

void Sidebar::choose(Place place, const std::optional<DomainName> &domain)
{
    m_quiet = true;
    if (place != Place::Domain)
        m_list->setCurrentRow(static_cast<int>(place));
    for (int row = fixedPlaces; place == Place::Domain && row < m_list->count(); ++row) {
        if (domain && m_list->item(row)->data(Qt::UserRole).toString() == domain->ascii())
            m_list->setCurrentRow(row);
    }
    m_quiet = false;
}

void Sidebar::chooseNothing()
{
    m_quiet = true;
    m_list->setCurrentRow(-1);
    m_list->clearSelection();
    m_quiet = false;
}

void Sidebar::tellChoice(const QListWidgetItem *item)
{
    if (m_quiet || !item)
        return;
    const int row = m_list->row(item);
    if (row == 0)
        Q_EMIT overviewChosen();
    else if (row == 1)
        Q_EMIT reportsChosen();
    else if (const auto name = DomainName::parse(item->data(Qt::UserRole).toString()))
        Q_EMIT domainChosen(*name);
}

} // namespace valija
