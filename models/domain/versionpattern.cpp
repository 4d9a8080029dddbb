// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionrange.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Side = VersionEdge::Side;

/// What is longer is no cell of a table of versions.
constexpr qsizetype MostPatternLength = 512;

struct WordRow
{
    QLatin1StringView word;
    PatternKind kind;
};

/// Rows that name no number, whole.
constexpr std::array WordRows{
    WordRow{"latest"_L1, PatternKind::Word},
    WordRow{"latest release"_L1, PatternKind::Word},
    WordRow{"latest version"_L1, PatternKind::Word},
    WordRow{"latest stable"_L1, PatternKind::Word},
    WordRow{"latest stable release"_L1, PatternKind::Word},
    WordRow{"latest stable version"_L1, PatternKind::Word},
    WordRow{"latest major"_L1, PatternKind::Word},
    WordRow{"latest minor"_L1, PatternKind::Word},
    WordRow{"newest"_L1, PatternKind::Word},
    WordRow{"most recent"_L1, PatternKind::Word},
    WordRow{"most recent release"_L1, PatternKind::Word},
    WordRow{"most recent version"_L1, PatternKind::Word},
    WordRow{"current"_L1, PatternKind::Word},
    WordRow{"current release"_L1, PatternKind::Word},
    WordRow{"current version"_L1, PatternKind::Word},
    WordRow{"stable"_L1, PatternKind::Word},
    WordRow{"lts"_L1, PatternKind::Word},
    WordRow{"main"_L1, PatternKind::Word},
    WordRow{"main branch"_L1, PatternKind::Word},
    WordRow{"master"_L1, PatternKind::Word},
    WordRow{"master branch"_L1, PatternKind::Word},
    WordRow{"head"_L1, PatternKind::Word},
    WordRow{"trunk"_L1, PatternKind::Word},
    WordRow{"develop"_L1, PatternKind::Word},
    WordRow{"nightly"_L1, PatternKind::Word},
    WordRow{"older"_L1, PatternKind::Older},
    WordRow{"older versions"_L1, PatternKind::Older},
    WordRow{"older releases"_L1, PatternKind::Older},
    WordRow{"all older versions"_L1, PatternKind::Older},
    WordRow{"any older version"_L1, PatternKind::Older},
    WordRow{"earlier"_L1, PatternKind::Older},
    WordRow{"earlier versions"_L1, PatternKind::Older},
    WordRow{"previous versions"_L1, PatternKind::Older},
    WordRow{"previous releases"_L1, PatternKind::Older},
    WordRow{"other"_L1, PatternKind::Others},
    WordRow{"others"_L1, PatternKind::Others},
    WordRow{"other versions"_L1, PatternKind::Others},
    WordRow{"all others"_L1, PatternKind::Others},
    WordRow{"all other versions"_L1, PatternKind::Others},
    WordRow{"all other releases"_L1, PatternKind::Others},
    WordRow{"any other version"_L1, PatternKind::Others},
    WordRow{"anything else"_L1, PatternKind::Others},
    WordRow{"everything else"_L1, PatternKind::Others},
    WordRow{"the rest"_L1, PatternKind::Others},
    WordRow{"all"_L1, PatternKind::Range},
    WordRow{"all versions"_L1, PatternKind::Range},
    WordRow{"any"_L1, PatternKind::Range},
    WordRow{"any version"_L1, PatternKind::Range},
    WordRow{"*"_L1, PatternKind::Range},
    WordRow{"x"_L1, PatternKind::Range},
};

struct Spelling
{
    QLatin1StringView words;
    QLatin1StringView sign;
};

/// Relations before a version, the longer first.
constexpr std::array SignsBefore{
    Spelling{"greater than or equal to"_L1, ">="_L1},
    Spelling{"less than or equal to"_L1, "<="_L1},
    Spelling{"prior to"_L1, "<"_L1},
    Spelling{"older than"_L1, "<"_L1},
    Spelling{"earlier than"_L1, "<"_L1},
    Spelling{"lower than"_L1, "<"_L1},
    Spelling{"less than"_L1, "<"_L1},
    Spelling{"newer than"_L1, ">"_L1},
    Spelling{"later than"_L1, ">"_L1},
    Spelling{"greater than"_L1, ">"_L1},
    Spelling{"starting with"_L1, ">="_L1},
    Spelling{"up to"_L1, "<="_L1},
    Spelling{"below"_L1, "<"_L1},
    Spelling{"before"_L1, "<"_L1},
    Spelling{"above"_L1, ">"_L1},
    Spelling{"since"_L1, ">="_L1},
    Spelling{"<="_L1, "<="_L1},
    Spelling{">="_L1, ">="_L1},
    Spelling{"=="_L1, "="_L1},
    Spelling{"<"_L1, "<"_L1},
    Spelling{">"_L1, ">"_L1},
    Spelling{"="_L1, "="_L1},
};

