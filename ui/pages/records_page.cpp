// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/records_page.h"

#include "core/publish/dialect.h"
#include "core/publish/records.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>

#include <utility>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// `tls@example.com` is what people type; the record wants a URI.
QString asUri(const QString &typed)
{
    return typed.contains(u':') || !typed.contains(u'@') ? typed : u"mailto:"_s + typed;
}

// What else is kept of the domain may have changed meanwhile, and stays.

Result<> keepTargets(Database &database, const StoredDomain &typed)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    DomainStore domains(database);
    const auto stored = domains.domain(typed.name);
    if (!stored || !*stored)
        return stored ? failure(Error::Kind::NotFound, typed.name.ascii()) : tl::unexpected(stored.error());
    StoredDomain kept = **stored;
    kept.policyHost = typed.policyHost;
    kept.rua = typed.rua;
    return domains.update(kept).and_then([&] { return transaction->commit(); });
}

Result<> keepHow(Database &database, const DomainName &domain, PublishingChoices typed)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    PublishingStore publishing(database);
    const auto stored = publishing.choices(domain);
    if (!stored)
        return tl::unexpected(stored.error());
    typed.templateName = stored->templateName;
    return publishing.setChoices(domain, typed).and_then([&] { return transaction->commit(); });
}

Result<StoredPublishing> loadPublishing(const QString &storeLocation, const DomainName &name)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    const auto domain = DomainStore(**database).domain(name);
    if (!domain)
        return tl::unexpected(domain.error());
    const auto choices = PublishingStore(**database).choices(name);
    if (!choices)
        return tl::unexpected(choices.error());
    return latestFacts(**database, name).map([&](const std::optional<DomainFacts> &facts) {
        return StoredPublishing{*domain, *choices, facts};
    });
}

} // namespace

void RecordsPage::refresh()
{
    if (domain())
        m_loading.start(
            [location = context().storeLocation, name = *domain()] { return loadPublishing(location, name); });
}

void RecordsPage::beginAnew()
{
    if (m_form->isAncestorOf(window()->focusWidget())) { // a field that was not left yet is of the earlier domain
        save();
        saveChoices();
    }
    m_unsaved = unsaved();
    m_stored.reset();
    m_choices = {};
    m_facts.reset();
    m_form->setEnabled(false); // what is typed before the domain is read would not be kept
    showStored();
    showRecords();
}

void RecordsPage::show(const Result<StoredPublishing> &read)
{
    if (!read)
        return messages().showError(tr("The draft could not be read."), read.error());
    if (m_stored && isChanging())
        return; // What was typed is shown until it is kept.
    m_stored = read->domain;
    m_choices = read->choices;
    m_facts = read->facts;
    const bool isFirst = !m_form->isEnabled();
    showStored();
    showRecords();
    m_form->setEnabled(m_stored.has_value());
    if (isFirst)
        showUnsaved();
}

/// What could not be kept, as it is no host or no address, of the shown domain, too. What can be kept is on its way.
QHash<DomainName, QStringList> RecordsPage::unsaved() const
{
    QHash<DomainName, QStringList> texts = m_unsaved;
    if (!m_stored || (isChanging() && typedTargets() && typedChoices()))
        return texts;
    QStringList typed;
    bool isStored = true;
    for (auto *field : fields()) {
        typed.append(field->text());
        isStored = isStored && field->text() == m_shownTexts.value(field);
    }
    if (!isStored)
        texts.insert(m_stored->name, typed);
    return texts;
}

/// Where another domain was looked at before it could be kept.
void RecordsPage::showUnsaved()
{
    const QStringList typed = m_stored ? m_unsaved.take(m_stored->name) : QStringList();
    if (typed.isEmpty())
        return;
    bool isStored = true;
    const auto edits = fields();
    for (qsizetype i = 0; i < edits.size(); ++i) {
        edits[i]->setText(typed.value(i));
        isStored = isStored && typed.value(i) == m_shownTexts.value(edits[i]);
    }
    if (!isStored)
        messages().show(Severity::Info, tr("What you typed before is here again; it is not saved yet."));
}

void RecordsPage::showStored()
{
    const bool isAnew = !m_form->isEnabled();
    // Fields follow the store where it changed: neither what is being typed nor what could not be kept is taken away.
    const auto show = [this, isAnew](QLineEdit *edit, const QString &text) {
        const bool isChanged = std::exchange(m_shownTexts[edit], text) != text;
        if (isAnew || (isChanged && !edit->hasFocus()))
            edit->setText(text);
    };
    const auto showNumber = [isAnew](QSpinBox *spin, int value) {
        const QSignalBlocker quiet(spin);
        if (isAnew || !spin->hasFocus())
            spin->setValue(value);
    };
    show(m_policyHost, m_stored ? m_stored->policyHost : QString());
    show(m_reportsTo, m_stored ? m_stored->rua.join(u", "_s) : QString());
    show(m_stsDelegate, m_choices.stsDelegate);
    show(m_rptDelegate, m_choices.rptDelegate);
    showNumber(m_stsTtl, m_choices.stsTtl);
    showNumber(m_hostTtl, m_choices.hostTtl);
    showNumber(m_rptTtl, m_choices.rptTtl);
    const QSignalBlocker quiet(m_dane);
    m_dane->setChecked(m_choices.withDane);
}

