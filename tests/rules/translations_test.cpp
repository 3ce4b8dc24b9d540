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

/// What is on the screen together, beside the menu bar.
QList<QStringList> screens()
{
    return {{u"DomainPage"_s, u"CheckPage"_s},
            {u"DomainPage"_s, u"PolicyPage"_s, u"PolicyForm"_s},
            {u"DomainPage"_s, u"RecordsPage"_s},
            {u"DomainPage"_s, u"ReportsPage"_s},
            {u"DomainPage"_s, u"HistoryPage"_s},
            {u"OverviewPage"_s},
            {u"SettingsPage"_s}};
}

/// Whether the user sees the message while the screen of these classes is open. The text of a button that changes with
/// a number stands in the place of its other one.
bool isOn(const QStringList &screen, const Message &message)
{
    static const QStringList menuBar{u"&File"_s, u"&View"_s, u"&Check"_s, u"&Help"_s};
    const QString name = message.context.section(u"::"_s, -1);
    return !message.hasPlural && (screen.contains(name) || (name == u"MainWindow" && menuBar.contains(message.source)));
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
            ASSERT_GT(sources.size(), 4) << screen.join(u", ").toStdString(); // more than the menu bar
            EXPECT_EQ(sharedKeys(sources).join(u'\n').toStdString(), "") << "in English";
            EXPECT_EQ(sharedKeys(translations).join(u'\n').toStdString(), "") << language.toStdString();
        }
}

} // namespace valija
