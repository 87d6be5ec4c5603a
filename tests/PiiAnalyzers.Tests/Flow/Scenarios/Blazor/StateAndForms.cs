using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;

namespace Scenarios.Blazor;

public sealed class ContactModel
{
    [PersonalData(Category.Email)]
    public string Email { get; set; } = "";

    [PersonalData(Category.Correspondence)]
    public string Message { get; set; } = "";

    public string Topic { get; set; } = "";
}

/// <summary>Shared between components of one circuit.</summary>
public sealed class AppState
{
    private string? _banner;
    private int _version;

    public event Action<string>? Toast;

    public event Action? Changed;

    public void Welcome(Customer customer)
    {
        _banner = "Welcome " + customer.Name;
        _version++;
        Changed?.Invoke(); // ok nothing is passed
        Toast?.Invoke($"Signed in as {customer.Email}"); // ! PII1001 Customer.Email
    }

    public void Dump()
    {
        Env.Log.LogDebug("Version {Version}", _version); // ok a number
        Env.Log.LogDebug("Banner {Banner}", _banner); // ! PII1001 Customer.Name
    }
}

public sealed class ToastHost(AppState state) : ComponentBase
{
    private readonly List<string> _toasts = new();

    protected override void OnInitialized()
    {
        state.Changed += StateHasChanged;
        state.Toast += text =>
        {
            _toasts.Add(text);
            Env.Log.LogDebug("Toast {Text}", text); // -
        };
    }

    private void Clear()
    {
        Env.Log.LogDebug("Clearing {Count} toasts", _toasts.Count); // ok count
        _toasts.Clear();
    }
}

public sealed class ContactForm : ComponentBase
{
    private readonly ContactModel _model = new();
    private EditContext? _edit;
    private ValidationMessageStore? _messages;

    [Inject]
    public ILogger<ContactForm> Logger { get; set; } = default!;

    [Parameter]
    public EventCallback<ContactModel> Submitted { get; set; }

    protected override void OnInitialized()
    {
        _edit = new EditContext(_model);
        _messages = new ValidationMessageStore(_edit);
        _edit.OnFieldChanged += (_, e) => Logger.LogDebug("Changed {Field}", e.FieldIdentifier.FieldName); // ok the field's name
    }

    private async Task SubmitAsync()
    {
        if (_model.Message.Length > 1000)
        {
            _messages?.Add(() => _model.Message, "The message is too long"); // ok constant text
            return;
        }

        Logger.LogInformation("Submitting on {Topic}: {Model}", _model.Topic, _model); // ok topic, and a class that prints its type name
        Logger.LogDebug("Submitting {Message}", _model.Message[..Math.Min(20, _model.Message.Length)]); // ! PII1001 ContactModel.Message
        await Submitted.InvokeAsync(_model); // ok handed to the parent component
    }

    private void Invalid(EditContext context)
    {
        var errors = context.GetValidationMessages().Count();
        Logger.LogInformation("{Errors} errors", errors); // ok count
        Logger.LogInformation("Rejected {Mail}", _model.Email); // ! PII1001 ContactModel.Email
    }
}

public sealed class ContactPage : ComponentBase
{
    private EventCallback<ContactModel> Handler => EventCallback.Factory.Create<ContactModel>(this, model => Env.Log.LogInformation("From {Mail}", model.Email)); // ! PII1001 ContactModel.Email

    private EventCallback<KeyboardEventArgs> Keys => EventCallback.Factory.Create<KeyboardEventArgs>(this, e => Env.Log.LogTrace("Key {Repeat}", e.Repeat)); // ok a flag
}

public sealed class LoggedBoundary : ErrorBoundaryBase
{
    private readonly Queue<string> _last = new();

    [Inject]
    public AppState State { get; set; } = default!;

    protected override Task OnErrorAsync(Exception exception)
    {
        _last.Enqueue(exception.GetType().Name);
        Env.Log.LogError("Last errors {Types}", string.Join(",", _last)); // ok names of types
        return Task.CompletedTask;
    }
}
