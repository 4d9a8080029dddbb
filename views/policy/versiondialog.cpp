// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/versiondialog.h"

#include "common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Docket {

VersionDialog::VersionDialog(const VersionRow &row, bool isNew, Instant now, QWidget *parent)
    : FormDialog(isNew ? tr("New version row") : tr("Version row"),
                 tr("For example 0.8.x, < 0.6, >= 2.1, 1.4 - 1.9, latest, main. What no row "
                    "names is “not stated”, never “not supported”."),
                 isNew ? tr("Add the row") : tr("Change the row"), parent)
    , m_row(row)
    , m_pattern(new QLineEdit(row.pattern, this))
    , m_supported(new QComboBox(this))
    , m_hasEnd(new QCheckBox(tr("until"), this))
    , m_end(new QDateEdit(this))
{
    setObjectName(u"versionDialog"_s);
    m_pattern->setObjectName(u"versionPattern"_s);
    m_pattern->setFont(Theme::monospace());
    m_supported->setObjectName(u"versionSupported"_s);
    m_supported->addItem(tr("Supported"), true);
    m_supported->addItem(tr("Not supported"), false);
    m_supported->setCurrentIndex(row.supported || isNew ? 0 : 1);
    m_hasEnd->setObjectName(u"versionHasEnd"_s);
    m_hasEnd->setChecked(row.supportEndsAt.has_value());
    m_end->setObjectName(u"versionEnd"_s);
    m_end->setCalendarPopup(true);
    m_end->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_end->setAccessibleName(tr("End of support"));
    m_end->setDate(
        QDateTime::fromSecsSinceEpoch(row.supportEndsAt.value_or(now).seconds, QTimeZone::UTC)
            .date());
    auto *end = new QWidget(this);
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins({});
    endLayout->addWidget(m_hasEnd);
    endLayout->addWidget(m_end, 1);
    end->setFocusProxy(m_hasEnd);
    addRow(tr("Versions"), m_pattern);
    addRow(tr("Answer"), m_supported);
    addRow(tr("End of support"), end);
    connect(m_pattern, &QLineEdit::textChanged, this, &VersionDialog::validate);
    connect(m_hasEnd, &QCheckBox::toggled, this, &VersionDialog::validate);
    connect(m_supported, &QComboBox::currentIndexChanged, this, &VersionDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(this->row()); });
    validate();
    m_pattern->setFocus();
}

VersionRow VersionDialog::row() const
{
    VersionRow row = m_row;
    row.pattern = m_pattern->text().simplified();
    row.supported = m_supported->currentData().toBool();
    const QDateTime end(m_end->date(), QTime(0, 0), QTimeZone::UTC);
    row.supportEndsAt = row.supported && m_hasEnd->isChecked()
                            ? std::optional(Instant{end.toSecsSinceEpoch()})
                            : std::nullopt;
    return row;
}

void VersionDialog::validate()
{
    const bool isSupported = m_supported->currentData().toBool();
    m_hasEnd->setEnabled(isSupported);
    m_end->setEnabled(isSupported && m_hasEnd->isChecked());
    if (m_pattern->text().trimmed().isEmpty()) {
        setProblem(Problem::Missing, tr("Which versions?"));
    } else {
        clearProblem();
    }
}

} // namespace Docket
