// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencetab.h"

#include "common/prompts.h"
#include "common/theme.h"
#include "evidence/archivepane.h"
#include "evidence/evidencetreedelegate.h"
#include "evidence/excerptpanel.h"
#include "items/evidencemodel.h"
#include "items/roles.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostExpanded = 100; ///< entries of an archive that opens by itself
constexpr int MostListed = 16;    ///< archives that are listed before somebody opens them

EvidenceItem itemAt(const QModelIndex &index)
{
    return index.data(EvidenceRole).value<EvidenceItem>();
}

} // namespace

EvidenceTab::EvidenceTab(RepositoryProvider repository, QWidget *parent)
    : QWidget(parent)
    , m_nativePrompts(std::make_unique<NativePrompts>())
    , m_prompts(m_nativePrompts.get())
    , m_tree(new QTreeView(this))
    , m_delegate(new EvidenceTreeDelegate(m_tree))
    , m_viewer(new EvidenceViewer(std::move(repository), this))
    , m_facts(new EvidenceFacts(this))
    , m_excerpts(new ExcerptPanel(m_viewer->sourceView(), this))
    , m_missing(new QLabel(this))
{
    setObjectName(u"evidenceTab"_s);
    buildLayout();
    connect(m_tree, &QTreeView::activated, m_viewer, &EvidenceViewer::focusPiece);
    auto *nextHidden = new QShortcut(Qt::Key_F4, m_tree); // the source hears its own
    nextHidden->setContext(Qt::WidgetShortcut);
    connect(nextHidden, &QShortcut::activated, m_viewer, &EvidenceViewer::goToNextHidden);
    connect(m_viewer, &EvidenceViewer::found, m_facts, &EvidenceFacts::showFound);
    connect(m_excerpts, &ExcerptPanel::textWanted, this,
            [this] { m_viewer->setMode(EvidenceViewer::Mode::Source); });
    connect(m_viewer, &EvidenceViewer::textReady, m_excerpts, &ExcerptPanel::showMarks);
    auto *annotate = new QShortcut(Qt::CTRL | Qt::Key_M, this);
    annotate->setContext(Qt::WidgetWithChildrenShortcut);
    connect(annotate, &QShortcut::activated, m_excerpts, &ExcerptPanel::annotate);
    connect(m_facts, &EvidenceFacts::caseRequested, this, &EvidenceTab::caseRequested);
    connect(m_viewer, &EvidenceViewer::saveRequested, this, &EvidenceTab::askWhereToSave);
    ArchivePane *archive = m_viewer->archivePane();
    connect(archive, &ArchivePane::listingRequested, this, &EvidenceTab::askForListing);
    connect(archive, &ArchivePane::entryChosen, this, &EvidenceTab::chooseEntry);
    connect(m_viewer, &EvidenceViewer::saveAllRequested, this, &EvidenceTab::askFolder);
    connect(m_viewer, &EvidenceViewer::saveZipRequested, this, &EvidenceTab::askZip);
    connect(m_viewer, &EvidenceViewer::openOutsideRequested, this, &EvidenceTab::warnBeforeOpening);
}

EvidenceTab::~EvidenceTab() = default;

void EvidenceTab::setModel(EvidenceModel *model)
{
    if (m_model) {
        m_model->disconnect(this);
    }
    m_model = model;
    m_tree->setModel(model);
    if (model == nullptr) {
        return;
    }
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { choose(now); });
    connect(model, &QAbstractItemModel::modelReset, this, &EvidenceTab::resetTree);
    connect(model, &QAbstractItemModel::modelReset, this, &EvidenceTab::resumePlaceAhead);
    connect(model, &EvidenceModel::listingRequested, this,
            [this](const EvidenceItem &archive) { Q_EMIT listingRequested(archive, {}); });
    resetTree();
}

void EvidenceTab::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
}

void EvidenceTab::setNow(Instant now)
{
    m_delegate->setNow(now);
    m_viewer->archivePane()->setNow(now);
    m_tree->viewport()->update();
}

