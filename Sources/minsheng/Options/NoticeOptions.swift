import ArgumentParser
import Civics
import Evaluating
import Portal
import Sending
import Wording

/// By which ways notices go out by themselves; none of them unless it is named.
struct NoticeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Help.say(.commandNoticeWebhook), valueName: "https-address"))
    var webhook: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(Help.say(.commandNoticeWebhookHost), valueName: "host")
    )
    var webhookHost: [String] = []

    @Option(help: ArgumentHelp(Help.say(.commandNoticeWebhookSecret), valueName: "file"))
    var webhookSecret: String?

    @Option(help: ArgumentHelp(Help.say(.commandNoticeMailRelay), valueName: "address"))
    var mailRelay: String?

    @Option(help: ArgumentHelp(Help.say(.commandNoticeMailFrom), valueName: "e-mail"))
    var mailFrom: String?

    @Option(help: ArgumentHelp(Help.say(.commandNoticeMailUser), valueName: "name"))
    var mailUser: String?

    @Option(help: ArgumentHelp(Help.say(.commandNoticeMailPassword), valueName: "file"))
    var mailPassword: String?

    @Option(help: ArgumentHelp(Help.say(.commandNoticeSite), valueName: "address"))
    var site: String?

    /// The ways, checked.
    ///
    /// - Throws: ``ExitStatus/usage`` where they make no sense, ``ExitStatus/fileRefused`` where a
    ///   secret cannot be read.
    func senders() throws(CommandFailure) -> NoticeSenders {
        var senders = NoticeSenders(path: Address.track.path)
        senders.webhook = try checkedWebhook()
        senders.mail = try checkedMail()
        senders.site = try checkedSite()
        return senders
    }

    private func checkedWebhook() throws(CommandFailure) -> Webhook? {
        guard let webhook else {
            guard webhookHost.isEmpty, webhookSecret == nil else {
                throw Self.refusal(.commandNoticeWebhookAlone)
            }
            return nil
        }
        guard let webhookSecret else { throw Self.refusal(.commandNoticeSecretMissing) }
        let target: WebhookTarget
        do throws(WebhookTarget.Fault) {
            target = try WebhookTarget(webhook, allowing: webhookHost)
        } catch {
            throw Self.refusal(error.message)
        }
        let secret = try Self.secret(webhookSecret)
        guard secret.count >= Webhook.fewestSecretBytes else {
            throw Self.refusal(
                .commandNoticeSecretShort(
                    path: webhookSecret,
                    count: secret.count,
                    least: Webhook.fewestSecretBytes
                )
            )
        }
        return Webhook(target, secret: secret)
    }

    private func checkedMail() throws(CommandFailure) -> Mail? {
        guard let mailRelay else {
            guard mailFrom == nil, mailUser == nil, mailPassword == nil else {
                throw Self.refusal(.commandNoticeMailAlone)
            }
            return nil
        }
        guard let sender = mailFrom.flatMap(MailAddress.init) else {
            throw Self.refusal(.commandNoticeMailSender(found: mailFrom ?? ""))
        }
        guard (mailUser == nil) == (mailPassword == nil) else {
            throw Self.refusal(.commandNoticeMailAccount)
        }
        var relay: MailRelay
        do throws(MailRelay.Fault) {
            relay = try MailRelay(mailRelay, from: sender)
        } catch {
            throw Self.refusal(error.message(of: mailRelay))
        }
        if let mailUser, let mailPassword {
            relay.account = MailRelay.Account(
                name: mailUser,
                password: String(decoding: try Self.secret(mailPassword), as: UTF8.self)
            )
        }
        return Mail(relay)
    }

    private func checkedSite() throws(CommandFailure) -> String? {
        guard var site else { return nil }
        while site.hasSuffix("/") { site.removeLast() }
        guard site.hasPrefix("https://"), site.utf8.allSatisfy({ (0x21...0x7e).contains($0) }),
            site.count > "https://".count
        else { throw Self.refusal(.commandNoticeSiteWrong(found: site)) }
        return site
    }

    /// What a file holds, without the end of its line.
    private static func secret(_ path: String) throws(CommandFailure) -> [UInt8] {
        var bytes: [UInt8]
        do throws(FileFailure) {
            bytes = try FileBytes.read(path: path)
        } catch {
            throw CommandFailure(error)
        }
        while let last = bytes.last, last == 0x0a || last == 0x0d { bytes.removeLast() }
        return bytes
    }

    private static func refusal(_ message: Message) -> CommandFailure {
        CommandFailure(.usage, message)
    }
}

extension WebhookTarget.Fault {
    /// What is wrong with the address, and what to write instead.
    fileprivate var message: Message {
        switch self {
        case .notHTTPS: .commandNoticeWebhookHttps
        case .userInfo: .commandNoticeWebhookUser
        case .host: .commandNoticeWebhookHostWrong
        case .port: .commandNoticePort
        case .signs: .commandNoticeWebhookSigns
        case .notAllowed(let host): .commandNoticeNotAllowed(host: host)
        case .allowed(let found): .commandNoticeAllowedWrong(found: found)
        }
    }
}

extension MailRelay.Fault {
    /// What is wrong with the address, and what to write instead.
    fileprivate func message(of found: String) -> Message {
        switch self {
        case .scheme, .host: .commandNoticeRelayWrong(found: found)
        case .port: .commandNoticePort
        }
    }
}
