// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterstab.h"

#include "common/labels.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "letters/letterassent.h"
#include "letters/letterlist.h"
#include "letters/letterpane.h"
#include "letters/sentdialog.h"
#include "letters/templatedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

LettersTab::LettersTab(QWidget *parent)
    : QWidget(parent)
    , m_nativePrompts(std::make_unique<NativePrompts>())
    , m_prompts(m_nativePrompts.get())
    , m_list(new LetterList(this))
    , m_pane(new LetterPane(this))
{
    setObjectName(u"lettersTab"_s);
    buildLayout();
    connect(m_list, &LetterList::selected, this, &LettersTab::refreshLetter);
    connectPane();
    setEnabled(false);
}

LettersTab::~LettersTab() = default;

void LettersTab::buildLayout()
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"lettersSplitter"_s);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setSizes({Theme::FactsWidth, 900});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_list);
}

void LettersTab::connectPane()
{
    connect(m_pane, &LetterPane::edited, this, &LettersTab::keepEdit);
    connect(m_pane, &LetterPane::copyRequested, this, &LettersTab::copyLetter);
    connect(m_pane, &LetterPane::saveRequested, this, &LettersTab::saveLetter);
    connect(m_pane, &LetterPane::mailRequested, this, &LettersTab::openInMailClient);
    connect(m_pane, &LetterPane::sentRequested, this, &LettersTab::openSent);
    connect(m_pane, &LetterPane::againRequested, this, &LettersTab::writeAgain);
    connect(m_pane, &LetterPane::quoteRequested, this, &LettersTab::openQuote);
    connect(m_pane, &LetterPane::templateRequested, this, &LettersTab::openTemplate);
    const auto addShortcut = [this](const QKeySequence &keys, auto &&slot) {
        // Of the window, wherever the focus is: they are silent while the tab is not shown.
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &LettersTab::copyLetter);
    addShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E, &LettersTab::openQuote);
    addShortcut(Qt::CTRL | Qt::Key_S, &LettersTab::saveLetter);
    addShortcut(Qt::CTRL | Qt::Key_Return, &LettersTab::openSent);
    addShortcut(Qt::CTRL | Qt::Key_Enter, &LettersTab::openSent);
}

void LettersTab::setComposer(Composer composer)
{
    m_composer = std::move(composer);
}

void LettersTab::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
}

void LettersTab::setTemplates(const LetterTemplates &templates, const LetterTemplates &originals,
                              const QStringList &placeholders)
{
    m_templates = templates;
    m_originals = originals;
    m_placeholders = placeholders;
    if (m_detail) {
        refreshList();
        refreshLetter();
    }
}

void LettersTab::showCase(const CaseDetail &detail, Instant now)
{
    const bool isSame = m_detail && m_detail->file.id == detail.file.id;
    if (!isSame) {
        m_list->clearLetters(); // another case begins with what it owes
    }
    m_detail = detail;
    m_now = now;
    setEnabled(true);
    refreshList();
    refreshLetter();
}

void LettersTab::setNow(Instant now)
{
    m_now = now;
    if (m_detail) {
        refreshList();
    }
}

void LettersTab::clear()
{
    m_detail.reset();
    m_letter.reset();
    m_again.reset();
    m_edits.clear();
    m_list->clearLetters();
    m_pane->showReason({});
    setEnabled(false);
}

int LettersTab::owedCount() const
{
    return m_detail ? int(std::ranges::count_if(lettersOf(*m_detail), &LetterStanding::isOwed)) : 0;
}

QList<LetterKind> LettersTab::editedLetters() const
{
    QList<LetterKind> kinds;
    for (const auto &[place, text] : m_edits.asKeyValueRange()) {
        if (m_detail && place.first == m_detail->file.id) {
            kinds.append(place.second);
        }
    }
    return kinds;
}

void LettersTab::refreshList()
{
    if (!m_detail) {
        return;
    }
    m_list->setLetters(lettersOf(*m_detail), m_detail->policy,
                       promisesWithoutTemplate(m_detail->policy, m_templates), editedLetters(),
                       m_now);
}

void LettersTab::refreshLetter()
{
    m_letter.reset();
    m_pane->setQuotable(false);
    const std::optional<LetterKind> kind = m_list->letter();
    if (!m_detail || !m_composer) {
        return;
    }
    if (!kind) {
        m_again.reset();
        if (const auto promise = m_list->promise()) {
            m_pane->showReason({Labels::text(*promise),
                                tr("The policy promises this, and no template keeps it."),
                                tr("Edit the template, or go back to the original.")});
        }
        return;
    }
    const Place place{m_detail->file.id, *kind};
    if (m_again != place) {
        m_again.reset(); // a draft that was left without a change is forgotten
    }
    const auto composed = m_composer(*kind, m_templates, *m_detail, m_now);
    if (const auto sent = sentLetter(*kind, composed)) {
        m_pane->showSent(sent->letter, sent->at);
        return;
    }
    if (!composed) {
        m_pane->showReason(Labels::letterFailure(composed.error()));
        return;
    }
    m_letter = *composed;
    m_pane->showLetter(*composed, m_edits.value(place, composed->body));
    m_pane->setQuotable(!m_detail->excerpts.isEmpty());
}

