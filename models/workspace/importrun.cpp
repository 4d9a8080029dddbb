// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importrun.h"

#include "importers/digestdevice.h"
#include "importers/evidencetexts.h"
#include "importers/recorditems.h"
#include "store/planfolder.h"
#include "store/transaction.h"
#include "workspace/boundedqueue.h"
#include "workspace/filebeginning.h"
#include "workspace/importdevices.h"
#include "workspace/importfiles.h"
#include "workspace/importwriter.h"
#include "workspace/incomingrows.h"
#include "workspace/settings.h"
#include "workspace/stores.h"

#include <chrono>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// What may lie between the two threads. Enough to keep both busy, small enough that memory is flat.
constexpr qint64 QueueBytes = 8 << 20;

// What an item takes in it, however little it holds: a file may have a million empty ones.
constexpr qint64 PerItem = sizeof(ReadItem) + 256;

// How long the writer waits for a slow file before it lets others write.
constexpr std::chrono::milliseconds Patience{100};

/// What a message takes in memory, about: its header may be a megabyte of people.
qint64 bytesOf(const IncomingMessage &message, const PackedOriginal &packed)
{
    constexpr qint64 PerValue = 64; // a string's own block, and its place in a list
    qint64 characters = message.text.size() + message.subject.size() + message.messageRef.size() +
                        message.inReplyTo.size();
    qint64 values = 0;
    for (const QStringList &list : {message.references, message.deliveredTo}) {
        for (const QString &value : list) {
            characters += value.size();
            ++values;
        }
    }
    for (const People &people : {message.to, message.cc}) {
        for (const Person &person : people) {
            characters += person.name.size() + person.address.size();
            values += 2;
        }
    }
    for (const AttachmentInfo &attachment : message.attachments) {
        characters += attachment.name.size() + attachment.mediaType.size();
        values += 4;
    }
    return packed.zstd.size() + characters * qint64(sizeof(QChar)) + values * PerValue;
}

/// Where rules look for fields of a header; a tracker's items have none.
QByteArrayView headersOf(const IncomingMessage &message)
{
    return message.original.format == OriginalFormat::Mail ? QByteArrayView(message.original.bytes)
                                                           : QByteArrayView();
}

/// Runs on the reading thread: compresses what the importer delivers and hands it on.
class QueueSink final : public ImportSink
{
public:
    QueueSink(BoundedQueue<ReadItem> &queue, const ImportRules &rules)
        : m_queue(queue)
        , m_rules(rules)
    {
    }

    /// Where the last message began, if nothing damaged came after it.
    [[nodiscard]] std::optional<qint64> lastMessageAt() const { return m_lastMessageAt; }

    bool message(IncomingMessage &&message) override
    {
        m_lastMessageAt = message.offset;
        const std::optional<qsizetype> rule = ruleFor(m_rules, message, headersOf(message));
        PackedOriginal packed = pack(message.original);
        std::optional<ImportedAdvisory> advisory = advisoryOf(message);
        message.advisory = {}; // it is there once
        const bool hasEvidence = mayHaveEvidence(message.text, message.attachments);
        message.original.bytes.clear();
        // On this thread, for the writing one is the slower of the two.
        QList<Finding> findings =
            message.isAutomatic
                ? QList<Finding>()
                : findingsIn({0, message.subject, message.text, message.attachments});
        ReportTraces traces =
            message.isAutomatic ? ReportTraces()
                                : tracesOf({0, message.subject, message.text, message.attachments},
                                           answersAnother(message));
        MatchHints hints = matchHints(message);
        const qint64 bytes = PerItem + bytesOf(message, packed) +
                             findings.size() * qint64(sizeof(Finding)) +
                             traces.mentions.size() * qint64(sizeof(Mention)) +
                             (traces.title.size() + traces.text.size()) * qint64(sizeof(quint32));
        return m_queue.push(ReadMessage{std::move(message), std::move(packed), bytes, rule,
                                        std::move(findings), std::move(traces), std::move(hints),
                                        hasEvidence, std::move(advisory)},
                            bytes);
    }

    bool damaged(const ImportIssue &issue, const Original &raw) override
    {
        m_lastMessageAt.reset();
        PackedOriginal packed = raw.bytes.isEmpty() ? PackedOriginal{} : pack(raw);
        const qint64 bytes = PerItem + packed.zstd.size();
        return m_queue.push(ReadDamage{issue, std::move(packed)}, bytes);
    }

    bool problem(const ImportIssue &issue) override
    {
        return m_queue.push(ReadProblem{issue}, PerItem);
    }

    void skipped() override { m_queue.push(ReadSkip{}, PerItem); }

