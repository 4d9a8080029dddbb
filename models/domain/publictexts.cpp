// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publictexts.h"

namespace Docket {

namespace {

/// Collects what is not empty.
class PublicTexts final
{
public:
    void add(AdvisoryField field, const QString &text, qsizetype row = -1, qsizetype range = -1)
    {
        if (!text.isEmpty()) {
            m_texts.append({.place = {.field = field,
                                      .row = static_cast<int>(row),
                                      .range = static_cast<int>(range)},
                            .text = text});
        }
    }

    void addAuthored(AdvisoryField field, const QString &text)
    {
        add(field, text);
        if (!text.isEmpty()) {
            m_texts.last().isAuthored = true;
        }
    }

    void addRows(AdvisoryField field, const QStringList &rows)
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            add(field, rows[row], row);
        }
    }

    void addProduct(const AffectedProduct &product, qsizetype row)
    {
        const QStringList names{product.name,       product.vendor,    product.ecosystem,
                                product.package,    product.purl,      product.cpe,
                                product.repository, product.collection};
        for (const QStringList &list : {names, product.versions, product.modules, product.files,
                                        product.routines, product.platforms}) {
            for (const QString &text : list) {
                add(AdvisoryField::Affected, text, row);
            }
        }
        for (qsizetype range = 0; range < product.ranges.size(); ++range) {
            const AffectedRange &one = product.ranges[range];
            for (const QString &text :
                 {one.branch, one.introduced.version, one.fixed.version, one.lastAffected}) {
                add(AdvisoryField::Affected, text, row, range);
            }
        }
    }

    [[nodiscard]] QList<PublicText> take() { return std::move(m_texts); }

private:
    QList<PublicText> m_texts;
};

} // namespace

QList<PublicText> publicTextsOf(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    PublicTexts texts;
    texts.add(AdvisoryField::Title, draft.title);
    texts.add(AdvisoryField::Id, draft.id);
    texts.addRows(AdvisoryField::Identifiers, draft.identifiers);
    texts.addRows(AdvisoryField::Related, draft.related);
    for (qsizetype row = 0; row < draft.affected.size(); ++row) {
        texts.addProduct(draft.affected[row], row);
    }
    texts.addAuthored(AdvisoryField::Description, draft.description);
    texts.addAuthored(AdvisoryField::Impact, draft.impact);
    texts.addAuthored(AdvisoryField::Resolution, draft.resolution);
    texts.addAuthored(AdvisoryField::Mitigation, draft.mitigation);
    for (qsizetype row = 0; row < draft.credits.size(); ++row) {
        if (draft.credits[row].consent == CreditConsent::Given) {
            texts.add(AdvisoryField::Credits, draft.credits[row].name, row);
        }
    }
    for (qsizetype row = 0; row < draft.timeline.size(); ++row) {
        if (!draft.timeline[row].isHidden) {
            texts.add(AdvisoryField::Timeline, draft.timeline[row].text, row);
        }
    }
    for (qsizetype row = 0; row < draft.references.size(); ++row) {
        texts.add(AdvisoryField::References, draft.references[row].title, row);
        texts.add(AdvisoryField::References, draft.references[row].url, row);
    }
    for (qsizetype row = 0; row < draft.revisions.size(); ++row) {
        texts.add(AdvisoryField::Revisions, draft.revisions[row].number, row);
        texts.add(AdvisoryField::Revisions, draft.revisions[row].summary, row);
    }
    texts.addAuthored(AdvisoryField::Withdrawn, draft.withdrawnReason);
    texts.add(AdvisoryField::Changelog, ground.fix.nature);
    texts.add(AdvisoryField::Changelog, ground.fix.components);
    return texts.take();
}

} // namespace Docket
