using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Generation.Emission;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Generation.Parsing;
using PiiAnalyzers.Compiler.Policy.Model;
using PiiAnalyzers.Compiler.Policy.Use;

namespace PiiAnalyzers.Compiler.Generation;

/// <summary>
/// Generates constants from the policy file, so that code names its elements with completion, and publishes the purposes, recipients and
/// cookies that the assembly names. All depend on the policy and on the names alone; other edits leave them alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PrivacyPolicyGenerator : IIncrementalGenerator
{
    internal const string PolicyStep = "Policy";
    internal const string ConstantsStep = "PolicyConstants";
    internal const string UsesStep = "PurposeUses";
    internal const string PublishedStep = "PublishedPurposes";
    internal const string MentionsStep = "PublishedMentions";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var policies = PolicySource.Of(context).WithTrackingName(PolicyStep);
        var constants = policies
            .Select(static (policy, _) => PolicyConstantsParser.Parse(policy))
            .WithTrackingName(ConstantsStep);

        context.RegisterSourceOutput(constants, static (output, policy) =>
        {
            if (policy is not null)
            {
                output.AddSource("PrivacyPolicy.g.cs", PolicyConstantsEmitter.Emit(policy));
            }
        });

        var published = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => PurposeUseParser.IsCandidate(node), static (syntax, cancellation) => PurposeUseParser.Parse(syntax, cancellation))
            .WithTrackingName(UsesStep)
            .Collect()
            .Combine(constants)
            .Select(static (input, _) => Publish(input.Left, input.Right))
            .WithTrackingName(PublishedStep);

        context.RegisterImplementationSourceOutput(published, static (output, purposes) =>
        {
            if (purposes is not null)
            {
                output.AddSource("PrivacyPolicy.Purposes.g.cs", PolicyConstantsEmitter.EmitUse((WellKnownNames.PurposesMetadata, purposes.Purposes)));
            }
        });

        // Looks through the text of all files: only where an assembly is really built.
        var mentions = context.CompilationProvider
            .Combine(policies)
            .Select(static (input, cancellation) => input.Right is null ? null : Publish(input.Left, input.Right, cancellation))
            .WithTrackingName(MentionsStep);

        context.RegisterImplementationSourceOutput(mentions, static (output, named) =>
        {
            if (named is not null)
            {
                output.AddSource("PrivacyPolicy.Recipients.g.cs", PolicyConstantsEmitter.EmitUse((WellKnownNames.RecipientsMetadata, named.Recipients), (WellKnownNames.CookiesMetadata, named.Cookies)));
            }
        });
    }

    /// <summary>The recipients and cookies in use.</summary>
    private static PublishedMentionsModel Publish(Compilation compilation, PrivacyPolicy policy, CancellationToken cancellationToken)
    {
        var named = PolicyMentions.In(compilation, policy, [], cancellationToken);
        return new PublishedMentionsModel(named.Recipients, named.Cookies);
    }

    /// <summary>The purposes in use, or null where there is no policy or not all are known.</summary>
    private static PublishedPurposesModel? Publish(ImmutableArray<EquatableArray<PurposeUseModel>> uses, PolicyConstantsModel? policy)
    {
        if (policy is null)
        {
            return null;
        }

        var names = policy.Groups.FirstOrDefault(static group => group.Name == PolicyConstantsParser.Purposes)?.Constants ?? default;
        var purposes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var use in uses.SelectMany(static items => items.Items))
        {
            var key = use.Key ?? (names.FirstOrDefault(constant => constant.Name == use.Constant) is { } found ? found.Value : null);
            if (key is null)
            {
                return null;
            }

            purposes.Add(key);
        }

        return new PublishedPurposesModel(purposes.ToImmutableArray());
    }
}
