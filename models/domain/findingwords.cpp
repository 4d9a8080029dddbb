// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findingwords.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// "buffer overflow", but not "overflow" alone: `before` makes a word sure.
constexpr std::array UsedWords{
    UsedWord{u"xss", WordUse::Weakness, u""},
    UsedWord{u"csrf", WordUse::Weakness, u""},
    UsedWord{u"ssrf", WordUse::Weakness, u""},
    UsedWord{u"xxe", WordUse::Weakness, u""},
    UsedWord{u"rce", WordUse::Weakness, u""},
    UsedWord{u"sqli", WordUse::Weakness, u""},
    UsedWord{u"idor", WordUse::Weakness, u""},
    UsedWord{u"redos", WordUse::Weakness, u""},
    UsedWord{u"toctou", WordUse::Weakness, u""},
    UsedWord{u"clickjacking", WordUse::Weakness, u""},
    UsedWord{u"deserialization", WordUse::Weakness, u""},
    UsedWord{u"deserialisation", WordUse::Weakness, u""},
    UsedWord{u"use-after-free", WordUse::Weakness, u""},
    UsedWord{u"double-free", WordUse::Weakness, u""},
    UsedWord{u"out-of-bounds", WordUse::Weakness, u""},
    UsedWord{u"path-traversal", WordUse::Weakness, u""},
    UsedWord{u"smuggling", WordUse::Weakness, u""},
    UsedWord{u"scripting", WordUse::WeaknessAfter, u" cross-site site "},
    UsedWord{u"traversal", WordUse::WeaknessAfter, u" path directory "},
    UsedWord{u"overflow", WordUse::WeaknessAfter, u" buffer heap stack integer "},
    UsedWord{u"underflow", WordUse::WeaknessAfter, u" buffer integer "},
    UsedWord{u"truncation", WordUse::WeaknessAfter, u" integer "},
    UsedWord{u"injection", WordUse::WeaknessAfter,
             u" sql command code header crlf ldap template log os xml html script shell "},
    UsedWord{u"forgery", WordUse::WeaknessAfter, u" request "},
    UsedWord{u"redirect", WordUse::WeaknessAfter, u" open "},
    UsedWord{u"redirection", WordUse::WeaknessAfter, u" open url "},
    UsedWord{u"exposure", WordUse::WeaknessAfter, u" information data "},
    UsedWord{u"dereference", WordUse::WeaknessAfter, u" pointer null "},
    UsedWord{u"bypass", WordUse::WeaknessAfter, u" authentication auth authorization access "},
    UsedWord{u"free", WordUse::WeaknessAfter, u" double after "},
    UsedWord{u"pollution", WordUse::WeaknessAfter, u" prototype "},
    UsedWord{u"condition", WordUse::WeaknessAfter, u" race "},
    UsedWord{u"attacker", WordUse::Attacker, u""},
    UsedWord{u"attackers", WordUse::Attacker, u""},
    UsedWord{u"adversary", WordUse::Attacker, u""},
    UsedWord{u"can", WordUse::Ability, u""},
    UsedWord{u"could", WordUse::Ability, u""},
    UsedWord{u"may", WordUse::Ability, u""},
    UsedWord{u"might", WordUse::Ability, u""},
    UsedWord{u"would", WordUse::Ability, u""},
    UsedWord{u"execution", WordUse::ImpactAfter, u" code command "},
    UsedWord{u"escalation", WordUse::ImpactAfter, u" privilege privileges "},
    UsedWord{u"takeover", WordUse::ImpactAfter, u" account session "},
    UsedWord{u"service", WordUse::ImpactAfter, u" of "},
    UsedWord{u"disclosure", WordUse::ImpactAfter, u" information data memory file "},
    UsedWord{u"leak", WordUse::ImpactAfter, u" information data memory credential "},
    UsedWord{u"loss", WordUse::ImpactAfter, u" data "},
    UsedWord{u"tag", WordUse::Tag, u""},
    UsedWord{u"branch", WordUse::Tag, u""},
    UsedWord{u"etiqueta", WordUse::Tag, u""},
    UsedWord{u"étiquette", WordUse::Tag, u""},
    UsedWord{u"commit", WordUse::Commit, u""},
    UsedWord{u"revision", WordUse::Commit, u""},
    UsedWord{u"line", WordUse::Line, u""},
    UsedWord{u"lines", WordUse::Line, u""},
    UsedWord{u"ligne", WordUse::Line, u""},
    UsedWord{u"línea", WordUse::Line, u""},
    UsedWord{u"linha", WordUse::Line, u""},
    UsedWord{u"zeile", WordUse::Line, u""},
    UsedWord{u"default", WordUse::Default, u""},
    UsedWord{u"configuration", WordUse::Setup, u""},
    UsedWord{u"config", WordUse::Setup, u""},
    UsedWord{u"settings", WordUse::Setup, u""},
    UsedWord{u"install", WordUse::Setup, u""},
    UsedWord{u"installation", WordUse::Setup, u""},
    UsedWord{u"build", WordUse::Setup, u""},
    UsedWord{u"setup", WordUse::Setup, u""},
};

