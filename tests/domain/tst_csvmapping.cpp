// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvproposal.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// Reads ISO dates where no form is given, else that form.
std::optional<Instant> timeOf(const CsvMapping &mapping, const QString &value)
{
    const QString form = mapping.timeFormat.isEmpty() ? u"yyyy-MM-dd HH:mm"_s : mapping.timeFormat;
    const QDateTime at = QLocale::c().toDateTime(value, form, 2000);
    return at.isValid() ? std::optional(Instant{at.toSecsSinceEpoch()}) : std::nullopt;
}

TablePreview table(const QStringList &header, const QList<QStringList> &rows = {})
{
    return {.path = u"/home/a/Security Reports (2026).csv"_s, .header = header, .rows = rows};
}

QString columnOf(const CsvMapping &mapping, CsvField field)
{
    return mapping.columns.value(field).join(u'|');
}

} // namespace

class TestCsvMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void columnsAreProposedByTheirNames()
    {
        const CsvMapping mapping = proposedMapping(
            table({u"Ticket ID"_s, u"Summary"_s, u"Description"_s, u"Reporter email"_s,
                   u"Date reported"_s, u"Submitted At"_s, u"Status"_s, u"Score"_s, u" Link "_s}),
            {}, timeOf);
        QCOMPARE(columnOf(mapping, CsvField::Id), u"Ticket ID"_s);
        QCOMPARE(columnOf(mapping, CsvField::Title), u"Summary"_s);
        QCOMPARE(columnOf(mapping, CsvField::Text), u"Description"_s);
        QCOMPARE(columnOf(mapping, CsvField::Reporter), u"Reporter email"_s);
        QCOMPARE(columnOf(mapping, CsvField::CreatedAt), u"Submitted At"_s);
        QCOMPARE(columnOf(mapping, CsvField::State), u"Status"_s);
        QCOMPARE(columnOf(mapping, CsvField::Url), u"Link"_s);
        QVERIFY(!mapping.columns.contains(CsvField::DuplicateOf));
        QCOMPARE(mapping.name, u"security-reports-2026"_s);
    }

    void anAuthorIsTheReporterUnlessThereIsALogin()
    {
        QCOMPARE(columnOf(proposedMapping(table({u"title"_s, u"author"_s}), {}, timeOf),
                          CsvField::Reporter),
                 u"author"_s);
        const CsvMapping both =
            proposedMapping(table({u"title"_s, u"author"_s, u"email"_s}), {}, timeOf);
        QCOMPARE(columnOf(both, CsvField::Reporter), u"email"_s);
        QCOMPARE(columnOf(both, CsvField::ReporterName), u"author"_s);
    }

    void timesAreReadInTheFormThatReadsAll()
    {
        const QStringList header{u"title"_s, u"created"_s};
        const CsvMapping known =
            proposedMapping(table(header, {{u"a"_s, u"2026-11-02 09:00"_s}}), {}, timeOf);
        QCOMPARE(known.timeFormat, QString());
        const CsvMapping german = proposedMapping(
            table(header, {{u"a"_s, u"02.11.2026 09:00"_s}, {u"b"_s, u""_s}}), {}, timeOf);
        QCOMPARE(german.timeFormat, u"dd.MM.yyyy HH:mm"_s);
        // the 25th is no month: the day comes first, although 03/04 could be either
        const CsvMapping british = proposedMapping(
            table(header, {{u"a"_s, u"03/04/2026 09:00"_s}, {u"b"_s, u"25/04/2026 09:00"_s}}), {},
            timeOf);
        QCOMPARE(british.timeFormat, u"dd/MM/yyyy HH:mm"_s);
        QVERIFY(!csvTimeFormFor({u"last week"_s}, timeOf));
        // in April or in March: nobody is told, and a person has to say
        QVERIFY(!csvTimeFormFor({u"03/04/2026 09:00"_s, u"05/06/2026 10:00"_s}, timeOf));
        QVERIFY(csvTimeFormFor({u"04/04/2026 09:00"_s}, timeOf)); // the same in both
        // one wrong date does not hide the form of the others
        QCOMPARE(csvTimeFormFor({u"03.11.2026 10:11"_s, u"31.02.2026 09:00"_s}, timeOf),
                 u"dd.MM.yyyy HH:mm"_s);
    }

    void aTableIsToldByItsColumnsInAnyOrder()
    {
        CsvMapping mapping = proposedMapping(table({u"No"_s, u"Title"_s, u"When"_s}), {}, timeOf);
        const QList<CsvMapping> saved{mapping};
        QCOMPARE(csvMappingFor({u"title "_s, u"WHEN"_s, u"no"_s}, saved), mapping);
        QVERIFY(!csvMappingFor({u"No"_s, u"Title"_s}, saved));
        QVERIFY(!csvMappingFor({u"No"_s, u"Title"_s, u"When"_s, u"Who"_s}, saved));
        mapping.header.clear(); // one that was written by hand is asked for by its name
        QVERIFY(!csvMappingFor({u"No"_s, u"Title"_s, u"When"_s}, {mapping}));
    }

    void whatIsSavedComesBack()
    {
        CsvMapping one = proposedMapping(table({u"No"_s, u"Title"_s}), {}, timeOf);
        one.knownAs = u"before"_s;
        CsvMapping two = proposedMapping(table({u"Title"_s}), {one}, timeOf);
        QCOMPARE(two.name, u"security-reports-2026-2"_s);
        QCOMPARE(csvMappingsFromJson(toJson(QList{one, two})), (QList{one, two}));
        QCOMPARE(csvMappingFromJson(toJson(one)), one);
        QVERIFY(csvMappingsFromJson("[1]").isEmpty());
        QVERIFY(!csvMappingFromJson(R"({"name":"a","columns":{"title":"t"},"header":"t"})"));
    }

    void aNameIsTakenByWhatItWasBefore()
    {
        CsvMapping renamed = proposedMapping(table({u"Title"_s}), {}, timeOf);
        renamed.knownAs = u"acme"_s;
        QVERIFY(isCsvNameTaken(u"acme"_s, {renamed}));
        QVERIFY(isCsvNameTaken(renamed.name, {renamed}));
        QVERIFY(isCsvNameTaken(u"jira"_s, {}));
        QVERIFY(!isCsvNameTaken(u"other"_s, {renamed}));
        QVERIFY(!isCsvMappingName(u"Not So"_s));
    }
};

QTEST_GUILESS_MAIN(TestCsvMapping)
#include "tst_csvmapping.moc"
