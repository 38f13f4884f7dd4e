using System;

namespace System.Security;

/// <summary>The Security encodable contract.</summary>
public interface ISecurityEncodable
{
    void FromXml(SecurityElement e);
    SecurityElement ToXml();
}
