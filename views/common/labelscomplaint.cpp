// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelsformat.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

using namespace Qt::StringLiterals;

// What a schema or a format has against a document, as a person can mend it: the keyword of the
// schema says what is wrong, the detail what is asked for.
namespace Docket::Labels {

namespace {

constexpr auto SchemaRule = "schema "_L1;

QString formatText(const QString &format)
{
    if (format == "date-time"_L1) {
        return Words::tr("it is no date with a time; write it as 2026-11-30T12:00:00Z");
    }
    if (format == "date"_L1) {
        return Words::tr("it is no date; write it as 2026-11-30");
    }
    if (format.startsWith("uri"_L1)) {
        return Words::tr("it is no address; write all of it, as https://example.org/page");
    }
    return format.isEmpty() ? Words::tr("it is not written as the format asks for")
                            : Words::tr("it is no “%1”").arg(format);
}

/// What is too much, too little, or too large; nothing for other keywords.
QString boundText(const QString &keyword, const QString &bound)
{
    const bool isOne = bound == "1"_L1;
    if (keyword == "minLength"_L1) {
        return isOne
                   ? Words::tr("it is empty; write something, or remove the row")
                   : Words::tr("it is too short: at least %1 characters are asked for").arg(bound);
    }
    if (keyword == "minItems"_L1 || keyword == "minProperties"_L1) {
        return isOne ? Words::tr("nothing is listed; add an entry")
                     : Words::tr("at least %1 entries are asked for").arg(bound);
    }
    if (keyword == "maxLength"_L1) {
        return Words::tr("it is too long; shorten it to %1 characters").arg(bound);
    }
    if (keyword == "maxItems"_L1 || keyword == "maxProperties"_L1) {
        return Words::tr("there are too many: %1 entries are allowed").arg(bound);
    }
    if (keyword == "minimum"_L1 || keyword == "exclusiveMinimum"_L1) {
        return Words::tr("the number is too small: %1 is the least").arg(bound);
    }
    if (keyword == "maximum"_L1 || keyword == "exclusiveMaximum"_L1) {
        return Words::tr("the number is too large: %1 is the most").arg(bound);
    }
    return {};
}

/// What is there, and shall be something else; nothing for other keywords.
QString valueText(const QString &keyword, const QString &asked)
{
    if (keyword == "enum"_L1) {
        return asked.isEmpty()
                   ? Words::tr("the format does not know this value; choose another one")
                   : Words::tr("the format does not know this value; choose one of %1").arg(asked);
    }
    if (keyword == "const"_L1) {
        return asked.isEmpty() ? Words::tr("the format asks for another value")
                               : Words::tr("the format asks for “%1”").arg(asked);
    }
    if (keyword == "pattern"_L1) {
        constexpr qsizetype LongestPattern = 80; // of a longer one nobody sees what is wrong
        return asked.isEmpty() || asked.size() > LongestPattern
                   ? Words::tr("it is not written as the format asks for")
                   : Words::tr("it is not written as the format asks for: %1").arg(asked);
    }
    if (keyword == "type"_L1) {
        return asked.isEmpty()
                   ? Words::tr("it is a value of another kind")
                   : Words::tr("it is a value of another kind: %1 is asked for").arg(asked);
    }
    if (keyword == "format"_L1) {
        return formatText(asked);
    }
    return {};
}

QString memberText(const QString &keyword, const QString &member)
{
    if (keyword == "required"_L1) {
        return member.isEmpty() ? Words::tr("something is missing that the format asks for")
                                : Words::tr("“%1” is missing; fill the field in").arg(member);
    }
    if (keyword == "additionalProperties"_L1 || keyword == "unevaluatedProperties"_L1) {
        return Words::tr("the format has no place for “%1”").arg(member);
    }
    if (keyword == "uniqueItems"_L1) {
        return Words::tr("something is listed twice; remove one of both");
    }
    return {};
}

QString schemaText(const QString &keyword, const QString &asked)
{
    for (auto *const words : {boundText, valueText, memberText}) {
        if (const QString text = words(keyword, asked); !text.isEmpty()) {
            return text;
        }
    }
    return Words::tr("it fits none of the forms that the format allows");
}

} // namespace

QString complaintText(const FormatProblem &problem)
{
    const QString detail = visibleName(problem.detail);
    if (problem.rule.startsWith(SchemaRule)) {
        return schemaText(problem.rule.sliced(SchemaRule.size()), detail);
    }
    if (problem.rule == "OSV ecosystem"_L1) {
        return Words::tr("OSV does not know the ecosystem of “%1”: choose one of its list, such as "
                         "crates.io, PyPI or Go")
            .arg(detail);
    }
    if (problem.rule == "OSV no ecosystem"_L1) {
        return Words::tr("“%1” has no ecosystem, by which OSV knows packages: choose one, or give "
                         "its range as commits")
            .arg(detail);
    }
    if (problem.rule == "CSAF publisher"_L1) {
        return Words::tr("its name and its page are in every document of CSAF; fill them in");
    }
    if (problem.rule == "empty value"_L1) {
        return Words::tr("the text says “%1”, which is empty: fill it in").arg(detail);
    }
    if (problem.rule == "JSON"_L1) {
        return detail.isEmpty() ? Words::tr("it cannot be read as JSON")
                                : Words::tr("it cannot be read as JSON: %1").arg(detail);
    }
    const QString rule = visibleName(problem.rule);
    return detail.isEmpty() ? rule : rule + ": "_L1 + detail;
}

} // namespace Docket::Labels
