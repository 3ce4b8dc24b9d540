-- SPDX-FileCopyrightText: 2026 The Valija authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Hash of the file that brought a report, if it held no other: nearly all do, and a row of intake for each, with its two
-- indices, took a seventh of an import's time. Empty else; then, and for the other files with the same report, there is
-- intake.
ALTER TABLE report ADD COLUMN file {bytes} NOT NULL DEFAULT '';
