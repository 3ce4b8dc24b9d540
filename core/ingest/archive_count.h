// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace valija {

/// How many files an archive says that it has, neither directories nor links counted. KArchive neither tells of a file
/// that has the name of another nor of an end that is missing, and makes something of every entry before it tells of
/// any.
struct ArchiveCount {
    qsizetype files = 0;
    qsizetype entries = 0; ///< At least as many as KArchive reads; of more than were asked for nothing else is told.
    bool isWhole = true;   ///< Its own end is there.
    bool hasSameNames = false; ///< Of a zip only: KArchive does not read one at all.
};

/// By the central directory (APPNOTE.TXT section 4.3.12).
ArchiveCount filesInZip(QByteArrayView zip, qsizetype mostEntries);
/// By the headers (POSIX pax, "ustar Interchange Format"), to the block of zeros.
ArchiveCount filesInTar(QByteArrayView tar, qsizetype mostEntries);

} // namespace valija