void EvidenceTab::clear()
{
    m_current.reset();
    m_excerpts->clear();
    m_viewer->clear();
    m_viewer->archivePane()->forgetPasswords();
    m_facts->clear();
    setMissingFiles({});
    if (m_model) {
        m_tree->selectionModel()->clear();
    }
}

void EvidenceTab::buildLayout()
{
    m_facts->setMinimumWidth(Theme::SideBarMinWidth);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"evidenceSplitter"_s);
    splitter->addWidget(buildTreePane());
    auto *middle = new QWidget(splitter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_viewer, 1);
    column->addWidget(m_excerpts);
    splitter->addWidget(middle);
    splitter->addWidget(m_facts);
    splitter->setSizes({Theme::EvidenceTreeWidth, 680, Theme::FactsWidth});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_tree);
}

QWidget *EvidenceTab::buildTreePane()
{
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(Theme::SideBarMinWidth);
    m_tree->setObjectName(u"evidenceTree"_s);
    m_tree->setAccessibleName(tr("Evidence"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(4 * Theme::Grid);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(m_delegate);
    auto *note = new QLabel(tr("Read only. Nothing here is run, rendered or fetched."), pane);
    note->setObjectName(u"evidenceNote"_s);
    note->setWordWrap(true);
    note->setFont(Theme::font(Theme::TextSize::Secondary));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                             2 * Theme::Grid);
    m_missing->setObjectName(u"evidenceMissing"_s);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->setFont(Theme::font(Theme::TextSize::Secondary));
    m_missing->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding, 0);
    m_missing->hide();
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_missing);
    layout->addWidget(note);
    return pane;
}

void EvidenceTab::resetTree()
{
    expandParts();
    const auto wanted = m_current;
    // The same piece again after a reload, else a fresh start.
    const QModelIndex same = wanted ? placeOf(*wanted) : QModelIndex();
    if (same.isValid()) {
        m_isRestoring = true;
        m_tree->setCurrentIndex(same);
        m_isRestoring = false;
        m_viewer->archivePane()->askAgain(); // what was on its way was stopped
    } else {
        m_current.reset();
        m_excerpts->setPiece(std::nullopt, {});
        m_viewer->showHint();
        m_facts->clear();
    }
    if (isVisible()) {
        listArchives();
        if (!m_current) {
            chooseFirst();
        }
    }
}

QModelIndex EvidenceTab::placeOf(const EvidenceItem &item) const
{
    if (item.kind == EvidenceItem::Kind::ArchiveEntry) {
        const QModelIndex place = m_model->indexOf(item);
        return place.isValid() && itemAt(place) == item ? place : QModelIndex();
    }
    const auto visit = [&](const auto &self, const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const EvidenceItem there = itemAt(index);
            if (there == item) {
                return index;
            }
            const bool isArchive = there.kind == EvidenceItem::Kind::Attachment;
            if (const auto below = isArchive ? QModelIndex() : self(self, index); below.isValid()) {
                return below;
            }
        }
        return {};
    };
    return visit(visit, {});
}

void EvidenceTab::expandParts(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const bool isArchive = itemAt(index).kind == EvidenceItem::Kind::Attachment;
        const int below = m_model->rowCount(index);
        if (below > 0 && (!isArchive || below <= MostExpanded)) {
            m_tree->expand(index);
        }
        if (!isArchive) {
            expandParts(index);
        }
    }
}

/// The first archives are listed as soon as somebody looks, if nothing must be unpacked for it;
/// others when their row is opened.
void EvidenceTab::listArchives()
{
    int left = MostListed;
    for (int message = 0; m_model && message < m_model->rowCount(); ++message) {
        const QModelIndex parent = m_model->index(message, 0);
        for (int row = 0; row < m_model->rowCount(parent) && left > 0; ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (m_model->canFetchMore(index) && claimsToListCheaply(itemAt(index).name)) {
                m_model->fetchMore(index);
                --left;
            }
        }
    }
}

void EvidenceTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listArchives();
    if (!m_current) {
        chooseFirst();
    }
}

