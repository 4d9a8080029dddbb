// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/recordsaver.h"
#include "domain/exploitationdata.h"
#include "domain/similarity.h"

#include <QWidget>

#include <memory>

namespace Docket {

class AssessmentForm;
class ConductForm;
class DecisionView;
class DuplicatesView;
class ExploitationDataView;
class ExploitationForm;
class FormPage;
class VersionsForm;

/// What was decided about a case and on what ground; how it was reported; which other cases are
/// about the same. What is typed is kept as the advisory is: RecordSaver.
class AssessTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AssessTab(QWidget *parent = nullptr);

    void showCase(const CaseDetail &detail, Instant now);
    void setNow(Instant now);
    /// No case: the casebook is closed.
    void clear();

    /// Sends what is typed, before the casebook is closed.
    void flush() { m_saver->flush(); }

    /// How many parts of cases were typed and cannot be kept as they are.
    [[nodiscard]] int unkeptCount() const { return m_saver->unkeptCount(); }

    /// The answer to editRequested().
    void editAnswered(CaseId id, const RecordEdit &edit, bool isKept);

    /// The answer to candidatesRequested(); dropped if another case is shown by now.
    void showCandidates(CaseId id, const QList<DuplicateCandidate> &candidates);

    /// The answer to exploitationRequested().
    void showExploitation(const ExploitationLook &look, Instant now);
    /// Other data was read: exploitationRequested() comes again.
    void lookAgain();

    /// The answer to publicIssueRequested(): the text without what is nobody's to publish.
    void openPublicIssue(const QString &title, const QString &description);

    void setSaveDelay(std::chrono::milliseconds delay) { m_saver->setDelay(delay); }

Q_SIGNALS:
    void editRequested(Docket::CaseId id, const Docket::RecordEdit &edit);
    /// The team's word for how bad it is: of the case, not of its record.
    void severityRequested(Docket::CaseId id, Docket::Severity severity);
    void caseRequested(const QString &key);
    void publicIssueRequested(Docket::CaseId id);
    /// Which cases may the shown one be a duplicate of? Asked while somebody looks at the tab.
    void candidatesRequested(Docket::CaseId id);
    /// What is known of these CVEs? Asked likewise.
    void exploitationRequested(const QStringList &cves);
    /// Files with newer data are to be read.
    void exploitationFilesRequested();
    void duplicateRequested(const QString &key);
    void refusalRequested(Docket::CaseId id, Docket::CaseId other, bool isRefused);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();

    std::optional<CaseFile> m_case;
    bool m_isAsked = false; ///< for what is looked up about the case as it is
    QStringList m_cves;
    FormPage *m_page;
    QLabel *m_words;
    std::unique_ptr<RecordSaver> m_saver;
    DecisionView *m_decision;
    AssessmentForm *m_assessment;
    VersionsForm *m_versions;
    DuplicatesView *m_duplicates;
    ConductForm *m_conduct;
    ExploitationForm *m_exploitation;
    ExploitationDataView *m_data;
};

} // namespace Docket
