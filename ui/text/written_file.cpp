// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/written_file.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace valija {

namespace {

Result<> write(const QString &path, const QByteArray &bytes, const IsCancelled &isCancelled)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(Error::Kind::Unwritable, file.errorString());
    if (isCancelled())
        return failure(Error::Kind::Cancelled);
    return file.commit() ? Result<>() : failure(Error::Kind::Unwritable, file.errorString());
}

/// Takes no further page where nobody waits for it: printing a document ends there.
class CancellablePdf : public QPdfWriter
{
public:
    CancellablePdf(QIODevice *device, const IsCancelled &isCancelled) : QPdfWriter(device), m_isCancelled(isCancelled)
    {
    }

    bool newPage() override { return !m_isCancelled() && QPdfWriter::newPage(); }

private:
    const IsCancelled &m_isCancelled;
};

} // namespace

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    return write(path, bytes, neverCancelled);
}

QFuture<Result<>> writeInWorker(QThreadPool &workers, const QString &path, MakeBytes make)
{
    return QtConcurrent::run(&workers, [path, make = std::move(make)](QPromise<Result<>> &promise) {
        const IsCancelled isCancelled = [&promise] {
            return promise.isCanceled();
        };
        const Result<QByteArray> bytes = make(isCancelled);
        promise.addResult(bytes ? write(path, *bytes, isCancelled) : tl::unexpected(bytes.error()));
    });
}

QByteArray asPdf(const QString &html, const IsCancelled &isCancelled, QPageLayout::Orientation orientation)
{
    QByteArray bytes;
    if (isCancelled())
        return bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CancellablePdf writer(&buffer, isCancelled);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(orientation);
    QTextDocument document;
    document.setHtml(html);
    if (!isCancelled()) // it is laid out at once, before the first page
        document.print(&writer);
    return bytes;
}

QByteArray asPng(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace valija
