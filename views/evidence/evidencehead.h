// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
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

    [[nodiscard]] QComboBox *definitions() const { return m_definitions; }

    [[nodiscard]] QToolButton *wrap() const { return m_wrap; }

    [[nodiscard]] QPushButton *save() const { return m_save; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void buildLayout();
    /// By the width alone, not by the name: the head must not jump from piece to piece.
    void arrange();

    ElidedLabel *m_name;
    QWidget *m_controls; ///< how it is shown
    SegmentedBar *m_modes;
    QComboBox *m_definitions;
    QToolButton *m_wrap;
    QPushButton *m_save;
    QHBoxLayout *m_firstRow = nullptr;
    QVBoxLayout *m_rows = nullptr;
    bool m_isOneRow = false;
};

} // namespace Docket
