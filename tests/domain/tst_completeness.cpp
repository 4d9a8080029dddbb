// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/completeness.h"
#include "domain/testing.h"
#include "domain/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Policy policyNamed(const QString &name)
{
    QFile file(QStringLiteral(DOCKET_RESOURCES "/policies/") + name + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    }
    const auto policy = policyFromJson(file.readAll());
    if (!policy) {
        QTest::qFail(qPrintable(policy.error()), __FILE__, __LINE__);
    }
    return policy.value_or(Policy{});
}

ItemProposal proposal(const QString &key, const ReportText &report, const QString &words = {})
{
    return proposalsOf({{key, words, false, {}}}, QList{report}).first();
}

/// What the best evidence of an item is, as the report has it.
QString quoted(const ReportText &report, const ItemProposal &proposal)
{
    if (proposal.evidence.isEmpty()) {
        return {};
    }
    const EvidencePlace &place = proposal.evidence.first().place;
    switch (place.kind) {
    case EvidencePlace::Kind::Attachment:
        return place.attachment;
    case EvidencePlace::Kind::Subject:
        return report.subject.sliced(place.from, place.to - place.from);
    case EvidencePlace::Kind::Text:
        return report.text.sliced(place.from, place.to - place.from);
    }
    return {};
}

} // namespace

