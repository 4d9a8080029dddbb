// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findingwords.h"

#include <algorithm>
#include <array>

namespace Docket {

namespace {

constexpr auto SourceSuffixes = std::to_array<QStringView>({
    u"rs",    u"c",    u"h",    u"cc",  u"cpp", u"cxx", u"hpp",  u"hh", u"go", u"py",  u"rb",
    u"php",   u"js",   u"mjs",  u"ts",  u"jsx", u"tsx", u"java", u"kt", u"cs", u"m",   u"mm",
    u"swift", u"pl",   u"pm",   u"lua", u"ex",  u"exs", u"erl",  u"hs", u"ml", u"vue", u"scala",
    u"sql",   u"html", u"twig", u"zig", u"asm", u"s",   u"dart", u"r",  u"jl", u"clj", u"f90",
});

constexpr auto ProgramSuffixes = std::to_array<QStringView>({
    u"py",  u"sh",  u"pl",    u"rb",   u"js",  u"ts",  u"php", u"c",
    u"cpp", u"rs",  u"go",    u"java", u"lua", u"ps1", u"bat", u"html",
    u"htm", u"svg", u"sieve", u"sql",  u"exe", u"elf", u"bin", u"http",
});

constexpr auto ArchiveSuffixes = std::to_array<QStringView>({
    u"zip",
    u"gz",
    u"tgz",
    u"tar",
    u"xz",
    u"7z",
    u"bz2",
    u"zst",
    u"rar",
    u"pcap",
    u"pcapng",
});

struct FenceLanguage
{
    QStringView name;
    FenceUse use;
};

constexpr std::array FenceLanguages{
    FenceLanguage{u"python", FenceUse::Program},  FenceLanguage{u"python3", FenceUse::Program},
    FenceLanguage{u"py", FenceUse::Program},      FenceLanguage{u"sh", FenceUse::Program},
    FenceLanguage{u"bash", FenceUse::Program},    FenceLanguage{u"shell", FenceUse::Program},
    FenceLanguage{u"console", FenceUse::Program}, FenceLanguage{u"zsh", FenceUse::Program},
    FenceLanguage{u"perl", FenceUse::Program},    FenceLanguage{u"ruby", FenceUse::Program},
    FenceLanguage{u"php", FenceUse::Program},     FenceLanguage{u"html", FenceUse::Program},
    FenceLanguage{u"svg", FenceUse::Program},     FenceLanguage{u"sql", FenceUse::Program},
    FenceLanguage{u"sieve", FenceUse::Program},   FenceLanguage{u"powershell", FenceUse::Program},
    FenceLanguage{u"http", FenceUse::Request},    FenceLanguage{u"toml", FenceUse::Config},
    FenceLanguage{u"yaml", FenceUse::Config},     FenceLanguage{u"yml", FenceUse::Config},
    FenceLanguage{u"ini", FenceUse::Config},      FenceLanguage{u"conf", FenceUse::Config},
    FenceLanguage{u"nginx", FenceUse::Config},    FenceLanguage{u"properties", FenceUse::Config},
    FenceLanguage{u"env", FenceUse::Config},      FenceLanguage{u"dockerfile", FenceUse::Config},
    FenceLanguage{u"diff", FenceUse::Change},     FenceLanguage{u"patch", FenceUse::Change},
};

struct AskWords
{
    QStringView words;
    AskTopic topic;
};

// Of an item's own words, in lower case; the first that occurs decides.
constexpr std::array AskTopics{
    AskWords{u"proof-of-concept", AskTopic::Poc},
    AskWords{u"proof of concept", AskTopic::Poc},
    AskWords{u"exploit code", AskTopic::Poc},
    AskWords{u"poc", AskTopic::Poc},
    AskWords{u"configuration", AskTopic::SpecialConfig},
    AskWords{u"reproduc", AskTopic::ReproSteps},
    AskWords{u"step-by-step", AskTopic::ReproSteps},
    AskWords{u"steps", AskTopic::ReproSteps},
    AskWords{u"impact", AskTopic::Impact},
    AskWords{u"tag/branch/commit", AskTopic::CodeLocation},
    AskWords{u"location of the", AskTopic::CodeLocation},
    AskWords{u"source file", AskTopic::SourcePaths},
    AskWords{u"full path", AskTopic::SourcePaths},
    AskWords{u"type of", AskTopic::IssueType},
    AskWords{u"version", AskTopic::Versions},
    AskWords{u"description", AskTopic::Details},
    AskWords{u"details", AskTopic::Details},
    AskWords{u"detailed information", AskTopic::Details},
    AskWords{u"describe", AskTopic::Details},
};

struct AskKey
{
    QStringView key;
    AskTopic topic;
};

constexpr std::array AskKeys{
    AskKey{u"issue_type", AskTopic::IssueType},
    AskKey{u"source_paths", AskTopic::SourcePaths},
    AskKey{u"code_location", AskTopic::CodeLocation},
    AskKey{u"special_config", AskTopic::SpecialConfig},
    AskKey{u"repro_steps", AskTopic::ReproSteps},
    AskKey{u"poc", AskTopic::Poc},
    AskKey{u"impact", AskTopic::Impact},
    AskKey{u"details", AskTopic::Details},
    AskKey{u"versions", AskTopic::Versions},
    AskKey{u"version", AskTopic::Versions},
};

constexpr auto OtherSoftware = std::to_array<QStringView>({
    u"python",   u"cpython", u"pypy",    u"node",    u"node.js",    u"nodejs",  u"php",
    u"ruby",     u"java",    u"jdk",     u"openjdk", u"go",         u"golang",  u"perl",
    u"rust",     u"rustc",   u"cargo",   u".net",    u"dotnet",     u"debian",  u"ubuntu",
    u"fedora",   u"rhel",    u"centos",  u"alpine",  u"windows",    u"macos",   u"ios",
    u"android",  u"linux",   u"kernel",  u"freebsd", u"openbsd",    u"firefox", u"chrome",
    u"chromium", u"safari",  u"edge",    u"openssl", u"gnutls",     u"rustls",  u"curl",
    u"git",      u"docker",  u"nginx",   u"apache",  u"postgresql", u"mysql",   u"sqlite",
    u"redis",    u"tls",     u"ssl",     u"ssh",     u"http",       u"smtp",    u"imap",
    u"rfc",      u"cvss",    u"section", u"chapter", u"gcc",        u"clang",   u"glibc",
    u"npm",
});

} // namespace

AskTopic topicOf(const AskedItem &item)
{
    const auto *known = std::ranges::find(AskKeys, QStringView(item.key), &AskKey::key);
    if (known != AskKeys.end()) {
        return known->topic;
    }
    const QString text = item.text.toLower();
    const auto *row = std::ranges::find_if(
        AskTopics, [&text](const AskWords &words) { return text.contains(words.words); });
    return row == AskTopics.end() ? AskTopic::OwnWords : row->topic;
}

bool isSourceSuffix(QStringView suffix)
{
    return holds(SourceSuffixes, suffix);
}

bool isProgramSuffix(QStringView suffix)
{
    return holds(ProgramSuffixes, suffix);
}

bool isArchiveSuffix(QStringView suffix)
{
    return holds(ArchiveSuffixes, suffix);
}

FenceUse fenceUse(QStringView language)
{
    const auto *row = std::ranges::find(FenceLanguages, language, &FenceLanguage::name);
    return row == FenceLanguages.end() ? FenceUse::Other : row->use;
}

bool isOtherSoftware(QStringView word)
{
    return holds(OtherSoftware, word);
}

} // namespace Docket
