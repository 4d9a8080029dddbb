// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafrules.h"
#include "exporters/csafrulesets.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

void badLanguage(const CsafDocument &document, CsafFindings &findings)
{
    for (const QLatin1StringView key : {"lang"_L1, "source_lang"_L1}) {
        const CsafNode tag = document.root["document"_L1][key];
        if (tag.isText() && !isLanguageTag(tag.text())) {
            findings.add(tag, tag.text());
        }
    }
}

/// Revisions by date are revisions by number.
void unsortedHistory(const CsafDocument &document, CsafFindings &findings)
{
    const QList<CsafRevision> &revisions = document.revisions;
    for (qsizetype i = 1; i < revisions.size(); ++i) {
        if (revisions[i].version.compare(revisions[i - 1].version) < 0) {
            findings.add(revisions[i].node["number"_L1], revisions[i].version.text);
        }
    }
}

void translatorWithoutSource(const CsafDocument &document, CsafFindings &findings)
{
    const CsafNode head = document.root["document"_L1];
    const CsafNode category = head["publisher"_L1]["category"_L1];
    if (category.text() == "translator"_L1 && !head["source_lang"_L1].exists()) {
        findings.add(category, category.text());
    }
}

/// How a version is compared with the last revision: a draft may be ahead of it.
QString comparedText(const CsafVersion &version, const QString &status)
{
    return status == "draft"_L1 ? version.text.section(u'-', 0, 0) : version.text;
}

void versionNotLatest(const CsafDocument &document, CsafFindings &findings)
{
    if (!document.version || document.revisions.isEmpty()) {
        return;
    }
    const QString latest = comparedText(document.revisions.last().version, document.status);
    if (comparedText(*document.version, document.status) != latest) {
        findings.add(document.tracking["version"_L1], latest);
    }
}

bool isReleased(const CsafDocument &document)
{
    return document.status == "final"_L1 || document.status == "interim"_L1;
}

bool isBeforeFirst(const CsafVersion &version)
{
    return version.numbers.first() == 0;
}

void draftNotSaid(const CsafDocument &document, CsafFindings &findings)
{
    const bool isDraft = document.version && (isBeforeFirst(*document.version) ||
                                              !document.version->preRelease.isEmpty());
    if (isDraft && document.status != "draft"_L1) {
        findings.add(document.tracking["status"_L1], document.status);
    }
}

void releasedBeforeFirst(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafRevision &revision : document.revisions) {
        if (isReleased(document) && isBeforeFirst(revision.version)) {
            findings.add(revision.node["number"_L1], revision.version.text);
        }
    }
}

void preReleaseInHistory(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafRevision &revision : document.revisions) {
        if (!revision.version.preRelease.isEmpty()) {
            findings.add(revision.node["number"_L1], revision.version.text);
        }
    }
}

void releasedPreRelease(const CsafDocument &document, CsafFindings &findings)
{
    if (isReleased(document) && document.version && !document.version->preRelease.isEmpty()) {
        findings.add(document.tracking["version"_L1], document.version->text);
    }
}

/// The first revision is 0 or 1, and none is left out.
void missingRevision(const CsafDocument &document, CsafFindings &findings)
{
    qint64 last = 0;
    for (const CsafRevision &revision : document.revisions) {
        const qint64 number = revision.version.numbers.first();
        if (number > last + 1) {
            findings.add(revision.node["number"_L1], QString::number(last + 1));
        }
        last = number;
    }
}

void repeatedRevision(const CsafDocument &document, CsafFindings &findings)
{
    QSet<QString> seen;
    for (const CsafNode &entry : document.tracking["revision_history"_L1].items()) {
        const CsafNode number = entry["number"_L1];
        if (seen.contains(number.text())) {
            findings.add(number, number.text());
        }
        seen.insert(number.text());
    }
}

