// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/lettertemplate.h"

#include <QLibraryInfo>
#include <QRegularExpression>

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MaxLength = 65536;
constexpr qsizetype MaxDepth = 16;   ///< of tags and conditions: the engine calls itself for each
constexpr qsizetype MaxListed = 200; ///< items of a list: a template cannot make more of them

// Around the name of a placeholder that turned out empty. Noncharacters: no value has them.
constexpr QChar HoleBegin(0xFDD0);
constexpr QChar HoleEnd(0xFDD1);

constexpr std::array Placeholders{
    "reporter"_L1,
    "sender"_L1,
    "case"_L1,
    "title"_L1,
    "product"_L1,
    "received"_L1,
    "today"_L1,
    "contact"_L1,
    "safe_harbour"_L1,
    "keep_quiet"_L1,
    "details_due"_L1,
    "estimate"_L1,
    "previous_estimate"_L1,
    "estimate_reason"_L1,
    "reason"_L1,
    "severity"_L1,
    "subject_of_versions"_L1,
    "stated_versions"_L1,
    "original"_L1,
    "released"_L1,
    "disclosed"_L1,
    "embargo_until"_L1,
    "credit"_L1,
    "is_tracker"_L1,
    "is_public"_L1,
    "is_promise"_L1,
    "is_late"_L1,
    "is_decided"_L1,
    "is_declined"_L1,
    "is_received"_L1,
    "is_evaluating"_L1,
    "is_accepted"_L1,
    "is_fixing"_L1,
    "is_released"_L1,
    "is_disclosed"_L1,
    "is_fix"_L1,
    "is_mitigation"_L1,
    "is_hardening"_L1,
    "is_wont_fix"_L1,
};

constexpr std::array Lists{
    "missing"_L1,        "partly"_L1,       "clauses"_L1,        "supported_versions"_L1,
    "fixed_versions"_L1, "advisory_ids"_L1, "advisory_links"_L1,
};

QStringList strings(const auto &names)
{
    QStringList all;
    for (const QLatin1StringView name : names) {
        all.append(name);
    }
    return all;
}

/// Reads a template, and writes it anew for the engine: only what is understood gets there.
class Reader
{
public:
    explicit Reader(QString name)
        : m_name(std::move(name))
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
            line.remove(u'\r');
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
            const bool isPlain = word == "upper"_L1 || word == "lower"_L1;
            if ((!takesText && !isPlain) || takesText == one.captured(2).isEmpty()) {
                return failed(TemplateProblem::UnknownFilter, word);
            }
            hasDefault = hasDefault || word == "default"_L1;
            filters += one.captured();
        }
        if (!hasDefault) {
            // Last: it makes a text of a list.
            filters += R"(|default:")"_L1 + HoleBegin + name + HoleEnd + u'"';
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
        if (!letterLists().contains(words.at(3))) {
            return failed(TemplateProblem::UnknownPlaceholder, words.at(3));
        }
        m_item = words.at(1);
        m_open.append(u"for"_s);
        m_out += "{% "_L1 + words.join(u' ') + " %}"_L1;
        return {};
    }

    [[nodiscard]] bool isKnown(const QString &name) const
    {
        const bool isOfLoop =
            !m_item.isEmpty() &&
            (name == m_item || name == "forloop.counter"_L1 || name == "forloop.last"_L1);
        return isOfLoop || letterPlaceholders().contains(name) || letterLists().contains(name);
    }

    QString m_name;
    QString m_out;
    QStringList m_open; ///< "if", "else" and "for" that wait for their ends
    QString m_item;     ///< what the loop names its item
    int m_line = 0;
};

/// Without characters that a template or a mail could mistake for something else.
QString plain(QString text)
{
    text.removeIf([](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool isNothing = c >= HoleBegin && c <= QChar(0xFDEF);
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
                           (c >= QChar(0x2066) && c <= QChar(0x2069)); // bidirectional controls
        return isControl || isNothing || turns;
    });
    return text;
}

QVariant plainValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList) {
        QVariantList items;
        for (const QString &item :
             value.toStringList().first(std::min(MaxListed, value.toStringList().size()))) {
            items.append(plain(item));
        }
        return items;
    }
    return value.typeId() == QMetaType::QString ? QVariant(plain(value.toString())) : value;
}

QString withoutGaps(QString text)
{
    static const QRegularExpression trailing(u"[ \\t]+\\n"_s);
    static const QRegularExpression gap(u"\\n{3,}"_s);
    text.replace(trailing, u"\n"_s);
    text.replace(gap, u"\n\n"_s);
    return text.trimmed();
}

} // namespace

std::expected<void, LetterError> checkTemplate(const QString &name, const QString &text)
{
    return Reader(name).read(text).transform([](const QString &) {});
}

std::expected<QString, LetterError> fillTemplate(const QString &name, const QString &text,
                                                 const QVariantHash &values)
{
    const auto read = Reader(name).read(text);
    if (!read) {
        return read;
    }
    KTextTemplate::Engine engine;
    engine.setPluginPaths({QLibraryInfo::path(QLibraryInfo::PluginsPath)});
    engine.removeDefaultLibrary(u"ktexttemplate_loadertags"_s); // include, extends
    const KTextTemplate::Template compiled = engine.newTemplate(*read, name);
    KTextTemplate::Context context;
    context.setAutoEscape(false); // a letter is no HTML
    for (const auto &[key, value] : values.asKeyValueRange()) {
        context.insert(key, plainValue(value));
    }
    const QString filled =
        compiled->error() == KTextTemplate::NoError ? compiled->render(&context) : QString();
    if (compiled->error() != KTextTemplate::NoError) {
        return std::unexpected(LetterError{.fault = LetterFault::BadTemplate,
                                           .name = name,
                                           .detail = compiled->errorString(),
                                           .problem = TemplateProblem::EngineRefused});
    }
    if (const qsizetype hole = filled.indexOf(HoleBegin); hole >= 0) {
        const QString missing = filled.sliced(hole + 1, filled.indexOf(HoleEnd, hole) - hole - 1);
        const bool isHarbour = missing == "safe_harbour"_L1;
        return std::unexpected(
            LetterError{.fault = isHarbour ? LetterFault::NotOwed : LetterFault::NothingToSend,
                        .name = name,
                        .detail = missing});
    }
    return withoutGaps(filled);
}

QStringList letterPlaceholders()
{
    return strings(Placeholders);
}

QStringList letterLists()
{
    return strings(Lists);
}

} // namespace Docket
