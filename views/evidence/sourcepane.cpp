// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourcepane.h"

#include "common/banner.h"
#include "common/emptystate.h"
#include "common/theme.h"
#include "common/wheelguard.h"
#include "evidence/contenttype.h"
#include "evidence/findbar.h"
#include "evidence/sourceview.h"

#include <QComboBox>
#include <QEvent>
#include <QFuture>
#include <QPromise>
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
constexpr int DefinitionLength = 16;
constexpr int LeastDefinition = 88;

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

SourcePane::SourcePane(RepositoryProvider repository, QWidget *parent)
    : EvidencePane(parent)
    , m_repository(std::move(repository))
    , m_banner(new Banner(this))
    , m_definitions(new QComboBox(this))
    , m_wrap(new QToolButton(this))
    , m_find(new FindBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new SourceView(this))
{
    buildControls();
    m_banner->setObjectName(u"hiddenBanner"_s);
    m_empty->setTexts(tr("Reading…"), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_find);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connect(m_definitions, &QComboBox::activated, this, &SourcePane::applyColours);
    connect(m_wrap, &QToolButton::toggled, m_view, &SourceView::setWrapped);
    connect(m_banner, &Banner::buttonClicked, this, &SourcePane::showNextHidden);
    connect(m_view, &SourceView::findRequested, this, &SourcePane::openFind);
    connect(m_find, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_find, &FindBar::findRequested, this,
            [this](const QString &text) { m_find->setFound(m_view->findNext(text)); });
    clear();
}

void SourcePane::buildControls()
{
    m_definitions->setObjectName(u"evidenceDefinition"_s);
    m_definitions->setAccessibleName(tr("Language of the source"));
    m_definitions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_definitions->setMinimumContentsLength(DefinitionLength);
    m_definitions->setMinimumWidth(LeastDefinition);
    new WheelGuard(m_definitions);
    m_wrap->setObjectName(u"evidenceWrap"_s);
    m_wrap->setText(tr("Wrap"));
    m_wrap->setToolTip(tr("Wrap long lines"));
    m_wrap->setCheckable(true);
}

QList<QWidget *> SourcePane::controls() const
{
    return {m_definitions, m_wrap};
}

bool SourcePane::accepts(const EvidenceContent & /*content*/) const
{
    return true; // every byte has a character, if need be of Latin-1
}

void SourcePane::clear()
{
    ++m_generation;
    m_content = {};
    m_prepared = {};
    m_hasContent = false;
    m_guess = {};
    m_view->setText({});
    m_banner->hide();
    m_find->reset();
    m_stack->setCurrentWidget(m_empty);
}

void SourcePane::showContent(const EvidenceContent &content)
{
    clear();
    m_content = content;
    if (content.bytes.size() < WorkerBytes) {
        showPrepared(prepare(content));
        return;
    }
    auto promise = std::make_shared<QPromise<Prepared>>();
    promise->future().then(this, [this, generation = m_generation](const Prepared &prepared) {
        if (generation == m_generation) {
            showPrepared(prepared);
        }
    });
    QThreadPool::globalInstance()->start([promise, content] {
        promise->start();
        promise->addResult(prepare(content));
        promise->finish();
    });
}

SourcePane::Prepared SourcePane::prepare(const EvidenceContent &content)
{
    Prepared result;
    result.text = SourceText(content.bytes);
    if (content.kind == ContentKind::Text) {
        result.hidden = hiddenCharacters(result.text);
    }
    return result;
}

void SourcePane::showPrepared(const Prepared &prepared)
{
    m_prepared = prepared;
    m_hasContent = true;
    m_nextHidden = 0;
    m_view->setText(prepared.text);
    if (m_content.kind == ContentKind::Text) {
        const QByteArray &bytes = m_content.bytes;
        m_guess =
            ContentType::definitionFor(m_repository(), m_content.item,
                                       decodeText(bytes.first(qMin(bytes.size(), BeginningBytes))));
    }
    fillDefinitions();
    applyColours();
    m_stack->setCurrentWidget(m_view);
    showHiddenBanner();
    report();
}

void SourcePane::fillDefinitions()
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

void SourcePane::setPlain(bool isPlain)
{
    m_isPlain = isPlain;
    m_definitions->setVisible(!isPlain);
    applyColours();
}

void SourcePane::applyColours()
{
    KSyntaxHighlighting::Definition definition;
    if (!m_isPlain && m_hasContent) {
        const QString name = m_definitions->currentData().toString();
        definition = name.isEmpty() ? m_guess : m_repository().definitionForName(name);
    }
    if (!definition.isValid()) {
        m_view->setColours({}, {});
    } else {
        const bool isDark = Theme::schemeOf(palette()) == Theme::Scheme::Dark;
        m_view->setColours(definition, m_repository().defaultTheme(
                                           isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                  : KSyntaxHighlighting::Repository::LightTheme));
    }
    Q_EMIT noticeChanged();
}

void SourcePane::showHiddenBanner()
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

void SourcePane::showNextHidden()
{
    const QList<qsizetype> &offsets = m_prepared.hidden.offsets;
    if (offsets.isEmpty()) {
        return;
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
    m_view->selectBytes(offset, size);
    Q_EMIT jumped();
    m_view->setFocus(Qt::OtherFocusReason);
}

QString SourcePane::notice() const
{
    QStringList lines;
    if (m_hasContent) {
        if (!m_isPlain && m_guess.isValid() && !SourceHighlighter::canColour(m_prepared.text)) {
            lines += tr("Too large for colours: shown plain.");
        }
        if (m_prepared.text.hasCutLines()) {
            lines += tr("Lines longer than %1 bytes go on in the rows marked ↪, without colours.")
                         .arg(SourceText::MaxRowBytes);
        }
    }
    return lines.join(u' ');
}

void SourcePane::report()
{
    const QString lines =
        tr("%n line(s)", nullptr,
           static_cast<int>(qMin<qint64>(m_prepared.text.lineCount(), 1'000'000'000)));
    const QString language = m_guess.isValid() ? m_guess.translatedName() : tr("Plain text");
    //: language, encoding, lines
    const QString shownAs =
        tr("%1, %2, %3").arg(language, encodingName(m_prepared.text.encoding()), lines);
    Q_EMIT factsFound({shownAs, m_prepared.hidden.count});
}

bool SourcePane::openFind()
{
    m_find->open();
    return true;
}

void SourcePane::changeEvent(QEvent *event)
{
    EvidencePane::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasContent) {
        applyColours();
    }
}

} // namespace Docket