void translationOfSame(const CsafDocument &document, CsafFindings &findings)
{
    const CsafNode lang = document.root["document"_L1]["lang"_L1];
    const CsafNode source = document.root["document"_L1]["source_lang"_L1];
    if (lang.isText() && source.isText() &&
        lang.text().compare(source.text(), Qt::CaseInsensitive) == 0) {
        findings.add(source, source.text());
    }
}

void mixedVersions(const CsafDocument &document, CsafFindings &findings)
{
    std::optional<bool> isInteger;
    if (document.version) {
        isInteger = document.version->isInteger;
    }
    for (const CsafRevision &revision : document.revisions) {
        if (revision.version.isInteger != isInteger.value_or(revision.version.isInteger)) {
            findings.add(revision.node["number"_L1], revision.version.text);
        }
        isInteger = isInteger.value_or(revision.version.isInteger);
    }
}

constexpr std::array TrackingRules{
    CsafRule{"6.1.12"_L1, badLanguage},
    CsafRule{"6.1.14"_L1, unsortedHistory},
    CsafRule{"6.1.15"_L1, translatorWithoutSource},
    CsafRule{"6.1.16"_L1, versionNotLatest},
    CsafRule{"6.1.17"_L1, draftNotSaid},
    CsafRule{"6.1.18"_L1, releasedBeforeFirst},
    CsafRule{"6.1.19"_L1, preReleaseInHistory},
    CsafRule{"6.1.20"_L1, releasedPreRelease},
    CsafRule{"6.1.21"_L1, missingRevision},
    CsafRule{"6.1.22"_L1, repeatedRevision},
    CsafRule{"6.1.28"_L1, translationOfSame},
    CsafRule{"6.1.30"_L1, mixedVersions},
};

/// IANA's registry: subtags by their kind.
class Subtags final
{
public:
    Subtags()
    {
        QFile file(u":/docket/languages/subtags.tsv"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            Q_ASSERT_X(false, "Subtags", "a resource is missing");
            return;
        }
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList tags = line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts);
            m_tags.insert(line.section(u'\t', 0, 0), QSet<QString>(tags.begin(), tags.end()));
        }
    }

    [[nodiscard]] bool has(const QString &kind, const QString &tag) const
    {
        const QSet<QString> tags = m_tags.value(kind);
        return tags.contains(tag) || std::ranges::any_of(tags, [&tag](const QString &range) {
                   const QString from = range.section(u".."_s, 0, 0);
                   return range.contains(".."_L1) && tag.size() == from.size() && tag >= from &&
                          tag <= range.section(u".."_s, 1);
               });
    }

private:
    QHash<QString, QSet<QString>> m_tags;
};

/// Kinds of subtags after the language, in the order in which they may stand.
constexpr std::array SubtagKinds{"extlang"_L1, "script"_L1, "region"_L1, "variant"_L1};

} // namespace

std::span<const CsafRule> csafTrackingRules()
{
    return TrackingRules;
}

bool isLanguageTag(const QString &tag)
{
    static const Subtags subtags;
    static const QSet<QString> regular{u"i-default"_s, u"i-mingo"_s};
    const QStringList parts = tag.toLower().split(u'-');
    if (regular.contains(tag.toLower()) || (parts.first() == "x"_L1 && parts.size() > 1)) {
        return true;
    }
    if (!subtags.has(u"language"_s, parts.first())) {
        return false;
    }
    std::size_t kind = 0;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].size() == 1) { // extensions ("u", "t") and private use ("x")
            const bool isKnown = parts[i] == "u"_L1 || parts[i] == "t"_L1 || parts[i] == "x"_L1;
            return isKnown && i + 1 < parts.size();
        }
        while (kind < SubtagKinds.size() && !subtags.has(SubtagKinds[kind], parts[i])) {
            ++kind;
        }
        if (kind == SubtagKinds.size()) {
            return false;
        }
        const bool mayRepeat = SubtagKinds[kind] == "variant"_L1;
        kind += mayRepeat ? 0 : 1;
    }
    return true;
}

} // namespace Docket
