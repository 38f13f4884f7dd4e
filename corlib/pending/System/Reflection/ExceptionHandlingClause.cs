using System;

namespace System.Reflection;

/// <summary>Exception handling clause; not done yet.</summary>
public class ExceptionHandlingClause
{
    protected ExceptionHandlingClause() { }
    public virtual ExceptionHandlingClauseOptions Flags { get => throw new NotImplementedException("ExceptionHandlingClause.Flags"); }
    public virtual int TryOffset { get => throw new NotImplementedException("ExceptionHandlingClause.TryOffset"); }
    public virtual int TryLength { get => throw new NotImplementedException("ExceptionHandlingClause.TryLength"); }
    public virtual int HandlerOffset { get => throw new NotImplementedException("ExceptionHandlingClause.HandlerOffset"); }
    public virtual int HandlerLength { get => throw new NotImplementedException("ExceptionHandlingClause.HandlerLength"); }
    public virtual int FilterOffset { get => throw new NotImplementedException("ExceptionHandlingClause.FilterOffset"); }
    public virtual Type CatchType { get => throw new NotImplementedException("ExceptionHandlingClause.CatchType"); }
    public override string ToString() => throw new NotImplementedException("ExceptionHandlingClause.ToString");
}
