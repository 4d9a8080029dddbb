// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/osvexporter.h"

#include "domain/advisorysections.h"
#include "domain/advisorytokens.h"
#include "exporters/formatfields.h"
#include "exporters/jsondocument.h"
#include "exporters/osvaffected.h"
#include "exporters/schemacheck.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array OsvPlaces{
    FieldPlace{"/id"_L1, AdvisoryField::Id},
    FieldPlace{"/modified"_L1, AdvisoryField::Published},
    FieldPlace{"/published"_L1, AdvisoryField::Published},
    FieldPlace{"/withdrawn"_L1, AdvisoryField::Withdrawn},
    FieldPlace{"/aliases"_L1, AdvisoryField::Identifiers},
    FieldPlace{"/related"_L1, AdvisoryField::Related},
    FieldPlace{"/details"_L1, AdvisoryField::Description},
    FieldPlace{"/severity"_L1, AdvisoryField::Vectors},
    FieldPlace{"/affected"_L1, AdvisoryField::Affected},
    FieldPlace{"/references"_L1, AdvisoryField::References},
    FieldPlace{"/credits"_L1, AdvisoryField::Credits},
    FieldPlace{"/database_specific"_L1, AdvisoryField::Weaknesses},
};

/// As the schema has them ($defs/prefix): the databases whose names others know.
bool hasKnownPrefix(const QString &id)
{
    static const QRegularExpression known(
        u"^(x_|(ASB-A|PUB-A|ALPINE|ALSA|ALBA|ALEA|AZL|BELL|BIT|CGA|CLEANSTART|CLSA|CURL|CVE|DEBIAN|"
        "DHI|DRUPAL|DSA|DLA|ELA|DTSA|ECHO|EEF|FreeBSD|GHSA|GO|GSD|HSEC|JLSEC|KUBE|LBSEC|LSN|MAL|"
        "MINI|MGASA|OESA|OSEC|OSV|openSUSE-SU|PHSA|PSF|PYSEC|RHBA|RHEA|RHSA|RLSA|RXSA|RSEC|ROOT|"
        "RUSTSEC|SUSE-[SRFO]U|UBUNTU|USN|V8)-)"_s);
    return known.match(id).hasMatch();
}

/// A draft is under an id that no public database gives, or who reads it takes it for published.
QString osvId(const PublicAdvisory &advisory)
{
    const QString &own = advisory.id();
    if (!advisory.publishedAt()) {
        return own.startsWith("x_"_L1) ? own : "x_"_L1 + own;
    }
    if (hasKnownPrefix(own)) {
        return own;
    }
    const QString prefix = advisory.publisher().idPrefix;
    if (!prefix.isEmpty()) {
        return own.startsWith(prefix + u'-') ? own : prefix + u'-' + own;
    }
    for (const QLatin1StringView kind : {"GHSA-"_L1, "CVE-"_L1}) {
        for (const QString &name : advisory.identifiers()) {
            if (name.startsWith(kind)) {
                return name;
            }
        }
    }
    return "x_"_L1 + own;
}

/// The other names. The publisher's own is among them if it is not the record's; a case key is no
/// name for others.
QStringList osvAliases(const PublicAdvisory &advisory, const QString &id)
{
    QStringList aliases = advisory.identifiers();
    aliases.removeAll(id);
    const bool isNamed = advisory.id() != advisory.caseKey();
    if (isNamed && !id.endsWith(advisory.id()) && !aliases.contains(advisory.id())) {
        aliases.append(advisory.id());
    }
    return aliases;
}

JsonValue osvSeverity(const QStringList &vectors)
{
    JsonValue all = JsonValue::array();
    for (const QString &vector : vectors) {
        const bool isOld = !vector.startsWith("CVSS:"_L1);
        JsonValue severity = JsonValue::object();
        severity.set("type"_L1, isOld ? u"CVSS_V2"_s : u"CVSS_V"_s + vector.mid(5, 1));
        severity.set("score"_L1, vector);
        all.append(std::move(severity));
    }
    return all;
}

QString upperToken(QLatin1StringView token)
{
    return QString(token).toUpper().replace(u'-', u'_');
}

JsonValue osvReferences(const QList<Reference> &references, QList<FormatLoss> &losses)
{
    JsonValue all = JsonValue::array();
    for (const Reference &reference : references) {
        JsonValue entry = JsonValue::object();
        entry.set("type"_L1, upperToken(toToken(reference.kind)));
        entry.set("url"_L1, reference.url);
        all.append(std::move(entry));
        addLoss(losses, AdvisoryField::References, reference.title);
    }
    return all;
}

