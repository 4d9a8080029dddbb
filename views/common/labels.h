// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/case.h"
#include "domain/caseevent.h"
#include "domain/caserecord.h"
#include "domain/errors.h"
#include "domain/letter.h"
#include "domain/mailprotection.h"
#include "domain/mailsignature.h"
#include "domain/obligation.h"
#include "domain/person.h"
#include "domain/policy.h"
#include "domain/versionverdict.h"

#include <QString>
#include <QStringList>

// The only place where enums and errors become words. Another value does not compile until it has
// some: every switch is complete and has no default.
namespace Docket::Labels {

/// Three parts of a message to the person, as banners and the command line show them.
struct FailureText
{
    QString object; ///< what it is about: a file, a case
    QString reason;
    QString nextStep; ///< what to do; may be empty

    bool operator==(const FailureText &) const = default;
};

[[nodiscard]] QString text(CaseState state);
[[nodiscard]] QString text(CaseAction action); ///< as a button says it: "Accept…"
[[nodiscard]] QString text(Severity severity);
[[nodiscard]] QString text(DeclineReason reason);
[[nodiscard]] QString text(ReportClass reportClass);
[[nodiscard]] QString text(SourceKind source);
/// What the source's state suggests; empty for nothing.
[[nodiscard]] QString text(SourceSuggestion suggestion);
[[nodiscard]] QString text(Direction direction);
[[nodiscard]] QString text(MessageKind kind);
[[nodiscard]] QString text(MailProtection protection); ///< empty for none
[[nodiscard]] QString text(MatchedBy by);
/// The same with what the message shares with its case: "Matched by the case's key: DKT-26-041".
[[nodiscard]] QString matchText(const Message &message);
/// What a page warns of beside a message: a stranger to the case, other bytes under its name.
[[nodiscard]] QStringList remarks(const MessageView &view);
[[nodiscard]] QString text(PromiseKind kind);
[[nodiscard]] QString text(Modality modality);
[[nodiscard]] QString text(Validity validity);
[[nodiscard]] QString text(Approach approach);
[[nodiscard]] QString text(ReleaseKind kind);
[[nodiscard]] QString text(BackportStatus status);
[[nodiscard]] QString text(AnswerState state);
[[nodiscard]] QString text(ImportFault fault);
[[nodiscard]] QString text(AdvisoryProblem problem);
[[nodiscard]] QString text(ReleaseProblem problem);
[[nodiscard]] QString text(DisclosureBlocker blocker);
[[nodiscard]] QString text(const ImportIssue &issue); ///< "mail.mbox, byte 1 204: …"
[[nodiscard]] QString text(const CaseEvent &event);   ///< what happened, in one line
[[nodiscard]] FailureText text(const Failure &failure);

/// "3 h 12 m", "1 d 4 h", "42 m"; never negative.
[[nodiscard]] QString duration(Seconds length);

/// A clock in words: "Overdue 3 h 12 m", "4 h 05 m left", "Met in 1 h 50 m", "Met late, +1 h 20 m".
[[nodiscard]] QString clock(const Obligation &obligation, Instant now);

/// A clock that is late, in full: "promise broken by 3 h 12 m", "target missed by 2 d 4 h"; any
/// other as clock().
[[nodiscard]] QString lateness(const Obligation &obligation, Instant now);

/// The same for tables: "−3 h 12 m", "4 h 05 m".
[[nodiscard]] QString clockShort(const Obligation &obligation, Instant now);

/// Local time for people: "Fri 17:30" within a week, else "26 Oct 2026".
[[nodiscard]] QString when(Instant at, Instant now);

/// In full with zone, for tooltips: "Fri 20 Nov 2026 17:30 CET".
[[nodiscard]] QString whenInFull(Instant at);

/// The same, and in another zone behind it where one is given: "… CET (… JST)". An unknown zone is
/// left out.
[[nodiscard]] QString whenInZones(Instant at, const QString &zone);

/// "was due Sat 17:30", "due Sun 17:30", "open for 1 d 3 h": the last line of a clock.
[[nodiscard]] QString clockInstant(const Obligation &obligation, Instant now);

/// Every instant of a clock in full, one a line: "Started …", "Due …", "Met …".
[[nodiscard]] QStringList clockInstants(const Obligation &obligation);

/// The same with local time and UTC in each line, and every pause with its reason.
[[nodiscard]] QStringList clockInstantsInFull(const Obligation &obligation);

/// In full with zone and the same in UTC: "Fri 20 Nov 2026 17:30 CET, 16:30 UTC".
[[nodiscard]] QString whenInBothZones(Instant at);

/// What a late clock means: "Promise broken by 3 h 12 m", "Target missed by 2 h"; of any other what
/// clock() says.
[[nodiscard]] QString verdict(const Obligation &obligation, Instant now);

/// Why a clock stands still; empty for one that runs, or was stopped without a reason.
[[nodiscard]] QString pauseReason(const Obligation &obligation, Instant now);

/// The policy's own sentences that made a clock, each in quotation marks.
[[nodiscard]] QStringList clauses(const Policy &policy, const Obligation &obligation);

/// "promise 24 h", "aim 72 h": what binds, and how long it was when it started.
[[nodiscard]] QString binding(const Obligation &obligation);
/// The same in the policy's own unit: "promise 2 business days" are more hours on a Friday.
[[nodiscard]] QString binding(const Obligation &obligation, const Policy &policy);

/// A short name of the promise for table cells: "Details" for a detailed response.
[[nodiscard]] QString shortText(PromiseKind kind);

/// Who: name, else address, else handle, else "Unknown sender". Hostile characters are visible.
[[nodiscard]] QString who(const Person &person);

/// A title or subject with hidden characters shown, or "No subject".
[[nodiscard]] QString subject(const QString &title);

// Advisories (labelsadvisory.cpp).
[[nodiscard]] QString text(CreditType type);
[[nodiscard]] QString text(CreditConsent consent);
[[nodiscard]] QString text(ReferenceKind kind);
[[nodiscard]] QString text(AffectedStatus status);
[[nodiscard]] QString text(RangeKind kind);
[[nodiscard]] QString text(PublisherCategory category);

// Letters (labelsletter.cpp).
[[nodiscard]] QString text(LetterKind kind);
[[nodiscard]] QString text(TemplateProblem problem);
/// What a placeholder of a template stands for: "the day of the letter".
[[nodiscard]] QString placeholder(const QString &name);
[[nodiscard]] FailureText letterFailure(const LetterError &error);

/// What is wrong with an answer to which message belongs to which case (labelsthread.cpp).
[[nodiscard]] FailureText threadFailure(const ThreadError &error);

// What gpg says of a mail (labelssignature.cpp).
[[nodiscard]] QString text(SignatureStanding standing);
/// What is known of each signature, the worst first, in whole sentences; `sender` is the address
/// that the message is shown to be from.
[[nodiscard]] QStringList signatureLines(const SignatureCheck &check, const QString &sender);
[[nodiscard]] FailureText cryptoFailure(const CryptoError &error);

/// What an event of kind RecordEdited changed, one field a line, both sides readable: "Reviewers:
/// Ana → Ana, Bo". `before` and `after` are the parts that differ, as the event has them; JSON that
/// is none gives no line. Hostile characters are visible.
[[nodiscard]] QStringList recordChanges(const QString &before, const QString &after);

/// What a policy says of a version, and why: "0.8.0: Supported, row “0.8.x”".
[[nodiscard]] QString verdict(const VersionVerdict &verdict, const Policy &policy);

/// "chased 2×".
[[nodiscard]] QString chased(int count);

/// A whole number with the locale's grouping.
[[nodiscard]] QString count(qint64 number);

/// In the quotation marks of the window's language: "“no Windows”".
[[nodiscard]] QString quoted(const QString &words);

/// "1.1 kB" by QLocale.
[[nodiscard]] QString bytes(qint64 size);

} // namespace Docket::Labels
