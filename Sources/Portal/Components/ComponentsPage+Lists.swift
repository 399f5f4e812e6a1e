import Markup
import Wording

extension ComponentsPage {
    /// Progress, likeness, entries.
    var lists: HTML {
        section(.componentsLibraryProgress) {
            progress(Share(percent: 62), plan: Share(percent: 70))
            progress(Share(9_996, of: 10_000), plan: Share(percent: 91))
            progress(Share(140, of: 120), plan: nil)
            progress(Share(percent: 0), plan: Share(percent: 8))
            Component.entries(sampleEntries, in: book)
        }
    }

    private func progress(_ done: Share, plan: Share?) -> HTML {
        HTML.div {
            Component.progress(done: done, plan: plan, in: book)
            Component.progressKey(done: done, plan: plan, in: book)
        }
    }

    /// One of each kind: behind, late, accepted, without figures.
    var sampleEntries: [Entry] {
        [
            Entry(
                number: 4,
                name: project(4),
                address: "#main",
                place: book.say(.componentsLibraryEntryPlace),
                done: Share(221, of: 280),
                plan: Share(26, of: 28),
                says: sampled(.componentsLibraryEntrySays),
                light: .slow,
                unit: book.say(.componentsLibraryEntryUnit)
            ),
            Entry(
                number: 7,
                name: project(7),
                address: "#main",
                place: book.say(.componentsLibraryEntryParkingPlace),
                done: Share(928, of: 1_600),
                plan: Share(percent: 91),
                says: sampled(.componentsLibraryEntryParkingSays),
                light: .late,
                unit: book.say(.componentsLibraryEntryParkingUnit)
            ),
            Entry(
                number: 8,
                name: project(8),
                address: "#main",
                place: book.say(.componentsLibraryEntryCarePlace),
                done: Share(2, of: 2),
                says: HTML(book.say(.componentsLibraryEntryCareSays)),
                light: .accepted,
                unit: book.say(.componentsLibraryEntryCareUnit)
            ),
            Entry(
                number: 9,
                name: project(9),
                place: book.say(.componentsLibraryEntryStairsPlace)
            ),
        ]
    }

    private func sampled(_ message: Message) -> HTML {
        HTML {
            book.say(message)
            Component.sampleMark(in: book)
        }
    }
}
