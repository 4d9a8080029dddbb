// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace Docket {

/// A word that does something and the key that does it too: "Headers [H]". Checkable ones show a
/// tint while they are on. The key itself is the page's business.
class KeyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(const QString &text, const QKeySequence &key, QWidget *parent = nullptr);

    /// Another word for the same key, where what it does has changed.
    void setWord(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace Docket
