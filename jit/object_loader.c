/* jit/object_loader.c: sections, symbols, relocations (ELF gABI and the x86-64 psABI, 4.4).
 *
 * Phases: read and check headers; scan relocations, which resolves the symbols in use and counts GOT cells and far
 * stubs; lay out and copy sections; apply relocations; list functions. */
#include "jit/object_loader.h"

#include <elf.h>
#include <stdlib.h>

#include "base/memory.h"
#include "runtime/cfi.h"

#ifndef SHT_X86_64_UNWIND
#define SHT_X86_64_UNWIND 0x70000001
#endif

#define FAR_STUB_SIZE 8     /* jmp *cell(%rip), padded */
#define EH_FRAME_TERMINATOR 4
#define MAX_SECTION_ALIGN 4096u

typedef enum Placement { NOT_LOADED, IN_CODE, IN_NEAR, IN_SIDE_TABLE } Placement;

typedef struct Section {
    Elf64_Shdr header;
    const char *name;
    Placement placement;
    u64 offset; /* in its block */
    u8 *write;  /* where its bytes are written; NULL: not loaded */
    u64 run;    /* where they are seen at run time */
} Section;

typedef struct Symbol {
    Elf64_Sym entry;
    const char *name;
    ObjectSymbol value;
    bool resolved, needs_cell, needs_stub;
    u64 cell; /* address of the GOT entry */
    u64 stub; /* address of the far stub */
} Symbol;

typedef struct Loader {
    ClrSpan elf;
    const ObjectHost *host;
    ClrError *error;
    Section *sections;
    u32 section_count;
    Symbol *symbols;
    u32 symbol_count;
    u32 cell_count, stub_count;
    u64 code_start, code_end;
    u8 *code_write;
    LoadedObject *out;
    Section *eh_frame;
} Loader;

/* --- headers --- */

static ClrStatus malformed(Loader *loader, u64 offset, const char *what) {
    return clr_error_at(loader->error, CLR_BAD_IMAGE, CLR_NO_PLACE, offset, "code object: %s", what);
}

static bool in_file(const Loader *loader, u64 offset, u64 size) {
    return offset <= loader->elf.size && size <= loader->elf.size - offset;
}

/* The string at `offset` of a string table section, or NULL when it is not inside and terminated. */
static const char *find_string(const Loader *loader, const Section *table, u64 offset) {
    u64 size = table->header.sh_size;
    if (table->header.sh_type != SHT_STRTAB || !in_file(loader, table->header.sh_offset, size) || offset >= size) return NULL;
    const char *bytes = (const char *)loader->elf.data + table->header.sh_offset;
    return memchr(bytes + offset, 0, size - offset) ? bytes + offset : NULL;
}

static bool is_side_table(const char *name) {
    return !strcmp(name, ".llvm_stackmaps") || !strcmp(name, ".llvm_faultmaps") || !strcmp(name, ".debug_line");
}

static Placement place_section(const Section *section) {
    if (section->header.sh_size == 0) return NOT_LOADED;
    if (section->header.sh_type == SHT_RELA) return NOT_LOADED;
    if (is_side_table(section->name)) return IN_SIDE_TABLE;
    if (!(section->header.sh_flags & SHF_ALLOC)) return NOT_LOADED;
    return section->header.sh_flags & SHF_WRITE ? IN_NEAR : IN_CODE;
}

static ClrStatus check_section(Loader *loader, Section *section) {
    const Elf64_Shdr *header = &section->header;
    if (header->sh_type != SHT_NOBITS && !in_file(loader, header->sh_offset, header->sh_size))
        return malformed(loader, header->sh_offset, "a section lies outside of the file");
    section->placement = place_section(section);
    if (section->placement == NOT_LOADED) return CLR_OK;
    if (header->sh_addralign > MAX_SECTION_ALIGN || (header->sh_addralign & (header->sh_addralign - 1)))
        return malformed(loader, header->sh_offset, "the alignment of a section is not usable");
    if (header->sh_size >= ((u64)1 << 30)) return malformed(loader, header->sh_offset, "a section is too large");
    if (header->sh_flags & SHF_TLS) return malformed(loader, header->sh_offset, "thread-local data cannot be defined");
    if (section->placement == IN_SIDE_TABLE && header->sh_type == SHT_NOBITS)
        return malformed(loader, header->sh_offset, "a side table has no bytes");
    if (!strcmp(section->name, ".eh_frame")) {
        if (loader->eh_frame) return malformed(loader, header->sh_offset, "there are two .eh_frame sections");
        if (section->placement != IN_CODE || header->sh_type == SHT_NOBITS)
            return malformed(loader, header->sh_offset, ".eh_frame is not constant data");
        loader->eh_frame = section;
    }
    return CLR_OK;
}

