// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/actfields.h"

#include "commands/actassessment.h"
#include "commands/words.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

using Reader = Result<void> (*)(ActFields &, const QString &key, const QString &value);

struct Field
{
    QLatin1StringView key;
    Reader read;
};

namespace Set {

// What a key means. The members that a text, a list, a word or a time goes to are arguments of the
// templates, so that the table below is all there is to read.

template <auto Part, auto Member>
Result<void> text(ActFields &to, const QString &, const QString &value)
{
    to.record.append([value](CaseRecord &record) { record.*Part.*Member = value; });
    return {};
}

/// An instant, or "none".
template <auto Part, auto Member>
Result<void> instant(ActFields &to, const QString &key, const QString &value)
{
    std::optional<Instant> at;
    if (value != "none"_L1) {
        const auto read = instantFrom(key, value);
        if (!read) {
            return std::unexpected(read.error());
        }
        at = *read;
    }
    to.record.append([at](CaseRecord &record) { record.*Part.*Member = at; });
    return {};
}

template <auto Part, auto Member, typename Enum>
Result<void> word(ActFields &to, const QString &key, const QString &value)
{
    return wordFrom<Enum>(key, value).transform([&](Enum read) {
        to.record.append([read](CaseRecord &record) { record.*Part.*Member = read; });
    });
}

/// yes, no, or unknown: what nobody said is nothing.
template <auto Member>
Result<void> answer(ActFields &to, const QString &key, const QString &value)
{
    std::optional<bool> read;
    if (value == "yes"_L1 || value == "no"_L1) {
        read = value == "yes"_L1;
    } else if (value != "unknown"_L1) {
        return std::unexpected(
            wrongUsage(key, value + " is no word for it"_L1, u"use yes, no or unknown"_s));
    }
    to.record.append([read](CaseRecord &record) { record.conduct.*Member = read; });
    return {};
}

/// Adds to a list; an empty value empties it.
void addTo(QStringList &list, const QString &value)
{
    if (value.isEmpty()) {
        list.clear();
    } else if (!list.contains(value)) {
        list.append(value);
    }
}

Result<void> commit(ActFields &to, const QString &, const QString &value)
{
    to.record.append([value](CaseRecord &record) { addTo(record.fix.commits, value); });
    return {};
}

Result<void> reviewer(ActFields &to, const QString &, const QString &value)
{
    to.record.append([value](CaseRecord &record) {
        QList<Reviewer> &reviewers = record.fix.reviewers;
        if (value.isEmpty()) {
            reviewers.clear();
        } else if (!std::ranges::contains(reviewers, value, &Reviewer::name)) {
            reviewers.append({.name = value, .at = {}});
        }
    });
    return {};
}

/// One version, or several with commas; a range has its comma for itself.
Result<void> versions(ActFields &to, const QString &key, const QString &value)
{
    static const QRegularExpression comma(u"\\s*,\\s*+(?![<>=!~^])"_s);
    const bool isRuntime = key.startsWith("runtime"_L1);
    const QStringList named = value.trimmed().split(comma);
    to.record.append([named, isRuntime](CaseRecord &record) {
        StatedVersions stated = record.versions.value_or(StatedVersions{});
        for (const QString &version : named) {
            addTo(isRuntime ? stated.runtime : stated.product, version);
        }
        record.versions = stated;
    });
    return {};
}

template <auto Member>
Result<void> decisionText(ActFields &to, const QString &, const QString &value)
{
    to.decision.append([value](Decision &decision) { decision.*Member = value; });
    return {};
}

template <auto Member, typename Enum>
Result<void> decisionWord(ActFields &to, const QString &key, const QString &value)
{
    return wordFrom<Enum>(key, value).transform([&](Enum read) {
        to.decision.append([read](Decision &decision) { decision.*Member = read; });
    });
}

Result<void> evidence(ActFields &to, const QString &, const QString &value)
{
    to.decision.append([value](Decision &decision) { addTo(decision.evidence, value); });
    return {};
}

Result<void> severity(ActFields &to, const QString &key, const QString &value)
{
    return wordFrom<Severity>(key, value).transform([&](Severity read) {
        to.fields.severity = read;
    });
}

Result<void> reportClass(ActFields &to, const QString &key, const QString &value)
{
    return wordFrom<ReportClass>(key, value).transform([&](ReportClass read) {
        to.fields.reportClass = read;
    });
}

Result<void> title(ActFields &to, const QString &key, const QString &value)
{
    if (value.trimmed().isEmpty()) {
        return std::unexpected(wrongUsage(key, u"a title has words"_s, u"write some"_s));
    }
    to.fields.title = value.simplified();
    return {};
}

Result<void> embargo(ActFields &to, const QString &key, const QString &value)
{
    if (value == "none"_L1) {
        to.fields.embargo = EmbargoChange{};
        return {};
    }
    return instantFrom(key, value).transform([&](Instant until) {
        to.fields.embargo = EmbargoChange{until};
    });
}

/// What no time zone is called cannot be shown as one later. Empty: UTC.
Result<void> zone(ActFields &to, const QString &key, const QString &value)
{
    if (!value.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(value.toUtf8())) {
        return std::unexpected(wrongUsage(key, value + " is no time zone"_L1,
                                          u"use a name such as Europe/Berlin or UTC"_s));
    }
    return text<&CaseRecord::embargo, &EmbargoTerms::zone>(to, key, value);
}

/// A day without a time lasts until its end, in UTC: a fix of that day is in time.
Result<void> estimate(ActFields &to, const QString &key, const QString &value)
{
    constexpr Seconds RestOfDay = std::chrono::days(1) - Seconds(1);
    return instantFrom(key, value).transform([&](Instant by) {
        to.estimate = value.contains('T'_L1, Qt::CaseInsensitive) ? by : by + RestOfDay;
    });
}

Result<void> declineReason(ActFields &to, const QString &key, const QString &value)
{
    return wordFrom<DeclineReason>(key, value).transform([&](DeclineReason read) {
        to.declineReason = read;
    });
}

Result<void> duplicateOf(ActFields &to, const QString &, const QString &value)
{
    to.duplicateOfKey = value.toUpper();
    return {};
}

Result<void> product(ActFields &to, const QString &, const QString &value)
{
    to.product = value;
    return {};
}

Result<void> revision(ActFields &to, const QString &, const QString &value)
{
    to.revision = value;
    return {};
}

/// backport.BRANCH=STATUS[:VERSION]
Result<void> backport(ActFields &to, const QString &key, const QString &value)
{
    const QString branch = key.section(u'.', 1);
    const QString version = value.section(u':', 1);
    return wordFrom<BackportStatus>(key, value.section(u':', 0, 0))
        .transform([&](BackportStatus status) {
            to.record.append([branch, version, status](CaseRecord &record) {
                QList<Backport> &all = record.fix.backports;
                const auto known = std::ranges::find(all, branch, &Backport::branch);
                const Backport said{.branch = branch, .status = status, .version = version};
                if (known == all.end()) {
                    all.append(said);
                } else {
                    *known = said;
                }
            });
        });
}

/// item.KEY=STATE
Result<void> item(ActFields &to, const QString &key, const QString &value)
{
    const QString name = key.section(u'.', 1);
    return wordFrom<AnswerState>(key, value).transform([&](AnswerState state) {
        to.items.append(name);
        to.record.append([name, state](CaseRecord &record) {
            const auto known = std::ranges::find(record.items, name, &ConfirmedItem::key);
            if (known == record.items.end()) {
                record.items.append({.key = name, .state = state, .evidence = {}});
            } else {
                known->state = state;
                known->isRefusal = false;
            }
        });
    });
}

} // namespace Set

