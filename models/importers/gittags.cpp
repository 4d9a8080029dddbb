// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/gittags.h"

#include "domain/version.h"

#include <QFile>

#include <git2.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

template <auto Free>
struct FreedBy
{
    template <typename T>
    void operator()(T *value) const
    {
        Free(value);
    }
};

using Repository = std::unique_ptr<git_repository, FreedBy<git_repository_free>>;
using Walk = std::unique_ptr<git_revwalk, FreedBy<git_revwalk_free>>;
using Commit = std::unique_ptr<git_commit, FreedBy<git_commit_free>>;
using Object = std::unique_ptr<git_object, FreedBy<git_object_free>>;
using Iterator = std::unique_ptr<git_reference_iterator, FreedBy<git_reference_iterator_free>>;
using Reference = std::unique_ptr<git_reference, FreedBy<git_reference_free>>;

/// The library counts who uses it.
class LibGit final
{
public:
    LibGit()
    {
        git_libgit2_init();
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 1);
    }

    ~LibGit() { git_libgit2_shutdown(); }

    Q_DISABLE_COPY_MOVE(LibGit)
};

struct HashOfId
{
    std::size_t operator()(const git_oid &id) const
    {
        std::size_t hash = 0;
        std::memcpy(&hash, &id, sizeof hash); // a commit's name is a hash already
        return hash;
    }
};

struct SameId
{
    bool operator()(const git_oid &one, const git_oid &other) const
    {
        return git_oid_equal(&one, &other) != 0;
    }
};

/// Which of the asked commits a commit has, as bits.
using Contained = std::unordered_map<git_oid, quint64, HashOfId, SameId>;

struct RepositoryTag
{
    QString name;
    git_oid commit{};
};

QString lastWords()
{
    const git_error *error = git_error_last();
    return error != nullptr ? QString::fromUtf8(error->message) : QString();
}

QString hexOf(const git_oid &id)
{
    char text[GIT_OID_SHA1_HEXSIZE + 1] = {};
    git_oid_tostr(text, sizeof text, &id);
    return QString::fromLatin1(text);
}

