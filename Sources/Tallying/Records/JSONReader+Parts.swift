/// The parts that records of all kinds have in common.
extension JSONReader {
    /// The version of a format, of which one is known.
    func version(_ node: Int, known: Int) throws(RecordError) {
        let version = try integer(node)
        guard version == known else {
            throw fault(.unknownVersion(version, known: known), at: node)
        }
    }

    /// People and papers of a round.
    func papers(_ fields: JSONFields) throws(RecordError) -> Papers {
        Papers(
            present: try fields.read("present", count),
            issued: try fields.read("issued", count),
            returned: try fields.read("returned", count)
        )
    }

    /// Void papers by reason.
    func void(_ node: Int) throws(RecordError) -> [VoidReason: Int] {
        var void: [VoidReason: Int] = [:]
        try members(node) { (key, _, value) throws(RecordError) in
            void[VoidReason(key)] = try count(value)
        }
        return void
    }

    /// Session, list and rule hash: all three or none.
    func identity(
        _ fields: JSONFields,
        of node: Int
    ) throws(RecordError) -> SessionIdentity? {
        let missing = IdentityKey.all.filter { fields[$0] == nil }
        guard missing.count < IdentityKey.all.count else { return nil }
        if let key = missing.first { throw fault(.missingKey(key), at: node) }
        let list = try fields.read("list", string)
        let ruleHash = try fields.read("rule_hash", string)
        return try fields.read("session") { (node) throws(RecordError) in
            let session = try JSONFields(of: node, in: self, required: IdentityKey.session)
            return SessionIdentity(
                jurisdiction: try session.read("jurisdiction", string),
                number: try session.read("number", count),
                date: try session.read("date", string),
                list: list,
                ruleHash: ruleHash
            )
        }
    }

    func optionalFraction(_ node: Int) throws(RecordError) -> Fraction? {
        try optional(node, fraction)
    }

    func fraction(_ node: Int) throws(RecordError) -> Fraction {
        let parts = try array(node, integer)
        guard parts.count == 2 else {
            throw fault(.fractionParts(parts.count), at: node)
        }
        return Fraction(parts[0], parts[1])
    }
}
