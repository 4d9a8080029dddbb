// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/factspanel.h"

#include "common/chip.h"
#include "common/labels.h"
#include "common/labelsasked.h"
#include "common/tooltip.h"
#include "domain/caseanswers.h"
#include "domain/embargo.h"
#include "domain/evidence.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

constexpr int LabelWidth = 76;

/// An address or a reference: one line, cut in the middle until somebody goes in to read or copy.
class FactLine final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const int room = width() - 2;
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, room));
    }
};

/// How the report came, and whether the policy wants it so (W-7, M-3).
struct Channel
{
    Theme::StatusLook look;
    QString text;
};

Channel channelOf(const CaseDetail &detail)
{
    const bool isForbidden = isAgainstPolicy(detail.file, detail.policy);
    const bool isRequired = detail.policy.publicIssue == PublicIssue::Required;
    if (detail.file.isPublic) {
        return isForbidden ? Channel{{Tone::Red, Tone::RedTint, "globe"_L1},
                                     FactsPanel::tr("public, against the policy")}
                           : Channel{{Tone::Amber, Tone::AmberTint, "globe"_L1},
                                     isRequired ? FactsPanel::tr("public, as the policy asks")
                                                : FactsPanel::tr("reported in public")};
    }
    return {{Tone::Green, Tone::GreenTint, "lock"_L1}, FactsPanel::tr("private")};
}

