// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionverdict.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array RuntimeNames{
    "python"_L1, "cpython"_L1,    "pypy"_L1,   "node"_L1,       "node.js"_L1, "nodejs"_L1,
    "deno"_L1,   "bun"_L1,        "php"_L1,    "ruby"_L1,       "jruby"_L1,   "perl"_L1,
    "java"_L1,   "jdk"_L1,        "jre"_L1,    "openjdk"_L1,    "kotlin"_L1,  "scala"_L1,
    "go"_L1,     "golang"_L1,     "rust"_L1,   "swift"_L1,      ".net"_L1,    "dotnet"_L1,
    "erlang"_L1, "erlang/otp"_L1, "elixir"_L1, "postgresql"_L1, "mysql"_L1,   "debian"_L1,
    "ubuntu"_L1, "fedora"_L1,
};

QList<VersionPattern> patternsOf(const Policy &policy)
{
    QList<VersionPattern> patterns;
    patterns.reserve(policy.versions.size());
    for (const VersionRow &row : policy.versions) {
        patterns.append(patternOf(row.pattern, policy.versionScheme));
    }
    return patterns;
}

/// Words of a reporter as long as a version may be.
QString statedText(QStringView version)
{
    return version.first(std::min(version.size(), MostVersionLength)).toString();
}

/// What a version is compared as: a point, or the line that was stated.
struct Subject
{
    std::optional<Version> version;
    VersionPattern line;
};

bool matches(const VersionPattern &row, const Subject &subject)
{
    if (subject.version) {
        return contains(row, *subject.version);
    }
    return std::ranges::all_of(subject.line.spans, [&row](const VersionSpan &span) {
        return std::ranges::any_of(
            row.spans, [&span](const VersionSpan &outer) { return contains(outer, span); });
    });
}

bool isSaidByWords(const VersionRow &row, QStringView stated)
{
    return row.pattern.trimmed().compare(stated, Qt::CaseInsensitive) == 0;
}

/// The more precise of two rows; of two lines the longer one.
bool isMorePrecise(const VersionPattern &one, const VersionPattern &other)
{
    if (one.kind != other.kind) {
        return one.kind < other.kind;
    }
    const auto depth = [](const VersionPattern &line) {
        const std::optional<VersionEdge> &from = line.spans.first().from;
        return from ? from->version.release.size() : 0;
    };
    return one.kind == PatternKind::Line && depth(one) > depth(other);
}

std::optional<int> firstOfKind(const QList<VersionPattern> &patterns, PatternKind kind)
{
    const auto found = std::ranges::find(patterns, kind, &VersionPattern::kind);
    if (found == patterns.end()) {
        return std::nullopt;
    }
    return int(std::distance(patterns.begin(), found));
}

bool isBelowAll(const QList<VersionPattern> &patterns, const Subject &subject)
{
    const auto isBelow = [&subject](const VersionSpan &span) {
        if (!span.from) {
            return false;
        }
        const VersionSpan below{std::nullopt, span.from};
        return subject.version ? contains(below, *subject.version)
                               : contains(below, subject.line.spans.first());
    };
    return std::ranges::all_of(patterns, [&isBelow](const VersionPattern &pattern) {
        return std::ranges::all_of(pattern.spans, isBelow);
    });
}

bool isAboveAll(const QList<VersionPattern> &patterns, const Subject &subject)
{
    const auto isAbove = [&subject](const VersionSpan &span) {
        if (!span.to) {
            return false;
        }
        const VersionSpan above{span.to, std::nullopt};
        return subject.version ? contains(above, *subject.version)
                               : contains(above, subject.line.spans.first());
    };
    return std::ranges::all_of(patterns, [&isAbove](const VersionPattern &pattern) {
        return std::ranges::all_of(pattern.spans, isAbove);
    });
}

/// What a row says at the instant of the rules.
void decide(VersionVerdict &verdict, const Policy &policy, int row, const VersionRules &rules)
{
    const VersionRow &says = policy.versions.at(row);
    verdict.row = row;
    verdict.verdict = says.supported ? Verdict::Supported : Verdict::NotSupported;
    if (says.supported && says.supportEndsAt && rules.at && *rules.at >= *says.supportEndsAt) {
        verdict.verdict = Verdict::NotSupported;
        verdict.note = VersionNote::SupportEnded;
    }
}

