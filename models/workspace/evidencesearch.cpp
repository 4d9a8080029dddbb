// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidencesearch.h"

#include "domain/codeblocks.h"
#include "importers/evidencetexts.h"
#include "importers/originaltext.h"
#include "workspace/stores.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostMessagesLooked = 1000;
constexpr int MostLinesOfPiece = 20; // whoever looks for "e" wants no list of every line
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

/// The lines of one message.
StoreResult<QList<EvidenceHit>> hitsIn(const Stores &stores, MessageId id, const QString &text)
{
    const auto message = stores.messages.byId(id);
    if (!message) {
        return failed(message);
    }
    const auto file = stores.cases.byId(message->caseId);
    const auto attachments = stores.messages.attachments(id);
    const auto original = stores.messages.original(message->originalId);
    if (!original && original.error().fault == StoreFault::Corrupt) {
        return QList<EvidenceHit>(); // the rest can be read
    }
    if (!file || !attachments || !original) {
        return std::unexpected(!file          ? file.error()
                               : !attachments ? attachments.error()
                                              : original.error());
    }
    QList<AttachmentInfo> infos;
    std::ranges::transform(*attachments, std::back_inserter(infos), &Attachment::info);
    const QString body = originalText(*original);
    const QList<CodeBlock> blocks = codeBlocks(body);
    QList<EvidenceHit> hits;
    for (const EvidenceText &piece : evidenceTexts(*original, body, infos).pieces) {
        for (const FoundLine &line : linesWith(piece.text, text, MostLinesOfPiece)) {
            const int number = static_cast<int>(line.number);
            hits.append({.caseId = file->id,
                         .caseKey = file->key,
                         .caseTitle = file->title,
                         .message = message->ordinal,
                         .place = {id, piece.piece, {}, number, number},
                         .name = nameOf(piece.piece, infos, blocks),
                         .line = line});
        }
    }
    return hits;
}

} // namespace

StoreResult<QList<CaseId>> casesWith(const Stores &stores, const QStringList &words,
                                     const QStringList &evidence)
{
    if (evidence.isEmpty()) {
        return stores.search.cases(words);
    }
    auto found = stores.evidence.cases(evidence);
    if (!found || words.isEmpty()) {
        return found;
    }
    return stores.search.cases(words).transform([&](const QList<CaseId> &also) {
        QList<CaseId> both;
        std::ranges::set_intersection(*found, also, std::back_inserter(both));
        return both;
    });
}

StoreResult<EvidenceHits> findInEvidence(const Stores &stores, const QString &text,
                                         const std::stop_token &stop)
{
    const auto messages = stores.evidence.newestWith(text, MostMessagesLooked + 1);
    const auto leftOut = stores.evidence.leftOut();
    if (!messages || !leftOut) {
        return std::unexpected(messages ? leftOut.error() : messages.error());
    }
    EvidenceHits found{.leftOut = *leftOut};
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
        found.hits += *hits;
    }
    if (found.hits.size() > MostHits) {
        found.isCut = true;
        found.hits.resize(MostHits);
    }
    return found;
}

} // namespace Docket
