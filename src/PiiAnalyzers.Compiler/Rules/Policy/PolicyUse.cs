using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Purposes that code names, and recipients and cookies that referenced assemblies do. Filled while code is analysed, on any thread; read at the end.</summary>
internal sealed class PolicyUse
{
    private readonly ConcurrentDictionary<string, bool> _purposes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recipients = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cookies = new(StringComparer.Ordinal);

    /// <summary>A purpose is named by a value that is known at run time only: any may be meant.</summary>
    public bool IsOpen { get; private set; }

    public void Add(string purpose) => _purposes.TryAdd(purpose, true);

    public void AddUnknown() => IsOpen = true;

    public bool Contains(string purpose) => _purposes.ContainsKey(purpose);

    /// <summary>A referenced assembly does not tell which recipients and cookies it names.</summary>
    public bool MayReferToAnything { get; private set; }

    /// <summary>Whether a referenced assembly names the recipient.</summary>
    public bool RefersTo(string recipient) => _recipients.Contains(recipient);

    /// <summary>Whether a referenced assembly names the cookie.</summary>
    public bool SetsCookie(string cookie) => _cookies.Contains(cookie);

    /// <summary>Adds what referenced assemblies publish; one that uses the library and publishes nothing may use anything.</summary>
    public void AddReferences(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(Uses))
        {
            if (Published(assembly, WellKnownNames.PurposesMetadata) is { } purposes)
            {
                foreach (var purpose in purposes)
                {
                    Add(purpose);
                }
            }
            else
            {
                AddUnknown();
            }

            MayReferToAnything |= Published(assembly, WellKnownNames.RecipientsMetadata) is null;
            _recipients.UnionWith(Published(assembly, WellKnownNames.RecipientsMetadata) ?? []);
            _cookies.UnionWith(Published(assembly, WellKnownNames.CookiesMetadata) ?? []);
        }
    }

    /// <summary>Whether an assembly was compiled with the library, and is not part of it.</summary>
    public static bool Uses(IAssemblySymbol assembly) =>
        assembly.Name != WellKnownNames.Namespace
        && !assembly.Name.StartsWith(WellKnownNames.Namespace + ".", StringComparison.Ordinal)
        && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == WellKnownNames.Namespace));

    private static string[]? Published(IAssemblySymbol assembly, string key)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: nameof(AssemblyMetadataAttribute), ConstructorArguments: [{ Value: string name }, { Value: string ids }] } && name == key)
            {
                return ids.Split(';');
            }
        }

        return null;
    }
}
