// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findingreader.h"

#include "domain/findingwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

void FindingList::add(FindingRule rule, AskTopic topic, bool isWhole, const EvidencePlace &place,
                      const QString &label)
{
    constexpr int Most = 3;
    constexpr int MostLabels = 48; ///< headings without a topic
    const bool isLabel = rule == FindingRule::Heading && topic == AskTopic::OwnWords;
    int &count = m_counts.at(std::size_t(rule)).at(std::size_t(topic));
    const int room = isLabel ? MostLabels : Most;
    // A whole answer is kept also after many in part.
    if (count < room || (isWhole && count < 2 * room)) {
        ++count;
        m_findings.append({rule, topic, isWhole, place, label});
    }
}

EvidencePlace PlacedLine::placeOf(qsizetype at, qsizetype length) const
{
    EvidencePlace part = place;
    part.from += at;
    part.to = part.from + length;
    return part;
}

EvidencePlace PlacedLine::placeOf(const TextToken &token) const
{
    return placeOf(token.at, token.text.size());
}

void WordReader::read(const PlacedLine &line)
{
    m_line = &line;
    m_before = {};
    m_expected = Expected::Nothing;
    qsizetype at = 0;
    while (const auto token = nextToken(line.text, at)) {
        if (token->hasEquals) {
            readSetting(*token);
        }
        if (!token->text.isEmpty()) {
            readToken(*token);
            m_before = token->text;
        }
    }
}

void WordReader::readPaths(const PlacedLine &line)
{
    m_line = &line;
    qsizetype at = 0;
    while (const auto token = nextToken(line.text, at)) {
        if (token->hasSlash && !token->text.startsWith(u'/') &&
            sourcePath(*token) == PathKind::Path) {
            add(FindingRule::SourcePath, AskTopic::SourcePaths, true, *token);
        }
    }
}

void WordReader::add(FindingRule rule, AskTopic topic, bool isWhole, const TextToken &token)
{
    m_found.add(rule, topic, isWhole, m_line->placeOf(token));
}

void WordReader::readToken(const TextToken &token)
{
    // "… network. Impact: privacy of everybody": a heading in the middle of a line.
    const qsizetype end = token.at + token.text.size();
    if (token.at > 0 && end + 1 < m_line->text.size() && m_line->text.at(end) == u':' &&
        m_line->text.at(end + 1) == u' ' && token.text.front().isUpper()) {
        if (const std::optional<AskTopic> topic = topicOfLabel(token.text)) {
            m_found.add(FindingRule::Heading, *topic, answersWhole(*topic),
                        m_line->placeOf(token.at, m_line->text.size() - token.at));
        }
    }
    const Expected expected = std::exchange(m_expected, Expected::Nothing);
    if (expected != Expected::Nothing) {
        readExpected(expected, token);
    }
    if (token.hasDot || token.hasSlash) {
        readPath(token);
    }
    if (token.hasDigit) {
        readNumber(token);
    } else if (!token.hasSlash) {
        readWord(token);
    }
}

/// What the word before announced.
void WordReader::readExpected(Expected expected, const TextToken &token)
{
    switch (expected) {
    case Expected::Nothing:
        break;
    case Expected::Tag:
        if (token.hasDigit || QStringView(u" main master develop trunk ")
                                  .contains(QString(u' ' + token.text + u' '))) {
            add(FindingRule::CodeReference, AskTopic::CodeLocation, true, token);
        }
        break;
    case Expected::Commit:
        if (isCommitName(token.text)) {
            add(FindingRule::CodeReference, AskTopic::CodeLocation, true, token);
        }
        break;
    case Expected::Line:
        if (token.hasDigit) {
            add(FindingRule::CodeReference, AskTopic::CodeLocation, false, token);
        }
        break;
    case Expected::Ability:
        if (const UsedWord *word = usedWord(token.text);
            word != nullptr && word->use == WordUse::Ability) {
            add(FindingRule::ImpactWord, AskTopic::Impact, true, token);
        }
        break;
    case Expected::Setup:
        if (const UsedWord *word = usedWord(token.text);
            word != nullptr && word->use == WordUse::Setup) {
            add(FindingRule::ConfigKey, AskTopic::SpecialConfig, true, token);
        }
        break;
    }
}

void WordReader::readPath(const TextToken &token)
{
    if (token.hasSlash && isCodeUrl(token.text)) {
        add(FindingRule::CodeReference, AskTopic::CodeLocation, true, token);
        return;
    }
    const PathKind kind = sourcePath(token);
    if (kind == PathKind::None || isAttached(token.text)) {
        return;
    }
    const bool isWhole = kind == PathKind::Path && !token.text.startsWith(u"/tmp/");
    add(FindingRule::SourcePath, AskTopic::SourcePaths, isWhole, token);
}

bool WordReader::isAttached(QStringView name) const
{
    return std::ranges::any_of(m_report.attachments, [name](const AttachmentInfo &info) {
        return info.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void WordReader::readNumber(const TextToken &token)
{
    if (token.text.startsWith(u"CWE-", Qt::CaseInsensitive)) {
        add(FindingRule::WeaknessId, AskTopic::IssueType, true, token);
    } else if (token.hasDot && isVersionToken(token.text)) {
        add(FindingRule::Version, AskTopic::Versions, true, token);
        add(FindingRule::Version, AskTopic::CodeLocation, false, token);
    } else if (token.text.size() == 40 && isCommitName(token.text)) {
        add(FindingRule::CodeReference, AskTopic::CodeLocation, true, token);
    }
}

void WordReader::readWord(const TextToken &token)
{
    const UsedWord *word = usedWord(token.text);
    if (word == nullptr) {
        return;
    }
    switch (word->use) {
    case WordUse::Weakness:
        add(FindingRule::WeaknessWord, AskTopic::IssueType, true, token);
        break;
    case WordUse::WeaknessAfter:
        if (stands(word->before)) {
            add(FindingRule::WeaknessWord, AskTopic::IssueType, true, token);
        }
        break;
    case WordUse::ImpactAfter:
        if (stands(word->before)) {
            add(FindingRule::ImpactWord, AskTopic::Impact, false, token);
        }
        break;
    case WordUse::Attacker:
        add(FindingRule::ImpactWord, AskTopic::Impact, false, token);
        m_expected = Expected::Ability;
        break;
    case WordUse::Tag:
        m_expected = Expected::Tag;
        break;
    case WordUse::Commit:
        m_expected = Expected::Commit;
        break;
    case WordUse::Line:
        m_expected = Expected::Line;
        break;
    case WordUse::Default:
        m_expected = Expected::Setup;
        break;
    case WordUse::Ability:
    case WordUse::Setup:
        break;
    }
}

/// Whether one of the words stood before this one.
bool WordReader::stands(QStringView words) const
{
    return !m_before.isEmpty() &&
           words.contains(QString(u' ' + m_before + u' '), Qt::CaseInsensitive);
}

/// `LOG=debug` of one word; `storage.blob = "fs"` of three.
void WordReader::readSetting(const TextToken &token)
{
    const QStringView text = token.text;
    const qsizetype equals = text.indexOf(u'=');
    const QStringView name = equals > 0 ? text.first(equals) : m_before;
    const bool isName = name.size() > 2 && !name.contains(u'/') && !name.contains(u'(') &&
                        !name.startsWith(u'-') && (name.contains(u'.') || name.contains(u'_'));
    if (isName && (equals > 0 || text.isEmpty())) {
        add(FindingRule::ConfigKey, AskTopic::SpecialConfig, false, token);
    }
}

} // namespace Docket
