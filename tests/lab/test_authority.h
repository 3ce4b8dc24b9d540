// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <memory>

namespace valija {

/// A certificate and what a server needs to use it.
struct TestCertificate {
    QByteArray der;
    QList<QByteArray> chain; ///< DER, leaf first, without the root: what a healthy server sends.
    QByteArray pem;          ///< The chain as PEM.
    QByteArray key;          ///< PEM
};

/// What a certificate shall say.
struct CertificateWish {
    QStringList names{}; ///< DNS names of the subjectAltName.
    QString commonName = QStringLiteral("lab");
    QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(90);
    bool namesIssuersPlace = true; ///< authorityInfoAccess with caIssuers, as public authorities write it.
    QByteArray key{};              ///< PEM of the key to use; empty: a new one.
    QStringList addresses{};       ///< iPAddresses of the subjectAltName.
};

/// A throwaway certificate authority, made in a few milliseconds and gone with the test.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &name, const CertificateWish &dates = {});
    ~TestAuthority();

    TestCertificate issue(const CertificateWish &wish) const;
    /// An authority below this one; its certificate is in the chain of what it issues.
    std::unique_ptr<TestAuthority> intermediate(const QString &name, const CertificateWish &dates = {}) const;
    /// A certificate that is its own issuer.
    static TestCertificate selfSigned(const CertificateWish &wish);

    QByteArray der() const;
    QByteArray pem() const;

private:
    struct Identity;
    explicit TestAuthority(std::unique_ptr<Identity> identity);

    std::unique_ptr<Identity> m_identity;
};

/// PEM of one DER certificate.
QByteArray toPem(const QByteArray &der);

} // namespace valija
