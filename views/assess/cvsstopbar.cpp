// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvsstopbar.h"

#include "common/labelscvss.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "common/tonelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array ScoredVersions{CvssVersion::V31, CvssVersion::V40};

} // namespace

bool isScoredIn(CvssVersion version)
{
    return std::ranges::contains(ScoredVersions, version);
}

CvssTopBar::CvssTopBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_problem(new ToneLabel(this))
    , m_versions(new SegmentedBar(this))
{
    auto *label = new QLabel(tr("&Vector"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"cvssText"_s);
    m_text->setAccessibleName(tr("Vector"));
    m_text->setFont(Theme::monospace());
    m_text->setMaxLength(2 * MostCvssLength); // what is too long is said, not cut
    m_text->setPlaceholderText(tr("Type or paste a vector, or choose below"));
    m_problem->setObjectName(u"cvssProblem"_s);
    m_problem->setTone(Theme::Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *version = new QLabel(tr("Version"), this);
    m_versions->setObjectName(u"cvssVersions"_s);
    m_versions->setAccessibleName(tr("Version"));
    QStringList names;
    for (const CvssVersion known : ScoredVersions) {
        names.append(toToken(known));
    }
    m_versions->setSegments(names);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 2 * Theme::Grid, 4 * Theme::Grid, 2 * Theme::Grid);
    layout->setHorizontalSpacing(2 * Theme::Grid);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(version, 0, 2);
    layout->addWidget(m_versions, 0, 3);
    layout->addWidget(m_problem, 1, 1, 1, 3);
    layout->setColumnStretch(1, 1);
    connect(m_text, &QLineEdit::textEdited, this, &CvssTopBar::edited);
    connect(m_text, &QLineEdit::returnPressed, this, &CvssTopBar::pointOutError);
    connect(m_versions, &SegmentedBar::chosen, this, [this](int index) {
        Q_EMIT versionChosen(ScoredVersions.at(static_cast<size_t>(index)));
    });
}

void CvssTopBar::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
}

void CvssTopBar::setVersion(CvssVersion version)
{
    const auto known = std::ranges::find(ScoredVersions, version);
    m_versions->setCurrent(
        known == ScoredVersions.end() ? -1 : static_cast<int>(known - ScoredVersions.begin()));
}

void CvssTopBar::setError(const std::optional<CvssError> &error)
{
    m_error = error;
    m_problem->setText(error ? Labels::withPlace(*error) : QString());
    m_problem->setVisible(error.has_value());
}

/// The default button is disabled while there is an error, so that Enter shows where it is.
void CvssTopBar::pointOutError()
{
    if (!m_error) {
        return;
    }
    m_text->setFocus(Qt::OtherFocusReason);
    const QString text = m_text->text();
    const qsizetype blanks = text.indexOf(text.trimmed()); // which were not read
    m_text->setSelection(static_cast<int>(blanks) + m_error->column,
                         std::max(1, static_cast<int>(m_error->piece.size())));
}

} // namespace Docket
