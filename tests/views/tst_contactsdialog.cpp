// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/contactsdialog.h"
#include "views/shellfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

Sender sender(const QString &name, const QString &address, int daysAgo, const QString &handle = {})
{
    return {.person = {.name = name, .address = address, .handle = handle},
            .messages = 3 + daysAgo,
            .lastAt = Now - daysAgo * 24 * Hour};
}

KnownPeople withHints(const QList<KnownPerson> &people)
{
    return {.people = people, .suggestions = suggestionsFor(people)};
}

QList<KnownPerson> people()
{
    const Contact ada{.id = ContactId{1},
                      .name = u"Ada Lovelace"_s,
                      .identities = {{IdentityKind::Address, u"ada@example.org"_s},
                                     {IdentityKind::Handle, u"countess"_s},
                                     {IdentityKind::PgpKey, u"0123456789ABCDEF"_s}}};
    return peopleFrom({ada}, {sender(u"Ada"_s, u"ada@example.org"_s, 1),
                              sender(u"Mei Ito"_s, u"mei.ito@example.net"_s, 2),
                              sender(u"Mei Ito"_s, u"m@home.example"_s, 5),
                              sender(u"Jo Kim\u202e"_s, u"jo@example.com"_s, 9),
                              sender({}, {}, 30, u"meiito"_s)});
}

} // namespace

class TestContactsDialog final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContactsDialog> m_dialog;

    template <typename Widget>
    Widget *part(const QString &name) const
    {
        auto *found = m_dialog->findChild<Widget *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    QString cell(int row, int column) const
    {
        return part<QTableView>(u"contactsTable"_s)
            ->model()
            ->index(row, column)
            .data(Qt::AccessibleTextRole)
            .toString();
    }

private Q_SLOTS:

    void init()
    {
        failOnOurWarnings();
        m_dialog = std::make_unique<ContactsDialog>(Now);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->setPeople(withHints(people()));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void peopleAreListedAndSearched()
    {
        auto *table = part<QTableView>(u"contactsTable"_s);
        QCOMPARE(table->model()->rowCount(), 5);
        QCOMPARE(cell(0, 0), u"Ada Lovelace"_s);
        QCOMPARE(cell(0, 1), u"ada@example.org, @countess, key:0123456789ABCDEF"_s);
        QVERIFY(!cell(3, 0).contains(QChar(0x202e)));
        part<QLineEdit>(u"contactsSearch"_s)->setText(u"COUNT"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        part<QLineEdit>(u"contactsSearch"_s)->setText(u"nobody"_s);
        QVERIFY(!part<QLabel>(u"contactsNote"_s)->text().isEmpty());
        part<QLineEdit>(u"contactsSearch"_s)->clear();
        part<QCheckBox>(u"contactsOnlySuggested"_s)->setChecked(true);
        QCOMPARE(table->model()->rowCount(), 3); // the three names of Mei
    }

    void whoIsAlikeIsSuggestedAndMergedOnlyOnRequest()
    {
        QSignalSpy merged(m_dialog.get(), &ContactsDialog::mergeRequested);
        auto *table = part<QTableView>(u"contactsTable"_s);
        QVERIFY(!part<QPushButton>(u"contactsMergeSuggested"_s)->isEnabled()); // Ada is like nobody
        table->selectRow(1);
        auto *suggestions = part<QComboBox>(u"contactsSuggestions"_s);
        QCOMPARE(suggestions->count(), 2);
        QVERIFY(suggestions->itemText(0).contains(u"m@home.example"_s));
        QCOMPARE(merged.count(), 0);
        part<QPushButton>(u"contactsMergeSuggested"_s)->click();
        QCOMPARE(merged.count(), 1);
        QCOMPARE(merged.at(0).at(0).value<QList<Identity>>(),
                 (QList<Identity>{{IdentityKind::Address, u"mei.ito@example.net"_s},
                                  {IdentityKind::Address, u"m@home.example"_s}}));
    }

    void keysMergeWhoIsSelected()
    {
        QSignalSpy merged(m_dialog.get(), &ContactsDialog::mergeRequested);
        auto *table = part<QTableView>(u"contactsTable"_s);
        part<QLineEdit>(u"contactsSearch"_s)->setFocus();
        QTest::keyClick(part<QLineEdit>(u"contactsSearch"_s), Qt::Key_Down);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_M);
        QCOMPARE(merged.count(), 1);
        QCOMPARE(merged.at(0).at(0).value<QList<Identity>>().size(), 2);
    }

    void aKeyIsAddedAndANameIsTakenAway()
    {
        QSignalSpy merged(m_dialog.get(), &ContactsDialog::mergeRequested);
        QSignalSpy separated(m_dialog.get(), &ContactsDialog::separateRequested);
        QSignalSpy renamed(m_dialog.get(), &ContactsDialog::renameRequested);
        part<QTableView>(u"contactsTable"_s)->selectRow(0);
        part<QLineEdit>(u"contactsAddition"_s)->setText(u"@countess"_s);
        part<QPushButton>(u"contactsAdd"_s)->click();
        QCOMPARE(merged.count(), 0); // it is hers already
        part<QLineEdit>(u"contactsAddition"_s)->setText(u"key: 0xFEED"_s);
        part<QPushButton>(u"contactsAdd"_s)->click();
        QCOMPARE(merged.at(0).at(0).value<QList<Identity>>().last(),
                 (Identity{IdentityKind::PgpKey, u"FEED"_s}));
        auto *menu = part<QPushButton>(u"contactsSeparate"_s)->findChild<QMenu *>();
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().at(1)->trigger();
        QCOMPARE(separated.at(0).at(0).value<Identity>(),
                 (Identity{IdentityKind::Handle, u"countess"_s}));
        part<QPushButton>(u"contactsRename"_s)->click();
        auto *name = m_dialog->findChild<QInputDialog *>();
        QVERIFY(name != nullptr);
        name->setTextValue(u"  The Countess "_s);
        name->accept();
        QCOMPARE(renamed.at(0).at(1).toString(), u"The Countess"_s);
        part<QTableView>(u"contactsTable"_s)->selectRow(1); // whom nobody merged
        QVERIFY(!part<QPushButton>(u"contactsSeparate"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(u"contactsRename"_s)->isEnabled());
    }

    void whoWasSelectedStaysSo()
    {
        auto *table = part<QTableView>(u"contactsTable"_s);
        table->selectRow(2);
        QList<KnownPerson> others = people();
        others.removeFirst();
        m_dialog->setPeople(withHints(others));
        QCOMPARE(table->currentIndex().row(), 1);
        m_dialog->select({IdentityKind::Address, u"jo@example.com"_s});
        m_dialog->setPeople(withHints(people()));
        QCOMPARE(table->currentIndex().row(), 3);
    }

    void itLooksRight()
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("for people: set DOCKET_PICTURES to a folder");
        }
        for (const bool isDark : {false, true}) {
            Theme::apply(*qApp, isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            init(); // a dialog in these colours
            part<QTableView>(u"contactsTable"_s)->selectRow(1);
            QVERIFY(m_dialog->grab().save(
                folder + (isDark ? "/contacts-dark.png"_L1 : "/contacts-light.png"_L1)));
        }
        m_dialog->setPeople({});
        QVERIFY(m_dialog->grab().save(folder + "/contacts-none.png"_L1));
    }
};

QTEST_MAIN(TestContactsDialog)
#include "tst_contactsdialog.moc"
