// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"
#include "domain/case.h"
#include "items/todaymodel.h"

#include <optional>

namespace Docket {

/// Paints the rows of the Today page: headings, cases on one column grid for all four lists, and
/// the rows that say that nothing or more is there.
class TodayDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    explicit TodayDelegate(QObject *parent = nullptr);

    void setNow(Instant now) { m_now = now; }

    /// Since when "new" counts; nothing: since ever.
    void setLastLook(std::optional<Instant> at) { m_lastLookAt = at; }

    /// A row as a screen reader says it, and as its tooltip.
    [[nodiscard]] QString words(const QModelIndex &index) const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;

private:
    /// Where the cells of a row stand; a cell without room is empty.
    struct Grid
    {
        QRect clock;
        QRect key;
        QRect title;
        QRect product;
        QRect reporter;
        QRect what;
        QRect end;
    };

    [[nodiscard]] static TodaySection sectionOf(const QModelIndex &index);
    [[nodiscard]] static TodayModel::Kind kindOf(const QModelIndex &index);
    [[nodiscard]] static QString nothingIn(TodaySection section);
    [[nodiscard]] static QString moreIn(const QModelIndex &index);
    [[nodiscard]] static Grid gridIn(const QRect &content);
    void paintHeading(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                      const QRect &rect) const;
    void paintCase(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                   const QRect &content) const;
    void paintClock(QPainter &painter, const QPalette &palette, TodaySection section,
                    const CaseRow &row, const QRect &cell) const;
    void paintEnd(QPainter &painter, const QPalette &palette, TodaySection section,
                  const CaseRow &row, const QRect &cell) const;
    [[nodiscard]] QString headingOf(TodaySection section) const;
    [[nodiscard]] QString hintOf(TodaySection section, const QModelIndex &index) const;
    /// What is owed: "Acknowledge, aim", "Decision".
    [[nodiscard]] static QString owedIn(TodaySection section, const CaseRow &row);
    [[nodiscard]] bool isEscalatedRow(TodaySection section, const CaseRow &row) const;

    Instant m_now;
    std::optional<Instant> m_lastLookAt;
};

} // namespace Docket
