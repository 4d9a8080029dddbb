// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formpage.h"

#include "common/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int CaptionWidth = 156;
constexpr int LeastTwoColumns = 920;
constexpr int ColumnGap = 32;
constexpr int SectionGap = 24;
constexpr int WidestColumn = 720; ///< longer lines are hard to read

} // namespace

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::font(Theme::TextSize::Value, true));
    heading->setTextFormat(Qt::PlainText);
    m_form->setHorizontalSpacing(Theme::PanelPadding);
    m_form->setVerticalSpacing(2 * Theme::Grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(heading);
    layout->addLayout(m_form);
}

void FormSection::addRow(const QString &label, QWidget *field)
{
    QWidget *target = field->focusProxy() != nullptr ? field->focusProxy() : field;
    target->setAccessibleName(label);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    caption->setMinimumWidth(CaptionWidth);
    caption->setForegroundRole(QPalette::PlaceholderText);
    if (qobject_cast<QLabel *>(field) == nullptr) {
        caption->setFixedHeight(Theme::ButtonHeight); // level with the first line in the field
    }
    m_form->addRow(caption, field);
    m_form->setAlignment(caption, Qt::AlignTop);
}

void FormSection::setRow(QLabel *value, const QString &text)
{
    value->setText(text);
    m_form->setRowVisible(value, !text.isEmpty());
}

void FormSection::showRow(QWidget *field, bool isShown)
{
    m_form->setRowVisible(field, isShown);
}

void FormSection::addWide(QWidget *widget)
{
    m_form->addRow(widget);
}

QLabel *FormSection::addNote(const QString &name)
{
    auto *note = new QLabel(this);
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(Theme::font(Theme::TextSize::Secondary));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->hide();
    addWide(note);
    return note;
}

FormPage::FormPage(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_page))
    , m_first(new QVBoxLayout)
    , m_second(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setContentsMargins(4 * Theme::Grid, Theme::PanelPadding, 4 * Theme::Grid,
                                  4 * Theme::Grid);
    m_columns->setSpacing(ColumnGap);
    for (QVBoxLayout *column : {m_first, m_second}) {
        column->setSpacing(SectionGap);
        column->addStretch(1);
        auto *holder = new QWidget(m_page);
        holder->setMaximumWidth(WidestColumn);
        // Both alike, whatever they would like to have.
        holder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        column->setContentsMargins({});
        holder->setLayout(column);
        m_columns->addWidget(holder, 1);
    }
    setWidget(m_page);
}

FormSection *FormPage::addSection(Column column, const QString &title)
{
    auto *section = new FormSection(title, m_page);
    QVBoxLayout *layout = column == Column::First ? m_first : m_second;
    layout->insertWidget(layout->count() - 1, section);
    return section;
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    const bool isWide = viewport()->width() >= LeastTwoColumns;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(isWide ? ColumnGap : SectionGap);
    QScrollArea::resizeEvent(event);
    if (QWidget *focused = m_page->focusWidget(); focused != nullptr && focused->hasFocus()) {
        ensureWidgetVisible(focused); // somebody is writing in it
    }
}

void setNote(QLabel *note, const QString &text)
{
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

} // namespace Docket
