// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/messagepane.h"

#include "cases/keybutton.h"
#include "cases/kindbox.h"
#include "cases/mailtext.h"
#include "cases/mailview.h"
#include "cases/protectionbar.h"
#include "cases/sourcetable.h"
#include "common/chip.h"
#include "common/elidedlabel.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int PaneIndent = 4 * Theme::Grid;
constexpr int HeadersHeight = 168;

/// "Jane Doe <j.doe@example.org>", all in characters that can be seen.
QString fullName(const Person &person)
{
    const QString name = Labels::who(person);
    const QString address = person.address.isEmpty() ? person.handle : person.address;
    return address.isEmpty() || name == visibleName(address)
               ? name
               : name + u" <"_s + visibleName(address) + u'>';
}

QString subjectOf(const Message &message)
{
    const bool isNote = message.direction == Direction::Internal;
    return isNote && message.subject.isEmpty() ? Labels::text(Direction::Internal)
                                               : Labels::subject(message.subject);
}

QString peopleOf(const MessageView &view)
{
    const Message &message = view.message;
    const QString when = Labels::whenInFull(effectiveAt(message));
    if (message.direction == Direction::Internal) {
        //: %1 a person, %2 an instant
        return MessagePane::tr("Internal note by %1 · %2").arg(fullName(message.from), when);
    }
    //: %1 the sender, %2 an instant
    QStringList parts{MessagePane::tr("From %1 · %2").arg(fullName(message.from), when)};
    if (!message.recipients.isEmpty()) { // last: of many there may be no room for all
        //: the recipients of a message
        parts.append(MessagePane::tr("to %1").arg(visibleName(message.recipients.join(u", "_s))));
    }
    return parts.join(u" · "_s);
}

} // namespace

MessagePane::MessagePane(QWidget *parent)
    : QWidget(parent)
    , m_subject(new ElidedLabel(this))
    , m_people(new ElidedLabel(this))
    , m_protection(new ProtectionBar(this))
    , m_headersButton(new KeyButton(tr("Headers"), Qt::Key_H, this))
    , m_sourceButton(new KeyButton(tr("Source"), Qt::Key_U, this))
    , m_fieldsButton(new KeyButton(tr("Fields"), Qt::Key_F, this))
    , m_quotesButton(new KeyButton(tr("Quotes"), Qt::Key_Q, this))
    //: a button: the message does not belong to this case
    , m_keptButton(new KeyButton(tr("Other bytes"), Qt::Key_O, this))
    , m_refuseButton(new KeyButton(tr("Not this case"), Qt::Key_X, this))
    //: a button of a note that refers to lines of evidence
    , m_citedButton(new KeyButton(tr("Cited lines"), Qt::Key_E, this))
    , m_kindRow(new QWidget(this))
    , m_kind(new KindBox(m_kindRow))
    , m_note(new QLabel(this))
    , m_headers(new MailView(this))
    , m_text(new MailView(this))
    , m_fields(new SourceTable(this))
{
    setObjectName(u"messagePane"_s);
    buildLayout();
    connect(m_headersButton, &KeyButton::toggled, m_headers, &QWidget::setVisible);
    connect(m_sourceButton, &KeyButton::clicked, this, &MessagePane::setSourceShown);
    connect(m_quotesButton, &KeyButton::toggled, this, &MessagePane::updateText);
    connect(m_fieldsButton, &KeyButton::clicked, this, &MessagePane::setFieldsShown);
    connect(m_keptButton, &KeyButton::clicked, this, &MessagePane::setKeptShown);
    connect(m_refuseButton, &KeyButton::clicked, this, &MessagePane::refuse);
    connect(m_citedButton, &KeyButton::clicked, this, &MessagePane::openCitation);
    connect(m_kind, &KindBox::kindChosen, this, [this](MessageKind kind) {
        if (m_view && kind != m_view->message.kind) {
            Q_EMIT messageKindRequested(m_view->message.id, kind);
        }
    });
    connect(m_protection, &ProtectionBar::decryptedChanged, this, &MessagePane::updateText);
    connect(m_text, &MailView::quotesRequested, m_quotesButton, &KeyButton::click);
    clear();
}

