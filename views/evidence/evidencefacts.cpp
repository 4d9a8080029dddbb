// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencefacts.h"

#include "common/chip.h"
#include "common/labelsarchive.h"
#include "common/theme.h"
#include "domain/detectedtype.h"
#include "evidence/evidencetreedelegate.h"
#include "evidence/hashrow.h"
#include "evidence/inpieces.h"
#include "evidence/seenbefore.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString mismatchWords(TypeMismatch mismatch)
{
    switch (mismatch) {
    case TypeMismatch::None:
        return {};
    case TypeMismatch::NotAnImage:
        return EvidenceFacts::tr("Type mismatch: not an image");
    case TypeMismatch::NotText:
        return EvidenceFacts::tr("Type mismatch: not text");
    case TypeMismatch::OtherType:
        return EvidenceFacts::tr("Type mismatch");
    }
    Q_UNREACHABLE_RETURN({});
}

/// "4.71 bits a byte", and what a value near eight means.
QString entropyWords(double entropy)
{
    constexpr double Packed = 7.5; // text stays under 6, programs under 7
    const QString bits =
        EvidenceFacts::tr("%1 bits a byte").arg(QLocale().toString(entropy, 'f', 2));
    return entropy < Packed ? bits
                            : EvidenceFacts::tr("%1, as packed or encrypted bytes have").arg(bits);
}

constexpr qsizetype NamePiece = 24;

QString claimWords(const EvidenceItem &item)
{
    if (item.kind == EvidenceItem::Kind::CodeBlock) {
        return visibleName(item.name);
    }
    const QString type = claimedType(item);
    //: %1 is a media type that a file's name claims
    return type.isEmpty() || type == item.mediaType ? visibleName(type)
                                                    : EvidenceFacts::tr("%1, by name").arg(type);
}

/// `size` is what it unpacked to; 0: nobody knows yet.
QString packedWords(qint64 packed, qint64 size)
{
    if (packed <= 0 || size <= 0) {
        return {};
    }
    const double ratio = static_cast<double>(size) / static_cast<double>(packed);
    //: %1 is a number of bytes, %2 how many unpacked bytes each of them became
    return EvidenceFacts::tr("%1 bytes, %2 to 1")
        .arg(Labels::count(packed), QLocale().toString(ratio, 'f', 1));
}

/// Where a piece stands in its message.
QString placeWords(const PieceFacts &facts)
{
    if (facts.line > 0) {
        return EvidenceFacts::tr("line %1 of the text").arg(facts.line);
    }
    return facts.partPath.isEmpty()
               ? QString()
               : EvidenceFacts::tr("part %1 of the message").arg(facts.partPath);
}

} // namespace

EvidenceFacts::EvidenceFacts(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
{
    setObjectName(u"evidenceFacts"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(4 * Theme::Grid, Theme::PanelPadding, Theme::PanelPadding,
                               Theme::PanelPadding);
    layout->setSpacing(Theme::Grid);

    QGridLayout *type = addSection(tr("Type"));
    m_claimed = addRow(type, u"factClaimed"_s, tr("Claimed"), true);
    m_detected = addRow(type, u"factDetected"_s, tr("Detected"), true);
    m_header = addRow(type, u"factHeader"_s, tr("Header"));
    m_mismatch = new Chip(Chip::Shape::Tinted, m_page);
    m_mismatch->setObjectName(u"factMismatch"_s);
    layout->addWidget(m_mismatch, 0, Qt::AlignLeft);

    QGridLayout *file = addSection(tr("File"));
    m_shownAs = addRow(file, u"factShownAs"_s, tr("Shown as"));
    m_name = addRow(file, u"factName"_s, tr("Name"), true);
    m_safeName = addRow(file, u"factSafeName"_s, tr("Safe name"), true);
    m_size = addRow(file, u"factSize"_s, tr("Size"));
    m_packed = addRow(file, u"factPacked"_s, tr("Packed"));
    m_odd = addRow(file, u"factOdd"_s, tr("Odd"));
    m_entropy = addRow(file, u"factEntropy"_s, tr("Entropy"));
    m_hidden = new Chip(Chip::Shape::Tinted, m_page);
    m_hidden->setObjectName(u"factHidden"_s);
    layout->addWidget(m_hidden, 0, Qt::AlignLeft);

    m_sha256 = addHash(u"SHA-256"_s, u"Sha256"_s);
    m_sha1 = addHash(u"SHA-1"_s, u"Sha1"_s);
    m_md5 = addHash(u"MD5"_s, u"Md5"_s);

    QGridLayout *origin = addSection(tr("Where it came from"));
    m_origin = addRow(origin, u"factOrigin"_s, tr("From"));
    //: the archive that a file is in
    m_archive = addRow(origin, u"factArchive"_s, tr("Archive"));
    m_received = addRow(origin, u"factReceived"_s, tr("Received"));
    m_place = addRow(origin, u"factPlace"_s, tr("Place"));

    QGridLayout *seen = addSection(tr("Same bytes"));
    m_seen = new SeenBefore(m_page);
    seen->addWidget(m_seen, 0, 0, 1, 2);
    connect(m_seen, &SeenBefore::caseRequested, this, &EvidenceFacts::caseRequested);
    layout->addStretch(1);
    setWidget(m_page);
    clear();
}

HashRow *EvidenceFacts::addHash(const QString &name, const QString &objectName)
{
    auto *row = new HashRow(name, objectName, m_page);
    m_page->layout()->addWidget(row);
    return row;
}

QGridLayout *EvidenceFacts::addSection(const QString &title)
{
    auto *heading = new QLabel(title, m_page);
    heading->setFont(Theme::font(Theme::TextSize::Secondary, true));
    heading->setContentsMargins(0, 2 * Theme::Grid, 0, 0);
    m_page->layout()->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Theme::Grid);
    grid->setVerticalSpacing(Theme::Grid);
    grid->setColumnMinimumWidth(0, 80);
    grid->setColumnStretch(1, 1);
    qobject_cast<QVBoxLayout *>(m_page->layout())->addLayout(grid);
    return grid;
}

QLabel *EvidenceFacts::addRow(QGridLayout *grid, const QString &name, const QString &label,
                              bool isCode)
{
    auto *caption = new QLabel(label, m_page);
    caption->setFont(Theme::font(Theme::TextSize::Secondary));
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto *fact = new QLabel(m_page);
    fact->setObjectName(name);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setFont(isCode ? Theme::monospace(Theme::TextSize::Secondary)
                         : Theme::font(Theme::TextSize::Secondary));
    fact->setAccessibleName(label);
    if (isCode) { // on one line with its label
        const int drop =
            QFontMetrics(caption->font()).ascent() - QFontMetrics(fact->font()).ascent();
        fact->setContentsMargins(0, std::max(0, drop), 0, 0);
    }
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0, Qt::AlignTop);
    grid->addWidget(fact, row, 1, Qt::AlignTop);
    m_keys.insert(fact, caption);
    return fact;
}

