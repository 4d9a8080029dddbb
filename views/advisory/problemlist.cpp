// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/problemlist.h"

#include "advisory/advisoryfixes.h"
#include "common/basedelegate.h"
#include "common/labels.h"
#include "common/labelsformat.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"
#include "domain/tokens.h"
#include "items/roles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

enum Column : int { ProblemColumn, EffectColumn, RuleColumn, FixColumn, ColumnCount };
enum class Weight { Error, Warning, Format };

constexpr qsizetype DetailLength = 120;

Weight weightOf(const ProblemList::Entry &entry)
{
    const auto *finding = std::get_if<AdvisoryFinding>(&entry);
    if (finding == nullptr) {
        return Weight::Format;
    }
    return isBlocking(finding->problem) ? Weight::Error : Weight::Warning;
}

/// What was found, on one line.
QString detailOf(const QString &detail)
{
    return visibleName(detail.first(std::min(detail.size(), DetailLength)).simplified());
}

QString problemWords(const ProblemList::Entry &entry)
{
    if (const auto *finding = std::get_if<AdvisoryFinding>(&entry)) {
        const QString words = Labels::text(finding->problem);
        return finding->detail.isEmpty() ? words
                                         : words + u' ' + Labels::quoted(detailOf(finding->detail));
    }
    const FormatProblem &problem = std::get<FormatFinding>(entry).problem;
    //: a field of an advisory, and what a format has against it
    return ProblemList::tr("%1: %2").arg(Labels::text(problem.field),
                                         Labels::complaintText(problem));
}

QString effectWords(const ProblemList::Entry &entry)
{
    if (const auto *finding = std::get_if<AdvisoryFinding>(&entry)) {
        if (!isBlocking(finding->problem)) {
            return ProblemList::tr("Stops nothing");
        }
        return canOverride(finding->problem) ? ProblemList::tr("Stops, unless with a reason")
                                             : ProblemList::tr("Stops the export");
    }
    QStringList names;
    for (const PublicFormat format : std::get<FormatFinding>(entry).formats) {
        names.append(Labels::text(format));
    }
    //: %1 are formats of an advisory
    return ProblemList::tr("Stops %1").arg(names.join(", "_L1));
}

QString ruleWords(const ProblemList::Entry &entry)
{
    if (const auto *finding = std::get_if<AdvisoryFinding>(&entry)) {
        return toToken(finding->problem);
    }
    return visibleName(std::get<FormatFinding>(entry).problem.rule);
}

// NOLINTNEXTLINE(readability-function-size): one branch a fix, as a table
QString fixWords(AdvisoryFix fix)
{
    switch (fix) {
    case AdvisoryFix::GoThere:
        return ProblemList::tr("Go to the field");
    case AdvisoryFix::SayUnknown:
        return ProblemList::tr("Say “unknown”");
    case AdvisoryFix::SwapEnds:
        return ProblemList::tr("Swap the ends");
    case AdvisoryFix::AddBranch:
        return ProblemList::tr("Add a range for it");
    case AdvisoryFix::TakeName:
        return ProblemList::tr("Take the catalogue's name");
    case AdvisoryFix::SwapDates:
        return ProblemList::tr("Swap the dates");
    case AdvisoryFix::DateAsCase:
        return ProblemList::tr("Take the date of the case");
    case AdvisoryFix::SortRevisions:
        return ProblemList::tr("Sort and number them");
    case AdvisoryFix::HideEntry:
        return ProblemList::tr("Hide the entry");
    case AdvisoryFix::RemoveWords:
        return ProblemList::tr("Take it out");
    case AdvisoryFix::RemoveReference:
        return ProblemList::tr("Remove the page");
    case AdvisoryFix::EscapeHtml:
        return ProblemList::tr("Escape it");
    case AdvisoryFix::LinkInstead:
        return ProblemList::tr("Make it a link");
    case AdvisoryFix::WriteToReporter:
        return ProblemList::tr("Write the letter…");
    case AdvisoryFix::OpenAssessment:
        return ProblemList::tr("Open the assessment");
    case AdvisoryFix::WriteReason:
        return ProblemList::tr("Write a reason…");
    case AdvisoryFix::MakeRevision:
        return ProblemList::tr("Make a revision…");
    case AdvisoryFix::SpellId:
        return ProblemList::tr("Write it as others do");
    }
    Q_UNREACHABLE_RETURN({});
}

QString fixWords(const ProblemList::Entry &entry)
{
    if (const auto *finding = std::get_if<AdvisoryFinding>(&entry)) {
        return fixWords(fixOf(*finding));
    }
    switch (std::get<FormatFinding>(entry).problem.field) {
    case AdvisoryField::Publisher:
        return ProblemList::tr("Name the publisher…");
    case AdvisoryField::Severity:
    case AdvisoryField::Vectors:
    case AdvisoryField::Weaknesses:
        return fixWords(AdvisoryFix::OpenAssessment);
    case AdvisoryField::Changelog:
        return ProblemList::tr("Open the fix");
    case AdvisoryField::Title:
    case AdvisoryField::Id:
    case AdvisoryField::Identifiers:
    case AdvisoryField::Related:
    case AdvisoryField::Affected:
    case AdvisoryField::Description:
    case AdvisoryField::Impact:
    case AdvisoryField::Resolution:
    case AdvisoryField::Mitigation:
    case AdvisoryField::Credits:
    case AdvisoryField::Timeline:
    case AdvisoryField::References:
    case AdvisoryField::Published:
    case AdvisoryField::Revisions:
    case AdvisoryField::Withdrawn:
    case AdvisoryField::Template:
        return fixWords(AdvisoryFix::GoThere);
    }
    Q_UNREACHABLE_RETURN({});
}

