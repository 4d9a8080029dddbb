// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/completeness.h"

#include "domain/findingwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostEvidence = 4;

/// Words of items that say nothing about what is asked.
constexpr auto EmptyWords = std::to_array<QStringView>({
    u"about",         u"affected", u"also",   u"been",      u"could",    u"describe",    u"example",
    u"from",          u"full",     u"have",   u"including", u"include",  u"information", u"issue",
    u"issues",        u"list",     u"much",   u"other",     u"please",   u"possible",    u"provide",
    u"related",       u"relevant", u"report", u"required",  u"security", u"should",      u"such",
    u"that",          u"their",    u"there",  u"these",     u"this",     u"used",        u"using",
    u"vulnerability", u"were",     u"what",   u"when",      u"where",    u"which",       u"will",
    u"with",          u"would",    u"your",
});

/// The words of an item that nobody foresaw which a heading may repeat.
QStringList significantWords(const AskedItem &item)
{
    QStringList words;
    QString word;
    const QString all = (item.key + u' ' + item.text + u' ').toLower();
    for (const QChar c : all) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        if (word.size() >= 4 && std::ranges::find(EmptyWords, word) == EmptyWords.end() &&
            !words.contains(word)) {
            words.append(word);
        }
        word.clear();
    }
    return words;
}

/// "environments" is said by "environment": all of the shorter word, and at least five letters or
/// all.
bool isSaidIn(const QString &label, const QString &word)
{
    const QString stem = word.size() > 5 && word.endsWith(u's') ? word.chopped(1) : word;
    for (qsizetype at = label.indexOf(stem); at >= 0; at = label.indexOf(stem, at + 1)) {
        if (at == 0 || !label.at(at - 1).isLetter()) {
            return true;
        }
    }
    return false;
}

bool speaksFor(const Finding &finding, AskTopic topic, const QStringList &words)
{
    if (topic != AskTopic::OwnWords) {
        return finding.topic == topic;
    }
    return finding.rule == FindingRule::Heading &&
           std::ranges::any_of(
               words, [&finding](const QString &word) { return isSaidIn(finding.label, word); });
}

ItemProposal proposalOf(const AskedItem &item, const QList<Finding> &findings)
{
    const AskTopic topic = topicOf(item);
    const QStringList words = topic == AskTopic::OwnWords ? significantWords(item) : QStringList();
    ItemProposal proposal{item.key, AnswerState::Missing, {}};
    for (const Finding &finding : findings) {
        if (speaksFor(finding, topic, words)) {
            proposal.evidence.append(finding);
        }
    }
    if (!proposal.evidence.isEmpty()) {
        std::ranges::stable_sort(proposal.evidence, std::ranges::greater(), &Finding::isWhole);
        proposal.state =
            proposal.evidence.first().isWhole ? AnswerState::Given : AnswerState::Partly;
        proposal.evidence.resize(std::min(proposal.evidence.size(), MostEvidence));
    }
    return proposal;
}

} // namespace

QList<ItemProposal> proposalsOf(const QList<AskedItem> &asks, const QList<Finding> &findings)
{
    QList<ItemProposal> proposals;
    proposals.reserve(asks.size());
    for (const AskedItem &item : asks) {
        proposals.append(proposalOf(item, findings));
    }
    return proposals;
}

QList<ItemProposal> proposalsOf(const QList<AskedItem> &asks, const QList<ReportText> &reports)
{
    QList<Finding> findings;
    for (const ReportText &report : reports) {
        findings += findingsIn(report);
    }
    return proposalsOf(asks, findings);
}

QList<ItemStanding> standingsOf(const Policy &policy, const QList<ItemProposal> &proposals,
                                const QList<ConfirmedItem> &confirmed)
{
    QList<ItemStanding> standings;
    for (const AskedItem &item : policy.asks) {
        ItemStanding standing{item, AnswerState::Missing, false, {item.key, {}, {}}, {}};
        const auto proposal = std::ranges::find(proposals, item.key, &ItemProposal::key);
        if (proposal != proposals.end()) {
            standing.proposal = *proposal;
            standing.state = proposal->state;
        }
        const auto said = std::ranges::find(confirmed, item.key, &ConfirmedItem::key);
        if (said != confirmed.end()) {
            standing.confirmed = *said;
            standing.isConfirmed = true;
            standing.state = said->isRefusal ? AnswerState::Missing : said->state;
        }
        standings.append(standing);
    }
    return standings;
}

QList<AskedItem> stillAsked(const QList<ItemStanding> &standings)
{
    QList<AskedItem> asked;
    for (const ItemStanding &standing : standings) {
        if (standing.state == AnswerState::Missing || standing.state == AnswerState::Partly) {
            asked.append(standing.item);
        }
    }
    return asked;
}

quint64 foundMask(const QList<AskedItem> &asks, const QList<Finding> &findings)
{
    constexpr qsizetype MostBits = 63; // an SQLite integer has a sign
    quint64 mask = 0;
    for (qsizetype i = 0; i < std::min(asks.size(), MostBits); ++i) {
        const AskedItem &item = asks.at(i);
        const AskTopic topic = topicOf(item);
        const QStringList words =
            topic == AskTopic::OwnWords ? significantWords(item) : QStringList();
        const bool isGiven = std::ranges::any_of(findings, [&](const Finding &finding) {
            return finding.isWhole && speaksFor(finding, topic, words);
        });
        mask |= quint64(isGiven ? 1 : 0) << i;
    }
    return mask;
}

} // namespace Docket
