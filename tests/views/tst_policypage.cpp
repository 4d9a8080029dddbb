// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/chip.h"
#include "common/theme.h"
#include "policy/channeldialog.h"
#include "policy/policyitemsview.h"
#include "policy/policypage.h"
#include "policy/policytext.h"
#include "policy/policytextview.h"
#include "policy/promisedialog.h"
#include "policy/saverevisiondialog.h"
#include "policy/sentencedialog.h"
#include "policy/versiondialog.h"
#include "views/shellfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

class TestPolicyPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    static void init() { failOnRealWarnings(); }

    void aSentenceAndItsItemAreSelectedTogether();
    void W16_aPromiseThatIsStatedTwiceHasBothSentencesMarked();
    void W4_gapsAreRowsInWords();
    void W4_aVersionIsTriedAndItsRowSelected_data();
    void W4_aVersionIsTriedAndItsRowSelected();
    void M2_overlapsAreToldWhereTheyAre();
    void M6_whatWasAssumedIsShown();
    void M6_anAssumptionAndItsTimeCanBeEdited();
    void anEditIsSavedOnlyWhenAsked();
    void editsAreUndone();
    void everyKindOfItemIsEdited();
    void whatNobodyUnderstoodIsDecided_data();
    void whatNobodyUnderstoodIsDecided();
    void aReadingIsANewRevisionUntilItIsAdded();
    void anotherRevisionKeepsWhatWasTyped();
    void theFileIsReadAgainIntoTheSameRevision();
    void aPresetSaysWhatMustBeSaidWithIt();
    void aPolicyWithoutDocumentTeaches();
    void onlyHeadingsAreBold();
    void hostileTextIsVisible();
    void aFailedSaveKeepsWhatWasTyped();
    void everythingInteractiveHasAName();
};

namespace {

class Builder
{
public:
    Policy policy;

    TextSpan add(const QString &words)
    {
        const qsizetype from = policy.document.size();
        policy.document += words + u'\n';
        return {from, from + words.size()};
    }
};

Policy stalwart()
{
    Builder b;
    b.policy.id = {1};
    b.policy.productId = {1};
    b.policy.product = u"stalwart"_s;
    b.policy.productTitle = u"Stalwart Mail Server"_s;
    b.policy.versionSubject = u"Stalwart Mail Server"_s;
    b.policy.validFrom = {1'719'014'400}; // 2024-06-22
    b.add(u"# Security Policy"_s);
    for (const auto &[pattern, supported] :
         {std::pair(u"0.8.x"_s, true), {u"0.7.x"_s, true}, {u"< 0.6"_s, false}}) {
        const TextSpan span = b.add(u"| "_s + pattern + u" |"_s);
        b.policy.versions.append(
            {.pattern = pattern, .supported = supported, .supportEndsAt = {}, .span = span});
    }
    b.policy.publicIssue = PublicIssue::Forbidden;
    b.policy.channelSpans = {b.add(u"**Do not report through public issues.**"_s)};
    Promise acknowledge;
    acknowledge.within = 24 * Hour;
    acknowledge.clauses = {u"You should receive a response within 24 hours."_s,
                           u"We will acknowledge your email within 24 hours."_s};
    acknowledge.spans = {b.add(acknowledge.clauses.at(0))};
    b.policy.asks = {{u"poc"_s, u"Proof of concept"_s, false, b.add(u"- Proof of concept"_s)}};
    acknowledge.spans.append(b.add(acknowledge.clauses.at(1)));
    Promise estimate;
    estimate.kind = PromiseKind::FixEstimate;
    estimate.onlyIfGuidelinesFollowed = true;
    estimate.clauses = {u"We provide an estimate."_s};
    estimate.spans = {b.add(estimate.clauses.at(0))};
    b.policy.promises = {acknowledge, estimate};
    b.policy.practices = {
        {PracticeKind::BestEffort, u"We do our best."_s, b.add(u"We do our best."_s)}};
    b.policy.safeHarbour = u"No legal action."_s;
    b.policy.safeHarbourSpan = b.add(b.policy.safeHarbour);
    b.policy.notUnderstood = {
        {13, u"Inform us responsibly."_s, b.add(u"Inform us responsibly."_s)}};
    return b.policy;
}

Policy mailflow()
{
    Policy policy;
    policy.id = {2};
    policy.productId = {2};
    policy.product = u"mailflow"_s;
    policy.productTitle = u"mailflow"_s;
    policy.versionSubject = u"Python"_s;
    policy.validFrom = {1'729'382'400}; // 2024-10-20
    policy.versions = {{.pattern = u"3.8.0"_s, .supported = true, .supportEndsAt = {}, .span = {}},
                       {.pattern = u"3.8.x"_s, .supported = true, .supportEndsAt = {}, .span = {}}};
    Promise acknowledge;
    acknowledge.within = 72 * Hour;
    acknowledge.modality = Modality::Aim;
    acknowledge.assumption = u"The 72 hours of the sentence before are read as its window."_s;
    policy.promises = {acknowledge};
    return policy;
}

struct Shown
{
    PolicyPage page;
    ScriptedPrompts prompts;

    Shown()
    {
        page.resize(1240, 800);
        page.setPrompts(&prompts);
        page.setNow(Now);
        page.setPolicies({stalwart(), mailflow()}, {{PolicyId{1}, 12}});
        choose(u"stalwart"_s);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = page.findChild<Widget *>(QString::fromLatin1(name));
        QVERIFY2(widget != nullptr, name);
        return widget;
    }

    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        Dialog *found = nullptr;
        for (Dialog *each : page.findChildren<Dialog *>()) {
            found = each->isVisible() ? each : found;
        }
        QVERIFY(found != nullptr);
        return found;
    }

    [[nodiscard]] PolicyItemsView *items() const { return find<PolicyItemsView>("policyItems"); }

    [[nodiscard]] PolicyTextView *text() const { return find<PolicyTextView>("policyText"); }

    /// The rows as a screen reader hears them.
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        const QAbstractItemModel *model = items()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            all << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }

    void key(Qt::Key key) const { QTest::keyClick(items(), key); }

    void confirm() const { dialog<FormDialog>()->accept(); }

    void choose(const QString &product) const
    {
        auto *box = find<QComboBox>("policyRevisions");
        box->setCurrentIndex(box->findText(product, Qt::MatchStartsWith));
        Q_EMIT box->activated(box->currentIndex());
    }

    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
};

} // namespace

