/* One method through LLVM: module, front end, passes, emission, loading, publication. Runs on a compile worker. */
#include <llvm-c/Analysis.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/os.h"
#include "base/trace.h"
#include "jit/jit_internal.h"
#include "jit/object_loader.h"
#include "runtime/il_map.h"

static LLVMAttributeRef enum_attribute(LLVMContextRef context, const char *name, u64 value) {
    return LLVMCreateEnumAttribute(context, LLVMGetEnumAttributeKindForName(name, strlen(name)), value);
}

static LLVMAttributeRef string_attribute(LLVMContextRef context, const char *name, const char *value) {
    return LLVMCreateStringAttribute(context, name, (unsigned)strlen(name), value, (unsigned)strlen(value));
}

static unsigned metadata_kind(LLVMContextRef context, const char *name) { return LLVMGetMDKindIDInContext(context, name, (unsigned)strlen(name)); }

static LLVMTargetMachineRef new_machine(LLVMCodeGenOptLevel level) {
    char *triple = LLVMGetDefaultTargetTriple(), *message = NULL, *cpu = LLVMGetHostCPUName(), *features = LLVMGetHostCPUFeatures();
    LLVMTargetRef target;
    if (LLVMGetTargetFromTriple(triple, &target, &message)) clr_fatal(__FILE__, __LINE__, "no code generator: %s", message);
    LLVMTargetMachineRef machine = LLVMCreateTargetMachine(target, triple, cpu, features, level, LLVMRelocPIC, LLVMCodeModelSmall);
    LLVMDisposeMessage(triple);
    LLVMDisposeMessage(cpu);
    LLVMDisposeMessage(features);
    return machine;
}

Worker *clr_jit_worker_new(void) {
    Worker *w = clr_calloc(1, sizeof *w);
    LLVMContextRef c = w->context = LLVMContextCreate();
    w->machines[CLR_TIER_FAST] = new_machine(LLVMCodeGenLevelNone);
    w->machines[CLR_TIER_OPT] = new_machine(LLVMCodeGenLevelDefault);
    w->i1 = LLVMInt1TypeInContext(c);
    w->i8 = LLVMInt8TypeInContext(c);
    w->i16 = LLVMInt16TypeInContext(c);
    w->i32 = LLVMInt32TypeInContext(c);
    w->i64 = LLVMInt64TypeInContext(c);
    w->f32 = LLVMFloatTypeInContext(c);
    w->f64 = LLVMDoubleTypeInContext(c);
    w->ptr = LLVMPointerTypeInContext(c, 0);
    w->void_type = LLVMVoidTypeInContext(c);
    LLVMTypeRef eh[2] = {w->ptr, w->i32};
    w->eh_pair = LLVMStructTypeInContext(c, eh, 2, false);
    w->nest = enum_attribute(c, "nest", 0);
    w->uwtable = enum_attribute(c, "uwtable", 2);
    w->nonlazybind = enum_attribute(c, "nonlazybind", 0);
    w->noinline = enum_attribute(c, "noinline", 0);
    w->alwaysinline = enum_attribute(c, "alwaysinline", 0);
    w->nomerge = enum_attribute(c, "nomerge", 0);
    w->noreturn = enum_attribute(c, "noreturn", 0);
    w->cold = enum_attribute(c, "cold", 0);
    w->frame_pointer = string_attribute(c, "frame-pointer", "all");
    w->probe_stack = string_attribute(c, "probe-stack", "inline-asm");
    w->no_realign = string_attribute(c, "no-realign-stack", "");
    w->invariant_kind = metadata_kind(c, "invariant.load");
    w->prof_kind = metadata_kind(c, "prof");
    w->range_kind = metadata_kind(c, "range");
    return w;
}

void clr_jit_worker_free(Worker *w) {
    LLVMDisposeTargetMachine(w->machines[CLR_TIER_FAST]);
    LLVMDisposeTargetMachine(w->machines[CLR_TIER_OPT]);
    LLVMContextDispose(w->context);
    clr_free(w);
}

/* --- what the front end is asked for --- */

bool clr_jit_has_il(Method *method) { return method->special == CLR_METHOD_PLAIN && !(method->flags & 0x2400) && !(method->impl_flags & 0x1003); }

