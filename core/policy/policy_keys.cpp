// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/policy_keys.h"

#include "core/base/text_reader.h"

#include <algorithm>
#include <array>

namespace valija {

namespace {

constexpr std::array knownKeys{"version", "mode", "mx", "max_age"};

struct TranslatedKey {
    const char *written;
    const char *meant;
};

/// Lower case. Taken from translated instructions, where a machine translated the example policy as well.
constexpr std::array translatedKeys{
    TranslatedKey{"versión", "version"},
    TranslatedKey{"versão", "version"},
    TranslatedKey{"versione", "version"},
    TranslatedKey{"versie", "version"},
    TranslatedKey{"versio", "version"},
    TranslatedKey{"wersja", "version"},
    TranslatedKey{"modo", "mode"},
    TranslatedKey{"modus", "mode"},
    TranslatedKey{"modalità", "mode"},
    TranslatedKey{"modalita", "mode"},
    TranslatedKey{"tryb", "mode"},
    TranslatedKey{"läge", "mode"},
    TranslatedKey{"edad_máxima", "max_age"},
    TranslatedKey{"idade_máxima", "max_age"},
    TranslatedKey{"âge_max", "max_age"},
    TranslatedKey{"max_alter", "max_age"},
    TranslatedKey{"maxage", "max_age"},
    TranslatedKey{"max age", "max_age"},
    TranslatedKey{"mxs", "mx"},
};

} // namespace

QByteArray meantKey(QByteArrayView key)
{
    constexpr qsizetype longestMeant = 20;
    if (key.size() > longestMeant)
        return {};
    const QByteArray lower = QString::fromUtf8(key).toLower().toUtf8();
    for (const char *known : knownKeys) {
        if (lower == known)
            return known;
    }
    for (const auto &translated : translatedKeys) {
        if (lower == translated.written)
            return translated.meant;
    }
    for (const char *known : knownKeys) {
        // One edit away from two letters is nearly everything: `mx` must still be in it.
        const bool near = isOneEditAway(lower, known);
        if (near && (QByteArrayView(known) != "mx" || lower.contains("mx") || lower == "xm"))
            return known;
    }
    return {};
}

} // namespace valija
