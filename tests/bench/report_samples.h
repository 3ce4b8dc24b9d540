// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace valija {

/// A report like those that large reporters send, different for each `index`: so many failure rows that the JSON has
/// about 1 to 20 KB.
QByteArray sampleReport(int index);
/// One report of about `size` octets, nearly all of it failure details.
QByteArray largeReport(qsizetype size);
/// gzip, as reports come.
QByteArray compressed(const QByteArray &bytes);

/// Writes `count` compressed sample reports below `folder`.
void writeSamples(const QString &folder, int count);

} // namespace valija
