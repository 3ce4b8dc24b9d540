// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/refusals.h"

#include <QByteArray>

namespace valija {

/// What the bytes of a file are, by themselves: neither its name nor a declared type is asked.
enum class Container { Json, Gzip, Bzip2, Xz, Zstd, Zip, Tar, Mbox, Mail, Xml, Empty, Other };

Container containerOf(QByteArrayView bytes);

/// Whether it wraps exactly one text, which says more than the wrapping.
bool isCompression(Container container);

/// Whether there may be a report in it.
bool mayHoldReport(Container container);

/// What it is when there is no report in it.
OtherContent contentOf(Container container, QByteArrayView bytes);

/// A text without what stands before its first character: mails are saved with blank lines, too.
QByteArray withoutLeadingBlanks(const QByteArray &bytes);

} // namespace valija
