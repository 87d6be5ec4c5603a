using System.ComponentModel;

namespace PiiAnalyzers;

/// <summary>What the compiler knows of the personal data in a type: the rows of an Article 15 answer and of a record of processing.</summary>
public sealed class PersonalDataDescriptor
{
    /// <summary>Deeply nested models repeat themselves; what lies deeper is described with its own type.</summary>
    private const int MaximumDepth = 5;
    private const int MaximumRows = 400;

    private readonly IReadOnlyList<PersonalDataMember> _own;
    private IReadOnlyList<PersonalDataMember>? _members;
    private ExportContext? _about;

    /// <summary>Describes a generic type as a whole. Called by generated code.</summary>
    /// <param name="type">The definition of the type.</param>
    /// <param name="typeName">Full name of the type.</param>
    /// <param name="members">Members that are marked or lead to marked ones.</param>
    /// <param name="isDataSubject">Whether the type is the person the data is about.</param>
    /// <param name="policy">The policy that the code was compiled against, or null.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PersonalDataDescriptor(
        Type type,
        string typeName,
        IReadOnlyList<PersonalDataMember> members,
        bool isDataSubject = false,
        PolicyReference? policy = null)
    {
        IsDataSubject = isDataSubject;
        Type = type ?? throw new ArgumentNullException(nameof(type), "Name the type that is described.");
        TypeName = typeName ?? throw new ArgumentNullException(nameof(typeName), "Give the full name of the type.");
        _own = members ?? throw new ArgumentNullException(nameof(members), "List the marked members.");
        Policy = policy;
    }

    internal PersonalDataDescriptor(PersonalDataShape shape, PolicyReference? policy)
        : this(shape.Type, shape.TypeName, shape.Members, shape.IsDataSubject, policy) => Shape = shape;

    /// <summary>The type; for a generic type described as a whole, its definition (<c>Box&lt;&gt;</c>).</summary>
    public Type Type { get; }

    /// <summary>Full name of the type, without arguments of generic types.</summary>
    public string TypeName { get; }

    /// <summary>Whether the type is the person the data is about: it is marked <see cref="DataSubjectAttribute"/>.</summary>
    public bool IsDataSubject { get; }

    /// <summary>The policy that the code was compiled against; null without a policy file.</summary>
    public PolicyReference? Policy { get; }

    /// <summary>Marked members in the order of the export, base types first; members of nested objects have a path with dots.</summary>
    public IReadOnlyList<PersonalDataMember> Members => _members ??= Flatten();

    internal PersonalDataShape? Shape { get; }

    internal IReadOnlyList<PersonalDataMember> Own => _own;

    internal ExportContext About => _about ??= new ExportContext(this);

    /// <summary>The full name of the type.</summary>
    /// <returns><see cref="TypeName"/>.</returns>
    public override string ToString() => TypeName;

    private List<PersonalDataMember> Flatten()
    {
        var rows = new List<PersonalDataMember>();
        Flatten(_own, "", "", [Type], rows);
        return rows;
    }

    private static void Flatten(IReadOnlyList<PersonalDataMember> members, string path, string name, List<Type> outer, List<PersonalDataMember> rows)
    {
        foreach (var member in members)
        {
            if (rows.Count >= MaximumRows)
            {
                return;
            }

            if (member.IsMarked)
            {
                rows.Add(member.Under(path, name));
                continue;
            }

            foreach (var part in member.Parts)
            {
                if (outer.Count < MaximumDepth && !outer.Contains(part.Type))
                {
                    outer.Add(part.Type);
                    Flatten(part.Members, path + member.Path + Brackets(member.ValueType) + ".", name + member.Name + ".", outer, rows);
                    outer.RemoveAt(outer.Count - 1);
                }
            }
        }
    }

    /// <summary>Members of a list's objects are described under <c>orders[]</c>.</summary>
    private static string Brackets(string valueType) =>
        string.Concat(valueType.Where(static character => character is '[' or '<').Select(static _ => "[]"));
}
