// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "domain/advisory.h"
#include "domain/casedetail.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Docket {

class AdvisoryForm;
class AdvisoryPreview;
class Banner;
class ProblemList;
class Prompts;

/// The advisory of one case: form, live preview, problems, and the gate. It writes nothing: edits
/// and the wish to export are signals.
class AdvisoryTab final : public QWidget
{
    Q_OBJECT

public:
    /// Markdown of a draft as an export would write it, without the gate.
    using MarkdownPreview = std::function<QString(const CaseFile &, const AdvisoryDraft &)>;

    explicit AdvisoryTab(MarkdownPreview markdownPreview, QWidget *parent = nullptr);
    ~AdvisoryTab() override;

    /// Shows a case. What was typed for the case before is sent off first; a draft that comes back
    /// while somebody types into the same case does not disturb them.
    void showCase(const CaseDetail &detail, Instant now);
    /// What became of a draft that was sent off. One that was not kept is sent again with the next.
    void draftSaved(CaseId id, bool isKept);
    void setNow(Instant now);
    /// Who answers where to save; the desktop's dialog without it. Must outlive the tab.
    void setPrompts(Prompts *prompts);

    [[nodiscard]] AdvisoryForm *form() const { return m_form; }

    [[nodiscard]] AdvisoryPreview *preview() const { return m_preview; }

    /// Milliseconds without typing before draftEdited().
    static constexpr int SaveDelay = 800;

public Q_SLOTS:
    /// Ctrl+E: asks for a path, or says why not.
    void requestExport();
    /// Sends off what was typed, now.
    void flush();

Q_SIGNALS:
    void draftEdited(Docket::CaseId id, const Docket::AdvisoryDraft &draft);
    /// `overrideReason` is empty unless the gate says no and the person wrote one.
    void exportRequested(Docket::CaseId id, const QString &path, const QString &overrideReason);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildGate();
    [[nodiscard]] QWidget *buildActions();
    void onEdited();
    void refresh();
    void refreshGate();
    void refuse(const QString &reason, const QString &nextStep);
    void askWhereToSave();
    void openOverride();
    void goToProblem(AdvisoryProblem problem);
    [[nodiscard]] QList<AdvisoryProblem> problems() const;

    MarkdownPreview m_markdownPreview;
    std::unique_ptr<Prompts> m_nativePrompts;
    Prompts *m_prompts;
    std::optional<CaseFile> m_case;
    QStringList m_privateAddresses; ///< of who wrote in
    Instant m_now;
    bool m_isDirty = false;
    Labels::FailureText m_gate; ///< what the banner says
    QTimer m_saveTimer;
    QTimer m_refreshTimer;

    Banner *m_banner;  ///< the gate
    Banner *m_refusal; ///< why the last export did not happen
    QWidget *m_override = nullptr;
    QLineEdit *m_reason = nullptr;
    AdvisoryForm *m_form;
    AdvisoryPreview *m_preview;
    ProblemList *m_problems;
    QPushButton *m_export = nullptr;
    QLabel *m_saved = nullptr;
};

} // namespace Docket
