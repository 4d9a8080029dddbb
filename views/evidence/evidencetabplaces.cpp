// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencetab.h"
#include "evidence/excerptpanel.h"
#include "items/evidencemodel.h"
#include "items/roles.h"

#include <QTreeView>

// What texts of the case refer to in its evidence.
namespace Docket {

namespace {

/// The row of a piece, at any depth of the tree.
QModelIndex indexOfPiece(const EvidenceModel &model, const PieceLines &place,
                         const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const auto item = index.data(EvidenceRole).value<EvidenceItem>();
        if (isPiece(item, place.messageId, place.piece, place.entry)) {
            return index;
        }
        // An archive may have a hundred thousand entries.
        const bool isFile = item.kind == EvidenceItem::Kind::Attachment ||
                            item.kind == EvidenceItem::Kind::ArchiveEntry;
        const bool mayBeBelow =
            !isFile ||
            (!place.entry.isEmpty() && pieceToken(item) == place.piece &&
             (entryToken(item).isEmpty() || place.entry.startsWith(entryToken(item) + u'/')));
        if (item.messageId != place.messageId || !mayBeBelow) {
            continue;
        }
        if (const QModelIndex below = indexOfPiece(model, place, index); below.isValid()) {
            return below;
        }
    }
    return {};
}

} // namespace

void EvidenceTab::showCase(const CaseDetail &detail)
{
    m_excerpts->setCase(detail);
}

bool EvidenceTab::openPlace(const PieceLines &place)
{
    m_placeAhead.reset();
    if (!m_model) {
        return false;
    }
    const QModelIndex found = indexOfPiece(*m_model, place);
    if (!found.isValid()) {
        PieceLines archive = place;
        archive.entry.clear();
        const QModelIndex index = indexOfPiece(*m_model, archive);
        if (place.entry.isEmpty() || !index.isValid() || !m_model->canFetchMore(index)) {
            return false;
        }
        m_placeAhead = place; // once the archive is listed
        m_model->fetchMore(index);
        return true;
    }
    const bool isShown = m_current == found.data(EvidenceRole).value<EvidenceItem>();
    m_tree->setCurrentIndex(found);
    if (isShown) {
        m_viewer->setMode(EvidenceViewer::Mode::Source);
    }
    m_excerpts->goTo(place.firstLine, place.lastLine);
    return true;
}

void EvidenceTab::openPlaceAhead()
{
    if (const auto place = m_placeAhead) {
        openPlace(*place);
    }
}

} // namespace Docket
