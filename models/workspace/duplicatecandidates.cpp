// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicatecandidates.h"

#include "importers/originaltext.h"
#include "store/transaction.h"
#include "workspace/stores.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostMessages = 6;        ///< of the case; later ones add little
constexpr qsizetype MostCompared = 48; ///< messages whose words are compared with one message
constexpr qsizetype MostNamed = 6;     ///< words, ids or paths of a reason
constexpr qsizetype Together = 5;      ///< of the rarest words, looked for in one message

/// A message of this case, as it is compared.
struct OwnMessage
{
    int ordinal = 0;
    ReportTraces traces;
    QHash<quint32, QString> words;
    QList<Attachment> attachments;
};

/// What the messages of one other case share with this one; the strongest of each signal counts.
using Shared = std::map<DuplicateSignal, DuplicateReason>;

/// Sums of what is shared between two messages, before they become reasons.
struct Places
{
    QStringList names;
    double rarities = 0;
    double holders = 0;
    int message = 0;
    int otherMessage = 0;
};

/// As when it came in (incomingrows.h).
bool answersAnother(const Message &message)
{
    return !message.inReplyTo.isEmpty() || message.matchedBy == MatchedBy::TrackerIssue ||
           message.matchedBy == MatchedBy::ByHand;
}

StoreResult<QList<OwnMessage>> ownMessages(const Stores &stores, CaseId id)
{
    const auto messages = stores.messages.ofCase(id);
    if (!messages) {
        return failed(messages);
    }
    QList<OwnMessage> own;
    for (const Message &message : *messages) {
        if (!isOfReporter(message) || own.size() == MostMessages) {
            continue;
        }
        const auto original = stores.messages.original(message.originalId);
        if (!original && original.error().fault == StoreFault::Corrupt) {
            continue; // it can still be found by the others
        }
        auto attachments = stores.messages.attachments(message.id);
        if (!original || !attachments) {
            return std::unexpected(original ? attachments.error() : original.error());
        }
        const ReportText report{
            message.ordinal, message.subject, originalText(*original, message.messageRef), {}};
        const ReportTraces traces = tracesOf(report, answersAnother(message));
        own.append({message.ordinal, traces, sketchedWords(report, traces), *attachments});
    }
    return own;
}

/// Collects what other cases share with one.
class CandidateFinder final
{
public:
    CandidateFinder(const Stores &stores, CaseId id)
        : m_stores(stores)
        , m_id(id)
    {
    }

