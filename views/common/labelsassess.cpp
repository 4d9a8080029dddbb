// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelsassess.h"

#include "common/labels.h"
#include "common/labelwords.h"

using namespace Qt::StringLiterals;

namespace Docket::Labels {

QString text(SsvcExploitation value)
{
    switch (value) {
    case SsvcExploitation::None:
        //: SSVC, exploitation
        return Words::tr("None known");
    case SsvcExploitation::PublicPoc:
        //: SSVC, exploitation: a proof of concept is public
        return Words::tr("Public PoC");
    case SsvcExploitation::Active:
        //: SSVC, exploitation
        return Words::tr("Active");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(SsvcUtility value)
{
    switch (value) {
    case SsvcUtility::Laborious:
        //: SSVC, utility to an attacker: cannot be automated, and few resources behind each target
        return Words::tr("Laborious");
    case SsvcUtility::Efficient:
        //: SSVC, utility: can be automated, or many resources behind each target
        return Words::tr("Efficient");
    case SsvcUtility::SuperEffective:
        //: SSVC, utility: both
        return Words::tr("Super effective");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(SsvcTechnicalImpact value)
{
    switch (value) {
    case SsvcTechnicalImpact::Partial:
        //: SSVC, technical impact
        return Words::tr("Partial");
    case SsvcTechnicalImpact::Total:
        //: SSVC, technical impact: full control, or all of the data
        return Words::tr("Total");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(SsvcPublicSafety value)
{
    switch (value) {
    case SsvcPublicSafety::Minimal:
        //: SSVC, impact on public safety
        return Words::tr("Minimal");
    case SsvcPublicSafety::Significant:
        //: SSVC, impact on public safety
        return Words::tr("Significant");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(SsvcDecision decision)
{
    switch (decision) {
    case SsvcDecision::Defer:
        //: SSVC, a decision about a fix
        return Words::tr("Defer");
    case SsvcDecision::Scheduled:
        //: SSVC, a decision about a fix
        return Words::tr("Scheduled");
    case SsvcDecision::OutOfCycle:
        //: SSVC, a decision about a fix
        return Words::tr("Out-of-cycle");
    case SsvcDecision::Immediate:
        //: SSVC, a decision about a fix
        return Words::tr("Immediate");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(SeverityMethod method)
{
    switch (method) {
    case SeverityMethod::Cvss:
        return Words::tr("CVSS and words");
    case SeverityMethod::Words:
        return Words::tr("Words only");
    }
    Q_UNREACHABLE_RETURN({});
}

QString meaning(SsvcDecision decision)
{
    switch (decision) {
    case SsvcDecision::Defer:
        return Words::tr("No work on it for now.");
    case SsvcDecision::Scheduled:
        return Words::tr("The fix comes with a regular release.");
    case SsvcDecision::OutOfCycle:
        return Words::tr("The fix does not wait for the next regular release: a hotfix is "
                         "suggested, with a reason.");
    case SsvcDecision::Immediate:
        return Words::tr("Everybody who can help works on it now: a hotfix is suggested, with a "
                         "reason.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString decisions(const QList<SsvcDecision> &open)
{
    QStringList names;
    for (const SsvcDecision decision : open) {
        names.append(text(decision));
    }
    //: %1 is a list of decisions that are still possible: "Scheduled / Immediate"
    return names.size() == 1 ? names.first() : Words::tr("Open: %1").arg(names.join(" / "_L1));
}

QString text(const SsvcAnswers &answers)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const auto &answer) {
        if (answer) {
            //: %1 a decision point of SSVC, %2 the answer
            parts.append(Words::tr("%1: %2").arg(name, text(*answer)));
        }
    };
    add(Words::tr("Exploitation"), answers.exploitation);
    add(Words::tr("Utility"), answers.utility);
    add(Words::tr("Technical impact"), answers.technicalImpact);
    add(Words::tr("Public safety impact"), answers.publicSafety);
    return parts.join(", "_L1);
}

QString text(const WeaknessProblem &problem)
{
    switch (problem.fault) {
    case WeaknessFault::UnknownId:
        return Words::tr("The catalogue (CWE %1) has no such number.")
            .arg(cweCatalogue().version());
    case WeaknessFault::OtherName:
        return Words::tr("The catalogue calls it “%1”.").arg(problem.entry->name);
    case WeaknessFault::NoWeakness:
        return problem.entry->kind == CweKind::View
                   ? Words::tr("This is a view, no weakness: choose one of its members.")
                   : Words::tr("This is a category, no weakness: choose one of its members.");
    case WeaknessFault::Deprecated:
        return Words::tr("MITRE has withdrawn it: choose another one.");
    case WeaknessFault::Prohibited:
        return Words::tr("MITRE does not want vulnerabilities called so: choose another one.");
    case WeaknessFault::Discouraged:
        return Words::tr("This is very general; MITRE would rather have a more precise one.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Labels
