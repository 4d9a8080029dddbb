// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvssexplanation.h"

#include "common/formfields.h"
#include "common/labelscvss.h"
#include "common/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// "None 6.9 (+1.6) · Active 5.1 (−0.2)"
QString othersOf(const CvssVector &vector, int place, const QList<CvssAlternative> &alternatives,
                 double overall)
{
    const CvssMetric &metric = metricsOf(vector.version)[static_cast<size_t>(place)];
    QStringList words;
    for (const CvssAlternative &other : alternatives) {
        if (other.metric == place) {
            const QLatin1StringView value = metric.values[static_cast<size_t>(other.value)];
            //: %1 is a value of a metric, %2 the score that it would give, %3 by how much more
            words.append(CvssExplanation::tr("%1 %2 (%3)")
                             .arg(Labels::valueName(vector.version, metric.name, value),
                                  Labels::cvssScore(other.overall),
                                  Labels::cvssDifference(overall, other.overall)));
        }
    }
    return words.join(u" · "_s);
}

QString hintFor(const CvssMetric &metric, bool isComplete)
{
    if (metric.group == CvssGroup::Supplemental) {
        return CvssExplanation::tr("It tells those who read the vector more, and never changes "
                                   "the score.");
    }
    return isComplete ? QString()
                      : CvssExplanation::tr("What it does to the score is shown when every base "
                                            "metric is chosen.");
}

} // namespace

CvssExplanation::CvssExplanation(QWidget *parent)
    : QWidget(parent)
    , m_code(new QLabel(this))
    , m_question(FormFields::makeValue(u"cvssQuestion"_s, this))
    , m_value(FormFields::makeValue(u"cvssMeaning"_s, this))
    , m_others(FormFields::makeValue(u"cvssOthers"_s, this))
{
    setObjectName(u"cvssExplanation"_s);
    m_code->setFont(Theme::monospace());
    m_question->setForegroundRole(QPalette::PlaceholderText);
    m_others->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 2 * Theme::Grid, 4 * Theme::Grid, 2 * Theme::Grid);
    layout->setHorizontalSpacing(2 * Theme::Grid);
    layout->setVerticalSpacing(Theme::Grid / 2);
    layout->addWidget(m_code, 0, 0, Qt::AlignTop);
    layout->addWidget(m_question, 0, 1);
    layout->addWidget(m_value, 1, 1);
    layout->addWidget(m_others, 2, 1);
    layout->setColumnStretch(1, 1);
    // As high as it gets, or the list would jump with each metric.
    setFixedHeight(((3 * fontMetrics().lineSpacing()) + (6 * Theme::Grid)));
}

void CvssExplanation::explainMetric(const CvssVector &vector, int place,
                                    const QList<CvssAlternative> &alternatives, double overall)
{
    const CvssMetric &metric = metricsOf(vector.version)[static_cast<size_t>(place)];
    const int chosen = vector.chosen.at(place);
    m_code->setText(metric.name);
    m_question->setText(Labels::metricQuestion(vector.version, metric.name));
    if (chosen < 0) {
        m_value->setText(tr("Nothing is chosen yet."));
    } else {
        const QLatin1StringView value = metric.values[static_cast<size_t>(chosen)];
        //: %1 is a value of a metric as "Passive", %2 what it means, with a small first letter
        m_value->setText(
            tr("%1: %2").arg(Labels::valueName(vector.version, metric.name, value),
                             Labels::valueMeaning(vector.version, metric.name, value)));
    }
    const QString others = othersOf(vector, place, alternatives, overall);
    //: %1 is a list of values with the scores that they would give
    m_others->setText(others.isEmpty() ? hintFor(metric, isComplete(vector))
                                       : tr("Otherwise: %1").arg(others));
}

} // namespace Docket
