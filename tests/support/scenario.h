// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/check/time_checks.h"
#include "tests/support/fake_network.h"

#include <functional>
#include <memory>

namespace valija {

/// A world for the fake network, and what the checks must find in it. Read from a text file, a statement a line:
///
///     like NAME                               everything that tests/scenarios/NAME.txt says, to be changed below
///     domain example.com
///     signed example.com                      everything in this zone is DNSSEC-signed
///     dns NAME TYPE VALUE [ttl=N]             a record; a status word instead of the value for what is no answer
///     many COUNT dns NAME TYPE VALUE          so many of them, `#` stands for the number
///     no dns NAME TYPE                        takes back what `like` brought
///     server ADDRESS NAME TYPE VALUE          what one authoritative server says itself
///     policy ADDRESS 200 text/plain           what that address serves, lines of the body follow as `| ...`
///     policy ADDRESS refused                  or unreachable, timeout, tls-failed, too-large, broken
///     mail ADDRESS HOST good                  or refused, unreachable, no-greeting, silent, no-starttls,
///     starttls-refused, tls-failed,
///                                             injected
///     endpoint ADDRESS HOST good              an https place for reports; or proxy-failed, unreachable
///     tls ADDRESS WORDS                       changes a certificate or handshake: self-signed, missing-intermediate,
///                                             unknown-root, wrong-name, expired, not-yet-valid, expires-in-DAYS,
///                                             other-key, system-root, a protocol (TLSv1.1)
///     before DAYS ID                          what was live until so many days ago, its policy follows as `| ...`
///     reported DAYS REPORTER                  a policy out of a report so many days old, likewise
///     draft ID RUA                            what is kept as wanted, likewise
///     state WORD                              absent, broken, none, testing, enforce
///     expect SEVERITY ID SUBJECT              exactly these, in any order
///     no ID                                   takes back what `like` expects
///     play ADDRESS WORD                       for the lab alone: a server that facts cannot describe
struct Scenario {
    std::optional<DomainName> domain;
    std::unique_ptr<FakeNetwork> world = std::make_unique<FakeNetwork>();
    NetworkSettings settings;
    QString state;
    Memory memory;                            ///< What there was before.
    QStringList expected;                     ///< "SEVERITY ID SUBJECT"
    QList<std::pair<QString, QString>> plays; ///< Address and word.
};

/// Changes each line before it is read.
using Rewrite = std::function<QString(const QString &line)>;

/// Reads a file of tests/scenarios or tests/lab/worlds by its name without suffix. What cannot be read fails the
/// running test.
Scenario readScenario(const QString &name, const Rewrite &rewrite = {});

/// The names of all scenario files.
QStringList scenarioNames();
/// The names of the worlds that are for the lab alone.
QStringList labWorldNames();

/// "SEVERITY ID SUBJECT" of each, sorted: as scenarios expect them.
QStringList asLines(const Findings &findings);

} // namespace valija
