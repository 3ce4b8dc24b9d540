// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/failure_reader.h"

#include <QMutex>
#include <QThreadPool>

#include <deque>
#include <utility>

namespace valija {

struct FailureReader::Shared {
    QString location;
    FailureTable table; ///< The worker's.
    QMutex mutex;       ///< Of what follows.
    std::deque<Question> waiting;
    bool isAnswering = false;
};

FailureReader::FailureReader(QThreadPool &workers, const QString &storeLocation)
    : m_workers(workers), m_shared(std::make_shared<Shared>())
{
    m_shared->location = storeLocation;
}

FailureReader::~FailureReader()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->waiting.clear();
}

void FailureReader::enqueue(Question question)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->waiting.push_back(std::move(question));
    if (!std::exchange(m_shared->isAnswering, true))
        m_workers.start([shared = m_shared] { answerAll(*shared); });
}

void FailureReader::answerAll(Shared &shared)
{
    const auto next = [&shared]() -> Question {
        const QMutexLocker lock(&shared.mutex);
        shared.isAnswering = !shared.waiting.empty();
        if (!shared.isAnswering)
            return {};
        Question question = std::move(shared.waiting.front());
        shared.waiting.pop_front();
        return question;
    };
    while (const Question question = next()) {
        const auto database = Database::open(shared.location);
        const Result<> read = database ? shared.table.refresh(**database) : tl::unexpected(database.error());
        question(read.map([&] { return &shared.table; }));
    }
}

} // namespace valija
