namespace PiiAnalyzers.Compiler.Policy.Model;

/// <summary>An element of the policy that others, and code, name by its id.</summary>
internal interface IPolicyElement
{
    /// <summary>Its id, and where it is declared.</summary>
    PolicyText Id { get; }
}
