// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which versions get fixes, as a table says it.

#include "policyreader/rules.h"
#include "policyreader/supportwords.h"
#include "policyreader/versionrules.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Row = QMap<int, const DocumentBlock *>;

QString textAt(const Row &row, int column)
{
    const DocumentBlock *const cell = row.value(column, nullptr);
    return cell == nullptr ? QString() : cell->text.trimmed();
}

struct Columns
{
    int version = -1;
    QList<int> support; ///< one that decides, or several that have to agree
    QList<int> end;     ///< likewise
};

/// The column whose heading is about security, where there is one: "Bug fixes | Security fixes".
QList<int> decidingOf(const QList<int> &columns, const Row &header,
                      std::initializer_list<QRegularExpression> orders)
{
    for (const QRegularExpression &order : orders) {
        const auto found = std::ranges::find_if(
            columns, [&](int column) { return order.match(textAt(header, column)).hasMatch(); });
        if (found != columns.end()) {
            return {*found};
        }
    }
    return columns;
}

/// Columns that say nothing but yes and no, whatever their headings are: "Linux | Windows".
QList<int> columnsOfMarks(const QMap<int, Row> &rows, int version)
{
    QList<int> columns;
    for (const int column : rows.value(0).keys()) {
        bool isOfMarks = column != version && rows.size() > 1;
        for (auto row = std::next(rows.begin()); isOfMarks && row != rows.end(); ++row) {
            isOfMarks = saysSupported(textAt(*row, column)).has_value();
        }
        if (isOfMarks) {
            columns.append(column);
        }
    }
    return columns;
}

/// The columns of a version table by the words of their headers; none for another table.
Columns columnsOf(const QMap<int, Row> &rows)
{
    static const QRegularExpression version =
        rule(u"version|release(?! date)|branch|series|\\btag\\b"_s);
    static const QRegularExpression end =
        rule(u"\\bend|\\beol\\b|\\beos\\b|until|expir|retire|sunset"_s);
    static const QRegularExpression security = rule(u"security"_s);
    static const QRegularExpression status = rule(u"support|status|maintain|lifecycle"_s);
    static const QRegularExpression fixes = rule(u"updates|fixes|patches"_s);
    const Row header = rows.value(0);
    Columns columns;
    const auto has = [&](const QRegularExpression &words, int column) {
        return words.match(textAt(header, column)).hasMatch();
    };
    for (const int column : header.keys()) {
        if (has(end, column)) {
            columns.end.append(column);
        } else if (has(security, column) || has(status, column) || has(fixes, column)) {
            columns.support.append(column);
        } else if (columns.version < 0 && has(version, column)) {
            columns.version = column;
        }
    }
    // "Supported versions | End of support": the first column says both.
    if (columns.version < 0 && !columns.support.isEmpty() &&
        has(version, columns.support.first())) {
        columns.version = columns.support.takeFirst();
    }
    if (columns.version >= 0 && columns.support.isEmpty() && columns.end.isEmpty()) {
        columns.support = columnsOfMarks(rows, columns.version);
    }
    columns.support = decidingOf(columns.support, header, {security, status});
    columns.end = decidingOf(columns.end, header, {security});
    return columns.support.isEmpty() && columns.end.isEmpty() ? Columns{} : columns;
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

class TableReader final
{
public:
    TableReader(Draft &draft, const QMap<int, Row> &rows)
        : m_draft(draft)
        , m_rows(rows)
        , m_columns(columnsOf(rows))
    {
    }

    [[nodiscard]] bool isOfVersions() const { return m_columns.version >= 0; }

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
                m_draft.list(span);
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

    /// What one cell says; by its own word, else by its date.
    struct Said
    {
        std::optional<bool> isSupported;
        std::optional<Instant> endsAt;

        bool operator==(const Said &) const = default;
    };

    [[nodiscard]] Said saidIn(const QString &words, bool isOfEnds) const
    {
        // "since 2024-01-01" is no end
        static const QRegularExpression begin = rule(u"\\b(?:since|from|starting|released)\\b"_s);
        static const QRegularExpression end =
            rule(u"\\b(?:until|till|through|to|ends?|eol|expires?)\\b|-\\s"_s);
        const bool isBegin =
            !isOfEnds && begin.match(words).hasMatch() && !end.match(plainWords(words)).hasMatch();
        Said said{.isSupported = saysSupported(words),
                  .endsAt = isBegin ? std::nullopt : lastDateIn(words)};
        if (said.endsAt && (isOfEnds || (!said.isSupported && !saysPartlySupported(words)))) {
            said.isSupported = *said.endsAt > m_draft.policy.validFrom;
        }
        return said;
    }

    /// What the deciding column says, or all of them where none is above the others; nothing where
    /// they differ.
    [[nodiscard]] std::optional<Said> saidIn(const Row &row, const QList<int> &columns,
                                             bool isOfEnds) const
    {
        std::optional<Said> said;
        for (const int column : columns) {
            const Said one = saidIn(textAt(row, column), isOfEnds);
            if (said && *said != one) {
                return std::nullopt;
            }
            said = one;
        }
        return said ? said : Said{};
    }

    /// By its own word, else by its date, else by being in a table of supported versions.
    [[nodiscard]] std::optional<Said> verdictOf(const Row &row) const
    {
        const std::optional<Said> support = saidIn(row, m_columns.support, false);
        const std::optional<Said> end = saidIn(row, m_columns.end, true);
        if (!support || !end) {
            return std::nullopt;
        }
        Said said = *support;
        if (end->endsAt) {
            said.endsAt = end->endsAt;
        }
        const bool isUndecided =
            !said.isSupported && std::ranges::any_of(m_columns.support, [&](int column) {
                return saysPartlySupported(textAt(row, column));
            });
        if (!said.isSupported && !isUndecided) {
            said.isSupported = end->isSupported;
        }
        if (!said.isSupported && m_columns.support.isEmpty()) {
            said.isSupported = true;
        }
        return said;
    }

    void readRow(const Row &row)
    {
        const QString version = textAt(row, m_columns.version);
        const TextSpan span = spanOf(row);
        if (span.isEmpty()) {
            return;
        }
        const std::optional<Said> said = verdictOf(row);
        if (version.isEmpty() || !said || !said->isSupported) {
            m_draft.report(PolicyProblemKind::BrokenTable, m_draft.document.lineOf(span.from),
                           m_draft.document.text.sliced(span.from, span.to - span.from));
            m_draft.list(span);
            return;
        }
        addVersions(m_draft, version,
                    {.pattern = {},
                     .supported = *said->isSupported,
                     .supportEndsAt = said->endsAt,
                     .span = span});
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
    QSet<int> read;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        TableReader reader(draft, *table);
        if (reader.isCutOff()) {
            reader.reportRows(); // the column that decides may be among what is lost
        } else if (reader.isOfVersions()) {
            hasAny = true;
            reader.read();
        } else {
            continue;
        }
        read.insert(table.key());
    }
    for (Sentence &sentence : draft.sentences) {
        const DocumentBlock &block = draft.blockOf(sentence);
        sentence.isRead |= block.kind == BlockKind::Cell && read.contains(block.table);
    }
    return hasAny;
}

} // namespace Docket
