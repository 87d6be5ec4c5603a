using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Parsing;
using PiiAnalyzers.Compiler.Models;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Resolution;

namespace PiiAnalyzers.Compiler.Policy.Use;

/// <summary>
/// Recipients and cookies of a policy that the code of one compilation names: a recipient by <c>[Recipient]</c>, by its constant, by one of its
/// hosts or by a package of its own; a cookie by its constant or its name. When in doubt they count as named.
/// </summary>
internal sealed class PolicyMentions
{
    private readonly HashSet<string> _recipients = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cookies = new(StringComparer.Ordinal);

    /// <summary>Ids, in the order of their text.</summary>
    public ImmutableArray<string> Recipients => _recipients.OrderBy(static id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc cref="Recipients" />
    public ImmutableArray<string> Cookies => _cookies.OrderBy(static id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <param name="services">Types that stand for services beside those of the rows that ship: see <see cref="ServiceTypes"/>.</param>
    public static PolicyMentions In(Compilation compilation, PrivacyPolicy policy, IEnumerable<(string Key, string Type)> services, CancellationToken cancellationToken)
    {
        var result = new PolicyMentions();
        var cookies = policy.Cookies?.Cookies ?? default;
        if (policy.Recipients.Count == 0 && cookies.Count == 0)
        {
            return result;
        }

        result.AddPackages(compilation, policy, services.ToList());
        var recipientNames = Constants("Recipients", policy.Recipients.Select(static recipient => recipient.Id.Value));
        var cookieNames = Constants("Cookies", cookies.Select(static cookie => cookie.Id.Value));
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = new CodeText(tree, cancellationToken);
            if (text.Mentions("Recipient"))
            {
                result._recipients.UnionWith(Attributes(tree, recipientNames, compilation, cancellationToken));
            }

            foreach (var recipient in policy.Recipients.Where(recipient => !result._recipients.Contains(recipient.Id.Value)))
            {
                if (recipient.Hosts.Any(host => text.HasHost(host.Value)) || (!IsGeneratedConstants(tree) && text.HasInCode("Recipients." + recipientNames[recipient.Id.Value])))
                {
                    result._recipients.Add(recipient.Id.Value);
                }
            }

            foreach (var cookie in cookies.Where(cookie => !result._cookies.Contains(cookie.Id.Value)))
            {
                if (!IsGeneratedConstants(tree) && (text.HasInCode("Cookies." + cookieNames[cookie.Id.Value]) || text.HasInText(cookie.Id.Value)))
                {
                    result._cookies.Add(cookie.Id.Value);
                }
            }
        }

        return result;
    }

    private void AddPackages(Compilation compilation, PrivacyPolicy policy, List<(string Key, string Type)> services)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols;
        foreach (var recipient in policy.Recipients)
        {
            if (recipient.Sdks.Any(sdk =>
                assemblies.Any(assembly => RecipientNames.Means(sdk.Value, assembly.Name))
                || HasNamespace(compilation.GlobalNamespace, sdk.Value)
                || ServiceTypes.BuiltIn.Concat(services).Any(service => RecipientNames.Means(sdk.Value, service.Key) && !compilation.GetTypesByMetadataName(service.Type).IsEmpty)))
            {
                _recipients.Add(recipient.Id.Value);
            }
        }
    }

    private static bool HasNamespace(INamespaceSymbol? scope, string name)
    {
        foreach (var part in name.Split('.'))
        {
            scope = scope?.GetNamespaceMembers().FirstOrDefault(member => string.Equals(member.Name, part, StringComparison.OrdinalIgnoreCase));
        }

        return scope is not null;
    }

    /// <summary>Ids that <c>[Recipient]</c> attributes of a file name.</summary>
    private static IEnumerable<string> Attributes(SyntaxTree tree, Dictionary<string, string> names, Compilation compilation, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var aliases = (root as CompilationUnitSyntax)?.Usings.Where(static import => import.Alias is not null && import.Name.LastName() == "RecipientAttribute").Select(static import => import.Alias!.Name.Identifier.ValueText).ToList() ?? [];
        SemanticModel? model = null;
        foreach (var attribute in root.DescendantNodes().OfType<AttributeSyntax>())
        {
            if ((attribute.Name.LastName() is { } name and not ("Recipient" or "RecipientAttribute") && !aliases.Contains(name)) || attribute.ArgumentList is not { Arguments: [{ Expression: var key }, ..] })
            {
                continue;
            }

#pragma warning disable RS1030 // Asked once for a file that names recipients, at the end of a build.
            model ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

            // A constant that a generator writes has no value while generators run, but a name.
            if (model.GetConstantValue(key, cancellationToken) is { HasValue: true, Value: string id })
            {
                yield return id;
            }
            else if (names.FirstOrDefault(pair => pair.Value == key.LastName()) is { Key: { } known })
            {
                yield return known;
            }
        }
    }

    private static Dictionary<string, string> Constants(string group, IEnumerable<string> ids)
    {
        var names = new ConstantNames(group);
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids.Where(id => !result.ContainsKey(id)))
        {
            result.Add(id, names.Of(id));
        }

        return result;
    }

    /// <summary>The generated class lists everything: it uses nothing.</summary>
    private static bool IsGeneratedConstants(SyntaxTree tree) => tree.FilePath.EndsWith("PrivacyPolicy.g.cs", StringComparison.Ordinal);
}
