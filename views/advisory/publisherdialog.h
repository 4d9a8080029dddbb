// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/publisher.h"

class QComboBox;
class QLineEdit;

namespace Docket {

/// Who publishes the advisories of a casebook, and which form needs what of it.
class PublisherDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit PublisherDialog(const Publisher &publisher, QWidget *parent = nullptr);

    [[nodiscard]] Publisher publisher() const;

Q_SIGNALS:
    void submitted(const Docket::Publisher &publisher);

private:
    [[nodiscard]] QLineEdit *addLine(const QString &name, const QString &label, const QString &text,
                                     const QString &needs);
    void validate();

    Publisher m_kept;
    QLineEdit *m_name;
    QLineEdit *m_nameSpace;
    QComboBox *m_category;
    QLineEdit *m_contact = nullptr;
    QLineEdit *m_orgId = nullptr;
    QLineEdit *m_shortName = nullptr;
    QLineEdit *m_idPrefix = nullptr;
};

} // namespace Docket
