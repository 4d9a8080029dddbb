// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/formatproblem.h"

#include <QWidget>

#include <optional>
#include <variant>

class QLabel;
class QTreeWidget;

namespace Docket {

/// One thing that is wrong in some formats.
struct FormatFinding
{
    FormatProblem problem;
    QList<PublicFormat> formats;

    bool operator==(const FormatFinding &) const = default;
};

/// What is wrong with the draft: what it is, by which rule, what it stops, and what one press of a
/// key does about it. What stops the export is first, then what does not, then what keeps single
/// formats from being valid.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    using Entry = std::variant<AdvisoryFinding, FormatFinding>;

    explicit ProblemList(QWidget *parent = nullptr);

    void setFindings(const QList<AdvisoryFinding> &findings);
    void setFormatFindings(const QList<FormatFinding> &findings);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    /// The selected one, else the first.
    [[nodiscard]] std::optional<Entry> current() const;

Q_SIGNALS:
    /// Enter, or a double click: to the place.
    void placeRequested(const Docket::ProblemList::Entry &);
    /// Ctrl+., or a click on the words of the fix.
    void fixRequested(const Docket::ProblemList::Entry &);

private:
    void fill();
    void showSummary();

    QList<AdvisoryFinding> m_findings;
    QList<FormatFinding> m_formatFindings;
    QList<Entry> m_entries; ///< as shown
    QLabel *m_summary;
    QLabel *m_hint;
    QTreeWidget *m_list;
};

} // namespace Docket
