using System;

namespace System.Runtime.InteropServices;

/// <summary>Wasm import linkage attribute; not done yet.</summary>
public sealed class WasmImportLinkageAttribute : Attribute
{
    public WasmImportLinkageAttribute() { throw new NotImplementedException("WasmImportLinkageAttribute"); }
}
