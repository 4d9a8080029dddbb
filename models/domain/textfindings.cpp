// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorychecks.h"
#include "domain/linkreach.h"
#include "domain/markdownmarks.h"
#include "domain/publictexts.h"
#include "domain/sharedruns.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// As much of what was found is told.
constexpr qsizetype LongestDetail = 120;

QString detailOf(QStringView text)
{
    const QString words =
        text.first(std::min(text.size(), 2 * LongestDetail)).toString().simplified();
    return words.size() <= LongestDetail ? words : words.first(LongestDetail - 1) + u'…';
}

AdvisoryPlace placeAt(const PublicText &text, qsizetype from, qsizetype length)
{
    AdvisoryPlace place = text.place;
    place.from = from;
    place.length = length;
    return place;
}

/// What the author of the advisory or of the fix writes in sentences. A title is often the report's
/// own.
bool isProse(const PublicText &text)
{
    return text.isAuthored || text.place.field == AdvisoryField::Timeline ||
           text.place.field == AdvisoryField::References ||
           text.place.field == AdvisoryField::Revisions ||
           text.place.field == AdvisoryField::Changelog;
}

/// The prose of a draft as one text, so that each other text is compared with it once.
class Prose final
{
public:
    explicit Prose(const QList<PublicText> &texts)
    {
        for (const PublicText &text : texts) {
            if (isProse(text)) {
                m_starts.append(m_all.size());
                m_texts.append(&text);
                m_all += text.text;
                m_all += Between; // no run goes over it
            }
        }
    }

    [[nodiscard]] const QString &all() const { return m_all; }

    [[nodiscard]] AdvisoryPlace place(const SharedRun &run) const
    {
        const auto next = std::ranges::upper_bound(m_starts, run.from);
        const qsizetype index = next - m_starts.cbegin() - 1;
        return placeAt(*m_texts[index], run.from - m_starts[index], run.length);
    }

private:
    static constexpr QChar Between{0xFFFF};

    QString m_all;
    QList<qsizetype> m_starts;
    QList<const PublicText *> m_texts;
};

/// Words that are nobody's secret, however long: of the catalogue, of the titles.
QStringList commonPhrases(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    QStringList phrases{ground.file.title.simplified(), draft.title.simplified()};
    for (const Weakness &weakness : ground.assessment.weaknesses) {
        phrases.append(weakness.name.simplified());
    }
    return phrases;
}

void checkRuns(const AdvisoryGround &ground, const AdvisoryDraft &draft,
               const QList<PublicText> &texts, AdvisoryFindings &findings)
{
    const std::array sources{std::pair(AdvisoryProblem::InternalTextInText, &ground.internalTexts),
                             std::pair(AdvisoryProblem::PrivateMessageInText, &ground.privateTexts),
                             std::pair(AdvisoryProblem::PocInText, &ground.pocTexts)};
    if (std::ranges::all_of(sources, [](const auto &one) { return one.second->isEmpty(); })) {
        return;
    }
    const Prose prose(texts);
    const SharedRuns runs(prose.all());
    const QStringList common = commonPhrases(ground, draft);
    for (const auto &[problem, others] : sources) {
        QList<SharedRun> found;
        for (const QString &other : *others) {
            for (const SharedRun &run : runs.with(other)) {
                const QString words = prose.all().sliced(run.from, run.length).simplified();
                const bool isCommon = std::ranges::any_of(common, [&](const QString &phrase) {
                    return phrase.contains(words, Qt::CaseInsensitive);
                });
                if (!isCommon && !found.contains(run) && found.size() < MostSharedRuns) {
                    found.append(run);
                }
            }
        }
        std::ranges::sort(found, {}, &SharedRun::from);
        for (const SharedRun &run : std::as_const(found)) {
            findings.add(problem, prose.place(run),
                         detailOf(QStringView(prose.all()).sliced(run.from, run.length)));
        }
    }
}

bool isKeyLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-';
}

/// Calls `visit` with each run of characters that `isPart` allows.
template <typename IsPart, typename Visit>
void eachToken(QStringView text, const IsPart &isPart, const Visit &visit)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isPart(text[end])) {
            ++end;
        }
        if (end > at) {
            visit(text.sliced(at, end - at), at);
        }
        at = end + 1;
    }
}

QSet<QString> lowerCase(const QStringList &words)
{
    QSet<QString> set;
    for (const QString &word : words) {
        set.insert(word.toLower());
    }
    return set;
}

