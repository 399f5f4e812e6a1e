import HTTPTypes
import TestSupport

extension PortalClient {
    /// Sends a file as the form of a page does.
    func upload(
        _ path: String,
        from page: Answer,
        _ bytes: [UInt8],
        named name: String,
        fields: [(name: String, value: String)] = []
    ) async throws -> Answer {
        let form = page.text.components(between: "action=\"\(path)\"", and: "</form>").first ?? ""
        let token = form.components(between: "name=\"token\" value=\"", and: "\"").first ?? ""
        var body = Array("--xyz\r\n".utf8)
        body += Array("Content-Disposition: form-data; name=\"token\"\r\n\r\n\(token)".utf8)
        for (name, value) in fields {
            let head = "\r\n--xyz\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n"
            body += Array("\(head)\(value)".utf8)
        }
        body += Array("\r\n--xyz\r\nContent-Disposition: form-data; name=\"table\"; ".utf8)
        body += Array("filename=\"\(name)\"\r\n\r\n".utf8) + bytes + Array("\r\n--xyz--\r\n".utf8)
        return try await post(path, body, contentType: "multipart/form-data; boundary=xyz")
    }

    /// Sends a file and opens the page that looks at it.
    func look(at bytes: [UInt8], named name: String) async throws -> (path: String, page: Answer) {
        let form = try await get("/console/suggestions/import")
        let sent = try await upload("/console/suggestions/import", from: form, bytes, named: name)
        let path = sent.headers[.location] ?? ""
        return (path, try await get(path))
    }
}
