-- SPDX-FileCopyrightText: 2026 The Valija authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How a domain is published beyond its draft, and policies that several domains share.

CREATE TABLE publishing (
    domain TEXT PRIMARY KEY REFERENCES domain (name) ON DELETE CASCADE,
    template TEXT NOT NULL,
    sts_delegate TEXT NOT NULL,
    rpt_delegate TEXT NOT NULL,
    with_dane INTEGER NOT NULL,
    sts_ttl INTEGER NOT NULL,
    host_ttl INTEGER NOT NULL,
    rpt_ttl INTEGER NOT NULL
);

CREATE TABLE template (
    name TEXT PRIMARY KEY,
    policy {bytes} NOT NULL
);
