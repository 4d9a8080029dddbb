// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/channeldialog.h"
#include "policy/policyitemsview.h"
#include "policy/policypage.h"
#include "policy/policyside.h"
#include "policy/promisedialog.h"
#include "policy/sentencedialog.h"
#include "policy/versiondialog.h"

// What PolicyPage does to the revision that is worked on.
namespace Docket {

namespace {

/// Puts `item` at its place, or behind the others.
template <typename T>
void put(QList<T> &list, std::optional<int> at, const T &item)
{
    if (at && *at < list.size()) {
        list[*at] = item;
    } else {
        list.append(item);
    }
}

/// What became something else is no longer among the sentences that nobody understood.
void take(Policy &policy, int unread)
{
    if (unread >= 0 && unread < policy.notUnderstood.size()) {
        policy.notUnderstood.removeAt(unread);
    }
}

} // namespace

void PolicyPage::change(const Policy &policy)
{
    m_draft.change(policy);
    refresh();
}

void PolicyPage::openCurrent()
{
    const auto row = m_side->items()->currentRow();
    if (!row || !m_shown) {
        return;
    }
    if (const auto *remark = std::get_if<VersionRemark>(&row->what)) {
        if (const auto *gap = std::get_if<VersionGap>(remark)) {
            editVersion(std::nullopt, {.pattern = gap->text});
        }
        return;
    }
    if (!row->isItem()) {
        addTo(row->item.category);
        return;
    }
    const int at = row->item.number - 1;
    switch (row->item.category) {
    case PolicyCategory::Version:
        editVersion(at, m_draft.policy().versions.at(at));
        return;
    case PolicyCategory::Promise:
        editPromise(at, m_draft.policy().promises.at(at));
        return;
    case PolicyCategory::Ask:
        editAsk(at, m_draft.policy().asks.at(at));
        return;
    case PolicyCategory::Practice:
        editPractice(at, m_draft.policy().practices.at(at));
        return;
    case PolicyCategory::SafeHarbour:
        editSafeHarbour(m_draft.policy().safeHarbour);
        return;
    case PolicyCategory::Channel:
        editChannel();
        return;
    case PolicyCategory::NotUnderstood:
        m_side->openDecisions();
        return;
    }
}

void PolicyPage::removeCurrent()
{
    const auto row = m_side->items()->currentRow();
    if (row && row->isItem() && m_shown) {
        change(without(m_draft.policy(), row->item));
    }
}

void PolicyPage::addTo(PolicyCategory category)
{
    if (!m_shown) {
        return;
    }
    switch (category) {
    case PolicyCategory::Version:
        editVersion(std::nullopt, {});
        return;
    case PolicyCategory::Promise:
        editPromise(std::nullopt, {});
        return;
    case PolicyCategory::Ask:
        editAsk(std::nullopt, {});
        return;
    case PolicyCategory::Practice:
        editPractice(std::nullopt, {});
        return;
    case PolicyCategory::SafeHarbour:
        editSafeHarbour(m_draft.policy().safeHarbour);
        return;
    case PolicyCategory::Channel:
        editChannel();
        return;
    case PolicyCategory::NotUnderstood:
        return; // only a reading adds there
    }
}

void PolicyPage::decide(PolicyCategory category)
{
    const auto row = m_side->items()->currentRow();
    if (!row || !row->isItem() || row->item.category != PolicyCategory::NotUnderstood) {
        return;
    }
    const int at = row->item.number - 1;
    const UnreadSentence sentence = m_draft.policy().notUnderstood.at(at);
    switch (category) {
    case PolicyCategory::Promise:
        editPromise(std::nullopt, {.clauses = {sentence.text}, .spans = {sentence.span}}, at);
        return;
    case PolicyCategory::Ask:
        editAsk(std::nullopt, {.text = sentence.text, .span = sentence.span}, at);
        return;
    case PolicyCategory::Practice:
        editPractice(std::nullopt, {.text = sentence.text, .span = sentence.span}, at);
        return;
    case PolicyCategory::SafeHarbour:
        editSafeHarbour(sentence.text, at);
        return;
    case PolicyCategory::NotUnderstood:
        removeCurrent();
        return;
    case PolicyCategory::Version:
    case PolicyCategory::Channel:
        return; // no sentence becomes one as it stands
    }
}

void PolicyPage::open(FormDialog *dialog)
{
    connect(dialog, &FormDialog::confirmed, dialog, [dialog] { dialog->finish(true); });
    dialog->open();
}

void PolicyPage::editVersion(std::optional<int> at, const VersionRow &row)
{
    auto *dialog = new VersionDialog(row, !at, m_now, this);
    connect(dialog, &VersionDialog::submitted, this, [this, at](const VersionRow &edited) {
        Policy policy = m_draft.policy();
        put(policy.versions, at, edited);
        change(policy);
    });
    open(dialog);
}

void PolicyPage::editPromise(std::optional<int> at, const Promise &promise, int unread)
{
    auto *dialog = new PromiseDialog(promise, !at, this);
    connect(dialog, &PromiseDialog::submitted, this, [this, at, unread](const Promise &edited) {
        Policy policy = m_draft.policy();
        put(policy.promises, at, edited);
        take(policy, unread);
        change(policy);
    });
    open(dialog);
}

void PolicyPage::editAsk(std::optional<int> at, const AskedItem &ask, int unread)
{
    auto *dialog = new SentenceDialog(ask, !at, this);
    connect(dialog, &SentenceDialog::askSubmitted, this, [this, at, unread](AskedItem edited) {
        Policy policy = m_draft.policy();
        if (edited.key.isEmpty()) {
            edited.key = freeAskKey(policy.asks, edited.text);
        }
        put(policy.asks, at, edited);
        take(policy, unread);
        change(policy);
    });
    open(dialog);
}

void PolicyPage::editPractice(std::optional<int> at, const Practice &practice, int unread)
{
    auto *dialog = new SentenceDialog(practice, !at, this);
    connect(dialog, &SentenceDialog::practiceSubmitted, this,
            [this, at, unread](const Practice &edited) {
                Policy policy = m_draft.policy();
                put(policy.practices, at, edited);
                take(policy, unread);
                change(policy);
            });
    open(dialog);
}

void PolicyPage::editSafeHarbour(const QString &text, int unread)
{
    auto *dialog = new SentenceDialog(text, this);
    connect(dialog, &SentenceDialog::safeHarbourSubmitted, this,
            [this, unread](const QString &edited) {
                Policy policy = m_draft.policy();
                policy.safeHarbour = edited;
                if (unread >= 0 && unread < policy.notUnderstood.size()) {
                    policy.safeHarbourSpan = policy.notUnderstood.at(unread).span;
                }
                take(policy, unread);
                change(policy);
            });
    open(dialog);
}

void PolicyPage::editChannel()
{
    auto *dialog = new ChannelDialog(m_draft.policy(), this);
    connect(dialog, &ChannelDialog::submitted, this, &PolicyPage::change);
    open(dialog);
}

} // namespace Docket