/// A credit has to have a name. Other is what readers take for granted.
JsonValue osvCredits(const QList<PublicCredit> &thanks)
{
    JsonValue all = JsonValue::array();
    for (const PublicCredit &credit : thanks) {
        JsonValue entry = JsonValue::object();
        entry.set("name"_L1, credit.name.isEmpty() ? u"Anonymous"_s : credit.name);
        if (credit.type != CreditType::Other) {
            entry.set("type"_L1, upperToken(toToken(credit.type)));
        }
        all.append(std::move(entry));
    }
    return all;
}

/// GitHub's words, which others read too.
QString osvSeverityWord(Severity severity)
{
    switch (severity) {
    case Severity::NotSet:
        return {};
    case Severity::Low:
        return u"LOW"_s;
    case Severity::Medium:
        return u"MODERATE"_s;
    case Severity::High:
        return u"HIGH"_s;
    case Severity::Critical:
        return u"CRITICAL"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// As GitHub's database has it.
JsonValue osvDatabaseFields(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    QStringList weaknesses;
    for (const Weakness &weakness : advisory.weaknesses()) {
        if (weakness.id > 0) {
            weaknesses.append("CWE-"_L1 + QString::number(weakness.id));
        } else {
            addLoss(losses, AdvisoryField::Weaknesses, weakness.name);
        }
    }
    JsonValue fields = JsonValue::object();
    fields.setIfAny("cwe_ids"_L1, JsonValue::array(weaknesses));
    fields.setIfAny("severity"_L1, osvSeverityWord(advisory.severity()));
    return fields;
}

QString timeText(const std::optional<Instant> &at)
{
    return at ? toIsoString(*at) : QString();
}

void addOsvLosses(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    for (const TimelineEntry &entry : advisory.timeline()) {
        addLoss(losses, AdvisoryField::Timeline, entry.text);
    }
    for (const Revision &revision : advisory.revisions()) {
        addLoss(losses, AdvisoryField::Revisions, revision.summary);
    }
    addLoss(losses, AdvisoryField::Withdrawn, advisory.withdrawnReason());
    addLoss(losses, AdvisoryField::Publisher, advisory.publisher().name);
}

/// A package has its row in the form: its name says more than where it stands in the document.
void nameRows(QList<FormatProblem> &problems, const PublicAdvisory &advisory)
{
    QList<AffectedProduct> rows = advisory.affected();
    rows.removeIf([](const AffectedProduct &product) { return !isInOsv(product); });
    for (FormatProblem &problem : problems) {
        const qsizetype row = indexIn(problem.place, "/affected/"_L1);
        if (row >= 0 && row < rows.size() && problem.place.endsWith("/package/ecosystem"_L1)) {
            problem.rule = u"OSV ecosystem"_s;
            problem.detail = rows[row].name + ": "_L1 + rows[row].ecosystem;
        }
    }
}

} // namespace

RenderResult toOsv(const PublicAdvisory &advisory)
{
    QList<FormatLoss> losses;
    QList<FormatProblem> problems;
    const QString id = osvId(advisory);
    JsonValue record = JsonValue::object();
    record.set("schema_version"_L1, u"1.7.0"_s);
    record.set("id"_L1, id);
    record.set("modified"_L1, toIsoString(advisory.modifiedAt()));
    record.setIfAny("published"_L1, timeText(advisory.publishedAt()));
    record.setIfAny("withdrawn"_L1, timeText(advisory.withdrawnAt()));
    record.setIfAny("aliases"_L1, JsonValue::array(osvAliases(advisory, id)));
    record.setIfAny("related"_L1, JsonValue::array(advisory.related()));
    record.set("summary"_L1, advisory.title());
    record.set("details"_L1, joinedSections({.description = advisory.description(),
                                             .impact = advisory.impact(),
                                             .resolution = advisory.resolution(),
                                             .mitigation = advisory.mitigation()}));
    record.setIfAny("severity"_L1, osvSeverity(advisory.vectors()));
    record.setIfAny("affected"_L1, osvAffected(advisory, losses, problems));
    record.setIfAny("references"_L1, osvReferences(advisory.references(), losses));
    record.setIfAny("credits"_L1, osvCredits(advisory.thanks()));
    record.setIfAny("database_specific"_L1, osvDatabaseFields(advisory, losses));
    addOsvLosses(advisory, losses);
    const QByteArray bytes = record.toBytes();
    QList<FormatProblem> found = checkAgainst(Schema::Osv, bytes);
    setFields(found, OsvPlaces);
    nameRows(found, advisory);
    problems += found;
    if (!problems.isEmpty()) {
        return std::unexpected(problems);
    }
    return PublicFile{.fileName = safeFileStem(id) + ".json"_L1, .bytes = bytes, .losses = losses};
}

} // namespace Docket
