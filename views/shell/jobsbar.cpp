// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/jobsbar.h"

#include "common/chip.h"
#include "common/elidedlabel.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "items/roles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int ProgressWidth = 160;
constexpr int ProgressHeight = 8;

bool isActive(JobState::Phase phase)
{
    return phase == JobState::Phase::Running || phase == JobState::Phase::Stopping;
}

int percentOf(const Progress &progress)
{
    return progress.totalBytes > 0
               ? static_cast<int>(100 * progress.doneBytes / progress.totalBytes)
               : 0;
}

QString failureText(const JobState &job, const QString &object)
{
    //: %1 is a file, %2 the reason in a sentence
    return JobsBar::tr("%1: %2").arg(object,
                                     job.failure ? Labels::text(*job.failure).reason : QString());
}

/// Of a dry run, which shows its end itself.
QString planText(const JobState &job, const QString &object)
{
    switch (job.phase) {
    case JobState::Phase::Waiting:
        return JobsBar::tr("Waiting to read %1").arg(object);
    case JobState::Phase::Running:
        return JobsBar::tr("Reading %1").arg(object);
    case JobState::Phase::Stopping:
    case JobState::Phase::Stopped:
        return JobsBar::tr("Not imported: %1").arg(object);
    case JobState::Phase::Done:
        return JobsBar::tr("Read %1: %Ln message(s), not imported yet", nullptr,
                           static_cast<int>(job.progress.items))
            .arg(object);
    case JobState::Phase::Failed:
        return failureText(job, object);
    }
    Q_UNREACHABLE_RETURN({});
}

QString undoText(const JobState &job, const QString &object)
{
    switch (job.phase) {
    case JobState::Phase::Waiting:
        return JobsBar::tr("Waiting to undo the import of %1").arg(object);
    case JobState::Phase::Running:
        return JobsBar::tr("Undoing the import of %1").arg(object);
    case JobState::Phase::Stopping:
    case JobState::Phase::Stopped:
        return JobsBar::tr("Stopped undoing the import of %1. Undo it again for the rest.")
            .arg(object);
    case JobState::Phase::Done:
        return JobsBar::tr("Undid the import of %1").arg(object);
    case JobState::Phase::Failed:
        return failureText(job, object);
    }
    Q_UNREACHABLE_RETURN({});
}

QString savingText(const JobState &job, const QString &object)
{
    switch (job.phase) {
    case JobState::Phase::Waiting:
        return JobsBar::tr("Waiting to save evidence to %1").arg(object);
    case JobState::Phase::Running:
        return JobsBar::tr("Saving evidence to %1").arg(object);
    case JobState::Phase::Stopping:
        return JobsBar::tr("Stopping to save evidence to %1").arg(object);
    case JobState::Phase::Stopped:
        return JobsBar::tr("Stopped saving evidence to %1: it is not complete.").arg(object);
    case JobState::Phase::Done:
        return JobsBar::tr("Saved evidence to %1").arg(object);
    case JobState::Phase::Failed:
        return failureText(job, object);
    }
    Q_UNREACHABLE_RETURN({});
}

QString indexingText(const JobState &job, const QString &object)
{
    return job.phase == JobState::Phase::Failed ? failureText(job, object)
                                                : JobsBar::tr("Preparing the search in evidence");
}

QString whatText(const JobState &job)
{
    const QString object = visibleName(job.object);
    const auto items = static_cast<int>(job.progress.items);
    if (job.kind == JobState::Kind::Plan) {
        return planText(job, object);
    }
    if (job.kind == JobState::Kind::Undo) {
        return undoText(job, object);
    }
    if (job.kind == JobState::Kind::Save) {
        return savingText(job, object);
    }
    if (job.kind == JobState::Kind::Index) {
        return indexingText(job, object);
    }
    switch (job.phase) {
    case JobState::Phase::Waiting:
        return JobsBar::tr("Waiting to import %1").arg(object);
    case JobState::Phase::Running:
        return JobsBar::tr("Importing %1").arg(object);
    case JobState::Phase::Stopping:
        return JobsBar::tr("Stopping the import of %1").arg(object);
    case JobState::Phase::Done:
        return JobsBar::tr("Imported %1: %Ln message(s)", nullptr, items).arg(object);
    case JobState::Phase::Stopped:
        return JobsBar::tr(
                   "Stopped importing %1 after %Ln message(s). Import it again for the rest.",
                   nullptr, items)
            .arg(object);
    case JobState::Phase::Failed:
        return failureText(job, object);
    }
    Q_UNREACHABLE_RETURN({});
}

