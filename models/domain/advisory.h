// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/errors.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Docket {

/// One end of an affected range: a version, or unknown on purpose (FIELD.md rule 10). Empty means
/// that nobody has said yet, and blocks.
struct VersionBound
{
    QString version;
    bool isUnknown = false;

    [[nodiscard]] bool isStated() const { return isUnknown || !version.isEmpty(); }

    bool operator==(const VersionBound &) const = default;
};

/// "introduced in … fixed in …" of one product, half-open as in the OSV schema.
struct AffectedRange
{
    QString product;
    VersionBound introduced;
    VersionBound fixed;

    bool operator==(const AffectedRange &) const = default;
};

struct Credit
{
    QString name;
    bool hasConsent = false;

    bool operator==(const Credit &) const = default;
};

struct Reference
{
    QString title;
    QString url;

    bool operator==(const Reference &) const = default;
};

/// A dated line of the public timeline.
struct TimelineEntry
{
    Instant at;
    QString text;

    bool operator==(const TimelineEntry &) const = default;
};

/// What the person edits. It is internal: drafts may hold anything.
struct AdvisoryDraft
{
    QString title;
    QStringList identifiers; ///< CVE, GHSA, …
    QList<AffectedRange> affected;
    QString description; ///< Markdown by the author of the advisory
    QString impact;
    QString resolution;
    QString mitigation;
    QList<Credit> credits;
    QList<TimelineEntry> timeline;
    QList<Reference> references;

    bool operator==(const AdvisoryDraft &) const = default;
};

/// Under which headings an advisory is written.
enum class AdvisoryLayout {
    ReleaseNote, ///< vulnerability and resolution (M-11)
    Stalwart,    ///< as Stalwart's SECURITY_TEMPLATE.md (W-23)
};

/// The only thing that exporters accept. It has no field for internal notes or a reporter's
/// address, so neither can be exported: leaking them does not compile.
class PublicAdvisory final
{
public:
    [[nodiscard]] const QString &caseKey() const { return m_caseKey; }

    [[nodiscard]] const QString &title() const { return m_draft.title; }

    [[nodiscard]] const QStringList &identifiers() const { return m_draft.identifiers; }

    [[nodiscard]] Severity severity() const { return m_severity; }

    [[nodiscard]] const QList<AffectedRange> &affected() const { return m_draft.affected; }

    [[nodiscard]] const QString &description() const { return m_draft.description; }

    [[nodiscard]] const QString &impact() const { return m_draft.impact; }

    [[nodiscard]] const QString &resolution() const { return m_draft.resolution; }

    [[nodiscard]] const QString &mitigation() const { return m_draft.mitigation; }

    /// Names of those who agreed to be named, in the order given.
    [[nodiscard]] const QStringList &creditNames() const { return m_creditNames; }

    /// Sorted by instant.
    [[nodiscard]] const QList<TimelineEntry> &timeline() const { return m_draft.timeline; }

    [[nodiscard]] const QList<Reference> &references() const { return m_draft.references; }

private:
    friend struct AdvisoryComposer;
    friend class DraftPreview;
    PublicAdvisory() = default;

    QString m_caseKey;
    Severity m_severity = Severity::NotSet;
    AdvisoryDraft m_draft; ///< credits are emptied
    QStringList m_creditNames;
};

/// A draft as it would look, whatever it has. It has not passed the gate, and so no exporter takes
/// it: it is for the screen.
class DraftPreview final
{
private:
    friend struct AdvisoryComposer;
    friend QString markdownForScreen(const DraftPreview &preview);
    DraftPreview() = default;

    PublicAdvisory m_advisory;
};

/// What is wrong with a draft, blocking or not; the gate of embargo.h is part of it. Addresses of
/// people in a public field are found by their text; `addresses` are those of all who wrote in
/// besides the reporter (CaseDetail's privateAddresses()).
[[nodiscard]] QList<AdvisoryProblem> problemsOf(const CaseFile &file, const QStringList &addresses,
                                                const AdvisoryDraft &draft, Instant now);

/// Whether a problem stops an export. CreditWithoutConsent does not: the name is left out.
[[nodiscard]] bool isBlocking(AdvisoryProblem problem);

/// Whether a written reason may override it (embargo, not released). Missing content may not be.
[[nodiscard]] bool canOverride(AdvisoryProblem problem);

/// The public record, or what stops it. `overridden` are problems that a person gave a reason for.
[[nodiscard]] std::expected<PublicAdvisory, QList<AdvisoryProblem>>
compose(const CaseFile &file, const QStringList &addresses, const AdvisoryDraft &draft, Instant now,
        const QList<AdvisoryProblem> &overridden = {});

[[nodiscard]] DraftPreview preview(const CaseFile &file, const AdvisoryDraft &draft);

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
