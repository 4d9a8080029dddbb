// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace Docket {

/// What an import would do, one row a message (PlanRole), with what a person chose for it
/// (ChoiceRole). Filters by itself: a mailbox has a hundred thousand messages.
class ImportPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        KindColumn,
        CaseColumn,
        SubjectColumn,
        SenderColumn,
        ReceivedColumn,
        ReasonColumn,
        FileColumn,
        ColumnCount,
    };

    explicit ImportPlanModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void setPlan(ImportPlan plan);
    /// Only rows of this kind, as chosen, and with this text in subject, sender or case.
    void setFilter(std::optional<PlanKind> kind, const QString &text);

    /// Chooses for shown rows; nothing: as planned. What is damaged or known has no choice. Returns
    /// for how many. What would have been in the case of one of them changes with it.
    int choose(const QModelIndexList &rows, const std::optional<ImportChoice> &choice);

    [[nodiscard]] const ImportChoices &choices() const { return m_choices; }

    /// Messages of a kind, as chosen, listed or not.
    [[nodiscard]] qint64 count(PlanKind kind) const { return m_counts[static_cast<size_t>(kind)]; }

    [[nodiscard]] qint64 unlisted() const { return m_plan.unlisted; }

private:
    [[nodiscard]] const PlanRow &row(int shown) const { return m_plan.rows.at(m_shown[shown]); }

    [[nodiscard]] std::optional<ImportChoice> choiceOf(const PlanRow &row) const;
    /// What follows for a message from the choice for the one that would open its case: it goes
    /// with it to another case, or, if that is left out, opens one itself or joins who does.
    [[nodiscard]] std::optional<ImportChoice> consequenceFor(const PlanRow &row) const;
    /// A comment of an issue that is left out: it has no case to be in.
    [[nodiscard]] bool losesItsIssue(const PlanRow &row) const;
    [[nodiscard]] int indexOf(const PlanRow &row) const;
    void addToCounts(const PlanRow &row, int number);
    void updateThread(int opener);
    [[nodiscard]] PlanKind kindOf(const PlanRow &row) const;
    [[nodiscard]] bool passes(const PlanRow &row) const;
    [[nodiscard]] QString caseOf(const PlanRow &row) const;

    ImportPlan m_plan;
    ImportChoices m_choices;
    std::array<qint64, PlanKindCount> m_counts{};
    std::vector<int> m_shown;           ///< rows of the plan
    QHash<int, QList<int>> m_followers; ///< by the row that opens their case
    QHash<int, int> m_newOpeners; ///< of threads whose opener is left out: who opens the case then
    std::optional<PlanKind> m_kind;
    QString m_text;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::PlanRow)