void MessagePane::showMessage(const MessageView &view)
{
    if (m_view == view) {
        return;
    }
    const bool isOther = messageId() != view.message.id;
    m_view = view;
    m_subject->setText(subjectOf(view.message));
    m_people->setText(peopleOf(view));
    m_protection->showMessage(view);
    m_headersButton->setEnabled(!view.headers.isEmpty());
    m_sourceButton->setEnabled(true);
    m_headers->setPlainText(MailText::readable(view.headers).text);
    m_kindRow->setVisible(view.message.direction == Direction::Outbound);
    m_keptButton->setVisible(!view.others.isEmpty());
    m_fieldsButton->setVisible(view.hasFields);
    m_refuseButton->setVisible(isMatched(view.message) && view.ofCase.isEmpty());
    m_citedButton->setVisible(view.message.direction == Direction::Internal &&
                              !citationsIn(view.text).isEmpty());
    updateKind();
    if (isOther) {
        m_headersButton->setChecked(false);
        m_sourceButton->setChecked(false);
        m_keptButton->setChecked(false);
        hideFields();
        m_source.reset();
        m_quotesButton->blockSignals(true);
        m_quotesButton->setChecked(false);
        m_quotesButton->blockSignals(false);
    }
    updateText();
}

void MessagePane::clear()
{
    m_view.reset();
    m_source.reset();
    m_subject->setText({});
    m_people->setText({});
    m_protection->clear();
    m_kindRow->hide();
    m_keptButton->hide();
    m_fieldsButton->hide();
    hideFields();
    m_refuseButton->hide();
    m_citedButton->hide();
    m_headersButton->setChecked(false);
    m_sourceButton->setChecked(false);
    m_headersButton->setEnabled(false);
    m_sourceButton->setEnabled(false);
    m_headers->hide();
    updateText();
}

std::optional<MessageId> MessagePane::messageId() const
{
    return m_view ? std::optional(m_view->message.id) : std::nullopt;
}

void MessagePane::updateKind()
{
    if (m_view) {
        m_kind->setKind(m_view->message.kind);
    }
}

void MessagePane::copySelection() const
{
    m_text->copy();
}

