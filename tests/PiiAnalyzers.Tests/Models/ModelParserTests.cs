using CsCheck;
using Microsoft.CodeAnalysis.Text;
using PiiAnalyzers.Compiler.Models;

namespace PiiAnalyzers.Tests.Models;

public sealed class ModelParserTests
{
    [Fact]
    public void A_row_is_read_whatever_the_spaces()
    {
        var file = Parse("  Acme.Box`1+Lid ;true; Put;(System.String,T[]) ;Argument[0].Element,Argument[lid] ;  Receiver.Content , ReturnValue.Slot[1] ; print;package 1.0 ");

        var row = Assert.Single(file.Rows);
        Assert.Empty(file.Problems);
        Assert.Equal("Acme.Box`1+Lid", row.TypeName);
        Assert.True(row.Subtypes);
        Assert.Equal("Put", row.Member);
        Assert.Equal("(System.String,T[])", row.Signature.Text);
        Assert.Equal(RowKind.Flow, row.Kind);
        Assert.Equal(FlowKind.Print, row.Flow);
        Assert.Equal("package 1.0", row.Provenance);
        Assert.Equal([new(PortRoot.Argument, 0, null, [new(PortStepKind.Element)]), new(PortRoot.Argument, -1, "lid", [])], row.Inputs.AsEnumerable());
        Assert.Equal([new(PortRoot.Receiver, 0, null, [new(PortStepKind.Content)]), new(PortRoot.ReturnValue, 0, null, [new(PortStepKind.Slot, 1)])], row.Outputs.AsEnumerable());
    }

    [Fact]
    public void Every_step_can_be_written()
    {
        var row = Assert.Single(Parse("A;false;M;*;Argument[*].Key.Parameter[2].ReturnValue.Member[Name].Slot[0];ReturnValue;value;x").Rows);

        Assert.Equal(
            [new(PortStepKind.Key), new(PortStepKind.Parameter, 2), new(PortStepKind.ReturnValue), new(PortStepKind.Member, 0, "Name"), new(PortStepKind.Slot)],
            row.Inputs.Single().Steps.AsEnumerable());
        Assert.Equal(-1, row.Inputs.Single().Index);
        Assert.Null(row.Inputs.Single().ParameterName);
    }

    [Fact]
    public void Comments_and_blank_lines_are_no_rows()
    {
        var file = Parse("# type ; subtypes\n\n   \t\n  # more\r\nA;false;M;*;;;neutral;x\r\n");

        Assert.Single(file.Rows);
        Assert.Empty(file.Problems);
        Assert.Equal(4, file.Rows[0].Position.Start.Line);
    }

    [Theory]
    [InlineData("Argument[0]", "log", "sink:telemetry", nameof(RowKind.Sink))]
    [InlineData("", "ReturnValue", "source:Email", nameof(RowKind.Source))]
    [InlineData("", "", "redactor:Linkable", nameof(RowKind.Redactor))]
    [InlineData("Argument[0]", "Argument[1].Element", "redactor:NonIdentifying", nameof(RowKind.Redactor))]
    [InlineData("", "Receiver.Content", "clear", nameof(RowKind.Clear))]
    [InlineData("", "", "neutral", nameof(RowKind.Neutral))]
    [InlineData("", "", "template", nameof(RowKind.Template))]
    [InlineData("Argument[0]", "ReturnValue", "serialize", nameof(RowKind.Flow))]
    public void Every_kind_can_be_written(string input, string output, string kind, string expected)
    {
        var file = Parse($"A;false;M;*;{input};{output};{kind};x");

        Assert.Empty(file.Problems);
        Assert.Equal(expected, Assert.Single(file.Rows).Kind.ToString());
    }

    [Fact]
    public void A_sink_says_how_it_reads_and_who_receives()
    {
        var row = Assert.Single(Parse("A;false;M;*;Argument[0];deep recipient=acme.mail;sink:transmission;x").Rows);

        Assert.Equal(Compiler.Models.SinkKind.Transmission, row.Sink);
        Assert.Equal(SinkReading.Deep, row.Reading);
        Assert.Equal("acme.mail", row.Recipient);
    }

