using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Reflection;

/// <summary>A module of the VM.</summary>
internal sealed class RuntimeModule : Module
{
    internal readonly IntPtr _handle;

    /// <summary>The assembly of a module.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern IntPtr GetAssemblyCore(IntPtr module);
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern string GetNameCore(IntPtr module);
    /// <summary>The 16 bytes of the module's version id.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] private static extern void GetMvidCore(IntPtr module, out ulong low, out ulong high);
    /// <summary>A type by its TypeDef, TypeRef or TypeSpec token; null when malformed.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern RuntimeType ResolveTypeCore(IntPtr module, int token, Type[] typeArguments, Type[] methodArguments);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr ResolveMethodCore(IntPtr module, int token, Type[] typeArguments, Type[] methodArguments);
    [MethodImpl(MethodImplOptions.InternalCall)] internal static extern IntPtr ResolveFieldCore(IntPtr module, int token, Type[] typeArguments, Type[] methodArguments);

    private RuntimeModule(IntPtr handle) { _handle = handle; }

    private static Dictionary<IntPtr, RuntimeModule> s_known;

    internal static RuntimeModule FromHandle(IntPtr handle)
    {
        Dictionary<IntPtr, RuntimeModule> known = s_known ?? System.Threading.Interlocked.CompareExchange(ref s_known, new Dictionary<IntPtr, RuntimeModule>(), null) ?? s_known;
        lock (known)
        {
            if (!known.TryGetValue(handle, out RuntimeModule module))
            {
                module = new RuntimeModule(handle);
                known[handle] = module;
            }
            return module;
        }
    }

    internal IntPtr Handle => _handle;
    public override Assembly Assembly => RuntimeAssembly.FromHandle(GetAssemblyCore(_handle));
    public override string Name => Emit.DynamicImage.IsDynamic(_handle) ? "<In Memory Module>" : GetNameCore(_handle);
    public override string ScopeName => GetNameCore(_handle);
    public override string FullyQualifiedName => Assembly.Location.Length == 0 ? "<Unknown>" : Assembly.Location;
    public override int MDStreamVersion => 0x20000;
    public override int MetadataToken => 1;
    public override bool IsResource() => false;

    public override Guid ModuleVersionId
    {
        get
        {
            GetMvidCore(_handle, out ulong low, out ulong high);
            return Unsafe.BitCast<UInt128, Guid>(new UInt128(high, low));
        }
    }

    public override Type[] GetTypes() => Assembly.GetTypes();
    public override Type GetType(string className, bool throwOnError, bool ignoreCase) => Assembly.GetType(className, throwOnError, ignoreCase);

    public override Type ResolveType(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments)
        => ResolveTypeCore(_handle, metadataToken, genericTypeArguments, genericMethodArguments) ?? throw new ArgumentException(string.Format(SR.Argument_InvalidToken, metadataToken, this), nameof(metadataToken));

    public override MethodBase ResolveMethod(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments)
    {
        IntPtr method = ResolveMethodCore(_handle, metadataToken, genericTypeArguments, genericMethodArguments);
        return method == 0 ? throw new ArgumentException(string.Format(SR.Argument_InvalidToken, metadataToken, this), nameof(metadataToken)) : RuntimeMethod.FromHandle(method, null);
    }

    public override FieldInfo ResolveField(int metadataToken, Type[] genericTypeArguments, Type[] genericMethodArguments)
    {
        IntPtr field = ResolveFieldCore(_handle, metadataToken, genericTypeArguments, genericMethodArguments);
        return field == 0 ? throw new ArgumentException(string.Format(SR.Argument_InvalidToken, metadataToken, this), nameof(metadataToken)) : RuntimeFieldInfo.FromHandle(field);
    }

    public override object[] GetCustomAttributes(bool inherit) => RuntimeAttributes.Find(this, 1, typeof(object));
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => RuntimeAttributes.Find(this, 1, attributeType);
    public override bool IsDefined(Type attributeType, bool inherit) => RuntimeAttributes.Find(this, 1, attributeType).Length != 0;
    public override IList<CustomAttributeData> GetCustomAttributesData() => RuntimeAttributes.GetData(this, 1);
    // The parts of a dynamic assembly are one module.
    public override bool Equals(object o) => (object)this == o || (o is RuntimeModule other && GetAssemblyCore(other._handle) == GetAssemblyCore(_handle));
    public override int GetHashCode() => GetAssemblyCore(_handle).GetHashCode();
    public override string ToString() => ScopeName;
}
