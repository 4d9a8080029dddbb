// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    QString path;  ///< from the project's root
    QString layer; ///< "domain", "views", "app", …
    QStringList lines;
};

/// Which layers a layer may include, itself left out. CONTRIBUTING.md draws it.
const QHash<QString, QSet<QString>> Below{
    {u"domain"_s, {}},
    {u"policyreader"_s, {u"domain"_s}},
    {u"importers"_s, {u"domain"_s}},
    {u"store"_s, {u"domain"_s}},
    {u"exporters"_s, {u"domain"_s}},
    {u"items"_s, {u"domain"_s}},
    {u"workspace"_s, {u"domain"_s, u"policyreader"_s, u"importers"_s, u"store"_s, u"exporters"_s}},
    {u"views"_s, {u"domain"_s, u"items"_s}},
    {u"app"_s,
     {u"domain"_s, u"policyreader"_s, u"importers"_s, u"exporters"_s, u"workspace"_s, u"items"_s,
      u"views"_s}},
};

const QSet<QString> ViewFolders{
    u"common"_s, u"shell"_s,   u"cases"_s, u"timeline"_s, u"evidence"_s, u"advisory"_s, u"today"_s,
    u"policy"_s, u"letters"_s, u"fix"_s,   u"assess"_s,   u"asked"_s,    u"import"_s};

/// The layer that a quoted include names: "store/database.h" is store, "common/theme.h" is views, a
/// bare name is a neighbour.
QString layerOf(const QString &include, const QString &includer)
{
    const QString folder = include.section(u'/', 0, 0);
    if (!include.contains(u'/') || folder == u"commands"_s) {
        return includer;
    }
    return ViewFolders.contains(folder) ? u"views"_s : folder;
}

