// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/recordform.h"

#include <QHash>
#include <QList>
#include <QTimer>

#include <map>

class QLabel;

namespace Docket {

/// Sends what is typed into the record forms of a tab to be kept: some seconds after the last
/// letter, on leaving the tab and on Ctrl+S, as the advisory does. What is incomplete, or was not
/// taken, stays with its case while the window is open.
class RecordSaver final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Delay{5000};

    /// `words` says what is kept and what is not. Not a child of `tab`: a window that is destroyed
    /// gives up its focus when no more than the QWidget is left of it, so the tab owns its saver.
    RecordSaver(QWidget *tab, QLabel *words);

    void add(RecordForm *form);

    void setDelay(std::chrono::milliseconds delay) { m_timer.setInterval(delay); }

    void showCase(const CaseDetail &detail, Instant now);
    void setNow(Instant now);
    /// Sends what can be kept, at once.
    void flush();
    /// How many forms, of all cases, hold what flush() could not send.
    [[nodiscard]] int unkeptCount() const;
    /// Forgets everything: the casebook is closed.
    void clear();
    /// The answer to editRequested().
    void answer(CaseId id, const RecordEdit &edit, bool isKept);

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): moc writes _t1
    void editRequested(Docket::CaseId id, const Docket::RecordEdit &edit);
    void saveRequested(); ///< Ctrl+S, for what else the tab would send

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held
    {
        RecordEdit edit;
        int underWay = 0;
        bool isIncomplete = false; ///< not sent yet
    };

    /// A part of a case's record: an edit's place in RecordEdit.
    using Part = std::pair<CaseId, std::size_t>;

    void send(CaseId id, const RecordEdit &edit);
    void sendTyped();
    void hold();
    void fillForm(RecordForm *form, const CaseDetail &detail, bool isSame);
    void updateWords();

    QWidget *m_tab;
    QLabel *m_words;
    QTimer m_timer;
    QList<RecordForm *> m_forms;
    QHash<RecordForm *, bool> m_isDirty;
    std::optional<CaseId> m_case;
    std::map<Part, Held> m_held;
    bool m_isKept = false; ///< something of this case was kept since it is shown
};

/// The line at the foot of a tab in which its RecordSaver speaks.
[[nodiscard]] QLabel *makeSavedLabel(const QString &name, QWidget *parent);

} // namespace Docket
