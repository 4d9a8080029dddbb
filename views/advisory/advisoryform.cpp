// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"

#include "advisory/advisoryrows.h"
#include "common/chip.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

void setLine(QLineEdit *field, const QString &text)
{
    if (field->text() != text) {
        field->setText(text);
        field->setCursorPosition(0); // of a long text, the beginning is shown
    }
}

void setText(QPlainTextEdit *field, const QString &text)
{
    if (field->toPlainText() != text) {
        field->setPlainText(text);
    }
}

template <typename Row>
QList<Row *> rowsOf(const RowList *list)
{
    QList<Row *> result;
    for (FormRow *row : list->rows()) {
        result.append(static_cast<Row *>(row));
    }
    return result;
}

template <typename Row, typename Value>
QList<Value> valuesOf(const RowList *list, Value (Row::*get)() const)
{
    QList<Value> values;
    for (const Row *row : rowsOf<Row>(list)) {
        values.append((row->*get)());
    }
    return values;
}

/// As many rows as values, and each filled with its own: rows that stay keep their cursor.
template <typename Row, typename Value>
void setRows(RowList *list, const QList<Value> &values, void (Row::*set)(const Value &))
{
    if (list->rows().size() > values.size()) {
        list->clear();
    }
    while (list->rows().size() < values.size()) {
        list->addRow();
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        (static_cast<Row *>(list->rows().at(i))->*set)(values.at(i));
    }
}

} // namespace

AdvisoryForm::AdvisoryForm(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_form(new QFormLayout(m_page))
{
    setObjectName(u"advisoryForm"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setContentsMargins(4 * Theme::Grid, Theme::PanelPadding, 4 * Theme::Grid,
                               Theme::PanelPadding);
    m_form->setHorizontalSpacing(Theme::PanelPadding);
    m_form->setVerticalSpacing(2 * Theme::Grid);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    buildTexts();
    buildLists();
    setWidget(m_page);
}

void AdvisoryForm::buildTexts()
{
    m_title = makeLine(u"advisoryTitle"_s, tr("Title"));
    m_identifiers = makeLine(u"advisoryIdentifiers"_s, tr("Identifiers"));
    m_identifiers->setFont(Theme::monospace());
    m_identifiers->setPlaceholderText(tr("CVE or GHSA numbers, with spaces between"));
    m_affected = makeRows(u"advisoryAffected"_s, tr("Add a range"), [this](QWidget *parent) {
        auto *row = new AffectedRow(parent);
        if (!m_affected->rows().isEmpty()) { // most often another range of the same product
            const auto *first = static_cast<AffectedRow *>(m_affected->rows().constFirst());
            row->setLine({.product = first->line().product, .range = {}});
        }
        return row;
    });
    m_affected->setCaptions(AffectedRow::captions());
    m_description = makeText(u"advisoryDescription"_s, tr("Description"), 5);
    m_impact = makeText(u"advisoryImpact"_s, tr("Impact"), 3);
    m_resolution = makeText(u"advisoryResolution"_s, tr("Resolution"), 3);
    m_mitigation = makeText(u"advisoryMitigation"_s, tr("Mitigation"), 3);
    addField(tr("Title"), m_title, {AdvisoryProblem::NoTitle});
    addField(tr("Identifiers"), m_identifiers, {});
    addField(tr("Affected"), m_affected,
             {AdvisoryProblem::NoAffectedRange, AdvisoryProblem::RangeWithoutLowerBound,
              AdvisoryProblem::RangeWithoutUpperBound});
    addField(tr("Description"), m_description,
             {AdvisoryProblem::NoDescription, AdvisoryProblem::ReporterAddressInText});
    addField(tr("Impact"), m_impact, {});
    addField(tr("Resolution"), m_resolution, {AdvisoryProblem::NoResolution});
    addField(tr("Mitigation"), m_mitigation, {});
}

void AdvisoryForm::buildLists()
{
    m_credits = makeRows(u"advisoryCredits"_s, tr("Add a name"),
                         [](QWidget *parent) { return new CreditRow(parent); });
    m_timeline = makeRows(u"advisoryTimeline"_s, tr("Add a date"), [this](QWidget *parent) {
        auto *row = new TimelineRow(parent);
        row->setEntry({m_now, {}});
        return row;
    });
    m_references = makeRows(u"advisoryReferences"_s, tr("Add a page"),
                            [](QWidget *parent) { return new ReferenceRow(parent); });
    addField(tr("Credits"), m_credits, {AdvisoryProblem::CreditWithoutConsent});
    addField(tr("Timeline"), m_timeline, {});
    addField(tr("References"), m_references, {});
}

void AdvisoryForm::addField(const QString &label, QWidget *field,
                            const QList<AdvisoryProblem> &problems)
{
    auto *cell = new QVBoxLayout;
    cell->setContentsMargins({});
    cell->setSpacing(Theme::Grid);
    cell->addWidget(field);
    for (const AdvisoryProblem problem : problems) {
        auto *mark = new Chip(Chip::Shape::Bare, m_page);
        mark->setObjectName(u"advisoryMark%1"_s.arg(static_cast<int>(problem)));
        const Theme::StatusLook look =
            isBlocking(problem)
                ? Theme::StatusLook{Theme::Tone::Red, Theme::Tone::RedTint, "cross"_L1}
                : Theme::StatusLook{Theme::Tone::Amber, Theme::Tone::AmberTint, "question"_L1};
        mark->setLook(look, Labels::text(problem));
        mark->hide();
        cell->addWidget(mark, 0, Qt::AlignLeft);
        m_marks.insert(problem, mark);
    }
    auto *caption = new QLabel(label, m_page);
    caption->setBuddy(field);
    caption->setMinimumWidth(84);
    caption->setFixedHeight(Theme::ButtonHeight); // level with the first line in the field
    m_form->addRow(caption, cell);
    m_form->setAlignment(caption, Qt::AlignTop);
}

QLineEdit *AdvisoryForm::makeLine(const QString &name, const QString &label)
{
    auto *field = new QLineEdit(m_page);
    field->setObjectName(name);
    field->setAccessibleName(label);
    connect(field, &QLineEdit::textEdited, this, &AdvisoryForm::edited);
    return field;
}

QPlainTextEdit *AdvisoryForm::makeText(const QString &name, const QString &label, int lines)
{
    auto *field = new QPlainTextEdit(m_page);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 3 * Theme::Grid);
    connect(field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            Q_EMIT edited();
        }
    });
    return field;
}

