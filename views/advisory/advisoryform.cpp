// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"

#include "advisory/advisoryrows.h"
#include "advisory/affectedview.h"
#include "advisory/productcard.h"
#include "advisory/prosefield.h"
#include "advisory/revisionsview.h"
#include "advisory/rowvalues.h"
#include "common/chip.h"
#include "common/formfields.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Names with spaces between, or with commas: as they were until somebody types.
QStringList namesIn(const QLineEdit *field, const QStringList &kept)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const QString shown = kept.join(u' ');
    const QString text = FormFields::textOf(field, shown);
    return text == shown ? kept : text.split(separators, Qt::SkipEmptyParts);
}

/// "High · CVSS:4.0/… · CWE-79 …": what the assessment says.
QString decidedWords(const AdvisoryGround &ground)
{
    QStringList words;
    if (ground.file.severity != Severity::NotSet) {
        words.append(Labels::text(ground.file.severity));
    }
    for (const Weakness &weakness : ground.assessment.weaknesses) {
        words.append(visibleName(u"CWE-%1 %2"_s.arg(weakness.id).arg(weakness.name)).trimmed());
    }
    QStringList lines;
    if (!words.isEmpty()) {
        lines.append(words.join(u" · "_s));
    }
    for (const QString &vector : ground.assessment.vectors) {
        lines.append(visibleName(vector));
    }
    return lines.isEmpty() ? AdvisoryForm::tr("Not assessed") : lines.join(u'\n');
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
    // Never wider than what is seen of it: nothing could bring the rest into sight.
    m_page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_form->setContentsMargins(4 * Theme::Grid, Theme::PanelPadding, 4 * Theme::Grid,
                               Theme::PanelPadding);
    m_form->setHorizontalSpacing(Theme::PanelPadding);
    m_form->setVerticalSpacing(2 * Theme::Grid);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    buildNames();
    buildDecided();
    buildProducts();
    buildTexts();
    buildLists();
    buildDates();
    setWidget(m_page);
}

void AdvisoryForm::buildNames()
{
    m_title = makeLine(u"advisoryTitle"_s, tr("Title"), {}, false);
    m_id = makeLine(u"advisoryId"_s, tr("Own id"), tr("as the case"), true);
    m_identifiers = makeLine(u"advisoryIdentifiers"_s, tr("Identifiers"),
                             tr("CVE or GHSA numbers, with spaces between"), true);
    m_related =
        makeLine(u"advisoryRelated"_s, tr("Related"), tr("what is near it and not the same"), true);
    addField(AdvisoryField::Title, tr("Title"), m_title);
    addField(AdvisoryField::Id, tr("Own id"), m_id);
    addField(AdvisoryField::Identifiers, tr("Identifiers"), m_identifiers);
    addField(AdvisoryField::Related, tr("Related"), m_related);
}

void AdvisoryForm::buildDecided()
{
    auto *part = new QWidget(m_page);
    m_decided = FormFields::makeValue(u"advisoryDecided"_s, part);
    FormFields::letShrink(m_decided);
    auto *open = new QPushButton(tr("Assessment"), part);
    open->setObjectName(u"advisoryAssessment"_s);
    open->setToolTip(tr("Severity, vectors and weaknesses are decided in the assessment"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this,
            [this] { Q_EMIT elsewhereRequested(AdvisoryField::Severity); });
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_decided, 1);
    layout->addWidget(open, 0, Qt::AlignTop);
    addField(AdvisoryField::Severity, tr("Severity"), part);
}

void AdvisoryForm::buildProducts()
{
    m_affected = makeRows(u"advisoryAffected"_s, tr("Add a product"),
                          [this](QWidget *parent) { return makeProduct(parent); });
    connect(m_affected, &RowList::moreRequested, this,
            [this] { RowValues::showMore(m_affected, &ProductCard::setProduct, m_moreProducts); });
    addField(AdvisoryField::Affected, tr("Affected"), m_affected);
    m_standing = new AffectedView(m_page);
    //: of the affected products: how each stands, by branch and version
    m_form->addRow(makeCaption(tr("By version"), m_standing), m_standing);
    m_form->setRowVisible(m_standing, false);
}