/// No row has it: why, and whether a row speaks of all the others.
void decideUnmatched(VersionVerdict &verdict, const Policy &policy,
                     const QList<VersionPattern> &patterns, const Subject &subject,
                     const VersionRules &rules)
{
    if (const auto latest = firstOfKind(patterns, PatternKind::Word)) {
        verdict.row = latest;
        verdict.note = VersionNote::SaysLatest;
        return;
    }
    if (const auto unread = firstOfKind(patterns, PatternKind::NotUnderstood)) {
        verdict.row = unread;
        verdict.note = VersionNote::RowNotUnderstood;
        return;
    }
    const bool isBelow = isBelowAll(patterns, subject);
    const auto older = firstOfKind(patterns, PatternKind::Older);
    if (older && isBelow) {
        decide(verdict, policy, *older, rules);
        return;
    }
    if (const auto others = firstOfKind(patterns, PatternKind::Others)) {
        decide(verdict, policy, *others, rules);
        return;
    }
    if (patterns.isEmpty()) {
        verdict.note = VersionNote::NoRows;
    } else if (isAboveAll(patterns, subject)) {
        verdict.note = VersionNote::AboveTop;
    } else {
        verdict.note = isBelow ? VersionNote::BelowBottom : VersionNote::InGap;
    }
}

/// The most precise row that matches; nothing if none does. Contradictions of equals decide
/// nothing.
std::optional<int> bestRow(const Policy &policy, const QList<VersionPattern> &patterns,
                           const Subject &subject, bool &isContradicted)
{
    std::optional<int> best;
    for (int row = 0; row < int(patterns.size()); ++row) {
        if (!matches(patterns.at(row), subject)) {
            continue;
        }
        if (!best || isMorePrecise(patterns.at(row), patterns.at(*best))) {
            best = row;
            isContradicted = false;
        } else if (!isMorePrecise(patterns.at(*best), patterns.at(row)) &&
                   policy.versions.at(row).supported != policy.versions.at(*best).supported) {
            isContradicted = true;
        }
    }
    return best;
}

} // namespace

std::span<const QLatin1StringView> runtimeNames()
{
    return RuntimeNames;
}

VersionOf subjectOf(const Policy &policy)
{
    const QString subject = policy.versionSubject.trimmed().toLower();
    const bool isOwn =
        subject == policy.product.toLower() || subject == policy.productTitle.toLower();
    return !isOwn && std::ranges::contains(RuntimeNames, subject) ? VersionOf::Runtime
                                                                  : VersionOf::Product;
}

namespace {

/// verdictOf() with the patterns of the policy's rows.
VersionVerdict judged(const Policy &policy, const QList<VersionPattern> &patterns,
                      QStringView version, const VersionRules &rules)
{
    VersionVerdict verdict;
    const bool isTooLong = version.size() > MostVersionLength;
    verdict.stated = statedText(version.trimmed());
    verdict.subject = subjectOf(policy);
    const auto said = std::ranges::find_if(policy.versions, [&verdict](const VersionRow &row) {
        return isSaidByWords(row, verdict.stated);
    });
    if (said != policy.versions.end() && !verdict.stated.isEmpty() && !isTooLong) {
        decide(verdict, policy, int(std::distance(policy.versions.begin(), said)), rules);
        return verdict;
    }
    Subject subject;
    subject.version = isTooLong ? std::nullopt : parseVersion(version, policy.versionScheme);
    const bool isLine =
        verdict.stated.endsWith(".x"_L1, Qt::CaseInsensitive) || verdict.stated.endsWith(".*"_L1);
    if (!subject.version && isLine && !isTooLong) {
        subject.line = patternOf(verdict.stated, policy.versionScheme);
    }
    if (!subject.version && subject.line.spans.size() != 1) {
        verdict.verdict = Verdict::Unparseable;
        return verdict;
    }
    const bool isPreOf = subject.version && isPreRelease(*subject.version);
    if (isPreOf && policy.preReleases == PreReleaseRule::AsItsRelease) {
        subject.version = releaseOf(*subject.version);
    }
    bool isContradicted = false;
    const std::optional<int> row = bestRow(policy, patterns, subject, isContradicted);
    if (!row) {
        decideUnmatched(verdict, policy, patterns, subject, rules);
    } else if (isContradicted) {
        verdict.row = row;
        verdict.note = VersionNote::RowsContradict;
    } else {
        decide(verdict, policy, *row, rules);
        if (verdict.note == VersionNote::None && isPreOf &&
            !contains(patterns.at(*row), releaseOf(*subject.version))) {
            verdict.note = VersionNote::ByPrecedence;
        }
    }
    return verdict;
}

} // namespace

