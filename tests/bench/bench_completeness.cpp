// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_completeness LABELS RESOURCES CORPUS [--list]: proposes answers for reports whose labels
// were written by hand and prints precision and recall of the rules, item by item; --list prints
// every disagreement. No test: the rules may be better tomorrow.

#include "domain/completeness.h"
#include "domain/tokens.h"
#include "importers/importer.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <cstdio>
#include <cstring>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

using Reports = QHash<QString, ReportText>; ///< by ref or id

class ReportSink final : public ImportSink
{
public:
    bool message(IncomingMessage &&message) override
    {
        reports.insert(message.messageRef, {1, message.subject, message.text, message.attachments});
        return true;
    }

    bool damaged(const ImportIssue &, const Original &) override { return true; }

    bool problem(const ImportIssue &) override { return true; }

    void skipped() override {}

    Reports reports;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Reports importedFrom(const QByteArray &bytes, SourceFormat format)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    ReportSink sink;
    // Any instant after the reports will do: no rule looks at one.
    const ImportContext context{.path = {}, .fallbackAt = {}, .now = {4'000'000'000}, .limits = {}};
    (void)importerFor(format)->read(device, context, sink, {}, {});
    return sink.reports;
}

/// Both shapes in which HackerOne's interface gives reports.
Reports hackerOne(const QByteArray &bytes)
{
    Reports reports;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonArray items =
        document.isArray() ? document.array() : document.object().value("findings"_L1).toArray();
    for (const QJsonValue &item : items) {
        const QJsonValue attributes = item["attributes"_L1];
        const QJsonValue fields = attributes.isObject() ? attributes : item;
        reports.insert(item["id"_L1].toVariant().toString(),
                       {1,
                        fields["title"_L1].toString(),
                        fields["vulnerability_information"_L1].toString(),
                        {}});
    }
    return reports;
}

/// RFC 4180.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows(1, QStringList(QString()));
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            // A doubled quote closes and opens again, and is one.
            if (!isQuoted && rows.last().last().endsWith(QChar(0))) {
                rows.last().last().chop(1);
                rows.last().last() += u'"';
            }
            isQuoted = !isQuoted;
            if (!isQuoted) {
                rows.last().last() += QChar(0);
            }
        } else if (c == u',' && !isQuoted) {
            rows.last().append(QString());
        } else if (c == u'\n' && !isQuoted) {
            rows.append(QStringList(QString()));
        } else if (c != u'\r') {
            rows.last().last() += c;
        }
    }
    for (QStringList &row : rows) {
        for (QString &field : row) {
            field.remove(QChar(0));
        }
    }
    return rows;
}

Reports bugcrowd(const QByteArray &bytes)
{
    Reports reports;
    const QList<QStringList> rows = csvRows(QString::fromUtf8(bytes));
    const qsizetype title = rows.first().indexOf(u"title"_s);
    const qsizetype description = rows.first().indexOf(u"description"_s);
    for (const QStringList &row : rows.sliced(1)) {
        reports.insert(row.value(0), {1, row.value(title), row.value(description), {}});
    }
    return reports;
}

Reports reportsIn(const QString &name, const QString &resources, const QString &corpus)
{
    const bool isSample = name.startsWith("samples/"_L1);
    const QByteArray bytes =
        bytesOf((isSample ? QString(resources + u'/' + name)
                          : QString(corpus + u'/' + name.sliced(name.indexOf(u'/') + 1))));
    if (name.endsWith(".mbox"_L1)) {
        return importedFrom(bytes, SourceFormat::Mbox);
    }
    if (isSample) {
        return importedFrom(bytes, SourceFormat::GitHubIssues);
    }
    return name.endsWith(".csv"_L1) ? bugcrowd(bytes) : hackerOne(bytes);
}

/// Of one item.
struct Score
{
    int reports = 0;
    int given = 0;          ///< labelled so
    int proposed = 0;       ///< as given
    int right = 0;          ///< both
    int something = 0;      ///< labelled given or partly
    int somethingFound = 0; ///< proposed given or partly
    int somethingRight = 0;
};

void print(const char *name, const Score &score)
{
    const auto percent = [](int part, int whole) {
        return whole == 0 ? 100.0 : 100.0 * part / whole;
    };
    std::printf("%-16s %8d %8d %9.0f%% %7.0f%% %13.0f%% %7.0f%%\n", name, score.reports,
                score.given, percent(score.right, score.proposed),
                percent(score.right, score.given),
                percent(score.somethingRight, score.somethingFound),
                percent(score.somethingRight, score.something));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: bench_completeness LABELS RESOURCES CORPUS [--list]\n", stderr);
        return 2;
    }
    const bool lists = argc > 4 && std::strcmp(argv[4], "--list") == 0;
    QHash<QString, Reports> sources;
    QMap<QString, Score> scores;
    Score all;
    const QJsonArray labels = QJsonDocument::fromJson(bytesOf(QFile::decodeName(argv[1])))
                                  .object()
                                  .value("reports"_L1)
                                  .toArray();
    for (const QJsonValue &label : labels) {
        const QString source = label["in"_L1].toString();
        if (!sources.contains(source)) {
            sources.insert(
                source, reportsIn(source, QFile::decodeName(argv[2]), QFile::decodeName(argv[3])));
        }
        const QString ref = label["ref"_L1].toString();
        if (!sources.value(source).contains(ref)) {
            std::printf("not here: %s %s\n", qPrintable(source), qPrintable(ref));
            continue;
        }
        QList<AskedItem> asks;
        const QJsonObject expected = label["is"_L1].toObject();
        for (const QString &key : expected.keys()) {
            asks.append({key, {}, false, {}});
        }
        const QList<ItemProposal> proposals = proposalsOf(asks, {sources.value(source).value(ref)});
        for (const ItemProposal &proposal : proposals) {
            const auto is = fromToken<AnswerState>(expected.value(proposal.key).toString())
                                .value_or(AnswerState::Missing);
            for (Score *score : {&scores[proposal.key], &all}) {
                ++score->reports;
                score->given += is == AnswerState::Given ? 1 : 0;
                score->proposed += proposal.state == AnswerState::Given ? 1 : 0;
                score->right +=
                    is == AnswerState::Given && proposal.state == AnswerState::Given ? 1 : 0;
                const bool isSomething = is != AnswerState::Missing;
                const bool isFound = proposal.state != AnswerState::Missing;
                score->something += isSomething ? 1 : 0;
                score->somethingFound += isFound ? 1 : 0;
                score->somethingRight += isSomething && isFound ? 1 : 0;
            }
            if (lists && is != proposal.state) {
                const QString text = sources.value(source).value(ref).text;
                const EvidencePlace place =
                    proposal.evidence.isEmpty() ? EvidencePlace{} : proposal.evidence.first().place;
                std::printf("%s %s: %s, not %s (line %d: %s)\n", qPrintable(ref.right(40)),
                            qPrintable(proposal.key), toToken(proposal.state).data(),
                            toToken(is).data(), place.line,
                            qPrintable(text.sliced(place.from,
                                                   std::min<qsizetype>(place.to - place.from, 60))
                                           .simplified()));
            }
        }
    }
    std::printf("%-16s %8s %8s %10s %8s %14s %8s\n", "item", "reports", "given", "precision",
                "recall", "or partly: p.", "recall");
    for (const auto &[key, score] : scores.asKeyValueRange()) {
        print(qPrintable(key), score);
    }
    print("all", all);
    return 0;
}
