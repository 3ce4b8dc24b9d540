// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/policy_page.h"

#include "core/policy/lint.h"
#include "core/policy/mail_providers.h"
#include "ui/models/planned_records.h"
#include "ui/models/policy_models.h"
#include "ui/text/words.h"
#include "ui/widgets/finding_details.h"
#include "ui/widgets/policy_editor.h"
#include "ui/widgets/policy_form.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>

#include <utility>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// What a new draft begins with, until the mail hosts are known (rollout.md: testing, one day).
const QString emptyDraft = u"version: STSv1\nmode: testing\nmax_age: 86400\n"_s;

/// Bytes with what cannot be seen made visible, for the byte view.
QString visibleBytes(const QByteArray &bytes)
{
    QString shown;
    for (const char c : bytes) {
        if (c == '\r')
            shown += u"␍"_s;
        else if (c == '\n')
            shown += u"␊\n"_s;
        else if (c >= 0x20 && c < 0x7f)
            shown += QLatin1Char(c);
        else
            shown += u"⟨%1⟩"_s.arg(uchar(c), 2, 16, QLatin1Char('0'));
    }
    return shown;
}

QByteArray livePolicyText(const DomainFacts &facts)
{
    for (const auto &reply : facts.policyReplies) {
        if (!reply.body.isEmpty() && reply.httpStatus == 200)
            return reply.body;
    }
    return {};
}

Result<StoredDraft> loadDraft(const QString &storeLocation, const DomainName &name)
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
    const auto templates = PublishingStore(**database).templates();
    if (!templates)
        return tl::unexpected(templates.error());
    return latestFacts(**database, name).map([&](const std::optional<DomainFacts> &facts) {
        return StoredDraft{*domain, choices->templateName, facts ? livePolicyText(*facts) : QByteArray(), *templates};
    });
}

/// The text that editing begins with.
QString beginningOf(const StoredDraft &stored)
{
    QString text = stored.domain ? QString::fromUtf8(stored.domain->draftPolicy) : QString();
    if (text.isEmpty())
        text = stored.live.isEmpty() ? emptyDraft : QString::fromUtf8(stored.live);
    return text.remove(u'\r');
}

