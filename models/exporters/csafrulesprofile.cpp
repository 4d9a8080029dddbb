// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafrulesets.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto Incident = "csaf_security_incident_response"_L1;
constexpr auto Informational = "csaf_informational_advisory"_L1;
constexpr auto Advisory = "csaf_security_advisory"_L1;
constexpr auto Vex = "csaf_vex"_L1;

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&word](QLatin1StringView one) { return word == one; });
}

/// A name of one's own must not look like a profile's, whatever stands between its words.
void lookalikeCategory(const CsafDocument &document, CsafFindings &findings)
{
    static const QRegularExpression between(u"[-_\\s]+"_s);
    if (isOneOf(document.category, {"csaf_base"_L1, Incident, Informational, Advisory, Vex})) {
        return;
    }
    QString plain = document.category.toLower().remove(between);
    const bool isReserved = document.category.startsWith("csaf_"_L1, Qt::CaseInsensitive);
    if (plain.startsWith("csaf"_L1)) {
        plain = plain.sliced(4);
    }
    if (isReserved || isOneOf(plain, {"securityincidentresponse"_L1, "informationaladvisory"_L1,
                                      "securityadvisory"_L1, "vex"_L1})) {
        findings.add(document.root["document"_L1]["category"_L1], document.category);
    }
}

/// Whether one of the elements has one of the words under the key.
bool hasCategory(const CsafNode &list, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(list.items(), [&words](const CsafNode &element) {
        return isOneOf(element["category"_L1].text(), words);
    });
}

void documentNotes(const CsafDocument &document, CsafFindings &findings)
{
    const CsafNode notes = document.root["document"_L1]["notes"_L1];
    if (isOneOf(document.category, {Incident, Informational}) &&
        !hasCategory(notes, {"description"_L1, "details"_L1, "general"_L1, "summary"_L1})) {
        findings.add(notes);
    }
}

void documentReferences(const CsafDocument &document, CsafFindings &findings)
{
    const CsafNode references = document.root["document"_L1]["references"_L1];
    // What has no category is external, by the schema's default.
    const bool hasExternal = std::ranges::any_of(references.items(), [](const CsafNode &reference) {
        return reference["category"_L1].text() != "self"_L1;
    });
    if (isOneOf(document.category, {Incident, Informational}) && !hasExternal) {
        findings.add(references);
    }
}

void noVulnerabilities(const CsafDocument &document, CsafFindings &findings)
{
    const CsafNode vulnerabilities = document.root["vulnerabilities"_L1];
    if (document.category == Informational && vulnerabilities.exists()) {
        findings.add(vulnerabilities);
    }
}

void productTree(const CsafDocument &document, CsafFindings &findings)
{
    const CsafNode tree = document.root["product_tree"_L1];
    if (isOneOf(document.category, {Advisory, Vex}) && !tree.exists()) {
        findings.add(tree);
    }
}

void vulnerabilityNotes(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        const CsafNode notes = vulnerability["notes"_L1];
        if (isOneOf(document.category, {Advisory, Vex}) && !notes.exists()) {
            findings.add(notes);
        }
    }
}

void productStatus(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        const CsafNode status = vulnerability["product_status"_L1];
        if (document.category == Advisory && !status.exists()) {
            findings.add(status);
        }
    }
}

void vexProductStatus(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        const CsafNode status = vulnerability["product_status"_L1];
        const auto has = [&status](QLatin1StringView key) { return status[key].exists(); };
        if (document.category == Vex && !has("fixed"_L1) && !has("known_affected"_L1) &&
            !has("known_not_affected"_L1) && !has("under_investigation"_L1)) {
            findings.add(status);
        }
    }
}

void vulnerabilityId(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        if (document.category == Vex && !vulnerability["cve"_L1].exists() &&
            !vulnerability["ids"_L1].exists()) {
            findings.add(vulnerability);
        }
    }
}

/// Products of a status that no statement of `key` is about; of threats, those of impact count.
void addUnstated(const CsafDocument &document, QLatin1StringView status,
                 std::initializer_list<QLatin1StringView> keys, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        QSet<QString> stated;
        for (const QLatin1StringView key : keys) {
            for (const CsafNode &statement : vulnerability[key].items()) {
                if (key != "threats"_L1 || statement["category"_L1].text() == "impact"_L1) {
                    stated += productsOf(document, statement);
                }
            }
        }
        for (const CsafNode &id : vulnerability["product_status"_L1][status].items()) {
            if (!stated.contains(id.text())) {
                findings.add(id, id.text());
            }
        }
    }
}

void impactStatement(const CsafDocument &document, CsafFindings &findings)
{
    if (document.category == Vex) {
        addUnstated(document, "known_not_affected"_L1, {"flags"_L1, "threats"_L1}, findings);
    }
}

void actionStatement(const CsafDocument &document, CsafFindings &findings)
{
    if (document.category == Vex) {
        addUnstated(document, "known_affected"_L1, {"remediations"_L1}, findings);
    }
}

void vulnerabilities(const CsafDocument &document, CsafFindings &findings)
{
    const CsafNode list = document.root["vulnerabilities"_L1];
    if (isOneOf(document.category, {Advisory, Vex}) && !list.exists()) {
        findings.add(list);
    }
}

constexpr std::array ProfileRules{
    CsafRule{"6.1.26"_L1, lookalikeCategory},    CsafRule{"6.1.27.1"_L1, documentNotes},
    CsafRule{"6.1.27.2"_L1, documentReferences}, CsafRule{"6.1.27.3"_L1, noVulnerabilities},
    CsafRule{"6.1.27.4"_L1, productTree},        CsafRule{"6.1.27.5"_L1, vulnerabilityNotes},
    CsafRule{"6.1.27.6"_L1, productStatus},      CsafRule{"6.1.27.7"_L1, vexProductStatus},
    CsafRule{"6.1.27.8"_L1, vulnerabilityId},    CsafRule{"6.1.27.9"_L1, impactStatement},
    CsafRule{"6.1.27.10"_L1, actionStatement},   CsafRule{"6.1.27.11"_L1, vulnerabilities},
};

} // namespace

std::span<const CsafRule> csafProfileRules()
{
    return ProfileRules;
}

} // namespace Docket
