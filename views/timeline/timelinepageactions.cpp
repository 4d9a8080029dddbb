// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "items/timelinemodel.h"
#include "timeline/timelinepage.h"
#include "timeline/timelinepicture.h"
#include "timeline/timelineview.h"

#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

// What the timeline shows, keeps, prints and saves.
namespace Docket {

namespace {

// "timeline", and the number to raise when the bytes of saveLayout() change.
constexpr quint32 LayoutMagic = 0xd0c47101;

} // namespace

void TimelinePage::setPolicies(const QList<Policy> &policies)
{
    m_view->setPolicies(policies);
}

void TimelinePage::setListed(std::function<bool(CaseId)> isListed)
{
    m_isListed = std::move(isListed);
}

void TimelinePage::listChanged()
{
    if (m_asList->isChecked()) {
        m_view->filterChanged();
    }
}

void TimelinePage::setPrompts(Prompts *prompts)
{
    m_prompts = prompts == nullptr ? &m_nativePrompts : prompts;
}

void TimelinePage::askForLanes()
{
    if (isVisible()) {
        Q_EMIT lanesWanted(m_closed->isChecked());
    }
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForLanes();
}

QAbstractButton *TimelinePage::makeToggle(const QString &name, const QString &text,
                                          const QString &toolTip)
{
    auto *toggle = new QPushButton(text, this);
    toggle->setObjectName(name);
    toggle->setToolTip(toolTip);
    toggle->setAccessibleDescription(toolTip);
    toggle->setAutoDefault(false);
    toggle->setCheckable(true);
    return toggle;
}

void TimelinePage::updateFilter()
{
    m_view->setFilter([this](const TimelineLane &lane) {
        // What is declined is not done with while a promise runs.
        return (m_closed->isChecked() || isOpen(lane.state) || nearestClock(lane.obligations)) &&
               (!m_asList->isChecked() || !m_isListed || m_isListed(lane.id));
    });
}

QByteArray TimelinePage::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << LayoutMagic << m_view->scale().secondsPerPixel
           << static_cast<qint32>(m_grouping->currentIndex()) << m_closed->isChecked()
           << m_asList->isChecked();
    return bytes;
}

void TimelinePage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 magic = 0;
    double secondsPerPixel = 0;
    qint32 grouping = 0;
    bool withClosed = false;
    bool isAsList = false;
    stream >> magic >> secondsPerPixel >> grouping >> withClosed >> isAsList;
    const bool isGrouping = grouping >= 0 && grouping < m_grouping->count();
    if (magic != LayoutMagic || stream.status() != QDataStream::Ok || !isGrouping ||
        !(secondsPerPixel > 0)) {
        return;
    }
    m_view->setSecondsPerPixel(secondsPerPixel);
    m_view->setGrouping(static_cast<TimelineModel::Grouping>(grouping));
    m_closed->setChecked(withClosed);
    m_asList->setChecked(isAsList);
}

QString TimelinePage::pictureTitle() const
{
    //: title of a printed timeline; %1 is the instant that it shows, with zone
    return tr("Docket timeline, %1").arg(Labels::whenInFull(m_view->scene().now));
}

void TimelinePage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(pictureTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog ends before its printer.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        if (!Timeline::printOn(*chosen, m_view->scene(), pictureTitle())) {
            Q_EMIT failed({tr("The timeline"), tr("The printer does not take it."),
                           tr("Choose another printer, or save it as a PDF.")});
        }
    });
    dialog->open();
}

void TimelinePage::savePicture()
{
    const FilePrompt prompt{.title = tr("Save the timeline"),
                            .folder = {},
                            .filter = tr("Drawings (*.svg);;Pictures (*.png);;Documents (*.pdf)"),
                            .suggestedName = u"timeline.svg"_s};
    m_prompts->askSaveFile(this, prompt, [this](const QString &path) { makePicture(path); });
}

void TimelinePage::makePicture(const QString &path)
{
    const Timeline::PictureFormat format = Timeline::formatOf(path);
    const Timeline::Scene scene = m_view->scene();
    if (Timeline::heightOf(*scene.rows) > Timeline::mostHeight(format)) {
        Q_EMIT failed(
            {tr("The timeline"),
             tr("%Ln lane(s) are too many for one picture.", nullptr, m_view->shownCount()),
             format == Timeline::PictureFormat::Png
                 ? tr("Save it as SVG or PDF, or search for fewer cases and show the "
                      "timeline as in the list.")
                 : tr("Search for fewer cases, and show the timeline as in the list.")});
        return;
    }
    if (const auto bytes = Timeline::pictureOf(scene, format, pictureTitle())) {
        Q_EMIT pictureMade(path, *bytes);
    } else {
        Q_EMIT failed({tr("The timeline"), tr("There is not enough memory for its picture."),
                       tr("Search for fewer cases, and show the timeline as in the list.")});
    }
}

} // namespace Docket
