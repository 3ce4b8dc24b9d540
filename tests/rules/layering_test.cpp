// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/corpus.h"
#include "tests/support/printers.h"

#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// What core/CMakeLists.txt declares: each layer and the layers it may include.
QHash<QString, QStringList> declaredLayers()
{
    QHash<QString, QStringList> layers;
    const QString list = QString::fromUtf8(contentOf(QStringLiteral(LAYERS)));
    for (const auto &line : list.split(u'\n', Qt::SkipEmptyParts)) {
        const auto colon = line.indexOf(u':');
        layers.insert(line.first(colon), line.sliced(colon + 1).trimmed().split(u';', Qt::SkipEmptyParts));
    }
    return layers;
}

/// "policy" for core/policy/policy.h, "ui" for ui/models/table_model.h.
QString layerOf(const QString &path)
{
    const auto parts = path.split(u'/');
    return parts.first() == u"core" ? parts.value(1) : parts.first();
}

bool mayInclude(const QHash<QString, QStringList> &layers, const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (from == u"ui")
        return layers.contains(to) && to != u"net";
    if (from == u"app")
        return layers.contains(to) || to == u"ui";
    return layers.value(from).contains(to);
}

QStringList sourcesBelow(const QString &top)
{
    QStringList files;
    QDirIterator walk(QStringLiteral(SOURCE_DIR) + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

} // namespace

TEST(Layering, IncludesPointDownOnly)
{
    static const QRegularExpression include(u"^#include \"(.+)\""_s, QRegularExpression::MultilineOption);
    const auto layers = declaredLayers();
    ASSERT_FALSE(layers.isEmpty());
    const QDir root(QStringLiteral(SOURCE_DIR));
    for (const auto &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const auto &file : sourcesBelow(top)) {
            const QString path = root.relativeFilePath(file);
            for (auto matches = include.globalMatch(QString::fromUtf8(contentOf(file))); matches.hasNext();) {
                const QString target = matches.next().captured(1);
                if (!target.contains(u'/'))
                    continue; // without a folder it is generated: .moc, ui_*.h
                EXPECT_TRUE(mayInclude(layers, layerOf(path), layerOf(target)))
                    << qUtf8Printable(path) << " includes " << qUtf8Printable(target);
            }
        }
    }
}

TEST(Layering, IncludesOfQtHaveNoModulePrefix)
{
    // <QtWidgets/QWidget> would be found by a layer that does not link Widgets.
    static const QRegularExpression prefixed(u"^#include <Qt\\w+/"_s, QRegularExpression::MultilineOption);
    for (const auto &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const auto &file : sourcesBelow(top))
            EXPECT_FALSE(QString::fromUtf8(contentOf(file)).contains(prefixed)) << qUtf8Printable(file);
    }
}

TEST(Size, SourcesStayReadable)
{
    constexpr qsizetype mostLines = 400;
    for (const auto &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const auto &file : sourcesBelow(top))
            EXPECT_LE(contentOf(file).count('\n'), mostLines) << qUtf8Printable(file);
    }
}

TEST(Size, FunctionsStayReadable)
{
    // By the house's format a body's first brace stands alone in its line, and the last one as far from the margin.
    constexpr qsizetype mostLines = 60;
    static const QRegularExpression classHead(u"\\b(class|struct) \\w+( final)?( :.*)?$"_s);
    qsizetype inClasses = 0;
    for (const auto &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const auto &file : sourcesBelow(top)) {
            const auto lines = contentOf(file).split('\n');
            for (qsizetype open = 1; open < lines.size(); ++open) {
                const QByteArray margin(std::max(lines.at(open).size() - 1, qsizetype(0)), ' ');
                if (lines.at(open) != margin + '{' || QString::fromUtf8(lines.at(open - 1)).contains(classHead))
                    continue;
                const qsizetype close = lines.indexOf(margin + '}', open);
                EXPECT_LE(close - open, mostLines) << qUtf8Printable(file) << " line " << open + 1;
                inClasses += !margin.isEmpty() && close > open ? 1 : 0;
            }
        }
    }
    EXPECT_GT(inClasses, 100); // else it does not find them
}

TEST(Files, SayTheirLicence)
{
    for (const auto &top : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        for (const auto &file : sourcesBelow(top))
            EXPECT_TRUE(contentOf(file).left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                << qUtf8Printable(file);
    }
}

} // namespace valija
