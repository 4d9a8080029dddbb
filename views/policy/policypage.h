// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/prompts.h"
#include "domain/policydraft.h"
#include "domain/policyitems.h"
#include "items/policyitemsmodel.h"
#include "policy/policyremark.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace Docket {

class Banner;
class FormDialog;
class PolicyHeader;
class PolicySide;
class PolicyTextView;

/// A SECURITY.md beside what was read from it, one revision at a time. A person edits what was
/// read, decides what nobody understood, tries versions, and saves; nothing is written before. What
/// is not saved yet is kept while another revision is looked at.
class PolicyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyPage(QWidget *parent = nullptr);

    /// The revisions of the casebook, and how many cases are judged by each.
    void setPolicies(const QList<Policy> &policies, const QHash<PolicyId, int> &cases);
    /// Policies to begin with; their title is what the menu says.
    void setPresets(const QList<Policy> &presets);
    void setPrompts(Prompts *prompts);
    void setNow(Instant now);
    void clear();

    /// Asks for the file of a new revision.
    void askFile();
    /// The answer to fileChosen(): a new revision, or the shown one read again.
    void showReading(const Policy &policy, const QList<PolicyRemark> &remarks,
                     std::optional<PolicyId> again);
    /// The answer to addRequested() and saveRequested().
    void finishSave(bool isWritten);

    /// As it would be saved.
    [[nodiscard]] const Policy &policy() const { return m_draft.policy(); }

    [[nodiscard]] bool isUnsaved() const { return m_draft.isUnsaved(); }

    /// How many revisions were changed or read and not saved.
    [[nodiscard]] int unsavedCount() const { return static_cast<int>(m_drafts.size()); }

Q_SIGNALS:
    void fileChosen(const QString &path, std::optional<Docket::PolicyId> again);
    void addRequested(const Docket::Policy &policy);
    void saveRequested(const Docket::Policy &policy);

private:
    static constexpr PolicyId NewId{}; ///< of a revision that is not saved yet

    void buildLayout();
    void connectParts();
    void showRevision(PolicyId id);
    void keepDraft();
    void refresh();
    void refreshRevisions();
    void showRemark();
    void followItems();
    void followText(qsizetype item);
    void tryVersion(const QString &version);

    // policypagerevisions.cpp: whole revisions.
    void askFileFor(std::optional<PolicyId> again);
    void usePreset(int preset);
    void undo();
    void openSave();
    /// Goes to what was added, once the casebook has it.
    void followAdded();

    // policypageedit.cpp: what changes the draft.
    void change(const Policy &policy);
    void openCurrent();
    void removeCurrent();
    void addTo(PolicyCategory category);
    void decide(PolicyCategory category);
    /// Opens it; what it says is in the draft at once, so it closes.
    void open(FormDialog *dialog);
    void editVersion(std::optional<int> at, const VersionRow &row);
    /// `unread`: the sentence that becomes it, or -1.
    void editPromise(std::optional<int> at, const Promise &promise, int unread = -1);
    void editAsk(std::optional<int> at, const AskedItem &ask, int unread = -1);
    void editPractice(std::optional<int> at, const Practice &practice, int unread = -1);
    void editSafeHarbour(const QString &text, int unread = -1);
    void editChannel();

    NativePrompts m_nativePrompts;
    Prompts *m_prompts = &m_nativePrompts;
    PolicyItemsModel m_model;
    PolicyHeader *m_header;
    Banner *m_banner;
    QStackedWidget *m_stack; ///< the splitter, or that there is nothing
    QSplitter *m_splitter;
    QStackedWidget *m_left; ///< the text, or that there is none
    PolicyTextView *m_text;
    PolicySide *m_side;
    QList<Policy> m_policies;
    QList<Policy> m_presets;
    QHash<PolicyId, int> m_cases;
    QHash<PolicyId, PolicyDraft> m_drafts; ///< all that are not saved
    QHash<PolicyId, QList<PolicyRemark>> m_remarks;
    QList<PolicyItem> m_items;
    PolicyDraft m_draft;             ///< of the shown one
    std::optional<PolicyId> m_shown; ///< NewId: the new one
    std::optional<Policy> m_saving;
    std::optional<Policy> m_added; ///< shown once the casebook has it
    Instant m_now;
};

} // namespace Docket
