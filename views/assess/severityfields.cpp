// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/severityfields.h"

#include "assess/cvssdialog.h"
#include "assess/vectorfield.h"
#include "assess/vectorwords.h"
#include "common/formfields.h"
#include "common/formpage.h"
#include "common/labels.h"
#include "common/labelscvss.h"
#include "common/overflownote.h"
#include "common/statuslines.h"
#include "domain/cvss.h"
#include "domain/evidence.h"
#include "domain/tokens.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int RationaleLines = 4;

bool isOf(const QString &vector, CvssVersion version)
{
    const auto read = parseCvss(vector);
    return read && read->version == version;
}

QPushButton *makeOffer(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->hide();
    return button;
}

} // namespace

SeverityFields::SeverityFields(FormPage *page)
    : QObject(page)
{
    buildTeam(page);
    buildClaim(page);
    follow();
}

void SeverityFields::buildTeam(FormPage *page)
{
    m_team = page->addSection(FormPage::Column::First, tr("Severity"));
    m_severity = FormFields::makeChoice(u"assessSeverity"_s, {}, page->page());
    for (const Severity severity : allValues<Severity>()) {
        FormFields::addChoice(m_severity, severity);
    }
    m_suggestion = makeOffer(u"severitySuggestion"_s, page->page());
    m_newVector = new VectorField(u"vectorNew"_s, page->page());
    m_oldVector = new VectorField(u"vectorOld"_s, page->page());
    m_lines = new StatusLines(u"severityLines"_s, page->page());
    m_rationale = new QPlainTextEdit(page->page());
    m_rationale->setObjectName(u"rationale"_s);
    m_rationale->setTabChangesFocus(true);
    m_rationale->setFixedHeight(m_rationale->fontMetrics().lineSpacing() * RationaleLines + 12);
    m_rationale->setPlaceholderText(tr("Why so; it stays in the casebook"));
    //: how bad it is in a word, as the team decides
    m_team->addRow(tr("Severity"), m_severity);
    m_team->addWide(m_suggestion);
    m_team->addRow(tr("CVSS 4.0"), m_newVector);
    m_team->addRow(tr("CVSS 3.1 or older"), m_oldVector);
    m_team->addWide(m_lines);
    m_team->addRow(tr("Rationale"), m_rationale);
    connect(m_severity, &QComboBox::activated, this, [this] {
        if (const auto chosen = FormFields::chosen<Severity>(m_severity); chosen != m_stored) {
            Q_EMIT severityChosen(*chosen);
        }
    });
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        Q_EMIT severityChosen(static_cast<Severity>(m_suggestion->property("severity").toInt()));
    });
    for (VectorField *field : {m_newVector, m_oldVector}) {
        connect(field, &VectorField::scoreRequested, this, [this, field] { openScores(field); });
        connect(field, &VectorField::edited, this, [this] {
            follow();
            Q_EMIT edited();
        });
    }
    connect(m_rationale, &QPlainTextEdit::textChanged, this, [this] {
        if (m_rationale->hasFocus()) {
            Q_EMIT edited();
        }
    });
}

