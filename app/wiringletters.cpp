// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "common/labels.h"
#include "exporters/letterexporter.h"
#include "exporters/lettertemplate.h"
#include "letters/letterstab.h"
#include "mailclient.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

namespace Docket {

void Wiring::wireLetters()
{
    LettersTab *tab = m_views.letters;
    CasePage *page = m_views.window->casesPage()->casePage();
    tab->setComposer([person = m_workspace.person()](LetterKind kind,
                                                     const LetterTemplates &templates,
                                                     const CaseDetail &detail, Instant now) {
        return composeLetter(kind, templates, detail, person, now);
    });
    readTemplates();
    connect(tab, &LettersTab::saveRequested, this,
            [this](CaseId id, const Letter &letter, const QString &path) {
                change([=, at = m_now()](
                           Workspace &there) { return there.saveLetter(id, letter, path, at); },
                       [this, path](bool isDone) { tellSaved(path, isDone); });
            });
    connect(tab, &LettersTab::copied, this, &Wiring::noteLetter);
    connect(tab, &LettersTab::mailRequested, this,
            [this](CaseId id, const Letter &letter, const QUrl &url) {
                if (openInMailClient(url)) {
                    noteLetter(id, letter);
                } else {
                    m_views.window->showFailure({tr("Letter"), tr("No mail client opened it."),
                                                 tr("Save it as .eml, and open that.")});
                }
            });
    connect(tab, &LettersTab::sentRequested, this,
            [this, tab, page](CaseId id, LetterKind kind, Instant at, const QString &text) {
                const HandMessage sent{.at = at, .by = {}, .text = text, .letter = kind};
                change([=](Workspace &there) { return there.addMessage(id, sent); },
                       [=](bool isDone) {
                           if (isDone) {
                               tab->letterSent(id, kind);
                           }
                           page->finishForm(isDone);
                       });
            });
    connect(tab, &LettersTab::templateChangeRequested, this,
            [this, page](LetterKind kind, const std::optional<QString> &text) {
                change([=, at = m_now()](
                           Workspace &there) { return there.setTemplate(kind, text, at); },
                       [this, page](bool isDone) {
                           page->finishForm(isDone);
                           if (isDone) {
                               readTemplates();
                           }
                       });
            });
}

void Wiring::readTemplates()
{
    const auto templates = m_workspace.letterTemplates();
    if (!templates) {
        tell(templates.error());
    }
    m_views.letters->setTemplates(templates.value_or(originalTemplates()), originalTemplates(),
                                  letterPlaceholders() + letterLists());
}

/// What was copied or handed to the mail client is a draft that an import may find again.
void Wiring::noteLetter(CaseId id, const Letter &letter)
{
    change([=, at = m_now()](Workspace &there) { return there.noteLetter(id, letter, at); });
}

} // namespace Docket
