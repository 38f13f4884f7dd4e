using System;

namespace System.Runtime.Serialization;

/// <summary>The Object reference contract.</summary>
public interface IObjectReference
{
    object GetRealObject(StreamingContext context);
}
