// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/portfolio_records_dialog.h"

#include "core/publish/dialect.h"
#include "core/publish/records.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
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
#include <QVBoxLayout>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

// In the layout file.
const QString zoneKey = u"portfolio/zone"_s;
const QString partKey = u"portfolio/part"_s;
const QString dialectKey = u"records/dialect"_s;

} // namespace

PortfolioRecordsDialog::PortfolioRecordsDialog(QList<Plan> plans, QString layoutFile, QWidget *parent)
    : QDialog(parent),
      m_plans(std::move(plans)),
      m_layoutFile(std::move(layoutFile)),
      m_part(new QComboBox(this)),
      m_zone(new QLineEdit(this)),
      m_dialect(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_hint(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Records of %n domain(s)", nullptr, int(m_plans.size())));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Records in the chosen form"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(buildBar());
    column->addWidget(m_hint);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 32);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_written)); });
    connect(save, &QPushButton::clicked, this, [this] {
        const Dialect *dialect = dialectFrom(m_dialect->currentData().toString());
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the records"),
                                                          u"records."_s + QLatin1StringView(dialect->extension));
        if (!path.isEmpty())
            writeTo(path);
    });
    build();
}

QLayout *PortfolioRecordsDialog::buildBar()
{
    const QSettings layout(m_layoutFile, QSettings::IniFormat);
    m_part->addItem(tr("All records, in the domains' own zones"), int(Part::OwnZones));
    m_part->addItem(tr("Three CNAMEs for each domain, once, into one zone"), int(Part::Aliases));
    m_part->addItem(tr("The records of that one zone"), int(Part::Zone));
    m_part->setCurrentIndex(std::clamp(layout.value(partKey).toInt(), 0, m_part->count() - 1));
    m_part->setToolTip(tr("With one zone of your own, a change of a policy touches only that zone"));
    m_zone->setPlaceholderText(tr("mta-sts.example.net, a zone of your own"));
    m_zone->setToolTip(tr("The CNAMEs of all domains lead into this zone"));
    m_zone->setText(layout.value(zoneKey).toString());
    for (const auto &dialect : allDialects())
        m_dialect->addItem(QString::fromUtf8(dialect.title), QString::fromLatin1(dialect.slug));
    m_dialect->setCurrentIndex(std::max(0, m_dialect->findData(layout.value(dialectKey))));
    m_dialect->setToolTip(tr("Your name server or DNS provider"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Records"), m_part);
    form->addRow(tr("&Zone"), m_zone);
    form->addRow(tr("F&orm"), m_dialect);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PortfolioRecordsDialog::build);
    connect(m_zone, &QLineEdit::textChanged, this, &PortfolioRecordsDialog::build);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &PortfolioRecordsDialog::build);
    return form;
}

PortfolioRecordsDialog::Part PortfolioRecordsDialog::chosenPart() const
{
    return static_cast<Part>(m_part->currentData().toInt());
}

QList<DnsRecord> PortfolioRecordsDialog::records(const DomainName &zone) const
{
    if (chosenPart() == Part::Aliases)
        return delegationInto(zone, m_plans);
    if (chosenPart() == Part::Zone)
        return delegatedZone(zone, m_plans);
    QList<DnsRecord> all;
    for (const Plan &plan : m_plans)
        all += recordsFor(plan);
    return all;
}

void PortfolioRecordsDialog::build()
{
    QSettings layout(m_layoutFile, QSettings::IniFormat);
    layout.setValue(partKey, m_part->currentData());
    layout.setValue(dialectKey, m_dialect->currentData());
    const bool needsZone = chosenPart() != Part::OwnZones;
    m_zone->setEnabled(needsZone);
    const auto typed = DomainName::parse(m_zone->text().trimmed());
    m_written.clear();
    if (needsZone && !typed) {
        m_hint->setText(tr("Name the zone of your own that the CNAMEs lead into."));
    } else if (!m_plans.isEmpty()) {
        if (typed)
            layout.setValue(zoneKey, typed->ascii());
        const DomainName zone = needsZone ? *typed : m_plans.first().domain;
        const QList<DnsRecord> written = records(zone);
        const Dialect *dialect = dialectFrom(m_dialect->currentData().toString());
        m_written = written.isEmpty() ? QByteArray() : dialect->write(written, zone);
        const auto drafts
            = std::count_if(m_plans.begin(), m_plans.end(), [](const Plan &p) { return !p.id.isEmpty(); });
        m_hint->setText(tr("%1; %2", "records; domains without a draft")
                            .arg(tr("%n record(s)", nullptr, int(written.size())),
                                 tr("%n domain(s) without a draft", nullptr, int(m_plans.size() - drafts))));
        const auto tooLong = namesTooLong(m_plans, needsZone ? std::optional(zone) : std::nullopt);
        if (!tooLong.isEmpty())
            m_hint->setText(
                tr("%1; %2", "records; domains without a draft")
                    .arg(m_hint->text(), tr("%n name(s) too long for the DNS", nullptr, int(tooLong.size()))));
        if (const QString caution = dialect ? cautionAbout(*dialect) : QString(); !caution.isEmpty())
            m_hint->setText(m_hint->text() + u'\n' + caution);
    }
    m_text->setPlainText(QString::fromUtf8(m_written));
}

bool PortfolioRecordsDialog::writeTo(const QString &path)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(m_written) == m_written.size() && file.commit();
    m_hint->setText(done ? tr("The records are written to %1.").arg(path)
                         : tr("The records could not be saved. %1").arg(file.errorString()));
    return done;
}

} // namespace valija