/// The draft and where it was taken from; what else is kept of the domain may have changed meanwhile, and stays.
Result<> keepDraft(Database &database, const StoredDomain &changed, const QString &templateName)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    DomainStore domains(database);
    const auto stored = domains.domain(changed.name);
    if (!stored || !*stored)
        return stored ? failure(Error::Kind::NotFound, changed.name.ascii()) : tl::unexpected(stored.error());
    StoredDomain kept = **stored;
    kept.draftPolicy = changed.draftPolicy;
    kept.draftId = changed.draftId;
    return domains.update(kept)
        .and_then([&] { return linkToTemplate(database, changed.name, templateName); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

void PolicyPage::refresh()
{
    if (domain())
        m_loading.start([location = context().storeLocation, name = *domain()] { return loadDraft(location, name); });
}

void PolicyPage::beginAnew()
{
    m_unsaved = unsaved();
    ++m_visit;
    m_isRead = false;
    m_stored.reset();
    m_templateName.clear();
    m_savedTemplate.clear();
    m_templatesOf.clear();
    m_live.clear();
    m_saved.clear();
    m_editor->setPlainText({});
}

void PolicyPage::show(const Result<StoredDraft> &read)
{
    if (!read)
        return messages().showError(tr("The draft could not be read."), read.error());
    m_storedTemplates = read->templates;
    const QString text = beginningOf(*read);
    const bool isSame = m_isRead && text == m_editor->text();
    const bool isTyped = m_isRead && (hasUnsavedChanges() || isChanging());
    if (isTyped && !(isSame && read->templateName == m_templateName))
        return; // What is being typed is never taken away.
    const bool isFirst = !std::exchange(m_isRead, true);
    m_stored = read->domain;
    m_live = read->live;
    m_templateName = m_savedTemplate = read->templateName;
    if (isSame) { // saved, say: what led here can still be undone
        m_templatesOf.insert(m_editor->bytes(), m_templateName);
        showDiff();
    } else {
        m_templatesOf.clear();
        m_editor->setPlainText(text);
    }
    m_saved = m_editor->bytes();
    if (isFirst)
        showUnsaved();
    enableActions();
}

/// Of the shown domain, too.
QHash<DomainName, PolicyPage::UnsavedDraft> PolicyPage::unsaved() const
{
    QHash<DomainName, UnsavedDraft> drafts = m_unsaved;
    if (m_stored && hasUnsavedChanges())
        drafts.insert(m_stored->name, {m_editor->text(), m_templateName});
    return drafts;
}

/// Where another domain was looked at before a draft was saved.
void PolicyPage::showUnsaved()
{
    const auto left = m_stored ? m_unsaved.constFind(m_stored->name) : m_unsaved.cend();
    if (left == m_unsaved.cend())
        return;
    const auto [text, templateName] = *left;
    m_unsaved.erase(left);
    m_editor->setPlainText(text);
    m_templateName = templateName;
    if (hasUnsavedChanges() && !isChanging())
        messages().show(Severity::Info, tr("What you typed before is here again; it is not saved yet."));
}

bool PolicyPage::hasUnsavedChanges() const
{
    return m_editor->bytes() != m_saved || m_templateName != m_savedTemplate;
}

void PolicyPage::lintNow()
{
    followTemplate();
    const QByteArray bytes = m_editor->bytes();
    const ParsedPolicy parsed = m_isRead ? lintPolicy(bytes) : ParsedPolicy();
    m_form->setFields(fieldsOf(m_editor->text()));
    m_editor->setFindings(parsed.findings);
    m_lint->setRows(parsed.findings);
    m_lintTable->sortByColumn(1, Qt::AscendingOrder);
    m_below->setTabText(0,
                        m_isRead ? tr("Findings: %1", "tab with a count in words").arg(countsInWords(parsed.findings))
                                 : tr("Findings"));
    m_readings->setRows(parsed.policy ? readingsOf(bytes, *parsed.policy) : QList<SenderReading>());
    m_bytes->setPlainText(visibleBytes(bytes));
    m_size->setText(m_isRead ? tr("%1, lines end with CRLF", "size").arg(sizeInWords(bytes.size())) : QString());
    showDiff();
    enableActions();
    if (m_lint->rowCount() > 0)
        m_lintTable->selectionModel()->setCurrentIndex(m_lintTable->model()->index(0, 0),
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_details->showNothing({});
}

void PolicyPage::showDiff()
{
    m_diffTable->setVisible(!m_live.isEmpty());
    m_diffHint->setVisible(true);
    if (m_live.isEmpty()) {
        m_diffHint->setText(
            m_isRead ? tr("No live policy is known. Check the domain to compare the draft with what is served.")
                     : QString());
        m_diff->setRows({});
        return;
    }
    const auto live = parsePolicy(m_live).policy;
    const bool same = live && live == parsePolicy(m_editor->bytes()).policy;
    m_diffHint->setText(same ? tr("The draft means the same as the live policy.")
                             : tr("The draft differs from the live policy; a new id belongs to it."));
    m_diff->setRows(diffLines(QString::fromUtf8(m_live), m_editor->text()));
}

void PolicyPage::enableActions()
{
    m_actions->setEnabled(m_isRead); // what is typed before would not be kept
    m_sides->setEnabled(m_isRead);
    m_save->setEnabled(hasUnsavedChanges() || (m_stored && m_stored->draftPolicy.isEmpty()));
    m_undo->setEnabled(m_editor->document()->isUndoAvailable());
    m_redo->setEnabled(m_editor->document()->isRedoAvailable());
    const int row = m_lintTable->currentRow();
    m_fix->setEnabled(row >= 0 && fixFor(m_lint->row(row), m_editor->bytes()).has_value());
}

void PolicyPage::applyFix(const Finding &finding)
{
    if (const auto fix = fixFor(finding, m_editor->bytes()))
        m_editor->replaceOctets(fix->offset, fix->length, fix->replacement);
}

void PolicyPage::save()
{
    if (!m_stored)
        return;
    StoredDomain changed = *m_stored;
    const auto before = parsePolicy(changed.draftPolicy).policy;
    changed.draftPolicy = m_editor->bytes();
    // A new id exactly when the parsed policy changes (RFC 8461 section 3.1).
    const auto after = parsePolicy(changed.draftPolicy).policy;
    if (changed.draftId.isEmpty() || before != after)
        changed.draftId = newPolicyId(context().now(), changed.draftId);
    const QString from = m_templateName;
    change([changed, from](Database &database) { return keepDraft(database, changed, from); },
           tr("The draft could not be saved."),
           [this, changed, from, visit = m_visit] {
               if (visit == m_visit) {
                   m_stored = changed;
                   m_saved = changed.draftPolicy;
                   m_savedTemplate = from;
                   enableActions();
                   messages().show(Severity::Pass,
                                   tr("The draft is saved. Its id is %1.").arg(QString::fromLatin1(changed.draftId)));
               }
               Q_EMIT storeChanged();
           });
}

void PolicyPage::useLiveHosts(const DomainFacts &facts)
{
    QList<DomainName> hosts;
    for (const auto &host : facts.mailHosts)
        if (host.host)
            hosts.append(*host.host);
    const MxSuggestion suggestion = suggestPatterns(hosts);
    if (suggestion.patterns.isEmpty()) {
        messages().show(Severity::Unknown, tr("No mail host of this domain is known that a policy could name."));
        return;
    }
    QStringList patterns;
    for (const auto &pattern : suggestion.patterns)
        patterns.append(pattern.text());
    m_editor->replaceText(withMx(m_editor->text(), patterns));
    QStringList sentences{tr("The draft now names the %n mail host(s) of the live DNS.", nullptr, int(hosts.size()))};
    if (!suggestion.sources.isEmpty())
        sentences.append(tr("The patterns of %1 are those that it asks for: %2", "providers, their pages")
                             .arg(suggestion.providers.join(u", "_s), suggestion.sources.join(u' ')));
    else if (!suggestion.providers.isEmpty())
        sentences.append(tr("They belong to %1.", "providers").arg(suggestion.providers.join(u", "_s)));
    if (!suggestion.unnamed.isEmpty())
        sentences.append(tr("No policy can name %1.").arg(suggestion.unnamed.first().ascii()));
    messages().show(suggestion.unnamed.isEmpty() ? Severity::Info : Severity::Warning, sentences.join(u' '), tr("Undo"),
                    [this] { m_editor->undo(); });
}

} // namespace valija
