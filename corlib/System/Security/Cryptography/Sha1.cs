using System.Buffers.Binary;
using System.Numerics;

namespace System.Security.Cryptography;

/// <summary>SHA-1 (FIPS 180-4) for what names are computed with it; not for secrets.</summary>
internal static class Sha1
{
    /// <summary>The hash, 20 bytes.</summary>
    internal static byte[] Hash(ReadOnlySpan<byte> data)
    {
        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0];
        int whole = data.Length & ~63;
        for (int i = 0; i < whole; i += 64)
            AddBlock(state, data.Slice(i, 64));
        // The rest, a one bit, zeros, the length in bits: one block or two.
        Span<byte> end = stackalloc byte[128];
        end.Clear();
        ReadOnlySpan<byte> rest = data.Slice(whole);
        rest.CopyTo(end);
        end[rest.Length] = 0x80;
        int size = rest.Length < 56 ? 64 : 128;
        BinaryPrimitives.WriteUInt64BigEndian(end.Slice(size - 8), (ulong)data.Length * 8);
        for (int i = 0; i < size; i += 64)
            AddBlock(state, end.Slice(i, 64));
        byte[] hash = new byte[20];
        for (int i = 0; i < 5; i++)
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(i * 4), state[i]);
        return hash;
    }

    private static void AddBlock(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> w = stackalloc uint[80];
        for (int i = 0; i < 16; i++)
            w[i] = BinaryPrimitives.ReadUInt32BigEndian(block.Slice(i * 4));
        for (int i = 16; i < 80; i++)
            w[i] = BitOperations.RotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
        for (int i = 0; i < 80; i++)
        {
            uint f = i < 20 ? (b & c) | (~b & d) : i is >= 40 and < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
            uint k = i < 20 ? 0x5A827999 : i < 40 ? 0x6ED9EBA1 : i < 60 ? 0x8F1BBCDC : 0xCA62C1D6;
            uint next = BitOperations.RotateLeft(a, 5) + f + e + k + w[i];
            e = d;
            d = c;
            c = BitOperations.RotateLeft(b, 30);
            b = a;
            a = next;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
    }
}
