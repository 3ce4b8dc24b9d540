// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/check_lab.h"

#include "app/services.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct LabRun {
    LabRun()
    {
        const auto services = NetworkServices::open(lab.settings());
        if (!lab.trouble().isEmpty() || !services)
            return;
        QList<DomainName> domains;
        for (const auto &played : lab.scenarios())
            domains.append(*played.scenario.domain);
        QElapsedTimer clock;
        clock.start();
        const auto inspections = (*services)->inspector().inspect(domains).results();
        elapsed = std::chrono::milliseconds(clock.elapsed());
        for (const auto &inspection : inspections)
            facts.insert(inspection.facts.domain, inspection.facts);
    }

    Lab lab;
    QHash<DomainName, DomainFacts> facts;
    std::chrono::milliseconds elapsed{0};
};

std::unique_ptr<LabRun> theRun;

/// Ends the servers when all tests are over.
class LabEnd : public testing::Environment
{
public:
    void TearDown() override { theRun.reset(); }
};
const auto *const labEnd = testing::AddGlobalTestEnvironment(new LabEnd); // GoogleTest owns it.

} // namespace

void CheckLab::SetUp()
{
    if (const QString missing = Lab::missingProgram(); !missing.isEmpty())
        GTEST_SKIP() << qUtf8Printable(missing) << " is not installed";
    if (!theRun)
        theRun = std::make_unique<LabRun>();
    ASSERT_EQ(theRun->lab.trouble(), QString());
}

const Lab &CheckLab::lab()
{
    return theRun->lab;
}

const QHash<DomainName, DomainFacts> &CheckLab::facts()
{
    return theRun->facts;
}

DomainFacts CheckLab::factsOf(const DomainName &domain)
{
    const auto found = facts().constFind(domain);
    EXPECT_NE(found, facts().constEnd()) << qUtf8Printable(domain.ascii());
    return found == facts().constEnd() ? DomainFacts{domain} : *found;
}

std::chrono::milliseconds CheckLab::elapsed()
{
    return theRun->elapsed;
}

QStringList CheckLab::linesFor(const DomainName &domain, const NetworkSettings &settings)
{
    const auto services = NetworkServices::open(settings);
    if (!services) {
        ADD_FAILURE() << qUtf8Printable(services.error().detail);
        return {};
    }
    return asLines((*services)->inspector().inspect({domain}).result().judgement.findings);
}

} // namespace valija
