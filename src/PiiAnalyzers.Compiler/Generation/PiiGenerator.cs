using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Generation.Emission;
using PiiAnalyzers.Compiler.Generation.Model;
using PiiAnalyzers.Compiler.Generation.Parsing;
using PiiAnalyzers.Compiler.Generation.Reuse;

namespace PiiAnalyzers.Compiler.Generation;

/// <summary>
/// Generates redaction, export and descriptors from marks. Parsing turns declarations into models without symbols, emission prints
/// them; whatever leaves a model equal leaves its file alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PiiGenerator : IIncrementalGenerator
{
    internal const string EnvironmentStep = "Environment";
    internal const string TypesStep = "Types";
    internal const string TypeWithEnvironmentStep = "TypeWithEnvironment";
    internal const string RegistrationsStep = "Registrations";
    internal const string CatalogStep = "Catalog";
    internal const string CarrierRequestsStep = "CarrierRequests";
    internal const string CarriersStep = "Carriers";
    internal const string PolicyStep = "PolicyOfDescriptors";

    /// <summary>Told the name of each type that is parsed, and not remembered.</summary>
    internal Action<string>? Parsing { get; init; }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var memory = new TypeMemory(Parsing);
        var environment = context.CompilationProvider
            .Select(memory.Environment)
            .WithTrackingName(EnvironmentStep);

        var policy = PolicySource.Of(context)
            .Select(static (file, _) => PolicyModelParser.Parse(file))
            .WithTrackingName(PolicyStep);

        var types = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => DeclarationFilter.IsCandidate(node), memory.Type)
            .Where(static type => type is not null)
            .Select(static (type, _) => type!)
            .WithTrackingName(TypesStep);

        context.RegisterSourceOutput(
            types.Combine(environment).Combine(policy).WithTrackingName(TypeWithEnvironmentStep),
            static (output, input) =>
            {
                var ((type, available), says) = input;
                if (available.CanGenerate)
                {
                    output.AddSource(type.Names.HintName, TypeEmitter.Emit(type, available, says));
                }
            });

        RegisterCarriers(context, memory, types, environment, policy);

        var catalog = types
            .Where(static type => type.Registration is not null)
            .Select(static (type, _) => type.Registration!)
            .WithTrackingName(RegistrationsStep)
            .Collect()
            .Select(static (items, _) => new EquatableArray<RegistrationModel>(items))
            .Combine(environment)
            .WithTrackingName(CatalogStep);

        context.RegisterSourceOutput(catalog, static (output, input) =>
        {
            var (items, available) = input;
            if (available.CanGenerate && items.Count > 0)
            {
                output.AddSource("PersonalDataCatalog.g.cs", RegistrationEmitter.Emit(items.Items, available));
            }
        });
    }

    /// <summary>
    /// Types without marks of their own that marked types lead to: each gets one file, however many lead to it. Which they are
    /// follows from the marked types; what they look like is asked of the compilation, and what did not change leaves its file alone.
    /// </summary>
    private static void RegisterCarriers(
        IncrementalGeneratorInitializationContext context,
        TypeMemory memory,
        IncrementalValuesProvider<TypeModel> types,
        IncrementalValueProvider<EnvironmentModel> environment,
        IncrementalValueProvider<PolicyModel> policy)
    {
        var requests = types
            .SelectMany(static (type, _) => type.Carriers.Items)
            .Collect()
            .Select(static (items, _) => new EquatableArray<CarrierRequest>(
                items.Distinct().OrderBy(static item => item.Id, StringComparer.Ordinal).ThenBy(static item => item.IsWhole).ToImmutableArray()))
            .WithTrackingName(CarrierRequestsStep);

        var carriers = requests
            .Combine(context.CompilationProvider)
            .SelectMany((input, cancellation) => CarrierParser.ParseAll(input.Left, request => memory.Carrier(request, input.Right, cancellation), cancellation).Items)
            .WithTrackingName(CarriersStep);

        context.RegisterSourceOutput(carriers.Combine(environment).Combine(policy), static (output, input) =>
        {
            var ((carrier, available), says) = input;
            if (available.CanGenerate)
            {
                output.AddSource(carrier.HintName, TypeEmitter.Emit(carrier, available, says));
            }
        });
    }
}
