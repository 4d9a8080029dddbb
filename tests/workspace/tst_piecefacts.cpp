// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/statement.h"
#include "workspace/smallbook.h"
#include "workspace/stores.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Proof = "#!/usr/bin/env python3\nprint('boom')\n";

QByteArray mailWithProof(const QByteArray &name, const QByteArray &fileName)
{
    return "Message-ID: <" + name +
           "@example.com>\nDate: Fri, 20 Nov 2026 17:30:00 +0000\n"
           "From: Finder of " +
           name + " <" + name + "@example.com>\nTo: security@example.org\nSubject: " + name +
           " crashes\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
           "--b\nContent-Type: text/plain\n\nWords of " +
           name +
           ".\n\n```c\nint x;\n```\n"
           "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; "
           "filename=" +
           fileName + "\nContent-Transfer-Encoding: base64\n\n" + Proof.toBase64() + "\n--b--\n";
}

} // namespace

class PieceFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book = std::make_unique<SmallBook>();
        m_book->add(SmallBook::policy());
        m_first = import("alpha", "first.py");
        m_second = import("beta", "second.py");
    }

    void cleanup() { m_book.reset(); }

    void anAttachmentIsKnownByItsBytes()
    {
        const EvidenceItem item = attachmentOf(m_second);
        const PieceFacts facts = factsOf(item);
        QCOMPARE(facts.bytes.sha256, QCryptographicHash::hash(Proof, QCryptographicHash::Sha256));
        QCOMPARE(facts.bytes.md5, QCryptographicHash::hash(Proof, QCryptographicHash::Md5));
        QVERIFY2(facts.header.startsWith(u"Python script"_s), qPrintable(facts.header));
        QCOMPARE(facts.partPath, u"2"_s);
        QCOMPARE(facts.elsewhereCount, 1);
        const CaseDetail first = (*m_book)->caseDetail(m_first).value_or(CaseDetail{});
        QCOMPARE(facts.elsewhere, (QList{SameBytes{.caseId = m_first,
                                                   .caseKey = first.file.key,
                                                   .title = first.file.title,
                                                   .name = u"first.py"_s}}));
    }

    void aBlockSaysWhereItStands()
    {
        const EvidenceItem item{
            .kind = EvidenceItem::Kind::CodeBlock, .messageId = messageOf(m_first), .number = 1};
        const PieceFacts facts = factsOf(item);
        QCOMPARE(facts.line, 4);
        QCOMPARE(facts.elsewhereCount, 0);
    }

    void theEvidenceOfACaseIsSavedInOneFolder()
    {
        QTemporaryDir folder;
        const auto saved = (*m_book)->saveAllEvidence(m_first, {.path = folder.path()}, {}, {});
        QVERIFY(saved.has_value());
        QCOMPARE(saved->count, 2);
        const QDir there(saved->path);
        QVERIFY(there.dirName().endsWith(u"-evidence"_s));
        QCOMPARE(there.entryList(QDir::Files, QDir::Name),
                 (QStringList{u"SHA256SUMS"_s, u"first.py.txt"_s, u"message-1-block-1.txt"_s}));
        QFile file(there.filePath(u"first.py.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), Proof);
    }

    /// A page is shown again after each edit: what came attached is read for the gate alone.
    void attachmentsAreReadWhereTheAdvisoryHasTextToCompare()
    {
        const QStringList attached = (*m_book)->caseDetail(m_first)->evidenceTexts;
        QCOMPARE(attached.size(), 1);
        QCOMPARE(shown(m_first).evidenceTexts, QStringList());
        AdvisoryDraft draft = shown(m_first).draft;
        draft.description = u"A description that is long enough to have a piece of it."_s;
        QVERIFY((*m_book)->saveDraft(m_first, draft, at(u"2026-11-21T00:00:00Z")).has_value());
        QCOMPARE(shown(m_first).evidenceTexts, attached);
    }

    void whatCannotBeReadIsLeftOut()
    {
        {
            const auto stores = Stores::open(m_book->path(), Database::Mode::Worker);
            QVERIFY(stores.has_value());
            Statement damage(*(*stores)->database, {"UPDATE attachment SET part_path = '9'"_L1});
            QVERIFY(damage.run().has_value());
        }
        QTemporaryDir folder;
        const auto saved = (*m_book)->saveAllEvidence(m_first, {.path = folder.path()}, {}, {});
        QVERIFY(saved.has_value());
        QCOMPARE(saved->count, 1);
        QCOMPARE(saved->unreadable, QStringList{u"first.py"_s});
        QCOMPARE(QDir(saved->path).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"SHA256SUMS"_s, u"message-1-block-1.txt"_s}));
    }

    void aStopBeforeTheFirstPieceLeavesNothing()
    {
        QTemporaryDir folder;
        std::stop_source stop;
        stop.request_stop();
        const auto saved =
            (*m_book)->saveAllEvidence(m_first, {.path = folder.path()}, {}, stop.get_token());
        QVERIFY(saved.has_value());
        QVERIFY(saved->isStopped);
        QCOMPARE(saved->count, 0);
        QVERIFY(QDir(saved->path).isEmpty());
    }

    void savingIsAJob()
    {
        QTemporaryDir folder;
        QSignalSpy saved(m_book->operator->(), &Workspace::evidenceSaved);
        (*m_book)->startSaving(m_first, {.form = EvidenceTarget::Form::Zip,
                                         .path = folder.filePath(u"e.zip"_s),
                                         .password = u"infected"_s});
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<SavedEvidence>().count, 2);
        QVERIFY(QFile::exists(folder.filePath(u"e.zip"_s)));
    }

    /// The person's own file, or another piece of evidence, stays as it is.
    void aSingleCopyOverwritesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine"_s);
        QVERIFY(isSaved(attachmentOf(m_first), path));
        QVERIFY(!isSaved(attachmentOf(m_second), path));
        QVERIFY(!isSaved(attachmentOf(m_first), m_book->path()));
    }

    void nobodyIsAnsweredAfterAStop()
    {
        std::stop_source stop;
        stop.request_stop();
        bool isAnswered = false;
        (*m_book)->pieceFactsLater(attachmentOf(m_first), Proof, stop, this,
                                   [&](const Outcome<PieceFacts> &) { isAnswered = true; });
        // The next one's answer comes behind where the first one's would have been.
        std::ignore = factsOf(attachmentOf(m_first));
        QVERIFY(!isAnswered);
    }

