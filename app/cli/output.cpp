// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/base/catalogue.h"
#include "core/base/csv.h"
#include "core/base/describe_error.h"
#include "core/base/platform.h"
#include "core/base/text_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    // What fails is seen at the end of the run.
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return CommandLine::tr("ERROR");
    case Severity::Warning:
        return CommandLine::tr("WARNING");
    case Severity::Unknown:
        return CommandLine::tr("UNKNOWN");
    case Severity::Info:
        return CommandLine::tr("info");
    case Severity::Pass:
        return CommandLine::tr("ok");
    }
    Q_UNREACHABLE();
}

QString slugOf(FindingId id)
{
    return QLatin1StringView(kindOf(id).slug);
}

/// In the language of the run.
int longestSeverity()
{
    qsizetype longest = 0;
    for (const auto severity : {Severity::Error, Severity::Warning, Severity::Unknown, Severity::Info, Severity::Pass})
        longest = std::max(longest, word(severity).size());
    return int(longest);
}

void printFinding(const Finding &finding, int severityWidth)
{
    print(u"  %1 %2  [%3: %4]"_s.arg(word(finding.severity), -severityWidth)
              .arg(describe(finding), slugOf(finding.id), shownPlace(finding.subject)));
    const bool needsAdvice = finding.severity >= Severity::Unknown;
    if (const QString advice = advise(finding); needsAdvice && !advice.isEmpty())
        print(u"  %1 -> %2"_s.arg(QString(), severityWidth).arg(advice));
}

QStringList padded(const QStringList &cells, const QList<qsizetype> &widths)
{
    QStringList result;
    for (qsizetype i = 0; i < cells.size(); ++i)
        result.append(i + 1 < cells.size() ? cells.at(i).leftJustified(widths.at(i)) : cells.at(i));
    return result;
}

/// Escapes (RFC 8259 section 7) what a terminal would obey or hide: Qt does so with the first 32 characters only. Line
/// breaks of the layout stay; those of texts are escaped already.
QByteArray forTerminals(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString escaped;
    for (QStringView rest = text; !rest.isEmpty();) {
        const auto [character, size] = firstCharacter(rest);
        if (character == u'\n' || !isUnsafe(character))
            escaped += rest.first(size);
        else
            for (const QChar unit : rest.first(size))
                escaped += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
        rest = rest.sliced(size);
    }
    return escaped.toUtf8();
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void print(const QJsonObject &document)
{
    write(stdout, forTerminals(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

QString shownPlace(const QString &source)
{
    constexpr qsizetype longest = 5000; // longer than any path
    return readable(source, longest);
}

void complain(const QString &line)
{
    write(stderr, "valija-cli: " + line.toUtf8() + '\n');
}

void complain(const Error &error, const QString &about)
{
    complain(about + u": "_s + describe(error));
}

void complainOfLength(const QString &name)
{
    complain(CommandLine::tr("%1 is left out: a name may have 253 octets, and it has %2.").arg(name).arg(name.size()));
}

void complainOfSetAside(const QString &kept)
{
    if (!kept.isEmpty())
        complain(CommandLine::tr("The store was damaged. It was kept as %1, and a new one begun.").arg(kept));
}

void printTable(const QList<const char *> &names, const QList<QStringList> &rows, bool csv)
{
    QStringList titles;
    for (const char *name : names)
        titles.append(csv ? QString::fromUtf8(name) : CommandLine::tr(name));
    if (csv) {
        printBytes(csvLine(titles));
        for (const auto &row : rows)
            printBytes(csvLine(row));
        return;
    }
    QList<qsizetype> widths(titles.size(), 0);
    for (const auto &row : QList<QStringList>{titles} + rows) {
        for (qsizetype i = 0; i < titles.size(); ++i)
            widths[i] = std::max(widths.at(i), row.value(i).size());
    }
    print(padded(titles, widths).join(u"  "_s));
    for (const auto &row : rows)
        print(padded(row, widths).join(u"  "_s));
}

void printFindings(const Findings &findings, bool quiet)
{
    Findings sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    const int severityWidth = longestSeverity();
    for (const auto &finding : sorted) {
        if (!quiet || finding.severity >= Severity::Unknown)
            printFinding(finding, severityWidth);
    }
}

void complainOf(const Findings &findings)
{
    for (const auto &finding : findings) {
        const QString message = describe(finding);
        const QString subject = shownPlace(finding.subject);
        const bool isNamed = message.contains(subject);
        complain(u"%1%2  [%3]"_s.arg(isNamed ? QString() : subject + u": "_s, message, slugOf(finding.id)));
    }
}

ProgressBar::ProgressBar(bool quiet) : m_visible(!quiet && isTerminal(stderr)) {}

ProgressBar::~ProgressBar()
{
    wipe();
}

void ProgressBar::wipe()
{
    if (m_visible && m_shownPercent >= 0)
        write(stderr, "\r\x1b[K");
    m_shownPercent = -1;
}

void ProgressBar::show(qint64 done, qint64 total)
{
    const int percent = total > 0 ? int(100 * done / total) : 0;
    if (!m_visible || percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    constexpr int width = 30;
    const QByteArray filled(percent * width / 100, '#');
    write(stderr,
          "\r[" + filled.leftJustified(width, '.') + "] " + QByteArray::number(done) + '/' + QByteArray::number(total)
              + "\x1b[K");
}

Result<QByteArray> readInput(const QString &path, qint64 limit)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(path != u"-" && !file.exists() ? Error::Kind::NotFound : Error::Kind::Unreadable,
                       file.errorString());
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Unreadable, file.errorString());
    // A pipe may give less than asked for before its end.
    while (bytes.size() <= limit) {
        const QByteArray more = file.read(limit + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > limit)
        return failure(Error::Kind::TooLarge, QString::number(limit));
    return bytes;
}

} // namespace valija