/* Loops go straight to the optimiser, and what asks for it (there is no replacement on the stack yet). */
static ClrTier choose_tier(Method *method, ClrTier wanted) {
    if (wanted != CLR_TIER_AUTO) return wanted;
    if (!clr_jit_has_il(method)) return CLR_TIER_FAST;
    if (method->impl_flags & 0x200) return CLR_TIER_OPT;
    ClrMethodBody body;
    ClrInstruction i;
    if (clr_method_body_read(method->type->assembly->image, CLR_TOKEN_ROW(method->token), &body, NULL) != CLR_OK) return CLR_TIER_FAST;
    for (u32 offset = 0; offset < body.code_size; offset = i.next) {
        if (clr_il_decode(&body, method->token, offset, &i, NULL) != CLR_OK) return CLR_TIER_FAST;
        u8 kind = clr_opcode_info[i.opcode].operand;
        bool is_leave = i.opcode == CLR_IL_leave || i.opcode == CLR_IL_leave_s;
        if ((kind == CLR_OPERAND_BRANCH1 || kind == CLR_OPERAND_BRANCH4) && !is_leave && (u32)i.i <= offset) return CLR_TIER_OPT;
    }
    return CLR_TIER_FAST;
}

/* Blocks times locals above this crash or stall the optimiser (invariants.md 7). */
static ClrTier limit_tier(Method *method, ClrTier tier) {
    ClrMethodBody body;
    if (tier != CLR_TIER_OPT || !clr_jit_has_il(method)) return tier;
    if (clr_method_body_read(method->type->assembly->image, CLR_TOKEN_ROW(method->token), &body, NULL) != CLR_OK) return tier;
    return body.code_size > 20000 ? CLR_TIER_FAST : tier;
}

static ClrStatus build_ir(Module *m, Method *method, ClrError *error) {
    Signature *signature;
    CLR_TRY(clr_method_signature(method, &signature, error));
    CLR_TRY(clr_jit_require_signature(signature, error));
    LLVMValueRef function = clr_jit_method_symbol(m, method);
    bool is_delegate_thunk = method->special >= CLR_METHOD_DELEGATE_STATIC && method->special <= CLR_METHOD_DELEGATE_MULTICAST;
    if (is_delegate_thunk) { /* its own type: the delegate in r10 */
        LLVMDeleteFunction(function);
        function = LLVMAddFunction(m->module, "thunk", clr_jit_function_type(m->worker, signature, true));
        LLVMAddAttributeAtIndex(function, LLVMCountParams(function), m->worker->nest);
    }
    LLVMSetValueName2(function, "method", 6);
    clr_jit_function_attributes(m, function, false);
    /* Calls of itself go through the slot too: the body has a name of its own. */
    clr_map_remove_pointer(&m->functions, method);
    if (clr_jit_has_il(method)) {
        CLR_TRY(clr_jit_emit_method(m, method, function, false, error));
        return clr_jit_emit_candidates(m, error);
    }
    return clr_jit_emit_special(m, method, function, error);
}

static Method *define(void *context, const char *name, u64 start, u64 size) {
    (void)name;
    (void)start;
    (void)size;
    return ((Module *)context)->root;
}

static Method *method_of_mark(void *context, u64 id) {
    (void)context;
    return (Method *)(uintptr_t)id;
}

static ClrStatus emit_and_load(Module *m, void **code, ClrError *error) {
    LLVMMemoryBufferRef buffer;
    char *message = NULL;
    if (LLVMTargetMachineEmitToMemoryBuffer(m->worker->machines[m->tier], m->module, LLVMObjectFile, &message, &buffer)) {
        clr_error_set(error, CLR_INVALID_PROGRAM, "code generation failed: %s", message);
        LLVMDisposeMessage(message);
        return CLR_INVALID_PROGRAM;
    }
    LoadedObject loaded;
    ObjectHost host = {m, clr_jit_resolve_symbol, define};
    ClrSpan elf = {(const u8 *)LLVMGetBufferStart(buffer), LLVMGetBufferSize(buffer)};
    ClrStatus status = clr_object_load(elf, &host, &loaded, error);
    LLVMDisposeMemoryBuffer(buffer);
    if (status != CLR_OK) return status;
    CLR_CHECK(loaded.code->function_count >= 1);
    *code = (void *)loaded.code->functions[0].start;
    for (u32 i = 0; i < loaded.code->function_count; i++) loaded.code->functions[i].tier = m->tier;
    status = clr_il_map_attach(loaded.code, loaded.stackmaps, method_of_mark, NULL, error);
    if (status != CLR_OK) {
        clr_loaded_object_deinit(&loaded);
        return status;
    }
    clr_code_register(loaded.code);
    loaded.code = NULL;
    clr_loaded_object_deinit(&loaded);
    return CLR_OK;
}

