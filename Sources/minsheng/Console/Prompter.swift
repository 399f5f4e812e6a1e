/// Somebody at a terminal who can be asked.
package protocol Prompter: Sendable {
    /// Asks and gives the line that is typed; nil at the end of the input.
    ///
    /// A hidden answer is not seen on the screen.
    func ask(_ question: String, isHidden: Bool) -> String?
}
