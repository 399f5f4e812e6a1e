import CCurl
import Glibc

/// One connection of libcurl with everything switched off that is not asked for: no proxy, no
/// redirects, no other protocol, no signals, no file of passwords.
///
/// Lives on one thread from its making to its end.
final class Transfer {
    /// What the callbacks of libcurl read and note.
    final class Course {
        let rules: SendingRules
        let ending: SendingQueue.Ending
        /// What is still to be sent.
        var upload: ArraySlice<UInt8>
        var answered = 0
        var isTooLarge = false
        var refused: RefusedRange?

        init(_ rules: SendingRules, _ ending: SendingQueue.Ending, upload: [UInt8]) {
            (self.rules, self.ending, self.upload) = (rules, ending, upload[...])
        }
    }

    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private let handle: UnsafeMutableRawPointer
    private let course: Course
    private let isMail: Bool
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    /// Prepares a connection to an address of one protocol.
    init(
        to url: String,
        by protocols: String,
        rules: SendingRules,
        upload: [UInt8] = [],
        ending: SendingQueue.Ending
    ) throws(SendingFault) {
        guard Self.isReady, let handle = curl_easy_init() else {
            throw .other(Int(CURLE_FAILED_INIT.rawValue))
        }
        self.handle = handle
        isMail = protocols.hasPrefix("smtp")
        course = Course(rules, ending, upload: upload)
        try set(CURLOPT_PROTOCOLS_STR, protocols)
        try set(CURLOPT_URL, url)
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_PROXY, "")
        try set(CURLOPT_NOPROXY, "*")
        try set(CURLOPT_FOLLOWLOCATION, 0)
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        try set(CURLOPT_CONNECTTIMEOUT_MS, rules.connectMilliseconds)
        try set(CURLOPT_TIMEOUT_MS, rules.totalMilliseconds)
        if let authorities = rules.authorities { try set(CURLOPT_CAINFO, authorities) }
        try follow()
    }

    deinit {
        curl_easy_cleanup(handle)
        for list in lists { curl_slist_free_all(list) }
    }

    func set(_ option: CURLoption, _ value: Int) throws(SendingFault) {
        try check(minsheng_curl_long(handle, option, value))
    }

    func set(_ option: CURLoption, _ value: String) throws(SendingFault) {
        try check(minsheng_curl_text(handle, option, value))
    }

    func set(_ option: CURLoption, lines: [String]) throws(SendingFault) {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines { list = curl_slist_append(list, line) ?? list }
        if let list { lists.append(list) }
        try check(minsheng_curl_list(handle, option, list))
    }

    /// Sends a body with a POST; libcurl takes its bytes over.
    func post(_ body: [UInt8]) throws(SendingFault) {
        try set(CURLOPT_POSTFIELDSIZE, body.count)
        let code = body.withUnsafeBytes { bytes in
            minsheng_curl_pointer(
                handle,
                CURLOPT_COPYPOSTFIELDS,
                UnsafeMutableRawPointer(mutating: bytes.baseAddress)
            )
        }
        try check(code)
    }

    /// Connects, sends, and gives the last status that was answered.
    func perform() throws(SendingFault) -> Int {
        let code = withExtendedLifetime(course) { curl_easy_perform(handle) }
        var status = 0
        _ = minsheng_curl_status(handle, &status)
        guard code == CURLE_OK else { throw fault(code, status) }
        return status
    }

    private func check(_ code: CURLcode) throws(SendingFault) {
        guard code == CURLE_OK else { throw .other(Int(code.rawValue)) }
    }

    private func fault(_ code: CURLcode, _ status: Int) -> SendingFault {
        switch code {
        case CURLE_LOGIN_DENIED: return .signIn
        // libcurl says of a refused receiver that it could not send.
        case _ where isMail && status >= 400: return .refused(status)
        case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost
        case CURLE_COULDNT_CONNECT:
            return course.refused.map(SendingFault.addressRefused) ?? .unreachable
        case CURLE_OPERATION_TIMEDOUT: return .timeout
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR: return .certificate
        case CURLE_USE_SSL_FAILED: return .noTLS
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE:
            return .brokenOff
        case CURLE_ABORTED_BY_CALLBACK: return .ended
        case CURLE_WRITE_ERROR where course.isTooLarge: return .tooLarge
        default: return .other(Int(code.rawValue))
        }
    }
}

// MARK: - What libcurl calls

extension Transfer {
    private func follow() throws(SendingFault) {
        let course = Unmanaged.passUnretained(course).toOpaque()
        try set(CURLOPT_NOPROGRESS, 0)
        try check(minsheng_curl_pointer(handle, CURLOPT_XFERINFODATA, course))
        try check(
            minsheng_curl_on_progress(handle) { course, _, _, _, _ in
                Course.of(course)?.ending.isAsked == true ? 1 : 0
            }
        )
        try check(minsheng_curl_pointer(handle, CURLOPT_WRITEDATA, course))
        try check(
            minsheng_curl_on_data(handle, CURLOPT_WRITEFUNCTION) { _, size, count, course in
                Course.of(course)?.take(size * count) == true ? size * count : 0
            }
        )
        try check(minsheng_curl_pointer(handle, CURLOPT_HEADERDATA, course))
        try check(
            minsheng_curl_on_data(handle, CURLOPT_HEADERFUNCTION) { _, size, count, course in
                Course.of(course)?.take(size * count) == true ? size * count : 0
            }
        )
        try check(minsheng_curl_pointer(handle, CURLOPT_READDATA, course))
        try check(
            minsheng_curl_on_data(handle, CURLOPT_READFUNCTION) { room, size, count, course in
                guard let room, let course = Course.of(course) else { return 0 }
                return course.give(UnsafeMutableRawBufferPointer(start: room, count: size * count))
            }
        )
        try check(minsheng_curl_pointer(handle, CURLOPT_OPENSOCKETDATA, course))
        try check(
            minsheng_curl_on_socket(handle) { course, _, address in
                guard let course = Course.of(course), let address else { return -1 }
                return course.open(address)
            }
        )
    }
}

extension Transfer.Course {
    fileprivate static func of(_ pointer: UnsafeMutableRawPointer?) -> Transfer.Course? {
        pointer.map { Unmanaged<Transfer.Course>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Counts what was answered, of which nothing is kept; whether it may go on.
    fileprivate func take(_ count: Int) -> Bool {
        answered += count
        isTooLarge = answered > rules.mostAnswerBytes
        return !isTooLarge
    }

    fileprivate func give(_ room: UnsafeMutableRawBufferPointer) -> Int {
        let piece = upload.prefix(room.count)
        room.copyBytes(from: piece)
        upload = upload.dropFirst(piece.count)
        return piece.count
    }

    /// Opens the socket of an address that was found for the host, at the moment it is used: a
    /// name that resolves to something else by now gains nothing.
    fileprivate func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        var count = 0
        let bytes = minsheng_curl_address(address, &count)
        guard let bytes,
            let found = NetworkAddress(Array(UnsafeBufferPointer(start: bytes, count: count)))
        else {
            refused = .reserved
            return -1
        }
        if let range = rules.refusal(found) {
            refused = range
            return -1
        }
        let closing = Int32(SOCK_CLOEXEC.rawValue)
        return socket(
            address.pointee.family,
            address.pointee.socktype | closing,
            address.pointee.`protocol`
        )
    }
}
