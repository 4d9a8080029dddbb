// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_duplicates precision CORPUS [--tuning] [--list]: reports made of advisories, of which those
//   that share a CVE or GHSA id are the same, and of copies changed by rule. Prints precision and
//   recall of the candidates at several thresholds, with the ids in the texts and without. The
//   advisories are in two halves by a hash; what Docket does is tuned on the first (--tuning), and
//   the second is what counts. --list prints every pair that is wrong.
// bench_duplicates lookup CASES: the time of one look-up among so many generated cases.
// No test: the rules may be better tomorrow, and machines differ.

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120};

/// A report, and what it is a copy of.
struct Document
{
    QString ref;
    QString title;
    QString text;
    QSet<QString> ids;  ///< its own, not those that it mentions
    QString kind;       ///< of the copy; empty: an advisory as it is
    qsizetype flaw = 0; ///< the same number: the same flaw
};

using Documents = QList<Document>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QRegularExpression &idPattern()
{
    static const QRegularExpression Pattern(
        uR"(\b(CVE-\d{4}-\d+|GHSA(-[0-9a-z]{4}){3}|(GO|RUSTSEC|PYSEC|PSF|OSV)-\d{4}-\d+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return Pattern;
}

QSet<QString> idsIn(const QString &text)
{
    QSet<QString> ids;
    for (const auto &match : idPattern().globalMatch(text)) {
        const QString id = match.captured().toUpper();
        if (id.startsWith("CVE-"_L1) || id.startsWith("GHSA-"_L1)) {
            ids.insert(id);
        }
    }
    return ids;
}

QString joined(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &value : list.toArray()) {
        texts.append(value.isString() ? value.toString() : value["value"_L1].toString());
    }
    return texts.join(u"\n\n"_s);
}

/// OSV, CVE 5 and the Node.js core's own form.
Document fromJson(const QString &ref, const QJsonObject &json)
{
    Document document{.ref = ref};
    if (json.contains("cveMetadata"_L1)) {
        const QJsonValue cna = json["containers"_L1]["cna"_L1];
        document.title = cna["title"_L1].toString();
        document.text = joined(cna["descriptions"_L1]);
        document.ids = idsIn(json["cveMetadata"_L1]["cveId"_L1].toString());
    } else if (json.contains("overview"_L1)) {
        document.text = json["overview"_L1].toString();
        document.ids = idsIn(joined(json["cve"_L1]));
    } else {
        const bool isGhsa = json.contains("ghsaId"_L1);
        document.title = json["summary"_L1].toString();
        document.text = json[isGhsa ? "description"_L1 : "details"_L1].toString();
        document.ids = idsIn(json[isGhsa ? "ghsaId"_L1 : "id"_L1].toString() + u' ' +
                             joined(json["aliases"_L1]));
    }
    return document;
}

/// curl's, whose title is underlined, and RustSec's with its TOML in front.
Document fromMarkdown(const QString &ref, QString text)
{
    Document document{.ref = ref};
    if (text.startsWith("```toml"_L1)) {
        const qsizetype end = text.indexOf("\n```"_L1, 4);
        const QString head = text.first(std::max<qsizetype>(end, 0));
        static const QRegularExpression Aliases(u"aliases = \\[(.*?)\\]"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        document.ids = idsIn(Aliases.match(head).captured(1));
        text = text.sliced(std::max<qsizetype>(end, 0) + 4).trimmed();
        const qsizetype line = text.indexOf(u'\n');
        document.title = text.left(line).remove(u'#').trimmed();
        document.text = line < 0 ? QString() : text.sliced(line + 1).trimmed();
        return document;
    }
    document.title = text.left(text.indexOf(u'\n')).trimmed();
    document.ids = idsIn(ref);
    // The rest is the same in each: versions, times, thanks.
    const qsizetype from = text.indexOf("VULNERABILITY"_L1);
    const qsizetype to = text.indexOf("AFFECTED VERSIONS"_L1);
    document.text =
        text.mid(std::max<qsizetype>(from, 0), to < 0 ? -1 : to - std::max<qsizetype>(from, 0));
    return document;
}

Documents advisoriesIn(const QString &corpus)
{
    Documents documents;
    QDirIterator files(corpus, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext()) {
        paths.append(files.next());
    }
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        const QString ref = path.sliced(corpus.size() + 1);
        const QByteArray bytes = bytesOf(path);
        Document document;
        if (path.endsWith(".json"_L1)) {
            document = fromJson(ref, QJsonDocument::fromJson(bytes).object());
        } else if (path.endsWith(".md"_L1)) {
            document = fromMarkdown(ref, QString::fromUtf8(bytes));
        }
        if (document.text.size() + document.title.size() >= 60) {
            documents.append(document);
        }
    }
    return documents;
}

