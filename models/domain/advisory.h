// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisoryfield.h"
#include "domain/affected.h"
#include "domain/assessment.h"
#include "domain/case.h"
#include "domain/caserecord.h"
#include "domain/errors.h"
#include "domain/publisher.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Docket {

/// What somebody did for an advisory (OSV, credits[].type; CVE, credits[].type).
enum class CreditType {
    Reporter,
    Finder,
    Analyst,
    Coordinator,
    RemediationDeveloper,
    RemediationReviewer,
    RemediationVerifier,
    Tool,
    Sponsor,
    Other,
};

/// Whether somebody is named in public.
enum class CreditConsent {
    NotGiven,  ///< not asked, or no answer: left out
    Given,     ///< by name
    Anonymous, ///< thanked without the name, which stays here
};

struct Credit
{
    QString name;
    CreditConsent consent = CreditConsent::NotGiven;
    CreditType type = CreditType::Reporter;

    bool operator==(const Credit &) const = default;
};

/// Somebody thanked in public.
struct PublicCredit
{
    QString name; ///< empty: anonymous
    CreditType type = CreditType::Reporter;

    bool operator==(const PublicCredit &) const = default;
};

/// What a reference is (OSV, references[].type).
enum class ReferenceKind {
    Web,
    Advisory,
    Article,
    Detection,
    Discussion,
    Report,
    Fix,
    Introduced,
    Git,
    Package,
    Evidence,
};

struct Reference
{
    QString title;
    QString url;
    ReferenceKind kind = ReferenceKind::Web;

    bool operator==(const Reference &) const = default;
};

/// A dated line of the timeline.
struct TimelineEntry
{
    Instant at;
    QString text;
    bool isHidden = false; ///< stays here

    bool operator==(const TimelineEntry &) const = default;
};

/// One version of a published advisory.
struct Revision
{
    QString number; ///< "1", "2", …
    Instant at;
    QString summary; ///< what changed

    bool operator==(const Revision &) const = default;
};

/// What the person edits. It is internal: drafts may hold anything. What is decided about the case
/// (severity, vectors, weaknesses) is not here but in its CaseFile and Assessment.
struct AdvisoryDraft
{
    QString title;
    QString id;              ///< the publisher's own: "GO-2024-2930"; empty: the case key
    QStringList identifiers; ///< other names of the same: CVE, GHSA, …
    QStringList related;     ///< names of what is near it and not the same
    QList<AffectedProduct> affected;
    QString description; ///< Markdown by the author of the advisory
    QString impact;
    QString resolution;
    QString mitigation;
    QList<Credit> credits;
    QList<TimelineEntry> timeline;
    QList<Reference> references;
    std::optional<Instant> publishedAt; ///< nothing: when the case was disclosed, else released
    QList<Revision> revisions;          ///< oldest first; the first is the publication
    std::optional<Instant> withdrawnAt;
    QString withdrawnReason;

    bool operator==(const AdvisoryDraft &) const = default;
};

/// What of an advisory went out last, as the history has it.
struct IssuedContent
{
    QString version;   ///< of its last revision; "1" where it has none
    QByteArray digest; ///< contentDigest()
    Instant at;

    bool operator==(const IssuedContent &) const = default;
};

/// What an advisory is made from and judged against, besides its draft.
struct AdvisoryGround
{
    CaseFile file;
    Assessment assessment;
    FixRecord fix;
    Publisher publisher;
    QStringList addresses; ///< of all who wrote in besides the reporter: privateAddresses()
    SeverityMethod severityMethod = SeverityMethod::Cvss;
    QStringList internalTexts;      ///< notes and reasons of the team
    QStringList privateTexts;       ///< what people wrote in; of a public report none
    QStringList pocTexts;           ///< code that came with the report; likewise
    QStringList messageIds;         ///< of private mails, without "<" and ">"
    QStringList openKeys;           ///< of other cases that are not public
    QStringList privateHosts;       ///< of trackers that only the team reads; see linkreach.h
    bool isReporterWaiting = false; ///< for the word that it is fixed, which was promised (M-12)
    std::optional<VersionScheme> scheme; ///< of the versions of a product in no ecosystem
    std::optional<IssuedContent> issued; ///< nothing: it never left, or before Docket noted that
    bool isOfOthers = false;             ///< a record that another publisher wrote

