// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casequery.h"

#include "domain/embargo.h"
#include "domain/evidencetext.h"
#include "domain/tokens.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// One piece of the search field, between blanks; blanks inside quotes belong to it.
struct Piece
{
    QString raw;  ///< as typed
    QString text; ///< without quotes
    bool isQuoted = false;
};

constexpr auto EvidenceKey = "evidence:"_L1;

bool isOfEvidence(const QString &text)
{
    return text.startsWith(EvidenceKey, Qt::CaseInsensitive);
}

QList<Piece> piecesOf(const QString &typed)
{
    QList<Piece> pieces;
    Piece piece;
    bool isInQuotes = false;
    const auto finish = [&] {
        if (!piece.text.isEmpty()) {
            pieces.append(piece);
        }
        piece = {};
    };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed.at(i);
        if (c.isSpace() && !isInQuotes) {
            finish();
            continue;
        }
        const bool isEscaped = c == u'\\' && isInQuotes && i + 1 < typed.size() &&
                               typed.at(i + 1) == u'"' && isOfEvidence(piece.text);
        if (isEscaped) { // code has quotes of its own
            piece.text += u'"';
            piece.raw += typed.sliced(i, 2);
            ++i;
            continue;
        }
        if (c == u'"') {
            // A quote that opens a piece makes it a phrase; in product:"a b" it only groups.
            piece.isQuoted = piece.isQuoted || piece.raw.isEmpty();
            isInQuotes = !isInQuotes;
        } else {
            piece.text += c;
        }
        piece.raw += c;
    }
    finish();
    return pieces;
}

/// A comma list of words; nothing if one of them is no value.
template <typename Value, typename Function>
std::optional<QList<Value>> valuesFrom(const QString &text, Function &&valuesOf)
{
    QList<Value> values;
    const QStringList words = text.toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QList<Value> found = valuesOf(word);
        if (found.isEmpty()) {
            return std::nullopt;
        }
        values += found;
    }
    return values.isEmpty() ? std::nullopt : std::optional(values);
}

template <typename Enum>
QList<Enum> valueNamed(const QString &word)
{
    const std::optional<Enum> value = fromToken<Enum>(word);
    return value ? QList<Enum>{*value} : QList<Enum>();
}

QList<CaseState> statesNamed(const QString &word)
{
    if (word != "open"_L1 && word != "closed"_L1) {
        return valueNamed<CaseState>(word);
    }
    QList<CaseState> states = allValues<CaseState>();
    states.removeIf([&](CaseState state) { return isOpen(state) != (word == "open"_L1); });
    return states;
}

std::optional<Seconds> lengthFrom(QStringView text)
{
    constexpr qint64 MostCount = 99999;
    if (text.size() < 2) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 count = text.chopped(1).toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > MostCount) {
        return std::nullopt;
    }
    switch (text.back().toLower().unicode()) {
    case u'm':
        return std::chrono::minutes(count);
    case u'h':
        return std::chrono::hours(count);
    case u'd':
        return std::chrono::days(count);
    case u'w':
        return std::chrono::weeks(count);
    default:
        return std::nullopt;
    }
}

bool setFlag(CaseQuery &query, const QString &name)
{
    if (name == "overdue"_L1) {
        query.isOverdue = true;
    } else if (name == "soon"_L1) {
        query.isSoon = true;
    } else if (name == "public"_L1) {
        query.isPublic = true;
    } else if (name == "embargoed"_L1) {
        query.isEmbargoed = true;
    } else if (name == "chased"_L1) {
        query.isChased = true;
    } else if (name == "needs-release"_L1) {
        query.needsRelease = true;
    } else if (name == "third-party"_L1) {
        query.isThirdParty = true;
    } else if (name == "owed"_L1) {
        query.isOwed = true;
    } else if (name == "incomplete"_L1) {
        query.isIncomplete = true;
    } else {
        return false;
    }
    return true;
}

