// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvsssidepanel.h"

#include "assess/cvssscorecard.h"
#include "common/formfields.h"
#include "common/labelscvss.h"
#include "common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostWeights = 5;

/// Of each base metric what moves the score furthest, the furthest first.
QList<CvssAlternative> heaviest(const CvssVector &vector,
                                const QList<CvssAlternative> &alternatives, double overall)
{
    const auto distance = [overall](const CvssAlternative &other) {
        return std::abs(other.overall - overall);
    };
    QList<CvssAlternative> found;
    for (const CvssAlternative &other : alternatives) {
        const bool isBase =
            metricsOf(vector.version)[static_cast<size_t>(other.metric)].isMandatory();
        if (!isBase || distance(other) < 0.05) {
            continue;
        }
        if (found.isEmpty() || found.last().metric != other.metric) {
            found.append(other);
        } else if (distance(other) > distance(found.last())) {
            found.last() = other;
        }
    }
    std::ranges::stable_sort(found, std::greater(), distance);
    return found.first(std::min(found.size(), MostWeights));
}

QString weightLine(const CvssVector &vector, const CvssAlternative &other, double overall)
{
    const CvssMetric &metric = metricsOf(vector.version)[static_cast<size_t>(other.metric)];
    const QLatin1StringView value = metric.values[static_cast<size_t>(other.value)];
    //: %1 is a metric as "AV", %2 a value as "Network", %3 a score, %4 by how much more
    return CvssSidePanel::tr("%1 %2: %3 (%4)")
        .arg(metric.name, Labels::valueName(vector.version, metric.name, value),
             Labels::cvssScore(other.overall), Labels::cvssDifference(overall, other.overall));
}

QString groupScore(const CvssVector &vector, CvssGroup group, double score)
{
    //: %1 is a group of metrics as "Temporal", %2 a score
    return CvssSidePanel::tr("%1: %2").arg(Labels::cvssGroup(vector.version, group),
                                           Labels::cvssScore(score));
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::font(Theme::TextSize::Default, true));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

CvssSidePanel::CvssSidePanel(QWidget *parent)
    : QWidget(parent)
    , m_claim(new CvssScoreCard(tr("Reporter’s claim"), this))
    , m_decision(new CvssScoreCard(tr("Our decision"), this))
    , m_take(new QPushButton(tr("&Take the claim"), this))
    , m_why(FormFields::makeValue(u"cvssWhy"_s, this))
    , m_weights(FormFields::makeValue(u"cvssWeights"_s, this))
{
    setObjectName(u"cvssSidePanel"_s);
    m_claim->setObjectName(u"cvssClaimCard"_s);
    m_decision->setObjectName(u"cvssDecisionCard"_s);
    m_take->setObjectName(u"cvssTakeClaim"_s);
    m_take->setAutoDefault(false);
    buildLayout();
    connect(m_take, &QPushButton::clicked, this, &CvssSidePanel::claimTaken);
}

void CvssSidePanel::setClaim(const QString &text, const std::expected<CvssVector, CvssError> &claim)
{
    m_take->setVisible(claim.has_value());
    if (claim) {
        m_claim->showScore(*claim);
        m_claimedMacro = scoresOf(*claim).macroVector;
    } else if (text.isEmpty()) {
        m_claim->showNone(tr("no vector"));
    } else {
        m_claim->showNone(
            tr("no valid vector"),
            FormFields::visibleLines(text.first(std::min<qsizetype>(text.size(), MostCvssLength))) +
                u'\n' + Labels::withPlace(claim.error()));
    }
}

void CvssSidePanel::setDecision(const CvssVector &vector,
                                const QList<CvssAlternative> &alternatives)
{
    if (!isComplete(vector)) {
        const auto open = static_cast<int>(vector.chosen.count(-1));
        m_decision->showNone(tr("%n metric(s) to choose", nullptr, open), canonicalText(vector));
        m_why->clear();
        m_weights->clear();
        return;
    }
    const CvssScores scores = scoresOf(vector);
    m_decision->showScore(vector);
    m_why->setText(why(vector, scores));
    QStringList lines;
    for (const CvssAlternative &other : heaviest(vector, alternatives, scores.overall)) {
        lines.append(weightLine(vector, other, scores.overall));
    }
    m_weights->setText(lines.isEmpty() ? tr("No single base metric changes the score.")
                                       : lines.join(u'\n'));
}

void CvssSidePanel::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 3 * Theme::Grid, 4 * Theme::Grid, 3 * Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_claim);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(m_decision);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(heading(tr("Why this score"), this));
    layout->addWidget(m_why);
    layout->addWidget(heading(tr("What would change it most"), this));
    layout->addWidget(m_weights);
    layout->addStretch();
}

QString CvssSidePanel::why(const CvssVector &vector, const CvssScores &scores) const
{
    QStringList lines{groupScore(vector, CvssGroup::Base, scores.base)};
    if (isStated(vector, CvssGroup::Threat)) {
        lines.append(groupScore(vector, CvssGroup::Threat, scores.temporal));
    }
    if (isStated(vector, CvssGroup::Environmental)) {
        lines.append(groupScore(vector, CvssGroup::Environmental, scores.environmental));
    }
    if (vector.version == CvssVersion::V40) {
        //: %1 is "CVSS-BT": which groups of metrics are in the score
        lines.append(tr("It is called %1.").arg(scores.nomenclature));
        lines.append(
            m_claimedMacro.isEmpty() || m_claimedMacro == scores.macroVector
                ? tr("Macro vector %1.").arg(scores.macroVector)
                : tr("Macro vector %1, the claim has %2.").arg(scores.macroVector, m_claimedMacro));
    }
    return lines.join(u'\n');
}

} // namespace Docket
