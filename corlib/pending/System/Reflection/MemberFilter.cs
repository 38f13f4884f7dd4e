using System;

namespace System.Reflection;

/// <summary>Member filter: a method with this signature.</summary>
public delegate bool MemberFilter(MemberInfo m, object filterCriteria);
