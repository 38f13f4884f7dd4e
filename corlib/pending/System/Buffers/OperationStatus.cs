using System;

namespace System.Buffers;

/// <summary>Operation status values.</summary>
public enum OperationStatus
{
    Done = 0,
    DestinationTooSmall = 1,
    NeedMoreData = 2,
    InvalidData = 3,
}
