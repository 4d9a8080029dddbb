// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/disclosureview.h"

#include "common/formfields.h"
#include "common/formpage.h"
#include "common/labels.h"
#include "common/statuslines.h"
#include "domain/evidence.h"
#include "domain/publication.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

QList<StatusLine> linesOf(const CaseDetail &detail, Instant now)
{
    const Theme::StatusLook red{Tone::Red, Tone::RedTint, "cross"_L1};
    QList<StatusLine> lines;
    for (const DisclosureBlocker blocker : disclosureBlockers(detail, now)) {
        lines.append({red, Labels::text(blocker)});
    }
    return lines;
}

} // namespace

DisclosureView::DisclosureView(FormPage *page)
    : QObject(page)
    , m_section(page->addSection(FormPage::Column::Second, tr("Before the disclosure")))
    , m_blocks(new StatusLines(u"disclosureBlockers"_s, page->page()))
    , m_until(FormFields::makeValue(u"embargoEnd"_s, page->page()))
    , m_agreed(FormFields::makeValue(u"embargoAgreed"_s, page->page()))
    , m_extensions(FormFields::makeValue(u"embargoExtensions"_s, page->page()))
    , m_quote(FormFields::makeValue(u"embargoQuote"_s, page->page()))
    , m_change(new QPushButton(page->page()))
{
    m_change->setObjectName(u"changeEmbargo"_s);
    m_change->setAutoDefault(false);
    m_change->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_section->addWide(m_blocks);
    m_section->addRow(tr("Embargo until"), m_until);
    m_section->addRow(tr("Agreed with"), m_agreed);
    //: how often an embargo was made longer
    m_section->addRow(tr("Extended"), m_extensions);
    m_section->addRow(tr("In their words"), m_quote);
    m_notice = m_section->addNote(u"embargoNotice"_s);
    m_section->addWide(m_change);
    connect(m_change, &QPushButton::clicked, this, &DisclosureView::embargoRequested);
}

void DisclosureView::showCase(const CaseDetail &detail, Instant now)
{
    QList<StatusLine> lines = linesOf(detail, now);
    if (lines.isEmpty()) {
        lines.append({{Tone::Green, Tone::GreenTint, "tick"_L1}, tr("Nothing stands in the way")});
    }
    m_blocks->setLines(lines);

    const EmbargoTerms &terms = detail.record.embargo;
    const std::optional<Instant> &until = detail.file.embargoUntil;
    m_section->setRow(m_until, until ? Labels::whenInZones(*until, terms.zone) : QString());
    m_section->setRow(m_agreed, visibleName(terms.agreedWith));
    m_section->setRow(m_extensions,
                      terms.extensions > 0 ? tr("%n times", nullptr, terms.extensions) : QString());
    m_section->setRow(m_quote, terms.quote.isEmpty()
                                   ? QString()
                                   : Labels::quoted(FormFields::visibleLines(terms.quote)));
    QString notice;
    if (detail.policy.publicIssue == PublicIssue::Required) {
        notice = tr("The intake of this policy is public: no embargo can hold.");
    } else if (detail.file.isPublic) {
        notice = tr("It was reported in public: there is nothing left to keep back but the fix.");
    }
    setNote(m_notice, notice);
    m_change->setText(until ? tr("Change the embargo…") : tr("Set an embargo…"));
}

} // namespace Docket
