// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fake_network.h"

#include <memory>

namespace valija {

/// A world for the fake network, and what the checks must find in it. Read from a text file, a statement a line:
///
///     like NAME                               everything that tests/scenarios/NAME.txt says, to be changed below
///     domain example.com
///     signed example.com                      everything in this zone is DNSSEC-signed
///     dns NAME TYPE VALUE [ttl=N]             a record; a status word instead of the value for what is no answer
///     no dns NAME TYPE                        takes back what `like` brought
///     server ADDRESS NAME TYPE VALUE          what one authoritative server says itself
///     policy ADDRESS 200 text/plain           what that address serves, lines of the body follow as `| ...`
///     policy ADDRESS refused                  or unreachable, timeout, tls-failed, too-large, broken
///     mail ADDRESS HOST good                  or refused, unreachable, no-greeting, no-starttls, starttls-refused,
///     tls-failed,
///                                             injected
///     endpoint ADDRESS HOST good              an https place for reports
///     tls ADDRESS WORDS                       changes a certificate or handshake: self-signed, missing-intermediate,
///                                             unknown-root, wrong-name, expired, not-yet-valid, expires-in-DAYS,
///                                             other-key, system-root, a protocol (TLSv1.1)
///     state WORD                              absent, broken, none, testing, enforce
///     expect SEVERITY ID SUBJECT              exactly these, in any order
///     no ID                                   takes back what `like` expects
struct Scenario {
    std::optional<DomainName> domain;
    std::unique_ptr<FakeNetwork> world = std::make_unique<FakeNetwork>();
    NetworkSettings settings;
    QString state;
    QStringList expected; ///< "SEVERITY ID SUBJECT"
};

/// Reads a file of tests/scenarios by its name without suffix. What cannot be read fails the running test.
Scenario readScenario(const QString &name);

/// The names of all scenario files.
QStringList scenarioNames();

} // namespace valija
