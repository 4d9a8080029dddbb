// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/saverevisiondialog.h"

#include "common/labelspolicy.h"
#include "domain/policyitems.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int LongestProduct = 64;

QDate dayOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.seconds, QTimeZone::UTC).date();
}

} // namespace

SaveRevisionDialog::SaveRevisionDialog(PolicyDraft draft, int cases, QStringList taken,
                                       QWidget *parent)
    : FormDialog(draft.isNew() ? tr("Add this revision") : tr("Save this revision"),
                 summaryOf(draft, cases), draft.isNew() ? tr("Add the revision") : tr("Save"),
                 parent)
    , m_draft(std::move(draft))
    , m_taken(std::move(taken))
    , m_product(new QLineEdit(m_draft.policy().product, this))
    , m_title(new QLineEdit(m_draft.policy().productTitle, this))
    , m_validFrom(new QDateEdit(dayOf(m_draft.policy().validFrom), this))
{
    setObjectName(u"saveRevisionDialog"_s);
    m_product->setObjectName(u"revisionProduct"_s);
    m_product->setMaxLength(LongestProduct);
    m_product->setEnabled(m_draft.isNew());
    m_product->setPlaceholderText(tr("a short name, as in a case's list"));
    m_title->setObjectName(u"revisionTitle"_s);
    m_title->setEnabled(m_draft.isNew());
    m_validFrom->setObjectName(u"revisionValidFrom"_s);
    m_validFrom->setCalendarPopup(true);
    m_validFrom->setDisplayFormat(u"yyyy-MM-dd"_s);
    addRow(tr("Product"), m_product);
    addRow(tr("Its full name"), m_title);
    addRow(tr("In force since"), m_validFrom);
    connect(m_product, &QLineEdit::textChanged, this, &SaveRevisionDialog::validate);
    connect(m_validFrom, &QDateEdit::dateChanged, this, &SaveRevisionDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(policy()); });
    validate();
    (m_draft.isNew() ? static_cast<QWidget *>(m_product) : m_validFrom)->setFocus();
}

QString SaveRevisionDialog::summaryOf(const PolicyDraft &draft, int cases)
{
    if (draft.isNew()) {
        return tr("Reports that come in from its date on are judged by it. A case that is there "
                  "keeps the revision that was in force at its receipt.");
    }
    QStringList lines;
    const QList<PolicyChange> changes = policyChanges(draft.before(), draft.policy());
    for (const PolicyChange &change : changes) {
        lines << Labels::text(change);
    }
    if (draft.before().document != draft.policy().document) {
        lines << tr("The text of the policy is another one.");
    }
    lines << tr("The clocks of %Ln case(s) will be worked out again. The history keeps both.",
                nullptr, cases);
    return lines.join(u'\n');
}

Policy SaveRevisionDialog::policy() const
{
    Policy policy = m_draft.policy();
    policy.product = m_product->text().trimmed();
    policy.productTitle = m_title->text().trimmed();
    if (policy.productTitle.isEmpty()) {
        policy.productTitle = policy.product;
    }
    if (m_validFrom->date() != dayOf(policy.validFrom)) {
        policy.validFrom = {
            QDateTime(m_validFrom->date(), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch()};
    }
    return policy;
}

void SaveRevisionDialog::validate()
{
    const QString product = m_product->text().trimmed();
    const QString revision = product.toLower() + u' ' + m_validFrom->date().toString(Qt::ISODate);
    if (product.isEmpty()) {
        setProblem(Problem::Missing, tr("Which product is it the policy of?"));
    } else if (m_draft.isNew() && m_taken.contains(revision)) {
        setProblem(Problem::Wrong, tr("This product has a revision of that day already."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
