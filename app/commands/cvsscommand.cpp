// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/table.h"
#include "common/labelscvss.h"

#include <QJsonArray>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array CvssOptions{
    Option{"what-if"_L1, {}, "print what the score would be with each other value"_L1},
    JsonOption,
};

constexpr auto WhatIf = "what-if"_L1;

QString oneDigit(double score)
{
    return QString::number(score, 'f', 1);
}

QLatin1StringView valueAt(const CvssMetric &metric, int place)
{
    return metric.values[static_cast<size_t>(place)];
}

/// "9.8 Critical (base 9.8, …)"; what is not stated has no score of its own.
QString scoreLine(const CvssVector &vector)
{
    const CvssScores scores = scoresOf(vector);
    QStringList parts{"base "_L1 + oneDigit(scores.base)};
    if (isStated(vector, CvssGroup::Threat)) {
        parts.append((vector.version == CvssVersion::V40 ? "threat "_L1 : "temporal "_L1) +
                     oneDigit(scores.temporal));
    }
    if (isStated(vector, CvssGroup::Environmental)) {
        parts.append("environmental "_L1 + oneDigit(scores.environmental));
    }
    if (vector.version == CvssVersion::V40) {
        parts.append(scores.nomenclature);
        parts.append("macro vector "_L1 + scores.macroVector);
    }
    return oneDigit(scores.overall) + u' ' + Labels::text(scores.rating) + " ("_L1 +
           parts.join(", "_L1) + u')';
}

/// "M 9.1, L 8.8": what each other value of the metric would make of the score.
QString othersOf(const QList<CvssAlternative> &alternatives, const CvssMetric &metric, int place)
{
    QStringList words;
    for (const CvssAlternative &other : alternatives) {
        if (other.metric == place) {
            words.append(valueAt(metric, other.value) + u' ' + oneDigit(other.overall));
        }
    }
    return words.join(", "_L1);
}

/// What counts or could count: with --what-if also metrics that are not stated.
void showMetrics(const CvssVector &vector, bool wantsOthers)
{
    QStringList header{u"METRIC"_s, u"GROUP"_s, u"NAME"_s, u"VALUE"_s,
                       wantsOthers ? u"OTHERWISE"_s : u"MEANING"_s};
    Table table(std::move(header));
    const QList<CvssAlternative> alternatives =
        wantsOthers ? explain(vector) : QList<CvssAlternative>();
    const auto metrics = metricsOf(vector.version);
    for (int place = 0; place < static_cast<int>(metrics.size()); ++place) {
        const CvssMetric &metric = metrics[static_cast<size_t>(place)];
        const int chosen = vector.chosen.at(place);
        const QString others = othersOf(alternatives, metric, place);
        const bool isDefined = metric.isMandatory() || chosen > 0;
        if (!isDefined && others.isEmpty()) {
            continue;
        }
        const QLatin1StringView value = valueAt(metric, chosen);
        table.add(
            {metric.name + u':' + value, Labels::metricSection(vector.version, metric.name),
             Labels::metricName(vector.version, metric.name),
             Labels::valueName(vector.version, metric.name, value),
             wantsOthers ? others : Labels::valueMeaning(vector.version, metric.name, value)});
    }
    print(table.text());
}

QJsonObject metricJson(const CvssVector &vector, const QList<CvssAlternative> &alternatives,
                       int place)
{
    const CvssMetric &metric = metricsOf(vector.version)[static_cast<size_t>(place)];
    const QLatin1StringView value = valueAt(metric, vector.chosen.at(place));
    QJsonObject json{
        {"metric"_L1, metric.name},
        {"group"_L1, toToken(metric.group)},
        {"name"_L1, Labels::metricName(vector.version, metric.name)},
        {"value"_L1, value},
        {"value_name"_L1, Labels::valueName(vector.version, metric.name, value)},
    };
    QJsonObject others;
    for (const CvssAlternative &other : alternatives) {
        if (other.metric == place) {
            others.insert(valueAt(metric, other.value), other.overall);
        }
    }
    if (!others.isEmpty()) {
        json.insert("otherwise"_L1, others);
    }
    return json;
}

QJsonObject vectorJson(const CvssVector &vector, bool wantsOthers)
{
    const CvssScores scores = scoresOf(vector);
    QJsonArray metrics;
    const QList<CvssAlternative> alternatives =
        wantsOthers ? explain(vector) : QList<CvssAlternative>();
    for (int place = 0; place < static_cast<int>(vector.chosen.size()); ++place) {
        metrics.append(metricJson(vector, alternatives, place));
    }
    QJsonObject json{
        {"canonical"_L1, canonicalText(vector)},
        {"version"_L1, toToken(vector.version)},
        {"score"_L1, scores.overall},
        {"rating"_L1, toToken(scores.rating)},
        {"base_score"_L1, scores.base},
        {"metrics"_L1, metrics},
    };
    if (isStated(vector, CvssGroup::Threat)) {
        json.insert("threat_score"_L1, scores.temporal);
    }
    if (isStated(vector, CvssGroup::Environmental)) {
        json.insert("environmental_score"_L1, scores.environmental);
    }
    if (vector.version == CvssVersion::V40) {
        json.insert("nomenclature"_L1, scores.nomenclature);
        json.insert("macro_vector"_L1, scores.macroVector);
    }
    return json;
}

QJsonObject errorJson(const CvssError &error)
{
    return {{"column"_L1, error.column + 1}, {"reason"_L1, Labels::text(error)}};
}

void show(const CvssVector &vector, bool isFirst, bool wantsOthers)
{
    print((isFirst ? QString() : u"\n"_s) + canonicalText(vector));
    print(scoreLine(vector));
    showMetrics(vector, wantsOthers);
}

Result<Exit> runCvss(const CommandLine &line)
{
    const bool wantsJson = line.has(JsonOption.name);
    QJsonArray array;
    qsizetype good = 0;
    for (const QString &text : line.arguments()) {
        const auto vector = parseCvss(text);
        QJsonObject json{{"vector"_L1, text}};
        if (!vector) {
            complain({Exit::Failed, text, Labels::withPlace(vector.error()).chopped(1), {}});
            json.insert("error"_L1, errorJson(vector.error()));
        } else if (!wantsJson) {
            show(*vector, good == 0, line.has(WhatIf));
        } else {
            const QJsonObject read = vectorJson(*vector, line.has(WhatIf));
            for (auto field = read.begin(); field != read.end(); ++field) {
                json.insert(field.key(), field.value());
            }
        }
        array.append(json);
        good += vector ? 1 : 0;
    }
    if (wantsJson) {
        printJson({{"vectors"_L1, array}});
    }
    if (good == line.arguments().size()) {
        return Exit::Done;
    }
    return good > 0 ? Exit::Attention : Exit::Failed;
}

} // namespace

const Command CvssCommand{
    .name = "cvss"_L1,
    .arguments = "VECTOR... [--what-if] [--json]"_L1,
    .summary = "what CVSS vectors come to, in words, and what would change the score"_L1,
    .options = CvssOptions,
    .most = std::numeric_limits<int>::max(),
    .run = runCvss,
};

} // namespace Docket::Commands
