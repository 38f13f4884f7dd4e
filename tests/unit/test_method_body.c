/* tests/unit/test_method_body.c: headers, clauses and instructions of method bodies. */
#include "tests/unit/test.h"

#include "loader/method_body.h"

static ClrImage *image;
static u32 choose;

static int open_hello(void **state)
{
    (void)state;
    if (clr_image_open(CLR_TEST_DATA "/hello.dll", &image, NULL) != CLR_OK) return -1;
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_MethodDef); row++)
        if (!strcmp(clr_table_get_string(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_Name), "Choose")) choose = row;
    return choose ? 0 : -1;
}

static int close_hello(void **state)
{
    (void)state;
    clr_image_close(image);
    return 0;
}

static void fat_headers_and_clauses(void **state)
{
    (void)state;
    ClrMethodBody body;
    ClrClause clause;
    assert_int_equal(clr_method_body_read(image, choose, &body, NULL), CLR_OK);
    assert_true(body.init_locals);
    assert_int_equal(CLR_TOKEN_TABLE(body.locals_token), CLR_TABLE_StandAloneSig);
    assert_int_equal(body.clause_count, 2);
    assert_int_equal(clr_method_body_clause(image, choose, &body, 0, &clause, NULL), CLR_OK);
    assert_int_equal(clause.kind, CLR_CLAUSE_FILTER);
    assert_int_equal(clause.class_token_or_filter, clause.try_end);
    assert_int_equal(clr_method_body_clause(image, choose, &body, 1, &clause, NULL), CLR_OK);
    assert_int_equal(clause.kind, CLR_CLAUSE_FINALLY);
    assert_int_equal(clause.handler_start, clause.try_end);
    assert_true(clause.handler_end < body.code_size);
}

static void methods_without_body_say_so(void **state)
{
    (void)state;
    ClrMethodBody body;
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_MethodDef); row++) {
        if (clr_table_get(image, CLR_TABLE_MethodDef, row, CLR_COL_MethodDef_RVA)) continue;
        ClrError error = {0};
        assert_int_equal(clr_method_body_read(image, row, &body, &error), CLR_BAD_IMAGE);
        assert_int_equal(error.token, CLR_TOKEN(CLR_TABLE_MethodDef, row));
        assert_string_equal(error.message, "the method has no body");
    }
}

/* Every method of the image decodes from its first byte to its last. */
static void all_code_decodes(void **state)
{
    (void)state;
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_MethodDef); row++) {
        ClrMethodBody body;
        ClrInstruction instruction;
        if (clr_method_body_read(image, row, &body, NULL) != CLR_OK) continue;
        u32 offset = 0;
        for (; offset < body.code_size; offset = instruction.next)
            assert_int_equal(clr_il_decode(&body, CLR_TOKEN(CLR_TABLE_MethodDef, row), offset, &instruction, NULL), CLR_OK);
        assert_int_equal(offset, body.code_size);
    }
}

#define BODY(bytes) {.code = (const u8 *)(bytes), .code_size = sizeof(bytes) - 1}

/* Every opcode of the table: decodes with its operand, and its truncation is refused. */
static void every_opcode(void **state)
{
    (void)state;
    static const u8 sizes[] = {
        [CLR_OPERAND_NONE] = 0, [CLR_OPERAND_I1] = 1, [CLR_OPERAND_U1] = 1, [CLR_OPERAND_VAR1] = 1, [CLR_OPERAND_VAR2] = 2, [CLR_OPERAND_I4] = 4,
        [CLR_OPERAND_I8] = 8, [CLR_OPERAND_R4] = 4, [CLR_OPERAND_R8] = 8, [CLR_OPERAND_BRANCH1] = 1, [CLR_OPERAND_BRANCH4] = 4, [CLR_OPERAND_SWITCH] = 4,
        [CLR_OPERAND_METHOD] = 4, [CLR_OPERAND_FIELD] = 4, [CLR_OPERAND_TYPE] = 4, [CLR_OPERAND_TOKEN] = 4, [CLR_OPERAND_STRING] = 4, [CLR_OPERAND_SIG] = 4,
    };
    u32 known = 0;
    for (u32 number = 0; number < CLR_IL_LIMIT; number++) {
        const ClrOpcodeInfo *info = &clr_opcode_info[number];
        u8 code[16] = {0};
        u32 prefix = number < 0x100 ? 1 : 2;
        code[0] = number < 0x100 ? (u8)number : 0xFE;
        if (prefix == 2) code[1] = (u8)number;
        ClrMethodBody body = {.code = code, .code_size = sizeof code};
        ClrInstruction instruction;
        if (!info->name) {
            if (number != 0xFE) assert_int_equal(clr_il_decode(&body, 0x06000001, 0, &instruction, NULL), CLR_INVALID_PROGRAM);
            continue;
        }
        known++;
        assert_int_equal(clr_il_decode(&body, 0x06000001, 0, &instruction, NULL), CLR_OK);
        assert_int_equal(instruction.opcode, number);
        assert_int_equal(instruction.next, prefix + sizes[info->operand]);
        for (body.code_size = 1; body.code_size < instruction.next; body.code_size++) {
            ClrInstruction cut;
            assert_int_equal(clr_il_decode(&body, 0x06000001, 0, &cut, NULL), CLR_INVALID_PROGRAM);
        }
    }
    assert_int_equal(known, 219);
}

