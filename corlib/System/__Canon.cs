namespace System;

/// <summary>Stands for any reference type in code that generic instantiations share.</summary>
internal class __Canon
{
}
