// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/advisorytemplate.h"
#include "exporters/changelog.h"
#include "workspace/advisorymaking.h"
#include "workspace/workspace.h"

#include <utility>

// The entries of published flaws in a project's own changelog.
namespace Docket {

Outcome<bool> Workspace::mergeIntoChangelog(const AdvisoryOrder &order, const QByteArray &changelog,
                                            const QString &path)
{
    const Instant now = m_now();
    const auto templates = advisoryTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    QByteArray bytes = changelog;
    QList<Passed> added;
    for (const CaseId id : order.cases) {
        const auto passed = passGate(*m_stores, id, now, order.overrideReason);
        if (!passed) {
            return std::unexpected(passed.error());
        }
        const auto entry = rendered(*passed, PublicFormat::Changelog, *templates);
        if (!entry) {
            return std::unexpected(entry.error());
        }
        QByteArray longer = mergedChangelog(bytes, entry->bytes);
        if (longer != bytes) {
            bytes = std::move(longer);
            added.append(*passed);
        }
    }
    if (added.isEmpty()) {
        return false;
    }
    QList<CaseEvent> events;
    QList<CaseId> ids;
    for (const Passed &passed : std::as_const(added)) {
        const Written written{.file = {.caseId = passed.file.id,
                                       .caseKey = passed.file.key,
                                       .format = PublicFormat::Changelog,
                                       .path = path},
                              .bytes = bytes};
        ids.append(passed.file.id);
        events += passed.events(now, m_person, order.overrideReason) +
                  QList{exportEvent(passed, now, m_person, {written})};
    }
    return CaseActions::record(*m_stores, events, [&] { return writeOut(path, bytes); })
        .and_then([&] { return tell(ids); })
        .transform([] { return true; });
}

} // namespace Docket
