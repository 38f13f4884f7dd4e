using System.Collections.Generic;
namespace System.Reflection;

internal static class RuntimeAttributes
{
    internal static object[] Get(MemberInfo member, Type attributeType, bool inherit) => throw new NotImplementedException("GetCustomAttributes");
    internal static bool IsDefined(MemberInfo member, Type attributeType, bool inherit) => throw new NotImplementedException("IsDefined");
    internal static IList<CustomAttributeData> GetData(Module module, int token) => throw new NotImplementedException("GetCustomAttributesData");
}
