using System;

namespace System.Reflection;

/// <summary>Type filter: a method with this signature.</summary>
public delegate bool TypeFilter(Type m, object filterCriteria);
