namespace System.Reflection;

/// <summary>A local variable of a method.</summary>
public class LocalVariableInfo
{
    protected LocalVariableInfo() { }
    public virtual Type LocalType => null;
    public virtual int LocalIndex => 0;
    public virtual bool IsPinned => false;

    public override string ToString() => LocalType + " (" + LocalIndex + ")" + (IsPinned ? " (pinned)" : "");
}
