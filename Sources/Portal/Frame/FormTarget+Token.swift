import Hummingbird

extension PageContext {
    /// A form of ours at an address, with the token that proves it was opened here.
    func form(
        _ path: String,
        method: FormTarget.Method = .post,
        hidden: [FormTarget.Hidden] = []
    ) -> FormTarget {
        let token = FormToken.make(path: path, context: anonymous)
        return FormTarget(
            path,
            method: method,
            hidden: [.init(FormToken.field, token)] + hidden
        )
    }
}
