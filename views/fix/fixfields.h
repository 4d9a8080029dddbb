// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caserecord.h"
#include "domain/policy.h"

#include <QObject>

class QLabel;
class QLineEdit;

namespace Docket {

class FormPage;
class FormSection;
class OptionalInstantEdit;

/// What fixed it and how that is known: who wrote and who read it, tests, the changelog's words
/// (M-15…M-18).
class FixFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its sections to `page`, which owns them.
    explicit FixFields(FormPage *page);

    void set(const FixRecord &fix);
    /// Writes what the fields say over those parts of `fix`.
    void fill(FixRecord &fix) const;
    void setNeeded(int reviewers);
    void setNow(Instant now);

Q_SIGNALS:
    void edited(); ///< by a person

private:
    void addLine(FormSection *section, QLineEdit *&line, const QString &name,
                 const QString &label) const;
    void buildWork(FormPage *page);
    void buildProof(FormPage *page);
    void buildOrigin(FormPage *page);
    void countReviewers();

    int m_needed = 0;
    QList<Reviewer> m_known; ///< whose date is kept when their name is still there
    QLineEdit *m_branch = nullptr;
    QLineEdit *m_commits = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_reviewers = nullptr;
    QLabel *m_count = nullptr;
    OptionalInstantEdit *m_fixedAt = nullptr;
    QLineEdit *m_test = nullptr;
    QLineEdit *m_result = nullptr;
    QLineEdit *m_check = nullptr;
    OptionalInstantEdit *m_checkAt = nullptr;
    QLineEdit *m_dependency = nullptr;
    QLineEdit *m_upstream = nullptr;
    QLineEdit *m_nature = nullptr;
    QLineEdit *m_components = nullptr;
};

} // namespace Docket
