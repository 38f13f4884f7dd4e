using System.Collections.Generic;
using System.Diagnostics.SymbolStore;
using System.Runtime.InteropServices;

namespace System.Reflection.Emit;

/// <summary>The writer of instructions for builders and dynamic methods.</summary>
internal sealed class RuntimeILGenerator : ILGenerator
{
    private readonly ByteWriter _code = new ByteWriter();
    private readonly TokenScope _scope;
    private readonly MethodBase _method;
    private readonly bool _isDynamicMethod;
    private readonly List<int> _labels = new List<int>(); // offsets; -1: not marked
    private readonly List<Fixup> _fixups = new List<Fixup>();
    private readonly List<RuntimeLocalBuilder> _locals = new List<RuntimeLocalBuilder>();
    private readonly List<Clause> _clauses = new List<Clause>();
    private readonly Stack<Block> _blocks = new Stack<Block>();
    private int _depth, _maxDepth;
    private int _scopes;

    private struct Fixup
    {
        internal int At, Label, Base, Size;
    }

    private enum State { Try, Filter, Catch, Finally, Fault }

    // An open exception block.
    private sealed class Block
    {
        internal int Start;
        internal Label End, FinallyEnd;
        internal bool HasFinally;
        internal State State;
        internal int TryEnd = -1; // once the first handler starts
        internal int HandlerStart, FilterStart;
        internal Type CatchType;
        internal readonly List<Clause> Clauses = new List<Clause>();
    }

    internal RuntimeILGenerator(MethodBase method, TokenScope scope, bool isDynamicMethod)
    {
        _method = method;
        _scope = scope;
        _isDynamicMethod = isDynamicMethod;
    }

    public override int ILOffset => _code.Count;
    internal int MaxStack => _maxDepth + 2;
    internal bool IsEmpty => _code.Count == 0;
    internal List<Clause> Clauses => _clauses;

    internal byte[] LocalSignature(ITypeTokens tokens)
    {
        if (_locals.Count == 0)
            return null;
        ByteWriter w = new ByteWriter();
        w.U1(0x07);
        w.Compressed(_locals.Count);
        foreach (RuntimeLocalBuilder local in _locals)
        {
            if (local.IsPinned)
                w.U1(0x45);
            SignatureEncoder.Type(w, local.LocalType, tokens);
        }
        return w.ToArray();
    }

    /// <summary>The finished code, branches resolved. Throws ArgumentException or NotSupportedException when labels or blocks are not right.</summary>
    internal byte[] Finish()
    {
        if (_blocks.Count != 0)
            throw new ArgumentException(SR.Argument_UnclosedExceptionBlock);
        foreach (Fixup f in _fixups)
        {
            if ((uint)f.Label >= (uint)_labels.Count)
                throw new ArgumentException(SR.Argument_BadLabel);
            int target = _labels[f.Label];
            if (target < 0)
                throw new ArgumentException(string.Format(SR.Argument_LabelUnmarked, f.Label, _method?.Name));
            int distance = target - f.Base;
            if (f.Size == 1 && (distance < sbyte.MinValue || distance > sbyte.MaxValue))
                throw new NotSupportedException(string.Format(SR.NotSupported_IllegalOneByteBranch, f.At, distance));
            _code.Patch(f.At, distance, f.Size);
        }
        return _code.ToArray();
    }

    // --- instructions ---

    private void Op(OpCode opcode, int delta)
    {
        if (opcode.Size == 2)
            _code.U1(0xFE);
        _code.U1(opcode.Value);
        _depth += delta;
        if (_depth > _maxDepth)
            _maxDepth = _depth;
        if (_depth < 0)
            _depth = 0;
        if (opcode.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw)
            _depth = 0;
    }

    private void Op(OpCode opcode) => Op(opcode, opcode.EvaluationStackDelta);

    public override void Emit(OpCode opcode) => Op(opcode);

    public override void Emit(OpCode opcode, byte arg)
    {
        Op(opcode);
        _code.U1(arg);
    }

    public override void Emit(OpCode opcode, short arg)
    {
        Op(opcode);
        _code.U2(arg);
    }

    public override void Emit(OpCode opcode, int arg)
    {
        Op(opcode);
        _code.U4(arg);
    }

    public override void Emit(OpCode opcode, long arg)
    {
        Op(opcode);
        _code.U8(arg);
    }

    public override void Emit(OpCode opcode, float arg)
    {
        Op(opcode);
        _code.U4(BitConverter.SingleToInt32Bits(arg));
    }

