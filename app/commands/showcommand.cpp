// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/answersjson.h"
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/detectedtypes.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/recordtable.h"
#include "commands/revisions.h"
#include "commands/table.h"
#include "common/labels.h"
#include "domain/casestate.h"
#include "domain/numberedevidence.h"
#include "domain/tokens.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array ShowOptions{
    Option{"under"_L1, "DATE|NUMBER"_L1,
           "also show the clocks that it would have under this revision of its policy"_L1},
    NowOption,
    JsonOption,
};

/// Policies hold from the beginning of a day.
QString dayOf(const Policy &policy)
{
    return toIsoDay(policy.validFrom);
}

void printHead(const CaseDetail &detail, Instant now)
{
    const CaseFile &file = detail.file;
    print(shown(file.key) + "  "_L1 + shown(file.title));
    QString state = toToken(file.state);
    if (file.declineReason) {
        state += " ("_L1 + toToken(*file.declineReason) + ')'_L1;
    }
    if (!detail.duplicateOfKey.isEmpty()) {
        state += " of "_L1 + detail.duplicateOfKey;
    }
    Table facts({u"State"_s, state});
    if (detail.isMerged) {
        facts.add({u"Merged"_s, "its messages are in "_L1 + detail.duplicateOfKey});
    }
    if (!detail.splitKeys.isEmpty()) {
        facts.add({u"Split off"_s, detail.splitKeys.join(", "_L1)});
    }
    facts.add({u"Product"_s, detail.policy.product});
    facts.add({u"Severity"_s, toToken(file.severity)});
    if (file.reportClass != ReportClass::Report) {
        facts.add({u"Class"_s, toToken(file.reportClass)});
    }
    facts.add({u"Reporter"_s,
               Labels::who(file.reporter) + (file.reporter.address.isEmpty()
                                                 ? QString()
                                                 : " <"_L1 + file.reporter.address + '>'_L1)});
    facts.add({u"Received"_s, toIsoString(file.receivedAt)});
    facts.add({u"Source"_s, toToken(file.source) + ' '_L1 + file.sourceRef});
    if (!file.sourceState.isEmpty()) {
        const SourceSuggestion suggestion =
            suggestionFor(file.source, file.sourceState, file.sourceClosedBy);
        const QString closed = file.sourceClosedBy.isEmpty()
                                   ? QString()
                                   : ", closed at source by "_L1 + file.sourceClosedBy;
        const QString suggested = suggestion == SourceSuggestion::None
                                      ? QString()
                                      : "; suggests "_L1 + toToken(suggestion);
        facts.add({u"At source"_s, file.sourceState + closed + suggested});
    }
    facts.add({u"Policy"_s,
               "of "_L1 + detail.policy.product + ", in force since "_L1 + dayOf(detail.policy)});
    addRecord(facts, detail, now);
    QStringList next;
    for (const CaseAction action : actionsFrom(file.state)) {
        next.append(toToken(action));
    }
    facts.add({u"Next"_s, next.join(' '_L1)});
    print(facts.text());
}

QString isoOrDash(const std::optional<Instant> &at)
{
    return at ? toIsoString(*at) : u"–"_s;
}

void printClocks(const QList<Obligation> &obligations, Instant now)
{
    Table clocks(
        {u"CLOCK"_s, u"PROMISE"_s, u"BINDS"_s, u"CLAUSE"_s, u"STARTS"_s, u"DUE"_s, u"MET"_s});
    for (const Obligation &obligation : obligations) {
        clocks.add({Labels::lateness(obligation, now), toToken(obligation.kind),
                    toToken(obligation.modality), obligation.clauseId,
                    isoOrDash(obligation.startsAt), isoOrDash(obligation.dueAt),
                    isoOrDash(obligation.metAt)});
    }
    print(clocks.isEmpty() ? u"\nThe policy promises nothing."_s : u'\n' + clocks.text());
}

