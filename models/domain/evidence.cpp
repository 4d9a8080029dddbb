// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"

#include "domain/textencoding.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Code points outside Unicode's control and format categories that are drawn as nothing
/// (Default_Ignorable_Code_Point, which Qt does not tell, and the blank Braille pattern).
constexpr std::array InvisibleRanges{
    Range{0x034F, 0x034F}, Range{0x115F, 0x1160}, Range{0x17B4, 0x17B5},
    Range{0x180B, 0x180F}, Range{0x2800, 0x2800}, Range{0x3164, 0x3164},
    Range{0xFE00, 0xFE0F}, Range{0xFFA0, 0xFFA0}, Range{0xE0000, 0xE0FFF},
};

bool isInvisible(char32_t c)
{
    static const QList categories{QChar::Other_Control, QChar::Other_Format,
                                  QChar::Other_NotAssigned, QChar::Separator_Line,
                                  QChar::Separator_Paragraph};
    return categories.contains(QChar::category(c)) ||
           std::ranges::any_of(InvisibleRanges, [c](const Range &range) {
               return c >= range.first && c <= range.last;
           });
}

/// Suffixes that a desktop hands to an interpreter, a loader or a browser with scripts when
/// somebody double-clicks the file. Windows' and macOS' too: a folder of evidence may travel.
constexpr std::array RunnableSuffixes{
    "apk"_L1,        "app"_L1,   "appimage"_L1, "appx"_L1,       "bash"_L1,
    "bat"_L1,        "chm"_L1,   "cmd"_L1,      "com"_L1,        "command"_L1,
    "cpl"_L1,        "csh"_L1,   "deb"_L1,      "desktop"_L1,    "dll"_L1,
    "dmg"_L1,        "docm"_L1,  "exe"_L1,      "fish"_L1,       "flatpakref"_L1,
    "gadget"_L1,     "hta"_L1,   "htm"_L1,      "html"_L1,       "iqy"_L1,
    "jar"_L1,        "jnlp"_L1,  "js"_L1,       "jse"_L1,        "ksh"_L1,
    "library-ms"_L1, "lnk"_L1,   "mht"_L1,      "mhtml"_L1,      "mjs"_L1,
    "msc"_L1,        "msi"_L1,   "msix"_L1,     "msixbundle"_L1, "php"_L1,
    "phtml"_L1,      "pif"_L1,   "pl"_L1,       "pptm"_L1,       "ps1"_L1,
    "py"_L1,         "pyc"_L1,   "pyw"_L1,      "rb"_L1,         "reg"_L1,
    "rpm"_L1,        "run"_L1,   "scf"_L1,      "scr"_L1,        "settingcontent-ms"_L1,
    "sh"_L1,         "shtml"_L1, "slk"_L1,      "snap"_L1,       "svg"_L1,
    "svgz"_L1,       "url"_L1,   "vbe"_L1,      "vbs"_L1,        "webloc"_L1,
    "wsf"_L1,        "wsh"_L1,   "xht"_L1,      "xhtml"_L1,      "xlam"_L1,
    "xll"_L1,        "xlsm"_L1,  "xml"_L1,      "xsl"_L1,        "zsh"_L1,
};

constexpr qsizetype LongestName = 120;
constexpr qsizetype MostNameBytes = 240; ///< file systems allow 255
constexpr auto TextSuffix = ".txt"_L1;

bool isRunnable(QStringView name)
{
    const QStringView suffix = name.sliced(name.lastIndexOf(u'.') + 1);
    return std::ranges::any_of(RunnableSuffixes, [suffix](QLatin1StringView runnable) {
        return suffix.compare(runnable, Qt::CaseInsensitive) == 0;
    });
}

