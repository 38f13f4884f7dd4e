/* What compiled code refers to, by symbol. The only place where a name is made from a thing, and back:
 *
 *   s<hex>  a method: the symbol is its slot's cell, so `call *s@GOTPCREL(%rip)` calls through the slot
 *   d<hex>  an address, as data
 *   t<hex>  a method table or other address below 2 GiB
 *   h_<n>   a helper thunk, through a cell
 *   c<hex>  a C function, through a cell made by the loader
 *
 * A thing named here lives as long as the code (invariants.md 1). */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "jit/jit_internal.h"
#include "jit/object_loader.h"
#include "runtime/thread.h"

LLVMValueRef clr_jit_data_symbol(Module *m, const void *address) {
    char name[32];
    snprintf(name, sizeof name, "d%llx", (unsigned long long)(uintptr_t)address);
    LLVMValueRef global = LLVMGetNamedGlobal(m->module, name);
    if (global) return global;
    global = LLVMAddGlobal(m->module, m->worker->i8, name);
    LLVMSetLinkage(global, LLVMExternalLinkage);
    if ((uintptr_t)address < 0x80000000u) LLVMSetVisibility(global, LLVMHiddenVisibility);
    return global;
}

LLVMValueRef clr_jit_mt_symbol(Module *m, MethodTable *mt) { return clr_jit_data_symbol(m, mt); }
LLVMValueRef clr_jit_stub_symbol(Module *m, void *stub) { return clr_jit_data_symbol(m, stub); }

static void add_function_attribute(LLVMValueRef function, LLVMAttributeRef attribute) { LLVMAddAttributeAtIndex(function, (LLVMAttributeIndex)LLVMAttributeFunctionIndex, attribute); }

LLVMValueRef clr_jit_method_symbol(Module *m, Method *canonical) {
    LLVMValueRef function = clr_map_find_pointer(&m->functions, canonical);
    if (function) return function;
    char name[32];
    snprintf(name, sizeof name, "s%llx", (unsigned long long)(uintptr_t)canonical);
    function = LLVMAddFunction(m->module, name, clr_jit_method_type(m->worker, canonical));
    add_function_attribute(function, m->worker->nonlazybind);
    if (clr_method_context(canonical) == CLR_CONTEXT_TYPE || clr_method_context(canonical) == CLR_CONTEXT_METHOD)
        LLVMAddAttributeAtIndex(function, LLVMCountParams(function), m->worker->nest);
    clr_map_put_pointer(&m->functions, canonical, function);
    return function;
}

LLVMValueRef clr_jit_c_function(Module *m, const char *name, void *address, LLVMTypeRef type) {
    char symbol[96];
    (void)name;
    snprintf(symbol, sizeof symbol, "c%llx", (unsigned long long)(uintptr_t)address);
    LLVMValueRef function = LLVMGetNamedFunction(m->module, symbol);
    if (function) return function;
    function = LLVMAddFunction(m->module, symbol, type);
    add_function_attribute(function, m->worker->nonlazybind);
    return function;
}

LLVMValueRef clr_jit_helper(Module *m, const char *name, LLVMTypeRef type) {
    char symbol[96];
    snprintf(symbol, sizeof symbol, "h_%s", name);
    LLVMValueRef function = LLVMGetNamedFunction(m->module, symbol);
    if (function) return function;
    function = LLVMAddFunction(m->module, symbol, type);
    add_function_attribute(function, m->worker->nonlazybind);
    if (!strncmp(name, "throw_", 6) || !strcmp(name, "throw") || !strcmp(name, "rethrow")) {
        add_function_attribute(function, m->worker->noreturn);
        add_function_attribute(function, m->worker->cold);
    }
    return function;
}

LLVMValueRef clr_jit_thread_pointer(Module *m) {
    Worker *w = m->worker;
    LLVMValueRef variable = LLVMGetNamedGlobal(m->module, "clr_thread");
    if (!variable) {
        variable = LLVMAddGlobal(m->module, w->ptr, "clr_thread");
        LLVMSetThreadLocalMode(variable, LLVMInitialExecTLSModel);
        LLVMSetAlignment(variable, 8);
    }
    unsigned id = LLVMLookupIntrinsicID("llvm.threadlocal.address", 24);
    LLVMValueRef intrinsic = LLVMGetIntrinsicDeclaration(m->module, id, &w->ptr, 1);
    LLVMTypeRef type = LLVMFunctionType(w->ptr, &w->ptr, 1, false);
    LLVMValueRef address = LLVMBuildCall2(m->builder, type, intrinsic, &variable, 1, "");
    LLVMValueRef thread = LLVMBuildLoad2(m->builder, w->ptr, address, "thread");
    LLVMSetMetadata(thread, w->invariant_kind, LLVMMDNodeInContext(w->context, NULL, 0));
    return thread;
}

/* --- resolving, when an object is loaded --- */

static const struct { const char *name; void *address; } c_symbols[] = {
    {"memcpy", memcpy}, {"memset", memset}, {"memmove", memmove}, {"memcmp", memcmp}, {"fmod", fmod}, {"fmodf", fmodf},
    {"floor", floor}, {"ceil", ceil}, {"trunc", trunc}, {"rint", rint}, {"floorf", floorf}, {"ceilf", ceilf}, {"truncf", truncf}, {"rintf", rintf},
    {"sqrt", sqrt}, {"sqrtf", sqrtf}, {"fma", fma}, {"fmaf", fmaf}, {"nearbyint", nearbyint}, {"nearbyintf", nearbyintf},
};

bool clr_jit_resolve_symbol(void *context, const char *name, ObjectSymbol *out) {
    (void)context;
    *out = (ObjectSymbol){0};
    if (name[0] == 'd' || name[0] == 'c' || name[0] == 's') {
        char *end;
        u64 value = strtoull(name + 1, &end, 16);
        if (*end == 0 && end > name + 4) {
            out->address = value;
            if (name[0] == 's') {
                out->address = (u64)(uintptr_t)clr_method_entry((Method *)(uintptr_t)value)->slot;
                out->is_slot = true;
            }
            return true;
        }
    }
    for (u32 i = 0; i < CLR_COUNTOF(c_symbols); i++)
        if (!strcmp(c_symbols[i].name, name)) {
            out->address = (u64)(uintptr_t)c_symbols[i].address;
            return true;
        }
    return clr_vm_code_symbol(name, &out->address, &out->is_tls);
}