VersionVerdict verdictOf(const Policy &policy, QStringView version, const VersionRules &rules)
{
    return judged(policy, patternsOf(policy), version, rules);
}

QList<VersionVerdict> verdictsOf(const Policy &policy, const StatedVersions &stated,
                                 const VersionRules &rules)
{
    QList<VersionVerdict> verdicts;
    const QList<VersionPattern> patterns = patternsOf(policy);
    const auto judge = [&](const QStringList &versions, VersionOf subject) {
        for (const QString &version : versions) {
            if (subject == subjectOf(policy)) {
                verdicts.append(judged(policy, patterns, version, rules));
            } else {
                verdicts.append({statedText(version), subject, Verdict::NotStated,
                                 VersionNote::OtherSubject, std::nullopt});
            }
        }
    };
    judge(stated.product, VersionOf::Product);
    judge(stated.runtime, VersionOf::Runtime);
    return verdicts;
}

QList<VersionGap> gapsOf(const Policy &policy)
{
    QList<VersionSpan> spans;
    const QList<VersionPattern> patterns = patternsOf(policy);
    for (const VersionPattern &pattern : patterns) {
        if (pattern.kind == PatternKind::Others) {
            return {};
        }
        spans.append(pattern.spans);
    }
    std::ranges::sort(spans, [](const VersionSpan &one, const VersionSpan &other) {
        if (!one.from || !other.from) {
            return !one.from && other.from;
        }
        return compareEdges(*one.from, *other.from) < 0;
    });
    QList<VersionGap> gaps;
    std::optional<VersionEdge> covered; ///< up to where rows have everything
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const VersionSpan &span = spans.at(i);
        if (i > 0 && covered && span.from && compareEdges(*covered, *span.from) < 0) {
            const VersionSpan gap{covered, span.from};
            gaps.append({gap, textOf(gap), false});
        }
        if (!span.to) {
            return gaps;
        }
        if (!covered || compareEdges(*covered, *span.to) < 0) {
            covered = span.to;
        }
    }
    if (covered && !firstOfKind(patterns, PatternKind::Word)) {
        const VersionSpan above{covered, std::nullopt};
        gaps.append({above, textOf(above), true});
    }
    return gaps;
}

QList<VersionOverlap> overlapsOf(const Policy &policy)
{
    const QList<VersionPattern> patterns = patternsOf(policy);
    const auto share = [](const VersionPattern &one, const VersionPattern &other) {
        return std::ranges::any_of(one.spans, [&other](const VersionSpan &span) {
            return std::ranges::any_of(other.spans, [&span](const VersionSpan &second) {
                return intersect(span, second);
            });
        });
    };
    QList<VersionOverlap> overlaps;
    for (int first = 0; first < int(patterns.size()); ++first) {
        for (int second = first + 1; second < int(patterns.size()); ++second) {
            if (share(patterns.at(first), patterns.at(second))) {
                const VersionRow &one = policy.versions.at(first);
                const VersionRow &other = policy.versions.at(second);
                overlaps.append(
                    {first, second,
                     one.supported == other.supported && one.supportEndsAt == other.supportEndsAt});
            }
        }
    }
    return overlaps;
}

} // namespace Docket
