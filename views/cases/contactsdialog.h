// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/people.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace Docket {

class PeopleModel;

/// Who wrote in, and which addresses, accounts and keys are one person's. What is alike is only
/// pointed out; a person says who is who, and each step is written at once and can be taken back.
class ContactsDialog final : public QDialog
{
    Q_OBJECT

public:
    ContactsDialog(Instant now, QWidget *parent = nullptr);

    /// Again after each change; whoever was selected stays so.
    void setPeople(const KnownPeople &known);

    /// Shows this person, once they are there.
    void select(const Identity &identity) { m_wanted = identity; }

    /// A change could not be written.
    void fail(const QString &reason);

Q_SIGNALS:
    /// All of them are one person; there are two or more.
    void mergeRequested(const QList<Docket::Identity> &identities);
    void separateRequested(const Docket::Identity &identity);
    void renameRequested(const Docket::Identity &identity, const QString &name);

private:
    void buildTop(QHBoxLayout &row);
    void buildTable(Instant now);
    void buildChoices(QHBoxLayout &row);
    void buildSuggestion(QGridLayout &grid);
    void buildAddition(QGridLayout &grid);
    void refilter();
    void showSelected();
    void mergeSelected();
    void mergeSuggested();
    void add();
    void rename();
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] std::optional<KnownPerson> selectedPerson() const;

    PeopleModel *m_model;
    std::optional<Identity> m_wanted; ///< is to be selected
    QLineEdit *m_search = nullptr;
    QCheckBox *m_onlySuggested = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_separate = nullptr;
    QMenu *m_identities = nullptr;
    QPushButton *m_rename = nullptr;
    QLabel *m_suggestionLabel = nullptr;
    QComboBox *m_suggestions = nullptr;
    QPushButton *m_mergeSuggested = nullptr;
    QLineEdit *m_addition = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace Docket
