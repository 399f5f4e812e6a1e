/// One file of an archive, as the archive's directory describes it.
struct ZipEntry: Hashable, Sendable {
    /// How its bytes are packed.
    enum Method: Hashable, Sendable {
        case stored
        case deflated
        case other(Int)
    }

    /// The path, parted by slashes.
    let name: String
    let method: Method
    let checksum: UInt32
    /// Bytes in the archive.
    let packedSize: Int
    /// Bytes when unpacked, as the directory says; to be checked, not to be trusted.
    let size: Int
    /// Where its header begins.
    let offset: Int
}

extension ZipEntry {
    /// Refuses names that lead out of the archive, or that systems read in different ways.
    func checkName() throws(WorkbookError) {
        let steps = name.split(separator: "/", omittingEmptySubsequences: false)
        let isFolder = steps.last?.isEmpty == true
        let isSafe =
            !name.isEmpty && !name.utf8.contains(0) && !name.contains("\\") && !name.contains(":")
            && !(isFolder ? steps.dropLast() : steps[...])
                .contains { $0.isEmpty || $0 == "." || $0 == ".." }
        guard isSafe else { throw .unsafePath(part: WorkbookError.shown(name)) }
    }
}
