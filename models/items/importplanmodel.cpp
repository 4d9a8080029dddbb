// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importplanmodel.h"

#include "items/roles.h"

#include <QFileInfo>

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
    case PlanRole:
        return QVariant::fromValue(at);
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
    m_counts = plan.counts;
    m_plan = std::move(plan);
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
    for (const QModelIndex &index : rows) {
        const PlanRow &at = row(index.row());
        if (at.messageKey.isEmpty() || at.kind == PlanKind::Unchanged) {
            continue;
        }
        --m_counts[static_cast<size_t>(kindOf(at))];
        if (choice) {
            m_choices.insert(at.messageKey, *choice);
        } else {
            m_choices.remove(at.messageKey);
        }
        ++m_counts[static_cast<size_t>(kindOf(at))];
        ++chosen;
        Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1),
                           {Qt::DisplayRole, ValueRole, ChoiceRole, IsUnreadRole});
    }
    return chosen;
}

std::optional<ImportChoice> ImportPlanModel::choiceOf(const PlanRow &row) const
{
    const auto found = m_choices.constFind(row.messageKey);
    return row.messageKey.isEmpty() || found == m_choices.cend() ? std::nullopt
                                                                 : std::optional(*found);
}

PlanKind ImportPlanModel::kindOf(const PlanRow &row) const
{
    const auto choice = choiceOf(row);
    if (!choice) {
        return row.kind;
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
    const auto choice = choiceOf(row);
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
