// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policyheader.h"
#include "policy/policypage.h"
#include "policy/policyside.h"
#include "policy/saverevisiondialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What PolicyPage does with whole revisions: read, begun from a preset, saved.
namespace Docket {

namespace {

QString revisionOf(const Policy &policy)
{
    return policy.product.toLower() + u' ' + toIsoDay(policy.validFrom);
}

/// A document has a title; if there is a product of that title, its short name is meant.
QString productOf(const Policy &read, const QList<Policy> &known)
{
    const auto same = std::ranges::find_if(known, [&](const Policy &policy) {
        return policy.productTitle.compare(read.productTitle, Qt::CaseInsensitive) == 0;
    });
    return same == known.end() ? read.product : same->product;
}

} // namespace

void PolicyPage::setPresets(const QList<Policy> &presets)
{
    m_presets = presets;
    m_header->setPresets(presets);
}

void PolicyPage::showReading(const Policy &policy, const QList<PolicyRemark> &remarks,
                             std::optional<PolicyId> again)
{
    const PolicyId id = again.value_or(NewId);
    showRevision(id);
    Policy read = policy;
    read.id = id;
    if (again) {
        const Policy &own = m_draft.policy();
        read.productId = own.productId;
        read.product = own.product;
        read.productTitle = own.productTitle;
        read.validFrom = own.validFrom;
    } else {
        read.product = productOf(read, m_policies);
    }
    if (m_draft.isNew() || again) {
        m_draft.change(read); // one can go back to what was there
    } else {
        m_draft = PolicyDraft(read, true);
    }
    m_remarks.insert(id, remarks);
    refresh();
    setFocus();
}

void PolicyPage::finishSave(bool isWritten)
{
    if (isWritten && m_saving) {
        if (m_saving->id == NewId) {
            m_added = m_saving;
            m_shown.reset(); // until the casebook has it, what was there is shown
        }
        const auto saved = std::ranges::find(m_policies, m_saving->id, &Policy::id);
        if (saved != m_policies.end()) {
            *saved = *m_saving;
        }
        m_draft = {};
        m_drafts.remove(m_saving->id);
        m_remarks.remove(m_saving->id);
        setPolicies(m_policies, m_cases);
    }
    m_saving.reset();
    const QList<FormDialog *> dialogs = findChildren<FormDialog *>();
    for (FormDialog *dialog : dialogs) {
        dialog->finish(isWritten);
    }
}

void PolicyPage::askFile()
{
    askFileFor(std::nullopt);
}

void PolicyPage::askFileFor(std::optional<PolicyId> again)
{
    const FilePrompt prompt{.title =
                                again ? tr("Read a SECURITY.md again") : tr("Add a SECURITY.md"),
                            .filter = tr("Policies (*.md *.markdown *.txt);;All files (*)")};
    m_prompts->askOpenFiles(this, prompt, [this, again](const QStringList &paths) {
        if (!paths.isEmpty()) {
            Q_EMIT fileChosen(paths.constFirst(), again);
        }
    });
}

void PolicyPage::usePreset(int preset)
{
    Policy policy = m_presets.at(preset);
    policy.product.clear(); // it is nobody's yet
    policy.validFrom = m_now;
    showReading(policy, {}, std::nullopt);
}

void PolicyPage::undo()
{
    if (m_draft.canUndo()) {
        m_draft.undo();
        refresh();
    } else if (m_draft.isNew()) {
        m_draft = {};
        m_drafts.remove(NewId);
        m_remarks.remove(NewId);
        m_shown.reset();
        setPolicies(m_policies, m_cases);
    }
}

void PolicyPage::openSave()
{
    if (!m_draft.isUnsaved()) {
        return;
    }
    QStringList taken;
    for (const Policy &policy : std::as_const(m_policies)) {
        taken << revisionOf(policy);
    }
    auto *dialog = new SaveRevisionDialog(m_draft, m_cases.value(m_draft.policy().id), taken, this);
    connect(dialog, &SaveRevisionDialog::submitted, this, [this](const Policy &policy) {
        m_saving = policy;
        if (m_draft.isNew()) {
            Q_EMIT addRequested(policy);
        } else {
            Q_EMIT saveRequested(policy);
        }
    });
    dialog->open();
}

void PolicyPage::followAdded()
{
    if (m_added) {
        const auto found = std::ranges::find(m_policies, revisionOf(*m_added), revisionOf);
        if (found != m_policies.end()) {
            m_shown = found->id;
            m_added.reset();
        }
    }
}

} // namespace Docket
