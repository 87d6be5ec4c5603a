using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Flow.Transport;

/// <summary>Where a transmission goes.</summary>
/// <param name="Hosts">Names of the hosts that it can go to, as far as the code spells them out.</param>
/// <param name="Unprotected">The address, if it is the only one and is reached without encryption.</param>
internal sealed record Reached(ImmutableArray<string> Hosts, Unprotected? Unprotected)
{
    /// <summary>Where an address that is one of these leads; null when none of them says so.</summary>
    public static Reached? Of(ImmutableArray<FoundAddress> addresses)
    {
        var known = addresses.Where(static found => found.Address.Scheme is not null).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var hosts = known.Select(static found => found.Address.HostName).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();

        // Of several one may be for tests only, and what configuration replaces is not what is used.
        return new Reached(hosts, known is [{ IsFallback: false, Address: { IsUnprotected: true } address, Node: var node }] ? new Unprotected(address.Text, address.ProtectedScheme, node) : null);
    }
}