void MessagePane::selectText(qsizetype from, qsizetype to)
{
    if (!m_view || from < 0 || to <= from) {
        return;
    }
    if (m_sourceButton->isChecked()) {
        m_sourceButton->setChecked(false);
        setSourceShown(false);
    }
    hideFields();
    m_protection->close(); // the place is in the message as it came
    m_quotesButton->setChecked(true);
    // What is shown has other line ends, and escapes for what is hidden.
    const auto shownLength = [this](qsizetype until) {
        return static_cast<int>(MailText::readable(m_view->text.left(until)).text.size());
    };
    const int last = m_text->document()->characterCount() - 1;
    const int begin = shownLength(from);
    const int end = std::min(shownLength(to), last);
    if (begin >= end) {
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
    m_text->setFocus();
}

bool MessagePane::handleKey(int key)
{
    switch (key) {
    case Qt::Key_H:
        m_headersButton->click();
        return true;
    case Qt::Key_U:
        m_sourceButton->click();
        return true;
    case Qt::Key_F:
        if (!m_fieldsButton->isHidden()) {
            m_fieldsButton->click();
        }
        return true;
    case Qt::Key_Q:
        m_quotesButton->click();
        return true;
    case Qt::Key_O:
        m_keptButton->click();
        return true;
    case Qt::Key_X:
        refuse();
        return true;
    case Qt::Key_E:
        openCitation();
        return true;
    case Qt::Key_Y:
        m_protection->toggle();
        return true;
    default:
        return false;
    }
}

// NOLINTNEXTLINE(readability-function-size): what is in the pane, one line a property
void MessagePane::buildLayout()
{
    m_subject->setObjectName(u"messageSubject"_s);
    m_subject->setFont(Theme::font(Theme::TextSize::Default, true));
    m_people->setObjectName(u"messagePeople"_s);
    m_people->setFont(Theme::font(Theme::TextSize::Secondary));
    m_people->setTone(Theme::Tone::Text2);
    m_headersButton->setObjectName(u"headersButton"_s);
    m_sourceButton->setObjectName(u"sourceButton"_s);
    m_quotesButton->setObjectName(u"quotesButton"_s);
    m_keptButton->setObjectName(u"keptButton"_s);
    m_refuseButton->setObjectName(u"refuseButton"_s);
    m_citedButton->setObjectName(u"citedButton"_s);
    m_citedButton->setToolTip(
        tr("Show the lines of evidence that the note refers to (%1)").arg(u"E"_s));
    m_refuseButton->setToolTip(
        tr("This message does not belong to this case: give it a case of its own (%1)")
            .arg(u"X"_s));
    m_fieldsButton->setObjectName(u"fieldsButton"_s);
    m_fieldsButton->setToolTip(
        tr("Everything that the tracker says of this item (%1)").arg(u"F"_s));
    m_fields->setObjectName(u"messageFields"_s);
    for (KeyButton *button :
         {m_headersButton, m_sourceButton, m_quotesButton, m_keptButton, m_fieldsButton}) {
        button->setCheckable(true);
    }
    m_note->setObjectName(u"messageNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::font(Theme::TextSize::Secondary));
    m_headers->setObjectName(u"messageHeaders"_s);
    m_headers->setAccessibleName(tr("Headers of the message"));
    m_text->setObjectName(u"messageText"_s);
    m_text->setAccessibleName(tr("Text of the message"));
    m_headers->setFixedHeight(HeadersHeight);
    m_headers->viewport()->setBackgroundRole(QPalette::AlternateBase);

    m_kind->setObjectName(u"messageKind"_s);
    m_kind->setAccessibleName(tr("What the message counts as"));
    auto *kindLabel = new QLabel(tr("Counts as"), m_kindRow);
    kindLabel->setFont(Theme::font(Theme::TextSize::Secondary));
    kindLabel->setBuddy(m_kind);
    auto *kindLayout = new QHBoxLayout(m_kindRow);
    kindLayout->setContentsMargins({});
    kindLayout->addWidget(kindLabel);
    kindLayout->addWidget(m_kind);
    kindLayout->addStretch(1);

    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::Grid);
    top->addWidget(m_subject, 1);
    top->addWidget(m_protection->chip());
    top->addWidget(m_protection->button());
    top->addWidget(m_refuseButton);
    auto *below = new QHBoxLayout; // in one row they lay upon one another in a small window
    below->setSpacing(Theme::Grid);
    below->addWidget(m_people, 1);
    below->addWidget(m_citedButton);
    below->addWidget(m_keptButton);
    below->addWidget(m_quotesButton);
    below->addWidget(m_headersButton);
    below->addWidget(m_fieldsButton);
    below->addWidget(m_sourceButton);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(MailView::Margin, 0, 0, 0);
    head->setSpacing(Theme::Grid);
    head->addLayout(top);
    head->addLayout(below);
    head->addWidget(m_kindRow);
    head->addWidget(m_protection);
    head->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PaneIndent - MailView::Margin, 2 * Theme::Grid, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(head);
    layout->addWidget(m_headers);
    layout->addSpacing(Theme::Grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_fields, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_text);
}

void MessagePane::refuse()
{
    if (m_view && !m_refuseButton->isHidden()) {
        Q_EMIT refusalRequested(m_view->message.id);
    }
}

void MessagePane::updateText()
{
    if (m_source) {
        showText(*m_source, false);
    } else if (const auto &opened = m_protection->decrypted()) {
        showText(opened->text, true);
    } else {
        showText(m_view ? m_view->text : QString(), true);
    }
}

void MessagePane::showText(const QString &text, bool isFolding)
{
    const MailText::Readable readable = MailText::readable(text);
    const QString folded = isFolding ? MailText::foldQuotes(readable.text) : readable.text;
    m_hasQuotes = folded != readable.text;
    m_quotesButton->setVisible(m_hasQuotes);
    const bool hasFolds = m_hasQuotes && !m_quotesButton->isChecked();
    m_text->setMail(hasFolds ? folded : readable.text, hasFolds);
    QStringList notes;
    if (m_view && m_view->message.matchedBy != MatchedBy::FirstOfThread &&
        m_view->message.direction != Direction::Internal) {
        notes << Labels::matchText(m_view->message) + u'.';
    }
    notes << (m_view ? Labels::remarks(*m_view) : QStringList());
    if (m_view && m_view->isDamaged) {
        notes << tr("The casebook is damaged here: the original of this message cannot be read. "
                    "Take it from a backup.");
    }
    if (readable.isCut) {
        notes << tr("Only the first %1 characters are shown. The original is kept whole.")
                     .arg(Labels::count(MailText::MaxShown));
    }
    if (readable.isBroken) {
        notes << tr("Lines longer than %1 characters are broken here.")
                     .arg(Labels::count(MailText::MaxLine));
    }
    if (!m_fields->isHidden()) {
        notes << (m_fields->isCut()
                      ? tr("These are the fields as they were read in, long ones cut; "
                           "U shows them whole.")
                      : tr("These are all fields as they were read in."));
    }
    if (m_source && m_view && m_keptButton->isChecked()) {
        //: %1 is a file, %2 a number of bytes
        notes << tr("This came under the same Message-ID in %1, at byte %2.")
                     .arg(visibleName(QFileInfo(m_view->others.constFirst().path).fileName()),
                          Labels::count(m_view->others.constFirst().offset));
    } else if (m_source && m_view) {
        notes << tr("This is the original as it was read in.");
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace Docket
