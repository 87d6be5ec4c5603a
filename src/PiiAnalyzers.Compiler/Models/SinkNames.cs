using System.Collections.Immutable;

namespace PiiAnalyzers.Compiler.Models;

/// <summary>What code must mention to use a sink: gathered without reading the rows in full.</summary>
/// <param name="Names">Names of members, and of types whose constructor is a sink.</param>
/// <param name="WildcardTypes">Types all of whose members are sinks.</param>
/// <param name="HasIndexers">Some indexer is a sink, which no name gives away.</param>
internal sealed record SinkNames(ImmutableHashSet<string> Names, ImmutableArray<string> WildcardTypes, bool HasIndexers)
{
    public static readonly SinkNames None = new(ImmutableHashSet<string>.Empty, ImmutableArray<string>.Empty, HasIndexers: false);

    public SinkNames With(IEnumerable<(string Type, string Member)> sinks)
    {
        var names = Names.ToBuilder();
        var wildcards = WildcardTypes.ToBuilder();
        var hasIndexers = HasIndexers;
        foreach (var (type, member) in sinks)
        {
            switch (member)
            {
                case "*":
                    wildcards.Add(type);
                    hasIndexers = true;
                    break;
                case "this[]":
                    hasIndexers = true;
                    break;
                default:
                    names.Add(member == ".ctor" ? TypeNames.Simple(type).Split('`')[0] : member);
                    break;
            }
        }

        return new SinkNames(names.ToImmutable(), wildcards.ToImmutable(), hasIndexers);
    }
}
