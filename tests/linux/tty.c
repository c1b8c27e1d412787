/* Terminals: a pseudo terminal, its settings, sessions.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>

int main(void)
{
    int master = posix_openpt(O_RDWR | O_NOCTTY), slave, n = -1;
    struct winsize w = { 24, 80, 1, 2 }, got;
    struct termios t, u;
    char text[64] = "";

    SAY("a master", master >= 0);
    SAY("unlocked", grantpt(master) == 0 && unlockpt(master) == 0);
    SAY("its name", !strncmp(ptsname(master), "/dev/pts/", 9));
    slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    SAY("a slave", slave >= 0 && isatty(slave));
    SAY("size", ioctl(master, TIOCSWINSZ, &w) == 0 && ioctl(slave, TIOCGWINSZ, &got) == 0
                && !memcmp(&w, &got, sizeof w));
    SAY("settings", tcgetattr(slave, &t) == 0 && t.c_lflag & ICANON && t.c_cc[VINTR] == 3);
    cfmakeraw(&t);
    cfsetspeed(&t, B115200);
    t.c_cc[VMIN] = 1;
    SAY("raw", tcsetattr(slave, TCSADRAIN, &t) == 0 && tcgetattr(slave, &u) == 0 &&
                   !(u.c_lflag & ICANON) && cfgetospeed(&u) == B115200);
    SAY("through",
        write(master, "ab\n", 3) == 3 && read(slave, text, 64) == 3 && !strcmp(text, "ab\n"));
    SAY("waiting", write(slave, "reply", 5) == 5 && usleep(1000) == 0 &&
                       ioctl(master, FIONREAD, &n) == 0 && n == 5);
    SAY("flush", tcflush(master, TCIFLUSH) == 0);
    SAY("not a terminal", tcgetattr(open("/dev/null", O_RDWR), &t) == -1 && errno == ENOTTY);
    SAY("a bad pointer", ioctl(slave, TCGETS, 8) == -1 && errno == EFAULT);
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
        SAY("a session", setsid() == getpid() && ioctl(slave, TIOCSCTTY, 0) == 0);
        SAY("its group", tcgetpgrp(slave) == getpid() && tcgetsid(slave) == getpid());
        SAY("/dev/tty", open("/dev/tty", O_RDWR) >= 0);
        _exit(7);
    }
    waitpid(pid, &n, 0);
    SAY("the child is done", WIFEXITED(n) && WEXITSTATUS(n) == 7);
    return 0;
}
