// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/privatepagesdialog.h"

#include "common/theme.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostPlaces = 1000; ///< each link of a text is held against all

bool namesAPage(const QString &text)
{
    return !text.startsWith(u'/') &&
           std::ranges::none_of(text, [](QChar letter) { return letter.isSpace(); });
}

} // namespace

PrivatePagesDialog::PrivatePagesDialog(const QStringList &places, QWidget *parent)
    : FormDialog(tr("Pages that only the team reads"),
                 tr("One host a line, with its subdomains, or the beginning of a path: "
                    "tracker.example.org, github.com/team/plans. An advisory that links there is "
                    "not let out."),
                 tr("Keep"), parent)
    , m_places(new QPlainTextEdit(this))
{
    setObjectName(u"privatePagesDialog"_s);
    m_places->setObjectName(u"privatePages"_s);
    m_places->setFont(Theme::monospace());
    m_places->setTabChangesFocus(true);
    m_places->setPlainText(places.join(u'\n'));
    addRow(tr("Pages"), m_places);
    connect(m_places, &QPlainTextEdit::textChanged, this, &PrivatePagesDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(this->places()); });
    validate();
    m_places->setFocus();
}

QStringList PrivatePagesDialog::places() const
{
    QStringList places;
    for (const QString &line : m_places->toPlainText().split(u'\n')) {
        const QString place = line.trimmed();
        const qsizetype scheme = place.indexOf("://"_L1);
        places.append(scheme < 0 ? place : place.sliced(scheme + 3));
    }
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

void PrivatePagesDialog::validate()
{
    const QStringList now = places();
    const auto wrong = std::ranges::find_if_not(now, namesAPage);
    if (wrong != now.cend()) {
        setProblem(Problem::Wrong, tr("“%1” is no host and no page.").arg(wrong->left(80)));
    } else if (now.size() > MostPlaces) {
        setProblem(Problem::Wrong, tr("More than %1 pages.").arg(MostPlaces));
    } else {
        clearProblem();
    }
}

} // namespace Docket
