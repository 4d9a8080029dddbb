// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvssdialog.h"
#include "common/banner.h"
#include "common/labelscvss.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "views/casefixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

class TestCvssDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void theDecisionIsScoredAsItIsChosen();
    void nothingChosenHasNoScore();
    void keysAloneMakeAVector();
    void theClaimStandsBesideTheDecision();
    void theClaimCanBeTaken();
    void aPastedVectorIsTaken();
    void aBadVectorIsShownWithItsPlace();
    void enterSelectsWhatIsWrong();
    void theTextThatCameInMayBeBad();
    void anotherVersionCarriesOverWhatItHas();
    void changingTheVersionBackLosesNothing();
    void oldVectorsAreShownAndCanBeRescored();
    void theClaimOfAnotherVersionIsCompared();
    void eachValueSaysWhatItWouldDo();
    void groupsAreFoldedUntilTheyAreStated();
    void everyRowCanBeHeard();
    void itLooksRightInBothSchemes();
};

namespace {

const QString Decided = u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N"_s;
const QString Claimed = u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s;
const QString Xss31 = u"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"_s;

struct Shown
{
    CvssDialog dialog;

    explicit Shown(const QString &vector, const QString &claimed = {})
        : dialog(vector, claimed)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }

    [[nodiscard]] QLineEdit *text() const { return dialog.findChild<QLineEdit *>(u"cvssText"_s); }

    [[nodiscard]] QString words(const char *name) const
    {
        return dialog.findChild<QLabel *>(QLatin1StringView(name))->text();
    }

    [[nodiscard]] QPushButton *ok() const { return dialog.findChild<QPushButton *>(u"cvssOk"_s); }

    [[nodiscard]] Banner *banner() const { return dialog.findChild<Banner *>(); }

    [[nodiscard]] CvssMetricRow *row(const QString &metric) const
    {
        return dialog.findChild<CvssMetricRow *>(u"cvss"_s + metric);
    }

    [[nodiscard]] QAbstractButton *segment(const QString &metric, int value) const
    {
        return row(metric)->findChild<QAbstractButton *>(u"segment%1"_s.arg(value));
    }

    void chooseVersion(int segment) const
    {
        auto *bar = dialog.findChild<SegmentedBar *>(u"cvssVersions"_s);
        bar->findChild<QAbstractButton *>(u"segment%1"_s.arg(segment))->click();
    }

    void edit(const QString &words) const
    {
        text()->selectAll();
        if (words.isEmpty()) {
            text()->del();
        } else {
            text()->insert(words);
        }
        Q_EMIT text()->textEdited(text()->text());
    }
};

} // namespace

void TestCvssDialog::theDecisionIsScoredAsItIsChosen()
{
    const Shown shown(Decided);
    QCOMPARE(shown.dialog.vector(), Decided);
    QCOMPARE(shown.ok()->text(), u"&Use 5.3 Medium"_s);
    shown.segment(u"UI"_s, 0)->click();
    QCOMPARE(shown.dialog.vector(), QString(Decided).replace(u"UI:P"_s, u"UI:N"_s));
    QCOMPARE(shown.text()->text(), shown.dialog.vector());
    QCOMPARE(shown.ok()->text(), u"&Use 6.9 Medium"_s);
    QVERIFY(shown.words("cvssWhy").contains("Macro vector 002201"_L1));
}

void TestCvssDialog::nothingChosenHasNoScore()
{
    const Shown shown(QString{});
    QVERIFY(shown.dialog.vector().isEmpty());
    QVERIFY(!shown.ok()->isEnabled());
    QVERIFY(shown.text()->text().isEmpty());
    QVERIFY(shown.row(u"AV"_s)->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(shown.words("cvssMeaning"), u"Nothing is chosen yet."_s);
    shown.segment(u"AV"_s, 0)->click();
    QCOMPARE(shown.text()->text(), u"CVSS:4.0/AV:N"_s);
    QVERIFY(shown.dialog.vector().isEmpty());
}

/// Tab goes from metric to metric, letters and arrows choose, Enter takes the score.
void TestCvssDialog::keysAloneMakeAVector()
{
    const Shown shown(QString{});
    QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
    for (const char key : {'n', 'l', 'n', 'n', 'p', 'l', 'l', 'n', 'n', 'n'}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), 'h');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(shown.text()->text(), Decided);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(shown.dialog.vector(), Decided);
}

void TestCvssDialog::theClaimStandsBesideTheDecision()
{
    const Shown shown(Decided, Claimed);
    QCOMPARE(shown.words("cvssDifferences"), u"4 metric(s) differ from the claim"_s);
    QVERIFY(shown.row(u"UI"_s)->isDifferent());
    QVERIFY(!shown.row(u"AV"_s)->isDifferent());
    QVERIFY(shown.words("cvssWhy").contains("Macro vector 102201, the claim has 000200."_L1));
    shown.segment(u"UI"_s, 0)->click();
    QCOMPARE(shown.words("cvssDifferences"), u"3 metric(s) differ from the claim"_s);
    const Shown same(Decided, Decided);
    QCOMPARE(same.words("cvssDifferences"), u"No metric differs from the claim"_s);
    const Shown alone(Decided);
    QVERIFY(alone.words("cvssDifferences").isEmpty());
}

