// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which versions get fixes, as a table says it.

#include "policyreader/rules.h"
#include "policyreader/supportwords.h"
#include "policyreader/versionrules.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct Columns
{
    int version = -1;
    int support = -1;
    int end = -1;
};

/// The columns of a version table by the words of their headers; none for another table.
Columns columnsOf(const QMap<int, const DocumentBlock *> &header)
{
    static const QRegularExpression version =
        rule(u"version|release(?! date)|branch|series|\\btag\\b"_s);
    static const QRegularExpression end =
        rule(u"\\bend|\\beol\\b|\\beos\\b|until|expir|retire|sunset"_s);
    static const QRegularExpression support =
        rule(u"support|status|maintain|security|updates|fixes|patches|lifecycle"_s);
    Columns columns;
    for (auto cell = header.begin(); cell != header.end(); ++cell) {
        const QString &text = (*cell)->text;
        const auto take = [&](int &column, const QRegularExpression &words) {
            if (column < 0 && words.match(text).hasMatch()) {
                column = cell.key();
                return true;
            }
            return false;
        };
        if (!take(columns.end, end) && !take(columns.support, support)) {
            take(columns.version, version);
        }
    }
    // "Supported versions | End of support": the first column says both.
    if (columns.version < 0 && columns.support >= 0 &&
        version.match(header.value(columns.support)->text).hasMatch()) {
        columns.version = columns.support;
        columns.support = -1;
    }
    return columns.support < 0 && columns.end < 0 ? Columns{} : columns;
}

/// Cells of the source line, which Markdown fills up or cuts off.
qsizetype cellsIn(QStringView line)
{
    QStringView row = line.trimmed();
    while (row.startsWith(u'>')) { // of a quotation
        row = row.sliced(1).trimmed();
    }
    qsizetype cells = 1;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool isEscaped = i > 0 && row.at(i - 1) == u'\\';
        const bool isEdge = i == 0 || i == row.size() - 1;
        cells += row.at(i) == u'|' && !isEscaped && !isEdge ? 1 : 0;
    }
    return cells;
}

QStringView lineText(const PolicyDocument &document, int line)
{
    const qsizetype from = document.lineStarts.at(line - 1);
    const qsizetype end = document.text.indexOf(u'\n', from);
    return QStringView(document.text).sliced(from, (end < 0 ? document.text.size() : end) - from);
}

using Row = QMap<int, const DocumentBlock *>;

TextSpan spanOf(const Row &row)
{
    TextSpan span;
    for (const DocumentBlock *cell : row) {
        const TextSpan own = cell->span(0, cell->text.size());
        if (!own.isEmpty()) {
            span = span.isEmpty() ? own : TextSpan{span.from, own.to};
        }
    }
    return span;
}

QString textAt(const Row &row, int column)
{
    const DocumentBlock *const cell = row.value(column, nullptr);
    return cell == nullptr ? QString() : cell->text.trimmed();
}

class TableReader final
{
public:
    TableReader(Draft &draft, const QMap<int, Row> &rows)
        : m_draft(draft)
        , m_rows(rows)
        , m_columns(columnsOf(rows.value(0)))
    {
    }

    [[nodiscard]] bool isOfVersions() const
    {
        return m_columns.version >= 0 && (m_columns.support >= 0 || m_columns.end >= 0);
    }

    /// The line below the header has fewer cells than it, and Markdown dropped what is beyond.
    [[nodiscard]] bool isCutOff() const
    {
        const Row header = m_rows.value(0);
        const TextSpan span = spanOf(header);
        return !span.isEmpty() && cellsIn(lineOf(span)) > header.size();
    }

    /// Says of every row that it is lost.
    void reportRows()
    {
        for (const Row &row : m_rows) {
            if (const TextSpan span = spanOf(row); !span.isEmpty()) {
                m_draft.report(PolicyProblemKind::BrokenTable, m_draft.document.lineOf(span.from),
                               lineOf(span).trimmed().toString());
            }
        }
    }

    void read()
    {
        for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
            checkLength(*row);
            if (row.key() > 0) {
                readRow(*row);
            }
        }
    }

private:
    [[nodiscard]] QStringView lineOf(TextSpan span) const
    {
        return lineText(m_draft.document, m_draft.document.lineOf(span.from));
    }

    void checkLength(const Row &row)
    {
        const TextSpan span = spanOf(row);
        if (span.isEmpty()) {
            return;
        }
        const int line = m_draft.document.lineOf(span.from);
        const QStringView text = lineOf(span);
        const qsizetype cells = cellsIn(text);
        if (m_cells == 0) {
            m_cells = cells;
        } else if (cells != m_cells) {
            m_draft.report(PolicyProblemKind::BrokenTable, line, text.trimmed().toString());
        }
    }

    /// By its own word, else by its date, else by being in a table of supported versions.
    [[nodiscard]] std::optional<bool> isRowSupported(const QString &support, const QString &end,
                                                     const std::optional<Instant> &endsAt) const
    {
        if (const auto said = saysSupported(support); said && m_columns.support >= 0) {
            return said;
        }
        if (endsAt) {
            return *endsAt > m_draft.policy.validFrom;
        }
        if (const auto said = saysSupported(end); said && !end.isEmpty()) {
            return said;
        }
        return m_columns.support < 0 ? std::optional(true) : std::nullopt;
    }

    void readRow(const Row &row)
    {
        const QString version = textAt(row, m_columns.version);
        const QString support = textAt(row, m_columns.support);
        const QString end = textAt(row, m_columns.end);
        const TextSpan span = spanOf(row);
        if (span.isEmpty()) {
            return;
        }
        const std::optional<Instant> dated = lastDateIn(end);
        const std::optional<Instant> endsAt = dated ? dated : lastDateIn(support);
        const std::optional<bool> isSupported = isRowSupported(support, end, endsAt);
        if (version.isEmpty() || !isSupported) {
            m_draft.report(PolicyProblemKind::BrokenTable, m_draft.document.lineOf(span.from),
                           m_draft.document.text.sliced(span.from, span.to - span.from));
            return;
        }
        addVersions(
            m_draft, version,
            {.pattern = {}, .supported = *isSupported, .supportEndsAt = endsAt, .span = span});
    }

    Draft &m_draft;
    const QMap<int, Row> &m_rows;
    Columns m_columns;
    qsizetype m_cells = 0;
};

} // namespace

bool readVersionTables(Draft &draft)
{
    QMap<int, QMap<int, Row>> tables;
    for (const DocumentBlock &block : draft.document.blocks) {
        if (block.kind == BlockKind::Cell) {
            tables[block.table][block.row][block.column] = &block;
        }
    }
    bool hasAny = false;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        TableReader reader(draft, *table);
        if (!reader.isOfVersions()) {
            if (reader.isCutOff()) {
                reader.reportRows();
            }
            continue;
        }
        hasAny = true;
        reader.read();
        for (Sentence &sentence : draft.sentences) {
            const DocumentBlock &block = draft.blockOf(sentence);
            sentence.isRead |= block.kind == BlockKind::Cell && block.table == table.key();
        }
    }
    return hasAny;
}

} // namespace Docket