using Record = CaseRecord;

constexpr std::array Fields{
    Field{"severity"_L1, Set::severity},
    Field{"class"_L1, Set::reportClass},
    Field{"vector"_L1, setVector},
    Field{"claimed_severity"_L1, Set::text<&Record::assessment, &Assessment::claimedSeverity>},
    Field{"claimed_vector"_L1, setClaimedVector},
    Field{"rationale"_L1, Set::text<&Record::assessment, &Assessment::rationale>},
    Field{"weakness"_L1, setWeakness},
    Field{"ssvc.exploitation"_L1, setSsvc},
    Field{"ssvc.utility"_L1, setSsvc},
    Field{"ssvc.technical_impact"_L1, setSsvc},
    Field{"ssvc.public_safety"_L1, setSsvc},
    Field{"approach"_L1, Set::decisionWord<&Decision::approach, Approach>},
    Field{"validity"_L1, Set::decisionWord<&Decision::validity, Validity>},
    Field{"clause"_L1, Set::decisionText<&Decision::clause>},
    Field{"evidence"_L1, Set::evidence},
    Field{"decline_reason"_L1, Set::declineReason},
    Field{"duplicate_of"_L1, Set::duplicateOf},
    Field{"title"_L1, Set::title},
    Field{"product"_L1, Set::product},
    Field{"revision"_L1, Set::revision},
    Field{"estimate"_L1, Set::estimate},
    Field{"embargo"_L1, Set::embargo},
    Field{"embargo_with"_L1, Set::text<&Record::embargo, &EmbargoTerms::agreedWith>},
    Field{"embargo_zone"_L1, Set::zone},
    Field{"embargo_quote"_L1, Set::text<&Record::embargo, &EmbargoTerms::quote>},
    Field{"channel"_L1, Set::text<&Record::conduct, &Conduct::channel>},
    Field{"private"_L1, Set::answer<&Conduct::isPrivate>},
    Field{"asked_for_embargo"_L1, Set::answer<&Conduct::askedForEmbargo>},
    Field{"followed_guidelines"_L1, Set::answer<&Conduct::followedGuidelines>},
    Field{"published_at"_L1, Set::instant<&Record::conduct, &Conduct::publishedByReporterAt>},
    Field{"versions"_L1, Set::versions},
    Field{"runtime_versions"_L1, Set::versions},
    Field{"fix.branch"_L1, Set::text<&Record::fix, &FixRecord::branch>},
    Field{"fix.commit"_L1, Set::commit},
    Field{"fix.author"_L1, Set::text<&Record::fix, &FixRecord::author>},
    Field{"fix.reviewer"_L1, Set::reviewer},
    Field{"fix.test"_L1, Set::text<&Record::fix, &FixRecord::regressionTest>},
    Field{"fix.test_result"_L1, Set::text<&Record::fix, &FixRecord::testResult>},
    Field{"fix.manual_check"_L1, Set::text<&Record::fix, &FixRecord::manualCheck>},
    Field{"fix.manual_check_at"_L1, Set::instant<&Record::fix, &FixRecord::manualCheckAt>},
    Field{"fix.dependency"_L1, Set::text<&Record::fix, &FixRecord::dependency>},
    Field{"fix.dependency_advisory"_L1, Set::text<&Record::fix, &FixRecord::dependencyAdvisory>},
    Field{"fix.nature"_L1, Set::text<&Record::fix, &FixRecord::nature>},
    Field{"fix.components"_L1, Set::text<&Record::fix, &FixRecord::components>},
    Field{"fix.fixed_at"_L1, Set::instant<&Record::fix, &FixRecord::fixedAt>},
    Field{"release.target"_L1, Set::text<&Record::fix, &FixRecord::targetRelease>},
    Field{"release.kind"_L1, Set::word<&Record::fix, &FixRecord::releaseKind, ReleaseKind>},
    Field{"release.reason"_L1, Set::text<&Record::fix, &FixRecord::releaseReason>},
    Field{"exploited_at"_L1, Set::instant<&Record::exploitation, &Exploitation::knownAt>},
    Field{"warned_at"_L1, Set::instant<&Record::exploitation, &Exploitation::warnedAt>},
    Field{"notified_at"_L1, Set::instant<&Record::exploitation, &Exploitation::notifiedAt>},
    Field{"reported_at"_L1, Set::instant<&Record::exploitation, &Exploitation::reportedAt>},
};

