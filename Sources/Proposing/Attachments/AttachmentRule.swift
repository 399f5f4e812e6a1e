/// Which files may come with a suggestion, and how many.
package struct AttachmentRule: Hashable, Sendable {
    /// The most files.
    package let mostFiles: Int
    /// The most bytes of a picture.
    package let mostPictureBytes: Int
    /// The most bytes of a scan; nil where none is taken.
    package let mostScanBytes: Int?
    /// The most bytes of all of them together.
    package let mostBytes: Int

    /// Residents: three pictures.
    package static let residents = AttachmentRule(
        mostFiles: 3,
        mostPictureBytes: 8 << 20,
        mostScanBytes: nil,
        mostBytes: 24 << 20
    )

    /// Clerks and units: ten files, scans of originals among them.
    package static let offices = AttachmentRule(
        mostFiles: 10,
        mostPictureBytes: 8 << 20,
        mostScanBytes: 20 << 20,
        mostBytes: 40 << 20
    )

    /// What shows that a milestone was reached or a project is finished: one file at a time, for
    /// each has words of its own.
    package static let evidence = AttachmentRule(
        mostFiles: 1,
        mostPictureBytes: 8 << 20,
        mostScanBytes: 20 << 20,
        mostBytes: 20 << 20
    )

    /// Makes a rule.
    package init(
        mostFiles: Int,
        mostPictureBytes: Int,
        mostScanBytes: Int?,
        mostBytes: Int
    ) {
        self.mostFiles = mostFiles
        self.mostPictureBytes = mostPictureBytes
        self.mostScanBytes = mostScanBytes
        self.mostBytes = mostBytes
    }

    /// What a browser's window for choosing files offers.
    package var accept: String {
        mostScanBytes == nil
            ? "image/jpeg,image/png" : "image/jpeg,image/png,application/pdf"
    }
}
