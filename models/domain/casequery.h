// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/// What the search field means. Words that are no filter are full text, asked of the search index.
///   state:new,fixing  state:open  state:closed  product:stalwart  severity:high  due<24h
///   is:overdue is:soon is:public  is:embargoed  is:chased  is:owed  is:needs-release
///   class:spam,newsletter
///   is:third-party  is:incomplete  given<3  "heap overflow"  words  DKT-26-020
///   cwe:79,CWE-89  cvss:9.8  cvss:>=7  cvss:7..8.9
///   evidence:strcpy  evidence:"memcpy(dst, \"x\""
/// A word that has the form of a case's key asks for that case; in quotes it is text.
/// state:closed means every case that waits for nobody: declined and duplicate ones too. due<
/// counts minutes, hours, days or weeks (m h d w) and includes what is overdue already. Values
/// after a comma widen a filter, filters narrow each other. A filter with one unknown value is
/// unknown. evidence: looks through attachments and fenced blocks for exactly these characters, in
/// any case; a comma is one of them.
struct CaseQuery
{
    /// Scores between two, in tenths, both included.
    struct Scores
    {
        int least = 0;
        int most = 100;

        bool operator==(const Scores &) const = default;
    };

    QList<CaseState> states; ///< empty: any
    QStringList products;    ///< lower case
    QStringList keys;        ///< of cases, upper case
    QList<Severity> severities;
    QList<ReportClass> classes;
    QList<int> weaknesses; ///< numbers of CWE
    QList<Scores> scores;  ///< that the team decided on
    std::optional<Seconds> dueWithin;
    bool isOverdue = false;
    bool isSoon = false; ///< ClockStatus::DueSoon: within 24 h and not late yet, unlike due<24h
    bool isPublic = false;
    bool isEmbargoed = false;
    bool isChased = false;
    bool needsRelease = false;     ///< to be fixed, and in no release so far (M-13)
    bool isThirdParty = false;     ///< a dependency's flaw (M-18)
    bool isOwed = false;           ///< isWordOwed()
    bool isIncomplete = false;     ///< not all that the policy asks for is given (W-15)
    std::optional<int> givenBelow; ///< given<3
    QStringList words;             ///< for the index; phrases keep their spaces
    QStringList evidence;          ///< for the index of evidence, each as typed
    QStringList tooShort;          ///< as typed: of evidence, with less than isSearchable()
    QStringList unknown;           ///< filters that nobody knows, as typed: shown, never guessed

    /// Whether an index is to be asked.
    [[nodiscard]] bool hasText() const { return !words.isEmpty() || !evidence.isEmpty(); }

    bool operator==(const CaseQuery &) const = default;
};

/// Reads the search field; never fails.
[[nodiscard]] CaseQuery caseQueryFrom(const QString &typed);

/// Whether a case with this score, in tenths, or with these weaknesses passes the filters of both.
[[nodiscard]] bool hasScore(const CaseQuery &query, std::optional<int> tenths);
[[nodiscard]] bool hasWeakness(const CaseQuery &query, const QList<int> &cweIds);

/// Whether a row passes the filters (full text is the index's business).
[[nodiscard]] bool matches(const CaseQuery &query, const CaseRow &row, Instant now);

} // namespace Docket
