// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/vectorfield.h"

#include "assess/vectorwords.h"
#include "common/formfields.h"
#include "common/labelscvss.h"
#include "common/overflownote.h"
#include "common/theme.h"
#include "common/tonelabel.h"
#include "domain/cvss.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Docket {

VectorField::VectorField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(FormFields::makeLine(name, this))
    , m_score(new QPushButton(this))
    , m_words(new ToneLabel(this))
{
    m_line->setFont(Theme::monospace());
    //: of a CVSS vector
    m_score->setText(tr("Score…"));
    m_score->setObjectName(name + u"Score"_s);
    m_score->setAccessibleName(tr("Score…"));
    m_score->setToolTip(tr("Choose each metric, with what it means"));
    m_score->setAutoDefault(false);
    m_words->setObjectName(name + u"Words"_s);
    m_words->setWordWrap(true);
    m_words->setFont(Theme::font(Theme::TextSize::Secondary));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(2 * Theme::Grid);
    layout->setVerticalSpacing(2);
    // The line has the whole width: a vector is long.
    layout->addWidget(m_line, 0, 0, 1, 2);
    layout->addWidget(new OverflowNote(m_line, this), 1, 0, 1, 2);
    layout->addWidget(m_words, 2, 0);
    layout->addWidget(m_score, 2, 1, Qt::AlignTop | Qt::AlignRight);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        judge();
        Q_EMIT edited();
    });
    connect(m_score, &QPushButton::clicked, this, &VectorField::scoreRequested);
    judge();
}

QString VectorField::text() const
{
    return m_line->text().trimmed();
}

void VectorField::setText(const QString &text)
{
    FormFields::fill(m_line, text);
    judge();
}

bool VectorField::isWrong() const
{
    return !text().isEmpty() && !parseCvss(text());
}

void VectorField::judge()
{
    const QString said = text();
    const auto vector = parseCvss(said);
    //: there is no CVSS vector
    QString words = tr("Not scored");
    if (!said.isEmpty()) {
        words = vector ? VectorWords::score(*vector) : Labels::withPlace(vector.error());
    }
    m_words->setText(words);
    m_line->setAccessibleDescription(words);
    m_words->setTone(isWrong() ? Theme::Tone::Red : Theme::Tone::Hint);
}

} // namespace Docket
