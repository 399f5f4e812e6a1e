import HTTPTypes
import Hummingbird
import Portal

/// A method and an address that the portal answers.
struct PortalRoute: Hashable, CustomStringConvertible {
    let method: HTTPRequest.Method
    let pattern: AddressPattern
    /// Which step of a poll: each is another post's.
    var step: PollStep?

    var description: String {
        "\(method) \(pattern.rawValue)" + (step.map { " \($0.rawValue)" } ?? "")
    }

    /// Every route of the router, none of which can be forgotten; those below `/j/NAME` are the
    /// same ones again.
    ///
    /// - Returns: The routes, and the paths that no pattern stands for.
    static func all(of portal: Portal) -> (routes: Set<PortalRoute>, unknown: [String]) {
        var routes: Set<PortalRoute> = []
        var unknown: [String] = []
        for route in portal.router().routes {
            let path = route.path.description.replacing("{", with: ":").replacing("}", with: "")
            if path.hasPrefix("/j/:jurisdiction") { continue }
            guard let pattern = AddressPattern(rawValue: path) else {
                unknown.append(path)
                continue
            }
            let steps: [PollStep?] = pattern == .pollStep ? PollStep.allCases : [nil]
            for step in steps {
                routes.insert(PortalRoute(method: route.method, pattern: pattern, step: step))
            }
        }
        return (routes, unknown)
    }

    /// The addresses it has in a store.
    ///
    /// - Parameter values: What fills each parameter, by its name; `call/step` stands for the
    ///   step below a call.
    /// - Returns: One address for each way to fill it.
    func paths(_ values: [String: [String]]) -> [String] {
        var paths = [""]
        var last = ""
        for part in pattern.rawValue.split(separator: "/") {
            if part.hasPrefix(":") {
                let name = String(part.dropFirst())
                let filling =
                    name == "step" && step != nil
                    ? [step?.rawValue ?? ""] : values["\(last)/\(name)"] ?? values[name] ?? []
                paths = paths.flatMap { path in filling.map { "\(path)/\($0)" } }
                last = name
            } else {
                paths = paths.map { "\($0)/\(part)" }
            }
        }
        return paths == [""] ? ["/"] : paths
    }
}
