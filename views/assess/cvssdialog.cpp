// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvssdialog.h"

#include "assess/cvssexplanation.h"
#include "assess/cvssheader.h"
#include "assess/cvsssidepanel.h"
#include "assess/cvsstopbar.h"
#include "common/banner.h"
#include "common/labelscvss.h"
#include "common/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr QSize DialogSize{1180, 720}; // the widest row of 3.1 in full
constexpr int SideWidth = 276;

QStringList unchosenIn(const CvssVector &vector)
{
    QStringList names;
    const auto metrics = metricsOf(vector.version);
    for (qsizetype i = 0; i < vector.chosen.size(); ++i) {
        if (vector.chosen.at(i) < 0) {
            names.append(metrics[static_cast<size_t>(i)].name);
        }
    }
    return names;
}

/// The first metric that is to be chosen, else the first.
CvssMetricRow *firstOpen(const QList<CvssMetricRow *> &rows)
{
    const auto open = std::ranges::find(rows, -1, &CvssMetricRow::chosen);
    return open == rows.end() ? rows.first() : *open;
}

QFrame *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

CvssDialog::CvssDialog(const QString &vector, const QString &claimed, QWidget *parent)
    : QDialog(parent)
    , m_top(new CvssTopBar(this))
    , m_banner(new Banner(this))
    , m_header(new CvssHeader(this))
    , m_scroll(new QScrollArea(this))
    , m_explanation(new CvssExplanation(this))
    , m_side(new CvssSidePanel(this))
    , m_differences(new QLabel(this))
    , m_ok(new QPushButton(this))
{
    setObjectName(u"cvssDialog"_s);
    setWindowTitle(tr("Severity: CVSS"));
    resize(DialogSize.boundedTo(screen()->availableSize()));
    const auto claim = parseCvss(claimed);
    m_claim = claim ? std::optional(*claim) : std::nullopt;
    m_side->setClaim(claimed, claim);
    m_vector = emptyVector(m_claim && m_claim->version == CvssVersion::V31 ? CvssVersion::V31
                                                                           : CvssVersion::V40);
    buildLayout();
    connect(m_top, &CvssTopBar::edited, this, &CvssDialog::read);
    connect(m_top, &CvssTopBar::versionChosen, this, &CvssDialog::changeVersion);
    connect(m_banner, &Banner::buttonClicked, this, [this] { changeVersion(CvssVersion::V31); });
    connect(m_side, &CvssSidePanel::claimTaken, this, [this] {
        take(*m_claim);
        showText();
    });
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (CvssMetricRow *row = rowWithFocus()) {
            explainRow(row);
        }
    });
    rebuild();
    showText();
    if (!vector.isEmpty()) {
        m_top->setText(vector);
        read(vector);
    }
}

CvssDialog::~CvssDialog()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves the rows when they go
}

QString CvssDialog::vector() const
{
    return isComplete(m_vector) ? canonicalText(m_vector) : QString();
}

void CvssDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_error) {
        m_top->pointOutError();
    } else {
        firstOpen(rows())->focusValues();
    }
}

