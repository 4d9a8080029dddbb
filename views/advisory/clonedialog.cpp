// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/clonedialog.h"

#include "common/dialogtable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool hasWords(const CaseRow &row, const QStringList &words)
{
    return std::ranges::all_of(words, [&row](const QString &word) {
        return row.key.contains(word, Qt::CaseInsensitive) ||
               row.title.contains(word, Qt::CaseInsensitive) ||
               row.product.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

CloneDialog::CloneDialog(const QString &key, QList<CaseRow> earlier, QWidget *parent)
    : QDialog(parent)
    , m_earlier(std::move(earlier))
    , m_search(new QLineEdit(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"cloneDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Start %1 from an earlier advisory").arg(key));
    resize(680, 420);
    auto *hint = new QLabel(tr("Texts, products and references are taken where the draft has none "
                               "yet. Ids, dates, credits and versions stay with the earlier case."),
                            this);
    hint->setWordWrap(true);
    m_search->setObjectName(u"cloneSearch"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Words of the key, title or product"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"cloneTable"_s);
    m_table->setAccessibleName(tr("Earlier cases"));
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("Title"), tr("State")});
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(2, 140);
    m_note->setObjectName(u"cloneNote"_s);
    m_note->setFont(Theme::font(Theme::TextSize::Secondary));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("Take it over"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel); // the last one for Tab, too
    m_take->setObjectName(u"cloneTake"_s);
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloneDialog::chooseCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::cellActivated, this, &CloneDialog::chooseCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &CloneDialog::list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid);
    layout->setSpacing(Theme::PanelPadding);
    layout->addWidget(hint);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    list();
    m_search->setFocus();
}

void CloneDialog::list()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    m_listed.clear();
    m_table->setRowCount(0);
    qsizetype found = 0;
    for (const CaseRow &row : std::as_const(m_earlier)) {
        if (!hasWords(row, words) || ++found > MostListed) {
            continue;
        }
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        auto *key = new QTableWidgetItem(row.key);
        key->setFont(Theme::monospace());
        m_table->setItem(at, 0, key);
        m_table->setItem(at, 1, new QTableWidgetItem(Labels::subject(row.title)));
        m_table->setItem(at, 2, new QTableWidgetItem(Labels::text(row.state)));
        m_listed.append(row.id);
    }
    if (m_earlier.isEmpty()) {
        m_note->setText(tr("No case of this casebook has been released yet."));
    } else if (found == 0) {
        m_note->setText(tr("No released case has these words."));
    } else if (found > MostListed) {
        m_note->setText(tr("%1 of %2 cases; type to find the others.")
                            .arg(Labels::count(MostListed), Labels::count(found)));
    } else {
        m_note->setText(tr("%n case(s)", nullptr, static_cast<int>(found)));
    }
    m_take->setEnabled(!m_listed.isEmpty());
    if (!m_listed.isEmpty()) {
        m_table->setCurrentCell(0, 0);
    }
}

void CloneDialog::chooseCurrent()
{
    const int row = m_table->currentRow();
    if (isVisible() && row >= 0 && row < m_listed.size()) {
        Q_EMIT chosen(m_listed.at(row));
        accept();
    }
}

} // namespace Docket
