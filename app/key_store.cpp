// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/key_store.h"

#include "core/settings/store_location.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"valija"_s;

} // namespace

Result<QString> keptPassword(const QString &storeLocation)
{
    using namespace std::chrono_literals;
    constexpr auto patience = 60s; // somebody may have to type the key store's own password
    // At the start, before there is a window that could be used meanwhile: the wait is a loop of its own.
    QEventLoop wait;
    auto *job = new QKeychain::ReadPasswordJob(service, &wait);
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(withoutPassword(storeLocation));
    bool finished = false;
    QObject::connect(job, &QKeychain::Job::finished, &wait, [&] {
        finished = true;
        wait.quit();
    });
    QTimer::singleShot(patience, &wait, &QEventLoop::quit);
    job->start();
    if (!finished)
        wait.exec();
    if (!finished || (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound))
        return failure(Error::Kind::Unsupported, job->errorString());
    if (job->error() == QKeychain::EntryNotFound || job->textData().isEmpty())
        return failure(Error::Kind::NotFound, withoutPassword(storeLocation));
    return job->textData();
}

void keepPassword(const QString &storeLocation, const QString &password, std::function<void(const Result<> &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service); // deletes itself
    job->setInsecureFallback(false);
    job->setKey(withoutPassword(storeLocation));
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError ? Result<>() : failure(Error::Kind::Unsupported, job->errorString()));
    });
    job->start();
}

} // namespace valija
