// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"
#include "domain/casestate.h"
#include "domain/errors.h"
#include "domain/instant.h"
#include "domain/obligation.h"
#include "domain/policy.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <variant>

namespace Docket {

// What a team writes down about a case besides its state. One value a case; each part is replaced
// as a whole, and the history keeps both sides.

/// How the report was made (W-6, W-18). What nobody said is nothing, never "no".
struct Conduct
{
    QString channel; ///< "mail to hello@stalw.art"; empty: as the source says
    std::optional<bool> isPrivate;
    std::optional<bool> askedForEmbargo;
    std::optional<Instant> publishedByReporterAt; ///< M-9
    std::optional<bool> followedGuidelines;       ///< nothing: yes unless shown otherwise
    QString reason;                               ///< why the guidelines were not followed

    bool operator==(const Conduct &) const = default;
};

/// Is what was reported so?
enum class Validity { NotAssessed, Confirmed, Plausible, NotValid };

/// How it will be addressed (M-7).
enum class Approach { NotSet, Fix, Mitigation, Hardening, WontFix };

/// One decision. A later one supersedes it and never overwrites it.
struct Decision
{
    CaseState outcome = CaseState::Accepted; ///< Accepted, Declined or Duplicate
    Validity validity = Validity::NotAssessed;
    Approach approach = Approach::NotSet;
    QString reason;
    QString clause;       ///< the policy's words that it rests on; empty if it is silent
    QStringList evidence; ///< "message 1", "poc.py:12-20"
    QString by;
    Instant at;

    bool operator==(const Decision &) const = default;
};

/// A date told, or to be told, to the reporter (W-19).
struct Estimate
{
    Instant fixBy;
    QString reason;
    QString by;
    Instant at; ///< when it was decided

    bool operator==(const Estimate &) const = default;
};

/// A clock that a person stopped and may start again.
struct ClockPause
{
    PromiseKind kind = PromiseKind::DetailedResponse;
    Pause pause;

    bool operator==(const ClockPause &) const = default;
};

/// Who read a fix besides its author (M-16).
struct Reviewer
{
    QString name;
    std::optional<Instant> at;

    bool operator==(const Reviewer &) const = default;
};

enum class ReleaseKind { NotSet, Regular, Hotfix };

/// What became of one supported branch.
enum class BackportStatus { NotAssessed, NotAffected, Affected, Fixed };

struct Backport
{
    QString branch; ///< "0.7.x"
    BackportStatus status = BackportStatus::NotAssessed;
    QString version; ///< the first fixed one

    bool operator==(const Backport &) const = default;
};

/// What fixed it, and how that is known (M-13…M-18).
struct FixRecord
{
    QString branch;
    QStringList commits;
    QString author;
    QList<Reviewer> reviewers;
    QString regressionTest; ///< path of it
    QString testResult;     ///< "passed in CI run 812"
    QString manualCheck;    ///< by whom and what
    std::optional<Instant> manualCheckAt;
    QString dependency; ///< "rustls 0.21.0": the flaw is a third party's (M-18)
    QString dependencyAdvisory;
    QString nature;     ///< of the fix, for the changelog (M-15)
    QString components; ///< affected, likewise
    QString targetRelease;
    ReleaseKind releaseKind = ReleaseKind::NotSet;
    QString releaseReason; ///< why a hotfix (M-14)
    QList<Backport> backports;
    std::optional<Instant> fixedAt; ///< committed; released, disclosed and notified are other facts

    bool operator==(const FixRecord &) const = default;
};

/// Who agreed on an embargo. Its end is CaseFile::embargoUntil; each change is in the history.
struct EmbargoTerms
{
    QString zone; ///< IANA name in which it was agreed
    QString agreedWith;
    QString quote;      ///< the words of the agreement
    int extensions = 0; ///< how often its end was moved later; edits never lower it

    bool operator==(const EmbargoTerms &) const = default;
};

/// What an authority is told once a flaw is known to be exploited (EU CRA, article 14).
struct Exploitation
{
    std::optional<Instant> knownAt;
    std::optional<Instant> warnedAt;
    std::optional<Instant> notifiedAt;
    std::optional<Instant> reportedAt;