void TestPolicyPage::aSentenceAndItsItemAreSelectedTogether()
{
    Shown shown;
    shown.items()->select(PolicyCategory::Ask, 1);
    QCOMPARE(shown.text()->markedTexts(), QStringList{u"- Proof of concept"_s});
    QTextCursor cursor = shown.text()->document()->find(u"estimate"_s);
    cursor.clearSelection();
    shown.text()->setTextCursor(cursor);
    const auto row = shown.items()->currentRow();
    QVERIFY(row);
    QCOMPARE(badgeOf(row->item), u"P2"_s);
    QCOMPARE(shown.text()->markedTexts(), QStringList{u"We provide an estimate."_s});
    shown.items()->setCurrentIndex(shown.items()->model()->index(0, 0)); // a heading
    QVERIFY(shown.text()->markedTexts().isEmpty());
}

void TestPolicyPage::W16_aPromiseThatIsStatedTwiceHasBothSentencesMarked()
{
    Shown shown;
    shown.items()->select(PolicyCategory::Promise, 1);
    QCOMPARE(shown.text()->markedTexts(),
             (QStringList{u"You should receive a response within 24 hours."_s,
                          u"We will acknowledge your email within 24 hours."_s}));
}

void TestPolicyPage::W4_gapsAreRowsInWords()
{
    Shown shown;
    QVERIFY(shown.words().contains(u"0.6.x is in no row"_s));
    QVERIFY2(shown.words().contains(u"Versions: 3 row(s), 2 gap(s)"_s),
             qPrintable(shown.words().join(u'\n')));
    // Enter on a gap fills it.
    shown.items()->setCurrentIndex(shown.items()->model()->index(
        static_cast<int>(shown.words().indexOf(u"0.6.x is in no row"_s)), 0));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.dialog<VersionDialog>()->findChild<QLineEdit *>(u"versionPattern"_s)->text(),
             u"0.6.x"_s);
    shown.confirm();
    QCOMPARE(shown.page.policy().versions.size(), 4);
    QVERIFY(!shown.words().contains(u"0.6.x is in no row"_s));
}

void TestPolicyPage::W4_aVersionIsTriedAndItsRowSelected_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("badge");
    QTest::newRow("supported") << u"0.8.3"_s << u"0.8.3: Supported, row “0.8.x”"_s << u"V1"_s;
    QTest::newRow("not supported")
        << u"0.5.9"_s << u"0.5.9: Not supported, row “< 0.6”"_s << u"V3"_s;
    QTest::newRow("in no row") << u"0.6.3"_s
                               << u"0.6.3: Not stated, in no row of the policy of 22 Jun 2024"_s
                               << QString();
    QTest::newRow("no version") << u"deadbeef!"_s
                                << u"deadbeef!: Cannot be read, no version number"_s << QString();
}

