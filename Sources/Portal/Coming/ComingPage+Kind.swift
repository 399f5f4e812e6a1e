import Wording

extension ComingPage {
    /// Which page is to come.
    enum Kind: CaseIterable, Sendable {
        /// The candidates of the coming vote.
        case candidates
        /// The wall chart of the year (挂图作战).
        case wall
        /// The monthly bulletins (一月一通报).
        case bulletins
        /// The report card (暖心答卷).
        case report
        /// The screen of the hall on the day of the vote.
        case hall
    }
}

extension ComingPage.Kind {
    /// Whether its page is there already and says this only as long as it has nothing to show.
    var hasOwnRoutes: Bool {
        [.candidates, .hall, .wall, .bulletins, .report].contains(self)
    }

    /// Its place on the site.
    var address: Address {
        switch self {
        case .candidates: .candidates
        case .wall: .wall
        case .bulletins: .bulletins
        case .report: .report
        case .hall: .hall
        }
    }

    /// What the page is called.
    var title: Message {
        switch self {
        case .candidates: .frameNavCandidates
        case .wall: .frameNavWall
        case .bulletins: .frameNavBulletins
        case .report: .frameNavReport
        case .hall: .frameNavHall
        }
    }

    /// The state of things, in a sentence.
    var headline: Message {
        switch self {
        case .candidates: .comingCandidatesHeadline
        case .wall: .comingWallHeadline
        case .bulletins: .comingBulletinsHeadline
        case .report: .comingReportHeadline
        case .hall: .comingHallHeadline
        }
    }

    /// What the page is for.
    var lead: Message {
        switch self {
        case .candidates: .comingCandidatesLead
        case .wall: .comingWallLead
        case .bulletins: .comingBulletinsLead
        case .report: .comingReportLead
        case .hall: .comingHallLead
        }
    }

    /// What is not there yet.
    var emptyTitle: Message {
        switch self {
        case .candidates: .comingCandidatesEmpty
        case .wall: .comingWallEmpty
        case .bulletins: .comingBulletinsEmpty
        case .report: .comingReportEmpty
        case .hall: .comingHallEmpty
        }
    }

    /// What will be there.
    var what: Message {
        switch self {
        case .candidates: .comingCandidatesWhat
        case .wall: .comingWallWhat
        case .bulletins: .comingBulletinsWhat
        case .report: .comingReportWhat
        case .hall: .comingHallWhat
        }
    }

    /// Who puts it there.
    var who: Message {
        switch self {
        case .candidates: .comingCandidatesWho
        case .wall: .comingWallWho
        case .bulletins: .comingBulletinsWho
        case .report: .comingReportWho
        case .hall: .comingHallWho
        }
    }

    /// When in the year.
    var when: Message {
        switch self {
        case .candidates: .comingCandidatesWhen
        case .wall: .comingWallWhen
        case .bulletins: .comingBulletinsWhen
        case .report: .comingReportWhen
        case .hall: .comingHallWhen
        }
    }

    /// What one can do now.
    var now: Message {
        switch self {
        case .candidates: .comingCandidatesNow
        case .wall: .comingWallNow
        case .bulletins: .comingBulletinsNow
        case .report: .comingReportNow
        case .hall: .comingHallNow
        }
    }

    /// Where that can be done.
    var action: Address {
        switch self {
        case .candidates: .suggest
        case .wall, .bulletins, .report: .projects
        case .hall: .ballots
        }
    }

    /// What the button is called.
    var actionName: Message {
        switch self {
        case .candidates: .comingCandidatesAction
        case .wall, .bulletins, .report: .comingProjectsAction
        case .hall: .comingBallotsAction
        }
    }
}
