using System.Collections.Concurrent;
using PiiAnalyzers;

namespace Portal.Data;

/// <summary>Who agreed to what, and who objected (policy §4, §8). A change of the policy asks again: the version is part of the answer.</summary>
public sealed class Consents
{
    private readonly ConcurrentDictionary<(int Contact, string Purpose, string Version), bool> _given = [];
    private readonly ConcurrentDictionary<(int Contact, string Purpose), bool> _objections = [];

    public void Give(int contact, string purpose) => _given[(contact, purpose, PrivacyPolicy.Version)] = true;

    public void Withdraw(int contact, string purpose) => _given.TryRemove((contact, purpose, PrivacyPolicy.Version), out _);

    public void Object(int contact, string purpose) => _objections[(contact, purpose)] = true;

    /// <summary>The person agreed and did not object since.</summary>
    [ConsentGate]
    public bool Allows(int contact, string purpose) =>
        _given.ContainsKey((contact, purpose, PrivacyPolicy.Version)) && !_objections.ContainsKey((contact, purpose));
}
