// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/bugzillaxml.h"

#include "importers/bugzillaitems.h"
#include "importers/xmlreader.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>
#include <vector>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// One element as it was read.
struct Node
{
    QString name;
    QString text; ///< its own, without that of its children
    QXmlStreamAttributes attributes;
    std::vector<Node> children;

    [[nodiscard]] const Node *child(const QString &wanted) const
    {
        const auto found = std::ranges::find(children, wanted, &Node::name);
        return found == children.end() ? nullptr : &*found;
    }

    [[nodiscard]] QString value(const QString &of) const
    {
        const Node *node = child(of);
        return node == nullptr ? QString() : node->text.trimmed();
    }

    [[nodiscard]] QString attribute(const QString &of, const QString &key) const
    {
        const Node *node = child(of);
        return node == nullptr ? QString() : node->attributes.value(key).toString();
    }
};

/// XML has no control characters, and Bugzillas write them all the same: they cost their place.
QByteArray withoutControls(QByteArrayView bytes)
{
    QByteArray clean = bytes.toByteArray();
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    std::ranges::replace_if(clean, isControl, '?');
    if (!clean.isValidUtf8()) {
        clean = QString::fromUtf8(clean).toUtf8();
    }
    return clean;
}

/// Two levels are enough for a bug; deeper text belongs to the element around it. Names in
/// `skipped` are passed over.
void readChildren(QXmlStreamReader &xml, Node &node, int levels, const QStringList &skipped)
{
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters()) {
            node.text += xml.text();
        } else if (xml.isStartElement() && skipped.contains(xml.name())) {
            xml.skipCurrentElement();
        } else if (xml.isStartElement() && levels > 0) {
            Node child{.name = xml.name().toString(),
                       .text = {},
                       .attributes = xml.attributes(),
                       .children = {}};
            readChildren(xml, child, levels - 1, {});
            node.children.push_back(std::move(child));
        } else if (xml.isStartElement()) {
            node.text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
}

/// The element that these bytes are; nothing if they are no XML. No document type is read, so there
/// are no entities to expand but XML's own five.
std::optional<Node> nodeOf(QByteArrayView bytes, const QStringList &skipped = {},
                           qsizetype *errorAt = nullptr)
{
    QXmlStreamReader xml(withoutControls(bytes));
    Node node;
    if (xml.readNextStartElement()) {
        node.attributes = xml.attributes();
        readChildren(xml, node, 1, skipped);
    }
    if (errorAt != nullptr) {
        *errorAt = xml.characterOffset();
    }
    return xml.hasError() ? std::nullopt : std::optional(std::move(node));
}

/// The slices of an element's children of one name.
QList<QByteArrayView> slicesOf(QByteArrayView element, QByteArrayView name)
{
    QList<QByteArrayView> slices;
    XmlExtent extent;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < element.size();) {
        const int before = extent.depth();
        const qsizetype size = extent.take(element.sliced(at), true);
        if (before == 1 && extent.opened() == name) {
            begin = at;
        }
        at += size;
        if (begin >= 0 && extent.depth() == 1) {
            slices.append(element.sliced(begin, at - begin));
            begin = -1;
        }
    }
    return slices;
}

Person personIn(const Node &node, const QString &name)
{
    return bugzillaPerson(node.value(name), node.attribute(name, u"name"_s));
}

ItemFields xmlPartOf(const QString &issueUrl, const Node &node, const QString &who,
                     const QString &when)
{
    ItemFields fields{.ref = {},
                      .from = personIn(node, who),
                      .title = {},
                      .text = {},
                      .createdAt = node.value(when),
                      .isInternal = isYes(node.attributes.value("isprivate"_L1).toString()),
                      .facts = {}};
    fields.facts.issueUrl = issueUrl;
    fields.facts.isPublic = !fields.isInternal;
    fields.facts.source = SourceKind::Bugzilla;
    return fields;
}

IncomingMessage xmlCommentOf(const Node &node, const QString &issueUrl, const Element &element)
{
    ItemFields fields = xmlPartOf(issueUrl, node, u"who"_s, u"bug_when"_s);
    const QString id = node.value(u"commentid"_s);
    fields.ref = id.isEmpty() ? QString() : issueUrl + "#comment-"_L1 + id;
    const Node *text = node.child(u"thetext"_s);
    fields.text = text == nullptr ? QString() : text->text;
    return messageOf(std::move(fields), element);
}

std::optional<QByteArray> bytesOf(const Node &attachment)
{
    const Node *data = attachment.child(u"data"_s);
    const bool isBase64 = data != nullptr && data->attributes.value("encoding"_L1) == "base64"_L1;
    return isBase64 ? bytesOfBase64(data->text.toLatin1()) : std::nullopt;
}

IncomingMessage fileOf(const Node &node, const QString &issueUrl, const Element &element)
{
    ItemFields fields = xmlPartOf(issueUrl, node, u"attacher"_s, u"date"_s);
    const QString id = node.value(u"attachid"_s);
    fields.ref = id.isEmpty() ? QString() : issueUrl + "#attachment-"_L1 + id;
    fields.text = node.value(u"desc"_s);
    fields.facts.updatedAt = instantFromTracker(node.value(u"delta_ts"_s));
    IncomingMessage message = messageOf(std::move(fields), element);
    message.attachments = {attachmentOf(node.value(u"filename"_s), node.value(u"type"_s),
                                        node.value(u"size"_s).toLongLong(), bytesOf(node))};
    noteMissingBytes(message, element);
    return message;
}

