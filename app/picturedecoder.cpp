// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturedecoder.h"

#include "picturechild.h"
#include "picturefence.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// What the loader and Qt need to find themselves; nothing else of the person's goes there.
QProcessEnvironment environmentOfDecoder()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment result;
    for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s,
                                u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (own.contains(name)) {
            result.insert(name, own.value(name));
        }
    }
    result.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    result.insert(u"QT_NO_GLIB"_s, u"1"_s); // its threads would open what the fence denies
    return result;
}

} // namespace

PictureDecoder::PictureDecoder(QString program, QStringList arguments, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { give(PictureFault::TimedOut); });
}

PictureDecoder::PictureDecoder(QObject *parent)
    : PictureDecoder(QCoreApplication::applicationFilePath(), {DecodePictureWord}, parent)
{
}

PictureDecoder::~PictureDecoder()
{
    stop(); // deleted while it runs, a process says so, to what is no longer whole
}

void PictureDecoder::decode(const QByteArray &bytes, const Answer &answer)
{
    stop();
    m_answer = answer;
    if (bytes.size() > PictureLimits::Bytes) {
        give(PictureAnswer{
            .picture = std::unexpected(PictureError{.fault = PictureFault::TooManyBytes,
                                                    .detail = QString::number(bytes.size())})});
        return;
    }
    auto *const process = new QProcess(this);
    m_process = process;
    process->setProgram(m_program);
    process->setArguments(m_arguments);
    process->setProcessEnvironment(environmentOfDecoder());
    process->setWorkingDirectory(u"/"_s);
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::readyReadStandardOutput, this, &PictureDecoder::readAnswer);
    connect(process, &QProcess::finished, this, &PictureDecoder::end);
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            give(PictureFault::NoDecoder);
        }
    });
    m_timer.start(m_patience);
    process->start();
    if (m_process != process) {
        return; // it failed to start within start(), and that is answered
    }
    process->write(bytes);
    process->closeWriteChannel();
}

void PictureDecoder::stop()
{
    m_timer.stop();
    m_answer = {};
    m_read = {};
    QProcess *const process = std::exchange(m_process, nullptr);
    if (process == nullptr) {
        return;
    }
    process->disconnect(this);
    process->setParent(QCoreApplication::instance()); // it outlives this, until it has ended
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void PictureDecoder::readAnswer()
{
    m_read += m_process->readAllStandardOutput();
    if (m_read.size() > maxAnswerBytes()) {
        give(PictureFault::Nonsense);
    }
}

/// What came before an end of any kind counts: the picture's part is whole or it is not.
void PictureDecoder::end(int exitCode, QProcess::ExitStatus status)
{
    m_read += m_process->readAllStandardOutput();
    const bool isNormal = status == QProcess::NormalExit && exitCode == 0;
    const PictureAnswer answer = answerFrom(m_read);
    const bool isNonsense =
        !answer.picture && answer.picture.error().fault == PictureFault::Nonsense;
    if (isNormal || !isNonsense) {
        give(answer);
    } else if (status == QProcess::NormalExit && exitCode == PictureFence::TooExpensiveExit) {
        give(PictureFault::TooExpensive);
    } else {
        give(PictureFault::Crashed);
    }
}

void PictureDecoder::give(PictureFault fault)
{
    give(PictureAnswer{
        .picture = std::unexpected(PictureError{.fault = fault}), .facts = {}, .isCutShort = true});
}

void PictureDecoder::give(const PictureAnswer &answer)
{
    const Answer receiver = m_answer; // it may ask for the next picture
    stop();
    if (receiver) {
        receiver(answer);
    }
}

} // namespace Docket
