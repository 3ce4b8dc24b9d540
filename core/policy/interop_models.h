// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/interop.h"

#include <algorithm>
#include <optional>
#include <span>

namespace valija {

// The reading models: what implementations stumble over, and the table of who does. Each row is a deviation that was
// seen by running the implementation's parser or by reading its source; nothing is guessed.

using TraitPlace = std::optional<TextPlace>;

/// What the models look at in a policy text, each with the first place of it.
struct PolicyTraits {
    TraitPlace blankLine;     ///< An empty line, or one of blanks.
    TraitPlace lineOfBlanks;  ///< A line of blanks only.
    TraitPlace laterModeNone; ///< A second `mode`, which says none while the first does not.
    TraitPlace laterDiffers;  ///< A second entry of a known field, with another valid value.
    TraitPlace duplicate;     ///< A known field but mx twice.
    TraitPlace badDuplicate;  ///< ...and the later value is not valid.
    TraitPlace badLaterMode;  ///< ...and it is a mode.
    TraitPlace unknownField;
    TraitPlace secondColon; ///< In an unknown field's value.
    TraitPlace unicodeExtension;
    TraitPlace versionNotFirst;
    TraitPlace none; ///< mode: none
    TraitPlace noneWithoutMx;
    TraitPlace numericMx; ///< All labels digits, like an address.
    TraitPlace singleLabelMx;
    TraitPlace wildcard;
    TraitPlace maxAgeZero;
    TraitPlace maxAgeOddForStalwart; ///< Outside [3600, 31557600).
    TraitPlace lineFeedOnly;
    TraitPlace mixedLineEnds;
    TraitPlace noFinalLineEnd;
    TraitPlace above10KiB;
    TraitPlace above64000;
    TraitPlace above64KiB;
    TraitPlace longLine; ///< Longer than 64 KiB.
};

/// What they look at among the TXT records of a name; places are in the record that is used.
struct StsRecordTraits {
    TraitPlace company;              ///< Other TXT records beside it.
    TraitPlace prefixedCompany;      ///< Another record begins `v=STSv1` without being one.
    TraitPlace wordCompany;          ///< Another record begins with the word v=STSv1 in any case.
    TraitPlace blankBeforeDelimiter; ///< `v=STSv1 ;`
    TraitPlace duplicateId;
    TraitPlace unknownField;
};

/// How a deviation is known.
enum class Evidence { Ran, Read };

/// One documented deviation of one implementation, as a condition on the text.
template <typename Traits>
struct Deviation {
    const char *who;
    TraitPlace Traits::*when;
    Reading reading;
    const char *effect; ///< In English, for inWords().
    Evidence evidence;
    const char *cases; ///< On which inputs, as their collection numbers them; may be empty.
    bool avoidable = true;
};

/// What to publish instead of what some sender stumbles over.
template <typename Traits>
struct Cure {
    TraitPlace Traits::*when;
    const char *what; ///< In English, for inWords(), as the end of a sentence.
};

struct Implementation {
    const char *name;
    SenderReading::Role role = SenderReading::Role::Sender;
};

std::span<const Deviation<PolicyTraits>> policyDeviations();
std::span<const Deviation<StsRecordTraits>> stsRecordDeviations();
/// Each trait that a sender's avoidable deviation has is in here.
std::span<const Cure<PolicyTraits>> policyCures();
std::span<const Cure<StsRecordTraits>> stsRecordCures();
std::span<const Implementation> stsImplementations();

/// "its parser was run on POL-040 in August 2026", translated.
QString describeEvidence(Evidence evidence, const char *cases);

/// One row for each implementation: the first deviation whose trait the text has.
template <typename Traits>
QList<SenderReading> rowsFor(std::span<const Implementation> implementations,
                             std::span<const Deviation<Traits>> deviations, std::span<const Cure<Traits>> cures,
                             const Traits &traits)
{
    QList<SenderReading> rows;
    rows.reserve(std::ssize(implementations));
    for (const auto &implementation : implementations) { // clang 14 cannot capture a structured binding
        const QByteArrayView name = implementation.name;
        SenderReading row{.who = QString::fromLatin1(name),
                          .role = implementation.role,
                          .effect = {},
                          .cure = {},
                          .source = {},
                          .place = {}};
        const auto found = std::find_if(deviations.begin(), deviations.end(), [&](const auto &deviation) {
            return (traits.*deviation.when).has_value() && QByteArrayView(deviation.who) == name;
        });
        if (found != deviations.end()) {
            row.reading = found->reading;
            row.effect = QString::fromLatin1(found->effect);
            const auto cure
                = std::find_if(cures.begin(), cures.end(), [&](const auto &one) { return one.when == found->when; });
            row.cure = cure == cures.end() ? QString() : QString::fromLatin1(cure->what);
            row.source = describeEvidence(found->evidence, found->cases);
            row.avoidable = found->avoidable;
            row.place = traits.*found->when;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace valija