    void unknownTable(TablePreview &&table) override { m_table = std::move(table); }

    [[nodiscard]] const std::optional<TablePreview> &table() const { return m_table; }

private:
    BoundedQueue<ReadItem> &m_queue;
    const ImportRules &m_rules;
    std::optional<qint64> m_lastMessageAt;
    std::optional<TablePreview> m_table;
};

/// Stops and joins the reading thread however the writing one leaves.
class Reader final
{
public:
    /// `seen`: bytes with which the file perhaps begins, the longest first.
    Reader(ImportDevices &devices, const ImportFile &file, const QList<SeenBytes> &seen,
           const ImportContext &context, ImportRules rules, const ProgressFn &progress,
           const std::stop_token &stop)
        : m_devices(devices)
        , m_queue(QueueBytes)
        , m_rules(std::move(rules))
        , m_stopWithRun(stop, [this] { m_stop.request_stop(); })
        , m_thread([=, this] {
            m_result = read(file, seen, context, progress, m_stop.get_token());
            m_queue.close();
        })
    {
    }

    ~Reader()
    {
        m_stop.request_stop();
        m_queue.close();
    }

    Q_DISABLE_COPY_MOVE(Reader)

    std::expected<ReadItem, NoValue> next() { return m_queue.pop(Patience); }

    /// Only after next() said Closed.
    std::expected<FileRead, ImportError> finish()
    {
        m_thread.join();
        return std::move(m_result);
    }

private:
    std::expected<FileRead, ImportError> read(const ImportFile &file, const QList<SeenBytes> &seen,
                                              const ImportContext &context,
                                              const ProgressFn &progress,
                                              const std::stop_token &stop)
    {
        const auto device = m_devices.open(file);
        if (!device) {
            return std::unexpected(device.error());
        }
        const ProgressFn placed = [&](const Progress &now) {
            if (progress) {
                progress(m_devices.placed(file, now));
            }
        };
        DigestDevice digested(**device);
        const Beginning begin = seen.isEmpty() || digested.isSequential()
                                    ? Beginning{}
                                    : beginningOf(digested, seen, stop);
        if (begin.news == FileNews::Nothing) {
            return FileRead{begin.news, begin.known, begin.known, {}};
        }
        QueueSink sink(m_queue, m_rules);
        return importerFor(file.format)
            ->read(digested, context, sink, placed, stop)
            .transform_error([&](const ImportError &why) { return m_devices.errorOf(file, why); })
            .transform([&] {
                // another mapping may make other reports of the same table
                if (file.format == SourceFormat::Csv) {
                    return FileRead{begin.news, {}, begin.known, sink.table()};
                }
                const bool goesOn = file.format == SourceFormat::Mbox;
                return FileRead{begin.news,
                                {.count = digested.digestedBytes(),
                                 .sha256 = digested.sha256(),
                                 .lastMessageAt = goesOn ? sink.lastMessageAt() : std::nullopt},
                                begin.known,
                                {}};
            });
    }

    ImportDevices &m_devices;
    BoundedQueue<ReadItem> m_queue;
    ImportRules m_rules;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_stopWithRun;
    std::expected<FileRead, ImportError> m_result;
    std::jthread m_thread; ///< last: it is joined before what it uses goes away
};

/// The bytes of earlier files are done, so that one bar shows the whole run.
ProgressFn shifted(const ProgressFn &progress, const Progress &before, qint64 totalBytes)
{
    return [=](const Progress &now) {
        if (progress) {
            progress({before.doneBytes + now.doneBytes, totalBytes, before.items + now.items,
                      before.damaged + now.damaged});
        }
    };
}

} // namespace

ImportRun::ImportRun(QString casebook, ImportRequest request, NowFn now, WriteTurns &turns)
    : m_casebook(std::move(casebook))
    , m_request(std::move(request))
    , m_now(std::move(now))
    , m_turns(turns)
{
}

/// A casebook to import into.
struct ImportRun::Place
{
    QString casebook;
    WriteTurns &turns;
    bool givesWay = false; ///< a dry run where others write
};

Outcome<ImportReport> ImportRun::run(const ProgressFn &progress, const ChangeFn &changed,
                                     const std::stop_token &stop)
{
    const ImportFiles found = importFiles(m_request.paths, m_request.format, m_casebook, {}, stop);
    m_gaveWay = false;
    auto report = runIn({m_casebook, m_turns, m_request.dryRun}, found, progress, changed, stop);
    if (!report || !m_gaveWay) {
        return report;
    }
    m_gaveWay = false;
    if (auto planned = runOnCopy(found, progress, stop)) {
        return *std::move(planned);
    }
    // No room for a copy, or stopped: in its place, where whoever writes waits for the end.
    return runIn({m_casebook, m_turns, false}, found, progress, changed, stop);
}

