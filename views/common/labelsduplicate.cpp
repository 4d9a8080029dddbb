// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelsduplicate.h"

#include "common/labels.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

QString text(DuplicateSignal signal)
{
    switch (signal) {
    case DuplicateSignal::SharedId:
        return Words::tr("Names the same id");
    case DuplicateSignal::SameAttachment:
        return Words::tr("Has the same attachment");
    case DuplicateSignal::SimilarText:
        return Words::tr("A similar text, with the words");
    case DuplicateSignal::SimilarTitle:
        return Words::tr("A similar title, with the words");
    case DuplicateSignal::SharedPath:
        return Words::tr("Names the same source file");
    case DuplicateSignal::SharedSymbol:
        return Words::tr("Names the same place in the code");
    case DuplicateSignal::SameReporter:
        return Words::tr("From the same reporter");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(const DuplicateReason &reason)
{
    const QString shared = visibleName(reason.shared.join(", "_L1));
    if (reason.message == 0) {
        //: 1: what is shared, "From the same reporter"; 2: who or what
        return Words::tr("%1: %2").arg(text(reason.signal), shared);
    }
    //: 1: what is shared, "Names the same id"; 2: the ids; 3 and 4: numbers of messages
    return Words::tr("%1: %2 (message %3 here, %4 there)")
        .arg(text(reason.signal), shared)
        .arg(reason.message)
        .arg(reason.otherMessage);
}

QString score(double score)
{
    //: how probable
    return Words::tr("%1 %").arg(QLocale().toString(qRound(100 * score)));
}

} // namespace Docket::Labels
