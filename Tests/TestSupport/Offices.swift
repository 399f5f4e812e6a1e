package import Civics
package import Ledger

/// The units and posts of the tests.
package enum Offices {
    /// 区政府办公室 of 北碚区.
    package static let office = ID<Party>(rawValue: 101)
    /// 区人大常委会办公室 of 北碚区.
    package static let congress = ID<Party>(rawValue: 102)
    /// 县政府办公室 of 宁海县.
    package static let countyOffice = ID<Party>(rawValue: 201)

    /// Takes in, answers and exchanges suggestions in 北碚区.
    package static let intake = ID<Post>(rawValue: 1011)
    /// Administers 北碚区 and reads its audit trail.
    package static let administration = ID<Post>(rawValue: 1012)
    /// Reads suggestions and the audit trail of 北碚区.
    package static let oversight = ID<Post>(rawValue: 1021)
    /// Does everything in 宁海县.
    package static let countyIntake = ID<Post>(rawValue: 2011)

    /// The units.
    package static let parties: [Party] = [
        Party(
            id: office,
            jurisdiction: Places.beibei,
            code: "gov-office",
            name: "区政府办公室",
            nameEnglish: "District Government Office"
        ),
        Party(
            id: congress,
            jurisdiction: Places.beibei,
            code: "congress-office",
            name: "区人大常委会办公室",
            nameEnglish: "Congress Office"
        ),
        Party(
            id: countyOffice,
            jurisdiction: Places.ninghai,
            code: "gov-office",
            name: "县政府办公室",
            nameEnglish: "County Government Office"
        ),
    ]

    /// The posts.
    package static let posts: [Post] = [
        Post(
            id: intake,
            party: office,
            code: "intake",
            name: "受理岗",
            nameEnglish: "Intake",
            permissions: [
                .readSuggestions, .replyToSuggestions, .exchangeSuggestions, .manageCalls,
                .enterSuggestions, .screenSuggestions, .editCandidates, .freezeCandidates,
            ]
        ),
        Post(
            id: administration,
            party: office,
            code: "administration",
            name: "管理岗",
            nameEnglish: "Administration",
            permissions: [.administer, .readAudit]
        ),
        Post(
            id: oversight,
            party: congress,
            code: "oversight",
            name: "监督岗",
            nameEnglish: "Oversight",
            permissions: [.readSuggestions, .readAudit]
        ),
        Post(
            id: countyIntake,
            party: countyOffice,
            code: "intake",
            name: "综合岗",
            nameEnglish: "General duties",
            permissions: Set(Permission.allCases)
        ),
    ]
}
