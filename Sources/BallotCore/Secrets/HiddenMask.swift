/// Masks out of secrets, which the compiler must take for any number.
///
/// Where it sees that a mask is all ones or 0, it may make a branch of what is masked, and then the
/// time tells the secret: it did so for a loop over the limbs of an element. These functions change
/// nothing and are never looked into.
enum HiddenMask {
    @inline(never)
    @_optimize(none)
    static func hide(_ mask: UInt64) -> UInt64 { mask }

    @inline(never)
    @_optimize(none)
    static func hide(_ mask: UInt32) -> UInt32 { mask }

    @inline(never)
    @_optimize(none)
    static func hide(_ mask: UInt8) -> UInt8 { mask }
}
