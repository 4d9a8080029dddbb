#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_mbox.py MESSAGES FILE: a mailbox of plausible reports with attachments; same arguments, same bytes."""
import base64
import random
import sys
from email.utils import format_datetime
from datetime import datetime, timedelta, timezone

WORDS = ("overflow heap parser session token header crash traversal injection upload archive admin "
         "queue literal signature timing redirect quota script the a of in with when which sends").split()


def text(rng, words):
    return " ".join(rng.choice(WORDS) for _ in range(words))


def message(rng, number, parent, at):
    sender = f"r{rng.randrange(500)}@example.org"
    lines = [f"From {sender} {at.strftime('%a %b %d %H:%M:%S %Y')}",
             f"Message-ID: <{number}@example.org>", f"From: R {number} <{sender}>",
             "To: hello@stalw.art", f"Date: {format_datetime(at)}",
             f"Subject: {'Re: ' if parent is not None else ''}{text(rng, 6)}"]
    if parent is not None:
        lines.append(f"In-Reply-To: <{parent}@example.org>")
    lines += ["MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="b"', "",
              "--b", "Content-Type: text/plain; charset=utf-8", ""]
    lines += [text(rng, 12) for _ in range(rng.randrange(10, 60))]
    lines += ["", "--b", f'Content-Type: application/octet-stream; name="poc{number}.bin"',
              "Content-Transfer-Encoding: base64", "",
              base64.encodebytes(rng.randbytes(rng.randrange(1000, 23000))).decode().rstrip(), "--b--", "", ""]
    return "\n".join(lines)


def main():
    count, path = int(sys.argv[1]), sys.argv[2]
    rng = random.Random(1)
    at = datetime(2026, 1, 1, tzinfo=timezone.utc)
    with open(path, "w", encoding="utf-8") as mailbox:
        for number in range(count):
            at += timedelta(minutes=rng.randrange(1, 30))
            parent = rng.randrange(number) if number and rng.random() < 0.68 else None
            mailbox.write(message(rng, number, parent, at))


if __name__ == "__main__":
    main()
