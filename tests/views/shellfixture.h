// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "items/caselistmodel.h"
#include "items/jobsmodel.h"
#include "shell/mainwindow.h"
#include "views/casefixture.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>

#include <memory>

namespace Docket::Testing {

/// Answers file questions with what the test says, at once.
class ScriptedPrompts final : public Prompts
{
public:
    QStringList files;
    QStringList titles;
    bool wantsFolder = false; ///< of the last question

    void askOpenFiles(QWidget * /*parent*/, const FilePrompt &prompt,
                      std::function<void(const QStringList &)> done) override
    {
        titles << prompt.title;
        wantsFolder = prompt.wantsFolder;
        done(files);
    }

    void askSaveFile(QWidget * /*parent*/, const FilePrompt &prompt,
                     std::function<void(const QString &)> done) override
    {
        titles << prompt.title;
        done(files.value(0));
    }
};

inline CaseRow makeCase(qint64 id)
{
    CaseRow row;
    row.id = CaseId{id};
    row.key = caseKey(Now, id);
    row.title = QStringLiteral("Case %1").arg(id);
    row.receivedAt = Now - std::chrono::hours(id);
    row.nearest = makeClock(PromiseKind::Acknowledge, std::chrono::hours(id));
    return row;
}

/// Fails a test on every warning but one: the offscreen platform has no window manager to tell the
/// window's least size to, and says so.
inline void failOnOurWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

/// A window with models of its own, shown and active; one a test function.
struct Shell
{
    CaseListModel cases;
    JobsModel jobs;
    ScriptedPrompts prompts;
    MainWindow window; ///< last, so that it goes before the models

    Shell()
    {
        Theme::apply(*qApp, Theme::Scheme::Light);
        cases.setNow(Now);
        window.setPrompts(&prompts);
        window.setModels(&cases, &jobs);
        auto *page = new QWidget;
        page->setObjectName(QStringLiteral("timelinePage"));
        page->setFocusPolicy(Qt::StrongFocus);
        window.setPage(SideBar::Page::Timeline, page);
        window.setNow(Now, ClockKind::System);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void openWithCases()
    {
        window.showCasebook(QStringLiteral("stalwart.docket"));
        cases.upsert({makeCase(1), makeCase(2), makeCase(3)});
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = window.findChild<Widget *>(QString::fromLatin1(name));
        QVERIFY2(widget != nullptr, name);
        return widget;
    }

    [[nodiscard]] QString currentPage() const
    {
        return find<QStackedWidget>("pages")->currentWidget()->objectName();
    }
};

} // namespace Docket::Testing
