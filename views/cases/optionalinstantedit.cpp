// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/optionalinstantedit.h"

#include "cases/instantedit.h"
#include "common/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

OptionalInstantEdit::OptionalInstantEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_isKnown(new QCheckBox(this))
    , m_at(new InstantEdit(this))
{
    setObjectName(name);
    m_isKnown->setObjectName(name + u"Known"_s);
    m_isKnown->setFixedHeight(Theme::ButtonHeight);
    m_at->setObjectName(name + u"At"_s);
    m_at->field()->setAccessibleName(tr("Date and time"));
    m_at->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(Theme::ButtonHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_isKnown);
    layout->addWidget(m_at, 1);
    layout->addStretch(0);
    setFocusProxy(m_isKnown);
    connect(m_isKnown, &QCheckBox::toggled, this, [this](bool isKnown) {
        m_at->setVisible(isKnown);
        if (m_isFilling) {
            return;
        }
        if (isKnown) {
            m_isFilling = true;
            m_at->setInstant(m_now);
            m_isFilling = false;
        }
        Q_EMIT edited();
    });
    connect(m_at, &InstantEdit::edited, this, [this] {
        if (!m_isFilling) {
            Q_EMIT edited();
        }
    });
}

std::optional<Instant> OptionalInstantEdit::instant() const
{
    return m_isKnown->isChecked() ? std::optional(m_at->instant()) : std::nullopt;
}

void OptionalInstantEdit::setInstant(const std::optional<Instant> &at)
{
    if (at == instant()) {
        return;
    }
    m_isFilling = true;
    if (at) {
        m_at->setInstant(*at);
    }
    m_isKnown->setChecked(at.has_value());
    m_isFilling = false;
}

} // namespace Docket
