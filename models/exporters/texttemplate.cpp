// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/texttemplate.h"

#include "exporters/templatereader.h"

#include <QLibraryInfo>
#include <QRegularExpression>

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// Around the number of a value that is put in at the end.
constexpr QChar KeptBegin(0xFDD2);
constexpr QChar KeptEnd(0xFDD3);

/// Without characters that a template or a mail could mistake for something else.
QString plain(QString text)
{
    text.removeIf([](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
                           (c >= QChar(0x2066) && c <= QChar(0x2069)); // bidirectional controls
        return isControl || isTemplateMark(c) || turns;
    });
    return text;
}

/// Hands values to the engine.
class Values
{
public:
    explicit Values(const TemplateWords &words)
        : m_words(words)
    {
    }

    [[nodiscard]] QVariant forEngine(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::QStringList:
        case QMetaType::QVariantList:
            return listForEngine(value.toList());
        case QMetaType::QVariantHash: {
            QVariantHash fields = value.toHash();
            for (QVariant &field : fields) {
                field = forEngine(field);
            }
            return fields;
        }
        case QMetaType::QString:
            return m_words.keepsValues ? standIn(value.toString()) : plain(value.toString());
        default:
            return value;
        }
    }

    /// The text with the values in the places that stand for them.
    [[nodiscard]] QString putInto(const QString &text) const
    {
        if (m_kept.isEmpty()) {
            return text;
        }
        QString whole;
        qsizetype done = 0;
        for (qsizetype at = text.indexOf(KeptBegin); at >= 0; at = text.indexOf(KeptBegin, done)) {
            const qsizetype end = text.indexOf(KeptEnd, at);
            const auto number = QStringView(text).sliced(at + 1, end - at - 1).toLongLong();
            whole += QStringView(text).sliced(done, at - done);
            whole += m_kept.value(number);
            done = end + 1;
        }
        return whole + QStringView(text).sliced(done);
    }

private:
    [[nodiscard]] QVariantList listForEngine(const QVariantList &values)
    {
        QVariantList items;
        for (const QVariant &item : values.first(std::min(m_words.mostListed, values.size()))) {
            items.append(forEngine(item));
        }
        return items;
    }

    [[nodiscard]] QString standIn(const QString &value)
    {
        if (value.isEmpty()) {
            return value; // as an {% if %} asks
        }
        m_kept.append(value);
        return KeptBegin + QString::number(m_kept.size() - 1) + KeptEnd;
    }

    const TemplateWords &m_words;
    QStringList m_kept;
};

QString withoutGaps(QString text)
{
    static const QRegularExpression trailing(u"[ \\t]+\\n"_s);
    static const QRegularExpression gap(u"\\n{3,}"_s);
    text.replace(trailing, u"\n"_s);
    text.replace(gap, u"\n\n"_s);
    return text.trimmed();
}

/// The engine of a thread with what it has compiled: it loads plug-ins, which takes longer than all
/// the rest of a letter.
class Compiler
{
public:
    Compiler()
    {
        m_engine.setPluginPaths({QLibraryInfo::path(QLibraryInfo::PluginsPath)});
        m_engine.removeDefaultLibrary(u"ktexttemplate_loadertags"_s); // include, extends
    }

    [[nodiscard]] KTextTemplate::Template compiled(const QString &text, const QString &name)
    {
        constexpr qsizetype MostKept = 64;
        if (const auto known = m_templates.constFind(text); known != m_templates.constEnd()) {
            return *known;
        }
        if (m_templates.size() >= MostKept) {
            m_templates.clear();
        }
        return *m_templates.insert(text, m_engine.newTemplate(text, name));
    }

private:
    KTextTemplate::Engine m_engine; ///< first: the code of templates is in its plug-ins
    QHash<QString, KTextTemplate::Template> m_templates;
};

} // namespace

std::expected<void, LetterError> checkText(const QString &name, const QString &text,
                                           const TemplateWords &words)
{
    return readTemplate(name, text, words).transform([](const QString &) {});
}

std::expected<QString, LetterError> fillText(const QString &name, const QString &text,
                                             const QVariantHash &values, const TemplateWords &words)
{
    const auto read = readTemplate(name, text, words);
    if (!read) {
        return read;
    }
    static thread_local Compiler compiler;
    const KTextTemplate::Template compiled = compiler.compiled(*read, name);
    KTextTemplate::Context context;
    context.setAutoEscape(false); // what comes out is no HTML
    Values given(words);
    for (const auto &[key, value] : values.asKeyValueRange()) {
        context.insert(key, given.forEngine(value));
    }
    const QString filled =
        compiled->error() == KTextTemplate::NoError ? compiled->render(&context) : QString();
    if (compiled->error() != KTextTemplate::NoError) {
        return std::unexpected(LetterError{.fault = LetterFault::BadTemplate,
                                           .name = name,
                                           .detail = compiled->errorString(),
                                           .problem = TemplateProblem::EngineRefused});
    }
    if (const qsizetype hole = filled.indexOf(TemplateHoleBegin); hole >= 0) {
        const QString missing =
            filled.sliced(hole + 1, filled.indexOf(TemplateHoleEnd, hole) - hole - 1);
        const bool isHarbour = missing == "safe_harbour"_L1;
        return std::unexpected(
            LetterError{.fault = isHarbour ? LetterFault::NotOwed : LetterFault::NothingToSend,
                        .name = name,
                        .detail = missing});
    }
    return given.putInto(withoutGaps(filled));
}

} // namespace Docket