FormRow *AdvisoryForm::makeProduct(QWidget *parent)
{
    auto *card = new ProductCard(parent);
    card->setProduct({.ranges = {AffectedRange{}}});
    card->setBackports(m_backports, m_scheme);
    connect(card, &ProductCard::tagsRequested, this, [this, card] {
        Q_EMIT tagsRequested(static_cast<int>(m_affected->rows().indexOf(card)));
    });
    return card;
}

void AdvisoryForm::buildTexts()
{
    m_description = makeText(u"advisoryDescription"_s, tr("Description"), 5);
    m_impact = makeText(u"advisoryImpact"_s, tr("Impact"), 3);
    m_resolution = makeText(u"advisoryResolution"_s, tr("Resolution"), 3);
    m_mitigation = makeText(u"advisoryMitigation"_s, tr("Mitigation"), 3);
    addField(AdvisoryField::Description, tr("Description"), m_description);
    addField(AdvisoryField::Impact, tr("Impact"), m_impact);
    addField(AdvisoryField::Resolution, tr("Resolution"), m_resolution);
    addField(AdvisoryField::Mitigation, tr("Mitigation"), m_mitigation);
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
    QPushButton *history = m_timeline->addTool(u"advisoryFromHistory"_s, tr("From the history"));
    history->setToolTip(tr("Adds what the history of the case tells; what is there stays"));
    connect(history, &QPushButton::clicked, this, &AdvisoryForm::historyRequested);
    m_references = makeRows(u"advisoryReferences"_s, tr("Add a page"),
                            [](QWidget *parent) { return new ReferenceRow(parent); });
    connect(m_credits, &RowList::moreRequested, this,
            [this] { RowValues::showMore(m_credits, &CreditRow::setCredit, m_moreCredits); });
    connect(m_timeline, &RowList::moreRequested, this,
            [this] { RowValues::showMore(m_timeline, &TimelineRow::setEntry, m_moreEntries); });
    connect(m_references, &RowList::moreRequested, this, [this] {
        RowValues::showMore(m_references, &ReferenceRow::setReference, m_moreReferences);
    });
    addField(AdvisoryField::Credits, tr("Credits"), m_credits);
    addField(AdvisoryField::Timeline, tr("Timeline"), m_timeline);
    addField(AdvisoryField::References, tr("References"), m_references);
}

void AdvisoryForm::buildDates()
{
    m_revisions = new RevisionsView(m_page);
    connect(m_revisions, &RevisionsView::edited, this, &AdvisoryForm::edited);
    addField(AdvisoryField::Published, tr("Published"), m_revisions);
}

void AdvisoryForm::addField(AdvisoryField field, const QString &label, QWidget *widget)
{
    auto *cell = new QVBoxLayout;
    cell->setContentsMargins({});
    cell->setSpacing(Theme::Grid);
    cell->addWidget(widget);
    auto *mark = new Chip(Chip::Shape::Bare, m_page);
    mark->setObjectName(u"advisoryMark%1"_s.arg(static_cast<int>(field)));
    mark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // never widens the form
    mark->hide();
    cell->addWidget(mark);
    m_marks.insert(field, mark);
    m_fields.insert(field, widget);
    QLabel *caption = makeCaption(label, widget);
    m_form->addRow(caption, cell);
    m_form->setAlignment(caption, Qt::AlignTop);
}

QLabel *AdvisoryForm::makeCaption(const QString &label, QWidget *widget)
{
    auto *caption = new QLabel(label, m_page);
    caption->setBuddy(widget);
    caption->setMinimumWidth(84);
    caption->setFixedHeight(Theme::ButtonHeight); // level with the first line in the field
    return caption;
}

void AdvisoryForm::showAffected(const AffectedTable &table)
{
    m_standing->setTable(table);
    m_form->setRowVisible(m_standing, !m_standing->isEmpty());
}

QLineEdit *AdvisoryForm::makeLine(const QString &name, const QString &label,
                                  const QString &placeholder, bool isCode)
{
    QLineEdit *field = FormFields::makeLine(name, m_page);
    field->setAccessibleName(label);
    field->setPlaceholderText(placeholder);
    if (isCode) {
        field->setFont(Theme::monospace());
    }
    connect(field, &QLineEdit::textEdited, this, &AdvisoryForm::edited);
    return field;
}

