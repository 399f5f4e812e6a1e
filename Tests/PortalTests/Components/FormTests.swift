import Markup
import Portal
import Testing
import Wording

@Suite struct FormTests {
    private let book = Phrasebook(.zh)

    @Test func `hint, error and counter explain the control`() {
        let field = Field("what", "想办的事", hint: "一句话", error: "至少4个字。")

        let html = Component.textArea(field, value: "路", limit: 500, in: book).text

        #expect(html.contains(#"<label class="label" for="field-what">想办的事</label>"#))
        #expect(html.contains(#"aria-describedby="hint-what error-what counter-what""#))
        #expect(html.contains(#"aria-invalid="true""#))
        #expect(html.contains(#"id="hint-what">一句话</p>"#))
        #expect(html.contains(#"<p class="counter" id="counter-what">1 / 500字</p>"#))
    }

    @Test func `a field that is right is not called wrong`() {
        let html = Component.input(Field("name", "名称"), value: "a\"b", in: book).text

        #expect(!html.contains("aria-invalid"))
        #expect(!html.contains("aria-describedby"))
        #expect(html.contains(#"value="a&quot;b""#))
    }

    @Test func `a line break the visitor typed first is kept`() {
        let html = Component.textArea(Field("what", "x"), value: "\n路", in: book).text

        #expect(html.contains(">\n\n路</textarea>"))
    }

    @Test(arguments: [("", "date"), ("2022-11-30", "date"), ("昨天", "text"), ("2022-13-01", "text")])
    func `what is no date stands where a browser keeps it`(typed: String, type: String) {
        let html = Component.input(Field("on", "日期"), value: typed, kind: .date, in: book).text

        #expect(html.contains(#"type="\#(type)""#))
        #expect(html.contains(#"value="\#(typed)""#))
    }

    @Test func `characters are counted as people count them`() {
        let html = Component.textArea(Field("what", "x"), value: "👩‍👩‍👧好", limit: 10, in: book).text

        #expect(html.contains("2 / 10字"))
    }

    @Test func `the summary leads to every wrong field and to no other`() {
        let fields = [
            Field("what", "想办的事", error: "请写下您希望办的事。"), Field("name", "名称"),
            Field("town", "在哪个镇街", error: "请选择镇街。"),
        ]

        let html = Component.errorSummary(fields, in: book).text

        #expect(html.contains(##"<a href="#field-what">请写下您希望办的事。</a>"##))
        #expect(html.contains(##"<a href="#field-town">请选择镇街。</a>"##))
        #expect(!html.contains("field-name"))
        #expect(html.contains("还差2处，"))
    }

    @Test func `a summary that names its fields puts each before its sentence`() {
        let fields = [
            Field("seats", "应选数", error: "请填数字。"), Field("order", "次序", error: "请填数字。"),
        ]

        let zh = Component.errorSummary(fields, namingFields: true, in: book).text
        let en = Component.errorSummary(fields, namingFields: true, in: Phrasebook(.en)).text

        #expect(zh.contains(##"<a href="#field-seats">应选数：请填数字。</a>"##))
        #expect(zh.contains(##"<a href="#field-order">次序：请填数字。</a>"##))
        #expect(en.contains(##"<a href="#field-seats">应选数: 请填数字。</a>"##))
    }

    @Test func `nothing wrong, no summary`() {
        #expect(Component.errorSummary([Field("name", "名称")], in: book).isEmpty)
    }

    @Test func `the first option bears the id of its field`() {
        let options = [FormOption("a", "甲"), FormOption("b", "乙")]

        let html = Component.chips(Field("kind", "类"), options: options, selected: "b", in: book)
            .text

        #expect(html.contains(#"id="field-kind" name="kind" value="a">"#))
        #expect(html.contains(#"id="field-kind-2" name="kind" value="b" checked>"#))
        #expect(html.contains(#"role="radiogroup""#))
    }

    @Test func `a select shows its choice, and its prompt sends nothing`() {
        let options = [FormOption("1", "甲"), FormOption("2", "乙")]

        let html = Component.select(
            Field("town", "镇街"),
            options: options,
            selected: "2",
            prompt: "请选择",
            in: book
        ).text

        #expect(html.contains(#"<option value="">请选择</option>"#))
        #expect(html.contains(#"<option value="2" selected>乙</option>"#))
    }

    @Test(arguments: [
        (FormTarget.Method.post, #"action="/x" method="post" novalidate"#),
        (.upload, #"action="/x" method="post" enctype="multipart/form-data" novalidate"#),
        (.get, #"action="/x" method="get" novalidate"#),
    ])
    func `a form is sent as its target says`(method: FormTarget.Method, expected: String) {
        let target = FormTarget("/x", method: method, hidden: [.init("token", "<1>")])

        let html = Component.form(target) { "" }.text

        #expect(html.contains(expected))
        #expect(html.contains(#"<input type="hidden" name="token" value="&lt;1&gt;">"#))
    }
}
