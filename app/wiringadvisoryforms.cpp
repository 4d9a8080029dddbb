// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisorytab.h"
#include "advisory/clonedialog.h"
#include "advisory/leakdialog.h"
#include "advisory/publisherdialog.h"
#include "advisory/registerdialog.h"
#include "advisoryrendering.h"
#include "application.h"
#include "common/labelsformat.h"
#include "common/prompts.h"
#include "exporters/advisorytemplate.h"
#include "letters/templatedialog.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/leakqueries.h"
#include "workspace/workspace.h"

#include <QPointer>

using namespace Qt::StringLiterals;

// The dialogs about advisories: their pattern, publisher, templates, and the register of all.
namespace Docket {

namespace {

constexpr qsizetype MostEarlier = 5000;

RegisterFormat registerFormat(RegisterDialog::Form form)
{
    switch (form) {
    case RegisterDialog::Form::Markdown:
        return RegisterFormat::Markdown;
    case RegisterDialog::Form::Html:
        return RegisterFormat::Html;
    case RegisterDialog::Form::Csv:
        return RegisterFormat::Csv;
    }
    Q_UNREACHABLE_RETURN(RegisterFormat::Markdown);
}

QString registerFileName(RegisterDialog::Form form)
{
    switch (form) {
    case RegisterDialog::Form::Markdown:
        return u"known-vulnerabilities.md"_s;
    case RegisterDialog::Form::Html:
        return u"known-vulnerabilities.html"_s;
    case RegisterDialog::Form::Csv:
        return u"known-vulnerabilities.csv"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a template makes of a draft, whether the gate lets it out or not.
std::expected<QString, LetterError> templatePreview(const AdvisoryGround &ground,
                                                    const AdvisoryDraft &draft, Instant now,
                                                    PublicFormat format, const QString &text)
{
    if (const auto checked = checkAdvisoryTemplate(format, text); !checked) {
        return std::unexpected(checked.error());
    }
    AdvisoryTemplates templates = originalAdvisoryTemplates();
    templates.insert(QString(toToken(format)), text);
    const RenderResult file = renderForScreen(preview(ground, draft, now), format, templates);
    if (file) {
        return QString::fromUtf8(file->bytes);
    }
    QStringList lines;
    for (const FormatProblem &problem : file.error()) {
        lines.append(Labels::text(problem));
    }
    return lines.join(u'\n');
}

} // namespace

Prompts &Wiring::prompts() const
{
    static NativePrompts native;
    return m_views.prompts != nullptr ? *m_views.prompts : native;
}

void Wiring::wireAdvisoryForms()
{
    connect(m_views.advisory, &AdvisoryTab::cloneRequested, this, &Wiring::askClone);
    connect(m_views.advisory, &AdvisoryTab::publisherRequested, this, &Wiring::askPublisher);
    connect(m_views.advisory, &AdvisoryTab::tagsRequested, this, &Wiring::askTags);
    connect(m_views.advisory, &AdvisoryTab::privatePagesRequested, this, &Wiring::askPrivatePages);
    connect(m_views.advisory, &AdvisoryTab::templatesRequested, this, &Wiring::askAdvisoryTemplate);
    connect(m_views.window, &MainWindow::publisherRequested, this, &Wiring::askPublisher);
    connect(m_views.window, &MainWindow::leakCheckRequested, this, &Wiring::openLeakCheck);
    connect(m_views.window, &MainWindow::registerRequested, this, &Wiring::openRegister);
    readAdvisoryTemplates();
}

/// The cases that were released are gathered off this thread: there may be many.
void Wiring::askClone(CaseId into)
{
    m_views.advisory->flush();
    auto earlier = std::make_shared<QList<CaseRow>>();
    read(
        [earlier, into](const Workspace &there) {
            return there.eachRow([&earlier, into](QList<CaseRow> &&rows) {
                for (const CaseRow &row : rows) {
                    const bool isOut = row.state == CaseState::Released ||
                                       row.state == CaseState::Disclosed ||
                                       row.state == CaseState::Closed;
                    if (isOut && row.id != into) {
                        earlier->append(row);
                    }
                }
                return earlier->size() < MostEarlier;
            });
        },
        [this, earlier, into](bool isDone) {
            const std::optional<AdvisoryGround> &ground = m_views.advisory->ground();
            if (!isDone || !ground || ground->file.id != into) {
                return;
            }
            auto *dialog = new CloneDialog(ground->file.key, *earlier, m_views.window);
            connect(dialog, &CloneDialog::chosen, this, [this, into](CaseId from) {
                change([=, at = m_now()](Workspace &there) {
                    return there.cloneAdvisory(from, into, at);
                });
            });
            dialog->open();
        });
}

void Wiring::askPublisher()
{
    const auto publisher = m_workspace.publisher();
    if (!publisher) {
        tell(publisher.error());
        return;
    }
    auto *dialog = new PublisherDialog(*publisher, m_views.window);
    connect(dialog, &PublisherDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const Publisher &edited) {
                change([edited,
                        at = m_now()](Workspace &there) { return there.setPublisher(edited, at); },
                       [this, dialog](bool isDone) {
                           if (dialog) {
                               dialog->finish(isDone);
                           }
                           reloadCase(); // its forms name the publisher
                       });
            });
    dialog->open();
}

void Wiring::readAdvisoryTemplates()
{
    const auto templates = m_workspace.advisoryTemplates();
    if (!templates) {
        tell(templates.error());
        return;
    }
    m_views.templates->set(*templates);
    m_views.advisory->refresh();
}

void Wiring::askAdvisoryTemplate(PublicFormat format)
{
    const QString name(toToken(format));
    const std::optional<AdvisoryGround> ground = m_views.advisory->ground();
    if (!ground || !originalAdvisoryTemplates().contains(name)) {
        return;
    }
    TemplateDialog::Subject subject{
        .title = tr("Template: %1").arg(Labels::text(format)),
        .hint = tr("Advisories of all cases are made from it. {{ value }} puts something in, {% if "
                   "value %} … {% endif %} asks whether it is there."),
        .shownLabel = tr("Advisory of this case"),
        .values = {}};
    for (const QString &value : advisoryPlaceholders()) {
        subject.values.append({value, {}});
    }
    const AdvisoryDraft draft = m_views.advisory->form()->draft();
    auto *dialog = new TemplateDialog(
        subject, m_views.templates->get().value(name), originalAdvisoryTemplates().value(name),
        [ground = *ground, draft, format, now = m_now()](const QString &text) {
            return templatePreview(ground, draft, now, format, text);
        },
        m_views.window);
    connect(dialog, &TemplateDialog::submitted, this,
            [this, format, dialog = QPointer(dialog)](const std::optional<QString> &text) {
                change(
                    [format, text, at = m_now()](Workspace &there) {
                        return there.setAdvisoryTemplate(format, text, at);
                    },
                    [this, dialog](bool isDone) {
                        if (dialog) {
                            dialog->finish(isDone);
                        }
                        readAdvisoryTemplates();
                    });
            });
    dialog->open();
}

void Wiring::openRegister()
{
    auto *dialog = new RegisterDialog(m_views.highlighting, prompts(), m_views.window);
    connect(dialog, &RegisterDialog::formRequested, this,
            [this, dialog = QPointer(dialog)](RegisterDialog::Form form) {
                // Of this request alone: the next may be under way before this one is shown.
                auto made = std::make_shared<PublicRegister>();
                read(
                    [made, form, now = m_now()](const Workspace &there) {
                        return there.renderRegister(registerFormat(form), {.title = {}, .now = now})
                            .transform([made](const PublicRegister &done) { *made = done; });
                    },
                    [made, form, dialog](bool isDone) {
                        if (dialog && isDone) {
                            dialog->showRegister(form, registerFileName(form), made->bytes,
                                                 static_cast<int>(made->entries), made->leftOut);
                        } else if (dialog) {
                            dialog->showFailure(tr("It could not be read; the window says why."));
                        }
                    });
            });
    connect(dialog, &RegisterDialog::saveRequested, this,
            [this](const QByteArray &bytes, const QString &path) {
                change([=](Workspace &there) { return there.saveBytes(bytes, path); },
                       [this, path](bool isDone) { tellSaved(path, isDone); });
            });
    dialog->open();
}

void Wiring::openLeakCheck()
{
    auto *dialog = new LeakDialog(m_views.window);
    connect(dialog, &LeakDialog::checkRequested, this,
            [this, dialog = QPointer(dialog)](const QString &text) {
                LeakQueries(m_workspace)
                    .checkForLeaks(text, dialog, [dialog, text](const Outcome<LeakReport> &leaks) {
                        if (!dialog) {
                            return;
                        }
                        if (leaks) {
                            dialog->showFindings(text, *leaks);
                        } else {
                            dialog->showFailure(Labels::text(leaks.error()).reason);
                        }
                    });
            });
    dialog->open();
}

} // namespace Docket
