// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "evidence/evidenceviewer.h"
#include "evidence/hexpane.h"
#include "evidence/hexview.h"
#include "evidence/stringspanel.h"
#include "views/panes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using Docket::Testing::showAttachment;
using Docket::Testing::shown;
using namespace Qt::StringLiterals;

namespace {

EvidenceContent content(const QByteArray &bytes)
{
    EvidenceContent result;
    result.bytes = bytes;
    result.kind = ContentKind::Binary;
    return result;
}

QByteArray program()
{
    QByteArray bytes = QByteArray::fromHex("7f454c46020101000000000000000000");
    bytes += QByteArray(48, '\0') + "/lib64/ld-linux-x86-64.so.2" + QByteArray(5, '\0') + "strcpy" +
             QByteArray(2, '\0') + "libc.so.6" + QByteArray(7, '\1') +
             QByteArray("p\0a\0s\0s\0w\0o\0r\0d\0", 16) + QByteArray(400, '\xCC') + "strcpy";
    return bytes;
}

} // namespace

class HexPaneTest final : public QObject
{
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<HexPane> m_pane;

    [[nodiscard]] QString answer() const
    {
        return m_pane->findChild<QLabel *>(u"hexFindAnswer"_s)->text();
    }

    void find(const QString &typed, bool isBytes) const
    {
        m_pane->openFind();
        m_pane->findChild<QComboBox *>(u"hexFindKind"_s)->setCurrentIndex(isBytes ? 1 : 0);
        auto *field = m_pane->findChild<QLineEdit *>(u"hexFindField"_s);
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
    }

    [[nodiscard]] QString value(int row) const
    {
        return m_pane->findChild<QTableWidget *>(u"inspectorTable"_s)->item(row, 1)->text();
    }

    [[nodiscard]] QAbstractItemModel *strings() const
    {
        return m_pane->findChild<QTableView *>(u"stringsTable"_s)->model();
    }

private Q_SLOTS:

    void init() { m_pane = shown<HexPane>(820, 560); }

    void cleanup() { m_pane.reset(); }

