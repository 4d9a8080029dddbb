// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelscvss.h"
#include "common/labelwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

struct CvssMetricWords
{
    QLatin1StringView versions; ///< first digits
    QLatin1StringView metric;
    const char *section;
    const char *name;
    const char *question;
};

constexpr std::array CvssMetricTexts{
    CvssMetricWords{"34"_L1, "AV"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Attack vector"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "From where can the attack be made?")},
    CvssMetricWords{"2"_L1, "AV"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Access vector"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "From where can the attack be made?")},
    CvssMetricWords{
        "3"_L1, "AC"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Attack complexity"),
        QT_TRANSLATE_NOOP(
            "Docket::Labels",
            "Does the attack depend on conditions that the attacker does not control?")},
    CvssMetricWords{
        "4"_L1, "AC"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Attack complexity"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Does a defence have to be got round first?")},
    CvssMetricWords{"2"_L1, "AC"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Access complexity"),
                    QT_TRANSLATE_NOOP("Docket::Labels",
                                      "How often do the conditions hold that the attack needs?")},
    CvssMetricWords{"4"_L1, "AT"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Attack requirements"),
                    QT_TRANSLATE_NOOP("Docket::Labels",
                                      "Does it take a deployment or a moment of a certain kind?")},
    CvssMetricWords{"34"_L1, "PR"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Privileges required"),
                    QT_TRANSLATE_NOOP("Docket::Labels",
                                      "Which rights must the attacker have before the attack?")},
    CvssMetricWords{"2"_L1, "Au"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Authentication"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "How often must the attacker log in?")},
    CvssMetricWords{"34"_L1, "UI"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "User interaction"),
                    QT_TRANSLATE_NOOP("Docket::Labels",
                                      "Must another person do something for the attack to work?")},
    CvssMetricWords{
        "3"_L1, "S"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Scope"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "Does the harm reach beyond what the flawed part is in charge of?")},
    CvssMetricWords{"23"_L1, "C"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Impact"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Confidentiality"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "What can be read that should not be?")},
    CvssMetricWords{"23"_L1, "I"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Impact"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Integrity"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "What can be changed that should not be?")},
    CvssMetricWords{"23"_L1, "A"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Impact"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Availability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "What stops working?")},
    CvssMetricWords{
        "4"_L1, "VC"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Vulnerable system"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Confidentiality"),
        QT_TRANSLATE_NOOP("Docket::Labels", "What can be read on the system that has the flaw?")},
    CvssMetricWords{"4"_L1, "VI"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Vulnerable system"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Integrity"),
                    QT_TRANSLATE_NOOP("Docket::Labels",
                                      "What can be changed on the system that has the flaw?")},
    CvssMetricWords{
        "4"_L1, "VA"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Vulnerable system"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Availability"),
        QT_TRANSLATE_NOOP("Docket::Labels", "What stops working on the system that has the flaw?")},
    CvssMetricWords{
        "4"_L1, "SC"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Subsequent systems"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Confidentiality"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "What can be read on other systems, reached through this one?")},
    CvssMetricWords{
        "4"_L1, "SI"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Subsequent systems"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Integrity"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "What can be changed on other systems, reached through this one?")},
    CvssMetricWords{
        "4"_L1, "SA"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Subsequent systems"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Availability"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "What stops working on other systems, reached through this one?")},
    CvssMetricWords{"2"_L1, "E"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Temporal"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Exploitability"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "How far has an exploit come?")},
    CvssMetricWords{"3"_L1, "E"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Temporal"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Exploit code maturity"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "How far has an exploit come?")},
    CvssMetricWords{"4"_L1, "E"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Threat"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Exploit maturity"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "How far has an exploit come?")},
    CvssMetricWords{"23"_L1, "RL"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Temporal"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Remediation level"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "What can users do about the flaw?")},
    CvssMetricWords{"23"_L1, "RC"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Temporal"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Report confidence"),
                    QT_TRANSLATE_NOOP("Docket::Labels",
                                      "How sure is it that the flaw is there, and how it works?")},
    CvssMetricWords{"2"_L1, "CDP"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Environment"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Collateral damage potential"),
                    QT_TRANSLATE_NOOP("Docket::Labels",
                                      "What may be lost besides, in life, property or income?")},
    CvssMetricWords{
        "2"_L1, "TD"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Environment"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Target distribution"),
        QT_TRANSLATE_NOOP("Docket::Labels", "How many of the systems are of the vulnerable kind?")},
    CvssMetricWords{
        "234"_L1, "CR"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Requirements"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Confidentiality requirement"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "How much does whoever runs the system depend on its secrets?")},
    CvssMetricWords{
        "234"_L1, "IR"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Requirements"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Integrity requirement"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "How much does whoever runs the system depend on its data being right?")},
    CvssMetricWords{
        "234"_L1, "AR"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Requirements"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Availability requirement"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "How much does whoever runs the system depend on it being there?")},
    CvssMetricWords{"4"_L1, "S"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Supplemental"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Safety"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Can people be hurt?")},
    CvssMetricWords{"4"_L1, "AU"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Supplemental"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Automatable"),
                    QT_TRANSLATE_NOOP("Docket::Labels",
                                      "Can an attacker go through many targets by a script?")},
    CvssMetricWords{
        "4"_L1, "R"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Supplemental"),
        QT_TRANSLATE_NOOP("Docket::Labels", "Recovery"),
        QT_TRANSLATE_NOOP("Docket::Labels", "How does the system come back after the attack?")},
    CvssMetricWords{"4"_L1, "V"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Supplemental"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Value density"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "How much does one attack gain?")},
    CvssMetricWords{"4"_L1, "RE"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Supplemental"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Response effort"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "How much work is the answer for users?")},
    CvssMetricWords{"4"_L1, "U"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Supplemental"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "Provider urgency"),
                    QT_TRANSLATE_NOOP("Docket::Labels", "How urgent does the provider say it is?")},
};

/// Of a modified metric the words are those of the metric that it stands in for.
const CvssMetricWords &wordsOf(CvssVersion version, QLatin1StringView metric)
{
    const QLatin1StringView name = isModified(version, metric) ? metric.sliced(1) : metric;
    const auto found = std::ranges::find_if(CvssMetricTexts, [&](const CvssMetricWords &words) {
        return words.metric == name && words.versions.contains(toToken(version).front());
    });
    return found == CvssMetricTexts.end() ? CvssMetricTexts.front() : *found;
}

} // namespace

bool isModified(CvssVersion version, QLatin1StringView metric)
{
    return version != CvssVersion::V20 && metric.startsWith(u'M');
}

QString metricName(CvssVersion version, QLatin1StringView metric)
{
    return Words::tr(wordsOf(version, metric).name);
}

QString metricQuestion(CvssVersion version, QLatin1StringView metric)
{
    return Words::tr(wordsOf(version, metric).question);
}

QString metricSection(CvssVersion version, QLatin1StringView metric)
{
    const QString section = Words::tr(wordsOf(version, metric).section);
    //: %1 is a group of metrics, as "Exploitability": how it is where the product runs
    return isModified(version, metric) ? Words::tr("%1, in this environment").arg(section)
                                       : section;
}

} // namespace Docket::Labels
