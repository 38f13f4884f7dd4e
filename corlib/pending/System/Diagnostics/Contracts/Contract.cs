using System;
using System.Collections.Generic;

namespace System.Diagnostics.Contracts;

/// <summary>Contract; not done yet.</summary>
public static class Contract
{
    public static event EventHandler<ContractFailedEventArgs> ContractFailed { add { throw new NotImplementedException(); } remove { throw new NotImplementedException(); } }
    public static void Assume(bool condition) => throw new NotImplementedException("Contract.Assume");
    public static void Assume(bool condition, string userMessage) => throw new NotImplementedException("Contract.Assume");
    public static void Assert(bool condition) => throw new NotImplementedException("Contract.Assert");
    public static void Assert(bool condition, string userMessage) => throw new NotImplementedException("Contract.Assert");
    public static void Requires(bool condition) => throw new NotImplementedException("Contract.Requires");
    public static void Requires(bool condition, string userMessage) => throw new NotImplementedException("Contract.Requires");
    public static void Requires<TException>(bool condition)
        where TException : Exception => throw new NotImplementedException("Contract.Requires");
    public static void Requires<TException>(bool condition, string userMessage)
        where TException : Exception => throw new NotImplementedException("Contract.Requires");
    public static void Ensures(bool condition) => throw new NotImplementedException("Contract.Ensures");
    public static void Ensures(bool condition, string userMessage) => throw new NotImplementedException("Contract.Ensures");
    public static void EnsuresOnThrow<TException>(bool condition)
        where TException : Exception => throw new NotImplementedException("Contract.EnsuresOnThrow");
    public static void EnsuresOnThrow<TException>(bool condition, string userMessage)
        where TException : Exception => throw new NotImplementedException("Contract.EnsuresOnThrow");
    public static T Result<T>() => throw new NotImplementedException("Contract.Result");
    public static T ValueAtReturn<T>(out T value) => throw new NotImplementedException("Contract.ValueAtReturn");
    public static T OldValue<T>(T value) => throw new NotImplementedException("Contract.OldValue");
    public static void Invariant(bool condition) => throw new NotImplementedException("Contract.Invariant");
    public static void Invariant(bool condition, string userMessage) => throw new NotImplementedException("Contract.Invariant");
    public static bool ForAll(int fromInclusive, int toExclusive, Predicate<int> predicate) => throw new NotImplementedException("Contract.ForAll");
    public static bool ForAll<T>(IEnumerable<T> collection, Predicate<T> predicate) => throw new NotImplementedException("Contract.ForAll");
    public static bool Exists(int fromInclusive, int toExclusive, Predicate<int> predicate) => throw new NotImplementedException("Contract.Exists");
    public static bool Exists<T>(IEnumerable<T> collection, Predicate<T> predicate) => throw new NotImplementedException("Contract.Exists");
    public static void EndContractBlock() => throw new NotImplementedException("Contract.EndContractBlock");
}
