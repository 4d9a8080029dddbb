// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citations.h"
#include "evidence/excerptdialog.h"
#include "evidence/excerptpanel.h"
#include "evidence/sourceview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

// What can be done with the lines of a piece, and with an excerpt.
namespace Docket {

void ExcerptPanel::annotate()
{
    if (!canMark() || !m_detail || !m_item || !isTextShown()) {
        return;
    }
    const SourceView::LineRange lines = m_source->selectedLines();
    const Excerpt excerpt = excerptOf(*m_item, lines.first, lines.last);
    auto *dialog = new ExcerptDialog(citationOf(excerpt), {}, m_detail->policy.asks, this);
    connect(dialog, &ExcerptDialog::submitted, this, [this, excerpt](const ExcerptWords &words) {
        Excerpt added = excerpt;
        added.note = words.note;
        added.standsFor = words.standsFor;
        Q_EMIT addRequested(added, citationOf(added));
    });
    dialog->open();
}

void ExcerptPanel::edit()
{
    const Excerpt *chosen = current();
    if (chosen == nullptr || !m_detail) {
        return;
    }
    auto *dialog = new ExcerptDialog(citationOf(*chosen), {chosen->note, chosen->standsFor},
                                     m_detail->policy.asks, this);
    connect(dialog, &ExcerptDialog::submitted, this,
            [this, excerpt = *chosen](const ExcerptWords &words) {
                Q_EMIT changeRequested(excerpt, words, citationOf(excerpt));
            });
    dialog->open();
}

void ExcerptPanel::finishForm(bool isWritten)
{
    for (ExcerptDialog *dialog : findChildren<ExcerptDialog *>()) {
        dialog->finish(isWritten);
    }
}

bool ExcerptPanel::isTextShown()
{
    if (m_source->isVisibleTo(m_source->window())) {
        return true;
    }
    Q_EMIT textWanted();
    return false;
}

void ExcerptPanel::jump()
{
    const Excerpt *chosen = current();
    if (chosen != nullptr && hasWholeText()) {
        isTextShown();
        select(chosen->firstLine, chosen->lastLine);
    } else if (chosen != nullptr) {
        m_goTo = {chosen->firstLine, chosen->lastLine};
    }
}

void ExcerptPanel::remove()
{
    if (const Excerpt *chosen = current()) {
        Q_EMIT removeRequested(*chosen);
    }
}

void ExcerptPanel::copyCitation() const
{
    if (const Excerpt *chosen = current()) {
        QGuiApplication::clipboard()->setText(citationOf(*chosen));
    }
}

void ExcerptPanel::citeInNote()
{
    if (const Excerpt *chosen = current()) {
        const QString words = chosen->note.isEmpty() ? QString() : QString(u": "_s + chosen->note);
        Q_EMIT noteRequested(citationOf(*chosen) + words);
    }
}

bool ExcerptPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyCitation();
            return true;
        }
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_F2:
                edit();
                return true;
            case Qt::Key_N:
                citeInNote();
                return true;
            case Qt::Key_Delete:
                remove();
                return true;
            default:
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Docket
