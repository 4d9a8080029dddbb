// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/recordsaver.h"

#include "common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace Docket {

RecordSaver::RecordSaver(QWidget *tab, QLabel *words)
    : m_tab(tab)
    , m_words(words)
{
    m_timer.setSingleShot(true);
    setDelay(Delay);
    tab->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &RecordSaver::sendTyped);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *from, const QWidget *to) {
                // From field to field goes on writing; what is sent is an event in the history.
                const bool isLeft = from != nullptr && m_tab->isAncestorOf(from) &&
                                    (to == nullptr || !m_tab->isAncestorOf(to));
                if (isLeft) {
                    sendTyped();
                }
            });
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), tab);
    connect(save, &QShortcut::activated, this, [this] {
        flush();
        Q_EMIT saveRequested();
    });
}

bool RecordSaver::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide) {
        sendTyped();
    }
    return QObject::eventFilter(watched, event);
}

void RecordSaver::add(RecordForm *form)
{
    m_forms.append(form);
    connect(form, &RecordForm::edited, this, [this, form] {
        if (m_case) {
            m_isDirty[form] = true;
            m_isKept = false;
            m_timer.start();
            updateWords();
        }
    });
}

void RecordSaver::showCase(const CaseDetail &detail, Instant now)
{
    const bool isSame = m_case == detail.file.id;
    if (!isSame) {
        sendTyped();
        hold();
        m_isKept = false;
    }
    m_case = detail.file.id;
    for (RecordForm *form : std::as_const(m_forms)) {
        fillForm(form, detail, isSame);
        form->showCase(detail, now);
    }
    updateWords();
}

void RecordSaver::fillForm(RecordForm *form, const CaseDetail &detail, bool isSame)
{
    if (m_isDirty.value(form)) {
        return; // somebody is writing
    }
    const RecordEdit stored = form->stored(detail);
    const auto held = m_held.find({detail.file.id, stored.index()});
    if (held == m_held.end()) {
        if (!(form->edit() == stored)) {
            form->setEdit(stored);
        }
        return;
    }
    if (isSame) {
        return; // what was typed is shown, and under way
    }
    form->setEdit(held->second.edit);
    if (held->second.isIncomplete || held->second.underWay == 0) {
        m_held.erase(held);
        m_isDirty[form] = true;
        m_timer.start();
    }
}

void RecordSaver::setNow(Instant now)
{
    for (RecordForm *form : std::as_const(m_forms)) {
        form->setNow(now);
    }
}

/// What is incomplete stays with its case when another one is shown.
void RecordSaver::hold()
{
    for (RecordForm *form : std::as_const(m_forms)) {
        if (m_case && m_isDirty.value(form)) {
            const RecordEdit edit = form->edit();
            m_held[{*m_case, edit.index()}] = {.edit = edit, .isIncomplete = true};
        }
    }
    m_isDirty.clear();
    m_timer.stop();
}

void RecordSaver::flush()
{
    sendTyped();
    for (auto &[part, held] : m_held) {
        if (held.underWay == 0 && !held.isIncomplete) {
            ++held.underWay;
            Q_EMIT editRequested(part.first, held.edit);
        }
    }
}

int RecordSaver::unkeptCount() const
{
    const auto typed = std::ranges::count_if(m_forms, [this](RecordForm *form) {
        return m_isDirty.value(form) && form->problem().has_value();
    });
    const auto held =
        std::ranges::count_if(m_held, [](const auto &entry) { return entry.second.isIncomplete; });
    return static_cast<int>(typed + held);
}

void RecordSaver::clear()
{
    m_timer.stop();
    m_case.reset();
    m_isDirty.clear();
    m_held.clear();
    m_isKept = false;
    updateWords();
}

void RecordSaver::sendTyped()
{
    m_timer.stop();
    for (RecordForm *form : std::as_const(m_forms)) {
        if (m_case && m_isDirty.value(form) && !form->problem()) {
            m_isDirty[form] = false;
            send(*m_case, form->edit());
        }
    }
    updateWords();
}

void RecordSaver::send(CaseId id, const RecordEdit &edit)
{
    Held &held = m_held[{id, edit.index()}];
    held.edit = edit;
    held.isIncomplete = false;
    ++held.underWay;
    Q_EMIT editRequested(id, edit);
}

void RecordSaver::answer(CaseId id, const RecordEdit &edit, bool isKept)
{
    const auto held = m_held.find({id, edit.index()});
    if (held == m_held.end() || held->second.underWay == 0) {
        return;
    }
    --held->second.underWay;
    if (held->second.underWay == 0 && isKept) {
        m_held.erase(held);
    }
    m_isKept = isKept && m_case == id;
    updateWords();
}

void RecordSaver::updateWords()
{
    QString words;
    const auto incomplete = std::ranges::find_if(m_forms, [this](RecordForm *form) {
        return m_isDirty.value(form) && form->problem().has_value();
    });
    const bool isRefused = std::ranges::any_of(m_held, [this](const auto &entry) {
        return m_case == entry.first.first && entry.second.underWay == 0;
    });
    if (incomplete != m_forms.end()) {
        //: %1 says what is missing in the form
        words = tr("Not kept yet: %1").arg((*incomplete)->problem().value_or(QString()));
    } else if (isRefused) {
        words = tr("What you wrote is not in the casebook yet. Ctrl+S tries again.");
    } else if (m_isKept) {
        words = tr("What you wrote is kept in the casebook.");
    }
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_words->setVisible(!words.isEmpty()); // an empty strip would cut the form for nothing
}

QLabel *makeSavedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(Theme::TextSize::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMargin(2 * Theme::Grid);
    label->hide();
    return label;
}

} // namespace Docket