void SeverityFields::buildClaim(FormPage *page)
{
    m_claim = page->addSection(FormPage::Column::First, tr("Claimed by the reporter"));
    m_claimedWord = FormFields::makeLine(u"claimedSeverity"_s, page->page());
    m_claimedVectors = FormFields::makeLine(u"claimedVectors"_s, page->page());
    m_claimedVectors->setFont(Theme::monospace());
    m_claimLines = new StatusLines(u"claimLines"_s, page->page());
    m_proposal = makeOffer(u"claimProposal"_s, page->page());
    m_claim->addRow(tr("Severity"), m_claimedWord);
    auto *vectors = new QWidget(page->page());
    auto *layout = new QVBoxLayout(vectors);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_claimedVectors);
    layout->addWidget(new OverflowNote(m_claimedVectors, vectors));
    vectors->setFocusProxy(m_claimedVectors);
    m_claimedRow = vectors;
    m_claim->addRow(tr("CVSS vectors"), vectors);
    m_claim->addWide(m_claimLines);
    m_claim->addWide(m_proposal);
    for (QLineEdit *line : {m_claimedWord, m_claimedVectors}) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            follow();
            propose();
            Q_EMIT edited();
        });
    }
    connect(m_proposal, &QPushButton::clicked, this, [this] {
        if (m_claimedVectors->text().isEmpty()) {
            FormFields::fill(m_claimedVectors, m_stated.vectors.join(", "_L1));
        }
        if (m_claimedWord->text().isEmpty()) {
            FormFields::fill(m_claimedWord, m_stated.word);
        }
        m_claimedVectors->setFocus(Qt::OtherFocusReason); // the button goes away
        follow();
        propose();
        Q_EMIT edited();
    });
}

void SeverityFields::set(const Assessment &assessment)
{
    QStringList vectors = assessment.vectors;
    const auto takeFirst = [&vectors](auto fits) {
        const auto found = std::ranges::find_if(vectors, fits);
        QString vector = found == vectors.end() ? QString() : *found;
        vectors.removeOne(vector);
        return vector;
    };
    m_newVector->setText(
        takeFirst([](const QString &vector) { return isOf(vector, CvssVersion::V40); }));
    m_oldVector->setText(
        takeFirst([](const QString &vector) { return !isOf(vector, CvssVersion::V40); }));
    m_others = vectors;
    if (m_rationale->toPlainText() != assessment.rationale) {
        m_rationale->setPlainText(assessment.rationale);
    }
    FormFields::fill(m_claimedWord, assessment.claimedSeverity);
    FormFields::fill(m_claimedVectors, assessment.claimedVectors.join(", "_L1));
    follow();
    propose();
}

QStringList SeverityFields::teamVectors() const
{
    QStringList vectors{m_newVector->text(), m_oldVector->text()};
    vectors.removeAll(QString());
    vectors += m_others;
    vectors.removeDuplicates();
    return vectors;
}

void SeverityFields::fill(Assessment &assessment) const
{
    assessment.vectors = teamVectors();
    assessment.rationale = m_rationale->toPlainText().trimmed();
    assessment.claimedSeverity = m_claimedWord->text().trimmed();
    assessment.claimedVectors = FormFields::listFrom(m_claimedVectors->text());
}

void SeverityFields::setCase(const CaseDetail &detail)
{
    m_stored = detail.file.severity;
    m_method = detail.severityMethod;
    FormFields::choose(m_severity, m_stored);
    if (m_case != detail.file.id || m_read != detail.messages.size()) {
        m_case = detail.file.id;
        m_read = detail.messages.size();
        m_stated = statedSeverity(detail.messages);
    }
    const bool hasVectors = m_method == SeverityMethod::Cvss;
    m_team->showRow(m_newVector, hasVectors);
    m_team->showRow(m_oldVector, hasVectors);
    m_claim->showRow(m_claimedRow, hasVectors);
    follow();
    propose();
}

std::optional<QString> SeverityFields::problem() const
{
    if (m_newVector->isWrong() || m_oldVector->isWrong()) {
        return tr("a CVSS vector cannot be read.");
    }
    QList<CvssVersion> versions;
    for (const QString &vector : teamVectors()) {
        const auto read = parseCvss(vector);
        if (read && versions.contains(read->version)) {
            return tr("there are two CVSS vectors of one version.");
        }
        if (read) {
            versions.append(read->version);
        }
    }
    return std::nullopt;
}

/// A claimed vector of the same version, else of any.
QString SeverityFields::claimedLike(const QString &vector) const
{
    const QStringList claimed = FormFields::listFrom(m_claimedVectors->text());
    const auto own = parseCvss(vector);
    for (const QString &one : claimed) {
        if (own && isOf(one, own->version)) {
            return one;
        }
    }
    return claimed.value(0);
}

