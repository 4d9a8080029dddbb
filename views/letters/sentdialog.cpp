// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/sentdialog.h"

#include "common/labels.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace Docket {

SentDialog::SentDialog(LetterKind kind, const QString &key, Instant receivedAt, Instant now,
                       QWidget *parent)
    : SentAtDialog({.title = tr("Letter sent on %1").arg(key),
                    .hint = tr("Docket sends nothing. Say when you sent the letter: its text is "
                               "kept with the case and meets what was promised."),
                    .ok = tr("It was sent")},
                   receivedAt, now, parent)
{
    setObjectName(u"sentDialog"_s);
    //: %1 a letter ("Next steps"), %2 a kind of message ("Detailed response")
    auto *what = new QLabel(
        tr("%1, which counts as: %2").arg(Labels::text(kind), Labels::text(recordedAs(kind))),
        this);
    what->setTextFormat(Qt::PlainText);
    addRow(tr("Letter"), what);
    addInstantRow(u"sentAt"_s);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(sentAt()); });
}

} // namespace Docket
