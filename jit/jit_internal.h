/* jit/jit_internal.h: the front end's data, shared by the emit files.
 *
 * One Module is one LLVM module: one root method (or thunk) and, in the optimising tier, the small callees
 * it may inline. One Emit is one method being turned from IL into IR:
 *
 *   blocks     basic blocks by IL offset; a block is imported once its entry stack is known
 *   stack      the typed evaluation stack of the block being imported (ECMA-335 III.1.1)
 *   storage    arguments, locals and block-crossing stack slots are allocas in the entry block
 *
 * Values: I4 is i32; I8 and NATIVE are i64; REF and BYREF are ptr; STRUCT is the address of memory that
 * nobody writes while the value is on the stack. Small integers are kept in memory at their size and
 * travel as i32. Structs up to 16 bytes travel in registers as System V has it, larger ones as the
 * address of a copy that the callee owns (types.md, Calls). */
#ifndef CLR_JIT_INTERNAL_H
#define CLR_JIT_INTERNAL_H

#include <llvm-c/Core.h>
#include <llvm-c/Target.h>
#include <llvm-c/TargetMachine.h>

#include "base/memory.h"
#include "jit/il_marks.h"
#include "jit/object_loader.h"
#include "runtime/generics.h"
#include "runtime/type.h"
#include "runtime/vm.h"

typedef struct Worker {
    LLVMContextRef context;
    LLVMTargetMachineRef machines[3]; /* by ClrTier */
    LLVMTypeRef i1, i8, i16, i32, i64, f32, f64, ptr, void_type, pair, eh_pair;
    LLVMAttributeRef nest, uwtable, frame_pointer, nonlazybind, probe_stack, noreturn, cold, no_realign, noinline, alwaysinline, nomerge;
    unsigned invariant_kind, prof_kind, range_kind, tbaa_kind, absolute_kind, nonnull_kind;
} Worker;

typedef struct Module {
    Worker *worker;
    LLVMModuleRef module;
    LLVMBuilderRef builder;
    ClrTier tier;
    Method *root;
    ClrMap functions;  /* Method * -> LLVMValueRef declaration or definition */
    ClrArena arena;
    LLVMMetadataRef tbaa_root, tbaa_length, tbaa_ref, tbaa_mt;
    u32 inline_budget;
    IlTracker tracker; /* optimising tier: which IL a call stands for */
    CLR_VEC(Method *) candidates; /* called methods small enough to be inlined, bodies still to be emitted */
} Module;

typedef enum StackKind { SK_I4, SK_I8, SK_NATIVE, SK_R4, SK_R8, SK_REF, SK_BYREF, SK_STRUCT } StackKind;

typedef struct Value {
    StackKind kind;
    Type *type;          /* REF: static type or NULL when unknown; BYREF: element type or NULL; STRUCT: the type; else NULL or the enum */
    LLVMValueRef v;
    bool is_this;        /* REF: the unmodified `this`, known not null */
    bool exact;          /* REF: type is the exact class (fresh from newobj) */
    bool non_null;
    Method *ftn, *ftn_open; /* NATIVE from ldftn or ldvirtftn: of which method */
    bool ftn_virtual;
    Type *token_type;    /* STRUCT from ldtoken or REF from typeof: the exact type meant */
} Value;

typedef struct Variable {
    Type *type;
    LLVMValueRef address;
    bool pinned, address_taken, stored;
} Variable;

typedef struct Block {
    u32 start, end;
    LLVMBasicBlockRef bb;
    bool reached, imported, is_loop_head;
    u32 depth;
    Value *entry;        /* kinds and types on entry */
    LLVMValueRef *slots; /* allocas of the entry stack */
} Block;

/* One exception clause and its lowering (emit_eh.c). */
typedef struct Clause {
    ClrClause il;
    Type *catch_type;
    bool dynamic;        /* catch type is known only at run time (shared generic code): a made filter */
    i32 parent;          /* next enclosing clause, or -1 */
    LLVMValueRef desc, exc, sel;   /* descriptor global; allocas */
    LLVMBasicBlockRef pad, dispatch, filter_entry, answer, swallow;
    LLVMValueRef continuation;     /* alloca i32. finally: where to go on, -1 exceptional; filter: whose pad entered it */
    CLR_VEC(LLVMBasicBlockRef) targets; /* finally: leave continuations by index */
    CLR_VEC(LLVMValueRef) ends;    /* finally/fault: the switches of endfinally */
} Clause;

