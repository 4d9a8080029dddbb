// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/actionpart.h"

#include "cases/decisionparts.h"
#include "cases/releasepart.h"

namespace Docket {

ActionPart *makeActionPart(const CaseDetail &detail, CaseAction action, QObject *parent)
{
    switch (action) {
    case CaseAction::Accept:
        return new AcceptPart(detail, parent);
    case CaseAction::Decline:
        return new DeclinePart(detail, parent);
    case CaseAction::MarkDuplicate:
        return new DuplicatePart(detail, parent);
    case CaseAction::Release:
        return new ReleasePart(detail, parent);
    case CaseAction::Acknowledge:
    case CaseAction::Evaluate:
    case CaseAction::StartFix:
    case CaseAction::Disclose:
    case CaseAction::Close:
    case CaseAction::Reopen:
        return nullptr;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace Docket
