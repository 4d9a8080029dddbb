// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formfields.h"

#include "common/wheelguard.h"

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

QStringList listFrom(const QString &text)
{
    static const QRegularExpression separators(u"\\s*[,;\\n]\\s*"_s);
    QStringList parts = text.trimmed().split(separators, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    return parts;
}

} // namespace Docket::FormFields