typedef struct Emit {
    Module *m;
    Worker *w;
    LLVMBuilderRef b;
    Method *method;      /* canonical */
    Assembly *assembly;
    GenericContext generics;
    ContextKind context_kind;
    Signature *signature;
    ClrMethodBody body;
    LLVMValueRef function, context_value; /* `nest` argument as alloca or NULL */
    LLVMBasicBlockRef entry_block, body_block;
    LLVMValueRef entry_end; /* the branch that ends the entry block: allocas go before it */
    Variable *args;      /* `this` first */
    Variable *locals;
    u32 arg_count, local_count;
    LLVMValueRef result_pointer; /* structs above 16 bytes */
    Block **block_at;    /* by IL offset; NULL where no block starts */
    CLR_VEC(Block *) blocks;
    CLR_VEC(Block *) work;
    Block *current;
    Value *stack;
    u32 depth, capacity;
    Clause *clauses;
    u32 clause_count;
    u32 il_offset;       /* of the instruction being emitted */
    ClrError *error;
    bool dead;           /* the rest of the block is unreachable */
    bool has_calls, has_loops, has_filter, has_localloc;
    /* prefixes pending for the next instruction */
    Type *constrained;
    Type *constrained_open;
    bool prefix_volatile, prefix_tail, prefix_readonly;
    LLVMValueRef sync_object; /* synchronized methods: alloca of the object whose lock is held */
    LLVMBasicBlockRef sync_pad;
    LLVMValueRef arglist; /* vararg methods: the list of the extra arguments (emit_vararg.c) */
    LLVMValueRef call_arglist; /* the list for the vararg call being emitted */
    bool tail_call;      /* the next managed call may take the place of this method */
    u32 prefix_unaligned;
    LLVMMetadataRef scope; /* of the method, for the tracker */
    LLVMBasicBlockRef marked_block;
    u32 marked_offset;
    bool is_inline_body; /* emitted only to be inlined */
    Clause *in_filter;   /* emitting a made filter: what throws is swallowed there */
} Emit;

/* --- module.c --- */
/* The method has a body of IL (no internal call, P/Invoke, abstract or runtime-made method). */
bool clr_jit_has_il(Method *method);
ClrStatus clr_jit_compile_on_worker(Worker *worker, Method *method, ClrTier tier, void **code, ClrError *error);
Worker *clr_jit_worker_new(void);
void clr_jit_worker_free(Worker *worker);

/* --- symbols.c: what code refers to, by name (the only place where a name is made from a thing) --- */
LLVMValueRef clr_jit_data_symbol(Module *m, const void *address);       /* below 2 GiB or anywhere: address as ptr */
LLVMValueRef clr_jit_mt_symbol(Module *m, MethodTable *mt);
LLVMValueRef clr_jit_method_symbol(Module *m, Method *canonical);        /* function declared with its type; calls go through its slot */
LLVMValueRef clr_jit_stub_symbol(Module *m, void *stub);
LLVMValueRef clr_jit_c_function(Module *m, const char *name, void *address, LLVMTypeRef type);
LLVMValueRef clr_jit_helper(Module *m, const char *name, LLVMTypeRef type);
LLVMValueRef clr_jit_thread_pointer(Module *m);
bool clr_jit_resolve_symbol(void *context, const char *name, ObjectSymbol *out);

/* --- abi.c --- */
typedef enum PassKind { PASS_DIRECT, PASS_PIECES, PASS_POINTER, PASS_NONE } PassKind;
typedef struct Passing {
    PassKind kind;
    u32 count;
    LLVMTypeRef pieces[2];
} Passing;
StackKind clr_jit_stack_kind(Type *type);
LLVMTypeRef clr_jit_stack_type(Worker *w, StackKind kind);
LLVMTypeRef clr_jit_memory_type(Worker *w, Type *type); /* as it lies in memory; structs: [n x i64] */
Passing clr_jit_passing(Worker *w, Type *type);
LLVMTypeRef clr_jit_function_type(Worker *w, Signature *signature, bool context);
LLVMTypeRef clr_jit_method_type(Worker *w, Method *canonical);
/* Raises the types of a signature as far as passing them needs. */
ClrStatus clr_jit_require_signature(Signature *signature, ClrError *error);
u32 clr_jit_type_size(Type *type);
bool clr_jit_is_struct(Type *type);
/* Adds the attributes that every managed function has, and `nest` on its last parameter when `context`. */
void clr_jit_function_attributes(Module *m, LLVMValueRef function, bool context);

