// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelsasked.h"

#include "common/labels.h"
#include "common/labelspolicy.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace Labels {

QString text(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        //: of a version
        return Words::tr("Supported");
    case Verdict::NotSupported:
        //: of a version
        return Words::tr("Not supported");
    case Verdict::NotStated:
        //: of a version: the policy says nothing about it
        return Words::tr("Not stated");
    case Verdict::Unparseable:
        //: of a version
        return Words::tr("Cannot be read");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(FindingRule rule)
{
    switch (rule) {
    case FindingRule::Heading:
        return Words::tr("a heading and what follows it");
    case FindingRule::CodeBlock:
        return Words::tr("a block of code");
    case FindingRule::Attachment:
        return Words::tr("an attachment");
    case FindingRule::SourcePath:
        return Words::tr("a source file");
    case FindingRule::CodeReference:
        return Words::tr("a tag, commit, line or address of code");
    case FindingRule::Version:
        return Words::tr("a version");
    case FindingRule::NumberedSteps:
        return Words::tr("numbered steps");
    case FindingRule::WeaknessId:
        return Words::tr("the number of a weakness");
    case FindingRule::WeaknessWord:
        return Words::tr("a word for a weakness");
    case FindingRule::ConfigKey:
        return Words::tr("a setting");
    case FindingRule::ImpactWord:
        return Words::tr("words for an effect");
    case FindingRule::Prose:
        return Words::tr("sentences of some length");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reason(const VersionVerdict &verdict, const Policy &policy)
{
    const QString row =
        verdict.row ? visibleName(policy.versions.at(*verdict.row).pattern) : QString();
    switch (verdict.note) {
    case VersionNote::None:
        return verdict.row ? Words::tr("row “%1”").arg(row) : Words::tr("no version number");
    case VersionNote::ByPrecedence:
        return Words::tr("row “%1”, by precedence: a pre-release comes before its release")
            .arg(row);
    case VersionNote::AboveTop:
    case VersionNote::InGap:
    case VersionNote::BelowBottom:
        //: %1 is a date
        return Words::tr("in no row of the policy of %1").arg(day(policy.validFrom));
    case VersionNote::NoRows:
        return Words::tr("the policy lists no versions");
    case VersionNote::SaysLatest:
        return Words::tr("the policy says “%1”, which no number decides").arg(row);
    case VersionNote::RowNotUnderstood:
        return Words::tr("in no row that could be read; “%1” could not").arg(row);
    case VersionNote::RowsContradict:
        return Words::tr("row “%1”, and another one that says the opposite").arg(row);
    case VersionNote::OtherSubject:
        return policy.versionSubject.isEmpty()
                   ? Words::tr("the policy lists no versions")
                   : Words::tr("the policy speaks of versions of %1 only")
                         .arg(visibleName(policy.versionSubject));
    case VersionNote::SupportEnded:
        return Words::tr("row “%1”, whose support had ended").arg(row);
    }
    Q_UNREACHABLE_RETURN({});
}

QString place(const EvidencePlace &place)
{
    switch (place.kind) {
    case EvidencePlace::Kind::Text:
        return Words::tr("message %1, line %2").arg(count(place.ordinal), count(place.line));
    case EvidencePlace::Kind::Subject:
        return Words::tr("message %1, subject").arg(count(place.ordinal));
    case EvidencePlace::Kind::Attachment:
        //: %2 is the name of an attachment
        return Words::tr("message %1, %2").arg(count(place.ordinal), visibleName(place.attachment));
    }
    Q_UNREACHABLE_RETURN({});
}

QString given(int given, int asked)
{
    //: %1 of %2 things that a policy asks a reporter for
    return Words::tr("%1 of %2 given").arg(count(given), count(asked));
}

} // namespace Labels

namespace Theme {

StatusLook look(AnswerState state)
{
    switch (state) {
    case AnswerState::Missing:
        return {Tone::Red, Tone::RedTint, "cross"_L1};
    case AnswerState::Partly:
        return {Tone::Amber, Tone::AmberTint, "question"_L1};
    case AnswerState::Given:
        return {Tone::Green, Tone::GreenTint, "tick"_L1};
    case AnswerState::NotApplicable:
        return {Tone::Text2, Tone::Header, "dash"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

StatusLook look(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return {Tone::Green, Tone::GreenTint, "tick"_L1};
    case Verdict::NotSupported:
        return {Tone::Red, Tone::RedTint, "cross"_L1};
    case Verdict::NotStated:
        return {Tone::Amber, Tone::AmberTint, "question"_L1};
    case Verdict::Unparseable:
        return {Tone::Text2, Tone::Header, "dash"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Theme

} // namespace Docket
