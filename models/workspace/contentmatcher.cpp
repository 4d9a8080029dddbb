// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/contentmatcher.h"

#include "importers/originaltext.h"
#include "workspace/settings.h"
#include "workspace/stores.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto WindowField = "window_days"_L1;
constexpr int LongestWindow = 3650;

// Of a quoted line that many messages have, how many are looked at, and of how many the text is
// read. What is in more cases than one says nothing anyway.
constexpr int MostCandidates = 50;
constexpr int MostRead = 8;

constexpr qsizetype LongestDetail = 200;

const QString &longestLine(const QStringList &block)
{
    return *std::ranges::max_element(block, {}, &QString::size);
}

/// The sender as refusals know them.
const QString &senderName(const Person &person)
{
    return person.address.isEmpty() ? person.handle : person.address;
}

bool isWithin(const Message &message, const QList<Identity> &people)
{
    return std::ranges::any_of(identitiesOf(message.from),
                               [&](const Identity &identity) { return people.contains(identity); });
}

} // namespace

QByteArray toJson(const MatchSettings &settings)
{
    return QJsonDocument(QJsonObject{{WindowField, settings.windowDays}})
        .toJson(QJsonDocument::Compact);
}

std::optional<MatchSettings> matchSettingsFromJson(const QByteArray &json)
{
    const int days = QJsonDocument::fromJson(json).object().value(WindowField).toInt(-1);
    return days < 0 || days > LongestWindow ? std::nullopt : std::optional(MatchSettings{days});
}

StoreResult<void> ContentMatcher::prepare()
{
    return m_stores.settings.value(Setting::Matching).transform([this](const auto &json) {
        m_settings = matchSettingsFromJson(json.value_or(QByteArray())).value_or(MatchSettings{});
    });
}

ContentMatcher::Found ContentMatcher::match(const IncomingMessage &message, const MatchHints &hints,
                                            std::optional<ProductId> product,
                                            const QStringList &team) const
{
    const bool isOfMany =
        message.isFromTeam || team.contains(message.from.address, Qt::CaseInsensitive);
    const bool isLetter = !message.letterMark.isEmpty();
    const std::array questions{
        std::function([&] { return byKey(hints); }),
        std::function([&] { return isLetter ? Found() : byUrl(hints); }),
        std::function([&] {
            const bool isAsked = !isLetter && !isOfMany && !message.isAutomatic;
            return isAsked ? bySubject(message, hints) : Found();
        }),
        std::function([&] {
            const bool isAsked = !isLetter && !message.isAutomatic;
            return isAsked ? byQuote(message, hints, product) : Found();
        }),
    };
    for (const auto &question : questions) {
        const Found found = question();
        if (!found) {
            return found;
        }
        const std::optional<CaseMatch> &seen = *found;
        if (!seen) {
            continue;
        }
        const Found allowed = asAllowed(*seen, message, hints, product);
        if (!allowed || *allowed) {
            return allowed;
        }
    }
    return std::nullopt;
}

/// The same match, if the case is one of the product; where a person said that this thread does not
/// belong there, the case that they made for it.
ContentMatcher::Found ContentMatcher::asAllowed(CaseMatch match, const IncomingMessage &message,
                                                const MatchHints &hints,
                                                std::optional<ProductId> product) const
{
    const auto file = m_stores.cases.byId(match.caseId);
    if (!file) {
        return failed(file);
    }
    if (product && file->productId != *product) {
        return std::nullopt;
    }
    return m_stores.links.refusedTo(match.caseId, senderName(message.from), hints.threadSubject)
        .transform([&](std::optional<CaseId> own) {
            match.caseId = own.value_or(match.caseId);
            match.detail.truncate(LongestDetail);
            return std::optional(match);
        });
}

ContentMatcher::Found ContentMatcher::byKey(const MatchHints &hints) const
{
    for (const QString &key : hints.caseKeys) {
        const auto found = m_stores.cases.listedByKey(key);
        if (found) {
            return CaseMatch{*found, MatchedBy::CaseKey, key};
        }
        if (found.error().fault != StoreFault::NotFound) {
            return failed(found);
        }
    }
    return std::nullopt;
}

