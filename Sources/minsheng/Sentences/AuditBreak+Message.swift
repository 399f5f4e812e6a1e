import Ledger
import Wording

extension AuditChain.Break {
    /// Which entry, and what is wrong with it.
    var message: Message {
        switch self {
        case .changed(let height):
            .auditChanged(height: Int(height))
        case .missing(let from, let through) where from == through:
            .auditMissing(height: Int(from))
        case .missing(let from, let through):
            .auditMissingSeveral(from: Int(from), through: Int(through))
        case .notLinked(let height):
            .auditNotLinked(height: Int(height))
        case .shorterThanHead(let height, let head):
            .auditShorterThanHead(height: Int(height), head: Int(head))
        case .headDiffers(let height):
            .auditHeadDiffers(height: Int(height))
        case .printedHeadNotFound(let digest):
            .auditPrintedHeadNotFound(head: digest)
        }
    }
}
