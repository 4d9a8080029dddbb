// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importdialog.h"
#include "import/rulesdialog.h"
#include "views/shellfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

ImportPlan plan()
{
    ImportPlan made;
    made.files = {u"/mail/in.mbox"_s};
    const auto add = [&made](PlanKind kind, const QString &subject) {
        PlanRow row{.kind = kind, .offset = made.rows.size() * 1000};
        row.messageKey = messageKey(RefKind::MailId, QString::number(made.rows.size()));
        row.subject = subject;
        row.sender = u"Ann <ann@example.com>"_s;
        row.at = Now;
        made.rows.append(row);
        ++made.counts[static_cast<size_t>(kind)];
    };
    add(PlanKind::NewCase, u"Heap overflow in the IMAP parser"_s);
    add(PlanKind::FollowUp, u"Re: Heap overflow in the IMAP parser"_s);
    made.rows.last().opener = 0;
    made.rows.last().matchedBy = MatchedBy::InReplyTo;
    add(PlanKind::FollowUp, u"Re: Open redirect"_s);
    made.rows.last().caseKey = u"DKT-26-007"_s;
    made.rows.last().matchedBy = MatchedBy::References;
    add(PlanKind::NotForIntake, u"A question about billing"_s);
    add(PlanKind::Ignored, u"Weekly digest"_s);
    made.rows.last().reason = u"List-Id: <news.example> => ignore"_s;
    add(PlanKind::Damaged, QString());
    made.rows.last().messageKey.clear();
    made.rows.last().fault = ImportFault::NoHeaders;
    add(PlanKind::Unchanged, u"Known from before"_s);
    return made;
}

} // namespace

