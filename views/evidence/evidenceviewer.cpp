// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidenceviewer.h"

#include "common/banner.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "evidence/evidencehead.h"
#include "evidence/evidencetreedelegate.h"
#include "evidence/findbar.h"
#include "evidence/hexview.h"
#include "evidence/sourceview.h"

#include <QComboBox>
#include <QEvent>
#include <QFuture>
#include <QKeyEvent>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <KSyntaxHighlighting/Repository>

#include <memory>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype WorkerBytes = 2'000'000; ///< from here on indexing leaves the GUI thread
constexpr qsizetype BeginningBytes = 8192;

QString encodingName(SourceText::Encoding encoding)
{
    switch (encoding) {
    case SourceText::Encoding::Utf8:
        return u"UTF-8"_s;
    case SourceText::Encoding::Latin1:
        return u"Latin-1"_s;
    case SourceText::Encoding::Utf16:
        return u"UTF-16"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

EvidenceViewer::EvidenceViewer(RepositoryProvider repository, QWidget *parent)
    : QWidget(parent)
    , m_repository(std::move(repository))
    , m_banner(new Banner(this))
    , m_head(new EvidenceHead(this))
    , m_name(m_head->name())
    , m_modes(m_head->modes())
    , m_definitions(m_head->definitions())
    , m_wrap(m_head->wrap())
    , m_save(m_head->save())
    , m_find(new FindBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_source(new SourceView(this))
    , m_hex(new HexView(this))
    , m_notice(new QLabel(this))
{
    setObjectName(u"evidenceViewer"_s);
    buildLayout();
    connect(m_modes, &SegmentedBar::chosen, this,
            [this](int index) { setMode(static_cast<Mode>(index)); });
    connect(m_definitions, &QComboBox::activated, this, &EvidenceViewer::applyColours);
    connect(m_wrap, &QToolButton::toggled, m_source, &SourceView::setWrapped);
    connect(m_save, &QPushButton::clicked, this, &EvidenceViewer::saveRequested);
    connect(m_banner, &Banner::buttonClicked, this, &EvidenceViewer::showNextHidden);
    connect(m_source, &SourceView::findRequested, this, &EvidenceViewer::openFindBar);
    connect(m_find, &FindBar::closed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_find, &FindBar::findRequested, this, [this](const QString &text) {
        if (m_mode == Mode::Hex) {
            setMode(Mode::Plain);
        }
        m_find->setFound(m_source->findNext(text));
    });
    showHint();
}

void EvidenceViewer::buildLayout()
{
    m_notice->setObjectName(u"evidenceNotice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding,
                                 Theme::Grid);
    m_notice->setFont(Theme::font(Theme::TextSize::Secondary));
    m_notice->setWordWrap(true);
    m_banner->setObjectName(u"hiddenBanner"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_hex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_head);
    layout->addWidget(m_find);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);
}

void EvidenceViewer::announce(const EvidenceItem &item)
{
    ++m_generation;
    m_item = item;
    m_bytes.clear();
    m_prepared = {};
    m_hasContent = false;
    m_source->setText({});
    m_hex->setBytes({});
    m_name->setText(EvidenceTreeDelegate::nameOf(item));
    m_banner->hide();
    m_empty->setTexts(tr("Reading…"), {});
    m_stack->setCurrentWidget(m_empty);
    m_save->setEnabled(false);
    updateNotice();
}

void EvidenceViewer::showHint()
{
    announce({});
    m_name->setText({});
    m_empty->setTexts(tr("Choose a piece of evidence"),
                      tr("Texts, fenced blocks and attachments of this case are in the tree."));
}

void EvidenceViewer::clear()
{
    showHint();
    m_find->reset();
}

void EvidenceViewer::showFailure(const QString &reason)
{
    m_empty->setTexts(tr("This piece cannot be shown"), reason);
    m_stack->setCurrentWidget(m_empty);
}

void EvidenceViewer::showBytes(const EvidenceItem &item, const QByteArray &bytes)
{
    announce(item);
    m_bytes = bytes;
    if (bytes.size() < WorkerBytes) {
        showPrepared(prepare(bytes));
        return;
    }
    auto promise = std::make_shared<QPromise<Prepared>>();
    promise->future().then(this, [this, generation = m_generation](const Prepared &prepared) {
        if (generation == m_generation) {
            showPrepared(prepared);
        }
    });
    QThreadPool::globalInstance()->start([promise, bytes] {
        promise->start();
        promise->addResult(prepare(bytes));
        promise->finish();
    });
}

EvidenceViewer::Prepared EvidenceViewer::prepare(const QByteArray &bytes)
{
    Prepared result;
    result.text = SourceText(bytes);
    if (contentKind(bytes) == ContentKind::Text) {
        result.hidden = hiddenCharacters(result.text);
    }
    result.detected = ContentType::detected(bytes);
    return result;
}

void EvidenceViewer::showPrepared(const Prepared &prepared)
{
    m_prepared = prepared;
    m_hasContent = true;
    m_nextHidden = 0;
    m_save->setEnabled(true);
    m_source->setText(prepared.text);
    m_hex->setBytes(m_bytes);
    m_guess = {};
    const bool isText = contentKind(m_bytes) == ContentKind::Text;
    if (isText) {
        m_guess = ContentType::definitionFor(
            m_repository(), m_item,
            decodeText(m_bytes.first(qMin(m_bytes.size(), BeginningBytes))));
        fillDefinitions();
    }
    setMode(isText ? Mode::Source : Mode::Hex);
    showHiddenBanner();
    report();
}

void EvidenceViewer::fillDefinitions()
{
    if (m_definitions->count() == 0) {
        m_definitions->addItem(QString());
        const auto definitions = m_repository().definitions();
        for (const KSyntaxHighlighting::Definition &definition : definitions) {
            if (!definition.isHidden()) {
                m_definitions->addItem(definition.translatedName(), definition.name());
            }
        }
    }
    //: how the language of a source was found
    m_definitions->setItemText(0, m_guess.isValid() ? tr("%1 (found)").arg(m_guess.translatedName())
                                                    : tr("Plain (found)"));
    m_definitions->setCurrentIndex(0);
}

void EvidenceViewer::setMode(Mode mode)
{
    m_mode = mode;
    m_modes->setCurrent(static_cast<int>(mode));
    m_definitions->setVisible(mode == Mode::Source);
    m_wrap->setVisible(mode != Mode::Hex);
    if (!m_hasContent) {
        return;
    }
    if (mode == Mode::Hex) {
        m_stack->setCurrentWidget(m_hex);
    } else {
        if (mode == Mode::Source) {
            fillDefinitions();
        }
        m_stack->setCurrentWidget(m_source);
        applyColours();
    }
    updateNotice();
}

void EvidenceViewer::applyColours()
{
    KSyntaxHighlighting::Definition definition;
    if (m_mode == Mode::Source) {
        const QString name = m_definitions->currentData().toString();
        definition = name.isEmpty() ? m_guess : m_repository().definitionForName(name);
    }
    if (!definition.isValid() || !m_hasContent) {
        m_source->setColours({}, {});
    } else {
        const bool isDark = Theme::schemeOf(palette()) == Theme::Scheme::Dark;
        m_source->setColours(definition, m_repository().defaultTheme(
                                             isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                    : KSyntaxHighlighting::Repository::LightTheme));
    }
    updateNotice();
}

void EvidenceViewer::showHiddenBanner()
{
    const HiddenCharacters &hidden = m_prepared.hidden;
    if (hidden.count == 0) {
        m_banner->hide();
        return;
    }
    const int shown = static_cast<int>(qMin<qint64>(hidden.count, 1'000'000'000));
    const SourceText &text = m_prepared.text;
    const qint64 line = text.row(text.rowAt(hidden.offsets.constFirst())).line;
    m_banner->showMessage(Banner::Kind::Warning,
                          {.object = tr("%n hidden character(s)", nullptr, shown),
                           //: %1 is a line number, %2 a list of code points
                           .reason = tr("The first is in line %1: %2. Shown as marks.")
                                         .arg(line)
                                         .arg(hidden.kinds.join(u", "_s)),
                           .nextStep = {}},
                          tr("Next"));
}

void EvidenceViewer::showNextHidden()
{
    const QList<qsizetype> &offsets = m_prepared.hidden.offsets;
    if (offsets.isEmpty()) {
        return;
    }
    if (m_mode == Mode::Hex) {
        setMode(Mode::Source);
    }
    const qsizetype offset = offsets.at(m_nextHidden % offsets.size());
    ++m_nextHidden;
    const SourceText &text = m_prepared.text;
    const char lead = text.bytes().at(offset);
    const bool isSequence = text.encoding() != SourceText::Encoding::Latin1 && (lead & '\x80') != 0;
    qsizetype size = 1;
    while (isSequence && offset + size < text.bytes().size() &&
           (text.bytes().at(offset + size) & '\xC0') == '\x80') {
        ++size;
    }
    m_source->selectBytes(offset, size);
    m_source->setFocus(Qt::OtherFocusReason);
}

void EvidenceViewer::updateNotice()
{
    QStringList lines;
    if (m_hasContent && m_prepared.detected.startsWith("image/"_L1) &&
        contentKind(m_bytes) == ContentKind::Binary) {
        lines += tr("Pictures are shown as bytes: nothing is decoded here.");
    }
    if (m_hasContent && m_mode != Mode::Hex) {
        if (m_bytes.isEmpty()) {
            lines += tr("This piece is empty.");
        }
        if (m_mode == Mode::Source && m_guess.isValid() &&
            !SourceHighlighter::canColour(m_prepared.text)) {
            lines += tr("Too large for colours: shown plain.");
        }
        if (m_prepared.text.hasCutLines()) {
            lines += tr("Lines longer than %1 bytes go on in the rows marked ↪, without colours.")
                         .arg(SourceText::MaxRowBytes);
        }
    }
    m_notice->setText(lines.join(u' '));
    m_notice->setVisible(!lines.isEmpty());
}

void EvidenceViewer::report()
{
    EvidenceFacts::Found found;
    found.detected = m_prepared.detected;
    found.hidden = m_prepared.hidden.count;
    found.size = m_bytes.size();
    const bool isText = contentKind(m_bytes) == ContentKind::Text;
    if (m_item.kind == EvidenceItem::Kind::Attachment) {
        found.mismatch =
            ContentType::mismatch(m_item.mediaType, m_prepared.detected, contentKind(m_bytes));
    }
    const QString lines =
        tr("%n line(s)", nullptr,
           static_cast<int>(qMin<qint64>(m_prepared.text.lineCount(), 1'000'000'000)));
    if (isText) {
        const QString language = m_guess.isValid() ? m_guess.translatedName() : tr("Plain text");
        //: language, encoding, lines
        found.shownAs =
            tr("%1, %2, %3").arg(language, encodingName(m_prepared.text.encoding()), lines);
    } else {
        found.shownAs = tr("Bytes");
    }
    Q_EMIT this->found(found);
}

void EvidenceViewer::openFindBar()
{
    m_find->open();
}

/// Ctrl+F is the window's search. A shortcut of the same keys would make both ambiguous, and
/// neither would act; so the viewer claims the keys while the focus is in it.
bool EvidenceViewer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EvidenceViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        openFindBar();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void EvidenceViewer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasContent) {
        applyColours();
    }
}

} // namespace Docket
