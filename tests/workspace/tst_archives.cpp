// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/packing.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'780'800};
const QByteArray Poc = "import os\n";

QByteArray mailWith(const QByteArray &name, const QByteArray &bytes)
{
    return "From a@example.org Fri Nov 20 16:30:00 2026\n"
           "From: A <a@example.org>\nTo: security@example.com\nMessage-ID: <1@example.org>\n"
           "Subject: A report\nDate: Fri, 20 Nov 2026 16:30:00 +0000\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nSee it.\n"
           "--B\nContent-Type: application/zip; name=\"" +
           name + "\"\nContent-Transfer-Encoding: base64\n\n" + bytes.toBase64().insert(76, '\n') +
           "\n--B--\n\n";
}

template <typename T>
std::optional<ArchiveFault> faultOf(const Outcome<T> &outcome)
{
    const auto *error = outcome ? nullptr : std::get_if<ArchiveError>(&outcome.error());
    return error ? std::optional(error->fault) : std::nullopt;
}

} // namespace

/// Archives of a casebook: what is listed, read, and known of passwords.
class tst_Archives final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;

    EvidenceItem archiveOf(const QByteArray &bytes)
    {
        m_workspace.reset();
        m_workspace = *Workspace::create(
            m_folder.filePath(QString::number(++m_count) + u".docket"_s), [] { return Now; });
        return importedArchive(bytes);
    }

    /// The archive of the casebook's only case.
    EvidenceItem importedArchive(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::number(++m_count) + u".mbox"_s));
        const bool isWritten =
            file.open(QIODevice::WriteOnly) && file.write(mailWith("poc.zip", bytes)) > 0;
        file.close();
        const auto report = m_workspace->importNow({.paths = {file.fileName()}}, {}, {});
        CaseDetail detail;
        const auto done = m_workspace->eachRow([&](QList<CaseRow> &&rows) {
            detail = m_workspace->caseDetail(rows.first().id).value_or(CaseDetail{});
            return true;
        });
        const bool isThere = isWritten && report && done && !detail.messages.isEmpty() &&
                             detail.messages.first().attachments.size() == 1;
        if (!isThere) {
            qWarning("no attachment");
            return {};
        }
        const Attachment attachment = detail.messages.first().attachments.first();
        return {.kind = EvidenceItem::Kind::Attachment,
                .messageId = attachment.messageId,
                .attachmentId = attachment.id,
                .name = attachment.info.name};
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void cleanup() { m_workspace.reset(); }

    void entriesAreListedAndRead()
    {
        const EvidenceItem archive = archiveOf(
            zipped({{"poc.py", Poc}, {"again.zip", zipped({{"../deep.py", Poc + "2"}})}}));
        const auto listing = m_workspace->archive(archive);
        QVERIFY(listing.has_value());
        QCOMPARE(listing->entries.size(), 2);
        const EvidenceItem poc = entryItem(archive, listing->entries.at(0));
        QCOMPARE(fullName(poc), u"poc.zip › poc.py"_s);
        QCOMPARE(m_workspace->evidence(poc).value_or(QByteArray()), Poc);
        const EvidenceItem again = entryItem(archive, listing->entries.at(1));
        const auto inner = m_workspace->archive(again);
        QVERIFY(inner.has_value());
        const EvidenceItem deep = entryItem(again, inner->entries.first());
        QCOMPARE(fullName(deep), u"poc.zip › again.zip › ../deep.py"_s);
        QCOMPARE(deep.entryPath, (QList<qint64>{2, 1}));
        QVERIFY(deep.entryFlags.testFlag(ArchiveFlag::Traversal));
        QCOMPARE(m_workspace->evidence(deep).value_or(QByteArray()), Poc + "2");
    }

    void theyAreReadOnAnotherThread()
    {
        const EvidenceItem archive = archiveOf(zipped({{"poc.py", Poc}}));
        std::optional<ArchiveListing> listing;
        m_workspace->archiveLater(archive, {}, this, [&](const Outcome<ArchiveListing> &answer) {
            listing = answer.value_or(ArchiveListing{});
        });
        QTRY_VERIFY(listing.has_value());
        QCOMPARE(listing->entries.size(), 1);
        std::optional<QByteArray> bytes;
        const auto take = [&](const Outcome<QByteArray> &answer) {
            bytes = answer.value_or(QByteArray());
        };
        m_workspace->evidenceLater(entryItem(archive, listing->entries.first()), this, take);
        QTRY_VERIFY(bytes.has_value());
        QCOMPARE(*bytes, Poc);
    }

    void aStopEndsIt()
    {
        const EvidenceItem archive = archiveOf(zipped({{"poc.py", Poc}}));
        std::stop_source stop;
        stop.request_stop();
        std::optional<ArchiveFault> fault;
        m_workspace->archiveLater(
            archive, {}, this,
            [&](const Outcome<ArchiveListing> &answer) { fault = faultOf(answer); }, stop);
        QTRY_COMPARE(fault, std::optional(ArchiveFault::Stopped));
    }

    /// Whoever writes to the casebook goes first, and a stop leaves no file.
    void savingAnEntryHoldsNobodyUp()
    {
        const EvidenceItem archive = archiveOf(zipped({{"poc.py", Poc}}));
        const auto listing = m_workspace->archive(archive);
        QVERIFY(listing.has_value());
        const EvidenceItem poc = entryItem(archive, listing->entries.first());
        const QString path = m_folder.filePath(u"stopped"_s);
        std::stop_source stop;
        stop.request_stop();
        std::optional<ArchiveFault> fault;
        m_workspace->saveEvidenceLater(
            poc, path, this, [&](const Outcome<void> &done) { fault = faultOf(done); }, stop);
        QTRY_COMPARE(fault, std::optional(ArchiveFault::Stopped));
        QVERIFY(!QFile::exists(path));

        std::promise<void> isSaved;
        bool isChanged = false;
        m_workspace->changeLater(
            [waits = isSaved.get_future().share()](Workspace &) -> Outcome<void> {
                waits.wait(); // with the write turn
                return {};
            },
            this, [&](const Outcome<void> &) { isChanged = true; });
        m_workspace->saveEvidenceLater(poc, path, this, [&](const Outcome<void> &done) {
            const bool isFirst = done.has_value() && !isChanged;
            isSaved.set_value();
            QVERIFY(isFirst);
        });
        QTRY_VERIFY(isChanged);
        QVERIFY(QFile::exists(path));
    }

    void aPasswordIsKeptWhileTheCasebookIsOpen()
    {
        const QByteArray zip = packed({{"poc.py", Poc}}, ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE,
                                      "zip:encryption=aes256", "infected");
        const EvidenceItem archive = archiveOf(zip);
        const auto listing = m_workspace->archive(archive);
        QVERIFY(listing.has_value());
        const EvidenceItem poc = entryItem(archive, listing->entries.first());
        QCOMPARE(faultOf(m_workspace->evidence(poc)), ArchiveFault::NeedsPassword);
        QCOMPARE(faultOf(m_workspace->archive(archive, u"wrong"_s)), ArchiveFault::WrongPassword);
        QCOMPARE(faultOf(m_workspace->evidence(poc)), ArchiveFault::NeedsPassword);
        QVERIFY(m_workspace->archive(archive, u"infected"_s).has_value());
        QCOMPARE(m_workspace->evidence(poc).value_or(QByteArray()), Poc);
        // Saving knows it too, on another thread.
        const QString path = m_folder.filePath(u"saved"_s);
        bool isSaved = false;
        m_workspace->saveEvidenceLater(
            poc, path, this, [&](const Outcome<void> &done) { isSaved = done.has_value(); });
        QTRY_VERIFY(isSaved);
        const QString casebook = m_workspace->path();
        m_workspace.reset();
        m_workspace = *Workspace::open(casebook, [] { return Now; });
        QCOMPARE(faultOf(m_workspace->evidence(poc)), ArchiveFault::NeedsPassword);
    }

    void aDamagedEntryDoesNotKeepThePasswordOut()
    {
        QByteArray zip =
            packed({{"a", "MAGIC"}, {"poc.py", Poc}}, ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE,
                   "zip:compression=store,zip:encryption=aes256", "infected");
        // The last byte of the first entry's authentication code, before the second's header.
        const qsizetype second = zip.indexOf("PK\x03\x04", 4);
        const qsizetype descriptor = zip.lastIndexOf("PK\x07\x08", second);
        const qsizetype at = (descriptor > 0 ? descriptor : second) - 1;
        zip[at] = static_cast<char>(zip.at(at) ^ 0x55);
        const EvidenceItem archive = archiveOf(zip);
        const auto listing = m_workspace->archive(archive, u"infected"_s);
        QVERIFY(listing.has_value());
        const EvidenceItem poc = entryItem(archive, listing->entries.at(1));
        QCOMPARE(m_workspace->evidence(poc).value_or(QByteArray()), Poc);
        QVERIFY(!m_workspace->evidence(entryItem(archive, listing->entries.at(0))).has_value());
        QCOMPARE(faultOf(m_workspace->archive(archive, u"wrong"_s)), ArchiveFault::WrongPassword);
    }

    /// An import that is undone frees its ids, and the next one's archive takes them.
    void anotherArchiveUnderTheSameIdsIsAnother()
    {
        const EvidenceItem first = archiveOf(zipped({{"first.py", Poc}}));
        QVERIFY(m_workspace->archive(first).has_value());
        QVERIFY(m_workspace->undoImport({}, {}).has_value());
        const EvidenceItem second = importedArchive(zipped({{"second.py", Poc + "2"}}));
        QCOMPARE(second.attachmentId, first.attachmentId);
        const auto listing = m_workspace->archive(second);
        QVERIFY(listing.has_value());
        QCOMPARE(listing->entries.first().name, u"second.py"_s);
        QCOMPARE(m_workspace->evidence(entryItem(second, listing->entries.first()))
                     .value_or(QByteArray()),
                 Poc + "2");
    }

    void whatIsNoArchiveSaysSo()
    {
        const EvidenceItem archive = archiveOf("not a zip at all, only called so, and long enough "
                                               "that its base64 has more than one line of it");
        QCOMPARE(faultOf(m_workspace->archive(archive)), ArchiveFault::NotAnArchive);
    }
};

QTEST_GUILESS_MAIN(tst_Archives)
#include "tst_archives.moc"