/// Several issues in one mail say nothing of which it is about.
ContentMatcher::Found ContentMatcher::byUrl(const MatchHints &hints) const
{
    std::optional<CaseMatch> match;
    for (const QString &url : hints.trackerUrls) {
        const auto found = m_stores.messages.caseByRef(RefKind::TrackerUrl, url);
        if (!found) {
            return failed(found);
        }
        const std::optional<CaseId> named = *found;
        if (!named) {
            continue;
        }
        if (match && match->caseId != *named) {
            return std::nullopt;
        }
        match = match.value_or(CaseMatch{*named, MatchedBy::TrackerUrl, url});
    }
    return match;
}

ContentMatcher::Found ContentMatcher::bySubject(const IncomingMessage &message,
                                                const MatchHints &hints) const
{
    if (hints.threadSubject.isEmpty() || m_settings.windowDays == 0) {
        return std::nullopt;
    }
    const auto aliases = aliasesOf(message.from);
    if (!aliases) {
        return failed(aliases);
    }
    for (const Identity &alias : *aliases) {
        if (alias.kind == IdentityKind::PgpKey) {
            continue;
        }
        const auto found =
            m_stores.messages.nearestOf(hints.threadSubject, alias, message.receivedAt,
                                        std::chrono::days(m_settings.windowDays));
        if (!found) {
            return failed(found);
        }
        if (const std::optional<CaseId> nearest = *found) {
            return CaseMatch{*nearest, MatchedBy::SubjectAndSender, hints.threadSubject};
        }
    }
    return std::nullopt;
}

ContentMatcher::Found ContentMatcher::byQuote(const IncomingMessage &message,
                                              const MatchHints &hints,
                                              std::optional<ProductId> product) const
{
    if (hints.quotes.isEmpty()) {
        return std::nullopt;
    }
    const auto aliases = aliasesOf(message.from);
    if (!aliases) {
        return failed(aliases);
    }
    std::optional<CaseMatch> match;
    for (const QStringList &block : hints.quotes) {
        const auto holders = casesWith(block, *aliases, product);
        if (!holders) {
            return failed(holders);
        }
        for (const CaseId holder : *holders) {
            if (match && match->caseId != holder) {
                return std::nullopt; // words that several cases have, as letters do
            }
            match = match.value_or(CaseMatch{holder, MatchedBy::QuotedText, longestLine(block)});
        }
    }
    return match;
}

/// Open cases of the product in which the team or the sender wrote these lines.
StoreResult<QList<CaseId>> ContentMatcher::casesWith(const QStringList &block,
                                                     const QList<Identity> &sender,
                                                     std::optional<ProductId> product) const
{
    const auto candidates = m_stores.search.newestWith(longestLine(block), MostCandidates);
    if (!candidates) {
        return failed(candidates);
    }
    QList<CaseId> cases;
    int read = 0;
    for (const MessageId id : *candidates) {
        const auto candidate = m_stores.messages.byId(id);
        if (!candidate) {
            return failed(candidate);
        }
        const bool isKnown =
            candidate->direction == Direction::Outbound || isWithin(*candidate, sender);
        if (!isKnown || cases.contains(candidate->caseId)) {
            continue;
        }
        const auto file = m_stores.cases.byId(candidate->caseId);
        if (!file) {
            return failed(file);
        }
        if (file->endedAt || (product && file->productId != *product)) {
            continue;
        }
        const auto isHolder = hasLines(*candidate, block);
        if (!isHolder) {
            return failed(isHolder);
        }
        if (*isHolder) {
            cases.append(candidate->caseId);
        }
        if (++read == MostRead) {
            break;
        }
    }
    return cases;
}

/// A damaged message has none.
StoreResult<bool> ContentMatcher::hasLines(const Message &message, const QStringList &block) const
{
    const auto original = m_stores.messages.original(message.originalId);
    if (!original && original.error().fault != StoreFault::Corrupt) {
        return failed(original);
    }
    return original && hasBlock(originalText(*original, message.messageRef), block);
}

/// What the sender is known by, this name first.
StoreResult<QList<Identity>> ContentMatcher::aliasesOf(const Person &person) const
{
    QList<Identity> aliases = identitiesOf(person);
    for (const Identity &own : identitiesOf(person)) {
        const auto found = m_stores.contacts.of(own);
        if (!found) {
            return failed(found);
        }
        const std::optional<ContactId> contact = *found;
        if (!contact) {
            continue;
        }
        const auto known = m_stores.contacts.identities(*contact);
        if (!known) {
            return failed(known);
        }
        for (const Identity &identity : *known) {
            if (!aliases.contains(identity)) {
                aliases.append(identity);
            }
        }
    }
    return aliases;
}

} // namespace Docket
