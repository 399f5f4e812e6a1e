/// A database of a PostgreSQL server, or of several of which one is in charge.
package struct PostgresAddress: Hashable, Sendable {
    /// A server: a name, a number or, beginning with a slash, the folder of a Unix socket.
    package struct Host: Hashable, Sendable {
        /// The name, without square brackets.
        package let name: String

        /// The port, from 1 to 65535.
        package let port: UInt16
    }

    /// The servers, tried in order.
    package let hosts: [Host]

    /// The role; nothing leaves it to libpq (the system's user).
    package let user: String?

    /// The password; nothing leaves it to libpq (`PGPASSFILE`).
    package let password: String?

    /// The name of the database.
    package let name: String

    /// What is passed on to libpq besides, in the order of the keys.
    package let parameters: [Parameter]

    /// A setting of the connection, by libpq's name.
    package struct Parameter: Hashable, Sendable {
        /// One of ``PostgresAddress/knownParameters``.
        package let key: String

        /// Its value.
        package let value: String
    }

    /// The settings that an address may carry, besides `host`.
    ///
    /// Time limits are ours (``DatabaseOptions``), and `options` would undo them.
    package static let knownParameters = [
        "application_name", "channel_binding", "gssencmode", "passfile", "sslcert", "sslcrl",
        "sslkey", "sslmode", "sslrootcert", "target_session_attrs",
    ]

    /// The same server and settings, another database.
    package func renamed(_ name: String) -> PostgresAddress {
        PostgresAddress(
            hosts: hosts,
            user: user,
            password: password,
            name: name,
            parameters: parameters
        )
    }

    init(
        hosts: [Host],
        user: String?,
        password: String?,
        name: String,
        parameters: [Parameter]
    ) {
        self.hosts = hosts
        self.user = user
        self.password = password
        self.name = name
        self.parameters = parameters
    }
}

extension PostgresAddress: CustomStringConvertible {
    /// The address, without the password and without the settings.
    package var description: String {
        let servers = hosts.map { host in
            let name = host.name.contains(":") ? "[\(host.name)]" : host.name
            return "\(name):\(host.port)"
        }
        return "postgres://\(user.map { "\($0)@" } ?? "")\(servers.joined(separator: ","))/\(name)"
    }
}

extension PostgresAddress: CustomReflectable {
    /// Nothing but the description, so that a dump does not show the password either.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
