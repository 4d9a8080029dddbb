// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisorypreview.h"
#include "advisory/formatbar.h"
#include "advisory/formatnotes.h"
#include "common/theme.h"
#include "evidence/sourceview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

KSyntaxHighlighting::Repository *definitions()
{
    static KSyntaxHighlighting::Repository repository;
    return &repository;
}

RenderedFormat made(PublicFormat format, const QString &fileName, const QByteArray &bytes)
{
    return {.format = format,
            .isMade = true,
            .fileName = fileName,
            .text = SourceText(bytes, TextEncoding{})};
}

const QList<PublicFormat> AllFormats{PublicFormat::MarkdownReleaseNote,
                                     PublicFormat::MarkdownCurl,
                                     PublicFormat::MarkdownStalwart,
                                     PublicFormat::MarkdownGhsa,
                                     PublicFormat::ReleaseNoteSnippet,
                                     PublicFormat::Changelog,
                                     PublicFormat::Osv,
                                     PublicFormat::Csaf,
                                     PublicFormat::CveCna};

} // namespace

class AdvisoryPreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_preview = std::make_unique<AdvisoryPreview>(definitions);
        m_preview->setFormats(AllFormats);
        m_preview->resize(680, 500);
        m_preview->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    }

    void cleanup() { m_preview.reset(); }

    void aTabEachAndOneForTheLayoutsOfMarkdown()
    {
        auto *tabs = field<QTabBar>(u"advisoryFormatTabs"_s);
        QCOMPARE(tabs->count(), 6);
        auto *layouts = field<QComboBox>(u"advisoryLayout"_s);
        QVERIFY(layouts->isVisible());
        QCOMPARE(layouts->count(), 4);
        QSignalSpy changed(m_preview.get(), &AdvisoryPreview::formatChanged);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(m_preview->format(), PublicFormat::ReleaseNoteSnippet);
        QVERIFY(!layouts->isVisible());
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(m_preview->format(), PublicFormat::MarkdownReleaseNote);
        layouts->setFocus();
        QTest::keyClick(layouts, Qt::Key_Down);
        QCOMPARE(m_preview->format(), PublicFormat::MarkdownCurl);
        QCOMPARE(changed.count(), 3);
        QTest::keyClick(tabs, Qt::Key_End);
        m_preview->setFormat(PublicFormat::Csaf);
        m_preview->setFormat(PublicFormat::MarkdownGhsa);
        QCOMPARE(layouts->currentIndex(), 3);
    }

    /// Of the page alone: the text has exactly the bytes.
    void aWordOfAnyLengthIsBrokenToBeLaidOut()
    {
        const QByteArray bytes = "# Title\n\n" + QByteArray(20'000, 'A') + "\n\nshort words\n";
        m_preview->setRendered(made(PublicFormat::MarkdownReleaseNote, u"a.md"_s, bytes));
        QString page = m_preview->browser()->toPlainText();
        for (const QString &run : page.split(QChar(0x200B))) {
            QVERIFY2(run.size() < 500, qPrintable(QString::number(run.size())));
        }
        QVERIFY(page.contains(u"short words"_s));
        QCOMPARE(page.remove(QChar(0x200B)).count(u'A'), 20'000);
        QCOMPARE(m_preview->text().toUtf8(), bytes);
    }

    void exactlyTheBytesAreShown()
    {
        const QByteArray json = "{\n  \"id\": \"GO-1\",\n  \"score\": 9.8\n}\n";
        m_preview->setFormat(PublicFormat::Osv);
        m_preview->setRendered(made(PublicFormat::Osv, u"go-1.json"_s, json));
        auto *source = field<SourceView>(u"advisoryText"_s);
        QVERIFY(source->isVisible());
        QCOMPARE(source->text().bytes(), json);
        QVERIFY(source->isColoured());
        QCOMPARE(field<QLabel>(u"advisoryFileName"_s)->text(), u"go-1.json"_s);
        QSignalSpy copied(m_preview.get(), &AdvisoryPreview::copyRequested);
        QGuiApplication::clipboard()->clear();
        field<QAbstractButton>(u"advisoryCopy"_s)->click();
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString()); // what the gate says is not known
    }

    void whatComesForAnotherFormIsKeptForIt()
    {
        m_preview->setRendered(made(PublicFormat::MarkdownReleaseNote, u"a.md"_s, "# A\n"));
        m_preview->setRendered(made(PublicFormat::Csaf, u"a.json"_s, "{}\n"));
        QCOMPARE(m_preview->text(), u"# A\n"_s);
        m_preview->setFormat(PublicFormat::Csaf);
        QCOMPARE(m_preview->text(), u"{}\n"_s);
        m_preview->clear();
        QCOMPARE(m_preview->text(), QString());
        QVERIFY(!field<QAbstractButton>(u"advisoryCopy"_s)->isEnabled());
    }

    void whoTypesKeepsTheirPlace()
    {
        QByteArray lines;
        for (int i = 0; i < 400; ++i) {
            lines += "  \"line\": " + QByteArray::number(i) + ",\n";
        }
        m_preview->setFormat(PublicFormat::CveCna);
        m_preview->setRendered(made(PublicFormat::CveCna, u"cve.json"_s, lines));
        QScrollBar *bar = field<SourceView>(u"advisoryText"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(100);
        m_preview->setRendered(made(PublicFormat::CveCna, u"cve.json"_s, lines + "{}\n"));
        QCOMPARE(bar->value(), 100);
    }

    void lossesAndProblemsAreListedAndLeadToTheirField()
    {
        m_preview->setFormat(PublicFormat::Csaf);
        RenderedFormat csaf{.format = PublicFormat::Csaf};
        csaf.problems = {
            {AdvisoryField::Affected, u"schema required"_s, u"/affected/3/package"_s, u"name"_s}};
        csaf.losses = {{AdvisoryField::Vectors, u"CVSS:4.0/AV:N"_s}};
        m_preview->setRendered(csaf);
        auto *list = field<QListWidget>(u"formatNotesList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().contains(u"CVSS:4.0/AV:N"_s));
        QSignalSpy place(m_preview.get(), &AdvisoryPreview::placeRequested);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(place.count(), 1);
        const AdvisoryPlace expected{.field = AdvisoryField::Affected, .row = 3};
        QCOMPARE(place.first().first().value<AdvisoryPlace>(), expected);
        auto *tabs = field<QTabBar>(u"advisoryFormatTabs"_s);
        QVERIFY(!tabs->tabIcon(tabs->currentIndex()).isNull());
        csaf.problems.clear();
        csaf.losses.clear();
        csaf.isMade = true;
        m_preview->setRendered(csaf);
        QVERIFY(!list->isVisible());
        QVERIFY(tabs->tabIcon(tabs->currentIndex()).isNull());
    }

    /// Laying out a page of a megabyte at each key would hold the window up.
    void ofALongTextOnlyTheBeginningIsLaidOut()
    {
        const QByteArray text = "# Long\n\n" + QByteArray("word ").repeated(250'000) + "\n";
        m_preview->setRendered(made(PublicFormat::MarkdownReleaseNote, u"a.md"_s, text));
        QVERIFY(m_preview->browser()->document()->characterCount() < 100'000);
        field<QWidget>(u"advisoryPreviewModes"_s)
            ->findChild<QAbstractButton *>(u"segment1"_s)
            ->click();
        QCOMPARE(field<SourceView>(u"advisoryText"_s)->text().bytes().size(), text.size());
    }

    void aDraftThatMayNotLeaveIsMarked()
    {
        auto *mark = field<QWidget>(u"advisoryNotYet"_s);
        QVERIFY(!mark->isVisible());
        m_preview->setPublishable(false);
        QVERIFY(mark->isVisible());
    }

private:
    template <typename Widget>
    [[nodiscard]] Widget *field(const QString &name) const
    {
        auto *found = m_preview->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return found;
    }

    std::unique_ptr<AdvisoryPreview> m_preview;
};

QTEST_MAIN(AdvisoryPreviewTest)
#include "tst_advisorypreview.moc"