/// Puts `values` beside the ones that a query already has; false for no values.
template <typename Value>
bool append(QList<Value> &to, const std::optional<QList<Value>> &values)
{
    to += values.value_or(QList<Value>());
    return values.has_value();
}

/// "79" or "cwe-79".
QList<int> weaknessNamed(const QString &word)
{
    bool isNumber = false;
    const int id = QStringView(word).sliced(word.startsWith("cwe-"_L1) ? 4 : 0).toInt(&isNumber);
    return isNumber && id > 0 ? QList<int>{id} : QList<int>();
}

/// "7", "9.8": a score has one decimal place at most.
std::optional<int> tenthsFrom(const QString &text)
{
    static const QRegularExpression score(u"^(10|[0-9])(?:\\.([0-9]))?$"_s);
    const QRegularExpressionMatch match = score.match(text);
    const int tenths = match.captured(1).toInt() * 10 + match.captured(2).toInt();
    return match.hasMatch() && tenths <= 100 ? std::optional(tenths) : std::nullopt;
}

/// "9.8", ">=7", ">7", "<=3.9", "<4", "7..8.9".
QList<CaseQuery::Scores> scoresNamed(const QString &word)
{
    static const QRegularExpression bound(u"^(>=|<=|>|<|)([0-9.]+?)(?:\\.\\.([0-9.]+))?$"_s);
    const QRegularExpressionMatch match = bound.match(word);
    const QString sign = match.captured(1);
    const QString end = match.captured(3);
    const auto first = tenthsFrom(match.captured(2));
    const auto last = end.isEmpty() ? first : tenthsFrom(end);
    if (!first || !last || (!end.isEmpty() && !sign.isEmpty())) {
        return {};
    }
    CaseQuery::Scores scores{.least = *first, .most = *last};
    if (sign.startsWith(u'>')) {
        scores = {.least = *first + (sign.size() > 1 ? 0 : 1), .most = 100};
    } else if (sign.startsWith(u'<')) {
        scores = {.least = 0, .most = *first - (sign.size() > 1 ? 0 : 1)};
    }
    return {scores};
}

bool setFilter(CaseQuery &query, const QString &key, const QString &value)
{
    if (key == "state"_L1) {
        return append(query.states, valuesFrom<CaseState>(value, statesNamed));
    }
    if (key == "severity"_L1) {
        return append(query.severities, valuesFrom<Severity>(value, valueNamed<Severity>));
    }
    if (key == "class"_L1) {
        return append(query.classes, valuesFrom<ReportClass>(value, valueNamed<ReportClass>));
    }
    if (key == "product"_L1) {
        const auto asTyped = [](const QString &word) { return QStringList{word}; };
        return append<QString>(query.products, valuesFrom<QString>(value, asTyped));
    }
    if (key == "cwe"_L1) {
        return append(query.weaknesses, valuesFrom<int>(value, weaknessNamed));
    }
    if (key == "cvss"_L1) {
        return append(query.scores, valuesFrom<CaseQuery::Scores>(value, scoresNamed));
    }
    return key == "is"_L1 && setFlag(query, value.toLower());
}

/// "state" of "state:new"; empty for what is text: a time, a URL, "std::move", a lone colon.
QString filterKey(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1) {
        return {};
    }
    const QStringView key = QStringView(text).first(colon);
    const QStringView value = QStringView(text).sliced(colon + 1);
    const bool isWord = std::ranges::all_of(
        key, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); });
    const bool isText = value.startsWith(u':') || value.startsWith("//"_L1);
    return isWord && !isText ? key.toString().toLower() : QString();
}

