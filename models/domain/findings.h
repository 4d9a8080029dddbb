// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/message.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

// What a report's text has in it, found by rules that a person can read: the words are in
// findingwords.cpp, one table a rule. It does not depend on a policy, so that an import looks at a
// text once, while it is read; completeness.h makes answers of it.

/// What an asked-for item is about.
enum class AskTopic {
    OwnWords, ///< none of the following: its own words, in a heading
    IssueType,
    SourcePaths,
    CodeLocation,
    SpecialConfig,
    ReproSteps,
    Poc,
    Impact,
    Details,
    Versions,
};

/// Which rule found something.
enum class FindingRule {
    Heading,       ///< a heading, or words before a colon, with something behind it
    CodeBlock,     ///< a fenced block
    Attachment,    ///< an attached program, or an archive
    SourcePath,    ///< a path, or a name, of a source file
    CodeReference, ///< a tag, branch, commit, line or URL of source code
    Version,       ///< a version number
    NumberedSteps,
    WeaknessId,   ///< "CWE-79"
    WeaknessWord, ///< "cross-site scripting"
    ConfigKey,    ///< `storage.blob = "fs"`, `LOG=debug`, "default configuration"
    ImpactWord,   ///< "an attacker could", "denial of service"
    Prose,        ///< sentences of some length
};

/// Where something stands.
struct EvidencePlace
{
    enum class Kind { Text, Subject, Attachment };

    Kind kind = Kind::Text;
    int ordinal = 0;    ///< of the message within its case
    qsizetype from = 0; ///< of the text, half-open, in UTF-16 code units
    qsizetype to = 0;
    int line = 0;       ///< of the text, from 1; 0 elsewhere
    QString attachment; ///< name as the sender gave it

    bool operator==(const EvidencePlace &) const = default;
};

/// One thing found.
struct Finding
{
    FindingRule rule = FindingRule::Prose;
    AskTopic topic = AskTopic::OwnWords; ///< what it speaks for
    bool isWhole = true;                 ///< answers alone; else only in part
    EvidencePlace place;
    QString label; ///< of a heading without a topic, lower case

    bool operator==(const Finding &) const = default;
};

/// A message of a reporter as the rules read it.
struct ReportText
{
    int ordinal = 1;
    QString subject;
    QString text;
    QList<AttachmentInfo> attachments;
};

/// Those of a case: inbound, not automatic, not damaged.
[[nodiscard]] QList<ReportText> reportTexts(const QList<MessageView> &messages);

/// Of longer texts only as much is looked at.
constexpr qsizetype MostExamined = 1 << 18;

/// What a message has, at most a few of a rule and topic, in order. Lines that quote (`>`) count
/// for nobody. Pure, in time linear in the text.
[[nodiscard]] QList<Finding> findingsIn(const ReportText &report);

} // namespace Docket
