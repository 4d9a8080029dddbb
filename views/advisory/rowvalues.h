// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"

#include <QList>

#include <algorithm>

// Between the rows of a list and the values that they edit.
namespace Docket::RowValues {

constexpr qsizetype RowsAtOnce = 24; ///< more are made on demand: each is half a dozen widgets

template <typename Row>
[[nodiscard]] QList<Row *> rowsOf(const RowList *list)
{
    QList<Row *> result;
    for (FormRow *row : list->rows()) {
        result.append(static_cast<Row *>(row));
    }
    return result;
}

/// What the rows say, and what has no row yet.
template <typename Row, typename Value>
[[nodiscard]] QList<Value> valuesOf(const RowList *list, Value (Row::*get)() const,
                                    const QList<Value> &rest)
{
    QList<Value> values;
    for (const Row *row : rowsOf<Row>(list)) {
        values.append((row->*get)());
    }
    return values + rest;
}

/// A row for each of the first values, filled with its own: rows that stay keep their cursor. The
/// others go to `rest`. As many rows as there were are kept.
template <typename Row, typename Value>
void setValues(RowList *list, const QList<Value> &values, void (Row::*set)(const Value &),
               QList<Value> &rest)
{
    const qsizetype most = std::max(RowsAtOnce, list->rows().size());
    const QList<Value> shown = values.first(std::min(values.size(), most));
    rest = values.sliced(shown.size());
    if (list->rows().size() > shown.size()) {
        list->clear();
    }
    while (list->rows().size() < shown.size()) {
        list->addRow();
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        (static_cast<Row *>(list->rows().at(i))->*set)(shown.at(i));
    }
    list->setMore(rest.size());
}

/// Gives some of the rest rows.
template <typename Row, typename Value>
void showMore(RowList *list, void (Row::*set)(const Value &), QList<Value> &rest)
{
    const qsizetype count = std::min(RowsAtOnce, rest.size());
    for (qsizetype i = 0; i < count; ++i) {
        (static_cast<Row *>(list->addRow())->*set)(rest.at(i));
    }
    rest = rest.sliced(count);
    list->setMore(rest.size());
}

} // namespace Docket::RowValues
