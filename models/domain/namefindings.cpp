// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorychecks.h"
#include "domain/publictexts.h"
#include "domain/textwords.h"

#include <algorithm>

namespace Docket {

namespace {

bool isNamedIn(const QList<TextWord> &text, const QStringList &name)
{
    bool isNamed = false;
    eachNameIn(text, {name}, [&isNamed](qsizetype, const TextWord &, const TextWord &) {
        isNamed = true;
        return false;
    });
    return isNamed;
}

/// Names that readers must not see: of who wants none, and of who was not asked. A public report
/// has told the names of who wrote it.
QList<QStringList> hiddenNames(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    QStringList names;
    if (!ground.file.isPublic) {
        names << ground.file.reporter.name << ground.file.reporter.handle;
    }
    // Who may be named, in whatever role, and who publishes it.
    QList<QList<TextWord>> open{textWordsOf(ground.publisher.name)};
    for (const Credit &credit : draft.credits) {
        if (credit.consent == CreditConsent::Given) {
            open.append(textWordsOf(credit.name));
        } else if (credit.consent == CreditConsent::Anonymous || !ground.file.isPublic) {
            names << credit.name;
        }
    }
    QList<QStringList> hidden;
    for (const QString &name : std::as_const(names)) {
        const QStringList words = nameWordsOf(name);
        const bool isOpen = std::ranges::any_of(
            open, [&words](const QList<TextWord> &text) { return isNamedIn(text, words); });
        if (!words.isEmpty() && !isOpen && !hidden.contains(words)) {
            hidden.append(words);
        }
    }
    return hidden;
}

} // namespace

void checkNames(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                AdvisoryFindings &findings)
{
    const QList<QStringList> hidden = hiddenNames(ground, draft);
    if (hidden.isEmpty()) {
        return;
    }
    for (const PublicText &text : publicTextsOf(ground, draft)) {
        if (text.place.field == AdvisoryField::Credits) { // those agreed
            continue;
        }
        eachNameIn(textWordsOf(text.text), hidden,
                   [&](qsizetype, const TextWord &first, const TextWord &last) {
                       AdvisoryPlace place = text.place;
                       place.from = first.from;
                       place.length = last.from + last.length - first.from;
                       findings.add(AdvisoryProblem::NameWithoutConsent, place,
                                    text.text.sliced(place.from, place.length).simplified());
                       return true;
                   });
    }
}

} // namespace Docket
