// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/table.h"
#include "common/labels.h"
#include "domain/casequery.h"
#include "domain/tokens.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array ListOptions{
    Option{
        "sort"_L1, "COLUMN"_L1,
        "due (as without it), key, received, title, product, state, severity, cvss, reporter, given; -COLUMN turns it round"_L1},
    Option{"limit"_L1, "N"_L1, "print the first N cases; total counts all"_L1},
    NowOption,
    JsonOption,
    Option{"csv"_L1, {}, "print RFC 4180 records, a header first"_L1},
};

using Less = bool (*)(const CaseRow &, const CaseRow &);

struct SortColumn
{
    QLatin1StringView name;
    Less less;
};

std::optional<Instant> nextDue(const CaseRow &row)
{
    return row.nearest ? row.nearest->dueAt : std::nullopt;
}

/// What waits for nothing comes last.
Instant dueOrNever(const CaseRow &row)
{
    return nextDue(row).value_or(Instant{std::numeric_limits<qint64>::max()});
}

bool givenLess(const CaseRow &a, const CaseRow &b)
{
    return a.given * std::max(b.asked, 1) < b.given * std::max(a.asked, 1);
}

constexpr std::array SortColumns{
    SortColumn{"due"_L1,
               [](const CaseRow &a, const CaseRow &b) { return dueOrNever(a) < dueOrNever(b); }},
    SortColumn{"key"_L1, [](const CaseRow &a, const CaseRow &b) { return a.key < b.key; }},
    SortColumn{"received"_L1,
               [](const CaseRow &a, const CaseRow &b) { return a.receivedAt < b.receivedAt; }},
    SortColumn{"title"_L1, [](const CaseRow &a, const CaseRow &b) { return a.title < b.title; }},
    SortColumn{"product"_L1,
               [](const CaseRow &a, const CaseRow &b) { return a.product < b.product; }},
    SortColumn{"state"_L1, [](const CaseRow &a, const CaseRow &b) { return a.state < b.state; }},
    SortColumn{"severity"_L1,
               [](const CaseRow &a, const CaseRow &b) { return a.severity < b.severity; }},
    SortColumn{"cvss"_L1,
               [](const CaseRow &a, const CaseRow &b) { return a.cvssTenths < b.cvssTenths; }},
    SortColumn{"reporter"_L1,
               [](const CaseRow &a, const CaseRow &b) { return a.reporter < b.reporter; }},
    SortColumn{"given"_L1, givenLess},
};

/// What a person asked for, read before the casebook is opened.
struct Question
{
    CaseQuery query;
    Less less = SortColumns.front().less;
    bool isReversed = false;
    qsizetype limit = std::numeric_limits<qsizetype>::max();
};

Result<Question> questionOf(const CommandLine &line)
{
    Question question{.query = caseQueryFrom(line.arguments().sliced(1).join(u' '))};
    if (!question.query.unknown.isEmpty()) {
        return std::unexpected(wrongUsage(
            question.query.unknown.join(u' '), u"there is no such filter or value"_s,
            u"use state: product: severity: cwe: cvss: is: due<24h given<3 evidence:, the key of a case, or words in quotes"_s));
    }
    if (!question.query.tooShort.isEmpty()) {
        return std::unexpected(wrongUsage(question.query.tooShort.join(u' '),
                                          u"that is too short to look for in evidence"_s,
                                          u"give three characters or more"_s));
    }
    if (line.has("sort"_L1)) {
        QString name = line.value("sort"_L1);
        question.isReversed = name.startsWith(u'-');
        name = question.isReversed ? name.sliced(1) : name;
        const auto *const column = std::ranges::find_if(
            SortColumns, [&](const SortColumn &known) { return known.name == name; });
        if (column == SortColumns.end()) {
            return std::unexpected(
                wrongUsage(u"--sort"_s, name + " is no column"_L1, u"see 'docket list --help'"_s));
        }
        question.less = column->less;
    }
    if (line.has("limit"_L1)) {
        bool isNumber = false;
        question.limit = line.value("limit"_L1).toLongLong(&isNumber);
        if (!isNumber || question.limit < 0) {
            return std::unexpected(wrongUsage(
                u"--limit"_s, line.value("limit"_L1) + " is no number"_L1, u"give 0 or more"_s));
        }
    }
    return question;
}

Outcome<QList<CaseRow>> rowsFor(const Workspace &workspace, const Question &question, Instant now)
{
    QList<CaseRow> rows;
    const auto keep = [&](QList<CaseRow> &&batch) {
        std::ranges::copy_if(batch, std::back_inserter(rows),
                             [&](const CaseRow &row) { return matches(question.query, row, now); });
        return true;
    };
    const Outcome<void> read =
        question.query.hasText()
            ? workspace.search(question.query.words, question.query.evidence)
                  .and_then([&](const QList<CaseId> &ids) { return workspace.rows(ids); })
                  .transform([&](QList<CaseRow> found) { keep(std::move(found)); })
            : workspace.eachRow(keep);
    return read.transform([&] {
        // Ties keep the newest first.
        std::ranges::sort(rows, std::greater{}, &CaseRow::receivedAt);
        std::ranges::stable_sort(rows, [&](const CaseRow &a, const CaseRow &b) {
            return question.isReversed ? question.less(b, a) : question.less(a, b);
        });
        return std::move(rows);
    });
}

QString clockOf(const CaseRow &row, Instant now)
{
    return row.nearest ? Labels::clock(*row.nearest, now) : u"–"_s;
}

