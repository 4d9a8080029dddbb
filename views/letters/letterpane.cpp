// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterpane.h"

#include "common/chip.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString recipientOf(const Letter &letter)
{
    if (letter.isTrackerComment) {
        return LetterPane::tr("a comment on the tracker, in Markdown");
    }
    const QString address = visibleName(letter.to.address);
    return letter.to.name.isEmpty() ? address
                                    : visibleName(letter.to.name) + " <"_L1 + address + u'>';
}

} // namespace

LetterPane::LetterPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_to(new ElidedLabel(this))
    , m_subject(new ElidedLabel(this))
    , m_draft(new Chip(Chip::Shape::Tinted, this))
    , m_body(new QPlainTextEdit(this))
    , m_reason(new EmptyState(this))
{
    buildLayout();
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterPane::edited);
}

void LetterPane::showLetter(const Letter &letter, const QString &text)
{
    fill(letter, text, std::nullopt);
}

void LetterPane::showSent(const Letter &letter, Instant sentAt)
{
    fill(letter, letter.body, sentAt);
}

void LetterPane::fill(const Letter &letter, const QString &text,
                      const std::optional<Instant> &sentAt)
{
    const bool wasSent = sentAt.has_value();
    m_to->setText(recipientOf(letter));
    m_subject->setText(Labels::subject(letter.subject));
    if (m_body->toPlainText() != text) { // else the cursor would jump
        const QSignalBlocker quiet(m_body);
        m_body->setPlainText(text);
    }
    if (m_body->isReadOnly() != wasSent) {
        m_body->setReadOnly(wasSent);
        m_body->setTextInteractionFlags(
            wasSent ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                    : Qt::TextInteractionFlags(Qt::TextEditorInteraction));
    }
    mark(sentAt);
    m_save->setText(letter.isTrackerComment ? tr("Save as Markdown…") : tr("Save as .eml…"));
    m_save->setVisible(!wasSent);
    m_mail->setVisible(!wasSent && !letter.isTrackerComment);
    m_sent->setVisible(!wasSent);
    m_again->setVisible(wasSent);
    m_stack->setCurrentIndex(0);
    for (QPushButton *button : {m_copy, m_save, m_mail, m_sent}) {
        button->setEnabled(true);
    }
}

void LetterPane::mark(const std::optional<Instant> &sentAt)
{
    if (sentAt) {
        m_draft->setLook(Theme::look(ClockStatus::Met),
                         tr("Sent %1").arg(Labels::whenInFull(*sentAt)));
        m_draft->setToolTip(tr("The text below is what was sent, whatever the case says by now."));
    } else {
        m_draft->setLook({Theme::Tone::Slate, Theme::Tone::SlateTint, "edit"_L1},
                         tr("Draft: nothing is sent, no clock stops"));
        m_draft->setToolTip({});
    }
}

void LetterPane::showReason(const Labels::FailureText &reason)
{
    m_reason->setTexts(reason.object, reason.reason + u'\n' + reason.nextStep);
    m_stack->setCurrentIndex(1);
    m_save->setVisible(true);
    m_sent->setVisible(true);
    m_again->setVisible(false);
    for (QPushButton *button : {m_copy, m_save, m_mail, m_sent}) {
        button->setEnabled(false);
    }
}

QString LetterPane::text() const
{
    return m_body->toPlainText();
}

bool LetterPane::isSent() const
{
    return m_stack->currentIndex() == 0 && m_body->isReadOnly();
}

