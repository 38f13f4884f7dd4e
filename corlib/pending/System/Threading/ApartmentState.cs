using System;

namespace System.Threading;

/// <summary>Apartment state values.</summary>
public enum ApartmentState
{
    STA = 0,
    MTA = 1,
    Unknown = 2,
}