QString promiseOf(const CaseRow &row)
{
    return row.nearest ? tokenOf(row.nearest->kind) : QString();
}

QString askedFor(const CaseRow &row)
{
    return row.asked == 0 ? u"–"_s
                          : QString(QString::number(row.given) + u'/' + QString::number(row.asked));
}

QString scoreOf(const CaseRow &row)
{
    return row.cvssTenths ? QString::number(*row.cvssTenths / 10.0, 'f', 1) : QString();
}

QString weaknessesOf(const CaseRow &row)
{
    QStringList names;
    for (const int id : row.cweIds) {
        names.append("CWE-"_L1 + QString::number(id));
    }
    return names.join(u' ');
}

/// The word, with the score where there is one.
QString severityOf(const CaseRow &row)
{
    const QString word = row.severity == Severity::NotSet ? u"–"_s : tokenOf(row.severity);
    return row.cvssTenths ? QString(word + u' ' + scoreOf(row)) : word;
}

/// What is no report says so.
QString titleOf(const CaseRow &row)
{
    return row.reportClass == ReportClass::Report
               ? row.title
               : u'(' + tokenOf(row.reportClass) + ") "_L1 + row.title;
}

void printTable(const QList<CaseRow> &rows, qsizetype total, qint64 leftOut, Instant now)
{
    Table table({u"CLOCK"_s, u"PROMISE"_s, u"KEY"_s, u"STATE"_s, u"SEVERITY"_s, u"PRODUCT"_s,
                 u"ASKED FOR"_s, u"FROM"_s, u"RECEIVED"_s, u"TITLE"_s});
    for (const CaseRow &row : rows) {
        table.add({clockOf(row, now), promiseOf(row), row.key, toToken(row.state), severityOf(row),
                   row.product, askedFor(row), row.reporter, toIsoString(row.receivedAt),
                   titleOf(row)});
    }
    if (!table.isEmpty()) {
        print(table.text());
    }
    const QString shownCount =
        rows.size() < total ? QString::number(rows.size()) + " of "_L1 : QString();
    print(shownCount + QString::number(total) + (total == 1 ? " case"_L1 : " cases"_L1) +
          ", now "_L1 + toIsoString(now) + notSearched(leftOut));
}

void printCsv(const QList<CaseRow> &rows, Instant now)
{
    print(u"key,title,product,state,severity,received_at,reporter,public,next_due_at,next_due,"
          u"overdue,attachments,chased,given,asked,cvss,cwe\r"_s);
    const auto flag = [](bool value) { return value ? u"true"_s : u"false"_s; };
    for (const CaseRow &row : rows) {
        const std::optional<Instant> due = nextDue(row);
        const bool isOverdue = row.nearest && statusAt(*row.nearest, now) == ClockStatus::Overdue;
        print(csvLine({row.key, row.title, row.product, toToken(row.state), toToken(row.severity),
                       toIsoString(row.receivedAt), row.reporter, flag(row.isPublic),
                       due ? toIsoString(*due) : QString(), promiseOf(row), flag(isOverdue),
                       QString::number(row.attachments), QString::number(row.chased),
                       QString::number(row.given), QString::number(row.asked), scoreOf(row),
                       weaknessesOf(row)}) +
              u'\r');
    }
}

Result<Exit> runList(const CommandLine &line)
{
    if (line.has("csv"_L1) && line.has(JsonOption.name)) {
        return std::unexpected(wrongUsage(u"--csv"_s, u"this and --json exclude each other"_s));
    }
    const auto question = questionOf(line);
    if (!question) {
        return std::unexpected(question.error());
    }
    const QString path = line.argument(0);
    const auto workspace = question->query.evidence.isEmpty()
                               ? openCasebook(line, path, Workspace::Access::ReadOnly)
                               : openToSearchEvidence(line, path);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const Instant now = line.now();
    const auto found = about(path, rowsFor(**workspace, *question, now));
    if (!found) {
        return std::unexpected(found.error());
    }
    const auto leftOut = question->query.evidence.isEmpty()
                             ? Result<qint64>(0)
                             : about(path, (*workspace)->evidenceLeftOut());
    if (!leftOut) {
        return std::unexpected(leftOut.error());
    }
    const QList<CaseRow> rows = found->first(std::min(found->size(), question->limit));
    if (line.has(JsonOption.name)) {
        const auto sources = about(path, (*workspace)->sources());
        if (!sources) {
            return std::unexpected(sources.error());
        }
        QJsonArray cases;
        for (const CaseRow &row : rows) {
            QJsonObject object = jsonOf(row, now);
            object["source"_L1] = tokenOf(sources->value(row.id));
            cases.append(object);
        }
        QJsonObject all{{"cases"_L1, cases}, {"total"_L1, found->size()}};
        if (!question->query.evidence.isEmpty()) {
            all["not_searched"_L1] = *leftOut;
        }
        printJson(all);
    } else if (line.has("csv"_L1)) {
        printCsv(rows, now);
    } else {
        printTable(rows, found->size(), *leftOut, now);
    }
    return Exit::Done;
}

} // namespace

const Command ListCommand{
    .name = "list"_L1,
    .arguments = "CASEBOOK [QUERY]... [--sort COLUMN] [--limit N] [--now TIME] [--json | --csv]"_L1,
    .summary = "list cases with their nearest clocks"_L1,
    .options = ListOptions,
    .most = std::numeric_limits<int>::max(),
    .run = runList,
};

} // namespace Docket::Commands
