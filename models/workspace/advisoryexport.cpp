// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/advisorytemplate.h"
#include "exporters/atomicfile.h"
#include "store/casebookfile.h"
#include "workspace/advisorymaking.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

// The publishing part of Workspace: compose, gate, render, write, and say so in the history.
namespace Docket {

namespace {

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
                               .path = order.file.isEmpty() ? QDir(order.folder).filePath(*name)
                                                            : order.file,
                               .losses = file->losses},
                      .bytes = file->bytes});
    }
    std::ranges::stable_sort(files, {}, [&](const Written &written) {
        return order.formats.indexOf(written.file.format);
    });
    return files;
}

/// A case of an export between its making and its writing.
struct PreparedCase
{
    std::optional<Passed> passed; ///< nothing: too much to be held
    QList<Written> files;
};

class HeldCases
{
public:
    /// Holds what an export of usual size has. Of a larger one the rest is made again.
    void hold(const Passed &passed, const QList<Written> &files)
    {
        constexpr qsizetype MostHeld = 256 * 1024 * 1024;
        for (const Written &written : files) {
            m_size += written.bytes.size();
        }
        const bool isHeld = m_size <= MostHeld;
        m_cases.push_back({isHeld ? std::optional(passed) : std::nullopt, files});
        if (!isHeld) {
            for (Written &written : m_cases.back().files) {
                written.bytes.clear();
            }
        }
    }

    [[nodiscard]] std::vector<PreparedCase> &cases() { return m_cases; }

private:
    std::vector<PreparedCase> m_cases;
    qsizetype m_size = 0;
};

/// What was not held is made again.
[[nodiscard]] Outcome<Passed> makeWhole(PreparedCase &prepared, const Stores &stores,
                                        const AdvisoryOrder &order, Instant now,
                                        const AdvisoryTemplates &templates)
{
    if (prepared.passed) {
        return *prepared.passed;
    }
    auto passed = passGate(stores, prepared.files.first().file.caseId, now, order.overrideReason);
    for (Written &written : prepared.files) {
        if (!passed) {
            break;
        }
        auto file = rendered(*passed, written.file.format, templates);
        if (!file) {
            return std::unexpected(file.error());
        }
        written.bytes = std::move(file->bytes);
    }
    return passed;
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
    const Written written{
        .file = {.caseId = id, .caseKey = passed->file.key, .format = format, .path = path},
        .bytes = file->bytes};
    const QList<CaseEvent> events = passed->events(now, m_person, overrideReason) +
                                    QList{exportEvent(*passed, now, m_person, {written})};
    return told(
        id, CaseActions::record(*m_stores, events, [&] { return writeOut(path, file->bytes); }));
}

Outcome<ExportedAdvisories>
Workspace::exportAdvisories(const AdvisoryOrder &order,
                            const std::function<void(const ExportedAdvisories &)> &beforeWriting)
{
    const Instant now = m_now();
    const auto templates = advisoryTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    // All is made before any is written, so that one case that is refused does not leave half of
    // the files.
    HeldCases prepared;
    const auto done = eachCase(*m_stores, order, now, *templates,
                               [&prepared](const Passed &passed, const QList<Written> &files) {
                                   prepared.hold(passed, files);
                                   return Outcome<void>();
                               });
    if (!done) {
        return done;
    }
    if (beforeWriting) {
        beforeWriting(*done);
    }
    for (PreparedCase &one : prepared.cases()) {
        if (one.files.isEmpty()) {
            continue;
        }
        const auto whole = makeWhole(one, *m_stores, order, now, *templates);
        if (!whole) {
            return std::unexpected(whole.error());
        }
        QList<FileToWrite> wholes;
        for (const Written &written : std::as_const(one.files)) {
            if (CasebookFile::isOwnFile(m_path, written.file.path)) {
                return writeOut(written.file.path, written.bytes).transform([&] { return *done; });
            }
            wholes.append({written.file.path, written.bytes});
        }
        const CaseId id = whole->file.id;
        const QList<CaseEvent> events = whole->events(now, m_person, order.overrideReason) +
                                        QList{exportEvent(*whole, now, m_person, one.files)};
        const auto written =
            told(id, CaseActions::record(*m_stores, events,
                                         [&]() -> Outcome<void> { return writeFiles(wholes); }));
        if (!written) {
            return std::unexpected(written.error());
        }
        one = {}; // makes room
    }
    return done;
}

Outcome<ExportedAdvisories> Workspace::renderAdvisories(const AdvisoryOrder &order,
                                                        QList<QByteArray> &bytes)
{
    const Instant now = m_now();
    const auto templates = advisoryTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    QList<CaseEvent> events;
    const auto done = eachCase(*m_stores, order, now, *templates,
                               [&](const Passed &passed, const QList<Written> &files) {
                                   events += passed.events(now, m_person, order.overrideReason);
                                   for (const Written &written : files) {
                                       bytes.append(written.bytes);
                                   }
                                   return Outcome<void>();
                               });
    if (!done || events.isEmpty()) {
        return done;
    }
    return CaseActions::record(*m_stores, events, [] { return Outcome<void>(); }).transform([&] {
        return *done;
    });
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
