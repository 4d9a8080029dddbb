// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/mappingdialog.h"
#include "import/mappingsdialog.h"
#include "import/matchingdialog.h"
#include "views/shellfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> timeOf(const CsvMapping &mapping, const QString &value)
{
    const QString form = mapping.timeFormat.isEmpty() ? u"yyyy-MM-dd HH:mm"_s : mapping.timeFormat;
    const QDateTime at = QLocale::c().toDateTime(value, form, 2000);
    return at.isValid() ? std::optional(Instant{at.toSecsSinceEpoch()}) : std::nullopt;
}

TablePreview table()
{
    return {.path = u"/data/acme.csv"_s,
            .header = {u"No"_s, u"Betreff"_s, u"Was"_s, u"Eingang"_s, u"Melder"_s, u"Prio"_s},
            .rows = {{u"17"_s, u"Heap overflow in the parser"_s, u"Four bytes too many"_s,
                      u"02.11.2026 09:00"_s, u"ada@example.org"_s, u"1"_s},
                     {u"18"_s, u"Open redirect\u202e"_s, u"A second line"_s, u"03.11.2026 10:30"_s,
                      u"bob@example.net"_s, u"2"_s}}};
}

QComboBox *columnBox(const QWidget &dialog, CsvField field)
{
    return dialog.findChild<QComboBox *>(u"mappingColumn"_s +
                                         QString::number(static_cast<int>(field)));
}

} // namespace

class TestMappingDialog final : public QObject
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

    static std::unique_ptr<MappingDialog> dialogFor(const TablePreview &shown,
                                                    const QList<CsvMapping> &others = {})
    {
        auto dialog = std::make_unique<MappingDialog>(shown, proposedMapping(shown, others, timeOf),
                                                      others, timeOf);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog;
    }

    static QString problem(const QWidget &dialog)
    {
        return part<QLabel>(dialog, u"dialogProblem"_s)->text();
    }

