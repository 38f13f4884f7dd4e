/* runtime/eh_x64.S: the assembly of calls, lazy compilation, throwing and landing (System V x86-64).
 *
 * Every entry has exact CFI, for the stack walk across C frames and for debuggers. */
#include "runtime/asm_x64.inc"

        .text

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

/* r11 = EntryRecord {slot, method, lazy}. A caller may hold an old value of the slot (compilers lift the load out of
 * loops): then it goes straight to the present one. */
FUNCTION clr_lazy_common
        pushq   %rax
        .cfi_adjust_cfa_offset 8
        movq    (%r11), %rax
        cmpq    16(%r11), %rax
        je      1f
        movq    %rax, %r11
        popq    %rax
        .cfi_adjust_cfa_offset -8
        jmp     *%r11
        .cfi_adjust_cfa_offset 8
1:      popq    %rax
        .cfi_adjust_cfa_offset -8
        SAVE_ARGUMENTS
        movq    8(%r11), %rdi
        call    clr_method_prepare
        RESTORE_ARGUMENTS_AND_JUMP
END clr_lazy_common

FUNCTION clr_imt_resolve_entry
        SAVE_ARGUMENTS
        movq    %r10, %rsi
        call    clr_imt_resolve
        RESTORE_ARGUMENTS_AND_JUMP
END clr_imt_resolve_entry

/* ---- calls from C ----
 *
 *   rbp + 8    return address        CFA = rbp + 16 = Stretch.frame
 *   rbp        caller's rbp
 *   rbp - 40   rbx r12 r13 r14 r15
 *   rbp - 72   Stretch {previous, domain, frame, flags}
 *   rbp - 80   InvokeFrame *
 *   below      stack arguments
 *
 * An exception that reaches clr_invoke_return lands at clr_invoke_unwound, which needs nothing but rbp. */
        .set    FRAME_CODE, 0
        .set    FRAME_CONTEXT, 8
        .set    FRAME_INTS, 16
        .set    FRAME_FLOATS, 64
        .set    FRAME_STACK, 128
        .set    FRAME_STACK_COUNT, 136
        .set    FRAME_FLAGS, 144
        .set    FRAME_RAX, 152
        .set    FRAME_RDX, 160
        .set    FRAME_XMM0, 168
        .set    FRAME_XMM1, 176

        .set    STRETCH, -72
        .set    STRETCH_PREVIOUS, STRETCH
        .set    STRETCH_DOMAIN, STRETCH + 8
        .set    STRETCH_FRAME, STRETCH + 16
        .set    STRETCH_FLAGS, STRETCH + 24

        .globl  clr_invoke_return
        .globl  clr_invoke_unwound
        .hidden clr_invoke_return
        .hidden clr_invoke_unwound

FUNCTION clr_invoke
        pushq   %rbp
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %rbp, 0
        movq    %rsp, %rbp
        .cfi_def_cfa_register %rbp
        pushq   %rbx
        .cfi_offset %rbx, -24
        pushq   %r12
        .cfi_offset %r12, -32
        pushq   %r13
        .cfi_offset %r13, -40
        pushq   %r14
        .cfi_offset %r14, -48
        pushq   %r15
        .cfi_offset %r15, -56
        subq    $40, %rsp
        movq    %rdi, %rbx
        movq    %rdi, -80(%rbp)
        /* Open the stretch. */
        LOAD_THREAD %rax
        movq    THREAD_STRETCH(%rax), %rcx
        movq    %rcx, STRETCH_PREVIOUS(%rbp)
        movq    THREAD_DOMAIN(%rax), %rcx
        movq    %rcx, STRETCH_DOMAIN(%rbp)
        leaq    16(%rbp), %rcx
        movq    %rcx, STRETCH_FRAME(%rbp)
        movq    FRAME_FLAGS(%rbx), %rcx
        movq    %rcx, STRETCH_FLAGS(%rbp)
        leaq    STRETCH(%rbp), %rcx
        movq    %rcx, THREAD_STRETCH(%rax)
        /* Stack arguments, the last one first; rsp stays 16-aligned at the call. */
        movq    FRAME_STACK_COUNT(%rbx), %rcx
        movq    FRAME_STACK(%rbx), %rdx
        testb   $1, %cl
        jz      1f
        subq    $8, %rsp
