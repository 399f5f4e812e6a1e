/// A field of the server's error report.
///
/// libpq's `PG_DIAG_…` are character constants, which Swift does not import; the letters are
/// those of the protocol (PostgreSQL 15, §55.8).
enum PostgresField: Unicode.Scalar {
    case state = "C"
    case message = "M"
    case table = "t"
    case column = "c"
    case constraint = "n"

    var code: Int32 { Int32(rawValue.value) }
}