void TestPolicyPage::W4_aVersionIsTriedAndItsRowSelected()
{
    QFETCH(QString, version);
    QFETCH(QString, badge);
    Shown shown;
    QTest::keyClicks(shown.find<QLineEdit>("policyVersion"), version);
    QTEST(shown.find<Chip>("policyVerdict")->text(), "verdict");
    if (!badge.isEmpty()) {
        QCOMPARE(badgeOf(shown.items()->currentRow()->item), badge);
    } else { // typing went by rows that say nothing of it
        const int row = shown.items()->currentIndex().row();
        QCOMPARE(row < 0 ? QString() : shown.words().at(row),
                 version == "0.6.3"_L1 ? u"0.6.x is in no row"_s : QString());
    }
}

void TestPolicyPage::M2_overlapsAreToldWhereTheyAre()
{
    Shown shown;
    shown.choose(u"mailflow"_s);
    QVERIFY2(shown.words().contains(u"V1 and V2 name the same versions and say the same"_s),
             qPrintable(shown.words().join(u'\n')));
}

void TestPolicyPage::M6_whatWasAssumedIsShown()
{
    Shown shown;
    shown.choose(u"mailflow"_s);
    const QString promise = shown.words().filter(u"P1: Acknowledge"_s).value(0);
    QVERIFY2(promise.contains(u"assumed: The 72 hours of the sentence before"_s),
             qPrintable(promise));
    QVERIFY(promise.contains(u"72 h, aim"_s));
}

void TestPolicyPage::M6_anAssumptionAndItsTimeCanBeEdited()
{
    Shown shown;
    shown.choose(u"mailflow"_s);
    shown.items()->select(PolicyCategory::Promise, 1);
    shown.key(Qt::Key_Return);
    auto *dialog = shown.dialog<PromiseDialog>();
    QCOMPARE(dialog->findChild<QSpinBox *>(u"promiseTime"_s)->value(), 72);
    dialog->findChild<QLineEdit *>(u"promiseAssumption"_s)->clear();
    auto *unit = dialog->findChild<QComboBox *>(u"promiseUnit"_s);
    unit->setCurrentIndex(unit->findText(u"business days"_s));
    dialog->findChild<QSpinBox *>(u"promiseTime"_s)->setValue(3);
    auto *escalate = dialog->findChild<QSpinBox *>(u"promiseEscalate"_s);
    escalate->setValue(48);
    QVERIFY2(!dialog->findChild<QPushButton *>(u"dialogOk"_s)->isEnabled(),
             "a warning comes before it is escalated");
    escalate->setValue(12);
    shown.confirm();
    const Promise &promise = shown.page.policy().promises.constFirst();
    QCOMPARE(promise.assumption, QString());
    QCOMPARE(promise.unit, SpanUnit::BusinessDays);
    QCOMPARE(promise.within, std::optional<Seconds>(72 * Hour));
    QCOMPARE(promise.escalateBefore, 12 * Hour);
}

void TestPolicyPage::anEditIsSavedOnlyWhenAsked()
{
    Shown shown;
    QSignalSpy saved(&shown.page, &PolicyPage::saveRequested);
    auto *save = shown.find<QPushButton>("policySave");
    QVERIFY(!save->isEnabled());
    shown.items()->select(PolicyCategory::Promise, 1);
    shown.key(Qt::Key_Return);
    shown.dialog<PromiseDialog>()->findChild<QSpinBox *>(u"promiseTime"_s)->setValue(36);
    shown.confirm();
    QVERIFY(shown.page.isUnsaved());
    QVERIFY(saved.isEmpty());
    save->click();
    auto *dialog = shown.dialog<SaveRevisionDialog>();
    const QString hint = dialog->findChild<QLabel *>(u"dialogHint"_s)->text();
    QVERIFY2(hint.contains(u"Promises: 1 changed"_s), qPrintable(hint));
    QVERIFY2(hint.contains(u"12 case(s)"_s), qPrintable(hint));
    QVERIFY(!dialog->findChild<QLineEdit *>(u"revisionProduct"_s)->isEnabled());
    shown.confirm();
    QCOMPARE(saved.size(), 1);
    const auto policy = saved.at(0).at(0).value<Policy>();
    QCOMPARE(policy.id, PolicyId{1});
    QCOMPARE(policy.promises.constFirst().within, std::optional<Seconds>(36 * Hour));
    QCOMPARE(policy.promises.constFirst().spans.size(), 2);
    shown.page.finishSave(true);
    QVERIFY(!shown.page.isUnsaved());
    QCOMPARE(shown.page.policy(), policy);
}

