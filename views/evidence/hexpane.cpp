// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hexpane.h"

#include "common/theme.h"
#include "evidence/hexfindbar.h"
#include "evidence/hexview.h"
#include "evidence/inspectorpanel.h"
#include "evidence/onworker.h"
#include "evidence/stringspanel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

HexPane::HexPane(QWidget *parent)
    : EvidencePane(parent)
    , m_bar(new HexFindBar(this))
    , m_view(new HexView(this))
    , m_inspector(new InspectorPanel(this))
    , m_strings(new StringsPanel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_below(new QSplitter(Qt::Horizontal, this))
    , m_goTo(new QToolButton(this))
    , m_values(new QToolButton(this))
    , m_stringsButton(new QToolButton(this))
{
    setObjectName(u"hexPane"_s);
    buildControls();
    buildLayout();
    connect(m_view, &HexView::cursorMoved, this, &HexPane::inspect);
    connect(m_strings, &StringsPanel::chosen, m_view, &HexView::selectRange);
    connect(m_goTo, &QToolButton::clicked, m_bar,
            [this] { m_bar->open(HexFindBar::Purpose::GoTo); });
    const auto showPanels = [this] {
        m_inspector->setVisible(m_values->isChecked());
        m_strings->setVisible(m_stringsButton->isChecked());
        m_below->setVisible(m_values->isChecked() || m_stringsButton->isChecked());
    };
    connect(m_values, &QToolButton::toggled, this, showPanels);
    connect(m_stringsButton, &QToolButton::toggled, this, showPanels);
    connect(m_bar, &HexFindBar::findRequested, this, &HexPane::find);
    connect(m_bar, &HexFindBar::offsetRequested, this, &HexPane::goTo);
    connect(m_bar, &HexFindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_finding, &QFutureWatcherBase::finished, this, &HexPane::showFound);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &HexPane::sayCount);
}

HexPane::~HexPane()
{
    stopSearch();
}

void HexPane::buildControls()
{
    m_goTo->setObjectName(u"hexGoTo"_s);
    //: a button: go to an offset in a file
    m_goTo->setText(tr("Go to…"));
    m_goTo->setToolTip(tr("Go to an offset (Ctrl+G)"));
    m_values->setObjectName(u"hexValues"_s);
    //: a button: show what the bytes at the cursor would be as numbers
    m_values->setText(tr("Values"));
    m_values->setToolTip(tr("What the bytes at the cursor would be"));
    m_stringsButton->setObjectName(u"hexStrings"_s);
    m_stringsButton->setText(tr("Strings"));
    m_stringsButton->setToolTip(tr("Strings in the bytes"));
    for (QToolButton *button : {m_values, m_stringsButton}) {
        button->setCheckable(true);
        button->setChecked(true);
    }
}

void HexPane::buildLayout()
{
    m_below->addWidget(m_inspector);
    m_below->addWidget(m_strings);
    m_below->setStretchFactor(1, 1);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_below, m_splitter}) {
        splitter->setHandleWidth(Theme::SplitterHandle);
        splitter->setChildrenCollapsible(false);
    }
    constexpr int InspectorWidth = 272;
    constexpr int StringsWidth = 400;
    constexpr int BelowHeight = 200;
    m_below->setSizes({InspectorWidth, StringsWidth});
    m_splitter->setSizes({2 * BelowHeight, BelowHeight});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
}

QList<QWidget *> HexPane::controls() const
{
    return {m_goTo, m_values, m_stringsButton};
}

bool HexPane::accepts(const EvidenceContent & /*content*/) const
{
    return true;
}

void HexPane::showContent(const EvidenceContent &content)
{
    clear();
    m_view->setBytes(content.bytes);
    m_strings->setBytes(content.bytes);
    inspect();
}

void HexPane::clear()
{
    stopSearch();
    m_bar->reset();
    m_view->setBytes({});
    m_strings->setBytes({});
    inspect();
}