QString clausesOf(const QList<Obligation> &obligations)
{
    QStringList clauses;
    for (const Obligation &obligation : obligations) {
        for (const QString &clause : obligation.clauseId.split(u", "_s, Qt::SkipEmptyParts)) {
            if (!clauses.contains(clause)) {
                clauses << clause;
            }
        }
    }
    return visibleName(clauses.join(u", "_s));
}

} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"factsPanel"_s);
    setAccessibleName(tr("Facts about the case"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void FactsPanel::showCase(const CaseDetail &detail, Instant now)
{
    const QList<Fact> before = std::exchange(m_facts, {});
    addReporter(detail);
    addSource(detail.file);
    addDisclosure(detail, now);
    addVersions(detail);
    addDecision(detail, now);
    addPolicy(detail.policy, detail.obligations);
    if (m_facts != before) {
        build();
    }
}

void FactsPanel::clear()
{
    m_facts.clear();
    build();
}

void FactsPanel::addDisclosure(const CaseDetail &detail, Instant now)
{
    beginSection(tr("Disclosure"));
    const Channel channel = channelOf(detail);
    addStatus(tr("Channel"), channel.look, channel.text, u"channel"_s);
    if (detail.policy.publicIssue == PublicIssue::Required) { // M-3
        addText({}, tr("The intake is public: no embargo can hold."), u"publicIntake"_s);
    }
    if (!followedGuidelines(detail.record.conduct, detail.file, detail.policy)) { // W-18
        addStatus(tr("Guidelines"), {Tone::Amber, Tone::AmberTint, "cross"_L1}, tr("not followed"),
                  u"guidelinesFact"_s);
    }
    if (detail.record.conduct.publishedByReporterAt) { // M-9
        addText(tr("Published"), Labels::whenInFull(*detail.record.conduct.publishedByReporterAt),
                u"publishedFact"_s);
    }
    if (!detail.file.embargoUntil) {
        return;
    }
    const bool isRunning = isUnderEmbargo(detail.file.embargoUntil, detail.file.isPublic, now);
    const QString when = Labels::when(*detail.file.embargoUntil, now);
    const QString ended =
        *detail.file.embargoUntil > now ? tr("void: reported in public") : tr("ended %1").arg(when);
    addStatus(tr("Embargo"),
              isRunning ? Theme::StatusLook{Tone::Violet, Tone::VioletTint, "lock"_L1}
                        : Theme::StatusLook{Tone::Text2, Tone::Header, "lock"_L1},
              isRunning ? tr("until %1").arg(when) : ended, u"embargoFact"_s);
    addText({}, Labels::whenInFull(*detail.file.embargoUntil));
}

void FactsPanel::addDecision(const CaseDetail &detail, Instant now)
{
    const CaseFile &file = detail.file;
    beginSection(tr("Decision"));
    addText(tr("Severity"), Labels::text(file.severity), u"severityFact"_s);
    if (file.reportClass != ReportClass::Report) {
        addText(tr("Class"), Labels::text(file.reportClass), u"classFact"_s);
    }
    if (file.declineReason) {
        addText(tr("Declined"), Labels::text(*file.declineReason), u"declineFact"_s);
    }
    addText(tr("Duplicate of"), detail.duplicateOfKey, u"duplicateFact"_s);
    const auto addInstant = [&](const QString &label, const std::optional<Instant> &at) {
        if (at) {
            addText(label, Labels::when(*at, now));
        }
    };
    addInstant(tr("Decided"), file.decidedAt);
    addInstant(tr("Released"), file.releasedAt);
    addInstant(tr("Disclosed"), file.disclosedAt);
}

void FactsPanel::addVersions(const CaseDetail &detail)
{
    beginSection(tr("Versions"));
    const QList<VersionVerdict> verdicts = verdictsOf(detail);
    for (const VersionVerdict &verdict : verdicts) {
        addStatus(visibleName(verdict.stated), Theme::look(verdict.verdict),
                  Labels::text(verdict.verdict), u"verdict "_s + verdict.stated);
        addText({}, Labels::reason(verdict, detail.policy), u"reason "_s + verdict.stated);
    }
    if (lacksRuntime(detail.policy, verdicts)) {
        addStatus(visibleName(detail.policy.versionSubject),
                  {Tone::Amber, Tone::AmberTint, "question"_L1}, tr("version not given"),
                  u"runtimeMissing"_s);
    } else if (verdicts.isEmpty()) {
        addText({}, tr("none stated in the report"), u"noVersions"_s);
    }
}

void FactsPanel::addPolicy(const Policy &policy, const QList<Obligation> &obligations)
{
    beginSection(tr("Policy"));
    const QString title = policy.productTitle.isEmpty() ? policy.product : policy.productTitle;
    addText(tr("Of"), visibleName(title), u"policyTitle"_s);
    addText(tr("In force"),
            //: %1 is a date with time
            tr("since %1").arg(Labels::whenInFull(policy.validFrom)), u"policyFrom"_s);
    addText(tr("Clauses"), clausesOf(obligations), u"policyClauses"_s);
}

void FactsPanel::beginSection(const QString &title)
{
    m_facts << Fact{.kind = Fact::Kind::Heading, .label = title};
}

void FactsPanel::addText(const QString &label, const QString &value, const QString &name)
{
    if (!value.isEmpty()) {
        m_facts << Fact{.kind = Fact::Kind::Text, .label = label, .value = value, .name = name};
    }
}

void FactsPanel::addLine(const QString &label, const QString &value, const QString &name)
{
    if (!value.isEmpty()) {
        m_facts << Fact{
            .kind = Fact::Kind::Line, .label = label, .value = visibleName(value), .name = name};
    }
}

void FactsPanel::addStatus(const QString &label, const Theme::StatusLook &look, const QString &text,
                           const QString &name)
{
    m_facts << Fact{
        .kind = Fact::Kind::Status, .label = label, .value = text, .name = name, .look = look};
}

void FactsPanel::build()
{
    const QWidget *focused = m_content == nullptr ? nullptr : m_content->focusWidget();
    const QString focusedName =
        focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
    m_section = nullptr;
    m_content = new QWidget(this);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(4 * Theme::Grid, Theme::PanelPadding, Theme::PanelPadding,
                                 Theme::PanelPadding);
    m_layout->setSpacing(Theme::Grid);
    for (const Fact &fact : std::as_const(m_facts)) {
        switch (fact.kind) {
        case Fact::Kind::Heading:
            buildHeading(fact.label);
            break;
        case Fact::Kind::Text:
            addField(fact.label, makeText(fact));
            break;
        case Fact::Kind::Line:
            addField(fact.label, makeLine(fact));
            break;
        case Fact::Kind::Status:
            addField(fact.label, makeStatus(fact));
            break;
        case Fact::Kind::Button:
            addField(fact.label, makeButton(fact));
            break;
        }
    }
    m_layout->addStretch(1);
    setWidget(m_content); // deletes the one before
    if (!focusedName.isEmpty()) {
        auto *again = m_content->findChild<QWidget *>(focusedName);
        (again != nullptr ? again : this)->setFocus();
    }
}

void FactsPanel::buildHeading(const QString &title)
{
    if (m_section != nullptr) {
        m_layout->addSpacing(2 * Theme::Grid);
    }
    auto *heading = new QLabel(title, m_content);
    heading->setFont(Theme::font(Theme::TextSize::Secondary, true));
    heading->setTextFormat(Qt::PlainText);
    m_layout->addWidget(heading);
    m_section = new QFormLayout;
    m_section->setHorizontalSpacing(2 * Theme::Grid);
    m_section->setVerticalSpacing(Theme::Grid);
    m_section->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_section->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->addLayout(m_section);
}

QWidget *FactsPanel::makeText(const Fact &fact)
{
    auto *text = new QLabel(fact.value, m_content);
    text->setObjectName(fact.name);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setFont(Theme::font(Theme::TextSize::Secondary));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

QWidget *FactsPanel::makeLine(const Fact &fact)
{
    auto *line = new FactLine(fact.value, m_content);
    line->setObjectName(fact.name);
    line->setAccessibleName(fact.label);
    line->setReadOnly(true);
    line->setFrame(false);
    line->setFont(Theme::font(Theme::TextSize::Secondary));
    line->setTextMargins(-2, 0, 0, 0);
    line->setFixedHeight(line->fontMetrics().height() + 2);
    line->setCursorPosition(0);
    line->setToolTip(plainToolTip(fact.value));
    QPalette flat = line->palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    line->setPalette(flat);
    return line;
}

QWidget *FactsPanel::makeStatus(const Fact &fact)
{
    auto *chip = new Chip(Chip::Shape::Bare, m_content);
    chip->setObjectName(fact.name);
    if (fact.look) {
        chip->setLook(*fact.look, fact.value);
    }
    return chip;
}

QWidget *FactsPanel::makeButton(const Fact &fact)
{
    auto *row = new QWidget(m_content);
    auto *button = new QPushButton(fact.value, row);
    button->setObjectName(fact.name);
    button->setFixedHeight(Theme::SmallButtonHeight);
    button->setToolTip(plainToolTip(
        fact.action ? tr("Decide as the tracker's state suggests; it decides nothing by itself")
                    : tr("Say under which other names the reporter writes")));
    connect(button, &QPushButton::clicked, this, [this, action = fact.action] {
        if (action) {
            Q_EMIT actionRequested(*action);
        } else {
            Q_EMIT contactsRequested();
        }
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(button);
    layout->addStretch(1);
    row->setFocusProxy(button);
    return row;
}

void FactsPanel::addField(const QString &label, QWidget *value)
{
    auto *caption = new QLabel(label, m_content);
    caption->setFont(Theme::font(Theme::TextSize::Secondary));
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setMinimumWidth(LabelWidth);
    m_section->addRow(caption, value);
}

} // namespace Docket