    public override void Emit(OpCode opcode, double arg)
    {
        Op(opcode);
        _code.U8(BitConverter.DoubleToInt64Bits(arg));
    }

    public override void Emit(OpCode opcode, string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        Op(opcode);
        _code.U4(_scope.StringToken(str));
    }

    public override void Emit(OpCode opcode, FieldInfo field)
    {
        ArgumentNullException.ThrowIfNull(field);
        Op(opcode);
        _code.U4(_scope.FieldToken(field));
    }

    public override void Emit(OpCode opcode, Type cls)
    {
        ArgumentNullException.ThrowIfNull(cls);
        if (cls is RuntimeEnumBuilder e)
            cls = e.Builder;
        int token = cls.IsGenericTypeDefinition && opcode != OpCodes.Ldtoken ? Self(cls) : _scope.TypeToken(cls);
        Op(opcode);
        _code.U4(token);
    }

    private readonly Dictionary<Type, SelfInstance> _selves = new Dictionary<Type, SelfInstance>();

    private int Self(Type definition)
    {
        if (!_selves.TryGetValue(definition, out SelfInstance self))
            _selves[definition] = self = new SelfInstance(definition);
        return _scope.Add(ImageWriter.TypeSpec, self);
    }

    private static int CallDelta(OpCode opcode, MethodBase method, int extra)
    {
        int delta = -extra;
        Type result = (method as MethodInfo)?.ReturnType;
        if (result != null && result != typeof(void) && opcode != OpCodes.Newobj)
            delta++;
        Type[] parameters;
        try
        {
            parameters = method.ParameterTypes();
        }
        catch (NotSupportedException)
        {
            parameters = Type.EmptyTypes; // only an estimate suffers
        }
        delta -= parameters.Length;
        if (opcode == OpCodes.Newobj)
            delta++;
        else if (method is ArrayMethod || !method.IsStatic)
            delta--;
        return delta;
    }

    private static bool IsCall(OpCode opcode) => opcode == OpCodes.Call || opcode == OpCodes.Callvirt || opcode == OpCodes.Newobj;

    public override void Emit(OpCode opcode, MethodInfo meth)
    {
        ArgumentNullException.ThrowIfNull(meth);
        if (IsCall(opcode))
        {
            EmitCall(opcode, meth, null);
            return;
        }
        if (_isDynamicMethod && meth is DynamicMethod && (opcode == OpCodes.Ldtoken || opcode == OpCodes.Ldftn || opcode == OpCodes.Ldvirtftn))
            throw new ArgumentException(SR.Argument_InvalidOpCodeOnDynamicMethod);
        int token = _scope.MethodToken(meth);
        Op(opcode);
        _code.U4(token);
    }

    public override void EmitCall(OpCode opcode, MethodInfo methodInfo, Type[] optionalParameterTypes)
    {
        ArgumentNullException.ThrowIfNull(methodInfo);
        if (!IsCall(opcode))
            throw new ArgumentException(SR.Argument_NotMethodCallOpcode, nameof(opcode));
        int extra = optionalParameterTypes == null ? 0 : optionalParameterTypes.Length;
        if (extra != 0 && (methodInfo.CallingConvention & CallingConventions.VarArgs) == 0)
            throw new InvalidOperationException(SR.InvalidOperation_NotAVarArgCallingConvention);
        int token = extra == 0 ? _scope.MethodToken(methodInfo) : _scope.CallToken(methodInfo, optionalParameterTypes);
        Op(opcode, CallDelta(opcode, methodInfo, extra));
        _code.U4(token);
    }

    public override void Emit(OpCode opcode, ConstructorInfo con)
    {
        ArgumentNullException.ThrowIfNull(con);
        int token = _scope.MethodToken(con);
        Op(opcode, IsCall(opcode) ? CallDelta(opcode, con, 0) : opcode.EvaluationStackDelta);
        _code.U4(token);
    }

    public override void EmitCalli(OpCode opcode, CallingConventions callingConvention, Type returnType, Type[] parameterTypes, Type[] optionalParameterTypes)
    {
        int count = (parameterTypes == null ? 0 : parameterTypes.Length) + (optionalParameterTypes == null ? 0 : optionalParameterTypes.Length);
        if (optionalParameterTypes != null && (callingConvention & CallingConventions.VarArgs) == 0)
            throw new InvalidOperationException(SR.InvalidOperation_NotAVarArgCallingConvention);
        SignatureHelper signature = SignatureHelper.ForCall(callingConvention, returnType, parameterTypes, optionalParameterTypes);
        Op(opcode, -1 - count - ((callingConvention & CallingConventions.HasThis) != 0 ? 1 : 0) + (returnType != null && returnType != typeof(void) ? 1 : 0));
        _code.U4(_scope.SignatureToken(signature));
    }

