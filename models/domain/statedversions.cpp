// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statedversions.h"

#include "domain/codeblocks.h"
#include "domain/findingtokens.h"
#include "domain/findingwords.h"
#include "domain/version.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostVersions = 20;

/// Words behind which a number of two parts is a version as well.
constexpr auto VersionWords = std::to_array<QStringView>({
    u"version",
    u"versions",
    u"versionen",
    u"versión",
    u"versiones",
    u"versão",
    u"versões",
    u"версия",
    u"версии",
    u"バージョン",
    u"版本",
    u"release",
    u"tag",
});

/// Words that say "and the next one too".
constexpr auto Joints = std::to_array<QStringView>({
    u"and",
    u"or",
    u"to",
    u"until",
    u"und",
    u"oder",
    u"bis",
    u"et",
    u"ou",
    u"y",
    u"e",
    u"и",
});

/// What the number that comes next would be.
enum class Owner { Nobody, Named, Runtime, Other };

class VersionReader final
{
public:
    explicit VersionReader(const Policy &policy)
        : m_runtime(subjectOf(policy) == VersionOf::Runtime ? policy.versionSubject.trimmed()
                                                            : QString())
        , m_names(QString(policy.product + u' ' + policy.productTitle)
                      .toLower()
                      .split(u' ', Qt::SkipEmptyParts))
    {
    }

    void read(const ReportText &report)
    {
        readLine(report.subject, {EvidencePlace::Kind::Subject, report.ordinal, 0, 0, 0, {}});
        const QStringView text =
            QStringView(report.text).first(std::min(report.text.size(), MostExamined));
        QList<CodeBlock> blocks = codeBlocks(text);
        qsizetype block = 0;
        int line = 0;
        int blockEnd = 0;
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype next = text.indexOf(u'\n', from);
            const qsizetype end = next < 0 ? text.size() : next;
            ++line;
            if (block < blocks.size() && line == blocks.at(block).firstLine) {
                blockEnd = line + int(blocks.at(block).text.count(u'\n'));
                ++block;
            }
            const QStringView content = text.sliced(from, end - from);
            if (line >= blockEnd && !withoutBlanks(content).startsWith(u'>')) {
                readLine(content, {EvidencePlace::Kind::Text, report.ordinal, from, end, line, {}});
            }
            from = end + 1;
        }
    }

    [[nodiscard]] QList<FoundVersion> take() { return std::move(m_found); }

private:
    void readLine(QStringView line, const EvidencePlace &place)
    {
        Owner owner = Owner::Nobody;
        qsizetype at = 0;
        bool isFirst = true;
        while (const auto token = nextToken(line, at)) {
            if (token->text.isEmpty()) {
                continue;
            }
            if (isVersion(*token, owner)) {
                EvidencePlace here = place;
                here.from += token->at;
                here.to = here.from + token->text.size();
                add(token->text, owner, here);
                continue; // the owner stays: "Python 3.8.0, 3.8.18"
            }
            if (!holds(Joints, token->text)) {
                owner = ownerOf(*token, isFirst, line);
            }
            isFirst = false;
        }
    }

    [[nodiscard]] bool isVersion(const TextToken &token, Owner owner) const
    {
        if (!token.hasDigit || token.hasSlash) {
            return false;
        }
        if (isVersionToken(token.text)) {
            return true;
        }
        const bool isExpected = owner == Owner::Named || owner == Owner::Runtime;
        const bool isLine = token.text.endsWith(u".x") || token.text.endsWith(u".*");
        const QStringView numbers = isLine ? token.text.chopped(2) : token.text;
        return isExpected && token.hasDot && parseVersion(numbers, VersionScheme::Semver);
    }

    [[nodiscard]] Owner ownerOf(const TextToken &token, bool isFirst, QStringView line) const
    {
        const QStringView word = token.text;
        if (!m_runtime.isEmpty() && word.compare(m_runtime, Qt::CaseInsensitive) == 0) {
            return Owner::Runtime;
        }
        if (m_names.contains(word, Qt::CaseInsensitive) || holds(VersionWords, word)) {
            return Owner::Named;
        }
        if (isOtherSoftware(word)) {
            return Owner::Other;
        }
        // "Roundcube 1.6.9": another name, unless it only begins the sentence.
        const qsizetype end = token.at + word.size();
        const bool endsPart = end < line.size() && QStringView(u":,;.").contains(line.at(end));
        const bool isName =
            !isFirst && word.front().isUpper() && !endsPart && !word.front().isDigit();
        return isName ? Owner::Other : Owner::Nobody;
    }

    void add(QStringView text, Owner owner, const EvidencePlace &place)
    {
        const VersionOf subject = owner == Owner::Runtime ? VersionOf::Runtime : VersionOf::Product;
        const bool isKnown = std::ranges::any_of(m_found, [&](const FoundVersion &found) {
            const auto bare = [](QStringView version) {
                return version.startsWith(u'v') ? version.sliced(1) : version;
            };
            return found.subject == subject && bare(found.text) == bare(text);
        });
        if (owner != Owner::Other && !isKnown && m_found.size() < MostVersions) {
            m_found.append({text.toString(), subject, place});
        }
    }

    QString m_runtime;
    QStringList m_names;
    QList<FoundVersion> m_found;
};

} // namespace

QList<FoundVersion> foundVersions(const QList<ReportText> &reports, const Policy &policy)
{
    VersionReader reader(policy);
    for (const ReportText &report : reports) {
        reader.read(report);
    }
    return reader.take();
}

StatedVersions statedVersions(const QList<ReportText> &reports, const Policy &policy)
{
    StatedVersions stated;
    for (const FoundVersion &found : foundVersions(reports, policy)) {
        (found.subject == VersionOf::Runtime ? stated.runtime : stated.product).append(found.text);
    }
    return stated;
}

} // namespace Docket
