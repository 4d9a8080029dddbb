// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testing.h"
#include "domain/tokens.h"
#include "workspace/importfixture.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Docket::Testing {

/// A casebook with one product, made anew for each test.
class SmallBook
{
public:
    SmallBook()
    {
        auto made = Workspace::create(path(), [] { return instant(u"2027-06-01T00:00:00Z"); });
        QVERIFY(made.has_value());
        m_workspace = std::move(*made);
        m_workspace->setPerson(QStringLiteral("mara"));
    }

    Workspace *operator->() const { return m_workspace.get(); }

    [[nodiscard]] static Instant instant(QStringView iso) { return at(iso); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("t.docket")); }

    /// Acknowledges within 24 h, tells the decision and the release; two reviewers (M-16).
    [[nodiscard]] static Policy policy(QStringView validFrom = u"2026-01-01")
    {
        return {.product = QStringLiteral("p"),
                .productTitle = QStringLiteral("P"),
                .validFrom = at(validFrom),
                .intakeAddresses = {QStringLiteral("security@example.org")},
                .promises = {{.kind = PromiseKind::Acknowledge,
                              .clauseId = QStringLiteral("A"),
                              .within = std::chrono::hours(24)},
                             {.kind = PromiseKind::DetailedResponse,
                              .clauseId = QStringLiteral("B"),
                              .within = std::chrono::hours(48)},
                             {.kind = PromiseKind::NotifyDecision,
                              .clauseId = QStringLiteral("C"),
                              .start = ClockStart::Decision},
                             {.kind = PromiseKind::NotifyResolved,
                              .clauseId = QStringLiteral("D"),
                              .start = ClockStart::Released}},
                .reviewers = 2};
    }

    PolicyId add(const Policy &policy) const
    {
        const auto id = m_workspace->addPolicy(policy);
        QVERIFY(id.has_value());
        return *id;
    }

    /// Imports a report of that date ("Fri, 20 Nov 2026 17:30:00 +0000").
    CaseId report(const QByteArray &name, const QByteArray &date) const
    {
        const QByteArray mail = "Message-ID: <" + name + "@example.com>\nDate: " + date +
                                "\nReceived: from x by y; " + date +
                                "\nFrom: Finder <finder@example.com>\nTo: security@example.org\n"
                                "Subject: " +
                                name + "\n\nIt crashes.\n";
        const QString path =
            writeIn(m_folder, QString::fromLatin1(name) + QStringLiteral(".eml"), mail);
        const auto done = m_workspace->importNow({.paths = {path}}, {}, {});
        QVERIFY(done.has_value());
        const auto id =
            m_workspace->caseByRef(QString::fromLatin1(name) + QStringLiteral("@example.com"));
        QVERIFY(id.has_value());
        return *id;
    }

    [[nodiscard]] CaseDetail detail(CaseId id) const
    {
        const auto detail = m_workspace->caseDetail(id);
        QVERIFY(detail.has_value());
        return *detail;
    }

    [[nodiscard]] Obligation clock(CaseId id, PromiseKind kind) const
    {
        for (const Obligation &obligation : detail(id).obligations) {
            if (obligation.kind == kind) {
                return obligation;
            }
        }
        QTest::qFail("no such clock", __FILE__, __LINE__);
        return {};
    }

    void act(CaseId id, CaseAction action, const ActionInput &input) const
    {
        const auto done = m_workspace->act(id, action, input);
        QVERIFY2(done.has_value(), toToken(action).data());
    }

    /// Why a step is refused; nothing of the case changes.
    [[nodiscard]] TransitionFault refusal(CaseId id, CaseAction action,
                                          const ActionInput &input) const
    {
        const CaseDetail before = detail(id);
        const auto done = m_workspace->act(id, action, input);
        QVERIFY(!done.has_value());
        QVERIFY(detail(id) == before);
        return std::get<TransitionError>(done.error()).fault;
    }

    void sent(CaseId id, MessageKind kind, Instant when) const
    {
        QVERIFY(m_workspace->addMessage(id, {.kind = kind, .at = when}).has_value());
    }

    /// Takes a case up to Fixing, all told.
    void accept(CaseId id, Instant when) const
    {
        act(id, CaseAction::Acknowledge, {.at = when});
        act(id, CaseAction::Accept,
            {.at = when,
             .fields = {.severity = Severity::High},
             .decision = Decision{.approach = Approach::Fix}});
        sent(id, MessageKind::Decision, when);
        act(id, CaseAction::StartFix, {.at = when});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Docket::Testing