    bool operator==(const Exploitation &) const = default;
};

/// How far the reporter gave what the policy asks for.
enum class AnswerState { Missing, Partly, Given, NotApplicable };

/// A person's word about one asked-for item; without one the proposal of completeness.h stands.
struct ConfirmedItem
{
    QString key; ///< AskedItem::key
    AnswerState state = AnswerState::Missing;
    bool isRefusal = false; ///< the proposal was refused, nothing else is known
    QString evidence;       ///< "message 1, line 12"

    bool operator==(const ConfirmedItem &) const = default;
};

/// What the report says it affects; a person may correct what was found in its text.
struct StatedVersions
{
    QStringList product;
    QStringList runtime;

    bool operator==(const StatedVersions &) const = default;
};

/// All of it.
struct CaseRecord
{
    Conduct conduct;
    QList<Decision> decisions; ///< oldest first; the last one stands
    QList<Estimate> estimates; ///< oldest first; the last one stands
    QList<ClockPause> pauses;  ///< by beginning
    FixRecord fix;
    EmbargoTerms embargo;
    Exploitation exploitation;
    QList<ConfirmedItem> items;
    std::optional<StatedVersions> versions; ///< nothing: as found in the report
    std::optional<Instant> safeHarbourAt;   ///< when the sentence was given (W-21)
    Assessment assessment;

    bool operator==(const CaseRecord &) const = default;
};

/// Stops the clocks of one kind, or lets them run on.
struct PauseChange
{
    PromiseKind kind = PromiseKind::DetailedResponse;
    bool isPaused = true;
    QString reason; ///< required to pause

    bool operator==(const PauseChange &) const = default;
};

/// One thing that a person changes in a record.
using RecordEdit = std::variant<Conduct, Decision, Estimate, PauseChange, FixRecord, EmbargoTerms,
                                Exploitation, ConfirmedItem, StatedVersions, Assessment>;

/// What a promise of this kind allows (FIELD.md rule 3).
[[nodiscard]] bool canBePaused(PromiseKind kind);

/// Whether stopping this clock now would change anything: it runs, is not late yet, and may wait.
[[nodiscard]] bool mayBePaused(const Obligation &obligation, Instant now);

/// The record after `edit`, made by `by` at `at`. Pure.
[[nodiscard]] std::expected<CaseRecord, RecordError>
edited(CaseRecord record, const RecordEdit &edit, Instant at, const QString &by);

/// Whether the record says already what the edit would. A decision or estimate counts as the same
/// whoever repeats it, and whenever.
[[nodiscard]] bool changesNothing(const CaseRecord &record, const RecordEdit &edit);

/// The first of the estimates that set the date which stands: one that was set again with other
/// words is no other date. 0 where there is none; what stands before it is another date.
[[nodiscard]] qsizetype standingEstimate(const QList<Estimate> &estimates);

/// The edits that make the parts of `before` those of `after`: all but what is a list of its own
/// history, which is decisions, estimates and pauses.
[[nodiscard]] QList<RecordEdit> editsBetween(const CaseRecord &before, const CaseRecord &after);

/// Who read the fix besides its author, each name once, however it is written.
[[nodiscard]] QStringList reviewersOf(const FixRecord &fix);

/// Whether fewer people than `needed` read the fix besides its author; each name counts once.
[[nodiscard]] bool lacksReviewers(const FixRecord &fix, int needed);

/// How many of the asked-for items count for a case: all but what a person called not applicable.
[[nodiscard]] int askedCount(const QList<AskedItem> &asks, const QList<ConfirmedItem> &confirmed);

/// How many of the asked-for items are given: a person's word counts, and where there is none what
/// was found (bit n of `found` is item n).
[[nodiscard]] int givenCount(const QList<AskedItem> &asks, quint64 found,
                             const QList<ConfirmedItem> &confirmed);

/// Storage form, keys sorted; parts that say nothing are left out.
[[nodiscard]] QByteArray toJson(const CaseRecord &record);
[[nodiscard]] std::optional<CaseRecord> recordFromJson(const QByteArray &json);

/// What of `own` is not as in `others`, as a JSON object of the parts that differ; for the history.
[[nodiscard]] QByteArray differenceJson(const CaseRecord &own, const CaseRecord &others);

} // namespace Docket
