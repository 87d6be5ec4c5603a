using System.Globalization;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>The part of an address that the code spells out: all of it, or its beginning.</summary>
internal readonly record struct Address(string Text, bool IsWhole)
{
    private static readonly string[] PlainSchemes = ["http", "ws", "ftp"];

    // Names that never leave the machine, the container network or the local network.
    private static readonly string[] LocalSuffixes = [".localhost", ".local", ".internal", ".test", ".invalid", ".svc"];

    /// <summary>The scheme with <c>://</c>, or null for a relative address or a name without one.</summary>
    public string? Scheme => Text.IndexOf("://", StringComparison.Ordinal) is > 0 and var end ? Text.Substring(0, end).ToLowerInvariant() : null;

    /// <summary>Readable by whoever is on the way: a scheme without encryption, and a host that is surely another machine.</summary>
    public bool IsUnprotected => Scheme is { } scheme && Array.IndexOf(PlainSchemes, scheme) >= 0 && Host(scheme.Length + 3) is { } host && IsRemote(host);

    /// <summary>The scheme to use instead.</summary>
    public string ProtectedScheme => Scheme switch { "ws" => "wss", "ftp" => "sftp", _ => "https" };

    /// <summary>A host name or number that is surely another machine: not this one, not a neighbour in the same network.</summary>
    public static bool IsRemote(string host)
    {
        host = host.Trim('[', ']').ToLowerInvariant();
        if (host.IndexOf(':') >= 0)
        {
            return !(host is "::1" or "::" || host.StartsWith("fe80:", StringComparison.Ordinal) || host.StartsWith("fd", StringComparison.Ordinal));
        }

        if (host.IndexOf('.') <= 0 || Array.Exists(LocalSuffixes, suffix => host.EndsWith(suffix, StringComparison.Ordinal)) || host == "host.docker.internal")
        {
            return false;
        }

        return !IsLocalNumber(host.Split('.'));
    }

    private static bool IsLocalNumber(string[] parts)
    {
        if (parts.Length != 4 || !Array.TrueForAll(parts, static part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return false;
        }

        return parts[0] is "127" or "10" or "0" || (parts[0] == "192" && parts[1] == "168") || (parts[0] == "169" && parts[1] == "254")
            || (parts[0] == "172" && int.Parse(parts[1], CultureInfo.InvariantCulture) is >= 16 and <= 31);
    }

    /// <summary>The host, or null when the code does not spell it out to its end.</summary>
    private string? Host(int start)
    {
        if (start < Text.Length && Text[start] == '[')
        {
            return Text.IndexOf(']', start) is > 0 and var close ? Text.Substring(start, close - start + 1) : null;
        }

        var end = Text.IndexOfAny(['/', '?', '#', ':', '@'], start);
        if (end >= 0 && (Text[end] == '@' || (Text[end] == ':' && Text.IndexOf('@', end) >= 0)))
        {
            return Text.IndexOf('@', end) is var at and >= 0 ? new Address(Text.Substring(0, start) + Text.Substring(at + 1), IsWhole).Host(start) : null;
        }

        return end >= 0 ? Text.Substring(start, end - start) : IsWhole && start < Text.Length ? Text.Substring(start) : null;
    }
}