void TestPolicyPage::editsAreUndone()
{
    Shown shown;
    shown.items()->select(PolicyCategory::Ask, 1);
    shown.key(Qt::Key_Delete);
    QVERIFY(shown.page.policy().asks.isEmpty());
    QTest::keyClick(shown.items(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.page.policy(), stalwart());
    QVERIFY(!shown.page.isUnsaved());
    QVERIFY(!shown.find<QPushButton>("policyUndo")->isEnabled());
}

void TestPolicyPage::everyKindOfItemIsEdited()
{
    Shown shown;
    shown.items()->select(PolicyCategory::Version, 1);
    shown.key(Qt::Key_Return);
    shown.dialog<VersionDialog>()->findChild<QAbstractButton *>(u"versionHasEnd"_s)->click();
    shown.confirm();
    QVERIFY(shown.page.policy().versions.constFirst().supportEndsAt.has_value());

    shown.items()->select(PolicyCategory::Ask, 1);
    shown.key(Qt::Key_Insert); // another one
    auto *ask = shown.dialog<SentenceDialog>();
    ask->findChild<QPlainTextEdit *>(u"sentenceText"_s)->setPlainText(u"Impact of it"_s);
    ask->findChild<QAbstractButton *>(u"sentenceRequired"_s)->click();
    shown.confirm();
    QCOMPARE(shown.page.policy().asks.constLast(),
             (AskedItem{u"impact_of_it"_s, u"Impact of it"_s, true, {}}));

    shown.items()->select(PolicyCategory::Practice, 1);
    shown.key(Qt::Key_Return);
    auto *kind = shown.dialog<SentenceDialog>()->findChild<QComboBox *>(u"sentenceKind"_s);
    kind->setCurrentIndex(kind->findText(u"Credit"_s));
    shown.confirm();
    QCOMPARE(shown.page.policy().practices.constFirst().kind, PracticeKind::Credit);

    shown.items()->select(PolicyCategory::SafeHarbour, 1);
    shown.key(Qt::Key_Return);
    shown.dialog<SentenceDialog>()
        ->findChild<QPlainTextEdit *>(u"sentenceText"_s)
        ->setPlainText(u"We sue nobody."_s);
    shown.confirm();
    QCOMPARE(shown.page.policy().safeHarbour, u"We sue nobody."_s);

    shown.items()->select(PolicyCategory::Channel, 1);
    shown.key(Qt::Key_Return);
    auto *channel = shown.dialog<ChannelDialog>();
    auto *addresses = channel->findChild<QLineEdit *>(u"channelAddresses"_s);
    addresses->setText(u"nobody"_s);
    QVERIFY(!channel->findChild<QPushButton *>(u"dialogOk"_s)->isEnabled());
    addresses->setText(u"Sec@Example.org; b@example.org"_s);
    channel->findChild<QSpinBox *>(u"channelReviewers"_s)->setValue(2);
    auto *preReleases = channel->findChild<QComboBox *>(u"channelPreReleases"_s);
    QCOMPARE(preReleases->currentText(), u"older than their release"_s);
    preReleases->setCurrentIndex(1);
    shown.confirm();
    QCOMPARE(shown.page.policy().intakeAddresses,
             (QStringList{u"sec@example.org"_s, u"b@example.org"_s}));
    QCOMPARE(shown.page.policy().reviewers, 2);
    QCOMPARE(shown.page.policy().preReleases, PreReleaseRule::AsItsRelease);
}

void TestPolicyPage::whatNobodyUnderstoodIsDecided_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<PolicyCategory>("category");
    QTest::newRow("it is nothing") << u"decideNothing"_s << PolicyCategory::NotUnderstood;
    QTest::newRow("a promise") << u"decidePromise"_s << PolicyCategory::Promise;
    QTest::newRow("an asked-for item") << u"decideAsk"_s << PolicyCategory::Ask;
    QTest::newRow("a practice") << u"decidePractice"_s << PolicyCategory::Practice;
    QTest::newRow("the safe harbour") << u"decideSafeHarbour"_s << PolicyCategory::SafeHarbour;
}

