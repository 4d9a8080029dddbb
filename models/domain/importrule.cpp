// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importrule.h"

#include "domain/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto SenderField = "sender"_L1;
constexpr auto SubjectField = "subject"_L1;
constexpr qsizetype MostValue = 4096; // characters that are compared: more is hostile

/// Whether all of `text` fits a pattern of * and ?. Goes back to the last * only, so that no
/// pattern takes more than the product of both lengths.
bool fitsWildcard(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*') {
        ++p;
    }
    return p == pattern.size();
}

bool fits(const QString &pattern, const QString &value)
{
    const QString text = value.first(std::min(value.size(), MostValue)).trimmed().toCaseFolded();
    const QString wanted = pattern.toCaseFolded();
    const bool isWildcard = wanted.contains(u'*') || wanted.contains(u'?');
    return isWildcard ? fitsWildcard(wanted, text) : text.contains(wanted);
}

/// The values of a field of a raw header block, without their folding (RFC 5322 §2.2.3).
QStringList headerValues(QByteArrayView headers, const QString &name)
{
    QStringList values;
    const QByteArray wanted = name.toLatin1().toLower() + ':';
    bool isWanted = false;
    qsizetype at = 0;
    while (at < headers.size()) {
        const qsizetype end = headers.indexOf('\n', at);
        const qsizetype stop = end < 0 ? headers.size() : end;
        const QByteArrayView line = headers.sliced(at, stop - at).trimmed();
        const bool isFolded = headers[at] == ' ' || headers[at] == '\t';
        at = stop + 1;
        if (line.isEmpty() && !isFolded) {
            break; // the body
        }
        if (!isFolded) {
            isWanted = line.size() >= wanted.size() &&
                       line.first(wanted.size()).compare(wanted, Qt::CaseInsensitive) == 0;
            if (isWanted) {
                values.append(QString::fromUtf8(line.sliced(wanted.size()).trimmed()));
            }
        } else if (isWanted && values.constLast().size() < MostValue) {
            values.last() += u' ' + QString::fromUtf8(line);
        }
    }
    return values;
}

bool matches(const ImportRule &rule, const IncomingMessage &message, QByteArrayView headers)
{
    const auto isFitting = [&rule](const QString &value) { return fits(rule.pattern, value); };
    if (rule.field == SenderField) {
        const Person &from = message.from;
        return std::ranges::any_of(
            QStringList{from.address, from.name, from.handle},
            [&](const QString &value) { return !value.isEmpty() && isFitting(value); });
    }
    if (rule.field == SubjectField) {
        return isFitting(message.subject);
    }
    return std::ranges::any_of(headerValues(headers, rule.field), isFitting);
}

} // namespace

QString toText(const ImportRule &rule)
{
    const QString what = rule.field + ": "_L1 + rule.pattern + " => "_L1;
    switch (rule.verdict) {
    case ImportRule::Verdict::Ignore:
        return what + "ignore"_L1;
    case ImportRule::Verdict::Product:
        return what + "product "_L1 + rule.product;
    case ImportRule::Verdict::Class:
        return what + "class "_L1 + toToken(rule.reportClass);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ImportRule> importRuleFrom(const QString &text)
{
    // The last arrow counts: a pattern may have one.
    static const QRegularExpression form(
        u"^\\s*([A-Za-z][A-Za-z0-9-]*)\\s*:\\s*(\\S.*?)\\s*=>\\s*(ignore|product|class)(?:\\s+(\\S+))?\\s*$"_s);
    constexpr qsizetype LongestRule = 1000;
    const auto match = form.match(text.first(std::min(text.size(), LongestRule)));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    ImportRule rule{.field = match.captured(1), .pattern = match.captured(2), .product = {}};
    const QString lower = rule.field.toLower();
    rule.field = lower == SenderField || lower == SubjectField ? lower : rule.field;
    const QString verdict = match.captured(3);
    const QString value = match.captured(4);
    if (verdict == "ignore"_L1) {
        return value.isEmpty() ? std::optional(rule) : std::nullopt;
    }
    if (verdict == "product"_L1) {
        rule.verdict = ImportRule::Verdict::Product;
        rule.product = value;
        return value.isEmpty() ? std::nullopt : std::optional(rule);
    }
    rule.verdict = ImportRule::Verdict::Class;
    return fromToken<ReportClass>(value).transform([&](ReportClass reportClass) {
        rule.reportClass = reportClass;
        return rule;
    });
}

std::optional<qsizetype> ruleFor(const ImportRules &rules, const IncomingMessage &message,
                                 QByteArrayView headers)
{
    const auto found = std::ranges::find_if(
        rules, [&](const ImportRule &rule) { return matches(rule, message, headers); });
    return found == rules.end() ? std::nullopt : std::optional(found - rules.begin());
}

ImportRules importRulesFromJson(const QByteArray &json)
{
    ImportRules rules;
    const QJsonArray lines = QJsonDocument::fromJson(json).array();
    for (const auto &line : lines) {
        if (const auto rule = importRuleFrom(line.toString())) {
            rules.append(*rule);
        }
    }
    return rules;
}

QByteArray toJson(const ImportRules &rules)
{
    QJsonArray lines;
    for (const ImportRule &rule : rules) {
        lines.append(toText(rule));
    }
    return QJsonDocument(lines).toJson(QJsonDocument::Compact);
}

RuleCounts ruleCountsFromJson(const QByteArray &json)
{
    RuleCounts counts;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        counts.insert(entry.key(), entry.value().toInteger());
    }
    return counts;
}

QByteArray toJson(const RuleCounts &counts)
{
    QJsonObject object;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
        object.insert(entry.key(), entry.value());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Docket
