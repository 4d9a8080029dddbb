// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "common/prompts.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/policy.h"

#include <QWidget>

#include <functional>

class QAbstractButton;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace Docket {

class SegmentedBar;
class TimelineModel;
class TimelineView;

/// The timeline with its tool bar and legend. Owns nothing but its widgets; the model outlives it
/// or is taken back with setModel(nullptr).
class TimelinePage final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget *parent = nullptr);

    void setModel(TimelineModel *model);
    void setNow(Instant now);
    /// Without a signal: the list and the timeline share one selection.
    void select(CaseId id);
    /// For tooltips.
    void setPolicies(const QList<Policy> &policies);
    /// Whether the case list shows a case; asked while "as in the list" is on.
    void setListed(std::function<bool(CaseId id)> isListed);
    /// The case list shows others.
    void listChanged();
    /// Emits lanesWanted() if the page is in view: another casebook is open.
    void askForLanes();
    /// Who answers questions for files; the desktop's dialogs without it. Must outlive the page.
    void setPrompts(Prompts *prompts);

    /// Zoom, grouping and which lanes are shown, as bytes to keep; restoreLayout() ignores others.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    [[nodiscard]] TimelineView *view() const { return m_view; }

public Q_SLOTS:
    /// Opens the dialog of the system's printers.
    void print();
    /// Asks for a name and makes a picture for it: pictureMade().
    void savePicture();

Q_SIGNALS:
    /// Lanes are wanted, of closed cases too or of open ones only: the page came into view, or its
    /// choice changed.
    void lanesWanted(bool withClosed);
    void pictureMade(const QString &path, const QByteArray &bytes);
    void failed(const Docket::Labels::FailureText &failure);
    void caseSelected(Docket::CaseId id);
    void caseOpened(Docket::CaseId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildToolBar();
    [[nodiscard]] QWidget *buildEmptyState();
    [[nodiscard]] QAbstractButton *makeButton(const QString &name, const QString &icon,
                                              const QString &text, const QString &toolTip);
    [[nodiscard]] QAbstractButton *makeToggle(const QString &name, const QString &text,
                                              const QString &toolTip);
    void updateFilter();
    void makePicture(const QString &path);
    [[nodiscard]] QString pictureTitle() const;
    void updateCount();
    void updateZoom();
    void updateGrouping();

    TimelineModel *m_model = nullptr;
    TimelineView *m_view;
    SegmentedBar *m_zoom;
    QComboBox *m_grouping;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QAbstractButton *m_closed; ///< lanes of closed cases too
    QAbstractButton *m_asList; ///< only what the case list shows
    std::function<bool(CaseId)> m_isListed;
    NativePrompts m_nativePrompts;
    Prompts *m_prompts = &m_nativePrompts;
};

} // namespace Docket
