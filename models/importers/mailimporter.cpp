// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mailimporter.h"

#include "importers/fromline.h"
#include "importers/mailfields.h"
#include "importers/mailparser.h"
#include "importers/mboxreader.h"
#include "importers/progressmeter.h"
#include "importers/sha256.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Docket {

namespace {

bool startsWithHeader(QByteArrayView mail)
{
    const QByteArrayView rest = mail.sliced(leadingBytes(mail));
    return isHeaderLine(rest.first(std::min<qsizetype>(rest.size(), 1000)));
}

/// Whether Thunderbird marked it as deleted: it is in the file until the folder is compacted
/// (nsMsgMessageFlags.idl, Expunged = 0x8). Believed only among what Thunderbird itself put before
/// the mail, for a sender's own field must not hide a report.
bool isDeletedByThunderbird(const MboxItem &item)
{
    static constexpr std::array<QByteArrayView, 5> Own{"x-mozilla-status", "x-mozilla-status2",
                                                       "x-mozilla-keys", "x-account-key", "x-uidl"};
    QByteArrayView rest(item.bytes);
    bool isOwn = item.envelope.startsWith("From - ");
    while (isOwn && !rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = rest.sliced(end < 0 ? rest.size() : end + 1);
        const qsizetype colon = std::max<qsizetype>(0, line.indexOf(':'));
        const QByteArrayView name = line.first(colon);
        isOwn = std::ranges::any_of(Own, [name](QByteArrayView own) {
            return name.compare(own, Qt::CaseInsensitive) == 0;
        });
        if (isOwn && name.size() == Own.front().size()) {
            return (line.sliced(colon + 1).trimmed().toUInt(nullptr, 16) & 0x8U) != 0;
        }
    }
    return false;
}

/// Delivers one mail; false when the receiver wants no more.
bool deliver(MboxItem &&item, const ImportContext &context, ImportSink &sink, ProgressMeter &meter)
{
    const bool isDeleted = isDeletedByThunderbird(item);
    Original original{.format = OriginalFormat::Mail,
                      .quoting = item.quoting,
                      .bytes = std::move(item.bytes),
                      .sha256 = {},
                      .envelope = std::move(item.envelope)};
    original.sha256 = sha256Of(original.bytes);
    meter.addItem();
    if (isDeleted) {
        sink.skipped();
        return true;
    }
    if (item.isPiece || !startsWithHeader(original.bytes)) {
        meter.addDamaged();
        const ImportFault fault =
            item.isPiece ? ImportFault::MessageTooLarge : ImportFault::NoHeaders;
        return sink.damaged({fault, context.path, item.offset, {}}, original);
    }
    IncomingMessage message = parseMail(std::move(original), item.offset, context);
    if (!message.issues.isEmpty()) {
        meter.addDamaged();
    }
    return sink.message(std::move(message));
}

/// The whole of a device as one mail, in pieces if it is over the limit.
std::expected<std::optional<MboxItem>, ImportError> nextPiece(StreamBuffer &buffer, qint64 limit,
                                                              bool &isOversize)
{
    buffer.fillTo(static_cast<qsizetype>(limit) + 1);
    if (const auto error = buffer.error(buffer.offset())) {
        return std::unexpected(*error);
    }
    const QByteArrayView bytes = buffer.view();
    if (bytes.isEmpty()) {
        return std::nullopt;
    }
    isOversize = isOversize || bytes.size() > limit;
    MboxItem item;
    item.offset = buffer.offset();
    item.isPiece = isOversize;
    item.bytes = buffer.take(std::min<qsizetype>(bytes.size(), limit));
    return item;
}

/// Delivers what `next` gives, to the end or until somebody wants no more.
template <typename Next, typename Position>
std::expected<void, ImportError> deliverAll(const Next &next, const Position &position,
                                            const ImportContext &context, ImportSink &sink,
                                            ProgressMeter &meter, const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::expected<std::optional<MboxItem>, ImportError> read = next();
        if (!read) {
            return std::unexpected(std::move(read.error()));
        }
        std::optional<MboxItem> item = *std::move(read);
        if (!item || !deliver(std::move(*item), context, sink, meter)) {
            break;
        }
        meter.moveTo(position());
    }
    meter.finish();
    return {};
}

} // namespace

std::expected<void, ImportError> MailImporter::read(QIODevice &device, const ImportContext &context,
                                                    ImportSink &sink, const ProgressFn &progress,
                                                    std::stop_token stop)
{
    ProgressMeter meter(progress, device.isSequential() ? 0 : device.size());
    const qint64 limit = context.limits.messageBytes;
    if (m_kind == Kind::Mbox) {
        MboxReader mbox(device, context.path, limit, stop);
        return deliverAll([&] { return mbox.next(); }, [&] { return mbox.position(); }, context,
                          sink, meter, stop);
    }
    StreamBuffer single(device, context.path);
    single.readMacLineEnds();
    bool isOversize = false;
    return deliverAll([&] { return nextPiece(single, limit, isOversize); },
                      [&] { return single.offset(); }, context, sink, meter, stop);
}

} // namespace Docket
