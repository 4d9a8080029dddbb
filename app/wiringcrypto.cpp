// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "cases/protectionbar.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

// What the person's gpg is asked about the message that is shown.
namespace Docket {

void Wiring::wireCrypto()
{
    ProtectionBar *bar = m_views.window->casesPage()->casePage()->protection();
    // one message is shown: nobody waits for what was asked about another
    const auto begin = [this] { stopAndRenew(m_gpg); };
    connect(bar, &ProtectionBar::signaturesRequested, this, [=, this](MessageId id, int request) {
        begin();
        m_workspace.signaturesLater(id, m_gpg, this, [bar, request](const auto &check) {
            bar->showSignatures(request, check);
        });
    });
    connect(bar, &ProtectionBar::decryptionRequested, this, [=, this](MessageId id, int request) {
        begin();
        m_workspace.decryptLater(id, m_gpg, this, [bar, request](const auto &mail) {
            bar->showDecrypted(request, mail);
        });
    });
    connect(bar, &ProtectionBar::stopRequested, this, [this] { m_gpg.request_stop(); });
}

} // namespace Docket
