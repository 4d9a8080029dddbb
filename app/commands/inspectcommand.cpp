// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/importoptions.h"
#include "commands/inspectcrypto.h"
#include "commands/inspectjson.h"
#include "commands/mailthreads.h"
#include "commands/output.h"
#include "commands/stopsignals.h"
#include "commands/table.h"
#include "domain/case.h"
#include "importers/casematcher.h"
#include "importers/mailfields.h"
#include "importers/originaltext.h"
#include "workspace/importdevices.h"
#include "workspace/importfiles.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array InspectOptions{
    FormatOption,
    MappingOption,
    NowOption,
    Option{"signatures"_L1, {}, "ask gpg whether OpenPGP signatures of mail are good"_L1},
    Option{"decrypt"_L1, {}, "ask gpg to decrypt OpenPGP mail, and print what it says"_L1},
    Option{"json"_L1, {}, "print JSON with stable keys, one message or issue a line"_L1},
};

/// Prints mail as it comes. Issues wait for the end, since their comments may be in a later file.
class InspectSink final : public ImportSink
{
public:
    InspectSink(bool isJson, InspectCrypto crypto)
        : m_isJson(isJson)
        , m_crypto(std::move(crypto))
    {
    }

    void begin(const InspectedFile &file) { m_file = file; }

    bool message(IncomingMessage &&message) override
    {
        ++m_count;
        m_problems += message.issues.size();
        if (message.tracker) {
            addTracker(std::move(message));
            return true;
        }
        const bool isRestored = hidesSender(originalHeaders(message.original));
        m_crypto.look(m_file, message);
        message.original = {};
        tellAll(message.issues);
        const QString thread = m_threads.join(message);
        if (m_isJson) {
            QJsonObject json = inspectJson(m_file, message, thread);
            json["from_restored"_L1] = isRestored;
            for (auto found = m_crypto.json().begin(); found != m_crypto.json().end(); ++found) {
                json.insert(found.key(), found.value());
            }
            printJsonLine(json);
        } else {
            addRow(m_file, message, message.attachments.size());
            if (!m_crypto.text().isEmpty()) {
                print(m_crypto.text()); // not kept for the end: of many mails it is too much
            }
        }
        return true;
    }

    bool damaged(const ImportIssue &issue, const Original &) override
    {
        problem(m_file, issue);
        return true;
    }

    bool problem(const ImportIssue &issue) override
    {
        if (issue.fault == ImportFault::StaleBot) {
            return true; // of the tracker; nothing is wrong with what was read
        }
        problem(m_file, issue);
        return true;
    }

    void skipped() override { ++m_skipped; }

    /// What is wrong with a file as a whole, or with bytes that are no message.
    void problem(const InspectedFile &file, const ImportIssue &issue)
    {
        ++m_problems;
        tell(issue);
        if (m_isJson) {
            printJsonLine(inspectJson(file, issue));
        }
    }

    void finish()
    {
        if (m_told > MostTold) {
            complain({.object = m_file.path,
                      .reason = QString::number(m_told - MostTold) + " more problems"_L1,
                      .nextStep = {}});
        }
        for (const InspectedIssue &inspected : std::as_const(m_issues)) {
            if (m_isJson) {
                printJsonLine(inspectJson(inspected));
            } else {
                addRow(inspected.file, inspected.issue, inspected.comments.size());
            }
        }
        if (m_isJson) {
            return;
        }
        if (!m_table.isEmpty()) {
            print(m_table.text());
        }
        print(QString::number(m_count) + " items, "_L1 + QString::number(m_skipped) +
              " skipped, "_L1 + QString::number(problems()) + " problems"_L1);
    }

    [[nodiscard]] qint64 count() const { return m_count; }

    [[nodiscard]] qint64 problems() const { return m_problems + m_crypto.problems(); }

private:
    /// A hostile file has a problem every few bytes.
    void tell(const ImportIssue &issue)
    {
        if (++m_told <= MostTold) {
            complain(complaintOf(issue));
        }
    }

    void tellAll(const QList<ImportIssue> &issues)
    {
        for (const ImportIssue &issue : issues) {
            tell(issue);
        }
    }

