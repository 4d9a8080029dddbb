// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/detectedtype.h"
#include "domain/piecefacts.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace Docket {

class Chip;
class HashRow;
class SeenBefore;

/// What is known of the chosen piece: claimed and found type, size, hash, names, origin. Text only,
/// all of it can be selected.
class EvidenceFacts final : public QScrollArea
{
    Q_OBJECT

public:
    explicit EvidenceFacts(QWidget *parent = nullptr);

    /// What the viewer found out.
    struct Found
    {
        QString detected;
        TypeMismatch mismatch = TypeMismatch::None;
        QString shownAs; ///< "Python, UTF-8, 30 lines"
        qint64 hidden = 0;
        qint64 size = 0; ///< bytes
    };

    /// From the list alone, before the bytes are there, with the message that it is from.
    void showItem(const EvidenceItem &item, const EvidenceItem &message);
    void showFound(const Found &found);
    /// What took longer.
    void showPieceFacts(const PieceFacts &facts);
    void clear();

Q_SIGNALS:
    /// Another case with the same bytes, by its key.
    void caseRequested(const QString &key);

private:
    [[nodiscard]] HashRow *addHash(const QString &name, const QString &objectName);
    [[nodiscard]] QGridLayout *addSection(const QString &title);
    [[nodiscard]] QLabel *addRow(QGridLayout *grid, const QString &name, const QString &label,
                                 bool isCode = false);
    void setRow(QLabel *value, const QString &text);

    QWidget *m_page;
    QHash<QLabel *, QLabel *> m_keys; ///< the caption of each value
    QLabel *m_claimed = nullptr;
    QLabel *m_detected = nullptr;
    QLabel *m_header = nullptr;
    Chip *m_mismatch = nullptr;
    QLabel *m_shownAs = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_safeName = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_packed = nullptr;
    QLabel *m_odd = nullptr;
    QLabel *m_archive = nullptr;
    QLabel *m_entropy = nullptr;
    Chip *m_hidden = nullptr;
    HashRow *m_sha256 = nullptr;
    HashRow *m_sha1 = nullptr;
    HashRow *m_md5 = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_received = nullptr;
    QLabel *m_place = nullptr;
    SeenBefore *m_seen = nullptr;
};

} // namespace Docket
