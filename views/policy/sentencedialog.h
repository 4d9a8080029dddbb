// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/policy.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace Docket {

/// Edits what is little more than the policy's own words: an asked-for item, a practice, or the
/// safe harbour.
class SentenceDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Which of the three it is. Their other fields stay as they are.
    SentenceDialog(const AskedItem &ask, bool isNew, QWidget *parent = nullptr);
    SentenceDialog(const Practice &practice, bool isNew, QWidget *parent = nullptr);
    SentenceDialog(const QString &safeHarbour, QWidget *parent);

Q_SIGNALS:
    void askSubmitted(const Docket::AskedItem &ask);
    void practiceSubmitted(const Docket::Practice &practice);
    void safeHarbourSubmitted(const QString &text);

private:
    SentenceDialog(const QString &title, const QString &hint, const QString &okText,
                   const QString &text, QWidget *parent);

    void validate();
    [[nodiscard]] QString text() const;

    QPlainTextEdit *m_text;
    QCheckBox *m_required = nullptr;
    QComboBox *m_kind = nullptr;
};

} // namespace Docket
