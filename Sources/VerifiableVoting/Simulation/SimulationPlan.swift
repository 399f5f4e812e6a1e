package import BallotCore

/// What is simulated: who votes, on what, and who opens the sums.
package struct SimulationPlan: Hashable, Sendable {
    /// What is asked.
    package let preset: SimulationPreset
    /// For each voter how much the ballot counts.
    package let weights: [Weight]
    /// How many trustees there are.
    package let trusteeCount: Int
    /// How many of them open the sums; nothing if none of them can be missing.
    package let threshold: Int?
    /// How credentials look.
    package let credentialKind: PrivateCredential.Kind
    /// What the election is called.
    package let name: String
    /// What the election says of itself.
    package let description: String

    /// Makes a plan.
    package init(
        preset: SimulationPreset,
        weights: [Weight],
        trusteeCount: Int,
        threshold: Int?,
        credentialKind: PrivateCredential.Kind = .plain,
        name: String = "模拟票决",
        description: String = "模拟：票由程序随机投出，不是选举。"
    ) {
        self.preset = preset
        self.weights = weights
        self.trusteeCount = trusteeCount
        self.threshold = threshold
        self.credentialKind = credentialKind
        self.name = name
        self.description = description
    }
}

/// How far a simulation has come.
package enum SimulationProgress: Hashable, Sendable {
    /// So many of the ballots are cast.
    case ballots(done: Int, total: Int)
    /// So many of the shares are given.
    case shares(done: Int, total: Int)
}

/// Why a simulation is not made, or stops.
package enum SimulationFault<Failure: Error>: Error {
    /// The election cannot be drafted.
    case draft(ElectionDraft.Fault)
    /// The key ceremony cannot be held.
    case ceremony(CeremonyFault)
    /// The archive is not begun.
    case setup(SetupRefusal<Failure>)
    /// Something is not appended.
    case recording(RecordingRefusal<Failure>)
    /// A credential that was issued is none.
    case credential(PrivateCredential.Refusal)
    /// Votes that were drawn are none.
    case choices(Choices.Refusal)
    /// A share cannot be made.
    case share(ShareFault)
    /// The election cannot be voted in.
    case election
    /// The result is not the sum of the votes that were drawn.
    case result
    /// The task was cancelled.
    case cancelled

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .draft(let fault): fault.code
        case .ceremony(let fault): fault.code
        case .setup(let refusal): refusal.code
        case .recording(let refusal): refusal.code
        case .credential: "simulation.credential"
        case .choices: "simulation.choices"
        case .share(let fault): fault.code
        case .election: "simulation.election"
        case .result: "simulation.result"
        case .cancelled: "simulation.cancelled"
        }
    }
}

/// A secret of a simulation, in a file's form; wiped when nobody needs it any more.
package final class SecretFile {
    /// What belenios-tool calls the file.
    package let name: String
    /// What it holds.
    package let content: SecretBytes

    init(name: String, content: consuming SecretBytes) {
        self.name = name
        self.content = content
    }
}
