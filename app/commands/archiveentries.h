// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"
#include "domain/numberedevidence.h"
#include "workspace/workspace.h"

#include <QJsonObject>

namespace Docket::Commands {

inline constexpr Option EntriesOption{
    QLatin1StringView("entries"), {}, QLatin1StringView("list what is in an archive")};
inline constexpr Option PasswordFileOption{
    QLatin1StringView("password-file"), QLatin1StringView("FILE"),
    QLatin1StringView("the archive's password is the first line of this file")};

/// What "N", "N/3" or "N/3/1" asks for: piece N of a case, entry 3 of it, entry 1 of that.
struct EvidencePlaceAsked
{
    int number = 0;
    QList<qint64> path;
};

[[nodiscard]] Result<EvidencePlaceAsked> placeAsked(const QString &typed, qsizetype pieces);

/// The password that the options name; empty if they name none.
[[nodiscard]] Result<QString> passwordOf(const CommandLine &line);

/// The item at a path of entries of a piece; the piece itself if the path is empty.
[[nodiscard]] Result<EvidenceItem> itemAt(const Workspace &workspace, const EvidenceItem &piece,
                                          const QList<qint64> &path, const QString &password);

/// The bytes of a piece or entry; `object` is what was asked for.
[[nodiscard]] Result<QByteArray> readPiece(const Workspace &workspace, const EvidenceItem &item,
                                           const QString &object);

/// Prints the entries of an archive as a table or JSON. Attention if it is damaged or a limit was
/// reached.
[[nodiscard]] Result<Exit> printEntries(const CommandLine &line, const Workspace &workspace,
                                        const EvidenceItem &archive, const QString &place);

} // namespace Docket::Commands
