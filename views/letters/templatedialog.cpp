// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/templatedialog.h"

#include "common/labels.h"
#include "common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int RefreshDelay = 150; ///< ms: the preview follows typing, not each letter of a burst
constexpr QSize FirstSize(960, 640);

TemplateDialog::Subject letterSubject(LetterKind kind, const QStringList &placeholders)
{
    TemplateDialog::Subject subject{
        .title = TemplateDialog::tr("Template: %1").arg(Labels::text(kind)),
        .hint = TemplateDialog::tr("Letters of all cases are made from it. {{ value }} puts "
                                   "something in, {% if value %} … {% endif %} asks whether it is "
                                   "there."),
        .shownLabel = TemplateDialog::tr("Letter of this case"),
        .values = {}};
    for (const QString &name : placeholders) {
        subject.values.append({name, Labels::placeholder(name)});
    }
    return subject;
}

} // namespace

TemplateDialog::TemplateDialog(LetterKind kind, const QString &text, QString original,
                               const QStringList &placeholders, Preview preview, QWidget *parent)
    : TemplateDialog(letterSubject(kind, placeholders), text, std::move(original),
                     std::move(preview), parent)
{
}

TemplateDialog::TemplateDialog(const Subject &subject, const QString &text, QString original,
                               Preview preview, QWidget *parent)
    : FormDialog(subject.title, subject.hint, tr("Keep the template"), parent)
    , m_original(std::move(original))
    , m_preview(std::move(preview))
    , m_text(new QPlainTextEdit(text, this))
    , m_shown(new QPlainTextEdit(this))
    , m_back(new QPushButton(Theme::icon(u"undo"_s), tr("Back to the original"), this))
{
    setObjectName(u"templateDialog"_s);
    resize(FirstSize);
    m_text->setObjectName(u"templateText"_s);
    m_text->setFont(Theme::monospace());
    m_text->setTabChangesFocus(true);
    m_shown->setObjectName(u"templatePreview"_s);
    m_shown->setFont(Theme::monospace());
    m_shown->setReadOnly(true);
    m_shown->setTabChangesFocus(true);
    m_back->setObjectName(u"templateBack"_s);
    addRow(tr("Values"), buildValues(subject.values));
    addRow(tr("Template"), m_text);
    addRow(subject.shownLabel, m_shown);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &TemplateDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_refreshTimer.start(); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_original); });
    connect(this, &FormDialog::confirmed, this, [this] {
        const QString typed = m_text->toPlainText();
        Q_EMIT submitted(typed == m_original ? std::nullopt : std::optional(typed));
    });
    refresh();
    m_text->setFocus();
}

QWidget *TemplateDialog::buildValues(const QList<std::pair<QString, QString>> &known)
{
    auto *row = new QWidget(this);
    auto *values = new QComboBox(row);
    values->setObjectName(u"templateValues"_s);
    values->setToolTip(tr("Put a value into the template, where the cursor is"));
    for (const auto &[name, meaning] : known) {
        //: a value of templates, and what it is
        values->addItem(meaning.isEmpty() ? name : tr("%1 – %2").arg(name, meaning), name);
    }
    connect(values, &QComboBox::activated, this, [this, values] {
        m_text->insertPlainText("{{ "_L1 + values->currentData().toString() + " }}"_L1);
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(values, 1);
    layout->addWidget(m_back);
    row->setFocusProxy(values);
    return row;
}

void TemplateDialog::refresh()
{
    m_back->setEnabled(m_text->toPlainText() != m_original);
    const auto shown = m_preview(m_text->toPlainText());
    if (shown) {
        m_shown->setPlainText(*shown);
        clearProblem();
        return;
    }
    const Labels::FailureText why = Labels::letterFailure(shown.error());
    m_shown->setPlainText(why.reason + u'\n' + why.nextStep);
    if (shown.error().fault == LetterFault::BadTemplate) {
        setProblem(Problem::Wrong, why.reason);
    } else {
        clearProblem(); // this case has not what the letter tells of; another will
    }
}

} // namespace Docket
