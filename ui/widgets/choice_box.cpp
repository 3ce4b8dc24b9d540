// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choice_box.h"

#include "ui/models/choices_model.h"
#include "ui/widgets/roomy_rows.h"
#include "ui/widgets/spacing.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace valija {

namespace {

/// Never wider than the list, which elides them: a long name would else lose its end without a word.
class ElidedRows : public RoomyRows
{
public:
    using RoomyRows::RoomyRows;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {1, RoomyRows::sizeHint(option, index).height()};
    }
};

} // namespace

ChoiceBox::ChoiceBox(ChoiceWords words, QWidget *parent)
    : QComboBox(parent),
      m_words(std::move(words)),
      m_choices(new ChoicesModel(this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_popup(new QFrame(this, Qt::Popup)),
      m_search(new QLineEdit(m_popup)),
      m_list(new QListView(m_popup)),
      m_all(new QPushButton(m_words.all, m_popup))
{
    setAccessibleName(m_words.name);
    setToolTip(m_words.name);
    addItem(m_words.all); // the one item is what is shown; the list is our own
    buildPopup();
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceBox::filter);
    connect(m_list, &QListView::clicked, this, &ChoiceBox::toggle);
    connect(m_all, &QPushButton::clicked, this, [this] {
        choose({});
        hidePopup();
    });
    connect(m_choices, &ChoicesModel::chosenChanged, this, &ChoiceBox::tellChosen);
    tellChosen();
}

void ChoiceBox::buildPopup()
{
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAttribute(Qt::WA_NoMouseReplay); // else a click that closes it would open it again
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search: %1", "what is chosen").arg(m_words.name));
    m_search->setToolTip(tr("Show only names that contain this text"));
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_choices);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterRole(ChoicesModel::searchRole);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ElidedRows(m_list));
    m_list->setAccessibleName(m_words.name);
    m_list->setUniformItemSizes(true); // else a thousand names are measured one by one
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_all->setToolTip(tr("Take every choice back"));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(smallGap, smallGap, smallGap, smallGap);
    column->setSpacing(smallGap);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
}

void ChoiceBox::setNames(const QStringList &names)
{
    m_choices->setNames(names);
}

void ChoiceBox::choose(const QSet<QString> &names)
{
    m_choices->choose(names);
}

const QSet<QString> &ChoiceBox::chosen() const
{
    return m_choices->chosen();
}

QSet<QByteArray> ChoiceBox::chosenBytes() const
{
    QSet<QByteArray> bytes;
    for (const auto &name : chosen())
        bytes.insert(name.toUtf8());
    return bytes;
}

void ChoiceBox::showPopup()
{
    m_choices->arrange();
    m_search->clear();
    filter({});
    constexpr int mostRows = 14;
    constexpr int leastRows = 4;
    const int rows = std::clamp(m_choices->rowCount(), leastRows, mostRows);
    const int wide = std::max(width(), fontMetrics().averageCharWidth() * 44);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    const int high = rows * rowHeight + 4 * smallGap + m_search->sizeHint().height() + m_all->sizeHint().height();
    m_popup->resize(wide, high);
    QPoint place = mapToGlobal(QPoint(0, height()));
    if (const QRect free = screen()->availableGeometry(); place.y() + high > free.bottom())
        place.setY(std::max(free.top(), mapToGlobal(QPoint()).y() - high));
    m_popup->move(place);
    m_popup->show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ChoiceBox::hidePopup()
{
    m_popup->hide();
    QComboBox::hidePopup();
}

bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QComboBox::eventFilter(watched, event);
}

bool ChoiceBox::takeKey(const QObject *watched, int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseOnly(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hidePopup();
        return true;
    case Qt::Key_Down:
        if (watched != m_search)
            return false;
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Up:
        if (watched != m_list || m_list->currentIndex().row() > 0)
            return false;
        m_search->setFocus(Qt::BacktabFocusReason);
        return true;
    case Qt::Key_Space:
        if (watched != m_list)
            return false;
        toggle(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is no next one
}

void ChoiceBox::filter(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    m_list->setCurrentIndex(m_filter->index(0, 0)); // what Return takes
}

void ChoiceBox::toggle(const QModelIndex &shown)
{
    if (shown.isValid())
        m_choices->toggle(m_filter->mapToSource(shown).row());
}

void ChoiceBox::chooseOnly(const QModelIndex &shown)
{
    if (!shown.isValid())
        return;
    choose({m_choices->nameAt(m_filter->mapToSource(shown).row())});
    hidePopup();
}

void ChoiceBox::tellChosen()
{
    constexpr qsizetype longestText = 60;
    const int count = int(chosen().size());
    setItemText(0,
                count == 0       ? m_words.all
                    : count == 1 ? ChoicesModel::lineOf(*chosen().begin(), longestText)
                                 : m_words.several(count));
    m_all->setEnabled(count > 0);
    Q_EMIT chosenChanged();
}

} // namespace valija
