// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked/askedtab.h"
#include "common/labelsasked.h"
#include "views/casefixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

CaseDetail detailWithItems()
{
    CaseDetail detail = Testing::makeDetail();
    detail.policy.asks = {{u"issue_type"_s, u"Type of issue"_s, false, {}},
                          {u"poc"_s, u"Proof-of-concept or exploit code"_s, false, {}}};
    for (MessageView &view : detail.messages) {
        view.message.subject = u"A report"_s;
    }
    detail.messages.first().text = u"Hello\nThis is CWE-79.\n"_s;
    return detail;
}

} // namespace

class tst_AskedTab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        Testing::failOnRealWarnings();
        m_tab = std::make_unique<AskedTab>();
        m_tab->showCase(detailWithItems());
        m_list = m_tab->findChild<QTreeWidget *>(u"askedList"_s);
    }

    void W13_theItemsAreInThePolicysWords()
    {
        QCOMPARE(m_list->topLevelItemCount(), 2);
        QCOMPARE(m_list->topLevelItem(1)->text(0), u"Proof-of-concept or exploit code"_s);
        QCOMPARE(m_list->topLevelItem(0)->text(1), u"Given"_s);
        QCOMPARE(m_list->topLevelItem(1)->text(1), u"Missing"_s);
    }

    void W13_aProposalHasItsReason()
    {
        const QString evidence = m_tab->findChild<QLabel *>(u"askedEvidence"_s)->text();
        QVERIFY(evidence.contains(u"CWE-79"_s));
        QVERIFY(evidence.contains(u"message 1, line 2"_s));
    }

    void W13_oneKeySaysIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<AnswerState>("state");
        QTest::addColumn<bool>("isRefusal");

        QTest::newRow("accept") << Qt::Key_A << AnswerState::Given << false;
        QTest::newRow("refuse") << Qt::Key_X << AnswerState::Missing << true;
        QTest::newRow("given") << Qt::Key_G << AnswerState::Given << false;
        QTest::newRow("partly") << Qt::Key_P << AnswerState::Partly << false;
        QTest::newRow("missing") << Qt::Key_M << AnswerState::Missing << false;
        QTest::newRow("not applicable") << Qt::Key_N << AnswerState::NotApplicable << false;
    }

    void W13_oneKeySaysIt()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const AnswerState, state);
        QFETCH(const bool, isRefusal);
        QSignalSpy said(m_tab.get(), &AskedTab::itemConfirmed);
        QTest::keyClick(m_list, key);
        QCOMPARE(said.size(), 1);
        const auto item = said.first().at(1).value<ConfirmedItem>();
        QCOMPARE(item.key, u"issue_type"_s);
        QCOMPARE(item.state, state);
        QCOMPARE(item.isRefusal, isRefusal);
    }

    void rule7_everySuggestionShowsItsReasonAndTakesOneKey_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("a heading", u"# Impact\nEverybody can read every mail.\n"_s);
        row("a fenced block", u"```\ncurl http://localhost/x\n```\n"_s);
        row("numbered steps", u"1. log in\n2. append a message\n3. read it\n"_s);
        row("a path and a version", u"See src/smtp/mod.rs:12 in version 0.8.0.\n"_s);
        row("a weakness", u"This is CWE-79, a cross-site scripting.\n"_s);
        row("a setting", u"It needs the default configuration: storage.blob = \"fs\"\n"_s);
        row("what an attacker could do", u"An attacker could cause a denial of service.\n"_s);
    }

    /// FIELD.md: where rules found something, the reason and the place stand beside it, one key
    /// accepts and one refuses it, each as one change.
    void rule7_everySuggestionShowsItsReasonAndTakesOneKey()
    {
        QFETCH(const QString, text);
        CaseDetail detail = detailWithItems();
        detail.policy.asks = {{u"issue_type"_s, u"Type of issue"_s, false, {}},
                              {u"source_paths"_s, u"Full paths of source files"_s, false, {}},
                              {u"location"_s, u"The location of the code"_s, false, {}},
                              {u"config"_s, u"Any special configuration"_s, false, {}},
                              {u"repro_steps"_s, u"Steps to reproduce the issue"_s, false, {}},
                              {u"poc"_s, u"Proof-of-concept or exploit code"_s, false, {}},
                              {u"impact"_s, u"Impact of the issue"_s, false, {}}};
        detail.messages.first().text = text;
        m_tab->showCase(detail);
        int suggestions = 0;
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            const ItemStanding &standing = m_tab->standings().at(i);
            if (!standing.isOpenProposal()) {
                continue;
            }
            ++suggestions;
            m_list->setCurrentItem(m_list->topLevelItem(i));
            const auto words = [this](const QString &name) {
                return m_tab->findChild<QLabel *>(name)->text();
            };
            QVERIFY(words(u"askedState"_s).startsWith(u"Proposed"_s));
            QCOMPARE(m_list->currentItem()->text(2), u"proposed"_s); // in the list too
            for (const Finding &finding : standing.proposal.evidence) {
                QVERIFY(words(u"askedEvidence"_s).contains(Labels::text(finding.rule)));
                QVERIFY(words(u"askedEvidence"_s).contains(Labels::place(finding.place)));
            }
            QSignalSpy said(m_tab.get(), &AskedTab::itemConfirmed);
            QTest::keyClick(m_list, Qt::Key_A);
            QTest::keyClick(m_list, Qt::Key_X);
            QCOMPARE(said.size(), 2);
            QCOMPARE(said.at(0).at(1).value<ConfirmedItem>().state, standing.proposal.state);
            QVERIFY(said.at(1).at(1).value<ConfirmedItem>().isRefusal);
        }
        QVERIFY(suggestions > 0);
    }

    void W13_enterShowsThePlace()
    {
        QSignalSpy asked(m_tab.get(), &AskedTab::placeRequested);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<MessageId>(), MessageId{1});
        QCOMPARE(asked.first().at(1).toLongLong(), 14);
    }

    void whatIsMissingIsAskedFor()
    {
        QSignalSpy asked(m_tab.get(), &AskedTab::letterRequested);
        m_tab->findChild<QAbstractButton *>(u"askForMissing"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"missing-information"_s);
    }

    void whatNobodyFoundCannotBeAccepted()
    {
        m_list->setCurrentItem(m_list->topLevelItem(1));
        QSignalSpy said(m_tab.get(), &AskedTab::itemConfirmed);
        QTest::keyClick(m_list, Qt::Key_A);
        QTest::keyClick(m_list, Qt::Key_X);
        QVERIFY(said.isEmpty());
    }

    void anotherPolicyAsksForNothing()
    {
        m_tab->showCase(Testing::makeDetail());
        QCOMPARE(m_list->topLevelItemCount(), 0);
        QVERIFY(m_tab->findChild<QWidget *>(u"askedEmpty"_s)->isVisibleTo(m_tab.get()));
    }

private:
    std::unique_ptr<AskedTab> m_tab;
    QTreeWidget *m_list = nullptr;
};

QTEST_MAIN(tst_AskedTab)
#include "tst_askedtab.moc"
