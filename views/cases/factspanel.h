// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/casedetail.h"

#include <QScrollArea>

#include <optional>

class QFormLayout;
class QVBoxLayout;

namespace Docket {

/// What is known of a case beside its messages: the reporter, the source, the way it came, the
/// policy it is measured by. Text can be selected; nothing is a link. The same facts again touch
/// nothing: focus and selection stay.
class FactsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void showCase(const CaseDetail &detail, Instant now);
    void clear();

Q_SIGNALS:
    /// Who else the reporter may be.
    void contactsRequested();
    /// A step that the source's state suggests is wanted.
    void actionRequested(Docket::CaseAction action);

private:
    /// A line of the panel, or the heading of those below it.
    struct Fact
    {
        enum class Kind { Heading, Text, Line, Status, Button };

        Kind kind = Kind::Text;
        QString label;
        QString value;
        QString name; ///< of the widget; tells which fact had the focus
        std::optional<Theme::StatusLook> look;
        std::optional<CaseAction> action; ///< of a button; nothing: the contacts

        bool operator==(const Fact &) const = default;
    };

    void addReporter(const CaseDetail &detail);
    void addSource(const CaseFile &file);
    void addSuggestion(const CaseFile &file);
    void addDisclosure(const CaseDetail &detail, Instant now);
    void addPolicy(const Policy &policy, const QList<Obligation> &obligations);
    void addDecision(const CaseDetail &detail, Instant now);
    /// The verdict on each stated version, and what decides it (W-4, M-1).
    void addVersions(const CaseDetail &detail);

    void beginSection(const QString &title);
    /// A row is left out when its value is empty.
    void addText(const QString &label, const QString &value, const QString &name = {});
    /// One line that may be long and has no place to break, such as a URL.
    void addLine(const QString &label, const QString &value, const QString &name);
    void addStatus(const QString &label, const Theme::StatusLook &look, const QString &text,
                   const QString &name);

    /// Makes the widgets of m_facts; the focus stays on the fact that has it.
    void build();
    void buildHeading(const QString &title);
    [[nodiscard]] QWidget *makeText(const Fact &fact);
    [[nodiscard]] QWidget *makeLine(const Fact &fact);
    [[nodiscard]] QWidget *makeStatus(const Fact &fact);
    [[nodiscard]] QWidget *makeButton(const Fact &fact);
    void addField(const QString &label, QWidget *value);

    QList<Fact> m_facts;

    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QFormLayout *m_section = nullptr;
};

} // namespace Docket
