// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/casedetail.h"

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace Docket {

/// What is known of a case beside its messages: the reporter, the source, the way it came, the
/// policy it is measured by. Text can be selected; nothing is a link.
class FactsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void showCase(const CaseDetail &detail, Instant now);
    void clear();

private:
    void addReporter(const CaseDetail &detail);
    void addSource(const CaseFile &file);
    void addDisclosure(const CaseDetail &detail, Instant now);
    void addPolicy(const Policy &policy, const QList<Obligation> &obligations);
    void addDecision(const CaseDetail &detail, Instant now);

    void beginSection(const QString &title);
    /// A row is left out when its value is empty.
    void addText(const QString &label, const QString &value, const QString &name = {});
    /// One line that may be long and has no place to break, such as a URL.
    void addLine(const QString &label, const QString &value, const QString &name);
    void addStatus(const QString &label, const Theme::StatusLook &look, const QString &text,
                   const QString &name);
    void addField(const QString &label, QWidget *value);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QFormLayout *m_section = nullptr;
};

} // namespace Docket