void TestPolicyPage::whatNobodyUnderstoodIsDecided()
{
    QFETCH(QString, action);
    QFETCH(PolicyCategory, category);
    Shown shown;
    const TextSpan span = stalwart().notUnderstood.constFirst().span;
    shown.items()->select(PolicyCategory::NotUnderstood, 1);
    QVERIFY(shown.find<QPushButton>("policyDecide")->isVisible());
    shown.trigger(action.toLatin1().constData());
    if (category != PolicyCategory::NotUnderstood) {
        QCOMPARE(shown.page.policy(), stalwart()); // not before it is confirmed
        shown.confirm();
    }
    QVERIFY(shown.page.policy().notUnderstood.isEmpty());
    const QList<PolicyItem> items = policyItems(shown.page.policy());
    const auto known = std::ranges::find_if(
        items, [&](const PolicyItem &item) { return item.spans == QList{span}; });
    QCOMPARE(known != items.end(), category != PolicyCategory::NotUnderstood);
    if (known != items.end()) {
        QCOMPARE(known->category, category);
        QCOMPARE(known->text, u"Inform us responsibly."_s);
    }
}

void TestPolicyPage::aReadingIsANewRevisionUntilItIsAdded()
{
    Shown shown;
    QSignalSpy chosen(&shown.page, &PolicyPage::fileChosen);
    QSignalSpy added(&shown.page, &PolicyPage::addRequested);
    shown.prompts.files = {u"/tmp/SECURITY.md"_s};
    shown.trigger("policyAddFile");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"/tmp/SECURITY.md"_s);
    Policy read = stalwart();
    read.id = {};
    read.product = u"stalwart-mail-server"_s;
    read.validFrom = Now;
    shown.page.showReading(read, {{3, u"The table is broken."_s}}, std::nullopt);
    QVERIFY(shown.page.isUnsaved());
    QCOMPARE(shown.page.policy().product, u"stalwart"_s); // by its title
    auto *remarks = shown.find<QListWidget>("policyRemarks");
    QCOMPARE(remarks->item(0)->text(), u"Line 3: The table is broken."_s);
    shown.find<QPushButton>("policySave")->click();
    auto *dialog = shown.dialog<SaveRevisionDialog>();
    auto *product = dialog->findChild<QLineEdit *>(u"revisionProduct"_s);
    product->clear();
    QVERIFY2(!dialog->findChild<QPushButton *>(u"dialogOk"_s)->isEnabled(), "no product");
    product->setText(u"stalwart"_s);
    shown.confirm();
    QCOMPARE(added.size(), 1);
    Policy kept = added.at(0).at(0).value<Policy>();
    QCOMPARE(kept.product, u"stalwart"_s);
    shown.page.finishSave(true);
    kept.id = {3};
    shown.page.setPolicies({stalwart(), mailflow(), kept}, {});
    QCOMPARE(shown.page.policy().id, PolicyId{3}); // where the person was
    QVERIFY(!shown.page.isUnsaved());
}

void TestPolicyPage::anotherRevisionKeepsWhatWasTyped()
{
    Shown shown;
    shown.items()->select(PolicyCategory::Ask, 1);
    shown.key(Qt::Key_Delete);
    shown.choose(u"mailflow"_s);
    QCOMPARE(shown.page.policy().product, u"mailflow"_s);
    QVERIFY(shown.find<QComboBox>("policyRevisions")->itemText(1).contains(u"not saved"_s));
    shown.choose(u"stalwart"_s);
    QVERIFY(shown.page.policy().asks.isEmpty());
    QVERIFY(shown.page.isUnsaved());
    shown.page.setPolicies({stalwart(), mailflow()}, {}); // somebody imports meanwhile
    QVERIFY(shown.page.policy().asks.isEmpty());
}

void TestPolicyPage::theFileIsReadAgainIntoTheSameRevision()
{
    Shown shown;
    QSignalSpy chosen(&shown.page, &PolicyPage::fileChosen);
    shown.prompts.files = {u"/tmp/SECURITY.md"_s};
    shown.trigger("policyReread");
    QCOMPARE(chosen.at(0).at(1).value<std::optional<PolicyId>>(), std::optional(PolicyId{1}));
    Policy read = stalwart();
    read.id = {};
    read.product = u"another"_s;
    read.validFrom = Now;
    read.reviewers = 2;
    shown.page.showReading(read, {}, PolicyId{1});
    QCOMPARE(shown.page.policy().id, PolicyId{1});
    QCOMPARE(shown.page.policy().product, u"stalwart"_s);
    QCOMPARE(shown.page.policy().validFrom, stalwart().validFrom);
    QCOMPARE(shown.page.policy().reviewers, 2);
    shown.find<QPushButton>("policyUndo")->click();
    QCOMPARE(shown.page.policy(), stalwart());
}

