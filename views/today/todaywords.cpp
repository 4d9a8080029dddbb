// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "items/roles.h"
#include "today/todaydelegate.h"

using namespace Qt::StringLiterals;

// What the rows of the Today page say.
namespace Docket {

using Kind = TodayModel::Kind;

TodaySection TodayDelegate::sectionOf(const QModelIndex &index)
{
    return static_cast<TodaySection>(index.data(SectionRole).toInt());
}

TodayModel::Kind TodayDelegate::kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(RowKindRole).toInt());
}

QString TodayDelegate::nothingIn(TodaySection section)
{
    switch (section) {
    case TodaySection::Overdue:
        return tr("Nothing is overdue.");
    case TodaySection::DueSoon:
        return tr("Nothing is due within 24 hours.");
    case TodaySection::Fresh:
        return tr("Nothing new has come in.");
    case TodaySection::WordOwed:
        return tr("No reporter waits for a word.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString TodayDelegate::moreIn(const QModelIndex &index)
{
    const int more = index.data(ValueRole).toInt() - TodayModel::mostRows(sectionOf(index));
    //: the last row of a list; %Ln is how many are not listed there
    return tr("%Ln more: show all in the case list", nullptr, more);
}

QString TodayDelegate::words(const QModelIndex &index) const
{
    const TodaySection section = sectionOf(index);
    switch (kindOf(index)) {
    case Kind::Heading:
        //: a list and how many cases are on it
        return tr("%1: %2").arg(headingOf(section), Labels::count(index.data(ValueRole).toInt()));
    case Kind::Nothing:
        return nothingIn(section);
    case Kind::More:
        return moreIn(index);
    case Kind::Case:
        break;
    }
    const auto row = index.data(CaseRowRole).value<CaseRow>();
    QStringList parts{headingOf(section), row.key, Labels::subject(row.title), row.product,
                      row.reporter};
    if (row.nearest && row.nearest->dueAt) {
        //: %1 promise, %2 clock in words, %3 an instant with zone
        parts << tr("%1: %2, due %3")
                     .arg(Labels::text(row.nearest->kind), Labels::clock(*row.nearest, m_now),
                          Labels::whenInFull(*row.nearest->dueAt));
    }
    if (isEscalatedRow(section, row) && row.nearest) {
        //: a clock is so near its end that somebody else should know
        parts << tr("escalated: less than %1 left")
                     .arg(Labels::duration(row.nearest->escalateBefore));
    }
    if (section == TodaySection::Fresh) {
        parts << tr("received %1").arg(Labels::whenInFull(row.receivedAt))
              //: of what the policy asks for
              << tr("%1 of %2 asked-for items given").arg(row.given).arg(row.asked);
    }
    if (section == TodaySection::WordOwed) {
        parts << owedIn(section, row);
    }
    if (row.chased > 0) {
        parts << Labels::chased(row.chased);
    }
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u", "_s);
}

QString TodayDelegate::headingOf(TodaySection section) const
{
    switch (section) {
    case TodaySection::Overdue:
        return tr("Overdue");
    case TodaySection::DueSoon:
        return tr("Due within 24 h");
    case TodaySection::Fresh:
        return m_lastLookAt
                   //: a list of cases; %1 is the time when somebody last looked at it
                   ? tr("New since %1").arg(Labels::when(*m_lastLookAt, m_now))
                   : tr("New");
    case TodaySection::WordOwed:
        return tr("Reporters owed a word");
    }
    Q_UNREACHABLE_RETURN({});
}

QString TodayDelegate::hintOf(TodaySection section, const QModelIndex &index) const
{
    if (index.data(ValueRole).toInt() == 0) {
        return {};
    }
    switch (section) {
    case TodaySection::Overdue:
        return tr("Enter opens the case");
    case TodaySection::DueSoon: {
        const auto first = index.siblingAtRow(index.row() + 1).data(CaseRowRole).value<CaseRow>();
        const Instant due = first.nearest.value_or(Obligation()).dueAt.value_or(m_now);
        //: %1 is the time at which the first of a list is due
        return tr("first at %1").arg(Labels::when(due, m_now));
    }
    case TodaySection::Fresh:
        //: order of a list
        return tr("newest first");
    case TodaySection::WordOwed:
        //: what reporters are told is promised, though by no stated time
        return tr("no deadline passed, still owed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString TodayDelegate::owedIn(TodaySection section, const CaseRow &row)
{
    if (section == TodaySection::WordOwed && row.owedWord) {
        return Labels::text(*row.owedWord);
    }
    if (!row.nearest) {
        return section == TodaySection::Fresh ? Labels::text(row.state) : QString();
    }
    const QString kind = Labels::text(row.nearest->kind);
    return row.nearest->modality == Modality::Aim
               //: a promise that is only an aim
               ? tr("%1, aim").arg(kind)
               : kind;
}

bool TodayDelegate::isEscalatedRow(TodaySection section, const CaseRow &row) const
{
    return section == TodaySection::DueSoon && row.nearest && isEscalated(*row.nearest, m_now);
}

} // namespace Docket
