using System;

namespace System.Runtime.CompilerServices;

/// <summary>Compiler global scope attribute; not done yet.</summary>
public class CompilerGlobalScopeAttribute : Attribute
{
    public CompilerGlobalScopeAttribute() { throw new NotImplementedException("CompilerGlobalScopeAttribute"); }
}
