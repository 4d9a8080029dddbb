// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/advisorystore.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;

namespace Docket {

class TestAdvisoryStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereIsNoDraftBeforeOneIsSaved();
    void theLastSavedDraftComesBack();
    void anUnknownCaseIsRefused();
    void recordsOfOthersAreNotDisclosedHere();

private:
    std::unique_ptr<Database> m_database;
    CaseId m_caseId;
};

void TestAdvisoryStore::init()
{
    QTest::failOnWarning();
    m_database = memoryDatabase();
    CaseStore cases(*m_database);
    m_caseId = valueOf(cases.insert(caseOf(addPolicy(*m_database), u"report"_s))).id;
}

void TestAdvisoryStore::thereIsNoDraftBeforeOneIsSaved()
{
    QCOMPARE(valueOf(AdvisoryStore(*m_database).draft(m_caseId)), std::nullopt);
}

void TestAdvisoryStore::theLastSavedDraftComesBack()
{
    AdvisoryStore advisories(*m_database);
    AdvisoryDraft draft{.title = u"Heap overflow \"in\" the parser"_s,
                        .identifiers = {u"CVE-2026-0001"_s},
                        .affected = {{.name = u"stalwart"_s,
                                      .ranges = {{.introduced = {.isUnknown = true},
                                                  .fixed = {.version = u"0.8.1"_s}}}}},
                        .description = u"First line\n\nSecond <b>line</b>"_s,
                        .credits = {{.name = u"Ada"_s, .consent = CreditConsent::Given}},
                        .timeline = {{.at = Receipt, .text = u"reported"_s}},
                        .references = {{.title = u"fix"_s, .url = u"https://example.org"_s}}};
    valueOf(advisories.save(m_caseId, draft, Receipt));
    QCOMPARE(valueOf(advisories.draft(m_caseId)), draft);
    draft.impact = u"Remote code execution"_s;
    valueOf(advisories.save(m_caseId, draft, Receipt));
    QCOMPARE(valueOf(advisories.draft(m_caseId)), draft);
}

void TestAdvisoryStore::anUnknownCaseIsRefused()
{
    AdvisoryStore advisories(*m_database);
    QCOMPARE(faultOf(advisories.save(CaseId{9}, {}, Receipt)), StoreFault::Constraint);
}

void TestAdvisoryStore::recordsOfOthersAreNotDisclosedHere()
{
    CaseStore cases(*m_database);
    CaseFile own = valueOf(cases.byId(m_caseId));
    own.disclosedAt = Receipt;
    valueOf(cases.update(own));
    CaseFile other = own;
    other.title = u"record"_s;
    other.source = SourceKind::Advisory;
    valueOf(cases.insert(other));
    QCOMPARE(valueOf(AdvisoryStore(*m_database).disclosed()), QList{m_caseId});
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestAdvisoryStore)
#include "tst_advisorystore.moc"
