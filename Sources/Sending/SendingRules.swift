/// What a connection must keep to: how long it may take, how much may come back, whom it trusts.
package struct SendingRules: Sendable {
    /// How long it may take until the connection stands.
    let connectMilliseconds: Int
    /// How long all of it may take.
    let totalMilliseconds: Int
    /// How many bytes of an answer are taken.
    let mostAnswerBytes: Int
    /// A file of certificates to be trusted; nil for those of the system.
    let authorities: String?
    /// Which range an address is refused for; nil where it may be connected to.
    let refusal: @Sendable (NetworkAddress) -> RefusedRange?

    /// For what goes to the network: public addresses alone.
    package static let network = SendingRules { $0.refusedRange }

    /// For a relay of mail, which an operator names and which as a rule stands in the house.
    package static let relay = SendingRules { _ in nil }

    /// Rules of one's own; tests have servers on this machine, with certificates of their own.
    package init(
        connectMilliseconds: Int = 10_000,
        totalMilliseconds: Int = 30_000,
        mostAnswerBytes: Int = 64 << 10,
        authorities: String? = nil,
        refusal: @escaping @Sendable (NetworkAddress) -> RefusedRange?
    ) {
        self.connectMilliseconds = connectMilliseconds
        self.totalMilliseconds = totalMilliseconds
        self.mostAnswerBytes = mostAnswerBytes
        self.authorities = authorities
        self.refusal = refusal
    }
}