/// Those that share an id are about the same flaw.
void numberFlaws(Documents &documents)
{
    for (qsizetype i = 0; i < documents.size(); ++i) {
        documents[i].flaw = i;
    }
    for (qsizetype i = 0; i < documents.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const qsizetype from = documents.at(i).flaw;
            const qsizetype to = documents.at(j).flaw;
            if (from != to && documents.at(i).ids.intersects(documents.at(j).ids)) {
                for (Document &document : documents) {
                    document.flaw = document.flaw == from ? to : document.flaw;
                }
            }
        }
    }
}

quint32 numberOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return (quint32(quint8(hash[0])) << 16U) | (quint32(quint8(hash[1])) << 8U) | quint8(hash[2]);
}

Documents halfOf(const Documents &documents, bool isTuning)
{
    Documents half;
    for (const Document &document : documents) {
        const QString name = documents.at(document.flaw).ref;
        if ((numberOf(name) % 2 == 0) == isTuning) {
            half.append(document);
        }
    }
    return half;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression End(u"(?<=[.!?])\\s+|\\n\\s*\\n"_s);
    return text.split(End, Qt::SkipEmptyParts);
}

QString wrapped(const QString &text, qsizetype width)
{
    QString result;
    qsizetype column = 0;
    for (const QString &word : text.simplified().split(u' ')) {
        if (column + word.size() > width && column > 0) {
            result += u'\n';
            column = 0;
        }
        result += (column > 0 ? u" "_s : QString()) + word;
        column += word.size() + 1;
    }
    return result;
}

constexpr std::array CopyKinds{"reordered", "greeting", "re-wrapped", "quoted", "shortened"};

/// The same flaw as somebody else sends it.
Document copyOf(const Document &original, std::size_t kind)
{
    Document copy = original;
    copy.ref += "#"_L1 + QLatin1StringView(CopyKinds.at(kind));
    copy.kind = QString::fromLatin1(CopyKinds.at(kind));
    QStringList sentences = sentencesOf(original.text);
    switch (kind) {
    case 0:
        std::ranges::reverse(sentences);
        copy.text = sentences.join(u"\n\n"_s);
        break;
    case 1:
        copy.text =
            "Good morning Mara,\n\nI am a student and my professor told me to write to you. "
            "Is there a reward for what follows?\n\n"_L1 +
            original.text + "\n\nLooking forward to your reply\nJamie\n"_L1;
        break;
    case 2:
        copy.title = u"Security issue"_s;
        copy.text = wrapped(original.text, 40);
        break;
    case 3:
        copy.title.prepend("Fwd: "_L1);
        copy.text =
            "Please look at this.\n\n> "_L1 + wrapped(original.text, 70).replace(u'\n', u"\n> "_s);
        break;
    default:
        copy.title = u"Vulnerability found"_s;
        copy.text = sentences.first((sentences.size() + 1) / 2).join(u'\n');
        break;
    }
    return copy;
}

/// With a changed copy of each that is long enough to be one.
Documents withCopies(const Documents &advisories)
{
    Documents all = advisories;
    for (const Document &document : advisories) {
        if (document.text.size() >= 200) {
            all.append(copyOf(document, numberOf(document.ref + u'+') % CopyKinds.size()));
        }
    }
    return all;
}

