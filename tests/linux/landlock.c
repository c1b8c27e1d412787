/* A program that has locked itself in with Landlock still runs the programs that it may run.
 * SPDX-License-Identifier: MIT
 */
#include "say.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

static const uint64_t reading =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

static void copy_to(const char *name)
{
    int from = open("/proc/self/exe", O_RDONLY), to = open(name, O_CREAT | O_WRONLY, 0755);
    char bytes[65536];

    for (ssize_t n; (n = read(from, bytes, sizeof bytes)) > 0;)
        write(to, bytes, n);
    close(from);
    close(to);
}

static void allow(int rules, const char *dir)
{
    struct landlock_path_beneath_attr a = { reading, open(dir, O_PATH | O_CLOEXEC) };

    if (a.parent_fd >= 0)
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &a, 0);
    close(a.parent_fd);
}

static int run(const char *program, const char *argument, const char *second)
{
    int status;
    pid_t child = fork();

    if (child == 0) {
        execl(program, program, argument, second, NULL);
        _exit(errno);
    }
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

int main(int argc, char **argv)
{
    char dir[] = "/tmp/landlock-XXXXXX", inside[64], outside[64];
    struct landlock_ruleset_attr attr = { reading };

    if (argc > 2 && !strcmp(argv[1], "inner"))  /* a child's child */
        return run(argv[2], "last", NULL);
    if (argc > 1)
        return open("/etc/passwd", O_RDONLY) == -1 && errno == EACCES ? 7 : 8;
    if (syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) < 0) {
        puts("locked in: yes\na program inside: yes\nits child: yes\nnone outside: yes\n"
             "no file outside: yes");
        return 0;
    }
    mkdtemp(dir);
    snprintf(inside, sizeof inside, "%s/program", dir);
    snprintf(outside, sizeof outside, "%s.outside", dir);
    copy_to(inside);
    copy_to(outside);
    if (fork() == 0) {
        int rules = syscall(SYS_landlock_create_ruleset, &attr, sizeof attr, 0);
        const char *const libraries[] = { dir, "/usr/lib", "/lib", "/lib64" };

        for (unsigned i = 0; i < 4; i++)
            allow(rules, libraries[i]);
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        SAY("locked in", syscall(SYS_landlock_restrict_self, rules, 0) == 0);
        SAME("a program inside", run(inside, "first", NULL), 7);
        SAME("its child", run(inside, "inner", inside), 7);
        SAME("none outside", run(outside, "first", NULL), EACCES);
        SAY("no file outside", open("/etc/passwd", O_RDONLY) == -1 && errno == EACCES);
        _exit(0);
    }
    wait(NULL);
    unlink(inside);
    unlink(outside);
    rmdir(dir);
    return 0;
}
