using System;

namespace System.Reflection;

/// <summary>The Reflectable type contract.</summary>
public interface IReflectableType
{
    TypeInfo GetTypeInfo();
}
