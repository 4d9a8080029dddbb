// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelsformat.h"

#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

QString text(PublicFormat format)
{
    switch (format) {
    case PublicFormat::MarkdownReleaseNote:
        return Words::tr("Advisory (Markdown)");
    case PublicFormat::MarkdownCurl:
        return Words::tr("Advisory, curl's layout");
    case PublicFormat::MarkdownStalwart:
        return Words::tr("Advisory, Stalwart's layout");
    case PublicFormat::MarkdownGhsa:
        return Words::tr("GitHub advisory text");
    case PublicFormat::ReleaseNoteSnippet:
        return Words::tr("Release note");
    case PublicFormat::Changelog:
        return Words::tr("Changelog entry");
    case PublicFormat::Osv:
        return Words::tr("OSV");
    case PublicFormat::Csaf:
        return Words::tr("CSAF 2.0");
    case PublicFormat::CveCna:
        return Words::tr("CVE (CNA container)");
    }
    Q_UNREACHABLE_RETURN({});
}

// NOLINTNEXTLINE(readability-function-size): one branch a word, as a table
QString text(AdvisoryField field)
{
    switch (field) {
    case AdvisoryField::Title:
        return Words::tr("Title");
    case AdvisoryField::Id:
        return Words::tr("Own id");
    case AdvisoryField::Identifiers:
        return Words::tr("Identifiers");
    case AdvisoryField::Related:
        return Words::tr("Related");
    case AdvisoryField::Severity:
        return Words::tr("Severity");
    case AdvisoryField::Vectors:
        return Words::tr("CVSS vectors");
    case AdvisoryField::Weaknesses:
        return Words::tr("Weaknesses");
    case AdvisoryField::Affected:
        return Words::tr("Affected versions");
    case AdvisoryField::Description:
        return Words::tr("Description");
    case AdvisoryField::Impact:
        return Words::tr("Impact");
    case AdvisoryField::Resolution:
        return Words::tr("Resolution");
    case AdvisoryField::Mitigation:
        return Words::tr("Mitigation");
    case AdvisoryField::Credits:
        return Words::tr("Credits");
    case AdvisoryField::Timeline:
        return Words::tr("Timeline");
    case AdvisoryField::References:
        return Words::tr("References");
    case AdvisoryField::Published:
        return Words::tr("Published");
    case AdvisoryField::Revisions:
        return Words::tr("Revisions");
    case AdvisoryField::Withdrawn:
        return Words::tr("Withdrawn");
    case AdvisoryField::Publisher:
        return Words::tr("Publisher");
    case AdvisoryField::Changelog:
        return Words::tr("Nature of the fix and components");
    case AdvisoryField::Template:
        return Words::tr("Template");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(const FormatProblem &problem)
{
    //: a field of an advisory, and what a format has against it
    const QString line = Words::tr("%1: %2").arg(text(problem.field), complaintText(problem));
    return problem.place.isEmpty() ? line : line + " ("_L1 + visibleName(problem.place) + u')';
}

QString text(const FormatLoss &loss)
{
    return loss.detail.isEmpty() ? text(loss.field)
                                 : text(loss.field) + ": "_L1 + visibleName(loss.detail);
}

FailureText exportFailure(const ExportError &error)
{
    const QString object = error.path.isEmpty() ? Words::tr("Advisory")
                                                : visibleName(QFileInfo(error.path).fileName());
    switch (error.fault) {
    case ExportFault::AlreadyThere:
        return {object, Words::tr("It is there already; nothing is overwritten."),
                Words::tr("Choose another name.")};
    case ExportFault::CannotWrite:
        return {object,
                error.detail.isEmpty()
                    ? Words::tr("The file cannot be written. An older one is untouched.")
                    : Words::tr("The file cannot be written: %1.").arg(error.detail),
                Words::tr("Choose another folder, or free some disk space.")};
    case ExportFault::NotPublished:
        return {object, Words::tr("It was never published, so that it cannot be withdrawn."), {}};
    case ExportFault::Refused: {
        QStringList reasons;
        for (const AdvisoryProblem problem : error.problems) {
            reasons << text(problem);
        }
        return {object, reasons.join(u' '),
                Words::tr("Mend the advisory, or override the gate with a written reason.")};
    }
    }
    Q_UNREACHABLE_RETURN({});
}

FailureText formatFailure(const FormatError &error)
{
    constexpr qsizetype MostShown = 5; // of hundreds, the first ones are enough to begin with
    QStringList lines;
    for (const FormatProblem &problem :
         error.problems.first(std::min(MostShown, error.problems.size()))) {
        lines.append(text(problem));
    }
    if (error.problems.size() > MostShown) {
        lines.append(Words::tr("… and %n more", nullptr, int(error.problems.size() - MostShown)));
    }
    const QString object = error.caseKey.isEmpty() ? Words::tr("Advisory") : error.caseKey;
    //: %1 is a format ("CSAF 2.0"), %2 what is wrong
    return {object,
            Words::tr("It is not valid as “%1”: %2.").arg(text(error.format), lines.join(". "_L1)),
            Words::tr("Mend the named fields.")};
}

} // namespace Docket::Labels
