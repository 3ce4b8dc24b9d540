// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/unbound_setup.h"

#include "core/net/name_server.h"

#include <QFile>
#include <QFileInfo>

#include <unbound.h>

#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// The root's keys since 2017 and 2024 (data.iana.org/root-anchors).
constexpr std::array rootAnchors{
    ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
    ". IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16",
};

/// The library's defaults are for one look-up at a time; here, hundreds of domains are asked about at once.
constexpr auto options = std::to_array<std::pair<const char *, const char *>>({
    {"do-not-query-localhost:", "no"},
    {"outgoing-range:", "256"},
    {"num-queries-per-thread:", "1024"},
    {"outgoing-num-tcp:", "32"},
    {"msg-cache-size:", "8m"},
    {"rrset-cache-size:", "8m"},
    {"cache-max-ttl:", "31536000"}, // Its own limit of a day would hide that a zone has a longer TTL.
    {"so-sndbuf:", "0"},
    {"use-syslog:", "no"},
});

Result<> addResolvers(ub_ctx *context, const NetworkSettings &settings)
{
    for (const QString &resolver : settings.resolvers) {
        const auto server = serverAddress(resolver, 53);
        if (!server)
            return failure(Error::Kind::Malformed, resolver);
        const QString text = u"%1@%2"_s.arg(server->first.toString()).arg(server->second);
        if (const int error = ub_ctx_set_fwd(context, text.toLatin1().constData()))
            return failure(Error::Kind::Network, QString::fromUtf8(ub_strerror(error)));
    }
    if (settings.resolvers.isEmpty())
        ub_ctx_resolvconf(context, nullptr); // Where there is none, it asks from the root itself.
    return {};
}

bool hasTrustAnchorFile(const NetworkSettings &settings)
{
    return !settings.trustAnchorFile.isEmpty() && settings.trustAnchorFile != "none"_L1;
}

Result<> addTrustAnchor(ub_ctx *context, const NetworkSettings &settings)
{
    const QString &file = settings.trustAnchorFile;
    if (!hasTrustAnchorFile(settings)) {
        if (file.isEmpty())
            for (const char *anchor : rootAnchors)
                ub_ctx_add_ta(context, anchor);
        return {};
    }
    if (!QFileInfo(file).isReadable())
        return failure(Error::Kind::Unreadable, file);
    if (const int error = ub_ctx_add_ta_file(context, QFile::encodeName(file).constData()))
        return failure(Error::Kind::Malformed, QString::fromUtf8(ub_strerror(error)));
    return {};
}

} // namespace

Result<> setUp(ub_ctx *context, const NetworkSettings &settings)
{
    ub_ctx_debugout(context, nullptr);
    ub_ctx_async(context, 1);
    for (const auto &[option, value] : options)
        ub_ctx_set_option(context, option, value);
    auto done = addResolvers(context, settings).and_then([&] { return addTrustAnchor(context, settings); });
    if (!done)
        return done;
    // libunbound answers NXDOMAIN for `test.` itself; people who have one at home want to check it. This also reads the
    // trust anchor, which is what it fails of where the file holds none.
    const int error = ub_ctx_zone_remove(context, "test.");
    if (error == UB_NOERROR)
        return {};
    return hasTrustAnchorFile(settings) ? failure(Error::Kind::Malformed, settings.trustAnchorFile)
                                        : failure(Error::Kind::Network, QString::fromUtf8(ub_strerror(error)));
}

} // namespace valija
