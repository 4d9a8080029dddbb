// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assess/cvssmetricrow.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace Docket {

/// The metrics of one group under their headings. All groups but the base can be folded, and are
/// until something of them is stated. Owned by the dialog.
class CvssMetricGroup final : public QWidget
{
    Q_OBJECT

public:
    CvssMetricGroup(CvssVersion version, CvssGroup group, QWidget *parent = nullptr);

    [[nodiscard]] CvssGroup group() const { return m_group; }

    [[nodiscard]] const QList<CvssMetricRow *> &rows() const { return m_rows; }

    /// Says on the fold how many metrics are stated; `isOpened` opens it.
    void setStated(int count, bool isOpened);

private:
    void addHeading(const QString &text);
    void fold(bool isOpen);

    CvssVersion m_version;
    CvssGroup m_group;
    QToolButton *m_fold = nullptr; ///< none for the base
    QWidget *m_content;
    QList<CvssMetricRow *> m_rows;
};

} // namespace Docket
