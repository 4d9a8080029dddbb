// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/archivereader.h"
#include "importers/archivestore.h"
#include "importers/packing.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Poc = "import os\nprint(os.name)\n";

ArchiveReading with(const ArchiveLimits &limits)
{
    return {.limits = limits, .password = {}, .stop = {}, .store = nullptr, .root = {}};
}

ArchiveReading withPassword(const QByteArray &password)
{
    ArchiveReading reading;
    reading.password = [password](const QList<qint64> &) { return password; };
    return reading;
}

ArchiveListing listed(const QByteArray &bytes, const ArchiveReading &reading = {})
{
    const auto listing = listArchive(bytes, u"poc.zip"_s, {}, reading);
    if (!listing) {
        qWarning("not listed: %d %s", int(listing.error().fault),
                 qPrintable(listing.error().detail));
    }
    return listing.value_or(ArchiveListing{});
}

std::optional<ArchiveFault> faultOf(const ArchiveResult<QByteArray> &result)
{
    return result ? std::nullopt : std::optional(result.error().fault);
}

QStringList names(const ArchiveListing &from)
{
    QStringList all;
    std::ranges::transform(from.entries, std::back_inserter(all), &ArchiveEntry::name);
    return all;
}

/// A zip in a zip in a zip …
QByteArray nested(int depth)
{
    QByteArray bytes = Poc;
    for (int i = 0; i < depth; ++i) {
        bytes = zipped({{i == 0 ? "poc.py" : "again.zip", bytes}});
    }
    return bytes;
}

/// The common archive of ar(5), of which a .deb is one.
QByteArray arOf(const QList<PackEntry> &entries)
{
    QByteArray ar = "!<arch>\n";
    for (const PackEntry &one : entries) {
        const QByteArray size = QByteArray::number(one.bytes.size());
        ar += QByteArray(one.name + '/').leftJustified(16) + "1700000000  0     0     100644  " +
              size.leftJustified(10) + "`\n" + one.bytes + (one.bytes.size() % 2 == 0 ? "" : "\n");
    }
    return ar;
}

