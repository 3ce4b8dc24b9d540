// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/parse_policy.h"
#include "core/store/facts_store.h"
#include "core/store/publishing_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/apply_policy_dialog.h"
#include "ui/main_window.h"
#include "ui/models/policy_models.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/policy_page.h"
#include "ui/widgets/policy_editor.h"
#include "ui/widgets/policy_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QByteArray draft(const QByteArray &mode, const QByteArray &mx)
{
    return "version: STSv1\r\nmode: " + mode + "\r\nmx: " + mx + "\r\nmax_age: 604800\r\n";
}

class PolicyPageTest : public WindowTest
{
protected:
    void startWith(const QList<StoredDomain> &domains)
    {
        store(domains);
        start();
        window().showDomain(domains.first().name);
        window().domainPage().showTab(DomainPage::Tab::Policy);
        ASSERT_TRUE(settle());
    }

    PolicyPage &page() { return window().domainPage().policy(); }
    PolicyEditor &editor() { return page().editor(); }

    void keep()
    {
        page().save();
        ASSERT_TRUE(settle());
    }

    ApplyPolicyDialog *applyToSeveral()
    {
        page().applyToSeveral();
        return dialog<ApplyPolicyDialog>();
    }

    StoredDomain stored(const char *domain) { return **DomainStore(database()).domain(name(domain)); }

    /// The finding with this id among those shown.
    std::optional<Finding> shownFinding(FindingId id)
    {
        for (const auto &finding : page().lint().rows())
            if (finding.id == id)
                return finding;
        return std::nullopt;
    }
};

TEST_F(PolicyPageTest, HasWhatWasTypedAgainAfterALookAtAnotherDomain)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "mx.a.example")},
               {.name = name("b.example"), .draftPolicy = draft("testing", "mx.b.example")}});
    const QString typed = QString::fromLatin1(draft("enforce", "mx.a.example")).remove(u'\r');
    editor().setPlainText(typed);
    const auto look = [&](const char *domain) {
        window().showDomain(name(domain));
        ASSERT_TRUE(settle());
    };
    look("b.example");
    EXPECT_TRUE(editor().text().contains(u"mx.b.example"_s)) << qPrintable(editor().text());
    EXPECT_FALSE(page().hasUnsavedChanges());
    look("a.example");
    EXPECT_EQ(editor().text(), typed);
    EXPECT_TRUE(page().hasUnsavedChanges());
    keep();
    EXPECT_EQ(stored("a.example").draftPolicy, draft("enforce", "mx.a.example"));
    look("b.example");
    look("a.example");
    EXPECT_FALSE(page().hasUnsavedChanges());
    EXPECT_EQ(editor().text(), typed);
}

TEST_F(PolicyPageTest, LintsWhatIsTyped)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "mx.a.example")}});
    hold(page().lint());
    EXPECT_FALSE(shownFinding(FindingId::StsPolicyModeUnknown));
    editor().selectAll();
    QTest::keyClicks(&editor(), u"version: STSv1"_s);
    EXPECT_TRUE(shownFinding(FindingId::StsPolicyModeMissing));
    EXPECT_TRUE(page().hasUnsavedChanges());
}

TEST_F(PolicyPageTest, UnderlinesThePlaceOfAFinding)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "mx.a.example.")}});
    QStringList underlined;
    for (const auto &selection : editor().extraSelections())
        underlined.append(selection.cursor.selectedText());
    EXPECT_TRUE(underlined.contains(u"mx.a.example."_s)) << qUtf8Printable(underlined.join(u'|'));
}

TEST_F(PolicyPageTest, AppliesFixesAndTakesThemBack)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "mx.a.example.")}});
    const auto finding = shownFinding(FindingId::StsPolicyMxSyntax);
    ASSERT_TRUE(finding);
    page().applyFix(*finding);
    EXPECT_EQ(editor().bytes(), draft("testing", "mx.a.example"));
    EXPECT_FALSE(shownFinding(FindingId::StsPolicyMxSyntax));
    editor().undo();
    EXPECT_EQ(editor().bytes(), draft("testing", "mx.a.example."));
    editor().redo();
    EXPECT_EQ(editor().bytes(), draft("testing", "mx.a.example"));
}

