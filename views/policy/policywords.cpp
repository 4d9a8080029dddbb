// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policywords.h"

#include "common/labels.h"
#include "common/labelspolicy.h"
#include "domain/evidence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(Docket::PolicyPage)
};

QString promiseWords(const Promise &promise)
{
    QStringList parts{Labels::text(promise.kind), Labels::promisedTime(promise),
                      Labels::text(promise.modality), Labels::condition(promise),
                      Labels::keptBy(promise.kind)};
    if (!promise.assumption.isEmpty()) {
        //: %1 is what a reader of the policy had to assume
        parts << PolicyWords::tr("assumed: %1").arg(visibleName(promise.assumption));
    }
    return parts.join(u", "_s);
}

QString placed(const PolicyRow &row, const QString &words)
{
    const QString badge = badgeOf(row.item);
    return row.item.line > 0
               //: %1 is a badge ("P1"), %2 what was read, %3 a line of the policy
               ? PolicyWords::tr("%1: %2, line %3").arg(badge, words).arg(row.item.line)
               : badge + u": "_s + words;
}

} // namespace

QString wordsOf(const VersionRemark &remark)
{
    if (const auto *gap = std::get_if<VersionGap>(&remark)) {
        const QString versions = visibleName(gap->text);
        return gap->isAboveTop
                   //: %1 are versions
                   ? PolicyWords::tr("%1 is in no row: above the highest").arg(versions)
                   //: %1 are versions
                   : PolicyWords::tr("%1 is in no row").arg(versions);
    }
    const auto &overlap = std::get<VersionOverlap>(remark);
    return overlap.isHarmless
               //: %1 and %2 are numbers of rows
               ? PolicyWords::tr("V%1 and V%2 name the same versions and say the same")
                     .arg(overlap.first + 1)
                     .arg(overlap.second + 1)
               //: %1 and %2 are numbers of rows
               : PolicyWords::tr("V%1 and V%2 name the same versions and contradict each other")
                     .arg(overlap.first + 1)
                     .arg(overlap.second + 1);
}

bool isWarning(const VersionRemark &remark)
{
    const auto *overlap = std::get_if<VersionOverlap>(&remark);
    return overlap == nullptr || !overlap->isHarmless;
}

QString countOf(const PolicyHeading &heading)
{
    if (heading.category != PolicyCategory::Version) {
        return heading.count > 0 ? Labels::count(heading.count)
                                 //: nothing was read of a kind
                                 : PolicyWords::tr("none");
    }
    if (heading.count == 0) {
        return PolicyWords::tr("none stated");
    }
    QStringList parts{PolicyWords::tr("%Ln row(s)", nullptr, heading.count)};
    if (heading.gaps > 0) {
        parts << PolicyWords::tr("%Ln gap(s)", nullptr, heading.gaps);
    }
    if (heading.overlaps > 0) {
        parts << PolicyWords::tr("%Ln overlap(s)", nullptr, heading.overlaps);
    }
    return parts.join(u", "_s);
}

QString answerOf(const VersionRow &row)
{
    if (!row.supported) {
        return PolicyWords::tr("Not supported");
    }
    return row.supportEndsAt
               ? PolicyWords::tr("Supported until %1").arg(Labels::day(*row.supportEndsAt))
               : PolicyWords::tr("Supported");
}

QString channelText(const PolicyRow &row)
{
    if (row.item.part == ChannelPart::PublicIssue) {
        return Labels::text(std::get<PublicIssue>(row.what));
    }
    //: %1 says what it is, %2 an address or URL
    return PolicyWords::tr("%1: %2").arg(Labels::text(row.item.part), visibleName(row.item.text));
}

QString wordsOf(const PolicyRow &row)
{
    if (const auto *heading = std::get_if<PolicyHeading>(&row.what)) {
        return Labels::text(heading->category) + u": "_s + countOf(*heading);
    }
    if (const auto *note = std::get_if<VersionRemark>(&row.what)) {
        return wordsOf(*note);
    }
    const QString text = visibleName(row.item.text);
    switch (row.item.category) {
    case PolicyCategory::Version:
        return placed(row, text + u", "_s + answerOf(std::get<VersionRow>(row.what)));
    case PolicyCategory::Promise:
        return placed(row, promiseWords(std::get<Promise>(row.what)));
    case PolicyCategory::Ask:
        return placed(row, std::get<AskedItem>(row.what).isRequired
                               ? PolicyWords::tr("%1, required").arg(text)
                               : text);
    case PolicyCategory::Channel:
        return placed(row, channelText(row));
    case PolicyCategory::Practice:
        return placed(row, Labels::text(std::get<Practice>(row.what).kind) + u": "_s + text);
    case PolicyCategory::SafeHarbour:
    case PolicyCategory::NotUnderstood:
        return placed(row, text);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket
