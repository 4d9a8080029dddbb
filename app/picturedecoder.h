// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/picture.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace Docket {

/// Has pictures decoded by a process of its own, one at a time: what a picture does to the decoder
/// it does to that process. On the GUI thread, which it never holds up. A newer picture stops the
/// one before, whose answer never comes.
class PictureDecoder final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const PictureAnswer &)>;

    /// `program` with `arguments` reads a picture and answers as decodePicture() does.
    PictureDecoder(QString program, QStringList arguments, QObject *parent = nullptr);
    /// This program as the decoder.
    explicit PictureDecoder(QObject *parent = nullptr);
    ~PictureDecoder() override;
    Q_DISABLE_COPY_MOVE(PictureDecoder)

    /// How long a picture may take by the clock on the wall.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    void decode(const QByteArray &bytes, const Answer &answer);
    void stop();

private:
    void readAnswer();
    void end(int exitCode, QProcess::ExitStatus status);
    void give(PictureFault fault);
    void give(const PictureAnswer &answer);

    QString m_program;
    QStringList m_arguments;
    int m_patience = PictureLimits::WallMilliseconds;
    QProcess *m_process = nullptr; ///< of the picture under way
    QByteArray m_read;
    Answer m_answer;
    QTimer m_timer;
};

} // namespace Docket