    StoreResult<void> find()
    {
        const auto own = ownMessages(m_stores, m_id);
        const auto all = m_stores.similar.messageCount();
        if (!own || !all) {
            return std::unexpected(own ? all.error() : own.error());
        }
        m_all = *all;
        for (const OwnMessage &message : *own) {
            auto done = findMentions(message)
                            .and_then([&] { return findAttachments(message); })
                            .and_then([&] { return findWords(message); });
            if (!done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] const QHash<CaseId, Shared> &found() const { return m_found; }

private:
    /// The stronger reason of a signal stays.
    void add(CaseId id, DuplicateReason reason)
    {
        if (id == m_id || reason.strength <= 0) {
            return;
        }
        DuplicateReason &before = m_found[id][reason.signal];
        if (reason.strength > before.strength) {
            before = std::move(reason);
        }
    }

    StoreResult<void> findMentions(const OwnMessage &own)
    {
        std::map<std::pair<CaseId, DuplicateSignal>, Places> shared;
        for (const Mention &mention : own.traces.mentions) {
            const auto holders = m_stores.similar.withMention(mention);
            if (!holders) {
                return failed(holders);
            }
            for (const MessageHolder &holder : holders->messages) {
                Places &places = shared[{holder.caseId, signalOf(mention.kind)}];
                if (holder.caseId == m_id || places.names.contains(mention.value)) {
                    continue;
                }
                places.names.append(mention.value);
                places.rarities += rarity(holders->count, m_all);
                places.holders =
                    places.holders == 0 ? holders->count : std::min(places.holders, holders->count);
                places.message = own.ordinal;
                places.otherMessage =
                    places.otherMessage == 0 ? holder.ordinal : places.otherMessage;
            }
        }
        for (const auto &[key, places] : shared) {
            const auto &[id, signal] = key;
            const auto count = int(places.names.size());
            add(id, {.signal = signal,
                     .strength = signal == DuplicateSignal::SharedId
                                     ? idStrength(count, places.holders)
                                     : placeStrength(signal, count, places.rarities),
                     .shared = places.names.first(std::min(places.names.size(), MostNamed)),
                     .message = places.message,
                     .otherMessage = places.otherMessage});
        }
        return {};
    }

    static DuplicateSignal signalOf(MentionKind kind)
    {
        switch (kind) {
        case MentionKind::AdvisoryId:
            return DuplicateSignal::SharedId;
        case MentionKind::SourcePath:
            return DuplicateSignal::SharedPath;
        case MentionKind::Symbol:
            return DuplicateSignal::SharedSymbol;
        }
        Q_UNREACHABLE_RETURN({});
    }

    StoreResult<void> findAttachments(const OwnMessage &own)
    {
        for (const Attachment &attachment : own.attachments) {
            const auto holders = m_stores.similar.withAttachment(attachment.info.sha256);
            if (!holders) {
                return failed(holders);
            }
            for (const MessageHolder &holder : holders->messages) {
                add(holder.caseId, {.signal = DuplicateSignal::SameAttachment,
                                    .strength = attachmentStrength(holders->count),
                                    .shared = {attachment.info.name},
                                    .message = own.ordinal,
                                    .otherMessage = holder.ordinal});
            }
        }
        return {};
    }

    StoreResult<void> findWords(const OwnMessage &own)
    {
        QHash<MessageId, double> weights; ///< of what shares a word: the sum of rarities
        QList<std::pair<double, QString>> rare;
        for (const auto &[hash, word] : own.words.asKeyValueRange()) {
            const auto holders = m_stores.similar.withWord(word, m_all);
            if (!holders) {
                return failed(holders);
            }
            const double weight = rarity(holders->count, m_all);
            m_rarities.insert(hash, weight);
            rare.append({weight, word});
            for (const MessageId message : holders->messages) {
                weights[message] += weight;
            }
        }
        // Words that many have say together what none says alone.
        std::ranges::sort(rare, std::greater{});
        for (qsizetype from = 0; from < std::min<qsizetype>(rare.size(), 2 * Together);
             from += Together) {
            QStringList words;
            for (const auto &[weight, word] :
                 rare.sliced(from).first(std::min(Together, rare.size() - from))) {
                words.append(word);
            }
            const auto together = m_stores.similar.withWords(words);
            if (!together) {
                return failed(together);
            }
            for (const MessageId message : *together) {
                weights[message] += rare.at(from).first;
            }
        }
        return compare(own, weights);
    }

    StoreResult<void> compare(const OwnMessage &own, const QHash<MessageId, double> &weights)
    {
        QList<std::pair<double, MessageId>> order;
        for (const auto &[message, weight] : weights.asKeyValueRange()) {
            order.append({weight, message});
        }
        std::ranges::sort(order, std::greater{});
        qsizetype compared = 0;
        for (const auto &[weight, message] : std::as_const(order)) {
            const auto other = m_stores.similar.sketch(message);
            if (!other) {
                return failed(other);
            }
            if (const std::optional<StoredSketch> &sketch = *other;
                sketch && sketch->holder.caseId != m_id) {
                compareWith(own, *sketch);
                if (++compared == MostCompared) {
                    break;
                }
            }
        }
        return {};
    }

    void compareWith(const OwnMessage &own, const StoredSketch &other)
    {
        const Likeness text = likeness(own.traces.text, other.text, m_rarities);
        const Likeness title = likeness(own.traces.title, other.title, m_rarities);
        const auto reason = [&](DuplicateSignal signal, double strength, const Likeness &like) {
            QStringList words;
            for (const quint32 word : like.shared.first(std::min(like.shared.size(), MostNamed))) {
                words.append(own.words.value(word));
            }
            add(other.holder.caseId, {.signal = signal,
                                      .strength = strength,
                                      .shared = words,
                                      .message = own.ordinal,
                                      .otherMessage = other.holder.ordinal});
        };
        reason(DuplicateSignal::SimilarText, textStrength(text), text);
        reason(DuplicateSignal::SimilarTitle, titleStrength(title), title);
    }

    const Stores &m_stores;
    CaseId m_id;
    double m_all = 0;
    QHash<quint32, double> m_rarities;
    QHash<CaseId, Shared> m_found;
};

bool isSamePerson(const Person &one, const Person &other)
{
    return (!one.address.isEmpty() && one.address == other.address) ||
           (!one.handle.isEmpty() && one.handle == other.handle);
}

DuplicateCandidate candidateFrom(const CaseFile &own, const CaseFile &other, const Shared &shared)
{
    DuplicateCandidate candidate{
        .id = other.id, .key = other.key, .title = other.title, .state = other.state};
    for (const auto &[signal, reason] : shared) {
        candidate.reasons.append(reason);
    }
    if (isSamePerson(own.reporter, other.reporter)) {
        candidate.reasons.append({.signal = DuplicateSignal::SameReporter,
                                  .strength = ReporterStrength,
                                  .shared = {displayName(other.reporter)}});
    }
    std::ranges::stable_sort(candidate.reasons, std::greater{}, &DuplicateReason::strength);
    candidate.score = scoreOf(candidate.reasons);
    return candidate;
}

} // namespace

Outcome<QList<DuplicateCandidate>> duplicateCandidates(const Stores &stores, CaseId id,
                                                       const DuplicateQuestion &question)
{
    const auto own = stores.cases.byId(id);
    const auto refused = stores.similar.refusedFor(id);
    if (!own || !refused) {
        return std::unexpected(Failure(own ? refused.error() : own.error()));
    }
    CandidateFinder finder(stores, id);
    if (const auto done = finder.find(); !done) {
        return failed(done);
    }
    QList<DuplicateCandidate> candidates;
    for (const auto &[otherId, shared] : finder.found().asKeyValueRange()) {
        const bool isRefused = refused->contains(otherId);
        if (isRefused && !question.withRefused) {
            continue;
        }
        const auto other = stores.cases.byId(otherId);
        if (!other) {
            return failed(other);
        }
        const bool areLinked = own->duplicateOf == otherId || other->duplicateOf == id ||
                               (own->duplicateOf && own->duplicateOf == other->duplicateOf);
        DuplicateCandidate candidate = candidateFrom(*own, *other, shared);
        candidate.isRefused = isRefused;
        if (!areLinked && (candidate.score >= question.threshold || isRefused)) {
            candidates.append(std::move(candidate));
        }
    }
    std::ranges::sort(candidates, [](const DuplicateCandidate &a, const DuplicateCandidate &b) {
        return std::pair(b.score, a.id) < std::pair(a.score, b.id);
    });
    return candidates;
}

} // namespace Docket
