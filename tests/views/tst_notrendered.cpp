// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "evidence/evidenceviewer.h"
#include "evidence/rendernotice.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <KSyntaxHighlighting/Repository>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Docket;
using namespace Qt::StringLiterals;
using Mode = EvidenceViewer::Mode;

namespace {

/// Listens on this computer and knows whether anybody came.
class Trap final
{
public:
    Trap()
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        bind(m_socket, reinterpret_cast<sockaddr *>(&m_address), size);
        listen(m_socket, 16);
        getsockname(m_socket, reinterpret_cast<sockaddr *>(&m_address), &size);
    }

    ~Trap() { close(m_socket); }

    Q_DISABLE_COPY_MOVE(Trap)

    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(ntohs(m_address.sin_port));
    }

    /// Since the beginning.
    [[nodiscard]] int visitors()
    {
        for (int one = accept(m_socket, nullptr, nullptr); one >= 0;
             one = accept(m_socket, nullptr, nullptr)) {
            close(one);
            ++m_count;
        }
        return m_count;
    }

    void visit() const
    {
        const int one = socket(AF_INET, SOCK_STREAM, 0);
        connect(one, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address);
        close(one);
    }

private:
    int m_socket;
    sockaddr_in m_address{};
    int m_count = 0;
};

QByteArray html(const QByteArray &url)
{
    return "<!DOCTYPE html>\n<html><head><link rel=stylesheet href=\"" + url +
           "/a.css\"><style>@import url(" + url + "/b.css);</style><script src=\"" + url +
           "/c.js\"></script><meta http-equiv=refresh content=\"0;url=" + url +
           "\"></head>\n<body background=\"" + url + "/d.png\"><img src=\"" + url +
           "/e.png\"><iframe src=\"" + url + "\"></iframe><a href=\"" + url +
           "\">x</a></body></html>\n";
}

QByteArray svg(const QByteArray &url)
{
    return "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"" + url +
           "/a.css\"?>\n<!DOCTYPE svg SYSTEM \"" + url +
           "/b.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" onload=\"fetch('" +
           url + "')\"><script href=\"" + url + "/c.js\"/><image xlink:href=\"" + url +
           "/d.png\" width=\"9\" height=\"9\"/><use href=\"" + url + "/e.svg#f\"/></svg>\n";
}

QByteArray pdf(const QByteArray &url)
{
    return "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< /OpenAction << /S /URI /URI (" + url +
           ") >> >>\nendobj\n" + QByteArray("\0\0\0", 3) + "\n%%EOF\n";
}

} // namespace

/// What other programs draw, open or run is shown here as what it is made of.
class NotRenderedTest final : public QObject
{
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<EvidenceViewer> m_viewer;

    void show(const QString &name, const QString &type, const QByteArray &bytes)
    {
        EvidenceItem item;
        item.kind = EvidenceItem::Kind::Attachment;
        item.name = name;
        item.mediaType = type;
        m_viewer->showBytes(item, bytes);
    }

private Q_SLOTS:

