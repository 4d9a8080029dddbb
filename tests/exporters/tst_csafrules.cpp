// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafrules.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList rulesOf(const QList<FormatProblem> &problems)
{
    QStringList rules;
    for (const FormatProblem &problem : problems) {
        if (!rules.contains(problem.rule)) {
            rules.append(problem.rule);
        }
    }
    return rules;
}

QString told(const QList<FormatProblem> &problems)
{
    QString text;
    for (const FormatProblem &problem : problems) {
        text += u"\n  "_s + problem.rule + u" @ "_s + problem.place + u": "_s + problem.detail;
    }
    return text;
}

} // namespace

class tst_CsafRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// 6-1-NN-MM of the specification's own tests: below 11 the rule is broken, from 11 it is kept.
    void theTestsOfTheSpecificationAreJudgedRight()
    {
        const QDir folder(QStringLiteral(DOCKET_CORPUS) + u"/csaf/tests-mandatory"_s);
        if (!folder.exists()) {
            QSKIP("the corpus of the build machine is not here");
        }
        static const QRegularExpression numbers(
            u"2021-(6-1-[0-9]+(?:-[0-9]+)?)-([0-9]+)\\.json$"_s);
        QStringList wrong;
        int judged = 0;
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            const auto match = numbers.match(name);
            QVERIFY2(match.hasMatch(), qPrintable(name));
            const QString rule =
                "CSAF "_L1 + match.captured(1).replace(u"-0"_s, u"-"_s).replace(u'-', u'.');
            const bool isBad = match.captured(2).toInt() < 11;
            const QList<FormatProblem> problems = csafProblems(contents(folder.filePath(name)));
            const QStringList rules = rulesOf(problems);
            if (isBad ? !rules.contains(rule) : !rules.isEmpty()) {
                wrong.append(name + told(problems));
            }
            ++judged;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
        QCOMPARE(judged, 147);
    }

    void theExamplesAreValid()
    {
        const QString folder = QStringLiteral(DOCKET_CORPUS) + u"/csaf/examples"_s;
        if (!QDir(folder).exists()) {
            QSKIP("the corpus of the build machine is not here");
        }
        QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        int judged = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            const QList<FormatProblem> problems = csafProblems(contents(file));
            QVERIFY2(problems.isEmpty(), qPrintable(file + told(problems)));
            ++judged;
        }
        QCOMPARE(judged, 19);
    }
};

QTEST_GUILESS_MAIN(tst_CsafRules)
#include "tst_csafrules.moc"
