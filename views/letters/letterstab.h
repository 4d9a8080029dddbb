// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/errors.h"
#include "domain/letter.h"

#include <QHash>
#include <QUrl>
#include <QWidget>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Docket {

class LetterList;
class LetterPane;
class Prompts;
struct LetterAsSent;

/// The letters of one case, those that are owed first: drafts, and what was sent as it was sent. It
/// sends nothing and writes nothing; what the person wants with a letter are signals. What was
/// typed into a letter is kept by case while the window is open.
class LettersTab final : public QWidget
{
    Q_OBJECT

public:
    /// Makes a letter of a case with these templates.
    using Composer = std::function<std::expected<Letter, LetterError>(
        LetterKind, const LetterTemplates &, const CaseDetail &, Instant now)>;

    explicit LettersTab(QWidget *parent = nullptr);
    ~LettersTab() override;

    void setComposer(Composer composer);
    /// Who answers where to save; the desktop's dialog without it. Must outlive the tab.
    void setPrompts(Prompts *prompts);
    /// Those in use, those that came with Docket, and the values that they may name.
    void setTemplates(const LetterTemplates &templates, const LetterTemplates &originals,
                      const QStringList &placeholders);

    void showCase(const CaseDetail &detail, Instant now);
    void setNow(Instant now);
    /// The casebook is closed: no case, and nothing of one that was.
    void clear();

    /// How many letters are owed.
    [[nodiscard]] int owedCount() const;

    /// How many letters were changed and are in no case yet.
    [[nodiscard]] int unsentCount() const { return static_cast<int>(m_edits.size()); }

public Q_SLOTS:
    /// Selects a letter by the name of its template.
    void openLetter(const QString &name);
    void copyLetter();
    void saveLetter();
    void openSent();
    void openTemplate();
    /// Begins a new draft of the selected letter, which was sent.
    void writeAgain();
    /// Asks which excerpt of the case the letter is to quote.
    void openQuote();
    /// The answer to quoteRequested(); no lines if they are not there as they were marked. Nothing
    /// happens when another case is shown by then.
    void insertQuote(Docket::CaseId id, const Docket::Excerpt &excerpt,
                     const std::optional<QString> &lines);
    /// The answer to sentRequested(): what was typed is the message that the case has now.
    void letterSent(Docket::CaseId id, Docket::LetterKind kind);

Q_SIGNALS:
    void copied(Docket::CaseId id, const Docket::Letter &letter);
    void saveRequested(Docket::CaseId id, const Docket::Letter &letter, const QString &path);
    void mailRequested(Docket::CaseId id, const Docket::Letter &letter, const QUrl &url);
    void sentRequested(Docket::CaseId id, Docket::LetterKind kind, Docket::Instant at,
                       const QString &text);
    /// The excerpt's lines are wanted.
    void quoteRequested(Docket::CaseId id, const Docket::Excerpt &excerpt,
                        const Docket::EvidenceItem &item);
    /// The lines to be quoted are not there any more, or others are.
    void quoteLost(const QString &citation);
    /// Nothing: back to the original.
    void templateChangeRequested(Docket::LetterKind kind, const std::optional<QString> &text);

private:
    using Place = std::pair<CaseId, LetterKind>;

    void buildLayout();
    void connectPane();
    void refreshList();
    void refreshLetter();
    void keepEdit();
    void openInMailClient();
    /// As the person changed it.
    [[nodiscard]] std::optional<Letter> shownLetter() const;
    /// The selected letter, or that of the selected promise without a template.
    [[nodiscard]] std::optional<LetterKind> templateKind() const;
    [[nodiscard]] QList<LetterKind> editedLetters() const;
    /// What the selected letter said when it was sent, unless a new one is being written.
    [[nodiscard]] std::optional<LetterAsSent>
    sentLetter(LetterKind kind, const std::expected<Letter, LetterError> &composed) const;

    Composer m_composer;
    std::unique_ptr<Prompts> m_nativePrompts;
    Prompts *m_prompts;
    LetterTemplates m_templates;
    LetterTemplates m_originals;
    QStringList m_placeholders;
    std::optional<CaseDetail> m_detail;
    Instant m_now;
    std::optional<Letter> m_letter; ///< the draft as composed; nothing where there is none
    std::optional<Place> m_again;   ///< the selected letter, if somebody works on a draft of it
    QHash<Place, QString> m_edits;
    LetterList *m_list;
    LetterPane *m_pane;
};

} // namespace Docket
