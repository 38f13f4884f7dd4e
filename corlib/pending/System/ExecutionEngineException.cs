namespace System;

/// <summary>Execution engine exception; not done yet.</summary>
public sealed class ExecutionEngineException : SystemException
{
    public ExecutionEngineException() { throw new NotImplementedException("ExecutionEngineException"); }
    public ExecutionEngineException(string message) { throw new NotImplementedException("ExecutionEngineException"); }
    public ExecutionEngineException(string message, Exception innerException) { throw new NotImplementedException("ExecutionEngineException"); }
}
