/* jit/il_marks.c: marks, and the debug locations that carry them through optimisation. */
#include "jit/il_marks.h"

#define MAX_CHAIN 64 /* a deeper chain loses its outermost frames */

static LLVMValueRef declare_stackmap(LLVMModuleRef module, LLVMTypeRef *type) {
    LLVMContextRef context = LLVMGetModuleContext(module);
    LLVMTypeRef arguments[2] = {LLVMInt64TypeInContext(context), LLVMInt32TypeInContext(context)};
    *type = LLVMFunctionType(LLVMVoidTypeInContext(context), arguments, 2, true);
    LLVMValueRef function = LLVMGetNamedFunction(module, "llvm.experimental.stackmap");
    return function ? function : LLVMAddFunction(module, "llvm.experimental.stackmap", *type);
}

void clr_jit_mark(LLVMModuleRef module, LLVMBuilderRef builder, u32 il_offset) {
    LLVMTypeRef type;
    LLVMValueRef stackmap = declare_stackmap(module, &type);
    LLVMContextRef context = LLVMGetModuleContext(module);
    LLVMValueRef arguments[2] = {LLVMConstInt(LLVMInt64TypeInContext(context), il_offset, false),
                                 LLVMConstInt(LLVMInt32TypeInContext(context), 0, false)};
    LLVMBuildCall2(builder, type, stackmap, arguments, 2, "");
}

/* --- locations --- */

void clr_jit_tracker_init(IlTracker *tracker, LLVMModuleRef module) {
    *tracker = (IlTracker){.module = module, .context = LLVMGetModuleContext(module)};
    LLVMTypeRef i32 = LLVMInt32TypeInContext(tracker->context);
    LLVMMetadataRef version = LLVMValueAsMetadata(LLVMConstInt(i32, LLVMDebugMetadataVersion(), false));
    LLVMAddModuleFlag(module, LLVMModuleFlagBehaviorWarning, "Debug Info Version", 18, version);
    LLVMDIBuilderRef builder = tracker->builder = LLVMCreateDIBuilder(module);
    tracker->file = LLVMDIBuilderCreateFile(builder, "il", 2, "/", 1);
    LLVMDIBuilderCreateCompileUnit(builder, LLVMDWARFSourceLanguageC, tracker->file, "cilantro", 8, true, "", 0, 0, "", 0,
                                   LLVMDWARFEmissionLineTablesOnly, 0, false, false, "", 0, "", 0);
    tracker->type = LLVMDIBuilderCreateSubroutineType(builder, tracker->file, NULL, 0, LLVMDIFlagZero);
}

LLVMMetadataRef clr_jit_tracker_method(IlTracker *tracker, LLVMValueRef function, u64 id) {
    size_t length;
    const char *name = LLVMGetValueName2(function, &length);
    LLVMMetadataRef method = LLVMDIBuilderCreateFunction(tracker->builder, tracker->file, name, length, name, length, tracker->file,
                                                         1, tracker->type, true, true, 1, LLVMDIFlagZero, true);
    LLVMSetSubprogram(function, method);
    CLR_CHECK(id + 1);
    clr_map_put_pointer(&tracker->ids, method, (void *)(uintptr_t)(id + 1));
    return method;
}

void clr_jit_tracker_locate(IlTracker *tracker, LLVMBuilderRef builder, LLVMMetadataRef method, u32 il_offset) {
    LLVMSetCurrentDebugLocation2(builder, LLVMDIBuilderCreateDebugLocation(tracker->context, il_offset + 1, 0, method, NULL));
}

void clr_jit_tracker_finish(IlTracker *tracker) { LLVMDIBuilderFinalize(tracker->builder); }

void clr_jit_tracker_deinit(IlTracker *tracker) {
    if (tracker->builder) LLVMDisposeDIBuilder(tracker->builder);
    clr_map_free(&tracker->ids);
    *tracker = (IlTracker){0};
}

/* --- from locations to marks --- */

static bool is_real_call(LLVMValueRef instruction) {
    LLVMOpcode opcode = LLVMGetInstructionOpcode(instruction);
    if (opcode != LLVMCall && opcode != LLVMInvoke) return false;
    LLVMValueRef callee = LLVMGetCalledValue(instruction);
    return !LLVMIsAFunction(callee) || !LLVMGetIntrinsicID(callee);
}

/* {method, IL offset} pairs of a location, innermost first; returns how many operands. */
static u32 list_chain(const IlTracker *tracker, LLVMMetadataRef location, LLVMValueRef *operands) {
    LLVMTypeRef i32 = LLVMInt32TypeInContext(tracker->context), i64 = LLVMInt64TypeInContext(tracker->context);
    u32 count = 0;
    for (; location && count < 2 * MAX_CHAIN; location = LLVMDILocationGetInlinedAt(location)) {
        u64 id = (u64)(uintptr_t)clr_map_find_pointer(&tracker->ids, LLVMDILocationGetScope(location));
        u32 line = LLVMDILocationGetLine(location);
        if (!id || !line) continue; /* merged from several places: this frame says nothing */
        operands[count++] = LLVMConstInt(i64, id - 1, false);
        operands[count++] = LLVMConstInt(i32, line - 1, false);
    }
    return count;
}

static void mark_calls(const IlTracker *tracker, LLVMBasicBlockRef block, LLVMBuilderRef builder) {
    LLVMTypeRef type;
    LLVMValueRef stackmap = declare_stackmap(tracker->module, &type);
    LLVMValueRef operands[2 + 2 * MAX_CHAIN] = {LLVMConstInt(LLVMInt64TypeInContext(tracker->context), 0, false),
                                                LLVMConstInt(LLVMInt32TypeInContext(tracker->context), 0, false)};
    LLVMMetadataRef last = NULL;
    for (LLVMValueRef instruction = LLVMGetFirstInstruction(block); instruction; instruction = LLVMGetNextInstruction(instruction)) {
        if (!is_real_call(instruction)) continue;
        LLVMMetadataRef location = LLVMInstructionGetDebugLoc(instruction);
        if (!location || location == last) continue;
        u32 count = list_chain(tracker, location, operands + 2);
        if (!count) continue;
        LLVMPositionBuilderBefore(builder, instruction);
        LLVMBuildCall2(builder, type, stackmap, operands, 2 + count, "");
        last = location;
    }
}

void clr_jit_tracker_make_marks(IlTracker *tracker) {
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(tracker->context);
    for (LLVMValueRef function = LLVMGetFirstFunction(tracker->module); function; function = LLVMGetNextFunction(function))
        for (LLVMBasicBlockRef block = LLVMGetFirstBasicBlock(function); block; block = LLVMGetNextBasicBlock(block))
            mark_calls(tracker, block, builder);
    LLVMDisposeBuilder(builder);
    LLVMStripModuleDebugInfo(tracker->module);
}