    void init()
    {
        Theme::apply(*qApp, Theme::Scheme::Light);
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_viewer = std::make_unique<EvidenceViewer>(
            [this]() -> KSyntaxHighlighting::Repository & { return m_repository; });
        m_viewer->resize(900, 600);
        m_viewer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_viewer.get()));
    }

    void cleanup() { m_viewer.reset(); }

    void whatIsNotRenderedSaysSo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("word");

        const auto zip = [](const QByteArray &type) { // the first entry of an office document
            return QByteArray::fromHex("504b03040a0000000000") +
                   QByteArray::fromHex("00000000000000000000000000000000080000") + '\0' +
                   QByteArray("mimetype") + type + QByteArray(200, '\0');
        };
        QTest::newRow("PDF") << u"a.pdf"_s << pdf("http://example.org") << Mode::Hex << u"PDF"_s;
        QTest::newRow("PostScript")
            << u"a.ps"_s << "%!PS-Adobe-3.0\nshowpage\n"_ba << Mode::Source << u"PostScript"_s;
        QTest::newRow("HTML") << u"a.html"_s << html("http://example.org") << Mode::Source
                              << u"HTML"_s;
        QTest::newRow("HTML that claims to be a picture")
            << u"a.png"_s << html("http://example.org") << Mode::Source << u"HTML"_s;
        QTest::newRow("SVG") << u"a.svg"_s << svg("http://example.org") << Mode::Source << u"SVG"_s;
        QTest::newRow("an office document")
            << u"a.odt"_s << zip("application/vnd.oasis.opendocument.text") << Mode::Entries
            << u"office"_s;
        QTest::newRow("an old office document")
            << u"a.doc"_s << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')
            << Mode::Hex << u"office"_s;
        QTest::newRow("RTF") << u"a.rtf"_s << "{\\rtf1\\ansi {\\field{\\*\\fldinst x}}}"_ba
                             << Mode::Source << u"office"_s;
        QTest::newRow("ELF") << u"a"_s
                             << QByteArray::fromHex("7f454c460201010000000000000000000200") +
                                    QByteArray(100, '\0')
                             << Mode::Hex << u"program"_s;
        QTest::newRow("PE") << u"a.exe"_s << "MZ\x90" + QByteArray(200, '\0') << Mode::Hex
                            << u"program"_s;
        QTest::newRow("TIFF") << u"a.tif"_s << "II*" + QByteArray(100, '\0') << Mode::Hex
                              << u"not decoded"_s;
    }

    void whatIsNotRenderedSaysSo()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        show(name, {}, bytes);
        QTEST(m_viewer->mode(), "mode");
        const auto *notice = m_viewer->findChild<QLabel *>(u"evidenceNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(word), qPrintable(notice->text()));
    }

    void whatIsShownAsItIsSaysNothing()
    {
        show(u"a.py"_s, {}, "#!/usr/bin/env python3\nprint(1)\n");
        QVERIFY(!m_viewer->findChild<QLabel *>(u"evidenceNotice"_s)->isVisible());
        for (const QString &type : {u"image/png"_s, u"text/plain"_s, u"application/zip"_s}) {
            QCOMPARE(renderNotice(type), QString());
        }
    }

    void nothingIsFetched_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("kind");
        QTest::newRow("HTML") << u"a.html"_s << u"text/html"_s << 0;
        QTest::newRow("HTML as a picture") << u"a.png"_s << u"image/png"_s << 0;
        QTest::newRow("HTML in a patch") << u"a.patch"_s << u"text/x-diff"_s << 3;
        QTest::newRow("SVG") << u"a.svg"_s << u"image/svg+xml"_s << 1;
        QTest::newRow("PDF") << u"a.pdf"_s << u"application/pdf"_s << 2;
    }

    void nothingIsFetched()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(int, kind);
        Trap trap;
        const QByteArray url = trap.url();
        const QByteArray page = html(url);
        const QList<QByteArray> documents{page, svg(url), pdf(url),
                                          "--- a\n+++ b\n@@ -0,0 +1," +
                                              QByteArray::number(page.count('\n')) + " @@\n+" +
                                              page.chopped(1).replace("\n", "\n+") + "\n"};
        show(name, type, documents.at(kind));
        for (const Mode mode : {Mode::Picture, Mode::Diff, Mode::Source, Mode::Hex, Mode::Plain}) {
            m_viewer->setMode(mode);
            // A picture and a diff are offered of what is one only: the patch, and nothing else.
            const bool isOffered = mode != Mode::Picture && (mode != Mode::Diff || kind == 3);
            QCOMPARE(m_viewer->mode() == mode, isOffered);
            QVERIFY(!m_viewer->grab().isNull());
            m_viewer->openFindBar();
            QTest::qWait(20); // whatever would connect had its time
        }
        QCOMPARE(trap.visitors(), 0);
        trap.visit();
        QTRY_COMPARE(trap.visitors(), 1); // it does notice who comes
    }
};

QTEST_MAIN(NotRenderedTest)
#include "tst_notrendered.moc"
