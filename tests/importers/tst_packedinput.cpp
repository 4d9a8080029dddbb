// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importer.h"
#include "importers/packedinput.h"
#include "importers/packing.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Mbox = "From a@example.org Fri Nov 20 16:30:00 2026\nSubject: x\n\nhello\n";

/// What an archive gave.
struct Unpacked
{
    QList<PackedEntry> entries;
    QList<QByteArray> contents;
    std::optional<ImportError> error;
};

Unpacked unpacked(const QByteArray &bytes, const PackLimits &limits = {}, std::stop_token stop = {})
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    PackedInput input(device, u"a-file"_s, limits, stop);
    Unpacked result;
    for (auto entry = input.next();; entry = input.next()) {
        if (!entry) {
            result.error = entry.error();
        }
        if (!entry || !*entry) {
            return result;
        }
        result.entries.append(**entry);
        result.contents.append((*entry)->fault ? QByteArray() : input.entry().readAll());
    }
}

QStringList names(const Unpacked &from)
{
    QStringList all;
    std::ranges::transform(from.entries, std::back_inserter(all), &PackedEntry::name);
    return all;
}

bool looksPacked(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return isPacked(device) && device.pos() == 0;
}

} // namespace

class tst_PackedInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void onePackedThing_data()
    {
        QTest::addColumn<int>("filter");
        QTest::newRow("gzip") << ARCHIVE_FILTER_GZIP;
        QTest::newRow("bzip2") << ARCHIVE_FILTER_BZIP2;
        QTest::newRow("xz") << ARCHIVE_FILTER_XZ;
        QTest::newRow("Zstandard") << ARCHIVE_FILTER_ZSTD;
    }

    void onePackedThing()
    {
        QFETCH(const int, filter);
        const QByteArray bytes = compressed(Mbox, filter);
        QVERIFY(looksPacked(bytes));
        const Unpacked one = unpacked(bytes);
        QVERIFY(!one.error);
        QCOMPARE(names(one), QStringList{QString()});
        QCOMPARE(one.contents, QList{Mbox});
        const Unpacked tar = unpacked(tarred({{"a/b.mbox", Mbox}, {"c", "d"}}, filter));
        QVERIFY(!tar.error);
        QCOMPARE(names(tar), (QStringList{u"a/b.mbox"_s, u"c"_s}));
        QCOMPARE(tar.contents, (QList<QByteArray>{Mbox, "d"}));
    }

    void archivesWithoutAFilter()
    {
        for (const QByteArray &bytes :
             {zipped({{"a/b.mbox", Mbox}, {"ü.eml", "e"}}),
              tarred({{"a/b.mbox", Mbox}, {"ü.eml", "e"}}, ARCHIVE_FILTER_NONE)}) {
            QVERIFY(looksPacked(bytes));
            const Unpacked all = unpacked(bytes);
            QVERIFY(!all.error);
            QCOMPARE(names(all), (QStringList{u"a/b.mbox"_s, u"ü.eml"_s}));
            QCOMPARE(all.contents, (QList<QByteArray>{Mbox, "e"}));
            QCOMPARE(all.entries.first().changedAt, Instant{1'700'000'000});
        }
    }

    void whatIsNotRead()
    {
        const Unpacked links = unpacked(
            tarred({{"folder", {}, AE_IFDIR}, {"link", "/etc/passwd", AE_IFLNK}, {"real", Mbox}}));
        QVERIFY(!links.error);
        QVERIFY(links.entries.at(0).isFolder);
        QCOMPARE(links.entries.at(1).fault, ImportFault::UnknownFormat);
        QCOMPARE(links.contents.at(2), Mbox);
        const Unpacked locked =
            unpacked(packed({{"secret.mbox", Mbox}}, ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE,
                            "zip:encryption=zipcrypt", "x"));
        QVERIFY(!locked.error);
        QCOMPARE(locked.entries.at(0).fault, ImportFault::Encrypted);
    }

    void otherBytesAreNotPacked()
    {
        for (const QByteArray &bytes :
             {QByteArray(), Mbox, QByteArray("PK"), QByteArray("BZh9 is what the text says"),
              QByteArray("\x1F\x8B"), QByteArray(4096, '\0')}) {
            QVERIFY(!looksPacked(bytes));
        }
    }

    void onlyOneLevelIsOpened()
    {
        const QByteArray inner = compressed(Mbox);
        const Unpacked twice = unpacked(compressed(inner));
        QVERIFY(!twice.error);
        QCOMPARE(twice.contents, QList{inner});
    }

    void aBombIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray blanks(8 << 20, ' '); // zeroes would be a tar without entries
        QTest::newRow("one thing") << compressed(blanks, ARCHIVE_FILTER_ZSTD);
        QTest::newRow("an entry of a zip") << zipped({{"blanks", blanks}});
        QTest::newRow("an entry of a tar") << tarred({{"blanks", blanks}}, ARCHIVE_FILTER_XZ);
    }

    void aBombIsCutOff()
    {
        QFETCH(const QByteArray, bytes);
        const Unpacked byRatio = unpacked(bytes, {.freeBytes = 1 << 20});
        QVERIFY(byRatio.error);
        QCOMPARE(byRatio.error->fault, ImportFault::UnpacksTooLarge);
        QVERIFY(byRatio.contents.at(0).size() < 2 << 20);
        const Unpacked bySize = unpacked(bytes, {.bytes = 3 << 20, .ratio = 1'000'000});
        QVERIFY(bySize.error);
        QCOMPARE(bySize.error->fault, ImportFault::UnpacksTooLarge);
        QVERIFY(!unpacked(bytes, {.ratio = 1'000'000}).error);
    }

    /// Passing over an entry costs its unpacked size too.
    void aBombIsCutOffWhereNobodyReadsIt()
    {
        QBuffer device;
        device.setData(tarred({{"blanks", QByteArray(8 << 20, '\0')}, {"b", Mbox}}));
        device.open(QIODevice::ReadOnly);
        PackedInput input(device, u"a-file"_s, {.freeBytes = 1 << 20}, {});
        QVERIFY(input.next());
        const auto second = input.next();
        QVERIFY(!second);
        QCOMPARE(second.error().fault, ImportFault::UnpacksTooLarge);
        QVERIFY(!input.next()); // and it stays so
    }

    void entriesAreCounted()
    {
        QList<PackEntry> many;
        for (int i = 0; i < 20; ++i) {
            many.append({QByteArray::number(i), "x"});
        }
        const Unpacked few = unpacked(zipped(many), {.entries = 7});
        QCOMPARE(few.entries.size(), 7);
        QVERIFY(few.error);
        QCOMPARE(few.error->fault, ImportFault::TooManyEntries);
    }

    void damageIsSaidWithItsPlace()
    {
        QByteArray text; // which does not shrink to a block
        for (int i = 0; i < 100'000; ++i) {
            text += QByteArray::number(i * 7919 % 10'007) + '\n';
        }
        const QByteArray whole = compressed(text);
        const Unpacked cut = unpacked(whole.first(whole.size() / 2));
        QVERIFY(cut.error);
        QCOMPARE(cut.error->fault, ImportFault::CannotRead);
        QVERIFY(!cut.error->detail.isEmpty());
        QVERIFY(!cut.contents.isEmpty());
        QVERIFY(!cut.contents.at(0).isEmpty());
        QVERIFY(text.startsWith(cut.contents.at(0)));
        QVERIFY(unpacked(whole.first(30)).error);
    }

    /// Whatever is wrong with an archive, it ends, and within the limits.
    void brokenArchivesEnd()
    {
        const QList<PackEntry> entries{{"a.mbox", Mbox.repeated(50)}, {"b", "x"}, {"c", Mbox}};
        const QList<QByteArray> archives{zipped(entries),
                                         tarred(entries, ARCHIVE_FILTER_NONE),
                                         tarred(entries),
                                         tarred(entries, ARCHIVE_FILTER_XZ),
                                         tarred(entries, ARCHIVE_FILTER_BZIP2),
                                         tarred(entries, ARCHIVE_FILTER_ZSTD)};
        for (const QByteArray &whole : archives) {
            const qsizetype step = std::max<qsizetype>(1, whole.size() / 150);
            for (qsizetype at = 0; at < whole.size(); at += step) {
                QByteArray broken = whole;
                broken[at] = static_cast<char>(~broken[at]);
                QVERIFY(unpacked(broken, {.entries = 1000}).entries.size() <= 1000);
                QVERIFY(unpacked(whole.first(at)).entries.size() <= entries.size());
            }
        }
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        const Unpacked none = unpacked(zipped({{"a", Mbox}}), {}, stop.get_token());
        QVERIFY(none.entries.isEmpty());
        QVERIFY(!none.error);
    }

    void anEntryIsSniffedAsAFileIs()
    {
        QBuffer device;
        device.setData(zipped({{"a", Mbox}, {"b", {}}}));
        device.open(QIODevice::ReadOnly);
        PackedInput input(device, u"a-file"_s, {}, {});
        QVERIFY(input.next());
        QCOMPARE(sniff(input.entry()),
                 (std::expected<SourceFormat, ImportFault>(SourceFormat::Mbox)));
        QCOMPARE(input.entry().readAll(), Mbox);
        QVERIFY(input.next());
        QCOMPARE(sniff(input.entry()).error(), ImportFault::EmptyFile);
    }
};

QTEST_GUILESS_MAIN(tst_PackedInput)
#include "tst_packedinput.moc"