private Q_SLOTS:

    void init() { failOnOurWarnings(); }

    void theProposalIsShownAboveItsRows()
    {
        const auto dialog = dialogFor(table());
        const auto &rows = *part<QTableWidget>(*dialog, u"mappingRows"_s);
        QCOMPARE(rows.rowCount(), 2);
        QVERIFY(rows.horizontalHeaderItem(1)->text().contains(u"Title"_s));
        QVERIFY(rows.horizontalHeaderItem(3)->text().contains(u"Received"_s));
        QVERIFY(rows.horizontalHeaderItem(5)->text().contains(u'–'));
        QVERIFY(!rows.item(1, 1)->text().contains(QChar(0x202e))); // hidden characters are shown
        QVERIFY(part<QLabel>(*dialog, u"mappingTime"_s)->text().contains(u"02.11.2026 09:00"_s));
        QVERIFY(part<QLabel>(*dialog, u"mappingTime"_s)->text().contains(u"2 Nov 2026"_s));
        QCOMPARE(problem(*dialog), QString());
    }

    void whatIsMissingIsSaid()
    {
        const auto dialog = dialogFor(table());
        auto *ok = part<QPushButton>(*dialog, u"dialogOk"_s);
        QVERIFY(ok->isEnabled());
        auto *title = columnBox(*dialog, CsvField::Title);
        const int was = title->currentIndex();
        title->setCurrentIndex(0);
        QVERIFY(!ok->isEnabled());
        QVERIFY(problem(*dialog).contains(u"titles"_s));
        title->setCurrentIndex(was);
        auto *form = part<QComboBox>(*dialog, u"mappingTimeForm"_s);
        form->setCurrentText(u"MM/dd/yyyy"_s);
        QVERIFY(!ok->isEnabled());
        QVERIFY(part<QLabel>(*dialog, u"mappingTime"_s)->text().contains(u"no time"_s));
        form->setCurrentText(u"dd.MM.yyyy HH:mm"_s);
        part<QLineEdit>(*dialog, u"mappingName"_s)->setText(u"No Name"_s);
        QVERIFY(!ok->isEnabled());
        part<QLineEdit>(*dialog, u"mappingName"_s)->setText(u"acme"_s);
        part<QLineEdit>(*dialog, u"mappingPrefix"_s)->setText(u"file:///etc/"_s);
        QVERIFY(!ok->isEnabled());
        part<QLineEdit>(*dialog, u"mappingPrefix"_s)->clear();
        QVERIFY(ok->isEnabled());
        QVERIFY(part<QLabel>(*dialog, u"mappingNotes"_s)->isHidden());
        columnBox(*dialog, CsvField::Id)->setCurrentIndex(0);
        QVERIFY(part<QLabel>(*dialog, u"mappingNotes"_s)->text().contains(u"Without a number"_s));
        QVERIFY(ok->isEnabled()); // it can be so
    }

    void keysAloneDoIt()
    {
        const auto dialog = dialogFor(table());
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QVERIFY(columnBox(*dialog, CsvField::Title)->hasFocus());
        QTest::keyClick(dialog.get(), Qt::Key_Tab);
        QVERIFY(columnBox(*dialog, CsvField::Text)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"mappingMoreText"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P); // "Prio", as more text
        QSignalSpy saved(dialog.get(), &MappingDialog::submitted);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        const auto mapping = saved.at(0).at(0).value<CsvMapping>();
        QCOMPARE(mapping.columns.value(CsvField::Text), (QStringList{u"Was"_s, u"Prio"_s}));
        QCOMPARE(mapping.columns.value(CsvField::Reporter), QStringList{u"Melder"_s});
        QCOMPARE(mapping.timeFormat, u"dd.MM.yyyy HH:mm"_s);
        QCOMPARE(mapping.header, table().header);
        QCOMPARE(mapping.name, u"acme"_s);
    }

    void aRenamedMappingKeepsWhatItsReportsAreKnownBy()
    {
        const CsvMapping acme = proposedMapping(table(), {}, timeOf);
        MappingsDialog list({acme}, timeOf);
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *ok = part<QPushButton>(list, u"dialogOk"_s);
        QVERIFY(!ok->isEnabled()); // nothing was changed
        part<QPushButton>(list, u"mappingsChange"_s)->click();
        auto *dialog = list.findChild<MappingDialog *>();
        QVERIFY(dialog != nullptr);
        part<QLineEdit>(*dialog, u"mappingName"_s)->setText(u"other"_s);
        part<QPushButton>(*dialog, u"dialogOk"_s)->click();
        QSignalSpy saved(&list, &MappingsDialog::submitted);
        QVERIFY(ok->isEnabled());
        ok->click();
        const auto kept = saved.at(0).at(0).value<QList<CsvMapping>>();
        QCOMPARE(kept.value(0).name, u"other"_s);
        QCOMPARE(kept.value(0).knownAs, u"acme"_s);
        QCOMPARE(kept.value(0).columns, acme.columns);
    }

    void aDeletedMappingIsGoneOnceItIsSaved()
    {
        const CsvMapping acme = proposedMapping(table(), {}, timeOf);
        MappingsDialog list({acme}, timeOf);
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QTest::keyClick(part<QTableWidget>(list, u"mappingsList"_s), Qt::Key_Delete);
        QVERIFY(part<QLabel>(list, u"mappingsEmpty"_s)->isVisible());
        QSignalSpy saved(&list, &MappingsDialog::submitted);
        part<QPushButton>(list, u"dialogOk"_s)->click();
        QVERIFY(saved.at(0).at(0).value<QList<CsvMapping>>().isEmpty());
    }

    void matchingIsForSomeDaysOrNever()
    {
        MatchingDialog dialog(30, 30);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *ok = part<QPushButton>(dialog, u"dialogOk"_s);
        QVERIFY(!ok->isEnabled());
        part<QSpinBox>(dialog, u"matchingDays"_s)->setValue(7);
        QVERIFY(ok->isEnabled());
        part<QCheckBox>(dialog, u"matchingIsOn"_s)->setChecked(false);
        QVERIFY(!part<QSpinBox>(dialog, u"matchingDays"_s)->isEnabled());
        QSignalSpy kept(&dialog, &MatchingDialog::submitted);
        ok->click();
        QCOMPARE(kept.at(0).at(0).toInt(), 0);
    }

    void itLooksRight()
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("for people: set DOCKET_PICTURES to a folder");
        }
        for (const bool isDark : {false, true}) {
            Theme::apply(*qApp, isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            const QString end = isDark ? u"-dark.png"_s : u"-light.png"_s;
            const auto dialog = dialogFor(table());
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            QVERIFY(dialog->grab().save(folder + "/mapping"_L1 + end));
            columnBox(*dialog, CsvField::Id)->setCurrentIndex(0);
            columnBox(*dialog, CsvField::Title)->setCurrentIndex(0);
            QVERIFY(dialog->grab().save(folder + "/mapping-wrong"_L1 + end));
            const CsvMapping acme = proposedMapping(table(), {}, timeOf);
            MappingsDialog list({acme}, timeOf);
            MappingsDialog none({}, timeOf);
            MatchingDialog matching(30, 30);
            for (FormDialog *form : std::initializer_list<FormDialog *>{&list, &none, &matching}) {
                form->setAttribute(Qt::WA_DeleteOnClose, false);
                form->show();
                QVERIFY(QTest::qWaitForWindowExposed(form));
            }
            QVERIFY(list.grab().save(folder + "/mappings"_L1 + end));
            QVERIFY(none.grab().save(folder + "/mappings-none"_L1 + end));
            QVERIFY(matching.grab().save(folder + "/matching"_L1 + end));
        }
    }
};

QTEST_MAIN(TestMappingDialog)
#include "tst_mappingdialog.moc"
