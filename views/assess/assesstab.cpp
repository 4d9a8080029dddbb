// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/assesstab.h"

#include "assess/assessmentform.h"
#include "assess/conductform.h"
#include "assess/decisionview.h"
#include "assess/duplicatesview.h"
#include "assess/exploitationdataview.h"
#include "assess/exploitationform.h"
#include "assess/publicissuedialog.h"
#include "assess/versionsform.h"
#include "common/formpage.h"
#include "common/theme.h"
#include "domain/namedcves.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

AssessTab::AssessTab(QWidget *parent)
    : QWidget(parent)
    , m_page(new FormPage(this))
    , m_words(makeSavedLabel(u"assessSaved"_s, this))
    , m_saver(std::make_unique<RecordSaver>(this, m_words))
    , m_decision(new DecisionView(m_page))
    , m_assessment(new AssessmentForm(m_page))
    , m_versions(new VersionsForm(m_page))
    , m_duplicates(new DuplicatesView(m_page))
    , m_conduct(new ConductForm(m_page))
    , m_exploitation(new ExploitationForm(m_page))
    , m_data(new ExploitationDataView(m_page))
{
    setObjectName(u"assessTab"_s);
    m_page->setObjectName(u"assessPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_words);
    m_saver->add(m_assessment);
    m_saver->add(m_versions);
    m_saver->add(m_conduct);
    m_saver->add(m_exploitation);
    connect(m_saver.get(), &RecordSaver::editRequested, this, &AssessTab::editRequested);
    connect(m_assessment, &AssessmentForm::severityChosen, this, [this](Severity severity) {
        if (m_case) {
            Q_EMIT severityRequested(m_case->id, severity);
        }
    });
    connect(m_data, &ExploitationDataView::filesWanted, this,
            &AssessTab::exploitationFilesRequested);
    connect(m_duplicates, &DuplicatesView::caseRequested, this, &AssessTab::caseRequested);
    connect(m_duplicates, &DuplicatesView::duplicateRequested, this,
            &AssessTab::duplicateRequested);
    connect(m_duplicates, &DuplicatesView::refusalRequested, this,
            [this](CaseId other, bool isRefused) {
                if (m_case) {
                    Q_EMIT refusalRequested(m_case->id, other, isRefused);
                }
            });
    connect(m_decision, &DecisionView::publicIssueRequested, this, [this] {
        if (m_case) {
            Q_EMIT publicIssueRequested(m_case->id);
        }
    });
    setFocusProxy(m_page);
    setEnabled(false);
}

void AssessTab::showCase(const CaseDetail &detail, Instant now)
{
    setEnabled(true);
    m_case = detail.file;
    m_decision->showCase(detail);
    m_duplicates->showCase(detail);
    m_saver->showCase(detail, now);
    m_cves = cvesOf(detail);
    m_isAsked = false;
    if (isVisible()) {
        ask();
    }
}

void AssessTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void AssessTab::ask()
{
    if (m_case && !m_isAsked) {
        m_isAsked = true;
        Q_EMIT candidatesRequested(m_case->id);
        Q_EMIT exploitationRequested(m_cves);
    }
}

void AssessTab::lookAgain()
{
    if (m_case && isVisible()) {
        Q_EMIT exploitationRequested(m_cves);
    } else {
        m_isAsked = false;
    }
}

void AssessTab::showExploitation(const ExploitationLook &look, Instant now)
{
    m_data->show(look, now);
}

void AssessTab::showCandidates(CaseId id, const QList<DuplicateCandidate> &candidates)
{
    if (m_case && m_case->id == id) {
        m_duplicates->showCandidates(candidates);
    }
}

void AssessTab::setNow(Instant now)
{
    m_saver->setNow(now);
}

void AssessTab::clear()
{
    m_saver->clear();
    m_case.reset();
    setEnabled(false);
}

void AssessTab::openPublicIssue(const QString &title, const QString &description)
{
    if (m_case) {
        (new PublicIssueDialog(m_case->key, title, description, this))->open();
    }
}

void AssessTab::editAnswered(CaseId id, const RecordEdit &edit, bool isKept)
{
    m_saver->answer(id, edit, isKept);
}

} // namespace Docket
