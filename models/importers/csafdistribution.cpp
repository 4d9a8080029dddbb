// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csafdistribution.h"

namespace Docket {

using namespace Qt::StringLiterals;

bool isForEverybody(const RecordNode &document)
{
    const RecordNode light = document["distribution"_L1]["tlp"_L1];
    const QString label = light["label"_L1].look();
    const QString status = document["tracking"_L1]["status"_L1].look();
    const bool isOut = status == "final"_L1 || status == "interim"_L1;
    return isOut && (!light.exists() || label == "WHITE"_L1 || label == "CLEAR"_L1);
}

} // namespace Docket
