-- SPDX-FileCopyrightText: 2026 The Valija authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Reports are filed under the day that the middle of their period is in, no more under that of its begin; the same as
-- dayOf() has it. 2440588 is the Julian day of 1970-01-01: added before dividing, so that nothing is rounded up.
UPDATE report SET day = (begins + 2440588 * CAST(86400000 AS BIGINT)
    + CASE WHEN ends <= begins THEN 0 WHEN ends - begins > 86400000 THEN 43200000 ELSE (ends - begins) / 2 END) / 86400000
WHERE day > 0;
