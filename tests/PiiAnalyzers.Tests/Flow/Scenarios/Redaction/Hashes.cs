using System.Security.Cryptography;

namespace Scenarios.Redaction;

internal static class Hashes
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    static void Unkeyed(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        Env.Log.LogInformation("{V}", Convert.ToHexString(SHA256.HashData(bytes))); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Convert.ToBase64String(MD5.HashData(bytes))); // ! PII1001 Customer.Email
        using var sha = SHA512.Create();
        Env.Log.LogInformation("{V}", Convert.ToHexString(sha.ComputeHash(bytes))); // ! PII1001 Customer.Email
    }

    static void Keyed(Customer c)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Email);
        Env.Log.LogInformation("{V}", Convert.ToHexString(HMACSHA256.HashData(Key, bytes))); // ok a keyed hash is accepted by logs
        using var mac = new HMACSHA512(Key);
        Env.Log.LogInformation("{V}", Convert.ToBase64String(mac.ComputeHash(bytes))); // ok a keyed hash is accepted by logs
        Env.Log.LogInformation("{V}", Encoding.UTF8.GetString(bytes)); // ! PII1001 Customer.Email
    }

    static async Task KeyedButSent(Customer c)
    {
        var mac = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(c.Email));
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(Convert.ToHexString(mac))); // ! PII1002 Customer.Email
        await Env.Http.PostAsync("https://api.example.com/a", new ByteArrayContent(mac)); // ! PII1002 Customer.Email
        Env.Log.LogInformation("{V}", mac.Length); // ok a length
    }

    static void Encrypted(Customer c)
    {
        using var aes = Aes.Create();
        var secret = aes.EncryptCbc(Encoding.UTF8.GetBytes(c.Name), aes.IV);
        Env.Log.LogInformation("{V}", Convert.ToBase64String(secret)); // ok encrypted
    }

    static async Task EncryptedButSent(Customer c)
    {
        using var aes = Aes.Create();
        var secret = aes.EncryptCbc(Encoding.UTF8.GetBytes(c.Phone ?? ""), aes.IV);
        await Env.Http.PostAsync("https://api.example.com/a", new ByteArrayContent(secret)); // ! PII1002 Customer.Phone
    }

    static void EncodedOnly(Customer c)
    {
        Env.Log.LogInformation("{V}", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Email))); // ! PII1001 Customer.Email
        Env.Log.LogInformation("{V}", Uri.EscapeDataString(c.Name)); // ! PII1001 Customer.Name
    }

    static void ThroughAWrapper(Customer c)
    {
        Env.Log.LogInformation("{V}", Mac(c.Email)); // ok the wrapper only returns a keyed hash
        Env.Log.LogInformation("{V}", Digest(c.Email)); // ! PII1001 Customer.Email
    }

    static async Task WrapperSent(Customer c) =>
        await Env.Http.PostAsync("https://api.example.com/a", new StringContent(Mac(c.Email))); // ! PII1002 Customer.Email

    static void KeyedHashBesideTheValue(Customer c)
    {
        Env.Log.LogInformation("{V}", $"{Mac(c.Email)} {c.Segment}"); // ok the hash and a segment
        Env.Log.LogInformation("{V}", $"{Mac(c.Email)} {c.Email}"); // ! PII1001 Customer.Email
    }

    static void KeyedHashOfADigest(Customer c) =>
        Env.Log.LogInformation("{V}", Mac(Digest(c.Email))); // ok keyed in the end

    private static string Mac(string text) => Convert.ToHexString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text)))[..16];

    private static string Digest(string text)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexString(hash);
    }
}
