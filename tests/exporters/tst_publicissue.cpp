// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testing.h"
#include "exporters/publicissue.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

CaseDetail caseWith(const QString &text, const QString &title = u"Crash of the parser"_s)
{
    CaseDetail detail;
    detail.file.title = title;
    detail.file.declineReason = DeclineReason::NotAVulnerability;
    detail.file.reporter = {
        .name = u"Jane Q. Doe"_s, .address = u"jane.doe@example.com"_s, .handle = u"jqd42"_s};
    MessageView report{message(Direction::Inbound, MessageKind::Other, Instant{}), text, {}, {}};
    report.message.from = detail.file.reporter;
    detail.messages = {report};
    return detail;
}

} // namespace

class tst_PublicIssue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void whatIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("description");
        const auto row = [](const char *name, const QString &text, const QString &description) {
            QTest::newRow(name) << text << description;
        };
        row("nothing", u"It crashes\non empty input."_s, u"It crashes\non empty input."_s);
        row("a code block", u"Run\n```py\nboom()\n```\nand see."_s,
            u"Run\n(code left out)\nand see."_s);
        row("a code block that is never closed", u"Run\n~~~\nboom()\nmore"_s,
            u"Run\n(code left out)"_s);
        row("indented code", u"Run\n    boom()\n\tmore()\nand see."_s,
            u"Run\n(code left out)\nand see."_s);
        row("a long encoded word", u"x\n"_s + QString(u'A').repeated(80) + u"\ny"_s,
            u"x\n(code left out)\ny"_s);
        row("quoted mail and who wrote it",
            u"New\n\nOn Fri, 20 Nov 2026, Team wrote:\n> old\n> older\n\nNewer"_s,
            u"New\n\nNewer"_s);
        row("headers of forwarded mail",
            u"----- Forwarded message -----\nFrom: Jane <jane.doe@example.com>\nSubject: x\n\nSo."_s,
            u"So."_s);
        row("a signature", u"So.\n-- \nJane, +49 30 1234"_s, u"So."_s);
        row("names in every form", u"I, Jane Doe (@jqd42, JANE.DOE@EXAMPLE.COM), found it."_s,
            u"I, (name left out) (name left out) ((name left out), (address left out)), found it."_s);
        row("addresses of anybody", u"Ask bob@example.net."_s, u"Ask (address left out)."_s);
        row("links, which may lead to the proof",
            u"See [here](https://evil.example/poc) or http://x.example/a?b=c"_s,
            u"See (link left out) or (link left out)"_s);
        row("mentions, which would call people", u"cc @somebody-else"_s, u"cc (name left out)"_s);
        row("hostile characters", u"a\u202Eb\u0007c"_s, u"abc"_s);
    }

    void whatIsLeftOut()
    {
        QFETCH(const QString, text);
        QTEST(issueDraftOf(caseWith(text)).description, "description");
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("answers and marks of mail") << u"Re: FWD: [SECURITY] Crash"_s << u"Crash"_s;
        QTest::newRow("a name") << u"Crash found by Jane Q. Doe"_s
                                << u"Crash found by (name left out)"_s;
        QTest::newRow("as it is") << u"[parser] Crash"_s << u"[parser] Crash"_s;
    }

    void titles()
    {
        QFETCH(const QString, title);
        QTEST(issueDraftOf(caseWith(u"x"_s, title)).title, "expected");
    }

    void everybodyWhoWroteInIsLeftOut()
    {
        CaseDetail detail = caseWith(u"Mallory saw it too."_s);
        MessageView other = detail.messages.first();
        other.message.from = {.name = u"Mallory"_s, .address = {}, .handle = {}};
        detail.messages.append(other);
        QCOMPARE(issueDraftOf(detail).description, u"(name left out) saw it too."_s);
    }

    void itIsRenderedTheSameTwice()
    {
        const IssueDraft draft = issueDraftOf(caseWith(u"It crashes.\r\n\r\n"_s));
        QCOMPARE(renderIssue(draft), QByteArray("# Crash of the parser\n\nIt crashes.\n"));
        QCOMPARE(renderIssue(draft), renderIssue(draft));
        QCOMPARE(renderIssue({.title = u"*a*\n# b"_s, .description = {}}).count('\n'), 3);
    }

    void onlyABugMayBeTold()
    {
        CaseFile file;
        QVERIFY(!mayBecomeIssue(file));
        file.declineReason = DeclineReason::OutOfScope;
        QVERIFY(!mayBecomeIssue(file));
        file.declineReason = DeclineReason::NotAVulnerability;
        QVERIFY(mayBecomeIssue(file));
    }
};

QTEST_GUILESS_MAIN(tst_PublicIssue)
#include "tst_publicissue.moc"
