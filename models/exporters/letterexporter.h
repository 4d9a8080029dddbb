// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/errors.h"
#include "domain/letter.h"

#include <QString>
#include <QVariantHash>

#include <expected>

namespace Docket {

/// The templates that come with Docket (resources/templates/letters).
[[nodiscard]] LetterTemplates originalTemplates();

/// Those with what a team changed, from the setting Setting::Templates: a JSON object of names and
/// texts. Names that no letter has are left out.
[[nodiscard]] LetterTemplates withChanges(LetterTemplates templates, const QByteArray &json);

/// What the placeholders of a template stand for in a case. What is not known is empty, never made
/// up; what a policy asks or says is in its own words (W-10, W-13, W-21, M-9). `sender` signs.
[[nodiscard]] QVariantHash letterValues(const CaseDetail &detail, const QString &sender,
                                        Instant now);

/// A letter in the reporter's thread, or as a comment for the tracker (M-12). Pure: the same case
/// and instant give the same letter. NothingToSend where the case has not what the letter tells of:
/// an estimate, the decision, a release (M-10: implemented *and released*).
[[nodiscard]] std::expected<Letter, LetterError> composeLetter(LetterKind kind,
                                                               const LetterTemplates &templates,
                                                               const CaseDetail &detail,
                                                               const QString &sender, Instant now);

} // namespace Docket
