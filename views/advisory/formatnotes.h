// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/renderedformat.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace Docket {

/// What a format has against an advisory, and what it cannot carry of it. Choosing a line goes to
/// the field.
class FormatNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatNotes(QWidget *parent = nullptr);

    void setFormat(const RenderedFormat &rendered);
    void clear();

    /// The place that a problem of a format is about: the row, where its pointer names one.
    [[nodiscard]] static AdvisoryPlace placeOf(const FormatProblem &problem);

Q_SIGNALS:
    void placeRequested(const Docket::AdvisoryPlace &place);

private:
    void choose(int row);

    QList<AdvisoryPlace> m_places;
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace Docket
