import Markup
import Wording

/// The sentences that the script of the page says, by the names that it knows them under; what
/// stands in braces it fills in.
struct ChallengeSentences {
    let book: Phrasebook

    var html: HTML {
        HTML.ul(.id("sentences"), .hidden()) {
            for (name, message) in Self.found + Self.differences + Self.faults {
                HTML.li(book.say(message), .data("say", name))
            }
        }
    }

    /// What it says around a result.
    private static let found: [(String, Message)] = [
        ("checking", .challengeChecking),
        ("progress", .challengeProgress(total: "{total}", done: "{done}")),
        ("summary", .challengeSummary(count: "{count}")),
        ("summary-one", .challengeSummaryOne),
        ("fault-of", .componentsFormFaultOf(field: "{field}", fault: "{fault}")),
        ("error-title", .challengeErrorTitle(title: "{title}")),
        ("good-title", .challengeGoodTitle),
        ("good-text", .challengeGoodText),
        ("unshown-title", .challengeUnshownTitle),
        ("unshown-text", .challengeUnshownText),
        ("bad-title", .challengeBadTitle(count: "{count}")),
        ("bad-title-one", .challengeBadTitleOne),
        ("bad-text", .challengeBadText),
        ("said", .challengeSaid),
        ("claimed", .challengeClaimed),
        ("question", .challengeQuestion(number: "{number}", text: "{text}")),
        ("blank", .challengeBlank),
        ("none", .challengeNone),
        ("others", .challengeOthers(texts: "{texts}")),
        ("quoted", .challengeQuoted(text: "{text}")),
        ("blank-choice", .challengeBlankChoice),
        ("code", .challengeCode),
        ("election", .challengeElectionName),
        ("fingerprint", .challengeFingerprint),
    ]

    /// What can be wrong with a ballot.
    private static let differences: [(String, Message)] = [
        (
            "difference-opposite-chosen",
            .challengeDifferenceOppositeChosen(question: "{question}", answer: "{answer}")
        ),
        (
            "difference-opposite-not",
            .challengeDifferenceOppositeNot(question: "{question}", answer: "{answer}")
        ),
        (
            "difference-randomness",
            .challengeDifferenceRandomness(question: "{question}", answer: "{answer}")
        ),
        ("difference-alpha", .challengeDifferenceAlpha(question: "{question}", answer: "{answer}")),
        ("difference-beta", .challengeDifferenceBeta(question: "{question}", answer: "{answer}")),
        (
            "difference-member",
            .challengeDifferenceMember(question: "{question}", answer: "{answer}")
        ),
        (
            "difference-individual",
            .challengeDifferenceIndividual(question: "{question}", answer: "{answer}")
        ),
        ("difference-overall", .challengeDifferenceOverall(question: "{question}")),
        ("difference-blank", .challengeDifferenceBlank(question: "{question}")),
        (
            "difference-count",
            .challengeDifferenceCount(
                question: "{question}",
                count: "{count}",
                min: "{min}",
                max: "{max}"
            )
        ),
        (
            "difference-disclosed",
            .challengeDifferenceDisclosed(disclosed: "{disclosed}", reckoned: "{reckoned}")
        ),
        ("difference-shown", .challengeDifferenceShown(place: "{place}", reckoned: "{reckoned}")),
        (
            "difference-election",
            .challengeDifferenceElection(found: "{found}", expected: "{expected}")
        ),
        ("difference-credential", .challengeDifferenceCredential),
    ]

    /// What can be wrong with what was put in; a field before the reason where it has its own.
    private static let faults: [(String, Message)] = [
        ("fault-election-missing", .challengeFaultElectionMissing),
        ("fault-challenge-missing", .challengeFaultChallengeMissing),
        ("fault-election-swapped", .challengeFaultElectionSwapped),
        ("fault-challenge-swapped", .challengeFaultChallengeSwapped),
        ("fault-election-shape", .challengeFaultElectionShape(path: "{path}")),
        ("fault-challenge-shape", .challengeFaultChallengeShape(path: "{path}")),
        ("fault-json", .challengeFaultJson(place: "{place}")),
        ("fault-cut", .challengeFaultCut),
        ("fault-text", .challengeFaultText),
        ("fault-large", .challengeFaultLarge),
        ("fault-bytes", .challengeFaultBytes(name: "{name}")),
        ("fault-election-version", .challengeFaultElectionVersion),
        ("fault-election-group", .challengeFaultElectionGroup(group: "{group}")),
        ("fault-election-key", .challengeFaultElectionKey),
        ("fault-election-kind", .challengeFaultElectionKind(question: "{question}")),
        ("fault-challenge-cast", .challengeFaultChallengeCast),
        ("fault-challenge-signed", .challengeFaultChallengeSigned),
        ("fault-challenge-half", .challengeFaultChallengeHalf),
        ("fault-code-code", .challengeFaultCodeCode),
        ("fault-no-digest", .challengeFaultNoDigest),
    ]
}
