// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caseorder.h"

#include "items/caselistmodel.h"

#include <QAnyStringView>

#include <algorithm>

namespace Docket {

namespace {

constexpr int PrefixLength = 8;

// The first letters as a number that compares as they do, ASCII case aside.
qint64 prefixNumber(QUtf8StringView text)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < PrefixLength; ++i) {
        const auto byte = i < text.size() ? static_cast<quint8>(text.at(i)) : quint8(0);
        const bool isUpper = byte >= 'A' && byte <= 'Z';
        number = (number << 8) | (isUpper ? byte + quint8(32) : byte);
    }
    return static_cast<qint64>(number >> 1); // stays positive
}

// "DKT-26-041" by its numbers: 26 and 41, so that 1000 follows 999.
qint64 keyNumber(QUtf8StringView key)
{
    constexpr qint64 Most = 999'999'999;
    qint64 year = 0;
    qint64 number = 0;
    for (const char c : key) {
        if (c >= '0' && c <= '9') {
            number = std::min(number * 10 + (c - '0'), Most);
        } else if (number != 0) {
            year = number;
            number = 0;
        }
    }
    return year * (Most + 1) + number;
}

} // namespace

CaseOrder::CaseOrder(const CaseColumns &columns)
    : m_columns(columns)
{
}

void CaseOrder::setColumn(int column, Qt::SortOrder order)
{
    m_column = column;
    m_isDescending = order == Qt::DescendingOrder;
    m_numbers.resize(m_columns.size());
    for (Slot slot = 0; slot < m_columns.size(); ++slot) {
        m_numbers[slot] = numberOf(slot);
    }
}

void CaseOrder::update(Slot slot)
{
    if (slot >= m_numbers.size()) {
        m_numbers.resize(slot + size_t(1));
    }
    m_numbers[slot] = numberOf(slot);
}

bool CaseOrder::operator()(Slot left, Slot right) const
{
    const qint64 a = m_numbers[left];
    const qint64 b = m_numbers[right];
    if (a != b) {
        return m_isDescending ? a > b : a < b;
    }
    if (const int texts = compareTexts(left, right); texts != 0) {
        return m_isDescending ? texts > 0 : texts < 0;
    }
    if (m_columns.receivedAt[left] != m_columns.receivedAt[right]) {
        return m_columns.receivedAt[left] > m_columns.receivedAt[right];
    }
    return m_columns.id[left] < m_columns.id[right];
}

std::vector<CaseOrder::Slot> CaseOrder::sorted() const
{
    // Pairs keep the sort within one array; the texts are touched for equals only.
    struct Entry
    {
        qint64 number;
        Slot slot;
    };

    std::vector<Entry> entries(m_numbers.size());
    for (Slot slot = 0; slot < entries.size(); ++slot) {
        entries[slot] = {m_numbers[slot], slot};
    }
    const bool isDescending = m_isDescending;
    std::ranges::sort(entries, [this, isDescending](const Entry &left, const Entry &right) {
        if (left.number != right.number) {
            return isDescending ? left.number > right.number : left.number < right.number;
        }
        return (*this)(left.slot, right.slot);
    });
    std::vector<Slot> slots(entries.size());
    std::ranges::transform(entries, slots.begin(), &Entry::slot);
    return slots;
}

qint64 CaseOrder::numberOf(Slot slot) const
{
    switch (static_cast<CaseListModel::Column>(m_column)) {
    case CaseListModel::DueColumn:
        // What waits for nobody comes last in either direction.
        return m_isDescending && m_columns.dueAt[slot] == CaseColumns::Never
                   ? std::numeric_limits<qint64>::min()
                   : m_columns.dueAt[slot];
    case CaseListModel::KeyColumn:
        return keyNumber(m_columns.key(slot));
    case CaseListModel::TitleColumn:
        return prefixNumber(m_columns.title(slot));
    case CaseListModel::ProductColumn:
        return prefixNumber(m_columns.products.at(m_columns.product[slot]).toUtf8());
    case CaseListModel::ReporterColumn:
        return prefixNumber(m_columns.reporters.at(m_columns.reporter[slot]).toUtf8());
    case CaseListModel::SeverityColumn:
        return static_cast<qint64>(m_columns.severity[slot]);
    case CaseListModel::AskedColumn: {
        // By the part that is given; where nothing is asked for nothing is missing.
        constexpr qint64 Whole = 1'000'000;
        const qint64 asked = m_columns.asked[slot];
        return asked == 0 ? Whole + 1 : m_columns.given[slot] * Whole / asked;
    }
    case CaseListModel::StateColumn:
        return static_cast<qint64>(m_columns.state[slot]);
    case CaseListModel::ReceivedColumn:
    case CaseListModel::ColumnCount:
        break;
    }
    return m_columns.receivedAt[slot];
}

int CaseOrder::compareTexts(Slot left, Slot right) const
{
    switch (m_column) {
    case CaseListModel::TitleColumn:
        return QAnyStringView::compare(m_columns.title(left), m_columns.title(right),
                                       Qt::CaseInsensitive);
    case CaseListModel::ProductColumn:
        return m_columns.product[left] == m_columns.product[right]
                   ? 0
                   : m_columns.products.at(m_columns.product[left])
                         .compare(m_columns.products.at(m_columns.product[right]),
                                  Qt::CaseInsensitive);
    case CaseListModel::ReporterColumn:
        return m_columns.reporter[left] == m_columns.reporter[right]
                   ? 0
                   : m_columns.reporters.at(m_columns.reporter[left])
                         .compare(m_columns.reporters.at(m_columns.reporter[right]),
                                  Qt::CaseInsensitive);
    default:
        return 0;
    }
}

} // namespace Docket
