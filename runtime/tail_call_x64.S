/* runtime/tail_call_x64.S: where a tail call between methods of different shapes goes on (tail_call.h). */
#include "runtime/asm_x64.inc"

        .set    TAIL_FLOATS, 48
        .set    TAIL_CONTEXT, 112
        .set    TAIL_CODE, 120
        .set    TAIL_SIZE, 128
        .set    TAIL_ROOM, 132
        .set    TAIL_DATA, 152

        .text

/* r11 = the record; afterwards r11 = the code. */
        .macro  LOAD_TAIL_REGISTERS
        movq    (%r11), %rdi
        movq    8(%r11), %rsi
        movq    16(%r11), %rdx
        movq    24(%r11), %rcx
        movq    32(%r11), %r8
        movq    40(%r11), %r9
        movq    TAIL_CONTEXT(%r11), %r10
        movsd   TAIL_FLOATS(%r11), %xmm0
        movsd   TAIL_FLOATS+8(%r11), %xmm1
        movsd   TAIL_FLOATS+16(%r11), %xmm2
        movsd   TAIL_FLOATS+24(%r11), %xmm3
        movsd   TAIL_FLOATS+32(%r11), %xmm4
        movsd   TAIL_FLOATS+40(%r11), %xmm5
        movsd   TAIL_FLOATS+48(%r11), %xmm6
        movsd   TAIL_FLOATS+56(%r11), %xmm7
        movq    TAIL_CODE(%r11), %r11
        .endm

/* Jumped to with the stack as at the entry of the method that is leaving. */
FUNCTION clr_tail_call
        LOAD_THREAD %r11
        movq    THREAD_TAIL(%r11), %r11
        movl    TAIL_SIZE(%r11), %ecx
        cmpl    TAIL_ROOM(%r11), %ecx
        ja      3f
1:      testl   %ecx, %ecx
        jz      2f
        decl    %ecx
        movq    TAIL_DATA(%r11,%rcx,8), %rax
        movq    %rax, 8(%rsp,%rcx,8)
        jmp     1b
2:      LOAD_TAIL_REGISTERS
        jmp     *%r11
        /* Returning to a dispatcher: rbp is its frame. */
3:      leaq    clr_tail_return(%rip), %rax
        cmpq    %rax, (%rsp)
        je      4f
        pushq   %rbp
        .cfi_adjust_cfa_offset 8
        .cfi_rel_offset %rbp, 0
        movq    %rsp, %rbp
        .cfi_def_cfa_register %rbp
4:      movq    %rbp, %rsp
        leal    1(%rcx), %ecx
        andl    $-2, %ecx
        shll    $3, %ecx
        subq    %rcx, %rsp
        movq    %r11, %rdi
        movq    %rsp, %rsi
        call    clr_tail_place
        movq    %rax, %r11
        LOAD_TAIL_REGISTERS
        call    *%r11
clr_tail_return:
        leave
        .cfi_def_cfa %rsp, 8
        .cfi_restore %rbp
        ret
        .globl  clr_tail_call_end
        .hidden clr_tail_call_end
clr_tail_call_end:
END clr_tail_call

        .section .note.GNU-stack,"",@progbits
