// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorysections.h"

#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Headings{
    std::pair{&AdvisorySections::impact, "\n\n## Impact\n\n"_L1},
    std::pair{&AdvisorySections::resolution, "\n\n## Resolution\n\n"_L1},
    std::pair{&AdvisorySections::mitigation, "\n\n## Mitigation\n\n"_L1},
};

} // namespace

QString joinedSections(const AdvisorySections &sections)
{
    QString text = sections.description;
    for (const auto &[member, heading] : Headings) {
        if (!(sections.*member).trimmed().isEmpty()) {
            text += heading + sections.*member;
        }
    }
    return text;
}

AdvisorySections splitSections(const QString &text)
{
    AdvisorySections sections;
    QString *current = &sections.description;
    qsizetype from = 0;
    for (const auto &[member, heading] : Headings) {
        const qsizetype at = text.indexOf(heading, from);
        const bool isOnce = at >= 0 && text.indexOf(heading, at + 1) < 0;
        if (!isOnce || text.first(at).trimmed().isEmpty()) {
            continue;
        }
        *current = text.sliced(from, at - from);
        current = &(sections.*member);
        from = at + heading.size();
    }
    *current = text.sliced(from);
    return sections;
}

} // namespace Docket
