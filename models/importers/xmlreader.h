// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "importers/importer.h"
#include "importers/streambuffer.h"

#include <QByteArray>
#include <QByteArrayView>

#include <expected>
#include <optional>
#include <stop_token>

class QIODevice;

namespace Docket {

/// Follows the tags of XML, byte by byte and without recursion, to see where an element ends. It
/// judges nothing else: whether the element is XML is said by QXmlStreamReader afterwards.
/// Comments, CDATA and processing instructions are passed over as wholes.
class XmlExtent final
{
public:
    /// Takes bytes up to the end of the next piece of markup; returns how many it took, and 0 where
    /// more bytes are needed. `isAtEnd`: no more will come.
    [[nodiscard]] qsizetype take(QByteArrayView bytes, bool isAtEnd);

    [[nodiscard]] int depth() const { return m_depth; }

    [[nodiscard]] int deepest() const { return m_deepest; }

    /// Whether the last piece was markup without an end.
    [[nodiscard]] bool isOdd() const { return m_isOdd; }

    /// Of the start tag that was taken last; empty if it was another piece.
    [[nodiscard]] QByteArray opened() const { return m_opened; }

private:
    [[nodiscard]] qsizetype takeMarkup(QByteArrayView bytes, bool isAtEnd);

    int m_depth = 0;
    int m_deepest = 0;
    bool m_isOdd = false;
    QByteArray m_opened;
};

/// One element of the root, as its bytes are in the file.
struct XmlItem
{
    qint64 offset = 0;
    QByteArray bytes;
    std::optional<ImportFault> fault; ///< BadXml (cut off), TooDeep or MessageTooLarge
};

/// Cuts an XML file of any size into the elements of its root. One of them is in memory at a time.
/// A start tag of the same name within an element is the next one: the one before was never closed.
class XmlReader final
{
public:
    XmlReader(QIODevice &device, QString path, const ImportLimits &limits, std::stop_token stop);

    /// The next element; nothing at the end or after a stop. Fails only if the device does.
    [[nodiscard]] std::expected<std::optional<XmlItem>, ImportError> next();

    /// The start tag of the root, "<bugzilla urlbase=…>"; empty before the first element.
    [[nodiscard]] QByteArray root() const { return m_root; }

    [[nodiscard]] qint64 position() const { return m_buffer.offset(); }

private:
    [[nodiscard]] bool findElement();
    [[nodiscard]] XmlItem takeElement();

    StreamBuffer m_buffer;
    ImportLimits m_limits;
    std::stop_token m_stop;
    QByteArray m_root;
    bool m_isInRoot = false;
    std::optional<qint64> m_oddAt; ///< of markup between elements that has no end
    int m_unclosed = 0;            ///< elements without an end tag
    bool m_isWhole = false;        ///< the element that was taken last ended
    bool m_isDone = false;
};

/// The name that a start tag begins with: "<bug id=…>" → "bug".
[[nodiscard]] QByteArray xmlName(QByteArrayView tag);

} // namespace Docket