    void addTracker(IncomingMessage &&message)
    {
        tellAll(message.issues);
        const QString url = message.tracker.value_or(TrackerFacts{}).issueUrl;
        const bool isOfIssue = isComment(message);
        const QStringList aliases = message.tracker.value_or(TrackerFacts{}).aliases;
        message.original = {};
        const auto known = m_issueByUrl.constFind(url);
        if (!isOfIssue) {
            const qsizetype place = known == m_issueByUrl.cend() ? m_issues.size() : *known;
            if (known == m_issueByUrl.cend()) {
                m_issueByUrl.insert(url, m_issues.size());
                m_issues.append({m_file, std::move(message), {}});
            }
            for (const QString &alias : aliases) {
                m_issueByUrl.insert(alias, place);
            }
        } else if (known != m_issueByUrl.cend()) {
            m_issues[*known].comments.append(std::move(message));
        } else {
            ++m_skipped; // of a pull request, or of an issue that is not here
        }
    }

    void addRow(const InspectedFile &file, const IncomingMessage &message, qsizetype pieces)
    {
        m_table.add({file.path, QString::number(message.offset), file.format,
                     toIsoString(message.sentAt.value_or(message.receivedAt)),
                     displayName(message.from), QString::number(pieces),
                     QString::number(message.issues.size()), message.subject});
    }

    static constexpr qint64 MostTold = 1000;

    bool m_isJson;
    qint64 m_told = 0;
    InspectCrypto m_crypto;
    InspectedFile m_file;
    MailThreads m_threads;
    QList<InspectedIssue> m_issues;
    QHash<QString, qsizetype> m_issueByUrl;
    Table m_table{{u"FILE"_s, u"BYTE"_s, u"FORMAT"_s, u"SENT"_s, u"FROM"_s, u"PIECES"_s,
                   u"PROBLEMS"_s, u"SUBJECT"_s}};
    qint64 m_count = 0;
    qint64 m_problems = 0;
    qint64 m_skipped = 0;
};

void inspectFile(ImportDevices &devices, const ImportFile &file,
                 const std::optional<CsvMapping> &mapping, Instant now, InspectSink &sink,
                 const std::stop_token &stop)
{
    const InspectedFile inspected{file.path, QString(toToken(file.format))};
    sink.begin(inspected);
    const auto device = devices.open(file);
    if (!device) {
        sink.problem(inspected, device.error());
        return;
    }
    const ImportContext context{.path = file.path,
                                .fallbackAt = changedAt(file, now),
                                .now = now,
                                .limits = {},
                                .mapping = mapping};
    const auto read = importerFor(file.format)->read(**device, context, sink, {}, stop);
    if (!read) {
        sink.problem(inspected, devices.errorOf(file, read.error()));
    }
}

InspectCrypto::Ask askOf(const CommandLine &line)
{
    const bool wantsSignatures = line.has("signatures"_L1);
    if (line.has("decrypt"_L1)) {
        return wantsSignatures ? InspectCrypto::Ask::Both : InspectCrypto::Ask::Plaintext;
    }
    return wantsSignatures ? InspectCrypto::Ask::Signatures : InspectCrypto::Ask::Nothing;
}

Result<Exit> runInspect(const CommandLine &line)
{
    const auto format = formatFrom(line);
    if (!format) {
        return std::unexpected(format.error());
    }
    const auto mapping = mappingFrom(line, {});
    if (!mapping) {
        return std::unexpected(mapping.error());
    }
    const ImportFiles found = importFiles(
        line.arguments(), *mapping && !*format ? std::optional(SourceFormat::Csv) : *format);
    const StopSignals signals; // gpg may wait for a passphrase
    InspectSink sink(line.has(JsonOption.name),
                     {askOf(line), line.has(JsonOption.name), signals.token()});
    for (const ImportIssue &issue : found.problems) {
        sink.problem({issue.path, {}}, issue);
    }
    ImportDevices devices;
    for (const ImportFile &file : found.files) {
        inspectFile(devices, file, *mapping, line.now(), sink, signals.token());
    }
    sink.finish();
    if (signals.token().stop_requested()) {
        return std::unexpected(Complaint{Exit::Failed, line.argument(0),
                                         u"stopped before the end"_s,
                                         u"what was read until then is above"_s});
    }
    if (sink.problems() == 0) {
        return Exit::Done;
    }
    return sink.count() > 0 ? Exit::Attention : Exit::Failed;
}

} // namespace

const Command InspectCommand{
    .name = "inspect"_L1,
    .arguments =
        "PATH... [--format FORMAT] [--mapping FILE|NAME] [--signatures] [--decrypt] [--now TIME] [--json]"_L1,
    .summary = "show what is read from files; nothing is stored"_L1,
    .options = InspectOptions,
    .most = std::numeric_limits<int>::max(),
    .run = runInspect,
};

} // namespace Docket::Commands
