// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/answersjson.h"

#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/policyverdicts.h"
#include "commands/table.h"
#include "domain/caseanswers.h"
#include "domain/reporttokens.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QJsonObject evidenceJson(const Finding &finding)
{
    const EvidencePlace &place = finding.place;
    QJsonObject object{
        {"message"_L1, place.ordinal},
        {"rule"_L1, tokenOf(finding.rule)},
    };
    switch (place.kind) {
    case EvidencePlace::Kind::Text:
        object["line"_L1] = place.line;
        object["from"_L1] = place.from;
        object["to"_L1] = place.to;
        break;
    case EvidencePlace::Kind::Subject:
        object["in"_L1] = "subject"_L1;
        break;
    case EvidencePlace::Kind::Attachment:
        object["attachment"_L1] = place.attachment;
        break;
    }
    return object;
}

QString placeText(const EvidencePlace &place)
{
    QString message = "message "_L1 + QString::number(place.ordinal);
    switch (place.kind) {
    case EvidencePlace::Kind::Text:
        return message + ", line "_L1 + QString::number(place.line);
    case EvidencePlace::Kind::Subject:
        return message + ", subject"_L1;
    case EvidencePlace::Kind::Attachment:
        return message + ", "_L1 + shown(place.attachment);
    }
    return message;
}

} // namespace

QJsonArray askedForJson(const CaseDetail &detail)
{
    QJsonArray items;
    for (const ItemStanding &standing : standingsOf(detail)) {
        QJsonArray evidence;
        for (const Finding &finding : standing.proposal.evidence) {
            evidence.append(evidenceJson(finding));
        }
        items.append(QJsonObject{
            {"item"_L1, standing.item.key},
            {"text"_L1, standing.item.text},
            {"required"_L1, standing.item.isRequired},
            {"state"_L1, tokenOf(standing.state)},
            {"proposed"_L1, !standing.isConfirmed},
            {"evidence"_L1, evidence},
        });
    }
    return items;
}

QJsonArray versionsJson(const CaseDetail &detail)
{
    QJsonArray versions;
    for (const VersionVerdict &verdict : verdictsOf(detail)) {
        versions.append(QJsonObject{
            {"stated"_L1, verdict.stated},
            {"of"_L1, verdict.subject == VersionOf::Runtime ? "runtime"_L1 : "product"_L1},
            {"verdict"_L1, tokenOf(verdict.verdict)},
            {"note"_L1, textOrNull(noteText(verdict))},
            {"row"_L1, textOrNull(rowText(detail.policy, verdict))},
        });
    }
    return versions;
}

void printAskedFor(const CaseDetail &detail)
{
    const QList<ItemStanding> standings = standingsOf(detail);
    if (standings.isEmpty()) {
        return;
    }
    const auto given = std::ranges::count(standings, AnswerState::Given, &ItemStanding::state);
    const int asked = askedCount(detail.policy.asks, detail.record.items);
    print(u"\nAsked for: "_s + QString::number(given) + " of "_L1 + QString::number(asked) +
          " given"_L1);
    Table table({u"ITEM"_s, u"STATE"_s, u"BY"_s, u"WHERE"_s});
    for (const ItemStanding &standing : standings) {
        QString where;
        if (standing.confirmed && !standing.confirmed->evidence.isEmpty()) {
            where = shown(standing.confirmed->evidence);
        } else if (!standing.proposal.evidence.isEmpty()) {
            where = placeText(standing.proposal.evidence.first().place);
        }
        table.add({shown(standing.item.key), toToken(standing.state),
                   standing.isConfirmed ? u"a person"_s : u"proposed"_s, where});
    }
    print(table.text());
}

void printVersions(const CaseDetail &detail)
{
    const QList<VersionVerdict> verdicts = verdictsOf(detail);
    if (!verdicts.isEmpty()) {
        Table table({u"VERSION"_s, u"OF"_s, u"VERDICT"_s, u"ROW"_s, u"NOTE"_s});
        for (const VersionVerdict &verdict : verdicts) {
            table.add({shown(verdict.stated),
                       verdict.subject == VersionOf::Runtime ? shown(detail.policy.versionSubject)
                                                             : shown(detail.policy.product),
                       toToken(verdict.verdict), shown(rowText(detail.policy, verdict)),
                       noteText(verdict)});
        }
        print(u'\n' + table.text());
    }
    if (lacksRuntime(detail.policy, verdicts)) {
        print("The version of "_L1 + shown(detail.policy.versionSubject) + " is not given."_L1);
    }
}

} // namespace Docket::Commands
