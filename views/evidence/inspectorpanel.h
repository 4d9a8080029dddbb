// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byteinspector.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace Docket {

class SegmentedBar;

/// What the bytes at the cursor would be as numbers, characters and times.
class InspectorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget *parent = nullptr);

    /// The bytes from the cursor on, eight at least where there are as many.
    void setBytes(const QByteArray &bytes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void refresh();

    QByteArray m_bytes;
    SegmentedBar *m_order;
    QTableWidget *m_table;
};

} // namespace Docket
