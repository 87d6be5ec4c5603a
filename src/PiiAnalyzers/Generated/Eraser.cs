using System.ComponentModel;

namespace PiiAnalyzers;

/// <summary>Erases what an element of a list holds. Used by generated code.</summary>
/// <typeparam name="T">Type of the element.</typeparam>
/// <param name="item">The element; a value is written back.</param>
/// <param name="erasure">What may be erased.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void Eraser<T>(ref T item, PersonalDataErasure erasure);
