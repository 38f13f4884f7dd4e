/* tools/cildump_headers.c: the summary and the PE, CLI and metadata headers. */
#include "tools/cildump.h"

#include "loader/read.h"
#include "loader/schema.h"

static const char *machine_name(u16 machine)
{
    switch (machine) {
    case 0x014C: return "x86 or any";
    case 0x8664: return "x64";
    case 0xAA64: return "arm64";
    case 0x01C4: return "arm";
    case 0xFD1D: return "x64, Linux";
    case 0xD11D: return "arm64, Linux";
    default: return "other";
    }
}

void dump_summary(Dump *d)
{
    const ClrImage *image = d->image;
    put_format(d, "%s: %zu bytes, %s, runtime %s\n", image->path, image->file.size, image->is_portable_pdb ? "portable PDB" : image->is_pe_plus ? "PE32+" : "PE32",
               image->version);
    if (clr_table_count(image, CLR_TABLE_Assembly)) {
        put(d, "assembly ");
        put_name(d, clr_table_get_string(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_Name));
        put_format(d, ", version %u.%u.%u.%u\n", clr_table_get(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_MajorVersion),
                   clr_table_get(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_MinorVersion), clr_table_get(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_BuildNumber),
                   clr_table_get(image, CLR_TABLE_Assembly, 1, CLR_COL_Assembly_RevisionNumber));
    }
    for (u32 row = 1; row <= clr_table_count(image, CLR_TABLE_AssemblyRef); row++) {
        put(d, "references ");
        put_assembly_ref(d, row);
        put_format(d, ", version %u.%u.%u.%u\n", clr_table_get(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_MajorVersion),
                   clr_table_get(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_MinorVersion),
                   clr_table_get(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_BuildNumber),
                   clr_table_get(image, CLR_TABLE_AssemblyRef, row, CLR_COL_AssemblyRef_RevisionNumber));
    }
    put_format(d, "%u types, %u methods, %u fields, %u resources%s\n", clr_table_count(image, CLR_TABLE_TypeDef), clr_table_count(image, CLR_TABLE_MethodDef),
               clr_table_count(image, CLR_TABLE_Field), clr_table_count(image, CLR_TABLE_ManifestResource), image->has_ready_to_run ? ", ReadyToRun code" : "");
    if (image->entry_point_token) {
        put(d, "entry point ");
        if (!image->is_portable_pdb && CLR_TOKEN_TABLE(image->entry_point_token) == CLR_TABLE_MethodDef)
            put_method_token(d, image->entry_point_token);
        else
            put_format(d, "0x%08X", image->entry_point_token);
        put_char(d, '\n');
    }
    put_format(d, "debug information: %s\n", d->pdb ? clr_pdb_image(d->pdb)->path : "none");
}

static void dump_pe(Dump *d)
{
    static const char *const names[16] = {"export", "import", "resource", "exception", "certificate", "relocation", "debug", "architecture", "global pointer",
                                          "TLS", "load configuration", "bound import", "import address", "delay import", "CLI header", "reserved"};
    const ClrImage *image = d->image;
    put_format(d, "PE header: %s\n", image->is_pe_plus ? "PE32+" : "PE32");
    put_format(d, "  machine 0x%04X (%s), characteristics 0x%04X, time stamp 0x%08X\n", image->machine, machine_name(image->machine), image->characteristics,
               image->time_stamp);
    put_format(d, "  image base 0x%llX, section alignment 0x%X, file alignment 0x%X\n", (unsigned long long)image->image_base, image->section_alignment,
               image->file_alignment);
    put_format(d, "  subsystem %u, DLL characteristics 0x%04X\n", image->subsystem, image->dll_characteristics);
    for (u32 i = 0; i < 16; i++)
        if (image->directories[i].size)
            put_format(d, "  directory %2u %-18s RVA 0x%08X, %u bytes\n", i, names[i], image->directories[i].rva, image->directories[i].size);
    put(d, "Sections:\n");
    for (u32 i = 0; i < image->section_count; i++) {
        const ClrSection *section = &image->sections[i];
        put(d, "  ");
        put_string(d, section->name);
        put_format(d, " RVA 0x%08X, virtual size 0x%X, file offset 0x%X, file size 0x%X, flags 0x%08X\n", section->rva, section->virtual_size,
                   section->file_offset, section->file_size, section->flags);
    }
}

static void put_region(Dump *d, const char *name, ClrSpan span)
{
    if (span.size) put_format(d, "  %s: offset 0x%llX, %zu bytes\n", name, (unsigned long long)clr_image_offset(d->image, span.data), span.size);
}

static void dump_cli(Dump *d)
{
    const ClrImage *image = d->image;
    put_format(d, "CLI header: runtime %u.%u, flags 0x%08X, entry point 0x%08X\n", image->runtime_major, image->runtime_minor, image->cli_flags,
               image->entry_point_token);
    put_region(d, "metadata", image->metadata);
    put_region(d, "resources", image->resources);
    put_region(d, "strong-name signature", image->strong_name);
    put_region(d, "vtable fixups", image->vtable_fixups);
    put_region(d, "managed native header", image->native_header);
    const u8 *ready = image->native_header.data;
    if (image->has_ready_to_run && image->native_header.size >= 16)
        put_format(d, "ReadyToRun header: version %u.%u, flags 0x%X, %u sections\n", clr_u16(ready + 4), clr_u16(ready + 6), clr_u32(ready + 8), clr_u32(ready + 12));
}

static void dump_debug(Dump *d)
{
    ClrDebugEntry entry;
    for (u32 i = 0; clr_debug_entry(d->image, i, &entry); i++)
        put_format(d, "Debug entry: type %u, version %u.%u, time stamp 0x%08X, offset 0x%X, %zu bytes\n", entry.type, entry.major, entry.minor, entry.time_stamp,
                   entry.file_offset, entry.data.size);
}

static void dump_metadata_root(Dump *d)
{
    const ClrImage *image = d->image;
    put(d, "Metadata root: version ");
    put_string(d, image->version);
    put_format(d, ", %u streams\n", image->stream_count);
    for (u32 i = 0; i < image->stream_count; i++) put_region(d, image->streams[i].name, image->streams[i].data);
    put_format(d, "Tables: heap sizes 0x%02X, sorted 0x%llX\n", image->heap_sizes, (unsigned long long)image->sorted_mask);
    for (u32 t = 0; t < CLR_TABLE_LIMIT; t++)
        if (image->tables[t].count) put_format(d, "  0x%02X %-24s %7u rows of %2u bytes\n", t, clr_table_schema[t].name, image->tables[t].count, image->tables[t].width);
}

void dump_headers(Dump *d)
{
    if (!d->image->is_portable_pdb) {
        dump_pe(d);
        dump_cli(d);
        dump_debug(d);
    }
    dump_metadata_root(d);
}
