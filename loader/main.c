/* The program: runs a Linux program of another processor.
 * SPDX-License-Identifier: MIT
 */
#include "loader/loader.h"

int main(int argc, char **argv, char **envp)
{
    crash_install();
    task_run(load_program(options_parse(argc, argv, envp)));
}
