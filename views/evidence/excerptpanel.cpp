// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/excerptpanel.h"

#include "common/basedelegate.h"
#include "common/dialogtable.h"
#include "common/labels.h"
#include "common/labelsasked.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/citations.h"
#include "evidence/sourcelines.h"
#include "evidence/sourceview.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

enum Column { LinesColumn, NoteColumn, StandsForColumn, ColumnCount };

constexpr int StateRole = Qt::UserRole; ///< AnswerState of what an excerpt stands for
constexpr int LinesWidth = 108;
constexpr int StandsForWidth = 240;
constexpr int RowsShown = 4;

/// The number of a mark as the source shows it, and the state of an asked-for item.
class ExcerptDelegate final : public BaseDelegate
{
public:
    using BaseDelegate::BaseDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        const QString text = index.data().toString();
        const QFont font = Theme::font(Theme::TextSize::Default);
        if (index.column() == LinesColumn) {
            const int size = Theme::BadgeHeight;
            const QRect badge(content.left(), content.center().y() - size / 2, size, size);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::colour(Theme::Tone::Accent, option.palette));
            painter.drawEllipse(badge);
            painter.setPen(Theme::colour(Theme::Tone::TextOnAccent, option.palette));
            painter.setFont(Theme::font(Theme::TextSize::Axis, true));
            painter.drawText(badge, Qt::AlignCenter, QString::number(index.row() + 1));
            painter.restore();
            paintText(painter, content.adjusted(size + IconGap, 0, 0, 0), text, font,
                      Theme::Tone::Text, option.palette);
        } else if (const QVariant state = index.data(StateRole); state.isValid()) {
            const Theme::StatusLook look = Theme::look(static_cast<AnswerState>(state.toInt()));
            paintStatus(painter, content, look.icon, text, font, look.colour, option.palette);
        } else {
            BaseDelegate::paintContent(painter, option, index, content);
        }
    }
};

} // namespace

ExcerptPanel::ExcerptPanel(SourceView *source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_title(new QLabel(tr("Excerpts"), this))
    , m_count(new QLabel(this))
    , m_annotate(new QPushButton(Theme::icon(u"edit"_s), tr("Annotate…"), this))
    , m_more(new QPushButton(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    setObjectName(u"excerptPanel"_s);
    buildLayout();
    connect(m_annotate, &QPushButton::clicked, this, &ExcerptPanel::annotate);
    connect(m_source, &SourceView::excerptRequested, this, &ExcerptPanel::annotate);
    connect(m_source, &SourceView::markActivated, this, [this](int number) {
        m_table->setCurrentCell(number - 1, NoteColumn);
        m_table->setFocus();
    });
    connect(m_table, &QTableWidget::itemClicked, this, &ExcerptPanel::jump);
    connect(m_table, &QTableWidget::itemActivated, this, &ExcerptPanel::jump);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ExcerptPanel::updateActions);
    fill();
}

void ExcerptPanel::buildLayout()
{
    m_title->setFont(Theme::font(Theme::TextSize::Default, true));
    m_count->setObjectName(u"excerptCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_annotate->setObjectName(u"annotateButton"_s);
    m_annotate->setToolTip(tr("Mark the selected lines, or the cursor's, with a note (Ctrl+M)"));
    m_annotate->setAutoDefault(false);
    m_more->setObjectName(u"excerptMore"_s);
    //: a button with what else can be done with an excerpt
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More for the chosen excerpt"));
    m_more->setAutoDefault(false);
    m_more->setMenu(makeMenu());
    m_table->setObjectName(u"excerptTable"_s);
    m_table->setAccessibleName(tr("Excerpts of this piece"));
    m_table->setHorizontalHeaderLabels({tr("Lines"), tr("Note"), tr("Stands for")});
    dressTable(*m_table);
    m_table->setItemDelegate(new ExcerptDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        if (current() != nullptr) {
            m_more->menu()->popup(m_table->viewport()->mapToGlobal(point));
        }
    });
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(LinesColumn, LinesWidth);
    header->setSectionResizeMode(NoteColumn, QHeaderView::Stretch);
    header->resizeSection(StandsForColumn, StandsForWidth);
    m_table->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    head->setSpacing(2 * Theme::Grid);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_more);
    head->addWidget(m_annotate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table);
}

QMenu *ExcerptPanel::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"excerptMenu"_s);
    const auto add = [&](const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys); // shown; the table hears the key
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("Edit the note…"), Qt::Key_F2, &ExcerptPanel::edit);
    add(tr("Copy the citation"), QKeySequence::Copy, &ExcerptPanel::copyCitation);
    add(tr("Cite in a note…"), Qt::Key_N, &ExcerptPanel::citeInNote);
    menu->addSeparator();
    add(tr("Remove the mark"), QKeySequence::Delete, &ExcerptPanel::remove);
    return menu;
}

void ExcerptPanel::setCase(const CaseDetail &detail)
{
    m_detail = detail;
    fill();
}

void ExcerptPanel::clear()
{
    m_detail.reset();
    setPiece(std::nullopt, {});
}