    bool operator==(const AdvisoryGround &) const = default;
};

/// Where in a draft something is.
struct AdvisoryPlace
{
    std::optional<AdvisoryField> field; ///< nothing: of the case, not of its advisory
    int row = -1;                       ///< of a field with rows, from 0; -1: of all of it
    int range = -1;                     ///< of that row, where it is a product
    qsizetype from = -1;                ///< in the text of the field, UTF-16; -1: of all of it
    qsizetype length = 0;

    bool operator==(const AdvisoryPlace &) const = default;
};

/// One thing that is wrong with a draft, and where.
struct AdvisoryFinding
{
    AdvisoryProblem problem = AdvisoryProblem::NoTitle;
    AdvisoryPlace place;
    QString detail; ///< a value ("CWE-79", the words found, the catalogue's name), never a sentence

    bool operator==(const AdvisoryFinding &) const = default;
};

/// The only thing that exporters accept. It has no field for internal notes or a reporter's
/// address, so neither can be exported: leaking them does not compile.
class PublicAdvisory final
{
public:
    [[nodiscard]] const QString &caseKey() const { return m_caseKey; }

    /// The publisher's own name for it, else the case key.
    [[nodiscard]] const QString &id() const
    {
        return m_draft.id.isEmpty() ? m_caseKey : m_draft.id;
    }

    [[nodiscard]] const QString &title() const { return m_draft.title; }

    [[nodiscard]] const QStringList &identifiers() const { return m_draft.identifiers; }

    [[nodiscard]] const QStringList &related() const { return m_draft.related; }

    [[nodiscard]] Severity severity() const { return m_severity; }

    /// CVSS vectors of the team, at most one for each version of CVSS; none where it says by words
    /// alone how bad something is.
    [[nodiscard]] const QStringList &vectors() const { return m_vectors; }

    [[nodiscard]] const QList<Weakness> &weaknesses() const { return m_weaknesses; }

    [[nodiscard]] const QList<AffectedProduct> &affected() const { return m_draft.affected; }

    [[nodiscard]] const QString &description() const { return m_draft.description; }

    [[nodiscard]] const QString &impact() const { return m_draft.impact; }

    [[nodiscard]] const QString &resolution() const { return m_draft.resolution; }

    [[nodiscard]] const QString &mitigation() const { return m_draft.mitigation; }

    /// Of the fix, for the changelog (M-15).
    [[nodiscard]] const QString &nature() const { return m_nature; }

    /// Affected ones, likewise.
    [[nodiscard]] const QString &components() const { return m_components; }

    /// Those who agreed, in the order given; who wants no name has none.
    [[nodiscard]] const QList<PublicCredit> &thanks() const { return m_thanks; }

    /// Sorted by instant; without the hidden ones.
    [[nodiscard]] const QList<TimelineEntry> &timeline() const { return m_draft.timeline; }

    [[nodiscard]] const QList<Reference> &references() const { return m_draft.references; }

    [[nodiscard]] const Publisher &publisher() const { return m_publisher; }

    /// Nothing of what is not public, and may not be yet: see composedAt() and plannedFor().
    [[nodiscard]] const std::optional<Instant> &publishedAt() const { return m_draft.publishedAt; }

    /// The day on which it shall become public, where it is not and a day is known.
    [[nodiscard]] const std::optional<Instant> &plannedFor() const { return m_plannedFor; }

    /// The day on which this was composed.
    [[nodiscard]] Instant composedAt() const { return m_composedAt; }

    /// Of the last revision, else of the publication, else the day on which it was composed.
    [[nodiscard]] Instant modifiedAt() const
    {
        return m_draft.revisions.isEmpty() ? m_draft.publishedAt.value_or(m_composedAt)
                                           : m_draft.revisions.last().at;
    }

    /// Oldest first, by instant.
    [[nodiscard]] const QList<Revision> &revisions() const { return m_draft.revisions; }

