/// Where a form is sent, with what the visitor does not see.
package struct FormTarget: Hashable, Sendable {
    /// A field that is sent and not shown: the token, a version.
    package struct Hidden: Hashable, Sendable {
        /// The name.
        package let name: String
        /// The value.
        package let value: String

        /// Makes a field.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// How a form is sent.
    package enum Method: Hashable, Sendable {
        /// Changes something.
        case post
        /// Changes something and carries files.
        case upload
        /// Asks for a page; the fields become part of its address.
        case get
    }

    /// The address.
    package let address: String
    /// How it is sent.
    package let method: Method
    /// The fields that are not shown.
    package let hidden: [Hidden]

    /// Makes a target.
    package init(_ address: String, method: Method = .post, hidden: [Hidden] = []) {
        self.address = address
        self.method = method
        self.hidden = hidden
    }
}
