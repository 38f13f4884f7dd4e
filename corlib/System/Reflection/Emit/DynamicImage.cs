using System.Runtime.CompilerServices;

namespace System.Reflection.Emit;

/// <summary>What the VM does with the images that builders write: each becomes a part of a dynamic assembly.</summary>
internal static class DynamicImage
{
    /// <summary>Loads an image as a new dynamic assembly (root 0) or as a part of one. The arrays, by row, say what rows stand for: types of TypeRef rows, cells of
    /// TypeRef rows whose types may not be finished, and one more than the number of the member of MemberRef rows.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr Load(byte[] image, IntPtr root, long[] typeRefs, long[] cells, int[] members);
    /// <summary>A place for a type that will be finished.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr NewCell();
    /// <summary>Finishes the type of a TypeDef row: loads it and puts it into its cell. enclosing is 0 when there is none (yet).</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern RuntimeType FinishType(IntPtr part, int row, IntPtr cell, IntPtr enclosing);
    /// <summary>The enclosing type was finished after the nested one.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern void SetEnclosing(IntPtr type, IntPtr enclosing);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr GetMethod(IntPtr part, int row);
    /// <summary>The number of a method among those of its type's definition; -1 for the methods of arrays.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int GetMethodIndex(IntPtr method);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern int GetFieldIndex(IntPtr field);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern bool IsDynamic(IntPtr assembly);
}
