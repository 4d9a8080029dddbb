// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Docket {

class ElidedLabel;
class SegmentedBar;

/// What stands above a piece of evidence: its name, how it is shown, and the button that saves it.
/// One row where there is room for a name beside the rest, else two.
class EvidenceHead final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceHead(QWidget *parent = nullptr);

    [[nodiscard]] ElidedLabel *name() const { return m_name; }

    [[nodiscard]] SegmentedBar *modes() const { return m_modes; }

    /// Takes what a pane shows beside the ways to look; the widget that holds it is for the caller
    /// to show and hide.
    [[nodiscard]] QWidget *addControls(const QList<QWidget *> &controls);

    [[nodiscard]] QPushButton *save() const { return m_save; }

    /// What else may be done with the piece, or with all of the case.
    [[nodiscard]] QToolButton *more() const { return m_more; }

    /// One row or two. By the width alone, not by the name: the head must not jump from piece to
    /// piece.
    void arrange();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void buildLayout();

    ElidedLabel *m_name;
    QWidget *m_controls; ///< how it is shown
    SegmentedBar *m_modes;
    QPushButton *m_save;
    QToolButton *m_more;
    QHBoxLayout *m_extras = nullptr;
    QHBoxLayout *m_firstRow = nullptr;
    QVBoxLayout *m_rows = nullptr;
    bool m_isOneRow = false;
};

} // namespace Docket