IncomingMessage bugOf(const Node &bug, const QString &url, const QString &text,
                      const Element &element)
{
    ItemFields fields{.ref = url,
                      .from = personIn(bug, u"reporter"_s),
                      .title = bug.value(u"short_desc"_s),
                      .text = text,
                      .createdAt = bug.value(u"creation_ts"_s),
                      .facts = {}};
    TrackerFacts &facts = fields.facts;
    const QString id = bug.value(u"bug_id"_s);
    facts.number = id.toLongLong();
    facts.state = bug.value(u"bug_status"_s).toLower();
    facts.stateReason = bug.value(u"resolution"_s).toLower();
    facts.stateReason = facts.stateReason == "---"_L1 ? QString() : facts.stateReason;
    facts.labels = bug.value(u"keywords"_s).split(u',', Qt::SkipEmptyParts);
    facts.isPublic = bug.child(u"group"_s) == nullptr; // written where it restricts
    facts.updatedAt = instantFromTracker(bug.value(u"delta_ts"_s));
    facts.source = SourceKind::Bugzilla;
    if (const QString other = bug.value(u"dup_id"_s); !other.isEmpty()) {
        facts.duplicateOf = url.chopped(id.size()) + other;
    }
    return messageOf(std::move(fields), element);
}

Element sliceOf(QByteArrayView slice, const QByteArray &url, const Element &element)
{
    return {.bytes = slice,
            .offset = element.offset + (slice.data() - element.bytes.data()),
            .context = element.context,
            .format = OriginalFormat::TrackerXml,
            .envelope = url};
}

/// The description of a bug is its first comment.
QString descriptionOf(QByteArrayView bug)
{
    const QList<QByteArrayView> comments = slicesOf(bug, "long_desc");
    const auto first = comments.isEmpty() ? std::nullopt : nodeOf(comments.first());
    const Node *text = first ? first->child(u"thetext"_s) : nullptr;
    return text == nullptr ? QString() : text->text;
}

const QStringList &parts()
{
    static const QStringList names{u"long_desc"_s, u"attachment"_s};
    return names;
}

} // namespace

QString bugzillaUrlBase(const QByteArray &root)
{
    QXmlStreamReader xml(withoutControls(root));
    const bool isRead = xml.readNextStartElement();
    const QString base = isRead ? xml.attributes().value("urlbase"_L1).toString() : QString();
    return base.startsWith("http"_L1) && QUrl(base).isValid() ? base : u"bugzilla:"_s;
}

TrackerItems bugzillaXmlItems(const Element &element, const QString &urlBase)
{
    qsizetype errorAt = 0;
    const auto bug = nodeOf(element.bytes, parts(), &errorAt);
    if (!bug) {
        return {.messages = {},
                .issue = ImportIssue{
                    ImportFault::BadXml, element.context.path, element.offset + errorAt, {}}};
    }
    const QString id = bug->value(u"bug_id"_s);
    if (xmlName(element.bytes) != "bug" || id.isEmpty()) {
        return wrongShape(element, u"bug_id"_s);
    }
    if (!bug->attributes.value("error"_L1).isEmpty()) { // NotPermitted, NotFound: no bug at all
        return wrongShape(element, bug->attributes.value("error"_L1).toString());
    }
    const QString script = urlBase == "bugzilla:"_L1 ? QString() : u"show_bug.cgi?id="_s;
    const QString url = urlBase + script + id;
    const QByteArray envelope = url.toUtf8();
    TrackerItems items;
    items.messages.append(
        bugOf(*bug, url, descriptionOf(element.bytes), sliceOf(element.bytes, envelope, element)));
    const QList<QByteArrayView> comments = slicesOf(element.bytes, "long_desc");
    for (const QByteArrayView slice : comments.sliced(std::min<qsizetype>(1, comments.size()))) {
        if (const auto comment = nodeOf(slice)) {
            items.messages.append(xmlCommentOf(*comment, url, sliceOf(slice, envelope, element)));
        }
    }
    const QList<QByteArrayView> files = slicesOf(element.bytes, "attachment");
    for (const QByteArrayView slice : files) {
        if (const auto file = nodeOf(slice)) {
            items.messages.append(fileOf(*file, url, sliceOf(slice, envelope, element)));
        }
    }
    return items;
}

std::optional<IncomingMessage> bugzillaXmlMessage(const Original &original)
{
    const auto node = nodeOf(original.bytes, parts());
    if (!node) {
        return std::nullopt;
    }
    static const ImportContext nowhere;
    const Element element{
        .bytes = original.bytes, .context = nowhere, .envelope = original.envelope};
    const QString url = QString::fromUtf8(original.envelope);
    const QByteArray name = xmlName(original.bytes);
    if (name == "long_desc") {
        return xmlCommentOf(*node, url, element);
    }
    if (name == "attachment") {
        return fileOf(*node, url, element);
    }
    return bugOf(*node, url, descriptionOf(original.bytes), element);
}

std::optional<QByteArray> bugzillaXmlAttachment(const QByteArray &original)
{
    const auto node = nodeOf(original);
    return node ? bytesOf(*node) : std::nullopt;
}

QString bugzillaXmlFields(const QByteArray &original)
{
    constexpr qsizetype Longest = 200;
    const QStringList texts{u"thetext"_s, u"data"_s};
    const Node node = nodeOf(original, parts()).value_or(Node{});
    QString lines;
    for (const Node &field : node.children) {
        const QString value = field.text.simplified();
        if (!value.isEmpty() && value.size() <= Longest && !texts.contains(field.name)) {
            lines += field.name + ": "_L1 + value + u'\n';
        }
    }
    return lines;
}

} // namespace Docket
