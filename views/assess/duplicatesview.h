// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/similarity.h"

#include <QObject>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace Docket {

class FormPage;
class FormSection;

/// Which case this is a duplicate of, and which are duplicates of it, each a button that goes
/// there; and which others it may be a duplicate of, with a score and its reasons. A person says
/// what they are: the view only asks for it.
class DuplicatesView final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit DuplicatesView(FormPage *page);

    void showCase(const CaseDetail &detail);
    /// Those of the case that is shown, best first, refused ones among them.
    void showCandidates(const QList<DuplicateCandidate> &candidates);

Q_SIGNALS:
    void caseRequested(const QString &key);
    /// The person wants to mark the case as a duplicate of that one.
    void duplicateRequested(const QString &key);
    /// The person says that it is none, or takes that back.
    void refusalRequested(Docket::CaseId other, bool isRefused);

private:
    void addButton(const QString &key, const QString &text);
    void addCandidate(const DuplicateCandidate &candidate);
    void fillCandidates();
    void showParts();

    FormSection *m_section;
    QWidget *m_buttons;
    QVBoxLayout *m_layout;
    QStringList m_keys; ///< what the buttons are for: of which one, then of it
    QLabel *m_note = nullptr;
    QWidget *m_others;
    QVBoxLayout *m_otherLayout;
    QPushButton *m_refused; ///< shows those that were refused
    std::optional<CaseId> m_case;
    bool m_mayBeMarked = false; ///< the state allows it
    QList<DuplicateCandidate> m_candidates;
};

} // namespace Docket
