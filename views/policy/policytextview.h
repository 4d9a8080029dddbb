// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policyitems.h"
#include "policy/policytext.h"

#include <QPlainTextEdit>
#include <QTextObjectInterface>

#include <optional>

namespace Docket {

/// Paints the badges that stand in the text of a PolicyTextView.
class PolicyBadges final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int ObjectType = QTextFormat::UserObject + 1;
    static constexpr int LettersProperty = QTextFormat::UserProperty + 1;
    static constexpr int ToneProperty = QTextFormat::UserProperty + 2;

    explicit PolicyBadges(QWidget *view);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position,
                                       const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QWidget *m_view;
};

/// A policy's document, read only, as it is written: every sentence that was read is underlined in
/// the colour of what it is, with its badge behind it. Lines are numbered. Plain text: nothing in
/// it is rendered or followed.
class PolicyTextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PolicyTextView(QWidget *parent = nullptr);

    void setPolicy(const QString &document, const QList<PolicyItem> &items);

    /// Marks every sentence of an item and shows the first; nothing marks none.
    void setCurrent(std::optional<qsizetype> item);

    [[nodiscard]] std::optional<qsizetype> current() const { return m_current; }

    /// What is marked, for tests and for who cannot see it.
    [[nodiscard]] QStringList markedTexts() const;

    /// Scrolls to a line of the document, from 1.
    void showLine(int line);

Q_SIGNALS:
    /// The person put the cursor into a sentence: the place of its item in the list.
    void itemChosen(qsizetype item);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    friend class PolicyGutter;

    void fill();
    void dressLines();
    void dressBadges();
    void mark();
    void follow();
    void paintPieces(QPainter &painter, const QTextBlock &block, const QPointF &offset) const;
    void paintGutter(QPaintEvent *event) const;
    [[nodiscard]] int gutterWidth() const;
    void placeGutter();

    QList<PolicyItem> m_items;
    QString m_source;
    PolicyText m_text;
    QWidget *m_gutter;
    std::optional<qsizetype> m_current;
    bool m_isFilling = false;
};

} // namespace Docket
