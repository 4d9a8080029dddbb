// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/factspanel.h"
#include "common/labels.h"
#include "domain/evidence.h"
#include "domain/sourcestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Where a case came from: who reported it, and what its tracker says.
namespace Docket {

void FactsPanel::addReporter(const CaseDetail &detail)
{
    const Person &reporter = detail.file.reporter;
    beginSection(tr("Reporter"));
    addText(tr("Name"), Labels::who(reporter), u"reporterName"_s);
    addLine(tr("Address"), reporter.address, u"reporterAddress"_s);
    addLine(tr("Account"), reporter.handle, u"reporterAccount"_s);
    for (const Identity &identity : detail.reporterAlso) {
        //: another address or account of the reporter
        addLine(tr("Also"), toName(identity), u"reporterAlso "_s + toName(identity));
    }
    m_facts << Fact{.kind = Fact::Kind::Button,
                    .label = {},
                    .value = tr("Contacts…"),
                    .name = u"reporterContacts"_s};
    if (detail.chased > 0) {
        addStatus(tr("Waited"), {Theme::Tone::Amber, Theme::Tone::AmberTint, "bell"_L1},
                  Labels::chased(detail.chased), u"chasedFact"_s);
    }
}

void FactsPanel::addSource(const CaseFile &file)
{
    beginSection(tr("Source"));
    addText(tr("Kind"), Labels::text(file.source), u"sourceKind"_s);
    addLine(isTracker(file.source) ? tr("Address") : tr("Message"), file.sourceRef, u"sourceRef"_s);
    addText(tr("Tracker"), visibleName(file.sourceState), u"sourceState"_s);
    // Bots close issues; closing there decides nothing here (W-8).
    if (file.sourceState.startsWith("closed"_L1)) {
        addStatus({}, {Theme::Tone::Text2, Theme::Tone::Header, "info"_L1},
                  file.sourceClosedBy.isEmpty()
                      ? tr("closed at source")
                      //: %1 is the account of a person or a robot
                      : tr("closed at source by %1").arg(visibleName(file.sourceClosedBy)),
                  u"closedAtSource"_s);
    }
    addSuggestion(file);
    addText(tr("Received"), Labels::whenInFull(file.receivedAt), u"receivedAt"_s);
}

/// What the tracker's state suggests, as long as nobody decided: only said, never applied (W-8).
void FactsPanel::addSuggestion(const CaseFile &file)
{
    const SourceSuggestion suggestion =
        suggestionFor(file.source, file.sourceState, file.sourceClosedBy);
    const auto action = actionFor(suggestion);
    const bool isPossible = action && std::ranges::contains(actionsFrom(file.state), *action);
    const bool isOpen = file.state == CaseState::New || file.state == CaseState::Acknowledged ||
                        file.state == CaseState::Evaluating;
    if (suggestion == SourceSuggestion::None || suggestion == SourceSuggestion::New || !isOpen) {
        return;
    }
    addStatus(tr("Suggests"), {Theme::Tone::Accent, Theme::Tone::Selection, "question"_L1},
              Labels::text(suggestion), u"sourceSuggestion"_s);
    if (isPossible) {
        m_facts << Fact{.kind = Fact::Kind::Button,
                        .label = {},
                        .value = Labels::text(*action),
                        .name = u"takeSuggestion"_s,
                        .look = {},
                        .action = action};
    }
}

} // namespace Docket