/// The first fenced block or attachment, else the first text: bytes are not read before somebody
/// looks at the tab.
void EvidenceTab::chooseFirst()
{
    if (!m_model) {
        return;
    }
    QModelIndex text;
    for (QModelIndex index = m_model->index(0, 0); index.isValid();
         index = m_tree->indexBelow(index)) {
        const EvidenceItem::Kind kind = itemAt(index).kind;
        if (kind == EvidenceItem::Kind::CodeBlock || kind == EvidenceItem::Kind::Attachment) {
            m_tree->setCurrentIndex(index);
            return;
        }
        if (kind == EvidenceItem::Kind::Text && !text.isValid()) {
            text = index;
        }
    }
    if (text.isValid()) {
        m_tree->setCurrentIndex(text);
    }
}

void EvidenceTab::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_isRestoring) {
        return;
    }
    const EvidenceItem item = itemAt(index);
    if (item.kind == EvidenceItem::Kind::Message) {
        m_current.reset();
        m_excerpts->setPiece(std::nullopt, {});
        m_viewer->showHint();
        m_facts->clear();
        return;
    }
    QModelIndex message = index;
    while (message.parent().isValid()) {
        message = message.parent();
    }
    m_current = item;
    m_excerpts->setPiece(std::nullopt, {});
    m_viewer->announce(item);
    m_facts->showItem(item, itemAt(message));
    Q_EMIT contentRequested(item);
}

void EvidenceTab::chooseEntry(const EvidenceItem &entry)
{
    const QModelIndex index = m_model ? m_model->indexOf(entry) : QModelIndex();
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->setFocus(Qt::OtherFocusReason);
    }
}

void EvidenceTab::askForListing(const EvidenceItem &archive, const QString &password)
{
    const auto known = m_model ? m_model->listing(archive) : nullptr;
    if (known && password.isEmpty()) {
        m_viewer->archivePane()->showListing(archive, known, false);
    } else if (m_model && password.isEmpty()) {
        m_model->requestListing(archive); // the tree may have asked already
    } else {
        Q_EMIT listingRequested(archive, password);
    }
}

void EvidenceTab::showListing(const EvidenceItem &archive, const Outcome<ArchiveListing> &listing,
                              bool hadPassword)
{
    ArchivePane *pane = m_viewer->archivePane();
    const auto *error = listing ? nullptr : std::get_if<ArchiveError>(&listing.error());
    if (!m_model || (error && error->fault == ArchiveFault::Stopped)) {
        return;
    }
    if (!listing) {
        if (!hadPassword) { // else what was listed stays
            m_model->setListing(archive, {});
        }
        pane->showFailure(archive, listing.error(), hadPassword);
        openPlaceAhead(archive, false);
        return;
    }
    const auto shared = std::make_shared<const ArchiveListing>(*listing);
    const bool isNew = m_model->listing(archive) == nullptr;
    m_model->setListing(archive, shared);
    if (isNew && shared->entries.size() <= MostExpanded) {
        m_tree->expand(m_model->indexOf(archive));
    }
    pane->showListing(archive, shared, hadPassword);
    openPlaceAhead(archive, true);
}

void EvidenceTab::showContent(const EvidenceItem &item, const QByteArray &bytes,
                              const QString &failure)
{
    if (m_current != item) {
        return; // the person has gone on
    }
    if (!failure.isEmpty()) {
        m_viewer->showFailure(failure);
        return;
    }
    m_excerpts->setPiece(item, bytes);
    const bool isGoing = m_excerpts->isGoing();
    m_viewer->showBytes(item, bytes);
    if (isGoing) { // to lines, which only the source has
        m_viewer->setMode(EvidenceViewer::Mode::Source);
    }
    Q_EMIT factsRequested(item, bytes);
}

void EvidenceTab::showFacts(const EvidenceItem &item, const PieceFacts &facts)
{
    if (m_current == item) {
        m_facts->showPieceFacts(facts);
        m_excerpts->setHash(facts.bytes.sha256);
    }
}

void EvidenceTab::setMissingFiles(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names) {
        shown.append(visibleName(name));
    }
    //: below the list of attachments; %1 is one or more file names
    m_missing->setText(tr("⚠ Said to be attached, but not here: %1").arg(shown.join(u", "_s)));
    m_missing->setVisible(!names.isEmpty());
}

} // namespace Docket
