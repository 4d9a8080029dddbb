// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencehit.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace Docket {

/// Looks through the evidence of all cases: a field, and the lines that have what is typed there.
/// It stays open beside the window while one line after the other is looked at.
class FindEvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FindEvidenceDialog(QWidget *parent = nullptr);

    /// The answer to searchRequested(); of an older question it is passed over.
    void showHits(const QString &text, const EvidenceHits &found);
    void showFailure(const QString &text, const QString &reason);

Q_SIGNALS:
    void searchRequested(const QString &text);
    void hitChosen(const Docket::EvidenceHit &hit);

private:
    void buildLayout();
    void search();
    void choose(int row);

    QList<EvidenceHit> m_hits; ///< by row
    QString m_asked;
    QLineEdit *m_text;
    QPushButton *m_find;
    QLabel *m_state;
    QTableWidget *m_table;
};

} // namespace Docket
