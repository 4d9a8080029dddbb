// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace Docket {

QString accountName()
{
    constexpr size_t Enough = 16384; // of getpwuid_r(3)
    std::array<char, Enough> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    const int failure = ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    if (failure != 0 || found == nullptr) {
        return QString::number(::geteuid());
    }
    // "Full Name,room,phone" in most passwd files, empty in many.
    const QString fullName = QString::fromLocal8Bit(entry.pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry.pw_name) : fullName;
}

} // namespace Docket
