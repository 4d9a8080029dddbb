// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "domain/formatproblem.h"

// Words for the forms in which an advisory leaves.
namespace Docket::Labels {

[[nodiscard]] QString text(PublicFormat format);
/// As the form calls it: "Affected versions".
[[nodiscard]] QString text(AdvisoryField field);
/// What is wrong, and what to do: "it is empty; write something, or remove the row".
[[nodiscard]] QString complaintText(const FormatProblem &problem);
/// The same behind the field, with the place in the document: "Affected versions: … (/affected/0)".
[[nodiscard]] QString text(const FormatProblem &problem);
/// "CVSS vectors: CVSS:4.0/AV:N/…".
[[nodiscard]] QString text(const FormatLoss &loss);
[[nodiscard]] FailureText exportFailure(const ExportError &error);
[[nodiscard]] FailureText formatFailure(const FormatError &error);

} // namespace Docket::Labels
