import Markup
import Portal
import Testing
import Wording

@Suite struct ListTests {
    private let book = Phrasebook(.zh)

    @Test func `a table sets its cells by their columns`() {
        let html = Component.table(
            name: "得票",
            caption: ("得票", "票"),
            columns: [TableColumn("名次", .number), TableColumn("项目", .head), TableColumn("")],
            rows: [TableRow(["1", "甲", "x"], .cut), TableRow(["2", "乙", "y"], .off)],
            in: book
        ).text

        #expect(html.contains("<caption>得票 <small>票</small></caption>"))
        #expect(html.contains(#"<th scope="col" class="num">名次</th>"#))
        #expect(
            html.contains(
                #"<tr class="cut"><td class="num">1</td><th scope="row">甲</th><td>x</td></tr>"#
            )
        )
        #expect(html.contains(#"<tr class="off">"#))
        #expect(html.contains(#"tabindex="0" role="group" aria-label="得票（窄屏可左右滚动）""#))
    }

    @Test func `a column without a name has no empty head`() {
        let html = Component.table(
            name: "x",
            columns: [TableColumn("")],
            rows: [],
            in: book
        ).text

        #expect(html.contains("<tr><td></td></tr>"))
    }

    @Test func `an entry without figures promises nothing`() {
        let html = Component.entry(Entry(number: 9, name: "加装电梯"), in: book).text

        #expect(html.contains("<h3>加装电梯</h3>"))
        #expect(!html.contains("progress"))
        #expect(!html.contains("%"))
    }

    @Test func `an entry says in words what its bar shows`() {
        let entry = Entry(
            number: 4,
            name: "环道",
            address: "/projects/2022/4",
            done: Share(221, of: 280),
            plan: Share(26, of: 28),
            light: .slow
        )

        let html = Component.entry(entry, in: book).text

        #expect(html.contains(#"aria-label="完成79%，计划93%""#))
        #expect(html.contains(#"class="bar" y="25%" width="78.9%""#))
        #expect(html.contains(#"<b class="share">79%</b>"#))
        #expect(html.contains("黄灯·偏慢"))
    }

    @Test func `more than was promised fills the bar and is said in numbers`() {
        let html = Component.progress(done: Share(140, of: 120), in: book).text

        #expect(html.contains(#"aria-label="完成117%""#))
        #expect(html.contains(#"width="100.0%""#))
    }

    @Test(arguments: Light.allCases, [Language.zh, .en])
    func `a light is a shape and a word`(light: Light, language: Language) {
        let html = Component.light(light, in: Phrasebook(language)).text

        #expect(html.contains("<svg"))
        #expect(html.contains("</svg>") && !html.hasSuffix("</svg></span>"))
    }

    @Test func `no two lights have the same shape`() {
        let shapes = Light.allCases.map { light in
            Component.light(light, in: book).text.split(separator: "</svg>")[0]
                .split(separator: "<svg")[1]
        }

        #expect(Set(shapes).count == Light.allCases.count)
    }

    @Test func `a thread says each stage in a word`() {
        let html = Component.thread(
            [
                ThreadStep(.done, when: "10-12", title: "提出"), ThreadStep(.now, title: "在办"),
                ThreadStep(.next, title: "评价"),
            ],
            in: book
        ).text

        for (name, word) in [("done", "已完成"), ("now", "进行中"), ("next", "未开始")] {
            #expect(html.contains(#"<li class="\#(name)">"#))
            #expect(html.contains(#"<span class="offscreen">\#(word)</span>"#))
        }
        #expect(html.contains(#"<p class="when">10-12</p><h2>提出</h2>"#))
    }

    @Test func `what is not known is a dash, not a zero`() {
        let html = Component.counts([("空白", nil), ("废票", 0)], in: book).text

        #expect(html.contains("<dt>空白</dt><dd>—</dd>"))
        #expect(html.contains("<dt>废票</dt><dd>0</dd>"))
    }

    @Test func `pages say where one is and lead on`() {
        let html = Component.pages(51...100, of: 1_312, previous: "?page=1", next: nil, in: book)
            .text

        #expect(html.contains("第51–100项，共1,312项"))
        #expect(html.contains(#"href="?page=1" rel="prev""#))
        #expect(!html.contains("下一页"))
    }
}
