// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sentatdialog.h"

#include "cases/instantedit.h"
#include "common/labels.h"

namespace Docket {

SentAtDialog::SentAtDialog(const Texts &texts, Instant receivedAt, Instant now, QWidget *parent)
    : FormDialog(texts.title, texts.hint, texts.ok, parent)
    , m_receivedAt(receivedAt)
    , m_now(now)
{
}

void SentAtDialog::setNow(Instant now)
{
    m_now = now;
    validate();
}

void SentAtDialog::addInstantRow(const QString &name)
{
    m_at = new InstantEdit(this);
    m_at->setObjectName(name);
    m_at->setInstant(m_now);
    connect(m_at, &InstantEdit::edited, this, &SentAtDialog::validate);
    addRow(tr("Sent at"), m_at);
    validate();
    m_at->setFocus();
}

Instant SentAtDialog::sentAt() const
{
    return m_at->instant();
}

void SentAtDialog::validate()
{
    if (m_at->instant() > m_now) {
        setProblem(Problem::Wrong, tr("This is in the future: record it when it has happened."));
    } else if (m_at->instant() < m_receivedAt) {
        setProblem(
            Problem::Wrong,
            tr("This is before the report came in, %1.").arg(Labels::whenInFull(m_receivedAt)));
    } else {
        clearProblem();
    }
}

} // namespace Docket