RowList *AdvisoryForm::makeRows(const QString &name, const QString &addText,
                                std::function<FormRow *(QWidget *)> makeRow)
{
    auto *list = new RowList(name, addText, std::move(makeRow), m_page);
    connect(list, &RowList::edited, this, &AdvisoryForm::edited);
    return list;
}

void AdvisoryForm::setDraft(const AdvisoryDraft &draft)
{
    m_isFilling = true;
    m_kept = draft;
    setLine(m_title, draft.title);
    setLine(m_identifiers, draft.identifiers.join(u' '));
    setRows(m_affected, linesOf(draft.affected), &AffectedRow::setLine);
    setText(m_description, draft.description);
    setText(m_impact, draft.impact);
    setText(m_resolution, draft.resolution);
    setText(m_mitigation, draft.mitigation);
    setRows(m_credits, draft.credits, &CreditRow::setCredit);
    setRows(m_timeline, draft.timeline, &TimelineRow::setEntry);
    setRows(m_references, draft.references, &ReferenceRow::setReference);
    m_isFilling = false;
}

AdvisoryDraft AdvisoryForm::draft() const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    AdvisoryDraft draft = m_kept;
    draft.title = m_title->text();
    draft.identifiers = m_identifiers->text().split(separators, Qt::SkipEmptyParts);
    draft.affected = productsOf(valuesOf(m_affected, &AffectedRow::line));
    draft.description = m_description->toPlainText();
    draft.impact = m_impact->toPlainText();
    draft.resolution = m_resolution->toPlainText();
    draft.mitigation = m_mitigation->toPlainText();
    draft.credits = valuesOf(m_credits, &CreditRow::credit);
    draft.timeline = valuesOf(m_timeline, &TimelineRow::entry);
    draft.references = valuesOf(m_references, &ReferenceRow::reference);
    return draft;
}

