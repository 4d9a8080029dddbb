// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorytokens.h"
#include "domain/tokentable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array CreditTypeWords{
    Word{CreditType::Reporter, "reporter"_L1},
    Word{CreditType::Finder, "finder"_L1},
    Word{CreditType::Analyst, "analyst"_L1},
    Word{CreditType::Coordinator, "coordinator"_L1},
    Word{CreditType::RemediationDeveloper, "remediation-developer"_L1},
    Word{CreditType::RemediationReviewer, "remediation-reviewer"_L1},
    Word{CreditType::RemediationVerifier, "remediation-verifier"_L1},
    Word{CreditType::Tool, "tool"_L1},
    Word{CreditType::Sponsor, "sponsor"_L1},
    Word{CreditType::Other, "other"_L1},
};

constexpr std::array CreditConsentWords{
    Word{CreditConsent::NotGiven, "not-given"_L1},
    Word{CreditConsent::Given, "given"_L1},
    Word{CreditConsent::Anonymous, "anonymous"_L1},
};

constexpr std::array ReferenceKindWords{
    Word{ReferenceKind::Web, "web"_L1},
    Word{ReferenceKind::Advisory, "advisory"_L1},
    Word{ReferenceKind::Article, "article"_L1},
    Word{ReferenceKind::Detection, "detection"_L1},
    Word{ReferenceKind::Discussion, "discussion"_L1},
    Word{ReferenceKind::Report, "report"_L1},
    Word{ReferenceKind::Fix, "fix"_L1},
    Word{ReferenceKind::Introduced, "introduced"_L1},
    Word{ReferenceKind::Git, "git"_L1},
    Word{ReferenceKind::Package, "package"_L1},
    Word{ReferenceKind::Evidence, "evidence"_L1},
};

constexpr std::array AffectedStatusWords{
    Word{AffectedStatus::Affected, "affected"_L1},
    Word{AffectedStatus::NotAffected, "not-affected"_L1},
    Word{AffectedStatus::UnderInvestigation, "under-investigation"_L1},
};

constexpr std::array RangeKindWords{
    Word{RangeKind::Ecosystem, "ecosystem"_L1},
    Word{RangeKind::Semver, "semver"_L1},
    Word{RangeKind::Git, "git"_L1},
};

constexpr std::array PublisherCategoryWords{
    Word{PublisherCategory::Vendor, "vendor"_L1},
    Word{PublisherCategory::Coordinator, "coordinator"_L1},
    Word{PublisherCategory::Discoverer, "discoverer"_L1},
    Word{PublisherCategory::Translator, "translator"_L1},
    Word{PublisherCategory::User, "user"_L1},
    Word{PublisherCategory::Other, "other"_L1},
};

constexpr std::array SeverityMethodWords{
    Word{SeverityMethod::Cvss, "cvss"_L1},
    Word{SeverityMethod::Words, "words"_L1},
};

constexpr std::array SsvcExploitationWords{
    Word{SsvcExploitation::None, "none"_L1},
    Word{SsvcExploitation::PublicPoc, "public-poc"_L1},
    Word{SsvcExploitation::Active, "active"_L1},
};

constexpr std::array SsvcUtilityWords{
    Word{SsvcUtility::Laborious, "laborious"_L1},
    Word{SsvcUtility::Efficient, "efficient"_L1},
    Word{SsvcUtility::SuperEffective, "super-effective"_L1},
};

constexpr std::array SsvcTechnicalImpactWords{
    Word{SsvcTechnicalImpact::Partial, "partial"_L1},
    Word{SsvcTechnicalImpact::Total, "total"_L1},
};

constexpr std::array SsvcPublicSafetyWords{
    Word{SsvcPublicSafety::Minimal, "minimal"_L1},
    Word{SsvcPublicSafety::Significant, "significant"_L1},
};

constexpr std::array LeakKindWords{
    Word{LeakKind::CaseKey, "case-key"_L1},
    Word{LeakKind::Identifier, "identifier"_L1},
    Word{LeakKind::Title, "title"_L1},
    Word{LeakKind::Person, "person"_L1},
    Word{LeakKind::Address, "address"_L1},
    Word{LeakKind::MessageText, "message-text"_L1},
    Word{LeakKind::Code, "code"_L1},
    Word{LeakKind::FileName, "file-name"_L1},
    Word{LeakKind::SecurityWord, "security-word"_L1},
};

} // namespace

DOCKET_WORDS(CreditType)
DOCKET_WORDS(CreditConsent)
DOCKET_WORDS(ReferenceKind)
DOCKET_WORDS(AffectedStatus)
DOCKET_WORDS(RangeKind)
DOCKET_WORDS(PublisherCategory)
DOCKET_WORDS(SeverityMethod)
DOCKET_WORDS(SsvcExploitation)
DOCKET_WORDS(SsvcUtility)
DOCKET_WORDS(SsvcTechnicalImpact)
DOCKET_WORDS(SsvcPublicSafety)
DOCKET_WORDS(LeakKind)

} // namespace Docket
