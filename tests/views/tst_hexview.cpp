// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/hexview.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class HexViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_view = std::make_unique<HexView>();
        m_view->resize(800, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void selectionIsCopiedAsHexadecimal()
    {
        m_view->setBytes(QByteArray::fromHex("7f454c4602010100000000000000000003003e00"));
        m_view->selectRange(0, 4);
        m_view->copy();
        QCOMPARE(QApplication::clipboard()->text(), u"7f 45 4c 46"_s);
        m_view->selectAll();
        QCOMPARE(m_view->selectedText(),
                 u"7f 45 4c 46 02 01 01 00 00 00 00 00 00 00 00 00\n03 00 3e 00"_s);
    }

    void keys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<qsizetype>("expected");

        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        QTest::newRow("right is a byte") << Qt::Key_Right << none << qsizetype{36};
        QTest::newRow("left is a byte back") << Qt::Key_Left << none << qsizetype{34};
        QTest::newRow("down is a row") << Qt::Key_Down << none << qsizetype{51};
        QTest::newRow("up is a row back") << Qt::Key_Up << none << qsizetype{19};
        QTest::newRow("home is the row's start") << Qt::Key_Home << none << qsizetype{32};
        QTest::newRow("end is the row's end") << Qt::Key_End << none << qsizetype{47};
        QTest::newRow("control home is the start") << Qt::Key_Home << control << qsizetype{0};
        QTest::newRow("control end is the end") << Qt::Key_End << control << qsizetype{9999};
    }

    void keys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        m_view->setBytes(QByteArray(10'000, 'x'));
        m_view->selectRange(35, 1);
        QTest::keyClick(m_view.get(), key, modifiers);
        QTEST(m_view->cursor(), "expected");
    }

    void W14_theEndOfALargeFileIsReached()
    {
        QByteArray bytes(50'000'000, '\0');
        bytes.replace(bytes.size() - 4, 4, "\xDE\xAD\xBE\xEF");
        m_view->setBytes(bytes);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        QVERIFY(!m_view->grab().isNull());
        m_view->selectRange(bytes.size() - 4, 4);
        QCOMPARE(m_view->selectedText(), u"de ad be ef"_s);
    }

    void theMouseFindsBytesInBothColumns()
    {
        m_view->setBytes(QByteArray(256, 'a'));
        const int width = m_view->viewport()->width();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {10, 18 * 2 + 4});
        QCOMPARE(m_view->cursor(), qsizetype{32});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {width - 2, 18 + 4});
        QCOMPARE(m_view->cursor(), qsizetype{31});
    }

    void whatIsUnderTheCursorIsTold()
    {
        QCOMPARE(m_view->accessibleName(), u"Bytes, read only"_s);
        m_view->setBytes("\x7f" + QByteArray("ELF") + QByteArray(40, '\0'));
        QCOMPARE(m_view->accessibleDescription(), u"Offset 00000000: 7f"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->accessibleDescription(), u"Offset 00000001: 45, “E”"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->accessibleDescription(),
                 u"2 byte(s) selected at offset 00000001: 45 4c"_s);
        m_view->setBytes({});
        QCOMPARE(m_view->accessibleDescription(), u"No bytes"_s);
    }

    void anEmptyFileIsHarmless()
    {
        m_view->setBytes({});
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->cursor(), qsizetype{0});
        QCOMPARE(m_view->selectedText(), QString());
        QVERIFY(!m_view->grab().isNull());
    }

private:
    std::unique_ptr<HexView> m_view;
};

QTEST_MAIN(HexViewTest)
#include "tst_hexview.moc"