/// Error: Malformed with a sentence about what was typed.
Result<StoredDomain> RecordsPage::typedTargets() const
{
    StoredDomain typed = *m_stored;
    typed.policyHost = m_policyHost->text().trimmed();
    typed.rua.clear();
    for (const auto &part : m_reportsTo->text().split(u','))
        if (const QString text = part.trimmed(); !text.isEmpty())
            typed.rua.append(asUri(text));
    Plan plan{.domain = typed.name};
    if (!setPolicyHost(plan, typed.policyHost))
        return failure(Error::Kind::Malformed, tr("The policy host is neither a host name nor an address."));
    for (const auto &uri : std::as_const(typed.rua))
        if (const auto parsed = parseReportUri(uri.toUtf8()); !parsed)
            return failure(
                Error::Kind::Malformed,
                tr("%1 is no place to send reports to. %2", "address, reason").arg(uri, parsed.error().detail));
    return typed;
}

void RecordsPage::save()
{
    if (!m_stored)
        return;
    const auto typed = typedTargets();
    if (!typed) {
        messages().show(Severity::Error, typed.error().detail);
        return;
    }
    if (*typed == *m_stored && !isChanging())
        return;
    change([typed = *typed](Database &database) { return keepTargets(database, typed); },
           tr("The draft could not be saved."),
           [this, name = typed->name] {
               showKept(name);
               Q_EMIT storeChanged();
           });
}

/// Error: Malformed with a sentence about what was typed.
Result<PublishingChoices> RecordsPage::typedChoices() const
{
    PublishingChoices typed = m_choices;
    for (const auto &[edit, target] :
         {std::pair(m_stsDelegate, &typed.stsDelegate), std::pair(m_rptDelegate, &typed.rptDelegate)}) {
        const QString text = edit->text().trimmed();
        const auto name = DomainName::parse(text);
        if (!text.isEmpty() && !name)
            return failure(Error::Kind::Malformed, tr("%1 is not a host name.").arg(text));
        *target = text.isEmpty() ? QString() : name->ascii();
    }
    typed.withDane = m_dane->isChecked();
    typed.stsTtl = m_stsTtl->value();
    typed.hostTtl = m_hostTtl->value();
    typed.rptTtl = m_rptTtl->value();
    return typed;
}

void RecordsPage::saveChoices()
{
    if (!m_stored)
        return;
    const auto typed = typedChoices();
    if (!typed) {
        messages().show(Severity::Error, typed.error().detail);
        return;
    }
    if (*typed == m_choices && !isChanging())
        return;
    const DomainName name = m_stored->name;
    change([name, typed = *typed](Database &database) { return keepHow(database, name, typed); },
           tr("The draft could not be saved."), [this, name] { showKept(name); });
}

void RecordsPage::showKept(const DomainName &name)
{
    if (name != domain())
        return;
    messages().clear();
    refresh();
}

void RecordsPage::showRecords()
{
    if (!m_stored) {
        m_model->setRows({});
        m_hint->hide();
        m_bundle->setEnabled(false);
        m_text->clear();
        return;
    }
    const Plan plan = planFor(*m_stored, m_choices, m_facts);
    const QList<PlannedRecord> rows = plannedRecords(plan, m_facts);
    m_model->setRows(rows);
    QStringList hints;
    if (plan.id.isEmpty() && !plan.stsDelegate)
        hints.append(tr("Save a draft of the policy first: its id goes into the _mta-sts record."));
    if (!plan.policyHost && plan.policyAddresses.isEmpty())
        hints.append(tr("Name the web server that serves the policy."));
    if (plan.rua.isEmpty() && !plan.rptDelegate)
        hints.append(tr("Say where reports are sent to."));
    if (const auto tooLong = namesTooLong({plan}); !tooLong.isEmpty())
        hints.append(tr("Too long for the DNS, and so left out: %1.").arg(tooLong.join(u", ")));
    if (const auto loops = ownAliases({plan}); !loops.isEmpty())
        hints.append(tr("Left out, as nothing can be an alias of itself: %1.").arg(loops.join(u", ")));
    if (!m_facts && !rows.isEmpty())
        hints.append(tr("Check the domain to see what is published already."));
    const Dialect *dialect = dialectFrom(m_dialect->currentData().toString());
    if (const QString caution = dialect ? cautionAbout(*dialect) : QString(); !caution.isEmpty() && !rows.isEmpty())
        hints.append(caution);
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
    m_bundle->setEnabled(!m_stored->draftPolicy.isEmpty());
    QList<DnsRecord> records;
    for (const auto &row : rows)
        records.append(row.record);
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