    public override void EmitCalli(OpCode opcode, CallingConvention unmanagedCallConv, Type returnType, Type[] parameterTypes)
    {
        int count = parameterTypes == null ? 0 : parameterTypes.Length;
        SignatureHelper signature = SignatureHelper.ForUnmanagedCall(unmanagedCallConv, returnType, parameterTypes);
        Op(opcode, -1 - count + (returnType != null && returnType != typeof(void) ? 1 : 0));
        _code.U4(_scope.SignatureToken(signature));
    }

    public override void Emit(OpCode opcode, SignatureHelper signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        Op(opcode, opcode == OpCodes.Calli ? -1 - signature.ArgumentCount + 1 : opcode.EvaluationStackDelta);
        _code.U4(_scope.SignatureToken(signature));
    }

    public override void Emit(OpCode opcode, LocalBuilder local)
    {
        ArgumentNullException.ThrowIfNull(local);
        if (local is not RuntimeLocalBuilder l || l.Generator != this)
            throw new ArgumentException(SR.Argument_UnmatchedMethodForLocal, nameof(local));
        int index = l.LocalIndex;
        OpCode shortForm = opcode;
        if (opcode == OpCodes.Ldloc)
        {
            shortForm = index switch { 0 => OpCodes.Ldloc_0, 1 => OpCodes.Ldloc_1, 2 => OpCodes.Ldloc_2, 3 => OpCodes.Ldloc_3, < 256 => OpCodes.Ldloc_S, _ => opcode };
        }
        else if (opcode == OpCodes.Stloc)
        {
            shortForm = index switch { 0 => OpCodes.Stloc_0, 1 => OpCodes.Stloc_1, 2 => OpCodes.Stloc_2, 3 => OpCodes.Stloc_3, < 256 => OpCodes.Stloc_S, _ => opcode };
        }
        else if (opcode == OpCodes.Ldloca && index < 256)
        {
            shortForm = OpCodes.Ldloca_S;
        }
        if (shortForm.OperandType == OperandType.ShortInlineVar && index > 255)
            throw new InvalidOperationException(SR.InvalidOperation_BadInstructionOrIndexOutOfBound);
        Op(shortForm);
        if (shortForm.OperandType == OperandType.ShortInlineVar)
            _code.U1(index);
        else if (shortForm.OperandType != OperandType.InlineNone)
            _code.U2(index);
    }

    // --- labels ---

    public override Label DefineLabel()
    {
        _labels.Add(-1);
        return new Label(_labels.Count - 1);
    }

    public override void MarkLabel(Label loc)
    {
        if ((uint)loc.Id >= (uint)_labels.Count)
            throw new ArgumentException(SR.Argument_InvalidLabel);
        if (_labels[loc.Id] != -1)
            throw new ArgumentException(SR.Argument_RedefinedLabel);
        _labels[loc.Id] = _code.Count;
    }

    public override void Emit(OpCode opcode, Label label)
    {
        Op(opcode);
        int size = OpCodes.TakesSingleByteArgument(opcode) ? 1 : 4;
        _fixups.Add(new Fixup { At = _code.Count, Label = label.Id, Base = _code.Count + size, Size = size });
        if (size == 1)
            _code.U1(0);
        else
            _code.U4(0);
    }

    public override void Emit(OpCode opcode, Label[] labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        Op(opcode);
        _code.U4(labels.Length);
        int end = _code.Count + labels.Length * 4;
        foreach (Label label in labels)
        {
            _fixups.Add(new Fixup { At = _code.Count, Label = label.Id, Base = end, Size = 4 });
            _code.U4(0);
        }
    }

    // --- exception blocks ---

    private Block Current => _blocks.Count != 0 ? _blocks.Peek() : throw new NotSupportedException(SR.Argument_NotInExceptionBlock);

    public override Label BeginExceptionBlock()
    {
        Block block = new Block { Start = _code.Count, End = DefineLabel() };
        _blocks.Push(block);
        return block.End;
    }

    // Ends the handler that is open, if any.
    private void CloseHandler(Block block)
    {
        if (block.State is State.Try or State.Filter)
            return;
        block.Clauses.Add(new Clause
        {
            Kind = block.State switch
            {
                State.Finally => ExceptionHandlingClauseOptions.Finally,
                State.Fault => ExceptionHandlingClauseOptions.Fault,
                _ => block.CatchType == null ? ExceptionHandlingClauseOptions.Filter : ExceptionHandlingClauseOptions.Clause,
            },
            TryStart = block.Start,
            TryLength = block.TryEnd - block.Start,
            HandlerStart = block.HandlerStart,
            HandlerLength = _code.Count - block.HandlerStart,
            FilterStart = block.FilterStart,
            CatchType = block.CatchType,
        });
    }

