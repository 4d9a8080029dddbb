// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/priorityfields.h"

#include "common/chip.h"
#include "common/formfields.h"
#include "common/formpage.h"
#include "common/labelsassess.h"
#include "domain/advisorytokens.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// "Not assessed" and the answers.
template <typename Enum>
QComboBox *makePoint(const QString &name, const QString &notAssessed, const QString &toolTip,
                     QWidget *parent)
{
    QComboBox *box = FormFields::makeChoice(name, {}, parent);
    box->addItem(notAssessed);
    for (const Enum value : allValues<Enum>()) {
        box->addItem(Labels::text(value), static_cast<int>(value));
    }
    box->setToolTip(toolTip);
    return box;
}

template <typename Enum>
std::optional<Enum> pointOf(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(static_cast<Enum>(data.toInt())) : std::nullopt;
}

template <typename Enum>
void setAnswer(QComboBox *box, const std::optional<Enum> &answer)
{
    box->setCurrentIndex(answer ? box->findData(static_cast<int>(*answer)) : 0);
}

Theme::StatusLook lookOf(SsvcDecision decision)
{
    using Theme::Tone;
    switch (decision) {
    case SsvcDecision::Defer:
        return {Tone::Text2, Tone::Header, "dash"_L1};
    case SsvcDecision::Scheduled:
        return {Tone::Accent, Tone::Selection, "calendar"_L1};
    case SsvcDecision::OutOfCycle:
        return {Tone::Amber, Tone::AmberTint, "due-soon"_L1};
    case SsvcDecision::Immediate:
        return {Tone::Red, Tone::RedTint, "overdue"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

PriorityFields::PriorityFields(FormPage *page)
    : QObject(page)
    , m_exploitation(makePoint<SsvcExploitation>(
          u"ssvcExploitation"_s, tr("Not assessed"),
          tr("What is known now: nothing, a public proof of concept, or attacks."), page->page()))
    , m_utility(makePoint<SsvcUtility>(
          u"ssvcUtility"_s, tr("Not assessed"),
          tr("What it is worth to an attacker. Laborious: each attack is work by hand and gains "
             "little. Efficient: it can be automated, or gains much. Super effective: both."),
          page->page()))
    , m_impact(makePoint<SsvcTechnicalImpact>(
          u"ssvcImpact"_s, tr("Not assessed"),
          tr("Total: the attacker controls the software, or reads everything in it."),
          page->page()))
    , m_safety(makePoint<SsvcPublicSafety>(
          u"ssvcSafety"_s, tr("Not assessed"),
          tr("Significant: people may be hurt, or many may lose money or their data."),
          page->page()))
    , m_decision(new Chip(Chip::Shape::Tinted, page->page()))
{
    //: how soon a fix is made, by CERT/CC's decision table for suppliers
    FormSection *section = page->addSection(FormPage::Column::First, tr("Priority (SSVC)"));
    section->addRow(tr("Exploitation"), m_exploitation);
    section->addRow(tr("Utility"), m_utility);
    section->addRow(tr("Technical impact"), m_impact);
    section->addRow(tr("Public safety impact"), m_safety);
    m_decision->setObjectName(u"ssvcDecision"_s);
    //: what SSVC's table says: "Scheduled"
    section->addRow(tr("Outcome"), m_decision);
    m_meaning = section->addNote(u"ssvcMeaning"_s);
    for (QComboBox *box : {m_exploitation, m_utility, m_impact, m_safety}) {
        connect(box, &QComboBox::activated, this, [this] {
            follow();
            Q_EMIT edited();
        });
    }
    follow();
}

SsvcAnswers PriorityFields::answers() const
{
    return {.exploitation = pointOf<SsvcExploitation>(m_exploitation),
            .utility = pointOf<SsvcUtility>(m_utility),
            .technicalImpact = pointOf<SsvcTechnicalImpact>(m_impact),
            .publicSafety = pointOf<SsvcPublicSafety>(m_safety)};
}

void PriorityFields::set(const Assessment &assessment)
{
    setAnswer(m_exploitation, assessment.ssvc.exploitation);
    setAnswer(m_utility, assessment.ssvc.utility);
    setAnswer(m_impact, assessment.ssvc.technicalImpact);
    setAnswer(m_safety, assessment.ssvc.publicSafety);
    follow();
}

void PriorityFields::fill(Assessment &assessment) const
{
    assessment.ssvc = answers();
}

void PriorityFields::follow()
{
    using Theme::Tone;
    const SsvcAnswers said = answers();
    if (said == SsvcAnswers{}) {
        m_decision->setLook({Tone::Text2, Tone::Header, "dash"_L1}, tr("Not assessed"));
        setNote(m_meaning, {});
        return;
    }
    const QList<SsvcDecision> open = decisionsOpen(said);
    const bool isDecided = open.size() == 1;
    m_decision->setLook(isDecided ? lookOf(open.first())
                                  : Theme::StatusLook{Tone::Text2, Tone::Header, "question"_L1},
                        Labels::decisions(open));
    setNote(m_meaning, isDecided ? Labels::meaning(open.first())
                                 : tr("What is not assessed yet still makes a difference."));
}

} // namespace Docket
