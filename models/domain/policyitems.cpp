// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyitems.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Gathers the items and numbers them.
class Gathering
{
public:
    explicit Gathering(const Policy &policy)
        : m_policy(policy)
    {
    }

    void add(PolicyCategory category, const QString &text, const QList<TextSpan> &spans,
             ChannelPart part = ChannelPart::PublicIssue)
    {
        m_number = m_items.isEmpty() || m_items.constLast().category != category ? 1 : m_number + 1;
        PolicyItem item{category, m_number, part, text, {}, 0};
        for (const TextSpan &span : spans) {
            if (!span.isEmpty() && span.from >= 0 && span.to <= m_policy.document.size()) {
                item.spans.append(span);
            }
        }
        if (!item.spans.isEmpty()) {
            item.line = lineOf(m_policy.document, item.spans.constFirst().from);
        }
        m_items.append(item);
    }

    [[nodiscard]] const QList<PolicyItem> &items() const { return m_items; }

private:
    const Policy &m_policy;
    QList<PolicyItem> m_items;
    int m_number = 0;
};

/// Takes from `spans` those whose words name `what`.
QList<TextSpan> taken(QList<TextSpan> &spans, const QString &document, const QString &what)
{
    QList<TextSpan> own;
    spans.removeIf([&](const TextSpan &span) {
        const QStringView words = QStringView(document).mid(span.from, span.to - span.from);
        const bool isOwn = words.contains(what, Qt::CaseInsensitive);
        if (isOwn) {
            own.append(span);
        }
        return isOwn;
    });
    return own;
}

void addChannel(Gathering &all, const Policy &policy)
{
    struct Part
    {
        ChannelPart part;
        QString text;
        QList<TextSpan> spans;
    };

    QList<TextSpan> left = policy.channelSpans;
    QList<Part> parts;
    for (const QString &address : policy.intakeAddresses) {
        parts.append({ChannelPart::Address, address, taken(left, policy.document, address)});
    }
    if (!policy.issuesUrl.isEmpty()) {
        parts.append({ChannelPart::Issues, policy.issuesUrl,
                      taken(left, policy.document, policy.issuesUrl)});
    }
    if (policy.reviewers > 0) {
        parts.append({ChannelPart::Reviewers, QString::number(policy.reviewers), {}});
    }
    if (!policy.contact.isEmpty()) {
        parts.append(
            {ChannelPart::Contact, policy.contact, taken(left, policy.document, policy.contact)});
    }
    if (policy.publicIssue != PublicIssue::NotStated || !left.isEmpty()) {
        // Where reports are issues, the sentence that names the tracker says so.
        const auto issues = std::ranges::find(parts, ChannelPart::Issues, &Part::part);
        const bool isSaidThere =
            left.isEmpty() && policy.publicIssue == PublicIssue::Required && issues != parts.end();
        const QList<TextSpan> spans = isSaidThere ? issues->spans : left;
        parts.prepend({ChannelPart::PublicIssue, {}, spans});
    }
    for (const Part &part : std::as_const(parts)) {
        all.add(PolicyCategory::Channel, part.text, part.spans, part.part);
    }
}

template <typename T>
PolicyChange difference(PolicyCategory category, const QList<T> &before, QList<T> after)
{
    PolicyChange change{.category = category};
    for (const T &item : before) {
        if (!after.removeOne(item)) {
            ++change.removed;
        }
    }
    change.added = static_cast<int>(after.size());
    change.changed = std::min(change.added, change.removed);
    change.added -= change.changed;
    change.removed -= change.changed;
    return change;
}

/// Takes the places of a channel's item away, but for those that another item stands on as well.
void dropSpans(Policy &policy, const PolicyItem &item)
{
    QList<PolicyItem> others = policyItems(policy);
    others.removeIf([&item](const PolicyItem &other) {
        return other.category != PolicyCategory::Channel ||
               (other.part == item.part && other.text == item.text);
    });
    for (const TextSpan &span : item.spans) {
        if (std::ranges::none_of(
                others, [&span](const PolicyItem &other) { return other.spans.contains(span); })) {
            policy.channelSpans.removeOne(span);
        }
    }
}

bool hasSameChannel(const Policy &one, const Policy &other)
{
    return one.intakeAddresses == other.intakeAddresses && one.issuesUrl == other.issuesUrl &&
           one.publicIssue == other.publicIssue && one.reviewers == other.reviewers &&
           one.contact == other.contact;
}

} // namespace

QList<PolicyItem> policyItems(const Policy &policy)
{
    Gathering all(policy);
    for (const VersionRow &row : policy.versions) {
        all.add(PolicyCategory::Version, row.pattern, {row.span});
    }
    for (const Promise &promise : policy.promises) {
        all.add(PolicyCategory::Promise, promise.clauses.join(u' '), promise.spans);
    }
    for (const AskedItem &ask : policy.asks) {
        all.add(PolicyCategory::Ask, ask.text, {ask.span});
    }
    addChannel(all, policy);
    for (const Practice &practice : policy.practices) {
        all.add(PolicyCategory::Practice, practice.text, {practice.span});
    }
    if (!policy.safeHarbour.isEmpty()) {
        all.add(PolicyCategory::SafeHarbour, policy.safeHarbour, {policy.safeHarbourSpan});
    }
    for (const UnreadSentence &sentence : policy.notUnderstood) {
        all.add(PolicyCategory::NotUnderstood, sentence.text, {sentence.span});
    }
    return all.items();
}

