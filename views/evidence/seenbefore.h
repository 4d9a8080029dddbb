// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/piecefacts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Docket {

/// The other cases that hold the same bytes, each a link that opens it.
class SeenBefore final : public QWidget
{
    Q_OBJECT

public:
    explicit SeenBefore(QWidget *parent = nullptr);

    /// Nothing is known yet.
    void clear();
    void show(const PieceFacts &facts);

Q_SIGNALS:
    void caseRequested(const QString &key);

private:
    void empty();

    QVBoxLayout *m_rows;
};

} // namespace Docket