QByteArray mailOf(const Document &document, qsizetype number, bool withIds)
{
    QString title = document.title;
    QString text = document.text;
    title.remove(idPattern());
    text.remove(idPattern());
    if (withIds && !document.ids.isEmpty()) {
        QStringList ids(document.ids.begin(), document.ids.end());
        ids.sort();
        text += "\n\nThis is "_L1 + ids.join(u", "_s) + ".\n"_L1;
    }
    text.replace(u"\nFrom "_s, u"\n>From "_s);
    const QByteArray n = QByteArray::number(number);
    return "From r" + n + "@example.org Fri Nov 20 16:30:00 2026\nMessage-ID: <" + n +
           "@bench>\nFrom: Reporter " + n + " <r" + n +
           "@example.org>\nTo: hello@stalw.art\nDate: Fri, 20 Nov 2026 16:30:00 +0000\n"
           "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\nSubject: " +
           title.simplified().toUtf8() + "\n\n" + text.toUtf8() + "\n\n";
}

/// A casebook of mails.
class Bench final
{
    QTemporaryDir m_folder; ///< first: it goes after the casebook in it

public:
    explicit Bench(const std::function<void(QFile &)> &write)
    {
        const QString path = m_folder.filePath(u"reports.mbox"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(path));
        }
        write(file);
        file.close();
        auto made = Workspace::create(m_folder.filePath(u"bench.docket"_s), [] { return Now; });
        if (!made) {
            qFatal("cannot make a casebook");
        }
        workspace = std::move(*made);
        const auto added = workspace->addPolicy({.product = u"stalwart"_s,
                                                 .productTitle = u"Stalwart"_s,
                                                 .intakeAddresses = {u"hello@stalw.art"_s}});
        QElapsedTimer timer;
        timer.start();
        const auto report = workspace->importNow({.paths = {path}, .by = u"bench"_s}, {}, {});
        if (!added || !report) {
            qFatal("cannot import");
        }
        std::printf("imported in %.1f s\n", double(timer.elapsed()) / 1000);
    }

    std::unique_ptr<Workspace> workspace;
};

struct Score
{
    int wanted = 0;
    int found = 0;
    int wrong = 0;
};

constexpr std::array Thresholds{0.3, 0.4, DuplicateThreshold, 0.6, 0.7, 0.8};

using Pair = std::pair<qsizetype, qsizetype>;

QString kindOf(const Document &one, const Document &other)
{
    return !one.kind.isEmpty()     ? one.kind
           : !other.kind.isEmpty() ? other.kind
                                   : u"two advisories"_s;
}

void listWrong(const Documents &documents, const std::map<Pair, DuplicateCandidate> &scores)
{
    const auto show = [&](const char *what, const Pair &pair, double score,
                          const QList<DuplicateReason> &reasons) {
        std::printf("%s %.2f %s | %s", what, score, qPrintable(documents.at(pair.first).ref),
                    qPrintable(documents.at(pair.second).ref));
        for (const DuplicateReason &reason : reasons) {
            std::printf(" [%d %.2f %s]", int(reason.signal), reason.strength,
                        qPrintable(reason.shared.join(u' ')));
        }
        std::printf("\n");
    };
    for (qsizetype i = 0; i < documents.size(); ++i) {
        for (qsizetype j = i + 1; j < documents.size(); ++j) {
            const auto found = scores.find({i, j});
            const double score = found == scores.end() ? 0 : found->second.score;
            const bool isWanted = documents.at(i).flaw == documents.at(j).flaw;
            if ((score >= DuplicateThreshold) != isWanted) {
                show(isWanted ? "missed" : "wrong ", {i, j}, score,
                     found == scores.end() ? QList<DuplicateReason>() : found->second.reasons);
            }
        }
    }
}

