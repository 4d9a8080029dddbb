// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formfields.h"

#include "common/wheelguard.h"
#include "domain/evidence.h"

#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket::FormFields {

namespace {

constexpr int LeastCharacters = 18;

} // namespace

QComboBox *makeChoice(const QString &name, const QString &placeholder, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setPlaceholderText(placeholder);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(LeastCharacters);
    new WheelGuard(box);
    return box;
}

QComboBox *makeYesNo(const QString &name, const QString &notSaid, QWidget *parent)
{
    QComboBox *box = makeChoice(name, {}, parent);
    box->addItem(notSaid);
    box->addItem(QCoreApplication::translate("Docket::FormFields", "Yes"), true);
    box->addItem(QCoreApplication::translate("Docket::FormFields", "No"), false);
    return box;
}

void setYesNo(QComboBox *box, const std::optional<bool> &answer)
{
    box->setCurrentIndex(answer ? box->findData(*answer) : 0);
}

std::optional<bool> yesNo(const QComboBox *box)
{
    const QVariant answer = box->currentData();
    return answer.isValid() ? std::optional(answer.toBool()) : std::nullopt;
}

QLineEdit *makeLine(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    return line;
}

void fill(QLineEdit *line, const QString &text)
{
    if (line->text() != text) {
        line->setText(text);
        line->setCursorPosition(0);
    }
}

QString textOf(const QLineEdit *line, const QString &kept)
{
    const QString text = line->text();
    return text == kept.left(line->maxLength()) ? kept : text;
}

QLabel *makeValue(const QString &name, QWidget *parent)
{
    auto *value = new QLabel(parent);
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return value;
}

void letShrink(QLabel *value)
{
    QSizePolicy policy = value->sizePolicy(); // that its height follows from its width stays
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    value->setSizePolicy(policy);
}

QString visibleLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = visibleName(line);
    }
    return lines.join(u'\n');
}

QStringList listFrom(const QString &text)
{
    static const QRegularExpression separators(u"\\s*[,;\\n]\\s*"_s);
    QStringList parts = text.trimmed().split(separators, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    return parts;
}

} // namespace Docket::FormFields
