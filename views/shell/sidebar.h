// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/caselistmodel.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Docket {

class MainActions;
class NavButton;

/// What there is to do, as lists with counts, and the pages. A list is nothing but a search, which
/// the search field shows; so the mark follows whatever is typed there.
class SideBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Today, Cases, Timeline, Policies };

    /// Keys of the pages are those of the actions.
    explicit SideBar(const MainActions &actions, QWidget *parent = nullptr);

    void setCounts(const CaseListModel::Counts &counts);
    /// What is searched for: its list is marked while the cases are shown. Returns the list's name;
    /// empty for a search of one's own.
    QString setSearch(const QString &typed);
    void setPage(Page page);

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): moc writes _t1
    void listChosen(const QString &search);
    // NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): moc writes _t1
    void pageChosen(Docket::SideBar::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct List
    {
        QString search;
        NavButton *button;
    };

    void addHeading(QVBoxLayout &layout, const QString &text);
    void addList(QVBoxLayout &layout, const QString &name, const QString &icon, const QString &text,
                 const QString &search);
    void addPage(QVBoxLayout &layout, const QString &name, const QString &icon, const QString &text,
                 const QString &keys, Page page);

    void updateMarks();

    QList<List> m_lists;
    QHash<Page, NavButton *> m_pages;
    QString m_search;
    Page m_page = Page::Cases;
};

} // namespace Docket