/// "dkt-26-020", as caseKey() writes it in any case.
bool isCaseKey(const QString &text)
{
    static const QRegularExpression key(u"^[a-z]{2,8}-[0-9]{2}-[0-9]{3,18}$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return key.match(text).hasMatch();
}

template <typename Value>
bool passes(const QList<Value> &wanted, const Value &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

std::optional<int> countFrom(QStringView text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

/// What a piece without quotation marks around it means.
void take(CaseQuery &query, const Piece &piece)
{
    const QString key = filterKey(piece.text);
    if (piece.text.startsWith("due<"_L1, Qt::CaseInsensitive)) {
        query.dueWithin = lengthFrom(QStringView(piece.text).sliced(4));
        if (!query.dueWithin) {
            query.unknown.append(piece.raw);
        }
    } else if (piece.text.startsWith("given<"_L1, Qt::CaseInsensitive)) {
        query.givenBelow = countFrom(QStringView(piece.text).sliced(6));
        if (!query.givenBelow) {
            query.unknown.append(piece.raw);
        }
    } else if (piece.text.startsWith("cvss<"_L1, Qt::CaseInsensitive) ||
               piece.text.startsWith("cvss>"_L1, Qt::CaseInsensitive)) { // as due<24h
        if (!setFilter(query, u"cvss"_s, piece.text.sliced(4))) {
            query.unknown.append(piece.raw);
        }
    } else if (isOfEvidence(piece.text)) {
        const QString text = piece.text.sliced(EvidenceKey.size());
        (isSearchable(text) ? query.evidence : query.tooShort)
            .append(isSearchable(text) ? text : piece.raw);
    } else if (isCaseKey(piece.text)) {
        query.keys.append(piece.text.toUpper());
    } else if (key.isEmpty()) {
        query.words.append(piece.text);
    } else if (!setFilter(query, key, piece.text.sliced(key.size() + 1))) {
        query.unknown.append(piece.raw);
    }
}

} // namespace

CaseQuery caseQueryFrom(const QString &typed)
{
    CaseQuery query;
    for (const Piece &piece : piecesOf(typed)) {
        if (piece.isQuoted) {
            query.words.append(piece.text);
        } else {
            take(query, piece);
        }
    }
    return query;
}

bool hasScore(const CaseQuery &query, std::optional<int> tenths)
{
    return query.scores.isEmpty() ||
           (tenths && std::ranges::any_of(query.scores, [&](const CaseQuery::Scores &scores) {
                return scores.least <= *tenths && *tenths <= scores.most;
            }));
}

bool hasWeakness(const CaseQuery &query, const QList<int> &cweIds)
{
    return query.weaknesses.isEmpty() ||
           std::ranges::any_of(query.weaknesses, [&](int id) { return cweIds.contains(id); });
}

bool matches(const CaseQuery &query, const CaseRow &row, Instant now)
{
    const auto isProduct = [&row](const QString &wanted) {
        return row.product.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const auto isDueWithin = [&](Seconds within) {
        return row.nearest && row.nearest->dueAt && *row.nearest->dueAt <= now + within;
    };
    const auto isClock = [&](ClockStatus status) {
        return row.nearest && statusAt(*row.nearest, now) == status;
    };
    return passes(query.states, row.state) && passes(query.severities, row.severity) &&
           passes(query.classes, row.reportClass) && hasScore(query, row.cvssTenths) &&
           hasWeakness(query, row.cweIds) &&
           (query.keys.isEmpty() || query.keys.contains(row.key, Qt::CaseInsensitive)) &&
           (query.products.isEmpty() || std::ranges::any_of(query.products, isProduct)) &&
           (!query.dueWithin || isDueWithin(*query.dueWithin)) &&
           (!query.isOverdue || isClock(ClockStatus::Overdue)) &&
           (!query.isSoon || isClock(ClockStatus::DueSoon)) && (!query.isPublic || row.isPublic) &&
           (!query.isEmbargoed || isUnderEmbargo(row.embargoUntil, row.isPublic, now)) &&
           (!query.isChased || row.chased > 0) && (!query.needsRelease || row.needsRelease) &&
           (!query.isThirdParty || row.isThirdParty) && (!query.isOwed || isWordOwed(row)) &&
           (!query.isIncomplete || row.given < row.asked) &&
           (!query.givenBelow || (row.asked > 0 && row.given < *query.givenBelow));
}

} // namespace Docket
