// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/text/cancelled.h"

#include <QByteArray>
#include <QFuture>
#include <QPageLayout>
#include <QString>

class QImage;
class QThreadPool;

namespace valija {

/// Writes all of it or leaves what was there. Error: Unwritable.
Result<> writeFile(const QString &path, const QByteArray &bytes);

/// Puts the content of a file together, in a worker: it owns what it uses.
using MakeBytes = std::function<Result<QByteArray>(const IsCancelled &isCancelled)>;

/// The same in a worker. Where it is cancelled before all is written, what was there stays.
QFuture<Result<>> writeInWorker(QThreadPool &workers, const QString &path, MakeBytes make);

/// The page laid out on A4; across it where tables are wide. Takes its time: for a worker.
QByteArray asPdf(const QString &html, const IsCancelled &isCancelled = neverCancelled,
                 QPageLayout::Orientation orientation = QPageLayout::Portrait);

QByteArray asPng(const QImage &image);

} // namespace valija
