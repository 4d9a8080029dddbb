// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/trackerimporter.h"

#include "importers/bugzillaxml.h"
#include "importers/csvitems.h"
#include "importers/csvreader.h"
#include "importers/jsonreader.h"
#include "importers/progressmeter.h"
#include "importers/sha256.h"
#include "importers/trackerjson.h"
#include "importers/xmlreader.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace Docket {

namespace {

/// Hands on what elements hold, with what is wrong with them.
class Delivery final
{
public:
    Delivery(ImportSink &sink, ProgressMeter &meter, OriginalFormat format)
        : m_sink(sink)
        , m_meter(meter)
        , m_format(format)
    {
    }

    /// False when the receiver wants no more; so say the others.
    bool damaged(const ImportIssue &issue, const QByteArray &bytes)
    {
        m_meter.addItem();
        m_meter.addDamaged();
        return m_sink.damaged(issue, {.format = m_format,
                                      .quoting = MboxQuoting::None,
                                      .bytes = bytes,
                                      .sha256 = sha256Of(bytes),
                                      .envelope = {}});
    }

    bool items(TrackerItems &&items, const QByteArray &bytes)
    {
        if (items.issue) {
            return damaged(*items.issue, bytes);
        }
        m_meter.addItem();
        if (items.isSkipped) {
            m_sink.skipped();
        }
        for (IncomingMessage &message : items.messages) {
            if (!message.issues.isEmpty()) {
                m_meter.addDamaged();
            }
            if (!m_sink.message(std::move(message))) {
                return false;
            }
        }
        return true;
    }

private:
    ImportSink &m_sink;
    ProgressMeter &m_meter;
    OriginalFormat m_format;
};

/// Reads all that `reader` gives; `deliver` says whether to go on.
template <typename Reader, typename Deliver>
std::expected<void, ImportError> readAll(Reader &reader, ProgressMeter &meter,
                                         const std::stop_token &stop, const Deliver &deliver)
{
    while (!stop.stop_requested()) {
        auto next = reader.next();
        if (!next) {
            return std::unexpected(std::move(next.error()));
        }
        auto &read = *next;
        if (!read || !deliver(*read)) {
            break;
        }
        meter.moveTo(reader.position());
    }
    meter.finish();
    return {};
}

/// What is asked for comes first, then what a tracker's own table is known by, then what a team
/// said of a table with the same columns.
std::optional<CsvMapping> mappingFor(const QStringList &names, const ImportContext &context)
{
    if (context.mapping) {
        return context.mapping;
    }
    const auto known = knownCsvMapping(knownCsvNameOf(names));
    return known ? known : csvMappingFor(names, context.saved);
}

/// Hands on how a table begins; none that has more columns, or longer names of them, than anybody
/// can look through.
void showTable(const QStringList &names, const QString &path, CsvReader &reader, ImportSink &sink)
{
    const bool isTooWide = names.size() > TablePreview::MostColumns ||
                           std::ranges::any_of(names, [](const QString &name) {
                               return name.size() > TablePreview::MostCharacters;
                           });
    if (isTooWide) {
        return;
    }
    TablePreview table{.path = path, .header = names, .rows = {}};
    while (table.rows.size() < TablePreview::MostRows) {
        const auto read = reader.next();
        const auto row = read ? *read : std::nullopt;
        if (!row || row->fault) {
            break; // the import that follows says what is wrong there
        }
        QStringList values = csvValues(row->bytes, reader.delimiter());
        values.resize(std::min(names.size(), values.size()));
        for (QString &value : values) {
            value.truncate(TablePreview::MostCharacters);
        }
        table.rows.append(values);
    }
    sink.unknownTable(std::move(table));
}

qint64 sizeOf(const QIODevice &device)
{
    return device.isSequential() ? 0 : device.size();
}

} // namespace

std::expected<void, ImportError> TrackerImporter::read(QIODevice &device,
                                                       const ImportContext &context,
                                                       ImportSink &sink, const ProgressFn &progress,
                                                       std::stop_token stop)
{
    ProgressMeter meter(progress, sizeOf(device));
    Delivery delivery(sink, meter, OriginalFormat::TrackerItem);
    JsonReader reader(device, context.path, context.limits, stop);
    return readAll(reader, meter, stop, [&](const JsonItem &item) {
        if (item.fault) {
            return delivery.damaged({*item.fault, context.path, item.offset, {}}, item.bytes);
        }
        return delivery.items(
            trackerJsonItems(
                {.bytes = item.bytes, .offset = item.offset, .context = context, .envelope = {}}),
            item.bytes);
    });
}

std::expected<void, ImportError>
BugzillaXmlImporter::read(QIODevice &device, const ImportContext &context, ImportSink &sink,
                          const ProgressFn &progress, std::stop_token stop)
{
    ProgressMeter meter(progress, sizeOf(device));
    Delivery delivery(sink, meter, OriginalFormat::TrackerXml);
    XmlReader reader(device, context.path, context.limits, stop);
    return readAll(reader, meter, stop, [&](const XmlItem &item) {
        if (item.fault) {
            return delivery.damaged({*item.fault, context.path, item.offset, {}}, item.bytes);
        }
        return delivery.items(bugzillaXmlItems({.bytes = item.bytes,
                                                .offset = item.offset,
                                                .context = context,
                                                .format = OriginalFormat::TrackerXml,
                                                .envelope = {}},
                                               bugzillaUrlBase(reader.root())),
                              item.bytes);
    });
}

std::expected<void, ImportError> CsvImporter::read(QIODevice &device, const ImportContext &context,
                                                   ImportSink &sink, const ProgressFn &progress,
                                                   std::stop_token stop)
{
    ProgressMeter meter(progress, sizeOf(device));
    Delivery delivery(sink, meter, OriginalFormat::TableRow);
    CsvReader reader(device, context.path, context.limits, stop);
    std::optional<CsvTable> table;
    return readAll(reader, meter, stop, [&](const CsvRow &row) {
        if (row.fault) {
            return delivery.damaged({*row.fault, context.path, row.offset, row.detail}, row.bytes);
        }
        if (table) {
            return delivery.items(table->itemsOf(row.bytes, row.offset, context), row.bytes);
        }
        const QStringList names = csvValues(row.bytes, reader.delimiter());
        const auto mapping = mappingFor(names, context);
        if (!mapping) {
            sink.problem({ImportFault::NoMapping, context.path, row.offset,
                          names.join(reader.delimiter() == ',' ? u',' : u';').left(200)});
            showTable(names, context.path, reader, sink);
            return false;
        }
        table.emplace(row.bytes, reader.delimiter(), *mapping);
        if (!table->isUsable()) {
            sink.problem({ImportFault::WrongShape, context.path, row.offset,
                          mapping->columns.value(CsvField::Title).value(0)});
            return false;
        }
        return true;
    });
}

} // namespace Docket
