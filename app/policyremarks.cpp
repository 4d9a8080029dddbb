// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyremarks.h"

#include "domain/evidence.h"

#include <QCoreApplication>

namespace Docket {

namespace {

struct RemarkWords
{
    Q_DECLARE_TR_FUNCTIONS(Docket::PolicyRemark)
};

QString wordsOf(PolicyProblemKind kind)
{
    switch (kind) {
    case PolicyProblemKind::Empty:
        return RemarkWords::tr("The file is empty.");
    case PolicyProblemKind::Binary:
        return RemarkWords::tr("The file is no text; nothing was read.");
    case PolicyProblemKind::TooLarge:
        return RemarkWords::tr("The file is too large for a policy; only its beginning was read.");
    case PolicyProblemKind::BadCharset:
        return RemarkWords::tr("Some bytes are no UTF-8 and were replaced.");
    case PolicyProblemKind::BrokenTable:
        return RemarkWords::tr("The table of versions is broken.");
    case PolicyProblemKind::Contradiction:
        return RemarkWords::tr("Two sentences contradict each other.");
    case PolicyProblemKind::VagueTime:
        return RemarkWords::tr("A promise without a time that can be counted.");
    case PolicyProblemKind::DuplicateItem:
        return RemarkWords::tr("Said twice, and taken once.");
    case PolicyProblemKind::NoVersions:
        return RemarkWords::tr("Nothing says which versions are supported.");
    case PolicyProblemKind::NoChannel:
        return RemarkWords::tr("Nothing says where reports go.");
    case PolicyProblemKind::NoPromise:
        return RemarkWords::tr("Nothing is promised, so there will be no clocks.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString remarkOf(const PolicyProblem &problem)
{
    const QString words = wordsOf(problem.kind);
    return problem.text.isEmpty()
               ? words
               //: %1 is what is wrong, %2 the words of the policy that it is about
               : RemarkWords::tr("%1 “%2”").arg(words, visibleName(problem.text));
}

} // namespace Docket
