// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_stall CASEBOOK FILE…: opens the window on a casebook, imports the files and prints how long
// the longest events of the window's thread took meanwhile. No test, and it asserts no time.
#include "application.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <functional>
#include <ranges>
#include <vector>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// Times how long each event keeps the window's thread: while it lasts, no key is answered and
/// nothing is painted. Wall time, so what other threads take from two cores is in it.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_event.isValid()) { // within another one
            return QApplication::notify(receiver, event);
        }
        const QByteArray name = receiver->metaObject()->className() + QByteArray(" ") +
                                QByteArray::number(event->type());
        m_event.start();
        const qint64 cpu = threadMicros();
        const bool isHandled = QApplication::notify(receiver, event);
        m_stalls.push_back({m_event.nsecsElapsed() / 1000, threadMicros() - cpu, name});
        m_event.invalidate();
        return isHandled;
    }

    /// Those since the last call.
    void print(QTextStream &out, const QString &what)
    {
        std::ranges::sort(m_stalls, std::greater<>(), &Stall::micros);
        out << what << ": " << m_stalls.size() << " events; the longest:\n";
        for (const Stall &stall : m_stalls | std::views::take(Shown)) {
            out << "  " << QString::number(double(stall.micros) / 1000, 'f', 1) << " ms ("
                << QString::number(double(stall.cpuMicros) / 1000, 'f', 1)
                << " ms of them at work) " << stall.name << '\n';
        }
        m_stalls.clear();
    }

private:
    static constexpr int Shown = 5;

    struct Stall
    {
        qint64 micros = 0;
        qint64 cpuMicros = 0; ///< of this thread alone
        QByteArray name;      ///< class of the receiver, number of the event's type
    };

    static qint64 threadMicros()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return now.tv_sec * 1'000'000 + now.tv_nsec / 1000;
    }

    QElapsedTimer m_event;
    std::vector<Stall> m_stalls;
};

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "bench_stall CASEBOOK FILE...\n";
        return 2;
    }
    Application docket(Options{.casebook = arguments.at(1)}, Preferences{});
    docket.start();
    QTimer::singleShot(2000, [&] {
        app.print(out, u"opening"_s);
        QObject::connect(docket.workspace(), &Workspace::importFinished, &app, [&] {
            app.print(out, u"import"_s);
            rusage usage{};
            getrusage(RUSAGE_SELF, &usage);
            out << "peak memory with the window open: " << usage.ru_maxrss / 1024 << " MB\n";
            QApplication::quit();
        });
        docket.workspace()->startImport({.paths = arguments.mid(2), .by = u"bench"_s});
    });
    return QApplication::exec();
}