QString badgeOf(const PolicyItem &item)
{
    const QString number = QString::number(item.number);
    switch (item.category) {
    case PolicyCategory::Version:
        return u'V' + number;
    case PolicyCategory::Promise:
        return u'P' + number;
    case PolicyCategory::Ask:
        return u'A' + number;
    case PolicyCategory::Channel:
        return u'C' + number;
    case PolicyCategory::Practice:
        return u'R' + number;
    case PolicyCategory::SafeHarbour:
        return u"S"_s;
    case PolicyCategory::NotUnderstood:
        return u'?' + number;
    }
    Q_UNREACHABLE_RETURN({});
}

QList<qsizetype> itemsAt(const QList<PolicyItem> &items, qsizetype offset)
{
    struct Hit
    {
        qsizetype length;
        qsizetype at;
    };

    QList<Hit> hits;
    for (qsizetype at = 0; at < items.size(); ++at) {
        for (const TextSpan &span : items.at(at).spans) {
            if (span.from <= offset && offset < span.to) {
                hits.append({span.to - span.from, at});
                break;
            }
        }
    }
    std::ranges::stable_sort(hits, {}, &Hit::length);
    QList<qsizetype> found;
    for (const Hit &hit : std::as_const(hits)) {
        found.append(hit.at);
    }
    return found;
}

int lineOf(const QString &document, qsizetype offset)
{
    return 1 + static_cast<int>(QStringView(document).first(offset).count(u'\n'));
}

Policy without(Policy policy, const PolicyItem &item)
{
    const qsizetype at = item.number - 1;
    const auto drop = [at](auto &list) {
        if (at >= 0 && at < list.size()) {
            list.removeAt(at);
        }
    };
    switch (item.category) {
    case PolicyCategory::Version:
        drop(policy.versions);
        break;
    case PolicyCategory::Promise:
        drop(policy.promises);
        break;
    case PolicyCategory::Ask:
        drop(policy.asks);
        break;
    case PolicyCategory::Practice:
        drop(policy.practices);
        break;
    case PolicyCategory::NotUnderstood:
        drop(policy.notUnderstood);
        break;
    case PolicyCategory::SafeHarbour:
        policy.safeHarbour.clear();
        policy.safeHarbourSpan = {};
        break;
    case PolicyCategory::Channel:
        dropSpans(policy, item);
        switch (item.part) {
        case ChannelPart::PublicIssue:
            policy.publicIssue = PublicIssue::NotStated;
            break;
        case ChannelPart::Address:
            policy.intakeAddresses.removeAll(item.text);
            break;
        case ChannelPart::Issues:
            policy.issuesUrl.clear();
            break;
        case ChannelPart::Reviewers:
            policy.reviewers = 0;
            break;
        case ChannelPart::Contact:
            policy.contact.clear();
            break;
        }
        break;
    }
    return policy;
}

QString freeAskKey(const QList<AskedItem> &asks, const QString &text)
{
    constexpr int MostWords = 3;
    QString key;
    int words = 0;
    bool isInWord = false;
    for (const QChar c : text.toLower()) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isLetter && !isInWord && words++ == MostWords) {
            break;
        }
        if (isLetter) {
            key += isInWord || key.isEmpty() ? QString(c) : u'_' + QString(c);
        }
        isInWord = isLetter;
    }
    if (key.isEmpty()) {
        key = u"item"_s;
    }
    return freeAskKeyLike(asks, key);
}

QString freeAskKeyLike(const QList<AskedItem> &asks, const QString &key)
{
    QString free = key;
    for (int n = 2; std::ranges::contains(asks, free, &AskedItem::key); ++n) {
        free = key + u'_' + QString::number(n);
    }
    return free;
}

QList<PolicyChange> policyChanges(const Policy &before, const Policy &after)
{
    using enum PolicyCategory;
    QList<PolicyChange> all{
        difference(Version, before.versions, after.versions),
        difference(PolicyCategory::Promise, before.promises, after.promises),
        difference(Ask, before.asks, after.asks),
        {.category = Channel, .changed = hasSameChannel(before, after) ? 0 : 1},
        difference(PolicyCategory::Practice, before.practices, after.practices),
        {.category = SafeHarbour, .changed = before.safeHarbour == after.safeHarbour ? 0 : 1},
        difference(NotUnderstood, before.notUnderstood, after.notUnderstood),
    };
    all.removeIf([](const PolicyChange &change) {
        return change.added + change.removed + change.changed == 0;
    });
    return all;
}

} // namespace Docket