bool isHex(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

class TagSearch final
{
public:
    TagSearch(QString path, std::stop_token stop)
        : m_path(std::move(path))
        , m_stop(std::move(stop))
    {
    }

    using Done = std::expected<void, GitError>;

    [[nodiscard]] std::expected<QList<CommitTags>, GitError> run(const QStringList &commits,
                                                                 VersionScheme scheme)
    {
        if (commits.size() > MostAskedCommits) {
            return failed(GitFault::TooMany, QString::number(MostAskedCommits));
        }
        const auto done = open()
                              .and_then([&] { return findCommits(commits); })
                              .and_then([&] { return findTags(); })
                              .and_then([&] { return walk(); });
        if (!done) {
            return std::unexpected(done.error());
        }
        QList<CommitTags> answers;
        for (std::size_t i = 0; i < m_commits.size(); ++i) {
            answers.append(answer(commits[static_cast<qsizetype>(i)], i, scheme));
        }
        return answers;
    }

private:
    [[nodiscard]] std::unexpected<GitError> failed(GitFault fault, const QString &detail) const
    {
        return std::unexpected(GitError{.fault = fault, .path = m_path, .detail = detail});
    }

    [[nodiscard]] Done open()
    {
        git_repository *opened = nullptr;
        const int result = git_repository_open_ext(&opened, QFile::encodeName(m_path).constData(),
                                                   GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
        m_repository.reset(opened);
        if (result == 0) {
            return {};
        }
        if (result == GIT_EOWNER) {
            return failed(GitFault::NotOwned, lastWords());
        }
        return failed(result == GIT_ENOTFOUND ? GitFault::NotARepository : GitFault::Damaged,
                      lastWords());
    }

    [[nodiscard]] Done findCommits(const QStringList &commits)
    {
        for (const QString &text : commits) {
            const QByteArray digits = text.trimmed().toLatin1();
            git_oid shortId{};
            if (digits.size() < GIT_OID_MINPREFIXLEN || digits.size() > GIT_OID_SHA1_HEXSIZE ||
                !isHex(text.trimmed()) ||
                git_oid_fromstrn(&shortId, digits.constData(),
                                 static_cast<std::size_t>(digits.size())) != 0) {
                return failed(GitFault::NoSuchCommit, text);
            }
            git_object *found = nullptr;
            const int result =
                git_object_lookup_prefix(&found, m_repository.get(), &shortId,
                                         static_cast<std::size_t>(digits.size()), GIT_OBJECT_ANY);
            const Object object(found);
            if (result == GIT_EAMBIGUOUS) {
                return failed(GitFault::AmbiguousCommit, text);
            }
            git_object *peeled = nullptr; // an annotated tag has a name of its own
            if (result != 0 || git_object_peel(&peeled, found, GIT_OBJECT_COMMIT) != 0) {
                return failed(GitFault::NoSuchCommit, text);
            }
            const Object commit(peeled);
            m_commits.push_back(*git_object_id(peeled));
            m_contained[m_commits.back()] |= quint64(1) << (m_commits.size() - 1);
        }
        return {};
    }

    [[nodiscard]] Done findTags()
    {
        git_reference_iterator *begun = nullptr;
        if (git_reference_iterator_glob_new(&begun, m_repository.get(), "refs/tags/*") != 0) {
            return failed(GitFault::Damaged, lastWords());
        }
        const Iterator iterator(begun);
        git_reference *next = nullptr;
        while (git_reference_next(&next, iterator.get()) == 0) {
            const Reference reference(next);
            git_object *peeled = nullptr;
            if (git_reference_peel(&peeled, next, GIT_OBJECT_COMMIT) != 0) {
                continue; // a tag of a file or a tree, or one that points to nothing
            }
            const Object commit(peeled);
            m_tags.push_back(
                {QString::fromUtf8(git_reference_shorthand(next)), *git_object_id(peeled)});
            if (m_stop.stop_requested()) {
                return failed(GitFault::Stopped, {});
            }
        }
        return {};
    }

    /// Parents first, so that what a commit has is known before its children are asked. What is
    /// older than all that is asked for has none of it and is left out.
    [[nodiscard]] Done walk()
    {
        if (m_commits.empty() || m_tags.empty()) {
            return {};
        }
        git_revwalk *begun = nullptr;
        if (git_revwalk_new(&begun, m_repository.get()) != 0) {
            return failed(GitFault::Damaged, lastWords());
        }
        const Walk walk(begun);
        git_revwalk_sorting(begun, GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE);
        for (const RepositoryTag &tag : m_tags) {
            git_revwalk_push(begun, &tag.commit);
        }
        hideOlder(begun);
        git_oid id{};
        int result = 0;
        for (int seen = 0; (result = git_revwalk_next(&id, begun)) == 0; ++seen) {
            if (seen % 256 == 0 && m_stop.stop_requested()) {
                return failed(GitFault::Stopped, {});
            }
            if (!inherit(id)) {
                return failed(GitFault::Damaged, lastWords());
            }
        }
        return result == GIT_ITEROVER ? Done() : failed(GitFault::Damaged, lastWords());
    }

    void hideOlder(git_revwalk *walk) const
    {
        git_oid base = m_commits.front();
        if (m_commits.size() > 1 &&
            git_merge_base_octopus(&base, m_repository.get(), m_commits.size(), m_commits.data()) !=
                0) {
            return; // nothing in common: all is looked at
        }
        eachParent(base, [&](const git_oid &parent) { git_revwalk_hide(walk, &parent); });
    }

    template <typename Visit>
    bool eachParent(const git_oid &id, const Visit &visit) const
    {
        git_commit *found = nullptr;
        if (git_commit_lookup(&found, m_repository.get(), &id) != 0) {
            return false;
        }
        const Commit commit(found);
        for (unsigned i = 0; i < git_commit_parentcount(found); ++i) {
            visit(*git_commit_parent_id(found, i));
        }
        return true;
    }

    bool inherit(const git_oid &id)
    {
        quint64 has = 0;
        const bool isThere = eachParent(id, [&](const git_oid &parent) {
            if (const auto known = m_contained.find(parent); known != m_contained.end()) {
                has |= known->second;
            }
        });
        if (has != 0) { // most of a history has nothing, and takes no room
            m_contained[id] |= has;
        }
        return isThere;
    }

    [[nodiscard]] CommitTags answer(const QString &asked, std::size_t index,
                                    VersionScheme scheme) const
    {
        struct Named
        {
            QString name;
            std::optional<Version> version;
        };

        QList<Named> named;
        for (const RepositoryTag &tag : m_tags) {
            const auto known = m_contained.find(tag.commit);
            if (known != m_contained.end() && ((known->second >> index) & 1) != 0) {
                named.append({tag.name, parseVersion(versionOfTag(tag.name, scheme), scheme)});
            }
        }
        std::ranges::sort(named, [](const Named &one, const Named &other) {
            if (one.version && other.version) {
                const auto order = compareVersions(*one.version, *other.version);
                return order != 0 ? order < 0 : one.name < other.name;
            }
            return one.version.has_value() != other.version.has_value() ? one.version.has_value()
                                                                        : one.name < other.name;
        });
        CommitTags tags{.asked = asked, .commit = hexOf(m_commits[index])};
        for (const Named &one : std::as_const(named)) {
            tags.tags.append(one.name);
        }
        const auto release = std::ranges::find_if(
            named, [](const Named &one) { return one.version && !isPreRelease(*one.version); });
        if (!named.isEmpty()) {
            tags.first = release != named.end() ? release->name : named.first().name;
        }
        return tags;
    }

    QString m_path;
    std::stop_token m_stop;
    Repository m_repository;
    std::vector<git_oid> m_commits;
    std::vector<RepositoryTag> m_tags;
    Contained m_contained;
};

} // namespace

std::expected<QList<CommitTags>, GitError> tagsContaining(const QString &path,
                                                          const QStringList &commits,
                                                          VersionScheme scheme,
                                                          const std::stop_token &stop)
{
    const LibGit library;
    return TagSearch(path, stop).run(commits, scheme);
}

QString versionOfTag(const QString &tag, VersionScheme scheme)
{
    const QString name = tag.sliced(tag.lastIndexOf(u'/') + 1);
    const auto isVersion = [scheme](const QString &text) {
        return parseVersion(text, scheme).has_value();
    };
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool begins = at == 0 || !name[at - 1].isDigit();
        if (!isAsciiDigit(name[at]) || !begins) {
            continue;
        }
        QString rest = name.sliced(at);
        if (isVersion(rest)) {
            return rest;
        }
        if (const QString dotted = QString(rest).replace(u'_', u'.'); isVersion(dotted)) {
            return dotted;
        }
        constexpr qsizetype LongestTag = 200; // each beginning is tried
        if (at > LongestTag) {
            break;
        }
    }
    return {};
}

} // namespace Docket
