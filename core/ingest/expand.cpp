// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/expand.h"

#include <QBuffer>

#include <KCompressionDevice>
#include <KFilterBase>

namespace valija {

namespace {

/// One stream of a file that may hold several.
class CompressedStream : public KCompressionDevice
{
public:
    using KCompressionDevice::KCompressionDevice;

    /// How many octets it took from its device and did not need.
    qint64 unused() { return filterBase()->inBufferAvailable(); }
};

KCompressionDevice::CompressionType typeOf(Container container)
{
    return container == Container::Bzip2 ? KCompressionDevice::BZip2
        : container == Container::Xz     ? KCompressionDevice::Xz
                                         : KCompressionDevice::Zstd;
}

/// The stream that begins here, and how many octets it has, padding behind it included.
Inflated expandOne(Container container, QByteArrayView packed, Budget &budget, const std::stop_token &stop,
                   qsizetype &used)
{
    QBuffer buffer;
    buffer.setData(QByteArray::fromRawData(packed.data(), packed.size()));
    CompressedStream stream(&buffer, false, typeOf(container));
    if (!stream.open(QIODevice::ReadOnly))
        return {};
    Inflated inflated = readAll(stream, packed.size(), budget, stop);
    used = buffer.pos() - stream.unused();
    while (container == Container::Xz && used < packed.size() && packed[used] == '\0')
        ++used;
    return inflated;
}

} // namespace

Inflated readAll(QIODevice &device, qint64 packedSize, Budget &budget, const std::stop_token &stop)
{
    const qint64 allowed = budget.allowed(packedSize);
    QByteArray bytes;
    QByteArray block(1 << 16, Qt::Uninitialized);
    for (;;) {
        const qint64 count = device.read(block.data(), block.size());
        if (count < 0 || stop.stop_requested())
            return {};
        if (count == 0 && !device.atEnd()) // KCompressionDevice tells of an error only to who asks again
            return {};
        if (count == 0)
            break;
        if (bytes.size() + count > allowed)
            return {Inflated::Status::TooLarge, {}};
        bytes.append(block.constData(), count);
    }
    budget.spend(bytes.size());
    return {Inflated::Status::Done, bytes};
}

Inflated expand(Container container, QByteArrayView packed, Budget &budget, const std::stop_token &stop)
{
    Inflated whole;
    qsizetype used = 1;
    for (; used > 0 && containerOf(packed) == container; packed = packed.sliced(used)) {
        const Inflated one = budget.takeEntry() ? expandOne(container, packed, budget, stop, used)
                                                : Inflated{Inflated::Status::TooMany, {}};
        if (one.status != Inflated::Status::Done) {
            whole.rest = one.status;
            return whole.status == Inflated::Status::Done ? whole : one;
        }
        whole.status = one.status;
        whole.bytes.append(one.bytes);
    }
    return whole;
}

} // namespace valija
