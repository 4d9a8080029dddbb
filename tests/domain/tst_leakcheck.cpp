// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorytokens.h"
#include "domain/casedetail.h"
#include "domain/leakcheck.h"
#include "domain/testing.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

SecretCase secret()
{
    return {.key = u"DKT-26-041"_s,
            .title = u"Stored XSS through the subject in the queue page"_s,
            .identifiers = {u"CVE-2026-10001"_s, u"GHSA-abcd-efgh-2345"_s},
            .names = {u"Ada Finder"_s, u"adaf"_s, u"adaFinder99"_s},
            .addresses = {u"ada@example.org"_s},
            .messages = {u"the admin session is taken over by a cookie that nobody checks"_s},
            .code = {u"s.sendmail('a@b', ['c@d'], 'Subject: <script>x</script>')\n"_s},
            .files = {u"queue-poc.py"_s, u"image.png"_s, u"\u0130spat.py"_s},
            .commits = {u"1f2e3d4c5b6a79880123456789abcdef01234567"_s, u"private/queue-escape"_s}};
}

/// "title DKT-26-041 Stored XSS", one a leak.
QStringList briefOf(const QList<Leak> &leaks)
{
    QStringList words;
    for (const Leak &leak : leaks) {
        words.append(toToken(leak.kind) + u' ' + (leak.caseKey.isEmpty() ? u"-"_s : leak.caseKey) +
                     u' ' + leak.words);
    }
    return words;
}

} // namespace

