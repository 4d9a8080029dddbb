// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidencesearch.h"

#include "domain/codeblocks.h"
#include "workspace/messageevidence.h"
#include "workspace/stores.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostMessagesLooked = 1000;
constexpr int MostMessagesChecked = 5000; ///< for cases: some seconds, and it can be stopped
constexpr int MostLinesOfPiece = 20;      // whoever looks for "e" wants no list of every line
constexpr qsizetype MostHits = 1000;

/// What a person calls a piece: a file's name, a block's language.
QString nameOf(const QString &piece, const QList<AttachmentInfo> &attachments,
               const QList<CodeBlock> &blocks)
{
    const auto attachment = std::ranges::find_if(
        attachments, [&](const AttachmentInfo &info) { return partToken(info.partPath) == piece; });
    if (attachment != attachments.end()) {
        return attachment->name;
    }
    for (int number = 1; number <= blocks.size(); ++number) {
        if (blockToken(number) == piece) {
            return blocks.at(number - 1).language;
        }
    }
    return {};
}

/// The lines of one message; `isCut` if a piece has more of them.
StoreResult<EvidenceHits> hitsIn(const Stores &stores, MessageId id, const QString &text)
{
    const auto there = readMessageEvidence(stores, id);
    if (!there) {
        return failed(there);
    }
    if (!hasText(there->texts, text)) {
        return EvidenceHits();
    }
    const auto file = stores.cases.byId(there->message.caseId);
    if (!file) {
        return failed(file);
    }
    const QList<CodeBlock> blocks = codeBlocks(there->body);
    EvidenceHits found;
    for (const EvidenceText &piece : there->texts.pieces) {
        QList<FoundLine> lines = linesWith(piece.text, text, MostLinesOfPiece + 1);
        if (lines.size() > MostLinesOfPiece) {
            lines.removeLast();
            found.isCut = true;
        }
        for (const FoundLine &line : std::as_const(lines)) {
            const int number = static_cast<int>(line.number);
            found.hits.append({.caseId = file->id,
                               .caseKey = file->key,
                               .caseTitle = file->title,
                               .message = there->message.ordinal,
                               .place = {id, piece.piece, {}, number, number},
                               .name = nameOf(piece.piece, there->attachments, blocks),
                               .line = line});
        }
    }
    return found;
}

/// Whether the evidence of one message has the text.
StoreResult<bool> isIn(const Stores &stores, MessageId id, const QString &text)
{
    return readMessageEvidence(stores, id).transform([&text](const MessageEvidence &there) {
        return hasText(there.texts, text);
    });
}

/// Finds the cases of messages: of each, one message that has the text is enough.
class CaseFinder final
{
public:
    CaseFinder(const Stores &stores, const QString &text, const std::stop_token &stop)
        : m_stores(stores)
        , m_text(text)
        , m_stop(stop)
    {
    }

    /// `isKnown`: the message has the text, nobody need read it.
    StoreResult<void> look(const QList<MessageId> &messages, bool isKnown)
    {
        for (const MessageId id : messages) {
            if (m_stop.stop_requested()) {
                return {};
            }
            if (const auto looked = lookAt(id, isKnown); !looked) {
                return looked;
            }
        }
        return {};
    }

    [[nodiscard]] const QSet<CaseId> &cases() const { return m_cases; }

private:
    StoreResult<void> lookAt(MessageId id, bool isKnown)
    {
        const auto message = m_stores.messages.byId(id);
        if (!message) {
            return failed(message);
        }
        if (m_cases.contains(message->caseId)) {
            return {};
        }
        const StoreResult<bool> has = isKnown ? true : isIn(m_stores, id, m_text);
        if (has && *has) {
            m_cases.insert(message->caseId);
        }
        return has.transform([](bool /*has*/) {});
    }

    const Stores &m_stores;
    const QString &m_text;
    const std::stop_token &m_stop;
    QSet<CaseId> m_cases;
};

/// Cases with a message that has the text in its evidence.
StoreResult<QSet<CaseId>> casesWithEvidence(const Stores &stores, const QString &text,
                                            const std::stop_token &stop)
{
    const auto candidates = stores.evidence.candidates(text, std::numeric_limits<int>::max());
    const auto awaited = stores.evidence.awaited(isSearchable(text) ? MostMessagesChecked : 0);
    if (!candidates || !awaited) {
        return std::unexpected(candidates ? awaited.error() : candidates.error());
    }
    // The index is exact for three characters. What very many have is common, and nobody waits
    // until all of them are read again.
    const bool isSure =
        text.toUcs4().size() == ShortestEvidenceSearch || candidates->size() > MostMessagesChecked;
    CaseFinder finder(stores, text, stop);
    return finder.look(*candidates, isSure)
        .and_then([&] { return finder.look(*awaited, false); })
        .transform([&] { return finder.cases(); });
}

/// The newest messages that may have a text, at most `most`: those that the index names, and those
/// that it does not know yet.
StoreResult<QList<MessageId>> mayHave(const Stores &stores, const QString &text, int most)
{
    const auto named = stores.evidence.candidates(text, most);
    const auto awaited = stores.evidence.awaited(isSearchable(text) ? most : 0);
    if (!named || !awaited) {
        return named ? awaited : named;
    }
    QList<MessageId> all = *awaited + *named;
    std::ranges::sort(all, std::ranges::greater());
    return all.first(std::min<qsizetype>(all.size(), most));
}

} // namespace

StoreResult<QList<CaseId>> casesWith(const Stores &stores, const QStringList &words,
                                     const QStringList &evidence, const std::stop_token &stop)
{
    if (evidence.isEmpty()) {
        return stores.search.cases(words);
    }
    std::optional<QSet<CaseId>> found;
    if (!words.isEmpty()) {
        const auto cases = stores.search.cases(words);
        if (!cases) {
            return cases;
        }
        found.emplace(cases->begin(), cases->end());
    }
    // By case and not by message, as for words: a proof of concept comes in several files.
    for (const QString &text : evidence) {
        if (found && found->isEmpty()) {
            break;
        }
        const auto cases = casesWithEvidence(stores, text, stop);
        if (!cases) {
            return std::unexpected(cases.error());
        }
        found = found ? found->intersect(*cases) : *cases;
    }
    QList<CaseId> sorted = found.value_or(QSet<CaseId>()).values();
    std::ranges::sort(sorted);
    return sorted;
}

StoreResult<EvidenceHits> findInEvidence(const Stores &stores, const QString &text,
                                         const std::stop_token &stop)
{
    const auto messages = mayHave(stores, text, MostMessagesLooked + 1);
    const auto leftOut = stores.evidence.leftOut();
    const auto awaited = stores.evidence.awaitedCount();
    if (!messages) {
        return failed(messages);
    }
    if (!leftOut || !awaited) {
        return std::unexpected(leftOut ? awaited.error() : leftOut.error());
    }
    EvidenceHits found{.leftOut = *leftOut};
    found.notYet = std::max<qint64>(0, *awaited - MostMessagesLooked);
    found.isCut = messages->size() > MostMessagesLooked;
    for (const MessageId id :
         messages->first(std::min<qsizetype>(messages->size(), MostMessagesLooked))) {
        if (stop.stop_requested() || found.hits.size() > MostHits) {
            found.isCut = true;
            break;
        }
        const auto hits = hitsIn(stores, id, text);
        if (!hits) {
            return std::unexpected(hits.error());
        }
        found.hits += hits->hits;
        found.isCut = found.isCut || hits->isCut;
    }
    if (found.hits.size() > MostHits) {
        found.isCut = true;
        found.hits.resize(MostHits);
    }
    return found;
}

} // namespace Docket
