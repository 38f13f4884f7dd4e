using System;
using System.Collections.Generic;

namespace System.Reflection;

/// <summary>Method body; not done yet.</summary>
public class MethodBody
{
    protected MethodBody() { }
    public virtual int LocalSignatureMetadataToken { get => throw new NotImplementedException("MethodBody.LocalSignatureMetadataToken"); }
    public virtual IList<LocalVariableInfo> LocalVariables { get => throw new NotImplementedException("MethodBody.LocalVariables"); }
    public virtual int MaxStackSize { get => throw new NotImplementedException("MethodBody.MaxStackSize"); }
    public virtual bool InitLocals { get => throw new NotImplementedException("MethodBody.InitLocals"); }
    public virtual IList<ExceptionHandlingClause> ExceptionHandlingClauses { get => throw new NotImplementedException("MethodBody.ExceptionHandlingClauses"); }
    public virtual byte[] GetILAsByteArray() => throw new NotImplementedException("MethodBody.GetILAsByteArray");
}