/// Relations after a version, whole.
constexpr std::array SignsAfter{
    Spelling{"+"_L1, ">="_L1},         Spelling{"and later"_L1, ">="_L1},
    Spelling{"and above"_L1, ">="_L1}, Spelling{"and newer"_L1, ">="_L1},
    Spelling{"and up"_L1, ">="_L1},    Spelling{"or later"_L1, ">="_L1},
    Spelling{"or newer"_L1, ">="_L1},  Spelling{"or higher"_L1, ">="_L1},
    Spelling{"or above"_L1, ">="_L1},  Spelling{"and higher"_L1, ">="_L1},
    Spelling{"and older"_L1, "<="_L1}, Spelling{"and earlier"_L1, "<="_L1},
    Spelling{"and below"_L1, "<="_L1}, Spelling{"and lower"_L1, "<="_L1},
    Spelling{"or older"_L1, "<="_L1},  Spelling{"or earlier"_L1, "<="_L1},
    Spelling{"or below"_L1, "<="_L1},  Spelling{"or lower"_L1, "<="_L1},
};

/// A version of a pattern: perhaps with `.x` behind it.
struct Operand
{
    Version version;
    bool isLine = false;
};

/// The first release after the line.
Version nextLine(const Version &version)
{
    Version next = releaseOf(version);
    next.release.last() = nextNumber(next.release.last());
    if (!next.upstream.isEmpty()) {
        next.upstream = next.release.join(u'.');
    }
    return next;
}

/// "0.8.x", "v1.2", "3.8.0", "Python 3.8".
std::optional<Operand> operandOf(QStringView text, VersionScheme scheme)
{
    text = text.trimmed();
    if (const qsizetype blank = text.lastIndexOf(u' '); blank >= 0) {
        const auto isName = [](QChar c) { return c.isLetter() || c == u' ' || c == u'-'; };
        if (!std::ranges::all_of(text.first(blank), isName)) {
            return std::nullopt;
        }
        text = text.sliced(blank + 1);
    }
    bool isLine = false;
    while (text.endsWith(".x"_L1, Qt::CaseInsensitive) || text.endsWith(".*"_L1)) {
        text.chop(2);
        isLine = true;
    }
    std::optional<Version> version = parseVersion(text, scheme);
    if (!version || (isLine && !(*version == releaseOf(*version)))) {
        return std::nullopt;
    }
    const bool isShort = version->release.size() < 3 && *version == releaseOf(*version);
    return Operand{*std::move(version), isLine || isShort};
}

VersionSpan lineSpan(const Version &version)
{
    return {VersionEdge{version, Side::BeforePreReleases},
            VersionEdge{nextLine(version), Side::BeforePreReleases}};
}

/// `<= 0.6` has all of 0.6.x and `> 0.6` none of it; `< 0.6` has 0.6.0-rc.1, which comes before
/// 0.6.0 (W-5).
VersionSpan relationSpan(QLatin1StringView sign, const Operand &operand)
{
    VersionEdge after{operand.version, Side::After};
    if (operand.isLine) {
        after = {nextLine(operand.version), Side::BeforePreReleases};
    }
    const VersionEdge before{operand.version, Side::Before};
    if (sign == "<"_L1) {
        return {std::nullopt, before};
    }
    if (sign == "<="_L1) {
        return {std::nullopt, after};
    }
    if (sign == ">"_L1) {
        return {after, std::nullopt};
    }
    return {before, std::nullopt};
}

struct Term
{
    PatternKind kind = PatternKind::Range;
    VersionSpan span;
};

