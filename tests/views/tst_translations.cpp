// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList forms; ///< one, or one for each plural
    bool isFinished = true;
    bool isPlural = false;
};

/// The place markers of a text, sorted: %1, %L1, %n, %Ln.
QStringList markersOf(const QString &text)
{
    static const QRegularExpression marker(u"%L?(?:n|[0-9]{1,2})"_s);
    QStringList found;
    for (auto match = marker.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

/// The `translation` element that \a xml stands on, with its plural forms.
void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute("type"_L1);
    if (!message.isPlural) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms.append(xml.readElementText());
    }
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Empty where the file cannot be read whole.
QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(DOCKET_SOURCE "/translations/docket_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1) {
            messages.append(readMessage(xml));
        }
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void everyMessageIsTranslated_data() { languages(); }

    void everyMessageIsTranslated();

    void markersAreThoseOfTheSource_data() { languages(); }

    void markersAreThoseOfTheSource();
    void englishHasOnlyPlurals();

private:
    static void languages();
};

void tst_Translations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("atLeast");
    QTest::newRow("German has every text of the window") << u"de"_s << qsizetype(150);
    QTest::newRow("English has its plurals") << u"en"_s << qsizetype(10);
}

void tst_Translations::everyMessageIsTranslated()
{
    QFETCH(const QString, language);
    QFETCH(const qsizetype, atLeast);
    const QList<Message> messages = messagesOf(language);
    QCOMPARE_GE(messages.size(), atLeast);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QCOMPARE(message.forms.size(), qsizetype(message.isPlural ? 2 : 1));
        QVERIFY2(!message.forms.contains(QString()), qPrintable(message.source));
    }
}

void tst_Translations::markersAreThoseOfTheSource()
{
    QFETCH(const QString, language);
    QFETCH(const qsizetype, atLeast);
    const QList<Message> messages = messagesOf(language);
    QCOMPARE_GE(messages.size(), atLeast);
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            QVERIFY2(markersOf(form) == markersOf(message.source), qPrintable(form));
        }
    }
}

void tst_Translations::englishHasOnlyPlurals()
{
    const QList<Message> messages = messagesOf(u"en"_s);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.isPlural, qPrintable(message.source));
        QVERIFY2(!message.forms.join(u' ').contains("(s)"_L1), qPrintable(message.source));
    }
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
