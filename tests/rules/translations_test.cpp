// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
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
            else if (name == u"message")
                message = {.hasPlural = xml.attributes().hasAttribute("numerus"_L1)}, comment.clear();
            else if (name == u"source")
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

} // namespace valija
