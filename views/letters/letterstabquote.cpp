// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citations.h"
#include "letters/letterpane.h"
#include "letters/letterstab.h"
#include "letters/quotedialog.h"

// How marked lines of the evidence get into a letter: by a person's choice, one by one.
namespace Docket {

namespace {

constexpr int MostLinesQuoted = 40; ///< a letter is no place for a whole file

} // namespace

void LettersTab::openQuote()
{
    if (!m_detail || !m_letter || m_detail->excerpts.isEmpty()) {
        return;
    }
    auto *dialog = new QuoteDialog(*m_detail, this);
    connect(dialog, &QuoteDialog::chosen, this, [this, detail = *m_detail](const Excerpt &excerpt) {
        if (const auto item = itemOf(detail, excerpt)) {
            Q_EMIT quoteRequested(detail.file.id, excerpt, *item);
        } else {
            Q_EMIT quoteLost(citationOf(detail, excerpt));
        }
    });
    dialog->open();
}

void LettersTab::insertQuote(CaseId id, const Excerpt &excerpt, const std::optional<QString> &lines)
{
    if (!m_detail || !m_letter || m_detail->file.id != id) {
        return;
    }
    const QString citation = citationOf(*m_detail, excerpt);
    if (lines) {
        m_pane->insertParagraph(quotedExcerpt(citation, *lines, MostLinesQuoted));
    } else {
        Q_EMIT quoteLost(citation);
    }
}

} // namespace Docket