class TestImportDialog final : public QObject
{
    Q_OBJECT

private:
    template <typename Widget>
    static Widget *part(const QWidget &dialog, const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    static QString cell(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }

private Q_SLOTS:

    void init() { failOnOurWarnings(); }

    void nothingCanBeImportedBeforeItIsRead()
    {
        ImportDialog dialog({u"/mail/in.mbox"_s}, Now, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!part<QPushButton>(dialog, u"planImport"_s)->isEnabled());
        dialog.showProgress({.doneBytes = 500, .totalBytes = 1000});
        QCOMPARE(part<QProgressBar>(dialog, u"planProgress"_s)->value(), 500);
        dialog.fail(u"The file is gone."_s);
        QCOMPARE(part<QLabel>(dialog, u"planReading"_s)->text(), u"The file is gone."_s);
        QVERIFY(!part<QPushButton>(dialog, u"planImport"_s)->isEnabled());
    }

    void rowsSayWhatAndWhyAndChipsFilter()
    {
        ImportDialog dialog({u"/mail/in.mbox"_s}, Now, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setPlan(plan());
        const auto &table = *part<QTableView>(dialog, u"planTable"_s);
        QCOMPARE(table.model()->rowCount(), 7);
        QCOMPARE(cell(table, 0, 0), u"New case"_s);
        QCOMPARE(cell(table, 1, 1), u"new, of its thread"_s);
        QCOMPARE(cell(table, 2, 1), u"DKT-26-007"_s);
        QVERIFY(cell(table, 4, 5).contains(u"news.example"_s));
        auto *chip = part<QPushButton>(dialog, u"planFilter-follow-up"_s);
        QCOMPARE(chip->text(), u"Follow-up 2"_s);
        chip->click();
        QCOMPARE(table.model()->rowCount(), 2);
        part<QLineEdit>(dialog, u"planSearch"_s)->setText(u"redirect"_s);
        QCOMPARE(table.model()->rowCount(), 1);
        QVERIFY(part<QPushButton>(dialog, u"planFilter-left-out"_s)->isHidden());
    }

    void keysChooseAndTheImportHasTheChoices()
    {
        ImportDialog dialog({u"/mail/in.mbox"_s}, Now, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setCaseCheck([](const QString &key) { return key == "DKT-26-001"_L1; });
        dialog.setPlan(plan());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *table = part<QTableView>(dialog, u"planTable"_s);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_L);
        QCOMPARE(cell(*table, 0, 0), u"Left out"_s);
        QCOMPARE(part<QPushButton>(dialog, u"planFilter-left-out"_s)->text(), u"Left out 1"_s);
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_O);
        QCOMPARE(cell(*table, 1, 0), u"New case"_s);
        table->selectRow(3);
        auto *attachTo = part<QLineEdit>(dialog, u"planAttachTo"_s);
        attachTo->setText(u"DKT-26-999"_s); // no such case
        part<QPushButton>(dialog, u"planAttach"_s)->click();
        QCOMPARE(cell(*table, 3, 0), u"Not for the intake"_s);
        attachTo->setText(u"dkt-26-001"_s);
        part<QPushButton>(dialog, u"planAttach"_s)->click();
        QCOMPARE(cell(*table, 3, 1), u"DKT-26-001"_s);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_P);
        QCOMPARE(cell(*table, 0, 0), u"New case"_s);
        QSignalSpy wanted(&dialog, &ImportDialog::importRequested);
        part<QPushButton>(dialog, u"planImport"_s)->click();
        QCOMPARE(wanted.count(), 1);
        const auto choices = wanted.at(0).at(0).value<ImportChoices>();
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices.value(messageKey(RefKind::MailId, u"3"_s)).caseKey, u"DKT-26-001"_s);
    }

    void whatIsKnownNeedsNoImport()
    {
        ImportPlan known;
        known.files = {u"/mail/in.mbox"_s};
        PlanRow row{.kind = PlanKind::Unchanged};
        row.messages = 42;
        known.rows = {row};
        known.counts[static_cast<size_t>(PlanKind::Unchanged)] = 42;
        ImportDialog dialog({u"/mail/in.mbox"_s}, Now, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setPlan(known);
        QVERIFY(!part<QPushButton>(dialog, u"planImport"_s)->isEnabled());
        QVERIFY(cell(*part<QTableView>(dialog, u"planTable"_s), 0, 2)
                    .startsWith("The whole file: 42"_L1));
    }

    void rulesAreSavedOnlyIfAllAreRules()
    {
        const ImportRule rule = importRuleFrom(u"sender: news => ignore"_s).value();
        RulesDialog dialog({rule}, {{toText(rule), 7}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(part<QLabel>(dialog, u"rulesCounts"_s)->text().contains(u'7'));
        auto *lines = part<QPlainTextEdit>(dialog, u"rulesLines"_s);
        auto *save = part<QPushButton>(dialog, u"rulesSave"_s);
        lines->setPlainText(u"subject: buy => class spam\nnonsense"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(part<QLabel>(dialog, u"rulesProblem"_s)->text().contains(u"nonsense"_s));
        lines->setPlainText(u"subject: buy => class spam\n\nsender: news => ignore"_s);
        QVERIFY(save->isEnabled());
        QSignalSpy saved(&dialog, &RulesDialog::submitted);
        save->click();
        QCOMPARE(saved.at(0).at(0).value<ImportRules>().size(), 2);
    }

    void itLooksRight()
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("for people: set DOCKET_PICTURES to a folder");
        }
        for (const bool isDark : {false, true}) {
            Theme::apply(*qApp, isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            ImportDialog dialog({u"/mail/in.mbox"_s}, Now, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.setPlan(plan());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            const ImportRule rule = importRuleFrom(u"sender: *@news.example => ignore"_s).value();
            RulesDialog rules({rule}, {{toText(rule), 7}}, nullptr);
            rules.setAttribute(Qt::WA_DeleteOnClose, false);
            rules.show();
            QVERIFY(QTest::qWaitForWindowExposed(&rules));
            QVERIFY(rules.grab().save(folder +
                                      (isDark ? "/rules-dark.png"_L1 : "/rules-light.png"_L1)));
            QVERIFY(
                dialog.grab().save(folder + (isDark ? "/plan-dark.png"_L1 : "/plan-light.png"_L1)));
        }
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