TEST_F(PolicyPageTest, FixesWhatStandsBehindOtherLanguages)
{
    const QByteArray before = "version: STSv1\r\nmode: testing\r\nnote: \xC3\xB1\xF0\x9F\x93\xA7\r\n";
    startWith({{.name = name("a.example"), .draftPolicy = before + "nmx: a.example\r\nmax_age: 604800\r\n"}});
    const auto findings = page().lint().rows(); // a fix makes them anew
    for (const auto &finding : findings)
        if (finding.id == FindingId::StsPolicyUnknownField && finding.evidence.contains("meant"_L1))
            page().applyFix(finding);
    EXPECT_EQ(editor().bytes(), before + "mx: a.example\r\nmax_age: 604800\r\n");
}

TEST_F(PolicyPageTest, FormAndTextFollowEachOther)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "mx.a.example")}});
    auto *mode = page().form().findChild<QComboBox *>();
    ASSERT_TRUE(mode);
    const int enforce = mode->findData(u"enforce"_s);
    mode->setCurrentIndex(enforce);
    Q_EMIT mode->activated(enforce);
    EXPECT_EQ(editor().bytes(), draft("enforce", "mx.a.example"));
    editor().replaceText(QString::fromUtf8(draft("none", "b.example")).remove(u'\r'));
    EXPECT_EQ(mode->currentData().toString(), u"none"_s);
    EXPECT_EQ(page().form().fields().mx, QStringList{u"b.example"_s});
}

TEST_F(PolicyPageTest, MakesANewIdExactlyWhenThePolicyChanges)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "mx.a.example"), .draftId = "1"}});
    editor().replaceText(
        u"version: STSv1\nmode:  testing\nmx: MX.a.example\nmax_age: 604800\n"_s); // the same to senders
    keep();
    EXPECT_EQ(stored("a.example").draftId, "1"_ba);
    editor().replaceText(u"version: STSv1\nmode: enforce\nmx: mx.a.example\nmax_age: 604800\n"_s);
    keep();
    const QByteArray second = stored("a.example").draftId;
    EXPECT_NE(second, "1"_ba);
    keep();
    EXPECT_EQ(stored("a.example").draftId, second);
}

TEST_F(PolicyPageTest, FillsInWhatAProviderAsksFor)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "old.example")}});
    DomainFacts facts{.domain = name("a.example")};
    facts.mailHosts.resize(2);
    facts.mailHosts[0].host = name("aspmx.l.google.com");
    facts.mailHosts[1].host = name("alt1.aspmx.l.google.com");
    page().useLiveHosts(facts);
    EXPECT_EQ(fieldsOf(editor().text()).mx, (QStringList{u"aspmx.l.google.com"_s, u"*.aspmx.l.google.com"_s}));
    EXPECT_TRUE(page().messages().text().contains(u"Google Workspace"_s));
    EXPECT_TRUE(page().messages().text().contains(u"https://support.google.com/"_s));
    editor().undo();
    EXPECT_EQ(editor().bytes(), draft("testing", "old.example"));
}

TEST_F(PolicyPageTest, TemplatesAreSharedByDomains)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("enforce", "mx.a.example")},
               {.name = name("b.example"), .draftPolicy = draft("testing", "mx.b.example")}});
    page().saveAsTemplate(u"All of ours"_s);
    ASSERT_TRUE(settle());
    window().showDomain(name("b.example"));
    ASSERT_TRUE(settle());
    const auto templates = PublishingStore(database()).templates();
    ASSERT_TRUE(templates && templates->size() == 1);
    page().useTemplate(templates->first());
    EXPECT_EQ(editor().bytes(), draft("enforce", "mx.a.example"));
    keep();
    EXPECT_EQ(PublishingStore(database()).choices(name("b.example"))->templateName, u"All of ours"_s);
    Q_EMIT page().templates().aboutToShow();
    QStringList entries;
    for (const auto *action : page().templates().actions())
        entries.append(action->text());
    EXPECT_TRUE(entries.first().contains(u"All of ours"_s));
}

