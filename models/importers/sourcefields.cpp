// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sourcefields.h"

#include "importers/csvitems.h"
#include "importers/csvreader.h"
#include "importers/trackeritems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// Takes fields until there are enough.
class FieldList
{
public:
    [[nodiscard]] bool isFull() const { return m_taken.isCut; }

    void add(const QString &name, const QString &value)
    {
        if (m_taken.fields.size() >= MostSourceFields) {
            m_taken.isCut = true;
            return;
        }
        m_taken.fields.append({.name = name.left(MostFieldCharacters),
                               .value = value.left(MostFieldCharacters),
                               .isCut = value.size() > MostFieldCharacters});
    }

    [[nodiscard]] const SourceFields &taken() const { return m_taken; }

private:
    SourceFields m_taken;
};

bool isScalar(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

QString scalarText(const QJsonValue &value)
{
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

/// The values of a list that has no lists and objects in it.
std::optional<QString> flatText(const QJsonArray &array)
{
    if (!std::ranges::all_of(array, [](const auto &each) { return isScalar(each); })) {
        return std::nullopt;
    }
    QStringList texts;
    for (const auto &each : array) {
        texts.append(scalarText(each));
    }
    return texts.isEmpty() ? u"[]"_s : texts.join(u", "_s);
}

// NOLINTNEXTLINE(misc-no-recursion): a value is as deep as the JSON parser let it be
void addJson(FieldList &list, const QString &name, const QJsonValue &value)
{
    if (list.isFull()) {
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.isEmpty() && !name.isEmpty()) {
            list.add(name, u"{}"_s);
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            addJson(list, name.isEmpty() ? member.key() : name + u'.' + member.key(),
                    member.value());
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (const auto text = flatText(array)) {
            list.add(name, *text);
            return;
        }
        for (qsizetype at = 0; at < array.size() && !list.isFull(); ++at) {
            addJson(list, name + u'[' + QString::number(at + 1) + u']', array.at(at));
        }
    } else {
        list.add(name, scalarText(value));
    }
}

void addXml(FieldList &list, const QByteArray &bytes)
{
    // XML has no control characters, and Bugzillas write them all the same.
    QString clean = QString::fromUtf8(bytes);
    std::ranges::replace_if(
        clean,
        [](QChar character) {
            return character < u' ' && character != u'\t' && character != u'\n' &&
                   character != u'\r';
        },
        QChar(QChar::ReplacementCharacter));
    QXmlStreamReader xml(clean); // no document type came with it: no entities but XML's own
    QStringList path;
    QString text;
    while (!xml.atEnd() && !list.isFull()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            text.clear();
            path.append(xml.name().toString());
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                list.add(path.sliced(1).join(u'.') + u'@' + attribute.name(),
                         attribute.value().toString());
            }
            break;
        }
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!text.trimmed().isEmpty()) {
                list.add(path.size() > 1 ? path.sliced(1).join(u'.') : path.value(0), text);
            }
            text.clear();
            path.removeLast();
            break;
        default:
            break;
        }
    }
}

void addRow(FieldList &list, const Original &original)
{
    const auto [names, values] = tableRowCells(original);
    for (qsizetype at = 0; at < std::max(names.size(), values.size()); ++at) {
        list.add(at < names.size() ? names.at(at) : u'[' + QString::number(at + 1) + u']',
                 values.value(at));
    }
}

} // namespace

bool hasSourceFields(const Original &original)
{
    return original.format != OriginalFormat::Mail && original.format != OriginalFormat::ByHand;
}

SourceFields sourceFields(const Original &original)
{
    FieldList list;
    switch (original.format) {
    case OriginalFormat::GitHubIssue:
    case OriginalFormat::GitHubComment:
    case OriginalFormat::TrackerItem:
        addJson(list, {}, objectOf(original.bytes).value_or(QJsonObject()));
        break;
    case OriginalFormat::TrackerXml:
        addXml(list, original.bytes);
        break;
    case OriginalFormat::TableRow:
        addRow(list, original);
        break;
    case OriginalFormat::Mail:
    case OriginalFormat::ByHand:
        break;
    }
    return list.taken();
}

} // namespace Docket
