/* runtime/lsda.h: which landing pad a call has, and which clauses guard it (.gcc_except_table).
 *
 * The table that LLVM writes per function (call sites, action chains, type table) is decoded once, on first need. */
#ifndef CLR_RUNTIME_LSDA_H
#define CLR_RUNTIME_LSDA_H

#include "runtime/exceptions.h"

typedef struct UnwindAction {
    const EhClause *clause; /* NULL: catches everything */
    u32 selector;           /* what the pad compares with: llvm.eh.typeid.for of the clause */
} UnwindAction;

/* Calls of [start, end) that have a landing pad; calls without one are not listed. */
typedef struct UnwindSite {
    u32 start, end, pad;    /* offsets from the function's start */
    u32 first_action, action_count;
    bool cleanup;           /* the pad wants to run although none of the clauses is chosen */
} UnwindSite;

typedef struct UnwindSites {
    u32 site_count, action_count;
    UnwindSite *sites;      /* sorted by start */
    UnwindAction *actions;
} UnwindSites;

/* Decodes a function's table; never NULL (no table, or a malformed one: no sites). Owned by the caller. */
UnwindSites *clr_lsda_compile(const CodeFunction *function);

/* The site of the call at `offset` (of the call instruction, not of its return address), or NULL. */
const UnwindSite *clr_lsda_find(const UnwindSites *sites, u32 offset);

#endif
