using System;

namespace System.Reflection;

/// <summary>The Custom type provider contract.</summary>
public interface ICustomTypeProvider
{
    Type GetCustomType();
}