/// Device names of Windows, which are no files there under any suffix.
bool isReserved(QStringView name)
{
    const QString stem = name.first(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.'))
                             .trimmed()
                             .toString()
                             .toUpper();
    const bool isNumbered = stem.size() == 4 &&
                            (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) &&
                            stem.back().isDigit();
    return isNumbered || QStringList{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s}.contains(stem);
}

QString lastComponent(const QString &name)
{
    const QList<QStringView> parts = QStringView(name).split(u'/', Qt::SkipEmptyParts);
    const QStringView last = parts.isEmpty() ? QStringView() : parts.last();
    return last.sliced(last.lastIndexOf(u'\\') + 1).toString();
}

QString withPlainCharacters(const QString &name)
{
    QList<char32_t> plain;
    for (const uint unit : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        const char32_t c = unit;
        const bool isReservedMark = c < 0x80 && R"(<>:"|?*/\~`$;&)"_L1.contains(QChar(c));
        plain.append(isReservedMark || isInvisible(c) ? U'_' : c);
    }
    return QString::fromUcs4(plain.constData(), plain.size());
}

QString withoutOuterMarks(QString name)
{
    // Leading dots hide a file, a leading hyphen looks like an option; Windows drops trailing dots.
    const auto isMark = [](QChar c) { return c.isSpace() || c == u'.' || c == u'-'; };
    while (!name.isEmpty() && isMark(name.front())) {
        name.remove(0, 1);
    }
    while (!name.isEmpty() && isMark(name.back())) {
        name.chop(1);
    }
    return name;
}

bool fits(const QString &name)
{
    return name.size() <= LongestName && name.toUtf8().size() <= MostNameBytes;
}

/// Shortens the stem; the suffix says what the file is.
QString cutToFit(const QString &name)
{
    constexpr qsizetype LongestSuffix = 16;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && name.size() - dot <= LongestSuffix;
    const QString suffix = hasSuffix ? name.sliced(dot) : QString();
    QString stem = name.first(std::min(name.size() - suffix.size(), LongestName));
    while (!stem.isEmpty() && (stem.back().isHighSurrogate() || !fits(stem + suffix))) {
        stem.chop(1);
    }
    return stem + suffix;
}

} // namespace

QString visibleName(const QString &name)
{
    // Nearly every name, and models ask for those of every row.
    const bool isPlain = std::ranges::none_of(
        name, [](QChar c) { return c.isSurrogate() || isInvisible(c.unicode()); });
    if (isPlain) {
        return name;
    }
    QString visible;
    for (const uint unit : name.toUcs4()) {
        const char32_t c = unit;
        if (!isInvisible(c)) {
            visible += QString::fromUcs4(&c, 1);
        } else if (c <= 0xFFFF) {
            visible += u"\\u"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
        } else {
            visible += u"\\U"_s + QString::number(c, 16).toUpper().rightJustified(8, u'0');
        }
    }
    return visible;
}

QString safeFileName(const QString &name, int number)
{
    QString safe = withoutOuterMarks(withPlainCharacters(lastComponent(name)));
    const bool isEmpty = std::ranges::all_of(safe, [](QChar c) { return c == u'_'; });
    if (isEmpty) {
        return u"attachment-%1"_s.arg(number);
    }
    if (isReserved(safe)) {
        safe.prepend(u'_');
    }
    if (isRunnable(safe)) {
        safe += TextSuffix;
    }
    if (!fits(safe)) {
        safe = cutToFit(safe);
    }
    return safe;
}

ContentKind contentKind(const QByteArray &bytes)
{
    constexpr qsizetype Looked = 8192;
    constexpr qsizetype TextPerControl = 32; // logs have a stray one, programs have many
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), Looked));
    const TextEncoding encoding = detectEncoding(head, TextExtent::Beginning);
    if (encoding.markSize > 0 || encoding.name.startsWith("UTF-16")) {
        return ContentKind::Text;
    }
    qsizetype controls = 0;
    for (const char byte : head) {
        if (byte == '\0') {
            return ContentKind::Binary;
        }
        const bool isLayout = (byte >= '\b' && byte <= '\r') || byte == '\x1B'; // ESC colours logs
        controls += (byte >= 0 && byte < ' ' && !isLayout) || byte == '\x7F' ? 1 : 0;
    }
    return controls * TextPerControl > head.size() ? ContentKind::Binary : ContentKind::Text;
}

EvidenceItem entryItem(const EvidenceItem &archive, const ArchiveEntry &entry)
{
    EvidenceItem item = archive;
    item.kind = EvidenceItem::Kind::ArchiveEntry;
    item.depth = archive.depth + 1;
    item.number = static_cast<int>(entry.number);
    item.container = fullName(archive);
    item.name = entry.name;
    item.mediaType.clear();
    item.sha256.clear();
    item.size = entry.size;
    item.at = entry.changedAt;
    item.entryPath.append(entry.number);
    item.entryFlags = entry.flags;
    item.packedSize = entry.packedSize;
    item.isFolder = entry.isFolder;
    return item;
}

QString fullName(const EvidenceItem &item)
{
    return item.container.isEmpty() ? item.name : item.container + EntryMark + item.name;
}

} // namespace Docket
