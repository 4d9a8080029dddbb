// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvitems.h"

#include "importers/bugzillaitems.h"
#include "importers/csvreader.h"
#include "importers/githubitems.h"
#include "importers/mimefields.h"
#include "importers/plaintext.h"
#include "importers/sha256.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView CommentEnvelope("comment"); ///< of a cell that holds one

/// Jira writes comments and attachments into cells: "10/Feb/21 5:12 PM;mara;what she wrote".
struct PackedCell
{
    QString at;
    QString by;
    QString rest;
};

std::optional<PackedCell> packedCell(const QString &value)
{
    const qsizetype first = value.indexOf(u';');
    const qsizetype second = first < 0 ? -1 : value.indexOf(u';', first + 1);
    return second < 0 ? std::nullopt
                      : std::optional(PackedCell{value.first(first).trimmed(),
                                                 value.sliced(first + 1, second - first - 1),
                                                 value.sliced(second + 1)});
}

Person csvPerson(const QString &login, const QString &name)
{
    if (login.contains(u'<') && login.contains(u'@')) { // "Eve <eve@example.org>"
        const People people = mailPeople(login.toUtf8());
        if (!people.isEmpty()) {
            const Person &person = people.first();
            return bugzillaPerson(person.address,
                                  name.trimmed().isEmpty() ? person.name : name.trimmed());
        }
    }
    return bugzillaPerson(login.trimmed(), name.trimmed());
}

QString prefixOf(const CsvMapping &mapping)
{
    switch (mapping.source) {
    case SourceKind::Bugzilla:
        return u"bugzilla:"_s;
    case SourceKind::Bugcrowd:
        return u"bugcrowd:"_s;
    case SourceKind::Jira:
        return u"jira:"_s;
    case SourceKind::Mail:
    case SourceKind::GitHub:
    case SourceKind::ByHand:
    case SourceKind::GitHubAdvisory:
    case SourceKind::GitLab:
    case SourceKind::HackerOne:
    case SourceKind::Table:
    case SourceKind::Advisory:
        break;
    }
    return "csv:"_L1 + (mapping.knownAs.isEmpty() ? mapping.name : mapping.knownAs) + u':';
}

/// The words of a table in the spelling of the same tracker's API, so that both dumps agree.
QString spelledState(const QString &word, SourceKind source)
{
    QString state = word.trimmed().toLower();
    if (source == SourceKind::GitLab && state == "open"_L1) {
        return u"opened"_s;
    }
    if (source == SourceKind::HackerOne || source == SourceKind::Bugcrowd) {
        state.replace(u' ', u'-').replace(u'_', u'-');
    }
    const bool isNothing =
        state == "---"_L1 || (state == "unresolved"_L1 && source == SourceKind::Jira);
    return isNothing ? QString() : state;
}

/// The two rows of an original, and their delimiter.
struct KeptRow
{
    QByteArrayView header;
    QByteArrayView row;
    char delimiter;
};

KeptRow keptRow(const QByteArray &bytes)
{
    const char delimiter = csvDelimiter(bytes);
    const QByteArrayView all(bytes);
    CsvExtent header(delimiter);
    const qsizetype size = header.take(all);
    return {all.first(size), all.sliced(std::min(size + 1, all.size())), delimiter};
}

std::optional<CsvMapping> mappingOf(const QByteArray &envelope)
{
    if (!envelope.startsWith('{')) {
        return knownCsvMapping(QString::fromLatin1(envelope));
    }
    const auto mapping = csvMappingFromJson(envelope);
    return mapping ? std::optional(*mapping) : std::nullopt;
}

QByteArray envelopeOf(const CsvMapping &mapping)
{
    if (knownCsvMapping(mapping.name) == mapping) {
        return mapping.name.toLatin1();
    }
    CsvMapping kept = mapping;
    kept.header.clear(); // the original begins with it
    return toJson(kept);
}

