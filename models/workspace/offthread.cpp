// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mailcrypto.h"
#include "workspace/casereader.h"
#include "workspace/evidencesearch.h"
#include "workspace/piecefactsreader.h"
#include "workspace/policyactions.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"
#include "workspace/workspacelater.h"

#include <utility>

// The part of Workspace that works on other threads and answers on its own.
namespace Docket {

void Workspace::loadLists()
{
    m_readers.start([this, stop = m_stop.get_token()] { load(stop); });
}

void Workspace::load(const std::stop_token &stop)
{
    // On the reading thread: `this` outlives it, since the destructor waits.
    const auto tell = [this](auto &&function) {
        QMetaObject::invokeMethod(this, std::forward<decltype(function)>(function),
                                  Qt::QueuedConnection);
    };
    const auto stores = Stores::open(m_path, Database::Mode::Worker);
    if (!stores) {
        tell([this, failure = Failure(stores.error())] { Q_EMIT loadFailed(failure); });
        return;
    }
    // The first screenful comes alone, so that it is there at once.
    constexpr int RowsAtOnce = 2000;
    const auto rows = (*stores)->cases.eachRow(RowsAtOnce, [&](QList<CaseRow> &&batch) {
        tell([this, batch = std::move(batch)] { Q_EMIT rowsLoaded(batch); });
        return !stop.stop_requested();
    });
    if (!rows) {
        tell([this, failure = Failure(rows.error())] { Q_EMIT loadFailed(failure); });
        return;
    }
    tell([this] { Q_EMIT listsLoaded(); });
}

void Workspace::loadLanes(bool withClosed)
{
    m_readers.start([this, withClosed, stop = m_stop.get_token()] { readLanes(withClosed, stop); });
}

void Workspace::readLanes(bool withClosed, const std::stop_token &stop)
{
    const auto tell = [this](auto &&function) {
        QMetaObject::invokeMethod(this, std::forward<decltype(function)>(function),
                                  Qt::QueuedConnection);
    };
    constexpr int LanesAtOnce = 500; // the window takes a batch in one frame
    const auto done =
        Stores::open(m_path, Database::Mode::Worker).and_then([&](const auto &stores) {
            return stores->cases.eachLane(
                LanesAtOnce, withClosed, [&](QList<TimelineLane> &&batch) {
                    tell([this, batch = std::move(batch)] { Q_EMIT lanesLoaded(batch); });
                    return !stop.stop_requested();
                });
        });
    if (!done) {
        tell([this, failure = Failure(done.error())] { Q_EMIT loadFailed(failure); });
        return;
    }
    tell([this] { Q_EMIT allLanesLoaded(); });
}

void Workspace::searchLater(const QStringList &words, const QStringList &evidence,
                            const std::stop_source &stop, QObject *context,
                            std::function<void(const Outcome<QList<CaseId>> &)> answer)
{
    laterUntil<QList<CaseId>>(
        m_readers, stop,
        [=](const Stores &stores, const std::stop_token &token) {
            return widened(casesWith(stores, words, evidence, token));
        },
        context, std::move(answer));
}

void Workspace::findInEvidenceLater(const QString &text, const std::stop_source &stop,
                                    QObject *context,
                                    std::function<void(const Outcome<EvidenceHits> &)> answer)
{
    laterUntil<EvidenceHits>(
        m_readers, stop,
        [text](const Stores &stores, const std::stop_token &token) {
            return widened(Docket::findInEvidence(stores, text, token));
        },
        context, std::move(answer));
}

void Workspace::evidenceLeftOutLater(QObject *context,
                                     std::function<void(const Outcome<qint64> &)> answer)
{
    later<qint64>([](const Stores &stores) { return widened(stores.evidence.leftOut()); }, context,
                  std::move(answer));
}

void Workspace::caseLater(CaseId id, QObject *context,
                          std::function<void(const Outcome<CaseDetail> &)> answer)
{
    later<CaseDetail>([id](const Stores &stores) { return readCaseToShow(stores, id); }, context,
                      std::move(answer));
}

void Workspace::duplicatesLater(
    CaseId id, const DuplicateQuestion &question, QObject *context,
    std::function<void(const Outcome<QList<DuplicateCandidate>> &)> answer)
{
    later<QList<DuplicateCandidate>>(
        [=](const Stores &stores) { return duplicateCandidates(stores, id, question); }, context,
        std::move(answer));
}

void Workspace::originalLater(MessageId id, QObject *context,
                              std::function<void(const Outcome<QByteArray> &)> answer)
{
    later<QByteArray>([id](const Stores &stores) { return readOriginal(stores, id); }, context,
                      std::move(answer));
}

void Workspace::sourceFieldsLater(MessageId id, QObject *context,
                                  std::function<void(const Outcome<SourceFields> &)> answer)
{
    later<SourceFields>([id](const Stores &stores) { return readSourceFields(stores, id); },
                        context, std::move(answer));
}

template <typename T>
void Workspace::askGpg(MessageId id, const std::stop_source &stop,
                       std::function<Outcome<T>(const Original &, const std::stop_token &)> ask,
                       QObject *context, std::function<void(const Outcome<T> &)> answer)
{
    m_patient.start([this, id, stop, ask = std::move(ask), context = QPointer(context),
                     answer = std::move(answer)] {
        const std::stop_callback withWorkspace(m_stop.get_token(),
                                               [stop]() mutable { stop.request_stop(); });
        if (stop.stop_requested()) { // the person has walked on
            answerLater(context, answer,
                        Outcome<T>(std::unexpected(CryptoError{CryptoFault::Stopped, {}})));
            return;
        }
        auto result =
            widened(Stores::open(m_path, Database::Mode::Worker)).and_then([&](const auto &stores) {
                return readWholeOriginal(*stores, id);
            });
        answerLater(context, answer, result.and_then([&](const Original &original) {
            return ask(original, stop.get_token());
        }));
    });
}

void Workspace::signaturesLater(MessageId id, const std::stop_source &stop, QObject *context,
                                std::function<void(const Outcome<SignatureCheck> &)> answer)
{
    askGpg<SignatureCheck>(
        id, stop,
        [](const Original &original, const std::stop_token &token) -> Outcome<SignatureCheck> {
            return checkSignatures(original, token);
        },
        context, std::move(answer));
}

void Workspace::decryptLater(MessageId id, const std::stop_source &stop, QObject *context,
                             std::function<void(const Outcome<DecryptedMail> &)> answer)
{
    askGpg<DecryptedMail>(
        id, stop,
        [](const Original &original, const std::stop_token &token) {
            return decryptMail(original, token).transform_error([](const CryptoError &error) {
                return Failure(error);
            });
        },
        context, std::move(answer));
}

void Workspace::keptLater(OriginalId id, QObject *context,
                          std::function<void(const Outcome<QByteArray> &)> answer)
{
    later<QByteArray>([id](const Stores &stores) { return readKept(stores, id); }, context,
                      std::move(answer));
}

void Workspace::pieceFactsLater(const EvidenceItem &item, const QByteArray &bytes,
                                const std::stop_source &stop, QObject *context,
                                std::function<void(const Outcome<PieceFacts> &)> answer)
{
    laterUntil<std::optional<PieceFacts>>(
        m_patient, stop,
        [item, bytes](const Stores &stores, const std::stop_token &token) {
            return readPieceFacts(stores, item, bytes, token);
        },
        context,
        [answer = std::move(answer)](const Outcome<std::optional<PieceFacts>> &facts) {
            if (!facts) {
                answer(std::unexpected(facts.error()));
            } else if (*facts) {
                answer(**facts);
            }
        });
}

void Workspace::peopleLater(QObject *context,
                            std::function<void(const Outcome<KnownPeople> &)> answer)
{
    later<KnownPeople>(
        [](const Stores &stores) {
            return widened(stores.contacts.all().and_then([&](const QList<Contact> &contacts) {
                return stores.contacts.senders().transform([&](const QList<Sender> &senders) {
                    KnownPeople known{.people = peopleFrom(contacts, senders), .suggestions = {}};
                    known.suggestions = suggestionsFor(known.people);
                    return known;
                });
            }));
        },
        context, std::move(answer));
}

void Workspace::policiesLater(QObject *context,
                              std::function<void(const Outcome<PolicyShelf> &)> answer)
{
    later<PolicyShelf>(
        [](const Stores &stores) -> Outcome<PolicyShelf> {
            return widened(stores.policies.all().and_then([&](const QList<Policy> &policies) {
                return stores.policies.caseCounts().transform(
                    [&](const QHash<PolicyId, int> &cases) {
                        return PolicyShelf{policies, cases};
                    });
            }));
        },
        context, std::move(answer));
}

void Workspace::obligationsLater(CaseId id, PolicyId policyId, QObject *context,
                                 std::function<void(const Outcome<QList<Obligation>> &)> answer)
{
    later<QList<Obligation>>(
        [id, policyId](const Stores &stores) {
            return PolicyActions::obligationsUnder(stores, id, policyId);
        },
        context, std::move(answer));
}

void Workspace::readLater(std::function<Outcome<void>(const Workspace &)> read, QObject *context,
                          std::function<void(const Outcome<void> &)> answer)
{
    m_readers.start(
        [this, read = std::move(read), context = QPointer(context), answer = std::move(answer)] {
            auto result = widened(Stores::open(m_path, Database::Mode::Worker))
                              .and_then([&](std::unique_ptr<Stores> stores) {
                                  const Workspace there(std::move(stores), m_now);
                                  return read(there);
                              });
            answerLater(context, answer, std::move(result));
        });
}

void Workspace::changeLater(std::function<Outcome<void>(Workspace &)> useCase, QObject *context,
                            std::function<void(const Outcome<void> &)> answer)
{
    m_writer.start([this, useCase = std::move(useCase), person = m_person,
                    context = QPointer(context), answer = std::move(answer)] {
        const WriteTurns::Turn turn = m_turns.take();
        auto result = widened(Stores::open(m_path, Database::Mode::Worker))
                          .and_then([&](std::unique_ptr<Stores> stores) {
                              Workspace there(std::move(stores), m_now);
                              there.setPerson(person);
                              there.m_archives = m_archives;
                              connect(&there, &Workspace::changed, this, &Workspace::changed,
                                      Qt::QueuedConnection);
                              connect(&there, &Workspace::policiesChanged, this,
                                      &Workspace::policiesChanged, Qt::QueuedConnection);
                              return useCase(there);
                          });
        answerLater(context, answer, std::move(result));
    });
}

} // namespace Docket