    void textIsFoundAndCounted()
    {
        m_pane->showContent(content(program()));
        find(u"strcpy"_s, false);
        QTRY_COMPARE(answer(), u"1 of 2"_s);
        QCOMPARE(m_pane->view()->selectedText(), u"73 74 72 63 70 79"_s);
        QTest::keyClick(m_pane->view(), Qt::Key_F3);
        QTRY_COMPARE(answer(), u"2 of 2"_s);
        QTest::keyClick(m_pane->view(), Qt::Key_F3);
        QTRY_COMPARE(answer(), u"1 of 2"_s); // round
        QTest::keyClick(m_pane->view(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(answer(), u"2 of 2"_s);
    }

    void bytesAreFound()
    {
        m_pane->showContent(content(program()));
        find(u"4c 46 02"_s, true);
        QTRY_COMPARE(answer(), u"1 of 1"_s);
        QCOMPARE(m_pane->view()->cursor(), qsizetype{4});
        find(u"4c 4"_s, true);
        QVERIFY(answer().contains(u"hexadecimal"_s));
        find(u"de ad"_s, true);
        QTRY_COMPARE(answer(), u"Not found"_s);
    }

    void wideTextIsFound()
    {
        m_pane->showContent(content(program()));
        find(u"password"_s, false);
        QTRY_COMPARE(answer(), u"1 of 1"_s);
        QVERIFY(m_pane->view()->selectedText().startsWith(u"70 00 61 00"_s));
    }

    void aSearchBeginsAtTheCursor()
    {
        m_pane->showContent(content(program()));
        m_pane->view()->selectRange(300, 1);
        find(u"strcpy"_s, false);
        QTRY_COMPARE(answer(), u"2 of 2"_s);
    }

    void controlGGoesToAnOffset()
    {
        m_pane->showContent(content(program()));
        QTest::keyClick(m_pane->view(), Qt::Key_G, Qt::ControlModifier);
        auto *field = m_pane->findChild<QLineEdit *>(u"hexOffsetField"_s);
        QVERIFY(field->isVisible());
        field->setText(u"0x40"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_pane->view()->cursor(), qsizetype{64});
        field->setText(u"+16"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_pane->view()->cursor(), qsizetype{80});
        field->setText(u"100000"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_pane->view()->cursor(), qsizetype{80});
        QVERIFY(answer().contains(u"no such offset"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void valuesFollowTheCursor()
    {
        m_pane->showContent(content(QByteArray::fromHex("0102030405060708ff")));
        QCOMPARE(value(2), u"513"_s);
        auto *order = m_pane->findChild<SegmentedBar *>(u"inspectorOrder"_s);
        order->findChild<QAbstractButton *>(u"segment1"_s)->click();
        QCOMPARE(value(2), u"258"_s);
        QTest::keyClick(m_pane->view(), Qt::Key_End);
        QCOMPARE(value(0), u"255"_s);
        QCOMPARE(value(1), u"-1"_s);
        QCOMPARE(value(2), u"–"_s); // too few bytes
        auto *table = m_pane->findChild<QTableWidget *>(u"inspectorTable"_s);
        table->setCurrentCell(1, 1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"-1"_s);
    }

    void stringsAreListedAndGoneTo()
    {
        m_pane->showContent(content(program()));
        QTRY_COMPARE(strings()->rowCount(), 5);
        QCOMPARE(strings()->index(0, 2).data().toString(), u"/lib64/ld-linux-x86-64.so.2"_s);
        QCOMPARE(strings()->index(0, 0).data().toString(), u"00000040"_s);
        QCOMPARE(strings()->index(3, 1).data().toString(), u"UTF-16"_s);
        QCOMPARE(strings()->index(3, 2).data().toString(), u"password"_s);
        auto *table = m_pane->findChild<QTableView *>(u"stringsTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(strings()->index(1, 2)).center());
        QCOMPARE(m_pane->view()->selectedText(), u"73 74 72 63 70 79"_s);
        m_pane->findChild<QSpinBox *>(u"stringsLength"_s)->setValue(9);
        QTRY_COMPARE(strings()->rowCount(), 2);
        QTRY_COMPARE(m_pane->findChild<QLabel *>(u"stringsTold"_s)->text(), u"2 found"_s);
        m_pane->clear();
        QCOMPARE(strings()->rowCount(), 0);
    }

    void stringsAreCapped()
    {
        m_pane->showContent(content(QByteArray("abcd\0", 5).repeated(150'000)));
        QTRY_COMPARE(strings()->rowCount(), int(StringScan::MaxStrings));
        QTRY_VERIFY(
            m_pane->findChild<QLabel *>(u"stringsTold"_s)->text().contains(u"the first 100,000"_s));
    }

    void stringsWaitUntilTheyAreSeen()
    {
        m_pane->findChild<QAbstractButton *>(u"hexStrings"_s)->click();
        QVERIFY(!m_pane->findChild<StringsPanel *>()->isVisible());
        m_pane->showContent(content(program()));
        QCOMPARE(strings()->rowCount(), 0);
        m_pane->findChild<QAbstractButton *>(u"hexStrings"_s)->click();
        QTRY_COMPARE(strings()->rowCount(), 5);
    }

    /// What a worker finds in a piece that is gone must not be shown in the next.
    void aNewPieceStopsTheWorkers()
    {
        m_pane->showContent(content(QByteArray(200'000'000, '\0')));
        find(u"strcpy"_s, false);
        m_pane->showContent(content(program()));
        QTRY_COMPARE(strings()->rowCount(), 5);
        QCOMPARE(m_pane->view()->cursor(), qsizetype{0});
        find(u"strcpy"_s, false);
        QTRY_COMPARE(answer(), u"1 of 2"_s);
    }

    void anEmptyPieceIsHarmless()
    {
        m_pane->showContent(content({}));
        find(u"x"_s, false);
        QTRY_COMPARE(answer(), u"Not found"_s);
        QCOMPARE(value(0), u"–"_s);
        QVERIFY(!m_pane->grab().isNull());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("no folder for pictures");
        }
        EvidenceViewer viewer(
            [this]() -> KSyntaxHighlighting::Repository & { return m_repository; });
        viewer.resize(820, 620);
        showAttachment(viewer, u"proof"_s, program());
        QTRY_VERIFY(viewer.findChild<QTableView *>(u"stringsTable"_s)->model()->rowCount() > 0);
        viewer.openFindBar();
        viewer.findChild<QLineEdit *>(u"hexFindField"_s)->setText(u"strcpy"_s);
        QTest::keyClick(viewer.findChild<QLineEdit *>(u"hexFindField"_s), Qt::Key_Return);
        QTRY_COMPARE(viewer.findChild<QLabel *>(u"hexFindAnswer"_s)->text(), u"1 of 2"_s);
        QVERIFY(viewer.grab().save(folder + u"/hex-light.png"_s));
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(viewer.grab().save(folder + u"/hex-dark.png"_s));
    }
};

QTEST_MAIN(HexPaneTest)
#include "tst_hexpane.moc"
