// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which versions get fixes, as a list or a sentence says it, and what they are versions of.

#include "policyreader/versionrules.h"

#include "domain/versionverdict.h"
#include "policyreader/rules.h"
#include "policyreader/supportwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// "compatible Python versions": of what the project runs on, not of the project.
QString runtimes()
{
    QStringList names;
    for (const QLatin1StringView name : runtimeNames()) {
        names.append(QRegularExpression::escape(name));
    }
    return names.join(u'|');
}

bool isAboutVersions(const QString &above)
{
    static const QRegularExpression words =
        rule(u"support|security (?:updates?|fixes|patches)|maintained|versions|releases"_s);
    return words.match(above).hasMatch();
}

void setScheme(Policy &policy)
{
    static const QRegularExpression python = rule(u"^(?:python|c?pypy)\\b"_s);
    static const QRegularExpression debian = rule(u"\\b(?:debian|ubuntu)\\b"_s);
    if (python.match(policy.versionSubject).hasMatch()) {
        policy.versionScheme = VersionScheme::Pep440;
    } else if (debian.match(policy.versionSubject).hasMatch()) {
        policy.versionScheme = VersionScheme::Debian;
    }
}

/// The subject that a sentence about versions names.
QString subjectIn(const QString &words)
{
    static const QRegularExpression runtime =
        rule(u"(?<![\\w.])("_s + runtimes() + u")(?: \\w+)? (?:versions?|releases?)\\b"_s);
    static const QRegularExpression product =
        rule(u"\\b(?:versions?|releases?) of (?:the "
             u")?(?!the\\b|this\\b|your\\b|our\\b|a\\b|an\\b|each\\b|project|"
             "software|product|package|library|code|application|app\\b)"
             "((?:[\\w+#.-]+ ?){1,5}?)(?= (?:are|is|that|with|which|will|receive|get|and|on)\\b|"
             "[:.,(]|$)"_s);
    if (const auto match = runtime.match(words); match.hasMatch()) {
        return match.captured(1);
    }
    return product.match(words).captured(1).trimmed();
}

/// The item or sentence says itself whether, or what it stands under does.
bool isSupportedIn(const QString &words, const QString &above)
{
    if (const auto own = saysSupported(words)) {
        return *own;
    }
    static const QRegularExpression no =
        rule(u"unsupported|not (?:\\w+ )?(?:supported|maintained)|no longer|end[- ]of[- ]life"_s);
    const qsizetype last = above.lastIndexOf(u'\n');
    return !no.match(above.sliced(last + 1)).hasMatch() && !no.match(above).hasMatch();
}

/// It says neither yes nor no, and nobody shall take it for one of them.
bool isPartly(const QString &words)
{
    return saysPartlySupported(words) && !saysSupported(words);
}

/// "4.2 LTS - supported until April 2026" is the version, then what is said of it.
void readItem(Draft &draft, Sentence &sentence)
{
    const QString above = draft.above(sentence);
    if (!isAboutVersions(above)) {
        return;
    }
    QString version = sentence.words;
    QString said;
    if (beginsWithVersion(sentence.label)) { // "4.2: supported until …"
        version = sentence.label;
        said = sentence.words;
    } else if (!beginsWithVersion(sentence.words)) {
        return;
    } else {
        static const QRegularExpression rest =
            rule(u" - (?![v\\d])| \\((?!lts\\))|,? "
                 u"(?:is|are|until|receives?|gets?|will|has|have)\\b|: | "
                 "(?=:[a-z_]+:)| (?=[✅✔✓☑❌✗✘])"_s);
        if (const auto match = rest.match(version); match.hasMatch()) {
            said = version.sliced(match.capturedStart());
            version = version.first(match.capturedStart());
        }
    }
    if (isPartly(said)) {
        return;
    }
    static const QRegularExpression trailing = rule(u"[.;,]$"_s);
    version.remove(trailing);
    addVersions(draft, version,
                {.pattern = {},
                 .supported = isSupportedIn(said, above),
                 .supportEndsAt = lastDateIn(said),
                 .span = sentence.span});
    sentence.isRead = true;
}

/// How prose names versions, and the pattern that it means; %1 is what was captured.
struct ProseRule
{
    QRegularExpression words;
    QString pattern;
};

