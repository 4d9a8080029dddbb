// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/seenbefore.h"

#include "common/elidedlabel.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostLinks = 5;

QLabel *line(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(Theme::TextSize::Secondary));
    label->setWordWrap(true);
    return label;
}

} // namespace

SeenBefore::SeenBefore(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"seenBefore"_s);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Theme::Grid);
}

void SeenBefore::empty()
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        delete item->widget();
    }
}

void SeenBefore::clear()
{
    empty();
}

void SeenBefore::show(const PieceFacts &facts)
{
    empty();
    if (facts.elsewhere.isEmpty()) {
        m_rows->addWidget(line(tr("In no other case"), this));
        return;
    }
    for (const SameBytes &other : facts.elsewhere.first(qMin(facts.elsewhere.size(), MostLinks))) {
        auto *link = new QPushButton(other.caseKey, this);
        link->setObjectName(u"seenIn-"_s + other.caseKey);
        link->setFlat(true);
        link->setAutoDefault(false);
        link->setCursor(Qt::PointingHandCursor);
        link->setToolTip(plainToolTip(visibleName(other.title)));
        //: %1 is a case's key, %2 its title
        link->setAccessibleName(tr("Open %1, %2").arg(other.caseKey, visibleName(other.title)));
        connect(link, &QPushButton::clicked, this,
                [this, key = other.caseKey] { Q_EMIT caseRequested(key); });
        m_rows->addWidget(link, 0, Qt::AlignLeft);
        //: under a case that holds the same file: %1 is the file's name there
        m_rows->addWidget(line(tr("as %1").arg(visibleName(other.name).left(60)), this));
    }
    const qint64 more = facts.elsewhereCount - qMin(facts.elsewhere.size(), MostLinks);
    if (more > 0) {
        m_rows->addWidget(line(tr("and %n more case(s)", nullptr, static_cast<int>(more)), this));
    }
}

} // namespace Docket
