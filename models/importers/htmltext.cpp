// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/plaintext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tag
{
    QString name; ///< lower case
    bool isEnd = false;
    QStringView attributes;
};

/// Elements that begin and end a line.
bool isBlock(const QString &name)
{
    static const QSet<QString> names{
        u"address"_s, u"article"_s, u"blockquote"_s, u"body"_s, u"br"_s,     u"center"_s,
        u"dd"_s,      u"div"_s,     u"dl"_s,         u"dt"_s,   u"form"_s,   u"h1"_s,
        u"h2"_s,      u"h3"_s,      u"h4"_s,         u"h5"_s,   u"h6"_s,     u"hr"_s,
        u"html"_s,    u"li"_s,      u"ol"_s,         u"p"_s,    u"pre"_s,    u"section"_s,
        u"table"_s,   u"title"_s,   u"tr"_s,         u"ul"_s,   u"header"_s, u"footer"_s};
    return names.contains(name);
}

QString entity(QStringView name)
{
    static const QHash<QString, QChar> names{
        {u"amp"_s, u'&'},        {u"lt"_s, u'<'},          {u"gt"_s, u'>'},
        {u"quot"_s, u'"'},       {u"apos"_s, u'\''},       {u"nbsp"_s, QChar::Nbsp},
        {u"copy"_s, u'\u00A9'},  {u"reg"_s, u'\u00AE'},    {u"hellip"_s, u'\u2026'},
        {u"ndash"_s, u'\u2013'}, {u"mdash"_s, u'\u2014'},  {u"lsquo"_s, u'\u2018'},
        {u"rsquo"_s, u'\u2019'}, {u"ldquo"_s, u'\u201C'},  {u"rdquo"_s, u'\u201D'},
        {u"auml"_s, u'\u00E4'},  {u"ouml"_s, u'\u00F6'},   {u"uuml"_s, u'\u00FC'},
        {u"Auml"_s, u'\u00C4'},  {u"Ouml"_s, u'\u00D6'},   {u"Uuml"_s, u'\u00DC'},
        {u"szlig"_s, u'\u00DF'}, {u"eacute"_s, u'\u00E9'}, {u"euro"_s, u'\u20AC'}};
    if (name.startsWith(u'#')) {
        const bool isHex = name.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isUsable = isNumber && code > 0 && code <= 0x10FFFF;
        return isUsable ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                        : QString();
    }
    const auto known = names.constFind(name.toString());
    return known == names.cend() ? QString() : QString(*known);
}

/// An http(s) link of an <a …>, or nothing.
QString linkOf(QStringView attributes)
{
    qsizetype at = attributes.indexOf(u"href", 0, Qt::CaseInsensitive);
    at = at < 0 ? -1 : attributes.indexOf(u'=', at);
    if (at < 0) {
        return {};
    }
    QStringView value = attributes.sliced(at + 1).trimmed();
    if (value.isEmpty()) {
        return {};
    }
    const QChar quote = value.front();
    const bool isQuoted = quote == u'"' || quote == u'\'';
    value = isQuoted ? value.sliced(1) : value;
    const auto *const end =
        std::ranges::find_if(value, [&](QChar c) { return isQuoted ? c == quote : c.isSpace(); });
    value = value.first(end - value.begin());
    return value.startsWith(u"http", Qt::CaseInsensitive) ? value.toString() : QString();
}

class Reader final
{
public:
    explicit Reader(QStringView html)
        : m_html(html)
    {
    }

    QString run();

private:
    void readTag();
    void readEntity();
    void apply(const Tag &tag);
    void applyLink(const Tag &tag);
    void add(QChar c);
    void addText(QStringView text);
    void breakLine();
    void skipTo(QStringView end);

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    int m_preformatted = 0;
    bool m_needsSpace = false;
    QString m_link;
    qsizetype m_linkStart = 0;
};

QString Reader::run()
{
    m_text.reserve(m_html.size() / 2);
    while (m_at < m_html.size()) {
        const QChar c = m_html[m_at];
        const bool isTag = c == u'<' && m_at + 1 < m_html.size() &&
                           (m_html[m_at + 1].isLetter() || m_html[m_at + 1] == u'/' ||
                            m_html[m_at + 1] == u'!' || m_html[m_at + 1] == u'?');
        if (isTag) {
            readTag();
        } else if (c == u'&') {
            readEntity();
        } else {
            add(c);
            ++m_at;
        }
    }
    return m_text.trimmed();
}

