/* runtime/delegate.h: how a delegate finds its code (types.md, Calls).
 *
 * An invocation is always `_code(_target, args...)` with the delegate itself in r10:
 *
 *   closed over an instance   _code is the method's stub, _target its `this`
 *   static, open instance     _code is the delegate type's shuffle thunk, which calls _aux without _target
 *   closed over a static's first argument   _code is the method's stub (a thunk when a result pointer stands between)
 *   multicast                 _code is the type's loop thunk over _list[0.._count)
 */
#ifndef CLR_RUNTIME_DELEGATE_H
#define CLR_RUNTIME_DELEGATE_H

#include "runtime/type.h"

typedef struct Delegate {
    Object object;
    Object *target;
    Array *list;    /* Delegate[]: multicast */
    void *code;
    Method *method;
    i64 count;      /* multicast: how many of list are used; else 0 */
    void *aux;      /* thunks: the code to call */
} Delegate;

#define CLR_DELEGATE_TARGET offsetof(Delegate, target)
#define CLR_DELEGATE_CODE offsetof(Delegate, code)
#define CLR_DELEGATE_AUX offsetof(Delegate, aux)
#define CLR_DELEGATE_LIST offsetof(Delegate, list)
#define CLR_DELEGATE_COUNT offsetof(Delegate, count)

/* Binds a fresh delegate to an exact method. Pending on failure. */
void clr_rt_delegate_init(Delegate *delegate, Object *target, Method *method);
/* The same with the method resolved on the target's type. */
void clr_rt_delegate_init_virtual(Delegate *delegate, Object *target, Method *method);
/* Binds to a code address of unknown origin (a function pointer made into a delegate). */
void clr_rt_delegate_init_code(Delegate *delegate, Object *target, void *code);
/* The type's thunk of a kind (CLR_METHOD_DELEGATE_STATIC and on); its stub address. */
void *clr_delegate_thunk(Type *type, u32 special);

#endif
