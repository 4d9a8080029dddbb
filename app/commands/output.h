// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/complaint.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Docket::Commands {

enum class Stream { Output, Errors };

/// Whether a person watches the stream, so that it is worth drawing progress on.
[[nodiscard]] bool isTerminal(Stream stream);

/// One line of hostile text that cannot act on a terminal: control, bidirectional and invisible
/// characters become visible escapes (see visibleName).
[[nodiscard]] QString shown(const QString &text);

/// The same for a text of many lines, which stay lines; tabs become blanks.
[[nodiscard]] QString shownText(const QString &text);

/// Writes to standard output, with a line end.
void print(const QString &line);

/// Writes exactly these bytes to standard output.
void printBytes(const QByteArray &bytes);

/// One indented document. What could act on a terminal is written as \uXXXX, the same value to
/// whoever parses it.
void printJson(const QJsonObject &object);

/// The same as one line.
void printJsonLine(const QJsonObject &object);

/// "; 2 large texts are not searched", behind what was found in evidence; empty if all are.
[[nodiscard]] QString notSearched(qint64 leftOut);

/// Writes a new file; what exists stays as it is, and what could not be written whole is removed.
[[nodiscard]] Result<void> writeNew(const QString &path, const QByteArray &bytes);

/// Writes to standard error, with a line end.
void complain(const Complaint &complaint);

/// Hands everything on; the system's words if standard output took less than was written (a full
/// disk behind a redirection).
[[nodiscard]] Result<void> finishOutput();

} // namespace Docket::Commands