    [Fact]
    public void A_row_may_depend_on_a_constant_argument()
    {
        var file = Parse("A;false;M;*;Argument[0], Argument[key]=\"X-Forwarded-For|client ip\";print;sink:log;x\nA;false;M;*;Argument[1]=\"email\";ReturnValue;source:Email;x");

        Assert.Empty(file.Problems);
        Assert.Equal("xforwardedfor|clientip", file.Rows[0].Condition!.Keys);
        Assert.Equal("key", file.Rows[0].Condition!.Argument.ParameterName);
        Assert.Equal(0, Assert.Single(file.Rows[0].Inputs).Index);
        Assert.Equal("email", file.Rows[1].Condition!.Keys);
    }

    [Theory]
    [InlineData("email", "email", true)]
    [InlineData("email", "E-Mail", true)]
    [InlineData("emailaddress", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", true)]
    [InlineData("email", "Input.Email", true)]
    [InlineData("email", "user[email]", true)]
    [InlineData("email", "emails", false)]
    [InlineData("email", "", false)]
    [InlineData("email|mail", "mail", true)]
    public void Keys_are_compared_by_their_last_word(string keys, string constant, bool accepted) =>
        Assert.Equal(accepted, new KeyCondition(new PortPattern(PortRoot.Argument, 0, null, []), keys).Accepts(constant));

    [Fact]
    public void A_source_may_come_at_a_tier_and_a_member_may_lead_to_a_type()
    {
        var rows = Parse("A;false;M;*;;ReturnValue;source:UserAgent:Linkable;x\nA;false;M;*;;ReturnValue;source:IpAddress;x\nA;false;N;*;;Acme.Box`1;leads;x").Rows;

        Assert.Equal((2, "UserAgent"), (rows[0].Tier, rows[0].Category));
        Assert.Equal(-1, rows[1].Tier);
        Assert.Equal((RowKind.Leads, "Acme.Box`1"), (rows[2].Kind, rows[2].LeadsTo));
    }

    // Each row has one mistake, between the brackets; "col" is the number of its column.
    [Theory]
    [InlineData("⟦A;false;M;*;;;neutral⟧", 0, "8 columns")]
    [InlineData("⟦A;false;M;*;;;neutral;x;y⟧", 0, "8 columns")]
    [InlineData("⟦A B⟧ ; false ; M ; * ; ; ; neutral ; x", 1, "metadata full name")]
    [InlineData("⟦⟧;false;M;*;;;neutral;x", 1, "metadata full name")]
    [InlineData("A ; ⟦yes⟧ ; M ; * ; ; ; neutral ; x", 2, "true or false")]
    [InlineData("A ; false ; ⟦M()⟧ ; * ; ; ; neutral ; x", 3, "name of a member")]
    [InlineData("A ; false ; M ; ⟦string⟧ ; ; ; neutral ; x", 4, "parameter types")]
    [InlineData("A ; false ; M ; ⟦(System.String, T)⟧ ; ; ; neutral ; x", 4, "parameter types")]
    [InlineData("A ; false ; M ; ⟦(List<T)⟧ ; ; ; neutral ; x", 4, "parameter types")]
    [InlineData("A ; false ; M ; ⟦(..,T)⟧ ; ; ; neutral ; x", 4, "parameter types")]
    [InlineData("A ; false ; M ; * ; ⟦Arg[0]⟧ ; ReturnValue ; value ; x", 5, "is not a port")]
    [InlineData("A ; false ; M ; * ; ⟦Argument[-1]⟧ ; ReturnValue ; value ; x", 5, "is not a port")]
    [InlineData("A ; false ; M ; * ; Receiver, ⟦Result⟧ ; ReturnValue ; value ; x", 5, "is not a port")]
    [InlineData("A ; false ; M ; * ; Receiver,⟦ ⟧, Receiver ; ReturnValue ; value ; x", 5, "missing")]
    [InlineData("A ; false ; M ; * ;⟦  ⟧; ReturnValue ; value ; x", 5, "missing")]
    [InlineData("A ; false ; M ; * ; Receiver ; ReturnValue.⟦Elements⟧ ; value ; x", 6, "is not a step")]
    [InlineData("A ; false ; M ; * ; Receiver ; ReturnValue.Element.⟦Slot[x]⟧ ; value ; x", 6, "is not a step")]
    [InlineData("A ; false ; M ; * ; Receiver ;⟦  ⟧; value ; x", 6, "missing")]
    [InlineData("A ; false ; M ; * ; Receiver ; ⟦whole⟧ ; sink:log ; x", 6, "is not a reading")]
    [InlineData("A ; false ; M ; * ; Receiver ; log ⟦recipient=⟧ ; sink:log ; x", 6, "is not a reading")]
    [InlineData("A ; false ; M ; * ; Receiver ; log ⟦recipient=Acme⟧ ; sink:log ; x", 6, "is not a reading")]
    [InlineData("A ; false ; M ; * ; Receiver ; log ⟦recipient=acme..mail⟧ ; sink:log ; x", 6, "is not a reading")]
    [InlineData("A ; false ; M ; * ; Receiver ; ⟦recipient=k⟧ ; sink:log ; x", 6, "needs a reading")]
    [InlineData("A ; false ; M ; * ; ⟦Receiver⟧ ; ; neutral ; x", 5, "nothing in this column")]
    [InlineData("A ; false ; M ; * ; Receiver ; ReturnValue ; ⟦flow⟧ ; x", 7, "expected value")]
    [InlineData("A ; false ; M ; * ; Receiver ; ReturnValue ; ⟦value:x⟧ ; x", 7, "expected value")]
    [InlineData("A ; false ; M ; * ; Receiver ; log ; ⟦sink:paper⟧ ; x", 7, "is not a sink")]
    [InlineData("A ; false ; M ; * ; ; ReturnValue ; ⟦source:Mood⟧ ; x", 7, "is not a built-in category")]
    [InlineData("A ; false ; M ; * ; ; ReturnValue ; ⟦source:Email:Weak⟧ ; x", 7, "is not a built-in category")]
    [InlineData("A ; false ; M ; * ; Argument[0]⟦=\"\"⟧ ; ReturnValue ; source:Email ; x", 5, "a constant in quotes")]
    [InlineData("A ; false ; M ; * ; Argument[0]⟦=\"email⟧ ; ReturnValue ; source:Email ; x", 5, "a constant in quotes")]
    [InlineData("A ; false ; M ; * ; ⟦Key⟧=\"email\" ; ReturnValue ; source:Email ; x", 5, "is not a port")]
    [InlineData("A ; false ; M ; * ; ; ⟦a b⟧ ; leads ; x", 6, "metadata full name")]
    [InlineData("A ; false ; M ; * ; ; ; ⟦redactor:Weak⟧ ; x", 7, "is not a tier")]
    public void A_mistake_is_reported_where_it_is(string marked, int column, string message)
    {
        const string Good = "A;false;M;*;;;neutral;x";
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var length = marked.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
        var file = Parse($"{Good}\n{marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)}\n{Good}");

        var problem = Assert.Single(file.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal("test.pii", problem.Path);
        Assert.Equal(column, problem.Column);
        Assert.Equal(new LinePosition(1, start), problem.Position.Start);
        Assert.Equal(new LinePosition(1, start + length), problem.Position.End);
        Assert.Equal(Good.Length + 1 + start, problem.Span.Start);
        Assert.Equal(2, file.Rows.Length);
    }

    [Fact]
    public void Every_mistake_of_a_row_is_reported() =>
        Assert.Equal([2, 5, 6], Parse("A;no;M;*;Foo;Bar;value;x").Problems.Select(static problem => problem.Column));

    [Fact]
    public void No_text_makes_it_throw()
    {
        const string Alphabet = ";#[].,()<>*: \n\r\tAa0`+⟦é\0";
        Check.Sample(
            Gen.Char[Alphabet].Array[0, 60],
            static characters => Parse(new string(characters)).Rows.Length >= 0);
    }

    private static ModelFile Parse(string text) => ModelParser.Parse("test.pii", SourceText.From(text));
}