/// Icon, word and colour for the problem; the fix looks like a link; plain text for the rest.
class ProblemDelegate final : public BaseDelegate
{
public:
    using BaseDelegate::BaseDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        if (index.column() != ProblemColumn) {
            const bool isCode = index.column() == RuleColumn;
            paintText(painter, content, text,
                      isCode ? Theme::monospace(Theme::TextSize::Secondary)
                             : Theme::font(Theme::TextSize::Default),
                      index.column() == FixColumn ? Theme::Tone::Accent : Theme::Tone::Text2,
                      option.palette);
            return;
        }
        const auto weight = static_cast<Weight>(index.data(ValueRole).toInt());
        const bool isError = weight == Weight::Error;
        const QLatin1StringView icon = weight == Weight::Warning ? "question"_L1 : "cross"_L1;
        paintStatus(painter, content, icon, text, Theme::font(Theme::TextSize::Default, isError),
                    isError ? Theme::Tone::Red : Theme::Tone::Amber, option.palette);
    }
};

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_hint(new QLabel(tr("Enter goes to the field, Ctrl+. does the fix"), this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"advisoryProblems"_s);
    auto *title = new QLabel(tr("Problems"), this);
    title->setFont(Theme::font(Theme::TextSize::Default, true));
    m_summary->setObjectName(u"advisoryProblemSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_hint->setFont(Theme::font(Theme::TextSize::Secondary));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    bar->setSpacing(Theme::PanelPadding);
    bar->addWidget(title);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_hint);

    m_list->setObjectName(u"advisoryProblemList"_s);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Problem"), tr("Effect"), tr("Rule"), tr("Fix")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->header()->setSectionResizeMode(ProblemColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->resizeSection(EffectColumn, 200);
    m_list->header()->resizeSection(RuleColumn, 190);
    m_list->header()->resizeSection(FixColumn, 180);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const auto entry = current()) {
            Q_EMIT placeRequested(*entry);
        }
    });
    connect(m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *, int column) {
        if (const auto entry = current(); entry && column == FixColumn) {
            Q_EMIT fixRequested(*entry);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    m_hint->hide();
    m_list->hide();
    showSummary();
}

void ProblemList::setFindings(const QList<AdvisoryFinding> &findings)
{
    if (findings != m_findings) {
        m_findings = findings;
        fill();
    }
}

void ProblemList::setFormatFindings(const QList<FormatFinding> &findings)
{
    if (findings != m_formatFindings) {
        m_formatFindings = findings;
        fill();
    }
}

void ProblemList::fill()
{
    const auto kept = current();
    m_entries.clear();
    for (const AdvisoryFinding &finding : m_findings) {
        m_entries.append(finding);
    }
    for (const FormatFinding &finding : m_formatFindings) {
        m_entries.append(finding);
    }
    std::ranges::stable_sort(m_entries, {}, weightOf);
    m_list->clear();
    for (const Entry &entry : m_entries) {
        auto *row = new QTreeWidgetItem(
            m_list, {problemWords(entry), effectWords(entry), ruleWords(entry), fixWords(entry)});
        row->setData(ProblemColumn, ValueRole, static_cast<int>(weightOf(entry)));
        row->setToolTip(ProblemColumn, plainToolTip(problemWords(entry)));
        row->setToolTip(EffectColumn, plainToolTip(effectWords(entry)));
        if (kept == entry) {
            m_list->setCurrentItem(row);
        }
    }
    m_hint->setVisible(!m_entries.isEmpty());
    m_list->setVisible(!m_entries.isEmpty()); // columns of nothing
    showSummary();
}

void ProblemList::showSummary()
{
    const auto count = [this](Weight weight) {
        return static_cast<int>(std::ranges::count(m_entries, weight, weightOf));
    };
    QStringList words;
    if (const int errors = count(Weight::Error); errors > 0) {
        words += tr("%n problem(s) stop the export", nullptr, errors);
    }
    if (const int warnings = count(Weight::Warning); warnings > 0) {
        words += tr("%n warning(s)", nullptr, warnings);
    }
    if (const int formats = count(Weight::Format); formats > 0) {
        words += tr("%n only in some formats", nullptr, formats);
    }
    m_summary->setText(words.isEmpty() ? tr("None: the advisory can be saved")
                                       : words.join(u" · "_s));
}

std::optional<ProblemList::Entry> ProblemList::current() const
{
    if (m_entries.isEmpty()) {
        return std::nullopt;
    }
    QTreeWidgetItem *item = m_list->currentItem();
    const int row = item == nullptr ? 0 : m_list->indexOfTopLevelItem(item);
    return row >= 0 && row < m_entries.size() ? std::optional(m_entries.at(row)) : std::nullopt;
}

} // namespace Docket
