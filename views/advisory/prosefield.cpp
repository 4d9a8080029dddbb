// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/prosefield.h"

#include "common/labels.h"
#include "common/theme.h"
#include "common/tonelabel.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype ShownOfHeld = 4000; ///< characters of a text that is too long to edit

qsizetype longestLineOf(QStringView text)
{
    qsizetype longest = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        longest = std::max(longest, line.size());
    }
    return longest;
}

/// Why a text is too long, without the sentence around it.
QString excessWords(ProseExcess why, const QString &text)
{
    const QLocale locale;
    switch (why) {
    case ProseExcess::Text:
        //: of a text: %1 is its size, %2 the most that the form holds, both such as "1.5 MB"
        return ProseField::tr("it has %1, and a field of this form holds %2")
            .arg(Labels::bytes(text.toUtf8().size()), Labels::bytes(MostProseBytes));
    case ProseExcess::Line:
        //: of a text: %1 is the length of its longest line, %2 the most that can be edited
        return ProseField::tr("it has a line of %1 characters, and the longest that can be edited "
                              "has %2")
            .arg(locale.toString(longestLineOf(text)), locale.toString(LongestProseLine));
    case ProseExcess::None:
        break;
    }
    return {};
}

} // namespace

ProseExcess excessOf(const QString &text)
{
    if (text.size() > MostProseBytes ||
        (3 * text.size() > MostProseBytes && text.toUtf8().size() > MostProseBytes)) {
        return ProseExcess::Text;
    }
    return longestLineOf(text) > LongestProseLine ? ProseExcess::Line : ProseExcess::None;
}

ProseEdit::ProseEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

/// A text that is too long already may still get shorter: taking away is never asked about, and may
/// have joined two lines.
bool ProseEdit::takes(const QString &inserted)
{
    QString whole = toPlainText();
    const qsizetype before = whole.size();
    const QTextCursor cursor = textCursor();
    whole.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(),
                  inserted);
    const ProseExcess excess = excessOf(whole);
    if (excess == ProseExcess::None || whole.size() < before) {
        return true;
    }
    Q_EMIT refused(excess, whole);
    return false;
}

void ProseEdit::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly() && source != nullptr && takes(source->text())) {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

void ProseEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (!isReadOnly() && !text.isEmpty() && text.front().isPrint() && !takes(text)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ProseEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QString text = event->commitString();
    if (!isReadOnly() && !text.isEmpty() && !takes(text)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::inputMethodEvent(event);
}

ProseField::ProseField(const QString &name, const QString &label, int lines, QWidget *parent)
    : QWidget(parent)
    , m_edit(new ProseEdit(this))
    , m_below(new QWidget(this))
    , m_note(new ToneLabel(m_below))
    , m_anew(new QPushButton(tr("Write anew"), m_below))
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(label);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 3 * Theme::Grid);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setTone(Theme::Tone::Amber);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::font(Theme::TextSize::Secondary));
    m_anew->setObjectName(name + u"Anew"_s);
    m_anew->setToolTip(tr("Empties the field. What is there now stays in the history of the case"));
    m_anew->setAutoDefault(false);
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins({});
    below->setSpacing(2 * Theme::Grid);
    below->addWidget(m_note, 1);
    below->addWidget(m_anew, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_edit);
    layout->addWidget(m_below);
    m_below->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            m_below->hide();
            Q_EMIT edited();
        }
    });
    connect(m_edit, &ProseEdit::refused, this, [this](ProseExcess why, const QString &whole) {
        //: a text that somebody pasted; %1 says why, as a part of the sentence
        showNote(tr("Not taken: with this, %1.").arg(excessWords(why, whole)), false);
    });
    connect(m_anew, &QPushButton::clicked, this, &ProseField::startAnew);
}

void ProseField::setText(const QString &text)
{
    if (this->text() == text) {
        return;
    }
    const QScopedValueRollback filling(m_isFilling, true);
    m_text = text;
    const ProseExcess excess = excessOf(text);
    m_isHeld = excess != ProseExcess::None;
    letEdit(!m_isHeld);
    if (m_isHeld) {
        hold(excess);
    } else {
        m_below->hide();
        m_edit->setPlainText(text);
    }
}

void ProseField::letEdit(bool canEdit)
{
    m_edit->setTextInteractionFlags(canEdit
                                        ? Qt::TextEditorInteraction
                                        : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ProseField::hold(ProseExcess why)
{
    m_edit->setPlainText(m_text.first(std::min(m_text.size(), ShownOfHeld)) + u'…');
    //: a text of an advisory; %1 says why, as a part of the sentence
    showNote(tr("Too long to edit here: %1. It is kept as it is, and the forms have all of it.")
                 .arg(excessWords(why, m_text)),
             true);
}

QString ProseField::text() const
{
    return m_isHeld || !m_edit->document()->isModified() ? m_text : m_edit->toPlainText();
}

void ProseField::showNote(const QString &text, bool canReplace)
{
    m_note->setText(text);
    m_note->setAccessibleName(text);
    m_anew->setVisible(canReplace);
    m_below->show();
}

void ProseField::startAnew()
{
    m_isHeld = false;
    m_text.clear();
    letEdit(true);
    m_edit->clear();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace Docket
