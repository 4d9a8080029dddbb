// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/supportwords.h"

#include "policyreader/rules.h"

#include <QDate>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

const QString Crosses = u"❌|✗|✘|✖|❎|🔴|⛔|🚫|:x:|:no_entry(?:_sign)?:|:cross_mark:|"
                        ":heavy_multiplication_x:|:red_circle:|:negative_squared_cross_mark:"_s;
const QString Ticks = u"✅|✔|✓|☑|🟢|🟡|:white_check_mark:|:heavy_check_mark:|"
                      ":ballot_box_with_check:|:green_circle:|:yellow_circle:|:\\+1:"_s;

/// 1 to 12 for "Dec" and "December"; 0 for no month.
int monthOf(const QString &name)
{
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const qsizetype at = months.indexOf(name.first(3).toLower());
    return at < 0 || at % 3 != 0 ? 0 : int(at / 3) + 1;
}

std::optional<Instant> instantOf(int year, int month, int day)
{
    const QDate first(year, month, 1);
    const QDate date = day > 0 ? QDate(year, month, day) : first.addMonths(1).addDays(-1);
    if (!date.isValid()) {
        return std::nullopt;
    }
    return Instant{date.startOfDay(QTimeZone::utc()).toSecsSinceEpoch()};
}

std::optional<Instant> instantOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(u"isoYear")) {
        return instantOf(match.captured(u"isoYear").toInt(), match.captured(u"isoMonth").toInt(),
                         match.captured(u"isoDay").toInt());
    }
    if (match.hasCaptured(u"endYear")) {
        return instantOf(match.captured(u"endYear").toInt(), 12, 31);
    }
    const QString day =
        match.hasCaptured(u"before") ? match.captured(u"before") : match.captured(u"behind");
    return instantOf(match.captured(u"year").toInt(), monthOf(match.captured(u"month")),
                     day.toInt());
}

} // namespace

std::optional<bool> saysSupported(const QString &words)
{
    static const QRegularExpression no =
        rule(Crosses + u"|^(?:no|n|none|false|never|n/a|-)$|\\b(?:unsupported|not (?:\\w+ "
                       ")?(?:supported|maintained|covered|(?:receive|receives|receiving))|no "
                       "longer|(?:will|do|does) "
                       "not receive|won't receive|don't receive|ended|eol|"
                       "end[- ]of[- ](?:life|support)(?! (?:on|in|is|at))|deprecated|obsolete|"
                       "discontinued|unmaintained|archived|retired)\\b"_s);
    static const QRegularExpression yes = rule(
        Ticks +
        u"|^(?:yes|y|true|x|full|all)\\b|\\b(?:supported|supports?|active|"
        "maintained|maintenance|lts|current|latest|stable|security|(?:receive|receives|receiving)|"
        "extended)\\b"_s);
    const QString trimmed = words.trimmed();
    if (no.match(trimmed).hasMatch()) {
        return false;
    }
    if (saysPartlySupported(trimmed)) {
        return std::nullopt;
    }
    if (yes.match(trimmed).hasMatch()) {
        return true;
    }
    return std::nullopt;
}

bool saysPartlySupported(const QString &words)
{
    static const QRegularExpression some =
        rule(u"⚠|:warning:|\\b(?:critical|severe|high[- ]severity|limited|partial|partially|"
             "case[- ]by[- ]case|best[- ]effort)\\b"_s);
    return some.match(words).hasMatch();
}

std::optional<Instant> lastDateIn(const QString &words)
{
    static const QRegularExpression dates = rule(
        u"\\b(?:end of "
        u"(?<endYear>20\\d\\d)|(?<isoYear>20\\d\\d)-(?<isoMonth>\\d\\d)(?:-(?<isoDay>\\d\\d))?|"
        "(?:(?<before>\\d{1,2})(?:[snrt][dht])? )?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
        "nov|dec)[a-z]*\\.? (?:(?<behind>\\d{1,2})(?:[snrt][dht])?,? )?(?<year>20\\d\\d))\\b"_s);
    std::optional<Instant> last;
    for (auto matches = dates.globalMatch(words); matches.hasNext();) {
        if (const auto at = instantOf(matches.next())) {
            last = at;
        }
    }
    return last;
}

QString versionPattern(const QString &words)
{
    static const QRegularExpression name =
        rule(u"^(?:[a-z][\\w+#.-]*,? ){1,4}(?=[<>=~^≤≥]|v?\\d)"_s);
    static const QRegularExpression remark =
        rule(u"\\s*\\([^()]*\\)\\s*$|\\s+\\(?lts\\)?\\s*$|^versions? (?=\\S*\\d)"_s);
    QString pattern = words.trimmed();
    for (int i = 0; i < 3; ++i) {
        pattern = pattern.remove(remark).trimmed();
    }
    pattern = pattern.remove(name).trimmed();
    return pattern.isEmpty() ? words.trimmed() : pattern;
}

bool beginsWithVersion(const QString &words)
{
    static const QRegularExpression version =
        rule(u"^(?:[a-z][\\w+#.-]*,? ){0,4}(?:[<>=~^≤≥]+ ?v?\\d[\\w.*+-]*|v\\d[\\w.*+-]*|"
             "\\d+\\.(?:\\d|x|\\*)[\\w.*+-]*)|^(?:latest|main|master|trunk|lts)\\b"_s);
    return version.match(words).hasMatch();
}

} // namespace Docket
