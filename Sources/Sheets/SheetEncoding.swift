/// How the characters of a text file are written as bytes.
package enum SheetEncoding: String, CaseIterable, Hashable, Sendable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "utf-8"
    /// GB18030, which holds GBK and GB 2312: what older office programs in China write.
    case gb18030
}
