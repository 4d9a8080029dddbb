// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/picture.h"

#include <QTableWidget>

namespace Docket {

/// What a picture says of itself, one fact a row: where it was taken comes first.
class PictureFactsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit PictureFactsTable(QWidget *parent = nullptr);

    void setFacts(QList<PictureFact> facts);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelected() const;
};

} // namespace Docket
