namespace System.Threading;

/// <summary>A value that flows with asynchronous work. Changes made in a callee that is awaited are not seen by its caller.</summary>
public sealed class AsyncLocal<T> : IAsyncLocal
{
    private readonly Action<AsyncLocalValueChangedArgs<T>> _handler;

    public AsyncLocal() { }
    public AsyncLocal(Action<AsyncLocalValueChangedArgs<T>> valueChangedHandler) => _handler = valueChangedHandler;

    public T Value
    {
        get
        {
            object value = ExecutionContext.GetLocalValue(this);
            return value == null ? default : (T)value;
        }
        set => ExecutionContext.SetLocalValue(this, value, _handler != null);
    }

    void IAsyncLocal.OnValueChanged(object previous, object current, bool contextChanged)
        => _handler(new AsyncLocalValueChangedArgs<T>(previous == null ? default : (T)previous, current == null ? default : (T)current, contextChanged));
}
