// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/message.h"
#include "domain/obligation.h"
#include "domain/person.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/// Qualitative severity; NotSet until somebody decides.
enum class Severity { NotSet, Low, Medium, High, Critical };

/// Why a report was declined.
enum class DeclineReason {
    NotAVulnerability,
    UnsupportedVersion,
    OutOfScope,
    NotReproducible,
    AlreadyKnown,
    SupportQuestion,
    Other,
};

/// What a case is about, as a rule of the import or a person says. Nothing is closed by it.
enum class ReportClass {
    Report,
    SupportQuestion,
    ScannerOutput,
    SeveralIssues, ///< several vulnerabilities in one message
    Newsletter,
    Spam,
};

/// Whether its sender is owed what the policy promises to reporters: newsletters and spam report
/// nothing.
[[nodiscard]] bool isOwedAnswers(ReportClass reportClass);

/// One report and everything decided about it (`case` is a keyword, in C++ and in SQL).
struct CaseFile
{
    CaseId id;
    QString key; ///< "DKT-26-041": prefix, year of receipt, number within the casebook
    QString title;
    ProductId productId;
    PolicyId policyId; ///< the revision in force at receipt (FIELD.md rule 4)
    CaseState state = CaseState::New;
    std::optional<DeclineReason> declineReason;
    std::optional<CaseId> duplicateOf;
    Severity severity = Severity::NotSet;
    Person reporter;
    Instant receivedAt; ///< of the first message; no later event moves it
    SourceKind source = SourceKind::Mail;
    QString sourceRef;   ///< Message-ID or issue URL of the report
    QString sourceState; ///< the tracker's own words, "closed: not_planned"
    bool isPublic = false;
    std::optional<Instant> decidedAt;
    std::optional<Instant> releasedAt;
    std::optional<Instant> disclosedAt;
    std::optional<Instant> endedAt;
    std::optional<Instant> embargoUntil;
    int chased = 0;      ///< chasedCount() of its messages, kept so that lists need no messages
    int attachments = 0; ///< of all its messages
    std::optional<PromiseKind> owedWord; ///< owedWord() of its obligations, likewise
    quint64 foundItems = 0;    ///< asked-for items found in its texts; bit n is the policy's item n
    int given = 0;             ///< asked-for items that are given; see givenCount()
    int asked = 0;             ///< items that its policy asks for
    bool needsRelease = false; ///< see publication.h; kept for lists like those above
    bool isThirdParty = false; ///< the flaw is a dependency's (M-18)
    std::optional<int> cvssTenths; ///< see decidedScore(); kept for lists like those above
    QList<int> cweIds;             ///< of the team's weaknesses, likewise
    QString sourceClosedBy; ///< who closed it at the tracker (W-8): a login; empty if nobody did
    ReportClass reportClass = ReportClass::Report;

    bool operator==(const CaseFile &) const = default;
};

/// What the list shows of a case: everything is here so that no row asks the database.
struct CaseRow
{
    CaseId id;
    QString key;
    QString title;
    QString product;
    CaseState state = CaseState::New;
    Severity severity = Severity::NotSet;
    QString reporter; ///< name, else address, else handle
    Instant receivedAt;
    bool isPublic = false;
    int chased = 0;
    int attachments = 0;
    std::optional<PromiseKind> owedWord;
    int given = 0;
    int asked = 0;
    bool needsRelease = false;
    bool isThirdParty = false;
    std::optional<Obligation> nearest; ///< see nearestClock()
    std::optional<Instant> embargoUntil;
    ReportClass reportClass = ReportClass::Report;
    std::optional<int> cvssTenths; ///< the score that the team decided on, in tenths
    QList<int> cweIds;

    bool operator==(const CaseRow &) const = default;
};

/// Whether the reporter waits for a word (a changed estimate, a decision, a fix), or asked again
/// and still waits for an answer that was promised.
[[nodiscard]] bool isWordOwed(const CaseRow &row);
/// The same, from the facts that it rests on; `waitsFor` is the kind of the nearest clock.
[[nodiscard]] bool isWordOwed(const std::optional<PromiseKind> &owedWord, int chased,
                              const std::optional<PromiseKind> &waitsFor);

/// What a timeline lane shows of a case.
struct TimelineLane
{
    CaseId id;
    QString key;
    QString title;
    QString product;
    CaseState state = CaseState::New;
    QList<Obligation> obligations;
    std::optional<Instant> embargoUntil;
    Instant receivedAt;
    PolicyId policyId; ///< where the words of its clauses are
    bool isPublic = false;

    bool operator==(const TimelineLane &) const = default;
};

/// Bytes that came later under the Message-ID of a message, and are none of its own: kept apart.
struct OtherBytes
{
    OriginalId originalId;
    QString path;      ///< of the file that had them
    qint64 offset = 0; ///< in that file

    bool operator==(const OtherBytes &) const = default;
};

/// A message with what the page shows of it; text comes from the original.
struct MessageView
{
    Message message;
    QString text;
    QString headers; ///< the raw header block, for H; empty for tracker items
    QList<Attachment> attachments;
    QList<OtherBytes> others; ///< what else came under its Message-ID
    QString ofCase;           ///< key of the case that has it, where that is another one
    bool isNewSender = false; ///< see newSenders()
    /// An archive hid the sender's address ("joe at example.org"): nobody wrote what is shown.
    bool isSenderRestored = false;
    bool hasFields = false; ///< the original is an item of a tracker or a row of a table
    bool isDamaged = false; ///< the original is no longer what came in: text and headers are gone

    bool operator==(const MessageView &) const = default;
};

[[nodiscard]] QString displayName(const Person &person);

/// "DKT-26-041"; numbers over 999 grow. The year is that of receipt, in UTC.
[[nodiscard]] QString caseKey(Instant receivedAt, qint64 number);

} // namespace Docket
