// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The past checks of the example (resources/example/facts) are gathered from the worlds of tests/data/example.
// VALIJA_UPDATE=1 writes them anew.

#include "core/check/checks.h"
#include "tests/support/scenario.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QDate exampleDay(2026, 11, 21);

struct ExampleCheck {
    const char *world;
    int daysAgo;
};

// Oldest first, as they are numbered.
constexpr std::array checks{
    ExampleCheck{"2-orchard-before", 38}, ExampleCheck{"3-quarry-before", 19}, ExampleCheck{"1-harbor", 14},
    ExampleCheck{"2-orchard", 14},        ExampleCheck{"3-quarry", 14},        ExampleCheck{"1-harbor", 0},
    ExampleCheck{"2-orchard", 0},         ExampleCheck{"3-quarry", 0},         ExampleCheck{"4-willow", 0},
    ExampleCheck{"5-lantern", 0},         ExampleCheck{"6-meadow", 0}};

QString pathOf(std::size_t number)
{
    return u"%1/resources/example/facts/%2-%3.json"_s.arg(QStringLiteral(SOURCE_DIR))
        .arg(int(number) + 1, 2, 10, QChar(u'0'))
        .arg(QLatin1StringView(checks[number].world).mid(2));
}

/// Every moment of the JSON moved by so many days; certificates end as far from the check as they did.
QByteArray moved(const QByteArray &json, qint64 days)
{
    static const QRegularExpression day(u"\\b(20\\d\\d-\\d\\d-\\d\\d)T"_s);
    QString text = QString::fromUtf8(json);
    qsizetype shift = 0;
    for (auto matches = day.globalMatch(QString(text)); matches.hasNext();) {
        const auto match = matches.next();
        const QString date = QDate::fromString(match.captured(1), Qt::ISODate).addDays(days).toString(Qt::ISODate);
        text.replace(match.capturedStart(1) + shift, match.capturedLength(1), date);
        shift += date.size() - match.capturedLength(1);
    }
    return text.toUtf8();
}

void writeAnew(std::size_t number)
{
    const Scenario world = readScenario(u"../data/example/"_s + QLatin1StringView(checks[number].world));
    const DomainFacts facts = gatherFacts(*world.domain, world.world->network(), world.settings, {});
    const qint64 days = facts.gatheredAt.date().daysTo(exampleDay.addDays(-checks[number].daysAgo));
    QFile file(pathOf(number));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.errorString().toStdString();
    file.write(moved(QJsonDocument(toJson(facts)).toJson(QJsonDocument::Indented), days));
}

} // namespace

class ExampleChecks : public testing::TestWithParam<std::size_t>
{
};

TEST_P(ExampleChecks, AreWhatTheirWorldsSay)
{
    if (qEnvironmentVariableIsSet("VALIJA_UPDATE"))
        writeAnew(GetParam());
    QFile file(pathOf(GetParam()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    const auto facts = factsFrom(QJsonDocument::fromJson(file.readAll()).object());
    ASSERT_TRUE(facts);
    const Scenario world = readScenario(u"../data/example/"_s + QLatin1StringView(checks[GetParam()].world));
    EXPECT_EQ(facts->domain, *world.domain);
    EXPECT_EQ(slugOf(judge(*facts).state), world.state);
    EXPECT_EQ(facts->gatheredAt.date(), exampleDay.addDays(-checks[GetParam()].daysAgo));
}

INSTANTIATE_TEST_SUITE_P(All, ExampleChecks, testing::Range(std::size_t(0), checks.size()));

} // namespace valija
