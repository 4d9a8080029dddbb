// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importing.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

class tst_Sniffer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void content_data();
    void content();
    void fixtures_data();
    void fixtures();

    void deviceStaysWhereItWas()
    {
        QBuffer device;
        device.setData("[{\"issue_url\": \"u\", \"user\": null}]");
        QVERIFY(device.open(QIODevice::ReadOnly));
        QCOMPARE(sniff(device), SourceFormat::GitHubComments);
        QCOMPARE(device.pos(), 0);
        QCOMPARE(device.readAll().size(), device.size());
    }

    void sequentialDeviceLosesNothing()
    {
        const QByteArray mail = "From: a@example.org\n\nText\n";
        FailingDevice device(mail, mail.size() + 1);
        QCOMPARE(sniff(device), SourceFormat::Eml);
        QCOMPARE(device.read(1000), mail);
    }

    void closedDeviceCannotBeRead()
    {
        QFile missing(u"/no/such/file"_s);
        QTest::ignoreMessage(QtWarningMsg,
                             "QIODevice::peek (QFile, \"/no/such/file\"): device not open");
        QCOMPARE(sniff(missing).error(), ImportFault::CannotRead);
    }

    void tokensReadBack()
    {
        for (const auto format :
             {SourceFormat::Mbox, SourceFormat::Eml, SourceFormat::GitHubIssues,
              SourceFormat::GitHubComments, SourceFormat::GitHubCli, SourceFormat::GitHubBackup}) {
            QCOMPARE(sourceFormatFromToken(QString(toToken(format))), format);
            QVERIFY(importerFor(format));
        }
        QCOMPARE(sourceFormatFromToken(u"maildir"), std::nullopt);
    }
};

void tst_Sniffer::content_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::expected<SourceFormat, ImportFault>>("format");

    using Result = std::expected<SourceFormat, ImportFault>;
    const Result unknown = std::unexpected(ImportFault::UnknownFormat);
    const QByteArray from = "From rae@example.org Mon Nov  2 09:01:00 2026\n";

    QTest::newRow("nothing is empty")
        << QByteArray() << Result(std::unexpected(ImportFault::EmptyFile));
    QTest::newRow("From_ line and fields are an mbox") << from + "Subject: x\n\n"
                                                       << Result(SourceFormat::Mbox);
    QTest::newRow("an mbox may begin with a byte order mark and empty lines")
        << "\xEF\xBB\xBF\r\n\n" + from << Result(SourceFormat::Mbox);
    QTest::newRow("an mbox of an old Macintosh")
        << QByteArray(from + "Subject: x\n\n").replace('\n', '\r') << Result(SourceFormat::Mbox);
    QTest::newRow("prose that begins with From is no mbox")
        << QByteArray("From here on it is text.\n") << unknown;
    QTest::newRow("From without a date before fields is a mail")
        << QByteArray("From rae@example.org\nTo: b@example.org\n\n") << Result(SourceFormat::Eml);
    QTest::newRow("a quoted From_ line before fields is a mail")
        << ">" + from + "To: b@example.org\n\n"
        << Result(SourceFormat::Eml);
    QTest::newRow("a mail may begin with an empty line")
        << QByteArray("\r\nSubject: x\r\n\r\n") << Result(SourceFormat::Eml);
    QTest::newRow("a blank before a field's colon is allowed")
        << QByteArray("From  : John <j@example.org>\n\n") << Result(SourceFormat::Eml);
    QTest::newRow("a list of words with colons is no mail")
        << QByteArray("name: x\nversion: 2\n\nbody") << unknown;
    QTest::newRow("zeroes are binary") << QByteArray(4096, '\0') << unknown;
    QTest::newRow("REST issues have number, title and comments_url")
        << QByteArray(R"([{"number":1,"title":"x","comments_url":"u"}])")
        << Result(SourceFormat::GitHubIssues);
    QTest::newRow("one issue may stand alone")
        << QByteArray(R"( {"title":"x","html_url":"u","number":1})")
        << Result(SourceFormat::GitHubIssues);
    QTest::newRow("keys behind a long text are seen")
        << QByteArray("[{\"body\":\"" + QByteArray(100'000, 'x') +
                      "\\\"}],{\",\"issue_url\":\"u\",\"user\":{}}]")
        << Result(SourceFormat::GitHubComments);
    QTest::newRow("gh has createdAt")
        << QByteArray(R"([{"author":{},"createdAt":"x","number":1,"title":"x","url":"u"}])")
        << Result(SourceFormat::GitHubCli);
    QTest::newRow("a backup wraps issue and events")
        << QByteArray(R"({"type":"issue","issue":{"number":1},"events":[]})")
        << Result(SourceFormat::GitHubBackup);
    QTest::newRow("an array without elements is an empty dump")
        << QByteArray("[ ]\n") << Result(SourceFormat::GitHubIssues);
    QTest::newRow("a repository is no issue")
        << QByteArray(R"({"html_url":"u","name":"x","id":1})") << unknown;
    QTest::newRow("JSON that is cut inside its keys is unknown")
        << QByteArray(R"([{"numb)") << unknown;
    QTest::newRow("names of columns and rows of as many fields are a table")
        << QByteArray("No;Title;When\r\n1;\"a;b\nc\";2\r\n") << Result(SourceFormat::Csv);
    QTest::newRow("two columns are a table if two rows say so")
        << QByteArray("id,title\n1,a\n2,b") << Result(SourceFormat::Csv);
    QTest::newRow("one line with a comma below another is no table")
        << QByteArray("Dear all,\nhello, world\n") << unknown;
    QTest::newRow("rows of other lengths are no table") << QByteArray("a,b,c\n1,2\n") << unknown;
    QTest::newRow("a header row alone is no table") << QByteArray("a,b,c\n") << unknown;
    QTest::newRow("numbers are no names of columns") << QByteArray("1,2,3\n4,5,6\n") << unknown;
    QTest::newRow("an array of arrays is unknown") << QByteArray("[[[[") << unknown;
}

