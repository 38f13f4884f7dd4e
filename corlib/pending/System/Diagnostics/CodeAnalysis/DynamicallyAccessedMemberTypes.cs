using System;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Dynamically accessed member types values.</summary>
[Flags]
public enum DynamicallyAccessedMemberTypes
{
    None = 0,
    PublicParameterlessConstructor = 1,
    PublicConstructors = 3,
    NonPublicConstructors = 4,
    PublicMethods = 8,
    NonPublicMethods = 16,
    PublicFields = 32,
    NonPublicFields = 64,
    PublicNestedTypes = 128,
    NonPublicNestedTypes = 256,
    PublicProperties = 512,
    NonPublicProperties = 1024,
    PublicEvents = 2048,
    NonPublicEvents = 4096,
    Interfaces = 8192,
    NonPublicConstructorsWithInherited = 16388,
    NonPublicMethodsWithInherited = 32784,
    NonPublicFieldsWithInherited = 65600,
    NonPublicNestedTypesWithInherited = 131328,
    NonPublicPropertiesWithInherited = 263168,
    NonPublicEventsWithInherited = 528384,
    PublicConstructorsWithInherited = 1048579,
    PublicNestedTypesWithInherited = 2097280,
    AllConstructors = 1064967,
    AllMethods = 32792,
    AllFields = 65632,
    AllNestedTypes = 2228608,
    AllProperties = 263680,
    AllEvents = 530432,
    All = -1,
}