TEST_F(PolicyPageTest, UndoTakesTheTemplateAlong)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "mx.a.example")}});
    const PolicyTemplate ours{u"Ours"_s, draft("enforce", "mx.a.example")};
    const auto keptTemplate = [this] {
        keep();
        return PublishingStore(database()).choices(name("a.example"))->templateName;
    };
    page().useTemplate(ours);
    EXPECT_EQ(keptTemplate(), u"Ours"_s);
    editor().undo();
    EXPECT_EQ(editor().bytes(), draft("testing", "mx.a.example"));
    EXPECT_EQ(keptTemplate(), QString());
    editor().redo();
    EXPECT_EQ(keptTemplate(), u"Ours"_s);
    editor().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor(), u"note: x"_s); // an edited copy is still one of the template
    EXPECT_EQ(keptTemplate(), u"Ours"_s);
}

TEST_F(PolicyPageTest, UndoUnlinksATemplateThatChangedNothingElse)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "mx.a.example")}});
    page().useTemplate({u"Ours"_s, draft("testing", "mx.a.example")});
    EXPECT_TRUE(page().hasUnsavedChanges());
    button<QPushButton>(page(), u"Undo"_s)->click();
    EXPECT_FALSE(page().hasUnsavedChanges());
    EXPECT_EQ(editor().bytes(), draft("testing", "mx.a.example"));
}

TEST_F(PolicyPageTest, TakingBackAnApplicationUnlinksTheTemplateToo)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("enforce", "mx.a.example")},
               {.name = name("b.example"), .draftPolicy = draft("testing", "mx.b.example")},
               {.name = name("c.example"), .draftPolicy = draft("testing", "mx.c.example")}});
    const auto templateOf = [this](const char *domain) {
        return PublishingStore(database()).choices(name(domain))->templateName;
    };
    ASSERT_TRUE(PublishingStore(database()).setChoices(name("c.example"), {.templateName = u"Others"_s}));
    page().saveAsTemplate(u"Ours"_s);
    ASSERT_TRUE(settle());
    auto *dialog = applyToSeveral();
    ASSERT_TRUE(dialog);
    dialog->choose({name("b.example"), name("c.example")});
    dialog->applyButton().click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(templateOf("b.example"), u"Ours"_s);
    EXPECT_EQ(templateOf("c.example"), u"Ours"_s);
    button<QPushButton>(page(), u"Undo"_s)->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(templateOf("b.example"), QString());
    EXPECT_EQ(templateOf("c.example"), u"Others"_s);
    EXPECT_EQ(templateOf("a.example"), u"Ours"_s);
}

TEST_F(PolicyPageTest, AppliesToSeveralAndTakesItBack)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("enforce", "mx.a.example"), .draftId = "1"},
               {.name = name("b.example"), .draftPolicy = draft("testing", "mx.b.example"), .draftId = "2"},
               {.name = name("c.example"), .draftPolicy = draft("testing", "mx.c.example"), .draftId = "3"}});
    auto *dialog = applyToSeveral();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->applyButton().isEnabled()); // the domain's own draft is that already
    dialog->choose({name("a.example"), name("b.example")});
    ASSERT_EQ(dialog->changes().size(), 1);
    const DraftChange change = dialog->changes().first();
    EXPECT_EQ(change.after.draftPolicy, draft("enforce", "mx.b.example")); // its own mail host
    ASSERT_EQ(change.records.size(), 1);
    EXPECT_EQ(change.records.first().name, name("_mta-sts.b.example"));
    EXPECT_TRUE(change.records.first().value.contains(change.after.draftId));
    dialog->applyButton().click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(stored("b.example").draftPolicy, draft("enforce", "mx.b.example"));
    EXPECT_NE(stored("b.example").draftId, "2"_ba);
    EXPECT_EQ(stored("c.example").draftId, "3"_ba);
    button<QPushButton>(page(), u"Undo"_s)->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(stored("b.example").draftPolicy, draft("testing", "mx.b.example"));
    EXPECT_EQ(stored("b.example").draftId, "2"_ba);
}