/// Keys with a name of the person's own behind the dot.
constexpr std::array OpenFields{Field{"backport."_L1, Set::backport}, Field{"item."_L1, Set::item}};

Reader readerOf(const QString &key)
{
    const auto *const open = std::ranges::find_if(OpenFields, [&](const Field &field) {
        return key.startsWith(field.key) && key.size() > field.key.size();
    });
    if (open != OpenFields.end()) {
        return open->read;
    }
    const auto *const found =
        std::ranges::find_if(Fields, [&](const Field &field) { return field.key == key; });
    return found == Fields.end() ? nullptr : found->read;
}

} // namespace

bool ActFields::hasChanges() const
{
    return fields != FieldChanges{} || estimate || !decision.isEmpty() || !record.isEmpty();
}

QString fieldKeys()
{
    QStringList keys;
    for (const Field &field : Fields) {
        keys.append(field.key);
    }
    return keys.join(", "_L1) + ", backport.BRANCH, item.KEY"_L1;
}

Result<void> readField(ActFields &to, const QString &field)
{
    const QString key = field.section(u'=', 0, 0);
    const Reader read = readerOf(key);
    if (read == nullptr || !field.contains(u'=')) {
        return std::unexpected(wrongUsage("--set "_L1 + field, u"there is no such field"_s,
                                          "write KEY=VALUE with one of: "_L1 + fieldKeys()));
    }
    return read(to, key, field.section(u'=', 1));
}

} // namespace Docket::Commands