std::optional<ImportReport> ImportRun::runOnCopy(const ImportFiles &found,
                                                 const ProgressFn &progress,
                                                 const std::stop_token &stop)
{
    const PlanFolder folder(m_casebook);
    if (!folder.isValid() || stop.stop_requested()) {
        return std::nullopt;
    }
    const QString copy = folder.copyPath();
    const auto made = Stores::open(m_casebook, Database::Mode::Worker)
                          .and_then([&](const std::unique_ptr<Stores> &stores) {
                              return stores->database->copyTo(copy);
                          });
    if (!made || stop.stop_requested()) {
        return std::nullopt;
    }
    WriteTurns nobody;
    auto report = runIn({copy, nobody, false}, found, progress, {}, stop);
    return report ? std::optional(*std::move(report)) : std::nullopt;
}

Outcome<ImportReport> ImportRun::runIn(const Place &place, const ImportFiles &found,
                                       const ProgressFn &progress, const ChangeFn &changed,
                                       const std::stop_token &stop)
{
    m_tables.clear(); // of a dry run that gave way
    auto stores = Stores::open(place.casebook, Database::Mode::BulkWorker);
    if (!stores) {
        return std::unexpected(Failure(stores.error()));
    }
    ImportWriter writer(**stores, m_request, m_now, changed, place.turns);
    if (const auto prepared = writer.prepare(found.files); !prepared) {
        return std::unexpected(Failure(prepared.error()));
    }
    const auto mappings = (*stores)->settings.value(Setting::Mappings);
    if (!mappings) {
        return std::unexpected(Failure(mappings.error()));
    }
    m_mappings = csvMappingsFromJson(mappings->value_or(QByteArray()));
    ImportReport report{.files = {}, .problems = found.problems, .notMail = found.notMail};
    Progress before;
    for (const ImportFile &file : found.files) {
        before.totalBytes += file.size;
    }
    ImportDevices devices(stop);
    for (const ImportFile &file : found.files) {
        if (stop.stop_requested()) {
            break;
        }
        const auto done =
            importFile(writer, devices, file, shifted(progress, before, before.totalBytes), stop,
                       place.givesWay);
        if (!done) {
            return std::unexpected(Failure(done.error()));
        }
        if (m_gaveWay) {
            return report;
        }
        before.doneBytes += file.size;
        before.items += done->messages + done->skipped;
        before.damaged += done->damaged;
    }
    auto files = writer.finish(stop.stop_requested());
    if (!files) {
        return std::unexpected(Failure(files.error()));
    }
    report.files = *std::move(files);
    report.problems.append(writer.problems());
    report.plan = writer.plan();
    report.tables = m_tables;
    report.written = writer.written();
    report.wasStopped = stop.stop_requested();
    if (progress) {
        progress(before);
    }
    return report;
}

StoreResult<ImportedFile> ImportRun::importFile(ImportWriter &writer, ImportDevices &devices,
                                                const ImportFile &file, const ProgressFn &progress,
                                                const std::stop_token &stop, bool givesWay)
{
    const Instant now = m_now();
    const ImportContext context{.path = file.path,
                                .fallbackAt = changedAt(file, now),
                                .now = now,
                                .limits = {},
                                .intakeAddresses = writer.intakeAddresses(),
                                .mapping = m_request.mapping,
                                .saved = m_mappings};
    const auto earlier = writer.beginFile(file);
    if (!earlier) {
        return std::unexpected(earlier.error());
    }
    Reader reader(devices, file, *earlier, context, writer.rules(), progress, stop);
    for (auto item = reader.next(); item || item.error() == NoValue::NotYet; item = reader.next()) {
        if (auto done = item ? writer.add(std::move(*item)) : writer.pause(); !done) {
            return std::unexpected(done.error());
        }
        if (givesWay && writer.isInTheWay()) {
            m_gaveWay = true;
            return ImportedFile{};
        }
    }
    const std::expected<FileRead, ImportError> read = reader.finish();
    if (!read) {
        if (auto listed = writer.add(ReadDamage{read.error(), {}}); !listed) {
            return std::unexpected(listed.error());
        }
        return writer.endFile(false);
    }
    if (const std::optional<TablePreview> &table = read->table;
        table && m_tables.size() < MostTables) {
        m_tables.append(*table);
    }
    return writer.endFile(!stop.stop_requested(), *read);
}

} // namespace Docket
