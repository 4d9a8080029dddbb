// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/sourcefield.h"

#include <QWidget>

#include <optional>

class QListView;
class QSplitter;

namespace Docket {

class FactsPanel;
class MessagePane;
class ProtectionBar;
class ThreadDelegate;
class ThreadModel;

/// The thread of a case: its messages at the left, the chosen one as plain text, facts at the
/// right.
class ReportTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTab(QWidget *parent = nullptr);

    void setModel(ThreadModel *model);
    /// The model has the messages of `detail` already.
    void showCase(const CaseDetail &detail, Instant now);
    void setNow(Instant now);
    void clear();
    void showSource(MessageId id, const QByteArray &bytes);
    void showKept(OriginalId id, const QByteArray &bytes);
    void showFields(MessageId id, const SourceFields &fields);
    void showMessage(MessageId id);
    /// The chosen message; nothing in an empty case.
    [[nodiscard]] std::optional<MessageView> current() const;
    /// Selects a part of the shown message's text; see MessagePane.
    void selectText(qsizetype from, qsizetype to);
    /// See MessagePane::updateKind().
    void updateMessageKind();

    /// What is known of the shown message's signatures; see MessagePane.
    [[nodiscard]] ProtectionBar *protection() const;

    /// `H`, `U`, `F`, `Q`, `O`, `X` and `Y`, wherever in the page the focus is; false for other
    /// keys.
    bool handleKey(int key);

Q_SIGNALS:
    void sourceRequested(Docket::MessageId id);
    void fieldsRequested(Docket::MessageId id);
    void messageKindRequested(Docket::MessageId id, Docket::MessageKind kind);
    void keptRequested(Docket::OriginalId id);
    /// A note refers to lines of evidence.
    void citationChosen(const Docket::CitedLines &cited);
    void refusalRequested(Docket::MessageId id);
    void contactsRequested();
    void actionRequested(Docket::CaseAction action);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void setCurrentRow(int row);
    void showCurrent();
    /// The newest message that the reporter wrote, else the last one.
    [[nodiscard]] int rowToRead() const;
    void updateChases(const CaseDetail &detail);

    ThreadModel *m_model = nullptr;
    CaseId m_caseId;
    QSplitter *m_splitter;
    QListView *m_rail;
    ThreadDelegate *m_delegate;
    MessagePane *m_message;
    FactsPanel *m_facts;
};

} // namespace Docket