void TestCvssDialog::theClaimCanBeTaken()
{
    const Shown shown(QString{}, Xss31);
    auto *take = shown.dialog.findChild<QPushButton *>(u"cvssTakeClaim"_s);
    QVERIFY(take->isVisible());
    take->click();
    QCOMPARE(shown.dialog.vector(), Xss31);
    QCOMPARE(shown.text()->text(), Xss31);
    const Shown bad(QString{}, u"CVSS:3.1/AV:Q"_s);
    QVERIFY(!bad.dialog.findChild<QPushButton *>(u"cvssTakeClaim"_s)->isVisible());
}

void TestCvssDialog::aPastedVectorIsTaken()
{
    const Shown shown(Decided);
    shown.edit(u"  "_s + Xss31 + u"/E:F "_s);
    QCOMPARE(shown.dialog.vector(), Xss31 + u"/E:F"_s);
    QCOMPARE(shown.dialog.findChild<SegmentedBar *>(u"cvssVersions"_s)->current(), 0);
    QCOMPARE(shown.row(u"E"_s)->chosen(), 2);
    QVERIFY(shown.ok()->isEnabled());
}

void TestCvssDialog::aBadVectorIsShownWithItsPlace()
{
    const Shown shown(Decided);
    auto *problem = shown.dialog.findChild<QLabel *>(u"cvssProblem"_s);
    QVERIFY(!problem->isVisible());
    shown.edit(QString(Decided).replace(u"UI:P"_s, u"UI:R"_s));
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"Column 33: “R” is no value of UI; it takes one of N, P, A."_s);
    QVERIFY(!shown.ok()->isEnabled());
    QCOMPARE(shown.row(u"UI"_s)->chosen(), 1);
    shown.segment(u"UI"_s, 2)->click(); // the choice below counts again
    QVERIFY(!problem->isVisible());
    QCOMPARE(shown.text()->text(), QString(Decided).replace(u"UI:P"_s, u"UI:A"_s));
}

void TestCvssDialog::enterSelectsWhatIsWrong()
{
    const Shown shown(Decided);
    QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
    shown.text()->setFocus();
    shown.edit(u"  "_s + QString(Decided).replace(u"UI:P"_s, u"UX:P"_s));
    QTest::keyClick(shown.text(), Qt::Key_Return);
    QCOMPARE(shown.text()->selectedText(), u"UX"_s);
    QCOMPARE(accepted.size(), 0);
}

void TestCvssDialog::theTextThatCameInMayBeBad()
{
    const Shown shown(u"CVSS:3.1/AV:N/\u0410C:L"_s, u"no vector at all"_s);
    QVERIFY(shown.dialog.vector().isEmpty());
    QVERIFY(shown.words("cvssProblem").contains("U+0410"_L1));
    QCOMPARE(shown.text()->selectedText(), u"\u0410"_s);
    QCOMPARE(QApplication::focusWidget(), shown.text());
}

