// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourcepane.h"

#include "common/banner.h"
#include "common/emptystate.h"
#include "evidence/contenttype.h"
#include "evidence/evidencetreedelegate.h"
#include "evidence/findbar.h"
#include "evidence/gotobar.h"
#include "evidence/hiddenlabels.h"
#include "evidence/sourceview.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPointer>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <KSyntaxHighlighting/Repository>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype GuessBytes = 8192; ///< that a language is guessed from

int asCount(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1'000'000'000));
}

} // namespace

SourcePane::SourcePane(RepositoryProvider repository, QWidget *parent)
    : EvidencePane(parent)
    , m_repository(std::move(repository))
    , m_banner(new Banner(this))
    , m_definitions(new QComboBox(this))
    , m_encodings(new QComboBox(this))
    , m_wrap(new QToolButton(this))
    , m_find(new FindBar(this))
    , m_goTo(new GoToBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new SourceView(this))
{
    buildControls();
    buildLayout();
    setFocusProxy(m_view);
    connect(m_definitions, &QComboBox::activated, this, [this] {
        applyColours();
        m_view->setHidden(m_hidden, isPatch());
    });
    connect(m_encodings, &QComboBox::activated, this, &SourcePane::chooseEncoding);
    connect(m_wrap, &QToolButton::toggled, m_view, &SourceView::setWrapped);
    connect(m_banner, &Banner::buttonClicked, this, &SourcePane::showNextHidden);
    connect(m_view, &SourceView::coloursChanged, this, &EvidencePane::noticeChanged);
    connectFind();
    connectGoTo();
    clear();
}

SourcePane::~SourcePane()
{
    m_stop.request_stop();
}

void SourcePane::buildLayout()
{
    m_banner->setObjectName(u"hiddenBanner"_s);
    m_empty->setTexts(tr("Reading…"), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_find);
    layout->addWidget(m_goTo);
    layout->addWidget(m_stack, 1);
}

QList<QWidget *> SourcePane::controls() const
{
    return {m_definitions, m_encodings, m_wrap};
}

bool SourcePane::accepts(const EvidenceContent & /*content*/) const
{
    return true; // every byte has a character, if need be of Latin-1
}

void SourcePane::clear()
{
    m_stop.request_stop();
    ++m_generation;
    m_content = {};
    m_text = {};
    m_hidden = {};
    m_hasContent = false;
    m_guess = {};
    m_view->setText({});
    m_banner->hide();
    m_find->reset();
    m_goTo->hide();
    m_stack->setCurrentWidget(m_empty);
}

void SourcePane::showContent(const EvidenceContent &content)
{
    clear();
    m_content = content;
    m_hasContent = true;
    read({});
}

/// In the encoding of that name, or, without one, in that which is found.
void SourcePane::read(const std::optional<QByteArray> &encoding)
{
    m_stop.request_stop();
    ++m_generation;
    const QByteArray &bytes = m_content.bytes;
    const bool isSmall = bytes.size() <= SourceText::BeginningBytes;
    const auto extent = isSmall ? TextExtent::Whole : TextExtent::Beginning;
    const QByteArrayView head =
        QByteArrayView(bytes).first(qMin(bytes.size(), SourceText::BeginningBytes));
    showText(SourceText(
        bytes, encoding ? chosenEncoding(*encoding, head) : detectEncoding(head, extent), extent));
    if (!isSmall) {
        readOnWorker(encoding);
    } else {
        showHidden(hiddenCharacters(m_text, isPatch()));
    }
}

