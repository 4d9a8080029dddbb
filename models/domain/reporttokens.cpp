// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reporttokens.h"

#include "domain/tokentable.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array VerdictWords{
    Word{Verdict::Supported, "supported"_L1},
    Word{Verdict::NotSupported, "not-supported"_L1},
    Word{Verdict::NotStated, "not-stated"_L1},
    Word{Verdict::Unparseable, "unparseable"_L1},
};

constexpr std::array VersionNoteWords{
    Word{VersionNote::None, "none"_L1},
    Word{VersionNote::ByPrecedence, "by-precedence"_L1},
    Word{VersionNote::AboveTop, "above-top"_L1},
    Word{VersionNote::InGap, "in-gap"_L1},
    Word{VersionNote::BelowBottom, "below-bottom"_L1},
    Word{VersionNote::NoRows, "no-rows"_L1},
    Word{VersionNote::SaysLatest, "says-latest"_L1},
    Word{VersionNote::RowNotUnderstood, "row-not-understood"_L1},
    Word{VersionNote::RowsContradict, "rows-contradict"_L1},
    Word{VersionNote::OtherSubject, "other-subject"_L1},
    Word{VersionNote::SupportEnded, "support-ended"_L1},
};

constexpr std::array FindingRuleWords{
    Word{FindingRule::Heading, "heading"_L1},
    Word{FindingRule::CodeBlock, "code-block"_L1},
    Word{FindingRule::Attachment, "attachment"_L1},
    Word{FindingRule::SourcePath, "source-path"_L1},
    Word{FindingRule::CodeReference, "code-reference"_L1},
    Word{FindingRule::Version, "version"_L1},
    Word{FindingRule::NumberedSteps, "numbered-steps"_L1},
    Word{FindingRule::WeaknessId, "weakness-id"_L1},
    Word{FindingRule::WeaknessWord, "weakness-word"_L1},
    Word{FindingRule::ConfigKey, "config-key"_L1},
    Word{FindingRule::ImpactWord, "impact-word"_L1},
    Word{FindingRule::Prose, "prose"_L1},
};

constexpr std::array MentionKindWords{
    Word{MentionKind::AdvisoryId, "advisory-id"_L1},
    Word{MentionKind::SourcePath, "source-path"_L1},
    Word{MentionKind::Symbol, "symbol"_L1},
};

constexpr std::array DuplicateSignalWords{
    Word{DuplicateSignal::SharedId, "shared-id"_L1},
    Word{DuplicateSignal::SameAttachment, "same-attachment"_L1},
    Word{DuplicateSignal::SimilarText, "similar-text"_L1},
    Word{DuplicateSignal::SimilarTitle, "similar-title"_L1},
    Word{DuplicateSignal::SharedPath, "shared-path"_L1},
    Word{DuplicateSignal::SharedSymbol, "shared-symbol"_L1},
    Word{DuplicateSignal::SameReporter, "same-reporter"_L1},
};

} // namespace

DOCKET_WORDS(Verdict)
DOCKET_WORDS(VersionNote)
DOCKET_WORDS(FindingRule)
DOCKET_WORDS(MentionKind)
DOCKET_WORDS(DuplicateSignal)

} // namespace Docket
