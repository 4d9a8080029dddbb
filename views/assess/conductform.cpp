// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/conductform.h"

#include "cases/optionalinstantedit.h"
#include "common/chip.h"
#include "common/formfields.h"
#include "common/formpage.h"
#include "common/labels.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// The promises that hold only for those who follow the guidelines, by name.
QString conditionalPromises(const Policy &policy)
{
    QStringList names;
    for (const Promise &promise : policy.promises) {
        if (promise.onlyIfGuidelinesFollowed) {
            names.append(Labels::text(promise.kind));
        }
    }
    names.removeDuplicates();
    return names.join(", "_L1);
}

} // namespace

ConductForm::ConductForm(FormPage *page)
    : RecordForm(page)
    , m_section(page->addSection(FormPage::Column::Second, tr("How it was reported")))
    , m_channel(FormFields::makeLine(u"conductChannel"_s, page->page()))
    , m_private(FormFields::makeYesNo(u"conductPrivate"_s, tr("As the source says"), page->page()))
    , m_embargo(FormFields::makeYesNo(u"conductEmbargo"_s, tr("Nothing was said"), page->page()))
    , m_published(new OptionalInstantEdit(u"conductPublished"_s, page->page()))
    , m_followed(FormFields::makeYesNo(u"conductFollowed"_s, tr("Yes, unless shown otherwise"),
                                       page->page()))
    , m_reason(FormFields::makeLine(u"conductReason"_s, page->page()))
    , m_verdict(new Chip(Chip::Shape::Bare, page->page()))
{
    addFields();
    for (QLineEdit *line : {m_channel, m_reason}) {
        connect(line, &QLineEdit::textEdited, this, &RecordForm::edited);
    }
    for (QComboBox *box : {m_private, m_embargo, m_followed}) {
        connect(box, &QComboBox::activated, this, [this] {
            follow();
            Q_EMIT edited();
        });
    }
    connect(m_reason, &QLineEdit::textEdited, this, &ConductForm::follow);
    connect(m_published, &OptionalInstantEdit::edited, this, &RecordForm::edited);
}

void ConductForm::addFields()
{
    m_section->addRow(tr("Channel"), m_channel);
    m_section->addRow(tr("In private"), m_private);
    m_section->addRow(tr("Asked for an embargo"), m_embargo);
    //: by the reporter, before a fix was released
    m_section->addRow(tr("Published it"), m_published);
    m_section->addRow(tr("Followed the guidelines"), m_followed);
    m_section->addRow(tr("Why not"), m_reason);
    m_verdict->setObjectName(u"conductVerdict"_s);
    m_section->addWide(m_verdict);
    m_consequence = m_section->addNote(u"conductConsequence"_s);
}

Conduct ConductForm::conduct() const
{
    return {.channel = m_channel->text().trimmed(),
            .isPrivate = FormFields::yesNo(m_private),
            .askedForEmbargo = FormFields::yesNo(m_embargo),
            .publishedByReporterAt = m_published->instant(),
            .followedGuidelines = FormFields::yesNo(m_followed),
            .reason = m_reason->text().trimmed()};
}

RecordEdit ConductForm::edit() const
{
    return conduct();
}

void ConductForm::setEdit(const RecordEdit &edit)
{
    const auto &conduct = std::get<Conduct>(edit);
    FormFields::fill(m_channel, conduct.channel);
    FormFields::setYesNo(m_private, conduct.isPrivate);
    FormFields::setYesNo(m_embargo, conduct.askedForEmbargo);
    m_published->setInstant(conduct.publishedByReporterAt);
    FormFields::setYesNo(m_followed, conduct.followedGuidelines);
    FormFields::fill(m_reason, conduct.reason);
    follow();
}

RecordEdit ConductForm::stored(const CaseDetail &detail) const
{
    return detail.record.conduct;
}

void ConductForm::showCase(const CaseDetail &detail, Instant now)
{
    m_file = detail.file;
    m_policy = detail.policy;
    m_channel->setPlaceholderText(Labels::text(m_file.source));
    m_private->setItemText(0, m_file.isPublic ? tr("No: it came in public")
                                              : tr("Yes: it came in private"));
    m_followed->setItemText(0, isAgainstPolicy(m_file, m_policy)
                                   ? tr("No: public, against the policy")
                                   : tr("Yes, unless shown otherwise"));
    setNow(now);
    follow();
}

void ConductForm::setNow(Instant now)
{
    m_published->setNow(now);
}

std::optional<QString> ConductForm::problem() const
{
    const Conduct said = conduct();
    if (said.followedGuidelines == false && said.reason.isEmpty()) {
        return tr("write why the guidelines were not followed.");
    }
    return std::nullopt;
}

/// What the answers mean for the promises.
void ConductForm::follow()
{
    using Theme::Tone;
    const bool isFollowed = followedGuidelines(conduct(), m_file, m_policy);
    m_verdict->setLook(isFollowed ? Theme::StatusLook{Tone::Green, Tone::GreenTint, "tick"_L1}
                                  : Theme::StatusLook{Tone::Amber, Tone::AmberTint, "cross"_L1},
                       isFollowed ? tr("Followed the guidelines")
                                  : tr("Did not follow the guidelines"));
    m_reason->setEnabled(FormFields::yesNo(m_followed) == false);
    const QString names = conditionalPromises(m_policy);
    QString consequence;
    if (names.isEmpty()) {
        consequence = tr("No promise of this policy depends on it.");
    } else if (isFollowed) {
        consequence = tr("Owed because of it: %1.").arg(names);
    } else {
        consequence = tr("Not owed because of it: %1. You may keep them all the same.").arg(names);
    }
    setNote(m_consequence, consequence);
}

} // namespace Docket