const QList<ProseRule> &proseRules()
{
    const QString version = u"v?(\\d+\\.(?:\\d|x|\\*)[\\w.*-]*\\w|\\d+\\.(?:x|\\d)|v\\d+)"_s;
    static const QList<ProseRule> rules{
        {rule(u"\\b(?:older than|prior to|before|below|less than|earlier than) (?:versions? )?"_s +
              version),
         u"< %1"_s},
        {rule(version + u" ?(?:\\+|(?:and|or) (?:later|newer|above|higher|up|onwards?))"_s),
         u">= %1"_s},
        {rule(version + u" (?:and|or) (?:earlier|older|below|lower)\\b"_s), u"<= %1"_s},
        {rule(u"\\b(?:since|from|newer than|starting (?:with|from)) (?:versions? )?"_s + version),
         u">= %1"_s},
        {rule(u"(?<![\\w.])"_s + version), u"%1"_s},
        {rule(u"\\b((?:two|three|four|\\d+) (?:last|latest|most recent|previous) (?:\\w+ "
              u")?(?:versions?|"
              "releases?|branches))\\b"_s),
         u"%1"_s},
        {rule(u"\\b((?:last|latest|most recent|previous) (?:two|three|four|\\d+) (?:\\w+ "
              ")?(?:versions?|releases?|branches))\\b"_s),
         u"%1"_s},
        {rule(u"\\b((?:all )?(?:other|older|earlier|previous|prior) (?:\\w+ )?(?:versions?|"
              "releases?|branches))\\b"_s),
         u"%1"_s},
        {rule(u"\\b((?:everything|anything) else|all others)\\b"_s), u"%1"_s},
        {rule(u"\\b(?:latest|most recent|newest|current)(?: \\w+){0,2} (?:versions?|releases?|"
              "branch)\\b|\\blatest\\b(?= (?:is|are))"_s),
         u"latest"_s},
        {rule(u"\\b(main|master|trunk)\\b(?: branch)?"_s), u"%1"_s},
    };
    return rules;
}

/// "Only the latest release gets fixes." A sentence must say that it is about support.
void readProse(Draft &draft, Sentence &sentence)
{
    static const QRegularExpression support = rule(
        u"\\b(?:support\\w*|security (?:updates?|fixes|patches|releases?|support)|maintain\\w*|"
        "unsupported|end[- ]of[- ]life|eol|patch(?:es|ed)?|back-?port\\w*|fixes|fixed)\\b"_s);
    static const QRegularExpression versions = rule(
        u"versions?|releases?|branch|\\d\\.(?:\\d|x)|\\bv\\d|\\b(?:everything|anything) else"_s);
    static const QRegularExpression aside =
        rule(u"\\b(?:please|you|report|vulnerabilit\\w+|notes|cycle|schedule|once a fix)\\b"_s);
    const bool isUnderVersions =
        isAboutVersions(draft.document.textOf(draft.blockOf(sentence).heading).toString());
    if (!support.match(sentence.words).hasMatch() || !versions.match(sentence.words).hasMatch() ||
        (!isUnderVersions && aside.match(sentence.words).hasMatch()) || isPartly(sentence.words)) {
        return;
    }
    QString rest = sentence.words;
    bool hasAny = false;
    for (const auto &[words, pattern] : proseRules()) {
        for (auto matches = words.globalMatch(QString(rest)); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            VersionRow row{.pattern = {},
                           .supported = saysSupported(sentence.words).value_or(true),
                           .supportEndsAt = lastDateIn(sentence.words),
                           .span = sentence.span};
            addVersions(draft, pattern.contains('%'_L1) ? pattern.arg(match.captured(1)) : pattern,
                        row);
            hasAny = true;
            const qsizetype length = match.capturedLength();
            rest.replace(match.capturedStart(), length, QString(length, u' '));
        }
    }
    sentence.isRead |= hasAny;
    sentence.isPractice |= hasAny;
}

void setSubject(Draft &draft)
{
    Policy &policy = draft.policy;
    for (Sentence &sentence : draft.sentences) {
        if (!policy.versionSubject.isEmpty()) {
            break;
        }
        static const QRegularExpression support = rule(u"support|updates|fixes|patches"_s);
        if (support.match(sentence.words).hasMatch()) {
            policy.versionSubject = subjectIn(sentence.words);
        }
    }
    if (policy.versionSubject.isEmpty()) {
        policy.versionSubject = policy.productTitle;
    }
    if (!policy.versionSubject.isEmpty() && policy.versionSubject.at(0).isLower() &&
        policy.versionSubject.compare(policy.product, Qt::CaseInsensitive) != 0) {
        policy.versionSubject[0] = policy.versionSubject.at(0).toUpper();
    }
    setScheme(policy);
}

