// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/advisorypreview.h"
#include "advisory/problemlist.h"
#include "advisory/renderedformat.h"
#include "advisory/revisiondialogs.h"
#include "advisory/unsaveddrafts.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/advisory.h"
#include "domain/casedetail.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;

namespace Docket {

class AdvisoryForm;
class AdvisoryRefresher;
class Banner;
class FormDialog;
class OverrideBar;
class Prompts;

/// The advisory of one case: form, live preview of every form in which it leaves, problems, and the
/// gate. What takes time is worked out on another thread, a moment after the last key. It writes
/// nothing: edits and the wish to export are signals.
class AdvisoryTab final : public QWidget
{
    Q_OBJECT

public:
    AdvisoryTab(AdvisoryRenderer renderer, const QList<PublicFormat> &formats,
                AdvisoryPreview::Repository repository, QWidget *parent = nullptr);
    ~AdvisoryTab() override;

    /// Shows a case. What was typed for the case before is sent off first; a draft that comes back
    /// while somebody types into the same case does not disturb them. Of a case with a draft that
    /// is not kept yet, that draft is shown, and sent again if it was refused.
    void showCase(const CaseDetail &detail, Instant now);
    /// The casebook is closed: no case, and nothing of one that was. Call flush() first.
    void clear();
    /// What became of a draft that was sent off. One that was not kept stays here, and is sent
    /// again when its case is left or shown, when another draft could be kept, and by flush().
    void draftSaved(CaseId id, bool isKept);
    /// The answer to a revision or withdrawal that was asked for.
    void finishForm(bool isWritten);

    /// What became of all forms.
    struct ExportedForms
    {
        int files = 0;
        QList<PublicFormat> leftOut; ///< not valid yet
        QList<std::pair<PublicFormat, QList<FormatLoss>>> losses;
    };

    /// Says which forms are missing and what the others do not carry; false if there is nothing
    /// to say of the case that is shown.
    bool tellExported(CaseId id, const ExportedForms &done);
    void setNow(Instant now);
    /// Who answers where to save; the desktop's dialog without it. Must outlive the tab.
    void setPrompts(Prompts *prompts);
    /// Something that the forms are made of is another, such as their templates.
    void refresh();
    /// Takes over what was found out for the draft that is shown, as if it had been typed.
    void setEdited(const AdvisoryDraft &draft);

    /// Of the case that is shown.
    [[nodiscard]] const std::optional<AdvisoryGround> &ground() const { return m_ground; }

    [[nodiscard]] AdvisoryForm *form() const { return m_form; }

    [[nodiscard]] AdvisoryPreview *preview() const { return m_preview; }

    /// How long nobody types before draftEdited(); it is sent at once when the person turns to
    /// another case, tab or window. Long, since each is an event in the history.
    static constexpr std::chrono::milliseconds SaveDelay{5000};
    void setSaveDelay(std::chrono::milliseconds delay);

public Q_SLOTS:
    /// Ctrl+E: asks for a path for the form that is looked at, or says why not.
    void requestExport();
    /// Ctrl+Shift+E: asks for a folder for all forms, or says why not.
    void requestExportAll();
    /// Ctrl+Shift+C: the form that is looked at to the clipboard, or says why not. What is copied
    /// leaves as what is saved does: through the gate.
    void requestCopy();
    /// Sends off what was typed and every draft that was refused, now.
    void flush();
    void askRevision();
    void askWithdrawal();
    void askReinstatement();

Q_SIGNALS:
    void draftEdited(Docket::CaseId id, const Docket::AdvisoryDraft &draft);
    /// `overrideReason` is empty unless the gate says no and the person wrote one.
    void exportRequested(Docket::CaseId id, Docket::PublicFormat format, const QString &path,
                         const QString &overrideReason);
    /// Every form that is valid, each under its own name; see tellExported().
    void exportAllRequested(Docket::CaseId id, const QList<Docket::PublicFormat> &formats,
                            const QString &folder, const QString &overrideReason);
    void copyRequested(Docket::CaseId id, Docket::PublicFormat format,
                       const QString &overrideReason);
    void assessmentEdited(Docket::CaseId id, const Docket::Assessment &assessment);
    void revisionRequested(Docket::CaseId id, const QString &summary);
    void withdrawalRequested(Docket::CaseId id, const QString &reason);
    void reinstatementRequested(Docket::CaseId id, const QString &reason);
    void cloneRequested(Docket::CaseId id);
    void publisherRequested();
    void privatePagesRequested();
    /// See AdvisoryForm.
    void tagsRequested(int product);
    void templatesRequested(Docket::PublicFormat format);
    /// What the history tells is to go into the timeline.
    void historyRequested(Docket::CaseId id);
    /// What is decided elsewhere is to be seen there.
    void elsewhereRequested(Docket::AdvisoryField field);
    /// The reporter is to be asked or told something.
    void letterRequested(Docket::AdvisoryProblem why);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What the person wants to leave, and where to.
    enum class Wish { This, All, Copy };

    void connectParts();
    void addShortcuts();
    void buildLayout();
    [[nodiscard]] QWidget *buildActions();
    [[nodiscard]] QMenu *buildMenu();
    void forgetCase();
    void onEdited();
    void sendTyped();
    void sendRefused();
    void send(CaseId id, const AdvisoryDraft &draft);
    void takeFindings(const QList<AdvisoryFinding> &findings);
    void takeFormat(const RenderedFormat &rendered);
    void showFormatFindings();
    void giveRoom(bool hasProblems);
    void showWithdrawal();
    void showGate(const QList<AdvisoryFinding> &findings);
    void refuse(const QString &reason, const QString &nextStep);
    void requestExport(Wish wish);
    [[nodiscard]] bool isLetOut();
    [[nodiscard]] bool isValid(PublicFormat format);
    void askWhereToSave();
    void askFolder();
    void goTo(const ProblemList::Entry &entry);
    void goToPlace(const AdvisoryPlace &place);
    void goElsewhere(AdvisoryField field);
    void mend(const ProblemList::Entry &entry);
    void openForm(FormDialog *form);
    void askReason(WithdrawDialog::Step step,
                   void (AdvisoryTab::*request)(CaseId, const QString &));

    AdvisoryRefresher *m_refresher;
    QList<PublicFormat> m_formats;
    std::unique_ptr<Prompts> m_nativePrompts;
    Prompts *m_prompts;
    std::optional<AdvisoryGround> m_ground; ///< of the case that is shown
    Instant m_now;
    bool m_isDirty = false; ///< typed and not sent off
    bool m_isStale = false; ///< to be worked out when the tab is seen
    Wish m_wish = Wish::This;
    UnsavedDrafts m_unsaved;
    QHash<PublicFormat, QList<FormatProblem>> m_formatProblems;
    Labels::FailureText m_gate; ///< what the banner says
    QTimer m_saveTimer;
    QTimer m_refreshTimer;

    Banner *m_banner;    ///< the gate
    Banner *m_withdrawn; ///< since when, and why
    Banner *m_refusal;   ///< why the last export did not happen, or not with everything
    OverrideBar *m_override;
    AdvisoryForm *m_form;
    AdvisoryPreview *m_preview;
    ProblemList *m_problems;
    QPointer<FormDialog> m_formDialog;
    QSplitter *m_splitter = nullptr; ///< between the form and the problems
    bool m_hasProblems = true;
    int m_problemsHeight = Theme::ProblemsHeight;
    QPushButton *m_export = nullptr;
    bool m_isWithdrawn = false;
    QLabel *m_saved = nullptr;
};

} // namespace Docket
