// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/letterexporter.h"
#include "exporters/letterfixture.h"
#include "exporters/mimeletter.h"
#include "importers/importing.h"

#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

Letter letter()
{
    return composeLetter(LetterKind::Received, originalTemplates(), mailCase(), u"Mara Ødegård"_s,
                         LetterNow)
        .value_or(Letter());
}

IncomingMessage readBack(const QByteArray &eml)
{
    ImportContext later = context();
    later.now = LetterNow + std::chrono::hours(1);
    return imported(eml, SourceFormat::Eml, later).messages.value(0);
}

QByteArray headOf(const QByteArray &eml)
{
    return eml.first(eml.indexOf("\r\n\r\n") + 2);
}

} // namespace

/// What is written is read back by Docket's own importer.
class TestMimeLetter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void everythingComesBack()
    {
        const Letter written = letter();
        const IncomingMessage read = readBack(toEml(written, LetterNow));
        QCOMPARE(read.messageRef, written.messageId);
        QCOMPARE(read.inReplyTo, u"report@example.org"_s);
        QCOMPARE(read.references, written.references);
        QCOMPARE(read.subject, written.subject);
        QCOMPARE(read.from.name, u"Mara Ødegård"_s);
        QCOMPARE(read.from.address, u"hello@stalw.art"_s);
        QCOMPARE(read.to.first().name, u"Zoë Müller"_s);
        QCOMPARE(read.to.first().address, u"zoe@example.org"_s);
        QVERIFY(read.sentAt == LetterNow);
        QCOMPARE(read.text.trimmed(), written.body.trimmed());
        QCOMPARE(read.letterMark, u"DKT-26-041/received"_s);
        QVERIFY(read.issues.isEmpty());
        QVERIFY(!read.isAutomatic);
    }

    void theSameLetterGivesTheSameBytes()
    {
        QCOMPARE(toEml(letter(), LetterNow), toEml(letter(), LetterNow));
    }

    void itIsADraftWithCrlfAndWithoutBcc()
    {
        const QByteArray eml = toEml(letter(), LetterNow);
        QByteArray rest = eml;
        rest.replace("\r\n", "");
        QVERIFY(!rest.contains('\n') && !rest.contains('\r'));
        QVERIFY(headOf(eml).contains("\r\nX-Unsent: 1\r\n"));
        QVERIFY(headOf(eml).contains("Content-Type: text/plain; charset=utf-8\r\n"));
        QVERIFY(headOf(eml).contains("Date: Sat, 21 Nov 2026 19:42:00 +0000\r\n"));
        QVERIFY(!headOf(eml).toLower().contains("bcc"));
        for (const QByteArray &line : eml.split('\n')) {
            QVERIFY(line.size() <= 79); // 78 and CR
        }
        for (const char c : eml) {
            QVERIFY(static_cast<unsigned char>(c) < 0x80); // any server takes it
        }
    }

    void namesAndSubjectsAreUtf8()
    {
        Letter latin = letter();
        latin.to.name = u"Jürgen Groß"_s; // has a place in iso-8859-1 too
        latin.subject = u"Re: Überlauf"_s;
        const QByteArray head = headOf(toEml(latin, LetterNow)).toLower();
        QVERIFY(head.contains("to: =?utf-8?"));
        QVERIFY(head.contains("from: mara =?utf-8?") || head.contains("from: =?utf-8?"));
        QVERIFY2(!head.contains("iso-8859"), head.constData());
        const IncomingMessage read = readBack(toEml(latin, LetterNow));
        QCOMPARE(read.to.first().name, latin.to.name);
        QCOMPARE(read.subject, latin.subject);
    }

    void hostileTextEndsNoField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("CR LF") << u"x\r\nBcc: victim@example.net\r\n\r\nbody"_s;
        QTest::newRow("LF") << u"x\nBcc: victim@example.net"_s;
        QTest::newRow("CR") << u"x\rBcc: victim@example.net"_s;
        QTest::newRow("line separator") << u"x\u2028Bcc: victim@example.net"_s;
        QTest::newRow("null") << u"x\0Bcc: victim@example.net"_s;
        QTest::newRow("an encoded word") << u"=?utf-8?q?x=0D=0ABcc:_victim@example.net?="_s;
        QTest::newRow("an address in a name") << u"\" <victim@example.net>, \"x"_s;
    }

    void hostileTextEndsNoField()
    {
        QFETCH(QString, text);
        Letter hostile = letter();
        hostile.subject = "Re: "_L1 + text;
        hostile.from.name = text;
        hostile.to.name = text;
        hostile.inReplyTo = text;
        hostile.references = {text, u"fine@example.org"_s};
        const QByteArray eml = toEml(hostile, LetterNow);
        QVERIFY(!headOf(eml).contains("\r\nBcc"));
        const IncomingMessage read = readBack(eml);
        QCOMPARE(read.to.size(), 1);
        QCOMPARE(read.to.first().address, u"zoe@example.org"_s);
        QVERIFY(read.cc.isEmpty());
        QCOMPARE(read.references.last(), u"fine@example.org"_s);
        QCOMPARE(read.text.trimmed(), hostile.body.trimmed());
    }

    void anAddressThatIsNoneGetsNoField()
    {
        Letter odd = letter();
        odd.to.address = u"a@b>,<victim@example.net"_s;
        QVERIFY(!headOf(toEml(odd, LetterNow)).contains("victim"));
    }

    void aLongSubjectIsFolded()
    {
        Letter longer = letter();
        longer.subject =
            "Re: "_L1 + u"Разница во времени ответа LDAP выдаёт учётные записи "_s.repeated(8);
        const QByteArray eml = toEml(longer, LetterNow);
        for (const QByteArray &line : headOf(eml).split('\n')) {
            QVERIFY(line.size() <= 79);
        }
        QCOMPARE(readBack(eml).subject, longer.subject.simplified());
    }

    void aLongLineOfTheBodyComesBack()
    {
        Letter longer = letter();
        longer.body = QString(3000, u'x') + u"\n.\nFrom me\n–\n"_s;
        QCOMPARE(readBack(toEml(longer, LetterNow)).text.trimmed(), longer.body.trimmed());
    }

    void theMailClientGetsTheSame()
    {
        Letter brief = letter();
        brief.body = u"Hello Zoë & co,\n100 %?\n"_s;
        const auto url = mailtoUrl(brief);
        QVERIFY(url);
        QCOMPARE(url->scheme(), u"mailto"_s);
        const QString text = QString::fromLatin1(url->toEncoded());
        QVERIFY(text.startsWith("mailto:zoe@example.org?subject=Re%3A%20XSS"_L1));
        QVERIFY(text.contains("&In-Reply-To=%3Creport%40example.org%3E"_L1));
        QVERIFY(text.endsWith("&body=Hello%20Zo%C3%AB%20%26%20co%2C%0D%0A100%20%25%3F%0D%0A"_L1));
        brief.body = QString(2000, u'x');
        QVERIFY(!mailtoUrl(brief)); // clients would cut it off: save it as a file
    }
};

QTEST_GUILESS_MAIN(TestMimeLetter)
#include "tst_mimeletter.moc"
