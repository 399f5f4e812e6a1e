/// How large a picture may be.
package struct PictureLimits: Hashable, Sendable {
    /// The most dots of a picture that is read: a little over 48 million, what phones make.
    package var mostDots: Int
    /// The longest side that is read.
    package var longestSide: Int
    /// The most passes of a progressive picture; programs make ten or so.
    package var mostScans: Int
    /// The longest side that is written.
    package var writtenSide: Int

    /// Sets limits.
    package init(
        mostDots: Int = 50_500_000,
        longestSide: Int = 20_000,
        mostScans: Int = 100,
        writtenSide: Int = 2_560
    ) {
        self.mostDots = mostDots
        self.longestSide = longestSide
        self.mostScans = mostScans
        self.writtenSide = writtenSide
    }

    /// Refuses dimensions before anything is made room for.
    func check(width: Int, height: Int) throws(PictureError) {
        guard width > 0, height > 0, width <= longestSide, height <= longestSide,
            width * height <= mostDots
        else { throw .tooManyDots(width: width, height: height) }
    }
}
