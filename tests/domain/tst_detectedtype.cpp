// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/detectedtype.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray PythonBytes = "#!/usr/bin/env python3\nimport os\nprint(os.name)\n";

} // namespace

class DetectedTypeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void mismatches_data()
    {
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TypeMismatch>("expected");

        using enum TypeMismatch;
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        QTest::newRow("a real image") << u"image/png"_s << png << None;
        QTest::newRow("a script that claims to be an image")
            << u"image/png"_s << PythonBytes << NotAnImage;
        QTest::newRow("bytes that claim to be text")
            << u"text/x-csrc"_s << QByteArray(64, '\0') << NotText;
        QTest::newRow("a script that claims to be an archive")
            << u"application/zip"_s << PythonBytes << OtherType;
        QTest::newRow("no claim") << u"application/octet-stream"_s << PythonBytes << None;
        QTest::newRow("one kind of text for another") << u"text/x-csrc"_s << PythonBytes << None;
    }

    void mismatches()
    {
        QFETCH(QString, claimed);
        QFETCH(QByteArray, bytes);
        const auto found = typeMismatch(claimed, detectedType(bytes), contentKind(bytes));
        QTEST(found, "expected");
    }
};

QTEST_GUILESS_MAIN(DetectedTypeTest)
#include "tst_detectedtype.moc"
