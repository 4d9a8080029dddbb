// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QHash>
#include <QScrollArea>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Docket {

class Chip;
class RowList;

/// All fields of an advisory draft, with the mark of what is wrong below the field that it is
/// about. Knows nothing of cases.
class AdvisoryForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AdvisoryForm(QWidget *parent = nullptr);

    /// Without a signal; the cursor stays where it was if the field's text is the same.
    void setDraft(const AdvisoryDraft &draft);
    [[nodiscard]] AdvisoryDraft draft() const;

    void markProblems(const QList<AdvisoryProblem> &problems);
    /// Puts the cursor where the problem can be solved; false if no field can.
    bool focusProblem(AdvisoryProblem problem);

    /// New timeline entries start at this instant.
    void setNow(Instant now) { m_now = now; }

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    void addField(const QString &label, QWidget *field, const QList<AdvisoryProblem> &problems);
    [[nodiscard]] QLineEdit *makeLine(const QString &name, const QString &label);
    [[nodiscard]] QPlainTextEdit *makeText(const QString &name, const QString &label, int lines);
    [[nodiscard]] RowList *makeRows(const QString &name, const QString &addText,
                                    std::function<class FormRow *(QWidget *)> makeRow);
    void buildTexts();
    void buildLists();
    void focusField(QWidget *field);
    [[nodiscard]] QWidget *fieldWithReporterAddress() const;

    AdvisoryDraft m_kept; ///< what no field shows goes through
    QWidget *m_page;
    QFormLayout *m_form;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_identifiers = nullptr;
    RowList *m_affected = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QPlainTextEdit *m_impact = nullptr;
    QPlainTextEdit *m_resolution = nullptr;
    QPlainTextEdit *m_mitigation = nullptr;
    RowList *m_credits = nullptr;
    RowList *m_timeline = nullptr;
    RowList *m_references = nullptr;
    QHash<AdvisoryProblem, Chip *> m_marks;
    Instant m_now;
    bool m_isFilling = false;
};

} // namespace Docket
