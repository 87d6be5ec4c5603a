using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>Locals, parameters, captures and <c>this</c>.</content>
internal sealed partial class FunctionAnalysis
{
    private readonly Dictionary<object, int> _variableIds = [];
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly Dictionary<ISymbol, IOperation> _aliases = new(SymbolEqualityComparer.Default);

    private AbstractValue This
    {
        get
        {
            var type = (_body.Root.Symbol as INamedTypeSymbol) ?? _body.Root.Symbol.ContainingType;
            var path = _context.Paths.Root(PathRoot.This);
            return AbstractValue.Of(_context.Objects.Symbolic(path, type)).AddLabels(
                type is not null && _context.Source(type) is { } source ? LabelSet.Of(_context.SourceLabel(source, Site(_body.Syntax))) : LabelSet.Empty);
        }
    }

    private int VariableId(object key)
    {
        if (!_variableIds.TryGetValue(key, out var id))
        {
            _variableIds.Add(key, id = _variableIds.Count);
        }

        return id;
    }

    private AbstractValue ReadVariable(ISymbol symbol)
    {
        if (HiddenField(symbol) is { } receiver)
        {
            return ReadField(receiver, _context.Members.Of(symbol));
        }

        if (_body.Captured.Contains(symbol))
        {
            return ReadField(AbstractValue.Of(Closure(symbol.ContainingSymbol)), _context.Members.Of(symbol));
        }

        return _variables.Find(VariableId(symbol)) ?? AbstractValue.Unknown;
    }

    private void WriteVariable(ISymbol symbol, AbstractValue value)
    {
        if (HiddenField(symbol) is { } receiver)
        {
            WriteField(receiver, _context.Members.Of(symbol), value);
        }
        else if (_body.Captured.Contains(symbol))
        {
            WriteCell(Closure(symbol.ContainingSymbol), _context.Members.Of(symbol), value, weak: false);
        }
        else
        {
            _variables = _variables.Set(VariableId(symbol), value);
        }
    }

    /// <summary>The object in which a function's captured variables live, as seen from here.</summary>
    private AbstractObject Closure(ISymbol function) =>
        SymbolEqualityComparer.Default.Equals(function, _body.Symbol) || !IsAround(function)
            ? Frame
            : _context.Objects.Symbolic(_context.Paths.Root(PathRoot.Closure, _context.Members.Of(function)), null);

    private bool IsAround(ISymbol function)
    {
        for (var body = _body.Parent; body is not null; body = body.Parent)
        {
            if (SymbolEqualityComparer.Default.Equals(body.Symbol, function))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The receiver whose hidden field a primary-constructor or extension parameter is, outside that constructor.</summary>
    private AbstractValue? HiddenField(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
            && !SymbolEqualityComparer.Default.Equals(constructor, _body.Root.Symbol)
            && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, _body.Root.Symbol.ContainingType)
            ? This
            : null;

    private AbstractValue EvaluateParameter(IParameterReferenceOperation operation)
    {
        if (operation.Parameter.ContainingSymbol is INamedTypeSymbol)
        {
            var path = _context.Paths.Root(PathRoot.This);
            return AbstractValue.Of(_context.InputLabel(path, Projection.Content))
                .Join(TypeFacts.IsTrackable(operation.Type) ? This : AbstractValue.Unknown);
        }

        return EvaluateVariable(operation.Parameter, operation);
    }

    private AbstractValue EvaluateVariable(ISymbol symbol, IOperation operation)
    {
        if (_aliases.TryGetValue(symbol, out var location))
        {
            return Evaluate(location);
        }

        var value = ReadVariable(symbol);
        return value.IsBottom ? AbstractValue.Unknown : WithTypeMark(value, operation.Type, operation);
    }

    private AbstractValue WithTypeMark(AbstractValue value, ITypeSymbol? type, IOperation operation)
    {
        if (type is not INamedTypeSymbol || _context.Source(type) is not { } source || value.IsClean)
        {
            return value;
        }

        return value.AddLabels(LabelSet.Of(_context.SourceLabel(source, Site(operation.Syntax))));
    }

    private AbstractValue EvaluateCapture(IFlowCaptureOperation operation)
    {
        _captured[operation.Id] = operation.Value;
        var value = Evaluate(operation.Value);
        _variables = _variables.Set(VariableId(operation.Id), value);
        return value;
    }

    private AbstractValue EvaluateCaptureReference(IFlowCaptureReferenceOperation operation) =>
        _variables.Find(VariableId(operation.Id)) ?? AbstractValue.Unknown;
}