/// A time of the mapping's own form in ISO 8601; any other as it is.
QString inIsoForm(const QString &text, const QString &timeFormat)
{
    if (timeFormat.isEmpty()) {
        return text;
    }
    const QDateTime at = QLocale::c().toDateTime(text.trimmed(), timeFormat, 2000);
    return at.isValid() ? QDateTime(at.date(), at.time(), QTimeZone::UTC).toString(Qt::ISODate)
                        : QString();
}

} // namespace

CsvTable::CsvTable(const QByteArray &headerRow, char delimiter, CsvMapping mapping)
    : m_header(headerRow)
    , m_delimiter(delimiter)
    , m_mapping(std::move(mapping))
    , m_envelope(envelopeOf(m_mapping))
{
    const QStringList names = csvValues(headerRow, delimiter);
    for (auto field = m_mapping.columns.begin(); field != m_mapping.columns.end(); ++field) {
        for (const QString &wanted : field.value()) {
            for (qsizetype at = 0; at < names.size(); ++at) {
                if (names.at(at).trimmed().compare(wanted, Qt::CaseInsensitive) == 0) {
                    m_places[field.key()].append(at);
                }
            }
        }
    }
}

QStringList CsvTable::all(CsvField field, const QList<QByteArrayView> &cells) const
{
    QStringList values;
    const QList<qsizetype> places = m_places.value(field);
    for (const qsizetype place : places) {
        const QString value = place < cells.size() ? csvValue(cells.at(place)) : QString();
        if (!value.trimmed().isEmpty()) {
            values.append(value);
        }
    }
    return values;
}

QString CsvTable::first(CsvField field, const QList<QByteArrayView> &cells) const
{
    return all(field, cells).value(0);
}

QString CsvTable::createdAt(const QString &text) const
{
    return inIsoForm(text, m_mapping.timeFormat);
}

QString CsvTable::refOf(const QString &id) const
{
    if (id.isEmpty()) {
        return {};
    }
    return (m_mapping.urlPrefix.isEmpty() ? prefixOf(m_mapping) : m_mapping.urlPrefix) + id;
}

ItemFields CsvTable::fieldsOf(const QList<QByteArrayView> &cells) const
{
    using enum CsvField;
    const QString url = canonicalIssueUrl(first(Url, cells).trimmed());
    const QString id = first(Id, cells).trimmed();
    ItemFields fields{.ref = url.isEmpty() ? refOf(id) : url,
                      .from = csvPerson(first(Reporter, cells), first(ReporterName, cells)),
                      .title = first(Title, cells),
                      .text = all(Text, cells).join("\n\n"_L1),
                      .createdAt = createdAt(first(CreatedAt, cells)),
                      .facts = {}};
    TrackerFacts &facts = fields.facts;
    facts.number = id.section(u'-', -1).toLongLong();
    facts.state = spelledState(first(State, cells), m_mapping.source);
    facts.stateReason = spelledState(first(StateReason, cells), m_mapping.source);
    static const QRegularExpression between(u"[,;\\s]+"_s);
    facts.labels = all(Labels, cells).join(u',').split(between, Qt::SkipEmptyParts);
    facts.isPublic =
        isYes(first(Public, cells)) ||
        (m_places.contains(Confidential) &&
         first(Confidential, cells).trimmed().compare("no"_L1, Qt::CaseInsensitive) == 0);
    facts.updatedAt = instantFromTracker(createdAt(first(UpdatedAt, cells)));
    facts.source = m_mapping.source;
    facts.duplicateOf = refOf(first(DuplicateOf, cells).trimmed());
    facts.lacksText = !m_places.contains(Text);
    return fields;
}