1:      testq   %rcx, %rcx
        jz      2f
        pushq   -8(%rdx,%rcx,8)
        decq    %rcx
        jmp     1b
2:      movsd   FRAME_FLOATS(%rbx), %xmm0
        movsd   FRAME_FLOATS+8(%rbx), %xmm1
        movsd   FRAME_FLOATS+16(%rbx), %xmm2
        movsd   FRAME_FLOATS+24(%rbx), %xmm3
        movsd   FRAME_FLOATS+32(%rbx), %xmm4
        movsd   FRAME_FLOATS+40(%rbx), %xmm5
        movsd   FRAME_FLOATS+48(%rbx), %xmm6
        movsd   FRAME_FLOATS+56(%rbx), %xmm7
        movq    FRAME_INTS(%rbx), %rdi
        movq    FRAME_INTS+8(%rbx), %rsi
        movq    FRAME_INTS+16(%rbx), %rdx
        movq    FRAME_INTS+24(%rbx), %rcx
        movq    FRAME_INTS+32(%rbx), %r8
        movq    FRAME_INTS+40(%rbx), %r9
        movq    FRAME_CONTEXT(%rbx), %r10
        movl    $8, %eax
        call    *FRAME_CODE(%rbx)
clr_invoke_return:
        movq    %rax, FRAME_RAX(%rbx)
        movq    %rdx, FRAME_RDX(%rbx)
        movsd   %xmm0, FRAME_XMM0(%rbx)
        movsd   %xmm1, FRAME_XMM1(%rbx)
3:      LOAD_THREAD %rcx
        movq    STRETCH_PREVIOUS(%rbp), %rdx
        movq    %rdx, THREAD_STRETCH(%rcx)
        leaq    -40(%rbp), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        .cfi_remember_state
        popq    %rbp
        .cfi_def_cfa %rsp, 8
        ret
        .cfi_restore_state
clr_invoke_unwound:
        movq    -80(%rbp), %rbx
        xorl    %eax, %eax
        movq    %rax, FRAME_RAX(%rbx)
        movq    %rax, FRAME_RDX(%rbx)
        movq    %rax, FRAME_XMM0(%rbx)
        movq    %rax, FRAME_XMM1(%rbx)
        jmp     3b
END clr_invoke

/* ---- throwing and landing ----
 * The registers of the calling frame, as its callee would restore them, are laid out as UnwindRegisters. */
        .set    REGISTERS_SIZE, 80
        .set    REGISTERS_RSP, 48
        .set    REGISTERS_RIP, 56
        .set    REGISTERS_RAX, 64
        .set    REGISTERS_RDX, 72

        .macro  STORE_SAVED base
        movq    %rbx, (\base)
        movq    %rbp, 8(\base)
        movq    %r12, 16(\base)
        movq    %r13, 24(\base)
        movq    %r14, 32(\base)
        movq    %r15, 40(\base)
        .endm

/* The frame and rest of the registers of whoever called us; 8 bytes more keep rsp aligned. */
        .macro  STORE_CALLER
        subq    $REGISTERS_SIZE + 8, %rsp
        .cfi_adjust_cfa_offset REGISTERS_SIZE + 8
        STORE_SAVED %rsp
        leaq    REGISTERS_SIZE + 16(%rsp), %rax
        movq    %rax, REGISTERS_RSP(%rsp)
        movq    REGISTERS_SIZE + 8(%rsp), %rax
        movq    %rax, REGISTERS_RIP(%rsp)
        .endm

