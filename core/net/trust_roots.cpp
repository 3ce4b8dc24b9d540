// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/trust_roots.h"

#include "core/net/x509_handles.h"

#include <QFile>
#include <QSslConfiguration>

#include <openssl/pem.h>

#include <mutex>

/// The resource is in a static library: somebody has to name it. Outside all namespaces, as the macro wants it.
static void initRoots()
{
    Q_INIT_RESOURCE(roots);
}

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using Store = TrustRoots::Store;

void add(Store &store, X509 *certificate)
{
    if (!store.roots)
        store.roots.reset(X509_STORE_new());
    X509_STORE_add_cert(store.roots.get(), certificate);
}

/// How many certificates a PEM text has; text between them does not matter.
int addPem(Store &store, const QByteArray &pem)
{
    const Owned<BIO> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    int count = 0;
    while (const auto certificate = Owned<X509>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))) {
        add(store, certificate.get());
        ++count;
    }
    return count;
}

} // namespace

struct TrustRoots::Stores {
    Store mozilla;
    Store user;
    Store system;
    bool hasSystem = true;
    std::once_flag systemRead;
};

TrustRoots::TrustRoots() : m_stores(std::make_unique<Stores>())
{
    initRoots();
    QFile file(u":/roots/mozilla.pem"_s);
    if (file.open(QFile::ReadOnly))
        addPem(m_stores->mozilla, file.readAll());
    Q_ASSERT(m_stores->mozilla.roots);
}

TrustRoots::~TrustRoots() = default;
TrustRoots::TrustRoots(TrustRoots &&) noexcept = default;

Result<TrustRoots> TrustRoots::withFile(const QString &caFile)
{
    TrustRoots roots;
    if (caFile.isEmpty())
        return roots;
    QFile file(caFile);
    if (!file.open(QFile::ReadOnly))
        return failure(Error::Kind::Unreadable, caFile);
    if (addPem(roots.m_stores->user, file.readAll()) == 0)
        return failure(Error::Kind::Malformed, caFile);
    return roots;
}

TrustRoots TrustRoots::only(const QList<QByteArray> &roots)
{
    TrustRoots only;
    only.m_stores->mozilla.roots.reset(X509_STORE_new());
    only.m_stores->hasSystem = false;
    for (const QByteArray &der : roots) {
        if (const auto certificate = certificateFrom(der))
            add(only.m_stores->mozilla, certificate.get());
    }
    return only;
}

const TrustRoots::Store *TrustRoots::store(TlsOutcome::Anchor anchor) const
{
    const auto ifAny = [](const Store &store) {
        return store.roots ? &store : nullptr;
    };
    switch (anchor) {
    case TlsOutcome::Anchor::None:
        return nullptr;
    case TlsOutcome::Anchor::Mozilla:
        return ifAny(m_stores->mozilla);
    case TlsOutcome::Anchor::UserFile:
        return ifAny(m_stores->user);
    case TlsOutcome::Anchor::System:
        break;
    }
    if (!m_stores->hasSystem)
        return nullptr;
    std::call_once(m_stores->systemRead, [this] {
        for (const auto &certificate : QSslConfiguration::systemCaCertificates()) {
            if (const auto root = certificateFrom(certificate.toDer()))
                add(m_stores->system, root.get());
        }
    });
    return ifAny(m_stores->system);
}

} // namespace valija