void SeverityFields::openScores(VectorField *field)
{
    const QString claimed = claimedLike(field->text());
    auto *dialog = new CvssDialog(field->text(), claimed, field->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, field, dialog] {
        if (field->text() != dialog->vector()) {
            field->setText(dialog->vector());
            follow();
            Q_EMIT edited();
        }
    });
    dialog->open();
}

/// What the report says, while nobody has written down a claim.
void SeverityFields::propose()
{
    QStringList said;
    if (m_claimedWord->text().isEmpty() && !m_stated.word.isEmpty()) {
        said.append(visibleName(m_stated.word));
    }
    if (m_method == SeverityMethod::Cvss && m_claimedVectors->text().isEmpty()) {
        said += m_stated.vectors;
    }
    m_proposal->setVisible(!said.isEmpty());
    //: a button; %1 is what a report says of its severity
    const QString words = tr("Take from the report: %1").arg(said.join(", "_L1));
    m_proposal->setText(m_proposal->fontMetrics().elidedText(words, Qt::ElideRight, 520));
    m_proposal->setToolTip(words);
    m_proposal->setAccessibleName(words);
}

/// Scores of both sides, each where its vectors are, and how they differ.
void SeverityFields::follow()
{
    QList<StatusLine> claims;
    QList<StatusLine> lines;
    if (m_method == SeverityMethod::Cvss) {
        for (const QString &text : FormFields::listFrom(m_claimedVectors->text())) {
            claims.append(claimLine(text));
            lines += decisionLines(text);
        }
    }
    m_claimLines->setLines(claims);
    m_claim->showRow(m_claimLines, !claims.isEmpty());
    m_lines->setLines(lines);
    m_team->showRow(m_lines, !lines.isEmpty());
    suggest();
}

StatusLine SeverityFields::claimLine(const QString &text)
{
    const auto claimed = parseCvss(text);
    if (!claimed) {
        return {{Theme::Tone::Red, Theme::Tone::RedTint, "cross"_L1},
                Labels::withPlace(claimed.error())};
    }
    return {{Theme::Tone::Text2, Theme::Tone::Base, "person"_L1},
            //: %1 the score that the reporter claims
            tr("Claimed: %1").arg(VectorWords::score(*claimed))};
}

/// What the team decided about a claimed vector.
QList<StatusLine> SeverityFields::decisionLines(const QString &text) const
{
    QList<StatusLine> lines;
    const auto claimed = parseCvss(text);
    for (const QString &own : teamVectors()) {
        const auto team = parseCvss(own);
        if (!claimed || !team || claimed->version != team->version) {
            continue;
        }
        const QString words = VectorWords::difference(*claimed, *team);
        if (words.isEmpty()) {
            lines.append({{Theme::Tone::Green, Theme::Tone::GreenTint, "tick"_L1},
                          tr("Decided as claimed.")});
        } else {
            lines.append({{Theme::Tone::Amber, Theme::Tone::AmberTint, "edit"_L1},
                          //: %1 a score, %2 how it differs from the claimed one
                          tr("Decided: %1; %2").arg(VectorWords::score(*team), words)});
        }
    }
    return lines;
}

/// One click, and never by itself: the word is the team's.
void SeverityFields::suggest()
{
    const auto first = parseCvss(teamVectors().value(0));
    const Severity severity =
        first && m_method == SeverityMethod::Cvss ? severityFor(*first) : Severity::NotSet;
    const bool isOther = severity != Severity::NotSet && severity != m_stored;
    m_suggestion->setVisible(isOther);
    if (isOther) {
        m_suggestion->setProperty("severity", static_cast<int>(severity));
        //: a button; %1 a severity ("High"), %2 a score
        m_suggestion->setText(
            tr("Set to %1, as %2 says").arg(Labels::text(severity), VectorWords::score(*first)));
    }
}

} // namespace Docket
