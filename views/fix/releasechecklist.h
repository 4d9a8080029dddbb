// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QObject>

namespace Docket {

class FormPage;
class StatusLines;

/// What a fix still lacks before its release: what stops it, and what is only worth a look.
class ReleaseChecklist final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit ReleaseChecklist(FormPage *page);

    /// `fix` is the record as it is being written.
    void show(const CaseDetail &detail, const FixRecord &fix);

private:
    StatusLines *m_lines;
};

} // namespace Docket
