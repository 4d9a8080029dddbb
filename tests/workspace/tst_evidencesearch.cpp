// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/smallbook.h"

#include <QSignalSpy>

#include <memory>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A mail with a fenced block and the attachments given, each with its own header.
QByteArray mail(const QByteArray &id, const QByteArray &block, const QList<QByteArray> &parts = {},
                const QByteArray &more = {})
{
    QByteArray text = "From a@example.com Fri Nov 20 16:30:00 2026\nMessage-ID: <" + id +
                      "@x>\nDate: Fri, 20 Nov 2026 16:30:00 +0000\nFrom: Ann <ann@example.com>\n"
                      "To: security@example.org\nSubject: report " +
                      id + "\n" + more +
                      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                      "Content-Type: text/plain\n\nLook:\n\n```c\n" +
                      block + "\n```\n";
    for (const QByteArray &part : parts) {
        text += "--b\n" + part + "\n";
    }
    return text + "--b--\n\n";
}

QByteArray attached(const QByteArray &name, const QByteArray &type, const QByteArray &bytes)
{
    return "Content-Type: " + type + "\nContent-Transfer-Encoding: base64\n" +
           "Content-Disposition: attachment; filename=" + name + "\n\n" + bytes.toBase64();
}

QByteArray issue(const QByteArray &text, int day)
{
    return "[{\"url\": \"https://api.github.com/repos/o/r/issues/7\", \"html_url\": "
           "\"https://github.com/o/r/issues/7\", \"number\": 7, \"title\": \"t\", "
           "\"user\": {\"login\": \"ann\"}, \"state\": \"open\", \"body\": \"" +
           text + "\", \"created_at\": \"2026-11-20T10:00:00Z\", \"updated_at\": \"2026-11-2" +
           QByteArray::number(day) + "T10:00:00Z\"}]";
}

} // namespace

