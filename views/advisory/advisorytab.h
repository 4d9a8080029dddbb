// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/unsaveddrafts.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/advisory.h"
#include "domain/casedetail.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QSplitter;
class QPushButton;

namespace Docket {

class AdvisoryForm;
class AdvisoryPreview;
class Banner;
class OverrideBar;
class ProblemList;
class Prompts;

/// The advisory of one case: form, live preview, problems, and the gate. It writes nothing: edits
/// and the wish to export are signals.
class AdvisoryTab final : public QWidget
{
    Q_OBJECT

public:
    /// Markdown of a draft as an export would write it, without the gate.
    using MarkdownPreview = std::function<QString(const AdvisoryGround &, const AdvisoryDraft &)>;

    explicit AdvisoryTab(MarkdownPreview markdownPreview, QWidget *parent = nullptr);
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
    void setNow(Instant now);
    /// Who answers where to save; the desktop's dialog without it. Must outlive the tab.
    void setPrompts(Prompts *prompts);

    [[nodiscard]] AdvisoryForm *form() const { return m_form; }

    [[nodiscard]] AdvisoryPreview *preview() const { return m_preview; }

    /// How long nobody types before draftEdited(); it is sent at once when the person turns to
    /// another case, tab or window. Long, since each is an event in the history.
    static constexpr std::chrono::milliseconds SaveDelay{5000};
    void setSaveDelay(std::chrono::milliseconds delay);

public Q_SLOTS:
    /// Ctrl+E: asks for a path, or says why not.
    void requestExport();
    /// Sends off what was typed and every draft that was refused, now.
    void flush();

Q_SIGNALS:
    void draftEdited(Docket::CaseId id, const Docket::AdvisoryDraft &draft);
    /// `overrideReason` is empty unless the gate says no and the person wrote one.
    void exportRequested(Docket::CaseId id, const QString &path, const QString &overrideReason);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildActions();
    void forgetCase();
    void onEdited();
    void sendTyped();
    void sendRefused();
    void send(CaseId id, const AdvisoryDraft &draft);
    void refresh();
    void giveRoom(bool hasProblems);
    void refreshGate();
    void refuse(const QString &reason, const QString &nextStep);
    void askWhereToSave();
    void goToProblem(AdvisoryProblem problem);
    [[nodiscard]] QList<AdvisoryProblem> problems() const;

    MarkdownPreview m_markdownPreview;
    std::unique_ptr<Prompts> m_nativePrompts;
    Prompts *m_prompts;
    std::optional<AdvisoryGround> m_ground; ///< of the case that is shown
    Instant m_now;
    bool m_isDirty = false; ///< typed and not sent off
    UnsavedDrafts m_unsaved;
    Labels::FailureText m_gate; ///< what the banner says
    QTimer m_saveTimer;
    QTimer m_refreshTimer;

    Banner *m_banner;  ///< the gate
    Banner *m_refusal; ///< why the last export did not happen
    OverrideBar *m_override;
    AdvisoryForm *m_form;
    AdvisoryPreview *m_preview;
    ProblemList *m_problems;
    QSplitter *m_splitter = nullptr; ///< between the form and the problems
    bool m_hasProblems = true;
    int m_problemsHeight = Theme::ProblemsHeight;
    QPushButton *m_export = nullptr;
    QLabel *m_saved = nullptr;
};

} // namespace Docket
