// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Docket {

/// One entry of a list in a form: fields side by side and a button that removes it.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    explicit FormRow(QWidget *parent = nullptr);

    /// Where the cursor goes when the entry is added or has a problem.
    [[nodiscard]] virtual QWidget *firstField() const = 0;

    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    [[nodiscard]] QHBoxLayout *fields() const { return m_fields; }

private:
    QHBoxLayout *m_fields;
    QPushButton *m_remove;
};

/// Entries below each other and a button that adds one. Owns its rows.
class RowList final : public QWidget
{
    Q_OBJECT

public:
    using MakeRow = std::function<FormRow *(QWidget *parent)>;

    /// `name` is the object name of the list; its button is `name`Add, its rows `name`0, …
    RowList(const QString &name, const QString &addText, MakeRow makeRow,
            QWidget *parent = nullptr);

    [[nodiscard]] const QList<FormRow *> &rows() const { return m_rows; }

    /// A column's words and its stretch, as the rows lay out their fields.
    struct Caption
    {
        QString text;
        int stretch = 1;
    };

    /// Names the fields above the first row, for their placeholders go once they are filled.
    void setCaptions(const QList<Caption> &captions);

    FormRow *addRow();
    void clear();

    [[nodiscard]] QPushButton *addButton() const { return m_add; }

    /// Another button: the first stands beside the one that adds, the others below, so that the
    /// buttons of no list make its form wide.
    QPushButton *addTool(const QString &name, const QString &text);
    /// How many entries there are besides the rows: a button shows them on demand.
    void setMore(qsizetype count);

Q_SIGNALS:
    /// By a person: typed, added or removed.
    void edited();
    void moreRequested();

private:
    void removeRow(FormRow *row);
    void numberRows();
    void putInTabOrder(FormRow *row);

    MakeRow m_makeRow;
    QList<FormRow *> m_rows;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_tools;
    QHBoxLayout *m_moreTools; ///< below, without a height while none of them is shown
    QPushButton *m_add;
    QPushButton *m_more;
    QWidget *m_captions = nullptr; ///< shown while there are rows
};

} // namespace Docket
