// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace Docket {

struct Views;

/// What a person typed that is in no casebook, and ends with the open one: a sentence for each
/// kind. What is kept by itself is not among it.
[[nodiscard]] QStringList unsavedWork(const Views &views);

/// Asks whether that may be lost; `leave` is called if it may. Asked again while the question is
/// open, the later answer counts.
void askToLeave(QWidget *window, const QStringList &work, std::function<void()> leave);

} // namespace Docket
