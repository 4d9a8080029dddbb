// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelscvss.h"
#include "common/labelwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

struct CvssValueWords
{
    QLatin1StringView versions; ///< first digits
    QLatin1StringView metric;
    QLatin1StringView value;
    const char *name;
    const char *meaning; ///< the answer to the question of the metric
};

constexpr std::array CvssValueTexts{
    CvssValueWords{
        "34"_L1, "AV"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Network"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "from anywhere that packets reach the system, also over the internet.")},
    CvssValueWords{"34"_L1, "AV"_L1, "A"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Adjacent"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "only from the same network, such as a subnet, a Wi-Fi "
                                     "or within the range of Bluetooth.")},
    CvssValueWords{"34"_L1, "AV"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Local"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "with a login or a file on the system, or by a person "
                                     "who opens what the attacker sent.")},
    CvssValueWords{"34"_L1, "AV"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Physical"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "only by touching the device.")},
    CvssValueWords{
        "2"_L1, "AV"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Network"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "from anywhere that packets reach the system, also over the internet.")},
    CvssValueWords{"2"_L1, "AV"_L1, "A"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Adjacent network"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "only from the same network, such as a subnet, a Wi-Fi "
                                     "or within the range of Bluetooth.")},
    CvssValueWords{
        "2"_L1, "AV"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Local"),
        QT_TRANSLATE_NOOP("Docket::Labels", "with a login on the system, or by touching it.")},
    CvssValueWords{"3"_L1, "AC"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "the attack works every time, whatever the circumstances.")},
    CvssValueWords{
        "3"_L1, "AC"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "something has to be learned, prepared or won first, such as a race.")},
    CvssValueWords{"4"_L1, "AC"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP(
                       "Docket::Labels",
                       "nothing on the system has to be got round; the attack works every time.")},
    CvssValueWords{"4"_L1, "AC"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "a defence such as randomised addresses or a secret of "
                                     "the target has to be got round.")},
    CvssValueWords{
        "2"_L1, "AC"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
        QT_TRANSLATE_NOOP("Docket::Labels", "nearly always; the usual setting is enough.")},
    CvssValueWords{
        "2"_L1, "AC"_L1, "M"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Medium"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "sometimes, for instance in a setting that is not the usual one.")},
    CvssValueWords{
        "2"_L1, "AC"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
        QT_TRANSLATE_NOOP("Docket::Labels", "hardly ever, for instance in a narrow race.")},
    CvssValueWords{"4"_L1, "AT"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "the attack works wherever the flaw is.")},
    CvssValueWords{"4"_L1, "AT"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Present"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "it takes a certain deployment or moment, such as a "
                                     "race or a place between two hosts.")},
    CvssValueWords{"34"_L1, "PR"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "no account is needed.")},
    CvssValueWords{"34"_L1, "PR"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "an ordinary account is enough.")},
    CvssValueWords{"34"_L1, "PR"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "the rights of an administrator are needed, or nearly.")},
    CvssValueWords{"2"_L1, "Au"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "not at all.")},
    CvssValueWords{"2"_L1, "Au"_L1, "S"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Single"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "once.")},
    CvssValueWords{
        "2"_L1, "Au"_L1, "M"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Multiple"),
        QT_TRANSLATE_NOOP("Docket::Labels", "twice or more, also with the same account.")},
    CvssValueWords{
        "34"_L1, "UI"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
        QT_TRANSLATE_NOOP("Docket::Labels", "nobody but the attacker has to do anything.")},
    CvssValueWords{
        "3"_L1, "UI"_L1, "R"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Required"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "somebody has to do something, such as open a page or a file.")},
    CvssValueWords{"4"_L1, "UI"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Passive"),
                   QT_TRANSLATE_NOOP(
                       "Docket::Labels",
                       "a person only has to use the product as usual, for example open a page.")},
    CvssValueWords{"4"_L1, "UI"_L1, "A"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Active"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "a person has to do something on purpose, such as "
                                     "import a file or pass over a warning.")},
    CvssValueWords{
        "3"_L1, "S"_L1, "C"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Changed"),
        QT_TRANSLATE_NOOP(
            "Docket::Labels",
            "the harm is elsewhere, too: in the browser of a visitor, or on the host of a guest.")},
    CvssValueWords{"3"_L1, "S"_L1, "U"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Unchanged"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "the harm stays with what has the flaw.")},
    CvssValueWords{"3"_L1, "C"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "everything, or what matters most, such as passwords.")},
    CvssValueWords{
        "3"_L1, "C"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
        QT_TRANSLATE_NOOP(
            "Docket::Labels",
            "a part of it, which the attacker cannot choose, or which does no serious harm.")},
    CvssValueWords{"3"_L1, "C"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "nothing.")},
    CvssValueWords{"3"_L1, "I"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "everything, or what does serious harm.")},
    CvssValueWords{"3"_L1, "I"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "a part of it, without serious harm.")},
    CvssValueWords{"3"_L1, "I"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "nothing.")},
    CvssValueWords{
        "3"_L1, "A"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
        QT_TRANSLATE_NOOP(
            "Docket::Labels",
            "the whole, or what matters most, for as long as the attacker likes or for good.")},
    CvssValueWords{
        "3"_L1, "A"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "it becomes slow or fails now and then, without serious harm.")},
    CvssValueWords{"3"_L1, "A"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "nothing.")},
    CvssValueWords{"2"_L1, "C"_L1, "C"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Complete"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "everything.")},
    CvssValueWords{
        "2"_L1, "C"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Partial"),
        QT_TRANSLATE_NOOP("Docket::Labels", "a part of it, which the attacker cannot choose.")},
    CvssValueWords{"2"_L1, "C"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "nothing.")},
    CvssValueWords{"2"_L1, "I"_L1, "C"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Complete"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "everything.")},
    CvssValueWords{
        "2"_L1, "I"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Partial"),
        QT_TRANSLATE_NOOP("Docket::Labels", "a part of it, which the attacker cannot choose.")},
    CvssValueWords{"2"_L1, "I"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "nothing.")},
    CvssValueWords{"2"_L1, "A"_L1, "C"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Complete"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "the whole.")},
    CvssValueWords{"2"_L1, "A"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Partial"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "it becomes slow or fails now and then.")},
    CvssValueWords{"2"_L1, "A"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "nothing.")},
    CvssValueWords{"4"_L1, "SI"_L1, "S"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Safety"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "people can be hurt by what is changed.")},
    CvssValueWords{"4"_L1, "SA"_L1, "S"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Safety"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "people can be hurt when it stops.")},
    CvssValueWords{
        "2"_L1, "E"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
        QT_TRANSLATE_NOOP("Docket::Labels", "code works everywhere, or none is needed.")},
    CvssValueWords{"2"_L1, "E"_L1, "F"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Functional"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "code works in most situations.")},
    CvssValueWords{
        "2"_L1, "E"_L1, "POC"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Proof of concept"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "there is a demonstration that an attacker would have to work on.")},
    CvssValueWords{"2"_L1, "E"_L1, "U"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Unproven"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "no exploit is known.")},
    CvssValueWords{
        "3"_L1, "E"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
        QT_TRANSLATE_NOOP("Docket::Labels", "code works everywhere, or none is needed.")},
    CvssValueWords{"3"_L1, "E"_L1, "F"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Functional"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "code works in most situations.")},
    CvssValueWords{
        "3"_L1, "E"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Proof of concept"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "there is a demonstration that an attacker would have to work on.")},
    CvssValueWords{"3"_L1, "E"_L1, "U"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Unproven"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "no exploit is known.")},
    CvssValueWords{
        "4"_L1, "E"_L1, "A"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Attacked"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "attacks are reported, or there is a tool that makes them easy.")},
    CvssValueWords{
        "4"_L1, "E"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Proof of concept"),
        QT_TRANSLATE_NOOP("Docket::Labels", "a demonstration is public, and no attack is known.")},
    CvssValueWords{"4"_L1, "E"_L1, "U"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Unreported"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "neither a public demonstration nor an attack is known.")},
    CvssValueWords{"23"_L1, "RL"_L1, "U"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Unavailable"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "nothing, as there is no remedy or it cannot be applied.")},
    CvssValueWords{
        "23"_L1, "RL"_L1, "W"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Workaround"),
        QT_TRANSLATE_NOOP("Docket::Labels", "there is a way round it that is not the vendor’s.")},
    CvssValueWords{
        "2"_L1, "RL"_L1, "TF"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Temporary fix"),
        QT_TRANSLATE_NOOP("Docket::Labels", "the vendor has a remedy for the time being.")},
    CvssValueWords{"2"_L1, "RL"_L1, "OF"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Official fix"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "the vendor has a complete fix.")},
    CvssValueWords{
        "3"_L1, "RL"_L1, "T"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Temporary fix"),
        QT_TRANSLATE_NOOP("Docket::Labels", "the vendor has a remedy for the time being.")},
    CvssValueWords{"3"_L1, "RL"_L1, "O"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Official fix"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "the vendor has a complete fix.")},
    CvssValueWords{
        "23"_L1, "RC"_L1, "C"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Confirmed"),
        QT_TRANSLATE_NOOP("Docket::Labels", "it can be repeated, or the vendor says so.")},
    CvssValueWords{
        "3"_L1, "RC"_L1, "R"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Reasonable"),
        QT_TRANSLATE_NOOP("Docket::Labels", "there are details, but the cause is not certain.")},
    CvssValueWords{
        "3"_L1, "RC"_L1, "U"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Unknown"),
        QT_TRANSLATE_NOOP("Docket::Labels", "there are signs of it, and reports differ.")},
    CvssValueWords{
        "2"_L1, "RC"_L1, "UR"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Uncorroborated"),
        QT_TRANSLATE_NOOP("Docket::Labels", "several sources say so, and they may differ.")},
    CvssValueWords{"2"_L1, "RC"_L1, "UC"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Unconfirmed"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "one source says so.")},
    CvssValueWords{"2"_L1, "CDP"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "so much that it would be a catastrophe.")},
    CvssValueWords{"2"_L1, "CDP"_L1, "MH"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Medium-high"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "a lot.")},
    CvssValueWords{"2"_L1, "CDP"_L1, "LM"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low-medium"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "something that is felt.")},
    CvssValueWords{"2"_L1, "CDP"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "little.")},
    CvssValueWords{"2"_L1, "CDP"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "nothing.")},
    CvssValueWords{"2"_L1, "TD"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "more than three quarters.")},
    CvssValueWords{"2"_L1, "TD"_L1, "M"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Medium"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "a quarter to three quarters.")},
    CvssValueWords{"2"_L1, "TD"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "up to a quarter.")},
    CvssValueWords{"2"_L1, "TD"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "None"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "none, outside a laboratory.")},
    CvssValueWords{"234"_L1, "CR"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "losing them would be a catastrophe.")},
    CvssValueWords{"234"_L1, "CR"_L1, "M"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Medium"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "losing them would be serious.")},
    CvssValueWords{"234"_L1, "CR"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "losing them would be a limited loss.")},
    CvssValueWords{"234"_L1, "IR"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "wrong data would be a catastrophe.")},
    CvssValueWords{"234"_L1, "IR"_L1, "M"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Medium"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "wrong data would be serious.")},
    CvssValueWords{"234"_L1, "IR"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "wrong data would be a limited loss.")},
    CvssValueWords{"234"_L1, "AR"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "an outage would be a catastrophe.")},
    CvssValueWords{"234"_L1, "AR"_L1, "M"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Medium"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "an outage would be serious.")},
    CvssValueWords{"234"_L1, "AR"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "an outage would be a limited loss.")},
    CvssValueWords{"4"_L1, "S"_L1, "P"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Present"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "people can be hurt more than slightly.")},
    CvssValueWords{"4"_L1, "S"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Negligible"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "nobody is hurt more than slightly.")},
    CvssValueWords{"4"_L1, "AU"_L1, "Y"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Yes"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "every step can be done by a script, for many targets.")},
    CvssValueWords{"4"_L1, "AU"_L1, "N"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "No"),
                   QT_TRANSLATE_NOOP("Docket::Labels",
                                     "some step takes a person, or is stopped, at each target.")},
    CvssValueWords{"4"_L1, "R"_L1, "I"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Irrecoverable"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "not at all.")},
    CvssValueWords{"4"_L1, "R"_L1, "U"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "User"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "somebody has to bring it back.")},
    CvssValueWords{"4"_L1, "R"_L1, "A"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Automatic"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "by itself.")},
    CvssValueWords{
        "4"_L1, "V"_L1, "C"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Concentrated"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "much: what it reaches is rich, such as a server of many users.")},
    CvssValueWords{
        "4"_L1, "V"_L1, "D"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Diffuse"),
        QT_TRANSLATE_NOOP("Docket::Labels",
                          "little: what it reaches is small, such as the device of one user.")},
    CvssValueWords{"4"_L1, "RE"_L1, "H"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "High"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "much, or it can hardly be done.")},
    CvssValueWords{"4"_L1, "RE"_L1, "M"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Moderate"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "some, with a little disturbance.")},
    CvssValueWords{
        "4"_L1, "RE"_L1, "L"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Low"),
        QT_TRANSLATE_NOOP("Docket::Labels", "hardly any, such as a setting or an update.")},
    CvssValueWords{"4"_L1, "U"_L1, "Red"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Red"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "of the highest urgency.")},
    CvssValueWords{"4"_L1, "U"_L1, "Amber"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Amber"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "of moderate urgency.")},
    CvssValueWords{"4"_L1, "U"_L1, "Green"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Green"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "of reduced urgency.")},
    CvssValueWords{"4"_L1, "U"_L1, "Clear"_L1, QT_TRANSLATE_NOOP("Docket::Labels", "Clear"),
                   QT_TRANSLATE_NOOP("Docket::Labels", "of no urgency, for information.")},
};

/// Systems and environments answer the same questions: VC, SC and MVC are as C, MAV is as AV.
QLatin1StringView askedIn(CvssVersion version, QLatin1StringView metric, QLatin1StringView value)
{
    const QLatin1StringView name = isModified(version, metric) ? metric.sliced(1) : metric;
    const bool isOfSystem = version == CvssVersion::V40 && name.size() == 2 &&
                            (name.front() == u'V' || name.front() == u'S') &&
                            "CIA"_L1.contains(name.back()) && value != "S"_L1;
    return isOfSystem ? name.sliced(1) : name;
}

const CvssValueWords *wordsOf(CvssVersion version, QLatin1StringView metric,
                              QLatin1StringView value)
{
    const QLatin1StringView name = askedIn(version, metric, value);
    const bool isShared = name != metric && name.size() == 1;
    const QLatin1Char digit(isShared ? '3' : toToken(version).front().toLatin1());
    const auto found = std::ranges::find_if(CvssValueTexts, [&](const CvssValueWords &words) {
        return words.metric == name && words.value == value && words.versions.contains(digit);
    });
    return found == CvssValueTexts.end() ? nullptr : &*found;
}

} // namespace

QString valueName(CvssVersion version, QLatin1StringView metric, QLatin1StringView value)
{
    const CvssValueWords *words = wordsOf(version, metric, value);
    //: value of a CVSS metric that nobody has stated
    return words ? Words::tr(words->name) : Words::tr("Not defined");
}

QString valueMeaning(CvssVersion version, QLatin1StringView metric, QLatin1StringView value)
{
    if (const CvssValueWords *words = wordsOf(version, metric, value)) {
        return Words::tr(words->meaning);
    }
    if (isModified(version, metric)) {
        return Words::tr("as it is in the base score.");
    }
    const int place = metricPlace(version, metric);
    const bool isExtra = place >= 0 && metricsOf(version)[static_cast<size_t>(place)].group ==
                                           CvssGroup::Supplemental;
    return isExtra ? Words::tr("nobody has said; it never changes the score.")
                   : Words::tr("nobody has said; the score takes the worst.");
}

} // namespace Docket::Labels
