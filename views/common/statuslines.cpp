// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/statuslines.h"

#include "common/tonelabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Icon and sentence, which wraps: it is read to its end, and makes no column wider.
class StatusRow final : public ToneLabel
{
public:
    StatusRow(const StatusLine &line, QWidget *parent)
        : ToneLabel(parent)
        , m_look(line.look)
    {
        setText(line.text);
        setWordWrap(true);
        setAccessibleName(line.text);
        setFont(Theme::font(Theme::TextSize::Secondary));
        setContentsMargins(m_look.icon.isEmpty() ? 0 : Theme::IconSize + Theme::Grid + 2, 2, 0, 2);
        setMinimumWidth(Theme::SideBarMinWidth);
        setTone(m_look.colour);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ToneLabel::paintEvent(event);
        if (!m_look.icon.isEmpty()) {
            QPainter painter(this);
            const int top = 2 + (fontMetrics().height() - Theme::IconSize) / 2;
            Theme::paintIcon(painter, QRect(0, top, Theme::IconSize, Theme::IconSize), m_look.icon,
                             m_look.colour, palette());
        }
    }

private:
    Theme::StatusLook m_look;
};

} // namespace

StatusLines::StatusLines(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

void StatusLines::setLines(const QList<StatusLine> &lines)
{
    if (lines == m_lines) {
        return;
    }
    m_lines = lines;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto *row = new StatusRow(lines.at(i), this);
        row->setObjectName(objectName() + QString::number(i));
        m_layout->addWidget(row);
        row->show();
    }
}

QStringList StatusLines::texts() const
{
    QStringList texts;
    for (const StatusLine &line : m_lines) {
        texts.append(line.text);
    }
    return texts;
}

} // namespace Docket
