// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/whatifdialog.h"

#include "common/dialogtable.h"
#include "common/labels.h"
#include "common/labelspolicy.h"
#include "common/theme.h"
#include "common/tooltip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int DialogWidth = 800;
constexpr int NameWidth = 152;
constexpr int RowsShown = 7;

const Obligation *clockOf(const QList<Obligation> &clocks, PromiseKind kind)
{
    // Of a recurring promise the last period is the running one.
    const Obligation *last = nullptr;
    for (const Obligation &clock : clocks) {
        last = clock.kind == kind ? &clock : last;
    }
    return last;
}

QString wordsOf(const Obligation &clock, Instant now)
{
    //: a clock: %1 how binding ("promise 24 h"), %2 what it says ("4 h 05 m left")
    return WhatIfDialog::tr("%1: %2").arg(Labels::binding(clock), Labels::clock(clock, now));
}

/// Every kind of promise in either list, in order.
QList<PromiseKind> kindsOf(const QList<Obligation> &own, const QList<Obligation> &other)
{
    QList<PromiseKind> kinds;
    for (const Obligation &clock : own + other) {
        if (!kinds.contains(clock.kind)) {
            kinds.append(clock.kind);
        }
    }
    return kinds;
}

} // namespace

WhatIfDialog::WhatIfDialog(const CaseDetail &detail, const QList<Policy> &policies, Instant now,
                           QWidget *parent)
    : FormDialog(tr("%1 under another policy").arg(detail.file.key),
                 tr("A case keeps the revision that was in force at its receipt. Here is what "
                    "another one would have promised. If the case was taken for the wrong product, "
                    "put it under the right one: its receipt stays, its clocks change, and the "
                    "history says so."),
                 tr("Put the case under it"), parent)
    , m_detail(detail)
    , m_now(now)
    , m_policy(new QComboBox(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(u"whatIfDialog"_s);
    setMinimumWidth(DialogWidth);
    m_policy->setObjectName(u"whatIfPolicy"_s);
    for (const Policy &policy : policies) {
        if (policy.id != detail.policy.id) {
            m_policy->addItem(Labels::policyName(policy), policy.id.value);
        }
    }
    // A revision of the same product is the likelier question.
    const auto same = std::ranges::find_if(policies, [&](const Policy &policy) {
        return policy.productId == detail.policy.productId && policy.id != detail.policy.id;
    });
    if (same != policies.end()) {
        m_policy->setCurrentIndex(m_policy->findData(same->id.value));
    }
    buildTable();
    addRow(tr("Other revision"), m_policy);
    addRow(tr("Clocks"), m_table);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &WhatIfDialog::choose);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(chosen()); });
    fill();
    if (m_policy->count() == 0) {
        setProblem(Problem::Missing, tr("There is no other policy in this casebook."));
    }
    m_policy->setFocus();
}

void WhatIfDialog::setNow(Instant now)
{
    m_now = now;
    fill();
}

void WhatIfDialog::showClocks(PolicyId policy, const QList<Obligation> &clocks)
{
    if (policy != chosen()) {
        return;
    }
    m_other = clocks;
    m_hasOther = true;
    fill();
}

void WhatIfDialog::start()
{
    choose();
}

PolicyId WhatIfDialog::chosen() const
{
    return {m_policy->currentData().toLongLong()};
}

void WhatIfDialog::choose()
{
    m_hasOther = false;
    m_other.clear();
    fill();
    if (m_policy->count() > 0) {
        Q_EMIT clocksWanted(chosen());
    }
}

void WhatIfDialog::buildTable()
{
    m_table->setObjectName(u"whatIfTable"_s);
    m_table->setColumnCount(3);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeaderLabels({tr("Promise"),
                                        //: column: the clocks that the case has
                                        tr("As it is"),
                                        //: column: the clocks that it would have
                                        tr("Under the other")});
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(0, NameWidth);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setMinimumHeight(RowsShown * Theme::RowHeight + Theme::HeaderHeight);
}

void WhatIfDialog::fill()
{
    const QList<PromiseKind> kinds = kindsOf(m_detail.obligations, m_other);
    m_table->setRowCount(static_cast<int>(kinds.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto set = [&](int column, const QString &text, const QString &tip) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(plainToolTip(tip));
            m_table->setItem(row, column, item);
        };
        const auto cell = [&](int column, const QList<Obligation> &clocks) {
            const Obligation *clock = clockOf(clocks, kinds.at(row));
            //: the other policy makes no such promise
            set(column, clock == nullptr ? tr("not promised") : wordsOf(*clock, m_now),
                clock == nullptr ? QString() : Labels::clockInstants(*clock).join(u'\n'));
        };
        set(0, Labels::text(kinds.at(row)), {});
        cell(1, m_detail.obligations);
        if (m_hasOther) {
            cell(2, m_other);
        } else {
            set(2, u"…"_s, {});
        }
    }
}

} // namespace Docket