static ClrStatus read_sections(Loader *loader) {
    Elf64_Ehdr header;
    if (loader->elf.size < sizeof header) return malformed(loader, 0, "shorter than an ELF header");
    memcpy(&header, loader->elf.data, sizeof header);
    if (memcmp(header.e_ident, ELFMAG, SELFMAG) || header.e_ident[EI_CLASS] != ELFCLASS64 ||
        header.e_ident[EI_DATA] != ELFDATA2LSB || header.e_type != ET_REL || header.e_machine != EM_X86_64)
        return malformed(loader, 0, "not an x86-64 relocatable object");
    if (header.e_shentsize != sizeof(Elf64_Shdr) || !header.e_shnum || header.e_shstrndx >= header.e_shnum ||
        !in_file(loader, header.e_shoff, (u64)header.e_shnum * sizeof(Elf64_Shdr)))
        return malformed(loader, header.e_shoff, "the section table is malformed");
    loader->section_count = header.e_shnum;
    loader->sections = clr_calloc(loader->section_count, sizeof(Section));
    for (u32 i = 0; i < loader->section_count; i++)
        memcpy(&loader->sections[i].header, loader->elf.data + header.e_shoff + i * sizeof(Elf64_Shdr), sizeof(Elf64_Shdr));
    const Section *names = &loader->sections[header.e_shstrndx];
    for (u32 i = 1; i < loader->section_count; i++) {
        Section *section = &loader->sections[i];
        section->name = find_string(loader, names, section->header.sh_name);
        if (!section->name) return malformed(loader, section->header.sh_offset, "a section has no name");
        CLR_TRY(check_section(loader, section));
    }
    return CLR_OK;
}

static ClrStatus read_symbols(Loader *loader) {
    const Section *table = NULL;
    for (u32 i = 1; i < loader->section_count; i++)
        if (loader->sections[i].header.sh_type == SHT_SYMTAB) table = &loader->sections[i];
    if (!table) return malformed(loader, 0, "there is no symbol table");
    if (table->header.sh_entsize != sizeof(Elf64_Sym) || table->header.sh_link >= loader->section_count)
        return malformed(loader, table->header.sh_offset, "the symbol table is malformed");
    loader->symbol_count = (u32)(table->header.sh_size / sizeof(Elf64_Sym));
    loader->symbols = clr_calloc(CLR_MAX(loader->symbol_count, 1u), sizeof(Symbol));
    for (u32 i = 1; i < loader->symbol_count; i++) {
        Symbol *symbol = &loader->symbols[i];
        u64 offset = table->header.sh_offset + i * sizeof(Elf64_Sym);
        memcpy(&symbol->entry, loader->elf.data + offset, sizeof(Elf64_Sym));
        symbol->name = find_string(loader, &loader->sections[table->header.sh_link], symbol->entry.st_name);
        if (!symbol->name) return malformed(loader, offset, "a symbol has no name");
        u16 index = symbol->entry.st_shndx;
        if (index == SHN_UNDEF || index == SHN_ABS) continue;
        if (index >= loader->section_count) return malformed(loader, offset, "a symbol is defined in no section");
        if (symbol->entry.st_value > loader->sections[index].header.sh_size)
            return malformed(loader, offset, "a symbol lies outside of its section");
    }
    return CLR_OK;
}

/* --- what relocations need --- */

typedef ClrStatus (*RelocationVisitor)(Loader *loader, Section *target, const Elf64_Rela *relocation);

