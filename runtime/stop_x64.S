/* runtime/stop_x64.S: the transition from managed to SAFE (runtime/thread.h). */
#include "runtime/asm_x64.inc"

        .set    THREAD_STATE, 40
        .set    THREAD_SAFE_SP, 72
        .set    THREAD_SAFE_REGISTERS, 80

        .text

/* The collector scans from the caller's frame up, and the callee-saved registers as they are now: what the caller calls
 * next may push them, but below its own frame, where nobody looks. Loses rax and rcx. */
FUNCTION clr_thread_enter_safe
        LOAD_THREAD %rax
        movq    %rbx, THREAD_SAFE_REGISTERS(%rax)
        movq    %rbp, THREAD_SAFE_REGISTERS+8(%rax)
        movq    %r12, THREAD_SAFE_REGISTERS+16(%rax)
        movq    %r13, THREAD_SAFE_REGISTERS+24(%rax)
        movq    %r14, THREAD_SAFE_REGISTERS+32(%rax)
        movq    %r15, THREAD_SAFE_REGISTERS+40(%rax)
        leaq    8(%rsp), %rcx
        movq    %rcx, THREAD_SAFE_SP(%rax)
        movl    $1, %ecx
        xchgl   %ecx, THREAD_STATE(%rax)
        ret
END clr_thread_enter_safe

        .section .note.GNU-stack,"",@progbits