void AdvisoryForm::markProblems(const QList<AdvisoryProblem> &problems)
{
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        mark.value()->setVisible(problems.contains(mark.key()));
    }
}

bool AdvisoryForm::focusProblem(AdvisoryProblem problem)
{
    const auto openRange = [this]() -> QWidget * {
        for (const AffectedRow *row : rowsOf<AffectedRow>(m_affected)) {
            const AffectedRange range = row->line().range;
            if (!range.introduced.isStated() || !range.hasUpperBound()) {
                return row->openField();
            }
        }
        return m_affected->addButton();
    };
    const auto openCredit = [this]() -> QWidget * {
        for (const CreditRow *row : rowsOf<CreditRow>(m_credits)) {
            if (row->credit().consent == CreditConsent::NotGiven) {
                return row->consentField();
            }
        }
        return m_credits->addButton();
    };
    switch (problem) {
    case AdvisoryProblem::UnderEmbargo:
    case AdvisoryProblem::NotReleased:
    case AdvisoryProblem::ReporterNotTold:
    case AdvisoryProblem::WeaknessUnknown:
    case AdvisoryProblem::WeaknessMisnamed:
    case AdvisoryProblem::WeaknessNotForMapping:
    case AdvisoryProblem::VectorUnreadable:
    case AdvisoryProblem::SeverityNotAsVector:
        return false;
    case AdvisoryProblem::RangeInverted:
    case AdvisoryProblem::RangesOverlap:
    case AdvisoryProblem::BranchTwice:
    case AdvisoryProblem::BoundNotAVersion:
    case AdvisoryProblem::FixNotInARelease:
    case AdvisoryProblem::BranchWithoutRange:
        focusField(m_affected->addButton());
        return true;
    case AdvisoryProblem::PublishedBeforeReceived:
    case AdvisoryProblem::WithdrawnBeforePublished:
    case AdvisoryProblem::RevisionsOutOfOrder:
    case AdvisoryProblem::DateInFuture:
        focusField(m_timeline->addButton());
        return true;
    case AdvisoryProblem::NoReference:
    case AdvisoryProblem::PrivateLink:
        focusField(m_references->addButton());
        return true;
    case AdvisoryProblem::InternalTextInText:
    case AdvisoryProblem::PrivateMessageInText:
    case AdvisoryProblem::PocInText:
    case AdvisoryProblem::OpenCaseMentioned:
    case AdvisoryProblem::MessageIdInText:
    case AdvisoryProblem::LocalAddressInText:
    case AdvisoryProblem::HtmlInText:
    case AdvisoryProblem::ImageInText:
    case AdvisoryProblem::TextTooLong:
        focusField(m_description);
        return true;
    case AdvisoryProblem::NoTitle:
        focusField(m_title);
        return true;
    case AdvisoryProblem::NoDescription:
        focusField(m_description);
        return true;
    case AdvisoryProblem::NoAffectedRange:
        focusField(m_affected->addButton());
        return true;
    case AdvisoryProblem::RangeWithoutLowerBound:
    case AdvisoryProblem::RangeWithoutUpperBound:
        focusField(openRange());
        return true;
    case AdvisoryProblem::NoResolution:
        focusField(m_resolution);
        return true;
    case AdvisoryProblem::CreditWithoutConsent:
        focusField(openCredit());
        return true;
    case AdvisoryProblem::ReporterAddressInText:
        focusField(fieldWithReporterAddress());
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// The first field with an address in it: which one it is, only the domain's check knows.
QWidget *AdvisoryForm::fieldWithReporterAddress() const
{
    for (QPlainTextEdit *field : {m_description, m_impact, m_resolution, m_mitigation}) {
        if (field->toPlainText().contains(u'@')) {
            return field;
        }
    }
    return m_title->text().contains(u'@') ? static_cast<QWidget *>(m_title) : m_description;
}

void AdvisoryForm::focusField(QWidget *field)
{
    ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace Docket
