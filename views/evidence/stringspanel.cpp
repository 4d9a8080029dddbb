// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/stringspanel.h"

#include "common/basedelegate.h"
#include "common/theme.h"
#include "evidence/bytespanel.h"
#include "evidence/onworker.h"
#include "items/bytestringsmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Letters one below the other, as in the view of the bytes.
class StringDelegate final : public BaseDelegate
{
public:
    using BaseDelegate::BaseDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        const bool isKind = index.column() == ByteStringsModel::KindColumn;
        paintText(
            painter, content, index.data().toString(), isKind ? option.font : Theme::monospace(),
            index.column() == ByteStringsModel::TextColumn ? Theme::Tone::Text : Theme::Tone::Text2,
            option.palette);
    }
};

constexpr qsizetype ScanSlice = qsizetype{4} * 1024 * 1024;

void scanStrings(QPromise<QList<ByteString>> &promise, const QByteArray &bytes, int length)
{
    StringScan scan(bytes, length);
    qsizetype count = 0;
    while (!scan.isAtEnd() && !promise.isCanceled() && count < StringScan::MaxStrings) {
        const QList<ByteString> found = scan.next(ScanSlice);
        count += found.size();
        promise.addResult(found);
    }
}

} // namespace

StringsPanel::StringsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ByteStringsModel(this))
    , m_told(new QLabel(this))
    , m_length(new QSpinBox(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"stringsPanel"_s);
    buildLayout();
    connect(m_length, &QSpinBox::valueChanged, this, &StringsPanel::scan);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &StringsPanel::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { say(true); });
    connect(m_table, &QTableView::clicked, this, &StringsPanel::choose);
    connect(m_table, &QTableView::activated, this, &StringsPanel::choose);
}

StringsPanel::~StringsPanel()
{
    m_watcher.cancel();
}

void StringsPanel::buildLayout()
{
    m_told->setObjectName(u"stringsTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setForegroundRole(QPalette::PlaceholderText);
    //: a heading: runs of letters in a binary file
    auto *title = new QLabel(tr("Strings"), this);
    title->setFont(Theme::font(Theme::TextSize::Default, true));
    auto *from = new QLabel(tr("At least"), this);
    m_length->setObjectName(u"stringsLength"_s);
    m_length->setAccessibleName(tr("Fewest characters of a string"));
    m_length->setToolTip(tr("Fewest characters of a string"));
    m_length->setRange(StringScan::ShortestLength, StringScan::LongestLength);
    m_length->setValue(StringScan::UsualLength);
    m_length->setKeyboardTracking(false);
    from->setBuddy(m_length);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Theme::Grid);
    head->addWidget(title);
    head->addWidget(m_told, 1);
    head->addWidget(from);
    head->addWidget(m_length);
    m_table->setObjectName(u"stringsTable"_s);
    m_table->setAccessibleName(tr("Strings in the bytes"));
    m_table->setModel(m_model);
    layOutBytesPanel(this, head, m_table);
    m_table->setItemDelegate(new StringDelegate(m_table));
    constexpr int OffsetWidth = 104;
    constexpr int KindWidth = 72;
    m_table->horizontalHeader()->resizeSection(ByteStringsModel::OffsetColumn, OffsetWidth);
    m_table->horizontalHeader()->resizeSection(ByteStringsModel::KindColumn, KindWidth);
}

void StringsPanel::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    scan();
}

/// Not before somebody looks.
void StringsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isScanned) {
        scan();
    }
}

void StringsPanel::scan()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_model->setBytes(m_bytes);
    m_told->clear();
    m_isScanned = isVisible();
    if (!m_isScanned || m_bytes.isEmpty()) {
        return;
    }
    m_watcher.setFuture(onWorker<QList<ByteString>>(
        [bytes = m_bytes, length = m_length->value()](QPromise<QList<ByteString>> &promise) {
            scanStrings(promise, bytes, length);
        }));
}

void StringsPanel::take(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        const QList<ByteString> found = m_watcher.resultAt(i);
        const qsizetype room = StringScan::MaxStrings - m_model->rowCount();
        m_model->append(found.first(std::clamp<qsizetype>(room, 0, found.size())));
    }
    say(false);
}

void StringsPanel::say(bool isDone)
{
    if (m_watcher.isCanceled() || m_bytes.isEmpty()) {
        return;
    }
    const int count = m_model->rowCount();
    const QString words = tr("%n found", "strings in a file", count);
    if (count >= StringScan::MaxStrings) {
        //: %1 is a number; there are more, which are not listed
        m_told->setText(tr("the first %1, no more are listed").arg(QLocale().toString(count)));
    } else {
        //: %1 is "12 found"
        m_told->setText(isDone ? words : tr("%1 so far").arg(words));
    }
}

void StringsPanel::choose(const QModelIndex &index)
{
    const ByteString &string = m_model->string(index.row());
    Q_EMIT chosen(string.offset, string.size);
}

} // namespace Docket
