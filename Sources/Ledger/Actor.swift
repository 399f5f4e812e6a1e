package import Civics

/// Who does something.
package enum Actor: Hashable, Sendable {
    /// A member of the public, without an account.
    case resident
    /// Whoever may run commands on the server's machine.
    case operatorAtConsole
    /// Somebody signed in, acting from a post.
    case officer(Officer)

    /// Checks that the actor may do something in a jurisdiction.
    ///
    /// The operator may do everything: whoever runs commands on the machine holds the store
    /// anyway, and each command leaves its entry.
    package func authorise(
        _ permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(Denied) {
        switch self {
        case .operatorAtConsole: return
        case .resident: throw Denied(permission: permission, post: nil)
        case .officer(let officer):
            guard officer.jurisdiction == jurisdiction, officer.permissions.contains(permission)
            else { throw Denied(permission: permission, post: officer.postName) }
        }
    }
}

extension Actor {
    /// From which post something is done, in both languages; empty where there is none.
    package var postNames: (zh: String, en: String) {
        switch self {
        case .officer(let officer): (officer.postName, officer.postNameEnglish)
        case .resident, .operatorAtConsole: ("", "")
        }
    }
}

extension Actor {
    /// The unit acted for; nil for residents and the operator.
    package var party: ID<Party>? {
        switch self {
        case .officer(let officer): officer.party
        case .resident, .operatorAtConsole: nil
        }
    }
}

/// Somebody signed in, acting from a post.
package struct Officer: Hashable, Sendable {
    /// The account.
    package let account: ID<Account>
    /// The name typed at sign-in.
    package let login: String
    /// The post acted from.
    package let post: ID<Post>
    /// The post's name: 区政府办公室受理岗.
    package let postName: String
    /// The post's English name.
    package let postNameEnglish: String
    /// The unit the post is at.
    package let party: ID<Party>
    /// The only jurisdiction the post acts in.
    package let jurisdiction: ID<Jurisdiction>
    /// What the post may do.
    package let permissions: Set<Permission>

    /// Puts an officer together; ``SigningIn`` checks who it is.
    package init(
        account: ID<Account>,
        login: String,
        post: ID<Post>,
        postName: String,
        postNameEnglish: String,
        party: ID<Party>,
        jurisdiction: ID<Jurisdiction>,
        permissions: Set<Permission>
    ) {
        self.account = account
        self.login = login
        self.post = post
        self.postName = postName
        self.postNameEnglish = postNameEnglish
        self.party = party
        self.jurisdiction = jurisdiction
        self.permissions = permissions
    }
}

/// The step belongs to another post.
package struct Denied: Error, Hashable, Sendable {
    /// What was needed.
    package let permission: Permission
    /// The post it was tried from; nil for somebody not signed in.
    package let post: String?

    /// Says what was needed and from where it was tried.
    package init(permission: Permission, post: String?) {
        self.permission = permission
        self.post = post
    }
}
