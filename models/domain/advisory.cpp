// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisory.h"

#include "domain/embargo.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Docket {

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
        advisory.m_weaknesses = ground.assessment.weaknesses;
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

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QStringList textsOf(const AffectedProduct &product)
{
    QStringList texts{product.name, product.vendor, product.ecosystem,  product.package,
                      product.purl, product.cpe,    product.repository, product.collection};
    texts +=
        product.versions + product.modules + product.files + product.routines + product.platforms;
    for (const AffectedRange &range : product.ranges) {
        texts << range.branch << range.introduced.version << range.fixed.version
              << range.lastAffected;
    }
    return texts;
}

/// Every text of a draft that an export would show; names without consent are not among them, nor
/// what is hidden.
QStringList publicTexts(const AdvisoryDraft &draft)
{
    QStringList texts{draft.title,      draft.id,         draft.description,    draft.impact,
                      draft.resolution, draft.mitigation, draft.withdrawnReason};
    texts += draft.identifiers + draft.related;
    for (const AffectedProduct &product : draft.affected) {
        texts += textsOf(product);
    }
    for (const Credit &credit : draft.credits) {
        if (credit.consent == CreditConsent::Given) {
            texts << credit.name;
        }
    }
    for (const TimelineEntry &entry : draft.timeline) {
        if (!entry.isHidden) {
            texts << entry.text;
        }
    }
    for (const Reference &reference : draft.references) {
        texts << reference.title << reference.url;
    }
    for (const Revision &revision : draft.revisions) {
        texts << revision.number << revision.summary;
    }
    return texts;
}

/// Character references that HTML and Markdown readers turn into letters, as far as an address has
/// such: "&#64;", "&#x40;", "&commat;".
QString withoutReferences(const QString &text)
{
    static const QRegularExpression numeric(u"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?"_s);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : numeric.globalMatch(text)) {
        const QString hex = match.captured(1);
        const char32_t code = hex.isEmpty() ? match.captured(2).toUInt() : hex.toUInt(nullptr, 16);
        result += text.sliced(done, match.capturedStart() - done);
        result += code <= QChar::LastValidCodePoint ? QString::fromUcs4(&code, 1) : QString();
        done = match.capturedEnd();
    }
    result += text.sliced(done);
    return result.replace("&commat;"_L1, "@"_L1).replace("&period;"_L1, "."_L1);
}

/// Finds an address also where Markdown, a link or a shy person writes it differently ("j\_doe@…",
/// "%40", "&#x40;", "j.doe at example.org"): to a reader of the page it is the same address.
bool mentions(const QString &text, const QString &address)
{
    static const QRegularExpression spelledAt(
        u"\\s*[\\[(<{]?\\s*\\b(?:at|AT)\\b\\s*[\\])>}]?\\s*"_s);
    QString plain = text;
    plain = withoutReferences(plain.remove(u'\\'));
    const QString decoded = QUrl::fromPercentEncoding(plain.toUtf8());
    QString spelled = plain;
    spelled.replace(spelledAt, u"@"_s);
    return std::ranges::any_of(
        QStringList{text, plain, decoded, spelled},
        [&](const QString &form) { return form.contains(address, Qt::CaseInsensitive); });
}

bool mentionsAddress(const QStringList &addresses, const AdvisoryDraft &draft)
{
    const QStringList texts = publicTexts(draft);
    return std::ranges::any_of(addresses, [&](const QString &address) {
        return !address.isEmpty() && std::ranges::any_of(texts, [&](const QString &text) {
            return mentions(text, address);
        });
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

QList<AdvisoryProblem> problemsOf(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                                  Instant now)
{
    QList<AdvisoryProblem> problems = publicationProblems(ground.file, now);
    const auto addIf = [&problems](bool isWrong, AdvisoryProblem problem) {
        if (isWrong) {
            problems.append(problem);
        }
    };
    const auto hasRange = [&draft](auto &&isWrong) {
        return std::ranges::any_of(draft.affected, [&](const AffectedProduct &product) {
            return std::ranges::any_of(product.ranges, isWrong);
        });
    };
    const auto saysNothing = [](const AffectedProduct &product) {
        return product.ranges.isEmpty() && product.versions.isEmpty();
    };
    const auto lacksConsent = [](const Credit &credit) {
        return credit.consent == CreditConsent::NotGiven && !isBlank(credit.name);
    };
    addIf(isBlank(draft.title), AdvisoryProblem::NoTitle);
    addIf(isBlank(draft.description), AdvisoryProblem::NoDescription);
    addIf(std::ranges::all_of(draft.affected, saysNothing), AdvisoryProblem::NoAffectedRange);
    addIf(hasRange([](const AffectedRange &range) { return !range.introduced.isStated(); }),
          AdvisoryProblem::RangeWithoutLowerBound);
    addIf(hasRange([](const AffectedRange &range) { return !range.hasUpperBound(); }),
          AdvisoryProblem::RangeWithoutUpperBound);
    addIf(isBlank(draft.resolution), AdvisoryProblem::NoResolution);
    addIf(std::ranges::any_of(draft.credits, lacksConsent), AdvisoryProblem::CreditWithoutConsent);
    addIf(mentionsAddress(ground.addresses + QStringList{ground.file.reporter.address}, draft),
          AdvisoryProblem::ReporterAddressInText);
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
