using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiiAnalyzers.Compiler.Flow;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Transport;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Rules;

/// <summary>From findings of the engine to diagnostics: which rule, and in which words.</summary>
internal static class DisclosureRules
{
    /// <summary>Members of <c>Identifiability</c>, by value.</summary>
    public static readonly string[] TierNames = ["Identifying", "MeetingCapture", "Linkable", "NonIdentifying", "Aggregated"];

    /// <summary>The rules whose findings in a file are all known once the engine has been over it.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Flow = ImmutableArray.Create(
        PII1001PersonalDataLogged.Descriptor,
        PII1002PersonalDataTransmitted.Descriptor,
        PII1003PersonalDataInException.Descriptor,
        PII1004PersonalDataInTelemetry.Descriptor,
        PII1005PersonalDataInUrl.Descriptor,
        PII1006PersonalDataInCookie.Descriptor,
        PII1007PersonalDataInFile.Descriptor,
        PII1008PersonalDataUnprotected.Descriptor,
        PII4002PersonalDataInUnmarkedMember.Descriptor);

    /// <summary>The rule a finding breaks, or null when a declared purpose covers it.</summary>
    public static DiagnosticDescriptor? DescriptorOf(FlowFinding finding)
    {
        var isCovered = finding.Purposes != 0;
        return finding.Sink.Kind switch
        {
            SinkKind.Log when !isCovered => PII1001PersonalDataLogged.Descriptor,
            SinkKind.Transmission when !isCovered => PII1002PersonalDataTransmitted.Descriptor,
            SinkKind.Exception when !isCovered => PII1003PersonalDataInException.Descriptor,
            SinkKind.Telemetry when !isCovered => PII1004PersonalDataInTelemetry.Descriptor,
            SinkKind.Url => PII1005PersonalDataInUrl.Descriptor,
            SinkKind.Cookie => PII1006PersonalDataInCookie.Descriptor,
            SinkKind.File when !isCovered => PII1007PersonalDataInFile.Descriptor,
            _ => null,
        };
    }

    public static Diagnostic Diagnose(FlowFinding finding, Unprotected address, FlowEngine engine) =>
        Diagnose(PII1008PersonalDataUnprotected.Descriptor, finding, engine, [address.Node.GetLocation()], finding.Source.Display, finding.Source.Mark.CategoryKey, address.Text, address.Instead);

    public static Diagnostic Diagnose(DiagnosticDescriptor descriptor, FlowFinding finding, FlowEngine engine)
    {
        var hops = finding.Hops.Where(hop => hop.Text is not null).ToList();
        var via = hops.Count == 0 ? string.Empty : " via " + string.Join(" → ", hops.Select(static hop => hop.Text));
        return Diagnose(descriptor, finding, engine, [], finding.Source.Display, finding.Source.Mark.CategoryKey, finding.Sink.Display, via);
    }

    /// <summary>A diagnostic with the way of the data: where it was read, each hop, the sink, and more places.</summary>
    public static Diagnostic Diagnose(DiagnosticDescriptor descriptor, FlowFinding finding, FlowEngine engine, Location[] more, params object[] words)
    {
        var locations = new List<Location> { (finding.ReadAt ?? finding.Place).GetLocation() };
        locations.AddRange(finding.Hops.Select(hop => engine.Node(hop.Site).GetLocation()));
        locations.Add(engine.Node(finding.Sink.Site).GetLocation());
        locations.AddRange(more);
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticKeys.Source] = finding.Source.Display;
        properties[DiagnosticKeys.Category] = finding.Source.Mark.CategoryKey;
        properties[DiagnosticKeys.Tier] = TierNames.ElementAtOrDefault(finding.Tier);
        properties[DiagnosticKeys.Sink] = finding.Sink.Display;
        properties[DiagnosticKeys.SinkKind] = finding.Sink.Kind.ToString();
        if (finding.Sink.Recipient is { } recipient)
        {
            properties[DiagnosticKeys.Recipient] = recipient;
        }

        properties[DiagnosticKeys.Hops] = finding.Hops.Length.ToString(CultureInfo.InvariantCulture);
        return Diagnostic.Create(descriptor, finding.Place.GetLocation(), locations, properties.ToImmutable(), words);
    }

    public static Diagnostic Diagnose(UnmarkedMember found, Compilation compilation)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[DiagnosticKeys.Source] = found.Source.Display;
        properties[DiagnosticKeys.Category] = found.Source.Mark.CategoryKey;
        properties[DiagnosticKeys.Member] = found.Member.GetDocumentationCommentId();
        // The member of another project has no place that this compilation may name.
        var declared = found.Member.Locations.Where(place => place.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree)).Take(1);
        return Diagnostic.Create(
            PII4002PersonalDataInUnmarkedMember.Descriptor, found.Place.GetLocation(), declared, properties.ToImmutable(),
            found.Source.Display, found.Source.Mark.CategoryKey, $"{found.Member.ContainingType.Name}.{found.Member.Name}", string.Empty);
    }

    public static Diagnostic Bounded(SyntaxNode function, int limit)
    {
        var name = function switch
        {
            MethodDeclarationSyntax method => method.Identifier,
            ConstructorDeclarationSyntax constructor => constructor.Identifier,
            AccessorDeclarationSyntax accessor => accessor.Keyword,
            BaseTypeDeclarationSyntax type => type.Identifier,
            _ => function.GetFirstToken(),
        };
        return Diagnostic.Create(
            PII9002AnalysisBounded.Descriptor, name.GetLocation(), name.ValueText,
            limit == 0 ? "internal error (limit 0 of Flow/LIMITS.md)" : "limit " + limit.ToString(CultureInfo.InvariantCulture) + " of Flow/LIMITS.md");
    }
}
