// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/markdownexporter.h"

#include "exporters/markdowntext.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// An advisory is English whatever language the window has.
QLatin1StringView severityWord(Severity severity)
{
    switch (severity) {
    case Severity::NotSet:
        return {};
    case Severity::Low:
        return "Low"_L1;
    case Severity::Medium:
        return "Medium"_L1;
    case Severity::High:
        return "High"_L1;
    case Severity::Critical:
        return "Critical"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// "CVE-2026-1234, GHSA-… · Severity: High · DKT-26-041"
QString factsLine(const PublicAdvisory &advisory)
{
    QStringList facts;
    QStringList identifiers;
    for (const QString &identifier : advisory.identifiers()) {
        if (const QString text = escapedLine(identifier); !text.isEmpty()) {
            identifiers.append(text);
        }
    }
    if (!identifiers.isEmpty()) {
        facts.append(identifiers.join(", "_L1));
    }
    if (advisory.severity() != Severity::NotSet) {
        facts.append("Severity: "_L1 + severityWord(advisory.severity()));
    }
    if (!advisory.caseKey().isEmpty()) {
        facts.append(escapedLine(advisory.caseKey()));
    }
    return facts.join(u" · "_s);
}

/// "unknown" is an answer (FIELD.md rule 10); what nobody has said yet is seen in previews only.
QString boundText(const VersionBound &bound)
{
    if (bound.isUnknown) {
        return u"unknown"_s;
    }
    return bound.version.isEmpty() ? u"not stated"_s : escapedLine(bound.version);
}

QString fixedText(const AffectedRange &range)
{
    if (range.fixed.version.isEmpty() && !range.lastAffected.isEmpty()) {
        return "after "_L1 + escapedLine(range.lastAffected);
    }
    return boundText(range.fixed);
}

QString affectedTable(const QList<AffectedProduct> &products)
{
    QStringList rows{u"| Product | Introduced in | Fixed in |"_s, u"| --- | --- | --- |"_s};
    const qsizetype heads = rows.size();
    for (const AffectedProduct &product : products) {
        for (const AffectedRange &range : product.ranges) {
            const QStringList cells{escapedLine(product.name), boundText(range.introduced),
                                    fixedText(range)};
            rows.append("| "_L1 + cells.join(" | "_L1) + " |"_L1);
        }
    }
    return rows.size() == heads ? QString() : rows.join(u'\n');
}

QString thanksText(const PublicCredit &credit)
{
    return credit.name.isEmpty() ? u"A person who wants to stay anonymous"_s
                                 : escapedLine(credit.name);
}

template <typename T, typename Function>
QString bulletList(const QList<T> &items, Function &&textOf)
{
    QStringList bullets;
    for (const T &item : items) {
        if (const QString text = textOf(item); !text.isEmpty()) {
            bullets.append("- "_L1 + text);
        }
    }
    return bullets.join(u'\n');
}

QString datedLine(const TimelineEntry &entry)
{
    constexpr qsizetype DateLength = 10;
    return toIsoString(entry.at).first(DateLength) + ": "_L1 + escapedLine(entry.text);
}

QString referenceLink(const Reference &reference)
{
    return markdownLink(reference.title, reference.url);
}

struct Section
{
    QLatin1StringView heading;
    QString body;
};

/// Those that have a body, below headings such as "##".
QString sectionsOf(QLatin1StringView marks, std::initializer_list<Section> sections)
{
    QStringList blocks;
    for (const Section &section : sections) {
        if (!section.body.isEmpty()) {
            blocks.append(marks + ' '_L1 + section.heading);
            blocks.append(section.body);
        }
    }
    return blocks.join("\n\n"_L1);
}

QString releaseNote(const PublicAdvisory &advisory)
{
    return sectionsOf("##"_L1,
                      {{"Affected and fixed versions"_L1, affectedTable(advisory.affected())},
                       {"Description"_L1, authoredSection(advisory.description())},
                       {"Impact"_L1, authoredSection(advisory.impact())},
                       {"Resolution"_L1, authoredSection(advisory.resolution())},
                       {"Mitigation"_L1, authoredSection(advisory.mitigation())},
                       {"Timeline (UTC)"_L1, bulletList(advisory.timeline(), datedLine)},
                       {"Credits"_L1, bulletList(advisory.thanks(), thanksText)},
                       {"References"_L1, bulletList(advisory.references(), referenceLink)}});
}

/// The headings of Stalwart's SECURITY_TEMPLATE.md, of what an advisory has.
QString stalwartTemplate(const PublicAdvisory &advisory)
{
    const QString details =
        sectionsOf("###"_L1, {{"Description"_L1, authoredSection(advisory.description())},
                              {"Impact"_L1, authoredSection(advisory.impact())}});
    const QString remediation =
        sectionsOf("###"_L1, {{"Upgrade"_L1, authoredSection(advisory.resolution())},
                              {"Workarounds"_L1, authoredSection(advisory.mitigation())}});
    return sectionsOf("##"_L1,
                      {{"Affected Products and Versions"_L1, affectedTable(advisory.affected())},
                       {"Vulnerability Details"_L1, details},
                       {"Remediation"_L1, remediation},
                       {"Timeline"_L1, bulletList(advisory.timeline(), datedLine)},
                       {"Credits"_L1, bulletList(advisory.thanks(), thanksText)},
                       {"References"_L1, bulletList(advisory.references(), referenceLink)}});
}

QString sectionsIn(const PublicAdvisory &advisory, AdvisoryLayout layout)
{
    switch (layout) {
    case AdvisoryLayout::ReleaseNote:
        return releaseNote(advisory);
    case AdvisoryLayout::Stalwart:
        return stalwartTemplate(advisory);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QByteArray toMarkdown(const PublicAdvisory &advisory, AdvisoryLayout layout)
{
    const QString title = escapedLine(advisory.title());
    QStringList blocks{title.isEmpty() ? title : "# "_L1 + title, factsLine(advisory),
                       sectionsIn(advisory, layout)};
    blocks.removeAll(QString());
    return blocks.isEmpty() ? QByteArray() : (blocks.join("\n\n"_L1) + u'\n').toUtf8();
}

QString markdownForScreen(const DraftPreview &preview)
{
    return QString::fromUtf8(toMarkdown(preview.m_advisory, AdvisoryLayout::ReleaseNote));
}

} // namespace Docket
