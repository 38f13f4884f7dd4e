namespace System.Reflection.Emit;

/// <summary>The instructions of CIL (ECMA-335 III).</summary>
public class OpCodes
{
    internal OpCodes() { }

    public static readonly OpCode Nop = new OpCode("nop", 0x00, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Break = new OpCode("break", 0x01, OperandType.InlineNone, FlowControl.Break, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Ldarg_0 = new OpCode("ldarg.0", 0x02, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldarg_1 = new OpCode("ldarg.1", 0x03, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldarg_2 = new OpCode("ldarg.2", 0x04, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldarg_3 = new OpCode("ldarg.3", 0x05, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldloc_0 = new OpCode("ldloc.0", 0x06, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldloc_1 = new OpCode("ldloc.1", 0x07, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldloc_2 = new OpCode("ldloc.2", 0x08, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldloc_3 = new OpCode("ldloc.3", 0x09, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Stloc_0 = new OpCode("stloc.0", 0x0A, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Stloc_1 = new OpCode("stloc.1", 0x0B, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Stloc_2 = new OpCode("stloc.2", 0x0C, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Stloc_3 = new OpCode("stloc.3", 0x0D, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Ldarg_S = new OpCode("ldarg.s", 0x0E, OperandType.ShortInlineVar, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldarga_S = new OpCode("ldarga.s", 0x0F, OperandType.ShortInlineVar, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Starg_S = new OpCode("starg.s", 0x10, OperandType.ShortInlineVar, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Ldloc_S = new OpCode("ldloc.s", 0x11, OperandType.ShortInlineVar, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldloca_S = new OpCode("ldloca.s", 0x12, OperandType.ShortInlineVar, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Stloc_S = new OpCode("stloc.s", 0x13, OperandType.ShortInlineVar, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Ldnull = new OpCode("ldnull", 0x14, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushref, 1);
    public static readonly OpCode Ldc_I4_M1 = new OpCode("ldc.i4.m1", 0x15, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_0 = new OpCode("ldc.i4.0", 0x16, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_1 = new OpCode("ldc.i4.1", 0x17, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_2 = new OpCode("ldc.i4.2", 0x18, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_3 = new OpCode("ldc.i4.3", 0x19, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_4 = new OpCode("ldc.i4.4", 0x1A, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_5 = new OpCode("ldc.i4.5", 0x1B, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_6 = new OpCode("ldc.i4.6", 0x1C, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_7 = new OpCode("ldc.i4.7", 0x1D, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_8 = new OpCode("ldc.i4.8", 0x1E, OperandType.InlineNone, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4_S = new OpCode("ldc.i4.s", 0x1F, OperandType.ShortInlineI, FlowControl.Next, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I4 = new OpCode("ldc.i4", 0x20, OperandType.InlineI, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldc_I8 = new OpCode("ldc.i8", 0x21, OperandType.InlineI8, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushi8, 1);
    public static readonly OpCode Ldc_R4 = new OpCode("ldc.r4", 0x22, OperandType.ShortInlineR, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushr4, 1);
    public static readonly OpCode Ldc_R8 = new OpCode("ldc.r8", 0x23, OperandType.InlineR, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushr8, 1);
    public static readonly OpCode Dup = new OpCode("dup", 0x25, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Push1_push1, 1);
    public static readonly OpCode Pop = new OpCode("pop", 0x26, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Jmp = new OpCode("jmp", 0x27, OperandType.InlineMethod, FlowControl.Call, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Call = new OpCode("call", 0x28, OperandType.InlineMethod, FlowControl.Call, OpCodeType.Primitive, StackBehaviour.Varpop, StackBehaviour.Varpush, 0);
    public static readonly OpCode Calli = new OpCode("calli", 0x29, OperandType.InlineSig, FlowControl.Call, OpCodeType.Primitive, StackBehaviour.Varpop, StackBehaviour.Varpush, 0);
    public static readonly OpCode Ret = new OpCode("ret", 0x2A, OperandType.InlineNone, FlowControl.Return, OpCodeType.Primitive, StackBehaviour.Varpop, StackBehaviour.Push0, 0);
    public static readonly OpCode Br_S = new OpCode("br.s", 0x2B, OperandType.ShortInlineBrTarget, FlowControl.Branch, OpCodeType.Macro, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Brfalse_S = new OpCode("brfalse.s", 0x2C, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Popi, StackBehaviour.Push0, -1);
    public static readonly OpCode Brtrue_S = new OpCode("brtrue.s", 0x2D, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Popi, StackBehaviour.Push0, -1);
    public static readonly OpCode Beq_S = new OpCode("beq.s", 0x2E, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bge_S = new OpCode("bge.s", 0x2F, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bgt_S = new OpCode("bgt.s", 0x30, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Ble_S = new OpCode("ble.s", 0x31, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Blt_S = new OpCode("blt.s", 0x32, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bne_Un_S = new OpCode("bne.un.s", 0x33, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bge_Un_S = new OpCode("bge.un.s", 0x34, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bgt_Un_S = new OpCode("bgt.un.s", 0x35, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Ble_Un_S = new OpCode("ble.un.s", 0x36, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Blt_Un_S = new OpCode("blt.un.s", 0x37, OperandType.ShortInlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Br = new OpCode("br", 0x38, OperandType.InlineBrTarget, FlowControl.Branch, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Brfalse = new OpCode("brfalse", 0x39, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Push0, -1);
    public static readonly OpCode Brtrue = new OpCode("brtrue", 0x3A, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Push0, -1);
    public static readonly OpCode Beq = new OpCode("beq", 0x3B, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bge = new OpCode("bge", 0x3C, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bgt = new OpCode("bgt", 0x3D, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Ble = new OpCode("ble", 0x3E, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Blt = new OpCode("blt", 0x3F, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bne_Un = new OpCode("bne.un", 0x40, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bge_Un = new OpCode("bge.un", 0x41, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Bgt_Un = new OpCode("bgt.un", 0x42, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Ble_Un = new OpCode("ble.un", 0x43, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Blt_Un = new OpCode("blt.un", 0x44, OperandType.InlineBrTarget, FlowControl.Cond_Branch, OpCodeType.Macro, StackBehaviour.Pop1_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Switch = new OpCode("switch", 0x45, OperandType.InlineSwitch, FlowControl.Cond_Branch, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Push0, -1);
    public static readonly OpCode Ldind_I1 = new OpCode("ldind.i1", 0x46, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldind_U1 = new OpCode("ldind.u1", 0x47, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldind_I2 = new OpCode("ldind.i2", 0x48, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldind_U2 = new OpCode("ldind.u2", 0x49, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldind_I4 = new OpCode("ldind.i4", 0x4A, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldind_U4 = new OpCode("ldind.u4", 0x4B, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldind_I8 = new OpCode("ldind.i8", 0x4C, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi8, 0);
    public static readonly OpCode Ldind_I = new OpCode("ldind.i", 0x4D, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldind_R4 = new OpCode("ldind.r4", 0x4E, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushr4, 0);
    public static readonly OpCode Ldind_R8 = new OpCode("ldind.r8", 0x4F, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushr8, 0);
    public static readonly OpCode Ldind_Ref = new OpCode("ldind.ref", 0x50, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushref, 0);
    public static readonly OpCode Stind_Ref = new OpCode("stind.ref", 0x51, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popi, StackBehaviour.Push0, -2);
    public static readonly OpCode Stind_I1 = new OpCode("stind.i1", 0x52, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popi, StackBehaviour.Push0, -2);
    public static readonly OpCode Stind_I2 = new OpCode("stind.i2", 0x53, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popi, StackBehaviour.Push0, -2);
    public static readonly OpCode Stind_I4 = new OpCode("stind.i4", 0x54, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popi, StackBehaviour.Push0, -2);
    public static readonly OpCode Stind_I8 = new OpCode("stind.i8", 0x55, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popi8, StackBehaviour.Push0, -2);
    public static readonly OpCode Stind_R4 = new OpCode("stind.r4", 0x56, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popr4, StackBehaviour.Push0, -2);
    public static readonly OpCode Stind_R8 = new OpCode("stind.r8", 0x57, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popr8, StackBehaviour.Push0, -2);
    public static readonly OpCode Add = new OpCode("add", 0x58, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Sub = new OpCode("sub", 0x59, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Mul = new OpCode("mul", 0x5A, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Div = new OpCode("div", 0x5B, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Div_Un = new OpCode("div.un", 0x5C, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Rem = new OpCode("rem", 0x5D, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Rem_Un = new OpCode("rem.un", 0x5E, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode And = new OpCode("and", 0x5F, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Or = new OpCode("or", 0x60, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Xor = new OpCode("xor", 0x61, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Shl = new OpCode("shl", 0x62, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Shr = new OpCode("shr", 0x63, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Shr_Un = new OpCode("shr.un", 0x64, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Neg = new OpCode("neg", 0x65, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Push1, 0);
    public static readonly OpCode Not = new OpCode("not", 0x66, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Push1, 0);
    public static readonly OpCode Conv_I1 = new OpCode("conv.i1", 0x67, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_I2 = new OpCode("conv.i2", 0x68, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_I4 = new OpCode("conv.i4", 0x69, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_I8 = new OpCode("conv.i8", 0x6A, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi8, 0);
    public static readonly OpCode Conv_R4 = new OpCode("conv.r4", 0x6B, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushr4, 0);
    public static readonly OpCode Conv_R8 = new OpCode("conv.r8", 0x6C, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushr8, 0);
    public static readonly OpCode Conv_U4 = new OpCode("conv.u4", 0x6D, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_U8 = new OpCode("conv.u8", 0x6E, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi8, 0);
    public static readonly OpCode Callvirt = new OpCode("callvirt", 0x6F, OperandType.InlineMethod, FlowControl.Call, OpCodeType.Objmodel, StackBehaviour.Varpop, StackBehaviour.Varpush, 0);
    public static readonly OpCode Cpobj = new OpCode("cpobj", 0x70, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popi_popi, StackBehaviour.Push0, -2);
    public static readonly OpCode Ldobj = new OpCode("ldobj", 0x71, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popi, StackBehaviour.Push1, 0);
    public static readonly OpCode Ldstr = new OpCode("ldstr", 0x72, OperandType.InlineString, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Pop0, StackBehaviour.Pushref, 1);
    public static readonly OpCode Newobj = new OpCode("newobj", 0x73, OperandType.InlineMethod, FlowControl.Call, OpCodeType.Objmodel, StackBehaviour.Varpop, StackBehaviour.Pushref, 1);
    public static readonly OpCode Castclass = new OpCode("castclass", 0x74, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref, StackBehaviour.Pushref, 0);
    public static readonly OpCode Isinst = new OpCode("isinst", 0x75, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_R_Un = new OpCode("conv.r.un", 0x76, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushr8, 0);
    public static readonly OpCode Unbox = new OpCode("unbox", 0x79, OperandType.InlineType, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popref, StackBehaviour.Pushi, 0);
    public static readonly OpCode Throw = new OpCode("throw", 0x7A, OperandType.InlineNone, FlowControl.Throw, OpCodeType.Objmodel, StackBehaviour.Popref, StackBehaviour.Push0, -1);
    public static readonly OpCode Ldfld = new OpCode("ldfld", 0x7B, OperandType.InlineField, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref, StackBehaviour.Push1, 0);
    public static readonly OpCode Ldflda = new OpCode("ldflda", 0x7C, OperandType.InlineField, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref, StackBehaviour.Pushi, 0);
    public static readonly OpCode Stfld = new OpCode("stfld", 0x7D, OperandType.InlineField, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Ldsfld = new OpCode("ldsfld", 0x7E, OperandType.InlineField, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldsflda = new OpCode("ldsflda", 0x7F, OperandType.InlineField, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Stsfld = new OpCode("stsfld", 0x80, OperandType.InlineField, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Stobj = new OpCode("stobj", 0x81, OperandType.InlineType, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_pop1, StackBehaviour.Push0, -2);
    public static readonly OpCode Conv_Ovf_I1_Un = new OpCode("conv.ovf.i1.un", 0x82, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_I2_Un = new OpCode("conv.ovf.i2.un", 0x83, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_I4_Un = new OpCode("conv.ovf.i4.un", 0x84, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_I8_Un = new OpCode("conv.ovf.i8.un", 0x85, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi8, 0);
    public static readonly OpCode Conv_Ovf_U1_Un = new OpCode("conv.ovf.u1.un", 0x86, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_U2_Un = new OpCode("conv.ovf.u2.un", 0x87, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_U4_Un = new OpCode("conv.ovf.u4.un", 0x88, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_U8_Un = new OpCode("conv.ovf.u8.un", 0x89, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi8, 0);
    public static readonly OpCode Conv_Ovf_I_Un = new OpCode("conv.ovf.i.un", 0x8A, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_U_Un = new OpCode("conv.ovf.u.un", 0x8B, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Box = new OpCode("box", 0x8C, OperandType.InlineType, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushref, 0);
    public static readonly OpCode Newarr = new OpCode("newarr", 0x8D, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popi, StackBehaviour.Pushref, 0);
    public static readonly OpCode Ldlen = new OpCode("ldlen", 0x8E, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldelema = new OpCode("ldelema", 0x8F, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldelem_I1 = new OpCode("ldelem.i1", 0x90, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldelem_U1 = new OpCode("ldelem.u1", 0x91, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldelem_I2 = new OpCode("ldelem.i2", 0x92, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldelem_U2 = new OpCode("ldelem.u2", 0x93, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldelem_I4 = new OpCode("ldelem.i4", 0x94, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldelem_U4 = new OpCode("ldelem.u4", 0x95, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldelem_I8 = new OpCode("ldelem.i8", 0x96, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi8, -1);
    public static readonly OpCode Ldelem_I = new OpCode("ldelem.i", 0x97, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldelem_R4 = new OpCode("ldelem.r4", 0x98, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushr4, -1);
    public static readonly OpCode Ldelem_R8 = new OpCode("ldelem.r8", 0x99, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushr8, -1);
    public static readonly OpCode Ldelem_Ref = new OpCode("ldelem.ref", 0x9A, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Pushref, -1);
    public static readonly OpCode Stelem_I = new OpCode("stelem.i", 0x9B, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_popi, StackBehaviour.Push0, -3);
    public static readonly OpCode Stelem_I1 = new OpCode("stelem.i1", 0x9C, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_popi, StackBehaviour.Push0, -3);
    public static readonly OpCode Stelem_I2 = new OpCode("stelem.i2", 0x9D, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_popi, StackBehaviour.Push0, -3);
    public static readonly OpCode Stelem_I4 = new OpCode("stelem.i4", 0x9E, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_popi, StackBehaviour.Push0, -3);
    public static readonly OpCode Stelem_I8 = new OpCode("stelem.i8", 0x9F, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_popi8, StackBehaviour.Push0, -3);
    public static readonly OpCode Stelem_R4 = new OpCode("stelem.r4", 0xA0, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_popr4, StackBehaviour.Push0, -3);
    public static readonly OpCode Stelem_R8 = new OpCode("stelem.r8", 0xA1, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_popr8, StackBehaviour.Push0, -3);
    public static readonly OpCode Stelem_Ref = new OpCode("stelem.ref", 0xA2, OperandType.InlineNone, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_popref, StackBehaviour.Push0, -3);
    public static readonly OpCode Ldelem = new OpCode("ldelem", 0xA3, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi, StackBehaviour.Push1, -1);
    public static readonly OpCode Stelem = new OpCode("stelem", 0xA4, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref_popi_pop1, StackBehaviour.Push0, -3);
    public static readonly OpCode Unbox_Any = new OpCode("unbox.any", 0xA5, OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popref, StackBehaviour.Push1, 0);
    public static readonly OpCode Conv_Ovf_I1 = new OpCode("conv.ovf.i1", 0xB3, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_U1 = new OpCode("conv.ovf.u1", 0xB4, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_I2 = new OpCode("conv.ovf.i2", 0xB5, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_U2 = new OpCode("conv.ovf.u2", 0xB6, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_I4 = new OpCode("conv.ovf.i4", 0xB7, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_U4 = new OpCode("conv.ovf.u4", 0xB8, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_I8 = new OpCode("conv.ovf.i8", 0xB9, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi8, 0);
    public static readonly OpCode Conv_Ovf_U8 = new OpCode("conv.ovf.u8", 0xBA, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi8, 0);
    public static readonly OpCode Refanyval = new OpCode("refanyval", 0xC2, OperandType.InlineType, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ckfinite = new OpCode("ckfinite", 0xC3, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushr8, 0);
    public static readonly OpCode Mkrefany = new OpCode("mkrefany", 0xC6, OperandType.InlineType, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Push1, 0);
    public static readonly OpCode Ldtoken = new OpCode("ldtoken", 0xD0, OperandType.InlineTok, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Conv_U2 = new OpCode("conv.u2", 0xD1, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_U1 = new OpCode("conv.u1", 0xD2, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_I = new OpCode("conv.i", 0xD3, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_I = new OpCode("conv.ovf.i", 0xD4, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Conv_Ovf_U = new OpCode("conv.ovf.u", 0xD5, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Add_Ovf = new OpCode("add.ovf", 0xD6, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Add_Ovf_Un = new OpCode("add.ovf.un", 0xD7, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Mul_Ovf = new OpCode("mul.ovf", 0xD8, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Mul_Ovf_Un = new OpCode("mul.ovf.un", 0xD9, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Sub_Ovf = new OpCode("sub.ovf", 0xDA, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Sub_Ovf_Un = new OpCode("sub.ovf.un", 0xDB, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Push1, -1);
    public static readonly OpCode Endfinally = new OpCode("endfinally", 0xDC, OperandType.InlineNone, FlowControl.Return, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Leave = new OpCode("leave", 0xDD, OperandType.InlineBrTarget, FlowControl.Branch, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Leave_S = new OpCode("leave.s", 0xDE, OperandType.ShortInlineBrTarget, FlowControl.Branch, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Stind_I = new OpCode("stind.i", 0xDF, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popi, StackBehaviour.Push0, -2);
    public static readonly OpCode Conv_U = new OpCode("conv.u", 0xE0, OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Prefix7 = new OpCode("prefix7", 0xF8, OperandType.InlineNone, FlowControl.Meta, OpCodeType.Nternal, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Prefix6 = new OpCode("prefix6", 0xF9, OperandType.InlineNone, FlowControl.Meta, OpCodeType.Nternal, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Prefix5 = new OpCode("prefix5", 0xFA, OperandType.InlineNone, FlowControl.Meta, OpCodeType.Nternal, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Prefix4 = new OpCode("prefix4", 0xFB, OperandType.InlineNone, FlowControl.Meta, OpCodeType.Nternal, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Prefix3 = new OpCode("prefix3", 0xFC, OperandType.InlineNone, FlowControl.Meta, OpCodeType.Nternal, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Prefix2 = new OpCode("prefix2", 0xFD, OperandType.InlineNone, FlowControl.Meta, OpCodeType.Nternal, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Prefix1 = new OpCode("prefix1", 0xFE, OperandType.InlineNone, FlowControl.Meta, OpCodeType.Nternal, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Prefixref = new OpCode("prefixref", 0xFF, OperandType.InlineNone, FlowControl.Meta, OpCodeType.Nternal, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Arglist = new OpCode("arglist", unchecked((short)0xFE00), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ceq = new OpCode("ceq", unchecked((short)0xFE01), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Pushi, -1);
    public static readonly OpCode Cgt = new OpCode("cgt", unchecked((short)0xFE02), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Pushi, -1);
    public static readonly OpCode Cgt_Un = new OpCode("cgt.un", unchecked((short)0xFE03), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Pushi, -1);
    public static readonly OpCode Clt = new OpCode("clt", unchecked((short)0xFE04), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Pushi, -1);
    public static readonly OpCode Clt_Un = new OpCode("clt.un", unchecked((short)0xFE05), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1_pop1, StackBehaviour.Pushi, -1);
    public static readonly OpCode Ldftn = new OpCode("ldftn", unchecked((short)0xFE06), OperandType.InlineMethod, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Ldvirtftn = new OpCode("ldvirtftn", unchecked((short)0xFE07), OperandType.InlineMethod, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popref, StackBehaviour.Pushi, 0);
    public static readonly OpCode Ldarg = new OpCode("ldarg", unchecked((short)0xFE09), OperandType.InlineVar, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldarga = new OpCode("ldarga", unchecked((short)0xFE0A), OperandType.InlineVar, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Starg = new OpCode("starg", unchecked((short)0xFE0B), OperandType.InlineVar, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Ldloc = new OpCode("ldloc", unchecked((short)0xFE0C), OperandType.InlineVar, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Push1, 1);
    public static readonly OpCode Ldloca = new OpCode("ldloca", unchecked((short)0xFE0D), OperandType.InlineVar, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Stloc = new OpCode("stloc", unchecked((short)0xFE0E), OperandType.InlineVar, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Push0, -1);
    public static readonly OpCode Localloc = new OpCode("localloc", unchecked((short)0xFE0F), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Pushi, 0);
    public static readonly OpCode Endfilter = new OpCode("endfilter", unchecked((short)0xFE11), OperandType.InlineNone, FlowControl.Return, OpCodeType.Primitive, StackBehaviour.Popi, StackBehaviour.Push0, -1);
    public static readonly OpCode Unaligned = new OpCode("unaligned.", unchecked((short)0xFE12), OperandType.ShortInlineI, FlowControl.Meta, OpCodeType.Prefix, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Volatile = new OpCode("volatile.", unchecked((short)0xFE13), OperandType.InlineNone, FlowControl.Meta, OpCodeType.Prefix, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Tailcall = new OpCode("tail.", unchecked((short)0xFE14), OperandType.InlineNone, FlowControl.Meta, OpCodeType.Prefix, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Initobj = new OpCode("initobj", unchecked((short)0xFE15), OperandType.InlineType, FlowControl.Next, OpCodeType.Objmodel, StackBehaviour.Popi, StackBehaviour.Push0, -1);
    public static readonly OpCode Constrained = new OpCode("constrained.", unchecked((short)0xFE16), OperandType.InlineType, FlowControl.Meta, OpCodeType.Prefix, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Cpblk = new OpCode("cpblk", unchecked((short)0xFE17), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popi_popi, StackBehaviour.Push0, -3);
    public static readonly OpCode Initblk = new OpCode("initblk", unchecked((short)0xFE18), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Popi_popi_popi, StackBehaviour.Push0, -3);
    public static readonly OpCode Rethrow = new OpCode("rethrow", unchecked((short)0xFE1A), OperandType.InlineNone, FlowControl.Throw, OpCodeType.Objmodel, StackBehaviour.Pop0, StackBehaviour.Push0, 0);
    public static readonly OpCode Sizeof = new OpCode("sizeof", unchecked((short)0xFE1C), OperandType.InlineType, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop0, StackBehaviour.Pushi, 1);
    public static readonly OpCode Refanytype = new OpCode("refanytype", unchecked((short)0xFE1D), OperandType.InlineNone, FlowControl.Next, OpCodeType.Primitive, StackBehaviour.Pop1, StackBehaviour.Pushi, 0);
    public static readonly OpCode Readonly = new OpCode("readonly.", unchecked((short)0xFE1E), OperandType.InlineNone, FlowControl.Meta, OpCodeType.Prefix, StackBehaviour.Pop0, StackBehaviour.Push0, 0);

    /// <summary>Whether the instruction's operand is a single byte.</summary>
    public static bool TakesSingleByteArgument(OpCode inst)
        => inst.OperandType is OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar;

    private const byte None = 255;
    // Operand kinds by the (second) byte of an instruction, to decode bodies.
    private static ReadOnlySpan<byte> OneByte => [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 18, 18, 18, 18, 18, 18, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 16, 2, 3, 17, 7, 255, 5, 5, 4, 4, 9, 5, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 13, 13, 10, 4, 13, 13, 5, 255, 255, 13, 5, 1, 1, 1, 1, 1, 1, 13, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 13, 13, 5, 13, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 13, 13, 13, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 5, 5, 5, 5, 5, 5, 5, 5, 255, 255, 255, 255, 255, 255, 255, 13, 5, 255, 255, 13, 255, 255, 255, 255, 255, 255, 255, 255, 255, 12, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 15, 5, 5, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 5, 5, 5, 5, 5, 5, 5, 5];
    private static ReadOnlySpan<byte> TwoByte => [5, 5, 5, 5, 5, 5, 4, 4, 255, 14, 14, 14, 14, 14, 14, 5, 255, 5, 16, 5, 5, 13, 13, 5, 5, 255, 5, 255, 13, 5, 5];

    /// <summary>The operand kind and the length of the instruction at a place in code; false when there is none.</summary>
    internal static bool Decode(ReadOnlySpan<byte> code, int at, out OperandType operand, out int operandAt, out int next)
    {
        operand = default;
        operandAt = at + 1;
        next = 0;
        if (at >= code.Length)
            return false;
        ReadOnlySpan<byte> kinds = OneByte;
        int value = code[at];
        if (value == 0xFE)
        {
            if (at + 1 >= code.Length)
                return false;
            value = code[at + 1];
            operandAt++;
            kinds = TwoByte;
        }
        if (value >= kinds.Length || kinds[value] == None)
            return false;
        operand = (OperandType)kinds[value];
        long size;
        switch (operand)
        {
            case OperandType.InlineNone:
                size = 0;
                break;
            case OperandType.ShortInlineBrTarget:
            case OperandType.ShortInlineI:
            case OperandType.ShortInlineVar:
                size = 1;
                break;
            case OperandType.InlineVar:
                size = 2;
                break;
            case OperandType.InlineI8:
            case OperandType.InlineR:
                size = 8;
                break;
            case OperandType.InlineSwitch:
                if (operandAt + 4 > code.Length)
                    return false;
                size = 4 + 4L * BitConverter.ToUInt32(code.Slice(operandAt, 4));
                break;
            default:
                size = 4;
                break;
        }
        if (operandAt + size > code.Length)
            return false;
        next = (int)(operandAt + size);
        return true;
    }
}