/* --- import.c --- */
ClrStatus clr_jit_emit_method(Module *m, Method *method, LLVMValueRef function, bool inline_body, ClrError *error);
/* Opens a function that is not IL: arguments are in e->args. */
ClrStatus clr_jit_begin_thunk(Emit *e, Module *m, Method *method, LLVMValueRef function, ClrError *error);
/* Entering a static method or constructor runs a precise class initialiser first (II.10.5.3). */
void clr_jit_check_class_init(Emit *e);
LLVMValueRef clr_jit_alloca(Emit *e, LLVMTypeRef type, const char *name);
LLVMValueRef clr_jit_struct_temp(Emit *e, Type *type);
void clr_jit_push(Emit *e, Value value);
void clr_jit_push_type(Emit *e, Type *type, LLVMValueRef v);
Value clr_jit_pop(Emit *e);
LLVMBasicBlockRef clr_jit_new_block(Emit *e, const char *name);
void clr_jit_position(Emit *e, LLVMBasicBlockRef block);
ClrStatus clr_jit_invalid(Emit *e, const char *format, ...) CLR_PRINTF(2, 3);
ClrStatus clr_jit_branch_to(Emit *e, u32 il_target, LLVMBasicBlockRef *out); /* spills the stack into the target's slots */
ClrStatus clr_jit_resolve_type(Emit *e, u32 token, Type **out, Type **open);
ClrStatus clr_jit_resolve_method(Emit *e, u32 token, Method **out, Method **open);
/* Unlikely path: if (condition) { helper(args); unreachable }. */
void clr_jit_throw_if(Emit *e, LLVMValueRef condition, const char *helper);
void clr_jit_null_check(Emit *e, Value value);
void clr_jit_poll(Emit *e);
LLVMValueRef clr_jit_unlikely(Worker *w); /* !prof of a branch whose first target is cold */

/* Which emit file handles an opcode (families.c). */
enum { FAMILY_NONE, FAMILY_MEMORY, FAMILY_ARITH, FAMILY_CONVERT, FAMILY_BRANCH, FAMILY_CALL, FAMILY_FIELD, FAMILY_ARRAY, FAMILY_OBJECT, FAMILY_EH };
extern const u8 clr_jit_family[CLR_IL_LIMIT];
ClrStatus clr_jit_emit_branch(Emit *e, const ClrInstruction *i);
/* Pushes the exception object at the start of a handler or filter. */
ClrStatus clr_jit_eh_enter_block(Emit *e, Block *block);

/* --- coercions and memory (emit_memory.c) --- */
LLVMValueRef clr_jit_load_small(Emit *e, Type *type, LLVMValueRef address);
Value clr_jit_load(Emit *e, Type *type, LLVMValueRef address); /* structs are copied to a temp */
void clr_jit_store(Emit *e, Type *type, LLVMValueRef address, Value value, bool maybe_heap);
void clr_jit_copy_struct(Emit *e, Type *type, LLVMValueRef to, LLVMValueRef from, bool maybe_heap);
void clr_jit_zero(Emit *e, Type *type, LLVMValueRef address);
Value clr_jit_coerce(Emit *e, Value value, StackKind kind); /* numeric widening between stack kinds; pointers */
Value clr_jit_coerce_type(Emit *e, Value value, Type *type);
LLVMValueRef clr_jit_as_pointer(Emit *e, Value value);
void clr_jit_card(Emit *e, LLVMValueRef address);
ClrStatus clr_jit_emit_memory(Emit *e, const ClrInstruction *i);
LLVMValueRef clr_jit_offset(Emit *e, LLVMValueRef base, u64 offset);
LLVMValueRef clr_jit_i32(Emit *e, i64 value);
LLVMValueRef clr_jit_i64(Emit *e, i64 value);
LLVMValueRef clr_jit_float(Emit *e, double value); /* bits kept, NaN payloads included */
LLVMValueRef clr_jit_double(Emit *e, double value);

/* --- emit_arith.c --- */
ClrStatus clr_jit_emit_arith(Emit *e, const ClrInstruction *i);
ClrStatus clr_jit_emit_convert(Emit *e, const ClrInstruction *i);
LLVMValueRef clr_jit_compare(Emit *e, u32 opcode, Value a, Value b); /* i1 */
LLVMValueRef clr_jit_is_true(Emit *e, Value a);

/* --- emit_object.c --- */
ClrStatus clr_jit_emit_object(Emit *e, const ClrInstruction *i);
ClrStatus clr_jit_emit_field(Emit *e, const ClrInstruction *i);
LLVMValueRef clr_jit_mt_of(Emit *e, Value object); /* i32 loaded, null-checked by the caller */
ClrStatus clr_jit_box(Emit *e, Type *type, Type *open, Value value, Value *out);

/* --- emit_array.c --- */
ClrStatus clr_jit_emit_array(Emit *e, const ClrInstruction *i);
LLVMValueRef clr_jit_array_length(Emit *e, LLVMValueRef array);
LLVMValueRef clr_jit_element_address(Emit *e, Value array, Value index, Type *element);

