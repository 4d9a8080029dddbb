// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries the precompiled headers of all tests; it has nothing of its own.
