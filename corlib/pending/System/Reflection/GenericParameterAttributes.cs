using System;

namespace System.Reflection;

/// <summary>Generic parameter attributes values.</summary>
[Flags]
public enum GenericParameterAttributes
{
    None = 0,
    VarianceMask = 3,
    Covariant = 1,
    Contravariant = 2,
    SpecialConstraintMask = 28,
    ReferenceTypeConstraint = 4,
    NotNullableValueTypeConstraint = 8,
    DefaultConstructorConstraint = 16,
    AllowByRefLike = 32,
}
