// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_json.h"

#include "core/base/catalogue.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(text));
}

} // namespace

QJsonObject domainToJson(const DomainFacts &facts, const Judgement &judgement)
{
    return {{u"domain"_s, facts.domain.ascii()},
            {u"state"_s, slugOf(judgement.state)},
            {u"verdict"_s, slugOf(judgement.verdict)},
            {u"checkedAt"_s, facts.gatheredAt.toUTC().toString(Qt::ISODate)},
            {u"id"_s, textOrNull(judgement.id)},
            {u"mode"_s, textOrNull(judgement.policy ? QByteArray(keyword(judgement.policy->mode)) : QByteArray())},
            {u"findings"_s, toJson(judgement.findings)},
            {u"facts"_s, toJson(facts)}};
}

QJsonObject checkToJson(const QJsonArray &domains)
{
    return {{u"schema"_s, QString(checkSchema)}, {u"domains"_s, domains}};
}

} // namespace valija
