// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/affectedtable.h"
#include "advisory/productcard.h"
#include "advisory/prosefield.h"
#include "advisory/rangerow.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

constexpr Instant Now{1795290127}; // not a whole minute

/// Something in every field there is.
AdvisoryDraft fullDraft()
{
    AdvisoryDraft draft;
    draft.title = u"Open redirect after login"_s;
    draft.id = u"GO-2026-0001"_s;
    draft.identifiers = {u"CVE-2026-0001"_s, u"GHSA-aaaa-bbbb-cccc"_s};
    draft.related = {u"CVE-2025-9"_s};
    draft.affected = {{.name = u"Stalwart, the server"_s,
                       .vendor = u"Stalwart Labs"_s,
                       .ecosystem = u"crates.io"_s,
                       .package = u"stalwart"_s,
                       .purl = u"pkg:cargo/stalwart"_s,
                       .cpe = u"cpe:2.3:a:stalw:art:*:*:*:*:*:*:*:*"_s,
                       .repository = u"https://example.org/stalwart.git"_s,
                       .collection = u"https://crates.io"_s,
                       .kind = RangeKind::Git,
                       .ranges = {{.branch = u"0.7.x"_s,
                                   .introduced = {u"0"_s},
                                   .fixed = {u"0.7.5"_s},
                                   .lastAffected = u"0.7.4"_s},
                                  {.introduced = {u"0.8.0"_s}, .lastAffected = u"0.8.1"_s},
                                  {.introduced = {{}, true},
                                   .fixed = {{}, true},
                                   .status = AffectedStatus::UnderInvestigation}},
                       .versions = {u"0.6.1"_s, u"0.6.2"_s},
                       .modules = {u"http, web"_s},
                       .files = {u"src/login.rs"_s},
                       .routines = {u"next"_s},
                       .platforms = {u"Linux"_s},
                       .others = AffectedStatus::NotAffected},
                      {.name = u"mailflow"_s, .versions = {u"1"_s}}};
    draft.description = u"The login page follows the parameter."_s;
    draft.impact = u"A link sends a user elsewhere."_s;
    draft.resolution = u"Update to 0.7.5."_s;
    draft.mitigation = u"Remove the parameter."_s;
    draft.credits = {{u"M. Ito"_s, CreditConsent::Given, CreditType::Finder},
                     {u"A. Kim"_s, CreditConsent::Anonymous, CreditType::Analyst}};
    draft.timeline = {{Now - hours(72), u"Reported"_s}, {Now - hours(60), u"Estimated"_s, true}};
    draft.references = {{u"Fix"_s, u"https://example.org/fix"_s, ReferenceKind::Fix}};
    draft.publishedAt = Now;
    draft.revisions = {{u"1"_s, Now, u"Initial publication"_s}};
    draft.withdrawnAt = Now + hours(2);
    draft.withdrawnReason = u"Not a flaw"_s;
    return draft;
}

} // namespace

class AdvisoryFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_form = std::make_unique<AdvisoryForm>();
        m_form->setNow(Now);
        m_form->resize(560, 800);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }

    void cleanup() { m_form.reset(); }

    void anEcosystemSaysHowItsVersionsAreCompared()
    {
        m_form->setDraft({.affected = {{.name = u"x"_s}}});
        auto *card = m_form->findChild<ProductCard *>();
        card->openDetails(true);
        auto *ecosystem = card->findChild<QLineEdit *>(u"ecosystem"_s);
        QTest::keyClicks(ecosystem, u"crates.io"_s);
        QCOMPARE(card->product().kind, RangeKind::Semver);
        ecosystem->selectAll();
        QTest::keyClicks(ecosystem, u"PyPI"_s);
        QCOMPARE(card->product().kind, RangeKind::Ecosystem);
        m_form->setDraft({.affected = {{.name = u"x"_s, .ecosystem = u"npm"_s}}}); // as it is
        QCOMPARE(m_form->draft().affected.first().kind, RangeKind::Ecosystem);
    }

    void everyFieldOfADraftIsKept()
    {
        QSignalSpy edited(m_form.get(), &AdvisoryForm::edited);
        m_form->setDraft(fullDraft());
        QCOMPARE(m_form->draft(), fullDraft());
        for (ProductCard *card : m_form->findChildren<ProductCard *>()) {
            card->openDetails(true);
        }
        QCOMPARE(m_form->draft(), fullDraft());
        QCOMPARE(edited.count(), 0);
        m_form->setDraft({});
        QCOMPARE(m_form->draft(), AdvisoryDraft());
    }

    /// A line holds 32,767 characters: what is longer stays whole until somebody changes it.
    void anOverLongLineIsKeptAndCanBeShortenedAndCleared()
    {
        const QString longText(40'000, u'x');
        AdvisoryDraft draft = fullDraft();
        draft.title = longText;
        draft.id = longText;
        draft.identifiers = QStringList(20'000, u"CVE"_s);
        AffectedProduct &product = draft.affected.first();
        product.name = longText;
        product.vendor = longText;
        product.files = QStringList(10'000, u"a.rs"_s);
        product.ranges = {{.branch = longText,
                           .introduced = {longText},
                           .fixed = {{}, false},
                           .lastAffected = longText}};
        m_form->setDraft(draft);
        field<ProductCard>(u"advisoryAffected0"_s)->openDetails(true);
        QCOMPARE(m_form->draft(), draft);

        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        title->end(false);
        QTest::keyClick(title, Qt::Key_Backspace);
        QCOMPARE(m_form->draft().title.size(), title->maxLength() - 1);
        for (const auto &name :
             {u"advisoryTitle"_s, u"advisoryId"_s, u"product"_s, u"vendor"_s, u"branch"_s}) {
            auto *line = field<QLineEdit>(name);
            line->selectAll();
            QTest::keyClick(line, Qt::Key_Delete);
        }
        const AdvisoryDraft left = m_form->draft();
        QCOMPARE(left.title, QString());
        QCOMPARE(left.id, QString());
        QCOMPARE(left.affected.first().name, QString());
        QCOMPARE(left.affected.first().vendor, QString());
        QCOMPARE(left.affected.first().ranges.first().branch, QString());
        QCOMPARE(left.affected.first().ranges.first().introduced.version, longText);
    }

    /// Taking away may join two lines; what makes the text shorter again is taken.
    void aTextThatBecameTooLongCanBeShortenedByTyping()
    {
        AdvisoryDraft draft;
        const QString line(LongestProseLine - 1, u'x');
        draft.description = line + u'\n' + line;
        m_form->setDraft(draft);
        auto *edit = field<QPlainTextEdit>(u"advisoryDescription"_s);
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(static_cast<int>(line.size()));
        edit->setTextCursor(cursor);
        QTest::keyClick(edit, Qt::Key_Delete);
        QCOMPARE(m_form->draft().description.size(), 2 * line.size());
        QTest::keyClicks(edit, u"a"_s);
        QCOMPARE(m_form->draft().description.size(), 2 * line.size());
        cursor = edit->textCursor();
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 10);
        edit->setTextCursor(cursor);
        QTest::keyClicks(edit, u"a"_s);
        QCOMPARE(m_form->draft().description.size(), 2 * line.size() - 9);
        QVERIFY(m_form->draft().description.contains(u'a'));
    }

    void theNoteOfATextFollowsTheTheme()
    {
        AdvisoryDraft draft;
        draft.description = QString(LongestProseLine + 1, u'x');
        m_form->setDraft(draft);
        auto *note = field<QLabel>(u"advisoryDescriptionNote"_s);
        QVERIFY(note->isVisible());
        const auto isAmber = [note] {
            return note->palette().color(QPalette::WindowText) ==
                   Theme::colour(Theme::Tone::Amber, note->palette());
        };
        QVERIFY(isAmber());
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QTRY_VERIFY(isAmber());
        Theme::apply(*qApp, Theme::Scheme::Light);
        QTRY_VERIFY(isAmber());
    }

    void anEndIsAVersionOrAWordForNone()
    {
        m_form->setDraft(fullDraft());
        auto *range = field<RangeRow>(u"ranges1"_s);
        auto *start = range->findChild<QComboBox *>(u"introducedKind"_s);
        choose(start, 1); // from the first
        QCOMPARE(rangeAt(1).introduced, (VersionBound{u"0"_s, false}));
        QVERIFY(!range->findChild<QLineEdit *>(u"introduced"_s)->isEnabled());
        choose(start, 2);
        QCOMPARE(rangeAt(1).introduced, (VersionBound{{}, true}));
        auto *end = range->findChild<QComboBox *>(u"fixedKind"_s);
        QCOMPARE(end->currentIndex(), 1);
        choose(end, 0);
        QCOMPARE(rangeAt(1).fixed.version, u"0.8.1"_s);
        QCOMPARE(rangeAt(1).lastAffected, QString());
        choose(end, 2);
        QCOMPARE(rangeAt(1).fixed, (VersionBound{{}, true}));
        choose(range->findChild<QComboBox *>(u"status"_s), 1);
        QCOMPARE(rangeAt(1).status, AffectedStatus::NotAffected);
    }

    /// What the box says decides whether there is a version to write.
    void tabGoesFromTheBoxOfAnEndToItsVersion()
    {
        m_form->setDraft(fullDraft());
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        auto *range = field<RangeRow>(u"ranges1"_s);
        for (const QString &name : {u"introduced"_s, u"fixed"_s}) {
            auto *box = range->findChild<QComboBox *>(QString(name + u"Kind"_s));
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Tab);
            QVERIFY2(range->findChild<QLineEdit *>(name)->hasFocus(), qPrintable(name));
        }
    }

    void theFormIsNeverWiderThanItsPane()
    {
        AdvisoryGround ground;
        AdvisoryDraft draft = fullDraft();
        for (int i = 0; i < 3; ++i) {
            const QString branch = u"release_with_a_very_long_name_that_never_breaks_%1"_s.arg(i);
            ground.fix.backports.append({branch, BackportStatus::Fixed, u"1.%1.1"_s.arg(i)});
            draft.affected.first().ranges.append(
                {.branch = branch, .introduced = {u"1.%1.0"_s.arg(i)}});
        }
        draft.affected.first().cpe = u"cpe:2.3:a:"_s + QString(200, u'w');
        draft.revisions.append({u"2"_s, Now, QString(200, u'w')});
        m_form->setGround(ground);
        m_form->setDraft(draft);
        m_form->showAffected(affectedTable(ground, draft.affected));
        QVERIFY(field<QPushButton>(u"adoptBackports"_s)->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE_LE(m_form->widget()->minimumSizeHint().width(), m_form->viewport()->width());
        QCOMPARE(m_form->widget()->width(), m_form->viewport()->width());
        for (const FormRow *row : m_form->findChildren<FormRow *>()) {
            const QWidget *remove = row->removeButton();
            const int right = remove->mapTo(m_form->widget(), remove->rect().topRight()).x();
            QCOMPARE_LT(right, m_form->viewport()->width());
        }
    }

    void theFoldedDetailsSayWhatTheyHold()
    {
        m_form->setDraft(fullDraft());
        auto *card = field<ProductCard>(u"advisoryAffected0"_s);
        auto *summary = card->findChild<QLabel *>(u"packageSummary"_s);
        QVERIFY(summary->isVisible());
        QVERIFY(summary->text().contains(u"pkg:cargo/stalwart"_s));
        QVERIFY(card->findChild<QWidget *>(u"packageDetails"_s) == nullptr);
        auto *fold = card->findChild<QPushButton *>(u"packageFold"_s);
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(card->findChild<QWidget *>(u"packageDetails"_s)->isVisible());
        QVERIFY(!summary->isVisible());
        auto *package = card->findChild<QLineEdit *>(u"package"_s);
        package->selectAll();
        QTest::keyClicks(package, u"stalwart-smtp"_s);
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(summary->text().contains(u"stalwart-smtp"_s));
        QCOMPARE(m_form->draft().affected.first().package, u"stalwart-smtp"_s);
    }

    void versionsAreReadAsTheyAreTyped()
    {
        m_form->setDraft(fullDraft());
        auto *card = field<ProductCard>(u"advisoryAffected1"_s);
        card->openDetails(true);
        auto *versions = card->findChild<QPlainTextEdit *>(u"versions"_s);
        versions->moveCursor(QTextCursor::End);
        QTest::keyClicks(versions, u", 1.1 1.2"_s);
        const QStringList expected{u"1"_s, u"1.1"_s, u"1.2"_s};
        QCOMPARE(m_form->draft().affected.at(1).versions, expected);
    }

    /// A record from elsewhere may have thousands of versions and hundreds of products.
    void onlyWhatIsSeenGetsFields()
    {
        AdvisoryDraft draft = fullDraft();
        for (int i = 0; i < 10'000; ++i) {
            draft.affected.first().versions.append(u"1.%1"_s.arg(i));
        }
        for (int i = 0; i < 300; ++i) {
            draft.affected.append({.name = u"product %1"_s.arg(i)});
            draft.references.append({u"page"_s, u"https://example.org/%1"_s.arg(i)});
        }
        m_form->setDraft(draft);
        QCOMPARE(m_form->draft(), draft);
        QVERIFY(m_form->findChildren<ProductCard *>().size() < 50);
        auto *more = field<QPushButton>(u"advisoryReferencesMore"_s);
        QVERIFY(more->isVisible());
        const qsizetype before = m_form->findChildren<QLineEdit *>(u"url"_s).size();
        more->click();
        QVERIFY(m_form->findChildren<QLineEdit *>(u"url"_s).size() > before);
        QCOMPARE(m_form->draft(), draft);
    }

    void aFindingFarDownGetsItsField()
    {
        AdvisoryDraft draft = fullDraft();
        for (int i = 0; i < 100; ++i) {
            draft.references.append({u"page"_s, u"https://example.org/%1"_s.arg(i)});
        }
        m_form->setDraft(draft);
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        QVERIFY(m_form->focusPlace({.field = AdvisoryField::References, .row = 90}));
        QCOMPARE(
            field<QWidget>(u"advisoryReferences90"_s)->findChild<QLineEdit *>(u"url"_s)->text(),
            u"https://example.org/89"_s);
        QCOMPARE(m_form->draft(), draft);
        QVERIFY(m_form->focusPlace({.field = AdvisoryField::Description, .from = 4, .length = 5}));
        QCOMPARE(field<QPlainTextEdit>(u"advisoryDescription"_s)->textCursor().selectedText(),
                 u"login"_s);
        QVERIFY(!m_form->focusPlace({.field = AdvisoryField::Vectors, .row = 0}));
        QVERIFY(!m_form->focusPlace({}));
    }

    void typeAndConsentOfACreditAreChosen()
    {
        m_form->setDraft(fullDraft());
        auto *row = field<QWidget>(u"advisoryCredits0"_s);
        choose(row->findChild<QComboBox *>(u"consent"_s),
               static_cast<int>(CreditConsent::Anonymous));
        choose(row->findChild<QComboBox *>(u"type"_s), static_cast<int>(CreditType::Tool));
        const Credit expected{u"M. Ito"_s, CreditConsent::Anonymous, CreditType::Tool};
        QCOMPARE(m_form->draft().credits.first(), expected);
    }

    void anEntryIsHiddenByItsBox()
    {
        m_form->setDraft(fullDraft());
        auto *box = field<QWidget>(u"advisoryTimeline0"_s)->findChild<QCheckBox *>(u"public"_s);
        QVERIFY(box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(m_form->draft().timeline.first().isHidden);
        QVERIFY(m_form->draft().timeline.at(1).isHidden);
    }

    void aTextThatIsTooLongToEditIsNotPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("says");
        QTest::newRow("much") << u"An attacker can do anything.\n"_s.repeated(60'000) << u"1.7"_s;
        QTest::newRow("one line") << u"An attacker can do anything. "_s.repeated(2000)
                                  << u"58,006"_s;
        QTest::newRow("one word") << QString(1'500'000, u'A') << u"1.5"_s;
    }

    void aTextThatIsTooLongToEditIsNotPasted()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, says);
        auto *text = field<QPlainTextEdit>(u"advisoryDescription"_s);
        auto *note = field<QLabel>(u"advisoryDescriptionNote"_s);
        QTest::keyClicks(text, u"Words."_s);
        QSignalSpy edited(m_form.get(), &AdvisoryForm::edited);
        QGuiApplication::clipboard()->setText(pasted);
        text->paste();
        QCOMPARE(m_form->draft().description, u"Words."_s);
        QCOMPARE(edited.count(), 0);
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(says), qPrintable(note->text()));
        QVERIFY(!field<QPushButton>(u"advisoryDescriptionAnew"_s)->isVisible());
        QGuiApplication::clipboard()->setText(u" More."_s);
        text->paste();
        QCOMPARE(m_form->draft().description, u"Words. More."_s);
        QVERIFY(!note->isVisible());
        QGuiApplication::clipboard()->clear();
    }

    void aFieldThatIsFullTakesNoMore()
    {
        const QString full = u"123456789\n"_s.repeated(25'000);
        AdvisoryDraft draft;
        draft.impact = full;
        m_form->setDraft(draft);
        auto *text = field<QPlainTextEdit>(u"advisoryImpact"_s);
        QTest::keyClick(text, Qt::Key_A);
        QVERIFY(m_form->draft().impact == full);
        QVERIFY(field<QLabel>(u"advisoryImpactNote"_s)->isVisible());
        QTest::keyClick(text, Qt::Key_Delete);
        QTest::keyClick(text, Qt::Key_A);
        QVERIFY(m_form->draft().impact == u'a' + full.sliced(1));
    }

    void aTextFromElsewhereThatIsTooLongStaysAsItIs()
    {
        AdvisoryDraft draft = fullDraft();
        draft.resolution = u"Update.\r\n"_s + QString(300'000, u'\x00A0');
        draft.title = QString(40'000, u'T');
        m_form->setDraft(draft);
        auto *text = field<QPlainTextEdit>(u"advisoryResolution"_s);
        QVERIFY(text->isReadOnly());
        QVERIFY(text->document()->characterCount() < 10'000);
        QVERIFY(field<QLabel>(u"advisoryResolutionNote"_s)->isVisible());
        QTest::keyClicks(text, u"Words"_s);
        QTest::keyClicks(field<QPlainTextEdit>(u"advisoryImpact"_s), u"Now: "_s);
        draft.impact.prepend(u"Now: "_s);
        QCOMPARE(m_form->draft(), draft);

        QSignalSpy edited(m_form.get(), &AdvisoryForm::edited);
        field<QPushButton>(u"advisoryResolutionAnew"_s)->click();
        QCOMPARE(edited.count(), 1);
        QVERIFY(!text->isReadOnly());
        QVERIFY(!field<QLabel>(u"advisoryResolutionNote"_s)->isVisible());
        QTest::keyClicks(text, u"Update"_s);
        draft.resolution = u"Update"_s;
        QCOMPARE(m_form->draft(), draft);
    }

    /// Qt makes spaces and line ends of its own of some characters.
    void aTextThatNobodyEditsKeepsItsCharacters()
    {
        AdvisoryDraft draft = fullDraft();
        draft.description = u"one\u00A0word\r\n\u2028two"_s;
        m_form->setDraft(draft);
        QCOMPARE(m_form->draft(), draft);
    }

    void theMarkIsOfTheWorstFinding()
    {
        m_form->setDraft(fullDraft());
        auto *mark =
            field<QWidget>(u"advisoryMark%1"_s.arg(static_cast<int>(AdvisoryField::Affected)));
        QVERIFY(!mark->isVisible());
        m_form->markFindings({{.problem = AdvisoryProblem::BoundNotAVersion,
                               .place = {.field = AdvisoryField::Affected, .row = 0}},
                              {.problem = AdvisoryProblem::RangeInverted,
                               .place = {.field = AdvisoryField::Affected, .row = 1}}});
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->accessibleName(), Labels::text(AdvisoryProblem::RangeInverted));
        m_form->markFindings({});
        QVERIFY(!mark->isVisible());
    }

    void fixedBranchesBecomeRanges()
    {
        AdvisoryDraft draft;
        draft.affected = {{.name = u"stalwart"_s, .ranges = {AffectedRange{}}}};
        m_form->setDraft(draft);
        auto *adopt = field<QPushButton>(u"adoptBackports"_s);
        QVERIFY(!adopt->isVisible());
        AdvisoryGround ground;
        ground.fix.backports = {{u"0.7.x"_s, BackportStatus::Fixed, u"0.7.5"_s},
                                {u"0.6.x"_s, BackportStatus::NotAffected, {}}};
        m_form->setGround(ground);
        QVERIFY(adopt->isVisible());
        QSignalSpy edited(m_form.get(), &AdvisoryForm::edited);
        adopt->click();
        QCOMPARE(edited.count(), 1);
        const QList<AffectedRange> ranges = m_form->draft().affected.first().ranges;
        const AffectedRange expected{
            .branch = u"0.7.x"_s, .introduced = {{}, true}, .fixed = {u"0.7.5"_s}};
        QVERIFY(ranges.contains(expected));
    }

    /// A range that names no branch is of the one whose line of versions it is in.
    void rangesOfAProductWithoutEcosystemAreReadAsTheTeamNumbersThem()
    {
        AdvisoryDraft draft;
        draft.affected = {{.name = u"stalwart"_s, .ranges = {{.introduced = {u"0.7.1"_s, false}}}}};
        m_form->setDraft(draft);
        AdvisoryGround ground;
        ground.fix.backports = {{u"0.7.x"_s, BackportStatus::Fixed, u"0.7.5"_s}};
        ground.scheme = VersionScheme::Semver;
        m_form->setGround(ground);
        field<QPushButton>(u"adoptBackports"_s)->click();
        const QList<AffectedRange> ranges = m_form->draft().affected.first().ranges;
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges.first().fixed.version, u"0.7.5"_s);
    }

private:
    template <typename Widget>
    [[nodiscard]] Widget *field(const QString &name) const
    {
        auto *found = m_form->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return found;
    }

    [[nodiscard]] AffectedRange rangeAt(int range) const
    {
        return m_form->draft().affected.first().ranges.at(range);
    }

    /// As a person does: by the keyboard.
    static void choose(QComboBox *box, int index)
    {
        box->setFocus();
        const int by = index - box->currentIndex();
        for (int i = 0; i < qAbs(by); ++i) {
            QTest::keyClick(box, by > 0 ? Qt::Key_Down : Qt::Key_Up);
        }
        QCOMPARE(box->currentIndex(), index);
    }

    std::unique_ptr<AdvisoryForm> m_form;
};

QTEST_MAIN(AdvisoryFormTest)
#include "tst_advisoryform.moc"
