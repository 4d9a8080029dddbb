// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "evidence/evidencetab.h"
#include "evidence/picturepane.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

// What the evidence tab asks for, and what leaves the casebook from there.
namespace Docket {

void Wiring::wireEvidence()
{
    wirePictures();
    connect(m_views.evidence, &EvidenceTab::contentRequested, this, &Wiring::readPiece);
    connect(m_views.evidence, &EvidenceTab::listingRequested, this,
            [this](const EvidenceItem &archive, const QString &password) {
                m_workspace.archiveLater(
                    archive, password, this,
                    [this, archive, password](const Outcome<ArchiveListing> &listing) {
                        m_views.evidence->showListing(archive, listing, !password.isEmpty());
                    },
                    m_listing);
            });
    connect(&m_models.evidence, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        stopAndRenew(m_listing); // another case
    });
    connect(m_views.evidence, &EvidenceTab::factsRequested, this,
            [this](const EvidenceItem &item, const QByteArray &bytes) {
                stopAndRenew(m_hashing); // of the piece before
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
                savePiece(item, path, [this, path] { tellSaved(path, true); });
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
                savePiece(item, path, [this, path] {
                    if (!OutsideCopies::open(path)) {
                        m_views.window->showNotice(tr("No program opens this file."));
                    }
                });
            });
}

void Wiring::readPiece(const EvidenceItem &item)
{
    stopAndRenew(m_unpacking); // of the piece before
    m_workspace.evidenceLater(
        item, this,
        [this, item](const Outcome<QByteArray> &bytes) {
            const auto why = bytes ? Labels::FailureText() : Labels::text(bytes.error());
            m_views.evidence->showContent(item, bytes.value_or(QByteArray()),
                                          QString(why.reason + u' ' + why.nextStep).trimmed());
        },
        m_unpacking);
}

void Wiring::savePiece(const EvidenceItem &item, const QString &path,
                       const std::function<void()> &then)
{
    m_workspace.saveEvidenceLater(item, path, this, [this, then](const Outcome<void> &saved) {
        if (saved) {
            then();
        } else {
            tell(saved.error());
        }
    });
}

/// Decoded in a process of its own; the pane asks and is given the answer.
void Wiring::wirePictures()
{
    PicturePane *const pictures = m_views.evidence->viewer()->pictures();
    connect(pictures, &PicturePane::decodeRequested, this,
            [this, pictures](const QByteArray &bytes) {
                m_pictures.decode(bytes, [pictures](const PictureAnswer &answer) {
                    pictures->showAnswer(answer);
                });
            });
    connect(pictures, &PicturePane::decodeDropped, &m_pictures, &PictureDecoder::stop);
}

void Wiring::saveAll(const EvidenceTarget &target)
{
    if (m_selected) {
        m_workspace.startSaving(*m_selected, target);
    }
}

void Wiring::tellEvidenceSaved(const SavedEvidence &saved) const
{
    if (saved.isStopped && saved.count == 0) {
        m_views.window->showNotice(tr("Stopped: no evidence was saved."));
        return;
    }
    //: %1 is a folder or file
    QString told =
        tr("Saved %Ln piece(s) of evidence and their SHA256SUMS to %1.", nullptr, saved.count)
            .arg(saved.path);
    if (saved.isStopped) {
        told += u' ' + tr("It was stopped before the others.");
    }
    if (!saved.unreadable.isEmpty()) {
        QStringList names;
        for (const QString &name : saved.unreadable) {
            names.append(visibleName(name));
        }
        told += u' ' + tr("Left out, because not there or damaged: %1.").arg(names.join(u", "_s));
    }
    m_views.window->showNotice(told);
}

} // namespace Docket
