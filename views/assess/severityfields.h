// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/statedseverity.h"

#include <QObject>

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace Docket {

class FormPage;
class FormSection;
class StatusLines;
struct StatusLine;
class VectorField;

/// How bad it is: what the reporter claims and what the team decides, with the difference. Vectors
/// only where the team uses them (SeverityMethod).
class SeverityFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its sections to `page`, which owns them.
    explicit SeverityFields(FormPage *page);

    void set(const Assessment &assessment);
    /// Writes what the fields say over those parts of `assessment`.
    void fill(Assessment &assessment) const;
    void setCase(const CaseDetail &detail);
    [[nodiscard]] std::optional<QString> problem() const;

Q_SIGNALS:
    void edited(); ///< by a person
    /// The team's word was chosen: it is a field of the case, not of its assessment.
    void severityChosen(Docket::Severity severity);

private:
    void buildTeam(FormPage *page);
    void buildClaim(FormPage *page);
    void openScores(VectorField *field);
    void propose();
    void follow();
    [[nodiscard]] static StatusLine claimLine(const QString &text);
    [[nodiscard]] QList<StatusLine> decisionLines(const QString &text) const;
    void suggest();
    [[nodiscard]] QStringList teamVectors() const;
    [[nodiscard]] QString claimedLike(const QString &vector) const;

    Severity m_stored = Severity::NotSet;
    SeverityMethod m_method = SeverityMethod::Cvss;
    QStringList m_others; ///< vectors of the team beside those that have a field
    std::optional<CaseId> m_case;
    qsizetype m_read = -1; ///< how many messages m_stated is of
    StatedSeverity m_stated;

    FormSection *m_team = nullptr;
    QComboBox *m_severity = nullptr;
    QPushButton *m_suggestion = nullptr;
    VectorField *m_newVector = nullptr; ///< of 4.0
    VectorField *m_oldVector = nullptr;
    StatusLines *m_claimLines = nullptr; ///< scores of what is claimed
    StatusLines *m_lines = nullptr;
    QPlainTextEdit *m_rationale = nullptr;
    FormSection *m_claim = nullptr;
    QLineEdit *m_claimedWord = nullptr;
    QLineEdit *m_claimedVectors = nullptr;
    QWidget *m_claimedRow = nullptr; ///< with what the line cuts
    QPushButton *m_proposal = nullptr;
};

} // namespace Docket