ProseField *AdvisoryForm::makeText(const QString &name, const QString &label, int lines)
{
    auto *field = new ProseField(name, label, lines, m_page);
    connect(field, &ProseField::edited, this, &AdvisoryForm::edited);
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
    FormFields::fill(m_title, draft.title);
    FormFields::fill(m_id, draft.id);
    FormFields::fill(m_identifiers, draft.identifiers.join(u' '));
    FormFields::fill(m_related, draft.related.join(u' '));
    RowValues::setValues(m_affected, draft.affected, &ProductCard::setProduct, m_moreProducts);
    m_description->setText(draft.description);
    m_impact->setText(draft.impact);
    m_resolution->setText(draft.resolution);
    m_mitigation->setText(draft.mitigation);
    RowValues::setValues(m_credits, draft.credits, &CreditRow::setCredit, m_moreCredits);
    RowValues::setValues(m_timeline, draft.timeline, &TimelineRow::setEntry, m_moreEntries);
    RowValues::setValues(m_references, draft.references, &ReferenceRow::setReference,
                         m_moreReferences);
    m_revisions->setDraft(draft);
    m_isFilling = false;
}

AdvisoryDraft AdvisoryForm::draft() const
{
    AdvisoryDraft draft = m_kept;
    draft.title = FormFields::textOf(m_title, m_kept.title);
    draft.id = FormFields::textOf(m_id, m_kept.id);
    draft.identifiers = namesIn(m_identifiers, m_kept.identifiers);
    draft.related = namesIn(m_related, m_kept.related);
    draft.affected = RowValues::valuesOf(m_affected, &ProductCard::product, m_moreProducts);
    draft.description = m_description->text();
    draft.impact = m_impact->text();
    draft.resolution = m_resolution->text();
    draft.mitigation = m_mitigation->text();
    draft.credits = RowValues::valuesOf(m_credits, &CreditRow::credit, m_moreCredits);
    draft.timeline = RowValues::valuesOf(m_timeline, &TimelineRow::entry, m_moreEntries);
    draft.references =
        RowValues::valuesOf(m_references, &ReferenceRow::reference, m_moreReferences);
    draft.publishedAt = m_revisions->publishedAt();
    return draft;
}

void AdvisoryForm::setGround(const AdvisoryGround &ground)
{
    m_decided->setText(decidedWords(ground));
    m_revisions->setGround(ground);
    m_backports = ground.fix.backports;
    m_scheme = ground.scheme;
    for (ProductCard *card : RowValues::rowsOf<ProductCard>(m_affected)) {
        card->setBackports(m_backports, m_scheme);
    }
}

void AdvisoryForm::markFindings(const QList<AdvisoryFinding> &findings)
{
    QHash<AdvisoryField, AdvisoryProblem> worst;
    for (const AdvisoryFinding &finding : findings) {
        if (!finding.place.field) {
            continue;
        }
        const auto known = worst.constFind(*finding.place.field);
        if (known == worst.cend() || (isBlocking(finding.problem) && !isBlocking(*known))) {
            worst.insert(*finding.place.field, finding.problem);
        }
    }
    for (const AdvisoryField other : {AdvisoryField::Vectors, AdvisoryField::Weaknesses}) {
        if (const auto found = worst.constFind(other); found != worst.cend()) {
            worst.insert(AdvisoryField::Severity, *found); // one part shows all three
        }
    }
    for (const AdvisoryField other : {AdvisoryField::Revisions, AdvisoryField::Withdrawn}) {
        if (const auto found = worst.constFind(other); found != worst.cend()) {
            worst.insert(AdvisoryField::Published, *found);
        }
    }
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        const auto found = worst.constFind(mark.key());
        if (found != worst.cend()) {
            const QString words = Labels::text(*found);
            mark.value()->setLook(
                isBlocking(*found)
                    ? Theme::StatusLook{Theme::Tone::Red, Theme::Tone::RedTint, "cross"_L1}
                    : Theme::StatusLook{Theme::Tone::Amber, Theme::Tone::AmberTint, "question"_L1},
                words);
            mark.value()->setToolTip(words);
        }
        mark.value()->setVisible(found != worst.cend());
    }
}

} // namespace Docket
