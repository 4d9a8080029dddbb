// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessment.h"

#include "domain/advisorytokens.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Docket {

QByteArray toJson(SeverityMethod method)
{
    const QJsonObject object{{"method"_L1, QString(toToken(method))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SeverityMethod severityMethodFrom(const std::optional<QByteArray> &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    return fromToken<SeverityMethod>(object["method"_L1].toString()).value_or(SeverityMethod::Cvss);
}

} // namespace Docket
