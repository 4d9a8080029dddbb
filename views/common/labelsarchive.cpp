// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labelsarchive.h"

#include "common/labelwords.h"
#include "domain/evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

/// How many entries have something odd, as a sentence's part.
QString countedFlag(ArchiveFlag flag, int count)
{
    switch (flag) {
    case ArchiveFlag::Encrypted:
        return Words::tr("%n encrypted", nullptr, count);
    case ArchiveFlag::Traversal:
        return Words::tr("%n go(es) out of its folder", nullptr, count);
    case ArchiveFlag::Absolute:
        return Words::tr("%n with an absolute name", nullptr, count);
    case ArchiveFlag::Link:
        return Words::tr("%n link(s)", nullptr, count);
    case ArchiveFlag::LinkOutside:
        return Words::tr("%n link(s) out of the archive", nullptr, count);
    case ArchiveFlag::Special:
        return Words::tr("%n device(s) or pipe(s)", nullptr, count);
    case ArchiveFlag::SetUser:
        return Words::tr("%n that would run as its owner", nullptr, count);
    case ArchiveFlag::Duplicate:
        return Words::tr("%n with the name of another", nullptr, count);
    case ArchiveFlag::CaseClash:
        return Words::tr("%n whose names differ by case only", nullptr, count);
    case ArchiveFlag::HiddenCharacters:
        return Words::tr("%n with hidden characters in the name", nullptr, count);
    case ArchiveFlag::Unreadable:
        return Words::tr("%n damaged", nullptr, count);
    case ArchiveFlag::SizeUnknown:
        return Words::tr("%n without a size", nullptr, count);
    case ArchiveFlag::NameCut:
        return Words::tr("%n with an overlong name", nullptr, count);
    case ArchiveFlag::TooLarge:
        return Words::tr("%n too large to be opened", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOr(const QString &name, const QString &fallback)
{
    return name.isEmpty() ? fallback : visibleName(name);
}

/// A link out of the archive is said to be one by that.
ArchiveFlags withoutRepeats(ArchiveFlags flags)
{
    flags.setFlag(ArchiveFlag::Link,
                  flags.testFlag(ArchiveFlag::Link) && !flags.testFlag(ArchiveFlag::LinkOutside));
    return flags;
}

QString withWords(const QString &reason, const QString &words)
{
    //: %1 is a sentence, %2 are words of the library that reads archives
    return words.isEmpty() ? reason : Words::tr("%1 (%2)").arg(reason, visibleName(words));
}

} // namespace

QString text(ArchiveFlag flag)
{
    switch (flag) {
    case ArchiveFlag::Encrypted:
        return Words::tr("encrypted");
    case ArchiveFlag::Traversal:
        return Words::tr("goes out of its folder");
    case ArchiveFlag::Absolute:
        return Words::tr("absolute name");
    case ArchiveFlag::Link:
        return Words::tr("link");
    case ArchiveFlag::LinkOutside:
        return Words::tr("link out of the archive");
    case ArchiveFlag::Special:
        return Words::tr("device, pipe or socket");
    case ArchiveFlag::SetUser:
        return Words::tr("would run as its owner");
    case ArchiveFlag::Duplicate:
        return Words::tr("name twice");
    case ArchiveFlag::CaseClash:
        return Words::tr("name differs by case only");
    case ArchiveFlag::HiddenCharacters:
        return Words::tr("hidden characters in the name");
    case ArchiveFlag::Unreadable:
        return Words::tr("damaged");
    case ArchiveFlag::SizeUnknown:
        return Words::tr("size not told");
    case ArchiveFlag::NameCut:
        return Words::tr("name cut off");
    case ArchiveFlag::TooLarge:
        return Words::tr("too large to be opened");
    }
    Q_UNREACHABLE_RETURN({});
}

QString oddities(ArchiveFlags flags)
{
    flags = withoutRepeats(flags);
    QStringList words;
    const QList<ArchiveFlag> all = allArchiveFlags();
    for (const ArchiveFlag flag : all) {
        if (flags.testFlag(flag)) {
            words.append(text(flag));
        }
    }
    return words.join(u", "_s);
}

QString oddities(const ArchiveEntry &entry)
{
    const QString words = oddities(entry.flags);
    //: %1 is what is odd about an entry of an archive, as "link"; %2 the name to which it leads
    return entry.target.isEmpty() ? words
                                  : Words::tr("%1 → %2").arg(words, visibleName(entry.target));
}

QString text(ArchiveRemark remark, const ArchiveListing &listing)
{
    switch (remark) {
    case ArchiveRemark::Damaged:
        return withWords(
            Words::tr("The archive is cut off or damaged: what comes before is listed."),
            listing.damage);
    case ArchiveRemark::TooManyEntries:
        return Words::tr("The archive has more entries than are listed: the first %1.")
            .arg(count(listing.entries.size()));
    case ArchiveRemark::ClaimsTooMuch:
        return Words::tr(
                   "The entries claim to unpack to %1, as a bomb does. They are opened within "
                   "limits.")
            .arg(bytes(listing.claimed));
    case ArchiveRemark::UnpacksTooMuch:
        return Words::tr("Listing it was given up: it unpacks to too much, as a bomb does.");
    case ArchiveRemark::Overlapping:
        return Words::tr("Entries share bytes: together they take more than the file has, as in a "
                         "bomb.");
    case ArchiveRemark::NotListed:
        return Words::tr("Its directory names more entries, which begin where others do.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString summary(const ArchiveListing &listing)
{
    const auto number = static_cast<int>(listing.entries.size());
    QStringList parts{Words::tr("%n entry(ies)", nullptr, number)};
    const auto isSizeUnknown = [](const ArchiveEntry &entry) {
        return entry.flags.testFlag(ArchiveFlag::SizeUnknown);
    };
    if (listing.claimed > 0 || std::ranges::none_of(listing.entries, isSizeUnknown)) {
        //: %1 is a size
        parts.append(Words::tr("%1 unpacked").arg(bytes(listing.claimed)));
    }
    const QList<ArchiveFlag> flags = allArchiveFlags();
    for (const ArchiveFlag flag : flags) {
        const auto odd = std::ranges::count_if(listing.entries, [flag](const ArchiveEntry &entry) {
            return withoutRepeats(entry.flags).testFlag(flag);
        });
        if (odd > 0) {
            parts.append(countedFlag(flag, static_cast<int>(odd)));
        }
    }
    return parts.join(u", "_s);
}

FailureText archiveFailure(const ArchiveError &error)
{
    const QString object = nameOr(error.name, Words::tr("Archive"));
    switch (error.fault) {
    case ArchiveFault::NotAnArchive:
        return {object, Words::tr("It is no archive of a kind that Docket opens."), {}};
    case ArchiveFault::NoSuchEntry:
        return {object, Words::tr("The archive has no entry of this number."), {}};
    case ArchiveFault::NotAFile:
        return {
            object, Words::tr("This entry is a folder, a link or a device: it has no bytes."), {}};
    case ArchiveFault::NeedsPassword:
        return {object, Words::tr("It is encrypted."),
                Words::tr("Give its password where the entries of its archive are listed.")};
    case ArchiveFault::WrongPassword:
        return {object, Words::tr("The password does not fit."),
                Words::tr("Ask whoever sent the archive for it.")};
    case ArchiveFault::PerhapsPassword:
        return {object,
                withWords(Words::tr("The password is another one, or the entry is damaged."),
                          error.detail),
                Words::tr("Ask whoever sent the archive for it.")};
    case ArchiveFault::CannotDecrypt:
        return {
            object,
            withWords(Words::tr("It is encrypted in a way that Docket cannot open."), error.detail),
            Words::tr("Save it, and open it with its own program in a place that may break.")};
    case ArchiveFault::Damaged:
        return {object, withWords(Words::tr("It is cut off or damaged."), error.detail),
                Words::tr("Ask whoever sent it to send it again.")};
    case ArchiveFault::EntryTooLarge:
        return {object,
                Words::tr("The entry is larger than %1, more than is unpacked in memory.")
                    .arg(bytes(error.limit)),
                {}};
    case ArchiveFault::UnpacksTooLarge:
        return {object,
                Words::tr("It was given up: more than %1 would have been unpacked.")
                    .arg(bytes(error.limit)),
                {}};
    case ArchiveFault::RatioTooHigh:
        return {object,
                Words::tr("It was given up: it unpacks to over %1 times its size, as a bomb does.")
                    .arg(count(error.limit)),
                {}};
    case ArchiveFault::TooManyEntries:
        return {object,
                Words::tr("The archive has more than %1 entries; the later ones are not opened.")
                    .arg(count(error.limit)),
                {}};
    case ArchiveFault::TooDeep:
        return {object,
                Words::tr("Archives in archives are opened to depth %1, as deeper ones are bombs.")
                    .arg(count(error.limit)),
                {}};
    case ArchiveFault::Stopped:
        return {object, Words::tr("It was stopped."), {}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Labels
