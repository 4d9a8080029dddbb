// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/rowlist.h"

#include "common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int LayoutsBelowRows = 2; ///< both lines of buttons

} // namespace

FormRow::FormRow(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QHBoxLayout)
    , m_remove(new QPushButton(Theme::icon(u"close"_s), {}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setToolTip(tr("Remove this entry"));
    m_remove->setAccessibleName(tr("Remove this entry"));
    m_remove->setAutoDefault(false);
    m_remove->setFlat(true);
    m_remove->setFixedWidth(Theme::RowHeight);
    connect(m_remove, &QPushButton::clicked, this, &FormRow::removeRequested);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(2 * Theme::Grid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::Grid);
    layout->addLayout(m_fields, 1);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
}

RowList::RowList(const QString &name, const QString &addText, MakeRow makeRow, QWidget *parent)
    : QWidget(parent)
    , m_makeRow(std::move(makeRow))
    , m_layout(new QVBoxLayout(this))
    , m_tools(new QHBoxLayout)
    , m_moreTools(new QHBoxLayout)
    , m_add(new QPushButton(Theme::icon(u"plus"_s), addText, this))
    , m_more(new QPushButton(this))
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_add->setObjectName(name + u"Add"_s);
    m_add->setAccessibleName(addText);
    m_add->setAutoDefault(false);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::Grid + 2);
    m_more->setObjectName(name + u"More"_s);
    m_more->setAutoDefault(false);
    m_more->hide();
    m_tools->setSpacing(2 * Theme::Grid);
    m_tools->addWidget(m_add);
    m_tools->addStretch(1);
    m_moreTools->setSpacing(2 * Theme::Grid);
    m_moreTools->addWidget(m_more);
    m_moreTools->addStretch(1);
    m_layout->addLayout(m_tools);
    m_layout->addLayout(m_moreTools);
    connect(m_more, &QPushButton::clicked, this, &RowList::moreRequested);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow()->firstField()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void RowList::setCaptions(const QList<Caption> &captions)
{
    m_captions = new QWidget(this);
    auto *layout = new QHBoxLayout(m_captions);
    layout->setContentsMargins(0, 0, Theme::Grid + Theme::RowHeight, 0); // the button that removes
    layout->setSpacing(2 * Theme::Grid);
    for (const Caption &caption : captions) {
        auto *label = new QLabel(caption.text, m_captions);
        label->setFont(Theme::font(Theme::TextSize::Secondary));
        label->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(label, caption.stretch);
    }
    m_layout->insertWidget(0, m_captions);
    numberRows();
}

QPushButton *RowList::addTool(const QString &name, const QString &text)
{
    auto *tool = new QPushButton(text, this);
    tool->setObjectName(name);
    tool->setAutoDefault(false);
    if (m_tools->count() == 2) { // the button that adds, and the stretch
        m_tools->insertWidget(1, tool);
    } else {
        m_moreTools->insertWidget(m_moreTools->count() - 2, tool); // before what shows more
    }
    return tool;
}

void RowList::setMore(qsizetype count)
{
    m_more->setText(tr("Show %n more", nullptr, static_cast<int>(count)));
    m_more->setVisible(count > 0);
}

FormRow *RowList::addRow()
{
    FormRow *row = m_makeRow(this);
    m_rows.append(row);
    m_layout->insertWidget(m_layout->count() - LayoutsBelowRows, row);
    row->show();
    putInTabOrder(row);
    connect(row, &FormRow::edited, this, &RowList::edited);
    connect(row, &FormRow::removeRequested, this, [this, row] {
        removeRow(row);
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    numberRows();
    return row;
}

/// Tab goes through the fields of the rows, each row's button that removes it, and the button that
/// adds one. A new row is otherwise the last of the whole window, from where Tab starts anew.
void RowList::putInTabOrder(FormRow *row)
{
    const auto takesTab = [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
    };
    QList<QWidget *> parts;
    QWidget *before = nullptr; // the last one ahead of the button that adds
    for (QWidget *next = m_add->nextInFocusChain(); next != m_add;
         next = next->nextInFocusChain()) {
        if (!takesTab(next)) {
            continue;
        }
        if (!row->isAncestorOf(next)) {
            before = next;
        } else if (next != row->removeButton()) {
            parts.append(next);
        }
    }
    parts.append(row->removeButton());
    if (before == nullptr) { // nothing else to come from
        parts.append(m_add);
    }
    for (QWidget *part : std::as_const(parts)) {
        if (before != nullptr) {
            setTabOrder(before, part);
        }
        before = part;
    }
}

void RowList::clear()
{
    while (!m_rows.isEmpty()) {
        removeRow(m_rows.constLast());
    }
}

void RowList::removeRow(FormRow *row)
{
    m_rows.removeOne(row);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // its own button may be what was pressed
    row->setObjectName({});
    numberRows();
}

void RowList::numberRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setObjectName(objectName() + QString::number(i));
    }
    if (m_captions != nullptr) {
        m_captions->setVisible(!m_rows.isEmpty());
    }
}

} // namespace Docket
