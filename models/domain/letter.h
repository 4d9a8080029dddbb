// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/instant.h"
#include "domain/message.h"
#include "domain/obligation.h"
#include "domain/person.h"
#include "domain/policy.h"

#include <QLatin1StringView>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Docket {

// Letters to a reporter. A letter is a draft: it stops no clock until it was sent (FIELD.md rule
// 2).

/// What a letter is for. Each has a template of its own, in resources/templates/letters.
enum class LetterKind {
    Received,
    NextSteps,
    MissingInformation,
    Estimate,
    EstimateChanged,
    Accepted,
    NotAVulnerability,
    UnsupportedVersion,
    OutOfScope,
    NotReproducible,
    AlreadyKnown,
    SupportQuestion,
    DeclinedOtherwise,
    Duplicate,
    FixReleased,
    Disclosure,
    StatusUpdate,
};

/// Every kind, in the order in which a case needs them.
[[nodiscard]] QList<LetterKind> letterKinds();
/// The name of its template, as files, the command line and the history have it: "next-steps".
[[nodiscard]] QLatin1StringView nameOf(LetterKind kind);
[[nodiscard]] std::optional<LetterKind> letterFromName(QStringView name);
/// What a sent one counts as, which decides the promises that it keeps (W-17).
[[nodiscard]] MessageKind recordedAs(LetterKind kind);
/// The promises that it is there to keep.
[[nodiscard]] QList<PromiseKind> servedBy(LetterKind kind);
/// Why a report is declined, of the letters that say so.
[[nodiscard]] std::optional<DeclineReason> declineReasonOf(LetterKind kind);

/// Template texts by name.
using LetterTemplates = QMap<QString, QString>;

/// What the policy promises to a reporter and no template can keep, in the policy's order: a
/// problem that a team should see. An empty template keeps nothing.
[[nodiscard]] QList<PromiseKind> promisesWithoutTemplate(const Policy &policy,
                                                         const LetterTemplates &templates);

/// A letter as a person may still change it.
struct Letter
{
    LetterKind kind = LetterKind::Received;
    QString caseKey;
    Person to;
    Person from;
    QString subject;
    QString inReplyTo;             ///< without <>; empty for a comment and for a report without one
    QStringList references;        ///< oldest first, without <>
    QString messageId;             ///< without <>; says case and template, see letterInMessageId()
    QString body;                  ///< plain text, or Markdown for a comment
    bool isTrackerComment = false; ///< to be pasted into the tracker instead of mailed (M-12)

    bool operator==(const Letter &) const = default;
};

/// Whether the case is answered with a comment on its tracker item: it came from there, or its
/// policy wants reports there (M-12). A report that came by mail has no item, and gets mail.
[[nodiscard]] bool isAnsweredOnTracker(const CaseDetail &detail);

/// "mailto:" with everything but the sender (RFC 6068); nothing for a comment, without an address,
/// and where mail clients would cut it off (over 2,000 characters).
[[nodiscard]] std::optional<QUrl> mailtoUrl(const Letter &letter);

// How a sent letter is known again when the Sent mailbox or a fresh tracker dump is imported. Mail
// clients rewrite Message-IDs and drop header fields they do not know, and people edit; a line of
// the text survives best. Any one of the marks is enough, and all name case and template, so that
// no list of drafts has to be asked.

/// Which letter of which case.
struct LetterMark
{
    QString caseKey;
    LetterKind kind = LetterKind::Received;

    bool operator==(const LetterMark &) const = default;
};

/// "DKT-26-041/next-steps": the value of the field X-Docket-Letter.
[[nodiscard]] QString toString(const LetterMark &mark);
[[nodiscard]] std::optional<LetterMark> letterMarkFrom(QStringView text);
/// The line that ends a letter: "Reference: …", or in a comment the same in a Markdown comment,
/// which readers of the tracker do not see.
[[nodiscard]] QString markLine(const LetterMark &mark, bool isTrackerComment);
/// The first such line of a text that is no quotation.
[[nodiscard]] std::optional<LetterMark> letterInText(const QString &text);
/// "DKT-26-041.next-steps.1795290120.docket@example.org".
[[nodiscard]] QString letterMessageId(const LetterMark &mark, Instant now, const QString &domain);
[[nodiscard]] std::optional<LetterMark> letterInMessageId(QStringView messageId);

/// A text as it is compared with a draft whose mark was deleted: without quotations, every run of
/// blanks and line ends one blank.
[[nodiscard]] QString comparableText(const QString &text);

/// Whether a text gives the policy's safe-harbour sentence, however its lines are broken (W-21).
[[nodiscard]] bool givesSafeHarbour(const Policy &policy, const QString &text);

/// Where one letter of a case stands.
struct LetterStanding
{
    LetterKind kind = LetterKind::Received;
    /// The clock that it is for: the first due one that it would stop, else the last one that was
    /// stopped; nothing where the policy promises nothing of the kind, or it has not begun.
    std::optional<Obligation> clock;
    std::optional<Instant> sentAt;    ///< the last time that it was
    std::optional<Instant> draftedAt; ///< likewise

    [[nodiscard]] bool isOwed() const { return clock && !clock->metAt; }

    bool operator==(const LetterStanding &) const = default;
};

/// The letters that make sense for the case: those that are owed by due instant, then those that
/// are owed at no instant, then the others, then what was sent. Pure.
[[nodiscard]] QList<LetterStanding> lettersOf(const CaseDetail &detail);

} // namespace Docket
