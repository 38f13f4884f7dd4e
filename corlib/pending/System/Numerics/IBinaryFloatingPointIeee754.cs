using System;

namespace System.Numerics;

/// <summary>The Binary floating point ieee754 contract.</summary>
public interface IBinaryFloatingPointIeee754<TSelf> : IBinaryNumber<TSelf>, IFloatingPointIeee754<TSelf>
    where TSelf : IBinaryFloatingPointIeee754<TSelf>
{
}
