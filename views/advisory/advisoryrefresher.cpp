// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryrefresher.h"

#include "evidence/onworker.h"

#include <utility>

namespace Docket {

AdvisoryRefresher::AdvisoryRefresher(AdvisoryRenderer renderer, QList<PublicFormat> formats,
                                     QObject *parent)
    : QObject(parent)
    , m_renderer(std::move(renderer))
    , m_formats(std::move(formats))
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &AdvisoryRefresher::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AdvisoryRefresher::finish);
}

AdvisoryRefresher::~AdvisoryRefresher()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void AdvisoryRefresher::ask(const Question &question)
{
    if (m_isWorking) {
        m_next = question;
        m_watcher.future().cancel(); // goes on to the newer one after the step that it is at
    } else {
        start(question);
    }
}

void AdvisoryRefresher::forget()
{
    m_next.reset();
    m_isForgotten = m_isWorking;
    if (m_isWorking) {
        m_watcher.future().cancel();
    }
}

void AdvisoryRefresher::start(const Question &question)
{
    m_isWorking = true;
    m_isForgotten = false;
    QList<PublicFormat> formats = m_formats;
    if (formats.removeOne(question.first)) {
        formats.prepend(question.first);
    }
    m_watcher.setFuture(onWorker<Answer>([render = m_renderer, formats,
                                          question](QPromise<Answer> &promise) {
        promise.addResult(
            Answer{.findings = findingsOf(question.ground, question.draft, question.now),
                   .table = {},
                   .format = {}});
        if (promise.isCanceled()) {
            return;
        }
        promise.addResult(Answer{.findings = {},
                                 .table = affectedTable(question.ground, question.draft.affected),
                                 .format = {}});
        for (const PublicFormat format : formats) {
            if (promise.isCanceled()) {
                return;
            }
            promise.addResult(Answer{.findings = {},
                                     .table = {},
                                     .format = render(question.ground, question.draft, format)});
        }
    }));
}

void AdvisoryRefresher::take(int index)
{
    if (m_isForgotten) {
        return;
    }
    const Answer answer = m_watcher.resultAt(index);
    if (answer.findings) {
        Q_EMIT found(*answer.findings);
    } else if (answer.table) {
        Q_EMIT compared(*answer.table);
    } else if (answer.format) {
        Q_EMIT rendered(*answer.format);
    }
}

void AdvisoryRefresher::finish()
{
    m_isWorking = false;
    m_isForgotten = false;
    if (auto next = std::exchange(m_next, std::nullopt)) {
        start(*next);
    } else {
        Q_EMIT done();
    }
}

} // namespace Docket
