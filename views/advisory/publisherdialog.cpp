// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/publisherdialog.h"

#include "common/formfields.h"
#include "common/theme.h"
#include "domain/advisorytokens.h"
#include "domain/publisherchecks.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int FormWidth = 640; ///< each note below its field stands in one line

QString words(PublisherProblem problem)
{
    switch (problem) {
    case PublisherProblem::NamespaceNoPage:
        return PublisherDialog::tr("The address of the publisher is no address of a page.");
    case PublisherProblem::ContactNoAddress:
        return PublisherDialog::tr("The contact has no mail address, page or number that reaches "
                                   "anybody.");
    case PublisherProblem::OrgIdNoUuid:
        return PublisherDialog::tr("The CNA id is no UUID of version 4.");
    case PublisherProblem::ShortNameNotFitting:
        return PublisherDialog::tr("The CNA short name must have 2 to 32 characters.");
    case PublisherProblem::IdPrefixNoPrefix:
        return PublisherDialog::tr("A prefix of OSV ids is of letters and digits, such as “GO”.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

PublisherDialog::PublisherDialog(const Publisher &publisher, QWidget *parent)
    : FormDialog(tr("Publisher"),
                 tr("Who publishes the advisories of this casebook. CSAF and CVE name it in every "
                    "file and cannot be made without it; OSV takes the prefix, and templates of "
                    "Markdown what they ask for."),
                 tr("Keep"), parent)
    , m_kept(publisher)
    , m_name(addLine(u"publisherName"_s, tr("Name"), publisher.name, tr("CSAF needs it.")))
    , m_nameSpace(addLine(u"publisherNamespace"_s, tr("Address of the publisher"),
                          publisher.nameSpace,
                          tr("CSAF needs it: a page that is yours, https://…")))
    , m_category(FormFields::makeChoice(u"publisherCategory"_s, QString(), this))
{
    setObjectName(u"publisherDialog"_s);
    setMinimumWidth(FormWidth);
    for (const PublisherCategory category : allValues<PublisherCategory>()) {
        FormFields::addChoice(m_category, category);
    }
    FormFields::choose(m_category, publisher.category);
    addRow(tr("To the product"), m_category);
    m_contact = addLine(u"publisherContact"_s, tr("Contact"), publisher.contact,
                        tr("How readers reach the security team."));
    m_orgId = addLine(u"publisherOrgId"_s, tr("CNA id"), publisher.orgId,
                      tr("A CVE record needs it: the UUID of the numbering authority."));
    m_shortName = addLine(u"publisherShortName"_s, tr("CNA short name"), publisher.shortName,
                          tr("Goes into CVE records."));
    m_idPrefix =
        addLine(u"publisherIdPrefix"_s, tr("Prefix of OSV ids"), publisher.idPrefix,
                tr("As registered with OSV: “GO” of GO-2024-2930. Empty: none is registered."));
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(this->publisher()); });
    validate();
    m_name->setFocus();
}

QLineEdit *PublisherDialog::addLine(const QString &name, const QString &label, const QString &text,
                                    const QString &needs)
{
    auto *part = new QWidget(this);
    QLineEdit *line = FormFields::makeLine(name, part);
    line->setText(text);
    line->setCursorPosition(0);
    auto *note = new QLabel(needs, part);
    note->setWordWrap(true);
    note->setFont(Theme::font(Theme::TextSize::Secondary));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(line);
    layout->addWidget(note);
    part->setFocusProxy(line);
    line->setAccessibleDescription(needs);
    addRow(label, part);
    connect(line, &QLineEdit::textChanged, this, &PublisherDialog::validate);
    return line;
}

Publisher PublisherDialog::publisher() const
{
    Publisher publisher = m_kept;
    publisher.name = m_name->text().trimmed();
    publisher.nameSpace = m_nameSpace->text().trimmed();
    publisher.category =
        FormFields::chosen<PublisherCategory>(m_category).value_or(m_kept.category);
    publisher.contact = m_contact->text().trimmed();
    publisher.orgId = m_orgId->text().trimmed();
    publisher.shortName = m_shortName->text().trimmed();
    publisher.idPrefix = m_idPrefix->text().trimmed();
    return publisher;
}

/// What is empty only keeps some forms from being made; what is wrong is not kept, unless it was
/// there already.
void PublisherDialog::validate()
{
    if (m_idPrefix == nullptr) {
        return; // still being made
    }
    if (const auto problem = problemOf(publisher(), m_kept)) {
        setProblem(Problem::Wrong, words(*problem));
    } else {
        clearProblem();
    }
}

} // namespace Docket
