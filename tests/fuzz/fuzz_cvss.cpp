// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Vectors of anybody, one a line: what is read has scores within bounds, is written and read again
// the same, in every version; what is not has a place inside the text.
#include "domain/cvss.h"

#include <QString>

#include <cstdlib>

using namespace Docket;

namespace {

bool isRight(const CvssVector &vector)
{
    const auto again = parseCvss(canonicalText(vector));
    const CvssScores scores = scoresOf(vector);
    if (!again || *again != vector || scores.overall < 0 || scores.overall > 10) {
        return false;
    }
    for (const CvssAlternative &other : explain(vector)) {
        if (other.overall < 0 || other.overall > 10) {
            return false;
        }
    }
    for (const CvssVersion version : {CvssVersion::V31, CvssVersion::V40}) {
        const CvssVector converted = convertedTo(version, vector).vector;
        if (isComplete(converted) && !parseCvss(canonicalText(converted))) {
            return false;
        }
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &line : text.split(u'\n')) {
        const auto vector = parseCvss(line);
        const bool isFine =
            vector ? isRight(*vector)
                   : vector.error().column >= 0 && vector.error().column <= line.size();
        if (!isFine) {
            std::abort();
        }
    }
    return 0;
}
