/* The smallest guest program, without libc: writes a line and exits with 0.
 * SPDX-License-Identifier: MIT
 */
#ifdef __riscv
#define CALL(nr, a, b, c) "li a7, " #nr "\nli a0, " #a "\nla a1, " b "\nli a2, " #c "\necall\n"
#else
#define CALL(nr, a, b, c)                                                                          \
    "mov x8, #" #nr "\nmov x0, #" #a "\nadr x1, " b "\nmov x2, #" #c "\nsvc #0\n"
#endif

asm(".globl _start\n_start:\n" CALL(64, 1, "line", 5)
        CALL(94, 0, "line", 0) "line: .ascii \"bare\\n...\"\n");

int data[1024] = { 1 };
int zeros[4096];
