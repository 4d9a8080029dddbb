// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/contenttype.h"

#include "domain/detectedtype.h"

#include <QRegularExpression>

#include <KSyntaxHighlighting/Repository>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::ContentType {

namespace {

using KSyntaxHighlighting::Definition;

struct Interpreter
{
    QLatin1StringView prefix;
    QLatin1StringView definition;
};

constexpr std::array Interpreters = std::to_array<Interpreter>({
    {"python"_L1, "Python"_L1},
    {"bash"_L1, "Bash"_L1},
    {"dash"_L1, "Bash"_L1},
    {"ksh"_L1, "Bash"_L1},
    {"sh"_L1, "Bash"_L1},
    {"zsh"_L1, "Zsh"_L1},
    {"fish"_L1, "Fish"_L1},
    {"perl"_L1, "Perl"_L1},
    {"ruby"_L1, "Ruby"_L1},
    {"node"_L1, "JavaScript"_L1},
    {"php"_L1, "PHP/PHP"_L1},
    {"lua"_L1, "Lua"_L1},
    {"awk"_L1, "AWK"_L1},
    {"gawk"_L1, "AWK"_L1},
    {"tclsh"_L1, "Tcl/Tk"_L1},
});

struct ContentRule
{
    QLatin1StringView pattern; ///< searched with multi-line anchors
    QLatin1StringView definition;
};

constexpr std::array ContentRules = std::to_array<ContentRule>({
    {R"(^(diff --git |Index: |--- \S.*\n\+\+\+ \S|@@ -\d+(,\d+)? \+\d+))"_L1, "Diff"_L1},
    {R"(\A\s*<\?php)"_L1, "PHP/PHP"_L1},
    {R"(\A\s*<\?xml )"_L1, "XML"_L1},
    {R"(\A\s*<(!doctype html|html))"_L1, "HTML"_L1},
    {R"(^\s*#\s*include\s*<(iostream|vector|string|memory|map|cstdio|cstdlib)>)"_L1, "C++"_L1},
    {R"(^\s*#\s*include\s*[<"])"_L1, "C"_L1},
    {R"(^(int|void)\s+main\s*\()"_L1, "C"_L1},
    {R"(^package main$)"_L1, "Go"_L1},
    {R"(^(fn main\(\)|use std::))"_L1, "Rust"_L1},
    {R"(^(def \w{1,80}\([^\n]{0,300}\)[^\n]{0,80}:|import \w|from [\w.]{1,80} import ))"_L1,
     "Python"_L1},
    {R"(\A\s*(\{\s*"|\[\s*[\{\["\d]))"_L1, "JSON"_L1},
    {R"(^public (final )?class \w+)"_L1, "Java"_L1},
});

/// The program of a "#!" line, without its path.
QString interpreterIn(const QString &firstLine)
{
    if (!firstLine.startsWith("#!"_L1)) {
        return {};
    }
    const auto baseName = [](const QString &word) { return word.section(u'/', -1); };
    QStringList words = firstLine.sliced(2).simplified().split(u' ');
    QString program = baseName(words.takeFirst());
    if (program != "env"_L1) {
        return program;
    }
    // What env starts comes after its options and variables; -S may touch the word behind it.
    const auto isStarted = [](const QString &word) {
        return !word.isEmpty() && !word.startsWith(u'-') && !word.contains(u'=');
    };
    static const QRegularExpression splitOption(u"\\A-S"_s);
    words.replaceInStrings(splitOption, QString());
    const auto started = std::ranges::find_if(words, isStarted);
    return started != words.end() ? baseName(*started) : QString();
}

QString definitionOfInterpreter(const QString &firstLine)
{
    const QString program = interpreterIn(firstLine);
    const auto known = std::ranges::find_if(Interpreters, [&](const Interpreter &candidate) {
        return program.startsWith(candidate.prefix);
    });
    return known != Interpreters.end() ? QString(known->definition) : QString();
}

/// Languages as people write them after ```; others are asked of the repository.
QString languageName(const QString &language)
{
    static const QHash<QString, QString> aliases{
        {u"sh"_s, u"Bash"_s},    {u"shell"_s, u"Bash"_s},    {u"console"_s, u"Bash"_s},
        {u"py"_s, u"Python"_s},  {u"js"_s, u"JavaScript"_s}, {u"c"_s, u"C"_s},
        {u"patch"_s, u"Diff"_s}, {u"rs"_s, u"Rust"_s},       {u"yml"_s, u"YAML"_s},
        {u"html"_s, u"HTML"_s},  {u"ts"_s, u"TypeScript"_s},
    };
    return aliases.value(language, language);
}

Definition definitionForLanguage(const KSyntaxHighlighting::Repository &repository,
                                 const QString &language)
{
    static const QRegularExpression harmless(uR"(\A[a-z0-9+#_-]{1,20}\z)"_s);
    if (!harmless.match(language).hasMatch()) {
        return {};
    }
    const Definition byName = repository.definitionForName(languageName(language));
    return byName.isValid() ? byName : repository.definitionForFileName(u"x."_s + language);
}

} // namespace

QString definitionNameByContent(const QString &beginning)
{
    QString interpreter = definitionOfInterpreter(beginning.section(u'\n', 0, 0));
    if (!interpreter.isEmpty()) {
        return interpreter;
    }
    const auto matches = [&beginning](const ContentRule &rule) {
        const QRegularExpression pattern(rule.pattern,
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::CaseInsensitiveOption);
        return pattern.match(beginning).hasMatch();
    };
    const auto rule = std::ranges::find_if(ContentRules, matches);
    return rule != ContentRules.end() ? QString(rule->definition) : QString();
}

Definition definitionFor(const KSyntaxHighlighting::Repository &repository,
                         const EvidenceItem &item, const QString &beginning)
{
    Definition definition;
    if (item.kind == EvidenceItem::Kind::Attachment ||
        item.kind == EvidenceItem::Kind::ArchiveEntry) {
        // The safe name has ".txt" added to what a desktop would run, so the given one is asked,
        // without its path.
        const QString name = item.name.section(u'/', -1).section(u'\\', -1).right(120);
        definition = repository.definitionForFileName(name);
        if (!definition.isValid() && !isGenericType(item.mediaType)) {
            definition = repository.definitionForMimeType(item.mediaType);
        }
    } else if (item.kind == EvidenceItem::Kind::CodeBlock) {
        definition = definitionForLanguage(repository, item.name);
    }
    if (!definition.isValid() && item.kind != EvidenceItem::Kind::Text) {
        definition = repository.definitionForName(definitionNameByContent(beginning));
    }
    return definition;
}

} // namespace Docket::ContentType
