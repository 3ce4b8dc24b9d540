// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/policy_form.h"

#include "core/policy/policy.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace valija {

namespace {

constexpr std::array<qint64, 4> units{604'800, 86'400, 3600, 1}; // Seconds in a week, day, hour, second.

QLabel *hint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, secondaryText(colors));
    label->setPalette(colors);
    return label;
}

} // namespace

PolicyForm::PolicyForm(QWidget *parent)
    : QWidget(parent),
      m_mode(new QComboBox(this)),
      m_modeHint(hint(this)),
      m_maxAge(new QSpinBox(this)),
      m_unit(new QComboBox(this)),
      m_maxAgeHint(hint(this)),
      m_mx(new QListWidget(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    for (const Mode mode : {Mode::Testing, Mode::Enforce, Mode::None})
        m_mode->addItem(word(mode), QString::fromLatin1(keyword(mode)));
    m_mode->setToolTip(tr("What senders do with a mail host that fails"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    const auto addRow = [&](const QString &text, QWidget *buddy, QWidget *shown, QWidget *below, int stretch) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        column->addWidget(label);
        column->addWidget(shown, stretch);
        if (below)
            column->addWidget(below);
        column->addSpacing(smallGap);
    };
    addRow(tr("&Mode"), m_mode, m_mode, m_modeHint, 0);
    addRow(tr("Senders &keep the policy for"), m_maxAge, buildMaxAge(), m_maxAgeHint, 0);
    addRow(tr("Mail h&osts"), m_mx, buildMx(), nullptr, 1);
    connect(m_mode, &QComboBox::activated, this, [this] {
        m_fields.mode = m_mode->currentData().toString();
        showModeHint();
        Q_EMIT modeEdited(m_fields.mode);
    });
}

QWidget *PolicyForm::buildMaxAge()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(smallGap);
    m_maxAge->setRange(0, int(maxMaxAge.count()));
    m_maxAge->setGroupSeparatorShown(true);
    m_maxAge->setAccessibleName(tr("How long senders keep the policy"));
    m_maxAge->setToolTip(tr("max_age: how long senders keep the policy after they fetched it"));
    m_unit->addItems({tr("weeks"), tr("days"), tr("hours"), tr("seconds")});
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setToolTip(tr("Unit of the time on the left"));
    row->addWidget(m_maxAge, 1);
    row->addWidget(m_unit);
    connect(m_maxAge, &QSpinBox::valueChanged, this, [this] { Q_EMIT maxAgeEdited(maxAgeSeconds()); });
    connect(m_unit, &QComboBox::activated, this, [this] {
        // Another unit for the same time, not another time.
        const qint64 seconds = m_fields.maxAge.toLongLong();
        const qint64 unit = units.at(std::size_t(m_unit->currentIndex()));
        const QSignalBlocker quiet(m_maxAge);
        m_maxAge->setValue(int((seconds + unit / 2) / unit));
        if (maxAgeSeconds() != seconds)
            Q_EMIT maxAgeEdited(maxAgeSeconds());
    });
    return box;
}

QWidget *PolicyForm::buildMx()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    m_mx->setAccessibleName(tr("Mail hosts the policy allows"));
    m_mx->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::AnyKeyPressed);
    m_mx->setTextElideMode(Qt::ElideMiddle);
    m_mx->setMinimumHeight(72);
    m_add->setToolTip(tr("Add a mail host or a pattern like *.example.com, which stands for exactly one label"));
    m_remove->setToolTip(tr("Remove the chosen mail host from the policy"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(smallGap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addWidget(m_mx, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &PolicyForm::addMx);
    connect(m_remove, &QPushButton::clicked, this, &PolicyForm::removeMx);
    connect(m_mx, &QListWidget::itemChanged, this, &PolicyForm::tellMx);
    connect(m_mx, &QListWidget::currentRowChanged, this, &PolicyForm::enableButtons);
    enableButtons();
    return box;
}

void PolicyForm::setFields(const PolicyFields &fields)
{
    m_fields = fields;
    const int mode = m_mode->findData(fields.mode);
    m_mode->setCurrentIndex(mode);
    showModeHint();
    bool isNumber = false;
    const qint64 seconds = fields.maxAge.toLongLong(&isNumber);
    if (!isNumber || seconds != maxAgeSeconds())
        showMaxAge(isNumber && seconds >= 0 && seconds <= maxMaxAge.count() ? seconds : 0);
    m_maxAgeHint->setText(
        tr("%1 (%2 seconds)", "human time, number of seconds")
            .arg(inWords(std::chrono::seconds(maxAgeSeconds())), QLocale().toString(maxAgeSeconds())));

    QStringList shown;
    for (int i = 0; i < m_mx->count(); ++i)
        shown.append(m_mx->item(i)->text());
    if (shown == fields.mx)
        return;
    const QSignalBlocker quiet(m_mx);
    const int row = m_mx->currentRow();
    m_mx->clear();
    for (const auto &pattern : fields.mx) {
        auto *item = new QListWidgetItem(pattern, m_mx);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(pattern.toHtmlEscaped());
    }
    m_mx->setCurrentRow(std::min(row, m_mx->count() - 1));
    enableButtons();
}

void PolicyForm::showMaxAge(qint64 seconds)
{
    std::size_t unit = 0;
    while (seconds > 0 && seconds % units[unit] != 0)
        ++unit;
    if (seconds > 0 && unit == 0 && seconds / units[0] < 1)
        unit = 1;
    const QSignalBlocker quiet(m_maxAge);
    m_unit->setCurrentIndex(int(unit));
    m_maxAge->setValue(int(seconds / units[unit]));
}

qint64 PolicyForm::maxAgeSeconds() const
{
    const qint64 seconds = m_maxAge->value() * units.at(std::size_t(std::max(0, m_unit->currentIndex())));
    return std::min<qint64>(seconds, maxMaxAge.count());
}

void PolicyForm::showModeHint()
{
    const auto mode = modeFrom(m_mode->currentData().toString().toLatin1());
    m_modeHint->setText(mode ? explain(*mode) : tr("The text has no mode that RFC 8461 knows."));
}

void PolicyForm::addMx()
{
    auto *item = new QListWidgetItem;
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    {
        const QSignalBlocker quiet(m_mx);
        m_mx->addItem(item);
    }
    m_mx->setCurrentItem(item);
    m_mx->editItem(item);
}

void PolicyForm::removeMx()
{
    delete m_mx->takeItem(m_mx->currentRow());
    tellMx();
}

void PolicyForm::tellMx()
{
    QStringList patterns;
    for (int i = 0; i < m_mx->count(); ++i) {
        if (const QString text = m_mx->item(i)->text().trimmed(); !text.isEmpty())
            patterns.append(text);
    }
    m_fields.mx = patterns;
    enableButtons();
    Q_EMIT mxEdited(patterns);
}

void PolicyForm::enableButtons()
{
    m_remove->setEnabled(m_mx->currentRow() >= 0);
}

} // namespace valija
