// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon a piece of evidence is seen, how smoothly it scrolls and what memory that takes, in a
// window of the viewer alone, offscreen. One piece a process, so that the peak is the piece's. Not
// a test: it prints, and nothing is asserted.
//
//     QT_QPA_PLATFORM=offscreen build/release/tests/views/bench_evidence FILE [source|hex]
#include "common/theme.h"
#include "evidence/evidenceviewer.h"
#include "evidence/hexview.h"
#include "evidence/sourceview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <KSyntaxHighlighting/Repository>

#include <algorithm>
#include <cstdio>
#include <print>
#include <vector>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr int Frames = 300;
constexpr QSize ViewSize(1200, 800);

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// In MB, a line of /proc/self/status.
double memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name)) {
            return line.sliced(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

void report(const char *name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double part) {
        return times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::println("  {:<22} median {:6.2f}  p95 {:6.2f}  max {:6.2f} ms", name, at(0.5), at(0.95),
                 at(1));
}

/// Moves by so much a frame, paints, and lets what waits run: both count, the longer is told.
void scroll(const char *name, QAbstractScrollArea &view, qint64 step)
{
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QScrollBar *bar = view.verticalScrollBar();
    std::vector<double> frames;
    std::vector<double> events;
    for (qint64 frame = 0; frame < Frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>(std::min<qint64>(frame * step, bar->maximum())));
        QPainter painter(&image);
        view.viewport()->render(&painter, {}, {}, QWidget::RenderFlags());
        frames.push_back(milliseconds(timer));
        timer.restart();
        QApplication::processEvents();
        events.push_back(milliseconds(timer));
    }
    report(name, frames);
    report("  events between", events);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Scheme::Light);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        std::println(stderr, "bench_evidence FILE [source|hex]");
        return 2;
    }
    std::unique_ptr<KSyntaxHighlighting::Repository> repository;
    EvidenceViewer viewer([&]() -> KSyntaxHighlighting::Repository & {
        if (!repository) {
            repository = std::make_unique<KSyntaxHighlighting::Repository>();
        }
        return *repository;
    });
    viewer.resize(ViewSize);
    viewer.show();
    EvidenceItem item;
    item.kind = EvidenceItem::Kind::Attachment;
    item.name = u"warm.c"_s;
    QElapsedTimer timer;
    timer.start();
    viewer.showBytes(item, "int main(void) { return 0; }\n");
    static_cast<void>(viewer.grab());
    const double cold = milliseconds(timer);
    QApplication::processEvents();

    const double before = memory("VmRSS");
    const qint64 size = file.size();
    const uchar *mapped = file.map(0, size);
    const auto bytes = mapped != nullptr
                           ? QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), size)
                           : file.readAll();
    item.name = QFileInfo(file).fileName();
    timer.restart();
    viewer.showBytes(item, bytes);
    if (arguments.value(2) == "hex"_L1) {
        viewer.setMode(EvidenceViewer::Mode::Hex);
    }
    static_cast<void>(viewer.grab());
    const double first = milliseconds(timer);
    const bool isHex = viewer.mode() == EvidenceViewer::Mode::Hex;
    double longest = 0;
    while (!isHex && !viewer.sourceView()->text().isComplete()) {
        QElapsedTimer event;
        event.start();
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        longest = std::max(longest, milliseconds(event));
    }
    const double whole = milliseconds(timer);
    std::println("{}: first paint {:.1f} ms (the very first piece {:.1f}), all rows known after "
                 "{:.0f} ms",
                 item.name.toStdString(), first, cold, whole);
    QAbstractScrollArea *view = isHex ? static_cast<QAbstractScrollArea *>(viewer.hexView())
                                      : static_cast<QAbstractScrollArea *>(viewer.sourceView());
    scroll("three rows a frame", *view, 3);
    scroll("a page a frame", *view, view->verticalScrollBar()->pageStep());
    scroll("through the whole", *view, view->verticalScrollBar()->maximum() / Frames);
    const double peak = memory("VmHWM") - before;
    const double megabytes = static_cast<double>(size) / (1024 * 1024);
    std::println("  peak memory            {:.1f} MB more for {:.1f} MB, {:.2f} of them", peak,
                 megabytes, megabytes > 0 ? peak / megabytes : 0);
    return 0;
}
