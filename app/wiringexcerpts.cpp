// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "common/labels.h"
#include "domain/citations.h"
#include "evidence/evidencetab.h"
#include "evidence/excerptpanel.h"
#include "evidence/findevidencedialog.h"
#include "letters/letterstab.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

#include <memory>

// What people mark in evidence, where texts refer to it, and looking for it in all cases.
namespace Docket {

namespace {

/// The person says that the report of a case gives an item, with the excerpt as evidence.
std::optional<ItemGiven> givenBy(const std::optional<CaseId> &id, const QString &item,
                                 const QString &citation)
{
    if (!id || item.isEmpty()) {
        return std::nullopt;
    }
    return ItemGiven{
        *id, {.key = item, .state = AnswerState::Given, .isRefusal = false, .evidence = citation}};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): one connection after another
void Wiring::wireExcerpts()
{
    ExcerptPanel *panel = m_views.evidence->excerpts();
    CasePage *page = m_views.window->casesPage()->casePage();
    const auto finish = [panel](bool isDone) { panel->finishForm(isDone); };
    connect(panel, &ExcerptPanel::addRequested, this,
            [=, this](const Excerpt &excerpt, const QString &citation) {
                change([=, given = givenBy(m_selected, excerpt.standsFor, citation), at = m_now()](
                           Workspace &there) { return there.addExcerpt(excerpt, at, given); },
                       finish);
            });
    connect(
        panel, &ExcerptPanel::changeRequested, this,
        [=, this](const Excerpt &excerpt, const ExcerptWords &words, const QString &citation) {
            const bool isNew = words.standsFor != excerpt.standsFor;
            const QString item = isNew ? words.standsFor : QString();
            change(
                [=, given = givenBy(m_selected, item, citation), at = m_now()](Workspace &there) {
                    return there.changeExcerpt(excerpt.id, words, at, given);
                },
                finish);
        });
    connect(panel, &ExcerptPanel::removeRequested, this, [this](const Excerpt &excerpt) {
        change([id = excerpt.id, at = m_now()](Workspace &there) {
            return there.removeExcerpt(id, at);
        });
    });
    connect(panel, &ExcerptPanel::noteRequested, page, &CasePage::openNote);
    connect(m_views.evidence, &EvidenceTab::placeLost, this, &Wiring::tellPlaceLost);
    connect(page, &CasePage::citationChosen, this, &Wiring::openCitation);
    connect(m_views.letters, &LettersTab::quoteRequested, this,
            [this](CaseId id, const Excerpt &excerpt, const EvidenceItem &item) {
                m_workspace.markedLinesLater(
                    item, excerpt, this,
                    [this, id, excerpt](const Outcome<std::optional<QString>> &lines) {
                        if (lines) {
                            m_views.letters->insertQuote(id, excerpt, *lines);
                        } else {
                            tell(lines.error());
                        }
                    });
            });
    connect(m_views.letters, &LettersTab::quoteLost, this, [this](const QString &citation) {
        //: %1 is where lines are, "poc.py:3-4"
        m_views.window->showNotice(
            tr("Not quoted: %1 is no longer there as it was marked.").arg(citation));
    });
    connect(m_views.window, &MainWindow::findEvidenceRequested, this, &Wiring::openFindEvidence);
}

void Wiring::openCitation(const CitedLines &cited)
{
    if (!m_selected) {
        return;
    }
    m_workspace.caseLater(*m_selected, this,
                          [this, cited, id = *m_selected](const Outcome<CaseDetail> &detail) {
                              const auto place = detail ? placeCited(*detail, cited) : std::nullopt;
                              if (m_selected != id) {
                                  return;
                              }
                              if (place) {
                                  openPlace(id, *place);
                              } else {
                                  tellPlaceLost();
                              }
                          });
}

void Wiring::openPlace(CaseId id, const PieceLines &place)
{
    showCase(id);
    m_views.window->casesPage()->casePage()->showTab(CasePage::Tab::Evidence);
    if (m_shown != id) {
        m_placeAhead = {id, place}; // once the case is there
    } else if (!m_views.evidence->openPlace(place)) {
        tellPlaceLost();
    }
}

void Wiring::tellPlaceLost() const
{
    m_views.window->showNotice(tr("This case has no such piece of evidence."));
}

void Wiring::openPlaceAhead(CaseId shown)
{
    m_shown = shown;
    const auto ahead = m_placeAhead;
    if (ahead && ahead->first == shown) {
        m_placeAhead.reset();
        if (!m_views.evidence->openPlace(ahead->second)) {
            tellPlaceLost();
        }
    }
}

void Wiring::openFindEvidence()
{
    auto *dialog = new FindEvidenceDialog(m_views.window);
    const auto stop = std::make_shared<std::stop_source>();
    connect(dialog, &FindEvidenceDialog::searchRequested, this,
            [this, dialog, stop](const QString &text) {
                stopAndRenew(*stop);
                m_workspace.findInEvidenceLater(
                    text, *stop, dialog, [dialog, text](const Outcome<EvidenceHits> &found) {
                        if (found) {
                            dialog->showHits(text, *found);
                        } else {
                            dialog->showFailure(text, Labels::text(found.error()).reason);
                        }
                    });
            });
    connect(dialog, &QObject::destroyed, this, [stop] { stop->request_stop(); });
    connect(dialog, &FindEvidenceDialog::hitChosen, this,
            [this](const EvidenceHit &hit) { openPlace(hit.caseId, hit.place); });
    dialog->show();
}

} // namespace Docket
