package import Civics
import Ledger
package import Pictures

/// A file that is ready to be kept: of a kind we take, and a picture written anew.
package struct CheckedAttachment: Hashable, Sendable {
    /// What it is.
    package let kind: AttachmentKind
    /// The SHA-256 of the file as it was sent.
    package let sentDigest: Digest
    /// The bytes to be kept: a picture's are written anew.
    package let bytes: [UInt8]
    /// The picture once more, small, for lists.
    package let preview: [UInt8]?
    /// How wide the picture is; nought for a scan.
    package let width: Int
    /// How high the picture is; nought for a scan.
    package let height: Int
    /// What the picture looks like; nil for a scan, and where there is hardly anything to be seen.
    package let hash: PictureHash?

    /// The longest side of a small picture.
    static let previewSide = 480

    /// Reads one file.
    init(
        _ file: [UInt8],
        number: Int,
        rule: AttachmentRule
    ) throws(AttachmentFault) {
        sentDigest = Digest(of: file)
        if PictureFormat(of: file) != nil {
            guard file.count <= rule.mostPictureBytes else {
                throw .tooLarge(file: number, megabytes: rule.mostPictureBytes >> 20)
            }
            kind = .picture
            do throws(PictureError) {
                let picture = try CleanPicture(file)
                bytes = picture.bytes
                (width, height) = (picture.width, picture.height)
                hash = picture.hash
                preview = try CleanPicture(
                    picture.bytes,
                    limits: PictureLimits(writtenSide: Self.previewSide)
                ).bytes
            } catch {
                throw .unreadable(file: number, error)
            }
        } else if let most = rule.mostScanBytes, file.starts(with: "%PDF-".utf8) {
            guard file.count <= most else {
                throw .tooLarge(file: number, megabytes: most >> 20)
            }
            kind = .pdf
            bytes = file
            preview = nil
            (width, height) = (0, 0)
            hash = nil
        } else {
            throw .wrongKind(file: number, takesScans: rule.mostScanBytes != nil)
        }
    }
}

extension CheckedAttachment {
    /// Two pictures are read at once and no more: each may take two hundred megabytes for a second.
    private static let gate = WorkGate(places: 2)

    /// Why files are not taken.
    package enum Refusal: Error, Hashable, Sendable {
        /// Something is wrong with them; every one that is is named.
        case faults([AttachmentFault])
        /// Too many are being read already.
        case busy
    }

    /// Reads the files of a form, off the threads that serve requests.
    package static func all(
        _ files: [[UInt8]],
        rule: AttachmentRule
    ) async throws(Refusal) -> [CheckedAttachment] {
        guard files.count <= rule.mostFiles else {
            throw .faults([.tooMany(count: files.count, most: rule.mostFiles)])
        }
        guard files.reduce(0, { $0 + $1.count }) <= rule.mostBytes else {
            throw .faults([.tooLargeTogether(megabytes: rule.mostBytes >> 20)])
        }
        var checked: [CheckedAttachment] = []
        var faults: [AttachmentFault] = []
        for (index, file) in files.enumerated() {
            let result = await gate.run {
                Result { () throws(AttachmentFault) in
                    try CheckedAttachment(file, number: index + 1, rule: rule)
                }
            }
            switch result {
            case nil: throw .busy
            case .success(let attachment): checked.append(attachment)
            case .failure(let fault): faults.append(fault)
            }
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return checked
    }
}
