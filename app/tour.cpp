// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "advisory/advisorytab.h"
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "common/theme.h"
#include "shell/mainwindow.h"
#include "workspace/samplecasebook.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <print>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr QSize PictureSize{1440, 900};
// A page reads its case and evidence on another thread; a picture waits this long for it to settle.
constexpr int SettleMs = 700;
constexpr int Failed = 3;

/// Walks through the pages, one step at a time, and takes a picture after each.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(QApplication &application, const Options &options)
        : m_application(application)
        , m_casebook(options.casebook)
        , m_folder(options.tourFolder)
        , m_docket(withClock(options), {})
    {
        MainWindow &window = m_docket.window();
        CasesPage *cases = window.casesPage();
        m_steps = {
            {u"cases"_s,
             [=, &window] {
                 window.showPage(SideBar::Page::Cases);
                 cases->setFullCase(false);
                 cases->casePage()->showTab(CasePage::Tab::Report);
                 cases->selectFirst();
             }},
            {u"evidence"_s,
             [=] {
                 cases->setFullCase(true);
                 cases->casePage()->showTab(CasePage::Tab::Evidence);
             }},
            {u"letters"_s, [=] { cases->casePage()->showTab(CasePage::Tab::Letters); }},
            {u"history"_s, [=] { cases->casePage()->showTab(CasePage::Tab::History); }},
            {u"advisory"_s,
             [=, this] {
                 selectReleased();
                 cases->casePage()->showTab(CasePage::Tab::Advisory);
             }},
            {u"register"_s,
             [=, &window] { trigger(window, MainActions::Id::KnownVulnerabilities); }},
            {u"leaks"_s, [=, &window] { trigger(window, MainActions::Id::LeakCheck); }},
            {u"publisher"_s, [=, &window] { trigger(window, MainActions::Id::EditPublisher); }},
            {u"revision"_s, onAdvisory(window, &AdvisoryTab::askRevision)},
            {u"withdrawal"_s, onAdvisory(window, &AdvisoryTab::askWithdrawal)},
            {u"clone"_s,
             onAdvisory(window, [](AdvisoryTab *tab) { triggerNamed(*tab, u"advisoryClone"_s); })},
            {u"pages"_s, onAdvisory(window, &AdvisoryTab::privatePagesRequested)},
            {u"tags"_s, onAdvisory(window, [](AdvisoryTab *tab) { Q_EMIT tab->tagsRequested(0); })},
            {u"assessment"_s, [=] { cases->casePage()->showTab(CasePage::Tab::Assessment); }},
            {u"cvss"_s, [&window] { click(window, u"vectorNewScore"_s); }},
            {u"fix"_s, [=] { cases->casePage()->showTab(CasePage::Tab::Fix); }},
            {u"today"_s, [&window] { window.showPage(SideBar::Page::Today); }},
            {u"timeline"_s, [&window] { window.showPage(SideBar::Page::Timeline); }},
            {u"policies"_s, [&window] { window.showPage(SideBar::Page::Policies); }},
            {u"contacts"_s, [=, &window] { trigger(window, MainActions::Id::Contacts); }},
            {u"rules"_s, [=, &window] { trigger(window, MainActions::Id::EditImportRules); }},
            {u"columns"_s, [=, &window] { trigger(window, MainActions::Id::TableColumns); }},
            {u"matching"_s, [=, &window] { trigger(window, MainActions::Id::Matching); }},
            {u"report"_s, [=, &window] { trigger(window, MainActions::Id::NewReport); }},
            {u"merge"_s, [=] { cases->casePage()->openMerge(); }},
            {u"split"_s, [=] { cases->casePage()->openSplit(); }},
        };
    }

    int run()
    {
        if (!QDir().mkpath(m_folder)) {
            std::println(stderr, "docket: {}: the folder cannot be made", qPrintable(m_folder));
            return Failed;
        }
        Theme::apply(m_application, Theme::Scheme::Light);
        m_docket.window().resize(PictureSize);
        m_docket.start();
        QTimer::singleShot(SettleMs, this, &Tour::next);
        return QApplication::exec();
    }

private:
    struct Step
    {
        QString name;
        std::function<void()> go;
    };

    static Options withClock(Options options)
    {
        options.now = options.now.value_or(sampleNow());
        return options;
    }

    /// The first released case, whose advisory can be saved, if there is one.
    void selectReleased()
    {
        const auto done = m_docket.workspace()->eachRow([this](QList<CaseRow> &&rows) {
            const auto found = std::ranges::find(rows, CaseState::Released, &CaseRow::state);
            if (found != rows.end()) {
                m_docket.window().casesPage()->select(found->id);
            }
            return found == rows.end();
        });
        Q_UNUSED(done) // a casebook that cannot be read shows its failure in the picture
    }

    /// A step of the advisory tab, whose case is the one that is shown.
    template <typename Step>
    static std::function<void()> onAdvisory(MainWindow &window, Step step)
    {
        return [&window, step] {
            if (auto *tab = window.findChild<AdvisoryTab *>()) {
                std::invoke(step, tab);
            }
        };
    }

    static void triggerNamed(const QWidget &part, const QString &name)
    {
        if (auto *action = part.findChild<QAction *>(name)) {
            action->trigger();
        }
    }

    static void click(const QWidget &part, const QString &name)
    {
        if (auto *button = part.findChild<QAbstractButton *>(name)) {
            button->click();
        }
    }

    static void trigger(const MainWindow &window, MainActions::Id id)
    {
        window.actions().action(id)->trigger();
    }

    /// The dialog that the step opened, if it did.
    [[nodiscard]] QDialog *dialog() const
    {
        const QList<QDialog *> dialogs = m_docket.window().findChildren<QDialog *>();
        const auto shown = std::ranges::find_if(dialogs, &QWidget::isVisible);
        return shown == dialogs.end() ? nullptr : *shown;
    }

    void next()
    {
        if (m_docket.workspace() == nullptr) {
            std::println(stderr, "docket: {}: cannot be opened; docket verify says more",
                         qPrintable(m_casebook));
            QApplication::exit(Failed);
            return;
        }
        if (m_at == m_steps.size()) {
            if (m_isDark) {
                QApplication::exit(0);
                return;
            }
            m_isDark = true;
            m_at = 0;
            Theme::apply(m_application, Theme::Scheme::Dark);
        }
        m_steps[m_at].go();
        QTimer::singleShot(SettleMs, this, &Tour::take);
    }

    void take()
    {
        const QString name = m_steps[m_at].name + (m_isDark ? u"-dark.png"_s : u"-light.png"_s);
        const QString path = QDir(m_folder).filePath(name);
        QDialog *shown = dialog();
        QWidget *subject = shown != nullptr ? shown : static_cast<QWidget *>(&m_docket.window());
        if (!subject->grab().save(path)) {
            std::println(stderr, "docket: {}: cannot be written", qPrintable(path));
            QApplication::exit(Failed);
            return;
        }
        if (shown != nullptr) {
            shown->reject();
        }
        std::println("{}", qPrintable(path));
        ++m_at;
        next();
    }

    QApplication &m_application;
    QString m_casebook;
    QString m_folder;
    Application m_docket;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    bool m_isDark = false;
};

} // namespace

int runTour(QApplication &application, const Options &options)
{
    return Tour(application, options).run();
}

} // namespace Docket

#include "tour.moc"
