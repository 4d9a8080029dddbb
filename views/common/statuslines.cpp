// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/statuslines.h"

#include "common/chip.h"

#include <QVBoxLayout>

namespace Docket {

StatusLines::StatusLines(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::Grid);
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
        auto *chip = new Chip(Chip::Shape::Bare, this);
        chip->setObjectName(objectName() + QString::number(i));
        chip->setLook(lines.at(i).look, lines.at(i).text);
        m_layout->addWidget(chip, 0, Qt::AlignLeft);
        chip->show();
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
