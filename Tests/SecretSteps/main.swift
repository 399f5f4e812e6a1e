import BallotCore
import Seeding

// Does one step with secrets out of a seed. The instructions of `secretStep` are counted by
// callgrind: they must be as many for every seed, except for the step `public`, which shows that
// the count can tell.

/// Random bytes that are never thrown away: drawing until a number is below the order takes a
/// while that depends on what is thrown away, and on nothing that is kept.
struct KeptRandomness: RandomSource {
    var random: SeededGenerator

    mutating func fill(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: random.next() >> 8) }
        if let last = bytes.indices.last { bytes[last] &= 0x1F }
    }
}

let arguments = CommandLine.arguments
guard arguments.count == 3, let seed = UInt64(arguments[2]) else {
    preconditionFailure("called without a step and a seed: SecretSteps STEP SEED")
}
let step = arguments[1]
let group = ModularGroup.belenios2048()
var random = KeptRandomness(random: SeededGenerator(seed: seed))
// The ends of the range are secrets, too.
let field = group.scalars
var secrets = SecretScalars(count: 3, stride: field.stride)
for index in 0..<3 { secrets.sample(index, in: field, from: &random) }
switch seed {
case 0: secrets.set(0, to: field.scalar(0))
case 1: secrets.set(0, to: field.scalar(1))
case 2: secrets.set(0, to: field.negative(field.scalar(1)))
default: break
}
let table = group.table(of: group.generator, for: .secret)
let publicKey = String(decoding: group.texts(of: group.generator).bytes, as: UTF8.self)
let election = """
    {"version":1,"description":"","name":"","group":"BELENIOS-2048","public_key":"\(publicKey)",\
    "questions":[{"answers":["a","b","c"],"blank":true,"min":0,"max":3,"question":""}],"uuid":"rJjvA6d3ovoQMj"}
    """
let prepared = try PreparedElection(Election(Array(election.utf8)), group: group, for: .secret)
let characters = (0..<22).map { _ in Base58.random(from: &random) }
let key = (0..<32).map { _ in UInt8(truncatingIfNeeded: random.random.next()) }
let message = (0..<100).map { _ in UInt8(truncatingIfNeeded: random.random.next()) }
let checkedCharacters = checked(characters)
// A blank vote, and votes of every sum.
let flags = (0..<4).map { place in
    let bit = place == 0 ? 0 : UInt8(seed >> UInt64(place - 1) & 1)
    return seed == 0 ? UInt8(place == 0 ? 1 : 0) : bit
}

@MainActor
@inline(never)
func secretStep() {
    switch step {
    case "table-powers": _ = group.powers(of: table, by: secrets)
    case "power": _ = group.powers(of: group.generator, by: secrets, at: 0)
    case "answer": makeAnswer()
    case "credential": derive(characters)
    case "checked-credential": derive(checkedCharacters)
    case "gcm": seal(.gcm)
    case "ccm": seal(.ccm)
    case "public": _ = group.product(of: group.generator, to: secrets.disclosed(at: 1))
    default: preconditionFailure("there is no step \(step)")
    }
}

@MainActor
func makeAnswer() {
    guard case .homomorphic(let question) = prepared.election.questions[0] else { return }
    var making = AnswerMaking(
        of: SecretBytes(flags),
        to: question,
        in: prepared,
        from: &random
    )
    _ = making.elements()
    making.complete([0, 1], hash: field.scalar(7))
    making.complete([8, 9, 10, 11, 12], hash: field.scalar(7))
    for statement in 0..<15 { _ = making.response(to: statement) }
}

func checked(_ characters: [UInt8]) -> [UInt8] {
    for last in UInt8(0)..<58 {
        let text = characters.prefix(14) + [Base58.character(last)]
        if (try? PrivateCredential(typed: SecretBytes(Array(text)))) != nil { return Array(text) }
    }
    preconditionFailure("one of 58 characters checks the others")
}

@MainActor
func derive(_ characters: [UInt8]) {
    guard let credential = try? PrivateCredential(typed: SecretBytes(characters)) else {
        preconditionFailure("22 characters, or 14 and a check, are a credential")
    }
    _ = credential.secret(uuid: prepared.election.uuid, in: field)
}

@MainActor
func seal(_ cipher: AuthenticatedCipher) {
    let vector = SHA256.hash([])
    let sealed = cipher.seal(SecretBytes(message), key: SecretBytes(key), vector: vector)
    _ = cipher.open(sealed, key: SecretBytes(key), vector: vector)
}

secretStep()
