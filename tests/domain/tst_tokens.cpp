// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reporttokens.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <string_view>
#include <utility>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// Whether a number is an enumerator: compilers write others as a cast, "(Docket::CaseState)10".
template <auto Value>
consteval bool isEnumerator()
{
    return std::string_view(__PRETTY_FUNCTION__).find("= (") == std::string_view::npos;
}

template <typename Enum, int... Numbers>
consteval int countOf(std::integer_sequence<int, Numbers...>)
{
    return (int(isEnumerator<static_cast<Enum>(Numbers)>()) + ... + 0);
}

/// How many enumerators an enum has, as the compiler knows it.
template <typename Enum>
constexpr int EnumeratorCount = countOf<Enum>(std::make_integer_sequence<int, 64>());

static_assert(EnumeratorCount<Modality> == 2, "the count works with this compiler");

struct Vocabulary
{
    QStringList words;
    QStringList backAndForth;
    QList<int> numbers;
    int enumerators = 0;
};

template <typename Enum>
Vocabulary vocabularyOf()
{
    Vocabulary vocabulary{.enumerators = EnumeratorCount<Enum>};
    for (const Enum value : allValues<Enum>()) {
        const QString word = toToken(value);
        const std::optional<Enum> back = fromToken<Enum>(word);
        vocabulary.words << word;
        vocabulary.backAndForth << (back ? QString(toToken(*back)) : u"(nothing)"_s);
        vocabulary.numbers << std::to_underlying(value);
    }
    return vocabulary;
}

const QList<std::pair<const char *, Vocabulary>> &vocabularies()
{
    static const QList<std::pair<const char *, Vocabulary>> All{
        {"CaseState", vocabularyOf<CaseState>()},
        {"CaseAction", vocabularyOf<CaseAction>()},
        {"Severity", vocabularyOf<Severity>()},
        {"DeclineReason", vocabularyOf<DeclineReason>()},
        {"ReportClass", vocabularyOf<ReportClass>()},
        {"SourceKind", vocabularyOf<SourceKind>()},
        {"SourceSuggestion", vocabularyOf<SourceSuggestion>()},
        {"Direction", vocabularyOf<Direction>()},
        {"MessageKind", vocabularyOf<MessageKind>()},
        {"IdentityKind", vocabularyOf<IdentityKind>()},
        {"MatchedBy", vocabularyOf<MatchedBy>()},
        {"RefKind", vocabularyOf<RefKind>()},
        {"OriginalFormat", vocabularyOf<OriginalFormat>()},
        {"MboxQuoting", vocabularyOf<MboxQuoting>()},
        {"EventKind", vocabularyOf<EventKind>()},
        {"PromiseKind", vocabularyOf<PromiseKind>()},
        {"Modality", vocabularyOf<Modality>()},
        {"ClockStart", vocabularyOf<ClockStart>()},
        {"ClockStatus", vocabularyOf<ClockStatus>()},
        {"PublicIssue", vocabularyOf<PublicIssue>()},
        {"SpanUnit", vocabularyOf<SpanUnit>()},
        {"VersionScheme", vocabularyOf<VersionScheme>()},
        {"PreReleaseRule", vocabularyOf<PreReleaseRule>()},
        {"PracticeKind", vocabularyOf<PracticeKind>()},
        {"Validity", vocabularyOf<Validity>()},
        {"Approach", vocabularyOf<Approach>()},
        {"ReleaseKind", vocabularyOf<ReleaseKind>()},
        {"BackportStatus", vocabularyOf<BackportStatus>()},
        {"AnswerState", vocabularyOf<AnswerState>()},
        {"Verdict", vocabularyOf<Verdict>()},
        {"VersionNote", vocabularyOf<VersionNote>()},
        {"FindingRule", vocabularyOf<FindingRule>()},
        {"MentionKind", vocabularyOf<MentionKind>()},
        {"DuplicateSignal", vocabularyOf<DuplicateSignal>()},
        {"RecordFault", vocabularyOf<RecordFault>()},
        {"StoreFault", vocabularyOf<StoreFault>()},
        {"ImportFault", vocabularyOf<ImportFault>()},
        {"AdvisoryProblem", vocabularyOf<AdvisoryProblem>()},
        {"ReleaseProblem", vocabularyOf<ReleaseProblem>()},
        {"DisclosureBlocker", vocabularyOf<DisclosureBlocker>()},
    };
    return All;
}

} // namespace

class tst_Tokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void everyValueRoundTrips_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < vocabularies().size(); ++i) {
            QTest::newRow(vocabularies().at(i).first) << i;
        }
    }

    void everyValueRoundTrips()
    {
        QFETCH(const qsizetype, index);
        const Vocabulary &vocabulary = vocabularies().at(index).second;
        static const QRegularExpression Kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        QCOMPARE(vocabulary.words.size(), vocabulary.enumerators); // none forgotten
        QCOMPARE(vocabulary.backAndForth, vocabulary.words);
        QStringList unique = vocabulary.words;
        unique.removeDuplicates();
        QCOMPARE(unique, vocabulary.words);
        for (qsizetype i = 0; i < vocabulary.words.size(); ++i) {
            QVERIFY2(Kebab.match(vocabulary.words.at(i)).hasMatch(),
                     qPrintable(vocabulary.words.at(i)));
            QCOMPARE(vocabulary.numbers.at(i), int(i)); // in the enum's own order
        }
    }

    /// Words are in people's files: a changed one breaks them, a new one belongs at its place here.
    void releasedWordsNeverChange()
    {
        QFile file(QStringLiteral(DOCKET_TEST_DATA "/words.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines;
        for (const auto &[name, vocabulary] : vocabularies()) {
            lines << QLatin1StringView(name) + u": "_s + vocabulary.words.join(u' ');
        }
        QCOMPARE(lines, QString::fromUtf8(file.readAll()).trimmed().split(u'\n'));
    }

    void unknownWordsAreNoValue()
    {
        QCOMPARE(fromToken<CaseState>(u"nwe"), std::nullopt);
        QCOMPARE(fromToken<CaseState>(u"New"), std::nullopt);
        QCOMPARE(fromToken<CaseState>(u""), std::nullopt);
        QCOMPARE(fromToken<CaseState>(u"0"), std::nullopt);
        QVERIFY(toToken(static_cast<CaseState>(99)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"
