// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisory.h"

#include "domain/embargo.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

/// The one place that makes a PublicAdvisory.
struct AdvisoryComposer
{
    [[nodiscard]] static PublicAdvisory compose(const CaseFile &file, const AdvisoryDraft &draft)
    {
        PublicAdvisory advisory;
        advisory.m_caseKey = file.key;
        advisory.m_severity = file.severity;
        advisory.m_draft = draft;
        advisory.m_draft.credits.clear();
        std::ranges::stable_sort(advisory.m_draft.timeline, {}, &TimelineEntry::at);
        for (const Credit &credit : draft.credits) {
            if (credit.hasConsent && !credit.name.trimmed().isEmpty()) {
                advisory.m_creditNames.append(credit.name.trimmed());
            }
        }
        return advisory;
    }
};

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Every text of a draft that an export would show; names without consent are not among them.
QStringList publicTexts(const AdvisoryDraft &draft)
{
    QStringList texts{draft.title, draft.description, draft.impact, draft.resolution,
                      draft.mitigation};
    texts += draft.identifiers;
    for (const AffectedRange &range : draft.affected) {
        texts << range.product << range.introduced.version << range.fixed.version;
    }
    for (const Credit &credit : draft.credits) {
        if (credit.hasConsent) {
            texts << credit.name;
        }
    }
    for (const TimelineEntry &entry : draft.timeline) {
        texts << entry.text;
    }
    for (const Reference &reference : draft.references) {
        texts << reference.title << reference.url;
    }
    return texts;
}

/// Finds an address also where Markdown or a link writes it differently ("j\_doe@…", "%40",
/// "&#64;"): to a reader of the page it is the same address.
bool mentions(const QString &text, const QString &address)
{
    QString plain = text;
    plain.remove(u'\\').replace("&#64;"_L1, "@"_L1).replace("&commat;"_L1, "@"_L1);
    const QString decoded = QUrl::fromPercentEncoding(plain.toUtf8());
    return text.contains(address, Qt::CaseInsensitive) ||
           plain.contains(address, Qt::CaseInsensitive) ||
           decoded.contains(address, Qt::CaseInsensitive);
}

bool mentionsReporter(const CaseFile &file, const AdvisoryDraft &draft)
{
    const QString &address = file.reporter.address;
    return !address.isEmpty() && std::ranges::any_of(publicTexts(draft), [&](const QString &text) {
        return mentions(text, address);
    });
}

/// The name under which a reporter may be asked to be credited. Some mail programs put the address
/// where the name belongs.
QString creditableName(const Person &reporter)
{
    const QString name = reporter.name.trimmed();
    return name.contains(u'@') || name.isEmpty() ? reporter.handle : name;
}

} // namespace

QList<AdvisoryProblem> problemsOf(const CaseFile &file, const AdvisoryDraft &draft, Instant now)
{
    QList<AdvisoryProblem> problems = publicationProblems(file, now);
    const auto addIf = [&problems](bool isWrong, AdvisoryProblem problem) {
        if (isWrong) {
            problems.append(problem);
        }
    };
    const auto hasRange = [&draft](auto &&isWrong) {
        return std::ranges::any_of(draft.affected, isWrong);
    };
    const auto lacksConsent = [](const Credit &credit) {
        return !credit.hasConsent && !isBlank(credit.name);
    };
    addIf(isBlank(draft.title), AdvisoryProblem::NoTitle);
    addIf(isBlank(draft.description), AdvisoryProblem::NoDescription);
    addIf(draft.affected.isEmpty(), AdvisoryProblem::NoAffectedRange);
    addIf(hasRange([](const AffectedRange &range) { return !range.introduced.isStated(); }),
          AdvisoryProblem::RangeWithoutLowerBound);
    addIf(hasRange([](const AffectedRange &range) { return !range.fixed.isStated(); }),
          AdvisoryProblem::RangeWithoutUpperBound);
    addIf(isBlank(draft.resolution), AdvisoryProblem::NoResolution);
    addIf(std::ranges::any_of(draft.credits, lacksConsent), AdvisoryProblem::CreditWithoutConsent);
    addIf(mentionsReporter(file, draft), AdvisoryProblem::ReporterAddressInText);
    return problems;
}

bool isBlocking(AdvisoryProblem problem)
{
    return problem != AdvisoryProblem::CreditWithoutConsent;
}

bool canOverride(AdvisoryProblem problem)
{
    return problem == AdvisoryProblem::UnderEmbargo || problem == AdvisoryProblem::NotReleased;
}

std::expected<PublicAdvisory, QList<AdvisoryProblem>>
compose(const CaseFile &file, const AdvisoryDraft &draft, Instant now,
        const QList<AdvisoryProblem> &overridden)
{
    QList<AdvisoryProblem> problems = problemsOf(file, draft, now);
    problems.removeIf([&overridden](AdvisoryProblem problem) {
        return !isBlocking(problem) || (canOverride(problem) && overridden.contains(problem));
    });
    if (!problems.isEmpty()) {
        return std::unexpected(problems);
    }
    return AdvisoryComposer::compose(file, draft);
}

PublicAdvisory preview(const CaseFile &file, const AdvisoryDraft &draft)
{
    return AdvisoryComposer::compose(file, draft);
}

AdvisoryDraft startDraft(const CaseFile &file, const QString &product)
{
    AdvisoryDraft draft;
    draft.title = file.title;
    if (!file.reporter.address.isEmpty()) {
        draft.title.remove(file.reporter.address, Qt::CaseInsensitive);
    }
    draft.affected = {{product, {}, {}}};
    draft.timeline.append({file.receivedAt, u"Report received"_s});
    if (file.releasedAt) {
        draft.timeline.append({*file.releasedAt, u"Fix released"_s});
    }
    const QString name = creditableName(file.reporter);
    if (!name.isEmpty()) {
        draft.credits.append({name, false});
    }
    return draft;
}

} // namespace Docket
