using Microsoft.CodeAnalysis;
using PiiAnalyzers.Compiler.Flow.Lattice;

namespace PiiAnalyzers.Compiler.Flow.Symbols;

/// <summary>Interns abstract objects: one per site, path or delegate target.</summary>
internal sealed class ObjectTable
{
    /// <summary>Call sites that an imported allocation may have passed through before its instances fold (LIMITS 3).</summary>
    private const int MaxImports = 6;

    private readonly Dictionary<(ObjectKind, int, int), AbstractObject> _objects = [];
    private readonly Dictionary<int, (int Site, AbstractObject Inner)> _imports = [];
    private readonly Dictionary<(int Path, int Type, int Guard), AbstractObject> _tested = [];
    private readonly Dictionary<int, int> _opaqueParents = [];
    private readonly Dictionary<ITypeSymbol, int> _types = new(SymbolEqualityComparer.Default);
    private int _next;

    /// <summary>An object made at a place; <paramref name="index"/> tells several of one place apart.</summary>
    public AbstractObject Allocation(int site, int index, ITypeSymbol? type) =>
        Intern((ObjectKind.Allocation, site, index), id => new(id, ObjectKind.Allocation, type, isExact: true, null, null, []));

    public AbstractObject Opaque(int site, int index, ITypeSymbol? type) =>
        Intern((ObjectKind.Opaque, site, index), id => new(id, ObjectKind.Opaque, type, isExact: false, null, null, []));

    /// <summary>What a field of an opaque object refers to. Deep chains fold into their parent.</summary>
    public AbstractObject OpaqueChild(AbstractObject parent, int field, ITypeSymbol? type)
    {
        var depth = 0;
        for (var id = parent.Id; _opaqueParents.TryGetValue(id, out var up); id = up)
        {
            depth++;
        }

        if (depth >= AccessPath.MaxDepth)
        {
            return parent;
        }

        var child = Intern(((ObjectKind)100, parent.Id, field), id => new(id, ObjectKind.Opaque, type, isExact: false, null, null, []));
        _opaqueParents[child.Id] = parent.Id;
        return child;
    }

    /// <summary>What an input path refers to. Paths are shared by all functions, so the type is part of the identity.</summary>
    public AbstractObject Symbolic(AccessPath path, ITypeSymbol? type) =>
        Intern((ObjectKind.Symbolic, path.Id, TypeNumber(type)), id => new(id, ObjectKind.Symbolic, type, isExact: false, path, null, []));

    /// <summary>What an input path refers to where a type test has held.</summary>
    public AbstractObject Tested(AccessPath path, ITypeSymbol? type, int guard)
    {
        if (guard == 0)
        {
            return Symbolic(path, type);
        }

        var key = (path.Id, TypeNumber(type), guard);
        if (!_tested.TryGetValue(key, out var result))
        {
            _tested.Add(key, result = new AbstractObject(_next++, ObjectKind.Symbolic, type, isExact: false, path, null, [], guard));
        }

        return result;
    }

    /// <summary>A type as the argument of a generic method.</summary>
    public AbstractObject OfType(ITypeSymbol type) =>
        Intern(((ObjectKind)102, TypeNumber(type), 0), id => new(id, ObjectKind.Opaque, type, isExact: true, null, null, []));

    public AbstractObject Copy(int site, AbstractObject original, ITypeSymbol? type)
    {
        var root = original;
        while (root.Kind == ObjectKind.Copy && root.Originals.Count == 1)
        {
            root = root.Originals[0];
        }

        return Intern((ObjectKind.Copy, site, root.Id), id => new(id, ObjectKind.Copy, type, original.IsExact, null, null, [root]));
    }

    public AbstractObject Delegate(int site, IMethodSymbol target, ITypeSymbol? type) =>
        Intern((ObjectKind.Delegate, site, 0), id => new(id, ObjectKind.Delegate, type, isExact: true, null, target, []));

    /// <summary>The caller's name for an object that a callee made.</summary>
    public AbstractObject Import(int callSite, AbstractObject inner)
    {
        var length = 0;
        for (var current = inner; _imports.TryGetValue(current.Id, out var import); current = import.Inner)
        {
            if (import.Site == callSite)
            {
                return current;
            }

            length++;
        }

        if (length >= MaxImports)
        {
            return inner;
        }

        var key = ((ObjectKind)101, callSite, inner.Id);
        if (!_objects.TryGetValue(key, out var result))
        {
            result = Intern(key, id => new(id, inner.Kind, inner.Type, inner.IsExact, null, inner.Target, inner.Originals));
            _imports.Add(result.Id, (callSite, inner));
        }

        return result;
    }

    /// <summary>Whether an object is the name that a call gave to one its callee made.</summary>
    public bool IsImport(AbstractObject item, int callSite) => _imports.TryGetValue(item.Id, out var import) && import.Site == callSite;

    private int TypeNumber(ITypeSymbol? type)
    {
        if (type is null)
        {
            return -1;
        }

        if (!_types.TryGetValue(type, out var number))
        {
            _types.Add(type, number = _types.Count);
        }

        return number;
    }

    private AbstractObject Intern((ObjectKind, int, int) key, Func<int, AbstractObject> make)
    {
        if (!_objects.TryGetValue(key, out var result))
        {
            _objects.Add(key, result = make(_next++));
        }

        return result;
    }
}
