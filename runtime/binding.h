/* runtime/binding.h: which file answers a reference, and which domains may share an instance (invariants.md 2). */
#ifndef CLR_RUNTIME_BINDING_H
#define CLR_RUNTIME_BINDING_H

#include "runtime/type.h"

/* The file of an assembly named by `requester` (NULL: by no assembly), into `out`. Looked for in `probe` (colon-separated folders, or
 * NULL), the requester's folder, MONO_PATH, the framework's folders; for a requester of the framework, its own folder comes first. */
bool clr_binding_find_file(const char *probe, const Assembly *requester, const char *name, char *out, size_t size);
/* A name under which programs know what corlib defines; a file of that name, when there is one, supplies the rest. */
bool clr_binding_is_corlib_name(const char *name);
bool clr_binding_is_framework_file(const char *path);
/* Does a file answer every reference of the image, and of all that it leads to, when looked for with `probe`? */
bool clr_binding_is_closed(ClrImage *image, const char *probe);
/* Would looking with `probe` lead from the instance to the same files as with its own? */
bool clr_binding_is_alike(Assembly *assembly, const char *probe);

/* "Name, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null" of a reference. */
void clr_binding_reference_name(const Assembly *assembly, u32 row, char *out, size_t size);
/* No file answers the reference: remembered for clr_binding_ask_handlers. */
void clr_binding_missed(Assembly *assembly, u32 row);
/* Asks the AssemblyResolve handlers of the current thread's domain, which is MANAGED, for the references of its private assemblies that no file
 * answered. true: one has an answer now; what failed for it can be tried again. May leave an exception pending: then false. */
bool clr_binding_ask_handlers(void);

#endif
