using System.Threading;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Scenarios.Blazor;

public interface ICustomerApi
{
    Task<Customer?> GetAsync(int id);

    Task<IReadOnlyList<Customer>> SearchAsync(string text);
}

public sealed class CustomerCard : ComponentBase
{
    private Customer? _customer;
    private string _title = "Customer";
    private string _subtitle = "";
    private int _renders;

    [Inject]
    public ICustomerApi Api { get; set; } = default!;

    [Inject]
    public ILogger<CustomerCard> Logger { get; set; } = default!;

    [Inject]
    public NavigationManager Navigation { get; set; } = default!;

    [Parameter]
    public int Id { get; set; }

    [Parameter]
    public EventCallback<string> MailChosen { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        Logger.LogDebug("Loading {Id}", Id); // ok an id
        _customer = await Api.GetAsync(Id);
        if (_customer is not null)
        {
            _title = $"Customer {_customer.Id}";
            _subtitle = $"{_customer.Name}, {_customer.Segment}";
        }

        StateHasChanged();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        _renders++;
        Logger.LogDebug("Rendered {Title} {Count} times, first: {First}", _title, _renders, firstRender); // ok id, count, flag
        Logger.LogDebug("Rendered {Subtitle}", _subtitle); // ! PII1001 Customer.Name
    }

    private async Task ChooseAsync(MouseEventArgs args)
    {
        Logger.LogDebug("Clicked {Button} with customer {Known}", args.Button, _customer is not null); // ok button and flag
        await MailChosen.InvokeAsync(_customer?.Email); // ok handed to the parent component
    }

    private void Open() => Navigation.NavigateTo($"/customers/{_customer?.Id}"); // ok an id

    private void Write() => Navigation.NavigateTo($"/compose?to={Uri.EscapeDataString(_customer?.Email ?? "")}"); // ! PII1005 Customer.Email
}

public sealed class CustomerSearch : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private IReadOnlyList<Customer> _found = [];
    private string? _error;

    [Inject]
    public ICustomerApi Api { get; set; } = default!;

    [Parameter, PersonalData(Category.Name)]
    public string? Text { get; set; }

    [Parameter]
    public string Placeholder { get; set; } = "Name";

    public void Dispose() => _stop.Cancel();

    private async Task SearchAsync()
    {
        Env.Log.LogInformation("Search field {Placeholder}, {Length} characters", Placeholder, Text?.Length); // ok placeholder and length
        Env.Log.LogInformation("Searching {Text}", Text); // ! PII1001 CustomerSearch.Text
        _found = await Api.SearchAsync(Text ?? "");
        _error = _found.Count == 0 ? $"Nobody is called {Text}" : null;
    }

    private void Report()
    {
        Env.Log.LogInformation("{Count} found, failed: {Failed}", _found.Count, _error is not null); // ok count and flag
        Env.Log.LogInformation("Error {Error}", _error); // ! PII1001 CustomerSearch.Text
        Env.Log.LogInformation("First {Phone}", _found.Select(c => c.Phone).FirstOrDefault(p => p is not null)); // ! PII1001 Customer.Phone
    }
}
