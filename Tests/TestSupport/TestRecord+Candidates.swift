package import Civics
package import Ledger
package import Proposing

extension TestRecord {
    /// The forms of a candidate that stops no check, a section each.
    package static func wholeCandidate(_ name: String) -> [CandidateForm] {
        [
            CandidateForm(
                .basics,
                [
                    "name": name, "field": "便民设施", "category": "construction",
                    "origin": "own", "content": "在城区新增公共停车位1600余个。",
                ]
            ),
            CandidateForm(.parts, ["part-name-1": "路侧车位", "part-name-2": "停车楼"]),
            CandidateForm(
                .targets,
                [
                    "indicator-1": "公共停车位", "relation-1": "at-least",
                    "quantity-1": "1600余个", "indicator-2": "停车楼投用", "part-2": "2",
                    "quantity-2": "年内开放",
                ]
            ),
            CandidateForm(.places, ["reach": "some", "place-tiansheng": "1", "place-liyang": "1"]),
            CandidateForm(
                .money,
                [
                    "total": "1.20亿元", "annual": "335.1545", "funding-city": "100",
                    "funding-district": "235.1545",
                ]
            ),
            CandidateForm(
                .units,
                [
                    "lead": "区政府办公室", "responsible": "天生街道办事处\n静观镇人民政府",
                    "cooperating": "区财政局、区城市管理局", "vice-mayor": "分管城市管理副区长",
                    "contact": "区城市管理局市政科", "maintenance": "运营企业",
                ]
            ),
            CandidateForm(.time, ["start": "2023年3月1日", "finish": "2023-12-20"]),
            CandidateForm(
                .grounds,
                [
                    "beneficiaries": "5.6万人", "scope": "城区居民", "background": "停车难",
                    "necessity": "火灾隐患", "feasibility": "边角地产权清晰",
                    "risk": "居民对点位有异议",
                ]
            ),
            CandidateForm(
                .opinions,
                [
                    "unit-1": "区财政局", "kind-1": "finance",
                    "verdict-1": "agree-in-principle", "words-1": "以企业投资为主",
                    "date-1": "2022-12-10",
                ]
            ),
            CandidateForm(.index, ["basis": "typed", "stars": "4.5", "reason": "问卷结果"]),
        ]
    }

    /// Begins a candidate and saves sections of it; every one of a whole candidate where none are
    /// given.
    @discardableResult
    package func candidate(
        _ name: String,
        _ forms: [CandidateForm]? = nil,
        year: Int = 2023,
        by officer: Officer
    ) async throws(CandidateError) -> ID<Candidate> {
        let editing = EditingCandidates(ledger)
        let id = try await editing.begin(
            name: name,
            year: year,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
        for form in forms ?? Self.wholeCandidate(name) {
            try await editing.save(
                form,
                of: id,
                version: 0,
                in: officer.jurisdiction,
                by: .officer(officer)
            )
        }
        return id
    }

    /// Moves a candidate from where it was begun to where it is submitted.
    package func submit(
        _ id: ID<Candidate>,
        by officer: Officer
    ) async throws(CandidateError) {
        for state in [Candidate.State.screening, .arguing, .preliminary, .submitted] {
            try await EditingCandidates(ledger).move(
                id,
                to: state,
                reason: "",
                in: officer.jurisdiction,
                by: .officer(officer)
            )
        }
    }

    /// A decision that is right.
    package static let decision = DecisionForm(
        number: "示例〔2022〕1号",
        date: "2022-11-01",
        words: "同意提请票决。"
    )

    /// Three whole candidates for one seat, submitted and frozen; their keys in the ballot's order.
    package func frozenList(by officer: Officer) async throws -> [ID<Candidate>] {
        var ids: [ID<Candidate>] = []
        for name in ["公共停车位", "社区老年食堂", "农村供水保障"] {
            let id = try await candidate(name, by: officer)
            try await submit(id, by: officer)
            ids.append(id)
        }
        try await EditingCandidates(ledger).setSeats(
            "1",
            year: 2023,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
        _ = try await FreezingCandidates(ledger).freeze(
            year: 2023,
            decision: Self.decision,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
        return ids
    }
}
