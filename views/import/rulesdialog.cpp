// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rulesdialog.h"

#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "domain/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString classWords()
{
    QStringList words;
    for (const ReportClass each : allValues<ReportClass>()) {
        words.append(toToken(each));
    }
    return words.join(u", "_s);
}

} // namespace

RulesDialog::RulesDialog(const ImportRules &rules, RuleCounts counts, QWidget *parent)
    : QDialog(parent)
    , m_lines(new QPlainTextEdit(this))
    , m_counts(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_caught(std::move(counts))
{
    setObjectName(u"rulesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import rules"));
    resize(720, 480);
    auto *hint = new QLabel(
        //: %1 is a list of words
        tr("One rule a line; the first that matches a message counts. Before the colon: sender, "
           "subject, or the name of a header field. Behind the arrow: ignore, product NAME, or "
           "class with one of these words: %1. What is ignored is kept, and other rules bring it "
           "in at the next import.")
            .arg(classWords()),
        this);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    m_lines->setObjectName(u"rulesLines"_s);
    m_lines->setAccessibleName(windowTitle());
    m_lines->setFont(Theme::monospace());
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(u"sender: *@news.example.org => ignore\n"
                                "subject: scan report => class scanner-output\n"
                                "List-Id: <announce.example.org> => class newsletter"_s);
    QStringList texts;
    for (const ImportRule &rule : rules) {
        texts.append(toText(rule));
    }
    m_lines->setPlainText(texts.join(u'\n'));
    for (QLabel *label : {m_counts, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_counts->setObjectName(u"rulesCounts"_s);
    m_problem->setObjectName(u"rulesProblem"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save the rules"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel); // the last one for Tab, too
    m_save->setObjectName(u"rulesSave"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT submitted(m_rules);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &RulesDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_counts);
    layout->addWidget(buttons);
    check();
}

void RulesDialog::check()
{
    m_rules.clear();
    QString wrong;
    QStringList caught;
    const QStringList lines = m_lines->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const auto rule = importRuleFrom(line);
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (!rule) {
            wrong = wrong.isEmpty() ? line : wrong;
            continue;
        }
        m_rules.append(*rule);
        const qint64 count = m_caught.value(toText(*rule));
        caught.append(Labels::count(count));
    }
    m_problem->setText(wrong.isEmpty() ? QString()
                                       : tr("This line is no rule: %1").arg(visibleName(wrong)));
    m_counts->setText(
        caught.isEmpty()
            ? tr("There are no rules.")
            //: %1 is a list of numbers, in the order of the rules
            : tr("Caught in the last import, line by line: %1").arg(caught.join(u", "_s)));
    m_save->setEnabled(wrong.isEmpty());
}

} // namespace Docket