static void operands_are_read(void **state)
{
    (void)state;
    ClrInstruction instruction;
    ClrMethodBody byte = BODY("\x1F\xFE"), word = BODY("\x20\xFF\xFF\xFF\xFF"), wide = BODY("\x21\x01\0\0\0\0\0\0\x80"), half = BODY("\x23\0\0\0\0\0\0\xE0\x3F"),
                  variable = BODY("\xFE\x0C\xFF\xFF"), back = BODY("\0\0\x2B\xFC"), many = BODY("\x45\x02\0\0\0\0\0\0\0\xF3\xFF\xFF\xFF\0");
    assert_int_equal(clr_il_decode(&byte, 0, 0, &instruction, NULL), CLR_OK);
    assert_int_equal(instruction.i, -2);
    assert_int_equal(clr_il_decode(&word, 0, 0, &instruction, NULL), CLR_OK);
    assert_int_equal(instruction.i, -1);
    assert_int_equal(clr_il_decode(&wide, 0, 0, &instruction, NULL), CLR_OK);
    assert_true(instruction.i == INT64_MIN + 1);
    assert_int_equal(clr_il_decode(&half, 0, 0, &instruction, NULL), CLR_OK);
    assert_true(instruction.r == 0.5);
    assert_int_equal(clr_il_decode(&variable, 0, 0, &instruction, NULL), CLR_OK);
    assert_int_equal(instruction.i, 0xFFFF);
    assert_int_equal(clr_il_decode(&back, 0, 2, &instruction, NULL), CLR_OK);
    assert_int_equal(instruction.i, 0);
    assert_int_equal(clr_il_decode(&many, 0, 0, &instruction, NULL), CLR_OK);
    assert_int_equal(instruction.count, 2);
    assert_int_equal(clr_il_switch_target(&many, &instruction, 0), 13);
    assert_int_equal(clr_il_switch_target(&many, &instruction, 1), 0);
}

static void expect_il_fault(const ClrMethodBody *body, u32 offset, const char *message)
{
    ClrError error = {0};
    ClrInstruction instruction;
    assert_int_equal(clr_il_decode(body, 0x06000007, offset, &instruction, &error), CLR_INVALID_PROGRAM);
    assert_true(error.il);
    assert_int_equal(error.token, 0x06000007);
    assert_int_equal(error.offset, offset);
    if (!strstr(error.message, message)) fail_msg("expected '%s', got '%s'", message, error.message);
}

static void malformed_code_is_described(void **state)
{
    (void)state;
    ClrMethodBody far_branch = BODY("\x2B\x00"), before = BODY("\x2B\xFD"), unknown = BODY("\x00\x24"), unknown2 = BODY("\xFE\x99"),
                  huge_switch = BODY("\x45\xFF\xFF\xFF\x7F\0\0\0\0"), wild_switch = BODY("\x45\x01\0\0\0\x10\0\0\0\0"), empty = {0};
    expect_il_fault(&far_branch, 0, "target of br.s lies outside");
    expect_il_fault(&before, 0, "target of br.s lies outside");
    expect_il_fault(&unknown, 1, "unknown opcode 0x24");
    expect_il_fault(&unknown2, 0, "unknown opcode 0xFE99");
    expect_il_fault(&huge_switch, 0, "targets of a switch are truncated");
    expect_il_fault(&wild_switch, 0, "target 0 of a switch lies outside");
    expect_il_fault(&empty, 0, "runs past the end of the code");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fat_headers_and_clauses), cmocka_unit_test(methods_without_body_say_so), cmocka_unit_test(all_code_decodes),
        cmocka_unit_test(every_opcode), cmocka_unit_test(operands_are_read), cmocka_unit_test(malformed_code_is_described),
    };
    return cmocka_run_group_tests(tests, open_hello, close_hello);
}