class TestEvidenceSearch final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallBook> m_book;
    QTemporaryDir m_files;

    void import(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY((*m_book)->importNow({.paths = {writeIn(m_files, name, bytes)}}, {}, {}));
    }

    /// The index only makes it faster: what was imported is found before and after.
    void prepare() const
    {
        QVERIFY((*m_book)->indexNow({}, {}));
        QCOMPARE((*m_book)->evidenceAwaited(), Outcome<qint64>(0));
    }

    [[nodiscard]] qsizetype casesWith(const QString &text) const
    {
        const auto before = (*m_book)->search({}, {text});
        prepare();
        const auto found = (*m_book)->search({}, {text});
        QVERIFY(before.has_value() && found.has_value());
        QCOMPARE(*before, *found);
        return found->size();
    }

    [[nodiscard]] EvidenceHits linesWith(const QString &text) const
    {
        const auto before = (*m_book)->findInEvidence(text);
        prepare();
        const auto found = (*m_book)->findInEvidence(text);
        QVERIFY(before.has_value() && found.has_value());
        QCOMPARE(before->hits, found->hits);
        return *found;
    }

    [[nodiscard]] CaseId caseOf(const QString &ref) const
    {
        const auto id = (*m_book)->caseByRef(ref);
        QVERIFY(id.has_value());
        return *id;
    }

    [[nodiscard]] Excerpt markedIn(CaseId id) const
    {
        return {.messageId = m_book->detail(id).messages.first().message.id,
                .piece = u"block 1"_s,
                .firstLine = 1,
                .lastLine = 1,
                .size = 7,
                .sha256 = QByteArray(32, 'x'),
                .quote = u"strcpy("_s,
                .note = u"no bounds"_s};
    }

    [[nodiscard]] QList<Excerpt> excerptsOf(CaseId id) const { return m_book->detail(id).excerpts; }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book = std::make_unique<SmallBook>();
        m_book->add(SmallBook::policy());
    }

    void blocksAndTextAttachmentsAreFoundWithTheirLines()
    {
        import(u"a.mbox"_s,
               mail("1", "int a;\nstrcpy(dst, src);",
                    {attached("poc.png", "image/png", "#!/bin/sh\necho memcpy(x)\n"),
                     attached("a.bin", "text/plain", QByteArray("\0\1\2secretword", 13))}));
        QCOMPARE(casesWith(u"STRCPY("_s), 1);
        QCOMPARE(casesWith(u"memcpy(x"_s), 1); // by content, whatever it claims to be
        QCOMPARE(casesWith(u"secretword"_s), 0);
        QCOMPARE(casesWith(u"Look:"_s), 0); // the text of a mail is no evidence

        const EvidenceHits block = linesWith(u"strcpy("_s);
        QCOMPARE(block.hits.size(), 1);
        QCOMPARE(block.hits.first().place.piece, u"block 1"_s);
        QCOMPARE(block.hits.first().line, (FoundLine{2, u"strcpy(dst, src);"_s}));
        QCOMPARE(block.hits.first().message, 1);
        const EvidenceHits file = linesWith(u"memcpy"_s);
        QCOMPARE(file.hits.size(), 1);
        QCOMPARE(file.hits.first().name, u"poc.png"_s);
        QCOMPARE(file.hits.first().place.piece, u"part 2"_s);
        QCOMPARE(file.hits.first().line.number, 2);
        QCOMPARE(file.leftOut, 0);
    }

    void manyLinesOfOnePieceAreToldOf()
    {
        import(u"a.mbox"_s, mail("1", QByteArray("needle\n").repeated(30).chopped(1)));
        const EvidenceHits found = linesWith(u"needle"_s);
        QCOMPARE(found.hits.size(), 20);
        QVERIFY(found.isCut);
        import(u"b.mbox"_s, mail("2", QByteArray("thread\n").repeated(20).chopped(1)));
        QCOMPARE(linesWith(u"thread"_s).hits.size(), 20);
        QVERIFY(!linesWith(u"thread"_s).isCut);
    }

    /// SQLite's index of three characters ends at a NUL.
    void aNulHidesNothing()
    {
        import(u"a.mbox"_s,
               mail("1", "a",
                    {attached("log.txt", "text/plain",
                              QByteArray(9000, 'x') + QByteArray(1, '\0') + "strcpy(q)"),
                     attached("b.txt", "text/plain", "memcpy(r)")}));
        QCOMPARE(casesWith(u"strcpy(q"_s), 1);
        QCOMPARE(casesWith(u"memcpy(r"_s), 1);
    }

    void anImportLeavesTheIndexToAJob()
    {
        import(u"a.mbox"_s, mail("1", "strcpy(a)") + mail("2", "strcpy(b)"));
        import(u"plain.eml"_s, "Message-ID: <3@x>\nDate: Fri, 20 Nov 2026 16:30:00 +0000\n"
                               "From: Ann <ann@example.com>\nTo: security@example.org\n"
                               "Subject: plain\n\nNo evidence.\n");
        QCOMPARE((*m_book)->evidenceAwaited(), Outcome<qint64>(2));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY((*m_book)->indexNow({}, stop.get_token()));
        QCOMPARE((*m_book)->evidenceAwaited(), Outcome<qint64>(2)); // the rest waits
        QSignalSpy jobs(m_book->operator->(), &Workspace::jobChanged);
        (*m_book)->startIndexing();
        QTRY_COMPARE((*m_book)->evidenceAwaited(), Outcome<qint64>(0));
        QCOMPARE(jobs.first().first().value<JobState>().kind, JobState::Kind::Index);
        QTRY_VERIFY(!(*m_book)->isBusy());
        jobs.clear();
        (*m_book)->startIndexing(); // nothing to do, so nobody hears of a job
        QCOMPARE(jobs.count(), 0);
        QCOMPARE(casesWith(u"strcpy("_s), 2);
    }

    void wordsAndEvidenceNarrowEachOther()
    {
        import(u"a.mbox"_s, mail("1", "strcpy(a)") + mail("2", "strcpy(b)"));
        QCOMPARE(casesWith(u"strcpy("_s), 2);
        const auto found = (*m_book)->search({u"report 2"_s}, {u"strcpy("_s, u"(b)"_s});
        QVERIFY(found.has_value());
        QCOMPARE(*found, QList<CaseId>{caseOf(u"2@x"_s)});
        QCOMPARE((*m_book)->search({u"report 1"_s}, {u"(b)"_s})->size(), 0);
    }

    void partsInAnotherOrderAreNotFound()
    {
        import(u"a.mbox"_s, mail("1", "abcd bcde"));
        QCOMPARE(casesWith(u"abcd"_s), 1);
        QCOMPARE(casesWith(u"abcde"_s), 0);
        QCOMPARE(linesWith(u"abcde"_s).hits.size(), 0);
    }

    void whatIsTooLargeIsSaidNotSearched()
    {
        const QByteArray large = "needle-in-large\n" + QByteArray(MostSearchedBytes, 'x');
        const QByteArray many = "needle-in-many\n" + QByteArray(MostSearchedBytes - 100, 'y');
        QList<QByteArray> parts{attached("large.log", "text/plain", large)};
        for (int i = 0; i < 5; ++i) { // one more than a message may have
            parts.append(attached("many.log", "text/plain", many));
        }
        import(u"a.mbox"_s, mail("1", "strcpy(a)", parts));
        QCOMPARE(casesWith(u"needle-in-large"_s), 0);
        const EvidenceHits many4 = linesWith(u"needle-in-many"_s);
        QCOMPARE(many4.hits.size(), 4);
        QVERIFY(many4.leftOut >= 2);
    }

    void undoTakesItOutAndAgainBringsItBack()
    {
        const QByteArray mails = mail("1", "strcpy(a)");
        import(u"a.mbox"_s, mails);
        QVERIFY((*m_book)->undoImport({}, {}));
        QCOMPARE(casesWith(u"strcpy("_s), 0);
        QCOMPARE(linesWith(u"strcpy("_s).hits.size(), 0);
        import(u"a.mbox"_s, mails);
        QCOMPARE(casesWith(u"strcpy("_s), 1);
    }

    void anEditedIssueIsFoundByWhatItSaysNow()
    {
        import(u"a.json"_s, issue("```\\nstrcpy(a)\\n```", 1));
        QCOMPARE(casesWith(u"strcpy("_s), 1);
        import(u"b.json"_s, issue("```\\nmemcpy(a)\\n```", 2));
        QCOMPARE(casesWith(u"strcpy("_s), 0);
        QCOMPARE(casesWith(u"memcpy("_s), 1);
        QVERIFY((*m_book)->undoImport({}, {}));
        QCOMPARE(casesWith(u"strcpy("_s), 1);
        QCOMPARE(casesWith(u"memcpy("_s), 0);
    }

    void itFollowsItsMessageIntoAnotherCaseAndBack()
    {
        import(u"a.mbox"_s, mail("1", "strcpy(a)") + mail("2", "memcpy(b)"));
        const CaseId one = caseOf(u"1@x"_s);
        const CaseId two = caseOf(u"2@x"_s);
        const Instant now = SmallBook::instant(u"2027-01-01T00:00:00Z");
        QVERIFY((*m_book)->addExcerpt(markedIn(two), now));
        QVERIFY((*m_book)->merge(two, one, now));
        QCOMPARE((*m_book)->search({}, {u"memcpy("_s}).value(), QList<CaseId>{one});
        QCOMPARE(excerptsOf(one).size(), 1);
        QCOMPARE(excerptsOf(two).size(), 0);
        QVERIFY((*m_book)->unmerge(two, now));
        QCOMPARE((*m_book)->search({}, {u"memcpy("_s}).value(), QList<CaseId>{two});
        QCOMPARE(excerptsOf(one).size(), 0);
        QCOMPARE(excerptsOf(two).first().note, u"no bounds"_s);
    }

    void aNoteEnteredByHandIsFound()
    {
        import(u"a.mbox"_s, mail("1", "strcpy(a)"));
        const CaseId id = caseOf(u"1@x"_s);
        QVERIFY((*m_book)->addMessage(id, {.direction = Direction::Internal,
                                           .at = SmallBook::instant(u"2027-01-01T00:00:00Z"),
                                           .text = u"```\nmemset(0)\n```\n"_s}));
        QCOMPARE(casesWith(u"memset(0"_s), 1);
    }

    void excerptsAreMarkedChangedAndRemovedWithTheirHistory()
    {
        import(u"a.mbox"_s, mail("1", "strcpy(a)"));
        const CaseId id = caseOf(u"1@x"_s);
        const Instant now = SmallBook::instant(u"2027-01-01T00:00:00Z");
        const qsizetype events = m_book->detail(id).events.size();
        QSignalSpy changed(m_book->operator->(), &Workspace::changed);
        QVERIFY((*m_book)->addExcerpt(markedIn(id), now));
        QCOMPARE(changed.count(), 1);
        Excerpt marked = excerptsOf(id).first();
        QCOMPARE(marked.madeBy, u"mara"_s);
        QCOMPARE(marked.madeAt, now);
        QCOMPARE(m_book->detail(id).events.last().kind, EventKind::ExcerptAdded);
        QCOMPARE(m_book->detail(id).events.last().after, u"block 1 of message 1:1"_s);

        QVERIFY((*m_book)->changeExcerpt(marked.id, {u"no bounds"_s, {}}, now)); // no change
        QVERIFY((*m_book)->changeExcerpt(marked.id, {u"checked"_s, u"poc"_s}, now));
        QCOMPARE(excerptsOf(id).first().standsFor, u"poc"_s);
        QCOMPARE(m_book->detail(id).events.size(), events + 2);

        QVERIFY((*m_book)->removeExcerpt(marked.id, now));
        QCOMPARE(excerptsOf(id), QList<Excerpt>());
        QCOMPARE(m_book->detail(id).events.last().note, u"checked [poc]"_s);
        const auto again = (*m_book)->removeExcerpt(marked.id, now);
        QVERIFY(!again.has_value());
        QCOMPARE(std::get<StoreError>(again.error()).fault, StoreFault::NotFound);
        QCOMPARE(m_book->detail(id).events.size(), events + 3);
    }

    void anExcerptAndTheItemItGivesAreWrittenTogether()
    {
        import(u"a.mbox"_s, mail("1", "strcpy(a)"));
        const CaseId id = caseOf(u"1@x"_s);
        const Instant now = SmallBook::instant(u"2027-01-01T00:00:00Z");
        const Instant early = SmallBook::instant(u"2001-01-01T00:00:00Z"); // before its receipt
        const ItemGiven given{id,
                              {.key = u"poc"_s,
                               .state = AnswerState::Given,
                               .evidence = u"block 1 of message 1:1"_s}};
        const qsizetype events = m_book->detail(id).events.size();
        QVERIFY(!(*m_book)->addExcerpt(markedIn(id), early, given));
        QCOMPARE(excerptsOf(id), QList<Excerpt>());
        QCOMPARE(m_book->detail(id).events.size(), events);
        QVERIFY((*m_book)->addExcerpt(markedIn(id), now));
        const ExcerptId marked = excerptsOf(id).first().id;
        QVERIFY(!(*m_book)->changeExcerpt(marked, {u"checked"_s, u"poc"_s}, early, given));
        QCOMPARE(excerptsOf(id).first().note, u"no bounds"_s);
        QSignalSpy changed(m_book->operator->(), &Workspace::changed);
        QVERIFY((*m_book)->changeExcerpt(marked, {u"checked"_s, u"poc"_s}, now, given));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(excerptsOf(id).first().note, u"checked"_s);
        QCOMPARE(m_book->detail(id).record.items, QList<ConfirmedItem>{given.item});
        QCOMPARE(m_book->detail(id).events.size(), events + 3); // two marks and one record
    }

    void whatIsMarkedGetsIntoNoAdvisory()
    {
        import(u"a.mbox"_s, mail("1", "strcpy(a)"));
        const CaseId id = caseOf(u"1@x"_s);
        Excerpt excerpt = markedIn(id);
        excerpt.quote = u"quoted-secret"_s;
        excerpt.note = u"noted-secret"_s;
        QVERIFY((*m_book)->addExcerpt(excerpt, SmallBook::instant(u"2027-01-01T00:00:00Z")));
        AdvisoryDraft draft = m_book->detail(id).draft;
        draft.title = u"A title"_s;
        draft.impact = u"An impact"_s;
        const Instant now = SmallBook::instant(u"2027-02-01T00:00:00Z");
        QVERIFY((*m_book)->saveDraft(id, draft, now));
        const auto text =
            (*m_book)->renderAdvisory(id, PublicFormat::MarkdownReleaseNote, u"a test"_s);
        QVERIFY(!text.value_or(PublicFile{}).bytes.contains("secret"));
    }

    void anImportWithMarkedLinesIsNotUndoneInSilence()
    {
        const QByteArray mails = mail("1", "strcpy(a)") + mail("2", "memcpy(b)");
        import(u"a.mbox"_s, mails);
        const CaseId id = caseOf(u"1@x"_s);
        QVERIFY((*m_book)->addExcerpt(markedIn(id), SmallBook::instant(u"2027-01-01T00:00:00Z")));
        import(u"a.mbox"_s, mails); // again: nothing changes
        QCOMPARE(excerptsOf(id).size(), 1);
        const auto undone = (*m_book)->undoImport({}, {});
        QVERIFY(undone.has_value());
        QCOMPARE(undone->kept, QStringList{m_book->detail(id).file.key});
        QCOMPARE(undone->withdrawn.size(), 1);
        QCOMPARE(excerptsOf(id).size(), 1);
        QCOMPARE(casesWith(u"strcpy("_s), 1);
        QCOMPARE(casesWith(u"memcpy("_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceSearch)

#include "tst_evidencesearch.moc"
