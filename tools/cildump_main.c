/* tools/cildump_main.c: the command line of cildump. */
#include "tools/cildump.h"

#include <getopt.h>
#include <stdlib.h>

enum { EXIT_OK = 0, EXIT_BAD_IMAGE = 1, EXIT_USAGE = 2 };

static const char usage[] =
    "usage: cildump [view] FILE...\n"
    "Shows what a .NET assembly, module or portable PDB contains.\n"
    "\n"
    "  --summary              name, version, references and counts (the default)\n"
    "  --headers              PE, CLI and metadata headers, streams, table sizes\n"
    "  --tables[=NAME]        rows of all metadata tables, or of one\n"
    "  --heaps                #Strings, #US, #Blob and #GUID, entry by entry\n"
    "  --il                   everything as IL assembly\n"
    "  --type=NAME            one type as IL: Namespace.Outer/Inner\n"
    "  --method=NAME|TOKEN    one method as IL: Name, Namespace.Type::Name or 0x06000001\n"
    "  --resources            names and sizes of manifest resources\n"
    "  --resource=NAME        the bytes of one resource\n"
    "  --all                  summary, headers, tables, heaps, resources and IL, one after the other\n"
    "  --help, --version\n"
    "\n"
    "Exit code: 0 done, 1 an image is malformed or lacks what was asked for, 2 wrong usage.\n";

typedef enum View { VIEW_SUMMARY, VIEW_HEADERS, VIEW_TABLES, VIEW_HEAPS, VIEW_IL, VIEW_TYPE, VIEW_METHOD, VIEW_RESOURCES, VIEW_RESOURCE, VIEW_ALL } View;

static void list_resources(Dump *d)
{
    for (u32 row = 1; row <= clr_table_count(d->image, CLR_TABLE_ManifestResource); row++) {
        ClrSpan bytes;
        ClrError error = {0};
        put_name(d, clr_table_get_string(d->image, CLR_TABLE_ManifestResource, row, CLR_COL_ManifestResource_Name));
        if (clr_table_get_token(d->image, CLR_TABLE_ManifestResource, row, CLR_COL_ManifestResource_Implementation))
            put(d, " elsewhere");
        else if (clr_image_resource(d->image, row, &bytes, &error) == CLR_OK)
            put_format(d, " %zu bytes", bytes.size);
        else
            dump_fault(d, &error);
        put_char(d, '\n');
    }
}

static bool extract_resource(Dump *d, const char *name)
{
    for (u32 row = 1; row <= clr_table_count(d->image, CLR_TABLE_ManifestResource); row++) {
        ClrSpan bytes;
        if (strcmp(clr_table_get_string(d->image, CLR_TABLE_ManifestResource, row, CLR_COL_ManifestResource_Name), name) != 0) continue;
        if (clr_image_resource(d->image, row, &bytes, NULL) != CLR_OK) return false;
        put_bytes(d, (const char *)bytes.data, bytes.size);
        return true;
    }
    return false;
}

static bool show(Dump *d, View view, const char *name)
{
    u32 type;
    switch (view) {
    case VIEW_SUMMARY: dump_summary(d); return true;
    case VIEW_HEADERS: dump_headers(d); return true;
    case VIEW_TABLES: return dump_tables(d, name);
    case VIEW_HEAPS: dump_heaps(d); return true;
    case VIEW_IL: dump_il(d); return true;
    case VIEW_METHOD: return dump_methods_by_text(d, name);
    case VIEW_RESOURCES: list_resources(d); return true;
    case VIEW_RESOURCE: return extract_resource(d, name);
    case VIEW_ALL:
        dump_summary(d);
        dump_headers(d);
        dump_tables(d, NULL);
        dump_heaps(d);
        list_resources(d);
        dump_il(d);
        return true;
    case VIEW_TYPE:
        type = find_type_by_text(d->image, name);
        if (type) dump_type(d, type);
        return type != 0;
    }
    CLR_UNREACHABLE();
}

static int dump_file(const char *path, View view, const char *name)
{
    ClrImage *image;
    ClrError error = {0};
    if (clr_image_open(path, &image, &error) != CLR_OK) {
        char text[640];
        clr_error_format(&error, text, sizeof text);
        fprintf(stderr, "cildump: %s: %s\n", path, text);
        return EXIT_BAD_IMAGE;
    }
    Dump d;
    dump_init(&d, image, stdout);
    bool found = show(&d, view, name), written = dump_finish(&d);
    if (!found) fprintf(stderr, "cildump: %s: no '%s'\n", path, name);
    if (!written) fprintf(stderr, "cildump: the output could not be written\n");
    clr_image_close(image);
    return found && written && !d.failed ? EXIT_OK : EXIT_BAD_IMAGE;
}

int main(int argc, char **argv)
{
    static const struct option options[] = {
        {"summary", no_argument, NULL, VIEW_SUMMARY}, {"headers", no_argument, NULL, VIEW_HEADERS}, {"tables", optional_argument, NULL, VIEW_TABLES},
        {"heaps", no_argument, NULL, VIEW_HEAPS}, {"il", no_argument, NULL, VIEW_IL}, {"type", required_argument, NULL, VIEW_TYPE},
        {"method", required_argument, NULL, VIEW_METHOD}, {"resources", no_argument, NULL, VIEW_RESOURCES}, {"resource", required_argument, NULL, VIEW_RESOURCE},
        {"all", no_argument, NULL, VIEW_ALL},
        {"help", no_argument, NULL, 'h'}, {"version", no_argument, NULL, 'v'}, {0},
    };
    View view = VIEW_SUMMARY;
    const char *name = NULL;
    int option, result = EXIT_OK;
    while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
        switch (option) {
        case 'h': fputs(usage, stdout); return EXIT_OK;
        case 'v': puts("cildump " CLR_VERSION); return EXIT_OK;
        case '?': fputs(usage, stderr); return EXIT_USAGE;
        default:
            view = (View)option;
            name = optarg;
        }
    }
    if (optind == argc) {
        fputs(usage, stderr);
        return EXIT_USAGE;
    }
    for (int i = optind; i < argc; i++) result |= dump_file(argv[i], view, name);
    return result;
}
