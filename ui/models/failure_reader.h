// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/failure_table.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

class QThreadPool;

namespace valija {

/// Answers questions about the single failures of a store in a worker, in their order and one at a time, as the table
/// is not for several threads. Whoever ends it waits for nothing: the question under way is answered for nobody, and
/// those behind it are not asked any more.
class FailureReader
{
public:
    FailureReader(QThreadPool &workers, const QString &storeLocation);
    ~FailureReader();
    FailureReader(const FailureReader &) = delete;
    FailureReader &operator=(const FailureReader &) = delete;

    /// The table is as the store is now. `question` runs in a worker: it owns what it uses.
    template <typename Answer>
    QFuture<Result<Answer>> ask(std::function<Answer(FailureTable &table)> question)
    {
        const auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        enqueue([promise, question = std::move(question)](const Result<FailureTable *> &table) {
            promise->addResult(table.map([&](FailureTable *read) { return question(*read); }));
            promise->finish();
        });
        return promise->future();
    }

private:
    using Question = std::function<void(const Result<FailureTable *> &table)>;
    struct Shared;

    void enqueue(Question question);
    static void answerAll(Shared &shared);

    QThreadPool &m_workers;
    std::shared_ptr<Shared> m_shared; ///< With the worker, while there is one.
};

} // namespace valija
