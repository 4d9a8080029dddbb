// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/completeness.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Docket {

class EmptyState;
class KeyButton;

/// What the policy asks a reporter for, in its own words, and what was given of it. What rules
/// found is a proposal with its reason, which one key accepts or refuses (FIELD.md rule 7). It
/// changes nothing itself.
class AskedTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AskedTab(QWidget *parent = nullptr);

    /// The selected item stays, if it is still the same case.
    void showCase(const CaseDetail &detail);
    void clear();

    [[nodiscard]] const QList<ItemStanding> &standings() const { return m_standings; }

Q_SIGNALS:
    void itemConfirmed(Docket::CaseId id, const Docket::ConfirmedItem &item);
    /// Show where an answer stands: half-open, in the message's text; empty for an attachment or
    /// the subject.
    void placeRequested(Docket::MessageId id, qsizetype from, qsizetype to);
    /// Write to the reporter about what is missing.
    void letterRequested(const QString &kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildDetail();
    void fillList();
    void updateDetail();
    [[nodiscard]] const ItemStanding *current() const;
    /// What a key of the list does; false for other keys.
    bool handleKey(int key);
    void accept();
    void refuse();
    void confirm(AnswerState state, bool isRefusal = false);
    void openPlace();
    [[nodiscard]] QString snippet(const EvidencePlace &place) const;

    std::optional<CaseId> m_id;
    QList<MessageView> m_messages;
    QList<ItemStanding> m_standings;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_ask = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_item = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_evidence = nullptr;
    KeyButton *m_accept = nullptr;
    KeyButton *m_refuse = nullptr;
    QList<QWidget *> m_stateButtons;
    QPushButton *m_show = nullptr;
};

} // namespace Docket
