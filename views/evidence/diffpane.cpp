// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/diffpane.h"

#include "common/emptystate.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "evidence/difffilestable.h"
#include "evidence/onworker.h"

#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype DiffWorkerBytes = 2'000'000; ///< from here on reading leaves the GUI thread

std::shared_ptr<const DiffContent> parsedContent(const QByteArray &bytes,
                                                 const std::function<bool()> &isStopped)
{
    auto content = std::make_shared<DiffContent>();
    content->bytes = bytes;
    content->diff = parsedDiff(bytes, isStopped);
    content->rows = sideBySide(content->diff);
    return content;
}

} // namespace

DiffPane::DiffPane(QWidget *parent)
    : EvidencePane(parent)
    , m_layout(new SegmentedBar(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_files(new DiffFilesTable(this))
    , m_view(new DiffView(this))
{
    setObjectName(u"diffPane"_s);
    buildControls();
    buildLayout();
    connect(m_layout, &SegmentedBar::chosen, this,
            [this](int index) { m_view->setSideBySide(index == 0); });
    connect(m_previous, &QToolButton::clicked, m_view, &DiffView::previousHunk);
    connect(m_next, &QToolButton::clicked, m_view, &DiffView::nextHunk);
    connect(m_files, &DiffFilesTable::chosen, this, [this](qsizetype index) {
        if (m_content) {
            m_view->goToLine(m_content->diff.files.at(index).firstLine);
        }
    });
    connect(m_view, &DiffView::currentLineChanged, this, &DiffPane::followLine);
    connect(&m_parsing, &QFutureWatcherBase::finished, this, [this] {
        if (!m_parsing.isCanceled() && m_parsing.future().resultCount() > 0) {
            showParsed(m_parsing.result());
        }
    });
    clear();
}

DiffPane::~DiffPane()
{
    m_parsing.cancel();
}

void DiffPane::buildControls()
{
    m_layout->setObjectName(u"diffLayout"_s);
    m_layout->setAccessibleName(tr("How the diff is laid out"));
    //: ways to show a diff: two columns or one
    m_layout->setSegments({tr("Side by side"), tr("Unified")});
    const auto dress = [](QToolButton *button, const QString &name, const QString &icon,
                          const QString &tip) {
        button->setObjectName(name);
        button->setIcon(Theme::icon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    dress(m_previous, u"diffPrevious"_s, u"chevron-up"_s, tr("Previous change (P)"));
    dress(m_next, u"diffNext"_s, u"chevron-down"_s, tr("Next change (N)"));
}

void DiffPane::buildLayout()
{
    m_splitter->addWidget(m_files);
    m_splitter->addWidget(m_view);
    m_splitter->setHandleWidth(Theme::SplitterHandle);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_empty->setTexts(tr("Reading…"), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setFocusProxy(m_view);
}

QList<QWidget *> DiffPane::controls() const
{
    return {m_layout, m_previous, m_next};
}

bool DiffPane::accepts(const EvidenceContent &content) const
{
    return content.kind == ContentKind::Text && content.bytes.size() <= UnifiedDiff::MaxBytes &&
           looksLikeDiff(content.bytes);
}

void DiffPane::showContent(const EvidenceContent &content)
{
    clear();
    if (content.bytes.size() < DiffWorkerBytes) {
        showParsed(parsedContent(content.bytes, {}));
        return;
    }
    m_parsing.setFuture(onWorker<Content>([bytes = content.bytes](QPromise<Content> &promise) {
        promise.addResult(parsedContent(bytes, [&promise] { return promise.isCanceled(); }));
    }));
}

void DiffPane::clear()
{
    m_parsing.cancel();
    m_parsing.setFuture({});
    m_content.reset();
    m_view->setContent({});
    m_files->setFiles({});
    m_stack->setCurrentWidget(m_empty);
}

void DiffPane::showParsed(const Content &content)
{
    m_content = content;
    const auto files = static_cast<int>(content->diff.files.size());
    m_files->setFiles(content->diff.files);
    m_files->setVisible(files > 1);
    constexpr int MostRows = 5;
    const int height = Theme::HeaderHeight + std::min(MostRows, files) * Theme::RowHeight + 2;
    m_splitter->setSizes({height, std::max(height, m_splitter->height() - height)});
    m_view->setContent(content);
    m_stack->setCurrentWidget(m_splitter);
    followLine();
    Q_EMIT noticeChanged();
}

void DiffPane::followLine()
{
    if (m_content) {
        m_files->setCurrentFile(m_content->diff.fileAt(m_view->currentLine()));
    }
}

QString DiffPane::notice() const
{
    if (!m_content) {
        return {};
    }
    qint64 added = 0;
    qint64 removed = 0;
    for (const DiffFile &file : m_content->diff.files) {
        added += file.added;
        removed += file.removed;
    }
    const QLocale locale;
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(m_content->diff.files.size()));
    //: %1 is "3 files", %2 and %3 count the lines that a diff adds and removes
    QStringList lines{
        tr("%1, +%2 −%3.").arg(files, locale.toString(added), locale.toString(removed))};
    if (m_content->diff.isCut) {
        lines += tr("Only the first %1 lines are shown here; Source has all.")
                     .arg(locale.toString(m_content->diff.lineCount()));
    }
    return lines.join(u' ');
}

} // namespace Docket