QString detailsText(const JobState &job)
{
    QString items = JobsBar::tr("%Ln message(s)", nullptr, static_cast<int>(job.progress.items));
    if (job.itemsPerSecond <= 0) {
        return items;
    }
    //: %1 is "4 messages", %2 a number
    return JobsBar::tr("%1 · %2 per second")
        .arg(items, Labels::count(std::llround(job.itemsPerSecond)));
}

Theme::StatusLook lookOf(JobState::Phase phase)
{
    switch (phase) {
    case JobState::Phase::Waiting:
    case JobState::Phase::Running:
    case JobState::Phase::Stopping:
        return {Theme::Tone::Accent, Theme::Tone::Selection, "import"_L1};
    case JobState::Phase::Done:
        return {Theme::Tone::Green, Theme::Tone::GreenTint, "met"_L1};
    case JobState::Phase::Stopped:
        return {Theme::Tone::Amber, Theme::Tone::AmberTint, "stop"_L1};
    case JobState::Phase::Failed:
        return {Theme::Tone::Red, Theme::Tone::RedTint, "cross"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(Theme::TextSize::Secondary));
    return label;
}

} // namespace

JobsBar::JobsBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"jobsBar"_s);
    setFixedHeight(Theme::JobsBarHeight);
    buildLayout();
    setCounts({});
    refresh();
}

void JobsBar::setModel(JobsModel *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::rowsInserted, this, &JobsBar::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &JobsBar::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &JobsBar::refresh);
    refresh();
}

void JobsBar::setCounts(const CaseListModel::Counts &counts)
{
    m_overdue->setLook({counts.overdue > 0 ? Theme::Tone::Red : Theme::Tone::Text2,
                        Theme::Tone::RedTint, "overdue"_L1},
                       tr("%Ln overdue", nullptr, counts.overdue));
    m_soon->setLook({counts.dueSoon > 0 ? Theme::Tone::Amber : Theme::Tone::Text2,
                     Theme::Tone::AmberTint, "due-soon"_L1},
                    tr("%Ln due within 24 h", nullptr, counts.dueSoon));
}

void JobsBar::setNow(Instant now, ClockKind clock)
{
    m_now->setText(Labels::whenInFull(now));
    m_clock->setVisible(clock != ClockKind::System);
    const bool isSample = clock == ClockKind::Sample;
    m_clock->setLook({Theme::Tone::Slate, Theme::Tone::SlateTint, "running"_L1},
                     isSample ? tr("Sample clock") : tr("Set clock"));
    m_clock->setToolTip(
        isSample ? tr("The samples have their own time, so that their clocks always run.")
                 : tr("Docket was started with --now: its time is not the time of this computer."));
}

void JobsBar::setIdleText(const QString &text)
{
    m_idle = text;
    refresh();
}

void JobsBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(Theme::colour(Theme::Tone::Line, palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void JobsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh(); // the icon is a picture in the old colours
    }
}

void JobsBar::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PanelPadding, 1, Theme::PanelPadding, 0);
    layout->setSpacing(3 * Theme::Grid);
    buildLeft(*layout);
    layout->addStretch(1);
    buildRight(*layout);
}

void JobsBar::buildLeft(QHBoxLayout &layout)
{
    m_icon = new QLabel(this);
    m_icon->setFixedSize(Theme::IconSize, Theme::IconSize);
    m_what = new ElidedLabel(this);
    m_what->setObjectName(u"jobText"_s);
    m_what->setFont(Theme::font(Theme::TextSize::Secondary));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setFixedSize(ProgressWidth, ProgressHeight);
    m_progress->setTextVisible(false);
    m_percent = makeLabel(u"jobPercent"_s, this);
    m_details = makeLabel(u"jobDetails"_s, this);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_damaged = new Chip(Chip::Shape::Bare, this);
    m_damaged->setObjectName(u"jobDamaged"_s);
    m_stop = new QPushButton(Theme::icon(u"stop"_s), tr("Stop"), this);
    m_stop->setObjectName(u"jobStop"_s);
    m_stop->setFixedHeight(Theme::SmallButtonHeight - 2);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job) {
            Q_EMIT stopRequested(*m_job);
        }
    });
    m_undo = new QPushButton(Theme::icon(u"undo"_s), tr("Undo the import…"), this);
    m_undo->setObjectName(u"jobUndo"_s);
    m_undo->setFixedHeight(Theme::SmallButtonHeight - 2);
    m_undo->setToolTip(tr("Take back what this import brought (Ctrl+Alt+Z)"));
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_written) {
            Q_EMIT undoRequested(*m_written);
        }
    });
    layout.addWidget(m_icon);
    layout.addWidget(m_what);
    layout.addWidget(m_progress);
    layout.addWidget(m_percent);
    layout.addWidget(m_details);
    layout.addWidget(m_damaged);
    layout.addWidget(m_stop);
    layout.addWidget(m_undo);
}