template <typename T>
void put(QByteArray &to, T value)
{
    const T little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// A stored zip entry's header: the local one, or that in the directory.
void putHeader(QByteArray &to, const QByteArray &name, quint32 crc, quint32 size,
               std::optional<quint32> offset)
{
    put<quint32>(to, offset ? 0x02014B50 : 0x04034B50);
    if (offset) {
        put<quint16>(to, 20);
    }
    put<quint16>(to, 20);
    put<quint16>(to, 0); // flags
    put<quint16>(to, 0); // stored
    put<quint32>(to, 0x21'0000);
    put<quint32>(to, crc);
    put<quint32>(to, size);
    put<quint32>(to, size);
    put<quint16>(to, quint16(name.size()));
    put<quint16>(to, 0);
    if (offset) {
        put<quint16>(to, 0);
        put<quint16>(to, 0);
        put<quint16>(to, 0);
        put<quint32>(to, 0);
        put<quint32>(to, *offset);
    }
    to += name;
}

/// The end of a zip whose directory goes from `directory` to here.
void putEnd(QByteArray &zip, quint32 directory, quint16 count)
{
    const auto end = quint32(zip.size());
    put<quint32>(zip, 0x06054B50);
    put<quint32>(zip, 0);
    put<quint16>(zip, count);
    put<quint16>(zip, count);
    put<quint32>(zip, end - directory);
    put<quint32>(zip, directory);
    put<quint16>(zip, 0);
}

/// A zip whose directory has `count` entries that are all the bytes of the first.
QByteArray overlapping(int count)
{
    const QByteArray bytes(20'000, 'A');
    QByteArray zip;
    putHeader(zip, "a0", 0, quint32(bytes.size()), {});
    zip += bytes;
    const auto directory = quint32(zip.size());
    for (int i = 0; i < count; ++i) {
        putHeader(zip, "a" + QByteArray::number(i), 0, quint32(bytes.size()), 0);
    }
    putEnd(zip, directory, quint16(count));
    return zip;
}

} // namespace

class tst_ArchiveReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aZipIsListedAndRead()
    {
        const QByteArray zip =
            zipped({{"poc/", {}, AE_IFDIR}, {"poc/traverse.png", Poc}, {"poc/README.txt", "hi\n"}});
        const ArchiveListing listing = listed(zip);
        QCOMPARE(listing.format, ArchiveFormat::Zip);
        QCOMPARE(names(listing),
                 QStringList({u"poc/"_s, u"poc/traverse.png"_s, u"poc/README.txt"_s}));
        QVERIFY(listing.entries.at(0).isFolder);
        QCOMPARE(listing.entries.at(1).number, 2);
        QCOMPARE(listing.entries.at(1).size, Poc.size());
        QVERIFY(listing.entries.at(1).packedSize.has_value());
        QCOMPARE(listing.entries.at(1).changedAt, std::optional(Instant{1'700'000'000}));
        QCOMPARE(listing.entries.at(1).flags, ArchiveFlags());
        QCOMPARE(listing.claimed, Poc.size() + 3);
        QVERIFY(listing.remarks.isEmpty());
        QCOMPARE(readEntry(zip, u"poc.zip"_s, {2}, {}), Poc);
        QCOMPARE(faultOf(readEntry(zip, u"poc.zip"_s, {1}, {})), ArchiveFault::NotAFile);
        QCOMPARE(faultOf(readEntry(zip, u"poc.zip"_s, {4}, {})), ArchiveFault::NoSuchEntry);
        QCOMPARE(faultOf(readEntry(zip, u"poc.zip"_s, {0}, {})), ArchiveFault::NoSuchEntry);
        QCOMPARE(faultOf(readEntry(zip, u"poc.zip"_s, {-1}, {})), ArchiveFault::NoSuchEntry);
    }

    void everyFormatIsListedAndRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ArchiveFormat>("format");
        const QList<PackEntry> entries{{"a.txt", "first\n"}, {"poc.py", Poc}};
        QTest::newRow("zip") << zipped(entries) << ArchiveFormat::Zip;
        QTest::newRow("tar") << tarred(entries, ARCHIVE_FILTER_NONE) << ArchiveFormat::Tar;
        QTest::newRow("tar.gz") << tarred(entries, ARCHIVE_FILTER_GZIP) << ArchiveFormat::Gzip;
        QTest::newRow("tar.bz2") << tarred(entries, ARCHIVE_FILTER_BZIP2) << ArchiveFormat::Bzip2;
        QTest::newRow("tar.xz") << tarred(entries, ARCHIVE_FILTER_XZ) << ArchiveFormat::Xz;
        QTest::newRow("tar.zst") << tarred(entries, ARCHIVE_FILTER_ZSTD) << ArchiveFormat::Zstd;
        QTest::newRow("7z") << packed(entries, ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE)
                            << ArchiveFormat::SevenZip;
        QTest::newRow("iso") << packed(entries, ARCHIVE_FORMAT_ISO9660, ARCHIVE_FILTER_NONE)
                             << ArchiveFormat::Iso;
        QTest::newRow("ar") << arOf(entries) << ArchiveFormat::Ar;
    }

    void everyFormatIsListedAndRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ArchiveFormat, format);
        const ArchiveListing listing = listed(bytes);
        QCOMPARE(listing.format, format);
        QVERIFY(listing.remarks.isEmpty());
        const auto entry = std::ranges::find_if(listing.entries, [](const ArchiveEntry &one) {
            return one.name.compare("poc.py"_L1, Qt::CaseInsensitive) == 0;
        });
        QVERIFY(entry != listing.entries.end());
        QCOMPARE(entry->size, Poc.size());
        QCOMPARE(readEntry(bytes, u"poc"_s, {entry->number}, {}), Poc);
    }

    void formatsThatNobodyHereWritesAreListedAndRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ArchiveFormat>("format");
        QTest::newRow("cab") << u"poc.cab"_s << ArchiveFormat::Cab;
        QTest::newRow("rar 1.5") << u"poc4.rar"_s << ArchiveFormat::Rar;
        QTest::newRow("rar 5") << u"poc5.rar"_s << ArchiveFormat::Rar5;
    }

    void formatsThatNobodyHereWritesAreListedAndRead()
    {
        QFETCH(QString, file);
        QFETCH(ArchiveFormat, format);
        QFile archive(QStringLiteral(DOCKET_TEST_DATA "/archives/") + file);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        const QByteArray bytes = archive.readAll();
        const ArchiveListing listing = listed(bytes);
        QCOMPARE(listing.format, format);
        QCOMPARE(names(listing), QStringList({u"a.txt"_s, u"poc.py"_s}));
        QCOMPARE(listing.entries.at(1).size, Poc.size());
        QCOMPARE(readEntry(bytes, u"x"_s, {2}, {}), Poc);
    }

    void aPackedFileOfNulsIsNoEmptyTar()
    {
        const QByteArray zeros(100'000, '\0');
        const QByteArray bytes = compressed(zeros);
        QCOMPARE(listed(bytes).entries.size(), 1);
        QCOMPARE(readEntry(bytes, u"x.gz"_s, {1}, {}), zeros);
    }

    void oneCompressedThingIsAnArchiveOfOneEntry_data()
    {
        QTest::addColumn<int>("filter");
        QTest::newRow("gz") << ARCHIVE_FILTER_GZIP;
        QTest::newRow("bz2") << ARCHIVE_FILTER_BZIP2;
        QTest::newRow("xz") << ARCHIVE_FILTER_XZ;
        QTest::newRow("zst") << ARCHIVE_FILTER_ZSTD;
    }

    void oneCompressedThingIsAnArchiveOfOneEntry()
    {
        QFETCH(int, filter);
        const QByteArray bytes = compressed(Poc, filter);
        const auto listing = listArchive(bytes, u"crash.py.gz"_s, {}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(names(*listing), QStringList(u"crash.py"_s));
        QCOMPARE(listing->entries.first().packedSize, std::optional<qint64>(bytes.size()));
        QVERIFY(listing->entries.first().flags.testFlag(ArchiveFlag::SizeUnknown));
        QCOMPARE(readEntry(bytes, u"crash.py.gz"_s, {1}, {}), Poc);
        QCOMPARE(faultOf(readEntry(bytes, u"crash.py.gz"_s, {2}, {})), ArchiveFault::NoSuchEntry);
    }

    void theNameInAGzipHeaderCounts()
    {
        QByteArray bytes = compressed(Poc);
        bytes[3] = char(bytes.at(3) | 8);
        bytes.insert(10, QByteArray("inner.c\0", 8));
        const auto listing = listArchive(bytes, u"outer.gz"_s, {}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(names(*listing), QStringList(u"inner.c"_s));
    }

    void whatIsNoArchiveSaysSo()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("hello"), QByteArray(4096, '\0')}) {
            const auto listing = listArchive(bytes, u"x.zip"_s, {}, {});
            QVERIFY(!listing);
            QCOMPARE(listing.error().fault, ArchiveFault::NotAnArchive);
            QCOMPARE(listing.error().name, u"x.zip"_s);
        }
    }

    void oddNamesAreFlagged_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<ArchiveFlag>("flag");
        QTest::newRow("up") << QByteArray("../../etc/passwd") << ArchiveFlag::Traversal;
        QTest::newRow("up in between") << QByteArray("a/../../b") << ArchiveFlag::Traversal;
        QTest::newRow("up, backwards") << QByteArray("a\\..\\..\\b") << ArchiveFlag::Traversal;
        QTest::newRow("root") << QByteArray("/etc/passwd") << ArchiveFlag::Absolute;
        QTest::newRow("drive") << QByteArray("C:\\Windows\\x") << ArchiveFlag::Absolute;
        QTest::newRow("share") << QByteArray("\\\\server\\x") << ArchiveFlag::Absolute;
        QTest::newRow("turned round")
            << QByteArray("photo\xE2\x80\xAEgnp.exe") << ArchiveFlag::HiddenCharacters;
        QTest::newRow("escape") << QByteArray("a\x1B[31mb") << ArchiveFlag::HiddenCharacters;
    }

    void oddNamesAreFlagged()
    {
        QFETCH(QByteArray, name);
        QFETCH(ArchiveFlag, flag);
        for (const QByteArray &bytes :
             {tarred({{name, Poc}}, ARCHIVE_FILTER_NONE), zipped({{name, Poc}})}) {
            const ArchiveListing listing = listed(bytes);
            QCOMPARE(names(listing), QStringList(QString::fromUtf8(name)));
            QVERIFY(listing.entries.first().flags.testFlag(flag));
            QCOMPARE(readEntry(bytes, u"x"_s, {1}, {}), Poc); // shown all the same
        }
    }

    void dotsInsideANameAreNone() { QCOMPARE(nameFlags(u"a..b/...c/x..."_s), ArchiveFlags()); }

    void namesThatClashAreFlagged()
    {
        const ArchiveListing listing =
            listed(zipped({{"a.txt", "1"}, {"b.txt", "2"}, {"a.txt", "3"}, {"B.TXT", "4"}}));
        QList<ArchiveFlags> flags;
        std::ranges::transform(listing.entries, std::back_inserter(flags), &ArchiveEntry::flags);
        QCOMPARE(flags, QList<ArchiveFlags>({ArchiveFlag::Duplicate, ArchiveFlag::CaseClash,
                                             ArchiveFlag::Duplicate, ArchiveFlag::CaseClash}));
        QList<ArchiveEntry> cases{{.number = 1, .name = u"A"_s},
                                  {.number = 2, .name = u"a"_s},
                                  {.number = 3, .name = u"a"_s}};
        markClashes(cases);
        QCOMPARE(cases.at(0).flags, ArchiveFlags(ArchiveFlag::CaseClash));
        QCOMPARE(cases.at(1).flags, ArchiveFlag::CaseClash | ArchiveFlag::Duplicate);
        QCOMPARE(cases.at(2).flags, ArchiveFlags(ArchiveFlag::Duplicate));
    }

    void linksAndDevicesAreToldAndHaveNoBytes()
    {
        const QByteArray tar = tarred({{"in", "poc/target", AE_IFLNK},
                                       {"out", "../../etc/passwd", AE_IFLNK},
                                       {"abs", "/etc/passwd", AE_IFLNK},
                                       {"dir/up", "../in", AE_IFLNK},
                                       {"tty", {}, AE_IFCHR},
                                       {"pipe", {}, AE_IFIFO}},
                                      ARCHIVE_FILTER_NONE);
        const QList<ArchiveEntry> entries = listed(tar).entries;
        QCOMPARE(entries.size(), 6);
        QCOMPARE(entries.at(0).flags, ArchiveFlags(ArchiveFlag::Link));
        QCOMPARE(entries.at(0).target, u"poc/target"_s);
        QCOMPARE(entries.at(1).flags, ArchiveFlag::Link | ArchiveFlag::LinkOutside);
        QCOMPARE(entries.at(2).flags, ArchiveFlag::Link | ArchiveFlag::LinkOutside);
        QCOMPARE(entries.at(3).flags, ArchiveFlags(ArchiveFlag::Link));
        QCOMPARE(entries.at(4).flags, ArchiveFlags(ArchiveFlag::Special));
        QCOMPARE(entries.at(5).flags, ArchiveFlags(ArchiveFlag::Special));
        for (qint64 number = 1; number <= 6; ++number) {
            QCOMPARE(faultOf(readEntry(tar, u"x.tar"_s, {number}, {})), ArchiveFault::NotAFile);
        }
    }

    void aProgramThatRunsAsItsOwnerIsFlagged()
    {
        QByteArray tar = tarred({{"su", Poc}}, ARCHIVE_FILTER_NONE);
        const qsizetype mode = 100; // POSIX ustar: octal digits, then the sum over the header
        tar.replace(mode, 8, QByteArray("0004755\0", 8));
        tar.replace(148, 8, "        ");
        int sum = 0;
        for (const char byte : tar.first(512)) {
            sum += static_cast<unsigned char>(byte);
        }
        const QByteArray digits = QByteArray::number(sum, 8).rightJustified(6, '0');
        tar.replace(148, 8, QByteArray(digits + QByteArray("\0 ", 2)));
        QVERIFY(listed(tar).entries.first().flags.testFlag(ArchiveFlag::SetUser));
    }

    void namesThatAreNoUtf8HaveEveryCharacter()
    {
        QByteArray zip = zipped({{"grXn.txt", Poc}});
        zip.replace("grXn", "gr\x81n"); // code page 437
        QCOMPARE(names(listed(zip)), QStringList(u"grün.txt"_s));
        QCOMPARE(listed(zip).entries.first().packedSize.has_value(), true);
    }

    void longNamesAreCut()
    {
        const ArchiveListing listing =
            listed(tarred({{QByteArray(300, 'n'), Poc}}), with({.nameLength = 100}));
        QCOMPARE(listing.entries.first().name.size(), 100);
        QVERIFY(listing.entries.first().flags.testFlag(ArchiveFlag::NameCut));
    }

    void aTruncatedArchiveListsWhatCameBefore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise;
        quint32 random = 1;
        for (int i = 0; i < 400'000; ++i) { // libarchive unpacks in blocks, whole or not at all
            random = random * 1'664'525 + 1'013'904'223;
            noise.append(char(random >> 24));
        }
        const QList<PackEntry> entries{{"a.txt", Poc}, {"b.bin", noise}, {"c.txt", Poc}};
        QTest::newRow("zip") << zipped(entries);
        QTest::newRow("tar") << tarred(entries, ARCHIVE_FILTER_NONE);
        QTest::newRow("tar.gz") << tarred(entries, ARCHIVE_FILTER_GZIP);
        QTest::newRow("tar.xz") << tarred(entries, ARCHIVE_FILTER_XZ);
    }

    void aTruncatedArchiveListsWhatCameBefore()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray cut = bytes.first(bytes.size() / 2);
        const ArchiveListing listing = listed(cut);
        QVERIFY(listing.remarks.contains(ArchiveRemark::Damaged));
        QVERIFY(!listing.damage.isEmpty());
        QCOMPARE(names(listing).first(1), QStringList(u"a.txt"_s));
        QCOMPARE(readEntry(cut, u"x"_s, {1}, {}), Poc);
        QCOMPARE(faultOf(readEntry(cut, u"x"_s, {2}, {})), ArchiveFault::Damaged);
    }

    void aZipWithoutItsDirectorySaysSo()
    {
        const QByteArray zip = zipped({{"a.txt", Poc}, {"b.txt", Poc}});
        const QByteArray cut = zip.first(zip.indexOf("PK\x01\x02"));
        const ArchiveListing listing = listed(cut);
        QCOMPARE(names(listing), QStringList({u"a.txt"_s, u"b.txt"_s}));
        QCOMPARE(listing.remarks, QList{ArchiveRemark::Damaged});
    }

    /// Packed sizes come from another list than entries do.
    void aDirectoryInAnotherOrderIsReadByName()
    {
        QByteArray zip;
        QList<quint32> offsets;
        const QList<QByteArray> entries{"a", "bb", "ccc"};
        for (const QByteArray &bytes : entries) {
            offsets.append(quint32(zip.size()));
            putHeader(zip, "n" + bytes, 0, quint32(bytes.size()), {});
            zip += bytes;
        }
        const auto directory = quint32(zip.size());
        for (const int i : {2, 0, 1}) {
            putHeader(zip, "n" + entries.at(i), 0, quint32(entries.at(i).size()), offsets.at(i));
        }
        putEnd(zip, directory, 3);
        const ArchiveListing listing = listed(zip);
        QCOMPARE(names(listing), QStringList({u"na"_s, u"nbb"_s, u"nccc"_s}));
        QCOMPARE(listing.entries.at(0).packedSize, std::optional<qint64>(1));
        QCOMPARE(listing.entries.at(1).packedSize, std::optional<qint64>(2));
        QCOMPARE(listing.entries.at(2).packedSize, std::optional<qint64>(3));
        QVERIFY(listing.remarks.isEmpty());
    }

    void entriesThatShareBytesAreTold()
    {
        const ArchiveListing listing = listed(overlapping(500));
        QVERIFY(listing.remarks.contains(ArchiveRemark::Overlapping));
        QVERIFY(listing.remarks.contains(ArchiveRemark::NotListed) ||
                listing.entries.size() == 500);
        QVERIFY(
            !listed(zipped({{"a", Poc}, {"b", Poc}})).remarks.contains(ArchiveRemark::Overlapping));
    }

    void anEncryptedZipAsksForItsPassword_data()
    {
        QTest::addColumn<QByteArray>("encryption");
        QTest::newRow("ZipCrypto") << QByteArray("zip:encryption=zipcrypt");
        QTest::newRow("AES-128") << QByteArray("zip:encryption=aes128");
        QTest::newRow("AES-256") << QByteArray("zip:encryption=aes256");
    }

    void anEncryptedZipAsksForItsPassword()
    {
        QFETCH(QByteArray, encryption);
        const QByteArray zip = packed({{"poc.py", Poc}}, ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE,
                                      encryption.constData(), "infected");
        QVERIFY(!zip.isEmpty());
        QVERIFY(listed(zip).entries.first().flags.testFlag(ArchiveFlag::Encrypted));
        QCOMPARE(faultOf(readEntry(zip, u"x"_s, {1}, {})), ArchiveFault::NeedsPassword);
        QCOMPARE(readEntry(zip, u"x"_s, {1}, withPassword("infected")), Poc);
        const auto wrong = faultOf(readEntry(zip, u"x"_s, {1}, withPassword("infecte")));
        // ZipCrypto lets one wrong password in 256 pass its check.
        QVERIFY(wrong == ArchiveFault::WrongPassword || wrong == ArchiveFault::PerhapsPassword);
    }

    void archivesInArchivesAreReadByPath()
    {
        const QByteArray inner = tarred({{"a.txt", "a"}, {"poc.py", Poc}});
        const QByteArray outer = zipped({{"readme", "x"}, {"poc/again.tgz", inner}});
        const auto listing = listArchive(outer, u"poc.zip"_s, {2}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(names(*listing), QStringList({u"a.txt"_s, u"poc.py"_s}));
        QCOMPARE(readEntry(outer, u"poc.zip"_s, {2, 2}, {}), Poc);
        const auto plain = listArchive(outer, u"poc.zip"_s, {1}, {});
        QVERIFY(!plain);
        QCOMPARE(plain.error().fault, ArchiveFault::NotAnArchive);
        QCOMPARE(plain.error().name, u"readme"_s);
    }

    void nestingEndsAtItsLimit()
    {
        const QByteArray bytes = nested(20);
        const QList<qint64> path(20, 1);
        QCOMPARE(readEntry(bytes, u"x"_s, path.first(8), {})->first(2), QByteArray("PK"));
        QCOMPARE(faultOf(readEntry(bytes, u"x"_s, path, {})), ArchiveFault::TooDeep);
        QCOMPARE(faultOf(readEntry(bytes, u"x"_s, path.first(9), {})), ArchiveFault::TooDeep);
        QVERIFY(listArchive(bytes, u"x"_s, path.first(7), {}).has_value());
        const auto deep = listArchive(bytes, u"x"_s, path.first(8), {});
        QVERIFY(!deep);
        QCOMPARE(deep.error().fault, ArchiveFault::TooDeep);
        QCOMPARE(deep.error().limit, 8);
        QCOMPARE(readEntry(bytes, u"x"_s, path, with({.depth = 20})), Poc);
    }

    void aBombEndsAtItsLimit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray zeros(40 << 20, '\0');
        QTest::newRow("zip") << zipped({{"zeros", zeros}});
        QTest::newRow("gz") << compressed(zeros);
        QTest::newRow("tar.zst") << tarred({{"zeros", zeros}}, ARCHIVE_FILTER_ZSTD);
        QTest::newRow("7z") << packed({{"zeros", zeros}}, ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE);
    }

    void aBombEndsAtItsLimit()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes.size() < 1 << 20);
        const auto read = [&bytes](const ArchiveLimits &limits) {
            return readEntry(bytes, u"x"_s, {1}, with(limits));
        };
        QCOMPARE(faultOf(read({.freeBytes = 8 << 20})), ArchiveFault::RatioTooHigh);
        QCOMPARE(faultOf(read({.totalBytes = 8 << 20})), ArchiveFault::UnpacksTooLarge);
        QCOMPARE(faultOf(read({.entryBytes = 8 << 20})), ArchiveFault::EntryTooLarge);
        QCOMPARE(read({}).value_or(QByteArray()).size(), 40 << 20); // under the bytes that are free
    }

    void theSizesAddUpThroughAllLevels()
    {
        const QByteArray zeros(10 << 20, '\0');
        const QByteArray inner = zipped({{"zeros", zeros}});
        const QByteArray outer =
            zipped({{"inner.zip", inner + QByteArray(10 << 20, '\0')}}); // also unpacks to 10 MB
        const ArchiveLimits limits{.totalBytes = 15 << 20};
        QVERIFY(readEntry(outer, u"x"_s, {1}, with(limits)).has_value());
        ArchiveStore store;
        for (int i = 0; i < 2; ++i) { // also where the inner one is still there
            ArchiveReading reading = with(limits);
            reading.store = &store;
            QCOMPARE(faultOf(readEntry(outer, u"x"_s, {1, 1}, reading)),
                     ArchiveFault::UnpacksTooLarge);
            QVERIFY(store.size() > 0);
        }
    }

    void aSolidArchiveCountsWhatIsSkipped()
    {
        const QByteArray zeros(20 << 20, '\0');
        const QByteArray bytes =
            packed({{"zeros", zeros}, {"poc.py", Poc}}, ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE);
        QCOMPARE(readEntry(bytes, u"x"_s, {2}, {}), Poc);
        QCOMPARE(faultOf(readEntry(bytes, u"x"_s, {2}, with({.totalBytes = 10 << 20}))),
                 ArchiveFault::UnpacksTooLarge);
    }

    void claimsOverTheLimitAreTold()
    {
        const ArchiveListing listing =
            listed(zipped({{"zeros", QByteArray(4 << 20, '\0')}}),
                   with({.entryBytes = 1 << 20, .ratio = 100, .freeBytes = 1 << 20}));
        QVERIFY(listing.remarks.contains(ArchiveRemark::ClaimsTooMuch));
        QVERIFY(listing.entries.first().flags.testFlag(ArchiveFlag::TooLarge));
    }

    void listingACompressedTarEndsAtTheLimit()
    {
        const QByteArray zeros(4 << 20, '\0');
        const ArchiveListing listing = listed(tarred({{"first", "1"}, {"z", zeros}, {"last", "2"}}),
                                              with({.totalBytes = 1 << 20}));
        QCOMPARE(names(listing), QStringList({u"first"_s, u"z"_s}));
        QVERIFY(listing.remarks.contains(ArchiveRemark::UnpacksTooMuch));
    }

    void aHundredThousandEntriesAreListed()
    {
        QList<PackEntry> entries;
        for (int i = 0; i < 100'000; ++i) {
            entries.append({"dir/entry-" + QByteArray::number(i), "x"});
        }
        const QByteArray zip = zipped(entries);
        const ArchiveListing listing = listed(zip);
        QCOMPARE(listing.entries.size(), 100'000);
        QVERIFY(listing.remarks.isEmpty());
        QVERIFY(listing.entries.last().packedSize.has_value());
        QCOMPARE(readEntry(zip, u"x"_s, {100'000}, {}), QByteArray("x"));
        const ArchiveListing some = listed(zip, with({.entries = 1000}));
        QCOMPARE(some.entries.size(), 1000);
        QCOMPARE(some.remarks, QList{ArchiveRemark::TooManyEntries});
        QCOMPARE(faultOf(readEntry(zip, u"x"_s, {1001}, with({.entries = 1000}))),
                 ArchiveFault::TooManyEntries);
    }

    void aStopEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        ArchiveReading reading;
        reading.stop = source.get_token();
        const QByteArray zip = zipped({{"a", Poc}});
        QCOMPARE(faultOf(readEntry(zip, u"x"_s, {1}, reading)), ArchiveFault::Stopped);
        const auto listing = listArchive(zip, u"x"_s, {}, reading);
        QVERIFY(!listing);
        QCOMPARE(listing.error().fault, ArchiveFault::Stopped);
    }

    void theStoreForgetsWhatWasNotAskedForTheLongest()
    {
        ArchiveStore store(100);
        const auto kept = [](char byte) {
            return ArchiveStore::Kept{QByteArray(40, byte), u"x"_s, {}};
        };
        store.keep("root", {1}, kept('a'));
        store.keep("root", {2}, kept('b'));
        QVERIFY(store.find("root", {1}).has_value());
        store.keep("root", {3}, kept('c'));
        QVERIFY(!store.find("root", {2}));
        QVERIFY(store.find("root", {1}).has_value());
        QVERIFY(!store.find("other", {1}));
        QCOMPARE(store.size(), 80);
        store.keep("root", {4}, {QByteArray(101, 'd'), u"x"_s, {}});
        QVERIFY(!store.find("root", {4}));
        QCOMPARE(store.size(), 80);
    }

    void damagedBytesNeverBreakIt()
    {
        const QList<PackEntry> entries{{"a.txt", Poc}, {"b/c.py", Poc.repeated(50)}};
        const QList<QByteArray> archives{
            zipped(entries), tarred(entries, ARCHIVE_FILTER_NONE), tarred(entries),
            packed(entries, ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE), arOf(entries)};
        const ArchiveReading reading = with({.entries = 100,
                                             .totalBytes = 4 << 20,
                                             .entryBytes = 1 << 20,
                                             .ratio = 50,
                                             .freeBytes = 1 << 20});
        quint32 random = 1;
        for (const QByteArray &whole : archives) {
            for (int i = 0; i < 400; ++i) {
                QByteArray bytes = whole;
                for (int change = 0; change < 3; ++change) {
                    random = random * 1'664'525 + 1'013'904'223;
                    bytes[(random >> 8) % bytes.size()] = char(random >> 24);
                }
                const auto listing = listArchive(bytes, u"x"_s, {}, reading);
                const qint64 count = listing ? listing->entries.size() : 0;
                for (qint64 number = 1; number <= count; ++number) {
                    QVERIFY(
                        readEntry(bytes, u"x"_s, {number}, reading).value_or(QByteArray()).size() <=
                        1 << 20);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveReader)
#include "tst_archivereader.moc"
