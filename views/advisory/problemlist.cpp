// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/problemlist.h"

#include "common/basedelegate.h"
#include "common/labels.h"
#include "common/theme.h"
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

enum Column : int { ProblemColumn, EffectColumn, FixColumn, ColumnCount };

QString effectOf(AdvisoryProblem problem)
{
    if (!isBlocking(problem)) {
        return ProblemList::tr("Does not stop the export");
    }
    return canOverride(problem) ? ProblemList::tr("Stops the export, unless a reason is written")
                                : ProblemList::tr("Stops the export");
}

QString fixOf(AdvisoryProblem problem)
{
    switch (problem) {
    case AdvisoryProblem::UnderEmbargo:
    case AdvisoryProblem::NotReleased:
        return ProblemList::tr("Wait, or write a reason");
    case AdvisoryProblem::NoTitle:
    case AdvisoryProblem::NoDescription:
    case AdvisoryProblem::NoResolution:
        return ProblemList::tr("Write it");
    case AdvisoryProblem::NoAffectedRange:
        return ProblemList::tr("Add a range");
    case AdvisoryProblem::RangeWithoutLowerBound:
    case AdvisoryProblem::RangeWithoutUpperBound:
        return ProblemList::tr("Enter a version, or say “unknown”");
    case AdvisoryProblem::CreditWithoutConsent:
        return ProblemList::tr("Ask, then tick the box");
    case AdvisoryProblem::ReporterAddressInText:
        return ProblemList::tr("Take the address out");
    case AdvisoryProblem::MessageIdInText:
    case AdvisoryProblem::OpenCaseMentioned:
    case AdvisoryProblem::PrivateLink:
        return ProblemList::tr("Take it out");
    case AdvisoryProblem::InternalTextInText:
    case AdvisoryProblem::PrivateMessageInText:
    case AdvisoryProblem::PocInText:
        return ProblemList::tr("Write it in other words, or write a reason");
    case AdvisoryProblem::ReporterNotTold:
        return ProblemList::tr("Write to the reporter, or write a reason");
    case AdvisoryProblem::RangeInverted:
    case AdvisoryProblem::RangesOverlap:
    case AdvisoryProblem::BranchTwice:
    case AdvisoryProblem::BoundNotAVersion:
    case AdvisoryProblem::FixNotInARelease:
    case AdvisoryProblem::BranchWithoutRange:
        return ProblemList::tr("Check the range");
    case AdvisoryProblem::WeaknessUnknown:
    case AdvisoryProblem::WeaknessMisnamed:
    case AdvisoryProblem::WeaknessNotForMapping:
    case AdvisoryProblem::VectorUnreadable:
    case AdvisoryProblem::SeverityNotAsVector:
        return ProblemList::tr("Mend it in the assessment");
    case AdvisoryProblem::PublishedBeforeReceived:
    case AdvisoryProblem::WithdrawnBeforePublished:
    case AdvisoryProblem::RevisionsOutOfOrder:
    case AdvisoryProblem::DateInFuture:
        return ProblemList::tr("Check the dates");
    case AdvisoryProblem::NoReference:
        return ProblemList::tr("Add one");
    case AdvisoryProblem::LocalAddressInText:
    case AdvisoryProblem::HtmlInText:
    case AdvisoryProblem::ImageInText:
        return ProblemList::tr("Take it out, unless it is meant");
    case AdvisoryProblem::TextTooLong:
        return ProblemList::tr("Shorten it");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Icon, word and colour for the problem; plain text for the rest.
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
            paintText(painter, content, text, Theme::font(Theme::TextSize::Default),
                      index.column() == FixColumn ? Theme::Tone::Accent : Theme::Tone::Text2,
                      option.palette);
            return;
        }
        const auto problem = static_cast<AdvisoryProblem>(index.data(ValueRole).toInt());
        const bool isError = isBlocking(problem);
        paintStatus(painter, content, isError ? "cross"_L1 : "question"_L1, text,
                    Theme::font(Theme::TextSize::Default, isError),
                    isError ? Theme::Tone::Red : Theme::Tone::Amber, option.palette);
    }
};

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_hint(new QLabel(tr("Enter, or Ctrl+. for the selected one, goes to the field"), this))
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
    m_list->setHeaderLabels({tr("Problem"), tr("Effect"), tr("What to do")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->header()->setSectionResizeMode(ProblemColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->resizeSection(EffectColumn, 320);
    m_list->header()->resizeSection(FixColumn, 280);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const auto problem = current()) {
            Q_EMIT fixRequested(*problem);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    setProblems({});
}

void ProblemList::setProblems(const QList<AdvisoryProblem> &problems)
{
    const auto errors = static_cast<int>(std::ranges::count_if(problems, isBlocking));
    const int notes = static_cast<int>(problems.size()) - errors;
    QStringList words;
    if (errors > 0) {
        words += tr("%n problem(s) stop the export", nullptr, errors);
    }
    if (notes > 0) {
        words += tr("%n note(s)", nullptr, notes);
    }
    m_summary->setText(words.isEmpty() ? tr("None: the advisory can be saved")
                                       : words.join(u" · "_s));
    m_hint->setVisible(!problems.isEmpty());
    m_list->setVisible(!problems.isEmpty()); // columns of nothing
    if (problems == m_problems) {
        return;
    }
    const auto kept = current();
    m_problems = problems;
    m_list->clear();
    for (const AdvisoryProblem problem : problems) {
        auto *row =
            new QTreeWidgetItem(m_list, {Labels::text(problem), effectOf(problem), fixOf(problem)});
        row->setData(ProblemColumn, ValueRole, static_cast<int>(problem));
        if (kept == problem) {
            m_list->setCurrentItem(row);
        }
    }
}

std::optional<AdvisoryProblem> ProblemList::current() const
{
    const QTreeWidgetItem *item =
        m_list->currentItem() != nullptr ? m_list->currentItem() : m_list->topLevelItem(0);
    if (item == nullptr) {
        return std::nullopt;
    }
    return static_cast<AdvisoryProblem>(item->data(ProblemColumn, ValueRole).toInt());
}

} // namespace Docket
