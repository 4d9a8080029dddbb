// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidencesaving.h"

#include "domain/numberedevidence.h"
#include "exporters/evidencebundle.h"
#include "importers/progressmeter.h"
#include "workspace/casereader.h"
#include "workspace/stores.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct Bundle
{
    std::unique_ptr<EvidenceBundle> writer;
    QString path;
};

ExportResult<Bundle> makeBundle(const EvidenceTarget &target, const QString &caseKey)
{
    switch (target.form) {
    case EvidenceTarget::Form::Folder:
        return EvidenceFolder::make(target.path, caseKey + "-evidence"_L1)
            .transform([](std::unique_ptr<EvidenceFolder> folder) {
                const QString path = folder->path();
                return Bundle{std::move(folder), path};
            });
    case EvidenceTarget::Form::Zip:
        return EvidenceZip::make(target.path, target.password)
            .transform([&](std::unique_ptr<EvidenceZip> zip) {
                return Bundle{std::move(zip), target.path};
            });
    }
    Q_UNREACHABLE_RETURN(std::unexpected(ExportError{}));
}

/// A block has no name; its language says what a reader's editor would like to know.
QString nameOf(const NumberedEvidence &piece)
{
    return piece.item.kind == EvidenceItem::Kind::Attachment
               ? piece.item.name
               : u"message-%1-block-%2.txt"_s.arg(piece.message).arg(piece.item.number);
}

} // namespace

Outcome<SavedEvidence> saveCaseEvidence(const Stores &stores, CaseId id,
                                        const EvidenceTarget &target, const ProgressFn &progress,
                                        const std::stop_token &stop)
{
    const auto detail = readCase(stores, id);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    auto bundle = makeBundle(target, detail->file.key);
    if (!bundle) {
        return std::unexpected(Failure(bundle.error()));
    }
    SavedEvidence saved{.path = bundle->path, .count = 0, .unreadable = {}};
    const QList<NumberedEvidence> pieces = numberedEvidence(*detail);
    ProgressMeter meter(progress, pieces.size());
    for (const NumberedEvidence &piece : pieces) {
        saved.isStopped = stop.stop_requested();
        if (saved.isStopped) {
            break;
        }
        const auto bytes = readEvidence(stores, piece.item);
        if (!bytes) { // the others are of use without it
            saved.unreadable.append(nameOf(piece));
            continue;
        }
        const auto written = bundle->writer->add(nameOf(piece), piece.number, *bytes);
        if (!written) {
            return std::unexpected(Failure(written.error()));
        }
        ++saved.count;
        meter.moveTo(piece.number);
    }
    if (saved.isStopped && (target.form == EvidenceTarget::Form::Zip || saved.count == 0)) {
        saved.count = 0; // the unfinished zip goes with its writer
        return saved;
    }
    const auto finished = bundle->writer->finish();
    if (!finished) {
        return std::unexpected(Failure(finished.error()));
    }
    meter.finish();
    return saved;
}

} // namespace Docket
