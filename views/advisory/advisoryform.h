// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QHash>
#include <QScrollArea>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Docket {

struct AffectedTable;
class AffectedView;
class Chip;
class FormRow;
class ProductCard;
class ProseField;
class RevisionsView;
class RowList;

/// All fields of an advisory draft, with the mark of what is wrong below the field that it is
/// about. Of a record with hundreds of products or references, those that are seen first have
/// fields; the others follow on demand.
class AdvisoryForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AdvisoryForm(QWidget *parent = nullptr);

    /// Without a signal; the cursor stays where it was if the field's text is the same.
    void setDraft(const AdvisoryDraft &draft);
    [[nodiscard]] AdvisoryDraft draft() const;

    /// What an advisory says that is decided elsewhere: severity, weaknesses, fixed branches.
    void setGround(const AdvisoryGround &ground);

    /// How the products stand by branch and version, as worked out for the draft that is shown.
    void showAffected(const AffectedTable &table);
    void markFindings(const QList<AdvisoryFinding> &findings);
    /// Puts the cursor there; false if no field of the form is meant.
    bool focusPlace(const AdvisoryPlace &place);

    /// New timeline entries start at this instant.
    void setNow(Instant now) { m_now = now; }

Q_SIGNALS:
    /// By a person.
    void edited();
    /// What the advisory takes from elsewhere is to be seen there.
    void elsewhereRequested(Docket::AdvisoryField field);
    /// The timeline is to be filled from the history of the case.
    void historyRequested();
    /// The versions of a product, by its place, are to be found in the tags of a clone.
    void tagsRequested(int product);

private:
    void addField(AdvisoryField field, const QString &label, QWidget *widget);
    [[nodiscard]] QLabel *makeCaption(const QString &label, QWidget *widget);
    [[nodiscard]] QLineEdit *makeLine(const QString &name, const QString &label,
                                      const QString &placeholder, bool isCode);
    [[nodiscard]] ProseField *makeText(const QString &name, const QString &label, int lines);
    [[nodiscard]] RowList *makeRows(const QString &name, const QString &addText,
                                    std::function<FormRow *(QWidget *)> makeRow);
    void buildNames();
    void buildDecided();
    void buildProducts();
    void buildTexts();
    void buildLists();
    void buildDates();
    [[nodiscard]] FormRow *makeProduct(QWidget *parent);
    void giveRows(AdvisoryField field, int row);
    void focusField(QWidget *field);
    [[nodiscard]] QWidget *rowField(AdvisoryField field, const AdvisoryPlace &place);

    AdvisoryDraft m_kept; ///< what no field shows goes through
    // What has no row yet.
    QList<AffectedProduct> m_moreProducts;
    QList<Credit> m_moreCredits;
    QList<TimelineEntry> m_moreEntries;
    QList<Reference> m_moreReferences;
    QList<Backport> m_backports;
    std::optional<VersionScheme> m_scheme; ///< of the team's policy
    QWidget *m_page;
    QFormLayout *m_form;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_identifiers = nullptr;
    QLineEdit *m_related = nullptr;
    QLabel *m_decided = nullptr;
    RowList *m_affected = nullptr;
    AffectedView *m_standing = nullptr;
    ProseField *m_description = nullptr;
    ProseField *m_impact = nullptr;
    ProseField *m_resolution = nullptr;
    ProseField *m_mitigation = nullptr;
    RowList *m_credits = nullptr;
    RowList *m_timeline = nullptr;
    RowList *m_references = nullptr;
    RevisionsView *m_revisions = nullptr;
    QHash<AdvisoryField, QWidget *> m_fields;
    QHash<AdvisoryField, Chip *> m_marks;
    Instant m_now;
    bool m_isFilling = false;
};

} // namespace Docket
