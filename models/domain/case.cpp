// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case.h"

using namespace Qt::StringLiterals;

namespace Docket {

bool isWordOwed(const CaseRow &row)
{
    return isWordOwed(row.owedWord, row.chased,
                      row.nearest.transform([](const Obligation &clock) { return clock.kind; }));
}

bool isWordOwed(const std::optional<PromiseKind> &owedWord, int chased,
                const std::optional<PromiseKind> &waitsFor)
{
    return owedWord || (chased > 0 && waitsFor && isToReporter(*waitsFor));
}

bool isOwedAnswers(ReportClass reportClass)
{
    return reportClass != ReportClass::Newsletter && reportClass != ReportClass::Spam;
}

QString displayName(const Person &person)
{
    if (!person.name.isEmpty()) {
        return person.name;
    }
    return person.address.isEmpty() ? person.handle : person.address;
}

QString caseKey(Instant receivedAt, qint64 number)
{
    const QString year = toIsoString(receivedAt).sliced(2, 2);
    return u"DKT-%1-%2"_s.arg(year, QString::number(number).rightJustified(3, u'0'));
}

} // namespace Docket