/* --- emit_call.c --- */
ClrStatus clr_jit_emit_call(Emit *e, const ClrInstruction *i);
/* Calls a function value; handles invoke in protected regions. */
LLVMValueRef clr_jit_build_call(Emit *e, LLVMTypeRef type, LLVMValueRef callee, LLVMValueRef *args, u32 count, const char *name);
LLVMValueRef clr_jit_call_helper(Emit *e, const char *name, LLVMTypeRef result, LLVMValueRef *args, u32 count);
/* Calls managed code with stack values as arguments; pushes nothing, returns the result. `context` may be NULL. */
Value clr_jit_call_managed(Emit *e, Signature *signature, LLVMValueRef callee, LLVMTypeRef type, Value *args, LLVMValueRef context);
ClrStatus clr_jit_call_method(Emit *e, Method *method, Method *open, Value *args, Value *result);
/* Pops a value of the return type and returns it. */
void clr_jit_emit_return(Emit *e, Value value);
/* A Value out of what a managed call returned. */
LLVMValueRef clr_jit_virtual_code(Emit *e, Value self, Method *method);

/* --- emit_tail.c --- */
/* Whether the frame may be left for a callee with this signature and function type. */
bool clr_jit_can_tail_call(Emit *e, Signature *signature, LLVMTypeRef type, const Value *args);
/* Leaves the method for `callee`; values as for the call, types[i] set where values[i] is the address of a struct that has to be
 * copied. false, and nothing emitted, when the arguments are too many: then an ordinary call must do. */
bool clr_jit_tail_call(Emit *e, Signature *signature, LLVMTypeRef type, LLVMValueRef callee, LLVMValueRef *values, const Type *const *types, u32 count, LLVMValueRef context);
/* A thunk's jump to `code` when all arguments lie in registers, so that thunks take no stack; false: nothing emitted. */
bool clr_jit_forward_in_registers(Emit *e, Signature *signature, LLVMValueRef code, LLVMTypeRef type, Value *args, LLVMValueRef context);
ClrStatus clr_jit_emit_jmp(Emit *e, const ClrInstruction *i);

/* --- emit_vararg.c --- */
/* The signature as the call site wrote it, with the extra arguments; NULL when the token names the method itself. */
ClrStatus clr_jit_vararg_site(Emit *e, u32 token, Signature **out, Signature **open);
/* Makes the list of the extra arguments, the first of which is args[0]. */
LLVMValueRef clr_jit_vararg_list(Emit *e, Signature *site, Signature *open, const Value *args);
ClrStatus clr_jit_emit_arglist(Emit *e);

/* --- emit_eh.c --- */
ClrStatus clr_jit_eh_init(Emit *e);
i32 clr_jit_innermost_clause(Emit *e, u32 il_offset);
LLVMBasicBlockRef clr_jit_landing_pad(Emit *e); /* for the current IL offset; NULL when unprotected */
ClrStatus clr_jit_emit_eh(Emit *e, const ClrInstruction *i);
void clr_jit_eh_finish(Emit *e);

/* Synchronized methods (II.23.1.11): takes the lock; after this, whatever leaves the method by an exception releases it. */
void clr_jit_sync_enter(Emit *e);
/* Releases it before a return. */
void clr_jit_sync_exit(Emit *e);

/* --- generic.c: runtime lookups in shared code --- */
LLVMValueRef clr_jit_lookup(Emit *e, GenericSlotKind kind, void *open);
LLVMValueRef clr_jit_method_table(Emit *e, Type *type, Type *open); /* ptr: symbol, or a lookup when shared */
LLVMValueRef clr_jit_type_pointer(Emit *e, Type *type, Type *open);
LLVMValueRef clr_jit_method_pointer(Emit *e, Method *method, Method *open);
/* Remembers a method that is called as one whose body the optimiser may want (inline.c). */
void clr_jit_consider_inlining(Emit *e, Method *canonical);
ClrStatus clr_jit_emit_candidates(Module *m, ClrError *error);
/* A new object of a type that is known exactly, from the thread's own allocation area when it has room (alloc.c). */
LLVMValueRef clr_jit_new_object(Emit *e, Type *type, LLVMValueRef table);
LLVMValueRef clr_jit_method_context(Emit *e, Method *method, Method *open); /* value for r10, or NULL when none is needed */
LLVMValueRef clr_jit_static_base(Emit *e, Type *type, Type *open);

/* --- intrinsics.c --- */
/* Emits an intrinsic in place of a call: *done says whether it was one. Arguments are still on the stack. */
ClrStatus clr_jit_try_intrinsic(Emit *e, Method *method, Method *open, bool *done);
bool clr_jit_is_intrinsic(Method *method);

/* --- thunks.c: bodies that are not IL --- */
ClrStatus clr_jit_emit_special(Module *m, Method *method, LLVMValueRef function, ClrError *error);

/* --- passes.c --- */
ClrStatus clr_jit_run_passes(Module *m, ClrError *error);

#endif