static void dump_ir(Module *m, const char *when) {
    char *text = LLVMPrintModuleToString(m->module);
    ClrText name = {0};
    clr_method_name(m->root, &name, true);
    fprintf(stderr, "; %s: %s\n%s\n", name.data, when, text);
    clr_text_free(&name);
    LLVMDisposeMessage(text);
}

static ClrStatus compile(Module *m, Method *method, void **code, ClrError *error) {
    char *message = NULL;
    if (m->tier == CLR_TIER_OPT) clr_jit_tracker_init(&m->tracker, m->module);
    ClrStatus built = build_ir(m, method, error);
    if (m->tier == CLR_TIER_OPT) clr_jit_tracker_finish(&m->tracker);
    if (built != CLR_OK) return built;
    bool trace = (clr_trace_mask >> CLR_TRACE_ir) & 1;
    if (trace) dump_ir(m, "from the front end");
#ifndef NDEBUG
    bool verify = true;
#else
    bool verify = trace;
#endif
    if (verify && LLVMVerifyModule(m->module, LLVMReturnStatusAction, &message)) {
        if (trace) fprintf(stderr, "%s\n", message);
        dump_ir(m, message);
        clr_fatal(__FILE__, __LINE__, "the front end made invalid IR");
    }
    LLVMDisposeMessage(message);
    CLR_TRY(clr_jit_run_passes(m, error));
    if (m->tier == CLR_TIER_OPT) clr_jit_tracker_make_marks(&m->tracker);
    if (trace && m->tier == CLR_TIER_OPT) dump_ir(m, "optimised");
    return emit_and_load(m, code, error);
}

ClrStatus clr_jit_compile_on_worker(Worker *worker, Method *method, ClrTier tier, void **code, ClrError *error) {
    u64 start = clr_os_now_ns();
    Module module = {.worker = worker, .root = method, .tier = limit_tier(method, choose_tier(method, tier))};
    Module *m = &module;
    clr_arena_init(&m->arena);
    m->module = LLVMModuleCreateWithNameInContext("m", worker->context);
    m->builder = LLVMCreateBuilderInContext(worker->context);
    char *triple = LLVMGetTargetMachineTriple(worker->machines[m->tier]);
    LLVMSetTarget(m->module, triple);
    LLVMTargetDataRef layout = LLVMCreateTargetDataLayout(worker->machines[m->tier]);
    LLVMSetModuleDataLayout(m->module, layout);
    LLVMDisposeTargetData(layout);
    LLVMDisposeMessage(triple);
    ClrStatus status = compile(m, method, code, error);
    if (m->tier == CLR_TIER_OPT) clr_jit_tracker_deinit(&m->tracker);
    clr_vec_free(&m->candidates);
    LLVMDisposeBuilder(m->builder);
    LLVMDisposeModule(m->module);
    clr_map_free(&m->functions);
    clr_arena_deinit(&m->arena);
    if ((clr_trace_mask >> CLR_TRACE_jit) & 1) {
        ClrText name = {0};
        clr_method_name(method, &name, true);
        clr_trace_print(CLR_TRACE_jit, "%s %s: %llu us%s%s", m->tier == CLR_TIER_OPT ? "opt " : "fast", name.data, (unsigned long long)(clr_os_now_ns() - start) / 1000, status == CLR_OK ? "" : ": ", status == CLR_OK ? "" : error->message);
        clr_text_free(&name);
    }
    return status;
}
