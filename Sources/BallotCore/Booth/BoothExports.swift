#if arch(wasm32)
/// What the page calls.
///
/// The page asks for room with `booth_room`, writes into it and hands it over with its length. A
/// step answers 0, or the number of its refusal (`Booth.Refusal`); what it made then lies at
/// `booth_result` and has `booth_result_length` bytes, until the next step. Whatever the page
/// handed over is wiped.
private struct Desk: ~Copyable {
    var booth: Booth?
    var room: UnsafeMutableBufferPointer<UInt8>?
    var result: [UInt8] = []

    /// The bytes that the page wrote, in two parts.
    mutating func parts(_ first: Int, _ second: Int) -> (first: [UInt8], second: [UInt8]) {
        guard let room, first >= 0, second >= 0, first + second <= room.count else {
            return ([], [])
        }
        let parts = (Array(room[..<first]), Array(room[first..<(first + second)]))
        Wiping.wipe(room)
        return parts
    }

    /// Takes one step and keeps what it made.
    mutating func step(
        _ body: (inout Booth) throws(Booth.Refusal) -> [UInt8]
    ) -> Int32 {
        result = []
        guard var booth = booth.take() else { return Booth.Refusal.order.number }
        var number: Int32 = 0
        do throws(Booth.Refusal) {
            result = try body(&booth)
        } catch { number = error.number }
        self.booth = consume booth
        return number
    }
}

/// Where the bytes lie that the page handed over, made secret.
private func secret(_ bytes: inout [UInt8]) -> SecretBytes {
    let secret = SecretBytes(bytes)
    Wiping.wipe(&bytes)
    return secret
}

// WebAssembly runs this module in one thread, and none of the functions below calls another.
nonisolated(unsafe) private var desk = Desk()

@_expose(wasm, "booth_room")
@_cdecl("booth_room")
func boothRoom(_ length: Int32) -> Int32 {
    if let room = desk.room {
        Wiping.wipe(room)
        room.deallocate()
    }
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, Int(length)))
    room.initialize(repeating: 0)
    desk.room = room
    return Int32(Int(bitPattern: room.baseAddress))
}

@_expose(wasm, "booth_result")
@_cdecl("booth_result")
func boothResult() -> Int32 {
    desk.result.withUnsafeBufferPointer { Int32(Int(bitPattern: $0.baseAddress)) }
}

@_expose(wasm, "booth_result_length")
@_cdecl("booth_result_length")
func boothResultLength() -> Int32 { Int32(desk.result.count) }

/// The room has the election in JSON.
@_expose(wasm, "booth_prepare")
@_cdecl("booth_prepare")
func boothPrepare(_ length: Int32) -> Int32 {
    desk.result = []
    desk.booth = nil
    let json = desk.parts(Int(length), 0).first
    do throws(Booth.Refusal) {
        desk.booth = try Booth(json)
        return 0
    } catch { return error.number }
}

/// The room has the credential; makes the public credential.
@_expose(wasm, "booth_credential")
@_cdecl("booth_credential")
func boothCredential(_ length: Int32) -> Int32 {
    var typed = desk.parts(Int(length), 0).first
    let credential = secret(&typed)
    return desk.step { booth throws(Booth.Refusal) in try booth.take(credential: credential) }
}

/// The room has the flags and after them 32 random bytes; makes the ballot without a signature.
@_expose(wasm, "booth_encrypt")
@_cdecl("booth_encrypt")
func boothEncrypt(_ flagCount: Int32) -> Int32 {
    var (flags, seed) = desk.parts(Int(flagCount), 32)
    let chosen = secret(&flags)
    let random = secret(&seed)
    return desk.step { booth throws(Booth.Refusal) in
        try booth.encrypt(chosen.part(from: 0, count: chosen.count), seed: random)
    }
}

/// Makes the code of the ballot.
@_expose(wasm, "booth_code")
@_cdecl("booth_code")
func boothCode() -> Int32 {
    desk.step { booth throws(Booth.Refusal) in try booth.code() }
}

/// The room has 32 random bytes; makes the signed ballot.
@_expose(wasm, "booth_sign")
@_cdecl("booth_sign")
func boothSign() -> Int32 {
    var seed = desk.parts(32, 0).first
    let random = secret(&seed)
    return desk.step { booth throws(Booth.Refusal) in try booth.sign(seed: random) }
}

/// Makes the disclosure of the ballot.
@_expose(wasm, "booth_disclose")
@_cdecl("booth_disclose")
func boothDisclose() -> Int32 {
    desk.step { booth throws(Booth.Refusal) in try booth.disclose() }
}

/// Forgets the credential, the ballot and the last result.
@_expose(wasm, "booth_clear")
@_cdecl("booth_clear")
func boothClear() {
    _ = desk.step { booth throws(Booth.Refusal) in
        booth.clear()
        return []
    }
}
#endif
