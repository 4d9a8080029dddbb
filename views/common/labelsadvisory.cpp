// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"

#include <QCoreApplication>

namespace Docket::Labels {

QString text(CreditType type)
{
    switch (type) {
    case CreditType::Reporter:
        //: what somebody did for an advisory
        return Words::tr("Reporter");
    case CreditType::Finder:
        //: what somebody did for an advisory
        return Words::tr("Finder");
    case CreditType::Analyst:
        return Words::tr("Analyst");
    case CreditType::Coordinator:
        return Words::tr("Coordinator");
    case CreditType::RemediationDeveloper:
        return Words::tr("Wrote the fix");
    case CreditType::RemediationReviewer:
        return Words::tr("Reviewed the fix");
    case CreditType::RemediationVerifier:
        return Words::tr("Verified the fix");
    case CreditType::Tool:
        //: a program that found the flaw
        return Words::tr("Tool");
    case CreditType::Sponsor:
        return Words::tr("Sponsor");
    case CreditType::Other:
        //: somebody helped in another way
        return Words::tr("Other help");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(CreditConsent consent)
{
    switch (consent) {
    case CreditConsent::NotGiven:
        //: nobody asked whether the person wants to be named
        return Words::tr("Not asked");
    case CreditConsent::Given:
        return Words::tr("Agreed to be named");
    case CreditConsent::Anonymous:
        //: thanked without a name
        return Words::tr("Anonymous");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::Web:
        //: kind of a reference: any page
        return Words::tr("Page");
    case ReferenceKind::Advisory:
        return Words::tr("Advisory");
    case ReferenceKind::Article:
        return Words::tr("Article");
    case ReferenceKind::Detection:
        //: a page that says how to detect an attack
        return Words::tr("Detection");
    case ReferenceKind::Discussion:
        return Words::tr("Discussion");
    case ReferenceKind::Report:
        //: kind of a reference: the report of a flaw
        return Words::tr("Report");
    case ReferenceKind::Fix:
        //: kind of a reference: what fixed the flaw
        return Words::tr("Fix");
    case ReferenceKind::Introduced:
        //: kind of a reference: what brought the flaw in
        return Words::tr("Introduced by");
    case ReferenceKind::Git:
        return Words::tr("Repository");
    case ReferenceKind::Package:
        return Words::tr("Package");
    case ReferenceKind::Evidence:
        return Words::tr("Evidence");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::Affected:
        return Words::tr("Affected");
    case AffectedStatus::NotAffected:
        return Words::tr("Not affected");
    case AffectedStatus::UnderInvestigation:
        return Words::tr("Being looked into");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(RangeKind kind)
{
    switch (kind) {
    case RangeKind::Ecosystem:
        //: how versions are compared
        return Words::tr("As the ecosystem does");
    case RangeKind::Semver:
        //: how versions are compared
        return Words::tr("Semantic versions");
    case RangeKind::Git:
        //: how versions are compared
        return Words::tr("Commits of the repository");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(PublisherCategory category)
{
    switch (category) {
    case PublisherCategory::Vendor:
        //: who publishes advisories
        return Words::tr("Vendor of the product");
    case PublisherCategory::Coordinator:
        return Words::tr("Coordinator");
    case PublisherCategory::Discoverer:
        return Words::tr("Discoverer");
    case PublisherCategory::Translator:
        return Words::tr("Translator");
    case PublisherCategory::User:
        return Words::tr("User of the product");
    case PublisherCategory::Other:
        //: who publishes advisories: somebody else
        return Words::tr("Somebody else");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Labels
