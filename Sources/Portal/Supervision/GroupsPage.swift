import Civics
import Ledger
import Markup
import Supervising
import Wording

/// The supervision groups: who is in them, what they look after, and interests to be known.
struct GroupsPage {
    let book: Phrasebook
    let groups: [GroupView]
    let ground: GroupGround
    let isKeeper: Bool
    /// What was just done; nil where nothing was.
    let did: Message?

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if let did { Component.notice(.done, title: book.say(did)) { .empty } }
            HTML.div {
                HTML.div(.class("row row--between")) {
                    Component.headline(headline, in: book)
                    if isKeeper, !groups.isEmpty {
                        HTML.p(.class("no-print")) {
                            Component.buttonLink(
                                book.say(.supervisionGroupMake),
                                to: Address.newGroup.path,
                                .second,
                                size: .small
                            )
                        }
                    }
                }
                Component.lead(book.say(.supervisionGroupLead))
            }
            if groups.isEmpty { empty }
            for view in groups { section(view) }
        }
    }

    private var headline: Message {
        guard let year = groups.first?.group.year else { return .supervisionGroupHeadlineNone }
        return .supervisionGroupHeadline(
            year: year,
            count: groups.count { $0.group.year == year }
        )
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.supervisionGroupEmptyTitle),
            book.say(.supervisionGroupEmptyText)
        ) {
            if isKeeper {
                Component.buttonLink(
                    book.say(.supervisionGroupMake),
                    to: Address.newGroup.path
                )
            }
        }
    }

    private func section(_ view: GroupView) -> HTML {
        let group = view.group
        let id = "group-\(group.id)"
        return HTML.section(.class("section stack"), .aria("labelledby", id)) {
            Component.sectionHead(name(of: group), id: id) {
                HTML.span(.class("small quiet")) {
                    book.say(.supervisionGroupEyebrow(year: group.year))
                    if group.certainty == .inventedSample {
                        " "
                        Component.sampleMark(in: book)
                    }
                    if isKeeper {
                        " · "
                        HTML.a(
                            book.say(.supervisionGroupEdit),
                            .href(Address.group(group.id).path)
                        )
                    }
                }
            }
            if !view.conflicts.isEmpty {
                Component.notice(
                    .careful,
                    title: book.say(.supervisionGroupConflictTitle),
                    level: .h3
                ) {
                    for conflict in view.conflicts {
                        HTML.p(conflict.sentence(ground.listed, in: book))
                    }
                }
            }
            Component.facts([
                (book.say(.supervisionGroupMembers), members(of: group)),
                (book.say(.supervisionGroupProjects), tasks(of: group)),
            ])
            HTML.p(signing(of: group), .class("small quiet"))
        }
    }

    private func name(of group: SupervisionGroup) -> String {
        ground.parties.name(of: group.party, in: book.language) ?? String(group.number)
    }

    private func members(of group: SupervisionGroup) -> HTML {
        HTML {
            for member in group.members {
                HTML.p(.lang(book.language == .en ? Language.zh.tag : nil)) {
                    let name =
                        member.isHead
                        ? book.say(.supervisionGroupHead(name: member.name)) : member.name
                    if member.unit.isEmpty {
                        name
                    } else {
                        book.say(.supervisionGroupMemberUnit(name: name, unit: member.unit))
                    }
                }
            }
        }
    }

    private func tasks(of group: SupervisionGroup) -> HTML {
        HTML {
            if group.tasks.isEmpty { HTML.p(book.say(.supervisionGroupProjectsNone)) }
            for listed in ground.listed {
                if let task = group.tasks.first(where: { $0.enrolment == listed.enrolment }) {
                    HTML.p {
                        listed.localName(in: book.language).html
                        " · "
                        HTML.span(
                            ground.parties.name(of: task.unit, in: book.language)
                                ?? book.say(.supervisionGroupUnitNone),
                            .class("quiet")
                        )
                    }
                }
            }
        }
    }

    private func signing(of group: SupervisionGroup) -> String {
        guard
            let account = ground.accounts.first(where: { $0.account.id == group.headAccount })
        else { return book.say(.supervisionGroupSignsPaper) }
        return book.say(.supervisionGroupSignsAccount(login: account.account.login))
    }
}

extension GroupConflict {
    /// What is to be known of it, and what to do.
    func sentence(_ listed: [ListedSubject], in book: Phrasebook) -> String {
        let project = listed.first { $0.enrolment == enrolment }
        return book.say(
            .supervisionGroupConflict(
                name: name,
                unit: unit,
                project: project?.localName(in: book.language).text ?? ""
            )
        )
    }
}
