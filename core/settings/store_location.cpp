// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/store_location.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPort = 5432;

/// Passwords that were not percent-encoded make the URL one of other parts, or none at all.
bool isPlain(const QUrl &url)
{
    return url.isValid() && !url.path().contains(u'@') && !url.query().contains(u'@') && !url.fragment().contains(u'@');
}

/// `scheme://user:password@rest`, with whatever stands in the password.
QRegularExpressionMatch credentialsIn(const QString &location)
{
    static const QRegularExpression form(u"^([\\w+.-]+:/*[^:/@]*):(.*)@([^@]*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return form.match(location);
}

/// Of any kind: also what we cannot open may hold a password, as may ours with too few slashes. `C://` is a path.
bool isUrl(const QString &location)
{
    static const QRegularExpression scheme(u"^([a-z][a-z0-9+.-]+://|postgres(ql)?:)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(location).hasMatch();
}

/// What may stand in a connection option: nothing that could begin another one.
bool isSafe(const QString &value)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.:/+-]+$"_s);
    return form.match(value).hasMatch();
}

Result<> readOptions(const QUrlQuery &query, SharedStore &store)
{
    static const QStringList known{u"sslmode"_s, u"sslrootcert"_s, u"connect_timeout"_s};
    QStringList options;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == "password"_L1)
            store.password = value;
        else if (name == "host"_L1)
            store.host = value;
        else if (name == "user"_L1)
            store.user = value;
        else if (known.contains(name) && isSafe(value))
            options.append(name + u'=' + value);
        else
            return failure(Error::Kind::Malformed, name);
    }
    store.options = options.join(u';');
    return {};
}

} // namespace

bool isSharedStore(const QString &location)
{
    return location.startsWith("postgres://"_L1, Qt::CaseInsensitive)
        || location.startsWith("postgresql://"_L1, Qt::CaseInsensitive);
}

Result<> checkStoreLocation(const QString &location)
{
    if (isSharedStore(location) || !isUrl(location))
        return {};
    return failure(Error::Kind::Unsupported, u"a store is a file or postgres://USER@HOST/NAME"_s);
}

Result<SharedStore> sharedStoreFrom(const QString &location)
{
    const QUrl url(location);
    if (!isSharedStore(location) || !isPlain(url))
        return failure(Error::Kind::Malformed, withoutPassword(location));
    SharedStore store;
    store.host = url.host();
    store.port = url.port(defaultPort);
    store.user = url.userName(QUrl::FullyDecoded);
    store.password = url.password(QUrl::FullyDecoded);
    store.database = url.path(QUrl::FullyDecoded).mid(1);
    if (const auto done = readOptions(QUrlQuery(url), store); !done)
        return tl::unexpected(done.error());
    if (store.host.isEmpty() || store.database.isEmpty())
        return failure(Error::Kind::Malformed, withoutPassword(location));
    return store;
}

QString storeName(const QString &location)
{
    if (isSharedStore(location)) {
        const QUrl url(withoutPassword(location)); // which writes hosts in one way
        return url.isValid() ? url.toString(QUrl::FullyEncoded) : withoutPassword(location);
    }
    const QFileInfo file(location);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : QDir(folder).filePath(file.fileName());
}

QString passwordIn(const QString &location)
{
    if (!isUrl(location))
        return {};
    const QUrl url(location);
    if (!isPlain(url))
        return credentialsIn(location).captured(2);
    const QString password = url.password(QUrl::FullyDecoded);
    return password.isEmpty() ? QUrlQuery(url).queryItemValue(u"password"_s, QUrl::FullyDecoded) : password;
}

QString withoutPassword(const QString &location)
{
    if (!isUrl(location) || passwordIn(location).isEmpty())
        return location;
    QUrl url(location);
    if (!isPlain(url)) {
        const auto credentials = credentialsIn(location);
        return credentials.captured(1) + u'@' + credentials.captured(3);
    }
    url.setPassword({});
    QUrlQuery query(url);
    query.removeAllQueryItems(u"password"_s);
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return url.toString(QUrl::FullyEncoded);
}

QString withPassword(const QString &location, const QString &password)
{
    QUrl url(withoutPassword(location));
    if (!isSharedStore(location) || password.isEmpty() || !isPlain(url))
        return location;
    if (!url.host().isEmpty()) {
        url.setPassword(password, QUrl::DecodedMode);
    } else { // a local socket: there is no host before which a password could stand
        QUrlQuery query(url);
        query.addQueryItem(u"password"_s, QString::fromLatin1(QUrl::toPercentEncoding(password)));
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

} // namespace valija
