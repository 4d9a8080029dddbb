// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidenceviewer.h"

#include "common/banner.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "domain/detectedtype.h"
#include "evidence/archivepane.h"
#include "evidence/diffpane.h"
#include "evidence/evidencehead.h"
#include "evidence/evidencetreedelegate.h"
#include "evidence/hexpane.h"
#include "evidence/picturepane.h"
#include "evidence/rendernotice.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

EvidenceViewer::EvidenceViewer(RepositoryProvider repository, QWidget *parent)
    : QWidget(parent)
    , m_head(new EvidenceHead(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_pictures(new PicturePane(this))
    , m_diffs(new DiffPane(this))
    , m_source(new SourcePane(std::move(repository), this))
    , m_hex(new HexPane(this))
    , m_archive(new ArchivePane(this))
    , m_notice(new QLabel(this))
{
    setObjectName(u"evidenceViewer"_s);
    buildLayout();
    buildMenu();
    //: A way to show an archive: as the list of what it has.
    addPane(m_archive, {{Mode::Entries, tr("Entries")}});
    //: Ways to show a piece of evidence: with colours, as bytes, without colours.
    addPane(m_pictures, {{Mode::Picture, tr("Picture")}});
    addPane(m_diffs, {{Mode::Diff, tr("Diff")}});
    addPane(m_source, {{Mode::Source, tr("Source")}});
    addPane(m_hex, {{Mode::Hex, tr("Hex")}});
    m_looks.append({Mode::Plain, tr("Plain"), m_source});
    connect(m_head->modes(), &SegmentedBar::chosen, this,
            [this](int index) { showLook(m_offered.at(index)); });
    connect(m_head->save(), &QPushButton::clicked, this, &EvidenceViewer::saveRequested);
    connect(m_source, &SourcePane::factsFound, this, &EvidenceViewer::report);
    connect(m_source, &SourcePane::factsFound, this, &EvidenceViewer::textReady);
    connect(m_source, &SourcePane::jumped, this, [this] {
        if (m_stack->currentWidget() != m_source) {
            setMode(Mode::Source);
        }
    });
    showHint();
}

void EvidenceViewer::buildLayout()
{
    m_notice->setObjectName(u"evidenceNotice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding,
                                 Theme::Grid);
    m_notice->setFont(Theme::font(Theme::TextSize::Secondary));
    m_notice->setWordWrap(true);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_source->banner());
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);
}

void EvidenceViewer::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"evidenceMenu"_s);
    const auto add = [&](const QString &name, const QString &text, auto signal) {
        QAction *action = menu->addAction(text, this, signal);
        action->setObjectName(name);
        return action;
    };
    add(u"saveAllEvidence"_s, tr("Save &all of this case…"), &EvidenceViewer::saveAllRequested);
    add(u"saveEvidenceZip"_s, tr("Save all as an encrypted &zip…"),
        &EvidenceViewer::saveZipRequested);
    menu->addSeparator();
    m_openOutside = add(u"openEvidenceOutside"_s, tr("&Open a copy with another program…"),
                        &EvidenceViewer::openOutsideRequested);
    m_head->more()->setMenu(menu);
}

void EvidenceViewer::addPane(EvidencePane *pane, const QList<std::pair<Mode, QString>> &looks)
{
    m_stack->addWidget(pane);
    m_extras.insert(pane, m_head->addControls(pane->controls()));
    for (const auto &[mode, name] : looks) {
        m_looks.append({mode, name, pane});
    }
    connect(pane, &EvidencePane::noticeChanged, this, &EvidenceViewer::updateNotice);
}

SourceView *EvidenceViewer::sourceView() const
{
    return m_source->view();
}

HexView *EvidenceViewer::hexView() const
{
    return m_hex->view();
}

void EvidenceViewer::announce(const EvidenceItem &item)
{
    m_content = {.item = item, .bytes = {}, .detected = {}};
    m_hasContent = false;
    m_filled.clear();
    m_offered.clear(); // nothing is there to look at, nor a control of how
    m_head->modes()->setSegments({});
    for (QWidget *extra : std::as_const(m_extras)) {
        extra->hide();
    }
    for (const Look &look : std::as_const(m_looks)) {
        look.pane->clear();
    }
    m_head->name()->setText(EvidenceTreeDelegate::pathOf(item));
    m_empty->setTexts(tr("Reading…"), {});
    m_stack->setCurrentWidget(m_empty);
    m_head->save()->setEnabled(false);
    m_openOutside->setEnabled(false);
    updateNotice();
}

void EvidenceViewer::showHint()
{
    announce({});
    m_head->name()->setText({});
    m_empty->setTexts(tr("Choose a piece of evidence"),
                      tr("Texts, fenced blocks and attachments of this case are in the tree."));
}

