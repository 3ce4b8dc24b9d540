-- SPDX-FileCopyrightText: 2026 The Valija authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Written for SQLite and PostgreSQL alike. {key} is an automatic primary key, {bytes} a byte string; moments are
-- milliseconds since 1970 UTC, days are Julian day numbers. Never edited after release: changes are new files.

CREATE TABLE domain (
    name TEXT PRIMARY KEY,
    draft_policy {bytes} NOT NULL,
    draft_id {bytes} NOT NULL,
    rua TEXT NOT NULL,
    policy_host TEXT NOT NULL,
    note TEXT NOT NULL,
    is_example INTEGER NOT NULL,
    added BIGINT NOT NULL
);

CREATE TABLE sighting (
    key {key},
    domain TEXT NOT NULL,
    id {bytes} NOT NULL,
    policy {bytes} NOT NULL,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL
);
CREATE INDEX sighting_domain ON sighting (domain, last_seen);

CREATE TABLE run (
    key {key},
    domain TEXT NOT NULL,
    checked_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    verdict TEXT NOT NULL,
    id {bytes} NOT NULL,
    findings {bytes} NOT NULL,
    facts {bytes} NOT NULL
);
CREATE INDEX run_domain ON run (domain, checked_at);

CREATE TABLE report (
    key {key},
    identity {bytes} NOT NULL UNIQUE,
    organization {bytes} NOT NULL,
    report_id {bytes} NOT NULL,
    contact {bytes} NOT NULL,
    begins BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    day INTEGER NOT NULL,
    source TEXT NOT NULL,
    successful BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    is_example INTEGER NOT NULL
);
CREATE INDEX report_day ON report (day);

-- Apart, so that walking the reports does not read over them.
CREATE TABLE original (
    report BIGINT PRIMARY KEY REFERENCES report (key) ON DELETE CASCADE,
    content {bytes} NOT NULL
);

-- Files that were read: as long as all `reports` rows of a hash are here, reading it again brings nothing new.
CREATE TABLE intake (
    hash {bytes} NOT NULL,
    report BIGINT NOT NULL REFERENCES report (key) ON DELETE CASCADE,
    reports INTEGER NOT NULL,
    PRIMARY KEY (hash, report)
);
CREATE INDEX intake_report ON intake (report);

CREATE TABLE policy (
    key {key},
    report BIGINT NOT NULL REFERENCES report (key) ON DELETE CASCADE,
    type INTEGER NOT NULL,
    type_text {bytes} NOT NULL,
    domain {bytes} NOT NULL,
    domain_derived INTEGER NOT NULL,
    strings {bytes} NOT NULL,
    mx_hosts {bytes} NOT NULL,
    mode TEXT NOT NULL,
    successful BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    counted_elsewhere INTEGER NOT NULL
);
CREATE INDEX policy_report ON policy (report);
CREATE INDEX policy_domain ON policy (domain);

-- The same few texts stand in a million rows.
CREATE TABLE word (
    key {key},
    content {bytes} NOT NULL UNIQUE
);

-- Names with _word are keys of word. What is asked for together with a failure is repeated here, so that filtering and
-- sorting a million rows needs no join.
CREATE TABLE failure (
    key {key},
    policy BIGINT NOT NULL REFERENCES policy (key) ON DELETE CASCADE,
    report BIGINT NOT NULL,
    day INTEGER NOT NULL,
    organization_word BIGINT NOT NULL,
    domain_word BIGINT NOT NULL,
    result_type_word BIGINT NOT NULL,
    sending_ip_word BIGINT NOT NULL,
    mx_word BIGINT NOT NULL,
    receiving_ip_word BIGINT NOT NULL,
    helo_word BIGINT NOT NULL,
    reason_word BIGINT NOT NULL,
    information_word BIGINT NOT NULL,
    sessions BIGINT NOT NULL
);
CREATE INDEX failure_policy ON failure (policy);
