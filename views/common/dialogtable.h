// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace Docket {

/// Makes a small table of a dialog look and behave as the lists of the window do: rows that are
/// read and selected, not edited.
void dressTable(QTableView &table);

} // namespace Docket
