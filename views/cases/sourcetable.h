// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcefield.h"

#include <QTableWidget>

namespace Docket {

/// The fields of a tracker's item, one a row: plain text that wraps, with hidden characters shown.
/// Nothing is a link. Ctrl+C copies the selected rows.
class SourceTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit SourceTable(QWidget *parent = nullptr);

    void showFields(const SourceFields &fields);

    /// Whether something of them is only in the original.
    [[nodiscard]] bool isCut() const { return m_isCut; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyRows() const;

    bool m_isCut = false;
};

} // namespace Docket