/* Visits the relocations of all loaded sections. Symbol index and offset are checked here, widths by the visitor. */
static ClrStatus visit_relocations(Loader *loader, RelocationVisitor visit) {
    for (u32 i = 1; i < loader->section_count; i++) {
        const Elf64_Shdr *header = &loader->sections[i].header;
        if (header->sh_type != SHT_RELA) continue;
        if (header->sh_entsize != sizeof(Elf64_Rela) || !header->sh_info || header->sh_info >= loader->section_count)
            return malformed(loader, header->sh_offset, "a relocation table is malformed");
        Section *target = &loader->sections[header->sh_info];
        if (target->placement == NOT_LOADED) continue;
        if (target->header.sh_type == SHT_NOBITS) return malformed(loader, header->sh_offset, "a section without bytes is relocated");
        for (u64 at = 0; at + sizeof(Elf64_Rela) <= header->sh_size; at += sizeof(Elf64_Rela)) {
            Elf64_Rela relocation;
            memcpy(&relocation, loader->elf.data + header->sh_offset + at, sizeof relocation);
            if (ELF64_R_SYM(relocation.r_info) >= loader->symbol_count)
                return malformed(loader, header->sh_offset + at, "a relocation names no symbol");
            CLR_TRY(visit(loader, target, &relocation));
        }
    }
    return CLR_OK;
}

static ClrStatus resolve_symbol(Loader *loader, Symbol *symbol) {
    if (symbol->resolved || symbol->entry.st_shndx != SHN_UNDEF || symbol == loader->symbols) return CLR_OK;
    symbol->resolved = true;
    if (loader->host->resolve(loader->host->context, symbol->name, &symbol->value)) return CLR_OK;
    symbol->value = (ObjectSymbol){0};
    if (ELF64_ST_BIND(symbol->entry.st_info) == STB_WEAK) return CLR_OK;
    return clr_error_set(loader->error, CLR_BAD_IMAGE, "code object: the symbol '%s' is not known", symbol->name);
}

static u64 relocation_width(u32 type) {
    switch (type) {
    case R_X86_64_NONE: return 0;
    case R_X86_64_64:
    case R_X86_64_PC64: return 8;
    default: return 4;
    }
}

/* In .debug_line only the addresses of code matter; names stay unrelocated. */
static bool is_ignored(const Section *target, u32 type) {
    return type == R_X86_64_NONE || (target->placement == IN_SIDE_TABLE && type != R_X86_64_64 && type != R_X86_64_PC64);
}

static ClrStatus scan_relocation(Loader *loader, Section *target, const Elf64_Rela *relocation) {
    u32 type = (u32)ELF64_R_TYPE(relocation->r_info);
    if (is_ignored(target, type)) return CLR_OK;
    Symbol *symbol = &loader->symbols[ELF64_R_SYM(relocation->r_info)];
    u64 size = target->header.sh_size, width = relocation_width(type);
    if (relocation->r_offset > size || width > size - relocation->r_offset)
        return malformed(loader, target->header.sh_offset, "a relocation lies outside of its section");
    CLR_TRY(resolve_symbol(loader, symbol));
    bool needs_cell = false, needs_stub = false, tls = false, slot_allowed = false;
    switch (type) {
    case R_X86_64_GOTPCREL:
    case R_X86_64_GOTPCRELX:
    case R_X86_64_REX_GOTPCRELX: needs_cell = slot_allowed = true; break;
    case R_X86_64_GOTTPOFF: needs_cell = tls = true; break;
    case R_X86_64_TPOFF32: tls = true; break;
    case R_X86_64_PLT32:
        slot_allowed = true;
        needs_cell = needs_stub = symbol->entry.st_shndx == SHN_UNDEF || symbol->entry.st_shndx == SHN_ABS;
        break;
    case R_X86_64_64:
    case R_X86_64_PC64:
    case R_X86_64_PC32:
    case R_X86_64_32:
    case R_X86_64_32S: break;
    default: return clr_error_set(loader->error, CLR_BAD_IMAGE, "code object: relocation type %u is not supported", type);
    }
    if (tls != symbol->value.is_tls)
        return clr_error_set(loader->error, CLR_BAD_IMAGE, "code object: '%s' is used both as thread-local and as ordinary data", symbol->name);
    if (symbol->value.is_slot && !slot_allowed)
        return clr_error_set(loader->error, CLR_BAD_IMAGE, "code object: '%s' is a slot and has no address of its own", symbol->name);
    if (symbol->value.is_slot) symbol->cell = symbol->value.address;
    else if (needs_cell && !symbol->needs_cell) { symbol->needs_cell = true; loader->cell_count++; }
    if (needs_stub && !symbol->needs_stub) { symbol->needs_stub = true; loader->stub_count++; }
    return CLR_OK;
}