void CvssDialog::buildLayout()
{
    m_metrics = new QVBoxLayout;
    m_metrics->setContentsMargins(0, Theme::Grid, 0, 2 * Theme::Grid);
    m_metrics->setSpacing(0);
    auto *content = new QWidget(m_scroll);
    content->setObjectName(u"cvssMetrics"_s);
    content->setBackgroundRole(QPalette::Base);
    content->setLayout(m_metrics);
    m_scroll->setObjectName(u"cvssScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the rows have it, and bring themselves into view
    m_scroll->setWidget(content);
    auto *sideScroll = new QScrollArea(this);
    sideScroll->setObjectName(u"cvssSideScroll"_s);
    sideScroll->setFrameShape(QFrame::NoFrame);
    sideScroll->setWidgetResizable(true);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setFixedWidth(SideWidth);
    sideScroll->setWidget(m_side);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_header);
    list->addWidget(m_scroll, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(list, 1);
    middle->addWidget(sideScroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_banner);
    layout->addLayout(middle, 1);
    layout->addWidget(line(this));
    layout->addWidget(m_explanation);
    layout->addWidget(line(this));
    layout->addWidget(makeButtons());
}

QWidget *CvssDialog::makeButtons()
{
    auto *bottom = new QWidget(this);
    m_differences->setObjectName(u"cvssDifferences"_s);
    m_differences->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"), bottom);
    cancel->setObjectName(u"cvssCancel"_s);
    cancel->setAutoDefault(false);
    m_ok->setObjectName(u"cvssOk"_s);
    m_ok->setDefault(true);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(4 * Theme::Grid, 3 * Theme::Grid, 4 * Theme::Grid, 3 * Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_differences, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_ok);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    return bottom;
}

void CvssDialog::read(const QString &text)
{
    const QString vector = text.trimmed(); // what is copied brings line ends along
    const auto parsed = parseCvss(vector);
    m_error = parsed || vector.isEmpty() ? std::nullopt : std::optional(parsed.error());
    if (parsed) {
        take(*parsed);
    } else {
        showState();
    }
}

void CvssDialog::take(const CvssVector &vector)
{
    const bool isOther = vector.version != m_vector.version;
    m_vector = vector;
    m_error.reset();
    m_beforeChange.reset();
    if (isOther) {
        rebuild();
    } else {
        showVector();
    }
}

void CvssDialog::changeVersion(CvssVersion version)
{
    if (version == m_vector.version) {
        return;
    }
    if (m_beforeChange && m_beforeChange->version == version && m_afterChange == m_vector) {
        take(CvssVector(*m_beforeChange)); // nothing was chosen meanwhile
        showText();
        return;
    }
    const CvssVector before = m_vector;
    const CvssConversion converted = convertedTo(version, before);
    take(converted.vector);
    m_beforeChange = before;
    m_afterChange = m_vector;
    showText();
    const QStringList open = unchosenIn(m_vector);
    if (converted.notCarried.isEmpty() && open.isEmpty()) {
        return;
    }
    m_banner->showMessage(
        Banner::Kind::Notice,
        {tr("CVSS %1").arg(toToken(version)),
         converted.notCarried.isEmpty()
             ? tr("Everything was carried over.")
             : tr("It has no counterpart of %1.").arg(converted.notCarried.join(u", "_s)),
         open.isEmpty() ? QString() : tr("Choose %1.").arg(open.join(u", "_s))});
    if (isVisible()) {
        firstOpen(rows())->focusValues();
    }
}

void CvssDialog::choose(int place, int value)
{
    m_vector.chosen[place] = value;
    m_error.reset();
    showVector();
    showText();
}

void CvssDialog::rebuild()
{
    qDeleteAll(std::exchange(m_groups, {})); // the focus that leaves them asks for the rows
    m_comparable =
        m_claim ? std::optional(convertedTo(m_vector.version, *m_claim).vector) : std::nullopt;
    while (QLayoutItem *rest = m_metrics->takeAt(0)) {
        delete rest; // the stretch
    }
    for (const CvssGroup group : allValues<CvssGroup>()) {
        const bool exists =
            std::ranges::contains(metricsOf(m_vector.version), group, &CvssMetric::group);
        if (exists) {
            auto *part = new CvssMetricGroup(m_vector.version, group, m_scroll->widget());
            m_groups.append(part);
            m_metrics->addWidget(part);
            part->show(); // before it gets the focus
        }
    }
    m_metrics->addStretch();
    for (CvssMetricRow *row : rows()) {
        row->setClaim(claimFor(row->place()));
        connect(row, &CvssMetricRow::chosenByPerson, this, &CvssDialog::choose);
        connect(row, &CvssMetricRow::pointedAt, this, [this, row] {
            if (rowWithFocus() == nullptr) {
                explainRow(row);
            }
        });
    }
    m_header->align(rows());
    showVector();
    explainRow(rows().first());
}

void CvssDialog::showVector()
{
    m_alternatives = explain(m_vector);
    const double overall = isComplete(m_vector) ? scoresOf(m_vector).overall : 0;
    for (CvssMetricGroup *group : std::as_const(m_groups)) {
        int stated = 0;
        for (CvssMetricRow *row : group->rows()) {
            const int value = m_vector.chosen.at(row->place());
            row->setChosen(value);
            row->setAlternatives(m_alternatives, overall);
            row->setReadOnly(isReadOnly());
            stated += value >= (row->metric().isMandatory() ? 0 : 1) ? 1 : 0;
        }
        group->setStated(stated, stated > 0);
    }
    m_top->setVersion(m_vector.version);
    m_side->setDecision(m_vector, m_alternatives);
    if (isReadOnly()) {
        m_banner->showMessage(Banner::Kind::Notice,
                              {tr("CVSS %1").arg(toToken(m_vector.version)),
                               tr("Vectors of this version are shown, and no longer made."),
                               {}},
                              tr("&Rescore as 3.1"));
    } else {
        m_banner->hide();
    }
    if (m_current) {
        explainRow(m_current);
    }
    showState();
}

void CvssDialog::showText()
{
    m_top->setText(isStated(m_vector, CvssGroup::Base) ? canonicalText(m_vector) : QString());
}

void CvssDialog::showState()
{
    m_top->setError(m_error);
    m_ok->setEnabled(!m_error && isComplete(m_vector));
    if (isComplete(m_vector)) {
        const CvssScores scores = scoresOf(m_vector);
        //: button; %1 is a score, %2 its rating: "Use 5.3 Medium"
        m_ok->setText(
            tr("&Use %1 %2").arg(Labels::cvssScore(scores.overall), Labels::text(scores.rating)));
    } else {
        m_ok->setText(tr("&Use this score"));
    }
    m_differences->setText(differenceWords());
}

QString CvssDialog::differenceWords() const
{
    if (!m_comparable) {
        return {};
    }
    const QList<CvssMetricRow *> all = rows();
    const auto different = std::ranges::count_if(all, &CvssMetricRow::isDifferent);
    if (different > 0) {
        return tr("%n metric(s) differ from the claim", nullptr, static_cast<int>(different));
    }
    return isClaimOfThisVersion() ? tr("No metric differs from the claim")
                                  : tr("No metric that both versions have differs from the claim");
}

bool CvssDialog::isClaimOfThisVersion() const
{
    return m_claim && m_claim->version == m_vector.version;
}

void CvssDialog::explainRow(CvssMetricRow *row)
{
    if (m_current && m_current != row) {
        m_current->setCurrent(false);
    }
    m_current = row;
    row->setCurrent(true);
    m_explanation->explainMetric(m_vector, row->place(), m_alternatives,
                                 isComplete(m_vector) ? scoresOf(m_vector).overall : 0);
}

bool CvssDialog::isReadOnly() const
{
    return !isScoredIn(m_vector.version);
}

QList<CvssMetricRow *> CvssDialog::rows() const
{
    QList<CvssMetricRow *> rows;
    for (const CvssMetricGroup *group : m_groups) {
        rows.append(group->rows());
    }
    return rows;
}

CvssMetricRow *CvssDialog::rowWithFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    const QList<CvssMetricRow *> all = rows();
    const auto row = std::ranges::find_if(
        all, [focused](const CvssMetricRow *each) { return each->isAncestorOf(focused); });
    return focused == nullptr || row == all.end() ? nullptr : *row;
}

/// Nothing where another version of the claim does not say it.
std::optional<int> CvssDialog::claimFor(int place) const
{
    if (!m_comparable || m_comparable->chosen.at(place) < 0) {
        return std::nullopt;
    }
    const int value = m_comparable->chosen.at(place);
    const bool isMandatory = metricsOf(m_vector.version)[static_cast<size_t>(place)].isMandatory();
    const bool isKnown = isMandatory || value > 0 || isClaimOfThisVersion();
    return isKnown ? std::optional(value) : std::nullopt;
}

} // namespace Docket
