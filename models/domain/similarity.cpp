// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/similarity.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <utility>

namespace Docket {

namespace {

/// 0 up to `from`, 1 from `to` on.
double ramp(double value, double from, double to)
{
    return std::clamp((value - from) / (to - from), 0.0, 1.0);
}

/// The part of a sketch in which another one is drawn as well: a full sketch knows nothing of
/// hashes above its last.
WordSketch comparable(const WordSketch &sketch, const WordSketch &drawn)
{
    if (drawn.size() < MostSketched) {
        return sketch;
    }
    return {sketch.begin(), std::ranges::upper_bound(sketch, drawn.last())};
}

} // namespace

double rarity(double holders, double all)
{
    // Duplicates are few. What more messages share is the sender's template, the field's words or
    // the product's, and comes in heaps: twenty such words must not say what one rare name says.
    constexpr double Few = 4;
    const double count = std::max(holders, 1.0);
    return std::log(1.0 + all / count) * std::sqrt(std::min(1.0, Few / count));
}

Likeness likeness(const WordSketch &own, const WordSketch &other,
                  const QHash<quint32, double> &weights)
{
    const WordSketch ours = comparable(own, other);
    const WordSketch theirs = comparable(other, own);
    Likeness result;
    if (ours.isEmpty() || theirs.isEmpty()) {
        return result;
    }
    std::ranges::set_intersection(ours, theirs, std::back_inserter(result.shared));
    const auto square = [&](quint32 word) {
        const double weight = weights.value(word);
        return weight * weight;
    };
    double all = 0;
    for (const quint32 word : ours) {
        all += square(word);
    }
    double both = 0;
    double sum = 0;
    for (const quint32 word : std::as_const(result.shared)) {
        both += square(word);
        sum += weights.value(word);
    }
    double rarest = 0;
    for (const double weight : weights) {
        rarest = std::max(rarest, weight);
    }
    result.words = rarest > 0 ? sum / rarest : 0;
    const double unknown = double(theirs.size() - result.shared.size()) * all / double(ours.size());
    const double length = std::sqrt(all * (both + unknown));
    result.cosine = length > 0 ? both / length : 0;
    std::ranges::stable_sort(result.shared, std::greater{},
                             [&](quint32 word) { return weights.value(word); });
    return result;
}

double idStrength(int shared, double holders)
{
    // An id of many reports is the one that everybody compares with.
    constexpr double Few = 8;
    const double alone = 0.9 * std::min(1.0, Few / std::max(holders, 1.0));
    return shared > 1 ? std::min(0.95, alone + 0.05) : alone;
}

double attachmentStrength(double holders)
{
    constexpr double Few = 4;
    return 0.9 * std::min(1.0, Few / std::max(holders, 1.0));
}

double placeStrength(DuplicateSignal signal, int shared, double rarities)
{
    const double most = signal == DuplicateSignal::SharedPath ? 0.45 : 0.4;
    // One place is no more than a part of that, however rare.
    return most * std::min({1.0, 0.5 * shared, rarities / 12.0});
}

double textStrength(const Likeness &text)
{
    constexpr double Enough = 8; // words
    return 0.95 * std::min(1.0, text.words / Enough) * ramp(text.cosine, 0.25, 0.75);
}

double titleStrength(const Likeness &title)
{
    constexpr double Enough = 3;
    return 0.4 * std::min(1.0, title.words / Enough) * ramp(title.cosine, 0.3, 0.9);
}

double scoreOf(const QList<DuplicateReason> &reasons)
{
    const bool isAlone = std::ranges::all_of(reasons, [](const DuplicateReason &reason) {
        return reason.signal == DuplicateSignal::SameReporter;
    });
    if (isAlone) {
        return 0;
    }
    double doubt = 1;
    for (const DuplicateReason &reason : reasons) {
        doubt *= 1 - std::clamp(reason.strength, 0.0, 1.0);
    }
    return 1 - doubt;
}

} // namespace Docket
