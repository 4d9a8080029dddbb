// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keysdialog.h"

#include "common/dialogtable.h"
#include "shell/mainactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct Key
{
    QString keys;
    QString text;
};

/// In the list of cases, in a case and on the timeline.
QList<Key> keysOfCases()
{
    return {
        {KeysDialog::tr("Enter"), KeysDialog::tr("In the list: give the case the window")},
        {u"Ctrl+C"_s, KeysDialog::tr("In a list: copy the row")},
        {u"Ctrl+1 … 8"_s, KeysDialog::tr("Tabs of the case")},
        {KeysDialog::tr("Esc"), KeysDialog::tr("In the search: clear it")},
        {u"C"_s, KeysDialog::tr("In a case: why a clock runs")},
        {u"P"_s, KeysDialog::tr("There: pause the clock, or let it run on")},
        {u"H"_s, KeysDialog::tr("In a message: its headers")},
        {u"U"_s, KeysDialog::tr("In a message: its source")},
        {u"F"_s, KeysDialog::tr("In a message: all fields of a tracker's item")},
        {u"Q"_s, KeysDialog::tr("In a message: the quoted parts")},
        {u"O"_s, KeysDialog::tr("In a message: other bytes that came under its Message-ID")},
        {u"X"_s, KeysDialog::tr("In a message: it does not belong to this case")},
        {u"E"_s, KeysDialog::tr("In a note: the lines of evidence that it refers to")},
        {u"Y"_s,
         KeysDialog::tr("In an encrypted message: decrypt it, stop that, or close it again")},
        {u"+  −"_s, KeysDialog::tr("On the timeline: zoom")},
        {KeysDialog::tr("Arrows"), KeysDialog::tr("On the timeline: pan")},
        {u"N"_s, KeysDialog::tr("On the timeline: go to now")},
        {u"G"_s, KeysDialog::tr("On the timeline: grouping")},
        {u"A  X"_s, KeysDialog::tr("In what is asked for: accept or refuse what is proposed")},
        {u"G  P  M  N"_s,
         KeysDialog::tr("In what is asked for: given, partly, missing, not applicable")},
        {KeysDialog::tr("Enter"), KeysDialog::tr("In what is asked for: show the place")},
    };
}

/// In what shows a piece of evidence.
QList<Key> keysOfEvidence()
{
    return {
        {u"N  P"_s, KeysDialog::tr("In a diff: next and previous change; with Shift, file")},
        {u"Ctrl+G"_s, KeysDialog::tr("In bytes: go to an offset")},
        {u"F3"_s, KeysDialog::tr("In bytes: find the next place; with Shift, the one before")},
        {u"+  −  1  0"_s, KeysDialog::tr("In a picture: larger, smaller, its own size, all of it")},
        {u"Ctrl+F"_s, KeysDialog::tr("In a source: find in it")},
        {u"F3  Shift+F3"_s, KeysDialog::tr("In a source: the next or previous place found")},
        {u"F4  Shift+F4"_s, KeysDialog::tr("In a source: the next or previous hidden character")},
        {u"Ctrl+G"_s,
         KeysDialog::tr("In a source: go to a line, or to a line and column as in 120:8")},
        {KeysDialog::tr("Alt+Left  Alt+Right"),
         KeysDialog::tr("In a source: fold or unfold; with Shift all of it")},
        {u"Ctrl++  Ctrl+−  Ctrl+0"_s, KeysDialog::tr("In a source: larger, smaller, as it was")},
        {u"Ctrl+Shift+C"_s,
         KeysDialog::tr("In a source: copy lines with their place, poc.py:12-20")},
        {u"Ctrl+M"_s, KeysDialog::tr("In evidence: mark the lines, with a note")},
        {u"F2  Del"_s, KeysDialog::tr("On an excerpt: change its note, or remove the mark")},
        {u"N"_s, KeysDialog::tr("On an excerpt: cite it in a note")},
    };
}

/// In letters, advisories and policies.
QList<Key> keysOfDocuments()
{
    return {
        {u"Ctrl+Shift+C"_s, KeysDialog::tr("In a letter: copy it")},
        {u"Ctrl+Shift+E"_s, KeysDialog::tr("In a letter: quote an excerpt")},
        {u"Ctrl+S"_s, KeysDialog::tr("In a letter: write it to a file")},
        {KeysDialog::tr("Ctrl+Return"), KeysDialog::tr("In a letter: it was sent")},
        {u"Ctrl+E"_s, KeysDialog::tr("In the advisory: write the form that is shown to a file")},
        {u"Ctrl+Shift+E"_s, KeysDialog::tr("In the advisory: write every form into a folder")},
        {u"Ctrl+Shift+C"_s, KeysDialog::tr("In the advisory: copy the form that is shown")},
        {u"Ctrl+."_s, KeysDialog::tr("In the advisory: mend the selected problem, else the first")},
        {KeysDialog::tr("Enter"), KeysDialog::tr("In a policy: edit the item")},
        {KeysDialog::tr("Ins"), KeysDialog::tr("In a policy: add an item of the same kind")},
        {KeysDialog::tr("Del"), KeysDialog::tr("In a policy: take the item away")},
        {u"Ctrl+Z"_s, KeysDialog::tr("In a policy: undo the last change")},
        {u"Ctrl+S"_s, KeysDialog::tr("In a policy: save the revision")},
    };
}

void addRow(QTableWidget &table, const QString &keys, const QString &text)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(keys));
    table.setItem(row, 1, new QTableWidgetItem(text));
}

} // namespace

KeysDialog::KeysDialog(const MainActions &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    resize(520, 620);
    auto *table = new QTableWidget(0, 2, this);
    table->setObjectName(u"keysTable"_s);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    dressTable(*table);
    table->horizontalHeader()->resizeSection(0, 140);
    table->horizontalHeader()->setStretchLastSection(true);
    const QList<QAction *> all = actions.all();
    for (const QAction *action : all) {
        if (!action->shortcut().isEmpty()) {
            addRow(*table, action->shortcut().toString(QKeySequence::NativeText),
                   action->text().remove(u'&').remove(u'…'));
        }
    }
    const QList<Key> others = keysOfCases() + keysOfEvidence() + keysOfDocuments();
    for (const Key &key : others) {
        addRow(*table, key.keys, key.text);
    }
    table->selectRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
}

} // namespace Docket
