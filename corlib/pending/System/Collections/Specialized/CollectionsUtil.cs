using System;
using System.Collections;

namespace System.Collections.Specialized;

/// <summary>Collections util; not done yet.</summary>
public class CollectionsUtil
{
    public CollectionsUtil() { throw new NotImplementedException("CollectionsUtil"); }
    public static Hashtable CreateCaseInsensitiveHashtable() => throw new NotImplementedException("CollectionsUtil.CreateCaseInsensitiveHashtable");
    public static Hashtable CreateCaseInsensitiveHashtable(int capacity) => throw new NotImplementedException("CollectionsUtil.CreateCaseInsensitiveHashtable");
    public static Hashtable CreateCaseInsensitiveHashtable(IDictionary d) => throw new NotImplementedException("CollectionsUtil.CreateCaseInsensitiveHashtable");
    public static SortedList CreateCaseInsensitiveSortedList() => throw new NotImplementedException("CollectionsUtil.CreateCaseInsensitiveSortedList");
}
