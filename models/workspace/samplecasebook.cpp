// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/samplecasebook.h"

#include "domain/caserecord.h"
#include "domain/tokens.h"
#include "workspace/policypresets.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(":/docket/"_L1 + name);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

/// The edits that make a record of nothing into this one. A pause without an end begins, one with
/// an end is over.
QList<RecordEdit> editsOf(const CaseRecord &record)
{
    QList<RecordEdit> edits = editsBetween({}, record);
    for (const Estimate &estimate : record.estimates) {
        edits.append(estimate);
    }
    for (const auto &[kind, pause] : record.pauses) {
        edits.append(PauseChange{kind, !pause.until, pause.reason});
    }
    return edits;
}

/// One entry of actions.json at work on its case.
class SampleAction final
{
public:
    SampleAction(Workspace &workspace, QJsonObject entry)
        : m_workspace(workspace)
        , m_entry(std::move(entry))
    {
        m_at = instantFromIso(text("at"_L1)).value_or(sampleNow());
        m_workspace.setPerson(text("by"_L1));
    }

    [[nodiscard]] Outcome<void> apply()
    {
        return detailOf(text("case"_L1)).and_then([this](const CaseDetail &detail) {
            return applyTo(detail);
        });
    }

private:
    [[nodiscard]] QString text(QLatin1StringView name) const { return m_entry[name].toString(); }

    [[nodiscard]] Outcome<CaseDetail> detailOf(const QString &messageRef) const
    {
        return m_workspace.caseByRef(messageRef).and_then([this](CaseId id) {
            return m_workspace.caseDetail(id);
        });
    }

    [[nodiscard]] Outcome<void> applyTo(const CaseDetail &detail)
    {
        const CaseId id = detail.file.id;
        if (m_entry.contains("message"_L1)) {
            return tagMessage();
        }
        if (m_entry.contains("embargo_until"_L1)) {
            const EmbargoChange embargo{instantFromIso(text("embargo_until"_L1))};
            return m_workspace.setFields(id, {.embargo = embargo}, m_at);
        }
        if (m_entry.contains("advisory"_L1)) {
            const QByteArray json =
                QJsonDocument(m_entry["advisory"_L1].toObject()).toJson(QJsonDocument::Compact);
            AdvisoryDraft draft = draftFromJson(json).value_or(detail.draft);
            draft.timeline = detail.draft.timeline;
            return m_workspace.saveDraft(id, draft, m_at);
        }
        if (m_entry.contains("edit"_L1)) {
            return edit(id);
        }
        return act(detail);
    }

    [[nodiscard]] Outcome<void> edit(CaseId id)
    {
        const QByteArray json =
            QJsonDocument(m_entry["edit"_L1].toObject()).toJson(QJsonDocument::Compact);
        const std::optional<CaseRecord> record = recordFromJson(json);
        Q_ASSERT(record); // the file is ours
        for (const RecordEdit &change : editsOf(record.value_or(CaseRecord{}))) {
            if (const auto done = m_workspace.edit(id, change, m_at); !done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] Outcome<void> tagMessage()
    {
        const auto kind = fromToken<MessageKind>(text("kind"_L1)).value_or(MessageKind::Other);
        return m_workspace.messageByRef(text("message"_L1)).and_then([&](auto id) -> Outcome<void> {
            return id ? m_workspace.setMessageKind(*id, kind, m_at) : Outcome<void>();
        });
    }

    [[nodiscard]] Outcome<void> act(const CaseDetail &detail)
    {
        const auto action = fromToken<CaseAction>(text("action"_L1));
        const FieldChanges fields{
            .severity = fromToken<Severity>(m_entry["set"_L1]["severity"_L1].toString())};
        // The imported answer has acknowledged the case already.
        const bool isDone =
            action == CaseAction::Acknowledge && detail.file.state != CaseState::New;
        if (!action || isDone) {
            return m_workspace.setFields(detail.file.id, fields, m_at);
        }
        ActionInput input{
            .at = m_at, .by = text("by"_L1), .reason = text("reason"_L1), .fields = fields};
        if (const auto approach =
                fromToken<Approach>(m_entry["set"_L1]["approach"_L1].toString())) {
            input.decision = Decision{.approach = *approach};
        }
        if (*action == CaseAction::Decline) {
            input.declineReason = fromToken<DeclineReason>(text("reason"_L1));
            input.reason.clear();
        }
        if (*action == CaseAction::MarkDuplicate) {
            const auto other = detailOf(text("duplicate_of"_L1));
            if (!other) {
                return std::unexpected(other.error());
            }
            input.duplicateOfKey = other->file.key;
        }
        return m_workspace.act(detail.file.id, *action, input);
    }

    Workspace &m_workspace;
    QJsonObject m_entry;
    Instant m_at;
};

} // namespace

Outcome<void> addBundledPolicies(Workspace &workspace)
{
    for (const auto &name : {u"stalwart"_s, u"mailflow"_s}) {
        const std::optional<Policy> policy = bundledPolicy(name);
        Q_ASSERT(policy);
        if (const auto added = workspace.addPolicy(policy.value_or(Policy{})); !added) {
            return std::unexpected(added.error());
        }
    }
    return {};
}

Instant sampleNow()
{
    constexpr auto At = Instant{1795290120}; // 2026-11-21T19:42:00Z
    return At;
}

Outcome<void> buildSampleCasebook(const QString &path)
{
    const auto workspace = Workspace::create(path, [] { return sampleNow(); });
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (auto added = addBundledPolicies(**workspace); !added) {
        return added;
    }
    (*workspace)->setPerson(u"sample"_s);
    const ImportRequest request{.paths = {u":/docket/samples/reports.mbox"_s,
                                          u":/docket/samples/issues.json"_s,
                                          u":/docket/samples/comments.json"_s}};
    if (const auto report = (*workspace)->importNow(request, {}, {}); !report) {
        return std::unexpected(report.error());
    }
    const QJsonArray actions = QJsonDocument::fromJson(resource(u"samples/actions.json"_s)).array();
    for (const auto &entry : actions) {
        if (auto done = SampleAction(**workspace, entry.toObject()).apply(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace Docket