/// The lines of the source that a block has text of.
QList<TextSpan> linesOf(const PolicyDocument &document, const DocumentBlock &block)
{
    const TextSpan whole = block.span(0, block.text.size());
    QList<TextSpan> lines;
    for (qsizetype from = whole.from; from < whole.to;) {
        const qsizetype end = document.text.indexOf(u'\n', from);
        const qsizetype to = end < 0 || end > whole.to ? whole.to : end;
        lines.append({from, to});
        from = to + 1;
    }
    return lines;
}

/// Every line has cells, and as many as the first.
bool isLooseTable(const PolicyDocument &document, const QList<TextSpan> &lines)
{
    const auto barsIn = [&](TextSpan line) {
        return QStringView(document.text).sliced(line.from, line.to - line.from).count(u'|');
    };
    return lines.size() > 1 && barsIn(lines.first()) > 0 &&
           std::ranges::all_of(
               lines, [&](TextSpan line) { return barsIn(line) == barsIn(lines.first()); });
}

/// A table that Markdown does not take for one, for want of the line below its header. No rule is
/// tried on it; each of its lines is listed.
void reportLooseTables(Draft &draft)
{
    for (qsizetype i = 0; i < draft.sentences.size(); ++i) {
        const Sentence &sentence = draft.sentences.at(i);
        const DocumentBlock &block = draft.blockOf(sentence);
        const bool isFirst = block.kind != BlockKind::Cell && sentence.from == 0;
        if (!isFirst || !block.text.contains(u'|')) {
            continue;
        }
        const QList<TextSpan> lines = linesOf(draft.document, block);
        const bool isRow = block.text.trimmed().startsWith(u'|') && block.text.count(u'|') > 3;
        if (!isRow && !isLooseTable(draft.document, lines)) {
            continue;
        }
        for (const TextSpan &line : lines) {
            draft.report(PolicyProblemKind::BrokenTable, draft.document.lineOf(line.from),
                         draft.document.text.sliced(line.from, line.to - line.from));
            draft.list(line);
        }
        const int number = sentence.block;
        for (qsizetype j = i; j < draft.sentences.size() && draft.sentences.at(j).block == number;
             ++j) {
            draft.sentences[j].words.clear();
            draft.sentences[j].isRead = true;
        }
    }
}

} // namespace

void addVersions(Draft &draft, const QString &words, VersionRow row)
{
    static const QRegularExpression separator = rule(u"\\s*(?:,|/|;|\\band\\b|&)\\s*"_s);
    static const QRegularExpression operation = rule(u"[<>=≤≥]"_s);
    QStringList parts = words.split(separator, Qt::SkipEmptyParts);
    const bool isList = parts.size() > 1 && !operation.match(words).hasMatch() &&
                        std::ranges::all_of(parts, beginsWithVersion);
    if (!isList) {
        parts = QStringList{words};
    }
    constexpr qsizetype Most = 500; // every two of them may overlap
    for (const QString &part : std::as_const(parts)) {
        if (draft.policy.versions.size() >= Most) {
            draft.report(PolicyProblemKind::TooLarge, draft.document.lineOf(row.span.from), part);
            return;
        }
        row.pattern = versionPattern(part);
        const auto known =
            std::ranges::find(draft.policy.versions, row.pattern, &VersionRow::pattern);
        if (known == draft.policy.versions.end()) {
            draft.policy.versions.append(row);
            continue;
        }
        const bool differs = known->supported != row.supported;
        draft.report(differs ? PolicyProblemKind::Contradiction : PolicyProblemKind::DuplicateItem,
                     draft.document.lineOf(row.span.from), row.pattern);
    }
}

void readVersions(Draft &draft)
{
    setSubject(draft);
    reportLooseTables(draft);
    const bool isTabled = readVersionTables(draft);
    for (Sentence &sentence : draft.sentences) {
        if (!sentence.isRead && draft.blockOf(sentence).kind == BlockKind::Item && !isTabled) {
            readItem(draft, sentence);
        }
        if (!sentence.isRead) {
            readProse(draft, sentence);
        }
    }
    if (draft.policy.versions.isEmpty()) {
        draft.report(PolicyProblemKind::NoVersions, 0, {});
        draft.policy.versionSubject.clear();
    }
}

} // namespace Docket
