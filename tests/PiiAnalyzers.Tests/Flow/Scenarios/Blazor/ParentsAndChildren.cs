using Microsoft.AspNetCore.Components;

namespace Scenarios.Blazor;

public sealed class Dialog : ComponentBase
{
    private string _text = "";

    [Parameter]
    public string Title { get; set; } = "Question";

    public Task<bool> ShowAsync(string text)
    {
        _text = text;
        Env.Log.LogDebug("Dialog {Title}: {Text}", Title, text); // -
        StateHasChanged();
        return Task.FromResult(_text.Length > 0);
    }
}

public sealed class QuietDialog : ComponentBase
{
    private readonly List<string> _shown = new();

    public async Task<int> ShowAsync(string text)
    {
        await Task.Yield();
        _shown.Add(text);
        return _shown.Count;
    }
}

public sealed class Member
{
    public int Id { get; set; }

    [PersonalData(Category.Name)]
    public string Name { get; set; } = "";

    public bool Selected { get; set; }
}

public sealed class MemberList : ComponentBase
{
    private readonly HashSet<Member> _selected = new();
    private Dialog _dialog = default!;
    private QuietDialog _quiet = default!;
    private string _filter = "";

    [CascadingParameter]
    public Member? Me { get; set; }

    [Parameter]
    public IReadOnlyList<Member> Members { get; set; } = [];

    [Parameter]
    public RenderFragment<Member>? Row { get; set; }

    private IEnumerable<Member> Visible => Members.Where(m => m.Name.Contains(_filter, StringComparison.OrdinalIgnoreCase));

    private string Summary => string.Join(", ", Visible.Select(m => m.Name));

    private async Task RemoveAsync(Member member)
    {
        var count = await _quiet.ShowAsync($"Removing {member.Name}"); // ok this dialog keeps the text to itself
        Env.Log.LogDebug("Shown {Count}", count); // ok count
        await _dialog.ShowAsync($"Remove {member.Id}?"); // ok id
        await _dialog.ShowAsync($"Remove {member.Name}?"); // ! PII1001 Member.Name
    }

    private void Toggle(Member member)
    {
        member.Selected = !member.Selected;
        _ = member.Selected ? _selected.Add(member) : _selected.Remove(member);
        Env.Log.LogDebug("Selected {Count}: {Selected}", _selected.Count, member.Selected); // ok count and flag
        Env.Log.LogDebug("Selected {Names}", string.Join(",", _selected.Select(m => m.Name))); // ! PII1001 Member.Name
    }

    private void Report()
    {
        Env.Log.LogDebug("Visible {Count} of {All}", Visible.Count(), Members.Count); // ok counts
        Env.Log.LogDebug("Visible {Summary}", Summary); // ! PII1001 Member.Name
        Env.Log.LogDebug("Signed in {Me}", Me?.Name ?? "nobody"); // ! PII1001 Member.Name
        Env.Log.LogDebug("Signed in {Me}", Me?.ToString()); // ok the class prints its type name
    }

    private void Filter(ChangeEventArgs args)
    {
        _filter = args.Value?.ToString() ?? "";
        var first = Visible.FirstOrDefault();
        _filter = first is { Name: var name } ? name[..Math.Min(3, name.Length)] : "";
        Env.Log.LogDebug("Filter {Filter}", _filter); // ! PII1001 Member.Name
    }

    protected override bool ShouldRender()
    {
        if (Me is { Selected: true })
        {
            throw new InvalidOperationException($"{Me.Name} cannot be selected"); // ! PII1003 Member.Name
        }

        return true;
    }
}
