// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hexpane.h"

#include "evidence/hexview.h"

#include <QVBoxLayout>

namespace Docket {

HexPane::HexPane(QWidget *parent)
    : EvidencePane(parent)
    , m_view(new HexView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

bool HexPane::accepts(const EvidenceContent & /*content*/) const
{
    return true;
}

void HexPane::showContent(const EvidenceContent &content)
{
    m_view->setBytes(content.bytes);
}

void HexPane::clear()
{
    m_view->setBytes({});
}

} // namespace Docket
