using System.Diagnostics.SymbolStore;
using System.IO;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>Writes the instructions of a method.</summary>
public abstract class ILGenerator
{
    protected ILGenerator() { }

    /// <summary>Bytes written so far.</summary>
    public abstract int ILOffset { get; }

    protected static Label CreateLabel(int id) => new Label(id);

    public abstract void Emit(OpCode opcode);
    public abstract void Emit(OpCode opcode, byte arg);
    public void Emit(OpCode opcode, sbyte arg) => Emit(opcode, (byte)arg);
    public abstract void Emit(OpCode opcode, short arg);
    public abstract void Emit(OpCode opcode, long arg);
    public abstract void Emit(OpCode opcode, float arg);
    public abstract void Emit(OpCode opcode, double arg);
    public abstract void Emit(OpCode opcode, int arg);
    public abstract void Emit(OpCode opcode, MethodInfo meth);
    public abstract void EmitCalli(OpCode opcode, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, Type[] optionalParameterTypes);
    public abstract void EmitCalli(OpCode opcode, CallingConvention unmanagedCallConv, Type returnType, Type[] parameterTypes);
    public abstract void EmitCall(OpCode opcode, MethodInfo methodInfo, Type[] optionalParameterTypes);
    public abstract void Emit(OpCode opcode, SignatureHelper signature);
    public abstract void Emit(OpCode opcode, ConstructorInfo con);
    public abstract void Emit(OpCode opcode, Type cls);
    public abstract void Emit(OpCode opcode, Label label);
    public abstract void Emit(OpCode opcode, Label[] labels);
    public abstract void Emit(OpCode opcode, FieldInfo field);
    public abstract void Emit(OpCode opcode, string str);
    public abstract void Emit(OpCode opcode, LocalBuilder local);
    /// <summary>Opens a protected block; the label is its end.</summary>
    public abstract Label BeginExceptionBlock();
    public abstract void EndExceptionBlock();
    public abstract void BeginExceptFilterBlock();
    public abstract void BeginCatchBlock(Type exceptionType);
    public abstract void BeginFaultBlock();
    public abstract void BeginFinallyBlock();
    public abstract Label DefineLabel();
    public abstract void MarkLabel(Label loc);

    /// <summary>Throws a new exception, made by its parameterless constructor.</summary>
    public virtual void ThrowException(Type excType)
    {
        ArgumentNullException.ThrowIfNull(excType);
        if (!excType.IsSubclassOf(typeof(Exception)) && excType != typeof(Exception))
            throw new ArgumentException(SR.Argument_NotExceptionType, nameof(excType));
        ConstructorInfo constructor = excType.GetConstructor(Type.EmptyTypes) ?? throw new ArgumentException(SR.Arg_NoDefCTorWithoutTypeName, nameof(excType));
        Emit(OpCodes.Newobj, constructor);
        Emit(OpCodes.Throw);
    }

    private static MethodInfo Console(string name, params Type[] types)
        => (Type.GetType("System.Console, System.Console") ?? Type.GetType("System.Console")).GetMethod(name, types);

    public virtual void EmitWriteLine(string value)
    {
        Emit(OpCodes.Ldstr, value);
        Emit(OpCodes.Call, Console("WriteLine", typeof(string)));
    }

    private void WriteLine(Type type)
    {
        MethodInfo method = typeof(TextWriter).GetMethod("WriteLine", new[] { type }) ?? throw new ArgumentException(SR.Argument_EmitWriteLineType);
        Emit(OpCodes.Callvirt, method);
    }

    public virtual void EmitWriteLine(LocalBuilder localBuilder)
    {
        ArgumentNullException.ThrowIfNull(localBuilder);
        Emit(OpCodes.Call, Console("get_Out"));
        Emit(OpCodes.Ldloc, localBuilder);
        if (localBuilder.LocalType is TypeBuilder or EnumBuilder)
            throw new ArgumentException(SR.NotSupported_OutputStreamUsingTypeBuilder);
        WriteLine(localBuilder.LocalType);
    }

    public virtual void EmitWriteLine(FieldInfo fld)
    {
        ArgumentNullException.ThrowIfNull(fld);
        Emit(OpCodes.Call, Console("get_Out"));
        if ((fld.Attributes & FieldAttributes.Static) != 0)
        {
            Emit(OpCodes.Ldsfld, fld);
        }
        else
        {
            Emit(OpCodes.Ldarg_0);
            Emit(OpCodes.Ldfld, fld);
        }
        if (fld.FieldType is TypeBuilder or EnumBuilder)
            throw new NotSupportedException(SR.NotSupported_OutputStreamUsingTypeBuilder);
        WriteLine(fld.FieldType);
    }

    public virtual LocalBuilder DeclareLocal(Type localType) => DeclareLocal(localType, false);
    public abstract LocalBuilder DeclareLocal(Type localType, bool pinned);
    public abstract void UsingNamespace(string usingNamespace);
    public abstract void BeginScope();
    public abstract void EndScope();

    /// <summary>Relates the next instruction to a place in a source file.</summary>
    public void MarkSequencePoint(ISymbolDocumentWriter document, int startLine, int startColumn, int endLine, int endColumn)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(startLine);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(endLine);
        MarkSequencePointCore(document, startLine, startColumn, endLine, endColumn);
    }

    protected virtual void MarkSequencePointCore(ISymbolDocumentWriter document, int startLine, int startColumn, int endLine, int endColumn)
        => throw new NotSupportedException(SR.NotSupported_EmitDebugInfo);
}