void measure(const Documents &documents, bool withIds, bool lists)
{
    std::printf("\n%s\n", withIds ? "with the ids in the texts" : "without ids");
    const Bench bench([&](QFile &file) {
        for (qsizetype i = 0; i < documents.size(); ++i) {
            file.write(mailOf(documents.at(i), i, withIds));
        }
    });
    QHash<CaseId, qsizetype> numbers;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const auto id = bench.workspace->caseByRef(QString::number(i) + "@bench"_L1);
        if (!id) {
            qFatal("a report is missing: %s", qPrintable(documents.at(i).ref));
        }
        numbers.insert(*id, i);
    }
    std::map<Pair, DuplicateCandidate> scores;
    for (const auto &[id, number] : numbers.asKeyValueRange()) {
        const auto candidates = bench.workspace->duplicates(id, {.threshold = 0.01});
        for (const DuplicateCandidate &candidate :
             candidates.value_or(QList<DuplicateCandidate>())) {
            const qsizetype other = numbers.value(candidate.id);
            DuplicateCandidate &best = scores[std::minmax(number, other)];
            best = best.score < candidate.score ? candidate : best;
        }
    }
    if (lists) {
        listWrong(documents, scores);
    }
    std::printf("%-16s %7s", "pairs", "number");
    for (const double threshold : Thresholds) {
        std::printf("   at %.1f: p, r", threshold);
    }
    std::map<QString, std::array<Score, Thresholds.size()>> kinds;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        for (qsizetype j = i + 1; j < documents.size(); ++j) {
            const auto found = scores.find({i, j});
            const double score = found == scores.end() ? 0 : found->second.score;
            const bool isWanted = documents.at(i).flaw == documents.at(j).flaw;
            for (const QString &kind : {kindOf(documents.at(i), documents.at(j)), u"~ all"_s}) {
                for (std::size_t t = 0; t < Thresholds.size(); ++t) {
                    Score &at = kinds[kind].at(t);
                    at.wanted += isWanted ? 1 : 0;
                    at.found += isWanted && score >= Thresholds.at(t) ? 1 : 0;
                    at.wrong += !isWanted && score >= Thresholds.at(t) ? 1 : 0;
                }
            }
        }
    }
    for (const auto &[kind, at] : kinds) {
        std::printf("\n%-16s %7d", qPrintable(kind), at.front().wanted);
        for (const Score &score : at) {
            const int proposed = score.found + score.wrong;
            std::printf("   %5.1f%% %5.1f%%", proposed == 0 ? 100 : 100.0 * score.found / proposed,
                        score.wanted == 0 ? 100 : 100.0 * score.found / score.wanted);
        }
    }
    std::printf("\n");
}

int precision(const QString &corpus, bool isTuning, bool lists)
{
    Documents advisories = advisoriesIn(corpus);
    if (advisories.isEmpty()) {
        std::printf("skipped: no advisories in %s\n", qPrintable(corpus));
        return 0;
    }
    numberFlaws(advisories);
    const Documents half = halfOf(advisories, isTuning);
    const Documents documents = withCopies(half);
    const qsizetype pairs = documents.size() * (documents.size() - 1) / 2;
    std::printf(
        "%lld advisories, of them %lld in the %s half, and %lld changed copies: %lld pairs\n",
        qlonglong(advisories.size()), qlonglong(half.size()), isTuning ? "tuning" : "test",
        qlonglong(documents.size() - half.size()), qlonglong(pairs));
    measure(documents, false, lists);
    measure(documents, true, false);
    return 0;
}

/// Pseudo-random numbers that are the same everywhere.
class Numbers final
{
public:
    quint32 next()
    {
        m_state = m_state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return quint32(m_state >> 33U);
    }

    /// Small ones more often, as words of a language are: by Zipf's law, about.
    quint32 skewed(quint32 limit)
    {
        const double part = next() / 2'147'483'648.0;
        return std::min(quint32(std::exp(part * std::log(double(limit)))), limit - 1);
    }

private:
    quint64 m_state = 1;
};

