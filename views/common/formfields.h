// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QString>
#include <QStringList>

#include <optional>

class QLabel;

// Small steps that forms have in common.
namespace Docket::FormFields {

/// A list to choose one from. A wheel that passes by changes nothing, and long entries do not make
/// the form wider. `placeholder` shows while nothing is chosen.
[[nodiscard]] QComboBox *makeChoice(const QString &name, const QString &placeholder,
                                    QWidget *parent);

template <typename Enum>
void addChoice(QComboBox *box, Enum value)
{
    box->addItem(Labels::text(value), static_cast<int>(value));
}

/// Chooses nothing if the list has no such entry.
template <typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> chosen(const QComboBox *box)
{
    return box->currentIndex() < 0 ? std::nullopt
                                   : std::optional(static_cast<Enum>(box->currentData().toInt()));
}

/// Yes, no, or what nobody said, which has words of its own.
[[nodiscard]] QComboBox *makeYesNo(const QString &name, const QString &notSaid, QWidget *parent);
void setYesNo(QComboBox *box, const std::optional<bool> &answer);
[[nodiscard]] std::optional<bool> yesNo(const QComboBox *box);

/// A line that shows the beginning of what is too long; a text that is there already keeps its
/// cursor.
[[nodiscard]] QLineEdit *makeLine(const QString &name, QWidget *parent);
void fill(QLineEdit *line, const QString &text);
/// What the line was filled with, or what somebody typed. A line holds 32,767 characters: of what
/// is longer it shows the beginning, and nothing is lost while exactly that stands.
[[nodiscard]] QString textOf(const QLineEdit *line, const QString &kept);

/// A fact that is read: plain text that wraps and can be selected.
[[nodiscard]] QLabel *makeValue(const QString &name, QWidget *parent);
/// It takes the width that there is, also if a word of it is longer: the form is not made wider.
void letShrink(QLabel *value);

/// Text of several lines with the hidden characters of each shown.
[[nodiscard]] QString visibleLines(const QString &text);

/// "a, b" as its parts, without those that are empty.
[[nodiscard]] QStringList listFrom(const QString &text);

} // namespace Docket::FormFields