std::optional<LetterAsSent>
LettersTab::sentLetter(LetterKind kind, const std::expected<Letter, LetterError> &composed) const
{
    if (!m_detail || m_again || m_edits.contains({m_detail->file.id, kind})) {
        return std::nullopt;
    }
    // What was sent once may be a letter that the case cannot fill any more.
    const Letter unfilled{.kind = kind,
                          .caseKey = m_detail->file.key,
                          .to = m_detail->file.reporter,
                          .isTrackerComment = isAnsweredOnTracker(*m_detail)};
    return letterAsSent(*m_detail, composed.value_or(unfilled));
}

void LettersTab::keepEdit()
{
    if (!m_detail || !m_letter) {
        return;
    }
    const Place place{m_detail->file.id, m_letter->kind};
    m_again = place; // stays a draft when the change is taken back
    const bool wasEdited = m_edits.contains(place);
    const bool isEdited = m_pane->text() != m_letter->body;
    if (isEdited) {
        m_edits.insert(place, m_pane->text());
    } else {
        m_edits.remove(place);
    }
    if (wasEdited != isEdited) {
        refreshList();
    }
}

std::optional<Letter> LettersTab::shownLetter() const
{
    std::optional<Letter> shown = m_letter;
    if (shown) {
        shown->body = m_pane->text();
    }
    return shown;
}

std::optional<LetterKind> LettersTab::templateKind() const
{
    if (const auto promise = m_list->promise()) {
        const QList<LetterKind> kinds = letterKinds();
        const auto found = std::ranges::find_if(
            kinds, [&](LetterKind kind) { return servedBy(kind).contains(*promise); });
        return found == kinds.end() ? std::nullopt : std::optional(*found);
    }
    return m_list->letter();
}

void LettersTab::openLetter(const QString &name)
{
    if (const auto kind = letterFromName(name)) {
        m_list->select(*kind);
        m_pane->setFocus();
    }
}

void LettersTab::copyLetter()
{
    if (const auto letter = shownLetter(); letter && m_detail) {
        QGuiApplication::clipboard()->setText(letter->body);
        Q_EMIT copied(m_detail->file.id, *letter);
    } else if (m_pane->isSent()) {
        QGuiApplication::clipboard()->setText(m_pane->text()); // no draft for the history
    }
}

void LettersTab::saveLetter()
{
    const auto letter = shownLetter();
    if (!letter || !m_detail) {
        return;
    }
    const bool isComment = letter->isTrackerComment;
    const QString suffix = isComment ? u".md"_s : u".eml"_s;
    m_prompts->askSaveFile(
        this,
        {.title = tr("Save the letter"),
         .folder = {},
         .filter = isComment ? tr("Markdown (*.md)") : tr("Mail (*.eml)"),
         .suggestedName = safeFileName(letter->caseKey + u'-' + nameOf(letter->kind) + suffix, 1)},
        [this, id = m_detail->file.id, letter = *letter](const QString &path) {
            Q_EMIT saveRequested(id, letter, path);
        });
}

void LettersTab::openInMailClient()
{
    const auto letter = shownLetter();
    if (!letter || !m_detail) {
        return;
    }
    if (const auto url = mailtoUrl(*letter)) {
        Q_EMIT mailRequested(m_detail->file.id, *letter, *url);
    } else {
        saveLetter(); // too long for a link: a mail client opens the file
    }
}

void LettersTab::openSent()
{
    if (!m_letter || !m_detail) {
        return;
    }
    const CaseFile &file = m_detail->file;
    auto *dialog = new SentDialog(m_letter->kind, file.key, file.receivedAt, m_now, this);
    connect(dialog, &SentDialog::submitted, this,
            [this, id = file.id, kind = m_letter->kind, text = m_pane->text()](Instant at) {
                Q_EMIT sentRequested(id, kind, at, text);
            });
    dialog->open();
}

void LettersTab::openTemplate()
{
    const auto kind = templateKind();
    if (!m_detail || !kind) {
        return;
    }
    const QString name = nameOf(*kind);
    const auto preview = [this, kind = *kind, name, detail = *m_detail](const QString &text) {
        LetterTemplates changed = m_templates;
        changed[name] = text;
        return m_composer(kind, changed, detail, m_now).transform([](const Letter &letter) {
            return letter.body;
        });
    };
    auto *dialog = new TemplateDialog(*kind, m_templates.value(name), m_originals.value(name),
                                      m_placeholders, preview, this);
    connect(dialog, &TemplateDialog::submitted, this,
            [this, kind = *kind](const std::optional<QString> &text) {
                Q_EMIT templateChangeRequested(kind, text);
            });
    dialog->open();
}

void LettersTab::letterSent(CaseId id, LetterKind kind)
{
    m_edits.remove({id, kind});
    if (m_again == Place{id, kind}) {
        m_again.reset();
    }
}

void LettersTab::writeAgain()
{
    if (const auto kind = m_list->letter(); kind && m_detail) {
        m_again = Place{m_detail->file.id, *kind};
        refreshLetter();
        m_pane->setFocus();
    }
}

} // namespace Docket