void EvidenceFacts::setRow(QLabel *value, const QString &text)
{
    value->setText(text);
    const bool isVisible = !text.isEmpty();
    value->setVisible(isVisible);
    m_keys.value(value)->setVisible(isVisible);
}

void EvidenceFacts::showItem(const EvidenceItem &item, const EvidenceItem &message)
{
    const bool isEntry = item.kind == EvidenceItem::Kind::ArchiveEntry;
    const bool isAttachment = item.kind == EvidenceItem::Kind::Attachment || isEntry;
    m_page->show();
    // What stands behind a fence is no name, it claims a language.
    const bool isBlock = item.kind == EvidenceItem::Kind::CodeBlock;
    setRow(m_claimed, inPieces(claimWords(item), NamePiece));
    m_packedSize = item.isFolder ? 0 : item.packedSize.value_or(0);
    setRow(m_packed, packedWords(m_packedSize, item.size));
    setRow(m_odd, Labels::oddities(item.entryFlags));
    setRow(m_archive,
           isEntry ? inPieces(tr("%1, entry %2").arg(visibleName(item.container)).arg(item.number),
                              NamePiece)
                   : QString());
    setRow(m_name, isBlock ? QString() : inPieces(visibleName(item.name), NamePiece));
    setRow(m_safeName,
           isAttachment ? inPieces(safeFileName(item.name, item.number), NamePiece) : QString());
    setRow(m_size, isBlock ? QString() : tr("%1 bytes").arg(Labels::count(item.size)));
    setRow(m_origin, EvidenceTreeDelegate::nameOf(message));
    setRow(m_received, message.at ? Labels::whenInFull(*message.at) : QString());
    m_sha256->setDigest(item.sha256);
    m_sha1->setDigest({});
    m_md5->setDigest({});
    setRow(m_header, {});
    setRow(m_entropy, {});
    setRow(m_place, {});
    m_seen->clear();
    setRow(m_detected, {});
    setRow(m_shownAs, {});
    m_hidden->hide();
    m_mismatch->hide();
}

void EvidenceFacts::showFound(const Found &found)
{
    setRow(m_detected, inPieces(found.detected, NamePiece));
    setRow(m_shownAs, found.shownAs);
    setRow(m_size, tr("%1 bytes").arg(Labels::count(found.size)));
    setRow(m_packed, packedWords(m_packedSize, found.size));
    m_hidden->setVisible(found.hidden > 0);
    m_hidden->setLook({Theme::Tone::Amber, Theme::Tone::AmberTint, "overdue"_L1},
                      tr("%n hidden character(s)", nullptr,
                         static_cast<int>(qMin<qint64>(found.hidden, INT_MAX))));
    m_mismatch->setVisible(found.mismatch != TypeMismatch::None);
    m_mismatch->setLook({Theme::Tone::Amber, Theme::Tone::AmberTint, "overdue"_L1},
                        mismatchWords(found.mismatch));
}

void EvidenceFacts::showPieceFacts(const PieceFacts &facts)
{
    m_sha256->setDigest(facts.bytes.sha256);
    m_sha1->setDigest(facts.bytes.sha1);
    m_md5->setDigest(facts.bytes.md5);
    setRow(m_header, withShortWords(visibleName(facts.header), NamePiece));
    setRow(m_entropy, entropyWords(facts.bytes.entropy));
    setRow(m_place, placeWords(facts));
    m_seen->show(facts);
}

void EvidenceFacts::clear()
{
    m_page->hide();
}

} // namespace Docket
