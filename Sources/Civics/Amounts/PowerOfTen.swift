/// Powers of ten, exactly.
enum PowerOfTen {
    /// Ten to the power of 0 to 37.
    static func wide(_ exponent: Int) -> Int128 {
        precondition((0...37).contains(exponent), "the power does not fit 128 bits")
        var power: Int128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
