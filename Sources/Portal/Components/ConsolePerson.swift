/// Who is signed in, from which post, and the two forms that change it.
package struct ConsolePerson: Hashable, Sendable {
    /// The person's name.
    package let name: String
    /// The post acted from, "区政府办公室·综合科".
    package let post: String
    /// When this account signed in before, ready to be shown; nil at the first time.
    package let lastSignIn: String?
    /// All posts held, when there are several; the control is named `post`.
    package let posts: [FormOption]
    /// The value of the post acted from.
    package let currentPost: String
    /// Where changing the post is sent.
    package let changePost: FormTarget
    /// Where signing out is sent.
    package let signOut: FormTarget

    /// Says who is signed in.
    package init(
        name: String,
        post: String,
        lastSignIn: String?,
        posts: [FormOption],
        currentPost: String,
        changePost: FormTarget,
        signOut: FormTarget
    ) {
        self.name = name
        self.post = post
        self.lastSignIn = lastSignIn
        self.posts = posts
        self.currentPost = currentPost
        self.changePost = changePost
        self.signOut = signOut
    }
}