void EvidenceViewer::clear()
{
    showHint();
}

void EvidenceViewer::showFailure(const QString &reason)
{
    m_empty->setTexts(tr("This piece cannot be shown"), reason);
    m_stack->setCurrentWidget(m_empty);
}

void EvidenceViewer::showBytes(const EvidenceItem &item, const QByteArray &bytes)
{
    announce(item);
    m_content = {
        .item = item, .bytes = bytes, .detected = detectedType(bytes), .kind = contentKind(bytes)};
    m_hasContent = true;
    m_head->save()->setEnabled(true);
    m_openOutside->setEnabled(true);
    QStringList names;
    for (const Look &look : std::as_const(m_looks)) {
        if (look.pane->accepts(m_content)) {
            m_offered.append(look);
            names.append(look.name);
        }
    }
    m_head->modes()->setSegments(names);
    report({tr("Bytes"), 0});
    if (m_content.kind == ContentKind::Text) {
        fill(m_source); // what it hides is told in whatever way it is shown
    }
    setMode(bestMode());
}

EvidenceViewer::Mode EvidenceViewer::bestMode() const
{
    if (m_archive->accepts(m_content)) {
        return Mode::Entries;
    }
    if (m_pictures->accepts(m_content)) {
        return Mode::Picture;
    }
    if (m_diffs->accepts(m_content)) {
        return Mode::Diff;
    }
    return m_content.kind == ContentKind::Text ? Mode::Source : Mode::Hex;
}

void EvidenceViewer::fill(EvidencePane *pane)
{
    if (!m_filled.contains(pane)) {
        m_filled.insert(pane);
        pane->showContent(m_content);
    }
}

void EvidenceViewer::setMode(Mode mode)
{
    const auto look = std::ranges::find(m_offered, mode, &Look::mode);
    if (m_hasContent && look != m_offered.end()) {
        showLook(*look);
    }
}

void EvidenceViewer::showLook(const Look &look)
{
    m_mode = look.mode;
    const auto place = std::ranges::find(m_offered, look.mode, &Look::mode);
    m_head->modes()->setCurrent(static_cast<int>(place - m_offered.begin()));
    for (const auto &[pane, extra] : m_extras.asKeyValueRange()) {
        extra->setVisible(pane == look.pane);
    }
    if (look.pane == m_source) {
        m_source->setPlain(look.mode == Mode::Plain);
    }
    fill(look.pane);
    m_stack->setCurrentWidget(look.pane);
    updateNotice();
}

void EvidenceViewer::goToNextHidden()
{
    m_source->showNextHidden();
}

void EvidenceViewer::focusPiece()
{
    if (m_hasContent) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void EvidenceViewer::updateNotice()
{
    QStringList lines;
    if (m_hasContent) {
        lines += renderNotice(m_content.detected);
        if (m_content.bytes.isEmpty()) {
            lines += tr("This piece is empty.");
        }
        if (const auto *pane = qobject_cast<EvidencePane *>(m_stack->currentWidget())) {
            lines += pane->notice();
        }
        lines.removeAll(QString());
    }
    m_notice->setText(lines.join(u' '));
    m_notice->setVisible(!lines.isEmpty());
}

void EvidenceViewer::report(const SourcePane::Facts &facts)
{
    const bool isText = m_content.kind == ContentKind::Text;
    EvidenceFacts::Found found;
    found.detected = m_content.detected;
    found.hidden = facts.hidden;
    found.size = m_content.bytes.size();
    found.shownAs = isText ? facts.shownAs : tr("Bytes");
    if (m_pictures->accepts(m_content)) {
        found.shownAs = tr("Picture");
    }
    const auto kind = m_content.item.kind;
    if (kind == EvidenceItem::Kind::Attachment || kind == EvidenceItem::Kind::ArchiveEntry) {
        found.mismatch =
            typeMismatch(claimedType(m_content.item), m_content.detected, m_content.kind);
    }
    Q_EMIT this->found(found);
}

void EvidenceViewer::openFindBar()
{
    const auto look = std::ranges::find(std::as_const(m_offered), m_mode, &Look::mode);
    if (look != m_offered.cend() && !look->pane->openFind()) {
        const bool isText = m_content.kind == ContentKind::Text;
        setMode(isText ? Mode::Plain : Mode::Hex);
        isText ? m_source->openFind() : m_hex->openFind();
    }
}

/// Ctrl+F is the window's search. A shortcut of the same keys would make both ambiguous, and
/// neither would act; so the viewer claims the keys while the focus is in it.
bool EvidenceViewer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EvidenceViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        openFindBar();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Docket