void CsvTable::addComments(TrackerItems &items, const QList<QByteArrayView> &cells, qint64 offset,
                           const ImportContext &context) const
{
    const IncomingMessage issue = items.messages.first();
    const QList<qsizetype> places = m_places.value(CsvField::Comment);
    for (const qsizetype place : places) {
        const QByteArrayView cell = place < cells.size() ? cells.at(place) : QByteArrayView();
        const auto packed = packedCell(csvValue(cell));
        if (!packed) {
            continue; // an empty cell, or no comment
        }
        const QByteArray bytes = "Comment\n" + cell.toByteArray();
        ItemFields fields{.ref = issue.messageRef + "#comment-"_L1 +
                                 QString::fromLatin1(sha256Of(bytes).toHex().first(16)),
                          .from = csvPerson(packed->by, {}),
                          .title = {},
                          .text = packed->rest,
                          .createdAt = createdAt(packed->at),
                          .facts = {}};
        fields.facts.issueUrl = issue.messageRef;
        fields.facts.isPublic = false;
        fields.facts.source = m_mapping.source;
        items.messages.append(
            messageOf(std::move(fields), {.bytes = bytes,
                                          .offset = offset,
                                          .context = context,
                                          .format = OriginalFormat::TableRow,
                                          .envelope = CommentEnvelope.toByteArray()}));
    }
}

TrackerItems CsvTable::itemsOf(QByteArrayView row, qint64 offset,
                               const ImportContext &context) const
{
    const QByteArray bytes = m_header + '\n' + row.toByteArray();
    const Element element{.bytes = bytes,
                          .offset = offset,
                          .context = context,
                          .format = OriginalFormat::TableRow,
                          .envelope = m_envelope};
    const QList<QByteArrayView> cells = csvCells(row, m_delimiter);
    ItemFields fields = fieldsOf(cells);
    if (fields.title.trimmed().isEmpty()) {
        return wrongShape(element, m_mapping.columns.value(CsvField::Title).value(0));
    }
    TrackerItems items{.messages = {messageOf(std::move(fields), element)}, .issue = {}};
    IncomingMessage &message = items.messages.first();
    const QStringList files = all(CsvField::Attachment, cells);
    for (const QString &file : files) {
        if (const auto packed = packedCell(file)) {
            message.attachments.append(attachmentOf(packed->rest.section(u';', 0, 0), {}, 0, {}));
        }
    }
    noteMissingBytes(message, element);
    addComments(items, cells, offset, context);
    return items;
}

std::optional<Instant> tableInstant(const CsvMapping &mapping, const QString &value)
{
    return instantFromTracker(inIsoForm(value, mapping.timeFormat));
}

std::optional<IncomingMessage> tableRowMessage(const Original &original)
{
    const KeptRow kept = keptRow(original.bytes);
    if (original.envelope == CommentEnvelope) {
        IncomingMessage message;
        message.text = withUnixLineEnds(packedCell(csvValue(kept.row)).value_or(PackedCell{}).rest);
        message.tracker = TrackerFacts{};
        return message;
    }
    const auto mapping = mappingOf(original.envelope);
    if (!mapping) {
        return std::nullopt;
    }
    static const ImportContext nowhere;
    TrackerItems items =
        CsvTable(kept.header.toByteArray(), kept.delimiter, *mapping).itemsOf(kept.row, 0, nowhere);
    return items.messages.isEmpty() ? std::nullopt : std::optional(items.messages.takeFirst());
}

std::pair<QStringList, QStringList> tableRowCells(const Original &original)
{
    const KeptRow kept = keptRow(original.bytes);
    if (original.envelope == CommentEnvelope) {
        return {{QString::fromUtf8(kept.header)}, {csvValue(kept.row)}};
    }
    return {csvValues(kept.header, kept.delimiter), csvValues(kept.row, kept.delimiter)};
}

QString tableRowFields(const Original &original)
{
    constexpr qsizetype Longest = 200;
    const auto [names, values] = tableRowCells(original);
    QString lines;
    for (qsizetype i = 0; i < std::min(names.size(), values.size()); ++i) {
        const QString value = values.at(i).simplified();
        if (!value.isEmpty() && values.at(i).size() <= Longest) {
            lines += names.at(i) + ": "_L1 + value + u'\n';
        }
    }
    return lines;
}

} // namespace Docket
