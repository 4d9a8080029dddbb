// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace Docket {

class Chip;
class ElidedLabel;

/// Key, title, what stands about the case, and the actions that its state allows: as buttons as
/// long as there is room, the rest behind "More". The first one is the default button.
class CaseHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(QWidget *parent = nullptr);

    void setCase(const CaseDetail &detail, Instant now);
    void setNow(Instant now);

    /// Buttons may go behind "More", so the header may be narrower than its contents.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionChosen(Docket::CaseAction action);
    void answerChosen();
    void noteChosen();
    void embargoChosen();
    void titleChosen();
    void whatIfChosen();
    void splitChosen();
    void mergeChosen();
    void unmergeChosen();
    void severityChosen(Docket::Severity severity);
    void classChosen(Docket::ReportClass reportClass);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void setActions(const QList<CaseAction> &actions);
    void updateChips();
    /// Decides how many buttons fit and puts the other actions into the menu.
    void arrange();
    void fillMenu(qsizetype firstHidden);
    /// A submenu with every value of an enum.
    template <typename Enum, typename Chosen>
    void fillChoices(const QString &name, const QString &title, const QString &prefix, Enum current,
                     Chosen chosen);

    CaseFile m_file;
    QString m_duplicateOfKey;
    std::optional<Instant> m_withdrawnAt;
    QString m_withdrawnReason;
    bool m_isAgainstPolicy = false; ///< W-7
    bool m_isMerged = false;
    bool m_isEmpty = false; ///< no message
    Instant m_now;
    QList<CaseAction> m_actions;
    QList<QPushButton *> m_buttons;
    QLabel *m_key;
    ElidedLabel *m_title;
    Chip *m_state;
    Chip *m_embargo;
    Chip *m_public;
    Chip *m_duplicate;
    Chip *m_withdrawn; ///< the advisory is
    QHBoxLayout *m_layout;
    QHBoxLayout *m_buttonsLayout;
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace Docket
