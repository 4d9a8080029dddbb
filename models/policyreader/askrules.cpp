// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reporter is asked for.

#include "domain/policyitems.h"
#include "policyreader/draft.h"
#include "policyreader/durations.h"
#include "policyreader/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct KeyRule
{
    QRegularExpression words;
    QString key;
};

/// The first rule that fits names the item. The keys of W-13 and M-4, and a few that others use.
QString keyOf(const QString &words)
{
    static const QList<KeyRule> rules{
        {rule(u"\\b(?:type|class|kind|category) of (?:the "
              u")?(?:issue|vulnerab\\w+|bug|problem|attack)|"
              "vulnerability type|\\bcwe\\b"_s),
         u"issue_type"_s},
        {rule(u"\\bpaths? (?:of|to)|source files?|affected files?"_s), u"source_paths"_s},
        {rule(u"location of (?:the )?(?:affected )?(?:source )?code|tag/branch|\\bcommits?\\b|"
              "affected (?:code|components?|modules?)"_s),
         u"code_location"_s},
        {rule(u"\\bconfiguration|\\bsettings\\b"_s), u"special_config"_s},
        {rule(u"\\bhow to (?:re-?produce|trigger)|\\bre-?produc\\w+|\\bsteps\\b"_s),
         u"repro_steps"_s},
        {rule(u"^(?:\\w+ ){0,3}\\b(?:impact|severity|consequences)\\b|\\bimpact\\b"_s),
         u"impact"_s},
        {rule(u"proof[- ]of[- ]concept|\\bpoc\\b|\\bexploit|sample code|test case"_s), u"poc"_s},
        {rule(u"\\bcvss|\\bseverity"_s), u"cvss"_s},
        {rule(u"\\bversions?\\b|\\breleases?\\b"_s), u"affected_versions"_s},
        {rule(u"operating system|\\bplatform|\\benvironment|\\bos\\b|browser"_s), u"environment"_s},
        {rule(u"mitigation|workaround|suggested|fix(?:es)?\\b|patch|remediation"_s),
         u"mitigation"_s},
        {rule(u"\\blogs?\\b|stack ?trace|screenshots?|backtrace|crash"_s), u"logs"_s},
        {rule(u"disclos\\w+|embargo|deadline|publicly known"_s), u"disclosure_plans"_s},
        {rule(u"\\bcredit|your name|affiliation|contact (?:information|details)|acknowledg"_s),
         u"credit"_s},
        {rule(u"detail|descri|summary|information|overview|explanation|nature of"_s), u"details"_s},
    };
    for (const auto &[pattern, key] : rules) {
        if (pattern.match(words).hasMatch()) {
            return key;
        }
    }
    static const QRegularExpression noWord = rule(u"[^a-z0-9]+"_s);
    constexpr qsizetype MostWords = 3;
    static const QStringList fillers{u"a"_s, u"an"_s, u"the"_s, u"any"_s, u"of"_s, u"your"_s};
    QStringList parts = words.toLower().split(noWord, Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return fillers.contains(part); });
    return parts.isEmpty() ? u"item"_s : parts.first(std::min(parts.size(), MostWords)).join(u'_');
}

/// Words that ask for something, up to what they ask for.
const QRegularExpression &askingWords()
{
    static const QRegularExpression words =
        rule(u"\\b(?:please|kindly|(?:reports?|e-?mails?|messages?|submissions?|issues?|it|you) "
             u"(?:should|"
             "must|can|could)|(?:try|be sure|make sure|remember|feel free|ask (?:that )?you|"
             "encourage you|helpful|useful|helps(?: us)?)(?: to| if you)?|and|to|,|to us|also|^)"
             "(?: (?:also|ideally|at least|at minimum|to|you))*,? ?"
             "\\b(?:include|includes|including|provide(?: us)?(?: "
             "with)?|describe|contain|supply|specify|"
             "attach|mention|send us|give us|list)\\b:?(?: us)?(?: with)? ?"_s);
    return words;
}