QString wordOf(quint32 number)
{
    constexpr std::array Syllables{"ba",  "cor", "de",  "fil", "gan", "hu",  "jo",
                                   "kel", "li",  "mar", "no",  "per", "qui", "ros",
                                   "su",  "ten", "ul",  "ver", "wa",  "zi"};
    QString word;
    number += 400;
    for (; number > 0; number /= 20) {
        word += QLatin1StringView(Syllables.at(number % 20));
    }
    return word;
}

QString wordsOf(Numbers &numbers, quint32 count)
{
    constexpr quint32 Vocabulary = 60'000;
    QStringList words;
    for (quint32 i = 0; i < count; ++i) {
        words.append(wordOf(numbers.skewed(Vocabulary)));
    }
    return words.join(u' ');
}

int lookup(int cases)
{
    constexpr int CopyEvery = 100;
    const Bench bench([&](QFile &file) {
        Numbers numbers;
        Document last;
        for (int i = 0; i < cases; ++i) {
            Document document{.title = wordsOf(numbers, 6),
                              .text = wordsOf(numbers, 60 + numbers.next() % 200)};
            if (i % CopyEvery == 1) { // of the one before
                document.text = wrapped(last.text, 50) + u'\n' + wordsOf(numbers, 10);
            }
            document.text += u"\nIt is in src/%1/%2.c, %3_%4().\n"_s.arg(
                wordOf(numbers.skewed(200)), wordOf(numbers.skewed(2000)),
                wordOf(numbers.skewed(500)), wordOf(numbers.skewed(500)));
            if (numbers.next() % 10 == 0) {
                document.ids = {u"CVE-%1-%2"_s.arg(2010 + numbers.next() % 16)
                                    .arg(1000 + numbers.next() % 9000)};
            }
            file.write(mailOf(document, i, true));
            last = document;
        }
    });
    QList<double> times;
    QList<double> worked; ///< of the processor: what a busy machine leaves out
    int wanted = 0;
    int found = 0;
    qsizetype candidates = 0;
    const int step = std::max(1, cases / 1000) | 1;
    for (int i = 0; i < cases; i += i % CopyEvery == 1 ? step : 1) {
        if (i % CopyEvery != 1 && i % step != 0) {
            continue;
        }
        const auto id = bench.workspace->caseByRef(QString::number(i) + "@bench"_L1);
        const auto other = bench.workspace->caseByRef(QString::number(i - 1) + "@bench"_L1);
        if (!id) {
            qFatal("a report is missing");
        }
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        const auto list = bench.workspace->duplicates(*id).value_or(QList<DuplicateCandidate>());
        times.append(double(timer.nsecsElapsed()) / 1e6);
        worked.append(1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
        candidates += list.size();
        if (i % CopyEvery == 1) {
            ++wanted;
            found += other && std::ranges::contains(list, *other, &DuplicateCandidate::id) ? 1 : 0;
        }
    }
    std::ranges::sort(times);
    std::ranges::sort(worked);
    std::printf(
        "%lld look-ups among %d cases: median %.1f ms, 95 %% under %.1f ms, longest %.1f ms; "
        "of the processor median %.1f ms, 95 %% under %.1f ms; "
        "%lld candidates, %d of %d copies found\n",
        qlonglong(times.size()), cases, times.at(times.size() / 2),
        times.at(times.size() * 95 / 100), times.last(), worked.at(worked.size() / 2),
        worked.at(worked.size() * 95 / 100), qlonglong(candidates), found, wanted);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "precision"_L1 && argc > 2) {
        return precision(QDir(arguments.at(2)).absolutePath(), arguments.contains(u"--tuning"_s),
                         arguments.contains(u"--list"_s));
    }
    if (what == "lookup"_L1 && argc > 2) {
        return lookup(std::max(arguments.at(2).toInt(), 2));
    }
    std::fputs("usage: bench_duplicates precision CORPUS [--tuning] [--list]\n"
               "       bench_duplicates lookup CASES\n",
               stderr);
    return 2;
}