void SourcePane::readOnWorker(const std::optional<QByteArray> &encoding)
{
    m_stop = std::stop_source();
    // The pane may be gone when the worker is done; its pointer is looked at in its own thread.
    const auto report = [self = QPointer(this), generation = m_generation](const auto &function) {
        QMetaObject::invokeMethod(
            qApp,
            [self, generation, function] {
                if (self && self->m_generation == generation) {
                    function(*self);
                }
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(
        [report, content = m_content, encoding, patch = isPatch(), stop = m_stop.get_token()] {
            const SourceText text(content.bytes,
                                  encoding ? chosenEncoding(*encoding, content.bytes)
                                           : detectEncoding(content.bytes),
                                  TextExtent::Whole, stop);
            if (stop.stop_requested()) {
                return;
            }
            report([text](SourcePane &pane) { pane.completeText(text); });
            report([hidden = hiddenCharacters(text, patch, stop)](SourcePane &pane) {
                pane.showHidden(hidden);
            });
        });
}

void SourcePane::showText(const SourceText &text)
{
    m_text = text;
    m_hidden = {};
    m_banner->hide();
    m_view->setText(text, EvidenceTreeDelegate::nameOf(m_content.item));
    m_guess = {};
    if (m_content.kind == ContentKind::Text) {
        const QByteArray &bytes = m_content.bytes;
        m_guess = ContentType::definitionFor(
            m_repository(), m_content.item,
            decodeText(bytes.first(qMin(bytes.size(), GuessBytes)), text.encoding()));
    }
    fillDefinitions();
    fillEncodings();
    applyColours();
    m_stack->setCurrentWidget(m_view);
    report();
}

void SourcePane::completeText(const SourceText &text)
{
    if (text.encoding().name != m_text.encoding().name) {
        showText(text); // the rest of the bytes told another encoding
    } else {
        m_text = text;
        m_view->completeText(text);
        report();
    }
    if (m_find->isVisible() && !m_find->text().isEmpty()) {
        m_view->search(m_find->text(), m_find->sensitivity());
    }
    Q_EMIT noticeChanged();
}

void SourcePane::showHidden(const HiddenCharacters &hidden)
{
    m_hidden = hidden;
    m_view->setHidden(hidden, isPatch());
    showHiddenBanner();
    report();
}

void SourcePane::showHiddenBanner()
{
    if (m_hidden.places.isEmpty()) {
        m_banner->hide();
        return;
    }
    const qint64 characters = m_hidden.characters();
    const qint64 line = m_text.row(m_text.rowAt(m_hidden.places.constFirst().offset)).line;
    // A list of all code points would be longer than what it tells.
    constexpr qsizetype MostNamed = 3;
    const bool isNamed = !m_hidden.codePoints.isEmpty() && m_hidden.codePoints.size() <= MostNamed;
    //: %1 is a list of kinds with their numbers, %2 a line number, %3 a list of code points
    const QString reason = isNamed
                               ? tr("%1. The first is in line %2: %3.")
                                     .arg(HiddenLabels::summary(m_hidden), QString::number(line),
                                          m_hidden.codePoints.join(u", "_s))
                               : tr("%1. The first is in line %2.")
                                     .arg(HiddenLabels::summary(m_hidden), QString::number(line));
    m_banner->showMessage(
        characters > 0 ? Banner::Kind::Warning : Banner::Kind::Notice,
        {.object = characters > 0 ? tr("%n hidden character(s)", nullptr, asCount(characters))
                                  : tr("%n hidden difference(s)", nullptr, asCount(m_hidden.all())),
         .reason = reason,
         .nextStep = {}},
        //: goes to the next hidden character; the key does so too
        tr("Next (F4)"));
}

void SourcePane::showNextHidden()
{
    if (m_view->goToHidden(true)) {
        Q_EMIT jumped();
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

QString SourcePane::notice() const
{
    QStringList lines;
    if (m_hasContent) {
        if (!m_text.isComplete()) {
            lines += tr("The beginning is shown while the rest is read.");
        }
        if (!m_isPlain && m_view->hasGuessedColours()) {
            lines += tr("Colours are read from some rows above: what began further up, such as a "
                        "comment, is not known here.");
        }
        if (m_text.hasCutLines()) {
            lines += tr("Lines longer than %1 bytes go on in the rows marked ↪, without colours.")
                         .arg(SourceText::MaxRowBytes);
        }
    }
    return lines.join(u' ');
}

void SourcePane::report()
{
    const QString language = m_guess.isValid() ? m_guess.translatedName() : tr("Plain text");
    const QString encoding = encodingLabel(m_text.encoding());
    const QString lines = tr("%n line(s)", nullptr, asCount(m_text.lineCount()));
    const QString shownAs = m_text.isComplete()
                                //: language, encoding, lines
                                ? tr("%1, %2, %3").arg(language, encoding, lines)
                                //: language, encoding
                                : tr("%1, %2").arg(language, encoding);
    Q_EMIT factsFound({shownAs, m_hidden.characters()});
}

void SourcePane::changeEvent(QEvent *event)
{
    EvidencePane::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasContent) {
        applyColours();
    }
}

} // namespace Docket
