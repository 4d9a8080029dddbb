// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importing.h"
#include "importers/mailparser.h"
#include "importers/mboxreader.h"
#include "importers/mimeparser.h"
#include "importers/originaltext.h"
#include "importers/packedinput.h"
#include "importers/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QSet>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Corpus = QStringLiteral(DOCKET_CORPUS);

#define NEEDS_CORPUS()                                                                             \
    if (!QFileInfo::exists(Corpus)) {                                                              \
        QSKIP("the corpus of the build machine is not here");                                      \
    }

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator walk(Corpus + u'/' + folder, QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files.append(walk.next());
    }
    files.sort();
    return files;
}

/// What became of the files of a folder.
struct Tally
{
    QMap<QString, int> formats; ///< files by format or fault
    qsizetype messages = 0;
    qsizetype damaged = 0;
    qsizetype skipped = 0;
};

/// What holds for every message, however odd.
void verify(const IncomingMessage &message)
{
    QVERIFY(!message.messageRef.isEmpty());
    QVERIFY(message.receivedAt.seconds > 0 && message.receivedAt <= context().now);
    QVERIFY(!message.sentAt || *message.sentAt <= context().now);
    QCOMPARE(message.original.sha256, sha256Of(message.original.bytes));
    QCOMPARE(originalText(message.original), message.text);
    for (const AttachmentInfo &info : message.attachments) {
        const auto bytes = originalAttachment(message.original, info.partPath);
        QVERIFY(bytes);
        QCOMPARE(bytes->size(), info.size);
        QCOMPARE(sha256Of(*bytes), info.sha256);
    }
}

Tally tallied(const QString &folder)
{
    Tally tally;
    const QStringList files = filesUnder(folder);
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            QTest::qFail(qPrintable(path), __FILE__, __LINE__);
        }
        const auto format = sniff(file);
        if (!format) {
            ++tally.formats[format.error() == ImportFault::EmptyFile ? u"empty"_s : u"unknown"_s];
            continue;
        }
        ++tally.formats[QString(toToken(*format))];
        RecordingSink sink;
        QVERIFY2(importerFor(*format)->read(file, context(), sink, {}, {}), qPrintable(path));
        for (const IncomingMessage &message : sink.messages) {
            verify(message);
        }
        tally.messages += sink.messages.size();
        tally.damaged += sink.issues.size();
        tally.skipped += sink.skippedItems;
    }
    return tally;
}

/// What became of one file: format or fault, messages, those that are bounces, and damaged items.
QString outcomeOf(QIODevice &device)
{
    const auto format = sniff(device);
    if (!format) {
        return format.error() == ImportFault::EmptyFile ? u"empty"_s : u"unknown"_s;
    }
    RecordingSink sink;
    if (!importerFor(*format)->read(device, context(), sink, {}, {})) {
        return u"failed"_s;
    }
    const auto bounces = std::ranges::count_if(sink.messages, &IncomingMessage::isBounce);
    return u"%1\t%2\t%3\t%4"_s.arg(toToken(*format))
        .arg(sink.messages.size())
        .arg(bounces)
        .arg(sink.issues.size());
}

QStringList outcomesOf(const QString &path)
{
    QFile file(path);
    const QString name = path.sliced(Corpus.size() + 1);
    if (!file.open(QIODevice::ReadOnly)) {
        return {name + u"\tcannot be read"_s};
    }
    if (!isPacked(file)) {
        return {name + u'\t' + outcomeOf(file)};
    }
    QStringList all;
    PackedInput packed(file, path, {}, {});
    for (auto entry = packed.next(); entry && *entry; entry = packed.next()) {
        all.append(name + EntryMark + (*entry)->name + u'\t' + outcomeOf(packed.entry()));
    }
    return all;
}

/// Line ends and the last one are no part of what is compared.
QByteArray comparable(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    return bytes.trimmed();
}

void addBodies(QSet<QByteArray> &bodies, const QByteArray &mailBytes)
{
    const MimeMail mail({.bytes = mailBytes}, {});
    if (!mail.hasHeader()) {
        return;
    }
    for (const MimePart &part : mail.parts()) {
        QByteArray decoded;
        mail.decode(part, [&decoded](QByteArrayView piece) {
            decoded.append(piece);
            return true;
        });
        bodies.insert(comparable(decoded));
        if (part.mediaType == u"message/rfc822"_s) {
            addBodies(bodies, decoded);
        }
    }
}

} // namespace

/// Real and odd files, where the corpus is present. README.md beside this file explains each number
/// here that is not what mime4j expects.
class tst_Corpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void everyFileHasItsExpectedResult();
    void everyMailIsRead();
    void everyMboxIsRead();
    void everyIssueDumpIsRead();
    void mboxSplitsAreThoseOfMime4j();
    void decodedBodiesAreThoseOfMime4j();
};

