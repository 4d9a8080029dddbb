// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/weaknessrow.h"

#include "common/labelsassess.h"
#include "common/theme.h"
#include "common/tonelabel.h"
#include "domain/evidence.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

WeaknessRow::WeaknessRow(QWidget *parent)
    : FormRow(parent)
    , m_line(new QLineEdit(this))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
    , m_problem(new ToneLabel(this))
    , m_fix(new QPushButton(this))
{
    m_line->setObjectName(u"weakness"_s);
    //: examples of what finds a weakness in the catalogue
    m_line->setPlaceholderText(tr("79, xss, out-of-bounds write…"));
    m_line->setAccessibleName(tr("Weakness"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_line->setCompleter(m_completer);
    m_problem->setObjectName(u"weaknessProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setFont(Theme::font(Theme::TextSize::Secondary));
    m_fix->setObjectName(u"weaknessFix"_s);
    m_fix->setText(tr("Use this name"));
    m_fix->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->setContentsMargins({});
    below->addWidget(m_problem, 1);
    below->addWidget(m_fix, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addLayout(below);
    fields()->addLayout(column, 1);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        offer(typed);
        judge();
        Q_EMIT edited();
    });
    // The completer has put the chosen text into the line already.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this] {
        judge();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const auto said = weakness(); said && m_line->text() != weaknessText(*said)) {
            put(*said); // "79" gets its name
        }
    });
    connect(m_fix, &QPushButton::clicked, this, [this] {
        const auto said = weakness();
        const CweEntry *entry = said ? cweCatalogue().find(said->id) : nullptr;
        if (entry != nullptr) {
            put({entry->id, entry->name});
            m_line->setFocus(Qt::OtherFocusReason);
            Q_EMIT edited();
        }
    });
    judge();
}

void WeaknessRow::put(const Weakness &weakness)
{
    m_line->setText(weaknessText(weakness));
    m_line->setCursorPosition(0);
    judge();
}

void WeaknessRow::setWeakness(const Weakness &weakness)
{
    if (this->weakness() != weakness) {
        put(weakness);
    }
}

std::optional<Weakness> WeaknessRow::weakness() const
{
    return weaknessFrom(m_line->text());
}

bool WeaknessRow::isUnread() const
{
    return !weakness() && !m_line->text().trimmed().isEmpty();
}

QWidget *WeaknessRow::firstField() const
{
    return m_line;
}

/// The popup has what the catalogue finds, in the catalogue's order.
void WeaknessRow::offer(const QString &typed)
{
    m_offers->clear();
    for (const CweEntry *entry : cweCatalogue().search(typed)) {
        auto *item = new QStandardItem(weaknessText({entry->id, entry->name}));
        item->setToolTip(entry->terms.isEmpty() ? entry->description
                                                : entry->terms + u'\n' + entry->description);
        m_offers->appendRow(item);
    }
}

void WeaknessRow::judge()
{
    const auto said = weakness();
    const auto problem = said ? problemOf(*said) : std::nullopt;
    QString words = problem ? Labels::text(*problem) : QString();
    if (isUnread()) {
        words = tr("Choose one of the list, or write its number.");
    }
    const bool isHint = problem && problem->fault == WeaknessFault::Discouraged;
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_problem->setTone(isHint ? Theme::Tone::Text2 : Theme::Tone::Amber);
    m_fix->setVisible(problem && problem->fault == WeaknessFault::OtherName);
    m_line->setToolTip(problem || !said ? words : cweCatalogue().find(said->id)->description);
    m_line->setAccessibleDescription(words);
}

} // namespace Docket
