/* runtime/eh_x64.S: the assembly of calls, lazy compilation, throwing and landing (System V x86-64).
 *
 * Every entry has exact CFI, for the stack walk across C frames and for debuggers. */
        .text

/* Loads the current Thread. */
        .macro  LOAD_THREAD register
        movq    clr_thread@gottpoff(%rip), \register
        movq    %fs:(\register), \register
        .endm

        .set    THREAD_PENDING, 32

        .macro  FUNCTION name
        .globl  \name
        .type   \name, @function
        .p2align 4
\name:
        .cfi_startproc
        .endm

        .macro  END name
        .cfi_endproc
        .size   \name, . - \name
        .endm

/* ---- calls whose target has to be found first ----
 * All argument registers are kept in a frame that the collector scans as part of the stack. */
        .macro  SAVE_ARGUMENTS
        pushq   %rbp
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %rbp, 0
        movq    %rsp, %rbp
        .cfi_def_cfa_register %rbp
        subq    $192, %rsp
        movq    %rdi, -8(%rbp)
        movq    %rsi, -16(%rbp)
        movq    %rdx, -24(%rbp)
        movq    %rcx, -32(%rbp)
        movq    %r8, -40(%rbp)
        movq    %r9, -48(%rbp)
        movq    %r10, -56(%rbp)
        movq    %rax, -64(%rbp)
        movups  %xmm0, -80(%rbp)
        movups  %xmm1, -96(%rbp)
        movups  %xmm2, -112(%rbp)
        movups  %xmm3, -128(%rbp)
        movups  %xmm4, -144(%rbp)
        movups  %xmm5, -160(%rbp)
        movups  %xmm6, -176(%rbp)
        movups  %xmm7, -192(%rbp)
        .endm

/* Jumps to the address in rax with the stack as at entry; NULL throws what is pending. */
        .macro  RESTORE_ARGUMENTS_AND_JUMP
        movq    %rax, %r11
        movq    -8(%rbp), %rdi
        movq    -16(%rbp), %rsi
        movq    -24(%rbp), %rdx
        movq    -32(%rbp), %rcx
        movq    -40(%rbp), %r8
        movq    -48(%rbp), %r9
        movq    -56(%rbp), %r10
        movq    -64(%rbp), %rax
        movups  -80(%rbp), %xmm0
        movups  -96(%rbp), %xmm1
        movups  -112(%rbp), %xmm2
        movups  -128(%rbp), %xmm3
        movups  -144(%rbp), %xmm4
        movups  -160(%rbp), %xmm5
        movups  -176(%rbp), %xmm6
        movups  -192(%rbp), %xmm7
        leave
        .cfi_def_cfa %rsp, 8
        .cfi_restore %rbp
        testq   %r11, %r11
        jz      clr_eh_throw_pending
        jmp     *%r11
        .endm

FUNCTION clr_lazy_common
        SAVE_ARGUMENTS
        movq    %r11, %rdi
        call    clr_method_prepare
        RESTORE_ARGUMENTS_AND_JUMP
END clr_lazy_common

FUNCTION clr_imt_resolve_entry
        SAVE_ARGUMENTS
        movq    %r10, %rsi
        call    clr_imt_resolve
        RESTORE_ARGUMENTS_AND_JUMP
END clr_imt_resolve_entry

        .section .note.GNU-stack,"",@progbits
