// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/mappingsdialog.h"

#include "common/dialogtable.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"
#include "import/mappingdialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr QSize MappingsSize(680, 400);
constexpr int NameWidth = 200;

/// "Title: Summary · Received: When".
QString columnsOf(const CsvMapping &mapping)
{
    QStringList parts;
    for (auto field = mapping.columns.cbegin(); field != mapping.columns.cend(); ++field) {
        //: %1 is what a column holds, %2 its name
        parts << MappingsDialog::tr("%1: %2").arg(csvFieldText(field.key()),
                                                  visibleName(field.value().join(u", "_s)));
    }
    return parts.join(u" · "_s);
}

/// What to choose from where the header row is not known: the columns that are named.
QStringList columnNames(const CsvMapping &mapping)
{
    QStringList names = mapping.header;
    if (names.isEmpty()) {
        for (const QStringList &columns : mapping.columns) {
            names += columns;
        }
    }
    return names;
}

} // namespace

MappingsDialog::MappingsDialog(const QList<CsvMapping> &mappings, CellTimeFn timeOf,
                               QWidget *parent)
    : FormDialog(tr("Table columns"),
                 tr("What the columns of tables hold that are of no known tracker. A table with "
                    "the same columns is read so without a question."),
                 tr("Save"), parent)
    , m_mappings(mappings)
    , m_before(mappings)
    , m_timeOf(std::move(timeOf))
{
    setObjectName(u"mappingsDialog"_s);
    resize(MappingsSize);
    addWide(buildList());
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(m_mappings); });
    refresh();
    m_list->setFocus();
}

QWidget *MappingsDialog::buildList()
{
    auto *panel = new QWidget(this);
    m_list = new QTableWidget(0, 2, panel);
    m_list->setObjectName(u"mappingsList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setHorizontalHeaderLabels({tr("Name"), tr("Columns")});
    dressTable(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setColumnWidth(0, NameWidth);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_empty = new QLabel(tr("There are none. Import a table of any kind, and Docket asks."), panel);
    m_empty->setObjectName(u"mappingsEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_change = new QPushButton(tr("Change or rename…"), panel);
    m_change->setObjectName(u"mappingsChange"_s);
    m_remove = new QPushButton(tr("Delete"), panel);
    m_remove->setObjectName(u"mappingsDelete"_s);
    for (QPushButton *button : {m_change, m_remove}) {
        button->setAutoDefault(false);
    }
    connect(m_change, &QPushButton::clicked, this, &MappingsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &MappingsDialog::remove);
    connect(m_list, &QTableWidget::itemDoubleClicked, this, &MappingsDialog::change);
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &MappingsDialog::remove);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::Grid);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return panel;
}

void MappingsDialog::refresh()
{
    const int row = std::max(m_list->currentRow(), 0);
    m_list->setRowCount(static_cast<int>(m_mappings.size()));
    for (int i = 0; i < m_list->rowCount(); ++i) {
        const CsvMapping &mapping = m_mappings.at(i);
        const QString columns = columnsOf(mapping);
        m_list->setItem(i, 0, new QTableWidgetItem(visibleName(mapping.name)));
        auto *cell = new QTableWidgetItem(columns);
        cell->setToolTip(plainToolTip(columns));
        m_list->setItem(i, 1, cell);
    }
    const bool hasAny = !m_mappings.isEmpty();
    m_list->setVisible(hasAny);
    m_empty->setVisible(!hasAny);
    m_change->setVisible(hasAny);
    m_remove->setVisible(hasAny);
    if (hasAny) {
        m_list->selectRow(std::min(row, m_list->rowCount() - 1));
    }
    if (m_mappings == m_before) {
        setProblem(Problem::Missing, tr("Nothing is changed yet."));
    } else {
        clearProblem();
    }
}

void MappingsDialog::change()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_mappings.size()) {
        return;
    }
    const CsvMapping mapping = m_mappings.at(row);
    QList<CsvMapping> others = m_mappings;
    others.removeAt(row);
    auto *dialog = new MappingDialog({.path = {}, .header = columnNames(mapping), .rows = {}},
                                     mapping, others, m_timeOf, this);
    connect(dialog, &MappingDialog::submitted, this,
            [this, dialog, row](const CsvMapping &changed) {
                m_mappings[row] = changed;
                dialog->finish(true);
                refresh();
            });
    dialog->open();
}

void MappingsDialog::remove()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_mappings.size()) {
        m_mappings.removeAt(row);
        refresh();
    }
}

} // namespace Docket
