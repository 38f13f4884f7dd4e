using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Compiler global scope: an attribute.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public class CompilerGlobalScopeAttribute : Attribute
    {
        public CompilerGlobalScopeAttribute() { }
    }
}
