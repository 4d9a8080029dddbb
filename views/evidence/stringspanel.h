// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytestrings.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QSpinBox;
class QTableView;

namespace Docket {

class ByteStringsModel;

/// The strings of a piece, found on a worker and listed as they are; the first 100,000.
class StringsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StringsPanel(QWidget *parent = nullptr);
    ~StringsPanel() override;

    /// Starts anew; without bytes it only forgets.
    void setBytes(const QByteArray &bytes);

Q_SIGNALS:
    void chosen(qsizetype offset, qsizetype size);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void scan();
    void take(int begin, int end);
    void say(bool isDone);
    void choose(const QModelIndex &index);

    QByteArray m_bytes;
    bool m_isScanned = false;
    QFutureWatcher<QList<ByteString>> m_watcher;
    ByteStringsModel *m_model;
    QLabel *m_told;
    QSpinBox *m_length;
    QTableView *m_table;
};

} // namespace Docket
