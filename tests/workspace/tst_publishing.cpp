// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/advisorytemplate.h"
#include "exporters/changelog.h"
#include "workspace/samplebook.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Note = PublicFormat::MarkdownReleaseNote;

/// Why a case is not in a register.
QList<AdvisoryProblem> problemsOf(const PublicRegister &made, const QString &key)
{
    const auto one =
        std::ranges::find(made.leftOut, key, [](const auto &left) { return left.first; });
    return one == made.leftOut.end() ? QList<AdvisoryProblem>() : one->second;
}

} // namespace

/// Publishing on a copy of the sample casebook, a fresh one for each test.
class TestPublishing final : public QObject, private Testing::SampleBook
{
    Q_OBJECT

private:
    CaseId other() const
    {
        return m_workspace->caseByRef(u"20261026172150.3F02.M.ITO@example.com"_s)
            .value_or(CaseId{});
    }

    QString outFolder() const
    {
        QDir(m_folder->path()).mkpath(u"out"_s);
        return m_folder->filePath(u"out"_s);
    }

    /// Says more in the description.
    void change(CaseId id, const QString &more)
    {
        AdvisoryDraft draft = detail(id).draft;
        draft.description += more;
        QVERIFY(m_workspace->saveDraft(id, draft, sampleNow()));
    }

