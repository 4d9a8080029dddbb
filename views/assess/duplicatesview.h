// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QObject>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace Docket {

class FormPage;
class FormSection;

/// Which case this is a duplicate of, and which are duplicates of it, each a button that goes
/// there.
class DuplicatesView final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit DuplicatesView(FormPage *page);

    void showCase(const CaseDetail &detail);

Q_SIGNALS:
    void caseRequested(const QString &key);

private:
    void addButton(const QString &key, const QString &text);

    FormSection *m_section;
    QWidget *m_buttons;
    QVBoxLayout *m_layout;
    QStringList m_keys; ///< what the buttons are for: of which one, then of it
    QLabel *m_note = nullptr;
};

} // namespace Docket
