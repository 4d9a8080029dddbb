// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelsassess.h"
#include "common/labelwords.h"
#include "domain/advisorytokens.h"
#include "domain/evidence.h"
#include "domain/tokens.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// The history keeps both sides of a change as JSON (differenceJson() of caserecord.h). Here it
// becomes lines that people read; a field that nobody knows, of a newer Docket, keeps its name.

namespace Docket::Labels {

namespace {

/// A field of a part by its JSON name.
QString fieldName(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"channel"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Channel")},
        {u"private"_s, QT_TRANSLATE_NOOP("Docket::Labels", "In private")},
        {u"asked_for_embargo"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Asked for an embargo")},
        {u"published_by_reporter_at"_s,
         QT_TRANSLATE_NOOP("Docket::Labels", "Published by the reporter")},
        {u"followed_guidelines"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Followed the guidelines")},
        {u"reason"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Reason")},
        {u"branch"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Branch")},
        {u"commits"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Commits")},
        {u"author"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Author")},
        {u"reviewers"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Reviewers")},
        {u"regression_test"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Regression test")},
        {u"test_result"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Result of the tests")},
        {u"manual_check"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Checked by hand")},
        {u"manual_check_at"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Time of the check by hand")},
        {u"dependency"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Dependency")},
        {u"dependency_advisory"_s,
         QT_TRANSLATE_NOOP("Docket::Labels", "Advisory of the dependency")},
        {u"nature"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Nature of the fix")},
        {u"components"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Components")},
        {u"target_release"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Release")},
        {u"release_kind"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Kind of release")},
        {u"release_reason"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Reason for the release")},
        {u"backports"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Branches")},
        {u"fixed_at"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Fixed")},
        {u"zone"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Zone of the embargo")},
        {u"agreed_with"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Embargo agreed with")},
        {u"quote"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Words of the agreement")},
        {u"extensions"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Extensions")},
        {u"known_at"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Known to be exploited")},
        {u"warned_at"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Early warning")},
        {u"notified_at"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Incident notice")},
        {u"reported_at"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Final report")},
        {u"product"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Versions of the product")},
        {u"safe_harbour_at"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Safe harbour assured")},
        {u"claimed_severity"_s,
         QT_TRANSLATE_NOOP("Docket::Labels", "Severity claimed by the reporter")},
        {u"claimed_vectors"_s, QT_TRANSLATE_NOOP("Docket::Labels", "CVSS claimed by the reporter")},
        {u"vectors"_s, QT_TRANSLATE_NOOP("Docket::Labels", "CVSS")},
        {u"rationale"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Rationale")},
        {u"weaknesses"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Weaknesses")},
        {u"ssvc"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Priority (SSVC)")},
        {u"runtime"_s, QT_TRANSLATE_NOOP("Docket::Labels", "Versions of the runtime")},
    };
    const char *name = names.value(key);
    return name == nullptr ? visibleName(key) : Words::tr(name);
}

template <typename Enum>
QString wordOf(const QJsonValue &token)
{
    const auto value = fromToken<Enum>(token.toString());
    return value ? text(*value) : visibleName(token.toString());
}

QString instantOf(const QJsonValue &iso)
{
    const auto at = instantFromIso(iso.toString());
    return at ? whenInFull(*at) : visibleName(iso.toString());
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(", "_L1);
}

SsvcAnswers ssvcOf(const QJsonObject &answers)
{
    const auto word = [&answers](QLatin1StringView key) { return answers[key].toString(); };
    return {.exploitation = fromToken<SsvcExploitation>(word("exploitation"_L1)),
            .utility = fromToken<SsvcUtility>(word("utility"_L1)),
            .technicalImpact = fromToken<SsvcTechnicalImpact>(word("technical_impact"_L1)),
            .publicSafety = fromToken<SsvcPublicSafety>(word("public_safety"_L1))};
}

/// A reviewer, a backport, a weakness: the words that tell one from another.
QString itemOf(const QJsonObject &item)
{
    if (item.contains("id"_L1)) {
        return visibleName(weaknessText({item["id"_L1].toInt(), item["name"_L1].toString()}));
    }
    if (item.contains("branch"_L1)) {
        return joined(
            {visibleName(item["branch"_L1].toString()),
             wordOf<BackportStatus>(item.contains("status"_L1) ? item["status"_L1]
                                                               : QJsonValue(u"not-assessed"_s)),
             visibleName(item["version"_L1].toString())});
    }
    return visibleName(item["name"_L1].toString());
}

QString valueOf(const QString &key, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (value.isBool()) {
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    }
    if (value.isDouble()) {
        return count(value.toInteger());
    }
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValueConstRef item : items) {
            parts.append(item.isObject() ? itemOf(item.toObject()) : visibleName(item.toString()));
        }
        const bool isTable = key == "backports"_L1 || key == "weaknesses"_L1;
        return isTable ? parts.join("; "_L1) : joined(parts);
    }
    if (value.isObject()) {
        return text(ssvcOf(value.toObject()));
    }
    if (key == "release_kind"_L1) {
        return wordOf<ReleaseKind>(value);
    }
    return key.endsWith("_at"_L1) ? instantOf(value) : visibleName(value.toString());
}

QString change(const QString &name, const QString &before, const QString &after)
{
    if (before.isEmpty()) {
        //: %1 a field, %2 what it says now
        return Words::tr("%1: %2").arg(name, after);
    }
    //: %1 a field, %2 what it said, %3 what it says now
    return Words::tr("%1: %2 → %3")
        .arg(name, before, after.isEmpty() ? Words::tr("nothing") : after);
}

void addFields(QStringList &lines, const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue was = before[key];
        const QJsonValue is = after[key];
        if (was != is) {
            lines.append(change(fieldName(key), valueOf(key, was), valueOf(key, is)));
        }
    }
}

QString decisionOf(const QJsonObject &decision)
{
    QStringList words{wordOf<CaseState>(decision["outcome"_L1])};
    if (decision.contains("validity"_L1)) {
        words.append(wordOf<Validity>(decision["validity"_L1]));
    }
    if (decision.contains("approach"_L1)) {
        words.append(wordOf<Approach>(decision["approach"_L1]));
    }
    return Words::tr("Decision: %1").arg(joined(words));
}

QString pauseOf(const QJsonObject &pause)
{
    const QString kind =
        pause.contains("kind"_L1) ? wordOf<PromiseKind>(pause["kind"_L1]) : text(PromiseKind{});
    return pause.contains("until"_L1)
               ? Words::tr("%1 runs on").arg(kind)
               : Words::tr("%1 paused: %2").arg(kind, visibleName(pause["reason"_L1].toString()));
}

QString answerOf(const QJsonObject &item)
{
    const QString key = visibleName(item["key"_L1].toString());
    if (item["refused"_L1].toBool()) {
        return Words::tr("%1: proposal refused").arg(key);
    }
    const QString state =
        item.contains("state"_L1) ? wordOf<AnswerState>(item["state"_L1]) : text(AnswerState{});
    return Words::tr("%1: %2").arg(key, state);
}

/// Of parts that are lists: what is new or another in them.
void addItems(QStringList &lines, const QString &part, const QJsonArray &before,
              const QJsonArray &after)
{
    QString last; // what an estimate was before
    if (part == "estimates"_L1 && !before.isEmpty()) {
        last = instantOf(before.last().toObject()["fix_by"_L1]);
    }
    for (const QJsonValueConstRef value : after) {
        if (before.contains(value)) {
            continue;
        }
        const QJsonObject item = value.toObject();
        if (part == "decisions"_L1) {
            lines.append(decisionOf(item));
        } else if (part == "estimates"_L1) {
            lines.append(change(Words::tr("Fix by"), last, instantOf(item["fix_by"_L1])));
        } else if (part == "pauses"_L1) {
            lines.append(pauseOf(item));
        } else {
            lines.append(answerOf(item));
        }
    }
}

} // namespace

QStringList recordChanges(const QString &before, const QString &after)
{
    const QJsonObject own = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject others = QJsonDocument::fromJson(after.toUtf8()).object();
    QStringList parts = own.keys() + others.keys();
    parts.sort();
    parts.removeDuplicates();
    QStringList lines;
    for (const QString &part : std::as_const(parts)) {
        const QJsonValue was = own[part];
        const QJsonValue is = others[part];
        if (was.isArray() || is.isArray()) {
            addItems(lines, part, was.toArray(), is.toArray());
        } else if (was.isObject() || is.isObject()) {
            addFields(lines, was.toObject(), is.toObject());
        } else {
            lines.append(change(fieldName(part), valueOf(part, was), valueOf(part, is)));
        }
    }
    return lines;
}

} // namespace Docket::Labels
