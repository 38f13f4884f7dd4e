using System;

namespace System.Threading;

/// <summary>Parameterized thread start: a method with this signature.</summary>
public delegate void ParameterizedThreadStart(object obj);
