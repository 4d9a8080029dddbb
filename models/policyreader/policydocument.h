// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Docket {

/// A link in a block; `from` and `to` count in the block's text.
struct DocumentLink
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString target;
};

enum class BlockKind {
    Heading,
    Paragraph,
    Item, ///< a paragraph of a list item
    Cell, ///< of a table
};

/// A piece of running text of a Markdown document, its inline markup resolved: what is `**bold**`
/// there is `bold` here, and each character knows where it came from.
struct DocumentBlock
{
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    QList<TextSpan> places; ///< of each UTF-16 unit of `text` in the document
    QList<DocumentLink> links;
    qsizetype strongTo = 0; ///< the text begins with bold words, up to here
    int heading = -1;       ///< the block that is the heading above; -1: none
    int intro = -1;         ///< the block before the list or table that this is part of
    int table = -1;         ///< number of its table
    int row = 0;            ///< in the table; 0 is the header
    int column = 0;
    int header = -1; ///< the block above it in the first row

    [[nodiscard]] TextSpan span(qsizetype from, qsizetype to) const;
};

/// The structure of a Markdown document: its blocks in order. Fenced code, pictures and HTML
/// comments are no text that binds anybody and are left out.
struct PolicyDocument
{
    QString text; ///< the whole document, line ends as "\n"
    QList<DocumentBlock> blocks;
    QList<qsizetype> lineStarts;

    [[nodiscard]] int lineOf(qsizetype offset) const; ///< from 1
    /// Text of the block, of a long one the end; nothing for -1.
    [[nodiscard]] QStringView textOf(int block) const;
    /// The words above a block: its heading, and the blocks that introduce its list, outermost
    /// last.
    [[nodiscard]] QString above(const DocumentBlock &block) const;
};

/// In time linear in the length of `text`.
[[nodiscard]] PolicyDocument policyDocument(const QString &text);

} // namespace Docket
