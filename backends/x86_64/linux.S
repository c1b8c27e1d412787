/* Host system calls that C cannot make: gated against lost signals, clone3, sigreturn.
 * SPDX-License-Identifier: MIT
 */

/* int64_t host_syscall_gated(const volatile int *gate, long number, const uint64_t args[6])
 *
 * A signal before the syscall insn must keep it from running: the handler sets *gate and, if it
 * finds the pc between host_gate_begin and host_gate_end, moves it to host_gate_closed. When the
 * kernel wants the call restarted (SA_RESTART) it sets the pc back to the syscall insn before it
 * runs the handler, so the same rule covers that. */
        .text
        .globl  host_syscall_gated, host_gate_begin, host_gate_end, host_gate_closed
        .type   host_syscall_gated, @function
host_syscall_gated:
        .cfi_startproc
        mov     %rdi, %r11
        mov     %rsi, %rax
        mov     %rdx, %rcx
        mov     0(%rcx), %rdi
        mov     8(%rcx), %rsi
        mov     16(%rcx), %rdx
        mov     24(%rcx), %r10
        mov     32(%rcx), %r8
        mov     40(%rcx), %r9
host_gate_begin:
        cmpl    $0, (%r11)
        jne     host_gate_closed
        syscall
host_gate_end = . - 1
        ret
host_gate_closed:
        mov     $-513, %rax
        ret
        .cfi_endproc
        .size   host_syscall_gated, . - host_syscall_gated

/* int64_t host_clone3(void *args, size_t size, int (*f)(void *), void *data); syscall keeps all but
 * rax, rcx, r11. */
        .globl  host_clone3
        .type   host_clone3, @function
host_clone3:
        .cfi_startproc
        mov     %rcx, %r8
        mov     $435, %eax
        syscall
        test    %rax, %rax
        jz      1f
        ret
1:      mov     %rdx, %r9
        jmp     child
        .cfi_endproc
        .size   host_clone3, . - host_clone3

/* int64_t host_clone(unsigned long flags, void *stack_top, void *ptid, void *ctid,
 *                    int (*f)(void *), void *data); f and data go to the child on its stack. */
        .globl  host_clone
        .type   host_clone, @function
host_clone:
        .cfi_startproc
        mov     %rcx, %r10
        mov     %r8, -8(%rsi)
        mov     %r9, -16(%rsi)
        sub     $16, %rsi
        xor     %r8d, %r8d
        mov     $56, %eax
        syscall
        test    %rax, %rax
        jz      1f
        ret
1:      pop     %r8
        pop     %r9
        jmp     child
        .cfi_endproc
        .size   host_clone, . - host_clone

/* r9: function, r8: its argument. */
        .type   child, @function
child:
        .cfi_startproc
        .cfi_undefined rip
        xor     %ebp, %ebp
        mov     %r8, %rdi
        and     $-16, %rsp
        call    *%r9
        mov     %eax, %edi
        mov     $60, %eax
        syscall
        hlt
        .cfi_endproc
        .size   child, . - child

/* The bytes debuggers and unwinders know as the signal trampoline: movq $15, %rax; syscall. */
        .globl  host_sigreturn
        .type   host_sigreturn, @function
host_sigreturn:
        movq    $15, %rax
        syscall
        .size   host_sigreturn, . - host_sigreturn
        .section .note.GNU-stack, "", @progbits
