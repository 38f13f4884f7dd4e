using System;

namespace System.Reflection;

/// <summary>Assembly copyright attribute; not done yet.</summary>
public sealed class AssemblyCopyrightAttribute : Attribute
{
    public AssemblyCopyrightAttribute(string copyright) { throw new NotImplementedException("AssemblyCopyrightAttribute"); }
    public string Copyright { get => throw new NotImplementedException("AssemblyCopyrightAttribute.Copyright"); }
}
