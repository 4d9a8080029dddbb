// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/todaylists.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace Docket {

class CaseListModel;

/// The Today page's four lists as one: a heading each (SectionRole, ValueRole: its count), then its
/// cases (CaseRowRole, IdRole), or one row that says that there is none, and at the end one for
/// those that are not listed. Follows the case list's rows, whatever its filter hides, and changes
/// by row. Works only while somebody looks.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Case, Nothing, More };

    /// More than these of a list are for the case list to show. What is new is many on the first
    /// look, and must not push the list below it out of sight.
    [[nodiscard]] static constexpr int mostRows(TodaySection section)
    {
        return section == TodaySection::Fresh ? 10 : 50;
    }

    explicit TodayModel(QObject *parent = nullptr);

    void setSource(CaseListModel *source);
    /// Cases up to this one were seen, at that time.
    void setLastLook(CaseId id, std::optional<Instant> at);
    /// Whether the page is in view; a page that comes into view is up to date at once.
    void setActive(bool isActive);

    [[nodiscard]] std::optional<Instant> lastLookAt() const { return m_lastLookAt; }

    /// The newest case that was there when the lists were made.
    [[nodiscard]] CaseId newest() const { return m_today.newest; }

    [[nodiscard]] const TodayLists &lists() const { return m_today; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void listsChanged();

private:
    /// A row's identity, which its content does not change.
    struct Row
    {
        TodaySection section = TodaySection::Overdue;
        Kind kind = Kind::Heading;
        CaseId id;

        bool operator==(const Row &) const = default;
    };

    void touch();
    void refresh();
    [[nodiscard]] static QList<Row> rowsOf(const TodayLists &today);
    [[nodiscard]] const CaseRow *caseOf(const Row &row) const;
    void arrange(const QList<Row> &wanted);

    QPointer<CaseListModel> m_source;
    CaseId m_lastLook;
    std::optional<Instant> m_lastLookAt;
    TodayLists m_today;
    QList<Row> m_rows;
    QTimer m_refresh; ///< once for however many batches come while a casebook loads
    bool m_isActive = false;
    bool m_isStale = true;
};

} // namespace Docket
