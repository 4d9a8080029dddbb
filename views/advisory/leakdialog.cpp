// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/leakdialog.h"

#include "common/dialogtable.h"
#include "common/labelsfindings.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

enum LeakColumn { PlaceColumn, WordsColumn, KeyColumn, WhatColumn, LeakColumns };

constexpr qsizetype MostKeysSaid = 10;
constexpr qsizetype MostRows = 500;
constexpr qsizetype MostWords = 120;

} // namespace

LeakDialog::LeakDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_verdict(new QLabel(this))
    , m_table(new QTableWidget(0, LeakColumns, this))
{
    setObjectName(u"leakDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a text for leaks"));
    resize(760, 560);
    auto *hint = new QLabel(tr("Paste what is about to leave: a branch name, a commit message, a "
                               "pull request, a changelog. It is held against the embargoed cases "
                               "of this casebook, and kept nowhere."),
                            this);
    hint->setWordWrap(true);
    m_text->setObjectName(u"leakText"_s);
    m_text->setAccessibleName(tr("Text to be checked"));
    m_text->setFont(Theme::monospace());
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    m_check = buttons->addButton(tr("Check"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // the last one for Tab, too
    m_check->setObjectName(u"leakCheck"_s);
    m_check->setToolTip(tr("Check the text (Ctrl+Return)"));
    m_check->setDefault(true);
    m_verdict->setObjectName(u"leakVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_table->setObjectName(u"leakTable"_s);
    m_table->setAccessibleName(tr("What gives a case away"));
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Words"), tr("Case"), tr("Why")});
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->resizeSection(PlaceColumn, 64);
    m_table->horizontalHeader()->resizeSection(WordsColumn, 220);
    m_table->horizontalHeader()->resizeSection(KeyColumn, 120);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid);
    layout->setSpacing(Theme::PanelPadding);
    layout->addWidget(hint);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_check, &QPushButton::clicked, this, &LeakDialog::check);
    connect(m_table, &QTableWidget::cellActivated, this, &LeakDialog::goTo);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_verdict->clear(); // it was about another text
        m_check->setEnabled(!m_text->document()->isEmpty());
    });
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(keys, &QShortcut::activated, this, &LeakDialog::check);
    m_check->setEnabled(false);
    m_text->setFocus();
}

QString LeakDialog::text() const
{
    return m_text->toPlainText();
}

void LeakDialog::check()
{
    if (m_check->isEnabled()) {
        m_check->setEnabled(false);
        m_verdict->setText(tr("Checking…"));
        Q_EMIT checkRequested(text());
    }
}

void LeakDialog::showFailure(const QString &reason)
{
    m_check->setEnabled(true);
    m_verdict->setText(reason);
}

void LeakDialog::showFindings(const QString &text, const LeakReport &report)
{
    if (text != this->text()) {
        return;
    }
    const QList<Leak> &findings = report.leaks;
    m_check->setEnabled(true);
    m_findings = findings.first(std::min(findings.size(), MostRows));
    m_table->setRowCount(static_cast<int>(m_findings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Leak &leak = m_findings.at(row);
        auto *line = new QTableWidgetItem(QString::number(leak.line));
        line->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, PlaceColumn, line);
        m_table->setItem(row, WordsColumn,
                         new QTableWidgetItem(visibleName(
                             leak.words.first(std::min(leak.words.size(), MostWords)))));
        m_table->setItem(row, KeyColumn, new QTableWidgetItem(leak.caseKey));
        m_table->setItem(row, WhatColumn, new QTableWidgetItem(Labels::text(leak.kind)));
    }
    m_table->setVisible(!m_findings.isEmpty());
    m_verdict->setText(
        findings.isEmpty()
            ? tr("Nothing in it gives an embargoed case away, as far as a program can tell.")
            : tr("%n place(s) give a case away. Enter shows the place.", nullptr,
                 static_cast<int>(findings.size())));
    if (!report.damagedKeys.isEmpty()) {
        m_verdict->setText(m_verdict->text() + u'\n' +
                           tr("Damaged, and compared only with what can be read: %1")
                               .arg(QLocale().createSeparatedList(report.damagedKeys.first(
                                   std::min(report.damagedKeys.size(), MostKeysSaid)))));
    }
    if (!m_findings.isEmpty()) {
        m_table->setCurrentCell(0, 0);
        m_table->setFocus();
    }
}

void LeakDialog::goTo(int row)
{
    if (row < 0 || row >= m_findings.size()) {
        return;
    }
    const Leak &leak = m_findings.at(row);
    const int last = std::max(0, m_text->document()->characterCount() - 1);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(std::min(static_cast<int>(leak.from), last));
    cursor.setPosition(std::min(static_cast<int>(leak.from + leak.length), last),
                       QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

} // namespace Docket
