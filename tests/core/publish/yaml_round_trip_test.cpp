// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// octoDNS's YAML, read back by libyaml.

#include "core/publish/dialect.h"
#include "tests/core/publish/sample_records.h"

#ifdef HAVE_YAML

#include <yaml.h>

using namespace valija;
using namespace Qt::StringLiterals;

namespace {

/// The scalars of a YAML stream in order, and how many documents it has; an error ends the list with "!".
std::pair<QStringList, int> scalarsOf(const QByteArray &text)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.constData()),
                                 static_cast<size_t>(text.size()));
    QStringList scalars;
    int documents = 0;
    for (bool atEnd = false; !atEnd;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) {
            scalars.append(u"!"_s);
            break;
        }
        if (event.type == YAML_SCALAR_EVENT)
            scalars.append(QString::fromUtf8(reinterpret_cast<const char *>(event.data.scalar.value)));
        documents += event.type == YAML_DOCUMENT_START_EVENT ? 1 : 0;
        atEnd = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return {scalars, documents};
}

TEST(OctodnsYaml, HoldsEveryValueWithItsSemicolonsEscaped)
{
    const auto [scalars, documents] = scalarsOf(dialectFrom(u"octodns")->write(trickyRecords(), name("example.com")));
    EXPECT_EQ(documents, 2); // one for each zone
    EXPECT_FALSE(scalars.contains(u"!"_s));
    for (const DnsRecord &record : trickyRecords()) {
        QString value = QString::fromUtf8(record.value);
        if (record.type == DnsRecord::Type::Txt)
            value.replace(u";"_s, u"\\;"_s);
        else if (record.type == DnsRecord::Type::Cname)
            value += u'.';
        EXPECT_TRUE(scalars.contains(value)) << qPrintable(value);
    }
    EXPECT_EQ(scalars.first(), QString()); // the zone's own name comes first
    EXPECT_EQ(scalars.count(u"type"_s), 9);
}

} // namespace

#else

TEST(OctodnsYaml, HoldsEveryValueWithItsSemicolonsEscaped)
{
    GTEST_SKIP() << "libyaml was not found at build time";
}

#endif
