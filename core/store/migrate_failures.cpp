// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrate_failures.h"

#include "core/store/failure_list.h"
#include "core/store/statement.h"

namespace valija {

using namespace Qt::StringLiterals;

Result<> moveFailureRows(const QSqlDatabase &connection)
{
    QString texts;
    QString joins;
    for (const auto &column : {u"result_type"_s, u"sending_ip"_s, u"mx"_s, u"receiving_ip"_s, u"helo"_s, u"reason"_s,
                               u"information"_s}) { // as in failureTextMembers
        texts += u", %1.content"_s.arg(column);
        joins += u" JOIN word %1 ON %1.key = failure.%1_word"_s.arg(column);
    }
    Statement rows(connection,
                   u"SELECT failure.policy, failure.sessions"_s + texts + u" FROM failure"_s + joins
                       + u" ORDER BY failure.policy, failure.key"_s);
    Statement update(connection, u"UPDATE policy SET failures = ? WHERE key = ?"_s);
    FailureListWriter writer;
    QList<FailureDetails> failures;
    qint64 policy = -1;
    const auto flush = [&]() -> Result<> {
        return failures.isEmpty() ? Result<>() : update.run(writer.write(std::exchange(failures, {})), policy);
    };
    if (auto done = rows.run(); !done)
        return done;
    const auto moved = rows.forEachRow([&]() -> Result<> {
        if (rows.number(0) != policy)
            if (auto done = flush(); !done)
                return done;
        policy = rows.number(0);
        FailureDetails &failure = failures.emplaceBack();
        failure.sessions = rows.number(1);
        for (std::size_t i = 0; i < failureTexts; ++i)
            failure.*failureTextMembers[i] = rows.bytes(int(i) + 2);
        return {};
    });
    return moved.and_then(flush);
}

} // namespace valija