/* --- layout --- */

static u64 place_in_block(Loader *loader, Placement placement, u64 *align) {
    u64 size = 0;
    *align = 16;
    for (u32 i = 1; i < loader->section_count; i++) {
        Section *section = &loader->sections[i];
        if (section->placement != placement) continue;
        u64 section_align = CLR_MAX(section->header.sh_addralign, (u64)1);
        *align = CLR_MAX(*align, section_align);
        section->offset = CLR_ALIGN_UP(size, section_align);
        size = section->offset + section->header.sh_size + (section == loader->eh_frame ? EH_FRAME_TERMINATOR : 0);
    }
    return CLR_ALIGN_UP(size, (u64)16);
}

static void copy_block(Loader *loader, Placement placement, u8 *write, u64 run) {
    for (u32 i = 1; i < loader->section_count; i++) {
        Section *section = &loader->sections[i];
        if (section->placement != placement) continue;
        section->write = write + section->offset;
        section->run = run + section->offset;
        if (section->header.sh_type != SHT_NOBITS)
            memcpy(section->write, loader->elf.data + section->header.sh_offset, section->header.sh_size);
    }
}

static void assign_cells(Loader *loader, u64 *cells, u64 stub_run, u8 *stub_write) {
    for (u32 i = 1; i < loader->symbol_count; i++) {
        Symbol *symbol = &loader->symbols[i];
        if (symbol->needs_cell) {
            symbol->cell = (u64)(uintptr_t)cells;
            *cells++ = symbol->value.address;
        }
        if (symbol->needs_stub) {
            symbol->stub = stub_run;
            i32 displacement = (i32)(i64)(symbol->cell - (stub_run + 6));
            memcpy(stub_write, "\xff\x25", 2);
            memcpy(stub_write + 2, &displacement, 4);
            memcpy(stub_write + 6, "\x66\x90", 2);
            stub_run += FAR_STUB_SIZE;
            stub_write += FAR_STUB_SIZE;
        }
    }
}

static void define_symbols(Loader *loader) {
    for (u32 i = 1; i < loader->symbol_count; i++) {
        Symbol *symbol = &loader->symbols[i];
        u16 index = symbol->entry.st_shndx;
        if (index == SHN_ABS) symbol->value.address = symbol->entry.st_value;
        else if (index != SHN_UNDEF && loader->sections[index].write)
            symbol->value.address = loader->sections[index].run + symbol->entry.st_value;
    }
}

static ClrStatus lay_out(Loader *loader) {
    u64 code_align, near_align, side_align;
    u64 stubs_at = place_in_block(loader, IN_CODE, &code_align);
    u64 code_size = stubs_at + (u64)loader->stub_count * FAR_STUB_SIZE;
    u64 cells_at = place_in_block(loader, IN_NEAR, &near_align);
    u64 near_size = cells_at + (u64)loader->cell_count * sizeof(u64);
    u64 side_size = place_in_block(loader, IN_SIDE_TABLE, &side_align);
    if (!stubs_at) return malformed(loader, 0, "it holds no code");
    u8 *write = NULL;
    u8 *code = clr_code_alloc(code_size, code_align, &write);
    u8 *near = near_size ? clr_near_alloc(near_size, near_align) : NULL;
    if (!code || (near_size && !near)) return clr_error_set(loader->error, CLR_OUT_OF_MEMORY, "the memory for code is full");
    loader->code_write = write;
    loader->code_start = (u64)(uintptr_t)code;
    loader->code_end = loader->code_start + code_size;
    loader->out->code_bytes = code_size;
    loader->out->data_bytes = near_size;
    loader->out->side_tables = side_size ? clr_calloc(side_size, 1) : NULL;
    copy_block(loader, IN_CODE, write, loader->code_start);
    copy_block(loader, IN_NEAR, near, (u64)(uintptr_t)near);
    copy_block(loader, IN_SIDE_TABLE, loader->out->side_tables, (u64)(uintptr_t)loader->out->side_tables);
    define_symbols(loader);
    assign_cells(loader, (u64 *)(near + cells_at), loader->code_start + stubs_at, write + stubs_at);
    return CLR_OK;
}