void checkKeys(const QSet<QString> &keys, const PublicText &text, AdvisoryFindings &findings)
{
    eachToken(text.text, isKeyLetter, [&](QStringView token, qsizetype at) {
        if (token.size() <= 64 && token.contains(u'-') &&
            keys.contains(token.toString().toLower())) {
            findings.add(AdvisoryProblem::OpenCaseMentioned, placeAt(text, at, token.size()),
                         token.toString());
        }
    });
}

void checkMessageIds(const QSet<QString> &ids, const PublicText &text, AdvisoryFindings &findings)
{
    const auto isPart = [](QChar c) { return !c.isSpace() && !R"(<>()[]{},;"'/)"_L1.contains(c); };
    eachToken(text.text, isPart, [&](QStringView token, qsizetype at) {
        if (token.size() > 1000 || !(token.contains(u'@') || token.contains("%40"_L1))) {
            return;
        }
        QString id = QUrl::fromPercentEncoding(token.toString().toLower().toUtf8());
        while (id.endsWith(u'.') || id.endsWith(u':')) {
            id.chop(1);
        }
        if (ids.contains(id)) {
            findings.add(AdvisoryProblem::MessageIdInText, placeAt(text, at, token.size()), id);
        }
    });
}

void checkLinks(const QStringList &privateHosts, const PublicText &text, AdvisoryFindings &findings)
{
    for (const LinkAt &link : linksIn(text.text)) {
        const QStringView address = QStringView(text.text).sliced(link.from, link.length);
        const LinkReach reach = reachOf(address, privateHosts);
        if (reach == LinkReach::Public) {
            continue;
        }
        // A description may speak of "http://localhost"; nobody can follow a reference to it.
        const bool isToFollow = reach == LinkReach::Private ||
                                text.place.field == AdvisoryField::References ||
                                text.place.field == AdvisoryField::Affected;
        findings.add(isToFollow ? AdvisoryProblem::PrivateLink
                                : AdvisoryProblem::LocalAddressInText,
                     placeAt(text, link.from, link.length), detailOf(address));
    }
}

void checkMarkdown(const PublicText &text, AdvisoryFindings &findings)
{
    for (const MarkdownMarkAt &mark : markdownMarks(text.text)) {
        findings.add(mark.mark == MarkdownMark::Image ? AdvisoryProblem::ImageInText
                                                      : AdvisoryProblem::HtmlInText,
                     placeAt(text, mark.from, mark.length),
                     detailOf(QStringView(text.text).sliced(mark.from, mark.length)));
    }
}

/// The limits of CVE records 5.1 and of GitHub's advisories.
void checkLengths(const AdvisoryDraft &draft, AdvisoryFindings &findings)
{
    constexpr qsizetype CveDescription = 4096;
    constexpr qsizetype CveTitle = 256;
    constexpr qsizetype GithubDescription = 65'535; ///< with all that follows it there
    const auto check = [&findings](AdvisoryField field, const QString &text, qsizetype most,
                                   QLatin1StringView format) {
        findings.addIf(text.size() > most, AdvisoryProblem::TextTooLong, field,
                       format + u' ' + QString::number(text.size()) + u'/' + QString::number(most));
    };
    check(AdvisoryField::Title, draft.title, CveTitle, "CVE"_L1);
    check(AdvisoryField::Description, draft.description, CveDescription, "CVE"_L1);
    check(AdvisoryField::Description, draft.description, GithubDescription, "GitHub"_L1);
    check(AdvisoryField::Impact, draft.impact, GithubDescription, "GitHub"_L1);
    check(AdvisoryField::Resolution, draft.resolution, GithubDescription, "GitHub"_L1);
    check(AdvisoryField::Mitigation, draft.mitigation, GithubDescription, "GitHub"_L1);
}

} // namespace

void checkTexts(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                AdvisoryFindings &findings)
{
    const QList<PublicText> texts = publicTextsOf(ground, draft);
    const QSet<QString> keys = lowerCase(ground.openKeys);
    const QSet<QString> ids = lowerCase(ground.messageIds);
    for (const PublicText &text : texts) {
        if (!keys.isEmpty()) {
            checkKeys(keys, text, findings);
        }
        if (!ids.isEmpty()) {
            checkMessageIds(ids, text, findings);
        }
        checkLinks(ground.privateHosts, text, findings);
        if (text.isAuthored) {
            checkMarkdown(text, findings);
        }
    }
    checkRuns(ground, draft, texts, findings);
    checkLengths(draft, findings);
}

} // namespace Docket
