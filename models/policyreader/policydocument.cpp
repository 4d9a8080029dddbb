// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policydocument.h"

#include "policyreader/rules.h"

#include <QByteArray>
#include <QChar>
#include <QHash>

#include <md4c.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Where each byte of the UTF-8 text stands in its UTF-16 form; one more for the end.
QList<qsizetype> unitsOf(const QByteArray &utf8)
{
    QList<qsizetype> units(utf8.size() + 1);
    qsizetype unit = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        units[i] = unit;
        const auto byte = static_cast<unsigned char>(utf8.at(i));
        if ((byte & 0xC0) != 0x80) { // the first of a character
            unit += byte >= 0xF0 ? 2 : 1;
        }
    }
    units[utf8.size()] = unit;
    return units;
}

/// The few entities that occur in prose. Others stay as they are written.
QString decodedEntity(const QString &entity)
{
    static const QHash<QString, QString> named{
        {u"&amp;"_s, u"&"_s},   {u"&lt;"_s, u"<"_s},    {u"&gt;"_s, u">"_s},
        {u"&quot;"_s, u"\""_s}, {u"&nbsp;"_s, u" "_s},  {u"&apos;"_s, u"'"_s},
        {u"&ndash;"_s, u"–"_s}, {u"&mdash;"_s, u"—"_s}, {u"&rsquo;"_s, u"’"_s},
        {u"&check;"_s, u"✓"_s}, {u"&cross;"_s, u"✗"_s}, {u"&le;"_s, u"<="_s},
        {u"&ge;"_s, u">="_s},   {u"&#39;"_s, u"'"_s},   {u"&commat;"_s, u"@"_s},
        {u"&#64;"_s, u"@"_s},   {u"&#46;"_s, u"."_s},   {u"&period;"_s, u"."_s},
    };
    return named.value(entity, entity);
}

/// md4c calls back for each piece of the document; this puts the blocks together.
class BlockBuilder final
{
public:
    explicit BlockBuilder(PolicyDocument &document)
        : m_document(document)
        , m_utf8(document.text.toUtf8())
        , m_units(unitsOf(m_utf8))
    {
    }

