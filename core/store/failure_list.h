// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tlsrpt/report.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <vector>

namespace valija {

/// The texts of a failure, in the order in which they are kept.
constexpr std::size_t failureTexts = 7;
constexpr std::array<QByteArray FailureDetails::*, failureTexts> failureTextMembers{
    &FailureDetails::resultType,           &FailureDetails::sendingMtaIp,    &FailureDetails::receivingMxHostname,
    &FailureDetails::receivingIp,          &FailureDetails::receivingMxHelo, &FailureDetails::reasonCode,
    &FailureDetails::additionalInformation};

/// The failures of one policy as one value of the database: their different texts, as a rule each once, and for each
/// failure the places of its texts and its sessions. A row each would make importing several times as slow.
class FailureListWriter
{
public:
    QByteArray write(const QList<FailureDetails> &failures);

private:
    /// A text and where it stands, of the list that is being written.
    struct Known {
        QByteArrayView text;
        quint32 place = 0;
        quint32 list = 0; ///< 0: none.
    };

    quint32 placeOf(const QByteArray &text);

    /// For recent texts. Where two share a slot of it one of them may come into a short list twice: that costs a few
    /// octets, and looking it up in a hash map costs more than all else that writing does.
    std::vector<Known> m_known = std::vector<Known>(4096);
    QHash<QByteArrayView, quint32> m_places; ///< Of all texts of a long list.
    bool m_isLong = false;
    quint32 m_list = 0;
    std::vector<QByteArrayView> m_texts;
};

/// Goes through what FailureListWriter wrote.
class FailureListReader
{
public:
    /// Both stay valid as long as `list` does.
    struct Row {
        std::array<quint32, failureTexts> texts{}; ///< Places in texts().
        qint64 sessions = 0;
    };

    explicit FailureListReader(QByteArrayView list);

    const std::vector<QByteArrayView> &texts() const { return m_texts; }
    qsizetype rows() const { return m_rows; }
    bool next(Row &row); ///< False at the end, and where the list is damaged.
    bool isDamaged() const { return m_damaged; }

private:
    quint64 number();

    QByteArrayView m_rest;
    std::vector<QByteArrayView> m_texts;
    qsizetype m_rows = 0;
    qsizetype m_read = 0;
    bool m_damaged = false;
};

/// Error: Malformed for a damaged list.
Result<QList<FailureDetails>> failuresIn(const QByteArray &list);

} // namespace valija
