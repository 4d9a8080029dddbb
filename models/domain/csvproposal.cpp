// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvproposal.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// Names of columns as trackers and spreadsheets write them, the likelier first. Letters only:
/// "Created At (UTC)" is "createdatutc".
struct Likely
{
    CsvField field;
    QLatin1StringView names; ///< with blanks between them
};

constexpr std::array LikelyNames{
    Likely{CsvField::Id,
           "id issueid issuekey key number no nr num bugid ticketid ticket reportid reference "
           "referencenumber ref iid nummer vorgang"_L1},
    Likely{CsvField::Url, "url link href address issueurl reporturl weburl htmlurl permalink"_L1},
    Likely{CsvField::Title,
           "title summary subject headline name shortdesc shortdescription caption titel "
           "betreff zusammenfassung"_L1},
    Likely{CsvField::Text, "description text body details detail content message report what "
                           "vulnerabilityinformation longdescription beschreibung inhalt was"_L1},
    Likely{CsvField::StateReason, "resolution statereason reason substate statusreason"_L1},
    Likely{CsvField::State, "state status bugstatus substate zustand"_L1},
    Likely{CsvField::Reporter,
           "reporter reporteremail email mail login username user authorusername author "
           "submitter submittedby reportedby createdby creator finder researcher from "
           "absender melder einsender"_L1},
    Likely{CsvField::ReporterName,
           "reportername authorname fullname submittername reporterrealname author "
           "from"_L1},
    Likely{CsvField::CreatedAt,
           "createdat created createdatutc receivedat received reportedat reported "
           "submittedat submitted submissiondate opened openedat opendate date "
           "creationdate createdon timestamp eingang erstellt datum"_L1},
    Likely{CsvField::UpdatedAt,
           "updatedat updated updatedatutc lastupdated modified modifiedat lastmodified "
           "changed changeddate lastactivity lastchanged"_L1},
    Likely{CsvField::Labels, "labels tags keywords label tag components"_L1},
    Likely{CsvField::Confidential, "confidential private isconfidential vertraulich"_L1},
    Likely{CsvField::Public, "public ispublic"_L1},
    Likely{CsvField::DuplicateOf,
           "duplicateof dupeof dupof originalid originalreportid duplicate"_L1},
};

QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar character : name) {
        if (character.isLetterOrNumber()) {
            letters += character.toLower();
        }
    }
    return letters;
}

QString likelyColumn(const Likely &likely, const QStringList &header, const QSet<QString> &taken)
{
    const QStringList names = QString(likely.names).split(u' ');
    for (const QString &name : names) {
        for (const QString &column : header) {
            if (lettersOf(column) == name && !taken.contains(csvColumnKey(column))) {
                return column.trimmed();
            }
        }
    }
    return {};
}

/// "Security reports (2026).csv" as "security-reports-2026"; a number behind it where that is
/// another mapping's.
QString proposedName(const QString &path, const QList<CsvMapping> &saved)
{
    constexpr qsizetype MostCharacters = 32;
    const QString file = path.section(u'›', -1).trimmed();
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString base = QFileInfo(file).completeBaseName().toLower().replace(others, u"-"_s);
    base = base.left(MostCharacters);
    while (base.startsWith(u'-')) {
        base.remove(0, 1);
    }
    while (base.endsWith(u'-')) {
        base.chop(1);
    }
    if (base.isEmpty()) {
        base = u"table"_s;
    }
    QString name = base;
    for (int number = 2; isCsvNameTaken(name, saved); ++number) {
        name = base + u'-' + QString::number(number);
    }
    return name;
}

/// Each value as a time; nothing for one that is none in this form.
QList<std::optional<Instant>> timesIn(const QString &form, const QStringList &values,
                                      const CellTimeFn &timeOf)
{
    CsvMapping mapping;
    mapping.timeFormat = form;
    QList<std::optional<Instant>> times;
    for (const QString &value : values) {
        times.append(timeOf(mapping, value));
    }
    return times;
}

