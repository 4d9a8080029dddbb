// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Docket::Labels {

/// Translates the texts of the labels' files, as one context for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket::Labels)
};

} // namespace Docket::Labels