void LetterPane::insertParagraph(const QString &text)
{
    QTextCursor cursor = m_body->textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (!cursor.atBlockStart()) { // a line is not torn apart
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    const QString before = m_body->toPlainText().left(cursor.position());
    if (!before.isEmpty() && !before.endsWith("\n\n"_L1)) {
        cursor.insertText(before.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s);
    }
    cursor.insertText(text + u'\n');
    cursor.endEditBlock();
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

void LetterPane::setQuotable(bool isQuotable)
{
    m_quote->setEnabled(isQuotable && m_stack->currentIndex() == 0);
}

void LetterPane::buildLayout()
{
    m_body->setObjectName(u"letterBody"_s);
    m_body->setAccessibleName(tr("Text of the letter"));
    m_body->setFont(Theme::monospace());
    m_body->setTabChangesFocus(true);
    m_body->document()->setDocumentMargin(Theme::PanelPadding); // in line with the head
    m_body->setFrameShape(QFrame::NoFrame);
    m_reason->setObjectName(u"letterReason"_s);
    auto *letter = new QWidget(this);
    auto *letterLayout = new QVBoxLayout(letter);
    letterLayout->setContentsMargins({});
    letterLayout->setSpacing(0);
    letterLayout->addWidget(buildHead());
    letterLayout->addWidget(m_body, 1);
    m_stack->addWidget(letter);
    m_stack->addWidget(m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildActions());
    setFocusProxy(m_body);
}

QWidget *LetterPane::buildHead()
{
    m_to->setObjectName(u"letterTo"_s);
    m_subject->setObjectName(u"letterSubject"_s);
    m_draft->setObjectName(u"letterDraft"_s);
    mark(std::nullopt);
    auto *head = new QWidget(this);
    const auto labelled = [head](const QString &text) {
        auto *label = new QLabel(text, head);
        label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::PanelPadding);
    form->setVerticalSpacing(Theme::Grid);
    //: of a letter
    form->addRow(labelled(tr("To")), m_to);
    //: of a letter
    form->addRow(labelled(tr("Subject")), m_subject);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                               2 * Theme::Grid);
    layout->setSpacing(Theme::PanelPadding);
    layout->addLayout(form, 1);
    layout->addWidget(m_draft, 0, Qt::AlignTop);
    return head;
}

QPushButton *LetterPane::addButton(const QString &name, const QString &icon, const QString &text,
                                   const QString &tip)
{
    auto *button = new QPushButton(Theme::icon(icon), text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    return button;
}

QWidget *LetterPane::buildActions()
{
    auto *bar = new QWidget(this);
    m_template = addButton(u"letterTemplate"_s, u"edit"_s, tr("Edit template…"),
                           tr("Change what letters of this kind say, for all cases"));
    m_quote = addButton(u"letterQuote"_s, u"code"_s, tr("Quote excerpt…"),
                        tr("Put marked lines of the evidence into the letter (Ctrl+Shift+E)"));
    m_copy = addButton(u"letterCopy"_s, u"copy"_s, tr("Copy"),
                       tr("Copy the text of the letter (Ctrl+Shift+C)"));
    m_save = addButton(u"letterSave"_s, u"save"_s, tr("Save as .eml…"),
                       tr("Write it to a file (Ctrl+S). A mail client opens .eml as a draft."));
    m_mail = addButton(u"letterMail"_s, u"mail"_s, tr("Open in the mail client"),
                       tr("Hand it to the mail client as a draft; Docket sends nothing"));
    m_sent = addButton(u"letterSent"_s, u"tick"_s, tr("I have sent it…"),
                       tr("Record that it was sent, and when (Ctrl+Return)"));
    m_sent->setIcon(Theme::icon(u"tick"_s, Theme::Tone::TextOnAccent));
    m_sent->setDefault(true);
    m_again = addButton(u"letterAgain"_s, u"plus"_s, tr("Write again"),
                        tr("Begin a new draft, filled with what the case says now"));
    m_again->setVisible(false);
    connect(m_template, &QPushButton::clicked, this, &LetterPane::templateRequested);
    connect(m_quote, &QPushButton::clicked, this, &LetterPane::quoteRequested);
    connect(m_copy, &QPushButton::clicked, this, &LetterPane::copyRequested);
    connect(m_save, &QPushButton::clicked, this, &LetterPane::saveRequested);
    connect(m_mail, &QPushButton::clicked, this, &LetterPane::mailRequested);
    connect(m_sent, &QPushButton::clicked, this, &LetterPane::sentRequested);
    connect(m_again, &QPushButton::clicked, this, &LetterPane::againRequested);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                               2 * Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_template);
    layout->addWidget(m_quote);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    layout->addWidget(m_mail);
    layout->addWidget(m_sent);
    layout->addWidget(m_again);
    return bar;
}

} // namespace Docket
