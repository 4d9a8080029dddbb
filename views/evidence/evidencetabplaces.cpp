// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencetab.h"
#include "evidence/excerptpanel.h"
#include "items/evidencemodel.h"
#include "items/roles.h"

#include <QStringList>
#include <QTreeView>

// What texts of the case refer to in its evidence.
namespace Docket {

namespace {

/// The row of a piece that is in no archive.
QModelIndex indexOfPiece(const EvidenceModel &model, const PieceLines &place,
                         const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const auto item = index.data(EvidenceRole).value<EvidenceItem>();
        if (item.messageId != place.messageId) {
            continue;
        }
        if (isPiece(item, place.messageId, place.piece, {})) {
            return index;
        }
        if (item.kind == EvidenceItem::Kind::Attachment) {
            continue; // below are entries, any number of them
        }
        if (const QModelIndex below = indexOfPiece(model, place, index); below.isValid()) {
            return below;
        }
    }
    return {};
}

/// The row of a piece, or of the innermost archive around it that is known.
QModelIndex deepestKnown(const EvidenceModel &model, const PieceLines &place)
{
    QModelIndex known = indexOfPiece(model, place);
    auto item = known.data(EvidenceRole).value<EvidenceItem>();
    const QStringList numbers = place.entry.split(u'/', Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        item.entryPath.append(number.toLongLong());
        const QModelIndex entry = model.indexOf(item);
        if (!entry.isValid()) {
            break;
        }
        known = entry;
    }
    return known;
}

bool isSameArchive(const EvidenceItem &one, const EvidenceItem &other)
{
    return one.attachmentId == other.attachmentId && one.entryPath == other.entryPath;
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
    const QModelIndex found = deepestKnown(*m_model, place);
    const auto item = found.data(EvidenceRole).value<EvidenceItem>();
    if (!found.isValid()) {
        return false;
    }
    if (!isPiece(item, place.messageId, place.piece, place.entry)) {
        return openWhenListed(place, found);
    }
    const bool isShown = m_current == item;
    m_tree->setCurrentIndex(found);
    if (isShown) {
        m_viewer->setMode(EvidenceViewer::Mode::Source);
    }
    m_excerpts->goTo(place.firstLine, place.lastLine);
    return true;
}

/// What is in an archive is found once that one is listed, and then perhaps the next one in it.
bool EvidenceTab::openWhenListed(const PieceLines &place, const QModelIndex &index)
{
    const auto archive = index.data(EvidenceRole).value<EvidenceItem>();
    if (m_model->listing(archive)) {
        return false; // it has no such entry
    }
    m_placeAhead = place;
    m_archiveAhead = archive;
    if (m_model->canFetchMore(index)) {
        m_model->fetchMore(index);
    } else if (!m_model->isAwaited(archive)) { // not called like one, or it failed before
        Q_EMIT listingRequested(archive, {});
    }
    return true;
}

void EvidenceTab::openPlaceAhead(const EvidenceItem &archive, bool isListed)
{
    if (!m_placeAhead || !isSameArchive(archive, m_archiveAhead)) {
        return;
    }
    const PieceLines place = *m_placeAhead;
    if (!isListed) {
        m_placeAhead.reset();
        chooseEntry(archive); // it says why
    } else if (!openPlace(place)) {
        Q_EMIT placeLost();
    }
}

/// A listing that was under way has been stopped; of another case nothing is waited for.
void EvidenceTab::resumePlaceAhead()
{
    if (const auto place = m_placeAhead) {
        openPlace(*place);
    }
}

} // namespace Docket