QList<Source> sources()
{
    QList<Source> all;
    const QString root = QStringLiteral(DOCKET_SOURCE);
    for (const QString &top : {u"app"_s, u"models"_s, u"views"_s}) {
        QDirIterator files(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool isOpen = file.open(QIODevice::ReadOnly);
            Q_ASSERT(isOpen);
            const QString path = file.fileName().mid(root.size() + 1);
            all.append({path, top == u"models"_s ? path.section(u'/', 1, 1) : top,
                        QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return all;
}

/// "path:line: text" of every line that matches, in the sources that `isAsked` picks.
template <typename Predicate>
QStringList found(const QList<Source> &all, const QRegularExpression &pattern, Predicate isAsked)
{
    QStringList hits;
    for (const Source &source : all) {
        if (!isAsked(source)) {
            continue;
        }
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (pattern.match(source.lines.at(i)).hasMatch()) {
                hits.append(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(source.lines.at(i)));
            }
        }
    }
    return hits;
}

} // namespace

/// The rules of the house that a machine can check (CONTRIBUTING.md). A failure prints the lines.
class TestLayers final : public QObject
{
    Q_OBJECT

private:
    QList<Source> m_sources;

    static void verifyNone(const QStringList &hits)
    {
        QVERIFY2(hits.isEmpty(), qPrintable(u'\n' + hits.join(u'\n')));
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_sources = sources();
        QVERIFY(m_sources.size() > 100); // else the search looks in the wrong place
    }

    void includesPointDown()
    {
        static const QRegularExpression quoted(u"^#include \"([^\"]+)\""_s);
        QStringList hits;
        for (const Source &source : std::as_const(m_sources)) {
            for (const QString &line : source.lines) {
                const auto match = quoted.match(line);
                if (!match.hasMatch() || match.captured(1).endsWith(u".moc"_s)) {
                    continue;
                }
                const QString layer = layerOf(match.captured(1), source.layer);
                if (layer != source.layer && !Below.value(source.layer).contains(layer)) {
                    hits.append(source.path + u": "_s + line);
                }
            }
        }
        verifyNone(hits);
    }

    void onlyTheStoreKnowsSql()
    {
        verifyNone(found(m_sources, QRegularExpression(u"#include <(QSql|sqlite3)"_s),
                         [](const Source &source) { return source.layer != u"store"_s; }));
    }

    void onlyTheMimeFilesKnowGMime()
    {
        static const QRegularExpression entrance(u"#include (<gmime|\"importers/mimeobjects)"_s);
        const QStringList users = found(m_sources, entrance, [](const Source &) { return true; });
        QVERIFY(!users.isEmpty());
        for (const QString &hit : users) {
            QVERIFY2(hit.section(u':', 0, 0).section(u'/', -1).startsWith("mime"_L1),
                     qPrintable(hit));
        }
    }

    void onlyTheOpenPgpFilesKnowGpg()
    {
        static const QRegularExpression entrance(u"#include (<gpgme|\"importers/openpgploop)"_s);
        const QStringList users = found(m_sources, entrance, [](const Source &) { return true; });
        QVERIFY(!users.isEmpty());
        for (const QString &hit : users) {
            QVERIFY2(hit.section(u':', 0, 0).section(u'/', -1).startsWith("openpgp"_L1),
                     qPrintable(hit));
        }
    }

    void modelsKnowNoWidget()
    {
        verifyNone(found(
            m_sources,
            QRegularExpression(u"#include <Q(Widget|Application|Dialog|Painter|Color|Icon)"_s),
            [](const Source &source) { return source.path.startsWith(u"models/"_s); }));
    }

    void timeIsAnArgument()
    {
        verifyNone(found(m_sources,
                         QRegularExpression(u"currentDateTime|currentSecsSinceEpoch|currentMSecs|"
                                            "system_clock::now|\\btime\\((nullptr|NULL|0)\\)"_s),
                         [](const Source &source) { return source.layer != u"app"_s; }));
    }

    void wordsAreMadeInViews()
    {
        verifyNone(found(
            m_sources, QRegularExpression(u"\\b(tr|translate)\\(\""_s), [](const Source &source) {
                const bool mayTranslate = source.layer == u"views"_s || source.layer == u"app"_s ||
                                          source.layer == u"items"_s;
                return !mayTranslate;
            }));
    }

    void rule6_nothingIsFetchedOrRun()
    {
        verifyNone(found(m_sources,
                         QRegularExpression(u"QNetwork|QWebEngine|"
                                            "\\bsystem\\(\"|\\bpopen\\("_s),
                         [](const Source &) { return true; }));
        // Docket itself, to decode a picture where that can do no harm.
        verifyNone(found(m_sources, QRegularExpression(u"QProcess\\b"_s), [](const Source &source) {
            return !source.path.startsWith("app/picturedecoder."_L1);
        }));
        // Two doors, when a person asks: a draft for the mail client, and a copy of evidence for
        // another program after a warning (FIELD.md rule 6).
        verifyNone(
            found(m_sources, QRegularExpression(u"QDesktopServices"_s), [](const Source &source) {
                return source.path != u"app/mailclient.cpp"_s &&
                       source.path != u"app/outsidecopies.cpp"_s;
            }));
    }

    void nothingWaitsInANestedLoop()
    {
        verifyNone(
            found(m_sources,
                  QRegularExpression(u"QEventLoop|processEvents|msleep|sleep_for|"
                                     "QMessageBox::(question|warning|information|critical)"_s),
                  [](const Source &) { return true; }));
    }

    void onlyTheThemeNamesColours()
    {
        verifyNone(found(
            m_sources, QRegularExpression(u"#[0-9a-fA-F]{6}\\b|Qt::(red|blue|green|yellow)\\b"_s),
            [](const Source &source) { return !source.path.startsWith(u"views/common/theme"_s); }));
    }

    void filesAreSmall()
    {
        constexpr qsizetype MaxLines = 400;
        QStringList hits;
        for (const Source &source : std::as_const(m_sources)) {
            if (source.lines.size() > MaxLines + 1) {
                hits.append(u"%1: %2 lines"_s.arg(source.path).arg(source.lines.size() - 1));
            }
        }
        verifyNone(hits);
    }

    void everyFileSaysItsLicence()
    {
        QStringList hits;
        for (const Source &source : std::as_const(m_sources)) {
            if (!source.lines.value(1).endsWith(u"SPDX-License-Identifier: GPL-3.0-or-later"_s)) {
                hits.append(source.path);
            }
        }
        verifyNone(hits);
    }

    void noWorkIsLeftForLater()
    {
        verifyNone(found(m_sources, QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s),
                         [](const Source &) { return true; }));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
