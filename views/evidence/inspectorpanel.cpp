// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/inspectorpanel.h"

#include "common/segmentedbar.h"
#include "common/theme.h"
#include "evidence/bytespanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Kind = InspectedValue::Kind;

enum InspectorColumn { TypeColumn, NumberColumn, InspectorColumns };

/// Types are called as in C, whatever the language of the window.
QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Unsigned8:
        return u"uint8"_s;
    case Kind::Signed8:
        return u"int8"_s;
    case Kind::Unsigned16:
        return u"uint16"_s;
    case Kind::Signed16:
        return u"int16"_s;
    case Kind::Unsigned32:
        return u"uint32"_s;
    case Kind::Signed32:
        return u"int32"_s;
    case Kind::Unsigned64:
        return u"uint64"_s;
    case Kind::Signed64:
        return u"int64"_s;
    case Kind::Float32:
        return u"float"_s;
    case Kind::Float64:
        return u"double"_s;
    case Kind::Utf8:
        return u"UTF-8"_s;
    case Kind::Utf16:
        return u"UTF-16"_s;
    case Kind::Time32:
        return u"time_t, 32"_s;
    case Kind::Time64:
        return u"time_t, 64"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

InspectorPanel::InspectorPanel(QWidget *parent)
    : QWidget(parent)
    , m_order(new SegmentedBar(this))
    , m_table(new QTableWidget(0, InspectorColumns, this))
{
    setObjectName(u"inspectorPanel"_s);
    buildLayout();
    connect(m_order, &SegmentedBar::chosen, this, &InspectorPanel::refresh);
    refresh();
}

void InspectorPanel::buildLayout()
{
    //: a heading: what the bytes at the cursor would be as numbers
    auto *title = new QLabel(tr("At the cursor"), this);
    title->setFont(Theme::font(Theme::TextSize::Default, true));
    m_order->setObjectName(u"inspectorOrder"_s);
    m_order->setAccessibleName(tr("Which byte of a number comes first"));
    //: little endian: the low byte of a number first
    m_order->setSegments({tr("LE"), tr("BE", "big endian")});
    m_order->setToolTip(tr("LE: the low byte of a number comes first. BE: the high byte."));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_order);
    m_table->setObjectName(u"inspectorTable"_s);
    m_table->setAccessibleName(tr("What the bytes at the cursor would be"));
    m_table->horizontalHeader()->hide();
    constexpr int NameWidth = 96;
    m_table->horizontalHeader()->resizeSection(TypeColumn, NameWidth);
    layOutBytesPanel(this, head, m_table);
}

void InspectorPanel::setBytes(const QByteArray &bytes)
{
    if (m_bytes != bytes) {
        m_bytes = bytes;
        refresh();
    }
}

void InspectorPanel::refresh()
{
    const ByteOrder order = m_order->current() == 0 ? ByteOrder::Little : ByteOrder::Big;
    const QList<InspectedValue> values = inspected(m_bytes, order);
    if (m_table->rowCount() == 0) {
        m_table->setRowCount(static_cast<int>(values.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            m_table->setItem(row, TypeColumn, new QTableWidgetItem(nameOf(values.at(row).kind)));
            auto *value = new QTableWidgetItem;
            value->setFont(Theme::monospace());
            m_table->setItem(row, NumberColumn, value);
        }
        m_table->setCurrentCell(0, NumberColumn);
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString &text = values.at(row).text;
        m_table->item(row, NumberColumn)->setText(text.isEmpty() ? u"–"_s : text);
    }
}

void InspectorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_table->currentRow() >= 0) {
        QApplication::clipboard()->setText(
            m_table->item(m_table->currentRow(), NumberColumn)->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Docket
