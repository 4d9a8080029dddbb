// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencetab.h"

#include "common/prompts.h"
#include "common/theme.h"
#include "evidence/evidencetreedelegate.h"
#include "items/evidencemodel.h"
#include "items/roles.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

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
    , m_missing(new QLabel(this))
{
    setObjectName(u"evidenceTab"_s);
    buildLayout();
    connect(m_viewer, &EvidenceViewer::found, m_facts, &EvidenceFacts::showFound);
    connect(m_facts, &EvidenceFacts::caseRequested, this, &EvidenceTab::caseRequested);
    connect(m_viewer, &EvidenceViewer::saveRequested, this, &EvidenceTab::askWhereToSave);
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
    connect(model, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
    resetTree();
}

void EvidenceTab::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
}

void EvidenceTab::setNow(Instant now)
{
    m_delegate->setNow(now);
    m_tree->viewport()->update();
}

void EvidenceTab::clear()
{
    m_current.reset();
    m_viewer->clear();
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
    splitter->addWidget(m_viewer);
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
    m_tree->expandAll();
    const auto wanted = m_current;
    // The same piece again after a reload, else a fresh start.
    const auto visit = [&](const auto &self, const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (wanted && itemAt(index) == *wanted) {
                return index;
            }
            if (const QModelIndex below = self(self, index); below.isValid()) {
                return below;
            }
        }
        return {};
    };
    const QModelIndex same = wanted ? visit(visit, {}) : QModelIndex();
    if (same.isValid()) {
        m_isRestoring = true;
        m_tree->setCurrentIndex(same);
        m_isRestoring = false;
        return;
    }
    m_current.reset();
    m_viewer->showHint();
    m_facts->clear();
    if (isVisible()) {
        chooseFirst();
    }
}

void EvidenceTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
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
        m_viewer->showHint();
        m_facts->clear();
        return;
    }
    QModelIndex message = index;
    while (message.parent().isValid()) {
        message = message.parent();
    }
    m_current = item;
    m_viewer->announce(item);
    m_facts->showItem(item, itemAt(message));
    Q_EMIT contentRequested(item);
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
    m_viewer->showBytes(item, bytes);
    Q_EMIT factsRequested(item, bytes);
}

void EvidenceTab::showFacts(const EvidenceItem &item, const PieceFacts &facts)
{
    if (m_current == item) {
        m_facts->showPieceFacts(facts);
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
