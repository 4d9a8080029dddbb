// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisoryrows.h"
#include "advisory/productcard.h"
#include "advisory/rowlist.h"
#include "advisory/rowvalues.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

// Where the cursor goes for a finding.
namespace Docket {

namespace {

void selectIn(QWidget *part, const AdvisoryPlace &place)
{
    if (place.from < 0) {
        return;
    }
    QWidget *field = part->focusProxy() != nullptr ? part->focusProxy() : part;
    const auto from = static_cast<int>(place.from);
    const auto length = static_cast<int>(place.length);
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setSelection(from, length);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        QTextCursor cursor(text->document());
        const int last = std::max(0, text->document()->characterCount() - 1);
        cursor.setPosition(std::min(from, last));
        cursor.setPosition(std::min(from + length, last), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        text->ensureCursorVisible();
    }
}

} // namespace

void AdvisoryForm::focusField(QWidget *field)
{
    ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

/// Makes rows until the list has this one, if there is such a value.
void AdvisoryForm::giveRows(AdvisoryField field, int row)
{
    const auto give = [row](RowList *list, auto set, auto &rest) {
        while (list->rows().size() <= row && !rest.isEmpty()) {
            RowValues::showMore(list, set, rest);
        }
    };
    if (field == AdvisoryField::Affected) {
        give(m_affected, &ProductCard::setProduct, m_moreProducts);
    } else if (field == AdvisoryField::Credits) {
        give(m_credits, &CreditRow::setCredit, m_moreCredits);
    } else if (field == AdvisoryField::Timeline) {
        give(m_timeline, &TimelineRow::setEntry, m_moreEntries);
    } else if (field == AdvisoryField::References) {
        give(m_references, &ReferenceRow::setReference, m_moreReferences);
    }
}

/// Null if there is no such row.
QWidget *AdvisoryForm::rowField(AdvisoryField field, const AdvisoryPlace &place)
{
    giveRows(field, place.row);
    const auto *list = qobject_cast<RowList *>(m_fields.value(field));
    if (list == nullptr || place.row < 0 || place.row >= list->rows().size()) {
        return nullptr;
    }
    FormRow *row = list->rows().at(place.row);
    if (auto *card = qobject_cast<ProductCard *>(row)) {
        return card->fieldOf(place.range);
    }
    if (const auto *credit = qobject_cast<CreditRow *>(row)) {
        return credit->consentField();
    }
    return row->firstField();
}

bool AdvisoryForm::focusPlace(const AdvisoryPlace &place)
{
    if (!place.field) {
        return false;
    }
    AdvisoryField field = *place.field;
    if (field == AdvisoryField::Revisions || field == AdvisoryField::Withdrawn) {
        field = AdvisoryField::Published;
    }
    QWidget *target = m_fields.value(field);
    if (target == nullptr || field == AdvisoryField::Severity) {
        return false; // decided elsewhere
    }
    if (QWidget *inRow = rowField(field, place)) {
        target = inRow;
    } else if (const auto *list = qobject_cast<RowList *>(target)) {
        target = list->addButton();
    }
    focusField(target);
    selectIn(target, place);
    return true;
}

} // namespace Docket
