import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// Drafting, editing and adopting the rule of a vote.
struct ConsoleRuleRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.consoleRules.route, use: index)
            .get(AddressPattern.newRule.route, use: ask)
            .post(AddressPattern.newRule.route, use: draft)
            .get(AddressPattern.consoleRule.route, use: show)
            .get(AddressPattern.editRule.route, use: open)
            .post(AddressPattern.editRule.route, use: edit)
            .get(AddressPattern.adoptRule.route, use: confirm)
            .post(AddressPattern.adoptRule.route, use: adopt)
    }

    private var preparing: PreparingRules { PreparingRules(ledger) }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let rules = try await ledger.rules(context)
        let page = ConsoleRulesPage(book: context.book, rules: rules)
        return try RuleDesk.page(page.content, .ok, request, context)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let rules = try await ledger.rules(context)
        let rule = try rules.rule(context)
        let home = try home(context)
        let scope = Scope(
            jurisdiction: home,
            isDefault: home.id == (try context.site.tree).defaultID
        )
        let page = ConsoleRulePage(
            book: context.book,
            rule: rule,
            rules: rules,
            people: try RulePeople(
                request,
                of: rule,
                onRoll: try await ledger.deputiesInOffice(in: home.id)
            ),
            place: home,
            done: try request.query("done"),
            publicPath: Address.rule(rule.key).path(in: scope)
        )
        return try RuleDesk.page(page.content, .ok, request, context)
    }

    // MARK: - Drafting

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let rules = try await ledger.rules(context)
        let preset = try request.query("preset").flatMap { RulePresets.builtIn[$0] }
        let former = try request.query("after").flatMap { id in
            rules.first { $0.id.description == id }
        }
        var form = former.map { RuleForm($0) } ?? (preset ?? RulePresets.builtIn.usual).form
        if former == nil {
            let (home, today) = (try home(context), ledger.clock.now().date)
            let isRating = preset?.isRating ?? false
            let voted = today.month >= 7 ? today.year + 1 : today.year
            // What was voted on for a year is rated when the next one is voted on.
            let year = isRating ? voted - 1 : voted
            form[.year] = String(year)
            if !isRating {
                form[.purpose] =
                    (home.kind == .street ? RulePurpose.recommendation : .projects).rawValue
            }
            form[.title] = Phrasebook(.zh).say(
                isRating
                    ? .rulesFormTitleProposedRating(place: home.name, year: year)
                    : .rulesFormTitleProposed(place: home.name, year: year)
            )
        }
        return try drafting(RuleEntry(form), preset: preset, request, context)
    }

    @Sendable func draft(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entry = RuleEntry(
            try await FormFields(request, context, fields: RuleEntry.fields)
        )
        do throws(RuleError) {
            let id = try await preparing.draft(
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.consoleRule(id).path + "?done=draft")
        } catch {
            let refused = try entry.refused(error)
            let preset = RulePresets.builtIn[entry.form[.preset]]
            return try drafting(refused, preset: preset, request, context)
                .response(from: request, context: context)
        }
    }

    private func drafting(
        _ entry: RuleEntry,
        preset: RulePreset?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let section = RuleFormSection(
            book: context.book,
            form: entry.form,
            faults: entry.faults,
            isNew: true,
            target: context.form(Address.newRule.path)
        )
        let page = RuleFormPage(
            book: context.book,
            section: section,
            notice: entry.notice,
            rule: nil,
            preset: preset
        )
        return try RuleDesk.page(page.content, entry.status, request, context)
    }

    // MARK: - Editing

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let rule = try await ledger.rules(context).rule(context)
        guard rule.sealed == nil else { throw .notFound }
        return try editing(rule, RuleEntry(RuleForm(rule)), request, context)
    }

    @Sendable func edit(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: RuleEntry.fields)
        let rule = try await ledger.rules(context).rule(context)
        let entry = RuleEntry(fields)
        do throws(RuleError) {
            try await preparing.edit(
                rule.id,
                version: Int(fields["version"]) ?? 0,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.consoleRule(rule.id).path + "?done=edit")
        } catch {
            return try editing(rule, try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
    }

    private func editing(
        _ rule: VotingRule,
        _ entry: RuleEntry,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let section = RuleFormSection(
            book: context.book,
            form: entry.form,
            faults: entry.faults,
            isNew: false,
            target: context.form(Address.editRule(rule.id).path, hidden: rule.versionField)
        )
        let page = RuleFormPage(
            book: context.book,
            section: section,
            notice: entry.notice,
            rule: rule,
            preset: nil
        )
        return try RuleDesk.page(page.content, entry.status, request, context)
    }

    // MARK: - Adopting

    @Sendable func confirm(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let rule = try await ledger.rules(context).rule(context)
        guard rule.sealed == nil else { throw .notFound }
        return try adopting(rule, AdoptionEntry(), request, context)
    }

    @Sendable func adopt(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: AdoptionEntry.fields)
        let rule = try await ledger.rules(context).rule(context)
        let entry = AdoptionEntry(fields)
        do throws(RuleError) {
            try await preparing.adopt(
                rule.id,
                version: Int(fields["version"]) ?? 0,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.consoleRule(rule.id).path + "?done=adopt")
        } catch {
            return try adopting(rule, try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
    }

    private func adopting(
        _ rule: VotingRule,
        _ entry: AdoptionEntry,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let page = AdoptRulePage(
            book: context.book,
            rule: rule,
            entry: entry,
            target: context.form(Address.adoptRule(rule.id).path, hidden: rule.versionField)
        )
        return try RuleDesk.page(page.content, entry.status, request, context)
    }

    private func home(_ context: SignedIn) throws(PageError) -> Jurisdiction {
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        return home
    }
}

extension VotingRule {
    /// The version that a form was opened with.
    fileprivate var versionField: [FormTarget.Hidden] {
        [FormTarget.Hidden("version", String(version))]
    }
}