void HexPane::inspect()
{
    constexpr qsizetype Longest = 8;
    m_inspector->setBytes(m_view->bytes().mid(m_view->selectionStart(), Longest));
}

bool HexPane::openFind()
{
    m_bar->open(HexFindBar::Purpose::Find);
    return true;
}

void HexPane::stopSearch()
{
    m_finding.cancel();
    m_counting.cancel();
    m_counted.reset();
    m_found.reset();
}

void HexPane::find(bool isForward)
{
    const std::optional<ByteSearch> search = m_bar->search();
    if (!search) {
        return;
    }
    if (m_counted != search) {
        stopSearch();
        m_counted = search;
        m_counting.setFuture(onWorker<ByteMatches>([search, bytes = m_view->bytes()](
                                                       QPromise<ByteMatches> &promise) {
            promise.addResult(findAll(*search, bytes, [&promise] { return promise.isCanceled(); }));
        }));
    }
    m_finding.cancel();
    const bool isAtFound = m_found && m_view->cursor() == m_found->offset + m_found->size - 1;
    const qsizetype from = isAtFound ? m_found->offset : m_view->cursor();
    const qsizetype start = isForward && isAtFound ? from + 1 : from;
    m_finding.setFuture(
        onWorker<std::optional<ByteMatch>>([search, isForward, start, bytes = m_view->bytes()](
                                               QPromise<std::optional<ByteMatch>> &promise) {
            const auto isStopped = [&promise] { return promise.isCanceled(); };
            promise.addResult(isForward ? findNext(*search, bytes, start, isStopped)
                                        : findPrevious(*search, bytes, start, isStopped));
        }));
    m_bar->say(tr("Searching…"));
}

void HexPane::showFound()
{
    if (m_finding.isCanceled() || m_finding.future().resultCount() == 0) {
        return;
    }
    m_found = m_finding.result();
    if (m_found) {
        m_view->selectRange(m_found->offset, m_found->size);
    }
    sayCount();
}

/// "3 of 17", as far as both workers are.
void HexPane::sayCount()
{
    if (m_finding.isCanceled() || !m_finding.isFinished()) {
        return;
    }
    if (!m_found) {
        m_bar->say(tr("Not found"));
        return;
    }
    if (m_counting.isCanceled() || !m_counting.isFinished() ||
        m_counting.future().resultCount() == 0) {
        m_bar->say(tr("Found, counting…"));
        return;
    }
    const ByteMatches all = m_counting.result();
    const auto place = std::ranges::lower_bound(all.offsets, m_found->offset);
    const bool isListed = place != all.offsets.end() && *place == m_found->offset;
    const QLocale locale;
    const QString count = locale.toString(all.offsets.size());
    if (!isListed) {
        //: places in a file: one of very many, or inside another
        m_bar->say(all.hasMore ? tr("One of more than %1").arg(count)
                               : tr("Beside the %1 that are counted").arg(count));
        return;
    }
    const QString number = locale.toString(place - all.offsets.begin() + 1);
    m_bar->say(all.hasMore ? tr("%1 of more than %2").arg(number, count)
                           : tr("%1 of %2").arg(number, count));
}

void HexPane::goTo(const QString &typed)
{
    const auto offset = offsetFrom(typed, m_view->cursor(), m_view->bytes().size());
    if (!offset) {
        m_bar->say(
            tr("There is no such offset; the last one is %1")
                .arg(QLocale().toString(std::max<qsizetype>(0, m_view->bytes().size() - 1))));
        return;
    }
    m_view->selectRange(*offset, 1);
    m_view->setFocus(Qt::OtherFocusReason);
}

void HexPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_G && event->modifiers() == Qt::ControlModifier) {
        m_bar->open(HexFindBar::Purpose::GoTo);
    } else if (event->matches(QKeySequence::FindNext)) {
        find(true);
    } else if (event->matches(QKeySequence::FindPrevious)) {
        find(false);
    } else {
        EvidencePane::keyPressEvent(event);
    }
}

} // namespace Docket