/// Whether the items of a list under these words are what the reporter should send.
bool asksForItems(const QString &heading, const QString &intro)
{
    static const QRegularExpression title =
        rule(u"(?:what|information) (?:to|we need|should|you should) ?(?:include|provide|send)?|"
             "^(?:required|requested|helpful|optional|useful|recommended|additional)\\b(?: "
             "\\w+){0,3}:?$|"
             "report (?:contents?|format|template)|what (?:a|your) report|"
             "(?:requested|required|needed) (?:information|details)"_s);
    static const QRegularExpression words = rule(
        u"\\b(?:include|provide|describe|contain|supply|specify|attach|send (?:us )?(?:the|as)|"
        "(?:following|requested|required|this|helpful|optional|useful) "
        "(?:information|details|items|data))\\b"_s);
    static const QRegularExpression teams =
        rule(u"\\b(?:we|our team|advisor\\w+|announcement|release|team) (?:will|shall|may|are)\\b|"
             "\\bdo not include"_s);
    if (teams.match(intro).hasMatch()) {
        return false;
    }
    const bool isIntro = !intro.isEmpty() && words.match(intro).hasMatch() &&
                         (intro.trimmed().endsWith(u':') || askingWords().match(intro).hasMatch());
    return isIntro || title.match(intro.trimmed()).hasMatch() ||
           (intro == heading && title.match(heading.trimmed()).hasMatch());
}

std::optional<bool> requiredBy(const QString &words)
{
    static const QRegularExpression required = rule(u"\\b(?:required|mandatory|must|minimum)\\b"_s);
    static const QRegularExpression helpful = rule(
        u"\\b(?:helpful|optional|useful|if possible|nice to have|recommended|additional)\\b"_s);
    if (helpful.match(words).hasMatch()) {
        return false;
    }
    return required.match(words).hasMatch() ? std::optional(true) : std::nullopt;
}

/// As many as a case counts (givenCount of caserecord.h); more stay unread, and are listed.
constexpr qsizetype MostAsks = 40;

class AskReader final
{
public:
    explicit AskReader(Draft &draft)
        : m_draft(draft)
    {
    }

    void readLists()
    {
        for (Sentence &sentence : m_draft.sentences) {
            const DocumentBlock &block = m_draft.blockOf(sentence);
            if (block.kind != BlockKind::Item || sentence.isRead || block.intro < 0) {
                continue;
            }
            const QString heading = m_draft.document.textOf(block.heading).toString();
            const QString intro = m_draft.document.textOf(block.intro).toString();
            if (m_draft.policy.asks.size() >= MostAsks || !asksForItems(heading, intro)) {
                continue;
            }
            sentence.isRead = true;
            sentence.isPractice = true;
            const bool isOneItem = sentence.block == m_lastBlock;
            m_lastBlock = sentence.block;
            markIntro(block.intro);
            if (isOneItem) {
                continue; // the second sentence of an item explains the first
            }
            const QString label = sentence.label.isEmpty() ? QString() : sentence.label + u": "_s;
            add(label + sentence.text, sentence.span,
                requiredBy(intro).value_or(requiredBy(heading).value_or(false)));
        }
    }

    void readSentences()
    {
        for (Sentence &sentence : m_draft.sentences) {
            if (!sentence.isPractice && !sentence.words.endsWith(u':') &&
                m_draft.policy.asks.size() < MostAsks) {
                readEnumeration(sentence);
            }
        }
    }

private:
    void markIntro(int block)
    {
        if (block == m_lastIntro) {
            return;
        }
        m_lastIntro = block;
        const auto of = std::ranges::equal_range(m_draft.sentences, block, {}, &Sentence::block);
        if (!of.empty()) {
            of.back().isRead = true;
            of.back().isPractice = true;
        }
    }

