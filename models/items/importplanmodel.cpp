// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importplanmodel.h"

#include "items/roles.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Docket {

ImportPlanModel::ImportPlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PlanRow &at = row(index.row());
    switch (role) {
    case PlanRole: {
        PlanRow told = at;
        if (losesItsIssue(at)) {
            told.fault = ImportFault::NoSuchIssue;
        }
        if (consequenceFor(at) ||
            losesItsIssue(at)) { // what it was matched by is not here any more
            told.kind = kindOf(at);
            told.matchedBy = std::nullopt;
            told.opener = told.kind == PlanKind::FollowUp ? at.opener : -1;
        }
        return QVariant::fromValue(told);
    }
    case ValueRole:
        return static_cast<int>(kindOf(at));
    case ChoiceRole: {
        const auto choice = choiceOf(at);
        return choice ? QVariant(toText(*choice)) : QVariant();
    }
    case InstantRole:
        return at.at ? QVariant(at.at->seconds) : QVariant();
    case IsUnreadRole: // what a person chose stands out
        return choiceOf(at).has_value();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case CaseColumn:
        return caseOf(at);
    case SubjectColumn:
        return at.subject;
    case SenderColumn:
        return at.sender;
    case FileColumn:
        return QFileInfo(m_plan.files.value(at.file)).fileName();
    default:
        return {}; // words of the views
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KindColumn:
        //: a column: what an import does with a message
        return tr("What");
    case CaseColumn:
        return tr("Case");
    case SubjectColumn:
        return tr("Subject");
    case SenderColumn:
        return tr("From");
    case ReceivedColumn:
        return tr("Received");
    case ReasonColumn:
        return tr("Why");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

void ImportPlanModel::setPlan(ImportPlan plan)
{
    m_choices.clear();
    m_newOpeners.clear();
    m_followers.clear();
    m_counts = plan.counts;
    m_plan = std::move(plan);
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        if (const int opener = m_plan.rows.at(i).opener; opener >= 0) {
            m_followers[opener].append(i);
        }
    }
    setFilter(std::nullopt, {});
}

void ImportPlanModel::setFilter(std::optional<PlanKind> kind, const QString &text)
{
    beginResetModel();
    m_kind = kind;
    m_text = text.trimmed();
    m_shown.clear();
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        if (passes(m_plan.rows.at(i))) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

int ImportPlanModel::choose(const QModelIndexList &rows, const std::optional<ImportChoice> &choice)
{
    int chosen = 0;
    QSet<int> threads;
    for (const QModelIndex &index : rows) {
        const PlanRow &at = row(index.row());
        if (at.messageKey.isEmpty() || at.kind == PlanKind::Unchanged) {
            continue;
        }
        const int opener = at.opener >= 0 ? at.opener : indexOf(at);
        if (!threads.contains(opener)) { // counted again when all is chosen
            threads.insert(opener);
            addToCounts(m_plan.rows.at(opener), -1);
            for (const int follower : m_followers.value(opener)) {
                addToCounts(m_plan.rows.at(follower), -1);
            }
        }
        if (choice) {
            m_choices.insert(at.messageKey, *choice);
        } else {
            m_choices.remove(at.messageKey);
        }
        ++chosen;
        Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1),
                           {Qt::DisplayRole, ValueRole, ChoiceRole, IsUnreadRole});
    }
    bool hasFollowers = false;
    for (const int opener : std::as_const(threads)) {
        updateThread(opener);
        hasFollowers = hasFollowers || m_followers.contains(opener);
    }
    if (hasFollowers) { // they may be anywhere
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, ValueRole, PlanRole});
    }
    return chosen;
}

int ImportPlanModel::indexOf(const PlanRow &row) const
{
    return static_cast<int>(&row - m_plan.rows.constData());
}

void ImportPlanModel::addToCounts(const PlanRow &row, int number)
{
    m_counts[static_cast<size_t>(kindOf(row))] += number;
}

/// Who opens the case now, and the counts with it.
void ImportPlanModel::updateThread(int opener)
{
    m_newOpeners.remove(opener);
    const auto followers = m_followers.value(opener);
    const auto choice = choiceOf(m_plan.rows.at(opener));
    if (choice && choice->kind == ImportChoice::Kind::LeaveOut) {
        const auto next = std::ranges::find_if(followers, [this](int row) {
            return !choiceOf(m_plan.rows.at(row)) && !losesItsIssue(m_plan.rows.at(row));
        });
        if (next != followers.end()) {
            m_newOpeners.insert(opener, *next);
        }
    }
    addToCounts(m_plan.rows.at(opener), 1);
    for (const int follower : followers) {
        addToCounts(m_plan.rows.at(follower), 1);
    }
}

bool ImportPlanModel::losesItsIssue(const PlanRow &row) const
{
    if (row.opener < 0 || row.matchedBy != MatchedBy::TrackerIssue || choiceOf(row)) {
        return false;
    }
    const auto choice = choiceOf(m_plan.rows.at(row.opener));
    return choice && choice->kind == ImportChoice::Kind::LeaveOut;
}

std::optional<ImportChoice> ImportPlanModel::consequenceFor(const PlanRow &row) const
{
    if (row.opener < 0 || choiceOf(row)) {
        return std::nullopt;
    }
    auto choice = choiceOf(m_plan.rows.at(row.opener));
    if (choice && choice->kind == ImportChoice::Kind::Attach) {
        return choice;
    }
    return m_newOpeners.value(row.opener, -1) == indexOf(row)
               ? std::optional(ImportChoice{ImportChoice::Kind::OwnCase, {}})
               : std::nullopt;
}

std::optional<ImportChoice> ImportPlanModel::choiceOf(const PlanRow &row) const
{
    const auto found = m_choices.constFind(row.messageKey);
    return row.messageKey.isEmpty() || found == m_choices.cend() ? std::nullopt
                                                                 : std::optional(*found);
}

PlanKind ImportPlanModel::kindOf(const PlanRow &row) const
{
    const auto choice = choiceOf(row).or_else([&] { return consequenceFor(row); });
    if (!choice) {
        return losesItsIssue(row) ? PlanKind::Damaged : row.kind;
    }
    switch (choice->kind) {
    case ImportChoice::Kind::OwnCase:
        return row.kind == PlanKind::NotForIntake ? row.kind : PlanKind::NewCase;
    case ImportChoice::Kind::Attach:
        return PlanKind::FollowUp;
    case ImportChoice::Kind::LeaveOut:
        return PlanKind::LeftOut;
    case ImportChoice::Kind::TakeIn:
        return PlanKind::NewCase;
    }
    Q_UNREACHABLE_RETURN(row.kind);
}

QString ImportPlanModel::caseOf(const PlanRow &row) const
{
    const auto choice = choiceOf(row).or_else([&] { return consequenceFor(row); });
    return choice ? choice->caseKey : row.caseKey;
}

bool ImportPlanModel::passes(const PlanRow &row) const
{
    const auto has = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return (!m_kind || kindOf(row) == *m_kind) &&
           (m_text.isEmpty() || has(row.subject) || has(row.sender) || has(caseOf(row)) ||
            has(row.reason));
}

} // namespace Docket
