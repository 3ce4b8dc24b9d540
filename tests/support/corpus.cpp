// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

QString corpusFolder()
{
    const QString named = qEnvironmentVariable("VALIJA_CORPUS");
    const QString folder = named.isEmpty() ? QStringLiteral(SOURCE_DIR "/../shared/corpus") : named;
    return QDir(folder).exists() ? QDir(folder).absolutePath() : QString();
}

QJsonArray corpusArray(const QString &fileName)
{
    QFile file(corpusFolder() + u'/' + fileName);
    if (corpusFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot read " << qUtf8Printable(path);
        return {};
    }
    return file.readAll();
}

} // namespace valija