    /// "Please include detailed information about …, including A and B": three items (M-4).
    void readEnumeration(Sentence &sentence)
    {
        static const QRegularExpression reporter = rule(
            u"\\b(?:please|(?:reports?|e-?mails?|messages?|submissions?|you) (?:should|must))\\b"_s);
        static const QRegularExpression aside = rule(
            u"\\bdo not|don't|\\bwe (?:will|shall|may)\\b|\\bnotif\\w+|\\b(?:include|provide)s? "
            "(?:us|your|it|them|this|the word|a link|\"|\\[)\\b(?! with)"_s);
        const QRegularExpressionMatch asking = askingWords().match(sentence.words);
        if (!asking.hasMatch() || !statedTimes(sentence.words).isEmpty() ||
            !reporter.match(sentence.words).hasMatch() || aside.match(sentence.words).hasMatch()) {
            return;
        }
        static const QRegularExpression joint =
            rule(u",? (?:including(?: but not limited to)?|such as|for example|like|e\\.g\\.,?) |"
                 ",? (?:and|or|as well as|along with|together with),? (?:(?:if|when|where) [\\w "
                 "]{1,24}, )?|"
                 ", (?:(?:and|or) )?(?:(?:if|when|where) [\\w ]{1,24}, )?|; "_s);
        static const QRegularExpression end = rule(u" (?:so that|in order to|to help|to allow|when "
                                                   "(?:reporting|submitting))\\b.*$|[.!]$"_s);
        qsizetype to = sentence.words.size();
        for (QRegularExpressionMatch match = end.match(sentence.words.first(to));
             match.hasMatch() && match.capturedStart() > asking.capturedEnd();
             match = end.match(sentence.words.first(to))) {
            to = match.capturedStart();
        }
        const bool hasCommas =
            sentence.words.sliced(asking.capturedEnd(), to - asking.capturedEnd()).contains(u',');
        qsizetype from = asking.capturedEnd();
        qsizetype depth = from;
        bool isFirst = true;
        for (auto joints = joint.globalMatch(sentence.words, from); joints.hasNext();) {
            const QRegularExpressionMatch match = joints.next();
            if (match.capturedStart() >= to) {
                break;
            }
            // "the nature and impact of it, and …": without its comma, "and" joins words only.
            const bool isAnd = match.capturedView().trimmed().startsWith("and"_L1) ||
                               match.capturedView().trimmed().startsWith("or"_L1);
            const bool afterIncluding = depth > asking.capturedEnd();
            const bool isOptional = match.capturedView().contains("if "_L1);
            if (isAnd && hasCommas && !afterIncluding && !isOptional) {
                continue;
            }
            addPart(sentence, from, match.capturedStart(), isFirst);
            isFirst = false;
            from = match.capturedEnd();
            depth = match.capturedView().contains("including"_L1) || afterIncluding ? from : depth;
        }
        addPart(sentence, from, to, isFirst);
        sentence.isRead = true;
        sentence.isPractice = true;
    }

    void addPart(const Sentence &sentence, qsizetype from, qsizetype to, bool isFirst)
    {
        static const QRegularExpression pointer =
            rule(u"^(?:the following|as (?:much|many)\\b.*|the|all|any|them|it)$"_s);
        const Sentence part = partOf(m_draft.document, sentence, from, to);
        constexpr qsizetype Shortest = 3;
        if (part.text.size() < Shortest || (isFirst && pointer.match(part.words).hasMatch())) {
            if (isFirst && part.words.startsWith("as "_L1)) {
                add(part.text, part.span, false);
            }
            return;
        }
        add(part.text, part.span, false);
    }

    void add(const QString &text, TextSpan span, bool isRequired)
    {
        QList<AskedItem> &asks = m_draft.policy.asks;
        if (std::ranges::any_of(asks, [&](const AskedItem &item) {
                return item.text.compare(text, Qt::CaseInsensitive) == 0;
            })) {
            m_draft.report(PolicyProblemKind::DuplicateItem, m_draft.document.lineOf(span.from),
                           text);
            return;
        }
        asks.append({.key = freeAskKeyLike(asks, keyOf(text)),
                     .text = text,
                     .isRequired = isRequired,
                     .span = span});
    }

    Draft &m_draft;
    int m_lastBlock = -1;
    int m_lastIntro = -1;
};

} // namespace

void readAsks(Draft &draft)
{
    AskReader reader(draft);
    reader.readLists();
    reader.readSentences();
}

} // namespace Docket
