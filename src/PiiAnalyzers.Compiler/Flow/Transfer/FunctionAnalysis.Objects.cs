using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PiiAnalyzers.Compiler.Flow.Lattice;
using PiiAnalyzers.Compiler.Flow.Symbols;

namespace PiiAnalyzers.Compiler.Flow.Transfer;

/// <content>New objects: constructors, arrays, tuples, anonymous objects, delegates.</content>
internal sealed partial class FunctionAnalysis
{
    private AbstractValue EvaluateCreation(IObjectCreationOperation operation)
    {
        if (operation.Constructor is not { } constructor)
        {
            return EvaluateUnknown(operation);
        }

        var (values, operands) = Arguments(operation.Arguments, constructor.Parameters.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (operands[i] is { } operand && IsSampleData(operand))
            {
                values[i] = AbstractValue.Unknown;
            }
        }

        var created = AbstractValue.Of(Allocate(operation.Syntax, TypeFacts.Unwrap(operation.Type)));
        if (TypeFacts.IsScalar(operation.Type))
        {
            created = AbstractValue.Of(Contents(values, operands));
        }

        Construct(constructor, created, values, operands, operation);
        if (constructor.ContainingType.IsTupleType)
        {
            for (var i = 0; i < values.Length; i++)
            {
                WriteField(created, FieldId.Slot(i), values[i]);
            }
        }

        ReportOverriddenMessage(created, operation);
        return WithTypeMark(created, operation.Type, operation);
    }

    private void Construct(IMethodSymbol constructor, AbstractValue created, AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        ReportDeclaredSinks(constructor, values, operands, operation);
        ReportExceptionMessage(constructor, values, operands, operation);
        if (_context.Models.Find(constructor) is { } model)
        {
            ApplyModel(model, constructor, created, values, operands, operation, null);
        }
        else if (_context.Bodies.Find(constructor, _cancellationToken) is { } body)
        {
            Apply(body, created, values, operands, operation, closure: null, outputs: null, Lift.All);
        }
        else if (!TypeFacts.IsDeclaredInSource(constructor.ContainingType))
        {
            ConstructLibraryObject(constructor, created, values, operands, operation);
        }
    }

    private void ConstructLibraryObject(IMethodSymbol constructor, AbstractValue created, AbstractValue[] values, IOperation?[] operands, IOperation operation)
    {
        AddContent(created, Contents(values, operands));
        for (var i = 0; i < values.Length; i++)
        {
            if (TypeFacts.IsEnumerable(operands[i]?.Type) && TypeFacts.IsEnumerable(constructor.ContainingType))
            {
                WriteField(created, FieldId.Element, ReadElements(values[i]), weak: true);
            }

            if (constructor.Parameters[i].Type.TypeKind == TypeKind.Delegate)
            {
                created = created.Join(InvokeUnknown(values[i], LabelSet.Empty, operation));
            }
            else if (constructor.ContainingType.GetMembers(constructor.Parameters[i].Name) is { IsEmpty: false } || constructor.ContainingType.IsRecord)
            {
                WriteParameterToProperty(constructor, created, i, values[i]);
            }
        }
    }

    /// <summary>A library record or options object keeps a constructor argument in the property of that name.</summary>
    private void WriteParameterToProperty(IMethodSymbol constructor, AbstractValue created, int index, AbstractValue value)
    {
        foreach (var property in constructor.ContainingType.GetMembers().OfType<IPropertySymbol>())
        {
            if (string.Equals(property.Name, constructor.Parameters[index].Name, StringComparison.OrdinalIgnoreCase))
            {
                WriteField(created, _context.Members.Of(property), value);
            }
        }
    }

    private LabelSet Contents(AbstractValue[] values, IOperation?[] operands)
    {
        var labels = LabelSet.Empty;
        for (var i = 0; i < values.Length; i++)
        {
            if (TypeFacts.CanCarry(operands[i]?.Type))
            {
                labels = labels.Union(Project(values[i], operands[i]?.Type, Projection.Log));
            }
        }

        return labels;
    }