void JobsBar::buildRight(QHBoxLayout &layout)
{
    m_overdue = new Chip(Chip::Shape::Bare, this);
    m_overdue->setObjectName(u"overdueCount"_s);
    m_soon = new Chip(Chip::Shape::Bare, this);
    m_soon->setObjectName(u"soonCount"_s);
    m_clock = new Chip(Chip::Shape::Tinted, this);
    m_clock->setObjectName(u"otherClock"_s);
    m_clock->hide();
    m_now = makeLabel(u"nowLabel"_s, this);
    for (QWidget *widget : QList<QWidget *>{m_overdue, m_soon, m_clock, m_now}) {
        layout.addWidget(widget);
    }
}

std::optional<JobState> JobsBar::jobToShow() const
{
    std::optional<JobState> waiting;
    std::optional<JobState> last;
    const int rows = m_model == nullptr ? 0 : m_model->rowCount();
    for (int row = 0; row < rows; ++row) {
        auto job = m_model->index(row).data(JobRole).value<JobState>();
        if (isActive(job.phase)) {
            return job;
        }
        (job.phase == JobState::Phase::Waiting ? waiting : last) = job;
    }
    return waiting ? waiting : last;
}

void JobsBar::refresh()
{
    if (const auto job = jobToShow()) {
        m_job = job->id;
        showJob(*job);
    } else {
        m_job.reset();
        m_written.reset();
        showIdle();
    }
}

void JobsBar::showIdle()
{
    for (QWidget *widget :
         QList<QWidget *>{m_icon, m_progress, m_percent, m_details, m_damaged, m_stop, m_undo}) {
        widget->hide();
    }
    m_what->setTone(Theme::Tone::Text2);
    m_what->setText(m_idle);
}

void JobsBar::showJob(const JobState &job)
{
    // Nothing is hidden for a moment: a button that is loses the focus and the click it is in.
    const Theme::StatusLook look = lookOf(job.phase);
    m_icon->setPixmap(Theme::icon(QString(look.icon), look.colour, palette())
                          .pixmap(QSize(Theme::IconSize, Theme::IconSize), devicePixelRatioF()));
    m_icon->show();
    m_what->setTone(job.phase == JobState::Phase::Failed ? Theme::Tone::Red : Theme::Tone::Text);
    m_what->setText(whatText(job));
    const bool isRunning = isActive(job.phase);
    const bool isKnown = isRunning && job.progress.totalBytes > 0;
    const int percent = percentOf(job.progress);
    m_progress->setVisible(isKnown);
    m_progress->setValue(percent);
    m_percent->setVisible(isKnown);
    //: percent
    m_percent->setText(tr("%1 %").arg(percent));
    m_details->setVisible(isRunning);
    m_details->setText(detailsText(job));
    m_damaged->setVisible(job.progress.damaged > 0);
    m_damaged->setLook({Theme::Tone::Amber, Theme::Tone::AmberTint, "overdue"_L1},
                       tr("%Ln damaged", nullptr, static_cast<int>(job.progress.damaged)));
    m_stop->setVisible(isRunning || job.phase == JobState::Phase::Waiting);
    m_stop->setEnabled(job.phase != JobState::Phase::Stopping);
    const bool isOver = job.phase == JobState::Phase::Done || job.phase == JobState::Phase::Stopped;
    m_written = job.written;
    m_undo->setVisible(isOver && m_written);
    //: %1 is a file
    m_stop->setAccessibleName(tr("Stop importing %1").arg(visibleName(job.object)));
}

} // namespace Docket
