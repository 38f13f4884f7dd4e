namespace System;

/// <summary>Async callback: a method with this signature.</summary>
public delegate void AsyncCallback(IAsyncResult ar);