/* Goes on in the frame that *base describes. Loses rcx. */
        .macro  LAND base
        movq    (\base), %rbx
        movq    8(\base), %rbp
        movq    16(\base), %r12
        movq    24(\base), %r13
        movq    32(\base), %r14
        movq    40(\base), %r15
        movq    REGISTERS_RAX(\base), %rax
        movq    REGISTERS_RDX(\base), %rdx
        movq    REGISTERS_RIP(\base), %rcx
        movq    REGISTERS_RSP(\base), %rsp
        jmp     *%rcx
        .endm

        .macro  THROW_ENTRY name, c_function
        FUNCTION \name
        STORE_CALLER
        movq    %rsp, %rsi
        call    \c_function
        LAND    %rsp
        END     \name
        .endm

THROW_ENTRY clr_eh_throw, clr_eh_dispatch_throw
THROW_ENTRY clr_eh_rethrow, clr_eh_dispatch_rethrow
THROW_ENTRY clr_eh_throw_pending, clr_eh_dispatch_pending
THROW_ENTRY clr_eh_resume, clr_eh_dispatch_resume

/* Entered from the signal handler, not by a call: (%rsp) is what rip + 1 was at the fault, 8(%rsp) what rsp was, and rsp
 * is 16-aligned. There is nothing to return to, so a walk ends here. */
FUNCTION clr_eh_overflow_entry
        .cfi_undefined %rip
        movq    (%rsp), %rax
        movq    8(%rsp), %rcx
        subq    $REGISTERS_SIZE, %rsp
        STORE_SAVED %rsp
        movq    %rax, REGISTERS_RIP(%rsp)
        movq    %rcx, REGISTERS_RSP(%rsp)
        movq    %rsp, %rsi
        call    clr_eh_dispatch_overflow
        LAND    %rsp
END clr_eh_overflow_entry

/* The first thing that runs in the frame landed in, when a stack overflow has left the yellow zone open: closes it. */
FUNCTION clr_eh_close_zone
        .cfi_undefined %rip
        pushq   %rax
        pushq   %rdx
        call    clr_eh_zone_closed
        movq    %rax, %rcx
        popq    %rdx
        popq    %rax
        jmp     *%rcx
END clr_eh_close_zone

/* i32 clr_eh_call_filter(UnwindRegisters *pad, u64 gap, EhFilterStack *stack): lands in a pad on fresh stack below this
 * frame. The frame the pad belongs to finds `gap` bytes between its rbp and rsp as ever, only that none of them
 * matter. Returns what clr_eh_filter_done was given. */
FUNCTION clr_eh_call_filter
        pushq   %rbx
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %rbx, 0
        pushq   %rbp
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %rbp, 0
        pushq   %r12
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %r12, 0
        pushq   %r13
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %r13, 0
        pushq   %r14
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %r14, 0
        pushq   %r15
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %r15, 0
        subq    $8, %rsp
        .cfi_adjust_cfa_offset 8
        movq    %rsp, (%rdx)
        leaq    -128(%rsp), %rax
        subq    %rsi, %rax
        andq    $-16, %rax
        movq    %rax, 8(%rdx)
        movq    %rax, REGISTERS_RSP(%rdi)
        LAND    %rdi
        .globl  clr_eh_filter_return
        .hidden clr_eh_filter_return
clr_eh_filter_return:
        addq    $8, %rsp
        .cfi_adjust_cfa_offset -8
        popq    %r15
        .cfi_adjust_cfa_offset -8
        .cfi_restore %r15
        popq    %r14
        .cfi_adjust_cfa_offset -8
        .cfi_restore %r14
        popq    %r13
        .cfi_adjust_cfa_offset -8
        .cfi_restore %r13
        popq    %r12
        .cfi_adjust_cfa_offset -8
        .cfi_restore %r12
        popq    %rbp
        .cfi_adjust_cfa_offset -8
        .cfi_restore %rbp
        popq    %rbx
        .cfi_adjust_cfa_offset -8
        .cfi_restore %rbx
        ret
END clr_eh_call_filter

THROW_ENTRY clr_eh_filter_done, clr_eh_finish_filter

/* The personality that LLVM wants named; nobody calls it. */
FUNCTION clr_eh_personality
        ud2
END clr_eh_personality

        .section .note.GNU-stack,"",@progbits
