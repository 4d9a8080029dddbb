// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/todaymodel.h"

#include "domain/evidence.h"
#include "items/caselistmodel.h"
#include "items/roles.h"

#include <algorithm>

namespace Docket {

namespace {

constexpr int RefreshDelay = 100; ///< ms
constexpr int MostOfAny = TodayModel::mostRows(TodaySection::Overdue);

/// The rows that a list shows, of those that it holds.
qsizetype listedIn(TodaySection section, const TodayList &list)
{
    return qMin<qsizetype>(list.rows.size(),
                           qMin<qsizetype>(list.count, TodayModel::mostRows(section)));
}

/// Cut to what is listed, and what strangers wrote in characters that can be seen.
TodayLists readable(TodayLists today)
{
    for (size_t i = 0; i < today.lists.size(); ++i) {
        TodayList &list = today.lists.at(i);
        list.rows.resize(listedIn(static_cast<TodaySection>(i), list));
        for (CaseRow &row : list.rows) {
            row.title = visibleName(row.title);
            row.product = visibleName(row.product);
            row.reporter = visibleName(row.reporter);
        }
    }
    return today;
}

} // namespace

TodayModel::TodayModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(rowsOf(m_today))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &TodayModel::refresh);
}

void TodayModel::setSource(CaseListModel *source)
{
    if (m_source) {
        m_source->disconnect(this);
    }
    m_source = source;
    if (m_source) {
        connect(m_source, &CaseListModel::rowsChanged, this, &TodayModel::touch);
    }
    touch();
}

void TodayModel::setLastLook(CaseId id, std::optional<Instant> at)
{
    m_lastLook = id;
    m_lastLookAt = at;
    touch();
}

void TodayModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_isActive && m_isStale) {
        refresh();
    }
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const CaseRow *shown = caseOf(row);
    switch (role) {
    case SectionRole:
        return static_cast<int>(row.section);
    case RowKindRole:
        return static_cast<int>(row.kind);
    case ValueRole:
        return m_today.at(row.section).count;
    case IdRole:
        return shown != nullptr ? QVariant(row.id.value) : QVariant();
    case CaseRowRole:
        return shown != nullptr ? QVariant::fromValue(*shown) : QVariant();
    case Qt::DisplayRole:
        return shown != nullptr ? QVariant(shown->title) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Kind kind = m_rows.at(index.row()).kind;
    const bool isChoice = kind == Kind::Case || kind == Kind::More;
    return isChoice ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                    : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

void TodayModel::touch()
{
    m_isStale = true;
    if (m_isActive && !m_refresh.isActive()) {
        m_refresh.start();
    }
}

void TodayModel::refresh()
{
    if (!m_isActive) {
        return; // setActive() comes back to it
    }
    m_refresh.stop();
    m_isStale = false;
    TodayLists fresh = m_source ? readable(m_source->today(m_lastLook, MostOfAny)) : TodayLists();
    const QList<Row> wanted = rowsOf(fresh);
    // Kept rows may be asked for while others come and go, so they take their new content first.
    QList<CaseRow> before;
    for (const Row &row : std::as_const(m_rows)) {
        const CaseRow *shown = caseOf(row);
        before << (shown != nullptr ? *shown : CaseRow());
    }
    const QList<Row> old = m_rows;
    const TodayLists past = m_today;
    for (size_t i = 0; i < fresh.lists.size(); ++i) { // both, until the rows are arranged
        for (const CaseRow &row : past.lists.at(i).rows) {
            if (!std::ranges::contains(fresh.lists.at(i).rows, row.id, &CaseRow::id)) {
                fresh.lists.at(i).rows << row;
            }
        }
    }
    m_today = std::move(fresh);
    arrange(wanted);
    for (size_t i = 0; i < m_today.lists.size(); ++i) {
        TodayList &list = m_today.lists.at(i);
        list.rows.resize(listedIn(static_cast<TodaySection>(i), list));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const Row &now = m_rows.at(row);
        const qsizetype known = old.indexOf(now);
        const CaseRow *shown = caseOf(now);
        const bool isOther =
            known >= 0 && ((shown != nullptr && before.at(known) != *shown) ||
                           past.at(now.section).count != m_today.at(now.section).count);
        if (isOther) {
            Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole, ValueRole, CaseRowRole});
        }
    }
    Q_EMIT listsChanged();
}

QList<TodayModel::Row> TodayModel::rowsOf(const TodayLists &today)
{
    QList<Row> rows;
    for (int i = 0; i < TodaySectionCount; ++i) {
        const auto section = static_cast<TodaySection>(i);
        const TodayList &list = today.at(section);
        rows << Row{section, Kind::Heading, {}};
        for (const CaseRow &row : list.rows) {
            rows << Row{section, Kind::Case, row.id};
        }
        if (list.count == 0) {
            rows << Row{section, Kind::Nothing, {}};
        } else if (list.count > list.rows.size()) {
            rows << Row{section, Kind::More, {}};
        }
    }
    return rows;
}

const CaseRow *TodayModel::caseOf(const Row &row) const
{
    if (row.kind != Kind::Case) {
        return nullptr;
    }
    const QList<CaseRow> &rows = m_today.at(row.section).rows;
    const auto found = std::ranges::find(rows, row.id, &CaseRow::id);
    return found == rows.end() ? nullptr : &*found;
}

void TodayModel::arrange(const QList<Row> &wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(m_rows.at(row))) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const qsizetype at = m_rows.indexOf(wanted.at(row), row);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted.at(row));
            endInsertRows();
        } else if (at != row) {
            beginMoveRows({}, static_cast<int>(at), static_cast<int>(at), {}, row);
            m_rows.move(at, row);
            endMoveRows();
        }
    }
}

} // namespace Docket