/* --- applying --- */

/* A use of the GOT whose target is in reach does without: mov -> lea, call *cell -> call, jmp *cell -> jmp. */
static bool relax_got_use(u8 *place, u64 offset, u64 run, u32 type, u64 target) {
    if (type == R_X86_64_GOTPCREL || offset < 2) return false;
    u8 opcode = place[-2], operand = place[-1];
    i64 distance = (i64)(target - (run + 4));
    if (opcode == 0x8b && distance == (i32)distance) {
        place[-2] = 0x8d;
    } else if (opcode == 0xff && operand == 0x15 && distance == (i32)distance) {
        place[-2] = 0x67; /* an address-size prefix that fills the sixth byte */
        place[-1] = 0xe8;
    } else if (opcode == 0xff && operand == 0x25 && distance + 1 == (i32)(distance + 1)) {
        i32 jump = (i32)(distance + 1);
        place[-2] = 0xe9;
        memcpy(place - 1, &jump, 4);
        place[3] = 0x90;
        return true;
    } else {
        return false;
    }
    i32 displacement = (i32)distance;
    memcpy(place, &displacement, 4);
    return true;
}

/* mov x@gottpoff(%rip), %r -> mov $offset, %r */
static bool relax_tls_use(u8 *place, u64 offset, u64 value) {
    if (offset < 3 || place[-2] != 0x8b || (place[-1] & 0xc7) != 0x05 || (place[-3] & 0xfb) != 0x48) return false;
    if ((i64)value != (i32)(i64)value) return false;
    u8 extended = (place[-3] & 0x04) >> 2; /* REX.R becomes REX.B */
    place[-3] = 0x48 | extended;
    place[-2] = 0xc7;
    place[-1] = 0xc0 | ((place[-1] >> 3) & 7);
    i32 immediate = (i32)(i64)value;
    memcpy(place, &immediate, 4);
    return true;
}

static ClrStatus out_of_range(Loader *loader, const Symbol *symbol, u32 type) {
    return clr_error_set(loader->error, CLR_BAD_IMAGE, "code object: '%s' is out of reach of a relocation of type %u", symbol->name, type);
}

static ClrStatus apply_relocation(Loader *loader, Section *target, const Elf64_Rela *relocation) {
    u32 type = (u32)ELF64_R_TYPE(relocation->r_info);
    if (is_ignored(target, type)) return CLR_OK;
    const Symbol *symbol = &loader->symbols[ELF64_R_SYM(relocation->r_info)];
    u16 index = symbol->entry.st_shndx;
    if (index != SHN_UNDEF && index != SHN_ABS && !loader->sections[index].write) {
        /* Marker symbols of empty sections have an address nobody reads through. */
        if (loader->sections[index].header.sh_size) return malformed(loader, target->header.sh_offset, "a relocation names a section that is not loaded");
    }
    u8 *place = target->write + relocation->r_offset;
    u64 run = target->run + relocation->r_offset;
    u64 value = symbol->value.address, addend = (u64)relocation->r_addend;
    u64 absolute = value + addend, relative = absolute - run;
    switch (type) {
    case R_X86_64_64: memcpy(place, &absolute, 8); return CLR_OK;
    case R_X86_64_PC64: memcpy(place, &relative, 8); return CLR_OK;
    case R_X86_64_32:
        if (absolute >> 32) return out_of_range(loader, symbol, type);
        memcpy(place, &absolute, 4);
        return CLR_OK;
    case R_X86_64_32S:
    case R_X86_64_TPOFF32:
        if ((i64)absolute != (i32)(i64)absolute) return out_of_range(loader, symbol, type);
        memcpy(place, &absolute, 4);
        return CLR_OK;
    case R_X86_64_PLT32:
        if (symbol->value.is_slot || (i64)relative != (i32)(i64)relative) {
            if (!symbol->stub) return out_of_range(loader, symbol, type);
            relative = symbol->stub + addend - run;
        }
        break;
    case R_X86_64_PC32: break;
    case R_X86_64_GOTPCRELX:
    case R_X86_64_REX_GOTPCRELX:
        if (!symbol->value.is_slot && relocation->r_addend == -4 && relax_got_use(place, relocation->r_offset, run, type, value))
            return CLR_OK;
        relative = symbol->cell + addend - run;
        break;
    case R_X86_64_GOTPCREL: relative = symbol->cell + addend - run; break;
    case R_X86_64_GOTTPOFF:
        if (relocation->r_addend == -4 && relax_tls_use(place, relocation->r_offset, value)) return CLR_OK;
        relative = symbol->cell + addend - run;
        break;
    default: CLR_UNREACHABLE();
    }
    if ((i64)relative != (i32)(i64)relative) return out_of_range(loader, symbol, type);
    memcpy(place, &relative, 4);
    return CLR_OK;
}

