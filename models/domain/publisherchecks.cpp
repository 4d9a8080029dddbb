// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publisherchecks.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty();
}

/// CSAF has free words there ("security@example.org, PGP key …"); some of them must lead somewhere.
bool leadsToSomebody(const QString &contact)
{
    static const QRegularExpression way(
        u"[^\\s@]+@[^\\s@]+|[a-z][a-z0-9+.-]*:[^\\s]+|[\\w-]+\\.[a-z]{2,}(/|\\b)|"
        "(\\d[ ()/-]*){6,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return way.match(contact).hasMatch();
}

/// As the schema of CVE 5 has it ($defs/uuidType).
bool isOrgId(const QString &text)
{
    static const QRegularExpression uuid(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return uuid.match(text).hasMatch();
}

bool isPrefix(const QString &text)
{
    static const QRegularExpression prefix(u"\\A[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*_?\\z"_s);
    return prefix.match(text).hasMatch();
}

} // namespace

std::optional<PublisherProblem> problemOf(const Publisher &publisher, const Publisher &kept)
{
    constexpr qsizetype ShortestName = 2;
    constexpr qsizetype LongestName = 32;
    const auto isWrong = [&](QString Publisher::*text, const auto &isRight) {
        const QString &now = publisher.*text;
        return !now.isEmpty() && now != kept.*text && !isRight(now);
    };
    if (isWrong(&Publisher::nameSpace, isWebAddress)) {
        return PublisherProblem::NamespaceNoPage;
    }
    if (isWrong(&Publisher::contact, leadsToSomebody)) {
        return PublisherProblem::ContactNoAddress;
    }
    if (isWrong(&Publisher::orgId, isOrgId)) {
        return PublisherProblem::OrgIdNoUuid;
    }
    if (isWrong(&Publisher::shortName, [](const QString &name) {
            return name.size() >= ShortestName && name.size() <= LongestName;
        })) {
        return PublisherProblem::ShortNameNotFitting;
    }
    if (isWrong(&Publisher::idPrefix, isPrefix)) {
        return PublisherProblem::IdPrefixNoPrefix;
    }
    return std::nullopt;
}

} // namespace Docket
