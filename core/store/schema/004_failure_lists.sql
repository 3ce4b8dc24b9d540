-- SPDX-FileCopyrightText: 2026 The Valija authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The failures of a policy stand beside it as one value (failure_list.h): a row each took most of an import's time.
-- migrate_failures.cpp fills it from the rows.
ALTER TABLE policy ADD COLUMN failures {bytes} NOT NULL DEFAULT '';

-- Counts what was removed: who holds the failures in memory sees that they are no longer those of the store.
CREATE TABLE revision (number BIGINT NOT NULL);
INSERT INTO revision (number) VALUES (0);