struct LabelWord
{
    QStringView word;
    AskTopic topic;
};

// Words of headings. Languages are those in which reports have come, one line each.
constexpr std::array LabelWords{
    LabelWord{u"type", AskTopic::IssueType},
    LabelWord{u"cwe", AskTopic::IssueType},
    LabelWord{u"weakness", AskTopic::IssueType},
    LabelWord{u"class", AskTopic::IssueType},
    LabelWord{u"art", AskTopic::IssueType},
    LabelWord{u"tipo", AskTopic::IssueType},
    LabelWord{u"тип", AskTopic::IssueType},
    LabelWord{u"種類", AskTopic::IssueType},
    LabelWord{u"类型", AskTopic::IssueType},

    LabelWord{u"source", AskTopic::SourcePaths},
    LabelWord{u"sources", AskTopic::SourcePaths},
    LabelWord{u"file", AskTopic::SourcePaths},
    LabelWord{u"files", AskTopic::SourcePaths},
    LabelWord{u"path", AskTopic::SourcePaths},
    LabelWord{u"paths", AskTopic::SourcePaths},
    LabelWord{u"datei", AskTopic::SourcePaths},
    LabelWord{u"dateien", AskTopic::SourcePaths},
    LabelWord{u"fichier", AskTopic::SourcePaths},
    LabelWord{u"fichiers", AskTopic::SourcePaths},
    LabelWord{u"fichero", AskTopic::SourcePaths},
    LabelWord{u"ficheros", AskTopic::SourcePaths},
    LabelWord{u"archivo", AskTopic::SourcePaths},
    LabelWord{u"archivos", AskTopic::SourcePaths},
    LabelWord{u"arquivo", AskTopic::SourcePaths},
    LabelWord{u"arquivos", AskTopic::SourcePaths},
    LabelWord{u"файл", AskTopic::SourcePaths},
    LabelWord{u"файлы", AskTopic::SourcePaths},

    LabelWord{u"location", AskTopic::CodeLocation},
    LabelWord{u"code", AskTopic::CodeLocation},
    LabelWord{u"tag", AskTopic::CodeLocation},
    LabelWord{u"branch", AskTopic::CodeLocation},
    LabelWord{u"commit", AskTopic::CodeLocation},
    LabelWord{u"código", AskTopic::CodeLocation},
    LabelWord{u"stelle", AskTopic::CodeLocation},
    LabelWord{u"emplacement", AskTopic::CodeLocation},
    LabelWord{u"код", AskTopic::CodeLocation},

    LabelWord{u"configuration", AskTopic::SpecialConfig},
    LabelWord{u"config", AskTopic::SpecialConfig},
    LabelWord{u"setup", AskTopic::SpecialConfig},
    LabelWord{u"settings", AskTopic::SpecialConfig},
    LabelWord{u"prerequisites", AskTopic::SpecialConfig},
    LabelWord{u"preconditions", AskTopic::SpecialConfig},
    LabelWord{u"konfiguration", AskTopic::SpecialConfig},
    LabelWord{u"configuración", AskTopic::SpecialConfig},
    LabelWord{u"configuração", AskTopic::SpecialConfig},
    LabelWord{u"настройка", AskTopic::SpecialConfig},
    LabelWord{u"настройки", AskTopic::SpecialConfig},
    LabelWord{u"設定", AskTopic::SpecialConfig},
    LabelWord{u"配置", AskTopic::SpecialConfig},

    LabelWord{u"steps", AskTopic::ReproSteps},
    LabelWord{u"reproduce", AskTopic::ReproSteps},
    LabelWord{u"reproduction", AskTopic::ReproSteps},
    LabelWord{u"reproducing", AskTopic::ReproSteps},
    LabelWord{u"repro", AskTopic::ReproSteps},
    LabelWord{u"schritte", AskTopic::ReproSteps},
    LabelWord{u"étapes", AskTopic::ReproSteps},
    LabelWord{u"pasos", AskTopic::ReproSteps},
    LabelWord{u"passos", AskTopic::ReproSteps},
    LabelWord{u"шаги", AskTopic::ReproSteps},
    LabelWord{u"手順", AskTopic::ReproSteps},
    LabelWord{u"再現手順", AskTopic::ReproSteps},
    LabelWord{u"复现步骤", AskTopic::ReproSteps},
    LabelWord{u"重现步骤", AskTopic::ReproSteps},
    LabelWord{u"步骤", AskTopic::ReproSteps},

    LabelWord{u"poc", AskTopic::Poc},
    LabelWord{u"proof", AskTopic::Poc},
    LabelWord{u"proof-of-concept", AskTopic::Poc},
    LabelWord{u"exploit", AskTopic::Poc},
    LabelWord{u"machbarkeitsnachweis", AskTopic::Poc},
    LabelWord{u"概念验证", AskTopic::Poc},

    LabelWord{u"impact", AskTopic::Impact},
    LabelWord{u"consequence", AskTopic::Impact},
    LabelWord{u"consequences", AskTopic::Impact},
    LabelWord{u"auswirkung", AskTopic::Impact},
    LabelWord{u"auswirkungen", AskTopic::Impact},
    LabelWord{u"conséquence", AskTopic::Impact},
    LabelWord{u"conséquences", AskTopic::Impact},
    LabelWord{u"impacto", AskTopic::Impact},
    LabelWord{u"последствия", AskTopic::Impact},
    LabelWord{u"影響", AskTopic::Impact},
    LabelWord{u"影响", AskTopic::Impact},

    LabelWord{u"summary", AskTopic::Details},
    LabelWord{u"description", AskTopic::Details},
    LabelWord{u"details", AskTopic::Details},
    LabelWord{u"beschreibung", AskTopic::Details},
    LabelWord{u"descripción", AskTopic::Details},

    LabelWord{u"version", AskTopic::Versions},
    LabelWord{u"versions", AskTopic::Versions},
    LabelWord{u"tested", AskTopic::Versions},
    LabelWord{u"versionen", AskTopic::Versions},
    LabelWord{u"versión", AskTopic::Versions},
    LabelWord{u"версия", AskTopic::Versions},
    LabelWord{u"版本", AskTopic::Versions},
};

