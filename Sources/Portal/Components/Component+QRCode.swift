package import Markup
import QRCodes

extension Component {
    /// A text as a QR code, drawn with its quiet zone; nothing where it cannot be drawn.
    ///
    /// The label says what it is to those who cannot scan it.
    package static func qrCode(_ text: String, label: String) -> HTML {
        guard let code = QRCode(text) else { return .empty }
        let quiet = QRCode.quietModules
        let side = code.size + 2 * quiet
        var path = ""
        for row in 0..<code.size {
            for run in code.darkRuns(inRow: row) {
                path += "M\(run.lowerBound + quiet) \(row + quiet)h\(run.count)v1h-\(run.count)z"
            }
        }
        return SVG.svg(
            .class("qr"),
            .viewBox("0 0 \(side) \(side)"),
            .role("img"),
            .aria("label", label)
        ) {
            SVG.rect(.class("qr-light"), .width("\(side)"), .height("\(side)"))
            SVG.path(.class("qr-dark"), .d(path))
        }
    }
}
