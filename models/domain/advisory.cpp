// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisory.h"

#include "domain/advisorychecks.h"
#include "domain/advisoryrevisions.h"
#include "domain/advisorytokens.h"
#include "domain/cwe.h"
#include "domain/embargo.h"
#include "domain/tokens.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto NoFixText = "No fix is available yet."_L1;

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
                                                const AdvisoryDraft &draft, Instant now)
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
        if (!ground.isOfOthers && isWithoutFix(draft)) {
            advisory.m_draft.resolution = NoFixText;
        }
        setDates(advisory, ground.file, now);
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
                                              const AdvisoryDraft &draft, Instant now)
    {
        DraftPreview preview;
        preview.m_advisory = compose(ground, draft, now);
        return preview;
    }

    /// Of the weaknesses as they are kept: the catalogue's names change with the catalogue.
    [[nodiscard]] static QByteArray digest(PublicAdvisory advisory,
                                           const QList<Weakness> &weaknesses)
    {
        advisory.m_draft.publishedAt.reset();
        advisory.m_draft.revisions.clear();
        QStringList words{QString(toToken(advisory.m_severity)), advisory.m_nature,
                          advisory.m_components};
        words += advisory.m_vectors;
        for (const Weakness &weakness : weaknesses) {
            words << QString::number(weakness.id) << weakness.name;
        }
        for (const PublicCredit &credit : std::as_const(advisory.m_thanks)) {
            words << credit.name << QString(toToken(credit.type));
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(toJson(advisory.m_draft));
        hash.addData(words.join(QChar::Null).toUtf8());
        return hash.result().toHex();
    }

private:
    /// Days rather than seconds, so that what is looked at is what goes out.
    static void setDates(PublicAdvisory &advisory, const CaseFile &file, Instant now)
    {
        constexpr qint64 Day = 86'400;
        advisory.m_composedAt = Instant{now.seconds - now.seconds % Day};
        std::optional<Instant> &published = advisory.m_draft.publishedAt;
        if (!published) {
            published = file.disclosedAt;
        }
        if (published && *published > now) {
            advisory.m_plannedFor = std::exchange(published, std::nullopt);
        }
        if (published || advisory.m_plannedFor) {
            return;
        }
        if (publicationProblems(file, now).isEmpty()) {
            published =
                firstPublication(file, advisory.m_draft)
                    .value_or(std::max(advisory.m_composedAt, file.releasedAt.value_or(Instant{})));
        } else if (file.embargoUntil && *file.embargoUntil > now) {
            advisory.m_plannedFor = file.embargoUntil;
        }
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
    return AdvisoryComposer::compose(ground, draft, now);
}

DraftPreview preview(const AdvisoryGround &ground, const AdvisoryDraft &draft, Instant now)
{
    return AdvisoryComposer::preview(ground, draft, now);
}

QByteArray contentDigest(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    return AdvisoryComposer::digest(AdvisoryComposer::compose(ground, draft, Instant{}),
                                    ground.assessment.weaknesses);
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
