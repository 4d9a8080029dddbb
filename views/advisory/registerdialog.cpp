// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/registerdialog.h"

#include "common/labels.h"
#include "common/prompts.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "evidence/sourceview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <KSyntaxHighlighting/Repository>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int LeftOutHeight = 110;
constexpr qsizetype MostLeftOut = 500; ///< the count says of how many

QString filterOf(RegisterDialog::Form form)
{
    switch (form) {
    case RegisterDialog::Form::Markdown:
        return RegisterDialog::tr("Markdown (*.md)");
    case RegisterDialog::Form::Html:
        return RegisterDialog::tr("Web pages (*.html)");
    case RegisterDialog::Form::Csv:
        return RegisterDialog::tr("Tables (*.csv)");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RegisterDialog::RegisterDialog(AdvisoryPreview::Repository repository, Prompts &prompts,
                               QWidget *parent)
    : QDialog(parent)
    , m_repository(std::move(repository))
    , m_prompts(prompts)
    , m_forms(new SegmentedBar(this))
    , m_count(new QLabel(this))
    , m_source(new SourceView(this))
    , m_leftOutCount(new QLabel(this))
    , m_leftOut(new QListWidget(this))
{
    setObjectName(u"registerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Known vulnerabilities"));
    resize(860, 620);
    auto *hint = new QLabel(tr("Every disclosed case, newest first. Nothing that is not public is "
                               "in the list."),
                            this);
    hint->setWordWrap(true);
    m_forms->setObjectName(u"registerForms"_s);
    m_forms->setAccessibleName(tr("Form of the register"));
    m_forms->setSegments({tr("Markdown"), tr("Web page"), tr("Table")});
    m_count->setObjectName(u"registerCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_source->setObjectName(u"registerText"_s);
    m_source->setAccessibleName(tr("The text to be saved"));
    m_source->setWrapped(true);
    m_leftOutCount->setObjectName(u"registerLeftOutCount"_s);
    m_leftOutCount->setTextFormat(Qt::PlainText);
    m_leftOut->setObjectName(u"registerLeftOut"_s);
    m_leftOut->setAccessibleName(tr("Disclosed cases that are left out"));
    m_leftOut->setMaximumHeight(LeftOutHeight);
    m_leftOut->setWordWrap(true); // reasons are sentences, to be read to their end
    m_leftOut->setTextElideMode(Qt::ElideNone);
    m_leftOut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_leftOut->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_leftOut->setResizeMode(QListView::Adjust);
    showLeftOut({});
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::PanelPadding);
    bar->addWidget(m_forms);
    bar->addWidget(m_count, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"registerCopy"_s);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // the last one for Tab, too
    m_save->setObjectName(u"registerSave"_s);
    m_save->setShortcut(Qt::CTRL | Qt::Key_E);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid);
    layout->setSpacing(Theme::PanelPadding);
    layout->addWidget(hint);
    layout->addLayout(bar);
    layout->addWidget(m_source, 1);
    layout->addWidget(m_leftOutCount);
    layout->addWidget(m_leftOut);
    layout->addWidget(buttons);
    connect(m_forms, &SegmentedBar::chosen, this, &RegisterDialog::ask);
    connect(m_copy, &QPushButton::clicked, this, &RegisterDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &RegisterDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QMetaObject::invokeMethod(this, &RegisterDialog::ask, Qt::QueuedConnection);
}

RegisterDialog::Form RegisterDialog::form() const
{
    return static_cast<Form>(m_forms->current());
}

void RegisterDialog::ask()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_count->setText(tr("Reading the disclosed cases…"));
    showLeftOut({});
    Q_EMIT formRequested(form());
}

void RegisterDialog::showFailure(const QString &reason)
{
    m_count->setText(reason);
}

void RegisterDialog::showRegister(Form form, const QString &fileName, const QByteArray &bytes,
                                  int entries, const LeftOut &leftOut)
{
    if (form != this->form()) {
        return; // another one was chosen meanwhile
    }
    m_fileName = fileName;
    m_bytes = bytes;
    m_source->setText(SourceText(bytes, TextEncoding{}), fileName);
    if (KSyntaxHighlighting::Repository *repository = m_repository ? m_repository() : nullptr) {
        const bool isDark = Theme::schemeOf(palette()) == Theme::Scheme::Dark;
        m_source->setColours(
            repository->definitionForFileName(fileName),
            repository->defaultTheme(isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                            : KSyntaxHighlighting::Repository::LightTheme));
    }
    m_count->setText(entries == 0 ? tr("No case has been disclosed yet.")
                                  : tr("%n disclosed case(s)", nullptr, entries));
    showLeftOut(leftOut);
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

/// A register without a case that is public says that there is none: whoever saves it knows.
void RegisterDialog::showLeftOut(const LeftOut &leftOut)
{
    m_leftOut->clear();
    for (const auto &[key, problems] : leftOut.first(std::min(leftOut.size(), MostLeftOut))) {
        QStringList words;
        for (const AdvisoryProblem problem : problems) {
            words.append(Labels::text(problem));
        }
        m_leftOut->addItem(key + u": "_s + words.join(u' '));
    }
    m_leftOutCount->setText(tr("%n disclosed case(s) left out, whose advisory is not complete",
                               nullptr, static_cast<int>(leftOut.size())));
    m_leftOutCount->setVisible(!leftOut.isEmpty());
    m_leftOut->setVisible(!leftOut.isEmpty());
}

void RegisterDialog::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes));
}

void RegisterDialog::save()
{
    m_prompts.askSaveFile(
        this,
        {.title = tr("Save the register"),
         .folder = {},
         .filter = filterOf(form()),
         .suggestedName = m_fileName},
        [this, bytes = m_bytes](const QString &path) { Q_EMIT saveRequested(bytes, path); });
}

} // namespace Docket
