// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casepage.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace Docket {

class ElidedLabel;

class CaseListModel;
class CaseListView;
class EmptyState;

/// The list above, the case below. Either may have the whole page: Enter or F11 gives it to the
/// case.
class CasesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CasesPage(QWidget *parent = nullptr);

    void setModel(CaseListModel *model);
    /// What the list is a list of, "Overdue", and the search that made it ("is:overdue").
    void setListTitle(const QString &title, const QString &typed);
    void setLoading(bool isLoading);
    void setNow(Instant now);

    [[nodiscard]] CasePage *casePage() const { return m_casePage; }

    [[nodiscard]] CaseListView *listView() const { return m_list; }

    [[nodiscard]] bool isFullCase() const;

    /// Splitters, columns, tab and whether the case has the page, as bytes to keep.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

public Q_SLOTS:
    /// A case that the search hides is shown all the same.
    void select(Docket::CaseId id);
    void selectFirst();
    void settle(); ///< see CaseListView::settle()
    /// Filters of the search that nobody knows: they are named, not guessed.
    void setUnknownFilters(const QStringList &filters);
    /// Of a search in evidence: filters that are too short, and how many texts are not searched.
    void setEvidenceNotes(const QStringList &tooShort, qint64 leftOut);
    void nextCase();
    void previousCase();
    void setFullCase(bool isFull);
    void toggleFullCase();

Q_SIGNALS:
    /// The page wants this case's details: call casePage()->showCase().
    void caseSelected(Docket::CaseId id);
    void clearSearchRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Escape and the keys of the case page, from wherever in the page nobody else took them: text
    /// fields take their letters. J, K and F11 are actions of the window.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildListHead(QWidget *parent);
    void updateHeadline();
    void updateNotes();
    void updateEmpty(qint64 total);

    CaseListModel *m_model = nullptr;
    CaseListView *m_list = nullptr;
    CasePage *m_casePage = nullptr;
    QWidget *m_listPane = nullptr;
    QStackedWidget *m_listStack = nullptr;
    EmptyState *m_noMatch = nullptr; ///< in place of the list
    EmptyState *m_noCases = nullptr; ///< in place of the page
    QStackedWidget *m_stack = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_unknown = nullptr;
    QStringList m_unknownFilters;
    QStringList m_tooShort;
    qint64 m_leftOut = 0;
    QLabel *m_count = nullptr;
    QSplitter *m_splitter = nullptr;
    QString m_typed;
    bool m_isLoading = false;
    QByteArray m_splitterState; ///< as it was before the case got the whole page
};

} // namespace Docket
