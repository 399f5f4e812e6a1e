/// Something wrong: which check says so, what it is, and where it stands.
package struct Finding: Error, Hashable, Sendable {
    /// Where in an archive something stands.
    package struct Place: Hashable, Sendable {
        /// In which record, from 0.
        package let record: Int
        /// At which byte of the file, from 0.
        package let offset: Int
    }

    /// The check.
    package let check: CheckName
    /// What is wrong.
    package let fault: VerificationFault
    /// Where.
    package let place: Place

    init(_ check: CheckName, _ fault: VerificationFault, in place: RecordPlace, at byte: Int = 0) {
        self.check = check
        self.fault = fault
        self.place = Place(record: place.record, offset: place.offset + byte)
    }

    /// A fault of the archive itself.
    init(_ fault: ArchiveFault) {
        check = fault.reason.check
        self.fault = .archive(fault.reason)
        place = Place(record: fault.record, offset: fault.offset)
    }
}
