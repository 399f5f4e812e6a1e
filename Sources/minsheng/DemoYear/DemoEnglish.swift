/// English names for what the published tables name in Chinese only.
struct DemoEnglish {
    private let names: [String: String]

    init() {
        names = Dictionary(
            DemoTable(DemoFiles.english).rows.map { ($0["name"], $0["name_en"]) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The English name of something; empty where nobody translated it.
    func name(of chinese: String) -> String {
        names[chinese] ?? ""
    }
}
