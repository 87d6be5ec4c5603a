using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Policy.Resolution;

/// <summary>By which names a recipient of the policy is known in code: its packages and namespaces, and its hosts.</summary>
internal static class RecipientNames
{
    /// <summary>Whether a service that a library stands for, or a type of it, is this recipient.</summary>
    /// <param name="key">Key of the service in the library models (<c>azure.storage</c>), or null.</param>
    /// <param name="type">Full name of a type, or null.</param>
    public static bool IsService(PolicyRecipient recipient, string? key, string? type) =>
        recipient.Sdks.Any(sdk => Means(sdk.Value, key) || Means(sdk.Value, type));

    public static bool HasHost(PolicyRecipient recipient, string host) => recipient.Hosts.Any(item => IsHost(item.Value, host));

    /// <summary>A key or namespace of the policy means itself and all below it.</summary>
    public static bool Means(string listed, string? name) =>
        name is not null && name.StartsWith(listed, StringComparison.OrdinalIgnoreCase) && (name.Length == listed.Length || name[listed.Length] == '.');

    private static bool IsHost(string listed, string host) => listed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(listed.Substring(1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(listed, host, StringComparison.OrdinalIgnoreCase);
}
