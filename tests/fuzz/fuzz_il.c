/* tests/fuzz/fuzz_il.c: any bytes as code; decoding always advances and stays inside. */
#include "loader/method_body.h"

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);
int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
    ClrMethodBody body = {.code = data, .code_size = (u32)size};
    for (u32 start = 0; start < body.code_size; start++) {
        ClrInstruction instruction;
        if (clr_il_decode(&body, 0x06000001, start, &instruction, NULL) != CLR_OK) continue;
        CLR_CHECK(instruction.next > start && instruction.next <= body.code_size);
        for (u32 i = 0; i < instruction.count; i++) CLR_CHECK(clr_il_switch_target(&body, &instruction, i) < body.code_size);
    }
    return 0;
}
