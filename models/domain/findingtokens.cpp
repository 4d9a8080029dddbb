// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findingtokens.h"

#include "domain/version.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostLabel = 48;
constexpr qsizetype MostStanding = 40; ///< of a heading without any mark
constexpr int MostLabelWords = 6;

// What a character is to a token.
constexpr quint8 Digit = 1;
constexpr quint8 Dot = 2;
constexpr quint8 Slash = 4;
constexpr quint8 Equals = 8;
constexpr quint8 Blank = 16;
constexpr quint8 Edge = 32;    ///< punctuation that is cut from the ends
constexpr quint8 Bracket = 64; ///< "("
constexpr quint8 Joint = 128;  ///< of names in code: "_", ":"

constexpr std::array<quint8, 128> makeClasses()
{
    std::array<quint8, 128> classes{};
    for (std::size_t c = 0; c < classes.size(); ++c) {
        const auto lower = char16_t(c | 0x20);
        if (c <= u' ') {
            classes[c] = Blank;
        } else if (c >= u'0' && c <= u'9') {
            classes[c] = Digit;
        } else if (c == u'/') {
            classes[c] = Slash;
        } else if ((lower < u'a' || lower > u'z') && c != u'+') { // C++
            classes[c] = Edge;
        }
    }
    classes[u'.'] |= Dot;
    classes[u'='] |= Equals;
    classes[u'('] |= Bracket;
    classes[u'_'] |= Joint;
    classes[u':'] |= Joint;
    return classes;
}

constexpr std::array<quint8, 128> Classes = makeClasses();

/// The blanks beyond ASCII; QChar::isSpace() looks each letter up in a table.
bool isWideBlank(char16_t c)
{
    return c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
           c == 0x202f || c == 0x205f || c == 0x1680;
}

inline quint8 classOf(char16_t c)
{
    if (c < Classes.size()) {
        return Classes[c];
    }
    return isWideBlank(c) ? Blank : quint8(0);
}

bool isEdge(char16_t c)
{
    if (c < Classes.size()) {
        return (Classes[c] & Edge) != 0;
    }
    return QChar(c).isPunct() || QChar(c).isSymbol();
}

QStringView withoutMarks(QStringView text)
{
    constexpr QStringView Marks = u"#*_-+•·=` \t";
    while (!text.isEmpty() && Marks.contains(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && Marks.contains(text.back())) {
        text.chop(1);
    }
    return text;
}

/// Cuts "2." or "2)" from the front.
QStringView withoutNumber(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < 3 && isAsciiDigit(text.at(end))) {
        ++end;
    }
    const bool isNumbered =
        end > 0 && end + 1 < text.size() && (text.at(end) == u'.' || text.at(end) == u')');
    return isNumbered ? text.sliced(end + 1).trimmed() : text;
}

bool isLabelLike(QStringView text)
{
    if (text.isEmpty() || text.size() > MostLabel || text.contains(u". ")) {
        return false;
    }
    const auto blanks = std::ranges::count(text, QChar(u' '));
    return blanks < MostLabelWords &&
           std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// Numbers and dots alone, each number at most 255.
bool isIpAddress(QStringView token)
{
    const auto parts = token.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) <= 255 && isNumber;
           });
}

/// "20.11.2026"
bool isDate(QStringView token)
{
    const auto parts = token.split(u'.');
    return parts.size() == 3 && parts.at(2).size() == 4 &&
           (parts.at(2).startsWith(u"19") || parts.at(2).startsWith(u"20")) &&
           parts.at(0).size() <= 2 && parts.at(1).size() <= 2;
}

/// The label before the colon at `place`; nothing where the words before it are no label.
std::optional<LineLabel> labelBefore(QStringView text, qsizetype place)
{
    const QStringView after = text.sliced(place + 1);
    const bool ends = after.isEmpty() || text.at(place) == u'\uff1a' || after.front().isSpace() ||
                      after.front() == u'*' || after.front() == u'_';
    const QStringView label = withoutMarks(text.first(place));
    if (!ends || !isLabelLike(label)) {
        return std::nullopt;
    }
    QStringView content = after.trimmed();
    while (content.startsWith(u'*')) {
        content = content.sliced(1);
    }
    return LineLabel{label, content.trimmed()};
}

} // namespace

QStringView withoutBlanks(QStringView text)
{
    const QChar *from = text.begin();
    const QChar *to = text.end();
    while (from < to && *from <= u' ') {
        ++from;
    }
    while (to > from && *(to - 1) <= u' ') {
        --to;
    }
    return {from, to};
}