constexpr auto Nothings = std::to_array<QStringView>({
    u"none",
    u"no",
    u"n/a",
    u"na",
    u"nothing",
    u"unknown",
    u"not available",
    u"not applicable",
    u"not needed",
    u"tbd",
    u"todo",
    u"?",
    u"-",
    u"...",
    u"…",
    u"no response",
    u"keine",
    u"aucune",
    u"aucun",
    u"ninguna",
    u"ninguno",
    u"nenhuma",
    u"нет",
    u"無し",
    u"なし",
    u"无",
});

constexpr std::size_t Letters = 27; ///< those of ASCII, and one for all others
constexpr std::size_t MostLength = 20;

/// Where the rows begin whose words have this first letter and length.
std::size_t slotOf(QStringView word)
{
    const char16_t first = word.front().unicode() | 0x20;
    const std::size_t letter = first >= u'a' && first <= u'z' ? first - u'a' : Letters - 1;
    return letter * MostLength + std::min<std::size_t>(std::size_t(word.size()), MostLength - 1);
}

/// Whether they are the same but for the case of ASCII letters, or of others by Qt's tables.
bool isSameWord(QStringView row, QStringView word)
{
    if (row.size() != word.size()) {
        return false;
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        const char16_t a = row[i].unicode();
        const char16_t b = word[i].unicode();
        const bool isSame = a == b || (b < 0x80 ? a == (b | 0x20) : row[i] == word[i].toLower());
        if (!isSame) {
            return false;
        }
    }
    return true;
}

/// Rows by first letter and length: most words of a text are in an empty slot.
class WordIndex final
{
public:
    WordIndex()
    {
        for (const UsedWord &row : UsedWords) {
            m_slots.at(slotOf(row.word)).append(&row);
        }
    }

    [[nodiscard]] const UsedWord *find(QStringView word) const
    {
        for (const UsedWord *row : m_slots[slotOf(word)]) {
            if (isSameWord(row->word, word)) {
                return row;
            }
        }
        return nullptr;
    }

private:
    std::array<QList<const UsedWord *>, Letters * MostLength> m_slots;
};

} // namespace

const UsedWord *usedWord(QStringView word)
{
    static const WordIndex index;
    return word.isEmpty() ? nullptr : index.find(word);
}

std::optional<AskTopic> topicOfLabel(QStringView label)
{
    for (const QStringView part : label.split(u' ', Qt::SkipEmptyParts)) {
        const auto *row = std::ranges::find_if(LabelWords, [part](const LabelWord &known) {
            return known.word.size() == part.size() &&
                   known.word.compare(part, Qt::CaseInsensitive) == 0;
        });
        if (row != LabelWords.end()) {
            return row->topic;
        }
    }
    return std::nullopt;
}

bool saysNothing(QStringView content)
{
    content = content.trimmed();
    while (!content.isEmpty() && (content.front() == u'_' || content.front() == u'*')) {
        content = content.sliced(1);
    }
    while (!content.isEmpty() && QStringView(u"_*.").contains(content.back())) {
        content.chop(1);
    }
    return content.isEmpty() || std::ranges::any_of(Nothings, [content](QStringView known) {
               return known.compare(content, Qt::CaseInsensitive) == 0;
           });
}

} // namespace Docket
