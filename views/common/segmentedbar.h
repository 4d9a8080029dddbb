// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace Docket {

/// Two to five choices in one frame, one of them taken: "Source | Hex | Plain". Arrow keys move,
/// as in a radio group.
class SegmentedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedBar(QWidget *parent = nullptr);

    /// Replaces all segments; the first is taken. Buttons are named segment0, segment1, …
    void setSegments(const QStringList &texts);
    [[nodiscard]] int current() const;
    /// Without a signal; -1 takes none.
    void setCurrent(int index);
    void setSegmentEnabled(int index, bool isEnabled);
    /// What a segment means, on hover and for those who hear it.
    void setSegmentHint(int index, const QString &hint);
    /// As somebody who clicks it, with the signal; the segment gets the focus.
    void choose(int index);
    /// The segment that is taken, else the first one.
    void takeFocus();

Q_SIGNALS:
    /// By a person.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace Docket
