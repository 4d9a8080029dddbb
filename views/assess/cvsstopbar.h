// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvss.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace Docket {

class SegmentedBar;
class ToneLabel;

/// A vector as text, with what is wrong with it below, and the version to score in.
class CvssTopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CvssTopBar(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// One that is shown only takes no segment.
    void setVersion(CvssVersion version);
    void setError(const std::optional<CvssError> &error);
    /// Selects what is wrong in the text.
    void pointOutError();

Q_SIGNALS:
    /// By a person.
    void edited(const QString &text);
    void versionChosen(CvssVersion version);

private:
    QLineEdit *m_text;
    ToneLabel *m_problem;
    SegmentedBar *m_versions;
    std::optional<CvssError> m_error;
};

/// Whether vectors of it are made, not only shown.
[[nodiscard]] bool isScoredIn(CvssVersion version);

} // namespace Docket
