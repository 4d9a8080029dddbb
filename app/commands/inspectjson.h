// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Docket::Commands {

/// Where an item was read.
struct InspectedFile
{
    QString path;
    QString format; ///< toToken(SourceFormat); empty where nobody knows
};

/// A tracker issue with its comments, which may come from another file.
struct InspectedIssue
{
    InspectedFile file;
    IncomingMessage issue;
    QList<IncomingMessage> comments;
};

[[nodiscard]] QJsonObject inspectJson(const InspectedFile &file, const IncomingMessage &mail,
                                      const QString &thread);
[[nodiscard]] QJsonObject inspectJson(const InspectedIssue &inspected);

/// Bytes that are no message, or a file that could not be read: only where and why.
[[nodiscard]] QJsonObject inspectJson(const InspectedFile &file, const ImportIssue &issue);

} // namespace Docket::Commands
