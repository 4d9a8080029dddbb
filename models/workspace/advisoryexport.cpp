// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "exporters/advisorytemplate.h"
#include "exporters/atomicfile.h"
#include "exporters/changelog.h"
#include "importers/sha256.h"
#include "store/casebookfile.h"
#include "workspace/casereader.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

// The publishing part of Workspace: compose, gate, render, write, and say so in the history.
namespace Docket {

namespace {

[[nodiscard]] QList<AdvisoryProblem> overridable(const QList<AdvisoryProblem> &problems)
{
    QList<AdvisoryProblem> chosen;
    std::ranges::copy_if(problems, std::back_inserter(chosen), canOverride);
    return chosen;
}

[[nodiscard]] QString tokensOf(const QList<AdvisoryProblem> &problems)
{
    QStringList words;
    for (const AdvisoryProblem problem : problems) {
        words.append(QString(toToken(problem)));
    }
    return words.join(' '_L1);
}

[[nodiscard]] Failure refused(const QString &key, const QList<AdvisoryProblem> &problems)
{
    return ExportError{
        .fault = ExportFault::Refused, .path = key, .detail = {}, .problems = problems};
}

/// An advisory that may go out, and what of its gate was overridden for that.
struct Passed
{
    CaseFile file;
    PublicAdvisory advisory;
    QList<AdvisoryProblem> overridden;

