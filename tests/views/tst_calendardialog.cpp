// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "policy/calendardialog.h"
#include "views/casefixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

class TestCalendarDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void theSameIsNoChange();
    void holidaysArePastedAndRemoved();
    void aLineWithoutADateIsTold();
    void whatIsNoCalendarIsRefused();
    void theEffectIsToldBeforeItIsWritten();
};

namespace {

struct Shown
{
    CalendarDialog *dialog;

    explicit Shown(const BusinessCalendar &calendar = {}, const QList<Policy> &policies = {})
        : dialog(new CalendarDialog(calendar, policies, Now))
    {
        dialog->open();
    }

    ~Shown() { delete dialog; }

    Q_DISABLE_COPY_MOVE(Shown)

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QString::fromLatin1(name));
        QVERIFY2(widget != nullptr, name);
        return widget;
    }

    [[nodiscard]] bool canBeSet() const { return find<QPushButton>("dialogOk")->isEnabled(); }

    void paste(const QString &text) const
    {
        find<QPlainTextEdit>("calendarPaste")->setPlainText(text);
        find<QPushButton>("calendarAdd")->click();
    }
};

} // namespace

void TestCalendarDialog::theSameIsNoChange()
{
    const Shown shown({.zone = "Europe/Berlin"});
    QCOMPARE(shown.find<QComboBox>("calendarZone")->currentText(), u"Europe/Berlin"_s);
    QVERIFY(!shown.canBeSet());
    shown.find<QCheckBox>("calendarDay5")->click();
    QVERIFY(shown.canBeSet());
    QCOMPARE(shown.dialog->calendar().weekend, (QList<int>{5, 6, 7}));
    shown.find<QCheckBox>("calendarDay5")->click();
    QVERIFY(!shown.canBeSet());
}

void TestCalendarDialog::holidaysArePastedAndRemoved()
{
    const Shown shown;
    QSignalSpy submitted(shown.dialog, &CalendarDialog::submitted);
    shown.paste(u"2026-12-25 Christmas Day\n2027-01-01 New Year\n"_s);
    auto *list = shown.find<QListWidget>("calendarHolidays");
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith("2026-12-25 Fri"_L1));
    QVERIFY(shown.find<QPlainTextEdit>("calendarPaste")->toPlainText().isEmpty());
    list->setCurrentRow(0);
    shown.find<QPushButton>("calendarRemove")->click();
    shown.dialog->accept();
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).value<BusinessCalendar>().holidays,
             (QList<Holiday>{{QDate(2027, 1, 1), u"New Year"_s}}));
}

void TestCalendarDialog::aLineWithoutADateIsTold()
{
    const Shown shown;
    shown.paste(u"2026-12-25 A\nChristmas"_s);
    QVERIFY(shown.find<QLabel>("calendarPasteProblem")->text().contains(u"Line 2"_s));
    QCOMPARE(shown.find<QListWidget>("calendarHolidays")->count(), 1);
    QVERIFY2(!shown.find<QPlainTextEdit>("calendarPaste")->toPlainText().isEmpty(),
             "what was not understood is not lost");
}

void TestCalendarDialog::whatIsNoCalendarIsRefused()
{
    const Shown shown;
    shown.find<QComboBox>("calendarZone")->setCurrentText(u"Berlin, I think"_s);
    QVERIFY(!shown.canBeSet());
    shown.find<QComboBox>("calendarZone")->setCurrentText(u"Europe/Berlin"_s);
    QVERIFY(shown.canBeSet());
    for (int day = 1; day <= 5; ++day) {
        shown.find<QCheckBox>(qPrintable(u"calendarDay%1"_s.arg(day)))->click();
    }
    QVERIFY2(!shown.canBeSet(), "no working day at all");
}

void TestCalendarDialog::theEffectIsToldBeforeItIsWritten()
{
    const Shown none;
    QVERIFY(none.find<QLabel>("calendarEffect")->text().contains(u"no clock changes"_s));
    Policy policy;
    policy.product = u"stalwart"_s;
    Promise promise;
    promise.unit = SpanUnit::BusinessDays;
    policy.promises = {promise};
    const Shown shown({}, {policy});
    auto *effect = shown.find<QLabel>("calendarEffect");
    QVERIFY2(effect->text().contains(u"of stalwart"_s), qPrintable(effect->text()));
    // 2026-11-21 is a Saturday, so counting begins on Monday.
    QVERIFY2(effect->text().contains(u"Wed 25 Nov 2026 00:00"_s), qPrintable(effect->text()));
    shown.paste(u"2026-11-25"_s);
    QVERIFY2(effect->text().contains(u"Thu 26 Nov 2026"_s), qPrintable(effect->text()));
}

} // namespace Docket

QTEST_MAIN(Docket::TestCalendarDialog)
#include "tst_calendardialog.moc"
