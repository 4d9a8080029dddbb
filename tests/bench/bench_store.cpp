// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast the stores write and read, and with how much memory; prints, and judges nothing.
//   bench_store messages COUNT [FILE]   inserts COUNT messages of about 20 KB, as an import does
//   bench_store cases COUNT [FILE]      makes COUNT cases, then reads all their rows
#include "store/casestore.h"
#include "store/database.h"
#include "store/eventstore.h"
#include "store/messagestore.h"
#include "store/obligationstore.h"
#include "store/policystore.h"
#include "store/searchindex.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int BatchSize = 2000;
constexpr Instant Start{1'700'000'000};

template <typename T>
T need(StoreResult<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().statement),
               qPrintable(result.error().driverText));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

qint64 peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Pseudo-random numbers that are the same everywhere.
class Numbers final
{
public:
    quint32 next()
    {
        m_state = m_state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<quint32>(m_state >> 33U);
    }

    /// Small numbers more often than big ones, as words in a language are.
    quint32 skewed(quint32 limit)
    {
        const double part = next() / 2'147'483'648.0;
        return static_cast<quint32>(part * part * part * limit);
    }

private:
    quint64 m_state = 1;
};

QString makeText(Numbers &numbers, int words)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        text += QString::number(numbers.skewed(40'000) * 2'654'435'761U, 36);
        text += i % 12 == 11 ? u'\n' : u' ';
    }
    return text;
}

QByteArray makeBase64(Numbers &numbers, int bytes)
{
    QByteArray data(bytes, Qt::Uninitialized);
    for (char &byte : data) {
        byte = static_cast<char>(numbers.next() >> 20U);
    }
    return data.toBase64();
}

/// Processor time of this thread, which a busy machine does not change much. The store works on
/// the thread that calls it.
qint64 processorNs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/// Where the time of an import goes, in nanoseconds of processor time.
struct Written
{
    qint64 making = 0; ///< the messages themselves
    qint64 packing = 0;
    qint64 originals = 0;
    qint64 messages = 0;
    qint64 fullText = 0;
    qint64 cases = 0;
    qint64 commits = 0;
};

/// Adds the time until it dies to one of them.
class Clocked final
{
public:
    explicit Clocked(qint64 &sum)
        : m_sum(sum)
    {
    }

    ~Clocked() { m_sum += processorNs() - m_start; }

    Q_DISABLE_COPY_MOVE(Clocked)

private:
    qint64 &m_sum;
    qint64 m_start = processorNs();
};

struct Made
{
    QString text;
    QByteArray bytes;
};

