// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

// How bad it is, and of what kind: what the reporter claimed, and what the team decided.

/// A weakness of MITRE's CWE catalogue. The name is as somebody wrote it, so that one that is not
/// the catalogue's can be found (CSAF 6.1.11).
struct Weakness
{
    int id = 0; ///< the number of "CWE-79"; 0: nobody has said
    QString name;

    bool operator==(const Weakness &) const = default;
};

// The decision points of SSVC's table for suppliers, version 1.0.0.
enum class SsvcExploitation { None, PublicPoc, Active };
enum class SsvcUtility { Laborious, Efficient, SuperEffective };
enum class SsvcTechnicalImpact { Partial, Total };
enum class SsvcPublicSafety { Minimal, Significant };

/// What is nothing is not assessed.
struct SsvcAnswers
{
    std::optional<SsvcExploitation> exploitation;
    std::optional<SsvcUtility> utility;
    std::optional<SsvcTechnicalImpact> technicalImpact;
    std::optional<SsvcPublicSafety> publicSafety;

    bool operator==(const SsvcAnswers &) const = default;
};

/// How a team says how bad something is.
enum class SeverityMethod {
    Cvss,  ///< by CVSS vectors and by a word
    Words, ///< by a word alone: no vector is asked for, and none is published
};

/// What somebody holds of a case. The qualitative severity that the team decided is
/// CaseFile::severity.
struct Assessment
{
    QStringList claimedVectors; ///< CVSS vectors of the reporter, as written
    QString claimedSeverity;    ///< the reporter's own word
    QStringList vectors;        ///< of the team, at most one for each version of CVSS
    QString rationale;          ///< of the team; internal
    QList<Weakness> weaknesses; ///< the first is the main one
    SsvcAnswers ssvc;

    bool operator==(const Assessment &) const = default;
};

/// Storage form of the team's setting.
[[nodiscard]] QByteArray toJson(SeverityMethod method);
/// By vectors and words where nothing is set, or nothing that can be read.
[[nodiscard]] SeverityMethod severityMethodFrom(const std::optional<QByteArray> &json);

} // namespace Docket
