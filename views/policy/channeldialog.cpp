// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/channeldialog.h"

#include "common/labelspolicy.h"
#include "domain/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostReviewers = 20;

/// All values of an enum, `value` chosen.
template <typename Enum>
void offer(QComboBox *box, Enum value)
{
    for (const Enum each : allValues<Enum>()) {
        box->addItem(Labels::text(each), static_cast<int>(each));
    }
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

ChannelDialog::ChannelDialog(const Policy &policy, QWidget *parent)
    : FormDialog(tr("Channel and subject"),
                 tr("Mail to one of the addresses is a report under this policy; a report in "
                    "public is judged by what it says about public issues."),
                 tr("Change the channel"), parent)
    , m_policy(policy)
    , m_publicIssue(new QComboBox(this))
    , m_addresses(new QLineEdit(policy.intakeAddresses.join(u", "_s), this))
    , m_issues(new QLineEdit(policy.issuesUrl, this))
    , m_contact(new QLineEdit(policy.contact, this))
    , m_reviewers(new QSpinBox(this))
    , m_subject(new QLineEdit(policy.versionSubject, this))
    , m_scheme(new QComboBox(this))
    , m_preReleases(new QComboBox(this))
{
    setObjectName(u"channelDialog"_s);
    m_publicIssue->setObjectName(u"channelPublicIssue"_s);
    offer(m_publicIssue, policy.publicIssue);
    m_addresses->setObjectName(u"channelAddresses"_s);
    m_addresses->setPlaceholderText(tr("security@example.org, …"));
    m_issues->setObjectName(u"channelIssues"_s);
    m_contact->setObjectName(u"channelContact"_s);
    m_reviewers->setObjectName(u"channelReviewers"_s);
    m_reviewers->setRange(0, MostReviewers);
    m_reviewers->setSpecialValueText(tr("not stated"));
    m_reviewers->setValue(policy.reviewers);
    m_subject->setObjectName(u"channelSubject"_s);
    m_scheme->setObjectName(u"channelScheme"_s);
    offer(m_scheme, policy.versionScheme);
    m_preReleases->setObjectName(u"channelPreReleases"_s);
    offer(m_preReleases, policy.preReleases);
    addRow(tr("Public issues"), m_publicIssue);
    addRow(tr("Reports by mail to"), m_addresses);
    addRow(tr("Issue tracker"), m_issues);
    addRow(tr("Questions to"), m_contact);
    addRow(tr("Reviewers of a fix"), m_reviewers);
    addRow(tr("Versions of"), m_subject);
    addRow(tr("Versions are"), m_scheme);
    addRow(tr("Pre-releases are"), m_preReleases);
    connect(m_addresses, &QLineEdit::textChanged, this, &ChannelDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(this->policy()); });
    validate();
    m_publicIssue->setFocus();
}

QStringList ChannelDialog::addresses() const
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return m_addresses->text().toLower().split(between, Qt::SkipEmptyParts);
}

Policy ChannelDialog::policy() const
{
    Policy policy = m_policy;
    policy.publicIssue = static_cast<PublicIssue>(m_publicIssue->currentData().toInt());
    policy.intakeAddresses = addresses();
    policy.issuesUrl = m_issues->text().trimmed();
    policy.contact = m_contact->text().trimmed();
    policy.reviewers = m_reviewers->value();
    policy.versionSubject = m_subject->text().trimmed();
    policy.versionScheme = static_cast<VersionScheme>(m_scheme->currentData().toInt());
    policy.preReleases = static_cast<PreReleaseRule>(m_preReleases->currentData().toInt());
    return policy;
}

void ChannelDialog::validate()
{
    const QStringList all = addresses();
    for (const QString &address : all) {
        const qsizetype at = address.indexOf(u'@');
        if (at <= 0 || at == address.size() - 1) {
            setProblem(Problem::Wrong, tr("“%1” is no mail address.").arg(address));
            return;
        }
    }
    clearProblem();
}

} // namespace Docket
