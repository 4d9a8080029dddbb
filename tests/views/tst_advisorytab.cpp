// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisorypreview.h"
#include "advisory/advisorytab.h"
#include "common/banner.h"
#include "common/labels.h"
#include "common/labelsformat.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "domain/advisoryrevisions.h"
#include "views/wheel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Docket;
using Docket::Testing::turnWheel;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

constexpr Instant Now{1795290120};

class EchoPrompts final : public Prompts
{
public:
    void askOpenFiles(QWidget *, const FilePrompt &,
                      std::function<void(const QStringList &)> done) override
    {
        ++asked;
        done({u"/folder"_s});
    }

    void askSaveFile(QWidget *, const FilePrompt &prompt,
                     std::function<void(const QString &)> done) override
    {
        ++asked;
        done(u"/chosen/"_s + prompt.suggestedName);
    }

    int asked = 0;
};

AdvisoryDraft completeDraft()
{
    AdvisoryDraft draft;
    draft.title = u"Open redirect after login"_s;
    draft.identifiers = {u"CVE-2026-0001"_s};
    draft.affected = {{.name = u"stalwart"_s,
                       .ranges = {{.introduced = {{}, true}, .fixed = {u"0.8.2"_s, false}}}}};
    draft.description = u"The login page follows the parameter to any host."_s;
    draft.impact = u"A crafted link sends a user to a foreign site."_s;
    draft.resolution = u"Update to 0.8.2."_s;
    draft.credits = {{u"M. Ito"_s, CreditConsent::Given}};
    draft.timeline = {{Now - hours(72), u"Reported"_s}};
    draft.references = {{u"Release"_s, u"https://example.org/0.8.2"_s}};
    return draft;
}

CaseDetail released()
{
    CaseDetail detail;
    detail.file.id = {27};
    detail.file.key = u"DKT-26-027"_s;
    detail.file.state = CaseState::Released;
    detail.file.releasedAt = Now - hours(1);
    detail.file.reporter = {u"M. Ito"_s, u"m.ito@example.org"_s, {}};
    detail.draft = completeDraft();
    return detail;
}

CaseDetail another()
{
    CaseDetail detail = released();
    detail.file.id = {28};
    detail.draft.title = u"Other"_s;
    return detail;
}

/// A Markdown of the title, an OSV that needs an identifier, and a CVE that loses the timeline.
RenderedFormat renderedOf(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                          PublicFormat format)
{
    RenderedFormat rendered{.format = format, .isMade = true};
    QString text;
    switch (format) {
    case PublicFormat::Osv:
        rendered.isMade = !draft.identifiers.isEmpty();
        if (!rendered.isMade) {
            rendered.problems = {{AdvisoryField::Identifiers, u"schema required"_s, u"/id"_s, {}}};
        }
        rendered.fileName = u"dkt.json"_s;
        text = u"{\"id\": \"%1\"}\n"_s.arg(draft.identifiers.join(u' '));
        break;
    case PublicFormat::CveCna:
        rendered.fileName = u"cve.json"_s;
        rendered.losses = {{AdvisoryField::Timeline, {}}};
        text = u"{}\n"_s;
        break;
    default:
        rendered.fileName = u"dkt-26-027.md"_s;
        text = u"# %1\n\n%2\n\n%3\n"_s.arg(draft.title, ground.file.key, draft.description);
        break;
    }
    rendered.text = SourceText(text.toUtf8(), TextEncoding{});
    return rendered;
}

QList<PublicFormat> someFormats()
{
    return {PublicFormat::MarkdownReleaseNote, PublicFormat::MarkdownCurl, PublicFormat::Osv,
            PublicFormat::CveCna};
}

} // namespace

class AdvisoryTabTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_prompts.asked = 0;
        m_tab =
            std::make_unique<AdvisoryTab>(renderedOf, someFormats(), AdvisoryPreview::Repository());
        m_tab->setPrompts(&m_prompts);
        m_tab->resize(1200, 800);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
        m_tab->activateWindow();
    }

    void cleanup() { m_tab.reset(); }

    void theFormKeepsEveryField()
    {
        m_tab->showCase(released(), Now);
        QCOMPARE(m_tab->form()->draft(), completeDraft());
        m_tab->form()->setDraft({});
        QCOMPARE(m_tab->form()->draft(), AdvisoryDraft());
    }

    void thePreviewFollowsTyping()
    {
        m_tab->showCase(released(), Now);
        QTRY_VERIFY(m_tab->preview()->text().startsWith(u"# Open redirect after login\n"_s));
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_End);
        QTest::keyClicks(title, u" page"_s);
        QTRY_VERIFY(m_tab->preview()->text().startsWith(u"# Open redirect after login page\n"_s));
        QCOMPARE(m_tab->preview()->browser()->document()->firstBlock().text(),
                 u"Open redirect after login page"_s);
    }

    void editsAreSentOnceTypingStops()
    {
        m_tab->setSaveDelay(std::chrono::milliseconds(50));
        m_tab->showCase(released(), Now);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        QTest::keyClick(title, Qt::Key_End);
        QTest::keyClicks(title, u"!!"_s);
        QCOMPARE(edited.count(), 0);
        QTRY_COMPARE(edited.count(), 1);
        QCOMPARE(edited.first().at(0).value<CaseId>(), CaseId{27});
        QCOMPARE(edited.first().at(1).value<AdvisoryDraft>().title,
                 u"Open redirect after login!!"_s);
    }

    void editsAreSentBeforeAnotherCaseIsShown()
    {
        m_tab->showCase(released(), Now);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        QTest::keyClicks(field<QLineEdit>(u"advisoryTitle"_s), u"!"_s);
        m_tab->showCase(another(), Now);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().at(0).value<CaseId>(), CaseId{27});
        QCOMPARE(m_tab->form()->draft().title, u"Other"_s);
    }

    /// Each that is sent is an event in the history: five fields filled in are one.
    void goingFromFieldToFieldSendsNothing()
    {
        m_tab->showCase(released(), Now);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        for (const QString &name : {u"advisoryImpact"_s, u"advisoryMitigation"_s}) {
            auto *text = field<QPlainTextEdit>(name);
            text->setFocus();
            QTRY_VERIFY(text->hasFocus());
            QTest::keyClicks(text, u"More. "_s);
        }
        field<QTreeWidget>(u"advisoryProblemList"_s)->setFocus();
        QCOMPARE(edited.count(), 0);
        m_tab->hide();
        QCOMPARE(edited.count(), 1);
        QVERIFY(edited.first().at(1).value<AdvisoryDraft>().mitigation.contains(u"More."_s));
    }

    void editsAreSentWhenAnotherPartOfTheWindowIsTurnedTo()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        QLineEdit other;
        layout.addWidget(m_tab.get());
        const auto takeBack = qScopeGuard([this] { m_tab->setParent(nullptr); });
        layout.addWidget(&other);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_tab->showCase(released(), Now);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        title->setFocus();
        QTest::keyClicks(title, u"!"_s);
        other.setFocus();
        QCOMPARE(edited.count(), 1);
    }

    void aDraftThatCouldNotBeKeptIsShownAndSentAgain()
    {
        m_tab->showCase(released(), Now);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        title->setText({});
        QTest::keyClicks(title, u"Typed while the file was locked"_s);
        m_tab->showCase(another(), Now);
        QCOMPARE(edited.count(), 1);
        m_tab->draftSaved({27}, false);
        QCOMPARE(title->text(), another().draft.title);

        m_tab->showCase(released(), Now);
        QCOMPARE(title->text(), u"Typed while the file was locked"_s);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited.last().at(1).value<AdvisoryDraft>().title, title->text());
        m_tab->showCase(released(), Now); // a reload with what the casebook still says
        QCOMPARE(title->text(), u"Typed while the file was locked"_s);
        m_tab->draftSaved({27}, true);
        QCOMPARE(edited.count(), 2);
        m_tab->showCase(another(), Now);
        m_tab->showCase(released(), Now);
        QCOMPARE(title->text(), released().draft.title); // what is kept counts again
    }

    void aDraftOnItsWayIsShownThough()
    {
        m_tab->showCase(released(), Now);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        QTest::keyClicks(title, u"1"_s);
        const QString typed = title->text();
        m_tab->showCase(another(), Now);
        m_tab->showCase(released(), Now);
        QCOMPARE(title->text(), typed);
        QCOMPARE(edited.count(), 1);
    }

    void aRefusedDraftIsSentAgainOnceAnotherIsKept()
    {
        m_tab->showCase(released(), Now);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        QTest::keyClicks(title, u"first"_s);
        m_tab->showCase(another(), Now);
        m_tab->draftSaved({27}, false);
        QTest::keyClicks(title, u"second"_s);
        m_tab->hide();
        QCOMPARE(edited.count(), 2);
        m_tab->draftSaved({28}, true);
        QCOMPARE(edited.count(), 3);
        QCOMPARE(edited.last().at(0).value<CaseId>(), CaseId{27});
        m_tab->draftSaved({27}, false);
        m_tab->flush(); // the casebook is about to close
        QCOMPARE(edited.count(), 4);
    }

    void theAnswerToTheNewestDraftCounts()
    {
        m_tab->showCase(released(), Now);
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        QTest::keyClicks(title, u"1"_s);
        m_tab->flush();
        QTest::keyClicks(title, u"2"_s);
        const QString typed = title->text();
        m_tab->flush();
        m_tab->showCase(another(), Now);
        m_tab->draftSaved({27}, true);
        m_tab->draftSaved({27}, false);
        m_tab->showCase(released(), Now);
        QCOMPARE(title->text(), typed);
    }

    /// Numbers of cases begin anew in each casebook.
    void nothingOfAClosedCasebookStays()
    {
        CaseDetail detail = released();
        detail.file.embargoUntil = Now + hours(48);
        m_tab->showCase(detail, Now);
        m_tab->requestExport();
        QTest::keyClicks(field<QLineEdit>(u"advisoryReason"_s), u"Public elsewhere"_s);
        QTest::keyClicks(field<QLineEdit>(u"advisoryTitle"_s), u"!"_s);
        m_tab->flush();
        m_tab->draftSaved({27}, false);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        m_tab->clear();
        QVERIFY(!m_tab->isEnabled());
        QCOMPARE(m_tab->form()->draft(), AdvisoryDraft());
        QCOMPARE(m_tab->preview()->text(), QString());
        QVERIFY(!field<Banner>(u"advisoryGate"_s)->isVisible());

        m_tab->showCase(detail, Now);
        QCOMPARE(m_tab->form()->draft(), detail.draft);
        QCOMPARE(field<QLineEdit>(u"advisoryReason"_s)->text(), QString());
        QVERIFY(!field<QWidget>(u"advisoryOverride"_s)->isVisible());
        QCOMPARE(edited.count(), 0);
    }

    void aReloadDoesNotDisturbTyping()
    {
        m_tab->showCase(released(), Now);
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        title->setCursorPosition(4);
        QTest::keyClicks(title, u"ed"_s);
        m_tab->showCase(released(), Now);
        QCOMPARE(title->text(), u"Opened redirect after login"_s);
        m_tab->flush();
        CaseDetail saved = released();
        saved.draft = m_tab->form()->draft();
        m_tab->showCase(saved, Now);
        QCOMPARE(title->cursorPosition(), 6);
    }

    /// Two versions side by side say nothing without the words above them.
    void fieldsOfARangeAreNamed()
    {
        m_tab->showCase(released(), Now);
        auto *card = field<QWidget>(u"advisoryAffected0"_s);
        const auto labels = card->findChildren<QLabel *>();
        const auto caption = std::ranges::find(labels, u"Ends"_s, &QLabel::text);
        QVERIFY(caption != labels.end());
        QVERIFY((*caption)->isVisible());
        const auto *fixed = card->findChild<QLineEdit *>(u"fixed"_s);
        const auto leftOf = [this](const QWidget *widget) {
            return widget->mapTo(m_tab.get(), QPoint()).x();
        };
        QTRY_VERIFY(qAbs(leftOf(fixed) - leftOf(*caption)) <= 1);
    }

    void rowsAreAddedAndRemovedByKeyboard()
    {
        m_tab->showCase(released(), Now);
        auto *add = field<QPushButton>(u"rangesAdd"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(m_tab->form()->draft().affected.size(), 1);
        QCOMPARE(m_tab->form()->draft().affected.first().ranges.size(), 2);
        auto *row = field<QWidget>(u"ranges1"_s);
        QTest::keyClicks(row->findChild<QLineEdit *>(u"introduced"_s), u"0.7.0"_s);
        auto *end = row->findChild<QComboBox *>(u"fixedKind"_s);
        end->setFocus();
        QTest::keyClick(end, Qt::Key_End);
        const AffectedRange expected{.introduced = {u"0.7.0"_s}, .fixed = {{}, true}};
        QCOMPARE(m_tab->form()->draft().affected.first().ranges.at(1), expected);
        auto *remove = row->findChild<QPushButton *>(u"remove"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(m_tab->form()->draft().affected.first().ranges.size(), 1);
        auto *product = field<QPushButton>(u"advisoryAffectedAdd"_s);
        product->setFocus();
        QTest::keyClick(product, Qt::Key_Space);
        QCOMPARE(m_tab->form()->draft().affected.size(), 2);
    }

    void theWheelScrollsAndChangesNoDate()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        m_tab->resize(1200, 560);
        m_tab->showCase(released(), Now);
        QSignalSpy edited(m_tab->form(), &AdvisoryForm::edited);
        auto *date = field<QDateTimeEdit>(u"at"_s);
        const auto scrollTo = [this, date] {
            m_tab->form()->ensureWidgetVisible(date);
            return date->visibleRegion().contains(date->rect().center());
        };
        QCoreApplication::processEvents(); // the rows get their places
        QTRY_VERIFY(scrollTo());
        QScrollBar *scrollBar = m_tab->form()->verticalScrollBar();
        const int before = scrollBar->value();
        QVERIFY(before > 0);
        turnWheel(date, 120);
        QVERIFY(!date->hasFocus());
        QCOMPARE(edited.count(), 0);
        QCOMPARE(m_tab->form()->draft(), completeDraft());
        QVERIFY(scrollBar->value() < before);

        QTRY_VERIFY(scrollTo());
        date->setFocus(); // who chose the field may use the wheel
        turnWheel(date, 120);
        QVERIFY(edited.count() > 0);
    }

    void aCompleteReleasedAdvisoryIsExportedByKeyboard()
    {
        m_tab->showCase(released(), Now);
        QTRY_VERIFY(!m_tab->preview()->text().isEmpty());
        QSignalSpy exported(m_tab.get(), &AdvisoryTab::exportRequested);
        auto *title = field<QLineEdit>(u"advisoryTitle"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported.first().at(1).value<PublicFormat>(), PublicFormat::MarkdownReleaseNote);
        QCOMPARE(exported.first().at(2).toString(), u"/chosen/dkt-26-027.md"_s);
        QCOMPARE(exported.first().at(3).toString(), QString());
    }

    /// As text fields are on X11, where Ctrl+E goes to the end of the line.
    void noFieldTakesTheKeyThatSaves()
    {
        class Greedy final : public QWidget
        {
        public:
            using QWidget::QWidget;

        protected:
            bool event(QEvent *event) override
            {
                event->setAccepted(event->type() == QEvent::ShortcutOverride);
                return QWidget::event(event);
            }
        };

        Greedy field(m_tab.get());
        const auto isTaken = [&field](Qt::Key key) {
            QKeyEvent override(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            QApplication::sendEvent(&field, &override);
            return override.isAccepted();
        };
        QVERIFY(isTaken(Qt::Key_D));
        QVERIFY(!isTaken(Qt::Key_E));
    }

    void allFormsAreSavedByKeyboard()
    {
        m_tab->showCase(released(), Now);
        QTRY_VERIFY(m_tab->preview()->rendered(PublicFormat::CveCna) != nullptr);
        QSignalSpy exported(m_tab.get(), &AdvisoryTab::exportAllRequested);
        QTest::keyClick(field<QLineEdit>(u"advisoryTitle"_s), Qt::Key_E,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported.first().at(1).value<QList<PublicFormat>>(), someFormats());
        QCOMPARE(exported.first().at(2).toString(), u"/folder"_s);
    }

    void formsThatAreMissingAreNamedAndWhatTheOthersLack()
    {
        m_tab->showCase(released(), Now);
        const auto *banner = field<Banner>(u"advisoryRefusal"_s);
        QVERIFY(!m_tab->tellExported({27}, {.files = 4}));
        QVERIFY(!banner->isVisible());
        const FormatLoss loss{AdvisoryField::Timeline, {}};
        const AdvisoryTab::ExportedForms forms{
            .files = 3, .leftOut = {PublicFormat::Osv}, .losses = {{PublicFormat::CveCna, {loss}}}};
        QVERIFY(!m_tab->tellExported({28}, forms)); // of a case that is not shown
        QVERIFY(m_tab->tellExported({27}, forms));
        QVERIFY(banner->isVisible());
        QVERIFY(banner->message().object.contains(u'3'));
        for (const QString &word : {Labels::text(PublicFormat::Osv),
                                    Labels::text(PublicFormat::CveCna), Labels::text(loss)}) {
            QVERIFY2(banner->message().reason.contains(word), qPrintable(word));
        }
    }

    void aLongMessageShowsItsFirstLinesAndTheOthersOnDemand()
    {
        m_tab->showCase(released(), Now);
        AdvisoryTab::ExportedForms forms{.files = 9, .leftOut = {}, .losses = {}};
        for (int i = 0; i < 20; ++i) {
            const FormatLoss loss{AdvisoryField::References, u"page %1 "_s.arg(i).repeated(60)};
            forms.losses.append(std::pair{PublicFormat::CveCna, QList<FormatLoss>{loss}});
        }
        QVERIFY(m_tab->tellExported({27}, forms));
        auto *banner = field<Banner>(u"advisoryRefusal"_s);
        const auto *reason = banner->findChild<QLabel *>(u"bannerReason"_s);
        auto *unfold = banner->findChild<QPushButton *>(u"bannerUnfold"_s);
        QVERIFY(reason->text().count(u'\n') < 6);
        QVERIFY2(reason->text().contains(u"18 more"_s), qPrintable(reason->text()));
        QVERIFY(unfold->isVisible());
        unfold->click();
        QCOMPARE(reason->text().count(u'\n'), 19);
        QVERIFY(!unfold->isVisible());
        QTRY_VERIFY(m_tab->rect().contains(banner->geometry()));
        QTest::keyClick(field<QLineEdit>(u"advisoryTitle"_s), Qt::Key_Escape);
        QVERIFY(!banner->isVisible());
        QVERIFY(
            m_tab->tellExported({27}, {.files = 1, .leftOut = {PublicFormat::Osv}, .losses = {}}));
        QVERIFY(!unfold->isVisible());
    }

    void aFormThatIsNotValidIsRefusedAndLeadsToItsField()
    {
        CaseDetail detail = released();
        detail.draft.identifiers.clear();
        m_tab->showCase(detail, Now);
        m_tab->preview()->setFormat(PublicFormat::Osv);
        QTRY_VERIFY(m_tab->preview()->rendered(PublicFormat::Osv) != nullptr);
        QVERIFY(field<QWidget>(u"formatNotes"_s)->isVisible());
        QSignalSpy exported(m_tab.get(), &AdvisoryTab::exportRequested);
        m_tab->requestExport();
        QCOMPARE(exported.count(), 0);
        QVERIFY(field<Banner>(u"advisoryRefusal"_s)->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), field<QLineEdit>(u"advisoryIdentifiers"_s));
    }

    void whatAFormHasAgainstTheDraftIsInTheList()
    {
        CaseDetail detail = released();
        detail.draft.identifiers.clear();
        m_tab->showCase(detail, Now);
        auto *list = field<QTreeWidget>(u"advisoryProblemList"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(1).contains(Labels::text(PublicFormat::Osv)));
        QTest::keyClicks(field<QLineEdit>(u"advisoryIdentifiers"_s), u"CVE-2026-10001"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 0);
    }

    void theDraftBehindTheGateIsShownAndMarked()
    {
        CaseDetail detail = released();
        detail.file.embargoUntil = Now + hours(48);
        m_tab->showCase(detail, Now);
        QTRY_VERIFY(!m_tab->preview()->text().isEmpty());
        QTRY_VERIFY(field<QWidget>(u"advisoryNotYet"_s)->isVisible());
        m_tab->setNow(Now + hours(49));
        QTRY_VERIFY(!field<QWidget>(u"advisoryNotYet"_s)->isVisible());
    }

    /// What is worked out for one case never appears beside another.
    void theNewestDraftIsShownInTheEnd()
    {
        for (int i = 0; i < 20; ++i) {
            m_tab->showCase(i % 2 == 0 ? released() : another(), Now);
        }
        QTRY_VERIFY(m_tab->preview()->text().startsWith(u"# Other\n"_s));
        QTRY_VERIFY(m_tab->preview()->rendered(PublicFormat::CveCna) != nullptr);
        QVERIFY(m_tab->preview()->text().startsWith(u"# Other\n"_s));
    }

    void theSelectedProblemIsMendedByKeyboard()
    {
        CaseDetail detail = released();
        detail.draft.affected[0].ranges[0].fixed = {};
        m_tab->showCase(detail, Now);
        auto *list = field<QTreeWidget>(u"advisoryProblemList"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::draftEdited);
        QTest::keyClick(field<QLineEdit>(u"advisoryTitle"_s), Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(m_tab->form()->draft().affected.first().ranges.first().fixed,
                 (VersionBound{{}, true}));
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        m_tab->flush();
        QCOMPARE(edited.count(), 1);
    }

    void theCataloguesNameGoesIntoTheAssessment()
    {
        CaseDetail detail = released();
        detail.record.assessment.weaknesses = {{601, u"Open redirect"_s}};
        m_tab->showCase(detail, Now);
        auto *list = field<QTreeWidget>(u"advisoryProblemList"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QSignalSpy edited(m_tab.get(), &AdvisoryTab::assessmentEdited);
        QTest::keyClick(list, Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(edited.count(), 1);
        QVERIFY(edited.first().at(1).value<Assessment>().weaknesses.first().name.contains(
            u"Redirection"_s));
    }

    void aRevisionNeedsWords()
    {
        CaseDetail detail = released();
        detail.draft.revisions = {{u"1"_s, Now, u"Initial publication"_s}};
        m_tab->showCase(detail, Now);
        QSignalSpy asked(m_tab.get(), &AdvisoryTab::revisionRequested);
        m_tab->askRevision();
        auto *dialog = field<QDialog>(u"revisionDialog"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"revisionSummary"_s), u"0.7 added"_s);
        ok->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"0.7 added"_s);
        m_tab->finishForm(true);
        QTRY_VERIFY(m_tab->findChild<QDialog *>(u"revisionDialog"_s) == nullptr);
    }

    /// What is public already, and has no revision yet, becomes the second version.
    void aRevisionSaysWhichVersionItMakes()
    {
        CaseDetail detail = released();
        detail.file.disclosedAt = Now - hours(24);
        m_tab->showCase(detail, Now);
        m_tab->askRevision();
        auto *dialog = field<QDialog>(u"revisionDialog"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
        QCOMPARE(ok->text(), u"Make version 2"_s);
        QVERIFY(!ok->isEnabled()); // the workspace would refuse it without words
        const QString hint = dialog->findChild<QLabel *>(u"dialogHint"_s)->text();
        QVERIFY2(hint.contains(u"version 2"_s) && hint.contains(u"Nothing is published"_s),
                 qPrintable(hint));
        dialog->reject();
    }

    void aWithdrawnAdvisorySaysSoAndIsTakenBack()
    {
        auto *banner = field<Banner>(u"advisoryWithdrawal"_s);
        m_tab->showCase(released(), Now);
        QVERIFY(!banner->isVisible());
        CaseDetail detail = released();
        detail.draft.withdrawnAt = Now - hours(1);
        detail.draft.withdrawnReason = u"No flaw"_s;
        m_tab->showCase(detail, Now);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->message().object.contains(Labels::whenInFull(Now - hours(1))));
        QCOMPARE(banner->message().reason, u"No flaw"_s);
        QVERIFY(!banner->findChild<QPushButton *>(u"bannerClose"_s)->isVisible());
        QSignalSpy asked(m_tab.get(), &AdvisoryTab::reinstatementRequested);
        banner->findChild<QPushButton *>(u"bannerButton"_s)->click();
        auto *dialog = field<QDialog>(u"withdrawDialog"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"withdrawReason"_s), u"It is one"_s);
        ok->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"It is one"_s);
        m_tab->finishForm(true);
        detail.draft.withdrawnAt.reset();
        m_tab->showCase(detail, Now);
        QVERIFY(!banner->isVisible());
    }

    void theTableOfVersionsFollowsTheForm()
    {
        CaseDetail detail = released();
        detail.record.fix.backports = {{u"0.8.x"_s, BackportStatus::Fixed, u"0.8.2"_s}};
        m_tab->showCase(detail, Now);
        auto *table = field<QTableWidget>(u"affectedTable"_s);
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->rowCount(), 2);
        auto *fixed = field<QLineEdit>(u"fixed"_s);
        fixed->setFocus();
        fixed->selectAll();
        QTest::keyClicks(fixed, u"0.8.3"_s);
        QTRY_COMPARE(table->rowCount(), 3);
        m_tab->showCase(another(), Now);
        QTRY_VERIFY(!table->isVisible());
    }

    void aRefusalMovesNothing()
    {
        CaseDetail detail = released();
        detail.draft.resolution.clear();
        m_tab->showCase(detail, Now);
        QTRY_VERIFY(field<QTreeWidget>(u"advisoryProblemList"_s)->topLevelItemCount() > 0);
        QCoreApplication::processEvents();
        const auto place = [this] {
            return QRect(m_tab->preview()->mapTo(m_tab.get(), QPoint()), m_tab->preview()->size());
        };
        const QRect before = place();
        m_tab->requestExport();
        QCoreApplication::processEvents();
        auto *refusal = field<Banner>(u"advisoryRefusal"_s);
        QVERIFY(refusal->isVisible());
        QCOMPARE(place(), before);
        QVERIFY(m_tab->rect().contains(refusal->geometry()));
    }

    void aWithdrawalNeedsAReason()
    {
        m_tab->showCase(released(), Now);
        QSignalSpy asked(m_tab.get(), &AdvisoryTab::withdrawalRequested);
        m_tab->askWithdrawal();
        auto *dialog = field<QDialog>(u"withdrawDialog"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"dialogOk"_s);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"withdrawReason"_s), u"No flaw"_s);
        ok->click();
        QCOMPARE(asked.first().at(1).toString(), u"No flaw"_s);
    }

    void missingContentIsRefusedWithTheReason()
    {
        CaseDetail detail = released();
        detail.draft.resolution.clear();
        m_tab->showCase(detail, Now);
        QSignalSpy exported(m_tab.get(), &AdvisoryTab::exportRequested);
        m_tab->requestExport();
        QCOMPARE(exported.count(), 0);
        QCOMPARE(m_prompts.asked, 0);
        auto *refusal = field<Banner>(u"advisoryRefusal"_s);
        QVERIFY(refusal->isVisible());
        QVERIFY(refusal->message().reason.contains(Labels::text(AdvisoryProblem::NoResolution)));
        QTRY_COMPARE(QApplication::focusWidget(), field<QPlainTextEdit>(u"advisoryResolution"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Update."_s);
        QVERIFY(!refusal->isVisible());
        m_tab->requestExport();
        QCOMPARE(exported.count(), 1);
    }

    void theGateRefusesUntilAReasonIsWritten()
    {
        CaseDetail detail = released();
        detail.file.embargoUntil = Now + hours(48);
        m_tab->showCase(detail, Now);
        auto *gate = field<Banner>(u"advisoryGate"_s);
        QTRY_VERIFY(gate->isVisible());
        QVERIFY(gate->message().object.contains(Labels::whenInFull(Now + hours(48))));
        QSignalSpy exported(m_tab.get(), &AdvisoryTab::exportRequested);
        m_tab->requestExport();
        QCOMPARE(exported.count(), 0);
        QCOMPARE(field<Banner>(u"advisoryRefusal"_s)->message().reason,
                 Labels::text(AdvisoryProblem::UnderEmbargo));
        auto *reason = field<QLineEdit>(u"advisoryReason"_s);
        QVERIFY(reason->isVisible());
        QTest::keyClicks(reason, u"  "_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(exported.count(), 0);
        QTest::keyClicks(reason, u"Already public elsewhere"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported.first().at(3).toString(), u"Already public elsewhere"_s);
    }

    /// For what a revision mends nobody waits.
    void theGateSaysWhichWayThereIs()
    {
        CaseDetail detail = released();
        m_tab->showCase(detail, Now);
        detail.draft.revisions = {{u"1"_s, Now - hours(1), u"Initial publication"_s}};
        detail.events = {{.at = Now - hours(1),
                          .kind = EventKind::AdvisoryExported,
                          .before = issuedText(u"1"_s, "another"),
                          .after = u"dkt.md"_s}};
        m_tab->showCase(detail, Now);
        auto *gate = field<Banner>(u"advisoryGate"_s);
        QTRY_VERIFY(gate->isVisible());
        QCOMPARE(gate->message().object, Labels::text(AdvisoryProblem::ChangedWithoutRevision));
        QVERIFY(!gate->message().reason.contains(u"until"_s));
        QVERIFY(gate->message().nextStep.contains(u"revision"_s));
        m_tab->requestExport();
        QCOMPARE(field<Banner>(u"advisoryRefusal"_s)->message().nextStep,
                 u"Make a revision, or write a reason."_s);
    }

    /// What the clipboard has, has left the casebook as a file has.
    void theGateRefusesToCopyUntilAReasonIsWritten()
    {
        CaseDetail detail = released();
        detail.file.embargoUntil = Now + hours(48);
        m_tab->showCase(detail, Now);
        QTRY_VERIFY(!m_tab->preview()->text().isEmpty());
        QGuiApplication::clipboard()->clear();
        QSignalSpy copied(m_tab.get(), &AdvisoryTab::copyRequested);
        field<QPushButton>(u"advisoryCopy"_s)->click();
        QTest::keyClick(field<QLineEdit>(u"advisoryTitle"_s), Qt::Key_C,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied.count(), 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(field<Banner>(u"advisoryRefusal"_s)->message().reason,
                 Labels::text(AdvisoryProblem::UnderEmbargo));
        auto *reason = field<QLineEdit>(u"advisoryReason"_s);
        QTest::keyClicks(reason, u"Public elsewhere"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied.first().at(0).value<CaseId>(), CaseId{27});
        QCOMPARE(copied.first().at(1).value<PublicFormat>(), PublicFormat::MarkdownReleaseNote);
        QCOMPARE(copied.first().at(2).toString(), u"Public elsewhere"_s);
    }

    void theGateOpensWhenTheEmbargoEnds()
    {
        CaseDetail detail = released();
        detail.file.embargoUntil = Now + hours(1);
        m_tab->showCase(detail, Now);
        QTRY_VERIFY(field<Banner>(u"advisoryGate"_s)->isVisible());
        m_tab->setNow(Now + hours(1));
        QTRY_VERIFY(!field<Banner>(u"advisoryGate"_s)->isVisible());
    }

    void theGateOfOneCaseIsNotThatOfTheNext()
    {
        CaseDetail detail = released();
        detail.file.embargoUntil = Now + hours(1);
        m_tab->showCase(detail, Now);
        CaseDetail other = released();
        other.file.id = {28};
        m_tab->showCase(other, Now);
        QVERIFY(!field<Banner>(u"advisoryGate"_s)->isVisible());
    }

    void aProblemLeadsToItsField()
    {
        CaseDetail detail = released();
        detail.draft.affected[0].ranges[0].fixed = {};
        detail.draft.credits[0].consent = CreditConsent::NotGiven;
        m_tab->showCase(detail, Now);
        auto *list = field<QTreeWidget>(u"advisoryProblemList"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"fixed"_s);
        list->setCurrentItem(list->topLevelItem(1));
        QSignalSpy letter(m_tab.get(), &AdvisoryTab::letterRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(letter.count(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"consent"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
    }

    void nothingIsLoadedForThePreview()
    {
        QTemporaryDir folder;
        const QString picture = folder.filePath(u"secret.png"_s);
        QImage secret(40, 30, QImage::Format_RGB32);
        secret.fill(Qt::red);
        QVERIFY(secret.save(picture));
        CaseDetail detail = released();
        detail.draft.description = u"![local](%1) ![remote](https://example.org/x.png)\n\n"
                                   "<script>x</script><img src=\"%1\">"_s.arg(picture);
        m_tab->showCase(detail, Now);
        InertBrowser *browser = m_tab->preview()->browser();
        QTRY_VERIFY(browser->toPlainText().contains(u"<script>"_s));
        const QImage image = browser->grab().toImage();
        bool hasRed = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                hasRed = hasRed || image.pixelColor(x, y) == QColor(Qt::red);
            }
        }
        QVERIFY(!hasRed);
        QVERIFY(browser->toPlainText().contains(u"<script>"_s));
        QVERIFY(!browser->loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_s))
                     .isValid());
        const auto held =
            browser->loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(picture));
        QVERIFY(held.value<QImage>().size() != secret.size());
        QVERIFY(!browser->openLinks());
    }

    void headingsOfThePreviewAreLarger()
    {
        m_tab->preview()->browser()->showMarkdown(u"# A `title` of a page\n\nText\n\n## Part\n"_s);
        const auto sizeOf = [this](int block) {
            const QTextDocument *document = m_tab->preview()->browser()->document();
            return document->findBlockByNumber(block)
                .begin()
                .fragment()
                .charFormat()
                .font()
                .pixelSize();
        };
        QCOMPARE(sizeOf(0), Theme::font(Theme::TextSize::Count).pixelSize());
        QCOMPARE(sizeOf(2), Theme::font(Theme::TextSize::Value).pixelSize());
        QVERIFY(sizeOf(2) > sizeOf(1));
    }

    void theExactMarkdownIsShown()
    {
        m_tab->showCase(released(), Now);
        QTRY_VERIFY(!m_tab->preview()->text().isEmpty());
        auto *modes = field<QWidget>(u"advisoryPreviewModes"_s);
        modes->findChild<QAbstractButton *>(u"segment1"_s)->click();
        QVERIFY(field<QWidget>(u"advisoryText"_s)->isVisible());
    }

private:
    template <typename Widget>
    [[nodiscard]] Widget *field(const QString &name) const
    {
        auto *found = m_tab->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return found;
    }

    EchoPrompts m_prompts;
    std::unique_ptr<AdvisoryTab> m_tab;
};

QTEST_MAIN(AdvisoryTabTest)
#include "tst_advisorytab.moc"
