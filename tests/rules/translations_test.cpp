// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <map>

namespace valija {

namespace {

using namespace Qt::StringLiterals;

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< One for each plural form.
    bool hasPlural = false;
    bool unfinished = false;
};

/// The messages of a .ts file by context, source and comment.
std::map<QString, Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::map<QString, Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name().toString();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"name")
                context = xml.readElementText();
            else if (name == u"message") {
                message = {}, comment.clear();
                message.context = context;
                message.hasPlural = xml.attributes().hasAttribute("numerus"_L1);
            } else if (name == u"source")
                message.source = xml.readElementText();
            else if (name == u"comment")
                comment = xml.readElementText();
            else if (name == u"translation") {
                message.unfinished = xml.attributes().hasAttribute("type"_L1);
                if (!message.hasPlural)
                    message.translations.append(xml.readElementText());
            } else if (name == u"numerusform")
                message.translations.append(xml.readElementText());
        } else if (token == QXmlStreamReader::EndElement && name == u"message") {
            messages.emplace(context + u": "_s + message.source + u" / "_s + comment, message);
        }
    }
    return messages;
}

/// What the program puts values into: `%1`, `%n`, `%Ln`, `{name}`.
QSet<QString> placesOf(const QString &text)
{
    static const QRegularExpression place(uR"(%L?\d|%L?n|\{[A-Za-z]+\})"_s);
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

QStringList languages()
{
    return QDir(QStringLiteral(SOURCE_DIR "/translations")).entryList({u"valija_*.ts"_s});
}

QString pathOf(const QString &language)
{
    return QStringLiteral(SOURCE_DIR "/translations/") + language;
}

/// A menu as the sources build it.
struct Menu {
    QString title;
    QStringList entries;
};

QList<Menu> menus()
{
    QFile file(QStringLiteral(SOURCE_DIR "/ui/main_window_menus.cpp"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString code = QString::fromUtf8(file.readAll());
    static const QRegularExpression text(uR"((addMenu\()?tr\("([^"]*&\w[^"]*))"_s);
    QList<Menu> menus;
    for (auto match = text.globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        if (!found.captured(1).isEmpty())
            menus.append({found.captured(2), {}});
        else if (!menus.isEmpty())
            menus.last().entries.append(found.captured(2));
    }
    return menus;
}

/// What is on the screen together: the classes that show it, and the texts of the main window beside them.
struct Screen {
    QStringList classes;
    QStringList ofWindow;
};

/// The pages below the menu bar, the dialogs, and each menu while it is open.
QList<Screen> screens()
{
    const QList<Menu> all = menus();
    QStringList menuBar;
    for (const auto &menu : all)
        menuBar.append(menu.title);
    QList<Screen> screens;
    for (const auto &page :
         QList<QStringList>{{u"DomainPage"_s, u"CheckPage"_s},
                            {u"DomainPage"_s, u"PolicyPage"_s, u"PolicyForm"_s},
                            {u"DomainPage"_s, u"RecordsPage"_s},
                            {u"DomainPage"_s, u"ReportsPage"_s, u"FailuresView"_s, u"MeaningDetails"_s},
                            {u"DomainPage"_s, u"HistoryPage"_s},
                            {u"OverviewPage"_s},
                            {u"SettingsPage"_s}})
        screens.append({page, menuBar});
    for (const auto &dialog :
         {u"AddDomainDialog"_s, u"ApplyPolicyDialog"_s, u"BundleDialog"_s, u"ImportDomainsDialog"_s,
          u"PortfolioRecordsDialog"_s, u"ReportDialog"_s, u"StoreQuestion"_s})
        screens.append({{dialog}, {}});
    for (const auto &menu : all)
        screens.append({{}, menu.entries});
    return screens;
}

/// Whether the user sees the message while the screen is open. The text of a control that changes with a number stands
/// in the place of its other one.
bool isOn(const Screen &screen, const Message &message)
{
    const QString name = message.context.section(u"::"_s, -1);
    return !message.hasPlural && !message.source.contains(u"%1"_s)
        && (screen.classes.contains(name) || (name == u"MainWindow" && screen.ofWindow.contains(message.source)));
}

/// The letter that presses the control together with Alt; null when there is none.
QChar accessKeyOf(const QString &text)
{
    static const QRegularExpression key(u"&(\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto found = key.match(text).captured(1);
    return found.isEmpty() ? QChar() : found.front().toUpper();
}

/// The texts of a screen that share an access key, as "one | other".
QStringList sharedKeys(const QStringList &texts)
{
    QStringList shared;
    QHash<QChar, QString> taken;
    for (const auto &text : texts) {
        const QChar key = accessKeyOf(text);
        if (key.isNull())
            continue;
        if (taken.contains(key))
            shared.append(taken.value(key) + u" | "_s + text);
        taken.insert(key, text);
    }
    return shared;
}

} // namespace

TEST(Translations, AreThereForEveryLanguage)
{
    EXPECT_EQ(languages(), (QStringList{u"valija_de.ts"_s, u"valija_en.ts"_s, u"valija_es.ts"_s, u"valija_fr.ts"_s}));
}

TEST(Translations, HaveEveryTextOfTheSources)
{
    const QTemporaryDir folder;
    for (const auto &language : languages()) {
        const auto fresh = folder.filePath(language);
        ASSERT_TRUE(QFile::copy(pathOf(language), fresh));
        auto command = QStringLiteral(UPDATE_TRANSLATIONS).split(u' ');
        QProcess lupdate;
        const auto program = command.takeFirst();
        command.append(fresh);
        if (language == u"valija_en.ts")
            command.append(u"-pluralonly"_s); // all else is in the sources
        lupdate.start(program, command);
        ASSERT_TRUE(lupdate.waitForFinished(60'000)) << lupdate.errorString().toStdString();
        ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
        const auto kept = messagesOf(pathOf(language));
        const auto wanted = messagesOf(fresh);
        for (const auto &[key, message] : wanted)
            EXPECT_TRUE(kept.contains(key))
                << language.toStdString()
                << " lacks (cmake --build --preset dev --target update_translations): " << key.toStdString();
        for (const auto &[key, message] : kept)
            EXPECT_TRUE(wanted.contains(key))
                << language.toStdString() << " has what no source says: " << key.toStdString();
    }
}

TEST(Translations, AreFinished)
{
    for (const auto &language : languages())
        for (const auto &[key, message] : messagesOf(pathOf(language))) {
            EXPECT_FALSE(message.unfinished) << language.toStdString() << ": " << key.toStdString();
            EXPECT_EQ(message.translations.size(), message.hasPlural ? 2 : 1)
                << language.toStdString() << ": " << key.toStdString();
            for (const auto &translation : message.translations)
                EXPECT_FALSE(translation.trimmed().isEmpty()) << language.toStdString() << ": " << key.toStdString();
        }
}

TEST(Translations, KeepThePlacesForValues)
{
    for (const auto &language : languages())
        for (const auto &[key, message] : messagesOf(pathOf(language)))
            for (const auto &translation : message.translations)
                EXPECT_EQ(placesOf(message.source), placesOf(translation))
                    << language.toStdString() << ": " << key.toStdString();
}

TEST(Translations, GiveEachControlOfAScreenAnAccessKeyOfItsOwn)
{
    ASSERT_FALSE(menus().isEmpty());
    for (const auto &language : {u"valija_de.ts"_s, u"valija_es.ts"_s, u"valija_fr.ts"_s})
        for (const auto &screen : screens()) {
            QStringList sources;
            QStringList translations;
            for (const auto &[key, message] : messagesOf(pathOf(language)))
                if (isOn(screen, message)) {
                    sources.append(message.source);
                    translations.append(message.translations);
                    EXPECT_EQ(accessKeyOf(message.source).isNull(), accessKeyOf(message.translations.first()).isNull())
                        << language.toStdString() << ": " << key.toStdString();
                }
            const auto name = (screen.classes + screen.ofWindow).join(u", ").toStdString();
            ASSERT_GT(sources.size(), screen.classes.isEmpty() ? 0 : screen.ofWindow.size()) << name;
            EXPECT_EQ(sharedKeys(sources).join(u'\n').toStdString(), "") << "in English";
            EXPECT_EQ(sharedKeys(translations).join(u'\n').toStdString(), "") << language.toStdString();
        }
}

} // namespace valija