class tst_LeakCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void leaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("nothing", u"Show subjects as text on the page of the queue"_s, {});
        row("an empty text", {}, {});
        row("the key", u"Fix DKT-26-041."_s, {u"case-key DKT-26-041 DKT-26-041"_s});
        row("the key in a branch", u"fix/dkt-26-041-escape"_s,
            {u"case-key DKT-26-041 dkt-26-041"_s});
        row("a longer key is another case", u"DKT-26-0411"_s, {});
        row("its ids", u"see ghsa-abcd-efgh-2345, cve-2026-10001"_s,
            {u"identifier DKT-26-041 ghsa-abcd-efgh-2345"_s, u"security-word - ghsa"_s,
             u"identifier DKT-26-041 cve-2026-10001"_s, u"security-word - cve"_s});
        row("a public id is a word of security", u"CVE-2020-1"_s, {u"security-word - CVE"_s});
        row("rare words of the title in its order", u"escape stored subjects in queue"_s,
            {u"title DKT-26-041 stored subjects in queue"_s});
        row("in a branch", u"fix-stored-subject-queue"_s,
            {u"title DKT-26-041 stored-subject-queue"_s});
        row("in another order", u"queue: subject stored"_s, {});
        row("too far from each other",
            u"stored a b c d e f g h i j k l m n subject o p q r s t u v w x y z queue"_s, {});
        row("a name", u"Reported-by: ada  FINDER"_s, {u"person DKT-26-041 ada FINDER"_s});
        row("a handle", u"thanks @adafinder99"_s, {u"person DKT-26-041 adafinder99"_s});
        row("a short handle is a word", u"adaf"_s, {});
        row("an address", u"Co-authored-by: A <ADA@example.org>"_s,
            {u"address DKT-26-041 ADA@example.org"_s});
        row("words of a message",
            u"Before, the admin session is taken over\nby a cookie that nobody checks."_s,
            {u"message-text DKT-26-041 the admin session is taken over by a cookie that nobody "
             "checks"_s});
        row("code", u"+    s.sendmail('a@b', ['c@d'], 'Subject: <script>x</script>')"_s,
            {u"code DKT-26-041 s.sendmail('a@b', ['c@d'], 'Subject: <script>x</script>')"_s});
        row("the name of an attachment", u"tests/data/queue-poc.py, image.png"_s,
            {u"file-name DKT-26-041 queue-poc.py"_s, u"security-word - poc"_s});
        row("behind letters that become longer in lower case", u"\u0130\u0130-DKT-26-041"_s,
            {u"case-key DKT-26-041 DKT-26-041"_s});
        row("with such a letter", u"\u0130spat.PY"_s, {u"file-name DKT-26-041 \u0130spat.PY"_s});
        row("words of security", u"Fixes a vulnerability"_s, {u"security-word - vulnerability"_s});
        row("of its branch", u"Merge branch 'queue-escape': security"_s,
            {u"security-word DKT-26-041 security"_s});
        row("a word that its branch begins with", u"queue-e: security"_s,
            {u"security-word - security"_s});
        row("a branch that begins as its own", u"queue-escape-again: security"_s,
            {u"security-word - security"_s});
        row("in the text about its commit, in seven digits", u"1f2e3d4: security"_s,
            {u"security-word DKT-26-041 security"_s});
        row("another commit", u"1f2e3d4aaa security"_s, {u"security-word - security"_s});
        row("in the text about its commit", u"1f2e3d4c5b Security fix"_s,
            {u"security-word DKT-26-041 Security"_s});
    }

    void leaks()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QCOMPARE(briefOf(leaksIn(text, {secret()})), found);
        QVERIFY(leaksIn(text, {}).isEmpty());
    }

    void branchesMayBeginAlike()
    {
        const QList<SecretCase> cases{{.key = u"K-1"_s, .commits = {u"hotfix-mail"_s}},
                                      {.key = u"K-2"_s, .commits = {u"hotfix-web"_s}}};
        QCOMPARE(briefOf(leaksIn(u"hotfix-mail: security"_s, cases)),
                 QStringList{u"security-word K-1 security"_s});
        QCOMPARE(briefOf(leaksIn(u"hotfix-web: security"_s, cases)),
                 QStringList{u"security-word K-2 security"_s});
    }

    void placesAreLinesAndColumns()
    {
        const QList<Leak> leaks = leaksIn(u"one\n\n  ada@example.org\n"_s, {secret()});
        QCOMPARE(leaks.size(), 1);
        QCOMPARE(leaks.first().line, 3);
        QCOMPARE(leaks.first().column, 3);
        QCOMPARE(leaks.first().from, 7);
    }

    /// Of thousands of large reports one is in memory at a time.
    void textsOfCasesAreNotKept()
    {
        const QString text = u"Before, the admin session is taken over by a cookie that nobody "
                             "checks. Ada Finder, queue-poc.py"_s;
        LeakCheck check(text);
        SecretCase one = secret();
        for (QStringList *const texts : {&one.messages, &one.code, &one.files, &one.names}) {
            texts->append(u"not in the text: "_s + QString(100, u'x'));
        }
        check.add(one);
        for (const QStringList &texts : {one.messages, one.code, one.files, one.names}) {
            QVERIFY(texts.last().isDetached());
        }
        QCOMPARE(check.leaks(), leaksIn(text, {secret()}));
    }

    void wordsOfManyTitlesTellNothing()
    {
        QList<SecretCase> cases;
        for (int i = 0; i < 6; ++i) {
            cases.append({.key = u"K-"_s + QString::number(i),
                          .title = u"Stalwart mail server: flaw number"_s + QString::number(i)});
        }
        QVERIFY(leaksIn(u"Stalwart mail server: flaw"_s, cases).isEmpty());
        cases.append(secret());
        QCOMPARE(leaksIn(u"Stalwart: stored subject, queue"_s, cases).size(), 1);
    }

    void whatACaseIsRecognisedBy()
    {
        CaseDetail detail;
        detail.file.key = u"DKT-26-041"_s;
        detail.file.title = u"A title"_s;
        detail.file.reporter = {u"Ada"_s, u"ada@example.org"_s, u"adaf"_s};
        detail.draft.identifiers = {u"CVE-2026-10001"_s};
        detail.record.fix.commits = {u"1f2e3d4"_s};
        detail.record.assessment.rationale = u"an internal word"_s;
        MessageView view;
        view.message = message(Direction::Inbound, MessageKind::Other, at(u"2026-11-01T08:00:00Z"));
        view.text = u"> what we wrote\nmy words\n```\ncode()\n```\n"_s;
        view.attachments = {{.info = {.name = u"poc.py"_s}}};
        detail.messages = {view};
        detail.evidenceTexts = {u"of a file"_s};
        const SecretCase secret = secretCaseOf(detail);
        QCOMPARE(secret.identifiers, QStringList{u"CVE-2026-10001"_s});
        QCOMPARE(secret.files, QStringList{u"poc.py"_s});
        QCOMPARE(secret.commits, QStringList{u"1f2e3d4"_s});
        QVERIFY(secret.addresses.contains(u"ada@example.org"_s));
        QVERIFY(secret.names.contains(u"adaf"_s));
        QCOMPARE(secret.code, (QStringList{u"code()\n"_s, u"of a file"_s}));
        const QString messages = secret.messages.join(u'|');
        QVERIFY(messages.contains(u"my words"_s) && messages.contains(u"an internal word"_s));
        QVERIFY(!messages.contains(u"what we wrote"_s) && !messages.contains(u"code()"_s));
        // What was reported in public has no words to give away.
        detail.file.isPublic = true;
        QVERIFY(secretCaseOf(detail).code.isEmpty());
    }

    void anySize()
    {
        QList<SecretCase> cases(2000, secret());
        for (int i = 0; i < cases.size(); ++i) {
            cases[i].key = u"DKT-26-"_s + QString::number(i + 100);
            cases[i].title =
                u"Flaw "_s + QString::number(i * 7919) + u" of part"_s + QString::number(i * 31);
        }
        QString text = u"ada finder stored subject queue cve "_s.repeated(20'000);
        QBENCHMARK_ONCE
        {
            QCOMPARE(leaksIn(text, cases).size(), MostLeaks);
        }
    }
};

QTEST_GUILESS_MAIN(tst_LeakCheck)
#include "tst_leakcheck.moc"
