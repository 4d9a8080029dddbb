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

std::optional<PublisherProblem> problemOf(const Publisher &publisher)
{
    constexpr qsizetype ShortestName = 2;
    constexpr qsizetype LongestName = 32;
    const auto isWrong = [](const QString &text, bool isRight) {
        return !text.isEmpty() && !isRight;
    };
    if (isWrong(publisher.nameSpace, isWebAddress(publisher.nameSpace))) {
        return PublisherProblem::NamespaceNoPage;
    }
    if (isWrong(publisher.contact, leadsToSomebody(publisher.contact))) {
        return PublisherProblem::ContactNoAddress;
    }
    if (isWrong(publisher.orgId, isOrgId(publisher.orgId))) {
        return PublisherProblem::OrgIdNoUuid;
    }
    const qsizetype length = publisher.shortName.size();
    if (isWrong(publisher.shortName, length >= ShortestName && length <= LongestName)) {
        return PublisherProblem::ShortNameNotFitting;
    }
    if (isWrong(publisher.idPrefix, isPrefix(publisher.idPrefix))) {
        return PublisherProblem::IdPrefixNoPrefix;
    }
    return std::nullopt;
}

} // namespace Docket
