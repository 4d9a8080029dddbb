// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"
#include "domain/cwe.h"

#include <optional>

class QCompleter;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace Docket {

class ToneLabel;

/// One weakness: a line in which words find entries of MITRE's catalogue, what is wrong with the
/// one that stands there, and the button that puts it right.
class WeaknessRow final : public FormRow
{
    Q_OBJECT

public:
    explicit WeaknessRow(QWidget *parent = nullptr);

    void setWeakness(const Weakness &weakness);
    /// Nothing where the text is no weakness, or empty.
    [[nodiscard]] std::optional<Weakness> weakness() const;
    /// Whether there is a text that is none.
    [[nodiscard]] bool isUnread() const;

    [[nodiscard]] QWidget *firstField() const override;

private:
    void offer(const QString &typed);
    void judge();
    void put(const Weakness &weakness);

    QLineEdit *m_line;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    ToneLabel *m_problem;
    QPushButton *m_fix;
};

} // namespace Docket