    void parse()
    {
        MD_PARSER parser{};
        // What is indented is badly indented prose more often than code.
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
                       MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<BlockBuilder *>(self)->enter(type);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<BlockBuilder *>(self)->leave(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<BlockBuilder *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<BlockBuilder *>(self)->leaveSpan(type);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<BlockBuilder *>(self)->addText(type, text, size);
            return 0;
        };
        md_parse(m_utf8.constData(), static_cast<MD_SIZE>(m_utf8.size()), &parser, this);
        flush();
    }

private:
    void enter(MD_BLOCKTYPE type)
    {
        flush();
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_intros.append(lastBlock());
            ++m_lists;
            break;
        case MD_BLOCK_TABLE:
            m_intros.append(lastBlock());
            ++m_table;
            m_row = -1;
            m_headers.clear();
            break;
        case MD_BLOCK_TR:
            ++m_row;
            m_column = -1;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            ++m_column;
            m_inCell = true;
            break;
        case MD_BLOCK_H:
            m_inHeading = true;
            break;
        case MD_BLOCK_CODE:
            m_inCode = true;
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        flush();
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_intros.removeLast();
            --m_lists;
            break;
        case MD_BLOCK_TABLE:
            m_intros.removeLast();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_inCell = false;
            break;
        case MD_BLOCK_H:
            m_inHeading = false;
            m_heading = lastBlock();
            break;
        case MD_BLOCK_CODE:
            m_inCode = false;
            break;
        case MD_BLOCK_HTML:
            m_inTag = false;
            m_inComment = false;
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_IMG) {
            ++m_pictures;
        } else if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
            m_current.links.append(
                {m_current.text.size(), -1, QString::fromUtf8(href.text, qsizetype(href.size))});
        } else if (type == MD_SPAN_STRONG && m_current.text.trimmed().isEmpty()) {
            m_isBeginStrong = true;
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG) {
            --m_pictures;
        } else if (type == MD_SPAN_A && !m_current.links.isEmpty()) {
            m_current.links.last().to = m_current.text.size();
        } else if (type == MD_SPAN_STRONG && std::exchange(m_isBeginStrong, false)) {
            m_current.strongTo = m_current.text.size();
        }
    }

    void addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        if (m_inCode || m_pictures > 0 || type == MD_TEXT_NULLCHAR) {
            return;
        }
        // What md4c makes up itself, line ends above all, is no part of its input.
        const char *const begin = m_utf8.constData();
        const bool isOfInput = std::less_equal<>()(begin, text) &&
                               std::less_equal<>()(text + size, begin + m_utf8.size());
        if (!isOfInput || type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
            append(u" "_s, {m_lastUnit, m_lastUnit});
            return;
        }
        const qsizetype from = m_units.at(text - begin);
        const qsizetype to = m_units.at(text - begin + qsizetype(size));
        const QString piece = m_document.text.sliced(from, to - from);
        if (type == MD_TEXT_ENTITY) {
            append(decodedEntity(piece), {from, to});
            return;
        }
        for (qsizetype i = 0; i < piece.size(); ++i) {
            if (type != MD_TEXT_HTML || isOutsideTags(piece, i)) {
                append(piece.at(i), {from + i, from + i + 1});
            }
        }
    }

    void append(const QString &text, TextSpan place)
    {
        for (const QChar unit : text) {
            append(unit, place);
        }
    }

    void append(QChar unit, TextSpan place)
    {
        m_current.text += unit.isSpace() ? QChar(u' ') : unit;
        m_current.places.append(place);
        m_lastUnit = place.to;
    }

    /// Of HTML only what would be shown is text; a tag counts as a blank.
    bool isOutsideTags(const QString &html, qsizetype at)
    {
        const QStringView rest = QStringView(html).sliced(at);
        if (m_inComment) {
            m_inComment = !(at >= 2 && rest.startsWith(u'>') && html.at(at - 1) == u'-' &&
                            html.at(at - 2) == u'-');
            return false;
        }
        if (rest.startsWith("<!--"_L1)) {
            m_inComment = true;
            return false;
        }
        if (rest.startsWith(u'<')) {
            m_inTag = true;
            m_tag.clear();
            append(u" "_s, {m_lastUnit, m_lastUnit});
            return false;
        }
        const bool wasInTag = m_inTag;
        constexpr qsizetype LongestTag = 500;
        if (wasInTag && m_tag.size() < LongestTag) {
            m_tag += rest.first();
        }
        if (wasInTag && rest.startsWith(u'>')) {
            m_inTag = false;
            endTag();
        }
        return !wasInTag;
    }

    void endTag()
    {
        static const QRegularExpression link =
            rule(u"^a\\b[^>]*\\bhref\\s*=\\s*[\"']?([^\"'\\s>]+)"_s);
        static const QRegularExpression block =
            rule(u"^/?(?:p|h\\d|div|li|ul|ol|tr|table|blockquote)\\b"_s);
        if (const auto match = link.match(m_tag); match.hasMatch()) {
            const qsizetype at = m_current.text.size();
            m_current.links.append({at, at, match.captured(1)});
        } else if (block.match(m_tag).hasMatch() && !m_inCell && !m_inHeading) {
            flush();
        }
    }

    [[nodiscard]] BlockKind kindOfBlock() const
    {
        if (m_inHeading) {
            return BlockKind::Heading;
        }
        if (m_inCell) {
            return BlockKind::Cell;
        }
        return m_lists > 0 ? BlockKind::Item : BlockKind::Paragraph;
    }

    /// Ends the running block. An empty one is dropped, but for a table's cell: it has its column.
    void flush()
    {
        DocumentBlock block = std::exchange(m_current, DocumentBlock());
        m_isBeginStrong = false;
        if (block.text.trimmed().isEmpty() && !m_inCell) {
            return;
        }
        block.kind = kindOfBlock();
        block.heading = m_heading;
        block.intro = m_intros.isEmpty() ? -1 : m_intros.last();
        if (m_inCell) {
            block.table = m_table;
            block.row = m_row;
            block.column = m_column;
            if (m_row == 0) {
                m_headers.append(lastBlock() + 1);
            } else {
                block.header = m_headers.value(m_column, -1);
            }
        }
        m_document.blocks.append(std::move(block));
    }

    [[nodiscard]] int lastBlock() const { return int(m_document.blocks.size()) - 1; }

    PolicyDocument &m_document;
    QByteArray m_utf8;
    QList<qsizetype> m_units;
    DocumentBlock m_current;
    QList<int> m_intros;
    QList<int> m_headers; ///< of the running table
    qsizetype m_lastUnit = 0;
    int m_lists = 0;
    int m_pictures = 0;
    int m_heading = -1;
    int m_table = -1;
    int m_row = -1;
    int m_column = -1;
    QString m_tag; ///< of HTML, without its first bracket
    bool m_inCell = false;
    bool m_inHeading = false;
    bool m_inCode = false;
    bool m_inTag = false;
    bool m_inComment = false;
    bool m_isBeginStrong = false;
};

} // namespace

TextSpan DocumentBlock::span(qsizetype from, qsizetype to) const
{
    if (from >= to || to > places.size()) {
        return {};
    }
    return {places.at(from).from, places.at(to - 1).to};
}

int PolicyDocument::lineOf(qsizetype offset) const
{
    return int(std::ranges::upper_bound(lineStarts, offset) - lineStarts.begin());
}

QStringView PolicyDocument::textOf(int block) const
{
    constexpr qsizetype Most = 400;
    const QStringView whole = block < 0 ? QStringView() : QStringView(blocks.at(block).text);
    return whole.last(std::min(whole.size(), Most));
}

QString PolicyDocument::above(const DocumentBlock &block) const
{
    constexpr int Deep = 4; // lists in lists; what is further away says nothing about an item
    QString words = textOf(block.heading) + u'\n' + textOf(block.header);
    int intro = block.intro;
    for (int i = 0; i < Deep && intro >= 0; ++i) {
        words += u'\n' + textOf(intro);
        intro = blocks.at(intro).intro;
    }
    return words;
}

PolicyDocument policyDocument(const QString &text)
{
    PolicyDocument document{.text = text, .blocks = {}, .lineStarts = {0}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n') {
            document.lineStarts.append(i + 1);
        }
    }
    BlockBuilder(document).parse();
    return document;
}

} // namespace Docket
