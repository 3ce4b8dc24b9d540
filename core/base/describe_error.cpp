// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/describe_error.h"

#include <QCoreApplication>

namespace valija {

namespace {

const char *sentence(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return QT_TRANSLATE_NOOP("Error", "It was not found.");
    case Error::Kind::Unreadable:
        return QT_TRANSLATE_NOOP("Error", "It could not be read.");
    case Error::Kind::Unwritable:
        return QT_TRANSLATE_NOOP("Error", "It could not be written.");
    case Error::Kind::TooLarge:
        return QT_TRANSLATE_NOOP("Error", "It is larger than the limit.");
    case Error::Kind::Malformed:
        return QT_TRANSLATE_NOOP("Error", "It does not have the expected form.");
    case Error::Kind::Unsupported:
        return QT_TRANSLATE_NOOP("Error", "This is not supported.");
    case Error::Kind::Database:
        return QT_TRANSLATE_NOOP("Error", "The store answered with an error.");
    case Error::Kind::Network:
        return QT_TRANSLATE_NOOP("Error", "The network did not answer.");
    case Error::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "It was cancelled.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const Error &error)
{
    QString text = QCoreApplication::translate("Error", sentence(error.kind));
    if (error.detail.isEmpty())
        return text;
    return QCoreApplication::translate("Error", "%1 (%2)", "a sentence, then its technical detail")
        .arg(text, error.detail);
}

} // namespace valija
