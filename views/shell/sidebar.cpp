// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sidebar.h"

#include "common/theme.h"
#include "shell/mainactions.h"
#include "shell/navbutton.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

SideBar::SideBar(const MainActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sideBar"_s);
    setAccessibleName(tr("Lists and pages"));
    setMinimumWidth(Theme::SideBarMinWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(0);
    addHeading(*layout, tr("Today"));
    addList(*layout, u"navOverdue"_s, u"overdue"_s, tr("Overdue"), u"is:overdue"_s);
    addList(*layout, u"navSoon"_s, u"due-soon"_s, tr("Due within 24 h"), u"is:soon"_s);
    //: list of cases in the state New
    addList(*layout, u"navNew"_s, u"inbox"_s, tr("New"), u"state:new"_s);
    layout->addSpacing(8);
    //: heading of lists of cases by what is to be done
    addHeading(*layout, tr("Work"));
    //: list of cases that wait for a decision
    addList(*layout, u"navToDecide"_s, u"scales"_s, tr("To decide"),
            u"state:acknowledged,evaluating"_s);
    //: list of cases that are being fixed
    addList(*layout, u"navInFix"_s, u"wrench"_s, tr("In fix"), u"state:accepted,fixing"_s);
    //: list of cases with a released fix and no advisory yet
    addList(*layout, u"navToDisclose"_s, u"box"_s, tr("To disclose"), u"state:released"_s);
    addList(*layout, u"navEmbargoed"_s, u"lock"_s, tr("Embargoed"), u"is:embargoed"_s);
    //: list of cases whose reporter waits for a word: a decision, a new estimate, a fix
    addList(*layout, u"navWordOwed"_s, u"speech"_s, tr("Reporter owed"), u"is:owed"_s);
    layout->addSpacing(8);
    addList(*layout, u"navOpen"_s, u"cases"_s, tr("All open"), u"state:open"_s);
    addList(*layout, u"navAll"_s, u"archive"_s, tr("All cases"), QString());
    layout->addStretch(1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    layout->addWidget(line);
    layout->addSpacing(8);
    using Id = MainActions::Id;
    addPage(*layout, u"pageToday"_s, u"calendar"_s, tr("Today"), actions.keys(Id::PageToday),
            Page::Today);
    addPage(*layout, u"pageCases"_s, u"cases"_s, tr("Cases"), actions.keys(Id::PageCases),
            Page::Cases);
    addPage(*layout, u"pageTimeline"_s, u"timeline"_s, tr("Timeline"),
            actions.keys(Id::PageTimeline), Page::Timeline);
    addPage(*layout, u"pagePolicies"_s, u"shield"_s, tr("Policies"), actions.keys(Id::PagePolicies),
            Page::Policies);
    setSearch({});
    setCounts({});
}

void SideBar::setCounts(const CaseListModel::Counts &counts)
{
    using Theme::Tone;
    const std::array numbers{counts.overdue,   counts.dueSoon,  counts.fresh,
                             counts.toDecide,  counts.inFix,    counts.toDisclose,
                             counts.embargoed, counts.wordOwed, counts.open};
    const std::array alarms{Tone::Red,   Tone::Amber, Tone::Text2, Tone::Text2, Tone::Text2,
                            Tone::Text2, Tone::Text2, Tone::Text2, Tone::Text2};
    for (size_t i = 0; i < numbers.size(); ++i) {
        m_lists.at(static_cast<qsizetype>(i)).button->setCount(numbers.at(i), alarms.at(i));
    }
}

QString SideBar::setSearch(const QString &typed)
{
    m_search = typed.trimmed();
    updateMarks();
    const auto found = std::ranges::find(m_lists, m_search, &List::search);
    return found == m_lists.cend() ? QString() : found->button->text();
}

void SideBar::setPage(Page page)
{
    m_page = page;
    updateMarks();
}

/// One mark tells where one is: a list's on the page of the cases, where it is what is shown, else
/// the page's.
void SideBar::updateMarks()
{
    bool isList = false;
    for (const List &list : std::as_const(m_lists)) {
        const bool isThis = m_page == Page::Cases && list.search == m_search;
        list.button->setChecked(isThis);
        isList = isList || isThis;
    }
    for (const auto &[of, button] : m_pages.asKeyValueRange()) {
        button->setChecked(of == m_page && !isList);
    }
}

void SideBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

void SideBar::addHeading(QVBoxLayout &layout, const QString &text)
{
    auto *heading = new QLabel(text.toUpper(), this);
    heading->setFont(Theme::font(Theme::TextSize::Axis, true));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(8, 4, 8, 4);
    layout.addWidget(heading);
}

void SideBar::addList(QVBoxLayout &layout, const QString &name, const QString &icon,
                      const QString &text, const QString &search)
{
    auto *button = new NavButton(icon, text, this);
    button->setObjectName(name);
    layout.addWidget(button);
    m_lists << List{search, button};
    connect(button, &QAbstractButton::clicked, this, [this, search] {
        updateMarks(); // a second click does not take the mark away
        Q_EMIT listChosen(search);
    });
}

void SideBar::addPage(QVBoxLayout &layout, const QString &name, const QString &icon,
                      const QString &text, const QString &keys, Page page)
{
    auto *button = new NavButton(icon, text, this);
    button->setObjectName(name);
    button->setHint(keys);
    layout.addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] {
        setPage(page);
        Q_EMIT pageChosen(page);
    });
    m_pages.insert(page, button);
}

} // namespace Docket
