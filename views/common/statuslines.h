// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace Docket {

/// One thing that stands, as icon and word.
struct StatusLine
{
    Theme::StatusLook look;
    QString text;

    bool operator==(const StatusLine &) const = default;
};

/// Such lines below each other.
class StatusLines final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the list; its lines are `name`0, …
    explicit StatusLines(const QString &name, QWidget *parent = nullptr);

    /// The same lines again touch nothing.
    void setLines(const QList<StatusLine> &lines);

    [[nodiscard]] QStringList texts() const;

private:
    QVBoxLayout *m_layout;
    QList<StatusLine> m_lines;
};

} // namespace Docket
