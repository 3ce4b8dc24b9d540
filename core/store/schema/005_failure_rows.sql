-- SPDX-FileCopyrightText: 2026 The Valija authors
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TABLE failure;
DROP TABLE word;
