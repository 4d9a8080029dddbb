// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/samplecasebook.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// What an export was refused for, for the failure's message.
QByteArray wordsOf(const Outcome<PublicFile> &outcome)
{
    QByteArray words;
    const auto *error = outcome ? nullptr : std::get_if<ExportError>(&outcome.error());
    for (const AdvisoryProblem problem : error ? error->problems : QList<AdvisoryProblem>{}) {
        words += toToken(problem).data() + QByteArray(" ");
    }
    return words;
}

} // namespace

class TestSampleCasebook final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QList<CaseRow> m_rows;

    [[nodiscard]] CaseDetail detailOf(const QString &ref) const
    {
        const auto id = m_workspace->caseByRef(ref);
        return id ? m_workspace->caseDetail(*id).value_or(CaseDetail{}) : CaseDetail{};
    }

private Q_SLOTS:

    void initTestCase()
    {
        const QString path = m_folder.filePath(u"sample.docket"_s);
        QVERIFY(buildSampleCasebook(path));
        auto opened = Workspace::open(path, [] { return sampleNow(); });
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QVERIFY(m_workspace->eachRow([this](QList<CaseRow> &&batch) {
            m_rows.append(batch);
            return true;
        }));
    }

    void init() { QTest::failOnWarning(); }

    void everyStateOccurs()
    {
        QCOMPARE(m_rows.size(), 23);
        QSet<CaseState> states;
        for (const CaseRow &row : m_rows) {
            states.insert(row.state);
        }
        QCOMPARE(states.size(), 10);
    }

    void twoClocksAreOverdueAndSixAreDueSoon()
    {
        QHash<ClockStatus, int> nearest;
        for (const CaseRow &row : m_rows) {
            if (row.nearest) {
                ++nearest[statusAt(*row.nearest, sampleNow())];
            }
        }
        QCOMPARE(nearest[ClockStatus::Overdue], 2);
        QCOMPARE(nearest[ClockStatus::DueSoon], 6);
    }

    void theReleasedCaseHasAnAdvisoryToExport()
    {
        const auto id = m_workspace->caseByRef(u"20261012081420.GA2104@dahl.example.org"_s);
        QVERIFY(id);
        const auto markdown = m_workspace->renderAdvisory(*id, PublicFormat::MarkdownReleaseNote);
        QVERIFY2(markdown, wordsOf(markdown).constData());
        QVERIFY(markdown->bytes.contains("Henrik Dahl"));
        QCOMPARE(*markdown, *m_workspace->renderAdvisory(*id, PublicFormat::MarkdownReleaseNote));
    }

    void M16_noCaseWasReleasedAgainstThePolicy()
    {
        int released = 0;
        for (const CaseRow &row : m_rows) {
            const auto detail = m_workspace->caseDetail(row.id);
            QVERIFY(detail);
            const bool isReleased = detail->file.releasedAt.has_value();
            released += isReleased ? 1 : 0;
            QVERIFY(!isReleased || !lacksReviewers(detail->record.fix, detail->policy.reviewers));
            for (const CaseEvent &event : detail->events) {
                QVERIFY(event.kind != EventKind::ReviewOverridden);
            }
        }
        QCOMPARE(released, 3);
    }

    void whatTheTeamWroteDownIsThere()
    {
        const CaseRecord dkim = detailOf(u"20261012081420.GA2104@dahl.example.org"_s).record;
        QCOMPARE(dkim.fix.targetRelease, u"0.8.1"_s);
        QCOMPARE(dkim.fix.backports.size(), 1);
        QCOMPARE(dkim.items.size(), 7);
        const CaseRecord cache =
            detailOf(u"https://github.com/aicertus/mailflow/issues/202"_s).record;
        QCOMPARE(cache.estimates.size(), 1);
        QCOMPARE(cache.pauses.size(), 1);
        QVERIFY(!cache.pauses.first().pause.until);
        QVERIFY(cache.versions && cache.versions->runtime == QStringList{u"3.8.18"_s});
        const CaseRecord ldap = detailOf(u"E1kq7T-0003Ns-9V@host.example.net"_s).record;
        QVERIFY(ldap.pauses.size() == 1 && ldap.pauses.first().pause.until);
    }

    void theEmbargoedCaseRefusesAndTakesAReason()
    {
        const auto id = m_workspace->caseByRef(u"20261026172150.3F02.M.ITO@example.com"_s);
        QVERIFY(id);
        const auto refused = m_workspace->renderAdvisory(*id, PublicFormat::MarkdownReleaseNote);
        QVERIFY(!refused);
        const auto *error = std::get_if<ExportError>(&refused.error());
        QVERIFY(error != nullptr);
        QCOMPARE(error->fault, ExportFault::Refused);
        QVERIFY(error->problems.contains(AdvisoryProblem::UnderEmbargo));
        const auto overridden = m_workspace->renderAdvisory(*id, PublicFormat::MarkdownReleaseNote,
                                                            u"agreed with the reporter"_s);
        QVERIFY2(overridden, wordsOf(overridden).constData());
        QCOMPARE(m_workspace->caseDetail(*id)->events.last().kind,
                 EventKind::PublicationOverridden);
    }
};

QTEST_GUILESS_MAIN(TestSampleCasebook)
#include "tst_samplecasebook.moc"