class tst_Completeness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void W13_theSevenItemsArePreserved()
    {
        const Policy policy = policyNamed(u"stalwart"_s);
        const auto standings =
            standingsOf(policy, proposalsOf(policy.asks, QList<ReportText>()), {});
        QStringList keys;
        for (const ItemStanding &standing : standings) {
            keys.append(standing.item.key);
            QCOMPARE(standing.state, AnswerState::Missing);
            QVERIFY(!standing.isOpenProposal());
        }
        QCOMPARE(keys, QStringList({u"issue_type"_s, u"source_paths"_s, u"code_location"_s,
                                    u"special_config"_s, u"repro_steps"_s, u"poc"_s, u"impact"_s}));
        QCOMPARE(standings.last().item.text,
                 u"Impact of the issue, including how an attacker might "
                 "exploit the issue"_s);
        QCOMPARE(stillAsked(standings).size(), 7);
    }

    void M4_theThreeItems()
    {
        const Policy policy = policyNamed(u"mailflow"_s);
        const ReportText report{
            1,
            u"Pickle"_s,
            u"The outgoing queue stores jobs with pickle in a directory that every local user may "
            "write to. Whoever puts a file there runs code as the user of the worker, which is the "
            "one that reads mail and sends it.\n\n## Steps to reproduce\n\n1. Start the worker.\n"
            "\n## Impact\n\nLocal privilege escalation.\n"_s,
            {}};
        const auto proposals = proposalsOf(policy.asks, QList{report});
        QCOMPARE(proposals.size(), 3);
        for (const ItemProposal &item : proposals) {
            QCOMPARE(item.state, AnswerState::Given);
        }
        QCOMPARE(foundMask(policy.asks, findingsIn(report)), quint64(7));
        const auto empty = proposalsOf(policy.asks, QList{ReportText{}});
        QCOMPARE(stillAsked(standingsOf(policy, empty, {})), policy.asks);
    }

    void W13_rules_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<AnswerState>("state");
        QTest::addColumn<FindingRule>("rule");
        QTest::addColumn<QString>("evidence");

        using enum AnswerState;
        using Rule = FindingRule;
        QTest::newRow("a heading of its own line and what follows")
            << u"issue_type"_s << u"Type of issue\n  Something odd.\n"_s << Given << Rule::Heading
            << u"Type of issue\n  Something odd."_s;
        QTest::newRow("a heading with a colon")
            << u"impact"_s << u"Hello\nImpact: all is lost\n"_s << Given << Rule::Heading
            << u"Impact: all is lost"_s;
        QTest::newRow("a heading of Markdown")
            << u"repro_steps"_s << u"## Steps to reproduce\n\nOpen it.\n"_s << Given
            << Rule::Heading << u"## Steps to reproduce\n\nOpen it."_s;
        QTest::newRow("a bold heading") << u"impact"_s << u"**Impact:** much\n"_s << Given
                                        << Rule::Heading << u"**Impact:** much"_s;
        QTest::newRow("a heading of a list")
            << u"poc"_s << u" - proof of concept: see below\n"_s << Given << Rule::Heading
            << u" - proof of concept: see below"_s;
        QTest::newRow("a heading in the middle of a line")
            << u"impact"_s << u"Open it. Impact: privacy of all.\n"_s << Given << Rule::Heading
            << u"Impact: privacy of all."_s;
        QTest::newRow("a heading in another language")
            << u"impact"_s << u"影响：本地用户\n"_s << Given << Rule::Heading
            << u"影响：本地用户"_s;
        QTest::newRow("a heading whose content is a block")
            << u"repro_steps"_s << u"Steps:\n\n```\nrun it\n```\n"_s << Given << Rule::Heading
            << u"Steps:\n\n```\nrun it"_s;
        QTest::newRow("no special configuration is an answer")
            << u"special_config"_s << u"Configuration: none\n"_s << Given << Rule::Heading
            << u"Configuration: none"_s;
        QTest::newRow("the default configuration too")
            << u"special_config"_s << u"This is a default install of it.\n"_s << Given
            << Rule::ConfigKey << u"install"_s;
        QTest::newRow("a block of settings") << u"special_config"_s << u"```toml\npath = 1\n```\n"_s
                                             << Given << Rule::CodeBlock << u"path = 1"_s;
        QTest::newRow("one setting is a part")
            << u"special_config"_s << u"With MAIL_LOG=debug it happens.\n"_s << Partly
            << Rule::ConfigKey << u"MAIL_LOG=debug"_s;
        QTest::newRow("the number of a weakness") << u"issue_type"_s << u"This is (CWE-79).\n"_s
                                                  << Given << Rule::WeaknessId << u"CWE-79"_s;
        QTest::newRow("a word for a weakness") << u"issue_type"_s << u"a stack buffer overflow\n"_s
                                               << Given << Rule::WeaknessWord << u"overflow"_s;
        QTest::newRow("a path of a source file")
            << u"source_paths"_s << u"see crates/http/src/queue.rs:214.\n"_s << Given
            << Rule::SourcePath << u"crates/http/src/queue.rs:214"_s;
        QTest::newRow("the bare name of one is a part")
            << u"source_paths"_s << u"see queue.rs\n"_s << Partly << Rule::SourcePath
            << u"queue.rs"_s;
        QTest::newRow("a path of a stack trace")
            << u"source_paths"_s << u"```\nat ./crates/imap/src/session.rs:88:40\n```\n"_s << Given
            << Rule::SourcePath << u"./crates/imap/src/session.rs:88:40"_s;
        QTest::newRow("a tag") << u"code_location"_s << u"I used tag v0.8.1 of it\n"_s << Given
                               << Rule::CodeReference << u"v0.8.1"_s;
        QTest::newRow("a commit") << u"code_location"_s << u"(commit 3c1f0d2)\n"_s << Given
                                  << Rule::CodeReference << u"3c1f0d2"_s;
        QTest::newRow("a branch") << u"code_location"_s << u"on branch main, too\n"_s << Given
                                  << Rule::CodeReference << u"main"_s;
        QTest::newRow("a URL of the code")
            << u"code_location"_s << u"https://github.com/a/b/blob/main/x.c#L4\n"_s << Given
            << Rule::CodeReference << u"https://github.com/a/b/blob/main/x.c#L4"_s;
        QTest::newRow("a version is a part") << u"code_location"_s << u"Seen with 0.8.1.\n"_s
                                             << Partly << Rule::Version << u"0.8.1"_s;
        QTest::newRow("three numbered steps")
            << u"repro_steps"_s << u"1. a\n2. b\n3. c\n"_s << Given << Rule::NumberedSteps
            << u"1. a\n2. b\n3. c"_s;
        QTest::newRow("two are a part") << u"repro_steps"_s << u"1. a\n2. b\n"_s << Partly
                                        << Rule::NumberedSteps << u"1. a\n2. b"_s;
        QTest::newRow("a program in a block") << u"poc"_s << u"```python\nprint(1)\n```\n"_s
                                              << Given << Rule::CodeBlock << u"print(1)"_s;
        QTest::newRow("a block of nobody knows what is a part")
            << u"poc"_s << u"```\nwhat\n```\n"_s << Partly << Rule::CodeBlock << u"what"_s;
        QTest::newRow("what an attacker could do")
            << u"impact"_s << u"So an attacker could read all mail.\n"_s << Given
            << Rule::ImpactWord << u"could"_s;
        QTest::newRow("a word for an effect is a part")
            << u"impact"_s << u"It leads to remote code execution.\n"_s << Partly
            << Rule::ImpactWord << u"execution"_s;
        QTest::newRow("a version is one")
            << u"versions"_s << u"Seen with 0.8.1.\n"_s << Given << Rule::Version << u"0.8.1"_s;
    }

    void W13_rules()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        QFETCH(const AnswerState, state);
        QFETCH(const FindingRule, rule);
        QFETCH(const QString, evidence);
        const ReportText report{1, {}, text, {}};
        const ItemProposal found = proposal(key, report);
        QCOMPARE(found.state, state);
        QCOMPARE(found.evidence.first().rule, rule);
        QCOMPARE(quoted(report, found), evidence);
        const EvidencePlace &place = found.evidence.first().place;
        QCOMPARE(place.line, text.first(place.from).count(u'\n') + 1);
    }

    void W13_nothingIsFoundIn_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");

        QTest::newRow("what is quoted") << u"issue_type"_s << u"> This is CWE-79.\n"_s;
        QTest::newRow("a quoted block") << u"poc"_s << u"> ```python\n> print(1)\n> ```\n"_s;
        QTest::newRow("a heading above nothing") << u"impact"_s << u"## Impact\n"_s;
        QTest::newRow("a heading that says none") << u"poc"_s << u"PoC: none\n"_s;
        QTest::newRow("a form that nobody filled in")
            << u"impact"_s << u"### Impact\n\n_No response_\n"_s;
        QTest::newRow("a program's address") << u"versions"_s << u"on 127.0.0.1:8080\n"_s;
        QTest::newRow("a date") << u"versions"_s << u"since 20.11.2026\n"_s;
        QTest::newRow("a patch is no exploit") << u"poc"_s << u"```diff\n-a\n+b\n```\n"_s;
        QTest::newRow("an overflow of something else")
            << u"issue_type"_s << u"my inbox overflow\n"_s;
        QTest::newRow("a word in a sentence is no heading")
            << u"impact"_s << u"I do not know the impact of this, sorry.\n"_s;
    }

    void W13_nothingIsFoundIn()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        QCOMPARE(proposal(key, {1, {}, text, {}}).state, AnswerState::Missing);
    }

    void W13_anAttachedProgramIsAProofOfConcept()
    {
        AttachmentInfo program;
        program.name = u"smuggle.py"_s;
        AttachmentInfo archive;
        archive.name = u"poc.zip"_s;
        AttachmentInfo picture;
        picture.name = u"alert.png"_s;
        const ReportText report{1, {}, u"see smuggle.py"_s, {picture, archive, program}};
        const ItemProposal found = proposal(u"poc"_s, report);
        QCOMPARE(found.state, AnswerState::Given);
        QCOMPARE(quoted(report, found), u"smuggle.py"_s);
        QCOMPARE(proposal(u"poc"_s, {1, {}, {}, {archive}}).state, AnswerState::Partly);
        QCOMPARE(proposal(u"poc"_s, {1, {}, {}, {picture}}).state, AnswerState::Missing);
        // The reporter's own program is no source file of the product.
        QCOMPARE(proposal(u"source_paths"_s, report).state, AnswerState::Missing);
    }

    void W13_theSubjectCounts()
    {
        const ReportText report{1, u"XSS in the queue"_s, {}, {}};
        const ItemProposal found = proposal(u"issue_type"_s, report);
        QCOMPARE(found.state, AnswerState::Given);
        QCOMPARE(quoted(report, found), u"XSS"_s);
    }

    void itemsThatNobodyForesawAreFoundByTheirWords()
    {
        const QString asked = u"A description of the environments where it was seen"_s;
        const AskedItem item{
            u"environments_seen"_s, u"The environments where it was seen"_s, false, {}};
        const ReportText report{1, {}, u"Environment: Debian 13\n"_s, {}};
        QCOMPARE(proposalsOf({item}, QList{report}).first().state, AnswerState::Given);
        QCOMPARE(proposal(u"contact"_s, report, u"Your contact address"_s).state,
                 AnswerState::Missing);
        // Known things in other words.
        QCOMPARE(
            proposal(u"x"_s, {1, {}, u"1. a\n2. b\n3. c\n"_s, {}}, u"How to reproduce it"_s).state,
            AnswerState::Given);
        QCOMPARE(proposal(u"x"_s, {1, {}, QString(300, u'a'), {}}, asked.toLower()).state,
                 AnswerState::Given);
    }

    void W13_aPersonsWordStands()
    {
        const Policy policy = policyNamed(u"stalwart"_s);
        const auto proposals =
            proposalsOf(policy.asks, QList{ReportText{1, u"XSS"_s, u"tag v0.8.1\n"_s, {}}});
        const QList<ConfirmedItem> said{
            {u"issue_type"_s, AnswerState::Missing, true, {}},
            {u"code_location"_s, AnswerState::Given, false, u"message 1, line 1"_s},
            {u"special_config"_s, AnswerState::NotApplicable, false, {}}};
        const auto standings = standingsOf(policy, proposals, said);
        QCOMPARE(standings.at(0).state, AnswerState::Missing);
        QVERIFY(standings.at(0).isConfirmed);
        QVERIFY(!standings.at(0).isOpenProposal());
        QCOMPARE(standings.at(0).proposal.state, AnswerState::Given);
        QCOMPARE(standings.at(2).state, AnswerState::Given);
        QCOMPARE(standings.at(3).state, AnswerState::NotApplicable);
        QVERIFY(!stillAsked(standings).contains(policy.asks.at(3)));
        QVERIFY(stillAsked(standings).contains(policy.asks.at(0)));
    }

    void onlyReportersMessagesCount()
    {
        MessageView inbound;
        inbound.message = Testing::message(Direction::Inbound, MessageKind::Other, {}, 1);
        MessageView outbound;
        outbound.message = Testing::message(Direction::Outbound, MessageKind::Other, {}, 2);
        MessageView automatic;
        automatic.message =
            Testing::message(Direction::Inbound, MessageKind::AutomaticReply, {}, 3);
        MessageView damaged = inbound;
        damaged.isDamaged = true;
        QCOMPARE(reportTexts({inbound, outbound, automatic, damaged}).size(), 1);
    }

    void hostileTextIsReadInOneGo_data()
    {
        QTest::addColumn<QString>("text");

        const qsizetype size = 4 << 20;
        for (const QChar c : u"a9./:=#*`~>-_ \n\u2028("_s) {
            QTest::addRow("%04x", unsigned(c.unicode())) << QString(size, c);
        }
        QTest::newRow("fences") << u"```\n"_s.repeated(size / 4);
        QTest::newRow("steps") << u"1. a\n2. b\n"_s.repeated(size / 10);
        QTest::newRow("headings") << u"## x\n"_s.repeated(size / 5);
        QTest::newRow("labels") << u"a: b\n"_s.repeated(size / 5);
    }

    void hostileTextIsReadInOneGo()
    {
        QFETCH(const QString, text);
        QVERIFY(findingsIn({1, text, text, {}}).size() < 500);
    }

    void W15_theLabelsOfTheSamplesKnowTheItems()
    {
        QFile file(QStringLiteral(DOCKET_TEST_DATA "/completeness/labels.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray reports = QJsonDocument::fromJson(file.readAll())["reports"_L1].toArray();
        QVERIFY(reports.size() > 30);
        for (const QJsonValue &report : reports) {
            const QJsonObject is = report["is"_L1].toObject();
            QVERIFY(is.size() == 7 || is.size() == 3);
            for (const QJsonValue &state : is) {
                QVERIFY(fromToken<AnswerState>(state.toString()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Completeness)
#include "tst_completeness.moc"
