// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/templatereader.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MaxLength = 65536;
constexpr qsizetype MaxDepth = 16; ///< of tags and conditions: the engine calls itself for each

/// Reads a template, and writes it anew for the engine: only what is understood gets there.
class Reader
{
public:
    Reader(QString name, const TemplateWords &words)
        : m_name(std::move(name))
        , m_words(words)
    {
    }

    [[nodiscard]] std::expected<QString, LetterError> read(const QString &text)
    {
        if (text.size() > MaxLength) {
            m_line = 0;
            return failed(TemplateProblem::TooLong);
        }
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_line = int(i) + 1;
            QString line = lines.at(i);
            line.remove(u'\r').removeIf(isTemplateMark);
            if (const auto done = readLine(line, i + 1 < lines.size()); !done) {
                return std::unexpected(done.error());
            }
        }
        if (!m_open.isEmpty()) {
            return failed(TemplateProblem::NotBalanced, m_open.last());
        }
        return m_out;
    }

private:
    using Done = std::expected<void, LetterError>;

    [[nodiscard]] std::unexpected<LetterError> failed(TemplateProblem problem,
                                                      const QString &word = {}) const
    {
        return std::unexpected(LetterError{.fault = LetterFault::BadTemplate,
                                           .name = m_name,
                                           .detail = word,
                                           .problem = problem,
                                           .line = m_line});
    }

    /// A line of nothing but a tag or a remark leaves no empty line behind.
    [[nodiscard]] Done readLine(const QString &line, bool endsWithNewline)
    {
        static const QRegularExpression lone(u"^[ \\t]*(\\{%[^%]*%\\}|\\{#.*#\\})[ \\t]*$"_s);
        const auto match = lone.match(line);
        const QString text = match.hasMatch() ? match.captured(1) : line;
        qsizetype from = 0;
        while (from < text.size()) {
            const qsizetype at = nextToken(text, from);
            m_out += text.sliced(from, at - from);
            if (at == text.size()) {
                break;
            }
            const QChar kind = text.at(at + 1);
            const QString end = (kind == u'{' ? u'}' : kind) + u"}"_s;
            const qsizetype until = text.indexOf(end, at + 2);
            if (until < 0) {
                return failed(TemplateProblem::NotClosed, text.sliced(at, 2));
            }
            const QString content = text.sliced(at + 2, until - at - 2).trimmed();
            const Done done = readToken(kind, content);
            if (!done) {
                return done;
            }
            from = until + 2;
        }
        if (endsWithNewline && !match.hasMatch()) {
            m_out += u'\n';
        }
        return {};
    }

    [[nodiscard]] static qsizetype nextToken(const QString &text, qsizetype from)
    {
        static const QRegularExpression begin(u"\\{[{%#]"_s);
        const qsizetype at = text.indexOf(begin, from);
        return at < 0 ? text.size() : at;
    }

    [[nodiscard]] Done readToken(QChar kind, const QString &content)
    {
        if (kind == u'#') {
            return {}; // a remark
        }
        return kind == u'{' ? readValue(content) : readTag(content);
    }

    [[nodiscard]] Done readValue(const QString &content)
    {
        static const QRegularExpression shape(u"^([a-z_.]+)((?:\\|[a-z_]+(?::\"[^\"]*\")?)*)$"_s);
        static const QRegularExpression filter(u"\\|([a-z_]+)(:\"[^\"]*\")?"_s);
        const auto match = shape.match(content);
        const QString name = match.captured(1);
        if (!match.hasMatch() || !isKnown(name)) {
            return failed(TemplateProblem::UnknownPlaceholder, content);
        }
        QString filters;
        bool hasDefault = false;
        for (const auto &one : filter.globalMatch(match.captured(2))) {
            const QString word = one.captured(1);
            const bool takesText = word == "default"_L1 || word == "join"_L1;
            if (!m_words.filters.contains(word) || takesText == one.captured(2).isEmpty()) {
                return failed(TemplateProblem::UnknownFilter, word);
            }
            hasDefault = hasDefault || word == "default"_L1;
            filters += one.captured();
        }
        if (!hasDefault) {
            // Last: it makes a text of a list.
            filters += R"(|default:")"_L1 + TemplateHoleBegin + name + TemplateHoleEnd + u'"';
        }
        m_out += "{{ "_L1 + name + filters + " }}"_L1;
        return {};
    }

    [[nodiscard]] Done readTag(const QString &content)
    {
        const QStringList words = content.simplified().split(u' ');
        const QString &tag = words.constFirst();
        const bool begins = tag == "if"_L1 || tag == "for"_L1;
        if (begins && m_open.size() >= MaxDepth) {
            return failed(TemplateProblem::TooDeep, tag);
        }
        if (tag == "if"_L1) {
            return readIf(words);
        }
        if (tag == "for"_L1) {
            return readFor(words, content);
        }
        const QString opener = m_open.isEmpty() ? QString() : m_open.last();
        const bool isEnd = tag == "endif"_L1 || tag == "endfor"_L1;
        if (words.size() != 1 || (tag != "else"_L1 && !isEnd)) {
            return failed(TemplateProblem::UnknownTag, tag);
        }
        // After its {% else %} an "if" is closed by the same end, and takes no other else.
        const bool isElse = opener == "else"_L1 && tag == "endif"_L1;
        const bool fits = tag == "else"_L1 ? opener == "if"_L1 : "end"_L1 + opener == tag;
        if (!fits && !isElse) {
            return failed(TemplateProblem::NotBalanced, tag);
        }
        if (isEnd) {
            m_open.removeLast();
            if (tag == "endfor"_L1) {
                m_item.clear();
            }
        } else {
            m_open.last() = tag;
        }
        m_out += "{% "_L1 + tag + " %}"_L1;
        return {};
    }

    [[nodiscard]] Done readIf(const QStringList &words)
    {
        if (words.size() > MaxDepth) {
            return failed(TemplateProblem::TooDeep, words.constFirst());
        }
        bool wantsName = true;
        for (const QString &word : words.sliced(1)) {
            const bool isJoin = word == "and"_L1 || word == "or"_L1;
            const bool fits = wantsName ? !isJoin : isJoin;
            if (!fits || (wantsName && word != "not"_L1 && !isKnown(word))) {
                return failed(TemplateProblem::UnknownPlaceholder, word);
            }
            wantsName = isJoin || word == "not"_L1;
        }
        if (wantsName) {
            return failed(TemplateProblem::NotClosed, u"if"_s);
        }
        m_open.append(u"if"_s);
        m_out += "{% "_L1 + words.join(u' ') + " %}"_L1;
        return {};
    }

    [[nodiscard]] Done readFor(const QStringList &words, const QString &content)
    {
        static const QRegularExpression name(u"^[a-z_]+$"_s);
        if (!m_item.isEmpty()) {
            return failed(TemplateProblem::NestedLoop, content);
        }
        if (words.size() != 4 || words.at(2) != "in"_L1 || !name.match(words.at(1)).hasMatch()) {
            return failed(TemplateProblem::UnknownTag, content);
        }
        const auto list = m_words.lists.find(words.at(3));
        if (list == m_words.lists.end()) {
            return failed(TemplateProblem::UnknownPlaceholder, words.at(3));
        }
        m_item = words.at(1);
        m_fields = *list;
        m_open.append(u"for"_s);
        m_out += "{% "_L1 + words.join(u' ') + " %}"_L1;
        return {};
    }

    [[nodiscard]] bool isKnown(const QString &name) const
    {
        return (!m_item.isEmpty() && isOfLoop(name)) || m_words.values.contains(name) ||
               m_words.lists.contains(name);
    }

    [[nodiscard]] bool isOfLoop(const QString &name) const
    {
        static const QStringList counters{u"forloop.counter"_s, u"forloop.first"_s,
                                          u"forloop.last"_s};
        if (m_fields.isEmpty()) {
            return name == m_item || counters.contains(name);
        }
        const QString item = m_item + u'.';
        return counters.contains(name) ||
               (name.startsWith(item) && m_fields.contains(name.sliced(item.size())));
    }

    QString m_name;
    const TemplateWords &m_words;
    QString m_out;
    QStringList m_open;   ///< "if", "else" and "for" that wait for their ends
    QString m_item;       ///< what the loop names its item
    QStringList m_fields; ///< what such an item has; nothing: it is a text
    int m_line = 0;
};

} // namespace

std::expected<QString, LetterError> readTemplate(const QString &name, const QString &text,
                                                 const TemplateWords &words)
{
    return Reader(name, words).read(text);
}

} // namespace Docket