/// Whether two forms make other times of the same values.
bool areAtOdds(const QList<std::optional<Instant>> &one, const QList<std::optional<Instant>> &other)
{
    for (qsizetype i = 0; i < one.size(); ++i) {
        const std::optional<Instant> &first = one.at(i);
        const std::optional<Instant> &second = other.at(i);
        if (first && second && *first != *second) {
            return true;
        }
    }
    return false;
}

} // namespace

QStringList csvTimeForms()
{
    return {u"dd.MM.yyyy HH:mm:ss"_s,
            u"dd.MM.yyyy HH:mm"_s,
            u"d.M.yyyy H:mm"_s,
            u"dd.MM.yyyy"_s,
            u"MM/dd/yyyy HH:mm:ss"_s,
            u"MM/dd/yyyy HH:mm"_s,
            u"M/d/yyyy H:mm"_s,
            u"M/d/yyyy h:mm AP"_s,
            u"MM/dd/yyyy"_s,
            u"dd/MM/yyyy HH:mm:ss"_s,
            u"dd/MM/yyyy HH:mm"_s,
            u"d/M/yyyy H:mm"_s,
            u"dd/MM/yyyy"_s,
            u"yyyy/MM/dd HH:mm:ss"_s,
            u"yyyy/MM/dd HH:mm"_s,
            u"yyyy/MM/dd"_s,
            u"dd-MM-yyyy HH:mm"_s,
            u"dd-MM-yyyy"_s,
            u"d MMM yyyy HH:mm"_s,
            u"d MMM yyyy"_s,
            u"MMM d, yyyy"_s,
            u"MMM d, yyyy h:mm AP"_s,
            u"yyyyMMdd"_s};
}

std::optional<qsizetype> csvPlace(const CsvMapping &mapping, CsvField field,
                                  const QStringList &header)
{
    const QStringList names = mapping.columns.value(field);
    for (const QString &name : names) {
        for (qsizetype at = 0; at < header.size(); ++at) {
            if (csvColumnKey(header.at(at)) == csvColumnKey(name)) {
                return at;
            }
        }
    }
    return std::nullopt;
}

QStringList csvSamples(const TablePreview &table, qsizetype place)
{
    QStringList values;
    for (const QStringList &row : table.rows) {
        if (const QString value = row.value(place).trimmed(); !value.isEmpty()) {
            values.append(value);
        }
    }
    return values;
}

std::optional<QString> csvTimeFormFor(const QStringList &values, const CellTimeFn &timeOf)
{
    if (values.isEmpty()) {
        return QString();
    }
    const QStringList forms = QStringList{QString()} + csvTimeForms();
    std::optional<QString> found;
    QList<std::optional<Instant>> best;
    qsizetype most = 0;
    bool isOdd = false;
    for (const QString &form : forms) {
        const auto times = timesIn(form, values, timeOf);
        const qsizetype read =
            std::ranges::count_if(times, [](const auto &time) { return time.has_value(); });
        if (form.isEmpty() && read == values.size()) {
            return form; // the known forms are told apart by themselves
        }
        if (2 * read < values.size() || read < most) {
            continue; // a wrong date or two are the table's own
        }
        isOdd = read == most && (isOdd || areAtOdds(best, times));
        if (read > most) {
            found = form;
            best = times;
            most = read;
        }
    }
    return isOdd ? std::nullopt : found;
}

CsvMapping proposedMapping(const TablePreview &table, const QList<CsvMapping> &saved,
                           const CellTimeFn &timeOf)
{
    CsvMapping mapping;
    mapping.name = proposedName(table.path, saved);
    mapping.header = table.header;
    QSet<QString> taken;
    for (const Likely &likely : LikelyNames) {
        const QString column = likelyColumn(likely, table.header, taken);
        if (!column.isEmpty()) {
            mapping.columns[likely.field] = {column};
            taken.insert(csvColumnKey(column));
        }
    }
    if (const auto place = csvPlace(mapping, CsvField::CreatedAt, table.header)) {
        mapping.timeFormat = csvTimeFormFor(csvSamples(table, *place), timeOf).value_or(QString());
    }
    return mapping;
}

} // namespace Docket
