// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/handreport.h"

#include <QStringList>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Docket {

class InstantEdit;

/// Asks what the case is about that is made of one of several issues in a message.
class SplitDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `message`: its sender and time, as the thread shows them.
    SplitDialog(const QString &key, const QString &message, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &title);

private:
    void validate();

    QLineEdit *m_title;
};

/// Asks into which case the messages of one go.
class MergeDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(const QString &key, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &key);

private:
    void validate();

    QString m_own;
    QLineEdit *m_key;
};

/// Asks for a report that came by telephone or in person: when it came in is not when it is
/// entered.
class ReportDialog final : public FormDialog
{
    Q_OBJECT

public:
    ReportDialog(const QStringList &products, Instant now, QWidget *parent = nullptr);

    void setNow(Instant now) override;

Q_SIGNALS:
    void submitted(const Docket::HandReport &report);

private:
    [[nodiscard]] HandReport report() const;
    void validate();

    Instant m_now;
    QComboBox *m_product;
    QLineEdit *m_title;
    QLineEdit *m_reporter;
    InstantEdit *m_receivedAt;
    QPlainTextEdit *m_text;
};

} // namespace Docket
