"""Appends text to a DKIM-signed message whose signature has l=.

Usage: dkim_append.py signed.eml > changed.eml
"""
import re
import sys

ADDED = b"-- added later --\r\nPlease pay the attached invoice today.\r\n"


def main() -> int:
    with open(sys.argv[1], "rb") as file:
        message = file.read()
    header, separator, body = message.partition(b"\r\n\r\n")
    length = re.search(rb"\bl=(\d+)", header)
    if not length:
        print("no l= tag, nothing to do", file=sys.stderr)
        return 1
    print(f"signed {length[1].decode()} of {len(body + ADDED)} bytes", file=sys.stderr)
    sys.stdout.buffer.write(header + separator + body + ADDED)
    return 0


if __name__ == "__main__":
    sys.exit(main())