/* --- results --- */

static CodeFunction *find_function(CodeObject *code, u64 start) {
    u32 low = 0, high = code->function_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (code->functions[middle].start < start) low = middle + 1;
        else high = middle;
    }
    return low < code->function_count && code->functions[low].start == start ? &code->functions[low] : NULL;
}

static ClrStatus list_functions(Loader *loader) {
    CodeObject *code = loader->out->code = clr_calloc(1, sizeof *code);
    code->start = loader->code_start;
    code->end = loader->code_end;
    if (loader->eh_frame) {
        ClrSpan frames = {(const u8 *)(uintptr_t)loader->eh_frame->run, loader->eh_frame->header.sh_size};
        CLR_TRY(clr_cfi_list(frames, code->start, code->end, &code->functions, &code->function_count, loader->error));
    }
    for (u32 i = 0; i < code->function_count; i++) {
        u64 lsda = (u64)(uintptr_t)code->functions[i].lsda;
        if (lsda && (lsda < code->start || lsda >= code->end))
            return malformed(loader, 0, "the exception table of a function lies outside of the object");
    }
    for (u32 i = 1; i < loader->symbol_count; i++) {
        const Symbol *symbol = &loader->symbols[i];
        u16 index = symbol->entry.st_shndx;
        if (ELF64_ST_TYPE(symbol->entry.st_info) != STT_FUNC || index == SHN_UNDEF || index == SHN_ABS) continue;
        if (loader->sections[index].placement != IN_CODE || !loader->host->define) continue;
        Method *method = loader->host->define(loader->host->context, symbol->name, symbol->value.address, symbol->entry.st_size);
        CodeFunction *function = find_function(code, symbol->value.address);
        if (function && method) function->method = method;
    }
    return CLR_OK;
}

static ClrSpan find_side_table(const Loader *loader, const char *name) {
    for (u32 i = 1; i < loader->section_count; i++) {
        const Section *section = &loader->sections[i];
        if (section->placement == IN_SIDE_TABLE && !strcmp(section->name, name))
            return (ClrSpan){section->write, section->header.sh_size};
    }
    return (ClrSpan){0};
}

ClrStatus clr_object_load(ClrSpan elf, const ObjectHost *host, LoadedObject *out, ClrError *error) {
    *out = (LoadedObject){0};
    Loader loader = {.elf = elf, .host = host, .error = error, .out = out};
    ClrStatus status = read_sections(&loader);
    if (status == CLR_OK) status = read_symbols(&loader);
    if (status == CLR_OK) status = visit_relocations(&loader, scan_relocation);
    if (status == CLR_OK) status = lay_out(&loader);
    if (status == CLR_OK) status = visit_relocations(&loader, apply_relocation);
    if (status == CLR_OK) status = list_functions(&loader);
    if (status == CLR_OK) {
        out->stackmaps = find_side_table(&loader, ".llvm_stackmaps");
        out->faultmaps = find_side_table(&loader, ".llvm_faultmaps");
        out->debug_line = find_side_table(&loader, ".debug_line");
    } else {
        clr_loaded_object_deinit(out);
    }
    clr_free(loader.sections);
    clr_free(loader.symbols);
    return status;
}

void clr_loaded_object_deinit(LoadedObject *object) {
    if (object->code) clr_free(object->code->functions);
    clr_free(object->code);
    clr_free(object->side_tables);
    *object = (LoadedObject){0};
}
