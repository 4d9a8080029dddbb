// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Docket {

/// The text of a message, plain and for reading only. Code between fences and folded quotes stand
/// on a tint with an edge; a click on a fold asks for the quotes.
class MailView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Pixels between the edge of a tint and the text on it.
    static constexpr int Margin = 8;

    explicit MailView(QWidget *parent = nullptr);

    /// Text as MailText made it fit to read. Without folds, a line that looks like one is none.
    void setMail(const QString &text, bool hasFolds);

Q_SIGNALS:
    void quotesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void markLines();
    [[nodiscard]] bool isFoldAt(const QPoint &position) const;
    /// Calls `paint` with the place of each line in view that is more than plain.
    template <typename Paint>
    void forMarkedLines(Paint paint) const;
};

} // namespace Docket