    [[nodiscard]] QList<CaseEvent> events(Instant now, const QString &by,
                                          const QString &reason) const
    {
        if (overridden.isEmpty()) {
            return {};
        }
        return {{.caseId = file.id,
                 .at = now,
                 .by = by,
                 .kind = EventKind::PublicationOverridden,
                 .before = tokensOf(overridden),
                 .note = reason.trimmed()}};
    }
};

[[nodiscard]] Outcome<Passed> passGate(const Stores &stores, CaseId id, Instant now,
                                       const QString &overrideReason)
{
    const auto detail = readCaseToPublish(stores, id);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    const AdvisoryGround ground = groundOf(*detail);
    const QList<AdvisoryProblem> overridden =
        overrideReason.trimmed().isEmpty() ? QList<AdvisoryProblem>{}
                                           : overridable(problemsOf(ground, detail->draft, now));
    const auto advisory = compose(ground, detail->draft, now, overridden);
    if (!advisory) {
        return std::unexpected(refused(detail->file.key, advisory.error()));
    }
    return Passed{detail->file, *advisory, overridden};
}

[[nodiscard]] Outcome<PublicFile> rendered(const Passed &passed, PublicFormat format,
                                           const AdvisoryTemplates &templates)
{
    return render(passed.advisory, format, templates)
        .transform_error([&](const QList<FormatProblem> &problems) {
            return Failure(
                FormatError{.format = format, .caseKey = passed.file.key, .problems = problems});
        });
}

/// A file with what the history keeps of it.
struct Written
{
    ExportedFile file;
    QByteArray bytes;
};

[[nodiscard]] CaseEvent exportEvent(CaseId id, Instant now, const QString &by,
                                    const QList<Written> &files)
{
    QStringList names;
    QStringList digests;
    for (const Written &written : files) {
        names.append(QFileInfo(written.file.path).fileName());
        digests.append(QString::fromLatin1(sha256Of(written.bytes).toHex()));
    }
    return {.caseId = id,
            .at = now,
            .by = by,
            .kind = EventKind::AdvisoryExported,
            .after = names.join(", "_L1),
            .note = digests.join(", "_L1)};
}

/// Names that no two files of an export share, on file systems that do not tell cases apart either.
/// CSAF says what its file is called; another form of the same advisory gets its format behind the
/// name. Two advisories of one name are refused: one would hide the other.
class FileNames
{
public:
    [[nodiscard]] std::optional<QString> take(CaseId id, const PublicFile &file,
                                              PublicFormat format)
    {
        for (const QString &name : {file.fileName, withFormat(file.fileName, format)}) {
            const auto [taken, isFree] = m_taken.try_emplace(name.toCaseFolded(), id);
            if (isFree) {
                return name;
            }
            if (taken->second != id) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] static QString withFormat(const QString &name, PublicFormat format)
    {
        const QFileInfo info(name);
        return info.completeBaseName() + u'-' + toToken(format) + u'.' + info.suffix();
    }

    std::map<QString, CaseId> m_taken;
};

/// Makes the files of one case.
[[nodiscard]] Outcome<QList<Written>> filesOf(const Passed &passed, const AdvisoryOrder &order,
                                              const AdvisoryTemplates &templates, FileNames &names,
                                              QList<FormatError> &leftOut)
{
    QList<PublicFormat> formats = order.formats;
    std::ranges::stable_partition(
        formats, [](PublicFormat format) { return format == PublicFormat::Csaf; }); // see FileNames
    QList<Written> files;
    for (const PublicFormat format : std::as_const(formats)) {
        const auto file = rendered(passed, format, templates);
        if (!file && order.skipsInvalid) {
            leftOut.append(std::get<FormatError>(file.error()));
            continue;
        }
        if (!file) {
            return std::unexpected(file.error());
        }
        const auto name = names.take(passed.file.id, *file, format);
        if (!name) {
            return std::unexpected(Failure(ExportError{.fault = ExportFault::AlreadyThere,
                                                       .path = file->fileName,
                                                       .detail = {},
                                                       .problems = {}}));
        }
        files.append({.file = {.caseId = passed.file.id,
                               .caseKey = passed.file.key,
                               .format = format,
                               .path = QDir(order.folder).filePath(*name),
                               .losses = file->losses},
                      .bytes = file->bytes});
    }
    std::ranges::stable_sort(files, {}, [&](const Written &written) {
        return order.formats.indexOf(written.file.format);
    });
    return files;
}

/// Goes through the cases of an order. `deed` gets what passed and its files.
[[nodiscard]] Outcome<ExportedAdvisories>
eachCase(const Stores &stores, const AdvisoryOrder &order, Instant now,
         const AdvisoryTemplates &templates,
         const std::function<Outcome<void>(const Passed &, const QList<Written> &)> &deed)
{
    ExportedAdvisories done;
    FileNames names;
    for (const CaseId id : order.cases) {
        const auto passed = passGate(stores, id, now, order.overrideReason);
        if (!passed) {
            return std::unexpected(passed.error());
        }
        const auto files = filesOf(*passed, order, templates, names, done.leftOut);
        if (!files) {
            return std::unexpected(files.error());
        }
        if (const auto result = deed(*passed, *files); !result) {
            return std::unexpected(result.error());
        }
        for (const Written &written : *files) {
            done.files.append(written.file);
        }
    }
    return done;
}

} // namespace

Outcome<PublicFile> Workspace::renderAdvisory(CaseId id, PublicFormat format,
                                              const QString &overrideReason)
{
    const Instant now = m_now();
    const auto templates = advisoryTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    return passGate(*m_stores, id, now, overrideReason).and_then([&](const Passed &passed) {
        return rendered(passed, format, *templates).and_then([&](const PublicFile &file) {
            const QList<CaseEvent> events = passed.events(now, m_person, overrideReason);
            const Outcome<void> recorded =
                events.isEmpty()
                    ? Outcome<void>()
                    : CaseActions::record(*m_stores, events, [] { return Outcome<void>(); });
            return recorded.transform([&] { return file; });
        });
    });
}

Outcome<void> Workspace::saveAdvisory(CaseId id, PublicFormat format, const QString &path,
                                      const QString &overrideReason)
{
    const Instant now = m_now();
    const auto templates = advisoryTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    const auto passed = passGate(*m_stores, id, now, overrideReason);
    if (!passed) {
        return std::unexpected(passed.error());
    }
    const auto file = rendered(*passed, format, *templates);
    if (!file) {
        return std::unexpected(file.error());
    }
    const Written written{.file = {.caseId = id, .path = path}, .bytes = file->bytes};
    const QList<CaseEvent> events = passed->events(now, m_person, overrideReason) +
                                    QList{exportEvent(id, now, m_person, {written})};
    return told(
        id, CaseActions::record(*m_stores, events, [&] { return writeOut(path, file->bytes); }));
}

Outcome<ExportedAdvisories> Workspace::planExport(const AdvisoryOrder &order) const
{
    const auto templates = advisoryTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    return eachCase(*m_stores, order, m_now(), *templates,
                    [](const Passed &, const QList<Written> &) { return Outcome<void>(); });
}

Outcome<ExportedAdvisories>
Workspace::exportAdvisories(const AdvisoryOrder &order,
                            const std::function<void(const ExportedAdvisories &)> &beforeWriting)
{
    // Once without writing, so that one case that is refused does not leave half of the files.
    const auto planned = planExport(order);
    if (!planned) {
        return planned;
    }
    if (beforeWriting) {
        beforeWriting(*planned);
    }
    const auto templates = advisoryTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    const Instant now = m_now();
    const auto write = [&](const Passed &passed, const QList<Written> &files) -> Outcome<void> {
        QList<FileToWrite> wholes;
        for (const Written &written : files) {
            if (CasebookFile::isOwnFile(m_path, written.file.path)) {
                return writeOut(written.file.path, written.bytes); // says no
            }
            wholes.append({written.file.path, written.bytes});
        }
        if (files.isEmpty()) {
            return {};
        }
        const CaseId id = passed.file.id;
        const QList<CaseEvent> events = passed.events(now, m_person, order.overrideReason) +
                                        QList{exportEvent(id, now, m_person, files)};
        return told(id, CaseActions::record(*m_stores, events,
                                            [&]() -> Outcome<void> { return writeFiles(wholes); }));
    };
    return eachCase(*m_stores, order, now, *templates, write);
}

Outcome<bool> Workspace::mergeIntoChangelog(const AdvisoryOrder &order, const QByteArray &changelog,
                                            const QString &path)
{
    const Instant now = m_now();
    const auto templates = advisoryTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    QByteArray bytes = changelog;
    QList<Passed> added;
    for (const CaseId id : order.cases) {
        const auto passed = passGate(*m_stores, id, now, order.overrideReason);
        if (!passed) {
            return std::unexpected(passed.error());
        }
        const auto entry = rendered(*passed, PublicFormat::Changelog, *templates);
        if (!entry) {
            return std::unexpected(entry.error());
        }
        QByteArray longer = mergedChangelog(bytes, entry->bytes);
        if (longer != bytes) {
            bytes = std::move(longer);
            added.append(*passed);
        }
    }
    if (added.isEmpty()) {
        return false;
    }
    QList<CaseEvent> events;
    QList<CaseId> ids;
    for (const Passed &passed : std::as_const(added)) {
        const Written written{.file = {.caseId = passed.file.id, .path = path}, .bytes = bytes};
        ids.append(passed.file.id);
        events += passed.events(now, m_person, order.overrideReason) +
                  QList{exportEvent(passed.file.id, now, m_person, {written})};
    }
    return CaseActions::record(*m_stores, events, [&] { return writeOut(path, bytes); })
        .and_then([&] { return tell(ids); })
        .transform([] { return true; });
}

Outcome<void> Workspace::saveBytes(const QByteArray &bytes, const QString &path) const
{
    return writeOut(path, bytes);
}

Outcome<void> Workspace::writeOut(const QString &path, const QByteArray &bytes) const
{
    if (CasebookFile::isOwnFile(m_path, path)) { // everything would be lost
        return std::unexpected(
            Failure(ExportError{.fault = ExportFault::CannotWrite, .path = path, .detail = {}}));
    }
    return writeFile(path, bytes);
}

} // namespace Docket