    QStringList written() const
    {
        return QDir(outFolder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    AdvisoryOrder order(const QList<PublicFormat> &formats) const
    {
        return {.cases = {released()}, .formats = formats, .folder = outFolder()};
    }

private Q_SLOTS:

    void initTestCase() { makeSample(); }

    void init()
    {
        QTest::failOnWarning();
        openCopy();
    }

    void cleanup() { closeCopy(); }

    void thePublisherIsOfTheCasebook()
    {
        QCOMPARE(m_workspace->publisher().value_or(Publisher{.name = u"?"_s}), Publisher{});
        const Publisher publisher{.name = u"Stalwart Labs"_s, .nameSpace = u"https://stalw.art"_s};
        QVERIFY(m_workspace->setPublisher(publisher, sampleNow()));
        QCOMPARE(m_workspace->publisher().value_or(Publisher{}), publisher);
        QCOMPARE(detail(released()).publisher, publisher);
        QCOMPARE(groundOf(detail(released())).publisher, publisher);
    }

    void severalFilesAreOneEventWithTheirSums()
    {
        const QList<PublicFormat> formats{Note, PublicFormat::MarkdownCurl};
        const qsizetype before = detail(released()).events.size();
        const auto done = m_workspace->exportAdvisories(order(formats));
        QVERIFY(done);
        QCOMPARE(done->files.size(), 2);
        QCOMPARE(done->files.last().format, PublicFormat::MarkdownCurl);
        QVERIFY(done->leftOut.isEmpty());
        QCOMPARE(detail(released()).events.size(), before + 1);
        const CaseEvent event = detail(released()).events.last();
        QCOMPARE(event.kind, EventKind::AdvisoryExported);
        QStringList names;
        QStringList sums;
        for (const ExportedFile &file : done->files) {
            QFile saved(file.path);
            QVERIFY(saved.open(QIODevice::ReadOnly));
            const QByteArray bytes = saved.readAll();
            QCOMPARE(m_workspace->renderAdvisory(released(), file.format)->bytes, bytes);
            names.append(QFileInfo(file.path).fileName());
            sums.append(QString::fromLatin1(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        }
        QCOMPARE(event.after, names.join(", "_L1));
        QCOMPARE(event.note, sums.join(", "_L1));
    }

    void whatIsMadeForElsewhereIsNotWritten()
    {
        const qsizetype before = detail(released()).events.size();
        const AdvisoryOrder wanted = order({Note, PublicFormat::MarkdownCurl});
        QList<QByteArray> bytes;
        const auto made = m_workspace->renderAdvisories(wanted, bytes);
        QVERIFY(made);
        QVERIFY(written().isEmpty());
        QCOMPARE(detail(released()).events.size(), before);
        const auto done = m_workspace->exportAdvisories(wanted);
        QVERIFY(done);
        QCOMPARE(*made, *done);
        for (qsizetype i = 0; i < done->files.size(); ++i) {
            QFile saved(done->files[i].path);
            QVERIFY(saved.open(QIODevice::ReadOnly));
            QCOMPARE(saved.readAll(), bytes.value(i));
        }
    }

    /// M-15 wants nature and components; a case that lacks them has no changelog entry.
    void whatIsNotValidStopsAllOrIsLeftOut()
    {
        CaseRecord record = detail(released()).record;
        record.fix.nature.clear();
        QVERIFY(m_workspace->edit(released(), record.fix, sampleNow()));
        AdvisoryOrder wanted = order({Note, PublicFormat::Changelog});
        const auto refused = m_workspace->exportAdvisories(wanted);
        QVERIFY(!refused);
        const auto &error = std::get<FormatError>(refused.error());
        QCOMPARE(error.format, PublicFormat::Changelog);
        QCOMPARE(error.caseKey, detail(released()).file.key);
        QCOMPARE(error.problems.first().field, AdvisoryField::Changelog);
        QVERIFY(written().isEmpty());

        wanted.skipsInvalid = true;
        const auto done = m_workspace->exportAdvisories(wanted);
        QVERIFY(done);
        QCOMPARE(done->files.size(), 1);
        QCOMPARE(done->leftOut, QList{error});
        QCOMPARE(written().size(), 1);
    }

    void oneRefusedCaseStopsAll()
    {
        AdvisoryOrder wanted = order({Note});
        wanted.cases.append(other());
        const qsizetype before = detail(released()).events.size();
        QVERIFY(!m_workspace->exportAdvisories(wanted));
        QVERIFY(written().isEmpty());
        QCOMPARE(detail(released()).events.size(), before);
    }

    void twoCasesOfOneNameAreRefused()
    {
        for (const CaseId id : {released(), other()}) {
            AdvisoryDraft draft = detail(id).draft;
            draft.id = u"SAME-1"_s;
            QVERIFY(m_workspace->saveDraft(id, draft, sampleNow()));
        }
        AdvisoryOrder wanted = order({Note, PublicFormat::MarkdownCurl});
        wanted.cases.append(other());
        wanted.overrideReason = u"agreed"_s;
        const auto refused = m_workspace->exportAdvisories(wanted);
        QVERIFY(!refused);
        QCOMPARE(std::get<ExportError>(refused.error()).fault, ExportFault::AlreadyThere);
        QVERIFY(written().isEmpty());
    }

    void aFullDiskLeavesNothingHalfWritten()
    {
        AdvisoryDraft draft = detail(released()).draft;
        draft.description = u"word "_s.repeated(400'000);
        QVERIFY(m_workspace->saveDraft(released(), draft, sampleNow()));
        const qsizetype before = detail(released()).events.size();
        {
            auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
            rlimit old{};
            getrlimit(RLIMIT_FSIZE, &old);
            const rlimit limit{.rlim_cur = 1 << 20, .rlim_max = old.rlim_max};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto done =
                m_workspace->exportAdvisories(order({PublicFormat::ReleaseNoteSnippet, Note}));
            setrlimit(RLIMIT_FSIZE, &old);
            std::signal(SIGXFSZ, handler);
            QVERIFY(!done);
        }
        QVERIFY(written().isEmpty());
        QCOMPARE(detail(released()).events.size(), before);
    }

    void aChangelogIsMergedAndSoSaysTheHistory()
    {
        const QByteArray old = "# Changelog\n\n## [1.0.0]\n";
        const QString path = outFolder() + u"/CHANGELOG.md"_s;
        const qsizetype before = detail(released()).events.size();
        QCOMPARE(
            m_workspace->mergeIntoChangelog({.cases = {released()}}, old, path).value_or(false),
            true);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray merged = file.readAll();
        QCOMPARE(merged,
                 mergedChangelog(
                     old, m_workspace->renderAdvisory(released(), PublicFormat::Changelog)->bytes));
        QCOMPARE(detail(released()).events.size(), before + 1);
        const CaseEvent event = detail(released()).events.last();
        QCOMPARE(event.kind, EventKind::AdvisoryExported);
        QCOMPARE(event.after, u"CHANGELOG.md"_s);
        QCOMPARE(event.note.toLatin1(),
                 QCryptographicHash::hash(merged, QCryptographicHash::Sha256).toHex());
        // What it has already is neither written nor told.
        QCOMPARE(
            m_workspace->mergeIntoChangelog({.cases = {released()}}, merged, path).value_or(true),
            false);
        QCOMPARE(detail(released()).events.size(), before + 1);
    }

    void aChangelogThatCannotBeWrittenLeavesNoOverride()
    {
        const CaseId id = other(); // under embargo
        CaseRecord record = detail(id).record;
        record.fix.nature = u"Addresses are checked"_s;
        record.fix.components = u"login"_s;
        QVERIFY(m_workspace->edit(id, record.fix, sampleNow()));
        const AdvisoryOrder wanted{.cases = {id}, .overrideReason = u"leaked on a public list"_s};
        const auto before = detail(id).events;
        const auto refused = m_workspace->mergeIntoChangelog(
            wanted, "# Changelog\n", m_folder->filePath(u"gone/CHANGELOG.md"_s));
        QVERIFY(!refused);
        QCOMPARE(std::get<ExportError>(refused.error()).fault, ExportFault::CannotWrite);
        QCOMPARE(detail(id).events, before);
        QVERIFY(m_workspace->mergeIntoChangelog(wanted, "# Changelog\n",
                                                outFolder() + u"/CHANGELOG.md"_s));
        const QList<CaseEvent> events = detail(id).events;
        QVERIFY(std::ranges::contains(events, EventKind::PublicationOverridden, &CaseEvent::kind));
        QCOMPARE(events.last().kind, EventKind::AdvisoryExported);
    }

    void aTeamsTemplateIsUsedAndTakenBack()
    {
        const QString text = u"Ours: {{ description }} {{ resolution }}"_s;
        QVERIFY(m_workspace->setAdvisoryTemplate(Note, text, sampleNow()));
        QVERIFY(m_workspace->renderAdvisory(released(), Note)->bytes.startsWith("Ours: "));
        QVERIFY(!m_workspace->setAdvisoryTemplate(Note, u"{% include \"x\" %}"_s, sampleNow()));
        QVERIFY(!m_workspace->setAdvisoryTemplate(PublicFormat::Csaf, text, sampleNow()));
        QVERIFY(m_workspace->setAdvisoryTemplate(Note, {}, sampleNow()));
        QCOMPARE(m_workspace->advisoryTemplates().value_or(AdvisoryTemplates{}),
                 originalAdvisoryTemplates());
        QVERIFY(!m_workspace->renderAdvisory(released(), Note)->bytes.startsWith("Ours: "));
    }

    void revisionsAreInTheHistory()
    {
        const CaseId id = released();
        QVERIFY(m_workspace->act(id, CaseAction::Disclose, {.at = sampleNow(), .reason = u"x"_s}));
        const Instant later = sampleNow() + 24h;
        const auto without = m_workspace->publishRevision(id, u" "_s, later);
        QVERIFY(!without);
        QCOMPARE(std::get<RecordError>(without.error()).fault, RecordFault::LacksReason);
        QVERIFY(m_workspace->publishRevision(id, u"More versions"_s, later));
        QCOMPARE(detail(id).draft.revisions.size(), 2);
        QCOMPARE(detail(id).draft.revisions.first().at, *detail(id).file.disclosedAt);
        QCOMPARE(detail(id).events.last().kind, EventKind::AdvisoryEdited);
        QCOMPARE(detail(id).events.last().note, u"2: More versions"_s);
    }

    void aChangeOfWhatWentOutWaitsForARevision()
    {
        const CaseId id = released();
        QVERIFY(m_workspace->act(id, CaseAction::Disclose, {.at = sampleNow(), .reason = u"x"_s}));
        const QString path = outFolder() + u"/a.md"_s;
        QVERIFY(m_workspace->saveAdvisory(id, Note, path));
        QVERIFY(m_workspace->saveAdvisory(id, Note, path)); // says the same
        AdvisoryDraft draft = detail(id).draft;
        draft.description += u" More is affected."_s;
        QVERIFY(m_workspace->saveDraft(id, draft, sampleNow()));
        const auto refused = m_workspace->saveAdvisory(id, Note, path);
        QVERIFY(!refused);
        QCOMPARE(std::get<ExportError>(refused.error()).problems,
                 QList{AdvisoryProblem::ChangedWithoutRevision});
        const auto listed = m_workspace->renderRegister(RegisterFormat::Csv, {.now = sampleNow()});
        QVERIFY(listed && listed->bytes.contains(detail(id).file.key.toUtf8()));
        QVERIFY(m_workspace->publishRevision(id, u"More versions"_s, sampleNow() + 1h));
        QVERIFY(m_workspace->saveAdvisory(id, Note, path));

        draft = detail(id).draft;
        draft.impact += u" Worse."_s;
        QVERIFY(m_workspace->saveDraft(id, draft, sampleNow()));
        QVERIFY(!m_workspace->saveAdvisory(id, Note, path));
        QVERIFY(m_workspace->saveAdvisory(id, Note, path, u"A slip of the pen"_s));
        QVERIFY(m_workspace->saveAdvisory(id, Note, path)); // that is what is out
    }

    /// Only a person says that an advisory is out: by the disclosure, or by a first version.
    void whatLeavesBeforeItsDisclosureIsNoVersion()
    {
        const CaseId id = released();
        const QString path = outFolder() + u"/a.md"_s;
        QVERIFY(m_workspace->saveAdvisory(id, Note, path));
        change(id, u" More is affected."_s);
        QVERIFY(m_workspace->saveAdvisory(id, Note, path));
        QVERIFY(m_workspace->publishRevision(id, {}, sampleNow()));
        QCOMPARE(detail(id).draft.revisions.size(), 1);
        QVERIFY(m_workspace->saveAdvisory(id, Note, path));
        change(id, u" And worse."_s);
        QVERIFY(!m_workspace->saveAdvisory(id, Note, path));
    }

    void aLineInAChangelogIsNoVersion()
    {
        const CaseId id = released();
        QVERIFY(m_workspace->act(id, CaseAction::Disclose, {.at = sampleNow(), .reason = u"x"_s}));
        const QString path = outFolder() + u"/a.md"_s;
        QVERIFY(m_workspace->saveAdvisory(id, PublicFormat::Changelog, path));
        change(id, u" More is affected."_s);
        QVERIFY(m_workspace->saveAdvisory(id, Note, path));
    }

    /// A case that is released and not disclosed, but has versions, is of the day of the first.
    void aFirstVersionIsThePublication()
    {
        const CaseId id = released();
        const Instant before = sampleNow() - 48h;
        QVERIFY(m_workspace->publishRevision(id, {}, before));
        QVERIFY(m_workspace->withdrawAdvisory(id, u"no flaw"_s, sampleNow()));
        QVERIFY(!problemsOf(groundOf(detail(id)), detail(id).draft, sampleNow())
                     .contains(AdvisoryProblem::WithdrawnBeforePublished));
        const auto advisory = compose(groundOf(detail(id)), detail(id).draft, sampleNow());
        QVERIFY(advisory);
        QCOMPARE(advisory->publishedAt(), before);
    }

    void aWithdrawalIsTakenBack()
    {
        const CaseId id = released();
        QVERIFY(m_workspace->act(id, CaseAction::Disclose, {.at = sampleNow(), .reason = u"x"_s}));
        QVERIFY(m_workspace->reinstateAdvisory(id, u"it is one"_s, sampleNow())); // nothing to do
        QVERIFY(detail(id).draft.revisions.isEmpty());
        QVERIFY(m_workspace->withdrawAdvisory(id, u"no flaw"_s, sampleNow() + 24h));
        const auto without = m_workspace->reinstateAdvisory(id, u" "_s, sampleNow() + 25h);
        QVERIFY(!without);
        QCOMPARE(std::get<RecordError>(without.error()).fault, RecordFault::LacksReason);
        QVERIFY(m_workspace->reinstateAdvisory(id, u"it is one"_s, sampleNow() + 25h));
        QVERIFY(!detail(id).draft.withdrawnAt);
        QCOMPARE(detail(id).draft.revisions.last().summary, u"Withdrawal taken back: it is one"_s);
        QCOMPARE(detail(id).events.last().kind, EventKind::AdvisoryEdited);
        QVERIFY(!m_workspace->renderAdvisory(id, Note)->bytes.contains("**Withdrawn"));
    }

    void onlyWhatWasPublishedIsWithdrawn()
    {
        const auto refused = m_workspace->withdrawAdvisory(other(), u"no flaw"_s, sampleNow());
        QVERIFY(!refused);
        QCOMPARE(std::get<ExportError>(refused.error()).fault, ExportFault::NotPublished);
        const CaseId id = released();
        QVERIFY(m_workspace->act(id, CaseAction::Disclose, {.at = sampleNow(), .reason = u"x"_s}));
        QVERIFY(!m_workspace->withdrawAdvisory(id, {}, sampleNow() + 24h));
        QVERIFY(m_workspace->withdrawAdvisory(id, u"no flaw"_s, sampleNow() + 24h));
        QCOMPARE(detail(id).draft.withdrawnReason, u"no flaw"_s);
        QVERIFY(m_workspace->renderAdvisory(id, Note)->bytes.contains("> **Withdrawn on "));
    }

    void aCloneLeavesTheFirstAlone()
    {
        const CaseDetail from = detail(released());
        QVERIFY(m_workspace->saveDraft(other(), {.title = u"Another flaw"_s}, sampleNow()));
        QVERIFY(m_workspace->cloneAdvisory(released(), other(), sampleNow()));
        QCOMPARE(detail(released()).draft, from.draft);
        QVERIFY(!detail(other()).draft.description.isEmpty());
        const QList<CaseEvent> events = detail(other()).events;
        QVERIFY(std::ranges::contains(events, from.file.key, &CaseEvent::note));
    }

    void M19_theRegisterHasWhatIsDisclosed()
    {
        const auto before = m_workspace->renderRegister(RegisterFormat::Csv, {.now = sampleNow()});
        QVERIFY(before);
        const QString key = detail(released()).file.key;
        QVERIFY(!before->bytes.contains(key.toUtf8()));
        QVERIFY(m_workspace->act(released(), CaseAction::Disclose,
                                 {.at = sampleNow(), .reason = u"x"_s}));
        const auto after = m_workspace->renderRegister(RegisterFormat::Csv, {.now = sampleNow()});
        QVERIFY(after);
        QCOMPARE(after->entries, before->entries + 1);
        QVERIFY(after->bytes.contains(key.toUtf8()));

        AdvisoryDraft draft = detail(released()).draft;
        draft.description = u"By "_s + detail(released()).file.reporter.address;
        QVERIFY(m_workspace->saveDraft(released(), draft, sampleNow()));
        const auto leak = m_workspace->renderRegister(RegisterFormat::Html, {.now = sampleNow()});
        QVERIFY(leak);
        QCOMPARE(leak->entries, before->entries);
        QVERIFY(problemsOf(*leak, key).contains(AdvisoryProblem::ReporterAddressInText));
    }

    void theRegisterPassesTheSameGateAsTheAdvisory()
    {
        const CaseId id = released();
        const QString key = detail(id).file.key;
        QVERIFY(m_workspace->act(id, CaseAction::Disclose, {.at = sampleNow(), .reason = u"x"_s}));
        const QString note = u"the customer in the north asked us twice to keep quiet about the "
                             "migration of their old mail servers until the end of winter"_s;
        QVERIFY(m_workspace->addMessage(
            id, {.direction = Direction::Internal, .at = sampleNow(), .text = note}));
        AdvisoryDraft draft = detail(id).draft;
        draft.description = note;
        QVERIFY(m_workspace->saveDraft(id, draft, sampleNow()));
        const auto leak = m_workspace->renderRegister(RegisterFormat::Csv, {.now = sampleNow()});
        QVERIFY(leak);
        QVERIFY(!leak->bytes.contains(key.toUtf8()));
        QCOMPARE(problemsOf(*leak, key), QList{AdvisoryProblem::InternalTextInText});

        // What somebody published all the same with a reason is public, and so in the register.
        QVERIFY(m_workspace->saveAdvisory(id, Note, outFolder() + u"/a.md"_s, u"They agreed"_s));
        const auto after = m_workspace->renderRegister(RegisterFormat::Csv, {.now = sampleNow()});
        QVERIFY(after);
        QVERIFY(after->bytes.contains(key.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
