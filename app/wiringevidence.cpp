// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "evidence/evidencetab.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

// What the evidence tab asks for, and what leaves the casebook from there.
namespace Docket {

void Wiring::wireEvidence()
{
    connect(
        m_views.evidence, &EvidenceTab::contentRequested, this, [this](const EvidenceItem &item) {
            m_workspace.evidenceLater(item, this, [this, item](const Outcome<QByteArray> &bytes) {
                m_views.evidence->showContent(item, bytes.value_or(QByteArray()),
                                              bytes ? QString()
                                                    : Labels::text(bytes.error()).reason);
            });
        });
    connect(m_views.evidence, &EvidenceTab::factsRequested, this,
            [this](const EvidenceItem &item, const QByteArray &bytes) {
                m_hashing.request_stop(); // of the piece before
                m_hashing = {};
                m_workspace.pieceFactsLater(item, bytes, m_hashing, this,
                                            [this, item](const Outcome<PieceFacts> &facts) {
                                                if (facts) {
                                                    m_views.evidence->showFacts(item, *facts);
                                                } else {
                                                    tell(facts.error());
                                                }
                                            });
            });
    connect(m_views.evidence, &EvidenceTab::caseRequested, this, &Wiring::openCaseByKey);
    connect(m_views.evidence, &EvidenceTab::saveRequested, this,
            [this](const EvidenceItem &item, const QString &path) {
                change([=](const Workspace &there) { return there.saveEvidence(item, path); },
                       [this, path](bool isDone) { tellSaved(path, isDone); });
            });
    connect(m_views.evidence, &EvidenceTab::saveAllRequested, this, [this](const QString &folder) {
        saveAll({.form = EvidenceTarget::Form::Folder, .path = folder, .password = {}});
    });
    connect(m_views.evidence, &EvidenceTab::saveZipRequested, this,
            [this](const QString &path, const QString &password) {
                saveAll({.form = EvidenceTarget::Form::Zip, .path = path, .password = password});
            });
    connect(&m_workspace, &Workspace::evidenceSaved, this, &Wiring::tellEvidenceSaved);
    connect(m_views.evidence, &EvidenceTab::openOutsideRequested, this,
            [this](const EvidenceItem &item, const QString &name) {
                const QString path = m_outside.pathFor(name);
                change([=](const Workspace &there) { return there.saveEvidence(item, path); },
                       [this, path](bool isDone) {
                           if (isDone && !OutsideCopies::open(path)) {
                               m_views.window->showNotice(tr("No program opens this file."));
                           }
                       });
            });
}

void Wiring::saveAll(const EvidenceTarget &target)
{
    if (m_selected) {
        m_workspace.startSaving(*m_selected, target);
    }
}

void Wiring::tellEvidenceSaved(const SavedEvidence &saved) const
{
    //: %1 is a folder or file
    QString told =
        tr("Saved %Ln piece(s) of evidence and their SHA256SUMS to %1.", nullptr, saved.count)
            .arg(saved.path);
    if (!saved.unreadable.isEmpty()) {
        QStringList names;
        for (const QString &name : saved.unreadable) {
            names.append(visibleName(name));
        }
        told += u' ' + tr("Not there, only named by the source: %1.").arg(names.join(u", "_s));
    }
    m_views.window->showNotice(told);
}

} // namespace Docket
