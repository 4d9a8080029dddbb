// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/githubimporter.h"

#include "importers/githubitems.h"
#include "importers/jsonextent.h"
#include "importers/jsonreader.h"
#include "importers/progressmeter.h"
#include "importers/sha256.h"

#include <QIODevice>

#include <optional>
#include <utility>

namespace Docket {

namespace {

constexpr int CliDefaultLimit = 30; ///< of `gh issue list`, which says nothing of what it left out

bool deliverDamaged(const ImportIssue &issue, const JsonItem &item, ImportSink &sink,
                    ProgressMeter &meter)
{
    meter.addDamaged();
    return sink.damaged(issue, {.format = OriginalFormat::GitHubIssue,
                                .quoting = MboxQuoting::None,
                                .bytes = item.bytes,
                                .sha256 = sha256Of(item.bytes),
                                .envelope = {}});
}

/// Delivers one element; false when the receiver wants no more. `robot` gets the one that closes
/// issues here.
bool deliver(const JsonItem &item, const ImportContext &context, ImportSink &sink,
             ProgressMeter &meter, QString &robot)
{
    meter.addItem();
    if (item.fault) {
        return deliverDamaged({*item.fault, context.path, item.offset, {}}, item, sink, meter);
    }
    TrackerItems items = gitHubItems(item.bytes, item.offset, context);
    if (items.issue) {
        return deliverDamaged(*items.issue, item, sink, meter);
    }
    if (items.isSkipped) {
        sink.skipped();
        return true;
    }
    for (IncomingMessage &message : items.messages) {
        robot = robot.isEmpty() ? closingRobot(message) : robot;
        if (!message.issues.isEmpty()) {
            meter.addDamaged();
        }
        if (!sink.message(std::move(message))) {
            return false;
        }
    }
    return true;
}

} // namespace

std::expected<void, ImportError> GitHubImporter::read(QIODevice &device,
                                                      const ImportContext &context,
                                                      ImportSink &sink, const ProgressFn &progress,
                                                      std::stop_token stop)
{
    ProgressMeter meter(progress, device.isSequential() ? 0 : device.size());
    JsonReader reader(device, context.path, context.limits, stop);
    bool isCli = false;
    int count = 0;
    QString robot;
    while (!stop.stop_requested()) {
        auto next = reader.next();
        if (!next) {
            return std::unexpected(std::move(next.error()));
        }
        const std::optional<JsonItem> item = *std::move(next);
        if (!item) {
            if (isCli && count == CliDefaultLimit) {
                sink.problem({ImportFault::PerhapsCutOff, context.path, 0, QString::number(count)});
            }
            break;
        }
        isCli = count == 0 ? gitHubFormat(jsonKeys(item->bytes)) == SourceFormat::GitHubCli : isCli;
        ++count;
        if (!deliver(*item, context, sink, meter, robot)) {
            break;
        }
        meter.moveTo(reader.position());
    }
    if (!robot.isEmpty()) {
        sink.problem({ImportFault::StaleBot, context.path, 0, robot});
    }
    meter.finish();
    return {};
}

} // namespace Docket
