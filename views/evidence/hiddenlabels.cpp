// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/hiddenlabels.h"

#include "domain/lookalikes.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Docket::HiddenLabels {

namespace {

struct HiddenWords
{
    Q_DECLARE_TR_FUNCTIONS(Docket::HiddenLabels)
};

QString named(const QString &source)
{
    const char32_t character = source.toUcs4().value(0);
    const QString name = characterName(character);
    return name.isEmpty() ? codePointName(character)
                          : u"%1 (%2)"_s.arg(name, codePointName(character));
}

} // namespace

QString counted(HiddenKind kind, qint64 count)
{
    const int shown = static_cast<int>(qMin<qint64>(count, 1'000'000'000));
    // Parts of a list of hidden characters: short ones.
    switch (kind) {
    case HiddenKind::Bidirectional:
        return HiddenWords::tr("%n bidirectional", nullptr, shown);
    case HiddenKind::ZeroWidth:
        return HiddenWords::tr("%n zero-width", nullptr, shown);
    case HiddenKind::Tag:
        return HiddenWords::tr("%n tag(s)", nullptr, shown);
    case HiddenKind::Filler:
        return HiddenWords::tr("%n filler(s)", nullptr, shown);
    case HiddenKind::Escape:
        return HiddenWords::tr("%n terminal sequence(s)", nullptr, shown);
    case HiddenKind::Control:
        return HiddenWords::tr("%n control(s)", nullptr, shown);
    case HiddenKind::LookAlike:
        return HiddenWords::tr("%n look-alike letter(s)", nullptr, shown);
    case HiddenKind::LineEnd:
        return HiddenWords::tr("%n odd line end(s)", nullptr, shown);
    case HiddenKind::Indent:
        return HiddenWords::tr("%n mixed indentation(s)", nullptr, shown);
    }
    Q_UNREACHABLE_RETURN({});
}

QString summary(const HiddenCharacters &hidden)
{
    QStringList parts;
    for (const HiddenKind kind : AllHiddenKinds) {
        if (hidden.count(kind) > 0) {
            parts.append(counted(kind, hidden.count(kind)));
        }
    }
    return parts.join(u", "_s);
}

QString describe(HiddenKind kind, const QString &source)
{
    const char32_t character = source.toUcs4().value(0);
    switch (kind) {
    case HiddenKind::Escape:
        return HiddenWords::tr("A terminal sequence: %1. A terminal would act on it.")
            .arg(withoutHiddenCharacters(source));
    case HiddenKind::LookAlike:
        //: %1 is a code point, %2 a Latin letter
        return HiddenWords::tr("%1: a letter of another script that looks like “%2”")
            .arg(codePointName(character), QString(QChar(latinLookOf(character))));
    case HiddenKind::LineEnd:
        return HiddenWords::tr("This line ends unlike most others of the text.");
    case HiddenKind::Indent:
        return HiddenWords::tr("Blanks come before a tab in this indentation: how deep it "
                               "is depends on who reads it.");
    case HiddenKind::Bidirectional:
    case HiddenKind::ZeroWidth:
    case HiddenKind::Tag:
    case HiddenKind::Filler:
    case HiddenKind::Control:
        return named(source);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::HiddenLabels
