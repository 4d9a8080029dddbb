// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/advisoryvalues.h"

#include "domain/cveid.h"
#include "domain/cvss.h"
#include "domain/cwe.h"
#include "exporters/advisoryversions.h"
#include "exporters/advisorywords.h"
#include "exporters/markdowntext.h"
#include "exporters/texttemplate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// "CVE-2026-1234, GHSA-… · Severity: High · DKT-26-041"
QString factsLine(const PublicAdvisory &advisory)
{
    QStringList facts{escapedLines(advisory.identifiers())};
    if (advisory.severity() != Severity::NotSet) {
        facts.append("Severity: "_L1 + severityWord(advisory.severity()));
    }
    facts.append(escapedLine(advisory.id()));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

/// The metrics of a CVSS 3.x vector in words, as Stalwart's template lists them.
QVariantList breakdownOf(const QStringList &vectors)
{
    struct Metric
    {
        QLatin1StringView name;
        QLatin1StringView words;
        QLatin1StringView values; ///< "N=Network,A=…"
    };

    static constexpr std::array Metrics{
        Metric{"AV"_L1, "Attack Vector"_L1, "N=Network,A=Adjacent,L=Local,P=Physical"_L1},
        Metric{"AC"_L1, "Attack Complexity"_L1, "L=Low,H=High"_L1},
        Metric{"PR"_L1, "Privileges Required"_L1, "N=None,L=Low,H=High"_L1},
        Metric{"UI"_L1, "User Interaction"_L1, "N=None,R=Required"_L1},
        Metric{"S"_L1, "Scope"_L1, "U=Unchanged,C=Changed"_L1},
        Metric{"C"_L1, "Confidentiality Impact"_L1, "N=None,L=Low,H=High"_L1},
        Metric{"I"_L1, "Integrity Impact"_L1, "N=None,L=Low,H=High"_L1},
        Metric{"A"_L1, "Availability Impact"_L1, "N=None,L=Low,H=High"_L1},
    };
    const auto vector = std::ranges::find_if(
        vectors, [](const QString &text) { return text.startsWith("CVSS:3."_L1); });
    QVariantList breakdown;
    if (vector == vectors.end()) {
        return breakdown;
    }
    const QStringList parts = vector->split(u'/');
    for (const Metric &metric : Metrics) {
        for (const QString &part : parts) {
            if (!part.startsWith(metric.name + ':'_L1)) {
                continue;
            }
            const QString wanted = part.sliced(metric.name.size() + 1) + u'=';
            for (const QString &value : QString(metric.values).split(u',')) {
                if (value.startsWith(wanted)) {
                    breakdown.append(QVariantHash{{u"metric"_s, QString(metric.words)},
                                                  {u"value"_s, value.sliced(wanted.size())}});
                }
            }
        }
    }
    return breakdown;
}

QVariantList vectorItemsOf(const PublicAdvisory &advisory)
{
    QVariantList items;
    for (const QString &vector : advisory.vectors()) {
        const QString text = escapedLine(vector);
        if (text.isEmpty()) {
            continue;
        }
        items.append(QVariantHash{{u"vector"_s, text},
                                  {u"version"_s, escapedLine(statedVersion(vector))},
                                  {u"score"_s, cvssScoreText(vector)},
                                  {u"rating"_s, cvssRatingText(vector)}});
    }
    return items;
}

QVariantList timelineItemsOf(const PublicAdvisory &advisory)
{
    QVariantList items;
    for (const TimelineEntry &entry : advisory.timeline()) {
        if (const QString text = escapedLine(entry.text); !text.isEmpty()) {
            items.append(QVariantHash{{u"day"_s, toIsoDay(entry.at)},
                                      {u"english_day"_s, englishDay(entry.at)},
                                      {u"text"_s, text}});
        }
    }
    return items;
}

QVariantList creditItemsOf(const PublicAdvisory &advisory)
{
    QVariantList items;
    for (const PublicCredit &credit : advisory.thanks()) {
        items.append(QVariantHash{{u"name"_s, escapedLine(thanksName(credit))},
                                  {u"role"_s, QString(roleWord(credit.type))},
                                  {u"line"_s, escapedLine(thanksLine(credit))},
                                  {u"trailer"_s, QString(thanksTrailer(credit.type))}});
    }
    return items;
}

QVariantList linksOf(const PublicAdvisory &advisory)
{
    QVariantList items;
    for (const Reference &reference : advisory.references()) {
        if (const QString link = markdownLink(reference.title, reference.url); !link.isEmpty()) {
            items.append(link);
        }
    }
    return items;
}

/// The bare addresses of references of a kind, as curl's advisories have them.
QVariantList addressesOf(const PublicAdvisory &advisory, ReferenceKind kind)
{
    QVariantList items;
    for (const Reference &reference : advisory.references()) {
        const QString address = markdownAddress(reference.url);
        if (reference.kind == kind && !address.isEmpty()) {
            items.append(address);
        }
    }
    return items;
}

QVariantList revisionItemsOf(const PublicAdvisory &advisory)
{
    QVariantList items;
    for (const Revision &revision : advisory.revisions()) {
        items.append(QVariantHash{{u"number"_s, escapedLine(revision.number)},
                                  {u"day"_s, toIsoDay(revision.at)},
                                  {u"summary"_s, escapedLine(revision.summary)}});
    }
    return items;
}

/// The paragraphs of a mitigation, where each can stand in a line of its own; nothing where it has
/// code, lists, or what else needs its lines.
QStringList paragraphsOf(const QString &section)
{
    QStringList paragraphs;
    for (const QString &block : section.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const QString line = block.trimmed();
        const bool isPlain = !line.isEmpty() && line.at(0).isLetter() && !block.startsWith(u' ') &&
                             !block.startsWith(u'\t') && !block.contains("\n#"_L1) &&
                             !block.contains("\n-"_L1) && !block.contains("\n*"_L1) &&
                             !block.contains("```"_L1) && !block.contains("~~~"_L1) &&
                             !block.contains("  \n"_L1);
        if (!isPlain) {
            return {};
        }
        paragraphs.append(line.simplified());
    }
    return paragraphs;
}

/// What to do, in order of preference, with letters as curl's advisories have them.
QVariantList recommendationsOf(const PublicAdvisory &advisory, const QString &mitigation)
{
    QStringList texts;
    for (const AffectedProduct &product : advisory.affected()) {
        const QStringList versions = fixedVersions(product);
        if (!versions.isEmpty()) {
            texts.append("Upgrade "_L1 + escapedLine(product.name) + " to version "_L1 +
                         escapedLine(versions.join(" or "_L1)));
        }
    }
    const auto isFix = [](const Reference &reference) {
        return reference.kind == ReferenceKind::Fix;
    };
    if (std::ranges::any_of(advisory.references(), isFix)) {
        texts.append(u"Apply the patch to your version and rebuild"_s);
    }
    texts += paragraphsOf(mitigation);
    constexpr qsizetype Letters = 26;
    QVariantList items;
    for (const QString &text : texts.first(std::min(Letters, texts.size()))) {
        items.append(QVariantHash{{u"letter"_s, QString(QChar(ushort(u'A' + items.size())))},
                                  {u"text"_s, text}});
    }
    return items;
}

void addSections(QVariantHash &values, const PublicAdvisory &advisory)
{
    const QString mitigation = authoredSection(advisory.mitigation());
    values.insert(u"description"_s, authoredSection(advisory.description()));
    values.insert(u"impact"_s, authoredSection(advisory.impact()));
    values.insert(u"resolution"_s, authoredSection(advisory.resolution()));
    values.insert(u"mitigation"_s, mitigation);
    values.insert(u"needs_lines"_s, !mitigation.isEmpty() && paragraphsOf(mitigation).isEmpty());
    values.insert(u"recommendations"_s, recommendationsOf(advisory, mitigation));
    values.insert(u"nature"_s, escapedLine(advisory.nature()));
    values.insert(u"components"_s, escapedLine(advisory.components()));
}

void addNames(QVariantHash &values, const PublicAdvisory &advisory)
{
    const QString title = escapedLine(advisory.title());
    const QStringList &ids = advisory.identifiers();
    const auto cve = std::ranges::find_if(ids, isCveId);
    const QList<AffectedProduct> &products = advisory.affected();
    const QString product = products.isEmpty() ? QString() : products.first().name;
    values.insert(u"title"_s, title);
    values.insert(u"title_rule"_s, QString(title.size(), u'='));
    values.insert(u"id"_s, escapedLine(advisory.id()));
    values.insert(u"names"_s, escapedLines(allNames(advisory)));
    values.insert(u"cve"_s, cve == ids.end() ? QString() : *cve);
    values.insert(u"related"_s, escapedLines(advisory.related()));
    values.insert(u"facts"_s, factsLine(advisory));
    values.insert(u"severity"_s, QString(severityWord(advisory.severity())));
    values.insert(u"product"_s, escapedLine(product));
    values.insert(u"publisher"_s, escapedLine(advisory.publisher().name));
    values.insert(u"publisher_link"_s, markdownLink({}, advisory.publisher().nameSpace));
    values.insert(u"contact"_s, escapedLine(advisory.publisher().contact));
}

void addDays(QVariantHash &values, const PublicAdvisory &advisory)
{
    const auto day = [](const std::optional<Instant> &at) {
        return at ? toIsoDay(*at) : QString();
    };
    const std::optional<Instant> &published = advisory.publishedAt();
    const std::optional<Instant> &planned = advisory.plannedFor();
    const Instant modified = advisory.modifiedAt();
    values.insert(u"published"_s, day(published));
    values.insert(u"published_english"_s, published ? englishDay(*published) : QString());
    values.insert(u"planned"_s, day(planned));
    values.insert(u"planned_english"_s, planned ? englishDay(*planned) : QString());
    values.insert(u"modified"_s, published && modified != *published ? day(modified) : QString());
    values.insert(u"withdrawn"_s, day(advisory.withdrawnAt()));
    values.insert(u"withdrawn_reason"_s, escapedLine(advisory.withdrawnReason()));
}

QVariantList weaknessItemsOf(const PublicAdvisory &advisory)
{
    QVariantList items;
    for (const Weakness &weakness : advisory.weaknesses()) {
        if (const QString text = escapedLine(weaknessText(weakness)); !text.isEmpty()) {
            items.append(text);
        }
    }
    return items;
}

} // namespace