std::optional<TextToken> nextToken(QStringView line, qsizetype &at)
{
    const char16_t *const begin = line.utf16();
    const char16_t *const end = begin + line.size();
    const char16_t *from = begin + at;
    while (from < end && (classOf(*from) & Blank) != 0) {
        ++from;
    }
    if (from == end) {
        return std::nullopt;
    }
    quint8 classes = 0;
    const char16_t *to = from;
    for (; to < end; ++to) {
        const quint8 one = classOf(*to);
        if ((one & Blank) != 0) {
            break;
        }
        classes |= one;
    }
    at = to - begin;
    const bool hasSlash = (classes & Slash) != 0;
    // What may begin a name stays: "/var", "./src", ".bashrc".
    while (from < to && isEdge(*from) && (*from != u'.' || !hasSlash)) {
        ++from;
    }
    while (to > from && isEdge(*(to - 1))) {
        --to;
    }
    TextToken token;
    token.text = QStringView(from, to);
    token.at = from - begin;
    token.hasDigit = (classes & Digit) != 0;
    token.hasDot = (classes & Dot) != 0;
    token.hasSlash = hasSlash;
    token.hasEquals = (classes & Equals) != 0;
    token.hasBracket = (classes & Bracket) != 0;
    token.hasJoint = (classes & Joint) != 0;
    return token;
}

std::optional<LineLabel> labelOf(QStringView line, bool mayStand)
{
    QStringView text = withoutBlanks(line);
    const QStringView start = text.first(std::min(text.size(), MostLabel + 8));
    const bool hasColon =
        std::ranges::any_of(start, [](QChar c) { return c == u':' || c == u'\uff1a'; });
    const QChar first = text.isEmpty() ? QChar() : text.front();
    const bool isMarked = first == u'#' || first == u'*' || first == u'_';
    const bool isStanding = mayStand && text.size() <= MostStanding;
    if (!hasColon && !isMarked && !isStanding) {
        return std::nullopt; // nearly every line
    }
    const bool isHeading = text.startsWith(u'#');
    const bool isBold = text.startsWith(u"**") || text.startsWith(u"__");
    text = withoutNumber(withoutMarks(text));
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QStringView head = text.first(std::min(text.size(), MostLabel + 1));
    const auto *colon =
        std::ranges::find_if(head, [](QChar c) { return c == u':' || c == u'\uff1a'; });
    const qsizetype place = colon - head.begin();
    if (colon != head.end()) {
        return labelBefore(text, place);
    }
    const bool isShort = mayStand && text.size() <= MostStanding && text.back().isLetterOrNumber();
    const bool isLabel = isHeading || (isBold && line.trimmed().endsWith(u"**")) || isShort;
    return isLabel && isLabelLike(text) ? std::optional(LineLabel{text, {}}) : std::nullopt;
}

int stepNumber(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at).isSpace()) {
        ++at;
    }
    int number = 0;
    qsizetype digits = 0;
    for (; at < line.size() && digits < 3 && isAsciiDigit(line.at(at)); ++at, ++digits) {
        number = number * 10 + (line.at(at).unicode() - u'0');
    }
    const bool ends = digits > 0 && at + 1 < line.size() &&
                      (line.at(at) == u'.' || line.at(at) == u')') && line.at(at + 1).isSpace();
    return ends ? number : 0;
}

bool isVersionToken(QStringView token)
{
    const bool hasV =
        token.size() > 1 && token.front().toLower() == u'v' && isAsciiDigit(token.at(1));
    if (hasV) {
        token = token.sliced(1);
    }
    if (token.isEmpty() || !isAsciiDigit(token.front()) || isIpAddress(token) || isDate(token)) {
        return false;
    }
    const auto version = parseVersion(token, VersionScheme::Semver);
    // "1.5" may be anything, "v1.5" is not.
    return version && version->release.size() >= (hasV ? 2 : 3);
}

PathKind sourcePath(const TextToken &token)
{
    QStringView text = token.text;
    // Most dots end a sentence, and are cut off.
    if (!std::ranges::contains(text, QChar(u'.')) || (token.hasSlash && text.contains(u"://"))) {
        return PathKind::None;
    }
    // receiver.rs:203:31, page.php?id=1
    const auto *end = std::ranges::find_if(
        text, [](QChar c) { return c == u':' || c == u'?' || c == u'#' || c == u'('; });
    text = text.first(end - text.begin());
    const qsizetype dot = text.lastIndexOf(u'.');
    if (dot <= 0 || !isSourceSuffix(text.sliced(dot + 1))) {
        return PathKind::None;
    }
    return token.hasSlash && text.contains(u'/') ? PathKind::Path : PathKind::Name;
}

bool isCodeUrl(QStringView token)
{
    constexpr auto Places =
        std::to_array<QStringView>({u"/blob/", u"/tree/", u"/commit/", u"/src/", u"/raw/"});
    return token.contains(u"://") && std::ranges::any_of(Places, [token](QStringView place) {
               return token.contains(place);
           });
}

bool isCommitName(QStringView token)
{
    const auto isHex = [](QChar c) {
        const char16_t lower = c.unicode() | 0x20;
        return isAsciiDigit(c) || (lower >= u'a' && lower <= u'f');
    };
    return token.size() >= 7 && token.size() <= 40 && std::ranges::all_of(token, isHex) &&
           std::ranges::any_of(token, isAsciiDigit);
}

} // namespace Docket
