// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

class tst_Languages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void theWindowSpeaksThePersonsLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("German") << QLocale(QLocale::German) << u"1 Fall"_s << u"23 Fälle"_s;
        QTest::newRow("English") << QLocale(QLocale::English) << u"1 case"_s << u"23 cases"_s;
        QTest::newRow("no language at all") << QLocale::c() << u"1 case"_s << u"23 cases"_s;
        QTest::newRow("one without a translation")
            << QLocale(QLocale::Icelandic) << u"1 case"_s << u"23 cases"_s;
    }

    void theWindowSpeaksThePersonsLanguage()
    {
        QFETCH(QLocale, locale);
        const Languages languages(locale);
        const auto cases = [](int count) {
            return QCoreApplication::translate("Docket::CasesPage", "%Ln case(s)", nullptr, count);
        };
        QTEST(cases(1), "one");
        QTEST(cases(23), "many");
    }

    void theWordsGoWithTheirObject()
    {
        {
            const Languages languages{QLocale(QLocale::German)};
        }
        QCOMPARE(QCoreApplication::translate("Docket::CasesPage", "%Ln case(s)", nullptr, 1),
                 u"1 case(s)"_s);
    }
};

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::tst_Languages)
#include "tst_languages.moc"
