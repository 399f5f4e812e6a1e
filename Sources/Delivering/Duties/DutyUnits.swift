import Ledger

extension [Party] {
    /// The units that can have a duty: all but those that visit projects for the congress, which
    /// watch over who has one.
    func withDuties(_ posts: [Post]) -> [Party] {
        let visiting = Set(posts.filter { $0.permissions.contains(.visitProjects) }.map(\.party))
        return filter { !visiting.contains($0.id) }
    }
}
