// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120}; // 2026-11-21
const QString Report = u"https://hackerone.com/reports/1337"_s;

QString data(const QString &name)
{
    return QStringLiteral(DOCKET_TEST_DATA "/") + name;
}

QStringList wordsOf(const CaseDetail &detail)
{
    QStringList words;
    for (const CaseEvent &event : detail.events) {
        words.append(toToken(event.kind) + ": "_L1 + event.before + " > "_L1 + event.after);
    }
    return words;
}

} // namespace

/// Trackers other than GitHub's issues, in a casebook.
class TestImportSources final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    ImportReport import(const QStringList &names,
                        const std::optional<CsvMapping> &mapping = {}) const
    {
        QStringList paths;
        std::ranges::transform(names, std::back_inserter(paths), data);
        ImportRequest request{.paths = paths};
        request.mapping = mapping;
        if (mapping) {
            request.format = SourceFormat::Csv;
        }
        return m_workspace->importNow(request, {}, {}).value_or(ImportReport{});
    }

    CaseDetail detail(const QString &ref) const
    {
        const auto id = m_workspace->caseByRef(ref);
        return id ? m_workspace->caseDetail(*id).value_or(CaseDetail{}) : CaseDetail{};
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"t.docket"_s), [] { return Now; });
        QVERIFY(made);
        m_workspace = std::move(*made);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void notesFindTheirIssueInAnyOrder()
    {
        const ImportReport report = import({u"gitlab/notes.json"_s, u"gitlab/issues.json"_s});
        QCOMPARE(report.files.size(), 2);
        QCOMPARE(report.files.first().newCases, 2);
        QCOMPARE(report.files.last().followUps, 3);
        const CaseDetail issue = detail(u"https://gitlab.example.org/acme/tool/-/issues/639"_s);
        QCOMPARE(issue.messages.size(), 4);
        QCOMPARE(issue.file.source, SourceKind::GitLab);
        QCOMPARE(issue.file.sourceState, u"opened"_s);
        QCOMPARE(issue.file.state, CaseState::New);
        QCOMPARE(std::ranges::count(issue.messages, Direction::Internal,
                                    [](const MessageView &view) { return view.message.direction; }),
                 1);
        QCOMPARE(detail(u"gitlab:4741612/639"_s).file.key, issue.file.key);
        // again changes nothing
        const ImportReport again = import({u"gitlab"_s});
        for (const ImportedFile &file : again.files) {
            QVERIFY(file.newCases == 0 && file.followUps <= 1); // the table is a day newer
        }
    }

    void notesWithoutTheirIssueAreKept()
    {
        const ImportReport report = import({u"gitlab/notes.json"_s});
        QCOMPARE(report.files.first().damaged, 3);
        QCOMPARE(report.problems.first().fault, ImportFault::NoSuchIssue);
        QCOMPARE(import({u"gitlab/issues.json"_s, u"gitlab/notes.json"_s}).files.last().followUps,
                 3);
    }

    void anotherKindOfDumpKnowsANameMore()
    {
        import({u"gitlab/issues.csv"_s}); // has no numbers of notes
        QCOMPARE(import({u"gitlab/issues.json"_s, u"gitlab/notes.json"_s}).files.last().followUps,
                 3);
    }

    void aDuplicateAtTheSourceIsOnlySaid()
    {
        import({u"bugzilla/history.json"_s, u"bugzilla/attachments.json"_s, u"bugzilla/bugs.json"_s,
                u"bugzilla/comments.json"_s});
        const CaseDetail bug = detail(u"bugzilla:35"_s);
        QCOMPARE(bug.messages.size(), 6); // the bug, two comments, two files, one change
        QCOMPARE(bug.file.sourceState, u"resolved: duplicate"_s);
        QCOMPARE(bug.file.state, CaseState::New);
        QVERIFY(!bug.file.duplicateOf);
        QVERIFY(wordsOf(bug).contains(u"duplicate-at-source:  > bugzilla:12"_s));
        QCOMPARE(bug.file.attachments, 2);
        for (const MessageView &view : bug.messages) {
            for (const Attachment &attachment : view.attachments) {
                const EvidenceItem item{.kind = EvidenceItem::Kind::Attachment,
                                        .messageId = view.message.id,
                                        .attachmentId = attachment.id,
                                        .name = attachment.info.name,
                                        .sha256 = attachment.info.sha256};
                const auto bytes = m_workspace->evidence(item);
                const bool isThere = attachment.info.name == u"poc.txt"_s;
                QCOMPARE(bytes.has_value(), isThere);
                QVERIFY(isThere ||
                        std::get<ImportIssue>(bytes.error()).fault == ImportFault::NoBytes);
            }
        }
    }

    void aTableWithoutTextsTakesNoTextAway()
    {
        import({u"hackerone/reports.json"_s});
        QCOMPARE(detail(Report).messages.first().text, u"## Steps\n1. look"_s);
        import({u"hackerone/findings.json"_s});
        const CaseDetail report = detail(Report);
        QCOMPARE(report.messages.first().text, u"## Steps\n1. look"_s);
        QCOMPARE(report.file.sourceState, u"duplicate"_s);
        QVERIFY(wordsOf(report).contains(u"source-state-changed: needs-more-info > duplicate"_s));
        QVERIFY(wordsOf(report).contains(
            u"duplicate-at-source:  > https://hackerone.com/reports/1200"_s));
        QVERIFY(!report.file.duplicateOf);
    }

    void aMappedTable()
    {
        QFile file(data(u"tables/acme-mapping.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto mapping = csvMappingFromJson(file.readAll());
        QVERIFY(mapping);
        const ImportReport report = import({u"tables/acme.csv"_s}, *mapping);
        QCOMPARE(report.files.first().newCases, 2);
        QCOMPARE(detail(u"csv:acme:17"_s).file.title, u"Überlauf im Parser"_s);
        QCOMPARE(detail(u"csv:acme:17"_s).messages.first().text, u"Vier Byte zu viel"_s);
        QCOMPARE(import({u"tables/acme.csv"_s}).problems.first().fault, ImportFault::NoMapping);
    }

    void anUnknownTableIsShownAndThenKnown()
    {
        const ImportReport before = import({u"tables/acme.csv"_s});
        QCOMPARE(before.tables.size(), 1);
        const TablePreview &table = before.tables.first();
        QCOMPARE(table.header.value(1), u"Betreff"_s);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.first().value(3), u"02.11.2026 09:00"_s);
        CsvMapping mapping{
            .name = u"acme"_s,
            .columns = {{CsvField::Title, {u"Betreff"_s}}, {CsvField::Id, {u"No"_s}}},
            .timeFormat = {},
            .urlPrefix = {},
            .header = table.header,
            .knownAs = {}};
        QVERIFY(m_workspace->saveSetting(Setting::Mappings, toJson(QList{mapping}), Now));
        const ImportReport after = import({u"tables/acme.csv"_s});
        QVERIFY(after.tables.isEmpty());
        QCOMPARE(after.files.first().newCases, 2);
        // under another name its reports are the same ones
        mapping.knownAs = mapping.name;
        mapping.name = u"other"_s;
        QVERIFY(m_workspace->saveSetting(Setting::Mappings, toJson(QList{mapping}), Now));
        QCOMPARE(import({u"tables/acme.csv"_s}).files.first().unchanged, 2);
        QCOMPARE(detail(u"csv:acme:17"_s).file.title, u"Überlauf im Parser"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportSources)
#include "tst_importsources.moc"
