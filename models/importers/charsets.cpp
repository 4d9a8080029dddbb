// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/charsets.h"

#include <QByteArray>
#include <QHash>
#include <QUtf8StringView>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <memory>
#include <vector>

namespace Docket {

namespace {

/// windows-1252 at 0x80…0x9F; the five unassigned bytes stay C1 controls, as browsers do it.
constexpr std::array<char16_t, 32> Windows1252{
    u'\u20AC', u'\x81',   u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', u'\x8D',   u'\u017D', u'\x8F',
    u'\x90',   u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', u'\x9D',   u'\u017E', u'\u0178'};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= u'\x80' && c <= u'\x9F') {
            c = Windows1252[c.unicode() - 0x80U];
        }
    }
    return text;
}

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

/// Lower case, without quotes and blanks, and with the names that iconv does not know replaced.
QByteArray canonical(QByteArrayView charset)
{
    static const QHash<QByteArray, QByteArray> aliases{
        {"utf8", "utf-8"},
        {"latin1", "iso-8859-1"},
        {"latin-1", "iso-8859-1"},
        {"iso8859-1", "iso-8859-1"},
        {"iso_8859-1", "iso-8859-1"},
        {"ascii", "us-ascii"},
        {"ansi_x3.4-1968", "us-ascii"},
        {"7bit", "us-ascii"},
        {"8bit", ""},
        {"unknown-8bit", ""},
        {"x-unknown", ""},
        {"default", ""},
        {"gb2312", "gb18030"},
        {"x-gbk", "gb18030"},
        {"gbk", "gb18030"},
        {"ks_c_5601-1987", "cp949"},
        {"ks_c_5601", "cp949"},
        {"euc-kr", "cp949"},
        {"x-sjis", "cp932"},
        {"shift_jis", "cp932"},
        {"shift-jis", "cp932"},
        {"cp1252", "windows-1252"},
        {"x-mac-roman", "macintosh"},
        {"iso-8859-8-i", "iso-8859-8"},
        {"iso-8859-8-e", "iso-8859-8"},
        {"tis-620", "cp874"},
    };
    QByteArray name = charset.toByteArray().toLower();
    name.removeIf([](char c) { return c == '"' || c == '\'' || c <= ' '; });
    const auto alias = aliases.constFind(name);
    return alias == aliases.cend() ? name : *alias;
}

/// A name that is safe to give to iconv_open(3): no "//TRANSLIT", no path.
bool isPlainName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 40 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.' || c == ':' || c == '+';
    });
}

/// A converter to UTF-16 by iconv(3). Opening one loads a module of the C library, which takes as
/// long as parsing three mails, so each thread keeps those it used (see opened()).
class Iconv final
{
public:
    explicit Iconv(const QByteArray &name)
        : m_name(name)
        , m_handle(isPlainName(name) ? iconv_open("UTF-16LE", name.constData()) : invalid())
    {
    }

    ~Iconv()
    {
        if (isValid()) {
            iconv_close(m_handle);
        }
    }

    Q_DISABLE_COPY_MOVE(Iconv)

    [[nodiscard]] const QByteArray &name() const { return m_name; }

    [[nodiscard]] bool isValid() const { return m_handle != invalid(); }

    [[nodiscard]] DecodedText decode(QByteArrayView bytes) const;

private:
    static iconv_t invalid()
    {
        return reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr): as iconv(3) says
    }

    QByteArray m_name;
    iconv_t m_handle;
};

/// The converter of this thread, one of a few, the last used first; also those that do not exist.
const Iconv &opened(const QByteArray &name)
{
    constexpr size_t Most = 16;
    thread_local std::vector<std::unique_ptr<Iconv>> converters;
    auto known = std::ranges::find(converters, name,
                                   [](const auto &converter) { return converter->name(); });
    if (known == converters.end()) {
        if (converters.size() == Most) {
            converters.pop_back();
        }
        converters.push_back(std::make_unique<Iconv>(name));
        known = std::prev(converters.end());
    }
    std::rotate(converters.begin(), known, std::next(known));
    return *converters.front();
}

DecodedText Iconv::decode(QByteArrayView bytes) const
{
    DecodedText decoded;
    iconv(m_handle, nullptr, nullptr, nullptr, nullptr); // to its initial state
    std::array<char16_t, 8192> out;
    char *from = const_cast<char *>(bytes.data()); // iconv(3) does not write to it
    auto left = static_cast<size_t>(bytes.size());
    for (;;) {
        char *to = reinterpret_cast<char *>(out.data());
        size_t room = sizeof out;
        const bool isFlush = left == 0;
        const size_t done = isFlush ? iconv(m_handle, nullptr, nullptr, &to, &room)
                                    : iconv(m_handle, &from, &left, &to, &room);
        const int error = done == static_cast<size_t>(-1) ? errno : 0;
        decoded.text.append(QStringView(out.data(), static_cast<qsizetype>(sizeof out - room) / 2));
        if (error == EILSEQ || error == EINVAL) {
            decoded.text.append(QChar::ReplacementCharacter);
            decoded.fault = ImportFault::BadCharset;
            if (isFlush || left == 0) {
                return decoded;
            }
            ++from;
            --left;
        } else if (error == 0 && isFlush) {
            return decoded;
        }
    }
}

DecodedText guess(QByteArrayView bytes, ImportFault fault, bool isFault)
{
    DecodedText decoded;
    if (isUtf8(bytes)) {
        decoded.text = QString::fromUtf8(bytes);
    } else {
        decoded.text = fromWindows1252(bytes);
        isFault = true;
    }
    if (isFault) {
        decoded.fault = fault;
    }
    return decoded;
}

} // namespace

DecodedText decodeText(QByteArrayView bytes, QByteArrayView charset)
{
    const QByteArray name = canonical(charset);
    if (name.isEmpty() || name == "us-ascii") {
        return guess(bytes, ImportFault::BadCharset, false);
    }
    if (name == "utf-8") {
        return {QString::fromUtf8(bytes),
                isUtf8(bytes) ? std::nullopt : std::optional(ImportFault::BadCharset)};
    }
    if (name == "iso-8859-1" || name == "windows-1252") {
        return {fromWindows1252(bytes), std::nullopt};
    }
    const Iconv &converter = opened(name);
    if (!converter.isValid()) {
        return guess(bytes, ImportFault::UnknownCharset, true);
    }
    return converter.decode(bytes);
}

} // namespace Docket