    /// <summary>The base constructor that runs without being written, and the one in a primary constructor's base list.</summary>
    private void RunBaseConstructor(IMethodSymbol constructor)
    {
        if (constructor.ContainingType.BaseType is not { SpecialType: SpecialType.None } baseType)
        {
            return;
        }

        if (_body.Syntax is TypeDeclarationSyntax { BaseList: { } list } && list.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } call)
        {
            if (_context.Bodies.Model(call.SyntaxTree).GetOperation(call, _cancellationToken) is IInvocationOperation { TargetMethod: { } target } invocation
                && !_body.Graphs.Any(graph => graph.OriginalOperation is IConstructorBodyOperation))
            {
                var (values, operands) = Arguments(invocation.Arguments, target.Parameters.Length);
                Construct(target, This, values, operands, invocation);
            }
        }
        else if (_body.Syntax is not ConstructorDeclarationSyntax { Initializer: not null } && TypeFacts.IsDeclaredInSource(baseType)
            && baseType.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } implicitBase
            && _context.Bodies.Find(implicitBase, _cancellationToken) is { Graphs.IsEmpty: false } body
            && body.Graphs[0].OriginalOperation is { } anchor)
        {
            Apply(body, This, [], [], anchor, closure: null, outputs: null, Lift.All);
        }
    }

    private AbstractValue EvaluateAnonymousObject(IAnonymousObjectCreationOperation operation)
    {
        var created = Allocate(operation.Syntax, operation.Type);
        foreach (var initializer in operation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
            {
                WriteCell(created, _context.Members.Of(property.Property), Evaluate(assignment.Value), weak: false);
            }
            else
            {
                Evaluate(initializer);
            }
        }

        return AbstractValue.Of(created);
    }

    private AbstractValue EvaluateTuple(ITupleOperation operation)
    {
        var values = operation.Elements.Select(Evaluate).ToArray();
        var created = Allocate(operation.Syntax, operation.Type);
        for (var i = 0; i < values.Length; i++)
        {
            WriteCell(created, FieldId.Slot(i), values[i], weak: false);
        }

        return AbstractValue.Of(created);
    }

    private AbstractValue EvaluateArray(IArrayCreationOperation operation)
    {
        foreach (var size in operation.DimensionSizes)
        {
            Evaluate(size);
        }

        var created = AbstractValue.Of(AllocateList(operation));
        if (operation.Initializer is { ElementValues.Length: <= FieldId.SlotCount } list)
        {
            _lengths[created.Objects[0].Id] = list.ElementValues.Length;
        }

        FillArray(created, operation.Initializer);
        return created;
    }

    private void FillArray(AbstractValue array, IArrayInitializerOperation? initializer)
    {
        if (initializer is null)
        {
            return;
        }

        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            if (initializer.ElementValues[i] is IArrayInitializerOperation nested)
            {
                FillArray(array, nested);
                continue;
            }

            var value = Evaluate(initializer.ElementValues[i]);
            WriteField(array, FieldId.Slot(i), value, weak: i >= FieldId.SlotCount);
        }
    }

    private AbstractValue EvaluateCollectionExpression(IOperation operation)
    {
        var children = operation.ChildOperations.ToList();
        if (operation.Type is IArrayTypeSymbol && children.Count is > 0 and <= FieldId.SlotCount && children.TrueForAll(static child => child.Kind != Spread))
        {
            var values = children.ConvertAll(Evaluate);
            var array = AllocateList(operation);
            for (var i = 0; i < values.Count; i++)
            {
                WriteCell(array, FieldId.Slot(i), values[i], weak: false);
            }

            _lengths[array.Id] = values.Count;
            return AbstractValue.Of(array);
        }

        var elements = AbstractValue.Bottom;
        foreach (var child in children)
        {
            elements = elements.Join(child.Kind == Spread ? ReadElements(Evaluate(child.ChildOperations.FirstOrDefault())) : Evaluate(child));
        }

        var created = AllocateList(operation);
        WriteCell(created, FieldId.Element, elements.IsBottom ? AbstractValue.Clean : elements, weak: true);
        return AbstractValue.Of(created);
    }

    /// <summary>The list that a <c>params</c> argument makes has the syntax of the whole call, which may make an object of its own.</summary>
    private AbstractObject AllocateList(IOperation operation) => Allocate(operation.Syntax, operation.Type, operation.IsImplicit ? 900 : 0);

    private AbstractValue EvaluateLambda(IFlowAnonymousFunctionOperation operation)
    {
        // The graph that holds this lambda: its own function's, or one of the initialisers'.
        foreach (var graph in _body.Graphs)
        {
            // Spans of the parts of a partial type overlap: the file counts too.
            var owner = graph.OriginalOperation.Syntax;
            if (owner.SyntaxTree == operation.Syntax.SyntaxTree && owner.Span.Contains(operation.Syntax.Span))
            {
                _context.Bodies.AddLambda(operation, graph, _body, _cancellationToken);
                break;
            }
        }

        return CreateDelegate(operation.Symbol, operation.Symbol.IsStatic ? AbstractValue.Bottom : This, operation);
    }

    private AbstractValue CreateDelegate(IMethodSymbol target, AbstractValue receiver, IOperation operation)
    {
        var created = _context.Objects.Delegate(Site(operation.Syntax), target, operation.Type);
        if (target.MethodKind == MethodKind.LocalFunction && !target.IsStatic)
        {
            receiver = This;
        }

        var cells = ObjectCells.New(created);
        if (!receiver.IsBottom)
        {
            cells = cells.With(FieldId.BoundReceiver, receiver);
        }

        if (target.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        {
            for (var body = _body; body is not null; body = body.Parent)
            {
                cells = cells.With(_context.Members.Of(body.Symbol), AbstractValue.Of(Closure(body.Symbol)));
            }
        }

        _heap = _heap.Set(created.Id, cells);
        return AbstractValue.Of(created);
    }
}