/// corpus.tsv has a line a file. DOCKET_WRITE_GOLDEN=1 writes it anew, to be read as a difference.
void tst_Corpus::everyFileHasItsExpectedResult()
{
    NEEDS_CORPUS();
    QStringList lines;
    for (const QString &folder : {u"mail"_s, u"mbox"_s}) {
        for (const QString &path : filesUnder(folder)) {
            lines.append(outcomesOf(path));
        }
    }
    QFile golden(QFileInfo(QStringLiteral(__FILE__)).dir().filePath(u"corpus.tsv"_s));
    if (qEnvironmentVariableIsSet("DOCKET_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(lines.join(u'\n').toUtf8() + '\n');
        QSKIP("written anew");
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).trimmed().split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i) {
        QCOMPARE(lines.at(i), expected.at(i));
    }
    QCOMPARE(lines.size(), expected.size());
}

void tst_Corpus::everyMailIsRead()
{
    NEEDS_CORPUS();
    const Tally tally = tallied(u"mail"_s);
    QCOMPARE(tally.formats,
             (QMap<QString, int>{
                 {u"eml"_s, 606}, {u"empty"_s, 17}, {u"mbox"_s, 24}, {u"unknown"_s, 311}}));
    QCOMPARE(tally.messages, 631);
    QCOMPARE(tally.damaged, 0);
}

void tst_Corpus::everyMboxIsRead()
{
    NEEDS_CORPUS();
    const Tally tally = tallied(u"mbox"_s);
    QCOMPARE(tally.formats,
             (QMap<QString, int>{{u"eml"_s, 5}, {u"mbox"_s, 17}, {u"unknown"_s, 1}}));
    QCOMPARE(tally.messages, 40);
    QCOMPARE(tally.damaged, 0);
}

void tst_Corpus::everyIssueDumpIsRead()
{
    NEEDS_CORPUS();
    const Tally rest = tallied(u"issues/github-rest"_s);
    QCOMPARE(rest.formats,
             (QMap<QString, int>{{u"github"_s, 2}, {u"github-comments"_s, 1}, {u"unknown"_s, 1}}));
    QCOMPARE(rest.messages, 16 + 27 + 180);
    QCOMPARE(rest.damaged, 0);
    const Tally perceval = tallied(u"issues/perceval/github"_s);
    QCOMPARE(perceval.formats,
             (QMap<QString, int>{{u"github"_s, 9}, {u"github-comments"_s, 2}, {u"unknown"_s, 20}}));
    QCOMPARE(perceval.messages, 3);
    QCOMPARE(perceval.skipped, 6);
    QCOMPARE(perceval.damaged, 0);
}

void tst_Corpus::mboxSplitsAreThoseOfMime4j()
{
    NEEDS_CORPUS();
    const QString path = Corpus + u"/mbox/mime4j/test-1/mbox.rlug"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    MboxReader reader(file, path, 1 << 20, {});
    for (int i = 0; i < 5; ++i) {
        const auto item = reader.next();
        QVERIFY(item && *item);
        // mime4j's splits keep the line that separates the messages
        QCOMPARE((*item)->bytes + '\n', fileBytes(path + u'-' + QString::number(i)));
    }
    QVERIFY(!*reader.next());
}

void tst_Corpus::decodedBodiesAreThoseOfMime4j()
{
    NEEDS_CORPUS();
    qsizetype mails = 0;
    qsizetype bodies = 0;
    QStringList missing;
    for (const QString &folder : {u"testmsgs"_s, u"mimetools-testmsgs"_s}) {
        const QDir dir(Corpus + u"/mail/mime4j/"_s + folder);
        const QStringList names = dir.entryList({u"*.msg"_s}, QDir::Files);
        for (const QString &name : names) {
            ++mails;
            QSet<QByteArray> ours;
            addBodies(ours, fileBytes(dir.filePath(name)));
            const QStringList expected =
                dir.entryList({name.chopped(4) + u"_decoded_*"_s}, QDir::Files);
            for (const QString &body : expected) {
                const QByteArray bytes = comparable(fileBytes(dir.filePath(body)));
                bodies += bytes.isEmpty() ? 0 : 1;
                if (!bytes.isEmpty() && !ours.contains(bytes)) {
                    missing.append(body);
                }
            }
        }
    }
    QCOMPARE(mails, 80);
    QCOMPARE(bodies, 146);
    QCOMPARE(
        missing,
        (QStringList{
            u"boundary-name-clash_decoded_1_1_2.txt"_s, u"ending-boundaries_decoded_1_1.txt"_s,
            u"malformedHeaderStartsBody-nocrlfcrlf_decoded_1.txt"_s,
            u"malformedHeaderStartsBody-noheader_decoded_1.txt"_s,
            u"very-very-long-boundary_decoded_1_1.txt"_s, u"bluedot-postcard_decoded_1_2_1.txt"_s,
            u"double-semicolon_decoded_1_2.txt"_s, u"double-semicolon2_decoded_1_2.txt"_s,
            u"multi-bad_decoded_1_1.txt"_s, u"ticket-60931_decoded_1_2.txt"_s}));
}

QTEST_GUILESS_MAIN(tst_Corpus)
#include "tst_corpus.moc"