std::optional<Term> relationOf(QStringView text, VersionScheme scheme)
{
    for (const Spelling &spelling : SignsBefore) {
        if (!text.startsWith(spelling.words, Qt::CaseInsensitive)) {
            continue;
        }
        const auto operand = operandOf(text.sliced(spelling.words.size()), scheme);
        if (!operand) {
            return std::nullopt;
        }
        if (spelling.sign == "="_L1) {
            return operand->isLine ? Term{PatternKind::Line, lineSpan(operand->version)}
                                   : Term{PatternKind::Exact,
                                          {VersionEdge{operand->version, Side::Before},
                                           VersionEdge{operand->version, Side::After}}};
        }
        return Term{PatternKind::Range, relationSpan(spelling.sign, *operand)};
    }
    for (const Spelling &spelling : SignsAfter) {
        if (text.endsWith(spelling.words, Qt::CaseInsensitive)) {
            if (const auto operand = operandOf(text.chopped(spelling.words.size()), scheme)) {
                return Term{PatternKind::Range, relationSpan(spelling.sign, *operand)};
            }
        }
    }
    return std::nullopt;
}

/// "1.0 - 1.4", "1.0 to 1.4".
std::optional<Term> fromToOf(const QString &text, VersionScheme scheme)
{
    static const QRegularExpression between(u" +(?:-|to|through|until) +"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QStringList sides = text.split(between);
    if (sides.size() != 2) {
        return std::nullopt;
    }
    const auto from = operandOf(sides.first(), scheme);
    const auto to = operandOf(sides.last(), scheme);
    if (!from || !to) {
        return std::nullopt;
    }
    return Term{PatternKind::Range,
                {relationSpan(">="_L1, *from).from, relationSpan("<="_L1, *to).to}};
}

std::optional<Term> termOf(const QString &text, VersionScheme scheme)
{
    if (auto relation = relationOf(text, scheme)) {
        return relation;
    }
    if (auto range = fromToOf(text, scheme)) {
        return range;
    }
    return relationOf(QString("= "_L1 + text), scheme);
}

/// Takes what says nothing of versions out: brackets, "version", other signs for the same.
QString plainPattern(const QString &text)
{
    static const QRegularExpression brackets(u"\\([^()]*\\)|\\[[^\\[\\]]*\\]"_s);
    static const QRegularExpression noise(
        u"\\b(?:versions?|releases?|series|branch|lts)\\b(?=.*\\d)"
        "|(?<=[\\dx*])\\s+(?:lts|series|branch|releases?|versions?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.remove(brackets);
    plain.replace(QChar(0x2264), "<="_L1).replace(QChar(0x2265), ">="_L1);
    plain.replace(QChar(0x2013), "-"_L1).replace(QChar(0x2014), "-"_L1);
    plain.remove(u'`').remove(u'"').replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    plain.remove(noise);
    return plain.simplified();
}

/// `>= 1.0, < 2.0` is one range: a lower bound and the upper one after it.
void addTerm(QList<Term> &terms, const Term &term)
{
    const VersionSpan last = terms.isEmpty() ? VersionSpan{} : terms.constLast().span;
    const bool closes = last.from && !last.to && !term.span.from && term.span.to &&
                        compareEdges(*last.from, *term.span.to) < 0;
    if (closes) {
        terms.last().span.to = term.span.to;
    } else {
        terms.append(term);
    }
}

} // namespace

VersionPattern patternOf(const QString &text, VersionScheme scheme)
{
    if (text.size() > MostPatternLength) {
        return {};
    }
    const QString plain = plainPattern(text);
    const auto *word = std::ranges::find_if(WordRows, [&plain](const WordRow &row) {
        return plain.compare(row.word, Qt::CaseInsensitive) == 0;
    });
    if (word != WordRows.end()) {
        return {word->kind,
                word->kind == PatternKind::Range ? QList{VersionSpan{}} : QList<VersionSpan>{}};
    }
    static const QRegularExpression separators(
        u"\\s*(?:,|;|/|&&?|\\|\\||\\band\\b(?! "
        u"(?:later|above|newer|up|higher|older|earlier|below|lower))"
        "|(?<=[\\dx*])\\s+(?=[<>]))\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Term> terms;
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts)) {
        const std::optional<Term> term = termOf(part, scheme);
        if (!term) {
            return {};
        }
        addTerm(terms, *term);
    }
    if (terms.isEmpty()) {
        return {};
    }
    VersionPattern pattern;
    pattern.kind = terms.size() == 1 ? terms.first().kind : PatternKind::Range;
    for (const Term &term : std::as_const(terms)) {
        pattern.spans.append(term.span);
    }
    return pattern;
}

} // namespace Docket
