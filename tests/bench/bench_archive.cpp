// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon an archive with many entries is listed and seen, how smoothly the list scrolls, and how
// long an entry takes. Not a test: it prints, and nothing is asserted.
//
//     QT_QPA_PLATFORM=offscreen build/release/tests/views/bench_archive FILE
#include "common/theme.h"
#include "evidence/archivepane.h"
#include "evidence/evidencetab.h"
#include "importers/archivereader.h"
#include "items/evidencemodel.h"
#include "items/roles.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <KSyntaxHighlighting/Repository>

#include <algorithm>
#include <print>
#include <vector>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr int Frames = 300;

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void scroll(const char *name, QAbstractScrollArea &view)
{
    QScrollBar *bar = view.verticalScrollBar();
    std::vector<double> frames;
    for (int frame = 0; frame < Frames; ++frame) {
        frames.push_back(milliseconds([&] {
            bar->setValue(static_cast<int>(qint64(frame) * bar->maximum() / Frames));
            static_cast<void>(view.viewport()->grab());
        }));
    }
    std::ranges::sort(frames);
    std::println("  {:<26} median {:6.2f}  max {:6.2f} ms", name, frames[Frames / 2],
                 frames.back());
}

MessageView messageWith(const QString &name, qint64 size)
{
    MessageView view;
    view.message.id = {1};
    Attachment attachment;
    attachment.id = {1};
    attachment.messageId = {1};
    attachment.info.name = name;
    attachment.info.mediaType = u"application/zip"_s;
    attachment.info.size = size;
    view.attachments = {attachment};
    return view;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Scheme::Light);
    QFile file(QCoreApplication::arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        std::println(stderr, "bench_archive FILE");
        return 2;
    }
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo(file).fileName();
    ArchiveListing listing;
    const double listed = milliseconds(
        [&] { listing = listArchive(bytes, name, {}, {}).value_or(ArchiveListing{}); });
    const qint64 last = listing.entries.isEmpty() ? 0 : listing.entries.last().number;
    const double read =
        milliseconds([&] { static_cast<void>(readEntry(bytes, name, {last}, {})); });
    std::println("{}: {} entries listed in {:.0f} ms, the last one read in {:.0f} ms (on a worker)",
                 name.toStdString(), listing.entries.size(), listed, read);

    KSyntaxHighlighting::Repository repository;
    EvidenceModel model;
    model.setMessages({messageWith(name, bytes.size())});
    EvidenceTab tab([&]() -> KSyntaxHighlighting::Repository & { return repository; });
    tab.resize(1200, 800);
    tab.setModel(&model);
    tab.show();
    static_cast<void>(tab.grab());
    const QModelIndex index = model.index(1, 0, model.index(0, 0));
    const auto item = index.data(EvidenceRole).value<EvidenceItem>();
    auto *tree = tab.findChild<QTreeView *>(u"evidenceTree"_s);
    tree->setCurrentIndex(index);
    const auto paint = [&tab] { static_cast<void>(tab.grab()); };
    std::println("  first paint                {:.1f} ms", milliseconds([&] {
                     tab.showContent(item, bytes, {});
                     paint();
                 }));
    std::println("  the list in the window     {:.1f} ms", milliseconds([&] {
                     tab.showListing(item, listing);
                     paint();
                 }));
    std::println("  the tree opened            {:.1f} ms", milliseconds([&] {
                     tree->expand(index);
                     paint();
                 }));
    scroll("through the table", *tab.viewer()->archivePane()->table());
    scroll("through the tree", *tree);
    return 0;
}
