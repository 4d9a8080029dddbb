// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvss.h"

#include <QWidget>

#include <expected>

class QLabel;
class QPushButton;

namespace Docket {

class CvssScoreCard;

/// The claim and the decision side by side: both scores, why the number is what it is, and which
/// metrics move it most.
class CvssSidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CvssSidePanel(QWidget *parent = nullptr);

    /// As written; an empty text is no claim.
    void setClaim(const QString &text, const std::expected<CvssVector, CvssError> &claim);
    void setDecision(const CvssVector &vector, const QList<CvssAlternative> &alternatives);

Q_SIGNALS:
    void claimTaken();

private:
    void buildLayout();
    [[nodiscard]] QString why(const CvssVector &vector, const CvssScores &scores) const;

    CvssScoreCard *m_claim;
    CvssScoreCard *m_decision;
    QPushButton *m_take;
    QLabel *m_why;
    QLabel *m_weights;
    QString m_claimedMacro; ///< of a claim of 4.0
};

} // namespace Docket
