using System;

namespace System.Reflection.Emit;

/// <summary>Op code type values.</summary>
public enum OpCodeType
{
    Annotation = 0,
    Macro = 1,
    Nternal = 2,
    Objmodel = 3,
    Prefix = 4,
    Primitive = 5,
}
