import Markup
import Wording

extension ComponentsPage {
    /// The thread in its three forms.
    var threads: HTML {
        section(.componentsLibraryThreads) {
            Component.acts(acts, in: book)
            HTML.div(.class("split above-6")) {
                Component.thread(steps, level: .h3, in: book)
                Component.card(title: book.say(.componentsLibraryThreads), level: .h3) {
                    Component.smallThread(milestones, in: book)
                }
            }
        }
    }

    private var acts: [Act] {
        [
            act(.done, .actProposingName, nil, .componentsLibraryActProposing),
            act(.done, .actDecidingName, nil, .componentsLibraryActDeciding),
            act(
                .now,
                .actDeliveringName,
                .componentsLibraryActStateNow,
                .componentsLibraryActDelivering
            ),
            act(
                .now,
                .actSupervisingName,
                .componentsLibraryActStateNow,
                .componentsLibraryActSupervising
            ),
            act(
                .next,
                .actEvaluatingName,
                .componentsLibraryActStateNext,
                .componentsLibraryActEvaluating
            ),
        ]
    }

    private func act(_ stage: Stage, _ name: Message, _ state: Message?, _ text: Message) -> Act {
        Act(
            stage,
            name: book.say(name),
            address: "#main",
            state: book.say(state ?? .componentsStateDone),
            text: HTML(book.say(text))
        )
    }

    private var steps: [ThreadStep] {
        [
            ThreadStep(
                .done,
                when: "2022-10-12",
                title: book.say(.componentsLibraryThreadSubmitted),
                content: HTML.p(book.say(.componentsLibraryThreadSubmittedText))
            ),
            ThreadStep(
                .done,
                when: "2022-11-08",
                title: book.say(.componentsLibraryThreadMerged),
                content: HTML.p(book.say(.componentsLibraryThreadMergedText))
            ),
            ThreadStep(
                .now,
                when: "2022-11-30",
                title: book.say(.componentsLibraryThreadDelivering),
                content: HTML {
                    Component.progress(
                        done: Share(percent: 58),
                        plan: Share(percent: 91),
                        in: book
                    )
                    Component.progressKey(
                        done: Share(percent: 58),
                        plan: Share(percent: 91),
                        in: book
                    )
                    HTML.p { Component.light(.late, in: book) }
                }
            ),
            ThreadStep(
                .next,
                title: book.say(.componentsLibraryThreadRated),
                content: HTML.p(book.say(.componentsLibraryThreadRatedText))
            ),
        ]
    }

    private var milestones: [ThreadStep] {
        steps.map { ThreadStep($0.stage, when: $0.when, title: $0.title) }
    }
}