const TemplateWords &advisoryWords()
{
    static const TemplateWords words{
        .values = {u"title"_s,
                   u"title_rule"_s,
                   u"id"_s,
                   u"names"_s,
                   u"cve"_s,
                   u"related"_s,
                   u"facts"_s,
                   u"severity"_s,
                   u"product"_s,
                   u"publisher"_s,
                   u"publisher_link"_s,
                   u"contact"_s,
                   u"published"_s,
                   u"published_english"_s,
                   u"planned"_s,
                   u"planned_english"_s,
                   u"modified"_s,
                   u"withdrawn"_s,
                   u"withdrawn_reason"_s,
                   u"description"_s,
                   u"impact"_s,
                   u"resolution"_s,
                   u"mitigation"_s,
                   u"needs_lines"_s,
                   u"nature"_s,
                   u"components"_s,
                   u"affected_table"_s,
                   u"has_history"_s},
        .lists = {{u"identifiers"_s, {}},
                  {u"weaknesses"_s, {}},
                  {u"references"_s, {}},
                  {u"fixes"_s, {}},
                  {u"origins"_s, {}},
                  {u"vectors"_s, {u"vector"_s, u"version"_s, u"score"_s, u"rating"_s}},
                  {u"breakdown"_s, {u"metric"_s, u"value"_s}},
                  {u"affected"_s,
                   {u"product"_s, u"branch"_s, u"status"_s, u"introduced"_s, u"last_affected"_s,
                    u"fixed"_s, u"range"_s, u"others"_s, u"is_affected"_s}},
                  {u"single_versions"_s, {u"product"_s, u"versions"_s}},
                  {u"timeline"_s, {u"day"_s, u"english_day"_s, u"text"_s}},
                  {u"credits"_s, {u"name"_s, u"role"_s, u"line"_s, u"trailer"_s}},
                  {u"revisions"_s, {u"number"_s, u"day"_s, u"summary"_s}},
                  {u"recommendations"_s, {u"letter"_s, u"text"_s}}},
        .filters = {u"default"_s, u"join"_s}, // the others would change escaped text
        .mostListed = MostRangesListed,
        .keepsValues = true,
    };
    return words;
}