private:
    CaseDetail shown(CaseId id)
    {
        std::optional<CaseDetail> detail;
        (*m_book)->caseLater(id, this, [&detail](const Outcome<CaseDetail> &read) {
            detail = read.value_or(CaseDetail{});
        });
        [&detail] { QTRY_VERIFY(detail.has_value()); }();
        return detail.value_or(CaseDetail{});
    }

    CaseId import(const QByteArray &name, const QByteArray &fileName)
    {
        QTemporaryDir folder;
        const QString path =
            writeIn(folder, QString::fromLatin1(name) + u".eml"_s, mailWithProof(name, fileName));
        const auto done = (*m_book)->importNow({.paths = {path}}, {}, {});
        QVERIFY(done.has_value());
        const auto id = (*m_book)->caseByRef(QString::fromLatin1(name) + u"@example.com"_s);
        QVERIFY(id.has_value());
        return *id;
    }

    [[nodiscard]] MessageId messageOf(CaseId id) const
    {
        return (*m_book)->caseDetail(id)->messages.constFirst().message.id;
    }

    [[nodiscard]] EvidenceItem attachmentOf(CaseId id) const
    {
        const MessageView view = (*m_book)->caseDetail(id)->messages.constFirst();
        return {.kind = EvidenceItem::Kind::Attachment,
                .messageId = view.message.id,
                .attachmentId = view.attachments.constFirst().id};
    }

    bool isSaved(const EvidenceItem &item, const QString &path)
    {
        std::optional<bool> answer;
        (*m_book)->saveEvidenceLater(item, path, this,
                                     [&](const Outcome<void> &done) { answer = done.has_value(); });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return *answer;
    }

    PieceFacts factsOf(const EvidenceItem &item)
    {
        const auto bytes = (*m_book)->evidence(item);
        QVERIFY(bytes.has_value());
        std::optional<Outcome<PieceFacts>> answer;
        (*m_book)->pieceFactsLater(item, *bytes, std::stop_source(), this,
                                   [&](const Outcome<PieceFacts> &facts) { answer = facts; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        QVERIFY(answer->has_value());
        return **answer;
    }

    std::unique_ptr<SmallBook> m_book;
    CaseId m_first;
    CaseId m_second;
};

QTEST_GUILESS_MAIN(PieceFactsTest)
#include "tst_piecefacts.moc"
