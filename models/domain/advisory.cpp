// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisory.h"

#include "domain/cwe.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// OSV tells numbers alone: the catalogue knows the names.
QList<Weakness> named(QList<Weakness> weaknesses)
{
    for (Weakness &weakness : weaknesses) {
        if (const CweEntry *entry = cweCatalogue().find(weakness.id);
            entry != nullptr && weakness.name.isEmpty()) {
            weakness.name = entry->name;
        }
    }
    return weaknesses;
}

} // namespace

/// The one place that makes a PublicAdvisory.
struct AdvisoryComposer
{
    [[nodiscard]] static PublicAdvisory compose(const AdvisoryGround &ground,
                                                const AdvisoryDraft &draft)
    {
        PublicAdvisory advisory;
        advisory.m_caseKey = ground.file.key;
        advisory.m_severity = ground.file.severity;
        if (ground.severityMethod == SeverityMethod::Cvss) {
            advisory.m_vectors = ground.assessment.vectors;
        }
        advisory.m_weaknesses = named(ground.assessment.weaknesses);
        advisory.m_nature = ground.fix.nature;
        advisory.m_components = ground.fix.components;
        advisory.m_publisher = ground.publisher;
        advisory.m_draft = draft;
        advisory.m_draft.credits.clear();
        advisory.m_draft.timeline.removeIf(std::mem_fn(&TimelineEntry::isHidden));
        std::ranges::stable_sort(advisory.m_draft.timeline, {}, &TimelineEntry::at);
        std::ranges::stable_sort(advisory.m_draft.revisions, {}, &Revision::at);
        if (!draft.publishedAt) {
            advisory.m_draft.publishedAt =
                ground.file.disclosedAt ? ground.file.disclosedAt : ground.file.releasedAt;
        }
        for (const Credit &credit : draft.credits) {
            const QString name = credit.name.trimmed();
            if (credit.consent == CreditConsent::Anonymous) {
                advisory.m_thanks.append({{}, credit.type});
            } else if (credit.consent == CreditConsent::Given && !name.isEmpty()) {
                advisory.m_thanks.append({name, credit.type});
            }
        }
        return advisory;
    }

    [[nodiscard]] static DraftPreview preview(const AdvisoryGround &ground,
                                              const AdvisoryDraft &draft)
    {
        DraftPreview preview;
        preview.m_advisory = compose(ground, draft);
        return preview;
    }
};

namespace {

/// The name under which a reporter may be asked to be credited. Some mail programs put the address
/// where the name belongs.
QString creditableName(const Person &reporter)
{
    const QString name = reporter.name.trimmed();
    return name.contains(u'@') || name.isEmpty() ? reporter.handle : name;
}

} // namespace

std::expected<PublicAdvisory, QList<AdvisoryProblem>>
compose(const AdvisoryGround &ground, const AdvisoryDraft &draft, Instant now,
        const QList<AdvisoryProblem> &overridden)
{
    QList<AdvisoryProblem> problems = problemsOf(ground, draft, now);
    problems.removeIf([&overridden](AdvisoryProblem problem) {
        return !isBlocking(problem) || (canOverride(problem) && overridden.contains(problem));
    });
    if (!problems.isEmpty()) {
        return std::unexpected(problems);
    }
    return AdvisoryComposer::compose(ground, draft);
}

DraftPreview preview(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    return AdvisoryComposer::preview(ground, draft);
}

AdvisoryDraft startDraft(const CaseFile &file, const QString &product)
{
    AdvisoryDraft draft;
    draft.title = file.title;
    if (!file.reporter.address.isEmpty()) {
        draft.title.remove(file.reporter.address, Qt::CaseInsensitive);
    }
    draft.affected = {{.name = product, .ranges = {AffectedRange{}}}};
    draft.timeline.append({file.receivedAt, u"Report received"_s});
    if (file.releasedAt) {
        draft.timeline.append({*file.releasedAt, u"Fix released"_s});
    }
    const QString name = creditableName(file.reporter);
    if (!name.isEmpty()) {
        draft.credits.append({.name = name});
    }
    return draft;
}

} // namespace Docket
