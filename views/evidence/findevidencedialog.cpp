// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/findevidencedialog.h"

#include "common/dialogtable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

enum HitColumn { CaseColumn, PieceColumn, LineColumn, TextColumn, HitColumnCount };

constexpr int CaseWidth = 108;
constexpr int PieceWidth = 200;
constexpr int LineWidth = 64;

/// "poc.py", or of a block where it stands.
QString pieceName(const EvidenceHit &hit)
{
    if (hit.place.piece.startsWith("part "_L1)) {
        return visibleName(hit.name);
    }
    //: a fenced block of a message: %1 its number as "block 2", %2 the number of the message
    return FindEvidenceDialog::tr("%1 of message %2").arg(hit.place.piece).arg(hit.message);
}

/// Tabs and what is hidden, in one line.
QString shownLine(QString text)
{
    return visibleName(text.replace(u'\t', u' ').trimmed());
}

QTableWidgetItem *cellOf(const QString &text, const QString &tip)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setToolTip(plainToolTip(tip));
    return cell;
}

} // namespace

FindEvidenceDialog::FindEvidenceDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit(this))
    , m_find(new QPushButton(tr("Find"), this))
    , m_state(new QLabel(this))
    , m_table(new QTableWidget(0, HitColumnCount, this))
{
    setObjectName(u"findEvidenceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find in evidence"));
    resize(900, 480);
    buildLayout();
    connect(m_text, &QLineEdit::returnPressed, this, &FindEvidenceDialog::search);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_find->setEnabled(isSearchable(text)); });
    connect(m_find, &QPushButton::clicked, this, &FindEvidenceDialog::search);
    connect(m_table, &QTableWidget::cellActivated, this, &FindEvidenceDialog::choose);
    connect(m_table, &QTableWidget::cellClicked, this, &FindEvidenceDialog::choose);
    m_text->setFocus();
}

void FindEvidenceDialog::buildLayout()
{
    m_text->setObjectName(u"findEvidenceText"_s);
    m_text->setAccessibleName(windowTitle());
    //: %1 is typed as it is
    m_text->setPlaceholderText(
        tr("Characters of fenced blocks and attachments, for example %1").arg(u"strcpy("_s));
    m_text->setClearButtonEnabled(true);
    m_find->setObjectName(u"findEvidenceButton"_s);
    m_find->setAutoDefault(false);
    m_find->setEnabled(false);
    m_state->setObjectName(u"findEvidenceState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setText(tr("Three characters or more, in any case, with their punctuation. Texts over "
                        "1 MiB are not searched."));
    m_table->setObjectName(u"findEvidenceTable"_s);
    m_table->setAccessibleName(tr("Lines that were found"));
    m_table->setHorizontalHeaderLabels({tr("Case"), tr("Piece"), tr("Line"), tr("Text")});
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(CaseColumn, CaseWidth);
    header->resizeSection(PieceColumn, PieceWidth);
    header->resizeSection(LineColumn, LineWidth);
    header->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

void FindEvidenceDialog::search()
{
    if (!isSearchable(m_text->text())) {
        m_state->setText(tr("Type three characters or more."));
        return;
    }
    m_asked = m_text->text();
    m_state->setText(tr("Looking…"));
    Q_EMIT searchRequested(m_asked);
}

void FindEvidenceDialog::showHits(const QString &text, const EvidenceHits &found)
{
    if (text != m_asked) {
        return;
    }
    m_hits = found.hits;
    m_table->setRowCount(static_cast<int>(m_hits.size()));
    QSet<CaseId> cases;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const EvidenceHit &hit = m_hits.at(row);
        cases.insert(hit.caseId);
        const QString line = shownLine(hit.line.text);
        m_table->setItem(row, CaseColumn, cellOf(hit.caseKey, visibleName(hit.caseTitle)));
        m_table->setItem(row, PieceColumn, cellOf(pieceName(hit), pieceName(hit)));
        m_table->setItem(row, LineColumn, cellOf(Labels::count(hit.line.number), {}));
        auto *words = cellOf(line, line);
        words->setFont(Theme::monospace());
        m_table->setItem(row, TextColumn, words);
    }
    QStringList state{m_hits.isEmpty()
                          ? tr("Nothing has it.")
                          : tr("%n line(s)", nullptr, static_cast<int>(m_hits.size()))};
    if (!cases.isEmpty()) {
        state += tr("in %n case(s)", nullptr, static_cast<int>(cases.size()));
    }
    if (found.isCut) {
        state += tr("There are more.");
    }
    if (found.notYet > 0) {
        state += tr("%n older message(s) are still being prepared for this search.", nullptr,
                    static_cast<int>(qMin<qint64>(found.notYet, 1'000'000'000)));
    }
    if (found.leftOut > 0) {
        state += tr("%n large attachment(s) are not searched.", nullptr,
                    static_cast<int>(qMin<qint64>(found.leftOut, 1'000'000'000)));
    }
    m_state->setText(state.join(u" · "_s));
    if (!m_hits.isEmpty()) {
        m_table->setCurrentCell(0, TextColumn);
        m_table->setFocus();
    }
}

void FindEvidenceDialog::showFailure(const QString &text, const QString &reason)
{
    if (text == m_asked) {
        m_state->setText(reason);
    }
}

void FindEvidenceDialog::choose(int row)
{
    if (row >= 0 && row < m_hits.size()) {
        Q_EMIT hitChosen(m_hits.at(row));
    }
}

} // namespace Docket