void tst_Sniffer::content()
{
    QFETCH(QByteArray, bytes);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QTEST(sniff(device), "format");
}

void tst_Sniffer::fixtures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::expected<SourceFormat, ImportFault>>("format");

    using Result = std::expected<SourceFormat, ImportFault>;
    QTest::newRow("binary") << u"mail/binary.mbox"_s
                            << Result(std::unexpected(ImportFault::UnknownFormat));
    QTest::newRow("0 bytes") << u"mail/empty.mbox"_s
                             << Result(std::unexpected(ImportFault::EmptyFile));
    QTest::newRow("mboxo") << u"mail/mboxo.mbox"_s << Result(SourceFormat::Mbox);
    QTest::newRow("CRLF mbox") << u"mail/crlf.mbox"_s << Result(SourceFormat::Mbox);
    QTest::newRow("a mail") << u"mail/koi8_r.eml"_s << Result(SourceFormat::Eml);
    QTest::newRow("issues") << u"github/issues.json"_s << Result(SourceFormat::GitHubIssues);
    QTest::newRow("byte order mark") << u"github/bom.json"_s << Result(SourceFormat::GitHubIssues);
    QTest::newRow("no elements") << u"github/empty_array.json"_s
                                 << Result(SourceFormat::GitHubIssues);
    QTest::newRow("cut at its end")
        << u"github/truncated.json"_s << Result(SourceFormat::GitHubIssues);
    QTest::newRow("comments") << u"github/comments.json"_s << Result(SourceFormat::GitHubComments);
    QTest::newRow("gh") << u"github/gh_list.json"_s << Result(SourceFormat::GitHubCli);
    QTest::newRow("backup") << u"github/backup_issue_17.json"_s
                            << Result(SourceFormat::GitHubBackup);
    QTest::newRow("backup of a pull request")
        << u"github/backup_pull_18.json"_s << Result(SourceFormat::GitHubBackup);
    QTest::newRow("an error of the server")
        << u"github/not_an_array.json"_s << Result(std::unexpected(ImportFault::UnknownFormat));
}

void tst_Sniffer::fixtures()
{
    QFETCH(QString, name);
    QByteArray bytes = fixture(name);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QTEST(sniff(device), "format");
}

QTEST_GUILESS_MAIN(tst_Sniffer)
#include "tst_sniffer.moc"
