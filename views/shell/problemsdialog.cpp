// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problemsdialog.h"

#include "common/dialogtable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int FileWidth = 200;
constexpr int ByteWidth = 104;

QTableWidgetItem *itemOf(const QString &text, const QString &tip)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainToolTip(tip));
    return item;
}

QString reasonOf(const ImportIssue &problem)
{
    const Labels::FailureText words = Labels::text(Failure(problem));
    return words.reason;
}

/// For a mail to whoever made the file: the whole path, tabs between.
QString asLines(const QList<ImportIssue> &problems)
{
    QString lines;
    for (const ImportIssue &problem : problems) {
        lines += visibleName(problem.path) + u'\t' + QString::number(problem.offset) + u'\t' +
                 reasonOf(problem) + u'\n';
    }
    return lines;
}

QTableWidget *tableOf(const QList<ImportIssue> &problems, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(problems.size()), 3, parent);
    dressTable(*table);
    QHeaderView *header = table->horizontalHeader();
    header->resizeSection(0, FileWidth);
    header->resizeSection(1, ByteWidth);
    header->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ImportIssue &problem = problems.at(row);
        const QString path = visibleName(problem.path);
        const QString reason = reasonOf(problem);
        table->setItem(row, 0, itemOf(visibleName(QFileInfo(problem.path).fileName()), path));
        table->setItem(row, 1, itemOf(Labels::count(problem.offset), path));
        table->setItem(row, 2, itemOf(reason, reason));
    }
    return table;
}

} // namespace

ProblemsDialog::ProblemsDialog(const QList<ImportIssue> &problems, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"problemsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What could not be read in full"));
    resize(900, 420);
    QTableWidget *table = tableOf(problems, this);
    table->setObjectName(u"problemsTable"_s);
    table->setAccessibleName(windowTitle());
    const QString file = tr("File");
    //: a place in a file, counted in bytes
    const QString byte = tr("Byte");
    table->setHorizontalHeaderLabels({file, byte, tr("Reason")});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"problemsCopy"_s);
    connect(copy, &QPushButton::clicked, this,
            [problems] { QGuiApplication::clipboard()->setText(asLines(problems)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    table->selectRow(0);
}

} // namespace Docket