void ExcerptPanel::setPiece(const std::optional<EvidenceItem> &item, const QByteArray &bytes)
{
    m_item = item;
    m_isReady = false;
    m_sha256.clear();
    if (!item) {
        m_goTo.reset(); // it was of the piece before
    } else if (!item->sha256.isEmpty()) {
        m_sha256 = item->sha256;
    } else if (bytes.size() <= SourceText::BeginningBytes) {
        m_sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    fill();
}

void ExcerptPanel::showMarks()
{
    m_isReady = m_item.has_value();
    fill();
    if (m_goTo && hasWholeText()) {
        select(m_goTo->first, m_goTo->second);
        m_goTo.reset();
    }
}

void ExcerptPanel::setHash(const QByteArray &sha256)
{
    if (m_item && m_sha256.isEmpty()) {
        m_sha256 = sha256;
        fill();
    }
}

/// Of a large text the lines below its beginning are known only later.
bool ExcerptPanel::hasWholeText() const
{
    return m_isReady && m_source->text().isComplete();
}

void ExcerptPanel::goTo(int firstLine, int lastLine)
{
    m_goTo = {firstLine, lastLine};
    if (m_isReady) {
        showMarks();
    }
}

void ExcerptPanel::fill()
{
    const ExcerptId chosen = current() == nullptr ? ExcerptId{} : current()->id;
    m_shown.clear();
    if (m_detail && m_item) {
        std::ranges::copy_if(
            m_detail->excerpts, std::back_inserter(m_shown), [this](const Excerpt &excerpt) {
                return isPiece(*m_item, excerpt.messageId, excerpt.piece, excerpt.entry);
            });
    }
    m_table->setRowCount(0);
    QList<LineMark> marks;
    for (const Excerpt &excerpt : std::as_const(m_shown)) {
        addRow(excerpt);
        marks.append({excerpt.firstLine, excerpt.lastLine, m_table->rowCount()});
        if (excerpt.id == chosen) {
            m_table->setCurrentCell(m_table->rowCount() - 1, NoteColumn);
        }
    }
    if (m_isReady) {
        m_source->setMarks(marks);
    }
    const int count = static_cast<int>(m_shown.size());
    m_count->setText(count == 0 ? tr("none on this piece")
                                : tr("%n on this piece", nullptr, count));
    m_table->setVisible(count > 0);
    m_table->setFixedHeight(Theme::HeaderHeight + qMin(count, RowsShown) * Theme::RowHeight + 2);
    updateActions();
}

void ExcerptPanel::addRow(const Excerpt &excerpt)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *lines = new QTableWidgetItem(linesText(excerpt.firstLine, excerpt.lastLine));
    QString words = visibleName(excerpt.note.simplified());
    if (hasChanged(excerpt)) {
        //: %1 is a note on lines of a text
        words = tr("%1 (the text has changed since)").arg(words);
    }
    auto *note = new QTableWidgetItem(words);
    note->setToolTip(plainToolTip(words));
    auto *standsFor = new QTableWidgetItem;
    if (m_detail && !excerpt.standsFor.isEmpty()) {
        const auto ask =
            std::ranges::find(m_detail->policy.asks, excerpt.standsFor, &AskedItem::key);
        const QList<ConfirmedItem> &items = m_detail->record.items;
        const auto item = std::ranges::find(items, excerpt.standsFor, &ConfirmedItem::key);
        const AnswerState state = item == items.end() ? AnswerState::Missing : item->state;
        const QString name = visibleName(
            ask == m_detail->policy.asks.end() ? excerpt.standsFor : ask->text.simplified());
        //: %1 is what a policy asks for, %2 whether the report gives it
        standsFor->setText(tr("%1, %2").arg(name, Labels::text(state).toLower()));
        standsFor->setData(StateRole, static_cast<int>(state));
        standsFor->setToolTip(plainToolTip(name));
    }
    m_table->setItem(row, LinesColumn, lines);
    m_table->setItem(row, NoteColumn, note);
    m_table->setItem(row, StandsForColumn, standsFor);
}

const Excerpt *ExcerptPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

QString ExcerptPanel::citationOf(const Excerpt &excerpt) const
{
    return m_detail ? Docket::citationOf(*m_detail, excerpt) : QString();
}

Excerpt ExcerptPanel::excerptOf(const EvidenceItem &item, qint64 firstLine, qint64 lastLine) const
{
    const SourceLines lines = sourceLines(m_source->text(), firstLine, lastLine);
    Excerpt excerpt;
    excerpt.messageId = item.messageId;
    excerpt.piece = pieceToken(item);
    excerpt.entry = entryToken(item);
    excerpt.name = item.name;
    excerpt.firstLine = static_cast<int>(firstLine);
    excerpt.lastLine = static_cast<int>(lastLine);
    excerpt.offset = m_source->text().ownOffset(lines.offset);
    excerpt.size = m_source->text().ownOffset(lines.offset + lines.size) - excerpt.offset;
    excerpt.sha256 = m_sha256;
    excerpt.quote = quoteOf(m_source->text(), lines);
    return excerpt;
}

/// The same bytes are the same lines, in whatever encoding they are shown. Of other bytes it is
/// known by the text, if that was short enough to be kept.
bool ExcerptPanel::hasChanged(const Excerpt &excerpt) const
{
    if (!hasWholeText() || m_sha256.isEmpty() || m_sha256 == excerpt.sha256) {
        return false;
    }
    if (excerpt.quote.isEmpty() && excerpt.size > 0) {
        return true;
    }
    const SourceLines lines = sourceLines(m_source->text(), excerpt.firstLine, excerpt.lastLine);
    return quoteOf(m_source->text(), lines) != excerpt.quote;
}

void ExcerptPanel::select(int firstLine, int lastLine) const
{
    const SourceLines lines = sourceLines(m_source->text(), firstLine, lastLine);
    m_source->selectBytes(lines.offset, lines.size);
}

bool ExcerptPanel::canMark() const
{
    return hasWholeText() && !m_sha256.isEmpty();
}

void ExcerptPanel::updateActions()
{
    m_annotate->setEnabled(canMark());
    m_more->setEnabled(current() != nullptr);
}

} // namespace Docket
