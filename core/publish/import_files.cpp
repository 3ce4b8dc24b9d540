// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/import_files.h"

#include "core/base/text_reader.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const auto &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        for (const auto &entry : QDir(path).entryInfoList(QDir::Files, QDir::Name))
            files.append(entry.filePath());
    }
    return files;
}

Result<ImportedDomains> importFile(const QString &path)
{
    constexpr qint64 largest = 64 << 20; // of importDomains()
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? Error::Kind::Unreadable : Error::Kind::NotFound, file.errorString());
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Unreadable, file.errorString());
    return importDomains(content, originFromFileName(path));
}

} // namespace

Result<ImportedDomains> importFiles(const QStringList &paths)
{
    const QStringList files = filesOf(paths);
    if (files.isEmpty())
        return failure(Error::Kind::NotFound, paths.value(0));
    if (files.size() == 1)
        return importFile(files.first());
    ImportedDomains all;
    QSet<DomainName> known;
    for (const auto &path : files) {
        const QString name = readable(QFileInfo(path).fileName());
        const auto imported = importFile(path);
        if (!imported) {
            all.skipped.append({0, name, SkippedLine::Reason::File, imported.error().detail});
            continue;
        }
        all.form = imported->form;
        for (const auto &domain : imported->domains) {
            if (!known.contains(domain))
                all.domains.append(domain);
            known.insert(domain);
        }
        for (SkippedLine line : imported->skipped) {
            line.text.prepend(name + u": "_s);
            all.skipped.append(line);
        }
        all.mailHosts.insert(imported->mailHosts);
        all.records += imported->records;
        all.published.insert(imported->published);
    }
    return all;
}

} // namespace valija