TEST_F(PolicyPageTest, OffersTheDomainsThatShareTheTemplate)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("enforce", "mx.a.example")},
               {.name = name("b.example"), .draftPolicy = draft("testing", "mx.b.example")},
               {.name = name("c.example"), .draftPolicy = draft("testing", "mx.c.example")}});
    page().saveAsTemplate(u"Ours"_s);
    ASSERT_TRUE(settle());
    auto *first = applyToSeveral();
    ASSERT_TRUE(first);
    first->choose({name("b.example")});
    first->applyButton().click();
    ASSERT_TRUE(settle());
    auto *second = applyToSeveral();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->chosenDomains(), (QList<DomainName>{name("a.example"), name("b.example")}));
    second->reject();
}

TEST_F(PolicyPageTest, GivesDomainsWithoutADraftTheMailHostsOfTheirLastCheck)
{
    startWith({{.name = name("a.example")}, {.name = name("b.example")}, {.name = name("c.example")}});
    DomainFacts facts{.domain = name("b.example")};
    facts.gatheredAt = QDateTime::currentDateTimeUtc();
    facts.mailHosts.resize(1);
    facts.mailHosts[0].host = name("mx.b.example");
    ASSERT_TRUE(FactsStore(database()).add(facts, judge(facts)));
    editor().replaceText(QString::fromUtf8(draft("testing", "mx.a.example")).remove(u'\r'));
    auto *dialog = applyToSeveral();
    ASSERT_TRUE(dialog);
    dialog->choose({name("a.example"), name("b.example"), name("c.example")});
    ASSERT_TRUE(waitFor([&] { return !dialog->isReading(); }));
    const auto changes = dialog->changes();
    ASSERT_EQ(changes.size(), 2) << "nobody knows the mail hosts of c.example";
    EXPECT_EQ(changes.at(0).after.draftPolicy, draft("testing", "mx.a.example")); // as typed
    EXPECT_EQ(changes.at(1).after.draftPolicy, draft("testing", "mx.b.example"));
    dialog->keepHosts().setChecked(false);
    EXPECT_EQ(dialog->changes().size(), 3);
    dialog->reject();
}

TEST_F(PolicyPageTest, AppliesTheHostsThatWereJustTypedToTheirOwnDomain)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("testing", "old.a.example")}});
    editor().replaceText(QString::fromUtf8(draft("testing", "new.a.example")).remove(u'\r'));
    auto *dialog = applyToSeveral();
    ASSERT_TRUE(dialog);
    dialog->applyButton().click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(stored("a.example").draftPolicy, draft("testing", "new.a.example"));
}

TEST_F(PolicyPageTest, AppliesTheHostsTooWhenWanted)
{
    startWith({{.name = name("a.example"), .draftPolicy = draft("enforce", "mx.a.example")},
               {.name = name("b.example"), .draftPolicy = draft("enforce", "mx.b.example")}});
    auto *dialog = applyToSeveral();
    ASSERT_TRUE(dialog);
    dialog->choose({name("b.example")});
    EXPECT_TRUE(dialog->changes().isEmpty());
    dialog->keepHosts().setChecked(false);
    ASSERT_EQ(dialog->changes().size(), 1);
    EXPECT_EQ(dialog->changes().first().after.draftPolicy, draft("enforce", "mx.a.example"));
    dialog->reject();
}

TEST_F(PolicyPageTest, ADraftThatNobodyUsesIsNotApplied)
{
    startWith({{.name = name("a.example"), .draftPolicy = "mode: enforce\r\n"}});
    page().applyToSeveral();
    ASSERT_TRUE(settle());
    EXPECT_EQ(shownDialog<ApplyPolicyDialog>(), nullptr);
    EXPECT_FALSE(page().messages().text().isEmpty());
}

TEST_F(PolicyPageTest, StaysUsableWithTheLargestText)
{
    QByteArray text = "version: STSv1\r\nmode: testing\r\nmax_age: 604800\r\n";
    for (int i = 0; text.size() < maxPolicySize - 40; ++i)
        text += "mx: mx" + QByteArray::number(i) + "_.example.com\r\n";
    startWith({{.name = name("a.example"), .draftPolicy = text}});
    EXPECT_EQ(editor().bytes(), text);
    QElapsedTimer timer;
    timer.start();
    editor().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor(), u"note: x"_s);
    EXPECT_LT(timer.elapsed(), 7 * 1000); // seven keys; far above what they take, for loaded machines
    EXPECT_TRUE(editor().bytes().endsWith("note: x\r\n"));
}

} // namespace

} // namespace valija
