// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namedcves.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostCveText = 1'000'000; ///< of a message

void addCves(QStringList &cves, QStringView text)
{
    static const QRegularExpression cve(u"\\bCVE-[0-9]{4}-[0-9]{4,9}\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    auto found = cve.globalMatchView(text.first(std::min(text.size(), MostCveText)));
    while (found.hasNext() && cves.size() < MostCves) {
        const QString id = found.next().captured().toUpper();
        if (!cves.contains(id)) {
            cves.append(id);
        }
    }
}

} // namespace

QStringList cvesOf(const CaseDetail &detail)
{
    QStringList cves;
    for (const QString &name : detail.draft.identifiers) {
        addCves(cves, name);
    }
    addCves(cves, detail.record.fix.dependencyAdvisory);
    addCves(cves, detail.file.title);
    for (const MessageView &view : detail.messages) {
        addCves(cves, view.text);
    }
    return cves;
}

} // namespace Docket