void printMessages(const CaseDetail &detail, const QList<NumberedEvidence> &evidence)
{
    for (const MessageView &view : detail.messages) {
        const Message &message = view.message;
        print(u"\n— Message "_s + QString::number(message.ordinal) + ", "_L1 +
              toToken(message.direction) + ", "_L1 + toToken(message.kind) + ", "_L1 +
              toIsoString(effectiveAt(message)) + ", "_L1 + Labels::who(message.from));
        if (!message.subject.isEmpty()) {
            print("Subject: "_L1 + shown(message.subject));
        }
        if (message.matchedBy != MatchedBy::FirstOfThread) {
            print(shown(Labels::matchText(message)));
        }
        for (const QString &remark : Labels::remarks(view)) {
            print(shown(remark));
        }
        for (const NumberedEvidence &piece : evidence) {
            if (piece.message == message.ordinal &&
                piece.item.kind == EvidenceItem::Kind::Attachment) {
                print("Evidence "_L1 + QString::number(piece.number) + ": "_L1 +
                      shown(piece.item.name) + ", "_L1 + shown(piece.item.mediaType) + ", "_L1 +
                      Labels::bytes(piece.item.size));
            }
        }
        print(u'\n' + shownText(view.text));
    }
}

void printHistory(const CaseDetail &detail)
{
    Table history({u"AT"_s, u"BY"_s, u"EVENT"_s, u"NOTE"_s});
    for (const CaseEvent &event : detail.events) {
        history.add({toIsoString(event.at), event.by, Labels::text(event), event.note});
    }
    print(u'\n' + history.text());
}

/// The case under another revision. Nothing is written.
struct WhatIf
{
    Policy policy;
    QList<Obligation> obligations;
};

Result<WhatIf> whatIfOf(const CommandLine &line, const Workspace &workspace,
                        const CaseDetail &detail)
{
    return findRevision(workspace, detail.policy.product, line.value("under"_L1),
                        detail.file.receivedAt)
        .and_then([&](const Policy &policy) {
            return about(detail.file.key, workspace.obligationsUnder(detail.file.id, policy.id))
                .transform([&](const QList<Obligation> &obligations) {
                    return WhatIf{policy, obligations};
                });
        });
}

Result<Exit> runShow(const CommandLine &line)
{
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto detail = readCase(**workspace, line.argument(1));
    if (!detail) {
        return std::unexpected(detail.error());
    }
    std::optional<WhatIf> whatIf;
    if (line.has("under"_L1)) {
        const auto found = whatIfOf(line, **workspace, *detail);
        if (!found) {
            return std::unexpected(found.error());
        }
        whatIf = *found;
    }
    if (line.has(JsonOption.name)) {
        QJsonObject object = jsonOf(*detail, line.now(), detectedTypes(**workspace, *detail));
        if (whatIf) {
            object["what_if"_L1] = QJsonObject{
                {"product"_L1, whatIf->policy.product},
                {"valid_from"_L1, toIsoString(whatIf->policy.validFrom)},
                {"obligations"_L1, clocksJson(whatIf->obligations, *detail, line.now())}};
        }
        printJson(object);
        return Exit::Done;
    }
    printHead(*detail, line.now());
    const auto listed = (*workspace)->rows({detail->file.id});
    if (listed && listed->isEmpty()) {
        print(u"Withdrawn: the import that opened it was undone; no list shows it"_s);
    }
    printClocks(detail->obligations, line.now());
    if (whatIf) {
        print("\nUnder the policy in force since "_L1 + dayOf(whatIf->policy) + " it would be:"_L1);
        printClocks(whatIf->obligations, line.now());
    }
    printVersions(*detail);
    printAskedFor(*detail);
    printMessages(*detail, numberedEvidence(*detail));
    printHistory(*detail);
    return Exit::Done;
}

} // namespace

const Command ShowCommand{
    .name = "show"_L1,
    .arguments = "CASEBOOK CASE [--under DATE|NUMBER] [--now TIME] [--json]"_L1,
    .summary = "show a case: clocks, messages, evidence, history"_L1,
    .options = ShowOptions,
    .fewest = 2,
    .most = 2,
    .run = runShow,
};

} // namespace Docket::Commands
