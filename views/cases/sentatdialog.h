// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"

namespace Docket {

class InstantEdit;

/// A form about something that was sent to the reporter: with its instant, which lies between the
/// report and now.
class SentAtDialog : public FormDialog
{
    Q_OBJECT

public:
    void setNow(Instant now) override;

protected:
    struct Texts
    {
        QString title;
        QString hint;
        QString ok;
    };

    SentAtDialog(const Texts &texts, Instant receivedAt, Instant now, QWidget *parent);

    /// Must be called; `name` is that of the field, which gets the focus.
    void addInstantRow(const QString &name);
    [[nodiscard]] Instant sentAt() const;

private:
    void validate();

    Instant m_receivedAt;
    Instant m_now;
    InstantEdit *m_at = nullptr;
};

} // namespace Docket
