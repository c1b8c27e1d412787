/* The program: runs a Linux program of another processor.
 * SPDX-License-Identifier: MIT
 */
#include "loader/loader.h"
#include "syscall/fd.h"

int main(int argc, char **argv, char **envp)
{
    crash_install();
    fd_start();
    struct task *t = load_program(options_parse(argc, argv, envp));
    fd_started();
    task_run(t);
}