    [[nodiscard]] const std::optional<Instant> &withdrawnAt() const { return m_draft.withdrawnAt; }

    [[nodiscard]] const QString &withdrawnReason() const { return m_draft.withdrawnReason; }

private:
    friend struct AdvisoryComposer;
    friend class DraftPreview;
    PublicAdvisory() = default;

    QString m_caseKey;
    Severity m_severity = Severity::NotSet;
    QStringList m_vectors;
    QList<Weakness> m_weaknesses;
    QString m_nature;
    QString m_components;
    Publisher m_publisher;
    AdvisoryDraft m_draft; ///< credits are emptied, what is hidden is taken out
    QList<PublicCredit> m_thanks;
    std::optional<Instant> m_plannedFor;
    Instant m_composedAt;
};

/// A draft as it would look, whatever it has. It has not passed the gate, and so no exporter takes
/// it: it is for the screen.
class DraftPreview final
{
private:
    friend struct AdvisoryComposer;
    friend struct ScreenRenderer; ///< of publicformat.cpp
    DraftPreview() = default;

    PublicAdvisory m_advisory;
};

/// So many findings of one problem are listed at most.
constexpr qsizetype MostFindingsOfAProblem = 50;

/// What is wrong with a draft, blocking or not, in the order of AdvisoryProblem; the gate of
/// embargo.h is part of it. Linear in the size of all texts, and fast enough to run while somebody
/// types; safe on any thread.
[[nodiscard]] QList<AdvisoryFinding> findingsOf(const AdvisoryGround &ground,
                                                const AdvisoryDraft &draft, Instant now);

/// The problems of findingsOf(), each once.
[[nodiscard]] QList<AdvisoryProblem> problemsOf(const AdvisoryGround &ground,
                                                const AdvisoryDraft &draft, Instant now);

/// Whether a problem stops an export (an error) or not (a warning). CreditWithoutConsent does not:
/// the name is left out.
[[nodiscard]] bool isBlocking(AdvisoryProblem problem);

/// Whether a written reason may override an error: where the team may know better than the rule.
/// That is the gate (embargo, not released, reporter not told), what only looks wrong to a program
/// (overlapping ranges, a branch without one), a change under the same version, and words that the
/// team may want to publish after all (of a note, a message, a proof of concept, a name). What is
/// missing or cannot be read is to be mended, and an address, a private link or the name of an open
/// case is to be taken out.
[[nodiscard]] bool canOverride(AdvisoryProblem problem);

/// The public record, or what stops it. `overridden` are problems that a person gave a reason for.
/// Published is what the draft or the case says was published. What may go out and did not is
/// published by going out: on the day of `now`. What may not has no date of publication, whatever
/// was overridden.
[[nodiscard]] std::expected<PublicAdvisory, QList<AdvisoryProblem>>
compose(const AdvisoryGround &ground, const AdvisoryDraft &draft, Instant now,
        const QList<AdvisoryProblem> &overridden = {});

/// The same bytes as what goes out on the day of `now`.
[[nodiscard]] DraftPreview preview(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                                   Instant now);

/// SHA-256 in hex of what readers are told, without dates and revisions: two advisories that say
/// the same have the same.
[[nodiscard]] QByteArray contentDigest(const AdvisoryGround &ground, const AdvisoryDraft &draft);

/// The draft that a case starts with: title, received and released instants, the reporter as a
/// credit without consent, and no address anywhere.
[[nodiscard]] AdvisoryDraft startDraft(const CaseFile &file, const QString &product);

/// Storage form, keys sorted.
[[nodiscard]] QByteArray toJson(const AdvisoryDraft &draft);
[[nodiscard]] std::optional<AdvisoryDraft> draftFromJson(const QByteArray &json);

/// What of `own` is not as in `others`: a JSON object of the fields that differ, with the values of
/// `own`; empty where nothing does. For the history, which keeps both sides of a change.
[[nodiscard]] QByteArray differenceJson(const AdvisoryDraft &own, const AdvisoryDraft &others);

} // namespace Docket
