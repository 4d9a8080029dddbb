// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidenceindexing.h"

#include "importers/progressmeter.h"
#include "store/transaction.h"
#include "workspace/messageevidence.h"
#include "workspace/stores.h"
#include "workspace/writeturns.h"

#include <QFileInfo>

#include <utility>
#include <vector>

namespace Docket {

namespace {

constexpr int BatchMessages = 100; ///< so that a person's change waits for some tenths of a second

/// What is to be written of a message.
struct Prepared
{
    MessageId id;
    OriginalId original; ///< that it was made of
    IndexedEvidence evidence;
};

/// Outside of the turn to write: this takes most of the time.
StoreResult<std::vector<Prepared>> prepare(const Stores &stores, const std::stop_token &stop)
{
    const auto ids = stores.evidence.awaited(BatchMessages);
    if (!ids) {
        return failed(ids);
    }
    std::vector<Prepared> batch;
    for (const MessageId id : *ids) {
        if (stop.stop_requested()) {
            break;
        }
        const auto evidence = readMessageEvidence(stores, id);
        if (!evidence) {
            return failed(evidence);
        }
        batch.push_back({id, evidence->message.originalId, indexed(evidence->texts)});
    }
    return batch;
}

/// Whether a message still waits, and its text is the one that was read: another program may have
/// taken it back or imported a newer one meanwhile. That will be prepared again.
StoreResult<bool> isCurrent(const Stores &stores, const Prepared &prepared)
{
    return stores.evidence.isAwaited(prepared.id).and_then([&](bool isAwaited) {
        return isAwaited ? stores.messages.byId(prepared.id).transform([&](const Message &message) {
            return message.originalId == prepared.original;
        })
                         : StoreResult<bool>(false);
    });
}

StoreResult<void> write(Stores &stores, const std::vector<Prepared> &batch)
{
    auto transaction = Transaction::begin(*stores.database);
    if (!transaction) {
        return failed(transaction);
    }
    for (const Prepared &prepared : batch) {
        const auto isSame = isCurrent(stores, prepared);
        if (!isSame) {
            return failed(isSame);
        }
        if (!*isSame) {
            continue;
        }
        if (const auto done = stores.evidence.add(prepared.id, prepared.evidence); !done) {
            return done;
        }
    }
    return transaction->commit();
}

} // namespace

Outcome<void> indexEvidence(const QString &casebook, WriteTurns &turns, const ProgressFn &progress,
                            const std::stop_token &stop)
{
    const auto stores = Stores::open(casebook, Database::Mode::Worker);
    if (!stores) {
        return std::unexpected(Failure(stores.error()));
    }
    Stores &there = **stores;
    const auto total = there.evidence.awaitedCount();
    if (!total) {
        return std::unexpected(Failure(total.error()));
    }
    ProgressMeter meter(progress, *total);
    qint64 done = 0;
    while (!stop.stop_requested()) {
        const auto batch = prepare(there, stop);
        if (!batch) {
            return std::unexpected(Failure(batch.error()));
        }
        if (batch->empty()) {
            break;
        }
        const WriteTurns::Turn turn = turns.take();
        if (const auto written = write(there, *batch); !written) {
            return std::unexpected(Failure(written.error()));
        }
        for (size_t i = 0; i < batch->size(); ++i) {
            meter.addItem();
        }
        done += static_cast<qint64>(batch->size());
        meter.moveTo(done);
    }
    meter.finish();
    return {};
}

IndexingJob::IndexingJob(QString casebook, WriteTurns &turns)
    : m_casebook(std::move(casebook))
    , m_turns(turns)
{
}

QString IndexingJob::object() const
{
    return QFileInfo(m_casebook).fileName();
}

std::optional<Failure> IndexingJob::run(const ProgressFn &progress, std::stop_token stop)
{
    const auto done = indexEvidence(m_casebook, m_turns, progress, stop);
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace Docket
