// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvss.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace Docket {

/// A vector's score, large, with its rating in words and as a bar, and the vector in full below.
class CvssScoreCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CvssScoreCard(QString title, QWidget *parent = nullptr);

    /// `text` is what stands below; without a score `reason` says why there is none.
    void showScore(const CvssVector &vector);
    void showNone(const QString &reason, const QString &text = {});

    [[nodiscard]] QString scoreText() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int headHeight() const;
    void showText(const QString &text);

    QString m_title;
    QString m_reason;
    std::optional<CvssScores> m_scores;
    QLabel *m_vector;
};

} // namespace Docket
