using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Annotations;
using PiiAnalyzers.Compiler.Flow.Findings;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Summaries;
using PiiAnalyzers.Compiler.Flow.Symbols;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Where data leaves: concrete labels become findings, symbolic ones go into the summary.</content>
internal sealed partial class FunctionAnalysis
{
    private void Report(LabelSet labels, SinkInfo sink, SyntaxNode place, int purposes, ImmutableArray<Hop> hops, bool concreteOnly = false, int redactedTo = -1)
    {
        if (!_recording)
        {
            return;
        }

        foreach (var label in labels.Labels)
        {
            if (sink.Accepts(label))
            {
                continue;
            }

            var origin = _context.Origins[label.Origin];
            var declared = _context.Purposes.Union(_context.Purposes.Union(_purposes, purposes), label.Purposes);
            var tier = Math.Max(label.RedactedTo, redactedTo);
            if (origin.Source is SourceInfo source)
            {
                _record.Add(new FlowFinding(sink, source, place, declared, _context.ReadAt(label), hops, label.Guard != 0, tier), label.Origin);
                continue;
            }

            if (!concreteOnly)
            {
                _record.Add(new SinkFlow(label.Origin, sink, declared, hops, tier));
            }

            if (hops.IsEmpty || !concreteOnly)
            {
                NoteRead(origin, sink, place, declared, hops, tier);
            }
        }
    }

    /// <summary>
    /// A member read here may have received personal data in another method: then it is a source itself. Only members read
    /// in this very function count; a callee that reads one notes it itself.
    /// </summary>
    private void NoteRead(Origin origin, SinkInfo sink, SyntaxNode place, int purposes, ImmutableArray<Hop> hops, int redactedTo)
    {
        if (origin.Path is not { Parent: not null, Root: PathRoot.This or PathRoot.Parameter or PathRoot.Static } path
            || MemberPath.Nearest(path) is not { } read
            || !_direct.Contains(read.Id)
            || MemberPath.Of(path, _context.Members) is not { } member
            || !member.IsOwn)
        {
            return;
        }

        _record.Add(new MemberRead(member, sink, place, purposes, hops, redactedTo));
    }

    /// <summary>A sink that a row describes.</summary>
    private void ReportAt(AbstractValue value, ITypeSymbol? type, SinkRow sink, Projection reading, IMethodSymbol member, IOperation argument) =>
        ReportAt(value, type, sink.Kind, reading, DisplayOf(member), argument, sink.Recipient, ApiOf(member));

    private static string? ApiOf(IMethodSymbol member) => member.ContainingType is { } type ? TypeNames.Metadata(type) : null;

    private void ReportAt(AbstractValue value, ITypeSymbol? type, SinkKind kind, Projection reading, string display, IOperation argument, string? recipient = null, string? api = null)
    {
        if (!_recording)
        {
            return;
        }

        var syntax = Expression(argument);
        _isDestructuring = kind == SinkKind.Log && reading == Projection.Serialize;
        var labels = Project(value, type, reading);
        _isDestructuring = false;
        Report(labels, new SinkInfo(kind, display, Site(syntax), recipient, api), syntax, 0, ImmutableArray<Hop>.Empty);
    }

    private static SyntaxNode Expression(IOperation operation) =>
        operation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.ArgumentSyntax argument ? argument.Expression : operation.Syntax;

    private static string DisplayOf(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor)
        {
            return $"new {method.ContainingType.Name}";
        }

        var type = method.IsExtensionMethod && (method.ReducedFrom ?? method).Parameters is { IsEmpty: false } parameters ? parameters[0].Type.Name : method.ContainingType?.Name;
        var name = method.AssociatedSymbol?.Name ?? method.Name;
        return string.IsNullOrEmpty(type) ? name : $"{type}.{name}";
    }

    /// <summary><c>[Sink]</c> on a parameter, or on a method for all its parameters.</summary>
    private void ReportDeclaredSinks(IMethodSymbol method, AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        var original = method.OriginalDefinition;
        var onMethod = DeclaredSink(original) ?? (original.AssociatedSymbol is { } associated ? DeclaredSink(associated) : null);
        for (var i = 0; i < values.Length && i < original.Parameters.Length; i++)
        {
            if ((DeclaredSink(original.Parameters[i]) ?? onMethod) is { } kind)
            {
                ReportAt(values[i], operands[i]?.Type, kind, Projection.Log, DisplayOf(method), operands[i] ?? operation);
            }
        }
    }

    private static SinkKind? DeclaredSink(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "SinkAttribute" } type && type.ToDisplayString() == WellKnownNames.Sink
                && attribute.ConstructorArguments is [{ Value: int kind }, ..])
            {
                return (SinkKind)kind;
            }
        }

        return null;
    }

    /// <summary>Tier that <c>[Redactor]</c> on a method brings its result to, or null.</summary>
    private static int? DeclaredRedactor(IMethodSymbol method)
    {
        foreach (var symbol in new ISymbol?[] { method.OriginalDefinition, method.OriginalDefinition.AssociatedSymbol })
        {
            foreach (var attribute in symbol?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
            {
                if (attribute.AttributeClass is { Name: "RedactorAttribute" } type && type.ToDisplayString() == WellKnownNames.Redactor
                    && attribute.ConstructorArguments is [{ Value: int tier }, ..])
                {
                    return tier;
                }
            }
        }

        return null;
    }

    /// <summary>What a redactor returns: nothing personal, or the same data at a weaker tier.</summary>
    private AbstractValue Redact(LabelSet labels, int tier) => tier switch
    {
        > Tiers.Linkable => AbstractValue.Clean,
        Tiers.Linkable => labels.IsEmpty ? AbstractValue.Clean : AbstractValue.Of(labels.Select(static label => new TaintLabel(label.Origin, Tiers.Linkable, label.Purposes, label.Trace, label.Guard))),
        _ => AbstractValue.Of(labels),
    };

    private void ReportExceptionMessage(IMethodSymbol constructor, AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        if (!TypeFacts.IsException(constructor.ContainingType) || TypeFacts.IsDeclaredInSource(constructor.ContainingType))
        {
            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!TypeFacts.IsException(constructor.Parameters[i].Type))
            {
                ReportAt(values[i], operands[i]?.Type, SinkKind.Exception, Projection.Log, DisplayOf(constructor), operands[i] ?? operation);
            }
        }
    }

    /// <summary>An exception type that builds its message itself, in an override.</summary>
    private void ReportOverriddenMessage(AbstractValue created, IObjectCreationOperation operation)
    {
        if (!_recording || !TypeFacts.IsException(operation.Type))
        {
            return;
        }

        for (ITypeSymbol? type = operation.Type; TypeFacts.IsDeclaredInSource(type); type = type!.BaseType)
        {
            if (type!.GetMembers("Message").OfType<IPropertySymbol>().FirstOrDefault() is { IsOverride: true } message)
            {
                ReportAt(ReadProperty(created, message, operation), message.Type, SinkKind.Exception, Projection.Print, DisplayOf(operation.Constructor!), operation);
                return;
            }
        }
    }

    private void ReportExceptionData(IOperation? holder, AbstractValue value, IOperation source)
    {
        while (holder is IFlowCaptureReferenceOperation capture && _captured.TryGetValue(capture.Id, out var captured))
        {
            holder = captured;
        }

        if (holder is IPropertyReferenceOperation { Property: { Name: "Data", ContainingType: { } type } } && TypeFacts.IsException(type))
        {
            ReportAt(value, source.Type, SinkKind.Exception, Projection.Print, "Exception.Data", source);
        }
    }
}