QVariantHash advisoryValues(const PublicAdvisory &advisory)
{
    QVariantHash values;
    addNames(values, advisory);
    addDays(values, advisory);
    addSections(values, advisory);
    QVariantList identifiers;
    for (const QString &identifier : advisory.identifiers()) {
        if (const QString text = escapedLine(identifier); !text.isEmpty()) {
            identifiers.append(text);
        }
    }
    values.insert(u"identifiers"_s, identifiers);
    values.insert(u"weaknesses"_s, weaknessItemsOf(advisory));
    values.insert(u"references"_s, linksOf(advisory));
    values.insert(u"fixes"_s, addressesOf(advisory, ReferenceKind::Fix));
    values.insert(u"origins"_s, addressesOf(advisory, ReferenceKind::Introduced));
    values.insert(u"vectors"_s, vectorItemsOf(advisory));
    values.insert(u"breakdown"_s, breakdownOf(advisory.vectors()));
    values.insert(u"affected_table"_s, affectedTable(advisory.affected()));
    values.insert(u"affected"_s, affectedOf(advisory));
    values.insert(u"single_versions"_s, singleVersionsOf(advisory));
    values.insert(u"timeline"_s, timelineItemsOf(advisory));
    values.insert(u"credits"_s, creditItemsOf(advisory));
    values.insert(u"revisions"_s, revisionItemsOf(advisory));
    values.insert(u"has_history"_s, advisory.revisions().size() > 1);
    return values;
}

} // namespace Docket