void TestCvssDialog::anotherVersionCarriesOverWhatItHas()
{
    const Shown shown(Xss31 + u"/RL:O"_s);
    shown.chooseVersion(1);
    QCOMPARE(shown.text()->text(), u"CVSS:4.0/AV:N/AC:L/PR:N/VC:L/VI:L/VA:N"_s);
    QVERIFY(shown.banner()->isVisible());
    QCOMPARE(shown.banner()->message().reason, u"It has no counterpart of UI:R, S:C, RL:O."_s);
    QCOMPARE(shown.banner()->message().nextStep, u"Choose AT, UI, SC, SI, SA."_s);
    QVERIFY(!shown.ok()->isEnabled());
    QVERIFY(shown.row(u"AT"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestCvssDialog::changingTheVersionBackLosesNothing()
{
    const Shown shown(Xss31 + u"/RL:O"_s);
    shown.chooseVersion(1);
    shown.chooseVersion(0);
    QCOMPARE(shown.dialog.vector(), Xss31 + u"/RL:O"_s);
    QVERIFY(!shown.banner()->isVisible());
}

void TestCvssDialog::oldVectorsAreShownAndCanBeRescored()
{
    const Shown shown(u"CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"_s);
    QCOMPARE(shown.ok()->text(), u"&Use 6.1 Medium"_s);
    QVERIFY(!shown.segment(u"UI"_s, 0)->isEnabled());
    QVERIFY(shown.banner()->isVisible());
    Q_EMIT shown.banner()->buttonClicked();
    QCOMPARE(shown.dialog.vector(), Xss31);
    QVERIFY(shown.segment(u"UI"_s, 0)->isEnabled());
    QVERIFY(!shown.banner()->isVisible());

    const Shown old(u"AV:N/AC:L/Au:N/C:P/I:N/A:N"_s);
    QCOMPARE(old.ok()->text(), u"&Use 5.0 Medium"_s);
    Q_EMIT old.banner()->buttonClicked();
    QCOMPARE(old.text()->text(), u"CVSS:3.1/AV:N/AC:L/PR:N/I:N/A:N"_s);
    QCOMPARE(old.banner()->message().nextStep, u"Choose UI, S, C."_s);
}

void TestCvssDialog::theClaimOfAnotherVersionIsCompared()
{
    const Shown shown(Decided, Xss31 + u"/E:F"_s);
    QVERIFY(!shown.row(u"AV"_s)->isDifferent());
    QVERIFY(!shown.row(u"UI"_s)->isDifferent()); // "required" says neither
    QCOMPARE(shown.words("cvssDifferences"), u"No metric differs from the claim"_s);
    shown.segment(u"VC"_s, 0)->click();
    QVERIFY(shown.row(u"VC"_s)->isDifferent());
}

void TestCvssDialog::eachValueSaysWhatItWouldDo()
{
    const Shown shown(Decided);
    shown.row(u"UI"_s)->focusValues();
    QCOMPARE(shown.words("cvssMeaning"),
             u"Passive: a person only has to use the product as usual, for example open a page."_s);
    QCOMPARE(shown.words("cvssOthers"), u"Otherwise: None 6.9 (+1.6) · Active 5.1 (−0.2)"_s);
    QVERIFY(shown.segment(u"UI"_s, 0)->toolTip().contains("+1.6"_L1));
    QVERIFY(!shown.words("cvssWeights").isEmpty());
    shown.row(u"AU"_s)->findChild<SegmentedBar *>()->choose(1);
    QVERIFY(shown.dialog.vector().endsWith(u"/AU:Y"_s));
    QCOMPARE(shown.ok()->text(), u"&Use 5.3 Medium"_s);
}

void TestCvssDialog::groupsAreFoldedUntilTheyAreStated()
{
    const Shown shown(Decided + u"/MAV:L"_s);
    QVERIFY(shown.row(u"MAV"_s)->isVisible());
    QVERIFY(!shown.row(u"E"_s)->isVisible());
    auto *threat = shown.dialog.findChild<QWidget *>(u"cvssGroup-threat"_s);
    auto *fold = threat->findChild<QToolButton *>(u"cvssFold"_s);
    QCOMPARE(fold->text(), u"Threat: not defined"_s);
    fold->click();
    QVERIFY(shown.row(u"E"_s)->isVisible());
    shown.segment(u"E"_s, 1)->click();
    QCOMPARE(fold->text(), u"Threat: 1 stated"_s);
}

void TestCvssDialog::everyRowCanBeHeard()
{
    const Shown shown(Decided, Claimed);
    const QList<SegmentedBar *> bars = shown.dialog.findChildren<SegmentedBar *>(u"cvssValues"_s);
    QCOMPARE(bars.size(), 32);
    for (const SegmentedBar *bar : bars) {
        QVERIFY(!bar->accessibleName().isEmpty());
    }
    QCOMPARE(shown.row(u"UI"_s)->findChild<SegmentedBar *>()->accessibleName(),
             u"UI User interaction, the reporter claims None, which differs"_s);
}

/// DOCKET_PICTURES names a folder for pictures that a person looks at.
void TestCvssDialog::itLooksRightInBothSchemes()
{
    const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::apply(*qApp, scheme);
        Shown shown(Decided, Claimed);
        shown.row(u"UI"_s)->focusValues();
        const QImage picture = shown.dialog.grab().toImage();
        const QColor ground = Theme::colour(Theme::Tone::Base, scheme);
        QVERIFY(ground == picture.pixelColor(20, picture.height() / 2) ||
                ground == picture.pixelColor(5, picture.height() / 2));
        if (!folder.isEmpty()) {
            const bool isDark = scheme == Theme::Scheme::Dark;
            picture.save(folder + (isDark ? u"/cvss-dark.png"_s : u"/cvss-light.png"_s));
            Shown bad(Decided, u"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N/E:F"_s);
            bad.dialog.findChild<QToolButton *>(u"cvssFold"_s)->click();
            bad.edit(QString(Decided).replace(u"UI:P"_s, u"UI:R"_s));
            bad.dialog.grab().save(folder +
                                   (isDark ? u"/cvss2-dark.png"_s : u"/cvss2-light.png"_s));
            Shown old(Xss31, u"oops"_s);
            old.chooseVersion(1);
            old.dialog.grab().save(folder +
                                   (isDark ? u"/cvss3-dark.png"_s : u"/cvss3-light.png"_s));
        }
    }
    Theme::apply(*qApp, Theme::Scheme::Light);
}

} // namespace Docket

QTEST_MAIN(Docket::TestCvssDialog)
#include "tst_cvssdialog.moc"