void Reader::readTag()
{
    if (m_html.sliced(m_at).startsWith(u"<!--")) {
        skipTo(u"-->");
        return;
    }
    qsizetype end = m_at + 1;
    QChar quote;
    while (end < m_html.size() && (m_html[end] != u'>' || !quote.isNull())) {
        const QChar c = m_html[end];
        if (quote.isNull() && (c == u'"' || c == u'\'') && m_html[end - 1] == u'=') {
            quote = c;
        } else if (c == quote) {
            quote = QChar();
        }
        ++end;
    }
    if (end == m_html.size() && !quote.isNull()) {
        end = m_html.indexOf(u'>', m_at); // a quote that never ends swallows nothing
        end = end < 0 ? m_html.size() : end;
    }
    QStringView body = m_html.sliced(m_at + 1, end - m_at - 1);
    m_at = std::min(end + 1, m_html.size());
    Tag tag;
    tag.isEnd = body.startsWith(u'/');
    body = tag.isEnd ? body.sliced(1) : body;
    const auto *const nameEnd =
        std::ranges::find_if(body, [](QChar c) { return !c.isLetterOrNumber(); });
    tag.name = body.first(nameEnd - body.begin()).toString().toLower();
    tag.attributes = body.sliced(nameEnd - body.begin());
    apply(tag);
}

/// The text of a link is followed by its address, unless it is that.
void Reader::applyLink(const Tag &tag)
{
    if (!tag.isEnd) {
        m_link = linkOf(tag.attributes);
        m_linkStart = m_text.size();
        return;
    }
    const QStringView text = QStringView(m_text).sliced(std::min(m_linkStart, m_text.size()));
    if (!m_link.isEmpty() && text.trimmed() != m_link) {
        addText(QString(u" <"_s + m_link + u'>'));
    }
    m_link.clear();
}

void Reader::apply(const Tag &tag)
{
    if (!tag.isEnd && (tag.name == u"script" || tag.name == u"style" || tag.name == u"title")) {
        skipTo(QString(u"</"_s + tag.name));
        return;
    }
    if (tag.name == u"a") {
        applyLink(tag);
    }
    if (tag.name == u"pre") {
        m_preformatted = std::max(0, m_preformatted + (tag.isEnd ? -1 : 1));
    }
    if (tag.name == u"br" || tag.name == u"hr") {
        m_text += u'\n';
        m_needsSpace = false;
    } else if (isBlock(tag.name)) {
        breakLine();
        if (tag.name == u"p" && !m_text.isEmpty() && !m_text.endsWith("\n\n"_L1)) {
            m_text += u'\n';
        }
        if (tag.name == u"li" && !tag.isEnd) {
            m_text += "* "_L1;
        }
    } else if (tag.name == u"td" || tag.name == u"th") {
        m_needsSpace = true;
    }
}

void Reader::readEntity()
{
    constexpr qsizetype Longest = 10;
    const QStringView ahead = m_html.sliced(m_at + 1, std::min(Longest, m_html.size() - m_at - 1));
    const qsizetype semicolon = ahead.indexOf(u';');
    const QString text = semicolon > 0 ? entity(ahead.first(semicolon)) : QString();
    if (text.isEmpty()) {
        add(u'&');
        ++m_at;
        return;
    }
    addText(text == QString(QChar::Nbsp) ? u" "_s : text);
    m_at += semicolon + 2;
}

void Reader::add(QChar c)
{
    if (m_preformatted > 0) {
        m_text += c;
    } else if (c.isSpace()) {
        m_needsSpace = true;
    } else {
        addText(QStringView(&c, 1));
    }
}

void Reader::addText(QStringView text)
{
    if (m_needsSpace && !m_text.isEmpty() && !m_text.back().isSpace()) {
        m_text += u' ';
    }
    m_needsSpace = false;
    m_text += text;
}

void Reader::breakLine()
{
    m_needsSpace = false;
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n')) {
        m_text += u'\n';
    }
}

void Reader::skipTo(QStringView end)
{
    const qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = at < 0 ? m_html.size() : at + (end == u"-->" ? 3 : 0);
}

} // namespace

QString textOfHtml(QStringView html)
{
    return Reader(html).run();
}

} // namespace Docket
