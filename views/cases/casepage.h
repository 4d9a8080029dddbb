// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/sourcefield.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QTabWidget;

namespace Docket {

class CaseHeader;
class Chip;
class ClocksBar;
class HistoryModel;
class HistoryTab;
class ProtectionBar;
class ReportTab;
class ThreadModel;

/// One case: header with the allowed actions, clocks, tabs. It shows what it is given and says
/// what the person wants; it changes nothing.
class CasePage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Report, AskedFor, Assessment, Evidence, Fix, Letters, Advisory, History };

    explicit CasePage(QWidget *parent = nullptr);

    void setModels(ThreadModel *thread, HistoryModel *history);
    /// Fills a tab; the page takes the widget.
    void setTab(Tab tab, QWidget *content);
    /// How many things are behind a tab; none shows no number.
    void setCount(Tab tab, int count);

    [[nodiscard]] Tab tab() const;
    void showTab(Tab tab);
    /// A message in the report's tab.
    void showMessage(MessageId id);
    /// The same with a part of its text selected: half-open, in UTF-16 code units; an empty one
    /// selects nothing.
    void showPlace(MessageId id, qsizetype from, qsizetype to);

    /// The models have the messages and events of `detail` already.
    void showCase(const CaseDetail &detail, Instant now);
    void setNow(Instant now);
    void clear();
    /// The answer to what the open form asked for: it closes, or stays with what was typed.
    void finishForm(bool isWritten);
    /// The answer to fieldsRequested().
    void showFields(MessageId id, const SourceFields &fields);
    /// The answer to sourceRequested().
    void showSource(MessageId id, const QByteArray &bytes);
    /// The answer to keptRequested().
    void showKept(OriginalId id, const QByteArray &bytes);
    /// What is known of the shown message's signatures, and what is encrypted in it.
    [[nodiscard]] ProtectionBar *protection() const;
    /// The answer to messageKindRequested() when the casebook did not take the change.
    void restoreMessageKind();

    /// Opens the dialog of an action that the state of the case allows; nothing happens otherwise.
    void openAction(CaseAction action);
    /// The same for a duplicate, with the other case filled in.
    void openDuplicate(const QString &ofKey);
    void openAnswer();
    /// `text` is what the note begins with.
    void openNote(const QString &text = {});
    void openEmbargo();
    void openTitle();
    /// Makes a case of an issue in the chosen message.
    void openSplit();
    void openMerge();
    /// Why the clocks of this kind stand still from now on.
    void openPause(PromiseKind kind);
    /// Shows the case under other revisions; `policies` are those of the casebook.
    void openWhatIf(const QList<Policy> &policies);
    /// The answer to clocksUnderRequested().
    void showClocksUnder(PolicyId policy, const QList<Obligation> &clocks);

    /// Keys of the page that arrive elsewhere in the window: C, H, U, Q, O, X, Y.
    bool handleKey(const QKeyEvent &event);

    /// The tab, and where the splitters of all tabs stand, as bytes to keep.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void actionRequested(Docket::CaseId id, Docket::CaseAction action,
                         const Docket::ActionInput &input);
    void answerRequested(Docket::CaseId id, Docket::MessageKind kind, Docket::Instant at,
                         const QString &text);
    void noteRequested(Docket::CaseId id, const QString &text);
    void messageKindRequested(Docket::MessageId id, Docket::MessageKind kind);
    void embargoRequested(Docket::CaseId id, const std::optional<Docket::Instant> &until,
                          const Docket::EmbargoTerms &terms);
    void pauseChanged(Docket::CaseId id, const Docket::PauseChange &change);
    void titleRequested(Docket::CaseId id, const QString &title);
    void severityRequested(Docket::CaseId id, Docket::Severity severity);
    void classRequested(Docket::CaseId id, Docket::ReportClass reportClass);
    /// A text of the case refers to lines of a piece of evidence: they are to be shown.
    void citationChosen(const Docket::CitedLines &cited);
    void sourceRequested(Docket::MessageId id);
    /// Everything that a tracker says of an item is wanted.
    void fieldsRequested(Docket::MessageId id);
    void keptRequested(Docket::OriginalId id);
    void refusalRequested(Docket::MessageId id);
    /// Who else the reporter may be.
    void contactsRequested(const std::optional<Docket::Person> &reporter);
    void splitRequested(Docket::MessageId id, const QString &title);
    void mergeRequested(Docket::CaseId id, const QString &intoKey);
    void unmergeRequested(Docket::CaseId id);
    /// The person asks what another revision would promise: openWhatIf() is the answer.
    void whatIfRequested();
    void clocksUnderRequested(Docket::CaseId id, Docket::PolicyId policy);
    void policyRequested(Docket::CaseId id, Docket::PolicyId policy);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openStep(const CaseDetail &detail, CaseAction action);
    void buildLayout();
    void buildTabs();
    void connectThreads();

    std::optional<CaseDetail> m_detail;
    Instant m_now;
    QStackedWidget *m_stack;
    CaseHeader *m_header;
    ClocksBar *m_clocks;
    QTabWidget *m_tabs;
    ReportTab *m_report;
    HistoryTab *m_history;
    QList<Chip *> m_counts; ///< by Tab
};

} // namespace Docket
