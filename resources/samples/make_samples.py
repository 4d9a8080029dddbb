#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes reports.mbox, issues.json and comments.json from the readable texts in source/.

Usage: make_samples.py [--check]      (with --check nothing is written, a difference is an error)

The results are committed; run this only after changing something under source/. It needs nothing
but Python's standard library. The format of the texts is described in README.md beside this file.
"""
import base64
import binascii
import io
import re
import shlex
import sys
import textwrap
import zipfile
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path

import make_tracker

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "source"
PARTS = SOURCE / "parts"
INTAKE = "hello@stalw.art"
HIDDEN = {"{RLO}": "\u202e", "{LRI}": "\u2066", "{PDI}": "\u2069"}


def part_bytes(path: str) -> bytes:
    """A file of source/parts; marks for hidden characters become these characters."""
    data = (PARTS / path).read_bytes()
    for mark, character in HIDDEN.items():
        data = data.replace(mark.encode(), character.encode())
    return data


# --- header fields -------------------------------------------------------------------------------

def encoded_words(text: str, words: str) -> str:
    """RFC 2047: `text` as encoded words, folded so that no line of a field passes 76 characters."""
    if text.isascii():
        return text
    charset, coding = words.split()
    room = 66 - len(f"=?{charset}?{coding}??=")
    result, piece = [], ""
    for character in text + "\0":
        if character == "\0" or len(encode_word(piece + character, charset, coding)) > room:
            result.append(f"=?{charset}?{coding}?{encode_word(piece, charset, coding)}?=")
            piece = ""
        piece += character
    return "\n ".join(result)


def encode_word(text: str, charset: str, coding: str) -> str:
    data = text.encode(charset)
    if coding == "B":
        return base64.b64encode(data).decode()
    safe = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/"
    return "".join(chr(b) if b in safe else "_" if b == 32 else f"={b:02X}" for b in data)


def address(text: str, words: str) -> str:
    name, _, mail = text.rpartition(" ")
    return f"{encoded_words(name, words)} {mail}" if name else mail


def file_name(attributes: dict, parameter: str) -> str:
    """`; name=…` in plain, or by RFC 2231 with charset and, when it is long, continuations."""
    name = attributes["name"]
    coding = attributes.get("name-coding", "plain")
    if coding == "plain":
        return f';\n\t{parameter}="{name}"'
    charset = coding.partition("-")[2] or "utf-8"
    escaped = "".join(chr(b) if chr(b).isalnum() and b < 128 or b in b".-_" else f"%{b:02X}"
                      for b in name.encode(charset))
    pieces = re.findall(r"(?:%..|[^%]){1,16}", f"{escaped}")
    if len(pieces) == 1:
        return f";\n\t{parameter}*={charset}''{escaped}"
    return "".join(f";\n\t{parameter}*{number}*=" + (f"{charset}''" if number == 0 else "") + piece
                   for number, piece in enumerate(pieces))


# --- bodies --------------------------------------------------------------------------------------

def flowed(text: str) -> str:
    """RFC 3676: paragraphs get soft line breaks; lines that could be misread are space-stuffed."""
    result, fenced = [], False
    for line in text.splitlines():
        fenced ^= line.startswith("```")
        pieces = [line] if fenced or len(line) <= 72 else textwrap.wrap(line, 70)
        for number, piece in enumerate(pieces):
            stuff = " " if piece.startswith((" ", "From ")) else ""
            result.append(stuff + piece + (" " if number + 1 < len(pieces) else ""))
    return "\n".join(result) + "\n"


def transfer_encoded(data: bytes, coding: str) -> bytes:
    if coding == "base64":
        return base64.encodebytes(data)
    if coding == "quoted-printable":
        return binascii.b2a_qp(data, istext=True)
    return data


class Part:
    """A node of the MIME tree: `%% kind key=value…` and what follows it."""

    def __init__(self, line: str):
        kind, *words = shlex.split(line)
        self.kind = kind
        self.subtype = words.pop(0) if kind == "multipart" else ""
        self.attributes = dict(word.partition("=")[::2] for word in words)
        self.lines: list[str] = []
        self.children: list[Part] = []

    def render(self, boundary: str) -> bytes:
        headers, body = getattr(self, "render_" + self.kind.replace("-", "_"))(boundary)
        return headers.encode() + b"\n" + body

    def render_multipart(self, boundary: str) -> tuple[str, bytes]:
        more = "".join(f';\n\t{key}="{value}"' for key, value in self.attributes.items())
        body = b"".join(b"--%s\n%s\n" % (boundary.encode(), child.render(f"{boundary}.{number}"))
                        for number, child in enumerate(self.children, 1))
        return (f'Content-Type: multipart/{self.subtype}{more};\n\tboundary="{boundary}"\n',
                body + f"--{boundary}--\n".encode())

    def render_text(self, _boundary: str) -> tuple[str, bytes]:
        a = self.attributes
        text = "\n".join(self.lines).strip("\n") + "\n"
        parameters = f"; charset={a['charset']}"
        if "flowed" in a:
            text = flowed(text)
            parameters += "; format=flowed"
        data = text.encode(a.get("encoded-as", a["charset"]))
        return (f"Content-Type: {a.get('type', 'text/plain')}{parameters}\n"
                f"Content-Transfer-Encoding: {a['cte']}\n", transfer_encoded(data, a["cte"]))

    def render_file(self, _boundary: str, data: bytes | None = None) -> tuple[str, bytes]:
        a = self.attributes
        coding = a.get("cte", "base64")
        parameters = f"; charset={a['charset']}" if "charset" in a else ""
        headers = (f"Content-Type: {a['type']}{parameters}\n"
                   f"Content-Transfer-Encoding: {coding}\n")
        if "cid" in a:
            headers += f"Content-ID: <{a['cid']}>\n"
        headers += f"Content-Disposition: {a.get('disposition', 'attachment')}{file_name(a, 'filename')}\n"
        return headers, transfer_encoded(part_bytes(a["path"]) if data is None else data, coding)

    def render_message_file(self, _boundary: str) -> tuple[str, bytes]:
        a = self.attributes
        return (f"Content-Type: message/rfc822{file_name(a, 'name')}\n"
                f"Content-Disposition: attachment{file_name(a, 'filename')}\n", part_bytes(a["path"]))

    def render_zip(self, boundary: str) -> tuple[str, bytes]:
        """An archive of the entries NAME or NAME:FILE, and the same archive again inside it."""
        entries = [entry.partition(":")[::2] for entry in self.attributes["entries"].split(",")]
        files = [(name, part_bytes(path or name)) for name, path in entries]
        files.append((self.attributes["again"], archive(files)))
        self.attributes["type"] = "application/zip"
        return self.render_file(boundary, archive(files))


def archive(files: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as output:
        for name, data in files:
            info = zipfile.ZipInfo(name, (2026, 11, 21, 8, 20, 0))
            info.external_attr = 0o644 << 16
            info.create_system = 3
            output.writestr(info, data, zipfile.ZIP_DEFLATED, 9)
    return buffer.getvalue()


# --- messages ------------------------------------------------------------------------------------

def parse_messages(text: str) -> list[tuple[dict, Part]]:
    messages = []
    for block in re.split(r"^%% message\n", text, flags=re.MULTILINE)[1:]:
        head, separator, body = block.partition("%% ")
        fields = dict(line.split(": ", 1) for line in head.strip().splitlines())
        root, stack = None, []
        for line in (separator + body).splitlines():
            if not line.startswith("%% "):
                part.lines.append(line)
                continue
            if line == "%% end":
                part = stack.pop()
                continue
            part = Part(line[3:])
            if stack:
                stack[-1].children.append(part)
            root = root or part
            if part.kind == "multipart":
                stack.append(part)
        messages.append((fields, root))
    return messages


def message_bytes(fields: dict, root: Part, references: list[str], boundary: str) -> bytes:
    words = fields.get("words", "utf-8 B")
    sent = format_datetime(datetime.fromisoformat(fields["date"]))
    lines = []
    if "received" in fields:
        instant, host, ip = fields["received"].split()
        received = format_datetime(datetime.fromisoformat(instant))
        lines += [f"Return-Path: {fields['from'].split()[-1]}",
                  f"Delivered-To: {INTAKE}",
                  f"Received: from {host} ({host} [{ip}])\n\tby mx.stalw.art with ESMTPS\n"
                  f"\tfor <{INTAKE}>; {received}",
                  f"Received: from localhost by {host} with ESMTPSA; {sent}"]
    lines += [f"From: {address(fields['from'], words)}",
              f"To: {address(fields.get('to', INTAKE), words)}",
              f"Subject: {encoded_words(fields['subject'], words)}",
              f"Date: {sent}",
              f"Message-ID: <{fields['id']}>"]
    if "in-reply-to" in fields:
        lines += [f"In-Reply-To: <{fields['in-reply-to']}>",
                  "References: " + "\n ".join(f"<{reference}>" for reference in references)]
    if "auto" in fields:
        lines += [f"Auto-Submitted: {fields['auto']}", "Precedence: bulk"]
    if "agent" in fields:
        lines.append(f"User-Agent: {fields['agent']}")
    lines.append("MIME-Version: 1.0")
    return "\n".join(lines).encode() + b"\n" + root.render(boundary)


def mbox() -> bytes:
    """All messages, oldest first, as mboxrd: `>*From ` gets one more `>`."""
    entries, chains = [], {}
    for path in sorted((SOURCE / "mail").glob("*.txt")):
        for number, (fields, root) in enumerate(parse_messages(path.read_text("utf-8")), 1):
            parent = fields.get("in-reply-to")
            chains[fields["id"]] = chains[parent] + [parent] if parent else []
            data = message_bytes(fields, root, chains[fields["id"]], f"=_{path.name[:2]}.{number}")
            stamp = fields["received"].split()[0] if "received" in fields else fields["date"]
            instant = datetime.fromisoformat(stamp).astimezone(timezone.utc)
            entries.append((instant, fields["from"].split()[-1].strip("<>"), data))
    entries.sort(key=lambda entry: entry[0])
    return b"".join(f"From {sender} {instant:%a %b %e %H:%M:%S %Y}\n".encode()
                    + re.sub(rb"^(>*From )", rb">\1", data, flags=re.MULTILINE) + b"\n"
                    for instant, sender, data in entries)


def main() -> int:
    outputs = {"reports.mbox": mbox(), **make_tracker.dumps(SOURCE / "tracker")}
    stale = [name for name, data in outputs.items()
             if not (HERE / name).exists() or (HERE / name).read_bytes() != data]
    if sys.argv[1:] == ["--check"]:
        for name in stale:
            print(f"{name}: differs from source/; run make_samples.py", file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (HERE / name).write_bytes(outputs[name])
        print(f"{name}: written, {len(outputs[name])} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
