// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assess/cvssmetricgroup.h"
#include "domain/cvss.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Docket {

class Banner;
class CvssExplanation;
class CvssHeader;
class CvssSidePanel;
class CvssTopBar;

/// Scores a flaw: every metric with what it means and what it does to the score, beside what the
/// reporter claims. A vector can be typed or pasted, too. Vectors of 2.0 and 3.0 are shown only;
/// they can be scored anew. Open it with open(); when it is accepted, vector() is the decision.
class CvssDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both as written: texts that are no vectors are shown with the reason.
    CvssDialog(const QString &vector, const QString &claimed, QWidget *parent = nullptr);
    ~CvssDialog() override;
    Q_DISABLE_COPY_MOVE(CvssDialog)

    /// In the order of the specification; empty while it is not complete.
    [[nodiscard]] QString vector() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *makeButtons();

    /// A text from the field, or from the caller.
    void read(const QString &text);
    void take(const CvssVector &vector);
    void changeVersion(CvssVersion version);
    void choose(int place, int value);

    void rebuild();
    void showVector();
    void showText();
    void showState();
    [[nodiscard]] QString differenceWords() const;
    [[nodiscard]] bool isClaimOfThisVersion() const;
    void explainRow(CvssMetricRow *row);
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QList<CvssMetricRow *> rows() const;
    [[nodiscard]] CvssMetricRow *rowWithFocus() const;
    [[nodiscard]] std::optional<int> claimFor(int place) const;

    CvssVector m_vector;
    std::optional<CvssVector> m_claim;        ///< as claimed
    std::optional<CvssVector> m_comparable;   ///< in the version of the decision
    std::optional<CvssVector> m_beforeChange; ///< what the version was changed from
    std::optional<CvssVector> m_afterChange;  ///< what that became
    std::optional<CvssError> m_error;         ///< of the text in the field
    QList<CvssAlternative> m_alternatives;
    QList<CvssMetricGroup *> m_groups;
    QPointer<CvssMetricRow> m_current;

    CvssTopBar *m_top;
    Banner *m_banner;
    CvssHeader *m_header;
    QScrollArea *m_scroll;
    QVBoxLayout *m_metrics = nullptr;
    CvssExplanation *m_explanation;
    CvssSidePanel *m_side;
    QLabel *m_differences;
    QPushButton *m_ok;
};

} // namespace Docket