    public override void BeginCatchBlock(Type exceptionType)
    {
        Block block = Current;
        if (block.State == State.Filter)
        {
            if (exceptionType != null)
                throw new ArgumentException(SR.Argument_ShouldNotSpecifyExceptionType);
            Emit(OpCodes.Endfilter);
        }
        else
        {
            ArgumentNullException.ThrowIfNull(exceptionType);
            Emit(OpCodes.Leave, block.End);
        }
        CloseHandler(block);
        if (block.TryEnd < 0)
            block.TryEnd = _code.Count;
        block.State = State.Catch;
        block.CatchType = exceptionType;
        block.HandlerStart = _code.Count;
        _depth = 1;
        _maxDepth = Math.Max(_maxDepth, 1);
    }

    public override void BeginExceptFilterBlock()
    {
        Block block = Current;
        Emit(OpCodes.Leave, block.End);
        CloseHandler(block);
        if (block.TryEnd < 0)
            block.TryEnd = _code.Count;
        block.State = State.Filter;
        block.FilterStart = _code.Count;
        _depth = 1;
        _maxDepth = Math.Max(_maxDepth, 1);
    }

    public override void BeginFaultBlock()
    {
        Block block = Current;
        Emit(OpCodes.Leave, block.End);
        CloseHandler(block);
        if (block.TryEnd < 0)
            block.TryEnd = _code.Count;
        block.State = State.Fault;
        block.CatchType = null;
        block.HandlerStart = _code.Count;
        _depth = 0;
    }

    // A finally covers the block's catches too: it gets an end of its own, behind theirs.
    public override void BeginFinallyBlock()
    {
        Block block = Current;
        if (block.State != State.Try)
        {
            Emit(OpCodes.Leave, block.End);
            CloseHandler(block);
        }
        MarkLabel(block.End);
        block.FinallyEnd = DefineLabel();
        block.HasFinally = true;
        Emit(OpCodes.Leave, block.FinallyEnd);
        block.TryEnd = _code.Count;
        block.State = State.Finally;
        block.CatchType = null;
        block.HandlerStart = _code.Count;
        _depth = 0;
    }

    public override void EndExceptionBlock()
    {
        Block block = Current;
        if (block.State is State.Try or State.Filter)
            throw new InvalidOperationException(SR.Argument_BadExceptionCodeGen);
        if (block.State == State.Catch)
            Emit(OpCodes.Leave, block.End);
        else
            Emit(OpCodes.Endfinally);
        CloseHandler(block);
        _clauses.AddRange(block.Clauses);
        _blocks.Pop();
        Label end = block.HasFinally ? block.FinallyEnd : block.End;
        if (_labels[end.Id] == -1)
            MarkLabel(end);
    }

    // --- variables and debugging ---

    public override LocalBuilder DeclareLocal(Type localType, bool pinned)
    {
        ArgumentNullException.ThrowIfNull(localType);
        if (localType.UnderlyingSystemType is not (RuntimeType or TypeBuilder or EnumBuilder or GenericTypeParameterBuilder or ConstructedType or InstanceOfBuilder))
            throw new ArgumentException(SR.Argument_MustBeRuntimeType, nameof(localType));
        if (_method is RuntimeMethodBuilder { Owner.IsFinished: true })
            throw new InvalidOperationException(SR.InvalidOperation_TypeHasBeenCreated);
        RuntimeLocalBuilder local = new RuntimeLocalBuilder(this, _locals.Count, localType, pinned);
        _locals.Add(local);
        return local;
    }

    public override void UsingNamespace(string usingNamespace)
    {
        ArgumentException.ThrowIfNullOrEmpty(usingNamespace);
        if (_isDynamicMethod)
            throw new NotSupportedException(SR.InvalidOperation_NotAllowedInDynamicMethod);
    }

    public override void BeginScope() => _scopes++;

    public override void EndScope()
    {
        if (_scopes == 0)
            throw new NotSupportedException(SR.Argument_UnmatchingSymScope);
        _scopes--;
    }

    protected override void MarkSequencePointCore(ISymbolDocumentWriter document, int startLine, int startColumn, int endLine, int endColumn)
    {
        if (_isDynamicMethod)
            throw new NotSupportedException(SR.InvalidOperation_NotAllowedInDynamicMethod);
    }
}