Made makeMessage(Numbers &numbers, bool hasAttachment)
{
    const QString text = makeText(numbers, 450);
    return {text, "From: a@example.org\nSubject: x\n\n" + text.toUtf8() +
                      makeBase64(numbers, hasAttachment ? 24'000 : 0)};
}

struct Stores
{
    explicit Stores(const Database &database)
        : cases(database)
        , messages(database)
        , obligations(database)
        , events(database)
        , search(database)
    {
    }

    CaseStore cases;
    MessageStore messages;
    ObligationStore obligations;
    EventStore events;
    SearchIndex search;
};

Policy addPolicy(const Database &database)
{
    PolicyStore policies(database);
    Policy policy{.product = u"stalwart"_s, .productTitle = u"Stalwart"_s};
    policy.promises = {Promise{.clauseId = u"W-16"_s, .within = std::chrono::hours(24)}};
    return need(policies.byId(need(policies.add(policy))));
}

CaseFile caseOf(const Policy &policy, int number)
{
    return {.title = u"Heap overflow in component %1 of the parser"_s.arg(number % 977),
            .productId = policy.productId,
            .policyId = policy.id,
            .reporter = {.name = u"Reporter %1"_s.arg(number % 5003),
                         .address = u"reporter%1@example.org"_s.arg(number % 5003),
                         .handle = {}},
            .receivedAt = Start + std::chrono::seconds(number * 37LL),
            .sourceRef = u"%1@example.org"_s.arg(number)};
}

QList<Obligation> obligationsOf(Instant receivedAt)
{
    return {{.clauseId = u"W-16"_s,
             .startsAt = receivedAt,
             .dueAt = receivedAt + std::chrono::hours(24)},
            {.kind = PromiseKind::DetailedResponse,
             .clauseId = u"W-17"_s,
             .startsAt = receivedAt,
             .dueAt = receivedAt + std::chrono::hours(48)},
            {.kind = PromiseKind::FixEstimate, .clauseId = u"W-19"_s, .startsAt = receivedAt},
            {.kind = PromiseKind::NotifyDecision, .clauseId = u"W-20"_s}};
}

PackedOriginal packed(const Made &made)
{
    return pack({.bytes = made.bytes,
                 .sha256 = QCryptographicHash::hash(made.bytes, QCryptographicHash::Sha256)});
}

MessageId addMessage(Stores &stores, const CaseFile &file, OriginalId original, int number)
{
    const QString ref = u"%1.message@mail.example.org"_s.arg(number);
    need(stores.messages.byRef(RefKind::MailId, ref));
    need(stores.messages.caseByRef(RefKind::MailId, ref));
    const Message message{.caseId = file.id,
                          .originalId = original,
                          .messageRef = ref,
                          .from = file.reporter,
                          .recipients = {u"security@example.org"_s},
                          .subject = file.title,
                          .sentAt = file.receivedAt,
                          .receivedAt = file.receivedAt};
    const AttachmentInfo attachment{.partPath = u"2"_s,
                                    .name = u"poc%1.py"_s.arg(number),
                                    .mediaType = u"text/x-python"_s,
                                    .size = 24'000,
                                    .sha256 = QByteArray(32, 'a')};
    const QList<AttachmentInfo> attachments =
        number % 2 == 0 ? QList{attachment} : QList<AttachmentInfo>();
    return need(stores.messages.insert(message, attachments));
}

/// One message with all that an import writes for it; every third opens a case.
void writeMessage(Stores &stores, const Policy &policy, CaseFile &file, const Made &made,
                  int number, Written &written)
{
    PackedOriginal original;
    {
        const Clocked clocked(written.packing);
        original = packed(made);
    }
    if (number % 3 == 0) {
        const Clocked clocked(written.cases);
        file = need(stores.cases.insert(caseOf(policy, number)));
    }
    OriginalId originalId;
    {
        const Clocked clocked(written.originals);
        originalId = need(stores.messages.insertOriginal(original));
    }
    MessageId id;
    {
        const Clocked clocked(written.messages);
        id = addMessage(stores, file, originalId, number);
        need(stores.events.append({.caseId = file.id, .at = file.receivedAt, .by = u"import"_s}));
    }
    {
        const Clocked clocked(written.fullText);
        need(stores.search.add(id, file.title, made.text, {u"poc.py"_s}));
    }
    const Clocked clocked(written.cases);
    need(stores.cases.update(file));
    need(stores.obligations.replace(file.id, obligationsOf(file.receivedAt)));
}

void report(const Written &written, double seconds, int count)
{
    const auto part = [](const QString &name, qint64 ns) {
        return u"  %1 %2 s"_s.arg(name, -24).arg(static_cast<double>(ns) / 1e9, 6, 'f', 2);
    };
    print(
        u"messages: %1 in %2 s of the clock; processor time:"_s.arg(count).arg(seconds, 0, 'f', 2));
    print(part(u"making them"_s, written.making));
    print(part(u"zstd and SHA-256"_s, written.packing));
    print(part(u"originals"_s, written.originals));
    print(part(u"messages and history"_s, written.messages));
    print(part(u"full text"_s, written.fullText));
    print(part(u"cases and obligations"_s, written.cases));
    print(part(u"commits"_s, written.commits));
    const qint64 store =
        written.originals + written.messages + written.fullText + written.cases + written.commits;
    print(part(u"the store in all"_s, store));
}

void benchMessages(const QString &path, int count)
{
    need(Database::open(path, Database::Mode::Create));
    const auto main = need(Database::open(path, Database::Mode::ReadWrite));
    const Policy policy = addPolicy(*main);
    const auto worker = need(Database::open(path, Database::Mode::BulkWorker));
    Stores stores(*worker);
    Numbers numbers;
    Written written;
    CaseFile file;
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < count;) {
        auto transaction = need(Transaction::begin(*worker));
        for (int i = 0; i < BatchSize && number < count; ++i, ++number) {
            Made made;
            {
                const Clocked clocked(written.making);
                made = makeMessage(numbers, number % 2 == 0);
            }
            writeMessage(stores, policy, file, made, number, written);
        }
        const Clocked clocked(written.commits);
        need(transaction.commit());
    }
    report(written, static_cast<double>(timer.nsecsElapsed()) / 1e9, count);
    print(u"file %1 MB, log %2 MB, peak memory %3 MB"_s.arg(QFileInfo(path).size() / 1'000'000)
              .arg(QFileInfo(path + u"-wal"_s).size() / 1'000'000)
              .arg(peakMegabytes()));
    for (const QString &word : {u"overflow"_s, u"heap overflow"_s, u"w*"_s, u"nonesuch"_s}) {
        timer.start();
        const auto found = need(stores.search.cases({word}));
        print(
            u"search \"%1\": %2 cases in %3 ms"_s.arg(word).arg(found.size()).arg(timer.elapsed()));
    }
}

void benchCases(const QString &path, int count)
{
    need(Database::open(path, Database::Mode::Create));
    const auto database = need(Database::open(path, Database::Mode::BulkWorker));
    const Policy policy = addPolicy(*database);
    QElapsedTimer timer;
    {
        Stores stores(*database);
        timer.start();
        for (int number = 0; number < count;) {
            auto transaction = need(Transaction::begin(*database));
            for (int i = 0; i < 50'000 && number < count; ++i, ++number) {
                const CaseFile file = need(stores.cases.insert(caseOf(policy, number)));
                if (number % 2 == 0) {
                    need(stores.obligations.replace(file.id, obligationsOf(file.receivedAt)));
                }
            }
            need(transaction.commit());
        }
    }
    print(u"cases: %1 written in %2 ms, file %3 MB"_s.arg(count)
              .arg(timer.elapsed())
              .arg(QFileInfo(path).size() / 1'000'000));
    const CaseStore cases(*database);
    for (int run = 0; run < 3; ++run) {
        qint64 rows = 0;
        qint64 firstMs = -1;
        qint64 processor = 0;
        timer.start();
        {
            const Clocked clocked(processor);
            need(cases.eachRow(1000, [&](QList<CaseRow> &&some) {
                rows += some.size();
                firstMs = firstMs < 0 ? timer.elapsed() : firstMs;
                return true;
            }));
        }
        print(u"eachRow: %1 rows in %2 ms (%3 ms of processor time), the first 1000 after %4 ms; "
              "peak memory %5 MB"_s.arg(rows)
                  .arg(timer.elapsed())
                  .arg(processor / 1'000'000)
                  .arg(firstMs)
                  .arg(peakMegabytes()));
    }
    const ObligationStore obligations(*database);
    timer.start();
    const auto due = need(obligations.dueBefore(Start + std::chrono::days(2)));
    print(u"dueBefore: %1 cases in %2 ms"_s.arg(due.size()).arg(timer.elapsed()));
}

} // namespace

} // namespace Docket

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const QString path = arguments.value(3, folder.filePath(u"bench.docket"_s));
    const int count = arguments.value(2).toInt();
    if (arguments.value(1) == u"messages" && count > 0) {
        Docket::benchMessages(path, count);
    } else if (arguments.value(1) == u"cases" && count > 0) {
        Docket::benchCases(path, count);
    } else {
        Docket::print(u"usage: bench_store messages|cases COUNT [FILE]"_s);
        return 2;
    }
    return 0;
}