void TestPolicyPage::aPresetSaysWhatMustBeSaidWithIt()
{
    Shown shown;
    Policy preset = mailflow();
    preset.id = {};
    preset.productTitle = u"EU Cyber Resilience Act"_s;
    preset.remark = u"Check with counsel."_s;
    shown.page.setPresets({preset});
    shown.trigger("policyPreset-0");
    QVERIFY(shown.page.isUnsaved());
    QCOMPARE(shown.page.policy().validFrom, Now);
    QVERIFY(shown.page.policy().product.isEmpty());
    auto *banner = shown.find<Banner>("banner");
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->message().reason, u"Check with counsel."_s);
    shown.find<QPushButton>("policyUndo")->click(); // discards it
    QVERIFY(!shown.page.isUnsaved());
    QVERIFY(!banner->isVisible());
}

void TestPolicyPage::aPolicyWithoutDocumentTeaches()
{
    Shown shown;
    QVERIFY(!shown.find<QWidget>("policyNoText")->isVisible());
    shown.choose(u"mailflow"_s);
    QVERIFY(shown.find<QWidget>("policyNoText")->isVisible());
    shown.page.setPolicies({}, {});
    QVERIFY(shown.find<QWidget>("policyEmpty")->isVisible());
}

void TestPolicyPage::onlyHeadingsAreBold()
{
    Shown shown;
    const auto isBold = [&shown](const QString &words) {
        return shown.text()->document()->find(words).charFormat().font().bold();
    };
    Policy other = stalwart();
    other.id = {3};
    other.product = u"zeta"_s;
    other.document += u"More."_s;
    shown.page.setPolicies({stalwart(), other}, {});
    shown.choose(u"zeta"_s);
    QVERIFY(isBold(u"Security Policy"_s));
    QVERIFY(!isBold(u"response"_s));
    QVERIFY(!isBold(u"More"_s));
}

void TestPolicyPage::hostileTextIsVisible()
{
    Shown shown;
    Policy hostile = stalwart();
    const QString line = u"Answer in \u202E24 days.\r"_s;
    hostile.document = line + u"\n<b>Next</b>\n"_s;
    Promise promise;
    promise.spans = {{0, line.size() - 1}};
    promise.clauses = {line};
    hostile = {.id = hostile.id,
               .product = hostile.product,
               .promises = {promise},
               .document = hostile.document};
    const PolicyText text(hostile.document, policyItems(hostile));
    QVERIFY(!text.shown().contains(QChar(0x202e)));
    QVERIFY(!text.shown().contains(u'\r'));
    QCOMPARE(text.pieces().size(), 1);
    QCOMPARE(text.sourceOf(text.badges().constFirst().position + 1), line.size());
    shown.page.setPolicies({hostile}, {});
    QVERIFY(shown.text()->toPlainText().contains(u"<b>Next</b>"_s));
    shown.text()->selectAll();
    shown.text()->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(!copied.contains(PolicyText::BadgePlace), "a badge is no text");
    QVERIFY(!copied.contains(QChar(0x202e)));
    QVERIFY(!shown.words().join(u' ').contains(QChar(0x202e)));
}

void TestPolicyPage::aFailedSaveKeepsWhatWasTyped()
{
    Shown shown;
    shown.items()->select(PolicyCategory::Ask, 1);
    shown.key(Qt::Key_Delete);
    QTest::keyClick(shown.items(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = shown.dialog<SaveRevisionDialog>();
    shown.confirm();
    shown.page.finishSave(false);
    QVERIFY(dialog->isVisible());
    QVERIFY(shown.page.isUnsaved());
    QVERIFY(shown.page.policy().asks.isEmpty());
}

void TestPolicyPage::everythingInteractiveHasAName()
{
    Shown shown;
    for (const QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() ||
            widget->objectName().startsWith("qt_"_L1)) {
            continue;
        }
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(widget->objectName()));
    }
}

} // namespace Docket

QTEST_MAIN(Docket::TestPolicyPage)
#include "tst_policypage.moc"
