namespace PiiAnalyzers;

/// <summary>The version of the privacy policy that code was compiled against (policy §7).</summary>
public sealed class PolicyReference
{
    /// <summary>Names a policy. Called by generated code.</summary>
    /// <param name="id">Id of the policy.</param>
    /// <param name="version">Its version.</param>
    public PolicyReference(string id, string version)
    {
        Id = Argument.NotBlank(id, nameof(id), "Give the id of the policy.");
        Version = version ?? throw new ArgumentNullException(nameof(version), "Give the version of the policy.");
    }

    /// <summary>Id of the policy.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }
}
