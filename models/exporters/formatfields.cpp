// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/formatfields.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void setFields(QList<FormatProblem> &problems, std::span<const FieldPlace> places)
{
    for (FormatProblem &problem : problems) {
        const QString at = problem.rule == "schema required"_L1
                               ? problem.place + u'/' + problem.detail // of what is not there
                               : problem.place;
        const auto known = std::ranges::find_if(
            places, [&](const FieldPlace &place) { return at.startsWith(place.first); });
        problem.field = known == places.end() ? AdvisoryField::Title : known->second;
    }
}

qsizetype indexIn(const QString &pointer, QLatin1StringView prefix)
{
    bool isNumber = false;
    const qsizetype index =
        pointer.startsWith(prefix)
            ? pointer.sliced(prefix.size()).section(u'/', 0, 0).toLongLong(&isNumber)
            : -1;
    return isNumber ? index : -1;
}

void addLoss(QList<FormatLoss> &losses, AdvisoryField field, const QString &value)
{
    if (!value.trimmed().isEmpty()) {
        losses.append({.field = field, .detail = value});
    }
}

void addLosses(QList<FormatLoss> &losses, AdvisoryField field, const QStringList &values)
{
    for (const QString &value : values) {
        addLoss(losses, field, value);
    }
}

QString safeFileStem(const QString &id)
{
    QString stem;
    for (const QChar c : id) {
        const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                            (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
        stem += isKept ? c : QChar(u'_');
    }
    while (stem.startsWith(u'.') || stem.startsWith(u'-')) {
        stem.removeFirst();
    }
    constexpr qsizetype LongestStem = 100;
    return stem.isEmpty() ? u"advisory"_s : stem.first(std::min(stem.size(), LongestStem));
}

} // namespace Docket
