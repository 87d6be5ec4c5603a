using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Policy;
using PiiAnalyzers.Compiler.Policy.Model;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>Holds what code sets on a declared cookie against the policy: essential (PII6002), how long it lives (PII6004).</summary>
internal sealed class CookieOptionsCheck(PolicyFile policy, CookiePolicy cookies)
{
    /// <param name="setting">Gives the value of a setting by its name, where it is known.</param>
    public IEnumerable<Diagnostic> Check(CookieDisclosure declared, string name, Func<string, IOperation?> setting, SemanticModel model, CancellationToken cancellationToken)
    {
        if (setting("IsEssential") is { ConstantValue: { HasValue: true, Value: true } } essential && ClassOf(declared) is { IsEssential: false } item)
        {
            yield return Diagnostic.Create(
                PII6002CookieNotEssential.Descriptor, (essential.Syntax.Parent ?? essential.Syntax).GetLocation(), [policy.Locate(item.Id.Span)], name, policy.Name, item.Id.Value);
        }

        if (declared.MaximumAge is { } most)
        {
            var age = setting("MaxAge");
            var value = age ?? setting("Expiration") ?? setting("Expires");
            var life = value is null ? null : CookieLifetime.Span(value, model, cancellationToken) ?? CookieLifetime.Until(value, model, cancellationToken);
            if (life > most)
            {
                yield return Diagnostic.Create(
                    PII6004CookieLivesTooLong.Descriptor, value!.Syntax.GetLocation(), [policy.Locate(declared.Id.Span)],
                    name, CookieLifetime.Text(life.Value), policy.Name, most == 0 ? "the session only" : CookieLifetime.Text(most));
            }
        }
    }

    public CookieClass? ClassOf(CookieDisclosure declared) => cookies.Classes.FirstOrDefault(item => item.Id.Value == declared.Category?.Value);
}
