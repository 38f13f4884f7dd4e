using System.Reflection;

// Programs see the identity that .NET 10's core library has.
[assembly: AssemblyVersion("10.0.0.0")]
