// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/revisionsview.h"

#include "cases/optionalinstantedit.h"
#include "common/formfields.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostRevisions = 40; ///< of hundreds the newest are read

QLabel *makeNote(const QString &name, QWidget *parent)
{
    QLabel *note = FormFields::makeValue(name, parent);
    note->setFont(Theme::font(Theme::TextSize::Secondary));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->hide();
    return note;
}

void showIfAny(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RevisionsView::RevisionsView(QWidget *parent)
    : QWidget(parent)
    , m_published(new OptionalInstantEdit(u"advisoryPublished"_s, this))
    , m_derivedNote(makeNote(u"advisoryPublishedNote"_s, this))
    , m_revisions(FormFields::makeValue(u"advisoryRevisions"_s, this))
    , m_withdrawn(FormFields::makeValue(u"advisoryWithdrawn"_s, this))
{
    setFocusProxy(m_published);
    m_published->setToolTip(tr("Not ticked: when the case was disclosed, else released"));
    m_revisions->setAccessibleName(tr("Revisions"));
    for (QLabel *value : {m_derivedNote, m_revisions, m_withdrawn}) {
        FormFields::letShrink(value);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_published);
    layout->addWidget(m_derivedNote);
    layout->addWidget(m_revisions);
    layout->addWidget(m_withdrawn);
    connect(m_published, &OptionalInstantEdit::edited, this, [this] {
        m_isTyped = true;
        showPublished();
        Q_EMIT edited();
    });
    setDraft({});
}

void RevisionsView::setDraft(const AdvisoryDraft &draft)
{
    m_draft = draft;
    m_isTyped = false;
    m_published->setInstant(draft.publishedAt);
    QStringList lines;
    const qsizetype first = std::max<qsizetype>(0, draft.revisions.size() - MostRevisions);
    for (const Revision &revision : draft.revisions.sliced(first)) {
        //: a revision of an advisory: its number, the day, what changed
        lines.append(tr("%1 · %2 · %3")
                         .arg(FormFields::visibleLines(revision.number),
                              Labels::whenInFull(revision.at),
                              FormFields::visibleLines(revision.summary.simplified())));
    }
    showIfAny(m_revisions, lines.join(u'\n'));
    showIfAny(m_withdrawn,
              draft.withdrawnAt
                  ? tr("Withdrawn %1: %2")
                        .arg(Labels::whenInFull(*draft.withdrawnAt),
                             FormFields::visibleLines(draft.withdrawnReason.simplified()))
                  : QString());
    showPublished();
}

void RevisionsView::setGround(const AdvisoryGround &ground)
{
    m_derived = ground.file.disclosedAt;
    m_published->setNow(m_derived.value_or(ground.file.receivedAt));
    showPublished();
}

/// What counts while nothing is ticked.
void RevisionsView::showPublished()
{
    QString words;
    if (!m_published->instant()) {
        words = m_derived ? tr("As the case: %1").arg(Labels::whenInFull(*m_derived))
                          : tr("When the case is disclosed");
    }
    showIfAny(m_derivedNote, words);
}

std::optional<Instant> RevisionsView::publishedAt() const
{
    return m_isTyped ? m_published->instant() : m_draft.publishedAt; // the field has no seconds
}

} // namespace Docket
