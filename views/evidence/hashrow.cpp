// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hashrow.h"

#include "common/theme.h"
#include "evidence/inpieces.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype HashPiece = 32;

} // namespace

HashRow::HashRow(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_value(new QLabel(this))
{
    auto *title = new QLabel(name, this);
    title->setFont(Theme::font(Theme::TextSize::Secondary, true));
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"copy"_s + objectName);
    copy->setIcon(Theme::icon(u"copy"_s));
    copy->setAutoRaise(true);
    //: %1 is "SHA-256"
    copy->setToolTip(tr("Copy the %1").arg(name));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(QString::fromLatin1(m_digest.toHex())); });
    m_value->setObjectName(u"fact"_s + objectName);
    m_value->setAccessibleName(name);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setFont(Theme::monospace(Theme::TextSize::Secondary));
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->addWidget(title, 1);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Grid, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_value);
    hide();
}

void HashRow::setDigest(const QByteArray &digest)
{
    m_digest = digest;
    m_value->setText(inPieces(QString::fromLatin1(digest.toHex()), HashPiece));
    setVisible(!digest.isEmpty());
}

} // namespace Docket
