// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace Docket {

/// A heading and the rows below it.
class FormSection final : public QWidget
{
    Q_OBJECT

public:
    FormSection(const QString &title, QWidget *parent);

    /// `field` gets `label` as its accessible name.
    void addRow(const QString &label, QWidget *field);
    /// The text of a row that is read; the row is hidden while it is empty.
    void setRow(QLabel *value, const QString &text);
    /// Shows a row that was added, or hides it with its caption.
    void showRow(QWidget *field, bool isShown);
    /// Over the whole width.
    void addWide(QWidget *widget);
    /// A line of secondary text over the whole width, hidden while it is empty.
    [[nodiscard]] QLabel *addNote(const QString &name);

private:
    QFormLayout *m_form;
};

/// Two columns of sections that scroll together, below each other where there is no room for two.
class FormPage final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Column { First, Second };

    explicit FormPage(QWidget *parent = nullptr);

    FormSection *addSection(Column column, const QString &title);

    /// The widget that the sections stand on, for fields that are made before they are added.
    [[nodiscard]] QWidget *page() const { return m_page; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_page;
    QBoxLayout *m_columns;
    QVBoxLayout *m_first;
    QVBoxLayout *m_second;
};

/// Shows a note's text, or hides it where there is none.
void setNote(QLabel *note, const QString &text);

} // namespace Docket
