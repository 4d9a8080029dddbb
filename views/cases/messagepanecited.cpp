// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/keybutton.h"
#include "cases/messagepane.h"
#include "domain/evidence.h"

#include <QMenu>

// What a note refers to: only the team's own, since a reporter's text has no links.
namespace Docket {

/// One citation is shown at once, of several one is chosen.
void MessagePane::openCitation()
{
    if (!m_view || m_citedButton->isHidden()) {
        return;
    }
    const QList<CitedLines> cited = citationsIn(m_view->text);
    if (cited.size() == 1) {
        Q_EMIT citationChosen(cited.constFirst());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("citedMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CitedLines &lines : cited) {
        const QString words = visibleName(m_view->text.sliced(lines.at, lines.size));
        QAction *action = menu->addAction(QString(words).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, lines] { Q_EMIT citationChosen(lines); });
    }
    menu->popup(m_citedButton->mapToGlobal(m_citedButton->rect().bottomLeft()));
}

} // namespace Docket
