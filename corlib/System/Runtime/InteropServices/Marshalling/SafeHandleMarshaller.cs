namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Safe handles in generated P/Invoke code: a handle in use is not released during the call, and a new one is owned as soon as it exists.</summary>
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedIn, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedIn))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedRef, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedRef))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedOut, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedOut))]
public static class SafeHandleMarshaller<T> where T : SafeHandle
{
    /// <summary>A handle passed in.</summary>
    public struct ManagedToUnmanagedIn
    {
        private T _handle;
        private bool _added;

        /// <exception cref="ObjectDisposedException">The handle is closed.</exception>
        public void FromManaged(T handle)
        {
            _handle = handle;
            handle.DangerousAddRef(ref _added);
        }

        public nint ToUnmanaged() => _handle.DangerousGetHandle();

        public void Free()
        {
            if (_added)
                _handle.DangerousRelease();
        }
    }

    /// <summary>A handle passed by reference: the callee may replace it.</summary>
    public struct ManagedToUnmanagedRef
    {
        private T _handle, _result;
        private readonly T _new; // made before the call: nothing may fail between the native handle's birth and its owner's
        private nint _original;
        private bool _added, _invoked;

        public ManagedToUnmanagedRef()
        {
            _new = Activator.CreateInstance<T>();
        }

        /// <exception cref="ObjectDisposedException">The handle is closed.</exception>
        public void FromManaged(T handle)
        {
            _handle = handle;
            handle.DangerousAddRef(ref _added);
            _original = handle.DangerousGetHandle();
        }

        public nint ToUnmanaged() => _original;

        public void FromUnmanaged(nint value)
        {
            if (value == _original)
            {
                _result = _handle;
                return;
            }
            Marshal.InitHandle(_new, value);
            _result = _new;
        }

        public void OnInvoked() => _invoked = true;

        /// <summary>The handle after the call; the caller's own when the call did not happen.</summary>
        public T ToManagedFinally()
        {
            if (!_invoked || _result != _new)
                _new.Dispose();
            return _invoked ? _result : _handle;
        }

        public void Free()
        {
            if (_added)
                _handle.DangerousRelease();
        }
    }

    /// <summary>A handle that the callee makes.</summary>
    public struct ManagedToUnmanagedOut
    {
        private readonly T _new; // made before the call: nothing may fail between the native handle's birth and its owner's

        public ManagedToUnmanagedOut()
        {
            _new = Activator.CreateInstance<T>();
        }

        public void FromUnmanaged(nint value) => Marshal.InitHandle(_new, value);
        public T ToManaged() => _new;
        public void Free() { }
    }
}
