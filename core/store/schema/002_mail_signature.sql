-- SPDX-FileCopyrightText: 2026 The Valija authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the DKIM signature of the mail said that the report came in: MailSignature's name, and who signed or what fails.
ALTER TABLE report ADD COLUMN signature TEXT NOT NULL DEFAULT 'none';
ALTER TABLE report ADD COLUMN signature_detail TEXT NOT NULL DEFAULT '';

-- Reports without a date.
UPDATE report SET day = 0 WHERE day < 0;
UPDATE failure SET day = 0 WHERE day < 0;
