// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sha256.h"

#include <openssl/evp.h>

namespace Docket {

namespace {

/// Fetched once: looking an algorithm up costs more than hashing a short mail (OpenSSL 3).
const EVP_MD *algorithm()
{
    static const EVP_MD *const md = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    return md;
}

} // namespace

struct Sha256::Context
{
    EVP_MD_CTX *evp = EVP_MD_CTX_new();
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex2(m_context->evp, algorithm(), nullptr);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context->evp);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray Sha256::soFar() const
{
    Sha256 copy;
    EVP_MD_CTX_copy_ex(copy.m_context->evp, m_context->evp);
    return copy.result();
}

QByteArray sha256Of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace Docket
