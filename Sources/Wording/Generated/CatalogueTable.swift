// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Wording/Catalogues

// swift-format-ignore-file
/// Every text in the order of the catalogues, one line each, fields parted by tabs:
/// key, placeholders, the placeholder that chooses the plural, zh, en other, en one.
enum CatalogueTable {
    static let lines = #"""
act.proposing.name			群众提	Proposing	
act.deciding.name			代表定	Deciding	
act.delivering.name			政府办	Delivering	
act.supervising.name			人大督	Supervising	
act.evaluating.name			社会评	Evaluating	
administration.headline	accounts,posts		{accounts} 个账号，｜{posts} 个岗位。	Accounts: {accounts},｜ posts: {posts}.	
administration.done.text			留痕里记了一条。	The audit trail has an entry of it.	
administration.done.open-account			账号已开。	The account is open.	
administration.done.reset-password			密码已重设，原来的登录都已退出。	The password is reset, and every session is ended.	
administration.done.close-account			账号已变更。	The account has been changed.	
administration.done.appoint			岗位已安排。	The post has been given.	
administration.done.relieve			岗位已撤下。	The post has been taken away.	
administration.done.create-party			单位已建。	The unit has been made.	
administration.done.rename-party			单位已更名，旧名称保留在记录里。	The unit has its new name; the old one stays on the record.	
administration.done.create-post			岗位已建。	The post has been made.	
administration.accounts.title			账号	Accounts	
administration.posts.title			岗位	Posts	
administration.parties.title			单位	Units	
administration.column.login			用户名	Sign-in name	
administration.column.name			姓名	Name	
administration.column.posts			岗位	Posts	
administration.column.last-sign-in			上次登录	Last sign-in	
administration.column.state			状态	State	
administration.column.post			岗位	Post	
administration.column.permissions			可以做什么	May do	
administration.column.party			单位	Unit	
administration.column.code			代码	Code	
administration.column.names			用过的名称	Names it had	
administration.state.open			在用	Open	
administration.state.closed			已停用	Closed	
administration.open-account.title			开一个账号	Open an account	
administration.open-account.button			开账号	Open the account	
administration.reset-password.title			重设密码	Reset a password	
administration.reset-password.button			重设密码	Reset the password	
administration.close-account.title			停用或恢复账号	Close or reopen an account	
administration.close-account.button			变更账号	Change the account	
administration.appoint.title			安排岗位	Give a post	
administration.appoint.button			安排岗位	Give the post	
administration.relieve.title			撤下岗位	Take a post away	
administration.relieve.button			撤下岗位	Take the post away	
administration.create-party.title			建一个单位	Make a unit	
administration.create-party.button			建单位	Make the unit	
administration.rename-party.title			单位更名	Rename a unit	
administration.rename-party.button			更名	Rename the unit	
administration.create-post.title			建一个岗位	Make a post	
administration.create-post.button			建岗位	Make the post	
administration.login.label			用户名	Sign-in name	
administration.name.label			名称或姓名	Name	
administration.name-english.label			英文名称	English name	
administration.code.label			代码	Code	
administration.post.label			岗位	Post	
administration.party.label			单位	Unit	
administration.account.label			账号	Account	
administration.password.label			新密码	New password	
administration.since.label			从哪天起	From which day	
administration.basis.label			依据	Basis	
administration.basis.hint			决定或文件的名称和文号。	The decision or document, with its number.	
administration.password.hint	fewest		至少 {fewest} 个字符。当面告诉本人，不要发信息。	At least {fewest} characters. Tell the person face to face, never by message.	
administration.permissions.label			这个岗位可以做什么	What this post may do	
administration.closed.label			变更	Change	
administration.closed.yes			停用	Close	
administration.closed.yes-text			马上退出登录，记录保留。	Signed out at once; the records stay.	
administration.closed.no			恢复使用	Reopen	
administration.post.name	party,post		{party}·{post}	{party}, {post}	
administration.name.since	date,name,basis		{date} 起：{name}（{basis}）	From {date}: {name} ({basis})	
administration.name.given	date		这个单位从 {date} 起已有一个名称。请换一天，或先核对记录。	The unit already has a name from {date}. Choose another day, or check the record first.	
administration.field.login			用户名用 2 到 40 个小写字母、数字、点、横线或下划线。	Use 2 to 40 small letters, digits, dots, hyphens or underscores.	
administration.field.name			名称写 1 到 60 个字。	A name has 1 to 60 characters.	
administration.field.name-english			英文名称写 1 到 120 个字符。	An English name has 1 to 120 characters.	
administration.field.code			代码用 1 到 40 个小写字母、数字或横线。	Use 1 to 40 small letters, digits or hyphens.	
administration.field.basis			依据写 1 到 200 个字：哪个决定或文件。	Name the decision or document in 1 to 200 characters.	
administration.field.since			日期读不懂。请写成 2026-11-30 这样。	The date cannot be read. Write it like 2026-11-30.	
administration.login.taken	login		用户名“{login}”已有人用。请换一个。	The sign-in name “{login}” is taken. Choose another.	
administration.code.taken	code		代码“{code}”已用过。请换一个。	The code “{code}” is taken. Choose another.	
administration.post.held			这个账号已经在这个岗位上。	The account holds this post already.	
administration.last.administrator			这样一来就没有人能管理了。请先给另一个账号安排管理岗位。	Then nobody could administer any more. First give another account a post that may.	
administration.password.short	count,fewest	count	密码只有 {count} 个字符，至少要 {fewest} 个。	The password has {count} characters; it needs at least {fewest}.	The password has {count} character; it needs at least {fewest}.
administration.password.long	most		密码太长，最多 {most} 个字节。	The password is too long; the limit is {most} bytes.	
administration.password.plain			密码太简单：不能是用户名，也不能只有两三种字符。	The password is too plain: not the sign-in name, and more than three different characters.	
alike.others.title			别人提过的，意思相近	Others ask for something similar	
alike.others.look			看看有没有人提过	See whether others ask for something similar	
alike.others.none			还没有人提过相近的。	Nobody has asked for anything similar yet.	
alike.others.short	fewest		先写下想办的事，至少{fewest}个字，再来看有没有人提过。	First write what you would like done, in at least {fewest} characters; then see whether others ask for something similar.	
alike.others.preparing			还在翻看已有的建议，过一分钟再看。不影响您提交。	Earlier suggestions are still being read; look again in a minute. You can send yours all the same.	
alike.others.note			只是告诉您一声，照样可以提交。提的人多，说明需要的人多。	This is only for you to know; you can send yours all the same. The more people ask, the clearer the need.	
alike.others.detail	place,date,state		{place}，{date}收到，{state}	{place}, received {date}, {state}	
alike.desk.title			相近的建议	Suggestions like this one	
alike.desk.note			按用字排的，只供参考；是不是同一件事，由您判断。	Ranked by the words used, as a hint only; whether they are the same is for you to judge.	
alike.desk.none			没有找到说法相近的建议。	No suggestion uses similar words.	
alike.desk.preparing			刚刚启动，还在读已有的建议。过一分钟刷新这一页。	The program has just started and is still reading the suggestions. Reload this page in a minute.	
alike.desk.compare			对照两段话	Compare the two texts	
alike.desk.this			这一条	This one	
alike.desk.other			那一条	The other	
alike.desk.source	reference,channel,place,date,state		{reference}，{channel}，{place}，{date}收到，{state}	{reference}, {channel}, {place}, received {date}, {state}	
alike.desk.words			相同的词	Words in common	
attachment.kind.picture			图片	Picture	
attachment.kind.pdf			扫描件	Scan	
attachment.list.title			附件	Attached	
attachment.list.open	number		打开第{number}张图片	Open picture {number}	
attachment.list.scan	number,size		第{number}份扫描件，PDF，{size}	Scan {number}, PDF, {size}	
attachment.list.also	references		这张图片在别的建议里用过：{references}	This file came with other suggestions too: {references}	
attachment.list.megabytes	count		{count} MB	{count} MB	
attachment.list.kilobytes	count		{count} KB	{count} KB	
attachment.field.pictures			图片	Pictures	
attachment.field.pictures-hint	most,megabytes		最多{most}张，每张不超过{megabytes} MB，JPEG 或 PNG。拍摄时间、地点和手机型号会在收到时去掉。	Up to {most}, {megabytes} MB each, JPEG or PNG. The time, place and device they were taken with are removed on arrival.	
attachment.field.files			附件	Attachments	
attachment.field.files-hint	most,pictures,scans,total		原件的扫描件或照片，最多{most}个。图片每张不超过{pictures} MB，PDF 每份不超过{scans} MB，合计不超过{total} MB。	Scans or photos of the original, up to {most}. Pictures up to {pictures} MB, PDF up to {scans} MB, {total} MB together.	
attachment.field.again			图片没有保存，请重新选一次。	The files were not kept; please choose them again.	
attachment.fault.too-many	count,most	count	选了{count}个文件，最多{most}个。请少选几个。	You chose {count} files; the limit is {most}. Choose fewer.	You chose {count} file; the limit is {most}. Choose fewer.
attachment.fault.wrong-kind	file		第{file}个文件不是 JPEG 或 PNG 图片。请换一张。	File {file} is not a JPEG or PNG picture. Choose another.	
attachment.fault.wrong-kind-scans	file		第{file}个文件不是 JPEG、PNG 图片，也不是 PDF。请换一个。	File {file} is neither a JPEG or PNG picture nor a PDF. Choose another.	
attachment.fault.too-large	file,megabytes		第{file}个文件太大，最多{megabytes} MB。请换小一点的。	File {file} is too large; the limit is {megabytes} MB. Choose a smaller one.	
attachment.fault.too-large-together	megabytes		文件合计太大，最多{megabytes} MB。请少选几个，或换小一点的。	The files are too large together; the limit is {megabytes} MB. Choose fewer, or smaller ones.	
attachment.fault.dots	file,width,height		第{file}张图片有{width}×{height}个像素，太多了。请换小一点的。	Picture {file} has {width} × {height} pixels, too many. Choose a smaller one.	
attachment.fault.cut-off	file		第{file}张图片不完整，像是没有传完。请再选一次。	Picture {file} is not whole; it seems to have been cut off. Choose it again.	
attachment.fault.damaged	file		第{file}张图片打不开。请换一张，或重新拍一张。	Picture {file} cannot be opened. Choose another, or take it again.	
audit-page.headline	count	count	留痕｜共 {count} 条。	The audit trail｜ has {count} entries.	The audit trail｜ has {count} entry.
audit-page.export			导出留痕	Export the trail	
audit-page.head			留痕链的末端。抄下来，以后可以证明今天之前的记录没有被改过：	The head of the chain. Write it down: it will prove that nothing before today was changed:	
audit-page.verify			核验：在服务器上运行 minsheng audit verify --head 加上这串字符；也可以核验导出的文件。	To verify, run minsheng audit verify --head with these characters on the server, or verify an exported file.	
audit-page.older			看更早的	See older entries	
audit-page.column-height			序号	No.	
audit-page.column-at			时间	When	
audit-page.column-who			谁、哪个岗位	Who, from which post	
audit-page.column-action			做了什么	What	
audit-page.column-facts			改了什么、为什么	Facts and reason	
audit-page.reason	reason		原因：{reason}	Reason: {reason}	
audit-page.who-resident			群众	Resident	
audit-page.who-operator			运维人员	Operator	
audit.whole	count,head	count	留痕链完整，共{count}条，末条指纹{head}。	The audit chain is whole: {count} entries, the last with the digest {head}.	The audit chain is whole: {count} entry, the last with the digest {head}.
audit.head-found	height		您给的指纹是第{height}条，之后的都接在它后面。	The digest you gave is entry {height}; all later ones follow from it.	
audit.compare-head			请把它与打印件上的指纹比对；给出--head就由程序来比。	Compare it with the digest on a print, or give that one with --head.	
audit.changed	height		第{height}条被改过：内容与它的指纹对不上。	Entry {height} was changed: it no longer gives its digest.	
audit.missing	height		缺第{height}条。	Entry {height} is missing.	
audit.missing-several	from,through		缺第{from}条到第{through}条。	Entries {from} to {through} are missing.	
audit.not-linked	height		第{height}条接不上前一条：有人插进一条，或改写了前面的。	Entry {height} does not follow the one before: one was put in, or an earlier one rewritten.	
audit.shorter-than-head	height,head		链在第{height}条断了，库里记着到第{head}条：尾巴被截掉了。	The chain ends at entry {height}, but the store remembers {head}: its end was cut off.	
audit.head-differs	height		第{height}条不是库里记着的末条：尾巴被改写了。	Entry {height} is not the last one that the store remembers: the end was rewritten.	
audit.printed-head-not-found	head		链里没有打印件上的指纹{head}：那之后被改写过，或者不是同一条链。	The digest {head} of the print is not in the chain: it was rewritten since, or it is another chain.	
audit.line-unreadable	file,line		{file}第{line}行不是留痕。请用minsheng audit export重新导出。	{file}, line {line}, is no audit entry. Export the chain anew with minsheng audit export.	
audit.broken-advice			留痕链断了。请保留现在的库，用最近的备份比对，并报告监察部门。	The audit chain is broken. Keep the store as it is, compare it with the latest backup, and report it.	
ballot.page.title	title		票决结果：{title}	Result: {title}	
ballot.list.description			已公布的票决结果，每一次都能用记录重新算一遍。	Published ballots, each to be counted again from its record.	
ballot.list.headline	count	count	公布了{count}次票决，｜每一次都能自己重算。	{count} ballots published,｜ each ready to be counted again.	{count} ballot published,｜ ready to be counted again.
ballot.recount.ordered			这些票正在重新计。新结果宣布之前，这里的结果不变。	These papers are being counted again. Until that result is announced, this one stands.	
ballot.recount.superseded			这个结果已被重新计票取代。	This result was superseded by a recount.	
ballot.recount.this			这是重新计票的结果。	This is the result of a recount.	
ballot.recount.newest			看最新的结果	See the newest result	
ballot.recount.older			看原来的结果和证书	See the original result and certificate	
ballot.reported.title			别处公开报道的票决和测评	Votes and ratings that others have reported	
ballot.reported.text			只有报道里的数字，没有记录，这里不能重新计算。	These are numbers of published reports. There is no record of the count, so nothing here can be recounted.	
ballot.reported.differ	present,voted		两个数不一致：实到{present}名，参加票决{voted}名。	Two numbers differ: {present} present, {voted} voted.	
ballot.reported.differ-text			到会的人不一定都投票，报道也可能有误。两个数都保留。	Whoever attends need not vote, and a report may be wrong. Both numbers are kept.	
ballot.reported.differ-quorum	quorum		到会的人不一定都投票，报道也可能有误。两个数都保留；不论按哪个数，都够法定人数{quorum}名。	Whoever attends need not vote, and a report may be wrong. Both numbers are kept; by either of them there was a quorum, which is {quorum}.	
ballot.reported.refused	number,name		第{number}项“{name}”的数字不采用	The numbers of item {number}, “{name}”, are refused	
ballot.reported.refused-text	satisfied,basic,dissatisfied,sum,forms		报道写满意{satisfied}、基本满意{basic}、不满意{dissatisfied}，合计{sum}，和收回的{forms}张对不上。可能是误印；不替报道改数字。	The report says {satisfied} satisfied, {basic} fairly satisfied and {dissatisfied} dissatisfied. That makes {sum}, and {forms} forms came back. It may be a misprint; it is not mended here.	
ballot.reported.forms			收回测评票	Forms returned	
ballot.reported.deputies			应到代表	Deputies in office	
ballot.reported.present			实到代表	Deputies present	
ballot.reported.voted			参加票决	Deputies who voted	
ballot.list.none			这里还没有｜公布票决结果。	No ballot has been｜ published here yet.	
ballot.list.lead			每一次都列出每项的票数、当选或落选的理由和完整记录。记录里只有总数，没有谁投了什么。	Each shows every item’s votes, the reason of its result, and the whole record. A record holds totals only, never who voted how.	
ballot.list.verify			怎样自己核一遍	How to check a count	
ballot.list.section	place		{place}公布的票决	Published in {place}	
ballot.empty.title			会议结束后，结果列在这里	Results appear after the session	
ballot.empty.text			大会票决、监票人签字、主席团宣布之后，结果和记录同时公布。	Once the congress has voted, scrutineers have signed and the presidium has announced it, result and record are published together.	
ballot.elsewhere.title			其他地方公布的票决	Published in other places	
ballot.entry.place	place,date		{place}，{date}	{place}, {date}	
ballot.entry.present	present,deputies		出席{present} / {deputies}人	{present} of {deputies} deputies present	
ballot.entry.rounds	count	count	前后{count}轮	{count} rounds	{count} round
ballot.outcome.elected	items,elected		{items}项中选出{elected}项。	{elected} of {items} elected.	
ballot.outcome.adopted	items,elected		{items}项中通过{elected}项。	{elected} of {items} adopted.	
ballot.recommended			推荐意见	Recommendation	
ballot.outcome.recommended	items,elected		推荐意见：{items}项中推荐{elected}项。	Recommendation: {elected} of {items}.	
ballot.headline.recommended	items,elected		代表从{items}个候选中，｜推荐{elected}件。	Representatives recommend {elected}｜ of {items} candidates.	
ballot.headline.elected	items,elected		代表从{items}个候选中，｜选出{elected}件。	Deputies chose {elected}｜ of {items} candidates.	
ballot.headline.none-elected	items	items	{items}个候选，｜没有一个当选。	None of the {items} candidates｜ was elected.	The {items} candidate｜ was not elected.
ballot.headline.adopted	items,elected		代表逐项表决，｜{items}项通过了{elected}项。	Deputies adopted {elected}｜ of {items}.	
ballot.headline.none-adopted	items	items	代表逐项表决，｜{items}项都没有通过。	None of the {items} items｜ was adopted.	The {items} item｜ was not adopted.
ballot.lead.one-round			一轮定案。	One round decided it.	
ballot.lead.rounds	count	count	前后{count}轮，每一轮都列在下面。	There were {count} rounds, each shown below.	{count} round, shown below.
ballot.figure.present			出席代表 / 全体代表	deputies present, of all deputies	
ballot.figure.returned	unreturned		收回票 / 发出票，{unreturned}张未交回	ballots returned, of those issued; {unreturned} not returned	
ballot.figure.valid	void,blank		有效票。废票{void}，空白{blank}	valid ballots; {void} void, {blank} blank	
ballot.figure.valid-unit			张	ballots	
ballot.figure.needed			通过线：得到这么多票才通过	votes needed to pass	
ballot.figure.majority	deputies		过半数线：超过{deputies}人的一半	votes needed: more than half of {deputies} deputies	
ballot.figure.needed-unit			票	votes	
ballot.invented.everything			这次票决全部为演示虚构，没有哪个会议公布过它。	This whole ballot was made up for demonstration. No congress published it.	
ballot.invented.some	figures		为演示虚构的是：{figures}。其余数字出自公开报道。	Made up for demonstration: {figures}. The other figures were published.	
ballot.invented.separator			、	,	
ballot.invention.everything			全部数字	every figure	
ballot.invention.deputies			全体代表人数	the number of deputies	
ballot.invention.losers			落选项的票数	the votes of those not elected	
ballot.invention.threshold			通过线的规则	the rule of the threshold	
ballot.marked	name		{name}（示例）	{name} (sample)	
ballot.votes.title			各项得票	Votes of each project	
ballot.table.summary			看得票表和每项的理由	See all votes and reasons	
ballot.threshold.label	votes	votes	通过线{votes}票	{votes} votes needed	{votes} vote needed
ballot.finding.cut	count,least,most,best		当选的{count}项得{least}至{most}票，没有当选的最多{best}票。	The {count} elected have {least} to {most} votes, the others at most {best}.	
ballot.finding.one	most,best		当选的一项得{most}票，没有当选的最多{best}票。	The one elected has {most} votes, the others at most {best}.	
ballot.finding.all	count,least,most		{count}项全部当选，得{least}至{most}票。	All {count} are elected, with {least} to {most} votes.	
ballot.finding.sole	most	most	只有这一项，得{most}票，当选。	The only one, elected with {most} votes.	The only one, elected with {most} vote.
ballot.finding.none	best	best	这一轮没有项目当选，最多的得{best}票。	Nothing was elected in this round; the most is {best} votes.	Nothing was elected in this round; the most is {best} vote.
ballot.finding.line	needed		虚线是通过线{needed}票。	The dashed line is at the {needed} votes needed.	
ballot.finding.points			按得分从高到低排列，实线以上当选。	In the order of points; those above the solid line are elected.	
ballot.column.rank			名次	Rank	
ballot.column.item			项目	Project	
ballot.column.number			票上序号	No. on ballot	
ballot.column.votes			得票	Votes	
ballot.column.yes			赞成	For	
ballot.column.no			反对	Against	
ballot.column.abstain			弃权	Abstaining	
ballot.column.unpressed			未按	Not pressed	
ballot.column.score			得分	Points	
ballot.column.ranked			给名次的票	Ballots ranking it	
ballot.column.share			占比	Share	
ballot.column.reason			结果和理由	Result and reason	
ballot.count.deputies			全体	Deputies	
ballot.count.present			出席	Present	
ballot.count.issued			发出	Issued	
ballot.count.returned			收回	Returned	
ballot.count.unreturned			未交回	Not returned	
ballot.count.valid			有效	Valid	
ballot.count.void			废票	Void	
ballot.count.blank			空白	Blank	
ballot.steps.title			一步一步怎么算的	How it was counted, step by step	
ballot.documents.certificate			票决结果证书	Certificate	
ballot.documents.notice			公告	Public notice	
ballot.check.title			自己核一遍	Check it yourself	
ballot.check.lead			记录里有规则、代表人数和每一项的票数，没有谁投了什么。用它谁都能重新算出同样的结果。	The record holds the rule, the number of deputies and every item’s votes, never who voted how. From it anybody gets the same result.	
ballot.check.record			下载记录	Download the record	
ballot.check.outcome			下载结果	Download the outcome	
ballot.check.fingerprint			下载记录，算出它的SHA-256指纹，和这里的对一对：	Download the record and compare its SHA-256 fingerprint with this one:	
ballot.check.command			用我们的程序重新算，也可以照本页的规则手算：	Count it with our program, or by hand following the rule on this page:	
ballot.check.compare			程序印出来的，应当和“下载结果”的文件一个字节不差。	What the program prints must equal the outcome file byte for byte.	
ballot.check.more			这能证明什么，不能证明什么	What this proves and what it does not	
ballot.facts.session			会议	Session	
ballot.facts.held			票决日期	Held on	
ballot.facts.source			出处	Source	
ballot.certainty.derived			部分数字公开发布	published in part	
ballot.facts.list			名单指纹	List fingerprint	
ballot.facts.rule			办法指纹	Rule fingerprint	
bench.nav			合并	Merging	
bench.headline	count	count	还有{count}条｜等着定怎么办。	{count} suggestions｜ still to be decided.	{count} suggestion｜ still to be decided.
bench.headline-many	count	count	还有{count}条以上｜等着定怎么办。	More than {count} suggestions｜ still to be decided.	More than {count} suggestion｜ still to be decided.
bench.headline-done	year		{year}年度这一轮｜都定了。	Everything in this round of {year}｜ is decided.	
bench.headline-no-round	year		{year}年度｜没有进行中的筛选。	No round of screening｜ is open for {year}.	
bench.headline-no-call			还没有｜征集过建议。	No call for suggestions｜ has been made.	
bench.state	year,round,title		{year}年度，第{round}轮：{title}	{year}, round {round}: {title}	
bench.skip			跳过这组	Skip this group	
bench.other-call	year		看{year}年度的	Go to {year}	
bench.empty-title			没有等着定的建议	Nothing waits to be decided	
bench.empty-text			这一轮的建议都有了去处。接下来给每一条写答复。	Every suggestion of this round has found its place. Now each is to be answered.	
bench.empty-no-round			开始一轮筛选以后，相近的建议会在这里放在一起。	Once a round of screening is open, suggestions that are alike lie here together.	
bench.empty-action			去写答复	Go to the answers	
bench.near-title	count	count	相近的{count}条	{count} like it	{count} like it
bench.near-empty			没有相近到这个程度的。把下限调低，可以看到更多。	None is as alike as that. Lower the limit to see more.	
bench.preparing			程序刚刚启动，正在读建议，过一会儿再打开这一页。	The program has just started and is reading the suggestions; open this page again in a moment.	
bench.floor-label			相近程度的下限	Least likeness	
bench.floor-from			从	From	
bench.floor-button			改	Set	
bench.source	channel,via,day		{channel}·{via}，{day}	{channel}, {via}, {day}	
bench.channel	channel,via		{channel}·{via}	{channel}, {via}	
bench.tick	title		一起办：{title}	Decide together: {title}	
bench.is-in	code,name		已并入{code} {name}	Part of {code} {name}	
bench.is-in-text			要另作决定，先在右边把它移出。	To decide otherwise, take it out at the right first.	
bench.fact-grounds			相近在哪里	Alike in	
bench.fact-received			提出	Made	
bench.fact-number			编号	Number	
bench.fact-earlier			往年的答复	Answered before	
bench.received	day,field		{day}，{field}	{day}, {field}	
bench.grounds	words,places,fields		共同的词：{words}；同一地点{places}条；同一领域{fields}条	words: {words}; same place: {places}; same field: {fields}	
bench.grounds-none			没有相近的	none is like it	
bench.earlier-rest			看余下的	The rest	
bench.earlier-none			往年没有答复过相同的事	not answered in former years	
bench.stands	outcome		上一轮定的是：{outcome}	The round before decided: {outcome}	
bench.decision-label			这一条怎么办	What becomes of it	
bench.numbered	number,name		{number} {name}	{number} {name}	
bench.merge			并入右边的候选项目	Merge into the candidate at the right	
bench.merge-into	name		并入“{name}”	Merge into “{name}”	
bench.merge-text			原文和查询码都保留，可以再移出	Text and tracking code stay; it can be taken out again	
bench.begin			单独成为候选项目	A candidate of its own	
bench.begin-text			按右边填的名称新建	Begun under the name at the right	
bench.forward			转有关单位	Forward it	
bench.forward-text			理由里写明转给谁、电话多少	Say to whom, and the telephone number	
bench.reserve			放进储备库	Keep it in reserve	
bench.reserve-text			今年不办，下次征集再研究	Not this year; weighed again with the next call	
bench.reject			不采纳	Do not adopt it	
bench.reject-text			要选原因，并写明理由	Choose a reason, and give grounds	
bench.reason-hint			只在“不采纳”时要选。	Only needed when it is not adopted.	
bench.grounds-label			理由	Grounds	
bench.grounds-hint			会写进给建议人的答复。勾上的几条用同一个理由。	It goes into the answer. Those ticked get the same.	
bench.button			确定，看下一条	Decide, and see the next	
bench.new-title			新的候选项目	A new candidate	
bench.another			右边放哪个候选项目	Candidate at the right	
bench.another-button			换成它	Show it	
bench.name-label			名称	Name	
bench.name-hint			4到60个字，同一年不重名。	4 to 60 characters, no other of the year has it.	
bench.name-length	count	count	名称有{count}个字，要4到60个字。	The name has {count} characters; it needs 4 to 60.	The name has {count} character; it needs 4 to 60.
bench.name-taken	code		{code}已经叫这个名称了。要并在一起，请在右边选它。	{code} has this name. To merge into it, choose it at the right.	
bench.field-label			领域	Field	
bench.field-unknown			领域不在名单里，请重新选一个。	This field is not on the list; choose another.	
bench.target-label			第一个目标	First target	
bench.target-hint			如“1600余个”“不少于10万平方米”。	Such as 1600余个, 不少于10万平方米.	
bench.target-unreadable			这个目标读不成数量。写成“1600余个”这样，一个数一个单位；没有数的写要达到的状态。	This cannot be read as a quantity. Write one number with its unit, like 1600余个; where there is no number, the state to be reached.	
bench.target-look			读给我看	Read it back	
bench.new-text			选“单独成为候选项目”，就按这里新建，中间这一条和勾上的一起并入。	Choose “A candidate of its own” to begin it; the one in the middle and those ticked are merged into it.	
bench.read-amount	indicator,relation,number,unit,word		读作：{indicator}，{relation} {number}，{unit}，{word}	Read as: {indicator}, {relation} {number}, {unit}, {word}	
bench.read-state	indicator,state		读作：{indicator}，达到“{state}”	Read as: {indicator}, to reach “{state}”	
bench.relation-at-least			不少于	at least	
bench.relation-equal			等于	exactly	
bench.relation-at-most			不超过	at most	
bench.relation-rate			完成率	share done	
bench.relation-reached			达到	reached	
bench.merged-title			已并入的建议	Suggestions merged	
bench.merged	count	count	已并入{count}条	{count} merged	{count} merged
bench.merged-shown	shown		这里列出最近并入的{shown}条。	The {shown} merged last are listed.	
bench.take			移出	Take out	
bench.take-out	reference		移出{reference}	Take out {reference}	
bench.take-all	count	count	全部移出（{count}条）	Take out all {count}	Take out the one
bench.done-merged	count	count	已并入{count}条。每条都会收到答复。	{count} merged. Each will be answered.	{count} merged. It will be answered.
bench.done-split	count	count	已移出{count}条，回到待定的里面。	{count} taken out; they wait to be decided again.	{count} taken out; it waits to be decided again.
bench.done-forwarded	count	count	{count}条定为转有关单位。	{count} are to be forwarded.	{count} is to be forwarded.
bench.done-reserved	count	count	{count}条放进了储备库。	{count} are kept in reserve.	{count} is kept in reserve.
bench.done-rejected	count	count	{count}条定为不采纳。	{count} are not adopted.	{count} is not adopted.
bench.done-ruled	count	count	{count}条定好了。	{count} are decided.	{count} is decided.
bench.nothing-written			什么也没有改动，您填的都还在。	Nothing has been changed; what you entered is still here.	
bench.nothing-chosen			一条也没有选。	None is chosen.	
bench.too-many	count,most		一次选了{count}条，最多{most}条。	{count} are chosen; at most {most} at once.	
bench.candidate-missing			请在右边选一个候选项目，或者改选“单独成为候选项目”。	Choose a candidate at the right, or “A candidate of its own”.	
bench.candidate-closed	code		{code}已经定稿或退出，不能再并入或移出。	{code} is closed; nothing can be merged into it or taken out.	
bench.already-merged	reference,code		{reference}已经在{code}里。一条建议只能在一个候选项目里，先把它移出。	{reference} is part of {code}. A suggestion is in one candidate at most; take it out first.	
bench.not-merged	reference		{reference}不在任何候选项目里，也没有定过。	{reference} is in no candidate and was not decided.	
bench.refused	reference		{reference}不能这样定。	{reference} cannot be decided so.	
bench.draft			编制中	Draft	
bench.closed			已定	Closed	
bench.conflict-title			刚刚有人改过，您填的没有丢。	Somebody has just changed this. What you entered is not lost.	
bench.conflict-text			什么也没有写进去。下面是改动；页面上已经是最新的情况，看过以后再按一次。	Nothing was written. The changes stand below, and the page shows how things are now; look at it, then press once more.	
bench.conflict-candidate	code,name,post,time		{code} {name}：{post}在{time}改过，右边是现在的样子。	{code} {name}: {post} changed it on {time}; it stands at the right as it is now.	
bench.conflict-suggestion	reference,state,post,time		{reference}：现在是“{state}”，{post}在{time}定的。	{reference}: now “{state}”, by {post} on {time}.	
bench.key-next			下一条	next	
bench.key-previous			上一条	previous	
bench.key-tick			勾上	tick	
bench.key-decide			选怎么办	decide	
bench.key-send			确定	send	
bulletin.nav			月度通报	Monthly bulletins	
bulletin.headline	count	count	{count}期通报｜还没有印发。	{count} bulletins｜ are not issued yet.	{count} bulletin｜ is not issued yet.
bulletin.headline-done			通报都印发了。	All bulletins are issued.	
bulletin.lead			一月一通报：数字取自已发布的月报、督导问题和调整决定，文字可以改，印发以后不再变动。	One bulletin a month: its numbers come from published reports, cases and decisions; its words can be edited; once issued it never changes.	
bulletin.missing-title			还没有起草的	Not drafted yet	
bulletin.missing-text			这个月的月报已经发布，还没有通报。	Reports of this month are published, and there is no bulletin.	
bulletin.draft-button			起草通报	Draft	
bulletin.empty-title			还没有通报	No bulletin yet	
bulletin.empty-text			有了已发布的月报，就可以在这里一键起草。	Once a month is reported and published, its bulletin is drafted here with one tap.	
bulletin.column-month			月份	Month	
bulletin.column-list			清单	List	
bulletin.column-state			办到哪一步	How far	
bulletin.column-number			文号	Number	
bulletin.column-day			印发日期	Issued	
bulletin.column-no			序	No.	
bulletin.column-project			项目	Project	
bulletin.column-unit			牵头单位	Lead unit	
bulletin.column-target			完成／目标	Done / target	
bulletin.column-part			占年度	Of year	
bulletin.column-ahead			比计划（百分点）	Against plan (points)	
bulletin.column-money			投资（万元）	Money (10,000 yuan)	
bulletin.column-light			亮灯	Light	
bulletin.column-band			快慢	Pace	
bulletin.column-reason			原因	Reason	
bulletin.column-next			下月最要紧的一步	Next month’s step	
bulletin.column-decision			决定	Decision	
bulletin.column-baseline			基准	Baseline	
bulletin.column-changes			改了什么	What changed	
bulletin.column-case			问题编号	Case	
bulletin.column-days			超期工作日	Working days overdue	
bulletin.column-what			是什么	What it is	
bulletin.column-old			起草时	When drafted	
bulletin.column-new			现在	Now	
bulletin.column-token			写成	Written as	
bulletin.column-value			现在的数	Number	
bulletin.column-said			说了什么	What it says	
bulletin.total			合计	Total	
bulletin.total-count	count	count	{count}个项目	{count} projects	{count} project
bulletin.nothing-yet			未报	Not reported	
bulletin.unreported			本月未报	Not reported this month	
bulletin.no-reason			牵头单位没有说明原因。	The lead unit gave no reason.	
bulletin.month	year,month		{year}年{month}月	Month {month} of {year}	
bulletin.version	version		第{version}版	Version {version}	
bulletin.colon			：	:	
bulletin.section1			一、总体情况	1. Overview	
bulletin.section2			二、分项进展	2. Project by project	
bulletin.section3			三、提前和超额	3. Ahead of plan	
bulletin.section4			四、滞后项目和原因	4. Behind plan, and why	
bulletin.section5			五、督导发现的问题和整改	5. Problems found, and what became of them	
bulletin.section6			六、计划调整	6. Changes of plans	
bulletin.section7			七、下月要求	7. Next month	
bulletin.annex-changes			附件：项目调整明细	Annex: changes of projects and plans	
bulletin.annex-late			附件：超期问题	Annex: overdue cases	
bulletin.part-organ			机关代字	Words before the year of the number	
bulletin.part-organ-hint			文号里年份前面的字，例如“示例府督”。文号在印发时才编。	What stands before the year, such as 示例府督. The number itself is given when it is issued.	
bulletin.part-to			报送	Reported to	
bulletin.part-copy			抄送	Copies to	
bulletin.part-note			内部附注	Internal note	
bulletin.part-note-hint			只印在内部版里，公开版没有。	Printed in the internal edition only.	
bulletin.part-reason	number,name		{number}．{name}：滞后原因	{number}. {name}: why it is behind	
bulletin.part-next	number,name		{number}．{name}：下月一步	{number}. {name}: next step	
bulletin.state-draft			起草中	Being drafted	
bulletin.state-reviewed			已审核	Reviewed	
bulletin.state-issued			已印发	Issued	
bulletin.act-draft			起草	Drafted	
bulletin.act-edit			修改文字	Edited the texts	
bulletin.act-refresh			更新数字	Took new numbers	
bulletin.act-review			审核	Reviewed	
bulletin.act-back			退回	Sent back	
bulletin.act-issue			印发	Issued	
bulletin.headline-draft	month		{month}月的通报｜还在起草。	The bulletin of month {month}｜ is being drafted.	
bulletin.headline-reviewed	month		{month}月的通报已审核，｜等着印发。	The bulletin of month {month} is reviewed｜ and waits to be issued.	
bulletin.headline-issued	month,number		{month}月的通报｜已印发：{number}。	The bulletin of month {month}｜ is issued: {number}.	
bulletin.sent-back	post		{post}退回了这份通报	Sent back by {post}	
bulletin.corrects	version,reason		更正第{version}版：{reason}	Corrects version {version}: {reason}	
bulletin.done-draft			通报已起草，数字取自记录。	Drafted; the numbers come from the record.	
bulletin.done-exists			这个月已经有一份，就是这里的。	This month has one already: this one.	
bulletin.done-save			文字已保存。	The texts are saved.	
bulletin.done-refresh			数字已更新，文字没有动。	The numbers are new; the texts are as they were.	
bulletin.done-review			已审核，可以印发。	Reviewed; it can be issued.	
bulletin.done-back			已退回起草的人。	Sent back to whoever drafts.	
bulletin.done-issue			已印发，文号和全文不再变动。	Issued; number and text never change from now on.	
bulletin.done-correct			已开始更正：改好、审核、印发以后，新版代替旧版。	The correction has begun: written, reviewed and issued, it takes the place of the former version.	
bulletin.refused-title			这一步没有办成	That was not done	
bulletin.error-nothing-published			这个月还没有发布的月报，没有数字可以通报。先在月度填报里发布。	No report of this month is published yet, so there are no numbers. Publish one first.	
bulletin.error-changed	post,time,act		{post}在{time}先动过这份通报：{act}。您填的没有丢，在下面；不一样的地方，对方写的在旁边。请看过再保存。	{post} was quicker at {time}: {act}. What you entered is below and not lost; where the other text differs, it stands beside yours. Look at both, then save.	
bulletin.error-state	state		这份通报现在是“{state}”，这一步不能做。	The bulletin is now “{state}”; this step is not possible.	
bulletin.error-own			起草或改过这份通报的人不能审核，请另一位来审核。	Whoever drafted or edited a bulletin does not review it; somebody else has to.	
bulletin.error-unfit			先处理下面这些，才能往下走：	These have to be settled first:	
bulletin.error-nothing-changed			没有改动，不用保存。	Nothing was changed.	
bulletin.fault-missing	least		请写明原因，至少{least}个字。	Say why, in at least {least} characters.	
bulletin.fault-too-long	most,characters		最多{most}个字，现在有{characters}个。请写短些。	At most {most} characters; there are {characters}. Please shorten it.	
bulletin.fault-token	name		“{name}”不是可用的数。可用的列在“可以引用的数”里，请照写，例如双花括号里写done。	There is no number called “{name}”. Those that exist are listed under “Numbers to name”; write one as it stands there.	
bulletin.fault-open	words		从“{words}”开始，少了右边的两个花括号。	From “{words}” on, two closing braces are missing.	
bulletin.fault-organ			机关代字只用汉字，不写年份、括号和数字。	Use Chinese characters only, without year, brackets or digits.	
bulletin.finding-changed	count	count	起草以后，记录里有{count}处变了，对照表在下面。文字和数字都没有自动改。	{count} things in the record have changed since; see the table below. Nothing was rewritten.	{count} thing in the record has changed since; see the table below. Nothing was rewritten.
bulletin.finding-sum	column,rows,total		“{column}”一栏：各行相加是{rows}，合计印的是{total}，差得比四舍五入多。请核对。	Column “{column}”: the rows come to {rows}, the printed total is {total}; rounding does not explain it. Check them.	
bulletin.finding-name	part,name		“{part}”里有人名“{name}”，公开版不能有。请改成单位或岗位。	“{part}” has a person’s name, {name}, which the public edition must not have. Name the unit or the post.	
bulletin.finding-telephone	part,number		“{part}”里有电话号码{number}，公开版不能有。请去掉。	“{part}” has a telephone number, {number}, which the public edition must not have. Take it out.	
bulletin.finding-organ			还没有机关代字，印发时编不出文号。	The words before the year are missing; without them there is no number.	
bulletin.finding-empty	part		“{part}”还没有文字。	“{part}” has no text yet.	
bulletin.finding-bare	part,written,token,meaning		“{part}”里写着“{written}”，和{token}（{meaning}）是同一个数。改成引用，记录变了才会提醒。	“{part}” says “{written}”, the same number as {token} ({meaning}). Name it instead, so that a change is told.	
bulletin.finding-unreported	count,names	count	{count}个项目本月没有已发布的月报：{names}。表里照最近一次的数。	{count} projects have no published report of this month: {names}. The table has their last figures.	{count} project has no published report of this month: {names}. The table has its last figures.
bulletin.finding-unexplained	count,names	count	{count}个滞后项目没有写原因：{names}。	{count} projects are behind without a reason: {names}.	{count} project is behind without a reason: {names}.
bulletin.change-lists			超期问题或计划调整的明细	The lists of overdue cases or changed plans	
bulletin.blocking-title			审核和印发以前要处理的	To be settled before it is reviewed and issued	
bulletin.told-title			请留意	Worth knowing	
bulletin.changed-title			变了哪些数	What changed	
bulletin.refresh-button			换成现在的数	Take the numbers of now	
bulletin.texts-title			文字	Texts	
bulletin.texts-text	token		数字用双花括号引用，例如{token}，印出来就是数。	Numbers are named in double braces, such as {token}, and printed as numbers.	
bulletin.tokens-title			可以引用的数	Numbers to name	
bulletin.words-title			各项目的原因和下月一步	Reasons and next steps, project by project	
bulletin.words-text			照单位月报带出。要改就直接改；改回原样就又跟着月报走。	As the units reported them. Change them here where needed; put back as reported, they follow the report again.	
bulletin.save-button			保存文字	Save the texts	
bulletin.theirs			对方写的：	The other text:	
bulletin.theirs-empty			（空）	(empty)	
bulletin.review-button			审核通过	Approve	
bulletin.issue-button			印发	Issue	
bulletin.issue-text			印发时编文号，两种版本的全文随即固定，以后只能另出更正版。	Issuing gives the number and freezes the text of both editions; afterwards only a corrected version can follow.	
bulletin.back-title			退回起草的人	Send it back	
bulletin.back-button			退回	Send back	
bulletin.correct-title			更正这份通报	Correct this bulletin	
bulletin.correct-button			开始更正	Begin the correction	
bulletin.public-link			公开版	The public edition	
bulletin.editions			版本	Editions	
bulletin.edition-inside			内部版	Internal edition	
bulletin.edition-public			公开版	Public edition	
bulletin.history-title			经过	History	
bulletin.fingerprint-inside			内部版全文的SHA-256：	SHA-256 of the internal edition:	
bulletin.organ-sample	organ		{organ}（示例）	{organ} (sample)	
bulletin.sheet-note	number,date,month		{number}　{date}　通报月份：{month}	{number}, {date}, for {month}	
bulletin.sheet-draft	number,month		草稿　{number}　通报月份：{month}	Draft, {number}, for {month}	
bulletin.sheet-corrected	version,reason		第{version}版（更正）：{reason}	Version {version}, corrected: {reason}	
bulletin.sheet-basis	month,since,day,preset		进展截至{month}月底；问题和计划调整从{since}到{day}；亮灯规则：{preset}。	Progress as of the end of month {month}; cases and changes of plans from {since} to {day}; rule of the lights: {preset}.	
bulletin.public-description			民生实事一月一通报：进展、滞后原因、问题和调整	Monthly bulletins of the livelihood projects: progress, delays and why, problems, changes of plans	
bulletin.public-headline	count,month	count	印发了{count}期通报，｜最近一期是{month}月的。	{count} bulletins are issued,｜ the newest for month {month}.	{count} bulletin is issued,｜ for month {month}.
bulletin.public-lead			每月一期：办到哪里，哪些慢了、为什么，发现了什么问题，计划改没改。印发以后不再变动，更正另出新版。	One a month: how far things are, what is late and why, what was found, which plans changed. Once issued it never changes; a correction is a new version.	
bulletin.said	total,done,behind		{total}个项目，已完成{done}个，慢于计划{behind}个	{total} projects, {done} finished, {behind} behind plan	
bulletin.superseded	version		这一版已被第{version}版代替	Version {version} has taken the place of this one	
bulletin.superseded-reason	reason		更正原因：{reason}	Why it was corrected: {reason}	
bulletin.superseded-link			看最新一版	To the newest version	
bulletin.check-text			下面的文件就是印发时固定的公开版全文。它的SHA-256和这一行相同，内容就没有动过。	The file below is the text of the public edition as it was frozen. If its SHA-256 is this line, nothing in it was changed.	
bulletin.file			下载通报原文（JSON）	Download the text (JSON)	
bulletin.versions-title			各版	Versions	
bulletin.inbox-missing			未起草	Not drafted	
bulletin.inbox-draft	year,month		{year}年{month}月的通报还没有印发	The bulletin of month {month} of {year} is not issued	
bulletin.inbox-write	year,month		{year}年{month}月的通报还在起草	The bulletin of month {month} of {year} is being drafted	
bulletin.inbox-review	year,month		审核{year}年{month}月的通报	Review the bulletin of month {month} of {year}	
bulletin.inbox-issue	year,month		印发{year}年{month}月的通报	Issue the bulletin of month {month} of {year}	
bulletin.inbox-open			打开	Open	
bulletin.home	month,behind		最近一期通报：{month}月，慢于计划{behind}个	The newest bulletin: month {month}, {behind} behind plan	
bulletin.token-year			年份	Year	
bulletin.token-month			月份	Month	
bulletin.token-total			项目总数	Projects	
bulletin.token-done			已完成	Finished	
bulletin.token-accepted			已验收	Accepted	
bulletin.token-ahead			快于计划	Ahead of plan	
bulletin.token-on-plan			按计划	On plan	
bulletin.token-behind			慢于计划（含未启动）	Behind plan, with those not begun	
bulletin.token-not-started			应启动未启动	Not begun in time	
bulletin.token-unreported			本月未报	Not reported this month	
bulletin.token-green			绿灯	Green lights	
bulletin.token-yellow			黄灯	Yellow lights	
bulletin.token-orange			橙灯	Orange lights	
bulletin.token-red			红灯	Red lights	
bulletin.token-grey			暂缓	Suspended	
bulletin.token-starts-planned			应开工	Should have begun	
bulletin.token-started			其中已开工	Of these, have begun	
bulletin.token-start-rate			开工率（%）	Start rate (%)	
bulletin.token-early			提前开工	Begun early	
bulletin.token-planned			年度计划投资（万元）	Money of the year (10,000 yuan)	
bulletin.token-invested			累计完成投资（万元）	Invested so far (10,000 yuan)	
bulletin.token-invested-rate			投资完成率（%）	Part of the money invested (%)	
bulletin.token-paid			累计支付（万元）	Paid so far (10,000 yuan)	
bulletin.token-time-rate			时序进度（%）	Part of the year that is over (%)	
bulletin.token-raised			新提出的问题	Cases raised	
bulletin.token-closed			销号的问题	Cases closed	
bulletin.token-open			没有销号的问题	Cases open	
bulletin.token-overdue			其中超期的	Of these, overdue	
bulletin.token-overdue-days			合计超期工作日	Working days overdue, all together	
bulletin.token-moved			有调整的项目	Projects that a decision changed	
bulletin.token-decisions			调整决定	Decisions on changes	
bulletin.token-baselines			各基准有几个项目	How many projects use which baseline	
call.late.grounds	year,closed		收到时{year}年度的征集已经结束（截止{closed}），转入储备库，下次征集时一并研究。	The call for {year} had closed on {closed}; it is kept in reserve and weighed with the next call.	
call.state.draft			草稿	Draft	
call.standing.to-come			还没开始	Not begun	
call.standing.running			正在征集	Running	
call.standing.over			已结束	Over	
call.page.to-come	year,date		{year}年度的征集｜{date}开始。	The call for {year}｜ begins on {date}.	
call.page.running	year,date,days	days	正在征集｜{year}年要办的事，｜{date}截止，｜还有{days}天。	What is to be done in {year}?｜ The call ends on {date},｜ in {days} days.	What is to be done in {year}?｜ The call ends on {date},｜ in {days} day.
call.page.over	year,count	count	{year}年度的征集已结束，｜收到{count}条建议。	The call for {year} is over:｜ {count} suggestions came in.	The call for {year} is over:｜ {count} suggestion came in.
call.page.counts			各渠道收到的建议	Suggestions by channel	
call.page.suggest			提一条建议	Make a suggestion	
call.sheet.title	place,year		关于征集{place}{year}年民生实事项目建议的公告	Call for suggestions of livelihood projects of {place} in {year}	
call.sheet.period			征集时间	When	
call.sheet.period-text	from,to,days	days	{from}至{to}，共{days}天	{from} to {to}, {days} days	{from} to {to}, {days} day
call.sheet.letters			来信	Letters	
call.sheet.letters-postmark			以邮戳日期为准	The date of the postmark counts	
call.sheet.letters-arrival			以收到日期为准	The date of arrival counts	
call.sheet.channels			面向	From whom	
call.sheet.fields			领域	Fields	
call.sheet.how			怎么提	How	
call.sheet.how-text	address		网上：{address}；也可以来信、来电、当面提，或交给人大代表、镇街转来。	Online at {address}; or by letter, by telephone, in person, or through a deputy, a town or a subdistrict.	
call.sheet.answer			答复	Answers	
call.sheet.answer-text	party,days		每一条都有答复，由{party}在截止后{days}个工作日内作出。	Every suggestion is answered, by {party}, within {days} working days of the last day.	
call.sheet.late			逾期	Late ones	
call.sheet.late-text			截止后收到的进储备库，留到下次征集研究，同样答复。	What comes later is kept in reserve for the next call, and answered too.	
call.sheet.contact			联系	Contact	
call.sheet.basis			依据	Basis	
call.new.button			起草征集公告	Draft a call	
call.new.crumb			起草	Draft	
call.new.headline			起草一份征集公告	Draft a call for suggestions	
call.new.lead			先存为草稿，看过公告的样子再发布。发布前都可以改。	It is kept as a draft first: see what the notice looks like, then publish. Until then everything can be changed.	
call.year-taken.title	year		{year}年度已经有一份征集公告。您填的没有丢。	There is a call for {year} already. What you entered is not lost.	
call.year-taken.text			一个年度只有一份公告。请改年度，或到列表里修改已有的那份。	A year has one call. Choose another year, or change the one that is there.	
call.form.year			办实事的年度	The year in which projects are to be done	
call.form.year-hint			四位数字，例如2027。	Four digits, for example 2027.	
call.form.opens			开始日期	First day	
call.form.closes			截止日期	Last day	
call.form.closes-hint			这一天也算。有的省要求不少于30天。	This day counts too. Some provinces demand 30 days at least.	
call.form.postmark			来信按哪一天算	Which day counts for letters	
call.form.postmark-yes			邮戳日期	The postmark	
call.form.postmark-yes-text			截止日当天寄出的，晚到也算。	Posted on the last day is in time, whenever it arrives.	
call.form.postmark-no			收到日期	The arrival	
call.form.postmark-no-text			晚到就进储备库。	What arrives later is kept in reserve.	
call.form.channels			面向哪些渠道	From whom	
call.form.fields			征集哪些领域	Which fields	
call.form.party			由谁答复	Who answers	
call.form.party-prompt			请选择单位	Choose a unit	
call.form.answer-days			答复期限	Answered within	
call.form.answer-days-hint			从截止日起算，1到250。	Counted from the last day, 1 to 250.	
call.form.answer-days-unit			个工作日	working days	
call.form.notice			公告正文	Text of the notice	
call.form.notice-hint			写给群众看：征集什么、为什么、会怎么用。时间、渠道、联系方式下面会自动列出，不用重写。	Written for residents: what is asked, why, what will come of it. Dates, channels and contact are listed below it by themselves.	
call.form.notice-english			英文正文	Text in English	
call.form.contact			联系方式	Contact	
call.form.contact-hint			办公室的地址、电话，会公布。	Address and telephone of the office; it is published.	
call.form.basis			依据	Basis	
call.form.basis-hint			文件或会议决定，例如“区政府第27次常务会议”。	A document or decision, for example “27th executive meeting”.	
call.form.draft-button			存为草稿	Keep as a draft	
call.form.save-button			保存草稿	Save the draft	
call.fault.year	from,to		年度要写四位数字，{from}到{to}。	The year has four digits, from {from} to {to}.	
call.fault.opens			开始日期看不懂。请写成2026-09-01这样。	The first day cannot be read. Write it as 2026-09-01.	
call.fault.closes			截止日期看不懂。请写成2026-11-30这样。	The last day cannot be read. Write it as 2026-11-30.	
call.fault.order			截止日期早于开始日期。请改其中一个。	The last day lies before the first. Change one of them.	
call.fault.after-year	year		截止日期晚于{year}年，征集就赶不上了。请提前。	The last day lies after {year}, too late for its projects. Choose an earlier one.	
call.fault.channels			至少选一个渠道。	Choose one channel at least.	
call.fault.field	name		没有“{name}”这个领域。请从列表里选。	There is no field “{name}”. Choose from the list.	
call.fault.party			请选由哪个单位答复。	Choose the unit that answers.	
call.fault.answer-days			答复期限要写1到250之间的整数。	The time for answers is a whole number from 1 to 250.	
call.fault.notice-short	count	count	公告只有{count}个字，至少写10个字。	The notice has {count} characters; write at least 10.	The notice has {count} character; write at least 10.
call.fault.too-long	count,most	count	写了{count}个字，最多{most}个字。请删短一些。	You wrote {count} characters; the limit is {most}. Shorten it.	You wrote {count} character; the limit is {most}. Shorten it.
call.fault.contact			请写联系方式，让群众有地方问。	Say where residents can ask.	
call.console.empty-text			每年一份。发布后，群众在提建议的页面上看到它；截止后，没收进来的进储备库。	One a year. Once published it stands on the suggestion page; what comes after its last day is kept in reserve.	
call.console.headline	year,count,days	days	{year}年度正在征集，｜收到{count}条，还有{days}天。	The call for {year} runs:｜ {count} in, {days} days left.	The call for {year} runs:｜ {count} in, {days} day left.
call.console.headline-none			现在没有征集。	No call is running now.	
call.console.headline-empty			还没有征集公告。	There is no call yet.	
call.console.draft	year		{year}年度的公告｜还是草稿。	The call for {year}｜ is a draft.	
call.console.open	year,count,date	count	{year}年度正在征集，｜收到{count}条，｜{date}截止。	The call for {year} runs until {date}:｜ {count} in so far.	The call for {year} runs until {date}:｜ {count} in so far.
call.console.to-close	year,count	count	{year}年度的征集到期了，｜收到{count}条，｜可以截止收件。	The last day for {year} is over:｜ {count} came in.｜ Intake can be closed.	The last day for {year} is over:｜ {count} came in.｜ Intake can be closed.
call.console.closed	year,count	count	{year}年度的征集已截止，｜收到{count}条。	The call for {year} is closed:｜ {count} came in.	The call for {year} is closed:｜ {count} came in.
call.done.draft			草稿已存。	The draft is kept.	
call.done.edit			草稿已保存。	The draft is saved.	
call.done.publish			公告已发布。	The call is published.	
call.done.prolong			征集已延长。	The call is prolonged.	
call.done.close			收件已截止，可以开始筛选。	Intake is closed; the screening can begin.	
call.done.text			留痕里记了一条。	The audit trail has an entry of it.	
call.refused.title			没有办成。您填的没有丢。	It was not done. What you entered is not lost.	
call.refused.changed			这份公告刚刚有人改过，下面是现在的样子。看过以后，仍要改就再按一次。	Somebody has just changed this call; below it stands as it is now. Look at it, and press once more if you still want to.	
call.refused.state			这份公告现在的进度不允许这一步。请看下面的最新情况。	The call is not in a state in which that can be done. See below how it stands.	
call.refused.not-over	date		公告说好{date}截止，这一天还没有过完。过了再截止收件。	The call promises to run until {date}, which is not over. Close intake afterwards.	
call.refused.not-later	date		新的截止日期要晚于{date}：已经公布的日期只能往后延。	The new last day must lie after {date}: what is published can only be prolonged.	
call.refused.reason			请写明为什么延长，200个字以内。	Say why it is prolonged, in 200 characters at most.	
call.edit.title			修改草稿	Change the draft	
call.publish.question			发布这份公告？	Publish this call?	
call.publish.text			发布以后正文不能再改，截止日期只能往后延，要写明原因。	From then on its text stands; its last day can only be moved away, and why must be said.	
call.publish.button			发布公告	Publish the call	
call.close.question	count	count	截止收件？现在收到{count}条。	Close intake? {count} have come in.	Close intake? {count} has come in.
call.close.text			以后收到的进储备库；按邮戳算没有逾期的来信仍然算数。不能再打开。	What comes later is kept in reserve; letters whose postmark is in time still count. It cannot be opened again.	
call.close.button			截止收件	Close intake	
call.prolong.title			延长征集	Prolong the call	
call.prolong.until			新的截止日期	The new last day	
call.prolong.until-hint	date		现在是{date}，只能更晚。	Now {date}; only later days.	
call.prolong.reason			为什么延长	Why	
call.prolong.reason-hint			会记入留痕。	It goes into the audit trail.	
call.prolong.button			延长征集	Prolong the call	
call.suggest.running	year,date		正在征集{year}年要办的事，{date}截止。	Suggestions for {year} are called for until {date}.	
call.suggest.late	year,date		{year}年度的征集{date}已经截止。您现在提的进储备库，留到下次征集研究，同样有答复。	The call for {year} closed on {date}. What you suggest now is kept in reserve for the next call, and answered too.	
call.suggest.notice			看公告	Read the notice	
calls.title			征集公告	Calls for suggestions	
calls.headline	count	count	{count}次征集，｜最近的在最前。	{count} calls for suggestions,｜ the latest first.	One call for suggestions.
calls.headline-none			还没有发布过征集公告。	No call has been published yet.	
calls.empty.title			这里会有征集公告	Calls for suggestions will stand here	
calls.empty.text			政府办公室每年下半年征集下一年要办的事。没有公告时也可以提建议，一样有人看、有答复。	In the second half of each year the government office calls for what is to be done in the next. Suggestions may be made at any time and are read and answered all the same.	
calls.column.year			年度	Year	
calls.column.period			时间	From and to	
calls.column.state			进度	State	
calls.column.count			收到	Received	
calls.column.late			逾期	Late	
calls.year	year		{year}年度	For {year}	
calls.period	from,to		{from}至{to}	{from} to {to}	
candidate-check.surplus.name			差额	Surplus	
candidate-check.surplus.no-seats			还没有定应选几件。	How many are to be chosen has not been set.	
candidate-check.surplus.none	count,seats	count	候选{count}件，应选{seats}件，没有差额。候选必须多于应选。	{count} candidates for {seats} seats: there is nothing to choose. There must be more candidates than seats.	{count} candidate for {seats} seats: there is nothing to choose. There must be more candidates than seats.
candidate-check.surplus.says	seats,extra,numerator,denominator,needed		应选{seats}件，多出{extra}件；按应选数的{numerator}/{denominator}向上取整，至少要多出{needed}件。	{seats} seats and {extra} more candidates; at {numerator}/{denominator} of the seats, rounded up, at least {needed} more are needed.	
candidate-check.fields.name			领域均衡	Balance over fields	
candidate-check.fields.says	field,count,all,most		{field}有{count}件，占{all}件的比例超过{most}%。	{count} of {all} are in the field {field}, more than {most} per cent.	
candidate-check.fields.missing	all,count		{all}件里有{count}件没有写领域。	{count} of {all} have no field.	
candidate-check.towns.name			镇街均衡	Balance over towns	
candidate-check.towns.says	all,count,names		{all}个镇街里，{count}个一件也没有：{names}。	{count} of {all} towns and subdistricts are in none: {names}.	
candidate-check.overlap.name			与上级清单重复	Overlap with upper lists	
candidate-check.overlap.origin	list,item		它就在上级清单“{list}”里，名为“{item}”。	It stands on the upper list {list} as {item}.	
candidate-check.overlap.alike	list,item,percent		和上级清单“{list}”里的“{item}”相近（{percent}%）。请看看是不是同一件事。	It is like {item} on the upper list {list} ({percent}%). See whether it is the same.	
candidate-check.exclusions.name			负面清单	Exclusion list	
candidate-check.exclusions.says	word,rule		里面有“{word}”，负面清单说：{rule}请人看一看。	It says “{word}”, and the exclusion list has: {rule} Somebody should look.	
candidate-check.stage-goals.name			跨年阶段目标	Goal within the year	
candidate-check.stage-goals.says	year		跨年实施，却没有写{year}年内做到哪一步。	It goes on after {year}, but what is reached within {year} is not said.	
candidate-check.money.name			资金	Money	
candidate-check.money.missing			没有写年度投资。	The year's investment is not said.	
candidate-check.money.no-funding			没有写资金从哪里来。	Where the money comes from is not said.	
candidate-check.money.sum	annual		各项资金加起来不等于年度投资{annual}。	The parts of the funding do not add up to the year's investment, {annual}.	
candidate-check.targets.name			目标	Targets	
candidate-check.targets.missing			没有写目标：数量，或者要达到的状态。	It has no target, neither a quantity nor a state to be reached.	
candidate-check.opinions.name			论证意见	Opinions	
candidate-check.opinions.missing			还没有任何单位的意见。	No unit has given an opinion.	
candidate-check.opinions.disagree	unit		{unit}不同意。	{unit} disagrees.	
candidate-check.leads.name			牵头单位	Lead unit	
candidate-check.leads.missing			没有写牵头单位。	No unit leads.	
candidate-check.maintenance.name			管护单位	Upkeep	
candidate-check.maintenance.missing			建设类项目没有写建成后由谁管护。	It builds something, but who looks after it afterwards is not said.	
candidate-check.fine	count	count	看了{count}件，没有问题。	{count} candidates looked at, nothing wrong.	{count} candidate looked at, nothing wrong.
candidate-check.severity.stop			必须改	Must change	
candidate-check.severity.look			请看一看	Please look	
candidate-check.severity.fine			可以	Fine	
candidate.funding.central			中央	Central government	
candidate.funding.city			市级	City	
candidate.funding.district			区级财政	District budget	
candidate.funding.town			镇	Towns	
candidate.funding.bonds			债券	Bonds	
candidate.funding.society			社会	Private sources	
candidate.funding.other			其他	Other	
candidate.opinion.finance			财政	Finance	
candidate.opinion.land			用地	Land	
candidate.opinion.environment			环境	Environment	
candidate.opinion.legality			合法性	Legality	
candidate.opinion.other			其他	Other	
candidate.verdict.agree			同意	Agrees	
candidate.verdict.agree-in-principle			原则同意	Agrees in principle	
candidate.verdict.disagree			不同意	Disagrees	
candidate.verdict.supplement			补充	Asks for more	
candidate.category.construction			建设类	Construction	
candidate.category.service			服务类	Service	
candidate.category.policy			政策类	Policy	
candidate.score.name.demand			群众需求	Public demand	
candidate.score.name.coverage			受益范围	Reach	
candidate.score.name.urgency			紧迫与安全	Urgency and safety	
candidate.score.name.feasibility			当年可行	Feasible this year	
candidate.score.name.fiscal			财力匹配	Fit to the budget	
candidate.score.name.balance			领域均衡	Balance over fields	
candidate.score.demand	count,index	count	合并了{count}条建议，民意指数{index}。	{count} suggestions merged; public index {index}.	{count} suggestion merged; public index {index}.
candidate.score.demand-typed	index,count	count	民意指数{index}是人工填写的；合并了{count}条建议。	The public index {index} was typed; {count} suggestions merged.	The public index {index} was typed; {count} suggestion merged.
candidate.score.coverage	all,reached		覆盖{all}个镇街中的{reached}个。	It reaches {reached} of {all} towns and subdistricts.	
candidate.score.coverage-all	all		覆盖全部{all}个镇街。	It reaches all {all} towns and subdistricts.	
candidate.score.coverage-missing			没有写地点，算不出。	No place is given, so it cannot be worked out.	
candidate.score.urgency	words		文字里提到：{words}。提到3个词就是满分。	The text speaks of {words}. Three such words give all points.	
candidate.score.urgency-none			背景、必要性和风险里没有提到安全。	Background, need and risk do not speak of safety.	
candidate.score.urgency-missing			背景、必要性和风险都没有写，算不出。	Neither background nor need nor risk is written, so it cannot be worked out.	
candidate.score.feasibility-within	asked,agreed		年内完成，或有年度阶段目标；{asked}份意见里{agreed}份同意。	Finished within the year, or with a goal within it; {agreed} of {asked} opinions agree.	
candidate.score.feasibility-beyond	asked,agreed		年内完不成，也没有年度阶段目标；{asked}份意见里{agreed}份同意。	Not finished within the year and without a goal in it; {agreed} of {asked} opinions agree.	
candidate.score.feasibility-missing			没有写完成日期，算不出。	No finish date is given, so it cannot be worked out.	
candidate.score.fiscal	percent		各级财政出{percent}%，其余来自债券、社会和其他。	Public budgets pay {percent}%; the rest is bonds, private and other money.	
candidate.score.fiscal-missing			没有写资金来源，算不出。	No funding is given, so it cannot be worked out.	
candidate.score.balance	all,field,count		{all}件里{field}有{count}件。	{count} of {all} are in the field {field}.	
candidate.score.balance-missing			没有写领域，算不出。	No field is given, so it cannot be worked out.	
candidate.fault.name-length	count,fewest,most	count	名称写了{count}个字，要{fewest}到{most}个字。	The name has {count} characters; it needs {fewest} to {most}.	The name has {count} character; it needs {fewest} to {most}.
candidate.fault.name-taken	code		同一年里{code}已经叫这个名称。请换一个，或者把两件合并。	{code} of the same year has this name already. Choose another, or merge the two.	
candidate.fault.field-unknown	word		领域表里没有“{word}”。请从表里选。	{word} is not among the fields. Choose one of the list.	
candidate.fault.too-long	count,most	count	写了{count}个字，最多{most}个字。	It has {count} characters; {most} is the most.	It has {count} character; {most} is the most.
candidate.fault.missing			这里要填写。	Something has to stand here.	
candidate.fault.choice			请从列出的里面选一个。	Choose one of those listed.	
candidate.fault.absurd	most,unit		这个数太大或不是整数范围里的数，最多{most}{unit}。请看看是不是多写了位数。	That is not a number up to {most} {unit}. Is there a digit too many?	
candidate.fault.quantity-text			请把数量写在最前面，如“1600余个”；要做的事写在指标里。	Begin with the number, as in 1600余个; what is done belongs in the indicator.	
candidate.fault.quantity-unreadable			读不出这个数量。请写成“80余公里”“1600个”，或者只写要达到的状态。	This quantity cannot be read. Write it as 80余公里 or 1600个, or write only the state to be reached.	
candidate.fault.quantity-negative			数量不能是负数。	A quantity is not below zero.	
candidate.fault.quantity-range			请只写一个数，不写“10至15个”这样的区间；可以写“不少于10个”。	Write one number and no range such as 10 to 15; 不少于10个 (at least 10) will do.	
candidate.fault.quantity-qualifiers			表示大概的词只用一个，如“约”“余”“以上”。	Use one word for how exact it is: 约, 余 or 以上.	
candidate.fault.money-unreadable			读不出这个金额。只写数字就是万元，也可以写“1.2亿元”。	This amount cannot be read. Digits alone are 万元 (ten thousand yuan); 1.2亿元 will do too.	
candidate.fault.money-fine			金额精确到分，万元最多6位小数。	Amounts go down to one fen: at most six decimals of 万元.	
candidate.fault.money-absurd			金额不能是负数，也不能超过1000亿元。	An amount is neither below zero nor above 100 billion yuan.	
candidate.fault.annual			年度投资不能比总投资大。	The year's investment is not more than the whole.	
candidate.fault.funding-sum	parts,annual,difference		各项资金合计{parts}，年度投资{annual}，相差{difference}。两个数要相等。	The parts come to {parts}, the year's investment is {annual}: {difference} apart. The two must be equal.	
candidate.fault.funding-without-annual			写了资金来源，请也写年度投资，好核对合计。	There are sources of money; give the year's investment too, so that the sum can be checked.	
candidate.fault.date-unreadable			读不出这个日期。请写成2023-03-15。	This date cannot be read. Write it as 2023-03-15.	
candidate.fault.date-none			日历上没有这一天。	The calendar has no such day.	
candidate.fault.future			这一天还没有到。	This day has not come yet.	
candidate.fault.finish			完成日期在开工日期之前。	It would end before it begins.	
candidate.fault.finish-after	year		完成日期在{year}年之后。请勾选“跨年实施”，或者改日期。	It ends after {year}. Tick that it goes on after the year, or change the date.	
candidate.fault.halves			民意指数从0到5，可以有半颗，如4.5。	The index goes from 0 to 5 in halves, such as 4.5.	
candidate.fault.reason			请写明理由。	Give the reason.	
candidate.fault.twice	name		“{name}”写了两遍。	{name} stands twice.	
candidate.fault.sub-item	name		子项“{name}”还有目标，不能去掉。请先在“目标”里改到别处。	The sub-item {name} still has targets and cannot be taken away. Move them first, under Targets.	
candidate.state.proposed			提出	Proposed	
candidate.state.screening			筛选中	In screening	
candidate.state.arguing			部门论证	Being argued	
candidate.state.preliminary			初定	Preliminary	
candidate.state.submitted			已提请	Submitted	
candidate.state.formal			正式候选	On the ballot	
candidate.state.elected			当选	Chosen	
candidate.state.not-elected			未当选	Not chosen	
candidate.state.removed			已移除	Taken off	
candidate.section.basics			名称和内容	Name and content	
candidate.section.parts			子项	Sub-items	
candidate.section.targets			目标	Targets	
candidate.section.places			地点	Places	
candidate.section.money			投资和资金	Money	
candidate.section.units			单位和岗位	Units and posts	
candidate.section.time			时间	Time	
candidate.section.grounds			受益和理由	For whom and why	
candidate.section.opinions			论证意见	Opinions	
candidate.section.index			民意指数	Public index	
candidate.relation.at-least			不少于（≥）	At least (≥)	
candidate.relation.equal			等于（=）	Exactly (=)	
candidate.relation.at-most			不多于（≤）	At most (≤)	
candidate.relation.rate			完成率	Share done	
candidate.relation.reached			达到	Reached	
candidate.event.begun			建立候选	Begun	
candidate.event.merged			并入建议	Suggestions merged	
candidate.event.split			拆出建议	Suggestions split off	
candidate.event.edited			修改	Edited	
candidate.event.moved			流转	Moved	
candidate.event.amended			按决定变更	Changed by decision	
candidate.field.name			名称	Name	
candidate.field.name-english			英文名称	English name	
candidate.field.field			领域	Field	
candidate.field.category			类别	Category	
candidate.field.origin			来由	Origin	
candidate.field.content			建设内容	What is done	
candidate.field.total			总投资	Whole investment	
candidate.field.annual			年度投资	Investment of the year	
candidate.field.funding			资金来源	Sources of money	
candidate.field.lead			牵头单位	Lead unit	
candidate.field.responsible			责任单位	Responsible units	
candidate.field.cooperating			配合单位	Cooperating units	
candidate.field.vice-mayor			分管领导岗位	Post in charge	
candidate.field.contact			联系岗位	Post to ask	
candidate.field.start			开工	Begins	
candidate.field.finish			完成时限	Ends	
candidate.field.stage-goal			年度阶段目标	Goal within the year	
candidate.field.maintenance			管护单位	Upkeep	
candidate.field.beneficiaries			受益	Beneficiaries	
candidate.field.background			背景	Background	
candidate.field.necessity			必要性	Why it is needed	
candidate.field.feasibility			可行性	Why it can be done	
candidate.field.risk			风险	What may go wrong	
candidate.field.suggestions			这些建议成了它	The suggestions it came from	
candidate.origin.own			本级提出	Our own	
candidate.origin.upper	list,item		上级清单“{list}”：{item}	Upper list {list}: {item}	
candidate.places.all			全区	The whole district	
candidate.finish-crossing	date		{date}（跨年实施）	{date}, goes on after the year	
candidate.target.of-part	part,text		{part}：{text}	{part}: {text}	
candidate.index.computed	index,count	count	{index}（按合并的{count}条建议计算）	{index}, computed from {count} merged suggestions	{index}, computed from {count} merged suggestion
candidate.index.typed	index,reason		{index}（人工填写：{reason}）	{index}, typed: {reason}	
candidate.suggestions.of	channel,count,references		{channel}{count}条：{references}	{channel}, {count}: {references}	
candidate.score.of	points,known		{points}/{known}	{points}/{known}	
candidate.console.title			候选项目	Candidates	
candidate.console.states			按状态看	By state	
candidate.console.all-states			全部	All	
candidate.console.refused			这一步没有办成	That was not done	
candidate.console.closed			名单已经冻结，或者这一件已经移除。文字不能再改，要改须有主席团的决定。	The list is frozen, or this one was taken off. Its text holds; a change takes a decision of the presidium.	
candidate.console.order-wrong			名单在您打开以后变了。请按现在的名单再排一次。	The list has changed since you opened it. Order it again as it is now.	
candidate.console.forbidden-move	from,to		从“{from}”不能直接到“{to}”。	It cannot go from “{from}” straight to “{to}”.	
candidate.console.not-by-hand	state		“{state}”不能手工设。冻结、主席团决定或票决才会到这一步。	“{state}” is not set by hand. Only the freeze, a decision of the presidium or the vote leads there.	
candidate.console.reason-missing			移除候选须写明理由。	A candidate is not taken off without a reason.	
candidate.console.nothing-changed			和现在的名单一样，没有要改的。	This is what the list says already; nothing to change.	
candidate.console.headline	year,count,stops	count	{year}年度候选{count}件，｜还有{stops}处必须改	{count} candidates for {year};｜ still to change: {stops}	{count} candidate for {year};｜ still to change: {stops}
candidate.console.headline-ready	year,count	count	{year}年度候选{count}件，｜可以冻结	{count} candidates for {year},｜ ready to be frozen	{count} candidate for {year},｜ ready to be frozen
candidate.console.headline-none	year		{year}年度还没有候选	No candidates for {year} yet	
candidate.console.headline-frozen	year,count,version	count	{year}年度候选{count}件，｜已冻结，第{version}版	{count} candidates for {year},｜ frozen, version {version}	{count} candidate for {year},｜ frozen, version {version}
candidate.console.freeze			冻结名单	Freeze the list	
candidate.console.amend			按主席团决定变更	Change by decision of the presidium	
candidate.console.checks			清单检查	Checks of the list	
candidate.console.fine	count	count	{count}项检查没有问题	{count} checks found nothing wrong	{count} check found nothing wrong
candidate.console.empty-title			这里还没有候选项目。	There are no candidates here.	
candidate.console.empty-text			合并建议会产生候选；不来自建议的，可以在这一页建立。	Merging suggestions makes candidates; one that comes from none can be begun on this page.	
candidate.console.order-save			按填写的序号排列	Order by the numbers typed	
candidate.console.column-number			票上序号	On the ballot	
candidate.console.column-suggestions			合并建议	Suggestions	
candidate.console.column-score			评分	Score	
candidate.console.column-state			状态	State	
candidate.console.place-of	name		{name}在票上的序号	Place of {name} on the ballot	
candidate.console.up	name		{name}往前移一位	Move {name} up	
candidate.console.down	name		{name}往后移一位	Move {name} down	
candidate.console.seats-title			应选几件	How many are chosen	
candidate.console.seats			应选数	Seats	
candidate.console.seats-hint			票决办法定的数。差额按它计算。	As the rule of the vote says. The surplus is counted from it.	
candidate.console.seats-save			保存应选数	Save the seats	
candidate.console.begin-title			建立候选	Begin a candidate	
candidate.console.begin-name			名称	Name	
candidate.console.begin-hint			4到60个字，同一年里不重名。	4 to 60 characters, unlike any other of the year.	
candidate.console.begin			建立候选项目	Begin the candidate	
candidate.console.edit			修改	Edit	
candidate.console.nothing			还没有填写。	Nothing yet.	
candidate.console.changed	post,time		{post}，{time}修改	Last changed {time}: {post}	
candidate.console.suggestions	count	count	由{count}条建议合并而成	Made of {count} suggestions	Made of {count} suggestion
candidate.console.channel	channel,count		{channel}{count}	{channel} {count}	
candidate.console.moves			流转	Where it goes next	
candidate.console.move-to			转到	Move to	
candidate.console.move			转到这一步	Move it there	
candidate.console.reason			理由	Reason	
candidate.console.reason-hint			移除时必须写，别人看得到。	Needed to take it off; others will read it.	
candidate.console.history			经过	History	
candidate.console.history-earlier	count	count	更早的{count}条	{count} earlier	{count} earlier
candidate.console.moved-to	state		转到“{state}”	Moved to “{state}”	
candidate.console.event-of	event,section		{event}：{section}	{event}: {section}	
candidate.console.operator			运维人员	The operator	
candidate.console.score	points,known		评分{points}，已知部分满分{known}	Score {points} of {known} known	
candidate.console.score-text			评分只用来比较和解释，不会自动移除任何一件。缺的数据写明缺什么，不按零分算。	The score compares and explains; it never takes anything off. What is missing is said, not counted as nought.	
candidate.console.score-stops	count	count	先看这{count}处硬伤，改好以前评分没有意义。	First mend these {count} stops; until then the points mean little.	First mend this {count} stop; until then the points mean little.
candidate.console.points			您给的分	Your points	
candidate.console.points-hint			0到100。	0 to 100.	
candidate.console.score-reason			为什么	Why	
candidate.console.override	points,computed		人工评分{points}（当时算出{computed}）	{points} points by hand; {computed} were computed then	
candidate.console.override-title			另给一个分，并写明理由	Give another score, with a reason	
candidate.console.override-save			保存评分	Save the score	
candidate.console.save			保存	Save	
candidate.console.cancel			不改了	Leave it	
candidate.console.conflict	post,time		{post}在{time}改过这一部分	{post}: this part was changed at {time}	
candidate.console.conflict-text			您填的没有丢，还在下面的表单里。请对照两边，改好后再保存。	What you entered is not lost; it stands in the form below. Compare the two and save again.	
candidate.console.conflict-table			两边不同的地方	Where the two differ	
candidate.console.conflict-field			项	Field	
candidate.console.conflict-mine			您填的	What you entered	
candidate.console.conflict-theirs			现在存着的	What stands there now	
candidate.console.freeze-text			冻结后，名单按票上的顺序写成一份全文，算出指纹并公布。文字不能再改，只有主席团的决定能产生新的一版。	A frozen list is written out in the order of the ballot, with its fingerprint, and published. Its text cannot be changed again but by a decision of the presidium, which makes a new version.	
candidate.console.freeze-ready	count	count	{count}件已提请，可以冻结	{count} are submitted and can be frozen	{count} is submitted and can be frozen
candidate.console.freeze-blocked	count,stops		{count}件已提请，｜{stops}处改好才能冻结	{count} submitted;｜ still to change: {stops}	
candidate.console.freeze-button			冻结这份名单	Freeze this list	
candidate.console.left	count	count	还有{count}件没有提请	{count} are not submitted	{count} is not submitted
candidate.console.left-text			它们不会上票。要上票，请先把它们转到“已提请”。	They will not be on the ballot. To have them on it, move them to “Submitted” first.	
candidate.console.blocked	count	count	检查有{count}处没有过，名单没有冻结。要改的列在下面。	{count} checks stop it; the list was not frozen. What to change stands below.	{count} check stops it; the list was not frozen. What to change stands below.
candidate.console.frozen-at			冻结时间	Frozen	
candidate.console.to-public			看公布的名单	See the published list	
candidate.console.to-seats			去填应选几件	Set the seats	
candidate.console.frozen-already			这一年的名单已经冻结	The list of this year is frozen already	
candidate.console.not-frozen			这一年的名单还没有冻结	The list of this year is not frozen yet	
candidate.console.nothing-submitted			没有已提请的候选，没有可以冻结的。	No candidate is submitted; there is nothing to freeze.	
candidate.console.amend-headline	version		按主席团决定，｜产生第{version}版	By decision of the presidium,｜version {version}	
candidate.console.amend-none	year		{year}年度还没有｜可以变更的名单。	No list of {year}｜ can be changed yet.	
candidate.console.amend-none-title			名单还没有冻结	The list is not frozen	
candidate.console.amend-none-text			冻结以前，候选项目可以直接改；冻结以后，才要主席团决定。	Until it is frozen its candidates are changed as they are; a decision of the presidium is needed from then on.	
candidate.console.amend-text			可以撤下、增加、改顺序。改某一件的文字，请打开那一件，在要改的部分填写决定。原来的一版留着，差别逐条公布。	Withdraw, add or reorder here. To change the text of one, open it and give the decision at the part to be changed. The old version stays, and every difference is published.	
candidate.console.withdraw			撤下	Withdraw	
candidate.console.withdraw-one	name		撤下{name}	Withdraw {name}	
candidate.console.withdraw-reason			撤下的理由	Why it is withdrawn	
candidate.console.add			增加已提请的	Add from those submitted	
candidate.console.amend-button			产生新的一版	Make the new version	
candidate.decision.title			依据的决定	The decision it rests on	
candidate.decision.number-hint			如“北碚人主席团〔2023〕2号”。	Such as its number and year.	
candidate.decision.words-hint			决定原文中说到名单的一两句。	The sentence or two that speak of the list.	
candidate.form.origin-upper			在上级清单里	On a list of the level above	
candidate.form.upper-list			上级清单名称	Name of the upper list	
candidate.form.upper-item			清单里的名称	Its name there	
candidate.form.reach-some			下面勾选的镇街	The towns and subdistricts ticked below	
candidate.form.towns			镇街	Towns and subdistricts	
candidate.form.funding-hint			各项加起来要等于年度投资。没有的留空。	Together they must equal the year’s investment. Leave empty what there is none of.	
candidate.form.crosses			跨年实施	It goes on after the year	
candidate.form.computed			按合并的建议数计算	Computed from the suggestions merged	
candidate.form.typed			人工填写	Typed	
candidate.form.basis			怎么来的	Where it is from	
candidate.form.reason			人工填写的理由	Why it is typed	
candidate.form.row	number		第{number}行	Row {number}	
candidate.form.of-row	label,number		{label}（第{number}行）	{label}, row {number}	
candidate.form.remove	number		去掉第{number}行	Take away row {number}	
candidate.form.add			再加一行	Add a row	
candidate.form.whole			整个项目	The whole	
candidate.form.choose			请选择	Choose	
candidate.form.wan			万元	万元	
candidate.form.place	name		地点：{name}	Place: {name}	
candidate.form.scope			是哪些人	Who they are	
candidate.form.part-name			子项名称	Name of the sub-item	
candidate.form.part			属于	Part of	
candidate.form.unit			单位	Unit	
candidate.form.kind			看什么	What is looked at	
candidate.form.verdict			意见	Opinion	
candidate.form.words			意见内容	In words	
candidate.form.quantity-hint			照文件写，如“1600余个”“80公里”；没有数字的写状态，如“动态清零”。	As the document says: 1600余个, 80公里; without a number write the state, such as 动态清零.	
candidate.form.indicator-hint			量什么，如“公共停车位”。	What is measured, such as 公共停车位.	
candidate.form.names-hint			一行一个。	One a line.	
candidate.form.post-hint			写岗位，不写姓名。	The post, not a person’s name.	
candidate.form.money-hint			只写数字就是万元，小数照写；也可以写“1.2亿元”。	Digits alone are 万元, decimals are kept; 1.2亿元 will do too.	
candidate.form.beneficiaries-hint			如“3.1万户”“95个小区”。	Such as 3.1万户.	
candidate.form.stage-hint			跨年的要写：当年12月31日前做到哪一步。	Needed when it goes on after the year: what is reached by 31 December.	
candidate.form.stars-hint			0到5，可以有半颗。	0 to 5, in halves.	
candidate.upper.list-name			清单名称要1到60个字，如“重庆市2025年重点民生实事”。	The name of the list has 1 to 60 characters.	
candidate.upper.name-column			表里没有叫“名称”“项目名称”或“name”的列。	There is no column called name, 名称 or 项目名称.	
candidate.upper.no-items			表里一个项目也没有。	There is no item in the table.	
candidate.upper.name-length	line,count	count	第{line}行的名称有{count}个字，最多100个字。	The name in line {line} has {count} characters; 100 is the most.	The name in line {line} has {count} character; 100 is the most.
case.nav			问题办理	Cases	
case.list.headline	count	count	{count}件问题｜等您这个岗位办。	{count} cases｜ wait for you.	{count} case｜ waits for you.
case.list.headline-none			眼下没有等您办的问题。	No case waits for you.	
case.list.lead	open,overdue		还没有销号的{open}件，其中{overdue}件超期。	{open} not closed, {overdue} of them overdue.	
case.list.tabs			按办到哪一步分	By how far they are	
case.list.empty-title			这一栏里没有问题。	There is nothing in this list.	
case.list.empty-text			督导走访中发现的问题、群众反映与实际不符的，会出现在这里。	Problems found on visits, and what residents say is not true, appear here.	
case.list.raise			提出问题	Raise a problem	
case.list.filter			筛选	Filter	
case.list.clear			清除筛选	Clear the filter	
case.list.kind			种类	Kind	
case.list.kind-all			全部种类	All kinds	
case.list.owner			责任单位	Unit	
case.list.owner-all			全部单位	All units	
case.list.project			项目	Project	
case.list.project-all			全部项目	All projects	
case.tab.mine			等我办	Mine	
case.tab.open			未销号	Open	
case.tab.overdue			超期	Overdue	
case.tab.answered			待核验	To verify	
case.tab.unassigned			待交办	Unassigned	
case.tab.closed			已销号	Closed	
case.column.case			问题	Case	
case.column.project			项目	Project	
case.column.owner			责任单位	Unit	
case.column.state			办到哪一步	How far	
case.column.due			期限	Due	
case.state.raised			待交办	Not assigned	
case.state.assigned			待签收	Assigned	
case.state.handling			整改中	Being mended	
case.state.extension-asked			申请延期	More time asked	
case.state.returned			已退回	Returned	
case.state.replied			待核验	To be verified	
case.state.promised			待兑现	Promised	
case.state.verified			待销号	Verified	
case.state.closed			已销号	Closed	
case.act.assign			交办	Assign	
case.act.accept			签收	Accept	
case.act.ask-extension			申请延期	Ask for more time	
case.act.grant-extension			同意延期	Grant more time	
case.act.refuse-extension			不同意延期	Refuse more time	
case.act.reply			答复	Answer	
case.act.give-back			退回	Give back	
case.act.verify			核验通过	Confirm	
case.act.reject			核验不通过，重办	Send back to be done again	
case.act.close			销号	Close	
case.act.reopen			重新打开	Open again	
case.act.escalate			督办	Escalate	
case.act.dismiss			不立案，直接销号	Close without a reply	
case.step.raise	who		{who}提出	Raised by {who}	
case.step.assign	owner		交给{owner}	Given to {owner}	
case.step.accept	who		{who}签收	Accepted by {who}	
case.step.ask-extension	who		{who}申请延期	{who} asked for more time	
case.step.grant-extension	who		{who}同意延期	{who} granted more time	
case.step.refuse-extension	who		{who}不同意延期	{who} refused more time	
case.step.reply	who		{who}答复	{who} answered	
case.step.give-back	who		{who}退回	{who} gave it back	
case.step.verify	who		{who}核验通过	{who} found it so	
case.step.reject	who		{who}核验不通过	{who} found it not so	
case.step.close	who		{who}销号	Closed by {who}	
case.step.reopen	who		{who}重新打开	Opened again by {who}	
case.step.dismiss	who		{who}直接销号	Closed by {who} without a reply	
case.step.escalate	level		{level}	{level}	
case.step.resident			一位群众	a resident	
case.step.due	date		期限：{date}	Due {date}	
case.step.promised	date		承诺{date}前办成	To be done by {date}	
case.step.asked	date		申请延到{date}	Asked until {date}	
case.step.next-title			接下来	Next	
case.result.a			A 已解决	A – solved	
case.result.b			B 正在解决	B – under way	
case.result.c			C 因条件限制	C – not possible now	
case.result.d			D 不属本单位职责	D – not ours	
case.result.a-text			整改完了，请督导组来看。	Mended; the group comes to look.	
case.result.b-text			写明哪一天办成，到期前要再答复一次。	Say by which day; it is answered again before then.	
case.result.c-text			写清楚限制是什么、现在怎么保障。	Say what stands in the way, and what is done meanwhile.	
case.result.d-text			退回统筹岗，由其另行交办。	It goes back, and is given to another unit.	
case.next.raised	who		等{who}交给责任单位。	{who} is to give it to a unit.	
case.next.raised-nobody			还没有督导组负责，等统筹岗指定。	No group looks after it yet; whoever leads supervision names one.	
case.next.assigned	who,due		等{who}签收、答复，{due}。	{who} is to accept and answer it: {due}.	
case.next.handling	who,due		{who}正在整改，{due}。	{who} is mending it: {due}.	
case.next.extension-asked	who,due		{who}等督导组决定能不能延期，{due}。	{who} waits to hear about more time: {due}.	
case.next.returned			单位退回了，等统筹岗另行交办。	The unit gave it back; whoever leads supervision gives it to another.	
case.next.replied	who		{who}要去核验答复是不是实情。	{who} is to see whether the answer is true.	
case.next.promised	who,due		{who}承诺了日期，{due}。	{who} promised a day: {due}.	
case.next.verified	who		核验通过了，等{who}销号。	Found to be so; {who} is to close it.	
case.next.closed	date		{date}销号，办结。	Closed on {date}.	
case.facts.title			这件问题	This case	
case.facts.category			类别	Class	
case.facts.severity			程度	Severity	
case.facts.project			项目	Project	
case.facts.owner			责任单位	Unit	
case.facts.watcher			核验、销号	Verifies and closes	
case.facts.due			期限	Due	
case.facts.origin			来源	From	
case.facts.overdue			累计超期	Overdue so far	
case.facts.overdue-days	count	count	{count}天	{count} days	{count} day
case.facts.none			—	—	
case.origin.visit			走访	A visit	
case.origin.visit-at	place		督导走访：{place}	A visit: {place}	
case.origin.monthly-report			单位月报	A unit’s monthly report	
case.origin.resident			群众在项目页上反映	A resident, on the project’s page	
case.origin.hand			督导组提出	Raised by the group	
case.thread.title			经过	What happened	
case.acts.title			您现在可以做的	What you can do now	
case.acts.none			这一步不归您这个岗位，有了进展会在这里看到。	The next step is not this post’s. What happens is shown here.	
case.done.raise	reference		问题已提出，编号{reference}。	The problem is raised, number {reference}.	
case.done.take			已记下，经过里可以看到。	Done; it is among what happened.	
case.new.crumb			提出问题	Raise a problem	
case.new.headline			写清楚哪里有问题，｜谁来改。	Say what is wrong,｜ and who is to mend it.	
case.new.lead			销号由您所在的督导组核验后办理，责任单位不能自己销号。	Your group verifies and closes it; the unit never closes its own.	
case.new.button			提出问题	Raise the problem	
case.form.project			哪个项目	Which project	
case.form.project-none			不针对具体项目	Of no single project	
case.form.category			哪一类	Which class	
case.form.unchosen			不选	None	
case.form.severity			程度	Severity	
case.form.severity-days	name,days		{name}（{days}个工作日）	{name} ({days} working days)	
case.form.title			一句话	In one line	
case.form.title-hint			4到60个字。销号后会公开，不要写人名和电话。	4 to 60 characters. Public once it is closed: no names, no telephone numbers.	
case.form.body			具体情况	What exactly	
case.form.body-hint			在哪里、看到什么、要改成什么样。	Where, what was seen, what it should be.	
case.form.owner			责任单位	The unit that answers	
case.form.owner-prompt			暂不交办	Not given to a unit yet	
case.form.owner-choose			请选择单位	Choose a unit	
case.form.watcher			由哪个组核验	Which group verifies	
case.form.watcher-choose			请选择督导组	Choose a group	
case.form.watcher-none			还没有单位有能核验的岗位。先在“单位和岗位”里建好督导组。	No unit has a post that may verify yet. Make the group and its posts under administration first.	
case.form.days			几个工作日内	Working days	
case.form.days-hint	days		不填就按程度算：{days}个工作日。	Left empty: {days}, by its severity.	
case.form.days-usual			不填就按程度算。	Left empty, its severity decides.	
case.form.due			或者写明日期	Or a day	
case.form.due-hint			放假安排还没公布的年份，请直接写日期。	In a year whose holidays are not known, a day is needed.	
case.form.measures			准备怎么改	What will be done	
case.form.measures-hint			措施、谁来做、哪天做完。	Measures, by whom, until when.	
case.form.reply			答复	Answer	
case.form.reply-hint			改了什么、现在怎样，督导组会去看。	What was done and how it is now; the group will look.	
case.form.result			结果	What it comes to	
case.form.promised			承诺哪天办成	By which day	
case.form.promised-hint			只有B类要写。	Only for class B.	
case.form.extension-days			再要几个工作日	How many working days more	
case.form.extension-hint	days		最多{days}个，只能申请一次。	{days} at the most, and once only.	
case.form.reason			理由	Why	
case.form.verify			怎么核验的	How it was verified	
case.form.verify-hint			谁去看的、看到什么。	Who looked, and what was seen.	
case.form.reject			哪里还不行	What is not right yet	
case.form.close			公开的答复	The public answer	
case.form.close-hint			会公开在项目页上，反映的群众也会看到。不要写人名和电话。	Shown on the project’s page and to whoever reported it. No names, no telephone numbers.	
case.form.dismissal			为什么不立案	Why it is not taken up	
case.form.note			说明	Remark	
case.form.escalate			给单位的话	To the unit	
case.form.escalate-level	level		这一次是：{level}。	This time: {level}.	
case.button.assign			交给单位	Give it to the unit	
case.button.accept			签收	Accept	
case.button.ask-extension			申请延期	Ask for more time	
case.button.grant-extension			同意延期	Grant more time	
case.button.refuse-extension			不同意延期	Refuse more time	
case.button.reply			提交答复	Send the answer	
case.button.verify			核验通过	Confirm the answer	
case.button.reject			退回重办	Send it back	
case.button.close			销号	Close the case	
case.button.reopen			重新打开	Open it again	
case.button.escalate			发出	Send it	
case.button.dismiss			不立案并销号	Close without a reply	
case.fault.missing-category			请选一类。	Choose a class.	
case.fault.missing-severity			请选程度。	Choose how severe it is.	
case.fault.missing-title			请用一句话写出问题。	Say in one line what is wrong.	
case.fault.missing-body			请写下具体情况，至少4个字。	Say what exactly, in at least 4 characters.	
case.fault.missing-project			请选择项目。	Choose the project.	
case.fault.missing-owner			请选择责任单位。	Choose the unit that answers.	
case.fault.missing-watcher			请选择由哪个督导组核验。	Choose the group that verifies.	
case.fault.missing-words			请写几句话，至少4个字。	Say it in words, at least 4 characters.	
case.fault.missing-result			请选答复的结果。	Choose what the answer comes to.	
case.fault.missing-promised			B类答复要写明哪天办成。	An answer of class B names the day.	
case.fault.missing-reason			请选不立案的原因。	Choose why it is not taken up.	
case.fault.missing-due			请写日期或工作日数。	Give a day or a number of working days.	
case.fault.too-short	count,least	count	写了{count}个字，至少要{least}个。	{count} characters; at least {least} are needed.	{count} character; at least {least} are needed.
case.fault.too-long	count,most	count	写了{count}个字，最多{most}个。	{count} characters; {most} at the most.	{count} character; {most} at the most.
case.fault.unknown			请从列出的里面选。	Choose one of those listed.	
case.fault.date			这不是日期。请写成2022-12-08或2022年12月8日。	This is no date. Write it as 2022-12-08.	
case.fault.past	date		日期已经过了。请写{date}或以后的日子。	That day is over. Give {date} or later.	
case.fault.days	most		请写1到{most}的整数。	Give a whole number from 1 to {most}.	
case.fault.both			工作日数和日期只写一个。	Give either the working days or the day.	
case.fault.year	year		{year}年的放假安排还没有公布，算不了工作日。请在下面直接写日期。	The holidays of {year} are not known, so working days cannot be counted. Give a day below.	
case.fault.watches-itself			核验的督导组不能同时是责任单位。请另选一个单位。	The group that verifies cannot be the unit that answers. Choose another.	
case.fault.cannot-verify			这个单位没有能核验的岗位，交给它就没有人能销号。请选一个督导组。	No post of that unit may verify, so nobody could close it. Choose a supervision group.	
case.fault.telephone	number		里面有电话号码{number}，这段话会公开。请去掉。	It holds the telephone number {number} and becomes public. Take it out.	
case.fault.not-promised			只有B类答复才写日期。请清空，或者改选B类。	Only class B names a day. Clear it, or choose class B.	
case.refused.title			这一步没有办成。	That was not done.	
case.refused.kept			您填的没有丢，在下面。	What you entered is kept below.	
case.refused.changed	who,step		您打开之后，{who}{step}了。请看过经过，再决定要不要提交。	Since you opened this, {who} did: {step}. Look at what happened, then decide.	
case.refused.not-now	state,act,possible		这件现在是“{state}”，不能{act}。现在能做的是：{possible}。	It is now “{state}”, so this cannot be done: {act}. Possible now: {possible}.	
case.refused.not-now-nothing	state,act		这件现在是“{state}”，不能{act}。	It is now “{state}”, so this cannot be done: {act}.	
case.refused.extended			这件已经延期过一次，不能再延。请按期答复；确实办不完，可以答复B类并写明日期。	The deadline was moved once already. Answer in time; if it takes longer, answer class B with a day.	
case.refused.unit	who		这一步由责任单位{who}来做。	This step is for the unit, {who}.	
case.refused.unit-nobody			还没有单位承办，这一步要等交办以后。	No unit has it yet; this step comes once it is given to one.	
case.refused.watcher	who		这一步由负责核验的{who}来做，责任单位和其他组不能代替。	This step is for {who}, who verifies it; no unit and no other group can do it.	
case.refused.coordinator			这一步由统筹督导的岗位来做。	This step is for the post that leads supervision.	
case.refused.not-late	days		超期满{days}个工作日才能这样督办。	That is for cases at least {days} working days late.	
case.refused.no-level			已经到最后一级，没有更高的督办。	It has had every escalation there is.	
case.refused.form			这个表单不是我们发的。请重新打开再填。	This form is not one of ours. Open it again.	
case.refused.day	date		日期不对：{date}。步骤要按先后记。	The day {date} is out of order.	
case.somebody			有人	somebody	
case.inbox.assign	title		交办：{title}	Assign: {title}	
case.inbox.accept	title		签收：{title}	Accept: {title}	
case.inbox.reply	title		答复：{title}	Answer: {title}	
case.inbox.verify	title		核验：{title}	Verify: {title}	
case.inbox.close	title		销号：{title}	Close: {title}	
case.inbox.grant-extension	title		决定能不能延期：{title}	Decide on more time: {title}	
case.inbox.escalate	title		督办：{title}	Escalate: {title}	
case.inbox.detail	reference,kind,owner		{reference} · {kind} · {owner}	{reference} · {kind} · {owner}	
case.inbox.unassigned			还没有单位	no unit yet	
case.inbox.now			等您办	Waiting	
case.report.title			这里和实际不一样	This is not true here	
case.report.headline			哪里和实际不一样，｜请告诉督导组。	Tell the supervision group｜ what is not true here.	
case.report.lead	name		关于“{name}”。您写的只有负责的督导组、责任单位和统筹督导的岗位看得到，不用留姓名和电话。	About “{name}”. Only the group that supervises it, the unit that answers and the post that leads supervision see what you write; leave no name and no telephone number.	
case.report.category			哪里不一样	What is not true	
case.report.body			具体是什么情况	What it is like	
case.report.body-hint			哪个地方、什么时候、看到什么。不要写个人信息。	Where, when, what you saw. No personal details.	
case.report.button			提交给督导组	Send to the group	
case.report.note			提交后给您一个查询码，凭它看办到哪一步。急事请拨12345。	You get a code with which to follow it. For urgent matters call 12345.	
case.report.link			这里和实际不一样？告诉督导组	Not true here? Tell the group	
case.reported.title			您反映的情况	What you reported	
case.reported.new-title			收到了。请记下查询码：	Received. Keep this code:	
case.reported.new-text			凭查询码随时可以看办到哪一步。我们没有您的姓名和电话，丢了查询码就找不回来。	With it you see at any time how far it is. We have no name and no number of yours: a lost code cannot be found again.	
case.reported.headline-received			收到了，｜正在确定由哪个督导组负责。	Received;｜ a supervision group is being named for it.	
case.reported.headline-raised			督导组收到了，｜正要交给单位。	The group has it｜ and is giving it to a unit.	
case.reported.headline-working	owner		已经交给{owner}，｜正在办。	{owner} has it｜ and is working on it.	
case.reported.headline-replied	owner		{owner}答复了，｜督导组正在核验。	{owner} has answered;｜ the group is checking it.	
case.reported.headline-closed			办结了。	It is settled.	
case.reported.yours			您写的	What you wrote	
case.reported.step-raised			您反映	You reported it	
case.reported.step-assigned	owner		交给{owner}办	Given to {owner}	
case.reported.step-replied			单位答复，督导组核验	The unit answers, the group checks	
case.reported.step-closed			办结并答复	Settled and answered	
case.reported.unit			责任单位	the unit	
case.reported.due	date		要在{date}前答复。	To be answered by {date}.	
case.reported.project			看这个项目	See the project	
case.public.title			督导发现的问题	Problems that supervision found	
case.public.none			还没有提出过问题。	None so far.	
case.public.counts	open,closed		还有{open}件没有销号，已销号{closed}件。	{open} not closed, {closed} closed.	
case.public.column-what			问题	Problem	
case.public.column-raised			提出	Raised	
case.public.column-closed			销号	Closed	
case.public.column-answer			结果	What became of it	
certificate.title			民生实事项目票决结果证书	Certificate of the ballot	
certificate.organ	place,term,number		{place}第{term}届人民代表大会第{number}次会议	People's Congress of {place}, term {term}, meeting {number}	
certificate.organ-street	place,term,number		{place}第{term}届议事代表会议第{number}次会议	Representatives of {place}, term {term}, meeting {number}	
certificate.title-recommended			民生实事项目推荐票选结果证书	Certificate of the recommendation	
certificate.people			一、到会和选票	1. Deputies and papers	
certificate.votes			二、得票	2. Votes	
certificate.outcome			三、结果	3. Result	
certificate.rulings			四、存疑票的裁定	4. Rulings on doubtful papers	
certificate.fingerprints			五、指纹	5. Fingerprints	
certificate.signatures			六、签字	6. Signatures	
certificate.session	number,kind,state		第{number}场：{kind}（{state}）	Session {number}: {kind} ({state})	
certificate.unreturned			未交回	Unreturned	
certificate.valid			有效	Valid	
certificate.void			废票	Void	
certificate.blank			空白	Blank	
certificate.quorum	sum,relation,other		{sum} {relation} {other}	{sum} {relation} {other}	
certificate.void-reasons	reasons		废票的原因：{reasons}。	Void: {reasons}.	
certificate.no-rulings			没有存疑票。	No paper was in doubt.	
certificate.ruling	number,count,outcome	count	第{number}场：{count}张，{outcome}。	Session {number}: {count} papers, {outcome}.	Session {number}: {count} paper, {outcome}.
certificate.counts			算有效	valid	
certificate.decision	decision		主席团决定：{decision}	Decided by the presidium: {decision}	
certificate.working-papers			计票底稿	Working papers of the count	
certificate.audit	height		留痕（第{height}条）	Audit trail (entry {height})	
certificate.own			本证书	This certificate	
certificate.people-named	scrutineers,tellers		监票人：{scrutineers}；计票人：{tellers}	Scrutineers: {scrutineers}; tellers: {tellers}	
certificate.signed	role,name,time		{role}{name}于{time}签字	{role} {name}, signed {time}	
certificate.date-line			年　　月　　日（盖章）	Date and stamp	
certificate.back			返回票决结果	Back to the result	
certificate.check-title			核对这份证书	Check this certificate	
certificate.check-text			下载证书的文本，算出它的SHA-256，应当和第五部分的“本证书”一样。里面的票决记录可以用自己的程序重算。	Download its text and compute the SHA-256: it must be the one under “This certificate”. The record in it can be counted again by any program.	
certificate.download			下载证书文本	Download the text	
certificate.succeeded	at,role,left,successor,decision		{at}起，{role}由{left}改为{successor}（{decision}）。	{role}: {successor} took over from {left}, from {at} on ({decision}).	
certificate.recount			重新计票	Recount	
certificate.recount-text	document,number,reason		主席团决定（{document}）把第{number}场的表决票重新清点：{reason}	By decision of the presidium ({document}) the papers of session {number} were counted again: {reason}	
certificate.recount-supersedes			本证书取代这份证书，原证书保留：	It supersedes this certificate, which is kept:	
certificate.unpublished			按票决办法，｜计票数字不公布。	By the rule｜ the counts are not published.	
certificate.unpublished-text			证书由大会保存。它的指纹在这里：日后拿出来的证书，要和这个指纹一样。	The congress keeps the certificate. This is its fingerprint: whatever is shown later must have it.	
certificate.notice-title			公　告	Public notice	
certificate.notice-title-recommended			推荐票选结果	Result of the recommendation	
certificate.notice-opening	date,candidates,elected		{date}，会议以无记名投票的方式，从{candidates}个候选项目中确定下列{elected}项：	On {date} the meeting chose by secret ballot {elected} of {candidates} candidates:	
certificate.notice-opening-recommended	date,candidates,elected		{date}，会议以无记名投票的方式，从{candidates}个候选项目中推荐下列{elected}项：	On {date} the meeting recommended by secret ballot {elected} of {candidates} candidates:	
certificate.notice-votes	count	count	（{count}票）	({count} votes)	({count} vote)
certificate.notice-closing			现予公告。	This is made known to the public.	
certificate.notice-closing-recommended			以上是推荐意见，现予公布。	The recommendation is made known.	
certificate.notice-signed	organ		{organ}主席团	The presidium of the {organ}	
challenge.title			验一张票	Check a challenged ballot	
challenge.description			在另一台设备上重新加密一张没有投出的票，看它写的是不是您选的。	Encrypt an opened ballot again on another device, and see whether it says what was chosen.	
challenge.headline			换一台设备，｜看那张票里写了什么。	See on another device｜ what the ballot says.	
challenge.lead			投票机给票加密以后，先给您看一个代码。这时您可以不投，改为验票：投票机交出这张票和加密用的全部随机数，这一页自己再加密一遍，看得出的是不是同一张票。	The voting device encrypts your ballot and shows its code. Instead of casting it you may challenge it: the device then discloses the ballot with every random number it used. This page encrypts your choices again by itself and sees whether the same ballot comes out.	
challenge.never.title			投出的票，千万不要公开	Never disclose a ballot that you cast	
challenge.never.text			验过的票没有签名，再也不能投。请再做一张新的来投。公开了随机数的票，谁都能看出选了什么：投出的票要是公开，就成了给别人看的凭据。	A challenged ballot has no signature and can never be cast; make a new one to vote. Whoever has the random numbers of a ballot can read it: those of a cast ballot would be a receipt for others.	
challenge.form.label			验票	Check a ballot	
challenge.local.title			放进来的东西不会离开这台设备	Nothing you put in leaves this device	
challenge.local.text			这一页打开以后，断了网也能用。什么都不上传，关掉这一页就什么都不剩。	Once it is open, this page works without a network. Nothing is uploaded, and nothing is left when you close it.	
challenge.election.label			选举文件	The election	
challenge.election.hint			大家都能拿到的档案（.bel），或者其中的选举文件。要从公布的地方取，不要从投票机上取。	The published archive (.bel), or the election that it holds. Take it from where it was published, not from the voting device.	
challenge.challenge.label			验票文件	The challenged ballot	
challenge.challenge.hint			投票机在您说验票以后交出的challenge.json。	The file challenge.json that the voting device wrote when you challenged it.	
challenge.code.label			投票机显示的代码	The code that the device showed	
challenge.code.hint			您在说验票之前看到、抄下的那个，至少前12个字符，大小写要分。不填也能核，之后请自己对一遍。	The one you saw and wrote down before you challenged; at least its first 12 characters, capital and small letters as shown. Without it, compare the code yourself afterwards.	
challenge.choose.election			选择选举文件	Choose the election file	
challenge.choose.challenge			选择验票文件	Choose the challenge file	
challenge.paste			或者把文件的内容粘贴在下面。	or paste its text below.	
challenge.button			核对这张票	Check this ballot	
challenge.clear			全部清空	Clear everything	
challenge.noscript.title			这一页要用脚本才能核对	This page needs scripts to check a ballot	
challenge.noscript.text			请在浏览器里允许这个网站运行脚本，再打开这一页。	Allow scripts for this site in your browser, and open the page again.	
challenge.how.title			这一页怎样核对	How this page checks	
challenge.how.again			用公开的随机数把每一个选项重新加密，与票里的密文逐个比较。	It encrypts every choice again with the disclosed numbers and compares each ciphertext with the ballot’s.	
challenge.how.proofs			核对票里的每一份证明：每个选项只能是选或没选，选的项数在规定之内。	It verifies every proof of the ballot: each choice is chosen or not, and their number is allowed.	
challenge.how.code			把票写成规定的格式，算出SHA-256，这就是代码。	It writes the ballot in its one form and takes the SHA-256: that is the code.	
challenge.how.apart			用的是另写的程序，与投票机没有一行相同。程序不长，谁都可以从头读到尾：	Its program was written apart and shares no line with the voting device. It is short enough for anybody to read:	
challenge.limits.title			这能说明什么	What this tells	
challenge.limits.this			这台投票机给这一张票加密时没有改。它事先不知道您会不会验，所以验得越多，改票越瞒不住。	That the device did not change this one ballot. It could not know that you would challenge: the more ballots are challenged, the less it can cheat unseen.	
challenge.limits.cast			不能说明投出的票。投出的那张，请用查询码在公布的票单里找。	Nothing of a ballot that was cast. Look for that one by its tracker in the published list.	
challenge.limits.page			也要信得过这一页。不放心，就在会前存下来，或者换一台设备、换一个网站打开它。	You must trust this page, too. If in doubt, save it before the session, or open it on another device or from another site.	
challenge.checking			正在核对	Checking	
challenge.progress	total,done		正在核对：{total}个选项，已核{done}个。	Checking: {done} of {total} choices done.	
challenge.summary	count		有{count}处要改	There are {count} things to mend	
challenge.summary-one			有1处要改	There is one thing to mend	
challenge.error-title	title		错误：{title}	Error: {title}	
challenge.good.title			代码一样，票里写的正是下面这些。	The code is the same, and the ballot says exactly this.	
challenge.good.text			每个选项都重新加密过，每一份证明都成立。这张票不能再投，请再做一张新的来投。	Every choice was encrypted again and every proof holds. This ballot can no longer be cast: make a new one to vote.	
challenge.unshown.title			票里写的正是下面这些，代码还要您来对。	The ballot says exactly this; now compare its code.	
challenge.unshown.text			每个选项都重新加密过，每一份证明都成立。请看下面的代码，与投票机在您说验票之前显示的是不是一个字符不差。	Every choice was encrypted again and every proof holds. Compare the code below with the one the device showed before you challenged it: every character must be the same.	
challenge.bad.title	count		这张票有{count}处对不上。	{count} things are wrong with this ballot.	
challenge.bad.title-one			这张票有1处对不上。	One thing is wrong with this ballot.	
challenge.bad.text			请先确认文件没有拿错、没有动过。确认了，就不要再用那台投票机，留下这两个文件，告诉监票人。	Make sure first that these are the right files and nobody changed them. If so, do not use that device any more: keep both files and tell a scrutineer.	
challenge.said			票里写的	What the ballot says	
challenge.claimed			投票机公开的选择	What the device disclosed	
challenge.question	number,text		第{number}题　{text}	Question {number}: {text}	
challenge.blank			空白票，一项也不选	Blank: none of them	
challenge.none			一项也没有选。	Nothing is chosen.	
challenge.others	texts		没有选：{texts}。	Not chosen: {texts}.	
challenge.quoted	text		“{text}”	“{text}”	
challenge.blank-choice			空白票	blank	
challenge.code			代码	Code	
challenge.election.name			选举	Election	
challenge.fingerprint			选举指纹	Fingerprint of the election	
challenge.difference.opposite-chosen	question,answer		第{question}题“{answer}”：公开说选了，票里加密的却是没有选。	Question {question}, “{answer}”: disclosed as chosen, but the ballot says it is not.	
challenge.difference.opposite-not	question,answer		第{question}题“{answer}”：公开说没有选，票里加密的却是选了。	Question {question}, “{answer}”: disclosed as not chosen, but the ballot says it is.	
challenge.difference.randomness	question,answer		第{question}题“{answer}”：用公开的随机数加密，得不出票里的密文。	Question {question}, “{answer}”: encrypted with the disclosed number, it is another ciphertext than the ballot’s.	
challenge.difference.alpha	question,answer		第{question}题“{answer}”：密文的前一半（alpha）不是用公开的随机数做的。	Question {question}, “{answer}”: the first half of the ciphertext (alpha) was not made with the disclosed number.	
challenge.difference.beta	question,answer		第{question}题“{answer}”：密文的后一半（beta）既不是选了，也不是没有选。	Question {question}, “{answer}”: the second half of the ciphertext (beta) says neither chosen nor not chosen.	
challenge.difference.member	question,answer		第{question}题“{answer}”：密文不是这次选举用的数。	Question {question}, “{answer}”: the ciphertext is no number of this election’s group.	
challenge.difference.individual	question,answer		第{question}题“{answer}”：“只能是选或没选”的证明不成立。	Question {question}, “{answer}”: the proof that it is chosen or not chosen does not hold.	
challenge.difference.overall	question		第{question}题：“选的项数在规定之内”的证明不成立。	Question {question}: the proof that an allowed number is chosen does not hold.	
challenge.difference.blank	question		第{question}题：“空白票没有选别的”的证明不成立。	Question {question}: the proof that a blank answer chooses nothing else does not hold.	
challenge.difference.count	question,count,min,max		第{question}题：公开的选择有{count}项，规定是{min}到{max}项。	Question {question}: {count} are disclosed as chosen; {min} to {max} are allowed.	
challenge.difference.disclosed	disclosed,reckoned		验票文件里写的代码是{disclosed}，这张票的代码却是{reckoned}。	The challenge file gives the code {disclosed}, but the ballot’s code is {reckoned}.	
challenge.difference.shown	place,reckoned		投票机显示的代码从第{place}个字符起不一样，这张票的代码是{reckoned}。	The code that the device showed differs from character {place} on; this ballot’s code is {reckoned}.	
challenge.difference.election	found,expected		这张票是另一次选举的：票上的选举指纹是{found}，这份选举文件的是{expected}。	This ballot is of another election: it names the fingerprint {found}, and this election file has {expected}.	
challenge.difference.credential			票上的凭证不是这次选举用的数。	The credential on the ballot is no number of this election’s group.	
challenge.fault.election.missing			还没有选举文件。请选择公布的档案（.bel），或者把其中选举的内容粘贴进来。	There is no election yet. Choose the published archive (.bel), or paste the text of its election.	
challenge.fault.challenge.missing			还没有验票文件。请选择challenge.json，或者把它的内容粘贴进来。	There is no challenged ballot yet. Choose challenge.json, or paste its text.	
challenge.fault.election.swapped			这里放的是验票文件。请把它放到下一栏，这里放公布的档案（.bel）。	This is a challenge file. Put it into the next field, and the published archive here.	
challenge.fault.challenge.swapped			这里放的是选举文件。请把它放到上一栏，这里放challenge.json。	This is an election. Put it into the field above, and challenge.json here.	
challenge.fault.election.shape	path		选举文件里“{path}”这一处缺了，或者不是应有的样子。请重新下载，不要改动。	In the election “{path}” is missing or not as it should be. Download it again and change nothing.	
challenge.fault.challenge.shape	path		验票文件里“{path}”这一处缺了，或者不是应有的样子。请用投票机写出的原文件。	In the challenge file “{path}” is missing or not as it should be. Use the file as the device wrote it.	
challenge.fault.json	place		从第{place}个字符起读不懂，多半是复制时少了或改了什么。请重新选择文件，或者把全文再复制一次。	From character {place} on this cannot be read; something was lost or changed in copying. Choose the file again, or copy the whole text once more.	
challenge.fault.cut			到末尾还没有写完，多半没有复制完整。请重新选择文件，或者把全文再复制一次。	It breaks off at its end, so it was not copied whole. Choose the file again, or copy the whole text once more.	
challenge.fault.text			这不是程序写出的文件（JSON）。请重新选择文件，或者把全文再复制一次。	This is not a file that the program wrote (JSON). Choose the file again, or copy the whole text once more.	
challenge.fault.large			内容太长，不会是这种文件。请看看是不是选错了。	This is too long to be such a file. See whether you chose the right one.	
challenge.fault.bytes	name		{name}不是这里要的文件。请看看是不是选错了。	{name} is no file of this kind. See whether you chose the right one.	
challenge.fault.election.version			这份选举文件的版本，这一页不认识，只认得版本1。请用同一版本的程序里的这一页。	This page knows elections of version 1 only, and this is another. Use the page of the program that made it.	
challenge.fault.election.group	group		这份选举文件用的数群“{group}”，这一页不认识，只认得BELENIOS-2048和RFC-3526-2048。	This page does not know the group “{group}”, only BELENIOS-2048 and RFC-3526-2048.	
challenge.fault.election.key			选举文件里的公钥不是它那个群里的数。请从公布的地方重新下载。	The public key is no number of its group. Download the election again from where it was published.	
challenge.fault.election.kind	question		第{question}题不是按总数计票的题，这一页不能核对。	Question {question} is not counted by sums; this page cannot check it.	
challenge.fault.challenge.cast			这是一张签过名、可以投出的票，不是验票文件。投出的票不要公开；要验票，请另做一张。	This is a signed ballot that can be cast, and no challenge file. Never disclose such a ballot; to challenge, make another one.	
challenge.fault.challenge.signed			这份文件里的票签过名。签过名的票能投，公开了就成了给别人看的凭据。请删掉它，并告诉监票人。	The ballot in this file is signed. It can be cast, and disclosed it is a receipt for others. Delete it, and tell a scrutineer.	
challenge.fault.challenge.half			这里只有随机数，没有票。请用投票机写出的整个challenge.json。	These are the random numbers without the ballot. Use the whole challenge.json that the device wrote.	
challenge.fault.code.code			代码由字母、数字、+和/组成，共43个，至少要写前12个。请照投票机上的再写一遍。	A code has 43 letters, digits, + and /, of which at least the first 12 are needed. Type it again as the device showed it.	
challenge.fault.no-digest			浏览器只在安全的网址（https）上或者存下来打开的页上才肯算代码。请用https的网址打开，或者把这一页存下来再打开。	The browser works out codes only at a secure address (https) or on a saved page. Open this page by https, or save it and open it.	
challenge.link.title			验一张没有投出的票	Check a ballot that was not cast	
challenge.link.text			在投票机上投票的，可以不投而验：换一台设备，看机器有没有照您选的加密。	Whoever votes on a screen may challenge the device instead of casting: another device shows whether it encrypted what was chosen.	
challenge.link.button			验一张票	Check a challenged ballot	
challenge.command.option			先给出代码，再问是投还是验；验票就把选票公开，写进这个文件。	Show the code first and ask whether to cast or challenge; a challenged ballot is disclosed to this file.	
challenge.command.code	code		代码：{code}	Code: {code}	
challenge.command.question			请抄下代码，再决定。投票输入cast，验票输入challenge：	Write the code down, then decide. Type cast or challenge:	
challenge.command.unclear			请输入cast或challenge。	Type cast or challenge.	
challenge.command.done	path		这张票已经公开，写在{path}，不能再投。请在另一台设备上打开“验一张票”这一页，用它和公布的档案核对，代码应当一样。要投票，请再做一张。	This ballot is disclosed in {path} and can no longer be cast. Check it against the published archive on another device, on the page “Check a challenged ballot”: the code must be the same. To vote, make another one.	
challenge.command.cancelled			没有投，也没有验。这张票已经扔掉。	Neither cast nor challenged. The ballot is gone.	
challenge.command.nobody			要有终端才能问您是投还是验。请在终端里运行，或者去掉--challenge。	Without a terminal nobody can be asked whether to cast or challenge. Run it at a terminal, or leave --challenge out.	
challenge.command.exists	path		{path}已经有了，不会盖掉。请换一个名字。	{path} is there already and is not written over. Name another file.	
challenge.command.not-cast			这是验过的票，已经公开，不能投。要投票，请再做一张。	This is a challenged ballot: it has been disclosed and cannot be cast. To vote, make another one.	
coming.facts.title			谁来办，什么时候	Who does it, and when	
coming.facts.who			由谁	From whom	
coming.facts.when			什么时候	When	
coming.facts.now			现在可以	Until then	
coming.projects.action			看民生实事	See the projects	
coming.ballots.action			看已公布的票决	See the published ballots	
coming.candidates.headline			候选名单｜还没有公布。	The candidates are｜ not published yet.	
coming.candidates.lead			建议经过几轮筛选和合并，形成候选项目，交人民代表大会投票。	Suggestions are screened and merged in several rounds. What comes of them goes to the congress to be voted on.	
coming.candidates.empty			候选项目会列在这里	The candidates will stand here	
coming.candidates.what			每一项写明办什么、在哪里、花多少钱、由谁办，还有它来自哪些建议。	Each with what is to be done, where, at what cost and by whom, and the suggestions it grew out of.	
coming.candidates.who			政府办公室提出，人大常委会审定后冻结	Drawn up by the government office, approved and frozen by the standing committee	
coming.candidates.when			每年年底定稿，次年初的人代会前公布	Settled at the end of the year and published before the session early in the next	
coming.candidates.now			提一条建议，它会进入筛选，每一条都有答复	make a suggestion: it enters the screening, and each one is answered	
coming.candidates.action			提一条建议	Make a suggestion	
coming.wall.headline			今年的挂图｜还没有开始。	This year’s wall chart｜ has not begun.	
coming.wall.lead			挂图把全年的实事放在一张表上：计划到哪、办到哪、差多少。	The wall chart puts the year’s projects on one sheet: what was planned, what is done, what is missing.	
coming.wall.empty			全年进度会画在这里	The year’s progress will be drawn here	
coming.wall.what			每一件有月计划、实际完成和红黄绿灯，滞后的排在最前面。	Each project with its monthly plan, what was done, and a light; those behind come first.	
coming.wall.who			责任单位按月填报，政府办公室审核后公布	Entered monthly by the units in charge, reviewed and published by the government office	
coming.wall.when			票决后分工完成就开始，每月更新一次	From the day units are assigned after the vote, once a month	
coming.wall.now			看往年的实事办成了什么	see what the projects of earlier years came to	
coming.bulletins.headline			还没有｜监督通报。	No supervision bulletin｜ yet.	
coming.bulletins.lead			一月一通报：哪些滞后、为什么、谁来改，督导组发现了什么问题。	One bulletin a month: what is behind, why, who mends it, and what the supervision groups found.	
coming.bulletins.empty			通报会按期列在这里	The bulletins will be listed here	
coming.bulletins.what			每一期有文号、进展表、滞后原因、问题和下月要求。印发以后不再改动，更正另出新版。	Each has its number, a table of progress, what is late and why, problems, and what is asked for. Once issued it is not changed; a correction is a new version.	
coming.bulletins.who			办公室起草，另一人审核后印发	Drafted by the office, issued once somebody else has reviewed it	
coming.bulletins.when			实事开工以后，一月一期	Once a month after work has begun	
coming.bulletins.now			看每一件实事办到哪一步	see how far each project has come	
coming.report.headline			今年的答卷｜年底交出。	This year’s report card｜ is due in December.	
coming.report.lead			年底逐件对照：当初承诺什么，办成了什么，代表和群众怎么评。没有办成的和办成的一样写清楚。	At the end of the year each promise is held against its result and its rating. What was missed is told as plainly as what was kept.	
coming.report.empty			承诺、结果、评价会列成一张表	Promise, result and rating will stand in one table	
coming.report.what			一行一件：票决时的目标、现在的结果、代表测评和群众评价。	One row a project: the target as voted, the result, the deputies’ rating and the residents’.	
coming.report.who			政府报告，人大代表测评，群众评价	Reported by the government, rated by deputies and residents	
coming.report.when			12月测评，结果随后公开	Rated in December, published after that	
coming.report.now			看已经公布的结果和出处	see the results published so far, with their sources	
coming.hall.headline			现在没有｜正在开的会。	No session is｜ being held now.	
coming.hall.lead			开会当天，这里是会场的大屏：到了多少人，够不够法定人数，投票进行到哪一步。	On the day this is the screen of the hall: how many are present, whether there is a quorum, how far the vote has come.	
coming.hall.empty			会场大屏会出现在这里	The screen of the hall will be here	
coming.hall.what			宣布结果之前，不显示任何一项的票数，也不显示人名。	No votes of any item and no names are shown before the result is announced.	
coming.hall.who			大会秘书处和监票人	The secretariat and the scrutineers	
coming.hall.when			人民代表大会票决当天	On the day of the vote	
coming.hall.now			看以前的票决，自己核一遍	see earlier ballots and check them yourself	
command.minsheng.abstract			民生实事项目人大代表票决制：从群众提出到代表票决、政府办成，人人可查。	People's-livelihood projects decided by deputies, from the resident's suggestion to the day it is delivered, in one record that anyone can check.	
command.minsheng.discussion			没有数据也可以先看演示年度，自己核一遍公布的计票，或者让终端会补全命令（zsh、bash、fish）：	Without any data, look at the demo year, recount a published ballot, or teach the shell to complete commands (zsh, bash, fish):	
command.lang.help			说哪种语言：zh中文，en英文；不写时看LC_ALL和LANG。	The language to speak; by default that of LC_ALL or LANG.	
command.placed	place,sentence		{place}: {sentence}	{place}: {sentence}	
command.help.heading.overview			用途：	PURPOSE:	
command.help.heading.usage			用法：	USAGE:	
command.help.heading.arguments			参数：	ARGUMENTS:	
command.help.heading.options			选项：	OPTIONS:	
command.help.heading.subcommands			命令：	COMMANDS:	
command.help.heading.exit-codes			退出码：	EXIT CODES:	
command.help.see-subcommand	command		细节见：{command}	For details: {command}	
command.help.see-help	command		用法的细节见：{command}	For details: {command}	
command.help.show-help			显示这份帮助。	Show this help.	
command.help.show-version			显示版本。	Show the version.	
command.help.values	values		可用：{values}。	One of: {values}.	
command.parser.missing	argument		命令行里缺{argument}。	The command line lacks {argument}.	
command.parser.value-missing	option		{option}后面缺一个值。	A value must follow {option}.	
command.parser.unknown-option	option		没有{option}这个选项。	There is no option {option}.	
command.parser.unknown-option-similar	option,similar		没有{option}这个选项。是不是{similar}？	There is no option {option}. Did you mean {similar}?	
command.parser.unexpected	word		不认识“{word}”。	“{word}” is not expected here.	
command.parser.bad-value	value,option		“{value}”不能用在{option}上。	“{value}” cannot be used for {option}.	
command.parser.bad-value-of	value,option,allowed		“{value}”不能用在{option}上，可用的是：{allowed}。	“{value}” cannot be used for {option}; use one of: {allowed}.	
command.parser.no-value-taken	option,value		{option}后面不带值，却写了“{value}”。	{option} takes no value, but “{value}” was given.	
command.said	sentence		{sentence}	{sentence}	
command.file.missing	path		没有找到文件{path}。请核对路径。	There is no file {path}. Check the path.	
command.file.forbidden	path		系统不允许读写{path}。请检查它的权限。	The system does not allow {path} to be read or written. Check its permissions.	
command.file.is-folder	path		{path}是文件夹。请写明其中的文件。	{path} is a folder. Name a file in it.	
command.file.in-no-folder	path		{path}不在文件夹里。请核对路径。	{path} does not lie in a folder. Check the path.	
command.file.exists	path		文件{path}已经有了，不会盖掉它。请换一个名字。	There is a file {path} already, and it is not written over. Choose another name.	
command.file.disk-full	path		磁盘满了，{path}没有写成。请腾出空间。	The disk is full; {path} was not written. Make room.	
command.file.read-only	path		{path}在只读的磁盘上。请换一个地方。	{path} lies on a read-only disk. Choose another place.	
command.file.nobody-reads	path		没有人读{path}了。	Nobody reads {path} any more.	
command.file.other	path,reason		读写{path}时出错：{reason}。	{path} cannot be read or written: {reason}.	
command.import.upper-list.abstract			导入上级的项目清单，供候选比对。	Bring in a list of the level above, to hold candidates against.	
command.import.upper-list.discussion			读一张有“名称”列的CSV表或Excel工作簿。同名的旧清单会换成新的。	Reads a CSV table with a column of names. A list of the same name is replaced.	
command.import.upper-list.file			CSV文件；-表示从标准输入读。	The CSV file; - reads standard input.	
command.import.upper-list.list			清单名称。	The name of the list.	
command.import.upper-list.done	list,count	count	“{list}”里的{count}个项目已导入。	{count} items of {list} are in the record.	{count} item of {list} is in the record.
command.candidates.abstract			核对冻结的候选名单。	Check a frozen list of candidates.	
command.candidates.verify.abstract			重算一份名单全文的指纹。	Compute the fingerprint of a list anew.	
command.candidates.verify.discussion			读网站上下载的名单全文，逐字节核对写法，算出SHA-256指纹。给出打印件上的指纹，改动一个字节也查得出。不用网络，也不用数据库。	Reads the whole list as downloaded from the site, checks its form byte by byte and computes its SHA-256. With the fingerprint of a print, a single changed byte is found. It needs neither network nor database.	
command.candidates.verify.file			名单全文（JSON）；-表示从标准输入读。	The list (JSON); - reads standard input.	
command.candidates.verify.fingerprint			打印件上的指纹，64位十六进制数，中间可以有空格。	The fingerprint on a print: 64 hexadecimal digits, blanks allowed.	
command.candidates.verify.bad-fingerprint			--fingerprint要64位十六进制数。请照打印件核对。	--fingerprint needs 64 hexadecimal digits. Compare it with the print.	
command.candidates.verify.says	place,year,version,count,fingerprint		{place}{year}年度候选名单第{version}版，{count}件，指纹{fingerprint}。	{place}, candidates of {year}, version {version}, {count} on the list, fingerprint {fingerprint}.	
command.candidates.verify.same			和您给的指纹相同，名单没有改过。	It is the fingerprint you gave: the list was not changed.	
command.candidates.verify.compare			请和打印件上的指纹对照，或者用--fingerprint给出它。	Compare it with the fingerprint on a print, or give that one with --fingerprint.	
command.candidates.verify.differs	file,fingerprint		{file}的指纹是{fingerprint}，不是您给的那个：内容不同。	{file} has the fingerprint {fingerprint}, not the one you gave: it says something else.	
command.candidates.verify.not-canonical	file		{file}内容可读，但写法不是公布的写法，算不出公布的指纹。请重新下载。	{file} can be read but is not written as it was published, so it cannot give the published fingerprint. Download it again.	
command.candidates.verify.not-readable	file,place		{file}不是一份候选名单（{place}）。	{file} is no list of candidates ({place}).	
command.candidates.verify.other-form	file,form,version		{file}是另一种写法（{form}，第{version}版），本程序不认识。	{file} is of another form ({form}, version {version}) that this program does not know.	
command.tally.abstract			照规则重新计票。	Count votes anew, by their rule.	
command.tally.congress.abstract			重新计算一份人大票决记录。	Count a record of a people's congress anew.	
command.tally.congress.discussion			读一份公布的记录，照其中的规则用整数重算，打印结果；同一份记录总得到同样的字节。记录不对时说明在哪里、怎么改，不计票。	Reads a published record, counts it by its own rule in whole numbers and prints the outcome; the same record always gives the same bytes. A record that does not add up is not counted: the place and the remedy are named.	
command.tally.congress.record			记录文件（JSON）；-表示从标准输入读。	The record (JSON); - reads standard input.	
command.tally.congress.explain			不打印结果的JSON，改用句子讲清每一步。	Say every step in sentences instead of printing the outcome as JSON.	
command.tally.congress.list			候选清单的文件，与记录里的指纹比对。	The frozen list, to be held against its fingerprint in the record.	
command.tally.congress.rule			通过的规则文件，与记录里的指纹比对。	The adopted rule document, to be held against its fingerprint in the record.	
command.tally.rating.abstract			重新计算一份满意度测评记录。	Count a record of a rating of projects anew.	
command.tally.rating.discussion			读一份测评记录，照其中的办法用整数定出每一项的等次，打印结果；同一份记录总得到同样的字节。各项合计对不上时说明是哪几项，不定等次。	Reads a record of a rating, grades each item by its own scheme in whole numbers and prints the outcome; the same record always gives the same bytes. Where the counts of items do not add up, the items are named and no grade is given.	
command.tally.rating.record			记录文件（JSON）；-表示从标准输入读。	The record (JSON); - reads standard input.	
command.tally.rating.explain			不打印结果的JSON，改用句子讲清每一步。	Say every step in sentences instead of printing the outcome as JSON.	
command.exit.done			办成了。	Done.	
command.exit.unexpected			没有预料到的情况。	Something that nobody foresaw.	
command.exit.record-invalid			记录不对，没有计票。	The record cannot be counted.	
command.exit.document-differs			文件不是记录所指的那一份。	A document is not the one that the record names.	
command.exit.chain-broken			留痕链断了。	The audit chain is broken.	
command.exit.rows-wrong			表里有错，一条也没有导入。	Rows of the table are wrong; nothing was imported.	
command.exit.file-refused			文件读不了或写不了。	A file cannot be read or written.	
command.exit.nobody-to-ask			要问几件事，但没有终端，也没有给答案文件。	There is something to ask, but no terminal and no answers.	
command.exit.answer-wrong			答案不合要求。	An answer cannot be accepted.	
command.exit.already-founded			这里已经建立过辖区。	The store is founded already.	
command.exit.not-founded			这里还没有建立辖区。	The store is not founded yet.	
command.exit.other-store			演示库和正式库用错了。	A demo store in place of a real one, or the other way round.	
command.exit.not-over-network			不能在网络上明文提供服务。	It would be served in the clear over a network.	
command.exit.unknown-jurisdiction			没有这个辖区。	There is no such jurisdiction.	
command.exit.store-not-empty			库不是空的。	The store is not empty.	
command.exit.backup-unusable			不是备份文件，或者损坏了。	The file is no backup, or a damaged one.	
command.exit.kind-unusable			计划种类的文件不对。	A kind file makes no sense.	
command.exit.port-taken			端口被占用。	The port is taken.	
command.exit.address-unusable			这个地址不能监听。	The address cannot be listened on.	
command.exit.database-address			数据库地址写得不对。	The address of the database makes no sense.	
command.exit.database-unreachable			数据库连不上。	The database cannot be reached.	
command.exit.database-forbidden			数据库不许用。	The database may not be used.	
command.exit.database-missing			没有这个数据库或文件夹。	The database or its folder is not there.	
command.exit.database-foreign			那里是别的程序的数据。	What is there belongs to another program.	
command.exit.database-newer			数据库是更新的程序写的。	The database was written by a newer program.	
command.exit.database-unsuitable			数据库引擎太旧，或者设置不合用。	The database's engine is too old or not set up to serve.	
command.exit.database-full			磁盘满了。	The disk is full.	
command.exit.database-busy			别人占用数据库太久。	Somebody else held the database too long.	
command.exit.database-damaged			数据库损坏了。	The database is damaged.	
command.exit.database-unexpected			数据库报了别的错。	The database said something else.	
command.exit.usage			命令行写得不对。	The command line makes no sense.	
command.exit.cancelled			中途取消，什么也没有改。	It was cancelled; nothing was changed.	
command.database.help			数据库地址：sqlite:/路径，或者postgres://用户@主机/库名。写在环境变量MINSHENG_DATABASE里更好，进程列表里就看不到密码。	Where the store is: sqlite:/PATH or postgres://USER@HOST/NAME. Better in the variable MINSHENG_DATABASE, where no list of processes shows a password.	
command.database.missing			没有写明数据库。请加上--database，或设置MINSHENG_DATABASE。	No database is named. Add --database, or set MINSHENG_DATABASE.	
command.database.file-missing	path		没有{path}这个库。请核对路径。	There is no store at {path}. Check the path.	
command.database.cancelled			中途取消，什么也没有改。	It was cancelled; nothing was changed.	
command.database.busy			别人占用数据库太久，什么也没有改。请过一分钟再来。	Somebody else held the database too long; nothing was changed. Try again in a minute.	
command.database.full			磁盘满了，什么也没有改。请腾出空间。	The disk is full; nothing was changed. Make room.	
command.database.read-only			数据库是只读的。请检查文件和用户的权限。	The database is read-only. Check the permissions of the file and of the user.	
command.database.permission	subject		{subject}没有权限。请检查文件或数据库用户的权限。	Permission is lacking for {subject}. Check those of the file or of the database's user.	
command.database.folder-missing	path		没有文件夹{path}。请先建立它。	There is no folder {path}. Make it first.	
command.database.foreign-file	path		{path}不是民生的数据库，没有动它。请核对路径。	{path} is not a database of Minsheng and was not touched. Check the path.	
command.database.damaged			数据库损坏了。请从备份恢复到新的空库。	The database is damaged. Restore a backup into a new, empty one.	
command.database.schema-newer	steps		数据库是更新的程序写的，这个程序不认识：{steps}。请换用新的程序。	The database was written by a newer program; this one does not know {steps}. Use the newer program.	
command.database.schema-changed	step		数据库的升级步骤{step}与程序里的不一样。请换用原来的程序。	The database's step {step} is not the one in this program. Use the program that made it.	
command.database.engine-too-old	found,needed		数据库引擎是{found}，需要{needed}或更新。请升级。	The database engine is {found}; {needed} or later is needed. Upgrade it.	
command.database.wrong-collation	found		数据库按{found}排序，需要C或C.UTF-8。请另建一个：CREATE DATABASE … LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0。	The database sorts by {found}; C or C.UTF-8 is needed. Make another: CREATE DATABASE … LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0.	
command.database.wrong-encoding	found		数据库的编码是{found}，需要UTF-8。请另建一个：CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0。	The database is in {found}; UTF-8 is needed. Make another: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.	
command.database.said	message,code		数据库说：{message}（{code}）。	The database says: {message} ({code}).	
command.database.unexpected	code		数据库没有办成这一步（{code}），什么也没有改。	The database did not do this step ({code}); nothing was changed.	
command.database.refused			那里没有数据库应答。请看它是否在运行，地址对不对。	No database answers there. See whether it runs and whether the address is right.	
command.database.unknown-host			找不到这台主机。请核对主机名。	The host is not known. Check its name.	
command.database.untrusted			连接的证书不可信，或者对方不加密。请检查sslmode和证书。	The server's certificate is not trusted, or it does not encrypt. Check sslmode and the certificates.	
command.database.timed-out			数据库没有及时应答。请看它是否太忙，网络通不通。	The database did not answer in time. See whether it is overloaded and the network is up.	
command.database.no-such-database			服务器上没有这个数据库。请先建立它。	The server has no database of that name. Make it first.	
command.database.lost			连接中途断了，什么也没有改。请再来一次。	The connection broke; nothing was changed. Try once more.	
command.database.commit-unknown			提交时连接断了，可能已经记下，也可能没有。请先查一查，不要重做。	The connection broke during the commit: it may be recorded, or not. Look before doing it again.	
command.database.restarting			数据库正在启动、停止或恢复。请过一分钟再来。	The database is starting, stopping or recovering. Try again in a minute.	
command.database.out-of-memory			内存不够。请关掉别的程序，或加内存。	There is not enough memory. Stop other programs, or add some.	
command.database.input-output			系统读写数据库文件时出错。请检查磁盘。	The system failed to read or write the database's file. Check the disk.	
command.database.closed			数据库已经关闭。	The database is closed.	
command.address.instead	instead		请写成：{instead}	Write: {instead}	
command.address.empty			数据库地址是空的。	The database's address is empty.	
command.address.no-scheme			数据库地址前面要写sqlite:或postgres:。	A database's address begins with sqlite: or postgres:.	
command.address.unknown-scheme	found		“{found}”不是数据库地址，前面要写sqlite:或postgres:。	“{found}” is no database's address: it begins with sqlite: or postgres:.	
command.address.path-missing			sqlite:后面缺路径。	A path must follow sqlite:.	
command.address.path-not-absolute	found		路径“{found}”要从/写起。	The path “{found}” must begin with a slash.	
command.address.path-is-folder	found		“{found}”是文件夹，要写到文件。	“{found}” is a folder; name a file in it.	
command.address.path-has-query	found		路径“{found}”里不能有?和#。	The path “{found}” cannot hold ? or #.	
command.address.slashes-missing			postgres:后面缺两条斜线。	Two slashes must follow postgres:.	
command.address.host-missing			地址里缺主机。	The address lacks a host.	
command.address.bad-port	found		“{found}”不是端口，端口是1到65535的数。	“{found}” is no port: a port is a number from 1 to 65535.	
command.address.name-missing			地址里缺数据库的名字。	The address lacks the name of a database.	
command.address.name-has-slash	found		数据库的名字“{found}”里不能有斜线。	The database's name “{found}” cannot hold a slash.	
command.address.bad-escape	part		地址的{part}部分里，%后面要有两位十六进制数。	In the address's {part}, two hexadecimal digits must follow %.	
command.address.unescaped	part		地址的{part}部分里有特殊字符，要写成%和两位十六进制数。	The address's {part} holds a special character, to be written as % and two hexadecimal digits.	
command.address.bad-parameter	found		“{found}”后面缺等号和值。	“{found}” lacks an equals sign and a value.	
command.address.unknown-parameter	found		没有“{found}”这个参数。	There is no parameter “{found}”.	
command.address.repeated-parameter	found		参数“{found}”写了两次。	The parameter “{found}” is given twice.	
command.store.not-founded	address		{address}还没有建立辖区。请先运行minsheng found。	{address} is not founded yet. Run minsheng found first.	
command.store.not-demo			这个库里是正式数据，不是演示年度，没有动它。请换一个文件夹或数据库。	This store holds real data, not the demo year, and was not touched. Choose another folder or database.	
command.kinds.folder-missing	path		读不了文件夹{path}。请核对路径和权限。	The folder {path} cannot be read. Check the path and its permissions.	
command.kinds.not-utf8	path		文件{path}不是UTF-8。请另存为UTF-8。	The file {path} is not UTF-8. Save it as UTF-8.	
command.kinds.not-readable			这不是计划种类的文件。请对照自带的livelihood。	This is no kind file. Compare it with the built-in livelihood.	
command.kinds.not-readable-at	key		“{key}”写得不对。请对照自带的livelihood。	“{key}” is not as it must be. Compare it with the built-in livelihood.	
command.kinds.bad-id	id		编号“{id}”只能用a到z、0到9和-。	The id “{id}” may hold a–z, 0–9 and - only.	
command.kinds.no-state			一个状态也没有。请写明states。	There is no state. Give states.	
command.kinds.state-twice	id		状态“{id}”出现了两次。请删去一个。	The state “{id}” stands twice. Remove one.	
command.kinds.unknown-state	id		moves里的“{id}”不在states里。请核对。	“{id}” in moves is not among the states. Check it.	
command.kinds.move-twice	from,to		从“{from}”到“{to}”出现了两次。请删去一个。	The move from “{from}” to “{to}” stands twice. Remove one.	
command.kinds.unreachable-state	id		从第一个状态走不到“{id}”。请补上moves，或删去它。	No move leads from the first state to “{id}”. Add one, or remove it.	
command.kinds.kind-twice	id		计划种类“{id}”出现了两次。请改一个编号。	The kind “{id}” is defined twice. Change one id.	
command.port.help			端口，1到65535；0由系统选一个。	The port, from 1 to 65535; 0 lets the system choose.	
command.serve.abstract			打开网站。	Serve the site.	
command.serve.discussion			先把库升级到这个程序的版本，再开始服务，就绪后打印网址。现在只在本机地址上服务；要给别的机器用，请在前面放一个负责TLS的代理，并用--behind-proxy写明它。	Brings the store up to date, serves it, and prints the address when it is ready. For now it serves on loopback only; for other machines put a proxy in front that speaks TLS, and name it with --behind-proxy.	
command.serve.host			监听的地址；不写时是127.0.0.1。	The address to listen on; by default 127.0.0.1.	
command.serve.behind-proxy			前面负责TLS的代理的名称或地址；写了它才能监听本机以外的地址。	The proxy in front that speaks TLS; only with it may another address than loopback be listened on.	
command.serve.kinds			放自定计划种类的文件夹，每种一个JSON文件。	A folder with programme kinds of one's own, a JSON file each.	
command.serve.ready	site		民生已经打开：{site}	Minsheng is ready: {site}	
command.serve.not-founded			这个库还没有建立辖区，网站上暂时只有一句说明。请另开一个终端运行minsheng found。	This store is not founded yet, and the site says so on every page. Run minsheng found in another terminal.	
command.serve.not-over-network	host		在{host}上服务，建议和密码会以明文经过网络，所以没有打开。请只用127.0.0.1，或在前面放一个负责TLS的代理，并写明--behind-proxy。程序自己的TLS以后才有。	On {host}, suggestions and passwords would cross the network in the clear, so nothing was opened. Use 127.0.0.1, or put a proxy in front that speaks TLS and name it with --behind-proxy. TLS of the program's own comes later.	
command.serve.demo-off-loopback			这是演示库，账号和密码人人知道，只能在本机上看。请去掉--host和--behind-proxy。	This is a demo store with accounts that everybody knows; it is shown on this machine only. Drop --host and --behind-proxy.	
command.serve.demo-sends			这是演示库，里面的联系方式都是示例，什么也不发。请去掉网络回调和邮件的选项。	This is a demo store whose contacts are samples; nothing is ever sent from it. Drop the options for a webhook and mail.	
command.notice.webhook			把告知发到这个网络回调；不写就不发。	Post notices to this webhook; without it, none is posted.	
command.notice.webhook-host			准许发到的主机，可以带端口；可以写几次。	A host, with a port if need be, that may be posted to; may be repeated.	
command.notice.webhook-secret			签名用的密钥所在的文件，至少16字节。	The file with the secret that signs them, of at least 16 bytes.	
command.notice.mail-relay			发邮件的服务器：smtps://主机或smtp://主机（STARTTLS）；不写就不发。	The relay for mail: smtps://host, or smtp://host with STARTTLS; without it, none is sent.	
command.notice.mail-from			发件人的邮箱。	The address that mail is from.	
command.notice.mail-user			登录邮件服务器的用户名。	The name to sign in to the relay with.	
command.notice.mail-password			登录邮件服务器的密码所在的文件。	The file with the password of that name.	
command.notice.site			群众打开网站的网址，写进告知里，如https://minsheng.example。	Where residents open the site, to be named in notices: https://minsheng.example.	
command.notice.webhook-alone			写了--webhook-host或--webhook-secret，却没有写--webhook。请写明发到哪里，或都去掉。	--webhook-host or --webhook-secret is given without --webhook. Say where notices go, or drop them.	
command.notice.secret-missing			网络回调要签名。请用--webhook-secret写明密钥所在的文件。	A webhook is signed. Name the file with the secret by --webhook-secret.	
command.notice.secret-short	path,count,least	count	{path}里的密钥只有{count}字节，至少要{least}字节。可以用openssl rand -hex 32做一个。	The secret in {path} has {count} bytes and needs {least}. openssl rand -hex 32 makes one.	The secret in {path} has {count} byte and needs {least}. openssl rand -hex 32 makes one.
command.notice.webhook-https			--webhook的网址要以https://开头。	The address of --webhook begins with https://.	
command.notice.webhook-user			--webhook的网址里不能有用户名或密码。请求会签名，对方凭签名认。	The address of --webhook holds no name or password. Requests are signed; the other side knows them by that.	
command.notice.webhook-host-wrong			--webhook的网址里没有主机名，或写法不对。请写成https://hooks.example/notices这样。	The address of --webhook has no host, or not one written as a name. Write it like https://hooks.example/notices.	
command.notice.port			端口不对。请写1到65535的数，或不写。	The port is none. Give a number from 1 to 65535, or leave it out.	
command.notice.webhook-signs			--webhook的网址里有空格、#、反斜线或英文以外的字。请去掉，或按网址的办法转写。	The address of --webhook holds a blank, #, a backslash or a letter beyond ASCII. Take it out, or write it as addresses do.	
command.notice.not-allowed	host		主机{host}不在准许之列。要发到那里，请加上--webhook-host {host}。	The host {host} is not among those allowed. To post there, add --webhook-host {host}.	
command.notice.allowed-wrong	found		--webhook-host要写主机名，或“主机名:端口”，不能是“{found}”。	--webhook-host takes a host, or host:port, and not “{found}”.	
command.notice.mail-alone			写了发件人、用户名或密码，却没有写--mail-relay。请写明邮件服务器，或都去掉。	A sender, a name or a password for mail is given without --mail-relay. Name the relay, or drop them.	
command.notice.mail-sender	found		发邮件要用--mail-from写明发件人的邮箱，如notices@example.org；“{found}”不是。	Mail needs --mail-from with the address it is from, like notices@example.org; “{found}” is none.	
command.notice.mail-account			--mail-user和--mail-password要一起写。	--mail-user and --mail-password go together.	
command.notice.relay-wrong	found		--mail-relay要写成smtps://主机、smtp://主机，可以带端口，不能是“{found}”。用户名和密码另有选项。	--mail-relay is smtps://host or smtp://host, with a port if need be, and not “{found}”. Name and password have options of their own.	
command.notice.site-wrong	found		--site要写成https://minsheng.example这样，不能是“{found}”。	--site is written like https://minsheng.example, and not “{found}”.	
command.serve.port-taken	port		端口{port}被占用。请换一个端口，或先停掉占用它的程序。	Port {port} is taken. Choose another, or stop the program that holds it.	
command.serve.address-unusable	host,port,reason		不能监听{host}的端口{port}：{reason}。	{host}, port {port}, cannot be listened on: {reason}.	
command.serve.unknown-host	host		不认识主机“{host}”。请写本机的一个地址。	The host “{host}” is not known. Give an address of this machine.	
command.unexpected	kind		没有预料到的情况（{kind}），停下了。	Something that nobody foresaw ({kind}) stopped it.	
command.demo.abstract			打开北碚区演示年度。	Serve the demo year of Beibei district.	
command.demo.discussion			第一次运行时建立演示库，以后保留数据。其中的事实出自公开报道，为演示虚构的都标着示例。只在本机上服务。	Makes the demo store at the first call and keeps it afterwards. Its facts are published ones; what was invented is marked 示例. It is served on this machine only.	
command.demo.home			存放演示库的文件夹；没有就建立。	The folder that holds the demo store; made if it is not there.	
command.demo.making			正在建立演示年度。	Making the demo year.	
command.demo.ready	site		演示年度已经打开：{site}	The demo year is ready: {site}	
command.demo.addresses			可以先看：	Look at:	
command.demo.accounts	site		演示账号（登录：{site}）：	Demo accounts (sign in at {site}):	
command.demo.account	login,password,post		{login}　密码{password}　{post}	{login}, password {password}: {post}	
command.demo.stop			按Ctrl-C停止。	Ctrl-C stops it.	
command.found.abstract			建立自己的区县和第一位管理员。	Found a district of one's own and its first administrator.	
command.found.discussion			在终端上问区县的名称、镇街和第一位管理员，密码输两遍，不显示。没有终端时用--answers给出答案。每个库只能建立一次，没有默认密码。	Asks at the terminal for the district, its towns and its first administrator; the password is typed twice and not shown. Without a terminal, --answers gives the answers. A store is founded once, and there is no default password.	
command.found.answers			答案文件（JSON）：district、towns、administrator；-表示从标准输入读。	The answers (JSON): district, towns, administrator; - reads standard input.	
command.found.password-descriptor			从这个文件描述符读密码；也可以放在环境变量MINSHENG_PASSWORD里。	Read the password from this file descriptor; the variable MINSHENG_PASSWORD may hold it too.	
command.found.if-needed			已经建立过就什么也不做，也不算错。	Do nothing, and call it well, if the store is founded already.	
command.found.already			这里已经建立过辖区，没有改动。	The store is founded already; nothing was changed.	
command.found.no-memory			内存不够，算不了密码。请腾出64 MB内存。	There is not enough memory to hash the password. Free 64 MB.	
command.found.nobody-to-ask			这里没有终端可以问。请用--answers给出答案，用MINSHENG_PASSWORD或--password-descriptor给出密码。	There is no terminal to ask at. Give the answers with --answers, and the password with MINSHENG_PASSWORD or --password-descriptor.	
command.found.cancelled			没有建立，什么也没有改。	Not founded; nothing was changed.	
command.found.done	name,login		{name}已经建立，管理员用“{login}”登录。接着运行minsheng serve。	{name} is founded; the administrator signs in as “{login}”. Next, run minsheng serve.	
command.found.ask.name			辖区的中文名，如北碚区：	The district's Chinese name, such as 北碚区:	
command.found.ask.kind	kinds,likely		它是（{kinds}），直接回车为{likely}：	What it is ({kinds}); Enter for {likely}:	
command.found.ask.name-english			英文名，如Beibei：	Its English name, such as Beibei:	
command.found.ask.slug	likely		网址里的简称，直接回车为{likely}：	Its name in addresses; Enter for {likely}:	
command.found.ask.towns			下面填镇和街道。没有了就直接回车。	Now its towns and streets. Press Enter when there are no more.	
command.found.ask.town-name			镇街的中文名：	A town's or street's Chinese name:	
command.found.ask.administrator			下面填第一位管理员。	Now the first administrator.	
command.found.ask.administrator-name			姓名：	The administrator's name:	
command.found.ask.login			登录名，如wang.min：	The sign-in name, such as wang.min:	
command.found.ask.password	fewest		密码，至少{fewest}个字（不显示）：	A password of at least {fewest} characters (not shown):	
command.found.ask.password-again			再输一遍：	The same again:	
command.found.passwords-differ			两遍不一样。请重新输入。	The two differ. Type it again.	
command.found.bad-kind	kind,allowed		“{kind}”不是这里可用的，可用：{allowed}。	“{kind}” cannot be used here; use one of: {allowed}.	
command.found.bad-name	name		“{name}”要有1到60个字。	“{name}” must have 1 to 60 characters.	
command.found.bad-name-english	name		英文名“{name}”要用英文字母，1到120个字符。	The English name “{name}” must have 1 to 120 characters of ASCII.	
command.found.bad-slug	slug		简称“{slug}”要用a到z、0到9和-，2到40个字符，以字母开头。	The name in addresses “{slug}” must have 2 to 40 of a–z, 0–9 and -, and begin with a letter.	
command.found.slug-twice	slug		简称“{slug}”用过了。请换一个。	The name in addresses “{slug}” is taken. Choose another.	
command.found.bad-login	login		登录名“{login}”要用a到z、0到9和.-_，2到40个字符。	The sign-in name “{login}” must have 2 to 40 of a–z, 0–9 and .-_.	
command.found.password-too-short	characters,fewest		密码只有{characters}个字，至少要{fewest}个。	The password has {characters} characters; it needs at least {fewest}.	
command.found.password-too-long	bytes,most		密码有{bytes}字节，最多{most}字节。	The password has {bytes} bytes; at most {most} are taken.	
command.found.password-too-plain			密码太简单，或者和登录名一样。请换一个。	The password is too plain, or the same as the sign-in name. Choose another.	
command.found.answers-unreadable	file,key		答案文件{file}读不懂，问题在“{key}”。需要district、administrator，可以有towns。	The answers in {file} cannot be read, because of “{key}”. They have district, administrator and perhaps towns.	
command.found.office-name	district		{district}人民政府办公室	Government Office of {district}	
command.found.administration-post			管理岗	Administration	
command.found.intake-post			受理岗	Intake	
command.backup.abstract			把整个库存成一个文件，不用停止服务。	Save the whole store in one file, while it is being served.	
command.backup.discussion			备份是某一时刻的全部数据，写完整了才有文件名。SQLite的备份可以恢复到PostgreSQL，反过来也可以。里面有个人信息，请收好。	A backup is the whole record at one moment, and has its name only when it is complete. One of SQLite restores into PostgreSQL and the other way round. It holds personal data: keep it safe.	
command.backup.file			备份文件；已经有的不会盖掉。	The file to write; an existing one is not written over.	
command.backup.progress			备份	Backup	
command.backup.done	file,rows,checksum	rows	已备份到{file}：{rows}行，校验{checksum}。	Saved in {file}: {rows} rows, checksum {checksum}.	Saved in {file}: {rows} row, checksum {checksum}.
command.backup.unlisted-table	table		数据库里有别的表“{table}”，备份会漏掉它，所以没有做。	The database has another table, “{table}”, which a backup would lose; none was made.	
command.backup.not-backup	path		{path}不是备份文件。	{path} is no backup.	
command.backup.newer-format	path,found,known		{path}是第{found}版的备份，这个程序读到第{known}版。请换用新的程序。	{path} is a backup of version {found}; this program reads up to version {known}. Use a newer program.	
command.backup.truncated	path,line		{path}在第{line}行后断了，没有结尾。什么也没有恢复。	{path} ends after line {line} without its end. Nothing was restored.	
command.backup.damaged	path,line		{path}的第{line}行损坏了。什么也没有恢复。	Line {line} of {path} is damaged. Nothing was restored.	
command.backup.unknown-columns	path,line,table		{path}的第{line}行里，表“{table}”不是这个程序的样子。什么也没有恢复。	Line {line} of {path} has a table “{table}” that this program does not make. Nothing was restored.	
command.backup.not-empty	table		库里已经有表“{table}”。请恢复到一个空的库。	The store has a table “{table}” already. Restore into an empty one.	
command.restore.abstract			从备份恢复到一个空库。	Restore a backup into an empty store.	
command.restore.discussion			备份来自SQLite还是PostgreSQL都可以，这也是搬家的办法。校验不对就什么也不恢复。	The backup may come from SQLite or PostgreSQL, which is also how one moves. If a checksum is wrong, nothing is restored.	
command.restore.file			备份文件。	The backup.	
command.restore.progress			恢复	Restore	
command.restore.done	file,rows	rows	已从{file}恢复{rows}行。	Restored {rows} rows from {file}.	Restored {rows} row from {file}.
command.audit.abstract			核对和导出留痕链。	Check the audit chain, and give it out.	
command.audit.verify.abstract			逐条核对留痕链。	Follow the audit chain link by link.	
command.audit.verify.discussion			有人改、删、插过留痕，都会指出是哪一条。给出打印在纸上的末条指纹，连整个尾巴被重写也查得出。用--file核对导出的文件，不用数据库。	An entry that was changed, taken out or put in is named. With the digest that was printed on paper, even a rewritten end is found. --file checks an exported file without any database.	
command.audit.verify.file			核对导出的文件，不核对数据库；-表示从标准输入读。	Check an exported file in place of a database; - reads standard input.	
command.audit.verify.head			打印件上的指纹，64位十六进制数，中间可以有空格。	The digest on a print: 64 hexadecimal digits, blanks allowed.	
command.audit.verify.bad-head			--head要64位十六进制数。请照打印件核对。	--head needs 64 hexadecimal digits. Compare it with the print.	
command.audit.export.abstract			导出留痕链，每行一条JSON。	Give out the audit chain, one JSON object a line.	
command.audit.export.discussion			每行是一条留痕，连同它的指纹；任何程序都能照文件自己核对。	Each line is an entry with its digest; any program can check the file by itself.	
command.audit.export.file			要写的文件；-表示标准输出。	The file to write; - writes standard output.	
command.audit.export.done	count,file	count	已导出{count}条到{file}。	{count} entries written to {file}.	{count} entry written to {file}.
command.file.cancelled			中途取消，没有留下文件。	It was cancelled; no file was left.	
command.demo.page.suggest			提一条建议	make a suggestion	
command.demo.page.projects			2022年的八件实事	the eight projects of 2022	
command.demo.page.candidates			2023年的十件候选	the ten candidates of 2023	
command.demo.freeze-number			示例〔2022〕8号	Sample (2022) No. 8	
command.demo.freeze-words	place,year		{place}人大常委会主任会议研究，同意将{year}年度10件候选项目提请代表大会票决（示例）。	{place}: the ten candidates of {year} are put to the vote of the congress (sample).	
command.demo.merge-grounds	name		和其他建议一起并入候选项目“{name}”。	Part of the candidate {name}, with others.	
command.demo.page.ballots			票决结果和每项的理由	ballots with the reason of each result	
command.demo.page.wall			票决选出的八件，办到哪一步	the eight that were voted for, and how far they are	
command.demo.page.report			承诺和结果，一份更正过的答卷	promises and results: a report card with its correction	
command.demo.page.console			工作台	the clerks' console	
command.demo.home-unusable	path		文件夹{path}建立不了，也写不了。请换一个。	The folder {path} can neither be made nor written. Choose another.	
command.store.unknown-jurisdiction	name		没有简称为“{name}”的辖区。请照网址里的简称写。	There is no jurisdiction called “{name}” in addresses. Give its name as addresses have it.	
command.store.calendar-not-completed	code		工作日历没有补全（{code}）。请在记录里核对节假日。	The working calendar was not completed ({code}). Check its holidays in the record.	
command.exchange.jurisdiction			辖区在网址里的简称，如beibei；不写时是这个库的默认辖区。	The jurisdiction's name in addresses, such as beibei; by default the store's own.	
command.exchange.encoding			编码；导入时不写就自动识别，导出时不写就是带标记的UTF-8。	The encoding; an import finds it out, an export writes UTF-8 with a mark.	
command.import.abstract			把表导入记录。	Bring tables into the record.	
command.import.suggestions.abstract			导入一张建议表。	Bring in a table of suggestions.	
command.import.suggestions.discussion			读Excel工作簿（.xlsx）和CSV（UTF-8或GB18030），列名与导出的相同，内容和镇街必须有。有一处不对就一条也不导入，逐条指出在哪行哪列；用--good-rows-only只导入没有错的行。按Ctrl-C取消，什么也不留下。	Reads Excel workbooks (.xlsx) and CSV in UTF-8 or GB18030 with the columns that an export writes; the text and the town are needed. If anything is wrong nothing is imported, and every line and column is named; --good-rows-only imports the rows that are right. Ctrl-C cancels and leaves nothing behind.	
command.import.suggestions.file			工作簿或CSV文件；-表示从标准输入读。	The workbook or CSV file; - reads standard input.	
command.import.suggestions.dry-run			只检查，不写进记录。	Check everything, and record nothing.	
command.import.suggestions.sheet			读工作簿的哪张工作表；不写就读第一张有内容的。	Which sheet of a workbook is read; by default the first that holds something.	
command.import.suggestions.good-rows-only			只导入没有错的行，有错的行逐条指出。	Import the rows that are right, and name what is wrong with the others.	
command.import.suggestions.wrong-rows			把有错的行写进这个工作簿，改好后可以再导入；要和--good-rows-only一起用。	Write the rows that are wrong to this workbook, to be mended and imported; goes with --good-rows-only.	
command.import.suggestions.wrong-rows-alone			--wrong-rows要和--good-rows-only一起用，不和--dry-run一起用。	--wrong-rows goes with --good-rows-only, and not with --dry-run.	
command.import.suggestions.sheet-read	sheet		工作表“{sheet}”	sheet “{sheet}”	
command.import.suggestions.left-out	count	count	有{count}行有错，没有导入。	{count} rows are wrong and were left out.	{count} row is wrong and was left out.
command.import.suggestions.rest	file		有错的行写在{file}，改好后可以再导入。	The rows that are wrong are in {file}, to be mended and imported again.	
command.export.suggestions.format			文件格式；不写就看文件名，以.xlsx结尾的写工作簿，其余写CSV。	The kind of file; by default a workbook where the name ends in .xlsx, else CSV.	
command.export.suggestions.encoding-alone			工作簿没有编码可选。请去掉--encoding，或用--format csv。	A workbook has no encoding to choose. Leave out --encoding, or use --format csv.	
command.import.suggestions.progress			导入	Import	
command.import.suggestions.done	count,name,kind	count	已导入{count}条建议到{name}（{kind}）。	{count} suggestions imported into {name} ({kind}).	{count} suggestion imported into {name} ({kind}).
command.import.suggestions.tried	count,name,kind	count	检查过了，{count}条建议都可以导入{name}（{kind}）。这次没有写进记录。	Checked: all {count} suggestions can be imported into {name} ({kind}). Nothing was recorded this time.	Checked: {count} suggestion can be imported into {name} ({kind}). Nothing was recorded this time.
command.import.suggestions.channel	channel,count		{channel}：{count}	{channel}: {count}	
command.import.suggestions.ignored	columns		没有用到的列：{columns}。	Columns that nothing was taken from: {columns}.	
command.import.suggestions.more	count	count	还有{count}处没有列出。	{count} more are not listed.	{count} more is not listed.
command.export.abstract			从记录里导出表。	Give tables out of the record.	
command.export.suggestions.abstract			导出建议表。	Give suggestions out as a table.	
command.export.suggestions.discussion			按收到的先后写成CSV或Excel工作簿，列与导入的相同，可以再导入；状态、结果、理由和候选项目只供查看。称呼和电话是个人信息，平时空着；要写上，须说明理由，理由会留痕。	Writes CSV or an Excel workbook in the order of arrival, with the columns that an import takes, so that it can be imported again; state, outcome, reason and candidate are there to be read only. Names and telephones are personal data and left blank; to include them a reason is needed, which goes into the audit chain.	
command.export.suggestions.file			要写的文件；-表示标准输出。	The file to write; - writes standard output.	
command.export.suggestions.with-contacts			写上称呼和电话。	Include names and telephones.	
command.export.suggestions.reason			为什么要写上称呼和电话。	Why names and telephones are included.	
command.export.suggestions.reason-alone			--reason要和--with-contacts一起用。	--reason goes with --with-contacts.	
command.export.suggestions.progress			导出	Export	
command.export.suggestions.done	count,file,digest	count	已导出{count}条建议到{file}，SHA-256是{digest}。	{count} suggestions written to {file}, SHA-256 {digest}.	{count} suggestion written to {file}, SHA-256 {digest}.
command.demo.call-notice	place,year		{place}现在征集{year}年民生实事项目建议。请说说身边最该办、一年里办得成、对多数人有好处的事。每条建议都会登记、研究、答复；相近的合并成候选项目，交区人民代表大会票决。	{place} calls for suggestions of livelihood projects for {year}. Tell us what most needs doing around you, can be done within a year and helps many. Every suggestion is recorded, weighed and answered; those that say the same become a candidate on which the district’s people’s congress votes.	
command.demo.call-basis			示例文件〔2022〕1号	Sample document no. 1 of 2022	
command.demo.roll-document			示例：代表资格审查报告	Sample: report on the deputies' credentials	
command.demo.call-contact			示例路1号，023-0000 0000（示例）	1 Sample Road, 023-0000 0000 (sample)	
command.demo.rule-decision			示例决定〔2023〕1号	Sample decision no. 1 of 2023	
command.demo.rule-source			示例数据，本项目编写	Sample, written for this product	
components.page.title	page,site		{page}·{site}	{page} · {site}	
components.page.title-with-error	page,site		错误：{page}·{site}	Error: {page} · {site}	
components.page.skip			跳到正文	Skip to content	
components.page.navigation			主导航	Main	
components.page.menu-link			菜单	Menu	
components.page.menu			全部栏目	All pages	
components.page.crumbs			所在位置	You are here	
components.page.larger			大字版	Large type	
components.page.usual-size			标准版	Usual type	
components.page.other-language			English	中文	
components.sample.mark			示例	sample	
components.sample.bar			示例说明	About sample figures	
components.console.navigation			工作台	Console	
components.console.count	count	count	{count}件	{count} items	{count} item
components.console.person	name,post		{name}·{post}	{name} · {post}	
components.console.last-sign-in	when		上次登录：{when}	Last signed in: {when}	
components.console.first-sign-in			这是您第一次登录	This is your first time signed in	
components.console.post			现在的岗位	Signed in from	
components.console.change-post			换岗位	Change post	
components.console.sign-out			退出登录	Sign out	
components.table.scrolls	name		{name}（窄屏可左右滚动）	{name} (scrolls sideways on a narrow screen)	
components.pages.shown	first,last,total		第{first}–{last}项，共{total}项	{first} to {last} of {total}	
components.pages.previous			上一页	Previous page	
components.pages.next			下一页	Next page	
components.pages.label			翻页	Pages	
components.form.optional			选填	optional	
components.form.error			错误：	Error:	
components.form.counter	used,limit		{used} / {limit}字	{used} of {limit} characters	
components.form.fault-of	field,fault		{field}：{fault}	{field}: {fault}	
components.form.summary	count	count	还差{count}处，｜改好就能提交	{count} things to mend before this can be sent	One thing to mend before this can be sent
components.light.normal.name			绿灯·正常	Green: on plan	
components.light.normal.short			正常	On plan	
components.light.slow.name			黄灯·偏慢	Yellow: slow	
components.light.slow.short			偏慢	Slow	
components.light.late.name			红灯·滞后	Red: behind	
components.light.late.short			滞后	Behind	
components.light.accepted.name			已验收	Accepted	
components.light.paused.name			暂缓	On hold	
components.light.ended.name			终止	Terminated	
components.light.not-started.name			未启动	Not started	
components.light.counted	light,count		{light}{count}	{light} {count}	
components.progress.done	done		完成{done}	{done} done	
components.progress.plan	plan		计划{plan}	plan {plan}	
components.progress.done-and-plan	done,plan		完成{done}，计划{plan}	{done} done, plan {plan}	
components.likeness.label			相近	Alike	
components.state.done			已完成	Done	
components.state.now			进行中	Under way	
components.state.next			未开始	To come	
components.toast.undo			撤销	Undo	
components.chart.data-table			看这张图的数据表	See the data of this chart	
components.chart.month			月份	Month	
components.chart.month-names			1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月	Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec	
components.chart.end-of-month	month		{month}末	end of {month}	
components.chart.first-plan			原计划	First plan	
components.chart.plan			现计划	Plan now	
components.chart.done			完成	Done	
components.chart.done-value	value		完成{value}	{value} done	
components.chart.first-target	value		原目标{value}	First target {value}	
components.chart.target	value		现目标{value}	Target {value}	
components.chart.milestones			节点	Dates	
components.library.headline			每一种组件，｜每一种状态	Every component,｜in every state	
components.library.lead			页面只用这里有的东西。改样式表的前后，都来这里看一眼：手机和电脑，中文和英文，大字版，深色，打印。	Pages are made of what stands here and nothing else. Look here before and after a change to the stylesheet: phone and desktop, Chinese and English, large type, dark, print.	
components.library.note			本页的数字都是示例：为展示组件而编，未经任何单位发布。	The figures on this page are sample figures, made up to show the components.	
components.library.here			组件	Components	
components.library.home			首页	Home	
components.library.light-theme			浅色	Light	
components.library.dark-theme			深色	Dark	
components.library.colours			颜色	Colours	
components.library.type			字号	Type	
components.library.type-sample			群众提，代表定，121条建议	Residents propose, deputies decide: 121 suggestions	
components.library.buttons			按钮	Buttons	
components.library.button-primary			交给负责人审核	Send for review	
components.library.button-second			存为草稿	Save as a draft	
components.library.button-quiet			取消	Cancel	
components.library.button-danger			作废这次票决	Void this ballot	
components.library.button-sending			正在提交…	Sending…	
components.library.button-small			答复	Reply	
components.library.button-big			提交建议	Send the suggestion	
components.library.marks			灯和标记	Lights and marks	
components.library.badge-plain			普通	Plain	
components.library.badge-draft			草稿	Draft	
components.library.badge-today			今天到期	Due today	
components.library.badge-soon			12月2日	2 December	
components.library.badge-replied			已答复	Answered	
components.library.seal			已封存	Sealed	
components.library.heads			标题和数字	Headlines and figures	
components.library.eyebrow-place			重庆市北碚区	Beibei District, Chongqing	
components.library.eyebrow-date			数据截至2022-11-30	As of 30 November 2022	
components.library.project-headline			建设缙云山｜环道及步道	Jinyun Mountain:｜ring road and footpaths	
components.library.project-lead			28公里里已建成22.1公里。步道北段因汛期停工23天，预计12月28日全部完成。	22.1 of 28 km are built. Floods stopped the northern stretch for 23 days; it should be finished on 28 December.	
components.library.figure-length-unit			/ 28公里	of 28 km	
components.library.figure-length			完成78.9%，计划92.9%	78.9% done, plan 92.9%	
components.library.figure-money-unit			/ 10,000万元	of ¥100 million	
components.library.figure-money			投资完成81.3%	81.3% of the money is invested	
components.library.figure-paid-unit			万元	million yuan	
components.library.figure-paid			已支付，占完成91.2%	paid, 91.2% of what is done	
components.library.figure-problem-unit			个	open	
components.library.figure-problem			问题未办结：北段护栏	problem: railing of the northern stretch	
components.library.fact-unit			责任单位	Responsible	
components.library.fact-unit-value			区城市管理局	Urban Management Bureau	
components.library.fact-due			完成时限	Due	
components.library.fact-due-value			2022-12-31，还有31天	31 December 2022, 31 days left	
components.library.fact-fingerprint			候选名单指纹	Fingerprint of the list	
components.library.progress			进度和清单	Progress and lists	
components.library.entry-place			缙云山	Jinyun Mountain	
components.library.entry-says			22.1 / 28公里	22.1 of 28 km	
components.library.entry-unit			区城市管理局	Urban Management	
components.library.entry-parking-place			科学城北碚园区、北碚城区	Science City park, urban Beibei	
components.library.entry-parking-says			车位928 / 1600余个	928 of over 1,600 spaces	
components.library.entry-parking-unit			区住房城乡建委	Housing and Construction	
components.library.entry-care-place			童家溪镇、天府镇	Tongjiaxi and Tianfu	
components.library.entry-care-says			分中心2 / 2处	2 of 2 branch centres	
components.library.entry-care-unit			区民政局	Civil Affairs	
components.library.entry-stairs-place			候选，还没有数据	Candidate, no figures yet	
components.library.threads			一条线	The thread	
components.library.thread-submitted			您提出了建议	You made a suggestion	
components.library.thread-submitted-text			云泉路一带晚上找不到车位，希望利用闲置地块建公共停车场。	There is nowhere to park around Yunquan Road at night. Please build a public car park on idle land.	
components.library.thread-merged			与另外13条相近建议合并	Merged with 13 others like it	
components.library.thread-merged-text			成为候选项目7。您的原文保留，没有改动。	It became candidate 7. Your own words are kept unchanged.	
components.library.thread-delivering			政府在办，完成58%	Under way, 58% done	
components.library.thread-rated			代表和群众评价	Deputies and residents rate it	
components.library.thread-rated-text			到时您也可以在这里说：办好了没有。	You too can say here then whether it was done well.	
components.library.act-proposing			群众、人大代表、镇街、部门、园城五个渠道提出建议，逐条答复。	Residents, deputies, towns, departments and parks suggest. Everyone gets a reply.	
components.library.act-deciding			区人民代表大会投票，票决产生8个项目。	The district congress chose 8 projects by secret ballot.	
components.library.act-delivering			2件已验收，6件在办。	2 accepted, 6 under way.	
components.library.act-supervising			3个督导组，一月一通报。	3 groups, a bulletin every month.	
components.library.act-evaluating			一年一测评，交出“暖心答卷”。	A yearly rating, then the public report card.	
components.library.act-state-now			进行中·11月末	Under way · end of November	
components.library.act-state-next			2023年1月起	From January 2023	
components.library.forms			表单	Forms	
components.library.field-what			想办的事	What should be done	
components.library.field-what-hint			一句话说清楚，例如“蔡家片区停车难，希望增加公共停车位”。	In a sentence, such as “Parking is hard in Caijia, please add public spaces”.	
components.library.field-what-error			请写下您希望办的事，至少4个字。	Tell us what you would like done, in at least 4 characters.	
components.library.field-name			名称	Name	
components.library.field-name-value			新增公共停车位	Add public parking spaces	
components.library.field-built			累计建成	Built so far	
components.library.field-built-hint			上月19.8，计划26。	19.8 last month, plan 26.	
components.library.field-built-error			比上月少了：上月19.8，这次18.2。若是更正，请写明原因。	This is less than last month: 19.8 then, 18.2 now. If it is a correction, say why.	
components.library.field-built-unit			公里	km	
components.library.field-town			在哪个镇街	Which town or street	
components.library.field-town-prompt			请选择镇街	Choose a town or street	
components.library.field-town-error			请选择镇街。	Choose a town or street.	
components.library.town-one			北温泉街道	Beiwenquan Street	
components.library.town-two			蔡家岗街道	Caijiagang Street	
components.library.town-three			童家溪镇	Tongjiaxi Town	
components.library.field-kind			属于哪一类	Which kind	
components.library.kind-one			教育	Schools	
components.library.kind-two			医疗卫生	Health	
components.library.kind-three			交通停车	Roads and parking	
components.library.kind-four			养老助残	Care	
components.library.kind-five			说不清	Not sure	
components.library.field-decision			这一条怎么办	What happens to this one	
components.library.decision-merge			并入右边的候选	Merge into the candidate	
components.library.decision-merge-consequence			原文保留，查询码仍可用	The words are kept, the code still works	
components.library.decision-own			单独成为候选	Make it a candidate of its own	
components.library.decision-decline			不采纳	Decline	
components.library.field-checks			已核对	Checked	
components.library.check-public			普惠性	For everyone	
components.library.check-year			今年能办完	Can be done within the year	
components.library.field-photo			照片	Photos	
components.library.field-photo-advice			拍一张现场，更容易说明白	A photo of the place says it best	
components.library.field-phone			手机号	Mobile number	
components.library.field-phone-hint			只给收件的工作人员看，用来告诉您结果。不公开，可以要求删除。	Seen only by the staff who take in suggestions, to tell you the result. Never published; you can have it deleted.	
components.library.field-code			查询码	Code	
components.library.field-password			密码	Password	
components.library.field-date			提出日期	Date received	
components.library.messages			消息	Messages	
components.library.notice-know			候选名单已冻结。	The list of candidates is frozen.	
components.library.notice-know-text			改动要主席团决定。	Changing it takes a decision of the presidium.	
components.library.notice-done			6条答复已发出。	6 replies were sent.	
components.library.notice-done-text			建议人用查询码就能看到。	Those who suggested can see them with their codes.	
components.library.notice-careful			候选里有5项属于同一领域。	5 of the candidates are of one kind.	
components.library.notice-careful-text			占一半。可以继续，也可以再看看储备。	That is half of them. You may go on, or look at the reserve first.	
components.library.notice-stop			本次票决无效。	This ballot is void.	
components.library.notice-stop-text			收回283张，多于发出的281张。请另开一次。	283 returned, 281 issued. Start a new one.	
components.library.notice-offer			急事请拨12345。	Urgent? Call 12345.	
components.library.notice-offer-text			这里征集的是明年要办的事，不处理当天的急事。	This page is for next year’s projects, not for what must be mended today.	
components.library.toast			已合并4条。每条都会收到答复。	4 merged. Each will be answered.	
components.library.dialog			关闭投票？	Close the vote?	
components.library.dialog-first			已收280张，还有1张未交回。关闭后不能再投。	280 in, 1 not returned. Nobody can vote after this.	
components.library.dialog-second			需要两位监票人各自确认。	Two scrutineers confirm, each for themselves.	
components.library.dialog-wait			再等等	Wait	
components.library.dialog-close			关闭投票	Close the vote	
components.library.empty			没有等您受理的建议	Nothing is waiting for you	
components.library.empty-text			最近一条在11月29日受理。新建议到了，会出现在这里。	The last one was taken in on 29 November. New suggestions will appear here.	
components.library.empty-action			登记一条来信或来电	Enter a letter or a call	
components.library.details			看规则原文	Read the rule	
components.library.details-text			得票超过全体代表的半数，按票数取前8。	More than half of all deputies, the first 8 by votes.	
components.library.tables			表格	Tables	
components.library.tabs-label			按状态	By state	
components.library.tab-one			未定	Open	
components.library.tab-two			已并入	Merged	
components.library.tab-three			储备	Reserve	
components.library.table-name			各项得票	Votes of each project	
components.library.column-rank			名次	Rank	
components.library.column-project			项目	Project	
components.library.column-votes			得票	Votes	
components.library.column-result			结果	Result	
components.library.column-reason			理由	Reason	
components.library.row-total			合计	Total	
components.library.elected			当选	Chosen	
components.library.not-elected			未当选	Not chosen	
components.library.reason-elected			前8名，超过135票	Among the first 8, more than 135 votes	
components.library.reason-not-elected			未过半数	No majority	
components.library.count-roll			全体代表	Deputies	
components.library.count-present			出席	Present	
components.library.count-issued			发出	Issued	
components.library.count-returned			收回	Returned	
components.library.count-unreturned			未交回	Not returned	
components.library.count-valid			有效	Valid	
components.library.count-void			废票	Void	
components.library.count-blank			空白	Blank	
components.library.console			工作台	Console	
components.library.todo-reply			答复6条建议（第2轮筛选）	Answer 6 suggestions (screening round 2)	
components.library.todo-reply-text			北温泉街道4条、天生街道2条。答完才能关闭本轮。	4 of Beiwenquan Street, 2 of Tiansheng Street. The round closes when all are answered.	
components.library.todo-merge			合并3组相近建议	Merge 3 groups that are alike	
components.library.todo-merge-text			停车14条、社区食堂6条、加装电梯5条。	14 on parking, 6 on canteens, 5 on lifts.	
components.library.todo-merge-action			去合并	Merge	
components.library.todo-wait			等别人	Waiting	
components.library.todo-wait-task			候选4、7、9的资金意见	Funding opinion on candidates 4, 7 and 9	
components.library.todo-wait-text			区财政局，等了3个工作日，约定12月6日	Finance Bureau, 3 working days so far, promised for 6 December	
components.library.pane			相近的14条	14 that are alike	
components.library.slip-one			云泉路一带晚上找不到车位，希望建公共停车场	Nowhere to park around Yunquan Road at night	
components.library.slip-one-source			群众·网站·10-12	Resident, website, 12 October	
components.library.slip-two			利用桥下空间建停车场	Use the space under the bridge for parking	
components.library.slip-two-source			群众·12345·11-02	Resident, hotline 12345, 2 November	
components.library.pane-selected			选中的一条	The one chosen	
components.library.pane-quote-before			云泉路一带晚上找不到	There is nowhere to	
components.library.pane-quote-mark			车位	park	
components.library.pane-quote-after			，希望利用闲置地块建公共停车场。	around Yunquan Road at night. Please build a car park.	
components.library.charts			图	Charts	
components.library.votes-threshold			过半数136票	Majority 136 votes	
components.library.votes-finding			8项得票200至246票，均超过135票；“老旧小区加装电梯补贴”107票、“社区食堂试点”69票，未过半数。	8 projects have 200 to 246 votes, all above 135. Lifts in older housing (107) and community canteens (69) have no majority.	
components.library.votes-table			看得票表和每项的理由	See all votes and reasons	
components.library.plan-name			环道及步道累计完成	Ring road and footpaths built so far	
components.library.plan-finding			粗线是实际完成，阴影是现计划，虚线是票决时的原计划。4月起落后，到11月末差3.9公里。菱形是节点：实心为已到达，红框为晚点。	The thick line is what is built, the area is the plan, the dotted line is the plan that was voted. Behind since April, by 3.9 km at the end of November. Diamonds are dates: filled when reached, red when late.	
components.library.year-finding			柱是完成，横线是计划，下面是灯。	A column is what is done, the line across it is the plan, the light is below.	
components.library.sheets			文书	Documents	
components.library.sheet-organ			重庆市北碚区第十九届人民代表大会第一次会议	First Session of the Nineteenth Beibei District People’s Congress	
components.library.sheet-title			民生实事项目票决结果证书	Certificate of the ballot on livelihood projects	
components.library.sheet-note			〔2022〕1号·第1次票决·第1轮	2022, No. 1 · ballot 1 · round 1	
components.library.sheet-first			一、到会和选票	1. Presence and ballots	
components.library.sheet-quorum			3×259=777，不少于2×271=542，出席符合法定人数。	3×259=777 is not less than 2×271=542: there is a quorum.	
components.library.sheet-second			二、签字	2. Signatures	
components.library.sign-chief			总监票人	Chief scrutineer	
components.library.sign-scrutineer			监票人	Scrutineer	
components.library.sign-chair			大会执行主席	Presiding chair	
components.library.sign-date			2022年　月　日（盖章）	Date and seal	
components.library.project-1			进一步推进教育设施建设	Build more school places	
components.library.project-2			完善消防设施	Improve fire-fighting facilities	
components.library.project-3			实施公共卫生重点项目	Deliver key public-health projects	
components.library.project-4			建设缙云山环道及步道	Build the Jinyun Mountain ring road and footpaths	
components.library.project-5			改善农村出行条件	Better rural roads	
components.library.project-6			建成一批公园和文体设施	Open parks and sports facilities	
components.library.project-7			新增公共停车位	Add public parking spaces	
components.library.project-8			基本实现农村养老服务设施全覆盖	Elder-care services in nearly every rural town	
components.library.project-9			老旧小区加装电梯补贴	Subsidy for lifts in older housing	
components.library.project-10			社区食堂试点	Community canteens (trial)	
console.group.work			今天	Today	
console.group.record			记录	The record	
console.nav.inbox			待办	Inbox	
console.nav.suggestions			建议	Suggestions	
console.nav.import			导入建议	Import suggestions	
console.nav.export			导出建议	Export suggestions	
console.nav.audit			留痕	Audit trail	
console.nav.administration			单位、岗位与账号	Units, posts and accounts	
console.nav.components			组件	Components	
console.inbox.headline	count	count	有{count}件事｜等您办。	{count} things｜ wait for you.	{count} thing｜ waits for you.
console.inbox.all-work	count	count	看全部{count}件	See all {count}	See the {count}
console.inbox.nothing			今天没有要办的事。	Nothing to do today.	
console.inbox.empty-title			都办完了	All done	
console.inbox.empty-text			新的事到了，会出现在这里。	New work will appear here.	
console.inbox.detail	reference,date,channel		{reference}，{date}收到，来自{channel}	{reference}, received {date}, from {channel}	
console.inbox.held	count	count	{count}条建议暂存着，等您看过	{count} suggestions are held until you look at them	{count} suggestion is held until you look at it
console.inbox.held-detail	date		最早的{date}收到。放行，或者写明原因不采纳。	The oldest came on {date}. Release it, or say why it is not adopted.	
console.inbox.held-action			去核实	Check	
console.inbox.answer			去答复	Answer it	
console.suggestion.title			建议	Suggestion	
console.list.headline	count,waiting	count	{count}条建议，｜{waiting}条还没有答复。	{count} suggestions,｜ {waiting} not answered yet.	{count} suggestion,｜ {waiting} not answered yet.
console.list.headline-all-answered	count	count	{count}条建议，｜都答复了。	{count} suggestions,｜ all answered.	{count} suggestion,｜ answered.
console.list.headline-none			还没有建议。	No suggestions yet.	
console.list.standing			按进度看	By progress	
console.list.waiting			待答复	To be answered	
console.list.replied			已答复	Answered	
console.list.all			全部	All	
console.list.channels			按来源看	By channel	
console.list.all-channels			全部来源	All channels	
console.list.empty-title			这里没有建议	No suggestions here	
console.list.empty-text			换一个来源或进度看看。新建议到了，会出现在“待答复”里。	Try another channel or progress. New ones appear under “To be answered”.	
console.list.column-reference			编号	Number	
console.list.column-title			标题	Title	
console.list.column-place			地点	Place	
console.list.column-channel			来源	Channel	
console.list.column-received			收到	Received	
console.list.column-state			进度	Progress	
counting.nav			计票	Counting	
counting.inbox.open	number		第{number}场票箱已关，等您清点	Session {number}: the boxes are closed and wait for you	
counting.inbox.enter	number,count	count	第{number}场有{count}个票箱等您录入	Session {number}: {count} boxes wait for your entry	Session {number}: {count} box waits for your entry
counting.inbox.rule	number,count	count	第{number}场有{count}处等您裁定	Session {number}: {count} matters wait for your ruling	Session {number}: {count} matter waits for your ruling
counting.inbox.sums	number		第{number}场各箱都一致了，等您核对合计	Session {number}: every box agrees; the sums wait for you	
counting.inbox.action			去计票室	To the counting room	
counting.unit			张	papers	
counting.session-name	poll,number		{poll}，第{number}场	{poll}, session {number}	
counting.box	number		第{number}票箱	Box {number}	
counting.papers	count	count	{count}张	{count} papers	{count} paper
counting.list.headline	count	count	有{count}件｜等您来做。	{count} things｜ wait for you.	{count} thing｜ waits for you.
counting.list.headline-none			现在没有｜等您做的。	Nothing waits｜ for you now.	
counting.list.empty-title			没有要计的票。	There is nothing to count.	
counting.list.empty-text			票箱封闭以后，这一场会出现在这里。	A session appears here once its boxes are closed.	
counting.list.open			打开	Open	
counting.list.no-seat			这次会议没有请您计票、监票。要加人，请找大会秘书处。	The meeting has not named you as a teller or scrutineer. Ask its secretariat if it should.	
counting.list.keypad			用表决器投票	Voted by keypad	
counting.list.no-boxes			票箱还没有打开	The boxes are not open yet	
counting.list.boxes	count,agreed	count	{count}个票箱，{agreed}个已一致	{count} boxes, {agreed} agreed	{count} box, {agreed} agreed
counting.state.early			还没有投完	Not closed yet	
counting.state.closed			等开箱	To be opened	
counting.state.machine			等录机器的数	To be entered	
counting.state.counting			计票中	Being counted	
counting.state.counted			已计完	Counted	
counting.state.void			无效	Void	
counting.state.abandoned			已中止	Broken off	
counting.stands	issued,returned,unreturned		发出{issued}张，收回{returned}张，未交回{unreturned}张。收回的没有多于发出的，这一场有效。	{issued} issued, {returned} returned, {unreturned} not returned. No more came back than were issued: the session stands.	
counting.void-more	returned,issued		收回{returned}张，多于发出的{issued}张。这一场无效，要另开一场。	{returned} returned, {issued} issued. The session is void; another one is to be held.	
counting.void-few	count	count	收回{count}张，没有达到票决办法规定的参加人数。这一场无效，要另开一场。	{count} returned, fewer than the rule asks to take part. The session is void; another one is to be held.	{count} returned, fewer than the rule asks to take part. The session is void; another one is to be held.
counting.void-title			这一场无效	The session is void	
counting.headline.closed			票箱已封，｜等着打开。	The boxes are closed｜ and wait to be opened.	
counting.headline.void			这一场｜无效。	The session｜ is void.	
counting.headline.abandoned			这一场｜已中止。	The session｜ was broken off.	
counting.headline.counted			这一场｜已经计完。	The session｜ is counted.	
counting.headline.waiting	count	count	{count}个票箱｜等您录入。	{count} boxes｜ wait for your entry.	{count} box｜ waits for your entry.
counting.headline.differing	count	count	{count}个票箱｜等您裁定。	{count} boxes｜ wait for your ruling.	{count} box｜ waits for your ruling.
counting.headline.agreed	count	count	{count}个票箱｜都已一致。	All {count} boxes｜ are agreed.	The one box｜ is agreed.
counting.headline.progress	boxes,agreed		{boxes}个票箱，｜{agreed}个已一致。	{agreed} of {boxes} boxes｜ are agreed.	
counting.boxes-title			您的票箱	Your boxes	
counting.room-title			各票箱	The boxes	
counting.column.box			票箱	Box	
counting.column.papers			收回	Papers	
counting.column.try			第几次录入	Attempt	
counting.column.state			状态	State	
counting.blind-note			别人录的数，这里看不到。两人都交了才比对。	What others enter is not shown here. The two are compared once both are in.	
counting.conductor-note			这里只显示计完了几个票箱。得票在宣布前不显示。	Only how many boxes are done is shown here. No votes are shown before the announcement.	
counting.box-doubtful	count	count	{count}张存疑票等裁定	{count} doubtful papers to be ruled	{count} doubtful paper to be ruled
counting.box-yours			等您录入	Waits for you	
counting.box-again			请重新录入	To be entered again	
counting.box-entered			您已交，还能改	Sent; may be corrected	
counting.box-others			由另外两人计	Counted by two others	
counting.box-differing			两人的数不同，由总监票人裁定	The two differ; the chief scrutineer rules	
counting.box-differing-text			这个票箱两人的数不同。请等总监票人裁定，或者通知重新录入。	The two entries of this box differ. Wait for the chief scrutineer to rule or to have it entered again.	
counting.box-agreed			已一致	Agreed	
counting.box-ruled			已裁定	Ruled	
counting.box-awaiting	count	count	已交{count}份，等齐两份	{count} of 2 entries in	{count} of 2 entries in
counting.box-lines	count	count	{count}处不同	{count} lines differ	{count} line differs
counting.enter			录入	Enter	
counting.correct			改	Correct	
counting.box-enter	number		录入第{number}票箱	Enter box {number}	
counting.box-correct	number		改第{number}票箱	Correct box {number}	
counting.recount-link	number		更正第{number}票箱的张数	Correct the papers of box {number}	
counting.compare-link	number		裁定第{number}票箱	Rule on box {number}	
counting.open-lead	issued		发出{issued}张。请在监票人面前逐箱打开，数清每箱几张。	{issued} papers were issued. Open box by box before the scrutineers and count the papers of each.	
counting.open-wait			等总监票人或大会秘书登记每箱的张数，登记后就能录入。	Entries begin once the chief scrutineer or the secretary has recorded the papers of each box.	
counting.open-button			登记开箱张数	Record the papers of the boxes	
counting.open-headline			每个票箱｜几张票？	How many papers｜ are in each box?	
counting.open-text	issued,least		发出{issued}张。每箱至少{least}张，不够的先并进另一箱混合，再登记。	{issued} papers were issued. A box needs at least {least}; mix a smaller one into another before recording it.	
counting.open-more			票箱更多	More boxes	
counting.open-submit			核对收回张数	Compare with the papers issued	
counting.open-void-title			按这些数，这一场无效	By these numbers the session is void	
counting.open-void-text			请先再数一遍。数没有错，再确认。确认后不能更改。	Count once more first. Confirm only if the numbers are right; it cannot be undone.	
counting.open-void			张数无误，确认无效	The numbers are right: record it as void	
counting.line.papers			收回票数	Papers in the box	
counting.line.keypads			投票的表决器	Keypads that voted	
counting.line.valid			有效票	Valid	
counting.line.void	reason		废票：{reason}	Void: {reason}	
counting.line.blank			空白票	Blank	
counting.line.item	item,what		{item}：{what}	{item}: {what}	
counting.line.numbered	number,name		{number}. {name}	{number}. {name}	
counting.line.yes			赞成	Yes	
counting.line.no			反对	No	
counting.line.abstain			弃权	Abstain	
counting.line.unpressed			未表态	No answer	
counting.line.score			得分	Points	
counting.line.left-blank			未填	Left blank	
counting.form-papers			票数	Papers	
counting.form-items			各项得票	Votes of each item	
counting.entry.headline	number		录入｜第{number}票箱	Enter｜ box {number}	
counting.entry.lead			您看不到另一位计票人的数。两人都交了才比对。	You do not see the other teller's numbers. They are compared once both are in.	
counting.entry.button			交数	Send the numbers	
counting.entry.correct			改交	Send the corrected numbers	
counting.entry.void-hint			没有废票、空白票的格可以不填。	Fields for void and blank papers may stay empty where there are none.	
counting.entry.blank-hint			空白票在每一项里算未表态。	A blank paper counts as no answer to every item.	
counting.entry.keys			按回车到下一格，最后一格按回车到“交数”。	Enter goes to the next field, and from the last one to the button.	
counting.entry.rulings			这一箱的存疑票	Doubtful papers of this box	
counting.check.equal	valid,void,blank,sum		有效{valid} + 废票{void} + 空白{blank} = {sum}，与收回相符。	{valid} valid + {void} void + {blank} blank = {sum}, as returned.	
counting.check.unequal	valid,void,blank,sum,papers		有效{valid} + 废票{void} + 空白{blank} = {sum}，收回是{papers}。	{valid} valid + {void} void + {blank} blank = {sum}, but {papers} papers.	
counting.check.forms-equal	valid,void,sum		有效{valid} + 废票{void} = {sum}，与收回相符。	{valid} valid + {void} void = {sum}, as returned.	
counting.check.forms-unequal	valid,void,sum,papers		有效{valid} + 废票{void} = {sum}，收回是{papers}。	{valid} valid + {void} void = {sum}, but {papers} forms.	
counting.check.missing	done,left		已录{done}格，还差{left}格。	{done} filled, {left} to go.	
counting.compare.headline	count	count	两人的数｜有{count}处不同。	The two entries｜ differ on {count} lines.	The two entries｜ differ on {count} line.
counting.compare.equal			两人的数｜没有不同。	The two entries｜ do not differ.	
counting.compare.title			对不上，不能继续	They differ: the count stops here	
counting.compare.text			请两位计票人和监票人一起再数这几处，由总监票人裁定；也可以让两人重新录入。	Both tellers and the scrutineers count these lines again, and the chief scrutineer rules; or both enter the box again.	
counting.compare.table			两次录入对照	The two entries side by side	
counting.compare.line			项目	Line	
counting.compare.result			比对	Comparison	
counting.compare.same			一致	equal	
counting.compare.off	count	count	差{count}	{count} apart	{count} apart
counting.compare.teller	number		计票人{number}	Teller {number}	
counting.rule.title			裁定	Ruling	
counting.rule.text			看过票以后，每处写下裁定的数和理由。其余各处照两人一致的数。	After a look at the papers, give the number that holds on each line and why. The other lines stay as both have them.	
counting.rule.number			裁定的数	Number that holds	
counting.rule.reason			理由	Reason	
counting.rule.button			裁定这个票箱	Rule on this box	
counting.again.title			重新录入	Enter again	
counting.again.text			两人的数都作废，各自再数再录。前面录的留到签发证书，次数记入记录。	Both entries are set aside, and both tellers count and enter again. The earlier ones are kept until the certificate is signed; the number of attempts is on record.	
counting.again.button			让两人重新录入	Have both enter it again	
counting.recount.headline	number		更正｜第{number}票箱的张数	Correct the papers｜ of box {number}	
counting.recount.text	count	count	开箱时登记{count}张。更正以后，两位计票人都要重新录入。	{count} papers were recorded when it was opened. Both tellers enter the box again after the correction.	{count} paper was recorded when it was opened. Both tellers enter the box again after the correction.
counting.recount.button			更正张数	Correct the papers	
counting.sums.crumb			合计	Sums	
counting.sums.headline	count	count	{count}个票箱｜合计如下。	The sums｜ of {count} boxes.	The sums｜ of {count} box.
counting.sums.number			合计	Sum	
counting.sums.text			这里只有合计，没有结果。确认后不能更改。	These are sums and no result. Once confirmed they cannot be changed.	
counting.sums.button			确认合计	Confirm the sums	
counting.sums.link			看合计，确认计完	See the sums and finish the count	
counting.sums.show			看合计	See the sums	
counting.doubtful.title			存疑票	Doubtful papers	
counting.doubtful.none			没有存疑票。录入票箱以前，有疑问的票先在这里交总监票人裁定。	There are none. A paper in doubt is put before the chief scrutineer here, before its box is entered.	
counting.doubtful.some	count,open	count	{count}张存疑票，{open}张等裁定。	{count} doubtful papers, {open} to be ruled.	{count} doubtful paper, {open} to be ruled.
counting.doubtful.link			看存疑票，或交一张	See them or put one forward	
counting.doubtful.headline	count	count	{count}张存疑票｜等裁定。	{count} doubtful papers｜ wait for a ruling.	{count} doubtful paper｜ waits for a ruling.
counting.doubtful.headline-none			没有存疑票｜等裁定。	No doubtful paper｜ waits for a ruling.	
counting.doubtful.lead			一张一张交。裁定以后，计票人照裁定计。照片只有计票人和总监票人看得到。	One by one. The tellers count them as they are ruled. Only tellers and the chief scrutineer see the pictures.	
counting.doubtful.number			编号	Number	
counting.doubtful.doubt			什么问题	What is in doubt	
counting.doubtful.name	number		存疑票{number}	Doubtful paper {number}	
counting.doubtful.open			等裁定	To be ruled	
counting.doubtful.put			交一张存疑票	Put a paper forward	
counting.doubtful.prompt			请选择票箱	Choose a box	
counting.doubtful.note			看到什么	What is seen	
counting.doubtful.note-hint			不要写可能是谁的票，不要写姓名。	Never write whose paper it may be, and no name.	
counting.doubtful.photograph			照片	Photograph	
counting.doubtful.photograph-hint			JPEG或PNG，一张。拍摄信息会去掉。	One JPEG or PNG. What the camera noted is removed.	
counting.doubtful.button			交总监票人裁定	Put it before the chief scrutineer	
counting.doubtful.ruled	number,ruling		存疑票{number}：{ruling}	Doubtful paper {number}: {ruling}	
counting.doubtful.wait			等总监票人裁定。	The chief scrutineer is to rule.	
counting.doubtful.picture	name		{name}的照片	Photograph of {name}	
counting.doubt.two-marks			一项有两个记号	two marks on one item	
counting.doubt.between			记号在两格之间	a mark between two fields	
counting.doubt.write-in			另写了项目	an item written in	
counting.ruling.title			裁定	Ruling	
counting.ruling.valid			有效，照所画的计	Valid as it is marked	
counting.ruling.void	reason		废票：{reason}	Void: {reason}	
counting.ruling.button			裁定	Rule	
counting.machine.lead			这一场用表决器投票。计票人录入机器的数并附打印件，总监票人核对确认。	This session was voted by keypad. A teller enters the machine's numbers with its print, and the chief scrutineer confirms them.	
counting.machine.open			表决器计票	Count of the keypads	
counting.machine.headline			录入｜表决器的数	Enter｜ the keypads' numbers	
counting.machine.headline-entered			表决器的数｜等总监票人确认。	The keypads' numbers｜ wait for the chief scrutineer.	
counting.machine.device			设备名称或编号	Device, by name or number	
counting.machine.print			打印件	Print	
counting.machine.print-hint			PDF、JPEG或PNG，一件。	One PDF, JPEG or PNG.	
counting.machine.print-link			下载打印件	Download the print	
counting.machine.button			交总监票人确认	Put it before the chief scrutineer	
counting.machine.headline-wait			等计票人录入｜表决器的数。	A teller is to enter｜ the keypads' numbers.	
counting.machine.text			请对照打印件逐项核对。确认后不能更改。	Compare every line with the print. Once confirmed it cannot be changed.	
counting.machine.confirm			与打印件一致，确认	It agrees with the print: confirm	
counting.machine.fault			表决器有故障	The keypads have failed	
counting.machine.fault-text			主席团决定中止这一场，下一场用纸质票。这一场的数不再计。	The presidium breaks the session off, and the next one is on paper. These numbers are never counted.	
counting.machine.fault-button			中止这一场	Break the session off	
counting.machine.document			主席团决定的文号或名称	Decision of the presidium, its number or title	
counting.done.title			已办好	Done	
counting.done.opened			张数已登记。	The papers are on record.	
counting.done.entered			您的数已交。	Your numbers are in.	
counting.done.ruled			票箱已裁定。	The box is ruled on.	
counting.done.again			已通知两人重新录入。	Both tellers are asked to enter it again.	
counting.done.recounted			张数已更正，两人重新录入。	The papers are corrected; both tellers enter the box again.	
counting.done.doubtful			存疑票已交总监票人。	The paper is before the chief scrutineer.	
counting.done.paper			存疑票已裁定。	The paper is ruled on.	
counting.done.closed			合计已确认，这一场计完。	The sums are confirmed; the session is counted.	
counting.done.machine			表决器的数已交总监票人。	The keypads' numbers are before the chief scrutineer.	
counting.done.confirmed			表决器的数已核对。	The keypads' numbers were checked.	
counting.done.broken			这一场已中止，下一场用纸质票。	The session was broken off; the next one is on paper.	
counting.forgotten-title			计票底稿已经销毁	The working papers are forgotten	
counting.forgotten-text			证书签发后，每箱的录入和数只留指纹，合计在证书里。	Once the certificate was signed only the fingerprint of entries and box totals is kept; the sums stand in the certificate.	
counting.refused.title			没有录上，您填的没有丢	Nothing was recorded; what you entered is not lost	
counting.refused.paper			这一场用纸质票，请按票箱计。	This session is on paper: count it box by box.	
counting.refused.keypad			这一场用表决器，没有票箱。请到表决器计票。	This session is by keypad and has no boxes. Go to the count of the keypads.	
counting.refused.doubtful	count	count	这一箱还有{count}张存疑票没有裁定。请等总监票人裁定后再交。	{count} doubtful papers of this box are not ruled yet. Send the numbers once the chief scrutineer has ruled.	{count} doubtful paper of this box is not ruled yet. Send the numbers once the chief scrutineer has ruled.
counting.refused.others			这一箱已由另外两位计票人录入。请录别的票箱。	Two other tellers have entered this box. Enter another one.	
counting.refused.both-in			两人都已交数，不能再改。有出入由总监票人裁定。	Both entries are in and can no longer be corrected. If they differ the chief scrutineer rules.	
counting.refused.changed			打开以后，这里已经改过。请核对后再交。	This was changed since the page was opened. Check it and send again.	
counting.refused.attempt			这一箱已要求重新录入。请重新数过再交。	This box is to be entered again. Count it anew, then send.	
counting.refused.entry-in			这一箱已有人录入，不能再交存疑票。请总监票人在比对时裁定。	An entry of this box is in, so no paper of it can be put forward. The chief scrutineer rules on it when the entries are compared.	
counting.refused.ruled			这张存疑票已经裁定。	This paper was ruled on already.	
counting.refused.agreed			这一箱已经一致，不再更改。	This box is agreed and no longer changes.	
counting.refused.nothing			两份还没有齐，没有可裁定的。	Both entries are not in yet; there is nothing to rule on.	
counting.refused.open	count	count	还有{count}个票箱没有一致。都一致了才能合计。	{count} boxes are not agreed yet. The sums follow once all are.	{count} box is not agreed yet. The sums follow once all are.
counting.refused.same			录入的人不能自己确认。请另一个账号的总监票人核对。	Whoever entered the numbers cannot confirm them. The chief scrutineer does so from another account.	
counting.refused.early			这一场｜还没有投完。	The session｜ is not closed yet.	
counting.refused.closed			票箱还没有打开登记。请先登记每箱的张数。	The boxes were not opened yet. Record the papers of each first.	
counting.refused.counting			这一场正在计票，张数已登记过。	The session is being counted; its papers are on record.	
counting.refused.counted			这一场已经计完，不能再改。	The session is counted and can no longer be changed.	
counting.refused.void			这一场无效，没有可计的票。	The session is void; there is nothing to count.	
counting.refused.abandoned			这一场已中止，没有可计的票。	The session was broken off; there is nothing to count.	
counting.fault.number			请填数字，没有就填0。	Give a number; 0 where there is none.	
counting.fault.no-box			请至少登记一个票箱。	Record at least one box.	
counting.fault.box-left-out	box		第{box}票箱没有填。请按顺序填，后面没有票箱就空着。	Box {box} was left out. Fill the boxes in order and leave only the last ones empty.	
counting.fault.box-too-small	box,count,least	count	第{box}票箱只有{count}张，不到{least}张。请先并进另一箱混合，再登记。	Box {box} has {count} papers, fewer than {least}. Mix it into another box first.	Box {box} has {count} paper, fewer than {least}. Mix it into another box first.
counting.fault.papers-differ	entered,count	count	您数的是{entered}张，开箱登记的是{count}张。请再数；登记错了，请总监票人更正。	You counted {entered}; {count} were recorded when it was opened. Count again, or ask the chief scrutineer to correct the record.	You counted {entered}; {count} was recorded when it was opened. Count again, or ask the chief scrutineer to correct the record.
counting.fault.sum	valid,void,blank,sum,papers		有效{valid} + 废票{void} + 空白{blank} = {sum}，收回是{papers}。请核对。	{valid} valid + {void} void + {blank} blank = {sum}, but {papers} came back. Check them.	
counting.fault.answers	yes,no,abstain,unpressed,cast		赞成{yes} + 反对{no} + 弃权{abstain} + 未表态{unpressed}，应等于有效和空白票{cast}张。请核对。	{yes} yes + {no} no + {abstain} abstain + {unpressed} no answer must make the {cast} valid and blank papers. Check them.	
counting.fault.forms	valid,void,sum,papers		有效{valid} + 废票{void} = {sum}，收回是{papers}。请核对。	{valid} valid + {void} void = {sum}, but {papers} came back. Check them.	
counting.fault.grades	satisfied,basic,dissatisfied,blank,sum,valid		满意{satisfied} + 基本满意{basic} + 不满意{dissatisfied} + 未填{blank} = {sum}，应等于有效票{valid}张。请核对这一项。	{satisfied} satisfied + {basic} fairly satisfied + {dissatisfied} dissatisfied + {blank} left blank = {sum}, but {valid} forms are valid. Check this item.	
counting.fault.void-below-ruled	reason,count,entered	count	总监票人裁定“{reason}”{count}张，您填了{entered}张。请核对。	{count} papers were ruled void for “{reason}”, but {entered} entered. Check them.	{count} paper was ruled void for “{reason}”, but {entered} entered. Check them.
counting.fault.doubt			请选一种问题。	Choose what is in doubt.	
counting.fault.box			请选一个票箱。	Choose a box.	
counting.fault.ruling			请选有效，或者选一种废票原因。	Choose that it is valid, or why it is void.	
counting.fault.reason			请写下理由。	Give the reason.	
counting.fault.too-long	count,most	count	有{count}个字，最多{most}个。	It has {count} characters; the most are {most}.	It has {count} character; the most are {most}.
counting.fault.device			请写设备的名称或编号。	Name the device.	
counting.fault.print			请附机器的打印件。	Attach the machine's print.	
counting.fault.document			请写主席团决定的文号或名称。	Name the decision of the presidium.	
counting.fault.papers-same			这就是登记的张数，不用更正。	That is the number on record; there is nothing to correct.	
counting.fault.would-not-stand	why		{why}张数没有更正。请再数；确实如此，请主席团中止这一场。	{why} The papers were not corrected. Count again; if it is so, the presidium breaks the session off.	
criteria.title			对照筛选条件	Against the criteria	
criteria.text			逐条看，写不写备注都可以。提示只是提醒，结论由人定。	Go through them one by one; a remark is optional. Hints only remind: a person decides.	
criteria.button			记下筛选条件	Note the criteria	
criteria.met			符合	Met	
criteria.not-met			不符合	Not met	
criteria.not-applicable			不适用	Not applicable	
criteria.positive			正面	In favour	
criteria.hard-stop			硬性否决	Hard stop	
criteria.weigh			权衡	To weigh	
criteria.hint	words		提示：{words}	Hint: {words}	
criteria.hint-text			文中出现了这些词，请看一看是不是。	The text holds these words; see whether it applies.	
criteria.note-place			备注（选填）	Remark (optional)	
criteria.note	criterion		备注：{criterion}	Remark: {criterion}	
criteria.list-name	name,version		{name}，第{version}版	{name}, version {version}	
criteria.changed			这份条件后来改过，当时的原文以开轮时的指纹为准。	These criteria were changed since; the fingerprint taken at the opening tells what they were.	
data.page.headline			数据｜都可以拿走。	Take the data｜ home.	
data.page.lead			表格用WPS和Excel直接打开，程序可以读JSON。每一行写明出处，和我们有多大把握。	Tables open in WPS and Excel; programs read JSON. Every row names its source and how sure we are of it.	
data.file.projects			民生实事和公布的数量	Livelihood projects and their published quantities	
data.file.projects-json			同样的内容，给程序读	The same for programs	
data.file.ballots			票决结果，每个项目一行	Published counts, one row an item	
data.file.ratings			测评结果，每个项目一行	Published ratings, one row an item	
data.file.channels			各渠道的建议数	Suggestions by channel	
data.file.dictionary			所有列的说明	What every column means	
data.download	file		下载{file}	Download {file}	
data.columns.title	count	count	{count}列各是什么意思	What its {count} columns mean	What its {count} column means
data.api.title			给程序用的接口	For programs	
data.api.text			同样的数据有JSON接口，用一份OpenAPI 3.1文件说明。加上?jurisdiction=可以选别的地方。	The same data is served as JSON, described by an OpenAPI 3.1 document. ?jurisdiction= chooses another place.	
data.page.description			民生实事、票决结果和建议数的开放数据，每一列都有说明。	Open data on livelihood projects, published counts and suggestions, every column explained.	
data.files.title			文件和每一列的意思	The files and what their columns mean	
data.columns.of	file		{file}的各列	Columns of {file}	
data.columns.name			列名	Column	
data.columns.meaning			意思	Meaning	
data.terms.title			可以怎么用	How it may be used	
data.terms.use			谁都可以下载、转载、加工，不必申请。引用时请写明出处和日期。	Anybody may download, republish and rework it without asking. Please name the source and the date.	
data.terms.source			每一行都写着出处。我们没有见到出处的事实，不会放在这里。	Every row names its source. What we have seen no source for is not here.	
data.terms.certainty			certainty一列写着把握多大。标着invented-sample的是为演示编的，不要当作事实引用；票决表里invented一列写明哪些数字是编的。	The column certainty says how sure we are. Rows of invented-sample were made up and are no facts; in the table of ballots, invented names the figures that were.	
data.terms.persons			没有任何个人信息：建议只有各渠道的条数，票决只有总数。	There is nothing about any person: suggestions are counted by channel, votes are totals.	
data.api.index			目录	Index	
data.api.document			说明	Document	
data.api.projects			项目	Projects	
data.api.ballots			票决	Ballots	
data.api.ratings			测评	Ratings	
data.api.channels			建议数	Suggestions	
data.column.jurisdiction			哪个地方，行政区划的代码	whose it is: the code of the jurisdiction	
data.column.qualifier			数量的限定词，如余、约；确数时空着	the Chinese word for how exact the number is; empty where it is exact	
data.column.quantity			数量，单个单位的纯数字：10万㎡写作100000；只有文字时空着	the number in single units; empty where only words were published	
data.column.unit			数量的单位	the unit of the quantity	
data.column.period			数量说的是哪一年或哪一月	the year or month the quantity speaks of	
data.column.basis			这份清单依据的决定或文件	the decision or document the list rests on	
data.column.title			票决或测评的事项	what was voted on or rated	
data.column.round			第几轮，从1数起	which round, from 1	
data.column.round-kind			轮次：main首轮，tie并列再投，shortfall补足名额，presidium主席团决定	main, tie, shortfall, or presidium, where the presidium decided	
data.column.seats			这一轮的名额；不限时空着	the seats of this round; empty where there is no limit	
data.column.deputies			全体代表人数	deputies in office	
data.column.present			出席人数	deputies present	
data.column.issued			发出的票数	ballots issued	
data.column.returned			收回的票数	ballots returned	
data.column.valid			有效票数，不含空白票	valid ballots, without blank ones	
data.column.void			废票数	void ballots	
data.column.blank			空白票数，空白票不作废时才有	blank ballots, where these are not void	
data.column.needed			这一轮通过所需的最少票数	the fewest votes that pass in this round	
data.column.score			排名次的选票上的得分；其他选票空着	points, where ballots rank; else empty	
data.column.invented			这次票决里编造的数字：everything全部，deputies代表人数，losers落选项的票数，threshold通过线；没有时空着	which figures of the ballot were made up: everything, deputies, losers, threshold; empty for none	
data.column.file			文件名	the file	
data.column.column			列名	the column	
data.column.meaning			列的意思	what it means, in Chinese	
data.column.meaning-english			列的英文意思	what it means, in English	
data.column.year			年度	the year the list is for	
data.column.number			清单上的序号	the number on the list	
data.column.code			公布数据里的代码	the code in published data	
data.column.project			项目名称	the project’s name	
data.column.english			英文名称，没有译名时空着	the English name, empty where nobody translated it	
data.column.field			领域	the field, in Chinese	
data.column.state			所处状态的代码，常用的有elected、assigned、in-progress、completed、accepted、suspended、carried-over、terminated	where it stands, usually elected, assigned, in-progress, completed, accepted, suspended, carried-over or terminated	
data.column.measure			数的是什么	what is measured	
data.column.value			公布的数量，连同“余”“约”和单位，照原样	the quantity as published, with its qualifier and unit	
data.column.place			地点，照原样；没有写明时空着	where, as published; empty where it is not said	
data.column.as-of			数据截至的日期	the day the figures speak of	
data.column.ballot			票决或测评的代码，也是网址的末段	the code of the ballot or rating, which ends its address	
data.column.kind			性质：projects人大票决，recommendation街道的推荐意见，没有法律效力	projects, decided by a congress, or recommendation, a street’s choice without legal force	
data.column.needed-satisfied			评为满意所需的最少满意票数	the fewest forms saying satisfied that give this grade	
data.column.needed-basic			评为基本满意所需的满意和基本满意票数之和的最小值	the fewest forms saying satisfied or fairly satisfied that give the grade fairly satisfied	
data.column.completion			政府报告的完成情况：finished完成，unfinished年度目标未完成，suspended暂停，terminated终止；后两种不测评	how far the government reports it to be: finished, unfinished, suspended or terminated; the last two are not rated	
data.column.satisfied			满意票数；不测评的空着	forms saying satisfied; empty where it was not rated	
data.column.basic			基本满意票数；不测评的空着	forms saying fairly satisfied; empty where it was not rated	
data.column.dissatisfied			不满意票数；不测评的空着	forms saying dissatisfied; empty where it was not rated	
data.column.unanswered			这一项没有填的票数；不测评的空着	forms that leave the item blank; empty where it was not rated	
data.column.grade			等次：satisfied满意，basic基本满意，dissatisfied不满意；不测评的空着	the grade: satisfied, basic (fairly satisfied) or dissatisfied; empty where it was not rated	
data.column.held-on			投票日期	the day of the vote	
data.column.item			票上的代码	the code on the paper	
data.column.name			票上的名称	the name on the paper	
data.column.yes			这一轮的赞成票数（圈选的选票上即得票数）	votes for it in this round	
data.column.no			这一轮的反对票数；选票没有这一栏时为0	votes against; 0 where ballots have no such box	
data.column.abstain			这一轮的弃权票数；选票没有这一栏时为0	abstentions; 0 where ballots have no such box	
data.column.unpressed			这一轮的未按数；选票没有这一栏时为0	not pressed; 0 where ballots have no such box	
data.column.result			这一轮的结果：elected当选（或通过），not-elected未当选，tied并列待定	what this round came to: elected, not-elected or tied	
data.column.channel			来源渠道的代码：residents 群众、deputies 人大代表、towns 镇街、departments 部门、parks 园城、hotline 12345、advisers 政协委员、other 其他	residents, deputies, towns, departments, parks, hotline (12345), advisers (CPPCC) or other	
data.column.total			收到的建议数	suggestions received	
data.column.answered			其中已答复的	of these, answered	
data.column.withdrawn			其中提的人自己撤回的，不再答复	of these, taken back by whoever made them; not answered	
data.column.samples			其中为演示虚构的	of these, made up for demonstration	
data.column.certainty			把握：published 公布、derived 推算、recorded 登记、invented-sample 示例	how sure it is: published, derived, recorded or invented-sample	
data.column.source			出处：机关、日期、网址	the source: body, date, address	
data.file.candidates			冻结的候选项目，每件一行	Frozen candidates, one row each	
data.api.candidates			候选项目	Candidates	
data.column.list-version			名单的版本，从1起	the version of the list, from 1	
data.column.targets			目标：指标和数量，用分号隔开	targets: indicator and quantity, parted by semicolons	
data.column.annual			年度投资，照原文写	the investment of the year, as printed	
data.column.lead-unit			牵头单位	the unit that leads	
data.column.finish			完成时限	the day by which it is to be done	
data.column.suggestions			由几条建议合并而成	how many suggestions became it	
data.column.fingerprint			名单全文的SHA-256指纹	the SHA-256 of the whole list	
data.file.reports			暖心答卷，每个指标一行，每年最新的一版	Report cards, one row a measure, the newest version of every year	
data.api.reports			暖心答卷	Report cards	
data.column.card-version			答卷的第几版，从1数起	which version of the report card, from 1	
data.column.outcome			办得怎样：finished已办成，underway在办，missed没有办成	what became of it: finished, underway or missed	
data.column.first-target			票决时承诺的年度目标，照原文；没有公布时空着	the first target of the year as promised; empty where none was published	
data.column.target			现在的年度目标，照原文	the target that holds now, as printed	
data.column.done			办成的数量，照原文	what is there, as printed	
data.column.percent			占现在目标的百分比，一位小数	the share of the present target in percent, one decimal	
data.column.first-planned			最初计划的投资，万元	the investment planned first, in 10,000 yuan	
data.column.planned			现在计划的投资，万元	the investment planned now, in 10,000 yuan	
data.column.invested			完成投资，万元	the investment completed, in 10,000 yuan	
data.column.paid			支付资金，万元	the money paid, in 10,000 yuan	
data.column.first-deadline			最初的完成时限	the first deadline	
data.column.deadline			现在的完成时限	the deadline that holds now	
data.column.accepted-on			验收的日子；没有验收时空着	the day it was accepted; empty where it was not	
data.column.evidence			验收文号；有公开的照片和扫描件的，后面是每一份的 SHA-256	the number of the protocol of acceptance; where there are public pictures and scans, the SHA-256 of each behind it	
data.column.miss-reason			没有办成的原因	why it was missed	
data.column.new-date			没有办成的，新的完成时间；不再办的空着	the new date of what was missed; empty where it is given up	
data.column.stage-goal			跨年度的，决定要求年底前办到哪一步	of what is carried over: what the decision asks for by the end of the year	
data.column.rating-base			等次按什么算、那个数是多少，如valid 24	what the grade's thresholds are fractions of, and that number: valid 24	
data.column.open-reports			反映与实际不符、正在核实的条数	reports that it is not true, still being checked	
data.column.closed-reports			反映与实际不符、已经办结的条数	reports that it is not true, closed	
delivery.nav			项目与计划	Projects and plans	
delivery.months-nav			月度填报	Monthly reports	
delivery.headline-none			还没有｜要办的项目。	There is no list｜ to be delivered yet.	
delivery.none-title			这里还没有清单	There is no list here yet	
delivery.none-text			票决结果公布后，选出的项目自动列在这里；其他清单从表格粘贴。	Once the result of a vote is announced, the projects it chose are listed here; other lists are pasted from a spreadsheet.	
delivery.months-in	year,month		{year}年，数据截至{month}月	{year}, as of month {month}	
delivery.notice-button			办理通知	Notice of assignment	
delivery.review-button			月度填报和发布	Monthly reports	
delivery.headline-planning	count,missing	count	共{count}项，｜{missing}项还没有下达计划。	{count} in all,｜ {missing} without a plan in force.	{count} in all,｜ {missing} without a plan in force.
delivery.headline-fine	count	count	共{count}项，｜都在按计划推进。	{count} in all,｜ all on plan.	{count} in all,｜ on plan.
delivery.headline-late	count,late	count	共{count}项，｜{late}项比计划慢。	{count} in all,｜ {late} behind plan.	{count} in all,｜ {late} behind plan.
delivery.column-number			序	No.	
delivery.column-project			名称	Name	
delivery.column-plan			计划	Plan	
delivery.column-month			月报	Month	
delivery.column-done			完成	Done	
delivery.column-light			亮灯	Light	
delivery.column-state			到哪一步	Where it is	
delivery.column-next			下月最要紧的一步	Next month's step	
delivery.column-targets			年度目标	Targets of the year	
delivery.column-measure			指标	Measure	
delivery.column-milestone			节点	Milestone	
delivery.column-first			最初计划	First planned	
delivery.column-due			现计划	Planned now	
delivery.column-reached			到达	Reached	
delivery.plan-first			最初计划	First plan	
delivery.plan-number	number		第{number}次调整后	After change {number}	
delivery.plan-changing			正在调整	Being changed	
delivery.plan-draft			草稿，还没下达	A draft, not in force	
delivery.plan-none			还没有编	Not drawn up	
delivery.month-elsewhere	month		{month}月：在另一张清单填报	Month {month}: on another list	
delivery.month-none			还没有填报	None yet	
delivery.month-stands	month,state		{month}月：{state}	Month {month}: {state}	
delivery.month-draft			填报人在填	with the clerk	
delivery.month-submitted			等单位负责人审核	with the unit's head	
delivery.month-reviewed			等办公室发布	with the office	
delivery.month-published			已发布	published	
delivery.month-unchanged			没有变化	Nothing changed	
delivery.month-revision	period,number		{period}（第{number}次更正）	{period}, revision {number}	
delivery.notices-title			已下达的通知	Notices that were issued	
delivery.notices-none			还没有下达办理通知。计划齐了就可以下达。	None yet. A notice can be issued once every plan is complete.	
delivery.list-separator			、	,	
delivery.sentence-separator			，	,	
delivery.nothing-yet	target		目标{target}，还没有发布进展	Target {target}, no progress published yet	
delivery.state-open	target		{target}，还没有到	{target}, not reached yet	
delivery.done-of	done,target		{done} / {target}	{done} of {target}	
delivery.known-until	month		数据截至{month}	figures up to {month}	
delivery.two-clauses	one,other		{one}；{other}	{one}; {other}	
delivery.money	number		{number}万元	{number} million yuan	
delivery.expected	date		预计{date}	expected {date}	
delivery.finding-even	said,percent		{said}，占年度目标{percent}%，和计划一样。	{said}, {percent}% of the year's target, exactly as planned.	
delivery.finding-behind	said,percent,points		{said}，占年度目标{percent}%，比计划慢{points}个百分点。	{said}, {percent}% of the year's target, {points} points behind plan.	
delivery.finding-ahead	said,percent,points		{said}，占年度目标{percent}%，比计划快{points}个百分点。	{said}, {percent}% of the year's target, {points} points ahead of plan.	
delivery.measures-title			各项指标	All measures	
delivery.column-so-far			已完成	Done	
delivery.column-share			占年度	Of the year	
delivery.column-ahead			比计划（百分点）	Against plan (points)	
delivery.no-plan-title			还没有计划	There is no plan yet	
delivery.no-plan-text			办理通知下达后，这里有每个指标的计划和完成。	Once the notice is issued, every measure has its plan and its progress here.	
delivery.milestone-label	number		第{number}个节点	Milestone {number}	
delivery.milestones-title			节点	Milestones	
delivery.milestones-hint			最要紧的几步和日期，如开工、主体完工、验收。空着的不算。	The steps that matter most with their days, such as start, structure finished, acceptance. Empty lines do not count.	
delivery.milestones-month-hint			到了的填到达日期；要晚的填预计日期。没有变化就空着。	Enter the day a milestone was reached, or the day it is expected now. Leave empty what did not change.	
delivery.milestone-name	number		节点{number}	Milestone {number}	
delivery.milestone-due	number		节点{number}的日期	Day of milestone {number}	
delivery.milestone-planned	date		计划{date}	planned for {date}	
delivery.milestone-reached			到达日期	Reached on	
delivery.milestone-expected			预计日期	Expected on	
delivery.months-title			各月填报	Reports by month	
delivery.months-before			办理通知下达后开始按月填报。	Reporting begins once the notice is issued.	
delivery.months-elsewhere	list		月报在{list}里填，数字在这里一样看得到。	The months are reported as {list}; their figures stand here as well.	
delivery.months-empty			还没有月份填报。	No month has been reported yet.	
delivery.acceptance-title			验收	Acceptance	
delivery.acceptance-accepted			验收合格	Accepted	
delivery.acceptance-defects			合格，有遗留问题限期整改	Accepted, with defects to be mended	
delivery.acceptance-refused			不合格，退回继续办	Refused, back to work	
delivery.acceptance-mend	defects,date		遗留问题：{defects}，{date}前整改	Defects: {defects}, to be mended by {date}	
delivery.suspended-title			亮灯暂缓中	The light is suspended	
delivery.suspended-text	date,document,reason		{date}起，依据{document}：{reason}	Since {date}, by {document}: {reason}	
delivery.plan-button			编制或调整计划	Draw up or change the plan	
delivery.month-button	month		填报{month}月	Report month {month}	
delivery.public-page			群众看到的页面	The page residents see	
delivery.done-text			已记入留痕。	It is in the audit trail.	
delivery.done-duties			责任分工已保存。	The duties are saved.	
delivery.done-plan			计划已保存。	The plan is saved.	
delivery.done-plan-change			这是草稿。写明决定以后才生效，现行计划没有变。	This is a draft. It holds once a decision is entered below; the plan in force has not changed.	
delivery.done-adopt			调整后的计划已生效。	The changed plan is in force.	
delivery.done-discard			草稿已放弃，现行计划没有变。	The draft is given up; the plan in force has not changed.	
delivery.done-finish			已报告完工，等待验收。	Reported as finished; it waits for acceptance.	
delivery.done-accept			验收结果已记录。	The acceptance is on record.	
delivery.done-decide			决定已记录。	The decision is on record.	
delivery.done-suspend			亮灯已暂缓。	The light is suspended.	
delivery.done-lift			已恢复亮灯。	The light is on again.	
delivery.done-month			已交给单位负责人审核。	Handed to the unit's head.	
delivery.done-draft			草稿已保存。	The draft is saved.	
delivery.done-review			已交给办公室发布。	Sent on to the office.	
delivery.done-back			已退回填报人。	Sent back to the clerk.	
delivery.done-publish			已发布，数字和亮灯已公开。	Published: figures and light are public.	
delivery.refused-title			这一步没有办成	This step was not taken	
delivery.error-other-unit			这个项目由牵头单位填报和审核，您的单位不是它的牵头单位。	Only the unit that leads this project reports and reviews it, and yours does not lead it.	
delivery.error-own-unit			自己牵头的项目不能自己验收，请由其他单位组织。	A unit does not accept the project it leads. Let another unit do it.	
delivery.error-changed			您打开以后，别人已经改过。您填的还在下面，请对照后再提交。	Somebody else changed this since you opened it. What you entered is still below; compare and send it again.	
delivery.error-entry-is			项目现在的状态不能走这一步。请刷新后看它现在到了哪里。	The project's state does not lead to this step. Reload the page to see where it is now.	
delivery.error-month-is	state		这个月的填报现在是“{state}”，不能走这一步。	This month is “{state}”, from which this step does not lead on.	
delivery.error-no-draft			没有可以生效的草稿。先改计划并保存。	There is no draft to bring into force. Change the plan and save it first.	
delivery.error-incomplete			还缺这些，补齐以后再下达：	This is still missing. Fill it in first:	
delivery.error-nothing-changed			没有任何变化，不用办这一步。	Nothing would change, so there is nothing to do.	
delivery.error-major			这是重大调整，要由人大常委会（乡镇由人民代表大会）决定：	This is a major change. The standing committee, in a township the congress, decides it:	
delivery.lists-title			清单	Lists	
delivery.list-new			新建清单或补充事项	Make a list, or add to one	
delivery.list-headline			新建清单｜或补充事项	Make a list,｜ or add to one	
delivery.list-lead			民生实事由票决产生，不在这里建。清单已经有的，行接在后面。	Livelihood projects come from a vote and are not listed here. Where the list is there already, the rows are added to it.	
delivery.list-kind			哪一种清单	Which kind of list	
delivery.list-kind-prompt			请选择	Choose one	
delivery.list-year			年度	Year	
delivery.list-name			清单名称	Name of the list	
delivery.list-name-hint			如“北碚区2023年重点项目”。清单已经有的不用填。	Such as “Key projects of Beibei, 2023”. Not needed where the list is there already.	
delivery.list-name-english			英文名称	Name of the list in English	
delivery.list-basis			依据	What it rests on	
delivery.list-basis-hint			会议、文号或文件名，如“区政府第27次常务会议（2023年2月17日）”。	The meeting, number or title of the document.	
delivery.list-table			事项表	Table of entries	
delivery.list-table-hint	columns		从表格里连表头一起复制，粘贴在这里。只有名称必填，其余可有可无：{columns}。没有写指标的，按是否办结来衡量。	Copy the cells from a spreadsheet with their head and paste them here. Only 名称 is needed; these are known: {columns}. Without a measure, an entry is measured by whether it is done.	
delivery.list-button			列入清单	Put them on the list	
delivery.done-list			已经列入清单。	They are on the list.	
delivery.done-list-text			补齐每项的分月计划，然后下达通知。	Complete each plan by months, then issue the notice.	
delivery.fault-year	from,to		请填{from}到{to}之间的年份。	Enter a year from {from} to {to}.	
delivery.table-unreadable			读不出这张表。请从表格里复制单元格粘贴，引号要成对。	This cannot be read as a table. Copy the cells from a spreadsheet; quotation marks must come in pairs.	
delivery.table-no-column	column		第一行是表头，缺“{column}”这一列。	The first row names the columns, and “{column}” is missing.	
delivery.table-unknown	name,columns		不认识“{name}”这一列。可以用：{columns}。	“{name}” is no column that is known. These are: {columns}.	
delivery.table-column-twice	column		“{column}”有两列，请留一列。	There are two columns “{column}”. Keep one.	
delivery.table-empty			表头下面一行也没有。	There is no row below the head.	
delivery.table-many	most,count		一次最多{most}行，现在有{count}行。请分几次。	At most {most} rows at once; there are {count}. Send them in parts.	
delivery.cell-missing	line,column		第{line}行缺“{column}”。	Row {line} lacks “{column}”.	
delivery.cell-long	line,column,most,characters		第{line}行的“{column}”最多{most}个字，现在有{characters}个。	“{column}” in row {line} may have {most} characters and has {characters}.	
delivery.cell-unit	line,name		第{line}行：没有叫“{name}”的单位，或它不能承担任务。请照单位名称或代码写。	Row {line}: no unit is called “{name}”, or it can have no duty. Write its name or code.	
delivery.cell-number	line,column,entered		第{line}行的“{column}”用不了“{entered}”。目标连单位写，如“80公里”；投资只写数字，单位是万元。	“{entered}” cannot be used as “{column}” in row {line}. Write a target with its unit, such as 80公里, and an investment in digits, in 10,000 yuan.	
delivery.cell-date	line,column,entered		第{line}行的“{column}”：“{entered}”不是可用的日期。请按2023-11-30这样写。	“{column}” in row {line}: “{entered}” is no day that can be meant. Write it as 2023-11-30.	
delivery.cell-code	line,code		第{line}行：当年的清单里没有编号“{code}”。	Row {line}: no list of the year has the code “{code}”.	
delivery.cell-twice	line,column,entered		第{line}行的“{column}”：“{entered}”已经有了。	“{column}” in row {line}: “{entered}” is there already.	
delivery.cell-same	line,name,code		第{line}行的“{name}”和编号{code}的项目同名。是同一个，就在“同一对象”一列写{code}，数据只填一次；不是同一个，请改名称。	“{name}” in row {line} is called what {code} is called. If it is the same, write {code} under 同一对象, and its figures are entered once; if not, give it another name.	
delivery.cell-without	line,column,other		第{line}行写了“{column}”，没有写“{other}”。	Row {line} has “{column}” and no “{other}”.	
delivery.start-title			开工情况	Starts	
delivery.start-rate	planned,started,rate		应开工{planned}项，已开工{started}项，开工率{rate}%。	{planned} should have begun by now and {started} have: {rate}%.	
delivery.start-none			到这个月还没有应开工的项目。	Nothing should have begun by now.	
delivery.start-early	count	count	另有{count}项提前开工，不计入开工率。	{count} more began early and do not count in the rate.	{count} more began early and does not count in the rate.
delivery.batches-title			四个一批	The four batches	
delivery.batches-note			按计划的开工、完成时间和已发布的数据算出，不另外填报。	Computed from planned starts and deadlines and from published figures; nobody enters them.	
delivery.batch			批次	Batch	
delivery.batch-count			项目数	Projects	
delivery.batch-entries			项目	Which	
delivery.batch-prepare			谋划储备	To be prepared	
delivery.batch-begin			抓紧开工	To begin	
delivery.batch-build			加快建设	Being built	
delivery.batch-finish			投产达效	To be finished	
delivery.elsewhere			也列入	Also on	
delivery.elsewhere-on	list,number		{list}第{number}项	{list}, No. {number}	
delivery.fault-too-long	most,characters		最多{most}个字，现在有{characters}个。请写短些。	At most {most} characters; there are {characters}. Please shorten it.	
delivery.fault-too-short	characters,least		写了{characters}个字，至少要{least}个，别人才看得明白。	{characters} characters; at least {least} are needed for others to understand it.	
delivery.fault-telephone	number		里面有电话号码{number}。这里写的会公开，请去掉号码。	There is a telephone number in it, {number}. What stands here becomes public; take the number out.	
delivery.fault-missing			请填写这一项。	Please fill this in.	
delivery.fault-number	entered		“{entered}”不是这里能用的数。请填数字，最多6位小数，不带单位以外的字。	“{entered}” is no number that can be used here. Enter digits with up to six decimals, and no words but the unit.	
delivery.fault-unit	unit		目标的单位要和指标一致：{unit}。	The target must be in the unit of its measure: {unit}.	
delivery.fault-negative			不能小于0。	It cannot be below zero.	
delivery.fault-date	entered		“{entered}”不是日期。请按2023-11-30这样填。	“{entered}” is no day. Enter it as 2023-11-30.	
delivery.fault-date-range	from,to		日期要在{from}到{to}之间。	The day must lie between {from} and {to}.	
delivery.fault-falls	month,now,before		{month}月的累计数{now}比上个月的{before}少。计划填累计数，只增不减。	Month {month} has {now}, less than {before} the month before. A plan counts from January and never falls.	
delivery.fault-december	december,target		12月是{december}，和年度目标{target}不一样。两者要相等。	December has {december}, the target is {target}. They must be equal.	
delivery.fault-months	months		还缺{months}月。十二个月要填齐，没有安排的填上个月的数。	Months {months} are missing. Fill in all twelve; where nothing is planned, repeat the month before.	
delivery.fault-target			填了月份，还没有填目标。	There are months but no target.	
delivery.fault-choice			请从列出的选项中选择。	Choose one of those listed.	
delivery.fault-congress			票决的项目暂缓、跨年度或终止，由人大常委会决定，乡镇由人民代表大会决定，政府不能自己定。请填那份决定。	What deputies chose is suspended, carried over or ended by the standing committee, in a township by the congress, not by the government. Enter that decision.	
delivery.fault-carried			只有转为跨年度才填这一项。请清空，或在上面改选跨年度。	Only what is carried over has this. Clear it, or choose carrying over above.	
delivery.fault-fell	before,now		比上月少了：上月{before}，这次{now}。若是更正，请在“说明”里写明原因。	This is less than last month: {before} then, {now} now. If it is right, say why under “Remark”.	
delivery.fault-state			状态只填0或1：达到以前填0，达到那个月起填1。	A state has 0 or 1: 0 before it is reached, 1 from that month on.	
delivery.fault-twice			和另一项重复了。	The same stands there twice.	
delivery.gap-lead	number,name		{number}．{name}：没有牵头单位	{number}. {name}: nobody leads it	
delivery.gap-plan	number,name		{number}．{name}：还没有编计划	{number}. {name}: no plan is drawn up	
delivery.gap-deadline	number,name		{number}．{name}：没有完成时限	{number}. {name}: no deadline	
delivery.gap-measures	number,name		{number}．{name}：没有可以衡量的指标	{number}. {name}: nothing is measured	
delivery.gap-target	number,name,measure		{number}．{name}：“{measure}”没有年度目标	{number}. {name}: “{measure}” has no target	
delivery.gap-months	number,name,measure		{number}．{name}：“{measure}”没有分月计划	{number}. {name}: “{measure}” is not planned by months	
delivery.change-target	from,to		目标由{from}改为{to}	target from {from} to {to}	
delivery.change-months			分月计划调整，目标不变	other months, the same target	
delivery.change-of	measure,change		{measure}：{change}	{measure}: {change}	
delivery.change-deadline	from,to		完成时限由{from}改为{to}	deadline from {from} to {to}	
delivery.change-place	from,to		地点由“{from}”改为“{to}”	place from “{from}” to “{to}”	
delivery.change-milestone	name,from,to		节点“{name}”由{from}改为{to}	milestone “{name}” from {from} to {to}	
delivery.change-added	name,date		增加节点“{name}”，{date}	new milestone “{name}”, {date}	
delivery.change-dropped	name,date		取消节点“{name}”，原定{date}	milestone “{name}”, planned for {date}, is dropped	
delivery.duty-lead			牵头单位	Lead unit	
delivery.duty-responsible			责任单位	Responsible units	
delivery.duty-cooperating			配合单位	Cooperating units	
delivery.duty-leader			分管领导岗位	Leader in charge, by post	
delivery.duty-contact			联系岗位	Contact, by post	
delivery.duty-prompt			请选择单位	Choose a unit	
delivery.duty-post-hint			写岗位，不写姓名；换人不用重新下达。	Name the post, not the person: then nobody needs a new notice when the person changes.	
delivery.duties-title			责任分工	Duties	
delivery.duties-headline			谁牵头，｜谁来办，｜谁配合？	Who leads,｜ who works,｜ who helps?	
delivery.duties-lead			责任落到单位和岗位。牵头单位按月填报。	Duties are of units and posts. The lead unit reports each month.	
delivery.duties-button			保存责任分工	Save the duties	
delivery.authority-government			政府	The government	
delivery.authority-committee			人大常委会	The standing committee of the congress	
delivery.authority-congress			人民代表大会	The congress	
delivery.plan-title			计划	Plan	
delivery.plan-headline-first			到哪个月｜该办到多少？	How much｜ by which month?	
delivery.plan-headline-change			调整计划	Change the plan	
delivery.plan-lead-first			每个指标写年度目标和十二个月的累计数，12月等于目标。可以先存着，下达通知前补齐。	Each measure has its target and twelve months, counted from January; December is the target. Save it as it is, and complete it before the notice.	
delivery.plan-lead-change			先改，再写明是哪一个决定。没有决定，现行计划不变；最初的计划一直留着。	Change it first, then enter the decision. Without a decision the plan in force stays, and the first plan is kept for good.	
delivery.plan-save			保存计划	Save the plan	
delivery.field-deadline			完成时限	Deadline	
delivery.field-place			地点	Place	
delivery.field-target			年度目标	Target of the year	
delivery.field-month			哪个月达到	Reached in which month	
delivery.field-month-prompt			请选择月份	Choose a month	
delivery.target-hint	unit		照票决时的说法写，如“80{unit}”“1600余{unit}”。	As it was promised, with its unit: {unit}.	
delivery.target-money-hint			全年计划数，单位万元。	For the whole year, in units of 10,000 yuan.	
delivery.target-state-hint			要达到的状态，如“全覆盖”。	The state to be reached, such as “全覆盖”.	
delivery.months-hint			从1月起的累计数。可以从表格里复制十二格，在第一格粘贴。	Counted from January. Twelve cells copied from a spreadsheet can be pasted into the first.	
delivery.cell-label	measure,month		{measure}，{month}累计	{measure}, by {month}	
delivery.no-measures-title			这个项目没有指标	Nothing is measured of this project	
delivery.no-measures-text			候选项目没有写目标。请先由原清单的决定补上，再编计划。	The candidate had no target. It has to be added by the decision on the list first.	
delivery.decision-title			这次改了什么，谁决定的	What changes, and who decided it	
delivery.major-title			重大调整	A major change	
delivery.major-text			减少目标、投资变动超过一成、跨年或换地点，要由区人大常委会或人民代表大会决定。	A lower target, money changed by more than a tenth, a deadline in another year or another place: the standing committee or the congress decides.	
delivery.minor-title			一般调整	A minor change	
delivery.minor-text			由区政府办公室决定并编号记录即可。	The government's office decides, under a number of its own.	
delivery.discard-button			放弃草稿	Give up the draft	
delivery.adopt-button			按这个决定生效	Bring it into force by this decision	
delivery.field-decision			决定文号	Number of the decision	
delivery.field-decision-hint			如“北碚府办〔2023〕21号”。	As it stands on the decision.	
delivery.field-decided			决定日期	Day of the decision	
delivery.field-authority			谁决定的	Who decided	
delivery.field-reason			原因	Reason	
delivery.field-document			依据文号	Number of the document	
delivery.field-report			完工报告	Report of completion	
delivery.field-notice			通知文号	Number of the notice	
delivery.field-notice-hint			如“北碚府办发〔2023〕8号”。下达后不能改。	As it will stand on the notice. It cannot be changed afterwards.	
delivery.field-next			下月最要紧的一步	Next month's most important step	
delivery.field-remark			说明	Remark	
delivery.field-remark-hint			数字比上月少，或和计划差得多，写明原因。	Say why, where a figure fell or is far from the plan.	
delivery.field-correction			为什么更正	Why it is corrected	
delivery.field-correction-hint			这个月已经发布。更正后原来的数字仍然留着。	This month is published. The former figures are kept.	
delivery.notice-crumb			下达办理通知	Issue the notice	
delivery.notice-headline-first			把项目｜交到牵头单位手里	Hand the projects｜ to the units that lead them	
delivery.notice-headline-next			按现行计划｜重新下达	Issue the notice again｜ with the plans in force	
delivery.notice-lead-first			下达以后，计划成为最初的基准，项目变成“已交办”，各单位开始按月填报。	Once it is issued the plans are the first baseline, the projects are assigned, and the units begin to report.	
delivery.notice-lead-next			新通知写上现行的计划和分工，注明代替哪一份；旧的留着。	The new notice holds the plans and duties in force and names the one before; that one is kept.	
delivery.notice-issue			下达通知	Issue the notice	
delivery.sheet-title			办理通知	Notice of assignment	
delivery.sheet-note	number,date		{number}　{date}	{number}, {date}	
delivery.sheet-text	basis,count	count	根据{basis}，现将{count}项的目标、计划和责任分工下达如下，请按月推进，按时办成。	By {basis}, {count} projects are assigned with their targets, plans and duties as follows.	By {basis}, {count} project is assigned with its targets, plan and duties as follows.
delivery.sheet-check			自己核一遍	Check it yourself	
delivery.sheet-check-text			这份通知的原文是一个文件，SHA-256 指纹如下。下载后自己算一遍，应当一样。	The notice is one file. Its SHA-256 fingerprint is below; compute it from the download and compare.	
delivery.sheet-file			下载通知原文（JSON）	Download the notice (JSON)	
delivery.month-crumb	month		{month}月	Month {month}	
delivery.month-headline	month		{month}月办到｜哪一步了？	How far is it｜ in month {month}?	
delivery.month-said			这个月填报的	What was reported	
delivery.unchanged-ask	month		{month}月和上月相比，没有变化？	Nothing changed in month {month}?	
delivery.unchanged-button			确认没有变化	Confirm that nothing changed	
delivery.submit-button			交给单位负责人审核	Hand it to the unit's head	
delivery.draft-button			存草稿	Save as a draft	
delivery.sent-back-title			退回来了，原因：	It was sent back because:	
delivery.correct-title			更正已发布的数字	Correct the published figures	
delivery.state-reached	target		已经达到：{target}	Reached: {target}	
delivery.state-is			已达到	reached	
delivery.state-not			还没有达到	not reached	
delivery.figure-month	measure		本月{measure}	{measure}, this month	
delivery.figure-so-far	measure		累计{measure}	{measure}, so far this year	
delivery.hint-before	before		上月累计{before}。填累计数，不填本月数。	{before} by last month. Enter the count so far, not this month's.	
delivery.hint-plan	before,plan		上月累计{before}，本月计划累计{plan}。填累计数，不填本月数。	{before} by last month, {plan} planned by now. Enter the count so far, not this month's.	
delivery.hint-money-before	before		此前累计{before}。只填这个月的。	{before} before. Enter this month's amount only.	
delivery.hint-money	before,plan		此前累计{before}，计划到本月{plan}。只填这个月的。	{before} before, {plan} planned by now. Enter this month's amount only.	
delivery.problems-title			新问题	New problems	
delivery.problems-hint			只写新的或有变化的，一个问题一行。	Only what is new or changed, one problem a line.	
delivery.problem-label	number		问题{number}	Problem {number}	
delivery.entered-by			填报	Entered by	
delivery.reviewed-by			审核	Reviewed by	
delivery.published-by			发布	Published by	
delivery.review-step			审核通过	Send it on	
delivery.problems-become	unit,group		发布后成为督导问题：由{unit}答复，交{group}核实。	Once published it becomes a case: {unit} answers, {group} verifies.	
delivery.problems-become-open			发布后成为督导问题，由督导统筹岗交办。	Once published it becomes a case, which whoever leads supervision gives out.	
delivery.problems-open	count	count	以前提出的{count}个问题还没有销号，不用再填：	{count} earlier problems are still open; no need to enter them again:	{count} earlier problem is still open; no need to enter it again:
delivery.publish-problems	count	count	这个月报了{count}个问题	The month reports {count} problems	The month reports {count} problem
delivery.publish-step			发布	Publish	
delivery.publish-all	count	count	一次发布这{count}份	Publish all {count}	Publish the {count} of them
delivery.publish-all-hint			附有以前用过的材料的不在内，请逐份看过再发布。	Those with files that stood before are left out: look at each of them first.	
delivery.done-publish-all	count	count	发布了{count}份月报，数字和亮灯已公开。	Published {count} reports: figures and lights are public.	Published {count} report: figures and light are public.
delivery.done-publish-left	count	count	{count}份没有发布：您打开这页以后有人动过。还要发布的列在下面，请看过再发布。	{count} were not published: somebody changed them after you opened the page. What is still to be published is listed below.	{count} was not published: somebody changed it after you opened the page. What is still to be published is listed below.
delivery.back-title			退回填报人	Send it back	
delivery.back-button			退回	Send back	
delivery.months-done			月报都办完了。	All monthly reports are done.	
delivery.months-waiting	count	count	有{count}件月报｜等您办。	{count} monthly reports｜ wait for you.	{count} monthly report｜ waits for you.
delivery.months-done-title			没有等您办的月报	No report waits for you	
delivery.months-done-text			要填、要审、要发布的，到了会出现在这里。	What is to be reported, reviewed or published appears here.	
delivery.to-report			要填报的	To be reported	
delivery.to-review			等您审核的	To be reviewed	
delivery.to-publish			等发布的	To be published	
delivery.month-short	month		{month}月	Month {month}	
delivery.line-fill			填报	Report	
delivery.line-go-on			接着填	Go on	
delivery.line-unchanged			没有变化	Nothing changed	
delivery.line-sent-back	reason		退回：{reason}	Sent back: {reason}	
delivery.line-reported	unit,said		{unit}：{said}	{unit}: {said}	
delivery.missing-title			还在等的	Still waited for	
delivery.missing-month	month		{month}月还没有填	month {month} is not reported	
delivery.finish-title			报告完工	Report it as finished	
delivery.finish-button			报告完工，申请验收	Report it and ask for acceptance	
delivery.finish-hint			报告的名称或文号。	The report's name or number.	
delivery.accept-title			记录验收	Record the acceptance	
delivery.accept-button			记录验收结果	Record the result	
delivery.accept-result			结果	Result	
delivery.accept-date			验收日期	Day of the check	
delivery.accept-document			验收文号	Number of the protocol	
delivery.accept-checkers			谁参加了验收	Who checked	
delivery.accept-checkers-hint			写单位和岗位，如“区交通局、区财政局、第二督导组”。	Units and posts.	
delivery.accept-findings			实测和使用情况	What was measured, and whether it is in use	
delivery.accept-findings-hint			如“实测80.2公里，已通车”。	Such as “80.2 km measured, open to traffic”.	
delivery.accept-defects			遗留问题	Defects	
delivery.accept-mend-by			整改期限	To be mended by	
delivery.accept-keeper			管护单位	Who maintains it from now on	
delivery.decide-title			按决定暂缓、恢复、跨年或终止	Suspend, take up again, carry over or end it by a decision	
delivery.decide-button			记录决定	Record the decision	
delivery.decide-state			决定	Decision	
delivery.carry-title	state		转为“{state}”时还要填	If it is to be “{state}”	
delivery.field-goal			今年的阶段目标	Stage goal for this year	
delivery.field-goal-hint			年底前办到哪一步，写得能核对，如“主体结构封顶，累计完成投资600万元”。	What is there by the end of the year, so that it can be checked.	
delivery.field-due			全部办成的时限	All of it is done by	
delivery.decisions-title			对这个项目的决定	Decisions on the project	
delivery.decision-move	from,to		{from} → {to}	{from} → {to}	
delivery.decision-goal	goal		今年的阶段目标：{goal}	Stage goal for the year: {goal}	
delivery.decision-due	date		全部办成的时限：{date}	All of it is done by {date}	
delivery.suspend-title			暂缓亮灯	Suspend the light	
delivery.suspend-text			灯的颜色由数据算出，不能改，只能写明原因暂缓。暂缓期间原因一直显示。	The colour comes from the figures and cannot be changed. It can be suspended for a reason, which is shown all the while.	
delivery.suspend-button			暂缓亮灯	Suspend the light	
delivery.lift-title			恢复亮灯	Lift the suspension	
delivery.lift-text			恢复后，灯按数据亮。暂缓的记录留着。	The light then follows the figures again. The suspension stays on record.	
delivery.lift-button			恢复亮灯	Lift the suspension	
delivery.kept-title			对照	Side by side	
delivery.kept-field			哪一项	Field	
delivery.kept-stands			现在存着的	What stands	
delivery.kept-here			留在这里的	Kept here	
delivery.kept-entered			您填的	What you entered	
delivery.kept-offer	time		这台设备上留着{time}填的、还没有存进来的内容：	What was typed on this device, last on {time}, and was not saved is still here:	
delivery.kept-changed	time		这台设备上留着{time}填的内容，后来这个月已经改过。现在存着的和留在这里的对照如下：	This month was changed after something was typed on this device, last on {time}. What stands and what is kept here:	
delivery.kept-closed	time		这个月现在不能填了。这台设备上还留着{time}填的、没有存进来的内容：	This month cannot be filled in now. What was typed on this device, last on {time}, was not saved:	
delivery.kept-take			取用	Take it	
delivery.kept-drop			不要了	Drop it	
delivery.kept-offline			没有网络，没有发出去。填的都留在这台设备上，有网以后再按一次。	There is no network; nothing was sent. Everything typed stays on this device. Press again once there is one.	
delivery.kept-later			现在发不出去。填的都留在这台设备上，过一会儿再按一次。	It cannot be sent just now. Everything typed stays on this device. Press again in a while.	
delivery.kept-unsure			没有收到答复，不知道有没有存进来。填的都留着；再按一次会先核对，不会存两遍。	No answer came, so it is not known whether it was saved. Everything typed stays here; pressing again looks first and does not save it twice.	
delivery.kept-signed-out			登录已过期，没有发出去。填的都留在这台设备上，登录后回到这里取用。	The session has ended; nothing was sent. Everything typed stays on this device. Sign in and come back here to take it.	
delivery.kept-sign-in			去登录	Sign in	
delivery.kept-what			填的内容留在这台设备上，存进来以后清除；退出登录，或者满三十天，也清除。	What is typed is kept on this device until it is saved. Signing out clears it, and so do thirty days.	
delivery.remark-open			要写说明	Add a remark	
election.abstract			办一次可验证的表决：出题、密钥、凭证、投票、计票。	Hold a verifiable ballot: questions, keys, credentials, votes, tally.	
election.discussion			每一步是一个命令，读写的文件与belenios-tool的相同，所以任何人都能用自己的工具核对。	Each step is a command of its own. Files are laid out as belenios-tool has them, so that anybody can check with a tool of their own.	
election.group			用哪个群；不写就是BELENIOS-2048。	The group; BELENIOS-2048 unless said otherwise.	
election.credential-kind			凭证的样式：plain是22个字符，用于belenios-tool 2.4及以后；checked是15个字符，用于3.0及以前。	How credentials look: plain has 22 characters, for belenios-tool 2.4 and later; checked has 15, for 3.0 and earlier.	
election.choice.blank			空白票	blank	
election.bad-weights	text,limit		权重“{text}”看不懂。请写用逗号隔开的整数，每个不超过{limit}。	The weights “{text}” make no sense. Write whole numbers parted by commas, none above {limit}.	
election.folder-not-empty	path		文件夹{path}已经有内容了，不会盖掉它。请换一个名字。	The folder {path} holds something already, and it is not written over. Choose another name.	
election.archive.locked	path		另一个程序正在写{path}。请等它写完再试。	Another program is writing {path}. Try again when it is done.	
election.archive.damaged	path,problem,offset		{path}不是完好的档案：{problem}（文件第{offset}字节）。请换一份完好的副本。	{path} is no sound archive: {problem} (byte {offset} of the file). Use a sound copy.	
election.archive.unusable	path		写{path}时出了错，没有写下去。请检查磁盘后再试。	Writing {path} failed and was given up. Check the disk, then try again.	
election.simulate.abstract			模拟一次完整的表决，票是随机的。	Simulate a whole election with random votes.	
election.simulate.discussion			写出一个文件夹：其中的档案从设置到结果都是完整的，belenios-tool可以马上核对；秘密放在旁边的secrets里，写明是模拟。同一个种子总得到同样的字节。	Writes a folder whose archive is whole from the setup to the result, so that belenios-tool can verify it at once; the secrets lie beside it in secrets, marked as a simulation. The same seed always gives the same bytes.	
election.simulate.preset			出什么题：choose:N:MIN:MAX、exactly:N:K、motions:N、ratings:N或blank:N:MIN:MAX。	What is asked: choose:N:MIN:MAX, exactly:N:K, motions:N, ratings:N or blank:N:MIN:MAX.	
election.simulate.voters			有多少人投票。	How many vote.	
election.simulate.trustees			有多少个密钥保管人。	How many trustees there are.	
election.simulate.threshold			几个保管人就能开票；不写就是一个都不能少。	How many of them open the tally; none can be missing unless this is said.	
election.simulate.weights			各票的权重，用逗号隔开，轮流使用；不写就都是1。	How much ballots count, parted by commas and given out in turn; 1 unless said otherwise.	
election.simulate.seed			种子，用来重现同一次模拟；不写就随机取一个并打印出来。	A seed, to have the same simulation again; one is drawn and printed unless it is given.	
election.simulate.out			写到哪个文件夹；它必须还没有，或者是空的。	The folder to write; it must not be there yet, or be empty.	
election.simulate.progress			投票	Voting	
election.simulate.bad-preset	preset,forms		没有“{preset}”这种题。可以写：{forms}，其中N到256为止。	There is no preset “{preset}”. Write one of {forms}, with N up to 256.	
election.bad-voters	count,limit		不能有{count}人投票。请写1到{limit}之间的数。	The number of voters cannot be {count}. Write one from 1 to {limit}.	
election.simulate.stopped	check		模拟停在检查{check}上，没有留下文件。	The simulation stopped at the check {check}; no file was left.	
election.simulate.cancelled			中途取消，没有留下文件。	It was cancelled; no file was left.	
election.simulate.mark			这是模拟：票由程序随机投出，秘密都在secrets里，不是选举。	This is a simulation: a program cast random votes, and all secrets lie in secrets. It is no election.	
election.simulate.done	uuid,ballots,weight		模拟的表决{uuid}：{ballots}张票，权重合计{weight}。	Simulated election {uuid}: ballots {ballots}, weight {weight} in all.	
election.simulate.verified	head		从设置到结果全部核对无误；档案末端是{head}。	Everything verifies, from the setup to the result; the head of the archive is {head}.	
election.simulate.seed-used	seed		种子：{seed}。用belenios-tool核对：	Seed: {seed}. To verify it with belenios-tool:	
election.draft.no-question			没有题目。请至少写一题。	Nothing is asked. Put at least one question.	
election.draft.too-many-questions	limit		题目太多，最多{limit}题。	There are too many questions; at most {limit} can be put.	
election.draft.no-answer	question		第{question}题没有选项。	Question {question} has no answers.	
election.draft.too-many-answers	question,limit		第{question}题的选项太多，最多{limit}个。	Question {question} has too many answers; at most {limit} can be given.	
election.draft.bounds	question,minimum,maximum,answers		第{question}题要选{minimum}到{maximum}项，可是有{answers}个选项，这样不成立。	Question {question} asks for {minimum} to {maximum} of {answers} answers, which cannot be.	
election.draft.uuid			表决的编号要有14到64个字符，用数字和字母，不用0、I、O、l。	The identifier of an election has 14 to 64 digits and letters, without 0, I, O and l.	
election.draft.size			题目的文字太长，写不成一次表决。请写短一些。	The questions are too long for an election. Shorten them.	
election.ceremony.key			这个文件里没有保管人的密钥。	The file holds no trustee's key.	
election.ceremony.seed			这个文件里没有保管人的种子：应当是22个字符。	The file holds no trustee's seed, which has 22 characters.	
election.ceremony.form	trustee,offset		第{trustee}个保管人的文件在第{offset}字节处看不懂。	The record of trustee {trustee} cannot be read at byte {offset}.	
election.ceremony.count	expected,found		应当有{expected}份，实际有{found}份。	There should be {expected} of them, and there are {found}.	
election.ceremony.threshold	count,needed		{count}个保管人中{needed}个开票，这样不成立：人数是1到256，门限至少是2，不超过人数。	{needed} of {count} cannot open a tally: there are 1 to 256 trustees, and at least 2 of several open it.	
election.ceremony.published	problem		保管人公布的内容不对：{problem}。请不要往下做，先找出是谁的文件不对。	What the trustees published does not hold: {problem}. Do not go on; find out whose file is wrong.	
election.ceremony.stranger			证书里没有这个种子的保管人。	None of the certificates is of this seed.	
election.ceremony.sealed	trustee		第{trustee}个保管人发来的消息打不开，或者不是应有的内容。	The message of trustee {trustee} cannot be opened, or is not what it should be.	
election.ceremony.sender	trustee		有一条消息不是第{trustee}个保管人签的。	A message is not signed by trustee {trustee}, as it should be.	
election.ceremony.recipient	trustee		第{trustee}个保管人的消息是写给别人的。	The message of trustee {trustee} is for somebody else.	
election.ceremony.share	trustee		第{trustee}个保管人发来的数与公布的多项式不符。请不要往下做。	What trustee {trustee} sent is not the value of the published polynomial. Do not go on.	
election.ceremony.own-polynomial			转回来的多项式不是自己的那一个。请不要往下做。	The polynomial that was handed back is not your own. Do not go on.	
election.trustee.abstract			密钥保管人的钥匙，按步骤一步一个命令。	The keys of trustees, each step of their ceremony a command.	
election.trustee.discussion			几个保管人就能开票时按这个次序做；每一步先核对收到的东西，再往下做。一个都不能少时，每人用key就够了。	Where some of the trustees suffice, these are the steps; each checks what it was given before it goes on. Where none can be missing, key is all that each needs.	
election.trustee.key.abstract			取一个不可缺少的保管人的钥匙。	Draw the key of a trustee who cannot be missing.	
election.trustee.key.done	secret,published		秘密写在{secret}里，请只给本人保管；{published}是要公布的。	The secret is in {secret}, for its owner alone; {published} is to be published.	
election.trustee.name			保管人的名字，会公布。	What the trustee is called; it is published.	
election.trustee.index			第几个保管人，从1数起。	Which of the trustees this is, from 1.	
election.trustee.threshold			几个保管人就能开票。	How many of them open the tally.	
election.trustee.certs			全部证书，每行一份，按保管人的次序。	All certificates, a line each, in the order of the trustees.	
election.trustee.seed			保管人的种子文件（.key）。	The trustee's seed (.key).	
election.trustee.cipher			消息怎样加密：gcm，或者ccm（给belenios-tool 3.0及以前的）。	How messages are encrypted: gcm, or ccm towards belenios-tool 3.0 and earlier.	
election.trustee.polynomials			全部多项式，每行一份，按保管人的次序。	All polynomials, a line each, in the order of the trustees.	
election.trustee.outputs			第五步的全部输出，每行一份，按保管人的次序。	All outputs of step 5, a line each, in the order of the trustees.	
election.trustee.input			转给这个保管人的文件（.vinput）；-表示标准输入。	What was passed on to this trustee (.vinput); - reads standard input.	
election.trustee.certificate.abstract			第一步：取种子，出证书。	Step 1: draw a seed and make its certificate.	
election.trustee.polynomial.abstract			第二、三步：核对全部证书，出多项式，打印出来。	Steps 2 and 3: check all certificates, and print a polynomial.	
election.trustee.pass-on.abstract			第四步：核对全部多项式，分给每个保管人。	Step 4: check all polynomials, and sort them for each trustee.	
election.trustee.part.abstract			第五步：核对收到的东西，打印自己的一份。	Step 5: check what was passed on, and print the own part.	
election.trustee.combine.abstract			第六步：核对各份，合成要公布的密钥。	Step 6: check all parts, and put together what is published.	
election.trustee.combine.done	path		仪式完成，全部核对无误：{path}是要公布的，各.dkey交给各人。	The ceremony is done, and everything holds: {path} is to be published, each .dkey is its trustee's.	
election.out			写到哪个文件夹。	The folder to write to.	
election.dir			档案所在的文件夹。	The folder of the archive.	
election.uuid			表决的编号；凭证和选票都用它。	The identifier of the election, which credentials and ballots are bound to.	
election.credentials.abstract			离线取凭证，每个投票人一个。	Draw credentials away from any network, one a voter.	
election.credentials.discussion			private_creds.txt和slips.txt里是秘密，印好票条后请用erase删去；public_creds.json交给办表决的人。谁拿哪个凭证，只有保管这个文件夹的人知道。	private_creds.txt and slips.txt hold the secrets: print the slips, then erase both. public_creds.json is for whoever creates the election. Only the keeper of this folder knows who has which.	
election.credentials.done	uuid,count,fingerprint		{uuid}的凭证{count}个，公开凭证的指纹是{fingerprint}。	Credentials for {uuid}: {count}; the fingerprint of the public ones is {fingerprint}.	
election.create.abstract			把题目、保管人和凭证定下来，写成新的档案。	Fix questions, trustees and credentials in a new archive.	
election.create.discussion			题目的写法与belenios-tool的模板相同。开始后什么都不能改。	Questions are written as in a template of belenios-tool. Nothing can be changed once it has begun.	
election.create.template			题目的模板（JSON）。	The questions (JSON).	
election.create.trustees			保管人仪式的结果，或者belenios-tool写的trustees.json。	What the trustees' ceremony made, or a trustees.json of belenios-tool.	
election.create.keys			不可缺少的保管人的公钥，每行一个（.pubkey）。	The public keys of trustees who cannot be missing, a line each (.pubkey).	
election.create.credentials			公开凭证的文件（public_creds.json）。	The public credentials (public_creds.json).	
election.create.bad-template	path,field		{path}不是题目的模板，问题在“{field}”。	{path} is no template of questions; look at “{field}”.	
election.create.refused	problem		没有写档案：{problem}。请改好给它的文件，再来一次。	No archive was written: {problem}. Mend the files it was given, then try again.	
election.create.done	path,fingerprint		档案{path}写好了，表决的指纹是{fingerprint}。	The archive {path} is made; the fingerprint of the election is {fingerprint}.	
election.create.credentials-fingerprint	fingerprint		公开凭证的指纹是{fingerprint}，请与发凭证的人核对。	The fingerprint of the public credentials is {fingerprint}; hold it against the credential authority's.	
election.archive.not-one	path,count		文件夹{path}里应当正好有一个.bel档案，现在有{count}个。	The folder {path} should hold one .bel archive, and holds {count}.	
election.archive.refused	path,problem		{path}不能往下做：{problem}。请用minsheng-verify看清哪里不对，换一份完好的副本。	{path} is not gone on with: {problem}. Let minsheng-verify show what is wrong, and use a sound copy.	
election.record-form	path,offset		{path}在第{offset}字节处看不懂。	{path} cannot be read at byte {offset}.	
election.refused.stage			表决还没有到这一步，或者已经过了。	The election has not come to this point, or is past it.	
election.refused.used-credential			这个凭证已经投过票了。	A ballot was cast with this credential already.	
election.refused.too-few-shares	present		开票的份额不够，现在有{present}份。	There are too few shares to open the tally: {present}.	
election.refused.ballot	problem		选票没有记下来：{problem}。请重新生成一张再投。	The ballot is not recorded: {problem}. Make a new one and cast that.	
election.decrypt.refused	problem		没有生成份额：{problem}。请用这次票决里自己的那把钥匙。	No share was made: {problem}. Use your own key of this election.	
election.refused.share	problem		份额没有记下来：{problem}。请这个保管人重新生成一份。	The share is not recorded: {problem}. Let the trustee make it anew.	
election.refused.other	problem		没有记下来：{problem}。	It is not recorded: {problem}.	
election.problem.empty			里面还没有定下题目、保管人和凭证	questions, trustees and credentials are not fixed in it yet	
election.problem.record	type,problem		{type}事件的一条记录写法不对，{problem}	a record of {type} is not in form, {problem}	
election.problem.shuffled			有题目不按总数计票，本程序不办这样的表决	it has questions that are not counted by sums, which this program does not hold	
election.problem.second-ballot	ballot		第{ballot}张选票的凭证前面已经投过	the credential of ballot {ballot} was used before it	
election.problem.tally			记录的加密总数不是这些选票的总数	the recorded sums are not those of the ballots	
election.problem.weight			权重合计大得算不了	the weights are more than can be counted	
election.problem.repeated-ballot			同一张选票已经在里面	the very same ballot is in it already	
election.problem.repeated-credential			有两份凭证相同	two credentials are the same	
election.problem.credential			有一份凭证不是群中元素	a credential is no member of the group	
election.problem.share	trustee,problem		第{trustee}个保管人的份额不对，{problem}	the share of trustee {trustee} does not hold, {problem}	
election.problem.share-shape			它的题目或选项数目和加密总数不同	it has other questions or choices than the tally	
election.problem.share-proof	question,choice		第{question}题第{choice}项的证明不成立	the proof of choice {choice} of question {question} does not hold	
election.problem.share-key			生成它的钥匙不是哪个保管人的	the key it was made with is none of the trustees’	
election.problem.share-unknown	trustee		没有第{trustee}个保管人	there is no trustee {trustee}	
election.problem.share-repeated	trustee		第{trustee}个保管人已经交过一份	trustee {trustee} has given one already	
election.share.abstract			核对保管人的份额，记入档案。	Verify a trustee's share and record it.	
election.share.file			份额的文件，两行；-表示标准输入。	The share, of two lines; - reads standard input.	
election.share.done	trustee		第{trustee}个保管人的份额核对无误，已经记下。	The share of trustee {trustee} holds, and is recorded.	
election.vote.abstract			做一张选票，打印出来，不投。	Make a ballot and print it, without casting it.	
election.vote.discussion			选择写成[[1,0,…],…]，每题一行，选中的写1；可以空白的题，第一个数是空白。	Choices are written [[1,0,…],…], a row a question, 1 where an answer is chosen; where all may be left blank, the first number says so.	
election.vote.credential			凭证的文件，一行。	The credential, one line.	
election.vote.choice			选择的文件（JSON）。	The choices (JSON).	
election.vote.bad-credential			这不是凭证。请照票条输入，22个或15个字符。	This is no credential. Type it as on the slip: 22 or 15 characters.	
election.vote.mistyped			凭证输错了，请照票条重新输入。	The credential was mistyped. Type it again as on the slip.	
election.vote.unknown-credential			这次表决没有这个凭证。请照票条核对。	The election has no such credential. Compare it with the slip.	
election.vote.bad-choice	questions		选择看不懂：要有{questions}题，每题每个选项一个数。	The choices make no sense: write {questions} rows, with a number for each answer.	
election.vote.not-allowed	question		第{question}题这样选不成立：选得太多、太少，或者数不是0和1。	Question {question} cannot be answered so: too many or too few, or numbers other than 0 and 1.	
election.cast.abstract			核对一张选票，记入档案。	Verify a ballot and record it.	
election.cast.ballot			选票的文件；-表示标准输入。	The ballot; - reads standard input.	
election.cast.done	tracker		选票已经记下，查询码是{tracker}。	The ballot is recorded; its tracker is {tracker}.	
election.cast.again	tracker		这张选票早已记下，查询码是{tracker}。	This very ballot was recorded already; its tracker is {tracker}.	
election.tally.abstract			结束投票，把加起来的密文记入档案。	End the voting and record the sums, still encrypted.	
election.tally.done	ballots,weight		投票结束：{ballots}张票，权重合计{weight}。	The voting is over: ballots {ballots}, weight {weight} in all.	
election.decrypt.abstract			做一个保管人的开票份额，打印出来。	Make a trustee's share of opening the sums and print it.	
election.decrypt.discussion			不可缺少的保管人用privkey；有门限的保管人用key和part。	A trustee who cannot be missing uses privkey; one of several of whom some suffice uses key and part.	
election.decrypt.privkey			不可缺少的保管人的钥匙（.privkey）。	The key of a trustee who cannot be missing (.privkey).	
election.decrypt.part			仪式交给保管人的一份（.dkey）。	The part that the ceremony gave the trustee (.dkey).	
election.decrypt.other-part			这一份（.dkey）不是这个种子的，或者坏了。请用仪式交给本人的那一份。	The part (.dkey) is not of this seed, or is damaged. Use the one that the ceremony gave this trustee.	
election.decrypt.which-key			请写privkey，或者key和part。	Give either privkey, or key and part.	
election.result.abstract			用记下的份额开票，把结果记入档案并打印。	Open the sums with the recorded shares, record the result and print it.	
election.slip	uuid,number,stub		表决{uuid}　第{number}张　存根{stub}	Election {uuid}, slip {number}, stub {stub}	
election.erase.abstract			把写着秘密的文件盖掉再删去。	Overwrite files of secrets and remove them.	
election.erase.discussion			票条印好后就用它。闪存盘和快照里可能还留着旧的内容，所以写过秘密的介质最后要销毁。	For when the slips are printed. Flash memory and snapshots may keep what was overwritten, so destroy the medium in the end.	
election.erase.files			要删去的文件。	The files.	
election.erase.done	path		{path}盖掉并删去了。	{path} was overwritten and removed.	
error.not-found.heading			这个网址没有页面。	There is no page at this address.	
error.not-found.advice			可能输错了，也可能页面换了位置。从首页可以走到每一页。	It may be mistyped, or the page has moved. Every page can be reached from the home page.	
error.not-founded.heading			这里还没有建立辖区。	No district has been set up here yet.	
error.not-founded.advice			请在服务器上运行 minsheng found，填好辖区和第一位管理员。	On the server, run minsheng found to name the district and its first administrator.	
error.sign-in-needed.heading			请先登录。	Sign in first.	
error.sign-in-needed.advice			这一页只给有岗位的工作人员看。登录后再打开一次。	This page is for people who hold a post. Sign in, then open it again.	
error.denied.heading			这一步要由别的岗位来做。	This step belongs to another post.	
error.denied.advice	permission,post		这一步要有“{permission}”的权限。您现在的岗位是{post}。如果您还有别的岗位，可以在页首更换；没有，请找管理员。	It takes the right: {permission}. You are signed in as {post}. If you hold another post, change to it at the top of the page; if not, ask an administrator.	
error.denied.nobody			（未登录）	(not signed in)	
error.form-expired.heading			这张表打开得太久了。	This form was open too long.	
error.form-expired.advice			为防止别人冒用，这次没有收下。请按浏览器的“后退”，刷新，再提交一次。	So that nobody can send it in your name, it was not taken. Go back, reload the page and send it again.	
error.form-expired.kept			为防止别人冒用，这次没有收下。请看一看下面的内容，再提交一次。	So that nobody can send it in your name, it was not taken. Look at what stands below and send it again.	
error.foreign-origin.heading			这次提交来自别的网站。	This was submitted from another website.	
error.foreign-origin.advice			没有记录任何内容。请直接在本站打开表单填写。	Nothing was recorded. Open the form on this site and fill it in here.	
error.unreadable.heading			这次请求读不懂。	This request cannot be read.	
error.unreadable.content-type			内容类型不是表单。请用本站的表单提交。	Its content type is not a form's. Use the form on this site.	
error.unreadable.encoding			里面有不是 UTF-8 的字节。请用本站的表单提交。	It holds bytes that are not UTF-8. Use the form on this site.	
error.unreadable.unknown-field	name		表单里没有叫“{name}”的一栏。请刷新表单再填。	The form has no field called “{name}”. Reload the form and fill it in again.	
error.unreadable.field-twice	name		“{name}”一栏出现了两次。请刷新表单再填。	The field “{name}” appears twice. Reload the form and fill it in again.	
error.unreadable.multipart			上传的文件没有传完整。请再传一次。	The upload did not arrive whole. Send it again.	
error.unreadable.parameter	name		网址里的参数“{name}”读不懂。请从页面上的链接进来。	The parameter “{name}” in the address cannot be read. Use the links on the pages.	
error.too-large.heading			太大了，没有收下。	Too large; nothing was taken in.	
error.too-large.advice	size		这里最多收 {size}。请分成几份再传。	The limit here is {size}. Split it and send the parts.	
error.too-often.heading			提交得太快了。	That was too often.	
error.too-often.advice	seconds	seconds	请过 {seconds} 秒再提交。	Send it again in {seconds} seconds.	Send it again in {seconds} second.
error.busy.heading			正有别的操作占用着记录。	Something else is using the record.	
error.busy.advice			没有记录任何内容。过十秒按“刷新”再试一次。	Nothing was recorded. Reload in ten seconds to try again.	
error.broken.heading			这一步没有办成，是我们的问题。	That did not work, and it is our fault.	
error.broken.advice	number		没有记录任何内容。可以再按一次；还不行，请告诉我们编号 {number}。	Nothing was recorded. Try again; if it still fails, tell us the number {number}.	
error.kept.title			您填的内容	What you entered	
error.kept.button			再提交一次	Send it again	
error.sign-in.link			在新窗口登录	Sign in in a new window	
error.home.link			回首页	Go to the home page	
evidence.title			佐证材料	Evidence	
evidence.headline-none	ground		“{ground}”｜还没有佐证材料。	“{ground}”｜ has no evidence yet.	
evidence.headline	ground,count	count	“{ground}”｜有{count}份佐证材料。	“{ground}”｜ has {count} files as evidence.	“{ground}”｜ has {count} file as evidence.
evidence.acceptance			验收	Acceptance	
evidence.acceptance-again	number		第{number}次验收	Acceptance {number}	
evidence.milestone-unnamed	number		节点{number}	Milestone {number}	
evidence.of-month	name,month		{name}（{month}月月报）	{name} (report of month {month})	
evidence.optional			看得出结果的照片和扫描件放在这里。不是必须的，每月填报也不要求。	Pictures and scans that show the result go here. None is required, and no monthly report asks for any.	
evidence.add-title			添加一份	Add a file	
evidence.add-button			添加	Add	
evidence.closed			现在不能添加。节点的材料在月报交出去以前由牵头单位添加，验收的材料在验收有结论以前添加。	Nothing can be added now. The lead unit adds files of a milestone before it hands the month on; files of an acceptance are added before there is a verdict.	
evidence.field-file			照片或扫描件	Picture or scan	
evidence.field-file-hint	pictures,scans		每次一个。照片不超过{pictures} MB，JPEG 或 PNG；扫描件不超过{scans} MB，PDF。照片里的位置、拍摄时间和手机型号会去掉。	One at a time. Pictures up to {pictures} MB, JPEG or PNG; scans up to {scans} MB, PDF. Where and when a picture was taken, and with which phone, is removed from it.	
evidence.field-caption			看得到什么	What it shows	
evidence.field-caption-hint			和材料一起公开；看不见照片的人，听到的就是这句话。不写人名和电话。	Published with the file; whoever cannot see the picture hears these words. No names, no telephone numbers.	
evidence.field-caption-hint-inside			看不见照片的人，听到的就是这句话。不写人名和电话。	Whoever cannot see the picture hears these words. No names, no telephone numbers.	
evidence.field-place			在哪里	Where	
evidence.field-day			哪一天的	Of which day	
evidence.field-reason			理由	Why	
evidence.done-add			已添加。	Added.	
evidence.done-add-text			月报发布或者验收通过以后，和说明一起公开。	It becomes public with its words once the month is published or the project is accepted.	
evidence.done-add-inside			这张清单不公开。能看这张清单的岗位都看得到它。	This list is not public: every post that sees the list sees the file.	
evidence.done-again			已添加，但这张照片以前用过。	Added, but this picture stood before.	
evidence.done-again-text			用在哪里写在材料下面。放错了请撤回；确实是这里的，由审核的人写明理由。	Where it stood is said below it. Withdraw it if it is wrong; if it is right here, whoever reviews says why.	
evidence.done-withdraw			已撤回。	Withdrawn.	
evidence.done-withdraw-text			它还列在这里，写着理由，不再公开。	It stays listed with the reason and is public no longer.	
evidence.done-approve			已写明可以再用。	Said to be right here.	
evidence.done-approve-text			理由和材料一起列着。	The reason stands beside the file.	
evidence.said	place,day		{place}，{day}	{place}, {day}	
evidence.stripped			位置和拍摄信息已去掉	location data removed	
evidence.added	post,time		{post}，{time}	{post}, {time}	
evidence.fingerprints			指纹（SHA-256）	Fingerprints (SHA-256)	
evidence.fingerprint-kept			保存的	as kept	
evidence.fingerprint-sent			交来的	as handed in	
evidence.open	number,caption		打开第{number}份：{caption}	Open file {number}: {caption}	
evidence.scan	number		第{number}份，扫描件，PDF	File {number}, a scan, PDF	
evidence.former-same			同一份材料以前用过：	The very same file stood before:	
evidence.former-near			很像以前用过的照片：	It looks like a picture that stood before:	
evidence.former-milestone	year,number,name,month,milestone,file,day		{year}年第{number}项《{name}》，{month}月月报“{milestone}”，第{file}份，{day}添加	{year}, no. {number}, “{name}”, report of month {month}, “{milestone}”, file {file}, added on {day}	
evidence.former-acceptance	year,number,name,file,day		{year}年第{number}项《{name}》，验收，第{file}份，{day}添加	{year}, no. {number}, “{name}”, acceptance, file {file}, added on {day}	
evidence.former-withdrawn	where		{where}（在那里已撤回）	{where} (withdrawn there)	
evidence.approved	reason,post,day		可以再用：{reason}（{post}，{day}）	Right here: {reason} ({post}, {day})	
evidence.withdrawn	number,reason,post,day		第{number}份已撤回：{reason}（{post}，{day}）	File {number} was withdrawn: {reason} ({post}, {day})	
evidence.withdraw-title			撤回	Withdraw it	
evidence.withdraw-button			撤回	Withdraw	
evidence.approve-title			写明可以再用	Say that it is right here	
evidence.approve-button			可以再用	It is right here	
evidence.add-link			添加照片或扫描件	Add pictures or scans	
evidence.see-link			看这些材料	See these files	
evidence.month-hint			到达的节点存过一次以后，可以附照片和扫描件；不附也可以。	Once a reached milestone is saved, pictures and scans can be added to it; none need be.	
evidence.reused	count	count	{count}份材料以前用过，还没有人写明可以再用。	{count} files stood before as evidence of something else, and nobody has said that they are right here.	{count} file stood before as evidence of something else, and nobody has said that it is right here.
evidence.reused-title			有用过的材料	Files that stood before	
evidence.public-title			照片和材料	Pictures and documents	
evidence.public-note			说明、地点和日期由添加的单位填写。照片里的位置和拍摄信息已去掉。	Words, places and days are those of the unit that added the file. Location data were removed from pictures.	
evidence.fault-missing			没有选择文件，或者文件是空的。请选一个。	No file was chosen, or it is empty. Choose one.	
evidence.fault-again	number		这个文件已经在这里了，是第{number}份，不用再添加。	This very file is here already, as file {number}; it need not be added again.	
evidence.fault-full	most		这里最多{most}份。要换，先撤回一份。	There may be {most} files here. Withdraw one first.	
evidence.error-own			添加材料的岗位不能自己写明可以再用，请由审核、发布或者验收的人写。	The post that added a file does not say that it is right. Whoever reviews, publishes or accepts does.	
exchange-page.import-headline			把一张表里的建议｜导入进来。	Bring in｜ a table of suggestions.	
exchange-page.import-lead			交上文件以后先看一遍：读成了什么，哪里要改。看过再决定导入。	After sending the file you see first what was read and what needs mending. Nothing is recorded before you say so.	
exchange-page.file-label			Excel 工作簿或 CSV 文件	Excel workbook or CSV file	
exchange-page.file-hint			.xlsx，或 UTF-8、GB18030 的 CSV，最大 32 MB。旧的 .xls 请另存为 .xlsx。	.xlsx, or CSV in UTF-8 or GB18030, at most 32 MB. Save an old .xls as .xlsx.	
exchange-page.encoding-title			有乱码？换一个编码	Garbled? Try another encoding	
exchange-page.encoding-label			CSV 的编码	Encoding of a CSV file	
exchange-page.encoding-hint			一般认得出来。看到乱码再指定；工作簿不用管。	It is usually found out. Say it only where the text comes out garbled; a workbook has none.	
exchange-page.encoding-automatic			自动识别	Find it out	
exchange-page.encoding-utf8			UTF-8	UTF-8	
exchange-page.encoding-gb			GB18030（含 GBK、GB 2312）	GB18030 (also GBK, GB 2312)	
exchange-page.encoding-button			按这个编码读	Read it in this encoding	
exchange-page.preview-encoding-wrong			这样读不了，｜请换一个编码。	It cannot be read so:｜ try another encoding.	
exchange-page.file-missing			请选一个文件。	Choose a file.	
exchange-page.upload-button			交上文件，先看一看	Send the file and look first	
exchange-page.refused-name	name		文件：{name}	File: {name}	
exchange-page.waiting-title			还没有导入的文件	Files that wait	
exchange-page.waiting-text			放一天，过后自动删去。	They lie here for a day and are then deleted.	
exchange-page.waiting-line	time		{time}交上	sent on {time}	
exchange-page.to-imports			看导入过的文件	See what was imported	
exchange-page.columns-title			表里可以有哪些列	Which columns a table may have	
exchange-page.columns-text			“内容”和“镇街”必须有，别的可以没有；列的先后不限。名字不一样也行，下一步可以指定哪一列是什么。	“内容” (text) and “镇街” (place) are needed, the others may be left out, in any order. Other names will do: in the next step you say which column is which.	
exchange-page.preview-title			先看一看	A look first	
exchange-page.preview-all	count	count	{count}条建议｜都可以导入。	All {count} suggestions｜ can be imported.	The one suggestion｜ can be imported.
exchange-page.preview-some	count,bad	count	{count}行里｜有{bad}行要改。	Of {count} rows,｜ {bad} to mend.	In {count} row,｜ {bad} to mend.
exchange-page.preview-header			表头还读不懂，｜请指定各列。	The header cannot be read yet:｜ say which column is which.	
exchange-page.preview-no-rows			表头下面｜没有建议。	There is no suggestion｜ below the header.	
exchange-page.preview-sheet-wrong			这张工作表｜读不了。	This sheet｜ cannot be read.	
exchange-page.preview-csv	name,encoding,line		{name}，CSV，{encoding}。表头在第{line}行。	{name}, CSV in {encoding}. The header is in line {line}.	
exchange-page.preview-csv-rows	name,encoding,first,last		{name}，CSV，{encoding}。表头在第{first}至{last}行。	{name}, CSV in {encoding}. The header is in lines {first} to {last}.	
exchange-page.preview-workbook	name,sheet,line		{name}，工作表“{sheet}”。表头在第{line}行。	{name}, sheet “{sheet}”. The header is in line {line}.	
exchange-page.preview-workbook-rows	name,sheet,first,last		{name}，工作表“{sheet}”。表头在第{first}至{last}行。	{name}, sheet “{sheet}”. The header is in lines {first} to {last}.	
exchange-page.preview-not-yet			还没有写进记录。	Nothing is on the record yet.	
exchange-page.before-title			同一份文件已经导入过。	This very file has been imported before.	
exchange-page.before-text	time,post,count	count	{time}由{post}导入{count}条。再导入，没有编号的建议会重复。	On {time}, by {post}: {count} suggestions. If it is imported again, suggestions without a number of their own will be there twice.	On {time}, by {post}: {count} suggestion. If it is imported again, suggestions without a number of their own will be there twice.
exchange-page.before-link			看那一次导入	See that import	
exchange-page.operator			命令行	the command line	
exchange-page.remarks-title			读的时候注意到	Noticed while reading	
exchange-page.figure-good			可以导入	can be imported	
exchange-page.figure-bad			要改	need mending	
exchange-page.figure-late			截止后才到	came after the call closed	
exchange-page.bring-title			导入	Import	
exchange-page.bring-all	count	count	导入{count}条建议	Import {count} suggestions	Import {count} suggestion
exchange-page.bring-good	count	count	导入没有错的{count}行	Import the {count} right rows	Import the {count} right row
exchange-page.bring-good-text			有错的行会做成一份表，每行写明要改什么，改好可以再交。	The rows that are wrong are given back as a table that says what to mend in each, to be sent again.	
exchange-page.bring-none			先改好文件，再重新交上。	Mend the file and send it again.	
exchange-page.bring-fetch			下载要改的行	Fetch the rows to mend	
exchange-page.send-again			换一份文件	Send another file	
exchange-page.drop			不导入，删去这份文件	Do not import; delete the file	
exchange-page.dropped			文件已经删去，什么也没有导入。	The file was deleted; nothing was imported.	
exchange-page.faults-title			要改的地方	What to mend	
exchange-page.faults-all	count	count	共{count}处。	{count} in all.	{count} in all.
exchange-page.faults-cut	shown,count	count	列出前{shown}处，共{count}处。下载的表里都有。	The first {shown} of {count}. The table to fetch has them all.	The first {shown} of {count}. The table to fetch has them all.
exchange-page.faults-line			行	Line	
exchange-page.faults-column			列	Column	
exchange-page.faults-what			要改什么	What to mend	
exchange-page.rows-title			前几条会这样读	The first ones, as they are read	
exchange-page.rows-line			行	Line	
exchange-page.rows-number-made			导入时编	made on import	
exchange-page.rows-late			截止后	late	
exchange-page.mapping-title			各列怎么读	Which column is which	
exchange-page.mapping-stop			要先指定这几列。	These columns first.	
exchange-page.mapping-missing	column		还没有哪一列是“{column}”。请在下面指定，或在文件的表头补上再交。	No column is “{column}” yet. Assign one below, or add it to the file’s header and send it again.	
exchange-page.mapping-twice	positions,column		{positions}列都是“{column}”。只能有一列，其余请改成别的，或“不导入”。	Columns {positions} are all “{column}”. Keep one, and make the others something else or “Not imported”.	
exchange-page.mapping-text			不对就改，再按“按这样读”。这样的表头，下次会按您指定的读。	If one is wrong, change it and press “Read it so”. The next file with such a header is read as you say.	
exchange-page.mapping-remembered			这样的表头以前导入过，各列是按那次指定的读的。	A file with such a header was imported before; its columns are read as they were assigned then.	
exchange-page.mapping-nothing			不导入	Not imported	
exchange-page.mapping-column	position,name		{position}列：{name}	Column {position}: {name}	
exchange-page.mapping-column-unnamed	position		{position}列（没有名字）	Column {position} (no name)	
exchange-page.mapping-example	text		例：{text}	Such as: {text}	
exchange-page.mapping-button			按这样读	Read it so	
exchange-page.sheet-label			工作表	Sheet	
exchange-page.sheet-button			读这一张	Read this sheet	
exchange-page.imports-title			导入过的文件	What was imported	
exchange-page.imports-headline	count	count	导入过{count}份表。	{count} tables were imported.	{count} table was imported.
exchange-page.imports-none			还没有导入过表。	No table was imported yet.	
exchange-page.imports-none-text			导入了，会列在这里；没有人办理以前，可以整批撤销。	Imports are listed here; as long as nobody has worked on one it can be undone as a whole.	
exchange-page.imports-when			时间	When	
exchange-page.imports-file			文件	File	
exchange-page.imports-who			谁导入	By whom	
exchange-page.imports-rows			建议	Suggestions	
exchange-page.imports-left-out			没有导入的行	Rows left out	
exchange-page.imports-state			状态	State	
exchange-page.imports-standing			在册	On the record	
exchange-page.imports-undone			已撤销	Undone	
exchange-page.entry-title			一次导入	An import	
exchange-page.entry-headline	count	count	这份表导入了｜{count}条建议。	This table brought in｜ {count} suggestions.	This table brought in｜ {count} suggestion.
exchange-page.entry-undone-headline			这次导入｜已经撤销。	This import｜ was undone.	
exchange-page.entry-undone-text	time,count	count	{time}撤销了{count}条。同一份文件可以再导入。	{count} suggestions were taken back on {time}. The same file can be imported again.	{count} suggestion was taken back on {time}. The same file can be imported again.
exchange-page.entry-done			已经导入，并留痕。	It is imported, with an entry in the audit trail.	
exchange-page.entry-rest-title	count	count	还有{count}行要改。	{count} rows are left to mend.	{count} row is left to mend.
exchange-page.entry-rest-text	time		下载这份表，最后一列写明要改什么。改好直接交上，不用删掉那一列。保存到{time}。	Fetch this table: its last column says what to mend. Then send it as it is, that column included. It is kept until {time}.	
exchange-page.entry-rest-gone			那些行已经不再保存。	Those rows are no longer kept.	
exchange-page.entry-rest-button			下载要改的行	Fetch the rows to mend	
exchange-page.entry-digest			文件指纹	The file’s fingerprint	
exchange-page.undo-title			撤销这次导入	Undo this import	
exchange-page.undo-text	count	count	这{count}条建议都会从记录里拿掉，同一份文件可以再导入。已经有人受理、合并或答复，就不能撤销。留痕里会写明撤销了哪份文件、多少条。	All {count} suggestions are taken off the record, and the same file can be imported again. Once somebody has taken up, merged or answered one of them, the import stands. The audit trail keeps which file it was and how many.	The {count} suggestion is taken off the record, and the same file can be imported again. Once somebody has taken it up, merged or answered it, the import stands. The audit trail keeps which file it was and how many.
exchange-page.undo-button	count	count	撤销{count}条建议	Undo {count} suggestions	Undo {count} suggestion
exchange-page.undo-done	count	count	撤销了{count}条建议。	{count} suggestions were taken back.	{count} suggestion was taken back.
exchange-page.undo-refused			没有撤销。	Nothing was undone.	
exchange-page.to-list			看建议列表	See the list	
exchange-page.export-headline			把建议｜导出成一张表。	Give suggestions out｜ as a table.	
exchange-page.export-lead			按收到的先后排列，列与导入时相同，可以再导入。状态、结果、理由和候选项目也在表里，只供查看。	In the order of arrival, with the same columns as an import, so that it can be imported again. Where each stands and what was decided is in it too, to be read only.	
exchange-page.format-label			文件格式	Kind of file	
exchange-page.format-workbook			Excel 工作簿（.xlsx）	Excel workbook (.xlsx)	
exchange-page.format-workbook-text			WPS 和 Excel 直接打开，日期和金额可以计算。	Opens in WPS and Excel; days and amounts can be computed with.	
exchange-page.format-utf8			CSV，UTF-8	CSV in UTF-8	
exchange-page.format-utf8-text			给别的程序；WPS 和 Excel 也能打开。	For other programs; WPS and Excel open it too.	
exchange-page.format-gb			CSV，GB18030	CSV in GB18030	
exchange-page.format-gb-text			给只认国标编码的老系统。	For older systems that know only the national encoding.	
exchange-page.contacts-label			称呼和电话	Names and telephones	
exchange-page.contacts-no			不导出	Leave them out	
exchange-page.contacts-yes			导出	Include them	
exchange-page.contacts-yes-text			个人信息。谁、什么时候、为什么，都会留痕。	Personal data. Who, when and why goes into the audit trail.	
exchange-page.reason-label			导出个人信息的理由	Why personal data is given out	
exchange-page.reason-hint			只在导出称呼和电话时要写。	Only needed when names and telephones are included.	
exchange-page.export-button			导出建议	Export suggestions	
exchange.place.line	line,column,header,fault		第{line}行{column}列“{header}”：{fault}	Line {line}, column {column} “{header}”: {fault}	
exchange.place.line-without-header	line,column,fault		第{line}行{column}列：{fault}	Line {line}, column {column}: {fault}	
exchange.row.text-missing			没有内容。请写出建议做什么，或删去这一行。	There is no text. Say what is suggested, or delete the row.	
exchange.row.text-too-short	count,fewest	count	只有{count}个字，至少要{fewest}个字。	It has {count} characters; the fewest are {fewest}.	It has {count} character; the fewest are {fewest}.
exchange.row.too-long	count,most	count	有{count}个字，最多{most}个字。	It has {count} characters; the most are {most}.	It has {count} character; the most are {most}.
exchange.row.place-missing			没有写镇街。与全区有关，请写“全区”。	No town or subdistrict is named. For the whole district, write 全区 or all.	
exchange.row.place-unknown	name		这里没有“{name}”。请写镇街全名，或写“全区”。	There is no “{name}” here. Write the full name of a town or subdistrict, or 全区.	
exchange.row.place-not-then	name,date		“{name}”在{date}不属于这里。请核对收到日期，或转给它所在的区县。	“{name}” did not belong here on {date}. Check the day it arrived, or pass it on to the district it belongs to.	
exchange.row.channel-unknown	word,words		没有“{word}”这种来源。可以写：{words}。	“{word}” is no channel. It may be: {words}.	
exchange.row.via-unknown	word,words		没有“{word}”这种方式。可以写：{words}。	“{word}” is no way to arrive. It may be: {words}.	
exchange.row.field-unknown	word		没有“{word}”这个领域。请从表单的领域里选，或留空。	“{word}” is no field. Take one from the form, or leave it blank.	
exchange.row.certainty-unknown	word,words		没有“{word}”这种资料性质。可以写：{words}。	“{word}” does not say how sure it is. It may be: {words}.	
exchange.row.date-unreadable			日期读不懂。请写成2022-11-30。	It is no date. Write it as 2022-11-30.	
exchange.row.date-incomplete			日期不全。年、月、日都要写，例如2022-11-30。	The date is not whole. Write year, month and day, as in 2022-11-30.	
exchange.row.date-short-year	year		年份{year}要写成四位，例如2022。	Write the year {year} with four digits, as in 2022.	
exchange.row.date-no-such-day	year,month,day		没有{year}年{month}月{day}日这一天。	There is no day {day} of month {month} in {year}.	
exchange.row.date-serial	number		{number}像是电子表格的日期序号。请把这一列设成日期格式，再另存。	{number} looks like a spreadsheet’s day count. Format the column as dates and save the file again.	
exchange.row.date-in-future	date		{date}还没有到。请核对日期。	{date} is still to come. Check the date.	
exchange.row.date-too-early	date		{date}太早了。请核对年份。	{date} is too early. Check the year.	
exchange.row.postmark-after-receipt	postmark,received		邮戳日期{postmark}晚于收到日期{received}。请核对两个日期。	The postmark, {postmark}, is later than the arrival, {received}. Check both days.	
exchange.row.cost-unreadable			金额读不懂。请写成数字，单位是万元，例如335.1545。	It is no amount. Write a number in units of 10,000 yuan (万元), as in 335.1545.	
exchange.row.cost-finer-than-fen	limit	limit	小数太多，比一分钱还细。最多写{limit}位小数。	It is finer than one fen. Write {limit} decimals at most.	It is finer than one fen. Write {limit} decimal at most.
exchange.row.cost-negative			金额不能是负数。	The amount cannot be negative.	
exchange.row.phone-unreadable			不是一个电话号码，也不是邮箱。电话要5到20个数字，可以有加号、短横和空格；邮箱要像 name@example.com。	It is neither one telephone number nor an e-mail address. A number has 5 to 20 digits, with +, - and blanks if need be; an address looks like name@example.com.	
exchange.row.reference-taken	reference		编号{reference}已经在记录里。已导入过的，请删去这一行；新的，请换编号或留空。	The record has the number {reference} already. If it was imported before, delete the row; if it is new, change the number or leave it blank.	
exchange.row.reference-twice	reference,line		编号{reference}在第{line}行已经用过。请换编号或留空。	Line {line} has the number {reference} already. Change the number or leave it blank.	
exchange.header.missing	column		缺少“{column}”一列。请在表头补上。	The column “{column}” is missing. Add it to the header.	
exchange.header.duplicated	column,positions		“{column}”有好几列：{positions}。只留一列。	There are several columns “{column}”: {positions}. Keep one.	
exchange.header.unknown	position,name		{position}列“{name}”没有导入，因为不认识它。	Column {position} “{name}” was not imported, for it is not known.	
exchange.header.full-width-commas	position		{position}列的表头里有中文逗号。分隔各列要用英文逗号。	The header has full-width commas in column {position}. Columns are parted by plain commas.	
exchange.sheet.empty			文件里什么也没有。	There is nothing in the file.	
exchange.sheet.unreadable	number		打不开这个文件（系统错误{number}）。	The file cannot be opened (system error {number}).	
exchange.sheet.too-many-bytes	megabytes		文件太大，最多{megabytes}MB。请分成几份。	The file is too large; the most are {megabytes} MB. Split it.	
exchange.sheet.too-many-rows	limit	limit	行数太多，最多{limit}行。请分成几份。	There are too many rows; the most are {limit}. Split the file.	There are too many rows; the most is {limit}. Split the file.
exchange.sheet.too-many-columns	line,limit	limit	第{line}行的列数太多，最多{limit}列。	Line {line} has too many columns; the most are {limit}.	Line {line} has too many columns; the most is {limit}.
exchange.sheet.cell-too-long	limit	limit	这一格太长，最多{limit}个字。	The cell is too long; the most are {limit} characters.	The cell is too long; the most is {limit} character.
exchange.sheet.unknown-encoding			既不是UTF-8，也不是GB18030。请另存为“CSV UTF-8”。	It is neither UTF-8 nor GB18030. Save it as CSV UTF-8.	
exchange.sheet.wide-encoding			文件是UTF-16或UTF-32。请另存为“CSV UTF-8”。	The file is UTF-16 or UTF-32. Save it as CSV UTF-8.	
exchange.sheet.undecodable	encoding		有字节不是{encoding}的字符。请另存为“CSV UTF-8”。	There are bytes that are no character of {encoding}. Save it as CSV UTF-8.	
exchange.sheet.unencodable	encoding,code		{encoding}里没有字符U+{code}。请导出为UTF-8。	{encoding} has no character U+{code}. Export as UTF-8.	
exchange.sheet.encoding-unavailable	encoding		这台机器没有{encoding}的转换表。请用UTF-8。	This machine has no table for {encoding}. Use UTF-8.	
exchange.sheet.zero-byte			这里有一个零字节，不是文字。	There is a zero byte here, which is no text.	
exchange.sheet.unclosed-quote			这里的引号没有配对的另一半。	The quotation mark here never closes.	
exchange.sheet.text-after-quote			配对的引号后面还有字。格内的引号要写两个。	There is text behind the closing quotation mark. Inside a cell, write the mark twice.	
exchange.sheet.blank-before-quote			引号前面有空格。请删去空格。	There are blanks before the quotation mark. Delete them.	
exchange.failure.header			表头不能用，一条也没有导入。	The header cannot be used; nothing was imported.	
exchange.failure.no-rows			只有表头，没有建议。	There is a header and no suggestion.	
exchange.failure.rows	count	count	有{count}处要改，一条也没有导入。	{count} things need mending; nothing was imported.	{count} thing needs mending; nothing was imported.
exchange.failure.rows-cut	count	count	至少有{count}处要改，一条也没有导入。后面的行还没有看。	At least {count} things need mending; nothing was imported. The rows after them were not read.	At least {count} thing needs mending; nothing was imported. The rows after it were not read.
exchange.failure.cancelled			已停下，一条也没有导入。	It was stopped; nothing was imported.	
exchange.failure.sheet			文件读不了，一条也没有导入。	The file cannot be read; nothing was imported.	
exchange.failure.export-cancelled			已停下，文件不完整。	It was stopped; the file is not whole.	
exchange.failure.reason-missing			要导出称呼和电话，请写明理由。理由会留痕。	To export names and telephones, say why. The audit trail keeps the reason.	
exchange.failure.reason-too-long	count,most	count	理由有{count}个字，最多{most}个字。	The reason has {count} characters; the most are {most}.	The reason has {count} character; the most are {most}.
exchange.workbook.not-a-workbook			这不是Excel工作簿。请用.xlsx或CSV。	This is no Excel workbook. Send .xlsx or CSV.	
exchange.workbook.old-format			这是Excel 97–2003的格式（.xls）。请打开后另存为.xlsx。	This is the format of Excel 97–2003 (.xls). Open it and save it as .xlsx.	
exchange.workbook.encrypted			工作簿有密码。请去掉密码再交。	The workbook is locked with a password. Take the password off and send it again.	
exchange.workbook.too-many-bytes	megabytes		文件太大，最多{megabytes}MB。请分成几份。	The file is too large; the most are {megabytes} MB. Split it.	
exchange.workbook.truncated			工作簿不完整，像是没有传完。请再交一次。	The workbook is not whole, as if it had not been sent to the end. Send it again.	
exchange.workbook.broken-archive			工作簿损坏了。请在WPS或Excel里打开，另存一份再交。	The workbook is damaged. Open it in WPS or Excel, save it anew, and send that.	
exchange.workbook.zip64			这个工作簿用了超大文件的格式。请在WPS或Excel里另存为.xlsx。	The workbook uses the format of very large files. Save it as .xlsx in WPS or Excel.	
exchange.workbook.too-many-entries	limit	limit	工作簿里的部件太多，最多{limit}个。请把表复制到新的工作簿。	The workbook has too many parts; the most are {limit}. Copy the table into a new workbook.	The workbook has too many parts; the most is {limit}. Copy the table into a new workbook.
exchange.workbook.unsafe-path	part		工作簿里有部件想放到文件外面（{part}），没有打开。	A part of the workbook wants to lie outside of it ({part}); it was not opened.	
exchange.workbook.duplicated-part	part		工作簿里有两个同名的部件（{part}），没有打开。	The workbook has two parts of one name ({part}); it was not opened.	
exchange.workbook.overlapping-parts	part		工作簿里的部件重叠在一起（{part}），没有打开。	Parts of the workbook share the same bytes ({part}); it was not opened.	
exchange.workbook.unknown-compression	part,method		工作簿用了不认识的压缩方法（{part}，{method}号）。请另存为.xlsx。	The workbook is packed in a way that is not known ({part}, method {method}). Save it as .xlsx.	
exchange.workbook.unpacked-too-big	megabytes		工作簿解开后太大，最多{megabytes}MB。请分成几份。	The workbook unpacks to too much; the most are {megabytes} MB. Split it.	
exchange.workbook.ratio-too-high	part,limit	limit	工作簿的一部分（{part}）解开后大了{limit}倍以上，没有打开。	A part of the workbook ({part}) unpacks to more than {limit} times its size; it was not opened.	A part of the workbook ({part}) unpacks to more than {limit} time its size; it was not opened.
exchange.workbook.damaged-part	part		工作簿的一部分（{part}）解不开。请在WPS或Excel里另存一份再交。	A part of the workbook ({part}) cannot be unpacked. Save it anew in WPS or Excel, and send that.	
exchange.workbook.wrong-size	part		工作簿的一部分（{part}）长度不对。请在WPS或Excel里另存一份再交。	A part of the workbook ({part}) has the wrong length. Save it anew in WPS or Excel, and send that.	
exchange.workbook.wrong-checksum	part		工作簿在路上变了（{part}）。请再交一次。	The workbook was changed on the way ({part}). Send it again.	
exchange.workbook.missing-part	part		工作簿里缺少{part}。请在WPS或Excel里另存一份再交。	The workbook lacks {part}. Save it anew in WPS or Excel, and send that.	
exchange.workbook.outside-reference	part		工作簿指到文件外面去了（{part}），没有打开。	The workbook refers to something outside of it ({part}); it was not opened.	
exchange.workbook.document-type	part		工作簿里有不该有的文档声明（{part}），没有打开。	The workbook has a document declaration that it should not have ({part}); it was not opened.	
exchange.workbook.not-utf8	part		工作簿的一部分（{part}）不是UTF-8。请在WPS或Excel里另存一份再交。	A part of the workbook ({part}) is not UTF-8. Save it anew in WPS or Excel, and send that.	
exchange.workbook.broken-xml	part,line,column		工作簿的一部分写坏了（{part}第{line}行第{column}列）。请在WPS或Excel里另存一份再交。	A part of the workbook is badly written ({part}, line {line}, column {column}). Save it anew in WPS or Excel, and send that.	
exchange.workbook.too-deep	part		工作簿的一部分（{part}）嵌套太深，没有打开。	A part of the workbook ({part}) is nested too deeply; it was not opened.	
exchange.workbook.too-many-elements	part		工作簿的一部分（{part}）内容太多。请分成几份。	A part of the workbook ({part}) holds too much. Split it.	
exchange.workbook.too-many-cells	sheet,limit	limit	“{sheet}”的单元格太多，最多{limit}个。请分成几份。	“{sheet}” has too many cells; the most are {limit}. Split it.	“{sheet}” has too many cells; the most is {limit}. Split it.
exchange.workbook.too-many-rows	sheet,limit	limit	“{sheet}”的行数太多，最多{limit}行。请分成几份。	“{sheet}” has too many rows; the most are {limit}. Split it.	“{sheet}” has too many rows; the most is {limit}. Split it.
exchange.workbook.too-many-columns	sheet,limit	limit	“{sheet}”的列数太多，最多{limit}列。请删去多余的列。	“{sheet}” has too many columns; the most are {limit}. Delete those that are not needed.	“{sheet}” has too many columns; the most is {limit}. Delete those that are not needed.
exchange.workbook.cell-too-long	sheet,limit	limit	“{sheet}”的这一格太长，最多{limit}个字。	This cell of “{sheet}” is too long; the most are {limit} characters.	This cell of “{sheet}” is too long; the most is {limit} character.
exchange.workbook.misplaced-cell	sheet,line		“{sheet}”第{line}行附近的单元格位置乱了。请在WPS或Excel里另存一份再交。	In “{sheet}” a cell near line {line} stands where none can. Save it anew in WPS or Excel, and send that.	
exchange.workbook.unreadable-cell	sheet		“{sheet}”的这一格读不出来。请在WPS或Excel里重新填写。	This cell of “{sheet}” cannot be read. Fill it in again in WPS or Excel.	
exchange.workbook.no-such-sheet	sheet		没有名为“{sheet}”的工作表。	There is no sheet called “{sheet}”.	
exchange.workbook.empty			工作表里什么也没有。	There is nothing in the sheet.	
exchange.remark.hidden-rows	count,line	count	有{count}行是隐藏的，也读了，从第{line}行起。	{count} rows are hidden and were read like the others, from line {line} on.	{count} row is hidden and was read like the others: line {line}.
exchange.remark.hidden-columns	columns		隐藏的列也读了：{columns}。	Hidden columns were read like the others: {columns}.	
exchange.remark.hidden-sheet	sheet		读的工作表“{sheet}”是隐藏的。	The sheet that was read, “{sheet}”, is hidden.	
exchange.remark.other-sheets	sheets		只读了一张工作表。另外还有：{sheets}。	One sheet was read. There are others: {sheets}.	
exchange.remark.error-cells	count,place	count	有{count}格的公式出了错，错误代号当文字读了，第一处是{place}。	{count} cells have formulas that failed; their errors were read as text, the first at {place}.	{count} cell has a formula that failed; its error was read as text: {place}.
exchange.remark.uncalculated-cells	count,place	count	有{count}格的公式没有算过，当作空格，第一处是{place}。请在WPS或Excel里打开保存一次。	{count} cells have formulas that were never calculated and were read as blank, the first at {place}. Open and save the file in WPS or Excel.	{count} cell has a formula that was never calculated and was read as blank: {place}. Open and save the file in WPS or Excel.
exchange.remark.times	count,place	count	有{count}个日期带着时刻，只取了日期，第一处是{place}。	{count} days have a time beside them; the day counts. The first is at {place}.	{count} day has a time beside it; the day counts: {place}.
exchange.remark.day-counts	count,place	count	有{count}个日期写成了数字，按电子表格的算法读成了日期，第一处是{place}。请核对。	{count} days are bare numbers and were read as a spreadsheet counts days, the first at {place}. Check them.	{count} day is a bare number and was read as a spreadsheet counts days: {place}. Check it.
exchange.remark.late	count	count	有{count}条在征集截止以后才到，进入储备库，留给下一次征集。	{count} suggestions came after their call had closed and go to the reserve, for the next call.	{count} suggestion came after its call had closed and goes to the reserve, for the next call.
exchange.remark.notes	count,line,text	count	表下面的{count}行当作说明，没有读，从第{line}行“{text}”起。	{count} rows under the table were taken for notes and not read, from line {line} on: “{text}”.	{count} row under the table was taken for a note and not read: line {line}, “{text}”.
exchange.header.decided	position,name		{position}列“{name}”没有导入：状态、结果、理由和候选项目由这里决定，不由表格决定。	Column {position} “{name}” was not imported: where a suggestion stands and what was decided is decided here, not by a table.	
exchange.rest.sheet			要改的行	Rows to mend	
exchange.place.column	header,fault		“{header}”：{fault}	“{header}”: {fault}	
exchange.failure.upload-gone			这份文件已经导入，或者放了一天以上。请再交一次。	This file has been imported, or has lain for more than a day. Send it again.	
exchange.undo.undone	time		这次导入在{time}已经撤销。	This import was undone on {time}.	
exchange.undo.touched	count,references	count	有{count}条已经有人办理，不能整批撤销：{references}。	{count} suggestions have been worked on, so the import cannot be undone as a whole: {references}.	{count} suggestion has been worked on, so the import cannot be undone as a whole: {references}.
exchange.undo.touched-among	count,references	count	有{count}条已经有人办理，不能整批撤销。其中有：{references}。	{count} suggestions have been worked on, so the import cannot be undone as a whole. Among them: {references}.	{count} suggestion has been worked on, so the import cannot be undone as a whole. Among them: {references}.
exchange.undo.in-use			有建议已经被别处引用，不能整批撤销。	Something else in the record rests on these suggestions, so the import cannot be undone as a whole.	
fate.vote-elected	place,yes,deputies		选上了：第{place}多票，赞成{yes}票，全体代表{deputies}人。	Chosen, with the votes of {yes} of {deputies} deputies, number {place} by votes.	
fate.vote-not	place,yes,deputies		没有选上：第{place}多票，赞成{yes}票，全体代表{deputies}人。它留在储备库里，以后的年度再比较。	Not chosen, with the votes of {yes} of {deputies} deputies, number {place} by votes. It stays in the reserve and is weighed again in later years.	
fate.vote-elected-only			选上了。这次票决的办法不公布票数。	Chosen. The rule of this vote publishes no counts.	
fate.vote-not-only			没有选上。它留在储备库里，以后的年度再比较。	Not chosen. It stays in the reserve and is weighed again in later years.	
fate.vote-replacing	place,yes,deputies,number		当时没有选上：第{place}多票，赞成{yes}票，全体代表{deputies}人。第{number}项终止以后，按决定由它替补。	Not chosen at first, with the votes of {yes} of {deputies} deputies, number {place} by votes. It took the place of No. {number}, which was terminated.	
fate.vote-replacing-only	number		当时没有选上。第{number}项终止以后，按决定由它替补。	Not chosen at first. It took the place of No. {number}, which was terminated.	
fate.step-replacing			代表投票，后来替补	Voted on, and listed later	
fate.vote-link			看票决结果	See the vote	
fate.delivery-done	name,date,percent		“{name}”到{date}完成{percent}%。	“{name}” is {percent}% done as of {date}.	
fate.delivery-state	name,state		“{name}”现在的状态是“{state}”。	“{name}” stands at “{state}”.	
fate.project-link			看项目	See the project	
fate.rating-title			代表测评	Rated by the deputies	
fate.rating-to-come			年底由代表测评：满意、基本满意、不满意。	The deputies rate it at the end of the year.	
fate.rating-counted	grade,valid,satisfied		{grade}。有效票{valid}张里，{satisfied}张满意。	{grade}: {satisfied} of {valid} valid forms say satisfied.	
fate.rating-grade	grade		{grade}。办法规定只公布等次。	{grade}. By its scheme only grades are published.	
fate.rating-link			看测评结果	See the rating	
fate.card-to-come			年底的答卷上有它的一行：当初承诺什么，办成了什么。	The year’s report card will have a line of it: what was promised and what is there.	
fate.card-line	year,version,outcome		{year}年答卷（第{version}版）写着：{outcome}。	The report card of {year}, version {version}, says: {outcome}.	
fate.card-link			看这一行	See its line	
fate.headline-done	percent		您的建议成了一个项目，｜已办{percent}%。	Your suggestion became a project,｜ {percent}% done.	
fate.headline-finished			您的建议成了一个项目，｜已经办成。	Your suggestion became a project｜ and is finished.	
field.name.employment			就业创业	Employment	
field.name.education			教育设施	Education	
field.name.health			医疗卫生	Health	
field.name.security			社会保障	Social security	
field.name.environment			生态环境	Environment	
field.name.transport			交通出行	Transport	
field.name.culture			文化体育	Culture and sport	
field.name.care			养老助残	Care for the old and disabled	
field.name.safety			公共安全	Public safety	
field.name.living			人居环境	Living environment	
field.name.convenience			便民设施	Everyday facilities	
field.name.job-services			就业服务	Job services	
field.name.villages			乡村振兴	Villages	
field.name.other			其他	Other	
field.name.own	name		{name}	{name}	
frame.product.name			民生	Minsheng	
frame.site.name	place		{place}民生实事	{place} projects	
frame.stamp	height,digest		打印件核对：留痕第{height}条，指纹{digest}。用minsheng audit verify --head加这个指纹，能查出之后有没有改写。	To check this print: audit entry {height}, digest {digest}. minsheng audit verify --head with this digest tells whether anything was rewritten since.	
frame.closing			每个数字都写明日期和出处。带“示例”字样的数字是为演示虚构的，不代表真实情况。	Every figure carries its date and source. Figures marked “sample” were made up for demonstration and say nothing about the real world.	
frame.sample.note			本页含示例数据：为演示虚构，未经任何单位发布。其余事实各注出处。	This page holds sample data, made up for demonstration and published by nobody. All other facts name their source.	
frame.nav.home			首页	Home	
frame.nav.suggest			提建议	Make a suggestion	
frame.nav.track			查建议	Track a suggestion	
frame.nav.candidates			候选项目	Candidates	
frame.nav.projects			项目	Projects	
frame.nav.ballots			票决	Ballots	
frame.nav.wall			挂图	Wall chart	
frame.nav.bulletins			通报	Bulletins	
frame.nav.report			答卷	Report card	
frame.nav.data			数据	Data	
frame.nav.verify			自己核一遍	Check a count	
frame.nav.console			工作台	Console	
frame.nav.hall			会场	Hall	
freeze.list-title	year		{year}年度候选项目	Candidates of {year}	
freeze.candidate-title	name		{name}	{name}	
freeze.headline	count,seats	count	{count}件候选项目，｜代表从中定{seats}件。	{count} candidates,｜of which deputies choose {seats}.	{count} candidate,｜of which deputies choose {seats}.
freeze.lead			名单已经冻结：从这里到投票，一个字也不会悄悄改。要改，须由大会主席团决定，新旧两份都在这里。	The list is frozen: until the vote not a word is changed in silence. A change takes a decision of the presidium, and both versions stay here.	
freeze.seal			已冻结	Frozen	
freeze.frozen-on	date		冻结于{date}	Frozen on {date}	
freeze.figure.candidates			件候选项目在票上	candidates on the ballot	
freeze.figure.seats			件由代表票决选定	to be chosen by deputies	
freeze.figure.extra			件是差额，候选多于应选	more than can be chosen	
freeze.figure.suggestions			条建议成了这些候选	suggestions became these candidates	
freeze.list-section			名单	The list	
freeze.list-order			按票上的顺序	In the order of the ballot	
freeze.book-button			打开候选项目汇编（可打印）	Open the candidate book, for printing	
freeze.annual	amount		年度投资{amount}	{amount} in the year	
freeze.number	number		第{number}号	Number {number}	
freeze.changes-title			改过什么	What was changed	
freeze.changes-version	version,date		第{version}版，{date}	Version {version}, {date}	
freeze.changes-decision	number,date		依据主席团决定{number}（{date}）：	By decision {number} of the presidium, {date}:	
freeze.changes-before	version		第{version}版的指纹。	The fingerprint of version {version}.	
freeze.change.what			哪一件，哪一项	Which, and what of it	
freeze.change.number			票上序号	Place on the ballot	
freeze.change.withdrawn			撤下	Withdrawn	
freeze.version-number	version		第{version}版	Version {version}	
freeze.fingerprint-title			名单的指纹	The fingerprint of the list	
freeze.fingerprint-text			这是名单全文的SHA-256指纹。改一个字，指纹就完全不同。纸上印的和这里的一样，名单就没有动过。	This is the SHA-256 of the whole list. One changed character gives another fingerprint. If the paper bears this one, the list was not touched.	
freeze.download			下载名单全文（JSON）	Download the whole list (JSON)	
freeze.check-yourself			自己核一遍：下载后用sha256sum，或用下面的命令，算出的指纹应当相同。	Check it yourself: sha256sum of the download, or this command, gives the same fingerprint.	
freeze.decision-title			依据	What it rests on	
freeze.decision-number			文号	Decision	
freeze.decision-date			日期	Date	
freeze.decision-words			决定	What was decided	
freeze.version			版本	Version	
freeze.plan-title			怎么办，谁来办	How it is done, and by whom	
freeze.grounds-title			为什么办，能不能办	Why, and whether it can be done	
freeze.suggestions	count	count	{count}条建议成了它	{count} suggestions became it	{count} suggestion became it
freeze.suggestions-none			它不是由建议合并来的	It did not come from suggestions	
freeze.suggestions-text			这里只有建议的编号，没有提建议的人。提过建议的，用查询码可以看到自己的那一条。	Only numbers stand here, never who suggested. Whoever made a suggestion finds it by the tracking code.	
freeze.others-title			同一名单上	On the same list	
freeze.column.indicator			指标	Indicator	
freeze.column.relation			要求	Required	
freeze.column.quantity			数量或状态	Quantity or state	
freeze.column.number			号	No.	
freeze.book-title	year		{year}年度民生实事｜候选项目汇编	Livelihood project｜ candidates of {year}	
freeze.book-note	version,date,count,seats	count	第{version}版　{date}冻结　候选{count}件，应选{seats}件	Version {version}, frozen on {date}; {count} candidates, {seats} to be chosen	Version {version}, frozen on {date}; {count} candidate, {seats} to be chosen
freeze.book-list			一览	Overview	
freeze.book-heading	number		第{number}号	Number {number}	
freeze.book-stamp	version,fingerprint		候选项目名单第{version}版，指纹{fingerprint}	List of candidates, version {version}, fingerprint {fingerprint}	
freeze.book-end	date		冻结时间：{date}	Frozen: {date}	
freeze.back	year		返回{year}年度候选项目	Back to the candidates of {year}	
hall.present			出席代表	Deputies present	
hall.issued			已发出	Papers issued	
hall.returned			已收回	Papers returned	
hall.gauge	present,deputies,quorum		出席{present}人，全体{deputies}人，法定人数{quorum}人	{present} present of {deputies}, quorum {quorum}	
hall.quorum-met	quorum		达到法定人数（{quorum}）	Quorum reached ({quorum})	
hall.quorum-missing	count	count	还差{count}人	{count} more needed	{count} more needed
hall.result	items,elected		从{items}项候选中，确定{elected}项	{elected} of {items} candidates chosen	
hall.result-recommended	items,elected		从{items}项候选中，推荐{elected}项	{elected} of {items} candidates recommended	
hall.state.checking-in			正在签到	Checking in	
hall.state.adopting			大会审议	Plenary	
hall.state.issuing			正在发票	Issuing papers	
hall.state.casting			正在投票	Voting	
hall.state.reconciling			正在清点	Boxes opened	
hall.state.counting			正在计票	Counting	
hall.state.announcing			结果宣布	Announced	
hall.step.checking-in			签到	Check-in	
hall.step.adopting			通过办法	Rule	
hall.step.issuing			发票	Papers	
hall.step.casting			投票	Vote	
hall.step.reconciling			清点	Boxes	
hall.step.counting			计票	Count	
hall.step.announcing			宣布	Result	
home.description			群众提、代表定、政府办、人大督、社会评：一件实事从一句话到办成的全过程。	From a resident’s sentence to a finished project: proposed, voted, delivered, supervised and judged on one record.	
home.lead			一件实事，从群众的一句话，到代表投票、政府办理、人大监督、社会评价，都在一份记录里，谁都可以核对。	One record, open to checking, from a resident’s sentence through the deputies’ vote to delivery, supervision and judgement.	
home.year	year		{year}年度	{year}	
home.as-of	date		数据截至 {date}	As of {date}	
home.headline.empty			想办什么实事，｜现在可以提。	Say now｜ what should be done.	
home.headline.done	count	count	{count}件民生实事，｜件件办成。	{count} livelihood projects,｜ all completed.	{count} livelihood project,｜ completed.
home.headline.running	count,done,running	count	{count}件民生实事，｜办成{done}件，｜{running}件在办。	{count} livelihood projects:｜ {done} completed,｜ {running} under way.	{count} livelihood project:｜ {done} completed,｜ {running} under way.
home.suggest.button			提一条建议	Make a suggestion	
home.track.button			查我的建议	Track my suggestion	
home.acts.title			这一年的五幕	The year in five acts	
home.act.open			正在征集	Open now	
home.act.done			已完成	Done	
home.act.now			进行中	Under way	
home.act.next			还没开始	To come	
home.act.unrecorded			记录里还没有	Not on record yet	
home.act.proposing	count	count	收到 {count} 条建议，逐条答复。	{count} suggestions received; each is answered.	{count} suggestion received; each is answered.
home.act.proposing-none			还没有建议。谁都可以提。	No suggestions yet. Anybody may make one.	
home.act.deciding	year,count	count	代表投票选出 {year} 年的 {count} 件实事。	Deputies chose {count} projects for {year}.	Deputies chose {count} project for {year}.
home.act.deciding-none			候选项目交人代会投票，过半数才能当选。	Candidates go to the congress; only a majority elects.	
home.act.delivering	count,done		{count} 件里办成 {done} 件。	{done} of {count} completed.	
home.act.delivering-none			票决之后，政府逐件分工、定时限、按月报告。	After the vote each project gets a unit, a deadline and a monthly report.	
home.act.supervising			人大督导组按月通报，问题由提出的人销号。	Supervision groups report every month; whoever raised a problem closes it.	
home.act.evaluating			年底逐件测评，结果公开。	Each project is rated at the end of the year, and the result is published.	
home.figures.title			关键数字	Key figures	
home.figure.suggestions			收到的建议，来自各个渠道	suggestions received through all channels	
home.figure.answered			已经书面答复	answered in writing	
home.figure.suggestions-unit			条	suggestions	
home.figure.projects	year		{year}年票决产生的实事	projects voted for {year}	
home.figure.projects-unit			件	projects	
home.figure.elected	count	count	最近一次票决，从 {count} 个候选中产生	elected in the latest ballot, from {count} candidates	elected in the latest ballot, from {count} candidate
home.projects.title	year		{year}年民生实事	Livelihood projects {year}	
home.projects.all			看全部项目	See all projects	
home.source	source		出处：{source}	Source: {source}	
home.empty.title			这里还没有项目	No projects yet	
home.empty.text			票决之后，每一件实事都会列在这里，写明目标、时限和责任单位。	After the vote each project stands here with its target, deadline and unit.	
intake.nav.enter			代录建议	Enter a suggestion	
intake.nav.held			暂存	Held	
intake.nav.unit			本单位的建议	My unit’s suggestions	
intake.entry.headline			替来信、来电、｜来访的人｜录一条建议	Enter a suggestion for somebody｜ who wrote, called or came	
intake.entry.lead			录完会得到一个查询码，连同回执交给提建议的人。	You will get a tracking code; hand it with the slip to whoever made it.	
intake.entry.channel			来源	Channel	
intake.entry.via			到达方式	Arrived by	
intake.entry.choose			请选择	Choose one	
intake.entry.received			收到日期	Received on	
intake.entry.postmark			邮戳日期	Postmark	
intake.entry.postmark-hint			信函才填。征集公告认邮戳的，按邮戳算是否过期。	For letters only. Where the call goes by the postmark, it decides whether the letter is in time.	
intake.entry.party			哪个单位提的	Which unit it is from	
intake.entry.party-none			不是单位	Not a unit	
intake.entry.submitter			谁提的	Who made it	
intake.entry.submitter-hint			姓名或称呼，只有收件岗位看得到。	A name; seen by intake only.	
intake.entry.phone			电话或邮箱	Telephone or e-mail	
intake.entry.title			标题	Title	
intake.entry.title-hint			不写就取正文头几个字。	Left empty, it is made from the first words.	
intake.entry.body			正文	Text	
intake.entry.body-hint	most		照原件录，一字不改，最多{most}个字。	Word for word as in the original, at most {most} characters.	
intake.entry.beneficiaries			受益	Who benefits	
intake.entry.beneficiaries-hint			例如“约3200人”。	For example “some 3,200 people”.	
intake.entry.cost			估算投资	Estimated cost	
intake.entry.cost-unit			万元	10,000 yuan	
intake.entry.button			录入并打印回执	Enter it and print the slip	
intake.entry.channel-missing			请选来源。	Choose the channel.	
intake.entry.via-missing			请选到达方式。	Choose how it arrived.	
intake.entry.received-unreadable			收到日期读不懂。请写成2026-11-30这样。	The date cannot be read. Write it like 2026-11-30.	
intake.entry.received-future			收到日期还没有到。请核对。	That day is still to come. Please check it.	
intake.entry.postmark-unreadable			邮戳日期读不懂。请写成2026-11-30这样。	The postmark cannot be read. Write it like 2026-11-30.	
intake.entry.postmark-after			邮戳日期晚于收到日期。请核对信封。	The postmark is later than the arrival. Look at the envelope once more.	
intake.entry.postmark-without			只有信函有邮戳。请改到达方式，或去掉邮戳日期。	Only letters have a postmark. Change how it arrived, or leave the postmark empty.	
intake.entry.party-unknown			没有这个单位。请从列表里选。	There is no such unit. Choose one from the list.	
intake.entry.beneficiaries-long	count	count	受益写了{count}个字，最多200个字。	This has {count} characters; the limit is 200.	This has {count} character; the limit is 200.
intake.entry.cost-unreadable			金额读不懂。请写成120或120.5，单位是万元。	The amount cannot be read. Write 120 or 120.5, in units of 10,000 yuan.	
intake.slip.title			建议回执	Slip for a suggestion	
intake.slip.done			录好了	It is entered	
intake.slip.done-text			请打印回执交给提建议的人。查询码只在这里显示，离开这一页就看不到了。	Print the slip for whoever made it. The code is shown here only; once you leave this page it cannot be shown again.	
intake.slip.organ	place		{place}民生实事建议征集	{place}: suggestions for livelihood projects	
intake.slip.heading			建议回执	We have your suggestion	
intake.slip.code			查询码	Tracking code	
intake.slip.code-text			凭查询码在网站“查我的建议”里看办理情况和答复，不用注册。	Enter the code on the site under “Track a suggestion” to see where it stands. No account is needed.	
intake.slip.number			编号	Number	
intake.slip.received			收到日期	Received on	
intake.slip.due			答复期限	To be answered by	
intake.slip.subject			标题	Title	
intake.slip.late			收到时征集已经结束，列入储备，仍会答复。	It came after the call had closed; it is kept in reserve, and is answered all the same.	
intake.slip.more			再录一条	Enter another	
intake.slip.desk			去看这条建议	See the suggestion	
intake.held.headline	count	count	{count}条暂存，｜等人看一眼。	{count} suggestions are held｜ and wait to be looked at.	{count} suggestion is held｜ and waits to be looked at.
intake.held.headline-none			没有暂存的建议。	Nothing is held.	
intake.held.lead			暂存不是拒收：每条都有编号和查询码，提的人看得到“等人核实”。看过以后放行，或者写明原因不采纳。	Held is not refused: each has its number and its code, and whoever made it sees that it waits to be checked. Release it, or say why it is not adopted.	
intake.held.empty-title			都看过了	All looked at	
intake.held.empty-text			有建议被规则拦下时，会出现在这里，原因写在旁边。	When a rule holds a suggestion, it appears here with the reason beside it.	
intake.held.release			放行	Release	
intake.held.release-all	count		放行相同的{count}条	Release all {count} that say the same	
intake.held.reject-title			不采纳	Do not adopt	
intake.held.reject-reason			为什么不采纳	Why it is not adopted	
intake.held.reject-grounds			原因写给提的人看	The reason, for whoever made it	
intake.held.reject-button			定为不采纳	Decide: not adopted	
intake.held.banner	count		有{count}条建议暂存着，先看看	{count} held: look at them first	
intake.held.banner-text			规则或同事拦下的，还没有进入受理。	A rule or a colleague held them; they have not been taken up.	
intake.held.done-release	count	count	放行了{count}条。	{count} released.	{count} released.
intake.held.done-reject			已定为不采纳，等答复。	Decided: not adopted. It waits for its answer.	
intake.held.done-hold			已暂存。	It is held.	
intake.evidence.flood	count	count	一小时内收到了{count}条同样的内容	The same text {count} times within an hour	The same text {count} time within an hour
intake.evidence.word	word		出现了“{word}”	It has the words “{word}”	
intake.evidence.link			带有网址	It has a web address	
intake.evidence.identity-number			带有身份证号码	It has an identity card number	
intake.evidence.by-hand	reason		人工暂存，原因：{reason}	Held by hand, because: {reason}	
intake.notes.title			给收件岗位的提示	For intake	
intake.notes.campaign	count,phones	count	内容相同的共有{count}条，留了{phones}个不同的电话。相同不等于作假，请按联名看待。	{count} suggestions have this very text, with {phones} different telephones. That is no fault: read them as a common wish.	{count} suggestion has this very text, with {phones} different telephones. That is no fault: read it as a common wish.
intake.notes.telephone	number		正文里有电话号码{number}，公开时隐去。	The text has the telephone number {number}; it is masked in public.	
intake.notes.picture-alone			只有图片，没有文字。请看图，需要时打电话问清楚。	A picture and no words. Look at it; call if something is unclear.	
intake.notes.late			收到时征集已经结束，列入储备。	It came after the call had closed and is kept in reserve.	
intake.notes.erased	time		个人信息已于{time}按要求删除。	Personal data was erased on request, {time}.	
intake.notes.held	reason		暂存：{reason}。	Held: {reason}.	
intake.hold.title			暂存这条建议	Hold this suggestion	
intake.hold.reason			为什么暂存	Why it is held	
intake.hold.reason-hint			4到200个字，记入留痕。请不要写别人的姓名和电话。	4 to 200 characters; it goes into the audit trail. Leave out names and telephones.	
intake.hold.button			暂存	Hold it	
intake.reason.length	count	count	原因写了{count}个字。请写4到200个字。	The reason has {count} characters. Use 4 to 200.	The reason has {count} character. Use 4 to 200.
intake.reject.missing			请选一个不采纳的原因。	Choose why it is not adopted.	
intake.refused.changed			这条建议刚才有人改过。下面是现在的样子，请看过再办。	Somebody changed this suggestion just now. This is how it stands; look before you go on.	
intake.refused.state	state		这条建议现在是“{state}”，不能再这样办。	This suggestion is now “{state}”; that cannot be done any more.	
intake.refused.title			没有办成	It was not done	
intake.erase.link			删除个人信息	Erase personal data	
intake.erase.title			删除个人信息	Erase personal data	
intake.erase.headline			按本人要求｜删除个人信息	Erase personal data｜ at the person’s request	
intake.erase.lead			删除以后恢复不了。	It cannot be undone.	
intake.erase.goes-title			会删掉什么	What goes	
intake.erase.goes-text			称呼、电话、您列出的语句，选了的话还有附件。正文里删掉的地方写“〔已按要求删除〕”。	The name, the telephone, the passages you list and, if you choose so, the files. 〔已按要求删除〕 stands where a passage was.	
intake.erase.stays-title			会留下什么	What stays	
intake.erase.stays-text			编号、来源、日期、处理结果、答复和留痕。留痕里从来没有姓名和电话，会记一条“已删除”和您写的原因。答复里如果写到个人信息，请另发一次更正答复。	The number, the channel, the dates, what was decided, the answers, and the audit trail, which never held a name or a telephone; it gets an entry with your reason. If an answer names somebody, correct it by a further answer.	
intake.erase.backups-title			备份	Backups	
intake.erase.backups-text			此前做的备份里还有这些信息，到备份按规定销毁为止。恢复旧备份后要再删一次，留痕里查得到该删哪些。	Backups made before still hold it until they are destroyed as the rules say. After restoring an old one, erase again; the audit trail tells which.	
intake.erase.day			提出要求的日期	Day of the request	
intake.erase.reason			谁提出的、凭什么	Who asked, and on what ground	
intake.erase.reason-hint			4到200个字，例如“本人电话提出，核对了查询码”。记入留痕，删不掉，请不要写姓名和电话。	4 to 200 characters, for example “asked by telephone, code checked”. It goes into the audit trail for good: no names, no telephones.	
intake.erase.passages			正文里要删的语句	Passages to take out of the text	
intake.erase.passages-hint			一行一句，和原文一字不差。	One a line, word for word.	
intake.erase.files			附件	Files	
intake.erase.files-keep			留下附件	Keep the files	
intake.erase.files-take			连附件一起删除	Erase the files too	
intake.erase.button			删除，不再恢复	Erase for good	
intake.erase.cancel			不删了	Keep everything	
intake.erase.done			个人信息已删除。	The personal data is erased.	
intake.erase.day-unreadable			日期读不懂，或者还没有到。请写成2026-11-30这样。	The date cannot be read, or is still to come. Write it like 2026-11-30.	
intake.erase.passage-missing	passage		正文里没有这一句：“{passage}”。请照原文抄，标点也要一样。	The text has no such passage: “{passage}”. Copy it exactly, marks included.	
intake.unit.headline	unit,count	count	{unit}｜提了{count}条建议。	{unit}｜ has made {count} suggestions.	{unit}｜ has made {count} suggestion.
intake.unit.headline-none	unit		{unit}｜还没有提建议。	{unit}｜ has made no suggestions yet.	
intake.unit.new			提一条建议	Make a suggestion	
intake.unit.form-title			以本单位名义提建议	A suggestion of my unit	
intake.unit.form-headline	unit		{unit}｜希望明年办成哪件事？	What does {unit}｜ want done next year?	
intake.unit.form-lead	channel		以本单位的名义提，来源记为“{channel}”。一件事提一条。	It is made in the unit’s name and counted under “{channel}”. One matter each.	
intake.unit.contact			联系人	Contact	
intake.unit.contact-hint			收件岗位有事找谁。	Whom intake may ask.	
intake.unit.body-hint	most		写明要办什么、在哪里、为什么，最多{most}个字。	Say what, where and why, in at most {most} characters.	
intake.unit.device			这张表单的页面也存在这台设备上，没有网络也能打开，退出登录时删掉。	This form’s page is kept on the device too, to open without a network, and deleted when you sign out.	
intake.unit.no-channel-title			还不能提	Not yet	
intake.unit.no-channel			管理员还没有给本单位定来源（镇街、部门、园城等）。请联系管理员，在“单位、岗位与账号”里设定。	The administrator has not set the unit’s channel (towns, departments, parks and so on). Ask for it to be set under “Units, posts and accounts”.	
intake.unit.done			提交好了，已经在下面的列表里。	It is sent, and stands in the list below.	
intake.unit.withdrawn			已撤回。	It is withdrawn.	
intake.unit.empty-title			还没有建议	No suggestions yet	
intake.unit.empty-text			提了以后，每条办到哪一步、怎么答复的，都在这里看。	Once made, you see here where each stands and how it was answered.	
intake.unit.received	date		{date}提	Made {date}	
intake.unit.page-title			本单位的建议	My unit’s suggestion	
intake.unit.answers			答复	Answers	
intake.unit.no-answer			还没有答复。	No answer yet.	
intake.unit.due	date		{date}前答复	To be answered by {date}	
intake.channel.title			单位的建议来源	By which channel a unit makes suggestions	
intake.channel.label			来源	Channel	
intake.channel.button			设定来源	Set the channel	
intake.channel.done			单位的来源已设定。	The unit’s channel is set.	
intake.channel.column			建议来源	Channel	
intake.channel.missing			请选一个来源。	Choose a channel.	
intake.counts.title			各来源的建议	Suggestions by channel	
intake.counts.caption	count	count	到现在一共收到{count}条。	{count} suggestions so far.	{count} suggestion so far.
meeting.nav			会议筹备	Meetings	
meeting.inbox.action			看筹备清单	See the checklist	
meeting.title	term,number		第{term}届第{number}次会议	Term {term}, meeting {number}	
meeting.days	from,to		{from}至{to}	{from} to {to}	
meeting.total			合计	Total	
meeting.delegations			各代表团在任代表	Deputies in office by delegation	
meeting.tabs			会议的各个部分	Parts of the meeting	
meeting.tab.preparation			筹备	Preparation	
meeting.tab.deputies			代表	Deputies	
meeting.tab.leave			请假	Leave	
meeting.tab.observers			列席	Observers	
meeting.tab.officers			监票计票	Officers	
meeting.tab.agenda			议程	Agenda	
meeting.state.preparing			筹备中	In preparation	
meeting.state.open			已开幕	Open	
meeting.state.closed			已闭幕	Closed	
meeting.column.meeting			会议	Meeting	
meeting.column.days			会期	Days	
meeting.column.leave-days			请假日期	Away	
meeting.column.state			状态	State	
meeting.column.deputies			在任代表	Deputies	
meeting.column.change			变动	Change	
meeting.column.kind			事由	Reason	
meeting.column.note			说明	Note	
meeting.column.unit			单位	Unit	
meeting.column.role			职责	Role	
meeting.column.account			账号	Account	
meeting.column.term			任职	In the role	
meeting.column.successor			接任的人	Succeeded by	
meeting.column.ordinal			序号	No.	
meeting.column.step			事项	Step	
meeting.list.headline-none			还没有筹备中的会议。	No meeting is being prepared yet.	
meeting.list.headline-preparing	term,number		第{term}届第{number}次会议｜正在筹备。	Meeting {number} of term {term}｜ is being prepared.	
meeting.list.headline-open	term,number		第{term}届第{number}次会议｜已经开幕。	Meeting {number} of term {term}｜ is open.	
meeting.list.headline-closed	term,number		第{term}届第{number}次会议｜已经闭幕。	Meeting {number} of term {term}｜ is closed.	
meeting.list.button			筹备一次会议	Prepare a meeting	
meeting.list.empty-title			第一次会议从这里筹备。	The first meeting is prepared from here.	
meeting.list.empty-text			先要有本届和代表名册；定下会期，筹备清单就列出来了。	The term and its roll come first; once the days are set, the checklist is there.	
meeting.new-crumb			筹备会议	Prepare	
meeting.correct-crumb			改正	Correct	
meeting.new-headline			筹备一次会议	Prepare a meeting	
meeting.correct-headline			改正这次会议	Correct this meeting	
meeting.new-lead			属于哪一届，由第一天决定。开幕之前都可以改。	The first day tells which term it belongs to. All of it can be corrected until the meeting opens.	
meeting.new-button			开始筹备	Begin to prepare	
meeting.correct-button			保存改正	Save the correction	
meeting.form.number			第几次会议	Which meeting of the term	
meeting.form.number-hint			本届之内从1数起。	Counted from 1 within the term.	
meeting.form.starts			第一天	First day	
meeting.form.ends			最后一天	Last day	
meeting.form.place			地点	Place	
meeting.form.place-hint			会场的名称和地址。定下来再填也可以。	Name and address of the hall; it may be filled in later.	
meeting.form.source			召开的依据	By which decision	
meeting.form.source-hint			关于召开会议的决定：文号或标题。	The decision that convenes it: its number or its title.	
meeting.form.document			依据的文件	Document	
meeting.form.document-hint			文号或标题。	Its number or its title.	
meeting.form.reason			理由	Why	
meeting.form.deputy			名册编号	Number on the roll	
meeting.form.person			名册编号或姓名	Number or name on the roll	
meeting.form.person-hint			同名的人写编号。	Of namesakes, the number.	
meeting.form.from			从哪天	From	
meeting.form.to			到哪天	Until	
meeting.headline	total,done		{total}项筹备｜做完了{done}项。	{done} of {total} steps｜ are done.	
meeting.headline-overdue	total,done,count	count	{total}项筹备做完{done}项，｜{count}项过了期限。	{done} of {total} steps are done,｜ {count} are overdue.	{done} of {total} steps are done,｜ {count} is overdue.
meeting.headline-done	total		{total}项筹备｜全部做完。	All {total} steps｜ are done.	
meeting.fact.place			地点	Place	
meeting.fact.place-none			还没有定	not set yet	
meeting.fact.source			依据	By decision	
meeting.action.open			开幕	Open the meeting	
meeting.action.correct			改正会期和地点	Correct days and place	
meeting.action.close			闭幕	Close the meeting	
meeting.close-button			确定闭幕	Close it for good	
meeting.close-note			闭幕之后，这次会议的一切都不能再改。	Once it is closed, nothing of the meeting can be changed.	
meeting.closed-note			会议已经闭幕，这里的内容不再改动。	The meeting is closed; nothing here changes any longer.	
meeting.checklist.title			筹备清单	Checklist	
meeting.checklist.print			打印清单	Print the checklist	
meeting.checklist.back			返回筹备清单	Back to the checklist	
meeting.checklist.sheet-title	term,number		第{term}届第{number}次会议筹备清单	Checklist for meeting {number} of term {term}	
meeting.checklist.sheet-note	date,total,done		{date}，{total}项中做完{done}项	{date}: {done} of {total} steps done	
meeting.checklist.checked			核对人	Checked by	
meeting.checklist.approved			秘书处负责人	Head of the secretariat	
meeting.step.roll			代表名册导入	Bring in the roll of deputies	
meeting.step.list			候选名单冻结	Freeze the list of candidates	
meeting.step.notices			会议通知发出	Send the notices	
meeting.step.agenda			议程公布	Publish the agenda	
meeting.step.papers			票决票印制	Print the papers	
meeting.step.hall			会场和写票处布置好	Make the hall and the writing booths ready	
meeting.step.tellers			计票人指定	Name the tellers	
meeting.step.boxes			票箱检查并加封	Check and seal the boxes	
meeting.step.opening			会议开幕	Open the meeting	
meeting.step.rule			大会通过票决办法	Plenary adopts the rule	
meeting.step.scrutineers			大会通过监票人	Plenary adopts the scrutineers	
meeting.step.done			做完	Done	
meeting.step.open			未做	To do	
meeting.step.today			今天到期	Due today	
meeting.step.overdue	count	count	超期{count}天	{count} days overdue	{count} day overdue
meeting.step.left	count	count	还有{count}天	{count} days left	{count} day left
meeting.step.nobody			还没有人负责。	Nobody has it yet.	
meeting.step.owned	owner		{owner}负责。	With {owner}.	
meeting.step.due-on	date		期限{date}。	Due {date}.	
meeting.step.ticked	time,post		{time}，{post}勾选	Ticked {time} by {post}	
meeting.step.tick			勾选做完	Tick as done	
meeting.step.untick			撤回勾选	Take the tick back	
meeting.step.note			说明	Note	
meeting.step.note-hint			例如份数、地点、由谁检查。	How many, where, checked by whom.	
meeting.step.reason			为什么撤回	Why it is taken back	
meeting.step.tick-button			做完了	It is done	
meeting.step.untick-button			撤回	Take it back	
meeting.step.plan			负责和期限	Owner and due date	
meeting.step.plan-button			保存	Save	
meeting.step.owner			由谁负责	Owner	
meeting.step.owner-hint			岗位或姓名。	A post or a name.	
meeting.step.due			期限	Due date	
meeting.step.add			加一项自己的事	Add a step of your own	
meeting.step.name			要做什么	What is to be done	
meeting.step.add-button			加到清单	Add to the checklist	
meeting.proof.deputies	count	count	名册上在任{count}名。	{count} deputies in office on the roll.	{count} deputy in office on the roll.
meeting.proof.list			名单指纹	Fingerprint of the list	
meeting.proof.rule			办法指纹	Fingerprint of the rule	
meeting.proof.opened	date		{date}开幕。	Opened on {date}.	
meeting.proof.scrutineers	date		{date}通过。	Adopted on {date}.	
meeting.proof.tellers	count	count	{count}名，账号各不相同。	{count}, each with an account of their own.	{count}, with an account of their own.
meeting.proof.papers	count	count	登记印制{count}张。	{count} papers on record as printed.	{count} paper on record as printed.
meeting.open-crumb			开幕	Open	
meeting.open-headline	count	count	开幕之后，｜这{count}名代表就固定下来。	Opening freezes｜ these {count} deputies.	Opening freezes｜ this {count} deputy.
meeting.open-headline-none			现在不能开幕。	The meeting cannot be opened.	
meeting.open-lead			应到人数、过半数和三分之二都按这一天在任的代表算。之后只能凭决定文件变动。	Quorum and majority are counted from the deputies in office on this day. After that, only a recorded decision changes them.	
meeting.open-day			开幕日	Day of the opening	
meeting.open-look			看这一天	Look at this day	
meeting.open-warning			开幕不能撤回。请先核对人数和重名。	Opening cannot be undone. Check the numbers and the namesakes first.	
meeting.open-button	count	count	开幕，固定{count}名代表	Open with {count} deputies	Open with {count} deputy
meeting.figure-deputies	seats		在任代表；名额{seats}名	deputies in office; the congress has {seats} seats	
meeting.deputies.headline	count	count	这次会议的代表｜有{count}名在任。	{count} deputies are in office｜ at this meeting.	{count} deputy is in office｜ at this meeting.
meeting.deputies.headline-before			开幕时才固定｜谁是代表。	Who is a deputy｜ is fixed at the opening.	
meeting.deputies.frozen	date		按{date}的名册固定。之后的变动都有文件，列在下面。	Frozen from the roll of {date}. Every change since has its document and stands below.	
meeting.deputies.before	date		下面是{date}在任的代表。要改，请到名册里改：	These are in office on {date}. Changes are made on the roll:	
meeting.changes.title			开幕之后的变动	Changes since the opening	
meeting.changes.none			没有变动。	None.	
meeting.change.title			登记变动	Record a change	
meeting.change.text			凭决定文件。登记之后，人数和过半数随即改变，记录永久保留。	By a decision only. The base follows at once, and the record stays for good.	
meeting.change.locked-title			现在不能登记。	Not now.	
meeting.change.leave			不再是代表	Somebody is no deputy any longer	
meeting.change.leave-note			辞职、去世、被罢免或资格终止。请假的仍是代表，不在这里登记。	Resigned, dead, recalled, or the office has ended. Whoever is on leave remains a deputy and is not recorded here.	
meeting.change.leave-button			登记离任	Record the departure	
meeting.change.join			补选的代表到会	Somebody elected joins	
meeting.change.join-note			先在代表名册里登记补选，再在这里加入。	The by-election is recorded on the roll first.	
meeting.change.join-button			加入会议	Add to the meeting	
meeting.change.joined			开幕后加入。	Joined after the opening.	
meeting.change.left			开幕后离任。	Left after the opening.	
meeting.leave.headline	count	count	{count}名代表请假。	{count} deputies are on leave.	{count} deputy is on leave.
meeting.leave.headline-none			没有代表请假。	No deputy is on leave.	
meeting.leave.text			请假的仍是代表，仍算在应到人数里；来了也可以签到。	Whoever is on leave remains a deputy and counts in the base, and may check in after all.	
meeting.leave.illness			病假	Illness	
meeting.leave.personal			事假	Personal	
meeting.leave.duty			公务	Duty	
meeting.leave.other			其他	Other	
meeting.leave.grant			登记请假	Record leave	
meeting.leave.note-hint			不要写病情。	Nothing of an illness, please.	
meeting.leave.button			登记请假	Record the leave	
meeting.leave.withdraw			销假	Withdraw	
meeting.leave.withdraw-button			销假	Withdraw it	
meeting.leave.withdrawn			已销假。	Withdrawn.	
meeting.observers.headline	count	count	{count}人列席。	{count} observers.	{count} observer.
meeting.observers.headline-none			还没有列席名单。	There is no list of observers yet.	
meeting.observers.text			列席人员不是代表：另行签到，不领票，不算在应到人数里。	Observers are no deputies: they are checked in apart, get no paper and do not count in the base.	
meeting.observers.lines			列席名单	List of observers	
meeting.observers.hint			每行一人：姓名，单位。	One a line: name, comma, unit.	
meeting.observers.button			保存名单	Save the list	
meeting.officers.headline			监票计票人员｜还没有齐。	Officers are still missing.	
meeting.officers.headline-ready			人员齐了，｜等大会通过监票人。	All officers are named;｜ the plenary adopts the scrutineers.	
meeting.officers.headline-adopted			监票人｜已经大会通过。	The plenary has adopted｜ the scrutineers.	
meeting.officers.text			一人只担任一职。候选项目的牵头、责任、配合单位的人不监票、不计票。	One role each. Nobody from a unit that leads, is responsible for or cooperates in a candidate watches or counts.	
meeting.officers.no-list	year		{year}年的候选名单还没有冻结，暂时无从核对利害关系；通过监票人时会再核对。	The list of {year} is not frozen yet, so interests cannot be checked; they are when the scrutineers are adopted.	
meeting.role.presiding			执行主席	Presiding	
meeting.role.chief			总监票人	Chief scrutineer	
meeting.role.scrutineer			监票人	Scrutineer	
meeting.role.teller			计票人	Teller	
meeting.officer.number	number		代表{number}号	deputy no. {number}	
meeting.officer.name			指定人员	Name an officer	
meeting.officer.deputy-hint			总监票人、监票人必须是代表。	The chief scrutineer and the scrutineers must be deputies.	
meeting.officer.name-hint			填了名册编号就不用填。	Not needed with a number on the roll.	
meeting.officer.unit-hint			写全称，好与候选项目的单位核对。	In full, so that it can be compared with the units of the candidates.	
meeting.officer.account-hint			总监票人和计票人必须有；监票人不用。	The chief scrutineer and the tellers need one; scrutineers do not.	
meeting.officer.button			指定	Name	
meeting.officer.remove			撤下	Remove	
meeting.officer.locked			已签署，不能换	certified, locked	
meeting.officer.counting			正在计票，不能换	counting, locked	
meeting.succeed			由他人接任	Somebody takes over	
meeting.succeed-title			有人离任，由他人接任	Somebody leaves, and another takes over	
meeting.succeed-text			生病、有了利害关系或另有任用时，凭决定换人。原来的人留在记录里。	Where somebody falls ill, becomes an interested party or is needed elsewhere, a decision replaces them. Whoever left stays in the record.	
meeting.succeed-one	role,name		接任{role}{name}	{role} {name}: somebody takes over	
meeting.succeed-button			登记接任	Record the successor	
meeting.left.title			已经离任的人	Those who left	
meeting.left.term	from,until		{from}至{until}	{from} to {until}	
meeting.left.until	until		至{until}	until {until}	
meeting.account.none			没有账号	No account	
meeting.account.gone			账号已关闭	account closed	
meeting.account.option	login,name,posts		{login}　{name}（{posts}）	{login}, {name} ({posts})	
meeting.adoption.title			大会通过监票人	Adoption of the scrutineers	
meeting.adoption.seal			已通过	Adopted	
meeting.adoption.date			通过日期	Adopted on	
meeting.adoption.decision			决定	Decision	
meeting.adoption.decision-hint			决定的标题或文号。	Its title or number.	
meeting.adoption.later			开幕之后由大会通过。	The plenary adopts them once the meeting is open.	
meeting.adoption.text			登记之后，总监票人和监票人只能凭决定由他人接任；计票人在计票开始前还可以换。	From then on the chief and the scrutineers change by a recorded decision only; tellers can be replaced until counting begins.	
meeting.adoption.button			登记大会通过	Record the adoption	
meeting.agenda.headline	count	count	议程共{count}项。	The agenda has {count} items.	The agenda has {count} item.
meeting.agenda.headline-none			还没有议程。	There is no agenda yet.	
meeting.agenda.hint			每行一项：时间 | 事项。没有定时间的只写事项。	One matter a line: time | matter. Without a time, the matter alone.	
meeting.agenda.button			保存议程	Save the agenda	
meeting.agenda.none			还没有议程。	There is no agenda yet.	
meeting.notice.link			打印会议通知	Print the notice of the meeting	
meeting.notice.back			返回议程	Back to the agenda	
meeting.notice.title	place,term,number		关于召开{place}第{term}届人民代表大会第{number}次会议的通知	Notice of meeting {number} of the {term}th People’s Congress of {place}	
meeting.notice.title-street	place,term,number		关于召开{place}第{term}届议事代表会议第{number}次会议的通知	Notice of meeting {number} of the representatives of {place}, term {term}	
meeting.notice.to			各位代表：	To the deputies:	
meeting.notice.text	days		会议定于{days}举行，请出席。	The meeting will be held on {days}. Please attend.	
meeting.notice.where			地点	Place	
meeting.notice.asked-title			请各位代表	What is asked of deputies	
meeting.notice.asked			带代表证到会签到。不能到会的，请在开幕之前向代表团请假。	Bring your deputy’s pass and check in. Whoever cannot come asks the delegation for leave before the opening.	
meeting.notice.sign	place		{place}人民代表大会常务委员会	Standing Committee of the People’s Congress of {place}	
meeting.notice.sign-street	place		人大{place}工作委员会	Working Committee of the Standing Committee in {place}	
meeting.notice.sign-date			日期：　　　　年　　月　　日	Date: ____________	
meeting.gap.title			通过监票人之前还差：	Before the scrutineers can be adopted:	
meeting.gap.after-title			通过之后情况有变：	This has changed since the adoption:	
meeting.gap.chief			还没有指定总监票人。	No chief scrutineer is named.	
meeting.gap.scrutineers	count,least	count	监票人有{count}名，至少要{least}名。	There are {count} scrutineers; at least {least} are needed.	There is {count} scrutineer; at least {least} are needed.
meeting.gap.tellers	count,least	count	有自己账号的计票人{count}名，至少要{least}名。	There are {count} tellers with accounts; at least {least} are needed.	There is {count} teller with an account; at least {least} are needed.
meeting.gap.interested	name,unit,number,candidate		{name}的单位{unit}是候选项目第{number}号“{candidate}”的单位，要换人。	{name} is from {unit}, which has a part in candidate {number}, {candidate}: name somebody else.	
meeting.gap.no-deputy	name		{name}不是在任代表，不能监票，要换人。	{name} is no deputy in office: name somebody else.	
meeting.refused-title			没有登记。	Nothing was recorded.	
meeting.refused.changed			您打开之后，有人改过。请看现在的样子，再决定要不要提交；您填的还在。	Somebody has changed this since you opened it. Look at it as it is now and send again if it still holds; what you typed is kept.	
meeting.refused.preparing			会议还没有开幕，开幕之后才能做。	The meeting is not open yet; this is done once it is.	
meeting.refused.open			会议已经开幕，不能再这样改。	The meeting is open; this cannot be done any longer.	
meeting.refused.closed			会议已经闭幕，不再改动。	The meeting is closed; nothing changes any longer.	
meeting.refused.nobody	date		{date}名册上没有在任的代表。请先导入代表名册。	Nobody is in office on the roll of {date}. Bring the roll in first.	
meeting.refused.other-term	date		{date}属于另一届。请改正会期，或改正届的起始日。	{date} lies in another term. Correct the days of the meeting or the first day of the term.	
meeting.refused.session			有一项票决还没有计完，全体代表的人数不能变。等它计完，再登记代表的变动。	A ballot is being voted on and its number of deputies is fixed. Record who is a deputy once it is counted.	
meeting.refused.left	reason,document		此人已经登记离任：{reason}（{document}）。	The departure is on record already: {reason} ({document}).	
meeting.refused.withdrawn	reason		已经销假了：{reason}	It was withdrawn already: {reason}	
meeting.refused.observer			名单上少了已经签到的人。请把他们写回去。	Somebody who has been checked in is missing from the list. Put them back.	
meeting.refused.adopted	date,decision		监票人已由大会在{date}通过（{decision}）。要换人，请登记由谁接任。	The plenary adopted the scrutineers on {date} ({decision}). To replace one, record who takes over.	
meeting.refused.counting			计票已经开始，计票人不能再换。	Counting has begun; tellers cannot be replaced.	
meeting.refused.certified			各项票决都已由总监票人签署，监票人不能再换。	The chief scrutineer has signed for every ballot; scrutineers cannot be replaced.	
meeting.refused.computed			这一项由记录判断，不能手工勾选。	The record tells whether this is done; nobody ticks it.	
meeting.refused.step-done	post,time		{post}在{time}已经勾选了。	{post} ticked it already, {time}.	
meeting.fault.missing			请填写。	Fill this in.	
meeting.fault.date			这不是日期。请写成2023-02-22。	This is no date. Write it as 2023-02-22.	
meeting.fault.date-missing			请写日期。	Give a date.	
meeting.fault.in-future	date		这一天还没有到，今天是{date}。	That day has not come: today is {date}.	
meeting.fault.outside	from,to		不在会期之内。会期是{from}至{to}。	That is no day of the meeting, which is from {from} to {to}.	
meeting.fault.backwards			最后一天在第一天之前。	The last day lies before the first.	
meeting.fault.too-long	count,most	count	写了{count}个字，最多{most}个。	{count} characters; at most {most}.	{count} character; at most {most}.
meeting.fault.unknown			请从列出的里面选。	Choose one of those offered.	
meeting.fault.number			请写1到99的数字。	Give a number from 1 to 99.	
meeting.fault.taken	number		本届第{number}次会议已经有了。	The term has its meeting {number} already.	
meeting.fault.no-term			这一天不属于任何一届。请先在代表名册里登记这一届。	No term on record covers that day. Record the term with the roll first.	
meeting.fault.order	number		与第{number}次会议的先后对不上。	This is out of order with meeting {number}.	
meeting.fault.too-many-days	count,most	count	会期有{count}天，最多{most}天。	{count} days; at most {most}.	{count} day; at most {most}.
meeting.fault.agenda-outside	date		{date}还有议程。请先移到别的日子。	The agenda has lines on {date}. Move them first.	
meeting.fault.before-first	date		会议{date}才开始，不能提前开幕。	The meeting begins on {date}; it cannot be opened before.	
meeting.fault.source			请写召开会议的决定。	Name the decision that convenes the meeting.	
meeting.fault.document			请写决定的文号或标题。	Name the decision: its number or its title.	
meeting.fault.deputy			请写名册编号。	Give the number on the roll.	
meeting.fault.reason			请写理由。	Say why.	
meeting.fault.kind			请选事由。	Choose a reason.	
meeting.fault.role			请选职责。	Choose a role.	
meeting.fault.name			请写名称或姓名。	Give a name.	
meeting.fault.unit			请写单位。	Name the unit.	
meeting.fault.no-deputy	number		没有编号{number}的代表。	There is no deputy with the number {number}.	
meeting.fault.no-name	name		名册上没有叫“{name}”的代表。请核对写法，或改写名册编号。	Nobody on the roll is called {name}. Check the spelling or give the number on the roll.	
meeting.fault.namesakes	name,people		有几名代表叫“{name}”：{people}。请改写编号。	Several deputies are called {name}: {people}. Give the number.	
meeting.fault.namesake	number,delegation		{number}号（{delegation}）	no. {number} ({delegation})	
meeting.fault.not-in-office	number,name		{number}号{name}已经不在任。	Number {number}, {name}, is not in office.	
meeting.fault.in-already	number,name		{number}号{name}已经是这次会议的代表。	Number {number}, {name}, is a deputy at this meeting already.	
meeting.fault.on-leave	from,to		此人{from}至{to}已经请假。	There is leave from {from} to {to} already.	
meeting.fault.other-name	number,name		名册上{number}号是{name}。	On the roll, number {number} is {name}.	
meeting.fault.officer-already	name,role		{name}已经是{role}，一人只担任一职。	{name} already has a role: {role}. One role each.	
meeting.fault.officer-left	name,role		{name}担任过{role}，已经离任，这次会议不再担任职务。	{name} had the role {role} and left it; they have no other at this meeting.	
meeting.fault.account-taken	name		这个账号是{name}的。	That account is the one of {name}.	
meeting.fault.interested	unit,number,candidate		{unit}是候选项目第{number}号“{candidate}”的单位，有利害关系，不能监票或计票。	{unit} has a part in candidate {number}, {candidate}, and cannot watch or count.	
meeting.fault.account-needed	permission		要选一个有“{permission}”权限的账号。	Choose an account with the right: {permission}.	
meeting.fault.account-not-needed			监票人不用账号。	A scrutineer needs no account.	
meeting.fault.line-twice	line		“{line}”写了两次。	“{line}” stands twice.	
meeting.fault.line	line		“{line}”这一行读不懂，或者太长。	“{line}” cannot be read, or is too long.	
meeting.fault.too-many-lines	count,most	count	有{count}行，最多{most}行。	{count} lines; at most {most}.	{count} line; at most {most}.
meeting.done-text			已经记入留痕。	It is in the audit chain.	
meeting.done.prepare			会议开始筹备。	The meeting is being prepared.	
meeting.done.correct			会议已经改正。	The meeting was corrected.	
meeting.done.open			会议已经开幕，代表已经固定。	The meeting is open and its deputies are frozen.	
meeting.done.close			会议已经闭幕。	The meeting is closed.	
meeting.done.change			变动已经登记，人数随之改变。	The change is recorded; the base has followed.	
meeting.done.leave			请假已经登记。	The leave is recorded.	
meeting.done.withdraw			已经销假。	The leave was withdrawn.	
meeting.done.observers			列席名单已经保存。	The list of observers is saved.	
meeting.done.officer			人员已经指定。	The officer is named.	
meeting.done.remove			人员已经撤下。	The officer was removed.	
meeting.done.succeed			接任已经登记，原来的人留在记录里。	The successor is recorded; whoever left stays in the record.	
meeting.done.adopt			大会通过已经登记，监票人锁定。	The adoption is recorded; the scrutineers are locked.	
meeting.done.agenda			议程已经保存。	The agenda is saved.	
meeting.done.step			清单已经更新。	The checklist is up to date.	
outbox.nav			告知	Notices	
outbox.headline	count	count	{count}条建议的结果｜还没有告知。	{count} notices｜ are still to be given.	{count} notice｜ is still to be given.
outbox.headline-none			没有要告知的。	There is nobody to be told.	
outbox.lead			留了联系方式的，票决、验收、答卷公布以后都要告知一声。这里只记告知过没有；联系方式和要说的话到告知的时候才取，不另存。	Whoever left a contact is told when the vote, the acceptance or the report card is there. Only whether they were told is kept here; contact and words are read when somebody is told.	
outbox.ways-none			自动发送没有打开。请打电话告知，或请管理服务器的人打开网络回调或邮件。	Nothing is sent by itself. Telephone, or ask whoever runs the server to switch on a webhook or e-mail.	
outbox.ways-mail			留了邮箱的，自动发邮件；留电话的，请打电话告知。	Who left an e-mail address gets a mail by itself; please telephone the others.	
outbox.ways-webhook			自动发到设定的网络回调，由它转发。	Notices go to the webhook that was set up, which passes them on.	
outbox.ways-both			留了邮箱的，自动发邮件；留电话的，自动发到设定的网络回调。	Who left an e-mail address gets a mail; the others go to the webhook that was set up.	
outbox.tabs			按状态看	By state	
outbox.tab-open			要告知	To be told	
outbox.tab-done			已告知	Told	
outbox.tab-cancelled			不告知	Not to be told	
outbox.state-waiting			等着告知	Waiting	
outbox.state-sent			已发送	Sent	
outbox.state-given-up			没发出去	Not delivered	
outbox.state-told			已人工告知	Told by the office	
outbox.state-cancelled			不告知	Cancelled	
outbox.event-chosen			票决选上了	Chosen by the vote	
outbox.event-not-chosen			票决没有选上	Not chosen by the vote	
outbox.event-accepted			项目通过验收	Project accepted	
outbox.event-reported			答卷公布	Report card published	
outbox.empty-open-title			没有要告知的	Nobody is to be told	
outbox.empty-open-text			合并进候选项目、留了联系方式的建议，有了票决、验收或答卷的结果，会自动列在这里。	Suggestions that were merged into a candidate and left a contact are listed here as soon as there is a vote, an acceptance or a report card.	
outbox.empty-done-title			还没有告知过	Nobody was told yet	
outbox.empty-done-text			发出去的和人工告知的，会列在这里，写明什么时候。	What was sent or told by the office is listed here, with when.	
outbox.empty-cancelled-title			没有取消的	None was cancelled	
outbox.empty-cancelled-text			写明原因取消的，和联系方式已经删除的，会列在这里。	What was cancelled for a reason, and what nobody can be reached for any more, is listed here.	
outbox.contact-gone			联系方式已删除	The contact was erased	
outbox.next	count,when	count	试过{count}次，下一次在{when}。	Tried {count} times; the next time is {when}.	Tried once; the next time is {when}.
outbox.tried	count	count	试了{count}次，不再自动发。	Tried {count} times; it is not tried any more.	Tried once; it is not tried any more.
outbox.stale	days		过了{days}天，不再自动发。请打电话，或写明原因取消。	It is more than {days} days ago and not sent by itself any more. Telephone, or cancel it and say why.	
outbox.sent-webhook	when		{when}发到网络回调。	Sent to the webhook on {when}.	
outbox.sent-mail	when		{when}发了邮件。	Mailed on {when}.	
outbox.told	when,post		{when}，{post}告知。	Told by {post} on {when}.	
outbox.cancelled	when,post,reason		{when}，{post}取消：{reason}	Cancelled by {post} on {when}: {reason}	
outbox.cancelled-gone	when		{when}取消：联系方式已经删除，或建议已经撤回。	Cancelled on {when}: the contact was erased, or the suggestion taken back.	
outbox.try-again			再试一次	Try again	
outbox.tell			已人工告知	Told by us	
outbox.cancel			不告知了	Do not tell	
outbox.cancel-reason			为什么不告知	Why not	
outbox.cancel-hint			4到200个字，记入留痕。请不要写姓名和电话。	4 to 200 characters; it goes into the audit trail. Leave out names and telephone numbers.	
outbox.cancel-button			取消这一条	Cancel this notice	
outbox.reason-length	count	count	请写4到200个字，现在是{count}个字。	Write 4 to 200 characters; there are {count}.	Write 4 to 200 characters; there is {count}.
outbox.done-try-again			排上了，马上再试。	It is tried again at once.	
outbox.done-try-again-off			重新排上了。自动发送没有打开，打开以后才会发。	It waits again. Nothing is sent by itself until somebody switches a way on.	
outbox.done-tell			记下了：已人工告知。	Noted: told by the office.	
outbox.done-cancel			取消了。	Cancelled.	
outbox.refused-title			没有改动	Nothing was changed	
outbox.refused-changed			这一条刚刚有了变化（自动发送或别的岗位）。请看过现在的状态再决定。	This notice was changed meanwhile, by the sending or from another post. Look at where it stands now.	
outbox.refused-state	state		这一条现在是“{state}”，不能再这样改。	This notice is “{state}” now; that cannot be changed any more.	
outbox.calls-link			打印电话清单	Print a list for telephoning	
outbox.calls-title			电话告知清单	List for telephoning	
outbox.calls-note	day,count	count	{day}，共{count}条。有个人信息，用完请销毁。	{day}, {count} notices. Personal data: destroy it after use.	{day}, {count} notice. Personal data: destroy it after use.
outbox.calls-print			打印时只有下面这张表。打过电话的，回到告知页点“已人工告知”。	Only the sheet below is printed. Afterwards note on the page of the notices who was told.	
outbox.calls-column-what			找谁，说什么	Whom to reach, and what to say	
outbox.calls-column-done			时间	When	
outbox.calls-nobody			（没有留称呼）	(no name)	
outbox.fault-unknown-host			找不到要发到的主机。	The host it goes to is not known.	
outbox.fault-address-refused			主机的地址不在公网上，没有连接。	The host’s address is not a public one; no connection was made.	
outbox.fault-unreachable			对方主机连不上。	The host cannot be reached.	
outbox.fault-timeout			对方太久没有回应。	The host took too long.	
outbox.fault-certificate			对方的证书不可信，没有发送。	The host’s certificate is not to be trusted; nothing was sent.	
outbox.fault-no-tls			邮件服务器不支持加密，没有发送。	The mail relay offers no encryption; nothing was sent.	
outbox.fault-broken-off			连接中途断了。	The connection broke off.	
outbox.fault-redirected			对方要求转到别的地址，没有照办。	It answered with another address, which was not followed.	
outbox.fault-status	status		对方没有接收（HTTP {status}）。	The other side did not take it (HTTP {status}).	
outbox.fault-too-large			对方的回应太长，中断了。	The answer was too large and was cut off.	
outbox.fault-sign-in			邮件服务器不认用户名或密码。	The mail relay does not take the name or the password.	
outbox.fault-refused	code		邮件服务器没有接收（代码{code}）。	The mail relay did not take it (code {code}).	
outbox.fault-ended			服务器正在停止。	The server was being stopped.	
outbox.fault-other	code		没有发出去，原因不明（{code}）。	It was not sent, for a reason nobody foresaw ({code}).	
outbox.track-sent	event		已告知：{event}	You were told: {event}	
outbox.track-sent-text			按您留的联系方式发了消息。	A message was sent to the contact you left.	
outbox.track-told-text			工作人员告诉了您。	Somebody of the office told you.	
outbox.text-subject	reference		您的建议{reference}有新结果	News of your suggestion {reference}	
outbox.text-greeting			您好：	Hello,	
outbox.text-chosen	reference,name,day		您提的建议（{reference}）并入了候选项目“{name}”，{day}票决选上了。	Your suggestion ({reference}) is part of the candidate “{name}”, which the vote of {day} has chosen.	
outbox.text-not-chosen	reference,name,day		您提的建议（{reference}）并入了候选项目“{name}”，{day}票决没有选上。	Your suggestion ({reference}) is part of the candidate “{name}”, which the vote of {day} has not chosen.	
outbox.text-accepted	reference,name,day		您提的建议（{reference}）并入了项目“{name}”，{day}通过了验收。	Your suggestion ({reference}) is part of the project “{name}”, which was accepted on {day}.	
outbox.text-reported	reference,name,day		您提的建议（{reference}）并入了项目“{name}”，{day}公布的答卷上写明了办得怎么样。	Your suggestion ({reference}) is part of the project “{name}”; the report card of {day} says what became of it.	
outbox.text-code	address		全部经过可以用您的查询码查看：{address}	All of its way can be followed with your tracking code: {address}	
outbox.text-no-code			想了解详情，请问当时收下建议的办公室。	To know more, ask the office that took your suggestion in.	
outbox.text-end			这条消息自动发出，不用回复；我们不会请您付款，也不会向您要密码或验证码。	This message was sent by itself and needs no answer. Nobody will ask you for money, a password or a code because of it.	
permission.read-suggestions			查看建议	Read suggestions	
permission.reply-to-suggestions			答复建议	Answer suggestions	
permission.exchange-suggestions			导入和导出建议	Import and export suggestions	
permission.manage-calls			发布和结束征集	Open and close calls	
permission.enter-suggestions			代录建议、处理暂存和个人信息	Enter suggestions for others, hold them, erase personal data	
permission.propose-for-unit			以本单位名义提建议	Make suggestions for the unit	
permission.screen-suggestions			组织筛选与合并	Run the screening and merge	
permission.give-opinions			填写本单位论证意见	Give the unit’s opinion	
permission.edit-candidates			编制候选项目	Draw up candidates	
permission.freeze-candidates			冻结候选项目清单	Freeze the list of candidates	
permission.amend-candidates			按主席团决定变更清单	Change the list by decision of the presidium	
permission.manage-roll			管理代表名册	Keep the roll of deputies	
permission.prepare-votes			筹备票决	Prepare votes	
permission.conduct-votes			主持票决各步骤	Conduct the day of a vote	
permission.register-deputies			签到、发票	Check deputies in and issue papers	
permission.count-votes			录入计票	Enter counts as a teller	
permission.supervise-votes			总监票：裁定、签字	Rule and certify as chief scrutineer	
permission.preside-votes			代表主席团决定、签字	Decide and sign for the presidium	
permission.manage-plans			编制计划、交办、办理调整	Draw up plans, assign them, record their changes	
permission.report-progress			填报本单位牵头项目的月度进展	Report months of the projects one's unit leads	
permission.review-progress			审核本单位的月度填报	Send one's unit's months on, or back	
permission.publish-progress			发布月度进展、暂缓亮灯	Publish months, suspend lights	
permission.accept-projects			组织验收	Accept finished projects	
permission.handle-cases			办理交给本单位的问题	Answer the unit’s cases	
permission.lead-supervision			组织督导、交办和督办	Lead supervision, assign and escalate	
permission.draft-bulletins			起草月度通报	Draft monthly bulletins	
permission.review-bulletins			审核别人起草的通报	Review bulletins drafted by others	
permission.issue-bulletins			印发和更正通报	Issue and correct bulletins	
permission.visit-projects			督导走访、提出和核验问题	Visit projects, raise and verify problems	
permission.manage-reports			编写、发布暖心答卷，开展群众测评	Publish report cards, hold residents’ surveys	
permission.read-audit			查看留痕	Read the audit trail	
permission.administer			管理单位、岗位和账号	Administer units, posts and accounts	
plan-file.title			计划文件	Plans as files	
plan-file.link			计划文件：下载和交回	Plans as files: fetch and send back	
plan-file.headline			在表格里改，｜交回来先看再写入。	Change it in a spreadsheet,｜ send it back and look first.	
plan-file.lead			下载这张清单的计划，改好交回来。哪一项改了什么，新旧对照列出来，确认以后才写入，要么全写入，要么一项不写。	Fetch the plans of this list, change them and send them back. What changes is shown old beside new; it is written once you confirm, all or none.	
plan-file.fetch-title			下载	Fetch	
plan-file.fetch-text			Excel 工作簿有两张表：指标和月度计划、节点。CSV 是一个文件，两样都在里面，用“类别”一列区分。	The workbook has two sheets: measures with their months, and milestones. The CSV is one file with both, told apart by the column 类别.	
plan-file.fetch-workbook			计划（Excel）	Plans (Excel)	
plan-file.fetch-csv			计划（CSV）	Plans (CSV)	
plan-file.send-title			交回	Send back	
plan-file.hint	megabytes		.xlsx 或 CSV，最大 {megabytes} MB。旧的 .xls 请另存为 .xlsx。	.xlsx or CSV, at most {megabytes} MB. Save an old .xls as .xlsx.	
plan-file.decision-title			改的是已经下达的计划：写明决定	A plan in force is changed: name the decision	
plan-file.decision-text			整个文件一个决定。只改还没有下达的草稿，不用填。	One decision for the whole file. Not needed where only drafts are changed.	
plan-file.columns-title			文件怎么填	How the file is filled in	
plan-file.columns-text			文件里没有写的不动。删掉一行，这一行说的就不改；没有的列也不改。	What the file does not say stays as it is: a row that is taken out changes nothing, and neither does a column that is not there.	
plan-file.rule-keys			项目按“编号”认，指标按“指标序号”和“指标”认。序号、项目、牵头单位、计量单位只用来核对，不在这里改。	A project is found by 编号, a measure by 指标序号 and 指标. Number, project, lead unit and unit are compared and not changed here.	
plan-file.rule-months			1月到12月填累计数，只增不减，12月等于年度目标。	Months count from January, never fall, and December is the target.	
plan-file.rule-state			目标是一种状态的（如“全覆盖”），达到以前填0，达到那个月起填1。	Where the target is a state such as 全覆盖, enter 0 before it is reached and 1 from that month on.	
plan-file.rule-milestones			新增节点，“节点序号”空着。取消节点，留下序号，名称和日期清空。	For a new milestone leave 节点序号 blank. To drop one, keep its number and clear its name and day.	
plan-file.rule-version			“计划版本”不要改：下载以后别人改过同一项，靠它发现。	Leave 计划版本 as it is: it tells whether somebody changed the same plan since you fetched it.	
plan-file.rule-csv			CSV 只有一个文件，因为指标和节点要一起交、一起写入；在表格软件里能按“类别”筛选。	The CSV is one file because measures and milestones are sent and written together; a spreadsheet can filter it by 类别.	
plan-file.done	count	count	{count}项的计划已经写入。	The plans of {count} projects are written.	The plan of {count} project is written.
plan-file.done-text			每一项的页面上都能看到，并已留痕。	Each project's page has it, and so has the audit trail.	
plan-file.unreadable			文件读不了，什么也没有写入。	The file cannot be read. Nothing was written.	
plan-file.heads			表头至少要有“编号”，以及“指标”和“年度目标”，或“节点”和“节点日期”。请在下载的文件上改。	The head needs 编号, and 指标 with 年度目标, or 节点 with 节点日期. Change the file that you fetch here.	
plan-file.no-rows			只有表头，一行也没有。	There is a head and no row below it.	
plan-file.too-many-rows	most		一次最多{most}行。请分几次交。	At most {most} rows at once. Send them in parts.	
plan-file.preview			交来的文件	The file that was sent	
plan-file.preview-wrong	count	count	有{count}处要改，｜什么也没有写入。	{count} things to mend;｜ nothing was written.	{count} thing to mend;｜ nothing was written.
plan-file.preview-same	count	count	{count}项都和现在的计划一样，｜没有要改的。	All {count} projects are as they are now;｜ nothing changes.	{count} project is as it is now;｜ nothing changes.
plan-file.preview-changes	count,unchanged	count	{count}项要改，｜{unchanged}项不变。	{count} projects change,｜ {unchanged} unchanged.	{count} project changes,｜ {unchanged} unchanged.
plan-file.sheet			工作表	Sheet	
plan-file.faults-cut	shown,count		列出前{shown}处，共{count}处。	The first {shown} of {count}.	
plan-file.rows-refused			有些行要改，所以一项也没有写入。请在表格里改好再交。	Some rows need mending, so nothing was written. Mend them in the spreadsheet and send it again.	
plan-file.looked-else			您看过以后，计划又有人改过。下面是现在的对照，请重新看过再确认。	Somebody changed plans after you looked. Below is the comparison as of now; look again and confirm.	
plan-file.changes-title			改了什么	What changes	
plan-file.what			内容	What	
plan-file.now			现在	Now	
plan-file.then			改为	In the file	
plan-file.months			分月计划	months	
plan-file.month-figure	month,figure		{month}：{figure}	{month}: {figure}	
plan-file.state-draft			草稿，还没有下达	A draft, not in force yet	
plan-file.state-minor			已经下达，一般调整	In force; a minor change	
plan-file.state-major			已经下达，重大调整	In force; a major change	
plan-file.first-targets	targets		最初的目标：{targets}	First targets: {targets}	
plan-file.question	count	count	照这个文件改{count}项？	Change {count} projects as the file says?	Change {count} project as the file says?
plan-file.consequence-draft			改的都是草稿，写入以后还能再改。	Only drafts are changed; they can be changed again.	
plan-file.consequence-decision			其中有已经下达的计划，按下面这个决定生效。原来的计划和最初的目标都留着。	Plans in force are among them; the decision below brings the change into force. The former plans and the first targets are kept.	
plan-file.bring-button			确认写入	Write the changes	
plan-file.again			另交一个文件	Send another file	
plan-file.needs-decision-title			已经下达的计划，没有决定不能改。请填写下面的决定。	A plan in force is not changed without a decision. Enter it below.	
plan-file.no-code			没有编号，不知道是哪一项。请补上；不是数据的行请删掉。	There is no code, so nobody knows which project it is. Add it, or take the row out if it is a note.	
plan-file.unknown-code	code		这张清单里没有编号“{code}”。请照下载的文件写。	This list has no project with the code “{code}”. Write it as in the file that you fetched.	
plan-file.other-project	code,name		编号{code}是“{name}”，和这里写的不一样。请核对是不是写错了行。	The code {code} is “{name}”, not what stands here. Check whether the row is the right one.	
plan-file.no-lead			这一项还没有定牵头单位。请在“责任单位”页面定，这里空着。	This project has no lead unit yet. Name it on the page of duties, and leave this blank.	
plan-file.other-lead	name		牵头单位是“{name}”。牵头单位不在这个文件里改，请照写或空着。	The lead unit is “{name}”. It is not changed by this file; write it so or leave it blank.	
plan-file.other-number	number		这个编号的序号是{number}。请核对是不是写错了行。	This code has the number {number}. Check whether the row is the right one.	
plan-file.no-kind			看不出是指标还是节点。请在“类别”写“指标”或“节点”。	It is not clear whether this is a measure or a milestone. Write 指标 or 节点 in the column 类别.	
plan-file.kind	text		“{text}”不是类别。请写“指标”或“节点”。	“{text}” is no kind. Write 指标 or 节点.	
plan-file.no-measure			没有写是哪个指标。请填“指标序号”或“指标”。	Which measure is not said. Fill in 指标序号 or 指标.	
plan-file.unknown-measure	name		这一项没有指标“{name}”，或者和“指标序号”对不上。请照下载的文件写。	This project has no measure “{name}”, or it does not go with 指标序号. Write it as in the file that you fetched.	
plan-file.several-measures	name		这一项有好几个指标叫“{name}”。请用“指标序号”说明是哪一个。	Several measures of this project are called “{name}”. Say which by 指标序号.	
plan-file.no-unit			这个指标没有计量单位。请空着。	This measure has no unit. Leave it blank.	
plan-file.other-unit	unit		这个指标的计量单位是“{unit}”。计量单位不在这里改，请照写或空着。	The unit of this measure is “{unit}”. It is not changed here; write it so or leave it blank.	
plan-file.twice	line		和第{line}行说的是同一个。请只留一行。	Row {line} is of the same. Keep one of them.	
plan-file.differs	line,text		和同一项的第{line}行不一样，那里是“{text}”。一项的各行要写得一样。	Row {line} of the same project says “{text}”. All rows of a project must say the same.	
plan-file.milestone-number	text		“{text}”不是节点序号。请照下载的文件写；新增的节点空着。	“{text}” is no number of a milestone. Write it as in the file that you fetched; leave it blank for a new one.	
plan-file.unknown-milestone	number		这一项没有{number}号节点。新增节点，序号空着。	This project has no milestone {number}. Leave the number blank for a new one.	
plan-file.too-many-milestones	most		一项最多{most}个节点，取消的也算。	A project has at most {most} milestones, dropped ones among them.	
plan-file.needs-decision			这一项的计划已经下达，要有编号的决定才能改。请填写决定文号、日期、谁决定的和原因。	The plan of this project is in force. It is changed only by a numbered decision: enter its number, its day, who made it, and why.	
plan-file.changed-meanwhile			下载以后，这一项的计划又有人改过，这一行没有采用。请重新下载再改。现在和文件里不一样的：	Somebody changed this plan after the file was fetched, so this row was not taken. Fetch it again. What differs now from the file:	
plan-file.differs-now	what,now,file		{what}：现在{now}，文件里{file}	{what}: {now} now, {file} in the file	
plan-file.other-sheet	name		工作表“{name}”没有读，里面没有计划。	The sheet “{name}” was not read; it has no plans.	
poll.nav			票决	Ballots of the congress	
poll.inbox.action			去办	Take it	
poll.list-headline	count,open	count	{count}项票决，｜{open}项还没有宣布。	{count} ballots,｜ {open} not announced yet.	{count} ballot,｜ {open} not announced yet.
poll.list-headline-done	count	count	{count}项票决，｜都已经宣布。	{count} ballots,｜ all announced.	{count} ballot,｜ announced.
poll.list-none			还没有｜要票决的事项。	Nothing is｜ to be voted on yet.	
poll.list-lead			从办法、监票人到封存，一步一步往前走，不回头。	From the rule and the scrutineers to the seal, one step after the other, and never back.	
poll.list-empty			还没有票决事项。	No ballot is prepared.	
poll.list-empty-text			会议登记好，候选名单冻结后，就能把票决列入会议。	Once a meeting is on record and a list of candidates is frozen, a ballot can be put on its agenda.	
poll.list-meetings			看会议	See the meetings	
poll.column.poll			票决事项	Ballot	
poll.column.meeting			会议	Meeting	
poll.column.state			走到哪一步	State	
poll.column.sessions			场次	Sessions	
poll.column.number			第几场	No.	
poll.column.kind			为了什么	For	
poll.new			列入会议	Put on the agenda	
poll.new-at	term,number		把票决列入第{term}届第{number}次会议	Put a ballot on the agenda of term {term}, meeting {number}	
poll.new-headline			这次会议｜票决哪一份名单？	Which list｜ is this meeting to vote on?	
poll.new-lead			名单用已经冻结的最新一版。会前名单有变更，可以在开票前换成新的一版。	The newest frozen version of the list is taken. If it is amended before the vote, the later version can be taken instead.	
poll.new-no-list			还没有冻结的候选名单。	No list of candidates is frozen yet.	
poll.new-no-list-text			名单冻结后才有指纹，才能票决。请先在“候选项目”里冻结。	Only a frozen list has a fingerprint and can be voted on. Freeze it under “Candidates” first.	
poll.new-button			列入会议	Put on the agenda	
poll.list-year	year		{year}年的候选名单	The list of {year}	
poll.title-proposed	place,year		{place}{year}年民生实事项目票决	Vote on the livelihood projects of {place}, {year}	
poll.field.list			哪一年的名单	List of candidates	
poll.field.list-hint			只列出已经冻结的名单。	Only frozen lists are offered.	
poll.field.title			票决事项的名称	What it is called	
poll.field.title-english			英文名称	In English	
poll.field.sitting			在哪一次全体会议上	In which sitting	
poll.field.sitting-hint			在这次全体会议签到的代表才领票。	Only deputies who checked in to it get a paper.	
poll.field.printed			印了多少张表决票	Papers printed	
poll.field.printed-hint			不能少于到会人数，多几张用来换票。	No fewer than are present, and a few to exchange for spoilt ones.	
poll.field.more			又印了多少张	How many more	
poll.field.channel			怎么投	How ballots are cast	
poll.field.items			列在票上的项目	Projects on the paper	
poll.field.elected			主席团决定列入的项目	Projects the presidium elects	
poll.field.document			依据的决定	By which decision	
poll.field.document-hint			写文号或标题。	Its number or its title.	
poll.field.reason			原因	Why	
poll.field.number			公告编号	Number of the public notice	
poll.field.number-hint			例如：第2号	For instance: No. 2	
poll.field.packets			封了几包	How many packets	
poll.field.place			存放在哪里，谁保管	Where they are kept, and by whom	
poll.field.place-hint			例如：区人大常委会档案室	For instance: the archive of the standing committee	
poll.field.opening			启封的决定	Decision that opens the seal	
poll.field.opening-hint			票已经封存，启封要有决定。	The papers are sealed; opening them takes a decision.	
poll.field.until			至少保存到	Kept until at the least	
poll.sitting-option	number,date,present		第{number}次全体会议，{date}，到会{present}名	Sitting {number}, {date}, {present} present	
poll.state.prepared			已列入会议	On the agenda	
poll.state.rules			办法已通过	Rule adopted	
poll.state.scrutineers			监票人已通过	Scrutineers adopted	
poll.state.voting			正在票决	Voting	
poll.state.counted			计票结束	Counted	
poll.state.certified			总监票人已签字	Signed by the chief scrutineer	
poll.state.accepted			主席团已确认	Accepted by the presidium	
poll.state.announced			已宣布	Announced	
poll.state.recounted			已由重新计票取代	Superseded by a recount	
poll.state.sealed			已封存	Sealed	
poll.session.opened			已开始	Opened	
poll.session.issuing			正在发票	Issuing papers	
poll.session.casting			正在投票	Casting	
poll.session.closed			票箱已关	Boxes closed	
poll.session.reconciled			票数已核对	Papers reconciled	
poll.session.void			无效	Void	
poll.session.counting			正在计票	Counting	
poll.session.counted			计票完毕	Counted	
poll.session.abandoned			已中止	Broken off	
poll.kind.main			票决全部候选	All candidates	
poll.kind.tie			得票相同，再次票决	A tie, voted on again	
poll.kind.shortfall			不足应选数，另行票决	Seats left, voted on again	
poll.kind.rating			测评全部项目	All projects rated	
poll.role.presiding			执行主席	Presiding	
poll.role.chief			总监票人	Chief scrutineer	
poll.role.scrutineer			监票人	Scrutineer	
poll.role.teller			计票人	Teller	
poll.channel.paper			纸质表决票	On paper	
poll.channel.keypad			会场表决器	By the keypads of the hall	
poll.headline.prepared			等大会｜通过票决办法。	Waiting for the plenary｜ to adopt the rule.	
poll.headline.rules			办法已经锁定，｜等大会通过监票人。	The rule is locked;｜ the scrutineers are next.	
poll.headline.scrutineers			都准备好了，｜可以开始第一场。	Everything is ready｜ for the first session.	
poll.headline.opened	number		第{number}场已经开始，｜等着发票。	Session {number} is open;｜ papers are next.	
poll.headline.issuing	number,issued	issued	第{number}场正在发票，｜已发{issued}张。	Session {number}:｜ {issued} papers issued.	Session {number}:｜ {issued} paper issued.
poll.headline.casting	number		第{number}场｜正在投票。	Session {number}:｜ ballots are being cast.	
poll.headline.closed	number		第{number}场票箱已关，｜等着清点。	Session {number}:｜ the boxes are closed.	
poll.headline.counting	number		第{number}场｜正在计票。	Session {number}:｜ counting.	
poll.headline.tie			有项目得票相同，｜要再投一次。	There is a tie:｜ it is voted on again.	
poll.headline.shortfall			没有选足，｜要再投一次。	Seats are left:｜ it is voted on again.	
poll.headline.decide			得票仍然相同，｜等主席团决定。	Still a tie:｜ the presidium decides.	
poll.headline.finished			各场都计完了，｜等总监票人结束计票。	Every session is counted;｜ the chief scrutineer ends the count.	
poll.headline.again			这一轮｜要重新投。	This round｜ is to be held anew.	
poll.headline.counted			计票已经结束，｜等总监票人签字。	The count has ended;｜ the chief scrutineer signs next.	
poll.headline.certified			总监票人已经签字，｜等主席团确认。	The chief scrutineer has signed;｜ the presidium is next.	
poll.headline.accepted			主席团已经确认，｜可以宣布。	The presidium has accepted;｜ it can be announced.	
poll.headline.announced			结果已经宣布，｜等着封存。	The result is announced;｜ the papers are to be sealed.	
poll.headline.sealed			已经封存，｜不再改动。	Sealed.｜ Nothing changes any more.	
poll.headline.recounted			票在重新计，｜这里不再往下走。	The papers are counted again.｜ Nothing more is done here.	
poll.figure.deputies			全体	Deputies	
poll.figure.present			出席	Present	
poll.figure.quorum			法定人数	Quorum	
poll.figure.printed			印制	Printed	
poll.figure.issued			发出	Issued	
poll.figure.spoilt			换票	Spoilt	
poll.figure.returned			收回	Returned	
poll.next-title			下一步	Next	
poll.others-title	post		这一步要换一个岗位来做：{post}	This step belongs to another post: {post}	
poll.others-text			做完后，这一页会往前走。	This page moves on once it is done.	
poll.waiting.nothing			没有下一步了。	There is no further step.	
poll.waiting.record			各场的数字对不上，不能往下走。请总监票人核对计票。	The numbers of the sessions do not agree. The chief scrutineer has to look at the count.	
poll.waiting.counting			计票室正在清点、录入和裁定。计完一场，这一页会往前走。	The counting room is at work. This page moves on when the session is counted.	
poll.recount.old-title			这些票在重新计。	These papers are counted again.	
poll.recount.new-title			这是重新计票。	This is a recount.	
poll.recount.decision	document,reason		主席团决定（{document}）：{reason}	Decision of the presidium ({document}): {reason}	
poll.recount.opening	document		启封的决定：{document}	Decision that opened the seal: {document}	
poll.recount.new-link			到重新计票去	Go to the recount	
poll.recount.old-link			看原来的票决	See the original ballot	
poll.way-sittings			全体会议和签到	Sittings and check-in	
poll.way-counting			计票室	Counting room	
poll.way-hall			会场大屏	Hall screen	
poll.read-certificate			看票决结果证书	Read the certificate	
poll.done-text			已经记录，留痕里也有。	It is on record, and in the audit trail.	
poll.step.take-list			换成最新一版名单	Take the newest list	
poll.step.lock-rule			锁定票决办法	Lock the rule	
poll.step.take-scrutineers			确认监票人和计票人	Take the scrutineers	
poll.step.open			开始这一场	Open the session	
poll.step.add-papers			加印表决票	Add papers	
poll.step.start-issuing			开始发票	Start issuing	
poll.step.start-casting			停止发票，开始投票	End issuing, start casting	
poll.step.close			关闭票箱	Close the boxes	
poll.step.abandon			中止这一场	Break the session off	
poll.step.decide			记录主席团的决定	Record the presidium's decision	
poll.step.conclude			结束计票，生成证书	End the count	
poll.step.certify			总监票人签字	Sign as chief scrutineer	
poll.step.accept			主席团签字确认	Sign for the presidium	
poll.step.announce			宣布并公告	Announce	
poll.step.recount			决定重新计票	Order a recount	
poll.step.seal			封存	Seal	
poll.note.take-list			名单变更后，表决票要重新印。换了以后，票上的项目和指纹都是新的。	After an amendment the papers are to be printed anew: items and fingerprint are the new ones.	
poll.note.lock-rule			办法由大会通过。锁定后，一直按它的指纹计票。	The plenary adopts the rule. Once it is locked, the count goes by its fingerprint to the end.	
poll.note.take-scrutineers			监票人由大会通过，计票人至少两名，各用各的账号。	The plenary adopts the scrutineers; there are two tellers at the least, each with an account.	
poll.note.open			到会人数要够。第一场开始时，全体代表的人数就定了。	Enough deputies must be present. The first session fixes the number of deputies.	
poll.note.add-papers			停止发票之前都可以加印。	Papers can be added until issuing ends.	
poll.note.start-issuing			再核对一次到会人数，然后由签到台逐人发票。	The quorum is asked once more; then the desks issue papers, one a deputy.	
poll.note.start-casting			停止发票后登记就关了，谁也不再领票。投票的次序：监票人先投，然后主席团，再按座位。	This closes the register: nobody gets a paper any more. Scrutineers cast first, then the presidium, then by seat.	
poll.note.close			人都投完了再关。关了以后清点票数。	Close them when everybody has cast. Then the papers are counted.	
poll.note.abandon			表决票印错、表决器出故障、人数不够时，由主席团决定中止。这一场留在记录里，同一轮换一个场次重新投。	When papers are misprinted, keypads fail or the quorum is gone, the presidium breaks it off. It stays on record, and the same round is held anew under the next number.	
poll.note.decide			办法规定由主席团决定。可以少选，不能多选。	The rule leaves it to the presidium: no more than there are open seats.	
poll.note.conclude			各场的数字合在一起，算出结果，写成证书。宣布之前，只有总监票人和主席团看得到。	The sessions are put together and the certificate is written. Until the announcement only the chief scrutineer and the presidium see it.	
poll.note.certify			先看证书，再签字。签字后，各箱的录入不再保留，只留下指纹。	Read the certificate before you sign. After that the entries of single boxes are not kept, only their fingerprint.	
poll.note.accept			主席团看过证书，由执行主席签字。	The presidium has read the certificate; whoever presides signs.	
poll.note.announce			在会场宣布之后马上按这一步：大屏和公开页面从这时起显示结果。	Press this as the result is told in the hall: from then on the screen and the public pages show it.	
poll.note.recount			凭主席团的决定，把最后一场的表决票重新清点：发出的票还是那些，票箱重新打开，计票人重新录入，另写一份证书取代原来的。原来的证书留着，公开页面说明为什么被取代。	By decision of the presidium the papers of the last session are counted again: the same papers, boxes opened anew, entered anew, with a certificate that supersedes the old one. The old one stays, and its page says why it was superseded.	
poll.note.seal			票、签到册和存疑票的照片装好封存。	Papers, register and photographs are packed and sealed.	
poll.done.take-list			换好了。	The newest list is taken.	
poll.done.lock-rule			办法锁定了。	The rule is locked.	
poll.done.take-scrutineers			监票人和计票人确认了。	Scrutineers and tellers are taken.	
poll.done.open			这一场开始了。	The session is open.	
poll.done.add-papers			加好了。	The papers are added.	
poll.done.start-issuing			可以发票了。	Papers can be issued.	
poll.done.start-casting			停止发票，开始投票。	Issuing has ended; ballots are cast.	
poll.done.close			票箱关了。	The boxes are closed.	
poll.done.abandon			这一场中止了。	The session is broken off.	
poll.done.decide			主席团的决定记好了。	The decision is recorded.	
poll.done.conclude			计票结束，证书写好了。	The count has ended; the certificate is written.	
poll.done.certify			总监票人签好了。	The chief scrutineer has signed.	
poll.done.accept			主席团确认了。	The presidium has accepted.	
poll.done.announce			结果公开了。	The result is public.	
poll.done.recount			重新计票的决定记好了。	The recount is ordered.	
poll.done.seal			封存好了。	Sealed.	
poll.refused.title			这一步没有办成。	That step was not taken.	
poll.refused.changed			别人刚刚往前走了一步。您填的还在，请看清现在的状态再按一次。	Somebody else has just gone a step on. What you entered is still here: look where it stands and press again.	
poll.refused.state	state		这项票决现在是“{state}”，这一步不在这里做。	This ballot is at “{state}”; the step does not begin there.	
poll.refused.session	state		这一场现在是“{state}”，这一步不在这里做。	This session is at “{state}”; the step does not begin there.	
poll.refused.record	code		各场的数字对不上（{code}）。请总监票人核对计票。	The numbers of the sessions do not agree ({code}). The chief scrutineer has to look at the count.	
poll.missing.meeting			会议还没有开幕。开幕时才冻结在任代表。请先打开会议。	The meeting is not open yet; its opening freezes the deputies in office. Open it first.	
poll.missing.meeting-closed			会议已经闭幕。	The meeting is over.	
poll.missing.list	year		{year}年的候选名单还没有冻结。	No list of {year} is frozen.	
poll.missing.newest	newest,version		名单有第{newest}版，这里还是第{version}版。请先换成最新一版，并重新印票。	The list has version {newest}; this ballot is on version {version}. Take the newest list first, and print the papers anew.	
poll.missing.rule	year		{year}年的票决办法还没有通过。请先在“票决办法”里记录大会的通过。	No rule of {year} is adopted. Record its adoption under “Rules” first.	
poll.missing.scheme	year		{year}年项目的测评办法还没有通过。请先在“票决办法”里从测评的做法填起，记录大会的通过。	No rule for rating the projects of {year} is adopted. Draft one from a rating under “Rules” and record its adoption first.	
poll.missing.items	seats,items		办法要选{seats}项，名单上只有{items}项。请核对名单和办法。	The rule fills {seats} seats, and the list has {items} items. Check the list and the rule.	
poll.missing.package	items		办法是整体表决，名单上却有{items}项。请核对名单和办法。	The rule votes on one package, and the list has {items} items. Check the list and the rule.	
poll.missing.scrutineers			大会还没有通过监票人。请先在会议的“监票和计票”里记录。	The plenary has not adopted the scrutineers. Record it with the meeting's officers first.	
poll.missing.tellers	count	count	有账号的计票人只有{count}名，至少要两名。	Only {count} tellers have accounts; two are needed.	Only {count} teller has an account; two are needed.
poll.missing.sitting			这次全体会议已经结束。请选一次还在开的。	That sitting is over. Choose one that is held.	
poll.missing.quorum	present,deputies,missing		到会{present}名，全体{deputies}名，还差{missing}名才够法定人数。	{present} of {deputies} are present; {missing} more are needed for a quorum.	
poll.missing.session	number		第{number}场还没有结束。	Session {number} is not over yet.	
poll.missing.nothing			计票没有要求再投一次。	The count asks for no further session.	
poll.missing.papers	printed,present		只印了{printed}张，到会{present}名。请先加印。	{printed} papers are printed, and {present} deputies are present. Add papers first.	
poll.missing.tie			没有要主席团决定的事。	There is nothing for the presidium to decide.	
poll.missing.recounted	number		这些票由会议的第{number}项票决重新计票，这里不再往下走。请到那一项去。	These papers are counted again in ballot {number} of the meeting. Go on there.	
poll.missing.rated-counting	number		决定这些项目的票决，票正在那次会议的第{number}项票决里重新清点。新结果宣布以后再来。	The papers of the ballot that decided these projects are being counted again, in ballot {number} of its meeting. Come back once the new result is announced.	
poll.missing.rated-recounted	number		决定这些项目的票已由第{number}项票决重新清点。请先打开“测评哪些项目”，按新结果核对并保存。	The papers that decided these projects were counted again, in ballot {number}. First open “What is rated”, check it against the new result and save.	
poll.missing.recount-papers			最后一场不是用纸票计的，没有可以重新清点的票。	The last session was not counted from paper; there are no papers to be counted again.	
poll.missing.finished			还有一场要投，或者要主席团决定，不能结束计票。	Another session is to be held, or the presidium has to decide: the count cannot end.	
poll.missing.paper			还没有人领票。	Nobody has a paper yet.	
poll.missing.officer	role		您不是这次会议的{role}，不能签字。请用{role}的账号登录。	Only one officer of this meeting signs here: {role}. Sign in with that account.	
poll.fault.title			请写名称。	Give it a name.	
poll.fault.long	characters,most		写了{characters}个字，最多{most}个。	{characters} characters; {most} at the most.	
poll.fault.year			请选一份已经冻结的名单。	Choose a frozen list.	
poll.fault.kind			街道只能推荐，区县乡镇才能票决。	A street recommends; a congress decides.	
poll.fault.printed	most		请写0到{most}之间的整数。	Give a whole number from 0 to {most}.	
poll.fault.sitting			请选一次全体会议。没有可选的，请先打开一次。	Choose a sitting. If there is none, open one first.	
poll.fault.items	count	count	至少留下{count}项。	Keep at least {count} projects.	Keep at least {count} project.
poll.fault.chosen	count	count	最多选{count}项。	Choose at most {count} projects.	Choose at most {count} project.
poll.fault.document			请写依据的决定：文号或标题。	Name the decision: its number or its title.	
poll.fault.reason			请写原因。	Say why.	
poll.fault.opening			票已经封存。请写启封的决定：文号或标题。	The papers are sealed. Name the decision that opens the seal: its number or its title.	
poll.fault.notice			请写公告编号。	Give the number of the notice.	
poll.fault.packets			请写1到999之间的整数。	Give a whole number from 1 to 999.	
poll.fault.place			请写存放的地方和保管的人。	Say where they are kept, and by whom.	
poll.fault.until			请写今天以后的日期，例如2027-12-31。	Give a day to come, such as 2027-12-31.	
poll.sessions-title			各场票决	Ballot sessions	
poll.session-items	items,count	count	第{items}号，选{count}项	Nos. {items}, {count} to be chosen	Nos. {items}, {count} to be chosen
poll.basis-title			依据	What it rests on	
poll.basis-list			候选名单	List of candidates	
poll.basis-list-text	year,version,items		{year}年第{version}版，{items}项	{year}, version {version}, {items} items	
poll.basis-rule			票决办法	Rule	
poll.basis-rule-open			已通过，还没有锁定。	Adopted; not locked yet.	
poll.basis-rule-none			还没有通过的办法。	No rule is adopted yet.	
poll.basis-scrutineers			监票人	Scrutineers	
poll.basis-tellers			计票人	Tellers	
poll.paper-title			表决票	Ballot paper	
poll.paper-back			返回票决	Back to the ballot	
poll.paper-note			打印一张，再按需要的张数复印或打印。票上没有编号，任何一张都分不出是谁的。	Print one and as many copies as are needed. A paper bears no number: none can be told from another.	
poll.paper-organ	place,number		{place}人民代表大会第{number}次会议	People's Congress of {place}, meeting {number}	
poll.paper-organ-street	place,number		{place}议事代表会议第{number}次会议	Representatives of {place}, meeting {number}	
poll.paper-main			表决票	Ballot paper	
poll.paper-tie			表决票（得票相同，再次票决）	Ballot paper (a tie, voted on again)	
poll.paper-shortfall			表决票（另行票决）	Ballot paper (seats left)	
poll.paper-up-to	count	count	在赞成的项目后面画○，最多{count}项。多于{count}项，整张作废；少于{count}项，有效。	Mark ○ beside the projects you are for, {count} at the most. More make the paper void; fewer do not.	Mark ○ beside the projects you are for, {count} at the most. More make the paper void; fewer do not.
poll.paper-exactly	count	count	在赞成的项目后面画○，正好{count}项。多选、少选都作废。	Mark ○ beside exactly {count} projects. More or fewer make the paper void.	Mark ○ beside exactly {count} project. More or fewer make the paper void.
poll.paper-per-item			每一项选一格画○：赞成、反对或弃权。	Mark one box for each: yes, no, or abstain.	
poll.paper-rank	count	count	按轻重缓急写数字，最要紧的写1，最多写到{count}。同一个数字写两次，整张作废。	Number them by urgency from 1 to {count} at the most. A number given twice makes the paper void.	Number them by urgency from 1 to {count} at the most. A number given twice makes the paper void.
poll.paper-void			不要签名，不要写别的字。有看得出是谁的记号，整张作废。写错了可以换一张。	Do not sign, and write nothing else: a mark that tells who you are makes the paper void. A spoilt paper can be exchanged.	
poll.paper-number			序号	No.	
poll.paper-item			项目	Project	
poll.paper-mark			画○	Mark	
poll.paper-rank-column			顺序	Rank	
poll.paper-fingerprint			候选名单的指纹	Fingerprint of the list of candidates	
project.page.title	name		{name}	{name}	
project.list.title	year		{year}年民生实事	Livelihood projects {year}	
project.list.year	year		{year}年度	{year}	
project.list.description			每一件民生实事办到哪一步、公布了哪些数字、出处在哪里。	How far each livelihood project has come, which figures were published, and where they are from.	
project.list.lead			每一件写明公布的数量、办到哪一步和出处；怎样列入的，依据写在下面。	Each entry gives the published quantities, how far it has come, and the source. How they came onto the list is said below.	
project.list.section			逐件看	One by one	
project.list.order			按项目序号排列	in the order of the list	
project.as-of	date		数据截至 {date}	As of {date}	
project.number	number		项目{number}	Project {number}	
project.headline.none			还没有｜票决产生的民生实事。	No livelihood projects｜ have been voted yet.	
project.headline.done	count,done	count	{count}件民生实事，｜{done}件已办成。	{count} livelihood projects,｜ {done} completed.	{count} livelihood project,｜ {done} completed.
project.headline.running	count,done,running	count	{count}件民生实事，｜办成{done}件，｜{running}件在办。	{count} livelihood projects:｜ {done} completed,｜ {running} under way.	{count} livelihood project:｜ {done} completed,｜ {running} under way.
project.headline.held	count,done,running,held	count	{count}件民生实事，｜办成{done}件，｜{running}件在办，｜{held}件停下。	{count} livelihood projects:｜ {done} completed,｜ {running} under way,｜ {held} held up or given up.	{count} livelihood project:｜ {done} completed,｜ {running} under way,｜ {held} held up or given up.
project.figure.elected			列入清单的实事	projects on the list	
project.figure.done			已经办成	completed	
project.figure.quantities			公布过的数字，逐个注出处	published figures, each with its source	
project.figure.without			只公布办成，没有写数字	reported as a whole, without a figure	
project.unit.projects			件	projects	
project.unit.figures			个	figures	
project.years.label			按年度	By year	
project.measure.said	name,value		{name}{value}	{name}: {value}	
project.measure.stands	name,value		{name}：{value}	{name}: {value}	
project.measure.separator			；	;	
project.measure.none			没有公布数字	No figure published	
project.unit.kilometres	number		{number}公里	{number} km	
project.unit.metres	number		{number}米	{number} m	
project.unit.square-metres	number		{number}平方米	{number} m²	
project.unit.hectares	number		{number}公顷	{number} ha	
project.unit.tonnes	number		{number}吨	{number} t	
project.unit.percent	number		{number}%	{number}%	
project.state.nearly			基本实现	nearly complete	
project.state.done			完成	done	
project.state.everywhere			全覆盖	everywhere	
project.state.cleared			动态清零	kept at zero	
project.amount.exact	number		{number}	{number}	
project.amount.over	number		{number}余	over {number}	
project.amount.about	number		约{number}	about {number}	
project.amount.nearly	number		近{number}	nearly {number}	
project.amount.at-least	number		不少于{number}	at least {number}	
project.amount.at-most	number		不超过{number}	at most {number}	
project.amount.under	number		不足{number}	under {number}	
project.lead.done	count	count	这件实事已经办成。公布的数字有{count}个，列在下面，各注出处。	This project is completed. {count} figures were published; they stand below with their source.	This project is completed. {count} figure was published; it stands below with its source.
project.lead.done-without			公布的消息说这件实事已经办成，没有写数字。	It was published that this project is completed. No figure was given.	
project.lead.held	state		这件实事现在的状态是“{state}”，依据和原因见下。	This project stands at “{state}”. The decision and the reason are below.	
project.lead.running	state,count	count	这件实事现在的状态是“{state}”，公布的数字有{count}个。	This project stands at “{state}”. {count} figures were published.	This project stands at “{state}”. {count} figure was published.
project.lead.running-without	state		这件实事现在的状态是“{state}”，还没有公布数字。	This project stands at “{state}”. No figure has been published yet.	
project.facts.state			状态	State	
project.facts.field			领域	Field	
project.facts.basis			依据	Basis	
project.facts.code			编号	Code	
project.facts.as-of			数据截至	As of	
project.facts.source			出处	Source	
project.source.title			依据和出处	Basis and source	
project.source.label			出处：	Source:	
project.source.between			；	;	
project.source.note			“按报道归入”是说：数字是公布的，归到这一件实事是我们读报道后的判断。	“Assigned by us” means: the figure was published, and that it belongs to this project is our reading of the report.	
project.certainty.recorded			经办单位登记	entered by the office in charge	
project.certainty.published			公开发布	published	
project.certainty.derived			按报道归入	assigned by us	
project.published.title			公布的数字	Published figures	
project.column.measure			是什么	What	
project.column.value			公布的数量	As published	
project.column.place			在哪里	Where	
project.column.period			时期	Period	
project.column.certainty			怎么来的	How we know	
project.without.title			这一件没有公布数字	No figure was published	
project.without.text			公开的消息只说它已经办成。有了新的公布，会补在这里，原来的说法保留。	What was published says only that it is completed. New figures will be added here; what was said before stays.	
project.acts.title			办到哪一步	How far it has come	
project.act.proposing			当年是怎样提出的，没有收录在这份记录里。	How it was proposed is not on this record.	
project.act.proposing-from	count	count	由{count}条建议合成，编号都列在候选项目里；提建议的人用查询码能从自己的那一条看到这里。	Made of {count} suggestions, whose numbers stand with the candidate; whoever made one comes here from its page.	Made of {count} suggestion, whose number stands with the candidate; whoever made it comes here from its page.
project.act.proposing-none			候选项目里没有列出建议的编号。	The candidate names no suggestion that it was made of.	
project.act.proposing-link			看候选项目	See the candidate	
project.act.deciding	year,basis		列为{year}年的民生实事。依据：{basis}。	Listed as a livelihood project of {year}. Basis: {basis}.	
project.act.deciding-link			看已公布的票决	See the published ballots	
project.act.delivered	state		状态：{state}。	State: {state}.	
project.act.delivering	state		状态：{state}。进度每月报告一次。	State: {state}. Progress is reported month by month.	
project.act.assigned	state		状态：{state}。明确责任单位和时限后开始办理。	State: {state}. Work begins once a unit and a deadline are set.	
project.act.supervising			记录里还没有提到这一件的督查通报。	The record holds no supervision bulletin on it yet.	
project.act.supervising-none			没有人对这一件提出问题。	Nobody has raised a problem about it.	
project.act.supervising-link	month		看{month}月的通报	See the bulletin of month {month}	
project.act.evaluating			记录里还没有这一件的测评结果。	The record holds no rating of it yet.	
project.others.title			同年的其他实事	The others of the year	
project.back	year		回到{year}年全部实事	Back to all of {year}	
project.data.button			下载项目表（CSV）	Download the table (CSV)	
project.data.link			看全部开放数据	See all open data	
project.empty.title			这里会列出每一件实事	Every project will stand here	
project.empty.text			候选项目经人代会投票选出后，会写明目标、时限、责任单位和每月的进度。	Once the congress has voted, each project is listed with its target, deadline, unit and monthly progress.	
project.empty.button			先提一条建议	Make a suggestion first	
project.changes.title			目标有过调整	The targets were changed	
project.changes.first			票决时	As voted	
project.changes.now			现行	Now	
project.latest-title	month		{month}月填报	What the unit said in month {month}	
project.notice-link			看办理通知：谁负责，哪个月办到多少	See the notice: who is responsible, and how much by which month	
project.figure.target			，年度目标	, target of the year	
project.figure.invested			完成投资	invested	
rating.grade.satisfied			满意	Satisfied	
rating.grade.basic			基本满意	Fairly satisfied	
rating.grade.dissatisfied			不满意	Dissatisfied	
rating.state.finished			年度目标已完成	Annual target reached	
rating.state.unfinished			年度目标未完成	Annual target not reached	
rating.state.suspended			暂停，不参加测评	Suspended, not rated	
rating.state.terminated			终止，不参加测评	Terminated, not rated	
rating.base.all-members			全体在任成员	all members in office	
rating.base.present			出席的成员	the members present	
rating.base.issued			发出的测评票	the forms issued	
rating.base.returned			收回的测评票	the forms returned	
rating.base.valid			有效的测评票	the valid forms	
rating.base.all-members-counted	count	count	全体在任成员{count}人	all {count} members in office	the {count} member in office
rating.base.present-counted	count	count	出席的成员{count}人	the {count} members present	the {count} member present
rating.base.issued-counted	count	count	发出的测评票{count}张	the {count} forms issued	the {count} form issued
rating.base.returned-counted	count	count	收回的测评票{count}张	the {count} forms returned	the {count} form returned
rating.base.valid-counted	count	count	有效的测评票{count}张	the {count} valid forms	the {count} valid form
rating.rule.quorum	fraction		出席的成员须达到全体在任成员的{fraction}。	At least {fraction} of all members in office must be present.	
rating.rule.satisfied-at-least	base,fraction		评“满意”的达到{base}的{fraction}，恰好{fraction}也算，等次为满意。	An item is satisfied if at least {fraction} of {base} say satisfied; exactly {fraction} is enough.	
rating.rule.satisfied-more-than	base,fraction		评“满意”的超过{base}的{fraction}，恰好{fraction}不算，等次为满意。	An item is satisfied if more than {fraction} of {base} say satisfied; exactly {fraction} is not enough.	
rating.rule.basic-at-least	base,fraction		不然，评“满意”和“基本满意”的合计达到{base}的{fraction}，恰好{fraction}也算，等次为基本满意。	Otherwise it is fairly satisfied if at least {fraction} of {base} say one or the other; exactly {fraction} is enough.	
rating.rule.basic-more-than	base,fraction		不然，评“满意”和“基本满意”的合计超过{base}的{fraction}，恰好{fraction}不算，等次为基本满意。	Otherwise it is fairly satisfied if more than {fraction} of {base} say one or the other; exactly {fraction} is not enough.	
rating.rule.dissatisfied			其余的等次为不满意。	All others are dissatisfied.	
rating.rule.blank-valid			测评票上有项目未填，这张票仍有效，那一项不计入任何等次。	A form that leaves an item blank is valid, and counts for no grade of that item.	
rating.rule.blank-void			测评票上有项目未填，这张票作废。	A form that leaves an item blank is void.	
rating.round.heading	round,items	items	第{round}次测评：{items}项	Round {round}: {items} items	Round {round}: {items} item
rating.step.quorum-met	present,members,formula,fraction		出席{present}人，全体在任成员{members}人：{formula}，达到{fraction}，符合法定人数。	{present} present of {members} members: {formula}, at least {fraction}. There is a quorum.	
rating.step.quorum-missed	present,members,formula,fraction		出席{present}人，全体在任成员{members}人：{formula}，不到{fraction}，不足法定人数。	{present} present of {members} members: {formula}, less than {fraction}. There is no quorum.	
rating.step.papers-fit	issued,returned,unreturned		发出{issued}张，收回{returned}张，未交回{unreturned}张。收回的不多于发出的，这次测评有效。	Forms: {issued} issued, {returned} returned, {unreturned} not returned. No more came back than were issued, so the round stands.	
rating.step.papers-excess	issued,returned		发出{issued}张，收回{returned}张。收回的多于发出的，这次测评无效。	Forms: {issued} issued, {returned} returned. More came back than were issued, so the round is void.	
rating.step.stopped			这次不计等次，请重新测评。	No grade is given. Hold the rating anew.	
rating.step.sorted	valid,void		收回的测评票中，有效{valid}张，废票{void}张。	Of the forms returned, {valid} are valid, {void} void.	
rating.step.void	reasons		废票的原因：{reasons}。	Void forms by reason: {reasons}.	
rating.step.satisfied-at-least	base,fraction,formula,needed	needed	评“满意”的须达到{base}的{fraction}：{formula}，所以要{needed}张，少1张就不够。	To be satisfied: at least {fraction} of {base}, {formula}, so {needed} forms are enough and one fewer is not.	To be satisfied: at least {fraction} of {base}, {formula}, so {needed} form is enough.
rating.step.satisfied-more-than	base,fraction,formula,needed	needed	评“满意”的须超过{base}的{fraction}：{formula}，所以要{needed}张，少1张就不够。	To be satisfied: more than {fraction} of {base}, {formula}, so {needed} forms are enough and one fewer is not.	To be satisfied: more than {fraction} of {base}, {formula}, so {needed} form is enough.
rating.step.basic-at-least	base,fraction,formula,needed	needed	评“满意”和“基本满意”的合计须达到{base}的{fraction}：{formula}，所以要{needed}张，少1张就不够。	To be satisfied or fairly satisfied: at least {fraction} of {base}, {formula}, so {needed} forms are enough and one fewer is not.	To be satisfied or fairly satisfied: at least {fraction} of {base}, {formula}, so {needed} form is enough.
rating.step.basic-more-than	base,fraction,formula,needed	needed	评“满意”和“基本满意”的合计须超过{base}的{fraction}：{formula}，所以要{needed}张，少1张就不够。	To be satisfied or fairly satisfied: more than {fraction} of {base}, {formula}, so {needed} forms are enough and one fewer is not.	To be satisfied or fairly satisfied: more than {fraction} of {base}, {formula}, so {needed} form is enough.
rating.step.graded-satisfied	count,items	count	满意的有{count}项：{items}。	{count} items are satisfied: {items}.	{count} item is satisfied: {items}.
rating.step.graded-basic	count,items	count	基本满意的有{count}项：{items}。	{count} items are fairly satisfied: {items}.	{count} item is fairly satisfied: {items}.
rating.step.graded-dissatisfied	count,items	count	不满意的有{count}项：{items}。	{count} items are dissatisfied: {items}.	{count} item is dissatisfied: {items}.
rating.step.suspended	count,items	count	暂停的有{count}项，不参加测评：{items}。	{count} items are suspended and not rated: {items}.	{count} item is suspended and not rated: {items}.
rating.step.terminated	count,items	count	终止的有{count}项，不参加测评：{items}。	{count} items are terminated and not rated: {items}.	{count} item is terminated and not rated: {items}.
rating.step.overall	good,valid,goodPercent,satisfied,satisfiedPercent		总体满意率，满意和基本满意合计：{good}/{valid} = {goodPercent}；只算满意：{satisfied}/{valid} = {satisfiedPercent}。	Overall, satisfied or fairly satisfied: {good}/{valid} = {goodPercent}; satisfied alone: {satisfied}/{valid} = {satisfiedPercent}.	
rating.step.no-overall			没有有效的测评票，算不出总体满意率。	No form is valid, so that there is no overall rate.	
rating.item.counts	satisfied,basic,dissatisfied,blank		满意{satisfied}，基本满意{basic}，不满意{dissatisfied}，未填{blank}	{satisfied} satisfied, {basic} fairly satisfied, {dissatisfied} dissatisfied, {blank} blank	
rating.item.shares	base,satisfied,together		满意占{base}的{satisfied}，连同基本满意占{together}	{satisfied} of {base} satisfied, {together} satisfied or fairly satisfied	
rating.item.line	item,counts,reason		{item}：{counts}。{reason}	{item}: {counts}. {reason}	
rating.item.line-with-shares	item,counts,shares,reason		{item}：{counts}；{shares}。{reason}	{item}: {counts}; {shares}. {reason}	
rating.item.line-excluded	item,state		{item}：{state}。	{item}: {state}.	
rating.item.with-mark	line,mark		{line}{mark}。	{line} {mark}.	
rating.reason.satisfied	forms,needed	forms	满意：评“满意”的{forms}张，达到所需的{needed}张。	Satisfied: {forms} forms say so, {needed} needed.	Satisfied: {forms} form says so, {needed} needed.
rating.reason.basic	satisfied,needed,together,enough		基本满意：评“满意”的{satisfied}张，不到{needed}张；连同评“基本满意”的共{together}张，达到所需的{enough}张。	Fairly satisfied: {satisfied} say satisfied, below the {needed} needed; {together} say one or the other, {enough} needed.	
rating.reason.dissatisfied	satisfied,needed,together,enough		不满意：评“满意”的{satisfied}张，不到{needed}张；连同评“基本满意”的共{together}张，也不到{enough}张。	Dissatisfied: {satisfied} say satisfied, below the {needed} needed; {together} say one or the other, below the {enough} needed.	
rating.result.rated	satisfied,basic,dissatisfied		满意{satisfied}项，基本满意{basic}项，不满意{dissatisfied}项。	{satisfied} satisfied, {basic} fairly satisfied, {dissatisfied} dissatisfied.	
rating.result.no-quorum			出席的成员不足法定人数。请重新召集，再测评一次。	There is no quorum. Convene again and hold the rating anew.	
rating.result.void			收回的测评票多于发出的，测评无效。请另发测评票，再测评一次。	More forms came back than were issued; the rating is void. Issue new forms and hold it anew.	
rating.warning.unfinished	items		注意：年度目标未完成也有等次的：{items}。公布时请在等次旁写明。	Note: graded though the annual target was not reached: {items}. Say so beside the grade wherever it is shown.	
rating.warning.no-valid-forms			注意：一张有效的测评票也没有，等次只是规则的结果，没有人作过评价。	Note: no form was valid. The grades follow from the rule alone; nobody said anything.	
rating.record.nothing-to-rate			清单上的项目都暂停或终止了，没有可测评的。请核对state。	All items of the list are suspended or terminated, so that there is nothing to rate. Check their states.	
rating.new-at	term,number		把测评列入第{term}届第{number}次会议	Put a rating on the agenda of term {term}, meeting {number}	
rating.form-crumb			测评哪些项目	What is rated	
rating.form-headline			这次会议｜测评哪些项目？	Which projects｜ is this meeting to rate?	
rating.form-correct-headline			更正｜各项目的完成情况	Correct｜ how far the projects are	
rating.form-lead			测评已经宣布的票决所定的项目。完成情况照政府的报告填，和项目一起写成清单，算出指纹印在测评票上。	What an announced ballot decided is rated. How far each project is comes from the government’s report; it makes a list with the projects, whose fingerprint is printed on the form.	
rating.form-none			还没有可以测评的项目。	There is nothing to rate yet.	
rating.form-none-text			票决结果宣布以后，定下来的项目才能测评。	Projects can be rated once the result of their ballot is announced.	
rating.form-counting			票正在重新清点	The papers are being counted again	
rating.form-counting-text	number		决定这些项目的票决，票在那次会议的第{number}项票决里重新清点。已经填写的都在下面，新结果宣布以后才能保存。	The papers of the ballot that decided these projects are being counted again, in ballot {number} of its meeting. What was entered stands below, and can be saved once the new result is announced.	
rating.form-recounted			票已重新清点，以新结果为准	The papers were counted again, and the new result holds	
rating.form-dropped	items		不再当选，不测评：{items}。	No longer chosen, and not rated: {items}.	
rating.form-added	items		新当选，请选完成情况：{items}。	Newly chosen; say how far each is: {items}.	
rating.form-same			当选的项目没有变。核对后保存，测评清单就依据新的证书。	The same projects were chosen. Check them and save: the list then rests on the new certificate.	
rating.form-nobody			一个项目也没有当选，这项测评没有可以测评的项目。	No project was chosen: this rating has nothing to rate.	
rating.form-changed			其余项目保留已经填写的完成情况。保存后，测评清单就依据新的证书。	What was entered of the other projects stands below. Once saved, the list rests on the new certificate.	
rating.form-rated			哪次票决定的项目	Projects of which ballot	
rating.form-rated-option	poll,count		{poll}（{count}项）	{poll} ({count})	
rating.form-rated-button			列出这些项目	List them	
rating.form-title			测评的名称	What the rating is called	
rating.form-title-proposed	place,year		{place}{year}年民生实事项目满意度测评	{place}{year}年民生实事项目满意度测评	
rating.form-report			依据的政府报告	The government’s report	
rating.form-report-hint			写完成情况报告的文号或标题。	The number or title of its report on the projects.	
rating.form-states			各项目的完成情况	How far each project is	
rating.form-states-hint			未完成的也测评，等次旁写明“年度目标未完成”；暂停、终止的印在票上，不测评。	What is not finished is rated too, and marked beside its grade; what is suspended or terminated is printed and not rated.	
rating.form-state-prompt			请选完成情况	Choose one	
rating.form-correct-button			更正	Correct	
rating.fault.rated			这次票决现在没有可以测评的项目，可能是票已重新清点。请选一次已经宣布的票决。	That ballot has no projects to rate now; its papers may have been counted again. Choose a ballot whose result is announced.	
rating.fault.report			请写依据的政府报告：文号或标题。	Name the government’s report: its number or its title.	
rating.fault.state			请选这个项目的完成情况，照政府的报告。	Say how far this project is, as the government reports it.	
rating.fault.nothing			全部项目都暂停或终止了，没有可测评的。请核对完成情况。	Every project is suspended or terminated: there is nothing to rate. Check how far they are.	
rating.headline.prepared			等大会｜通过测评办法。	Waiting for the plenary｜ to adopt the scheme.	
rating.step-lock			锁定测评办法	Lock the scheme	
rating.items-title			测评的项目	What is rated	
rating.items-state			完成情况	How far it is	
rating.items-correct			更正完成情况	Correct how far they are	
rating.basis.list			测评清单	List of what is rated	
rating.basis.list-text	year,items	items	{year}年的项目，{items}项	Projects of {year}, {items} items	Projects of {year}, {items} item
rating.basis.rule			测评办法	Scheme of the rating	
rating.paper			测评票	Rating form	
rating.paper-rule			每一项选一格画○：满意、基本满意或不满意。不想评的项目可以空着。	Mark ○ in one box for each project: satisfied, fairly satisfied or dissatisfied. You may leave a project blank.	
rating.paper-each			每一项选一格画○：满意、基本满意或不满意。有一项空着，整张作废。	Mark ○ in one box for each project: satisfied, fairly satisfied or dissatisfied. A project left blank makes the form void.	
rating.paper-excluded			下列项目不参加测评：	Not rated:	
rating.paper-excluded-item	number,name,state		{number}. {name}：{state}	{number}. {name}: {state}	
rating.paper-fingerprint			测评清单的指纹	Fingerprint of the list of what is rated	
rating.certificate.title			民生实事项目测评结果证书	Certificate of the rating	
rating.certificate.votes			二、各项评价	2. What the forms say	
rating.certificate.link			测评结果证书	Certificate	
rating.notice.opening	date,items	items	{date}，会议以无记名投票的方式，测评了下列{items}个项目的满意度，结果如下：	On {date} the meeting rated the following {items} projects by secret ballot:	On {date} the meeting rated the following project by secret ballot:
rating.page-title	title		测评结果：{title}	Rating: {title}	
rating.list.section			满意度测评	Ratings	
rating.headline-all	count	count	{count}个项目｜都评为满意。	All {count} projects｜ are rated satisfied.	The {count} project｜ is rated satisfied.
rating.headline-some	items,satisfied		{items}个项目中，｜评为满意的有{satisfied}个。	{satisfied} of {items} projects｜ are rated satisfied.	
rating.lead-unfinished	items		其中年度目标未完成的：{items}。	Of these the annual target was not reached: {items}.	
rating.figure.returned	unreturned		收回 / 发出的测评票，{unreturned}张未交回	forms returned, of those issued; {unreturned} not returned	
rating.figure.valid	void		有效的测评票，废票{void}张	valid forms; {void} void	
rating.figure.needed			评上“满意”需要的票数	forms that make a project satisfied	
rating.table.name			各项等次	Grade of each project	
rating.table.grade			等次	Grade	
rating.check.lead			记录里有测评办法、代表人数和每一项各等次的票数，没有谁评了什么。用它谁都能重新算出同样的等次。	The record holds the scheme, the number of deputies and the forms of every grade, not what anybody said. With it anybody gets the same grades.	
rating.check.list			下载测评清单	Download the list	
rating.facts.held			测评日期	Held on	
rating.record.present-above-members	present,members		出席{present}人，多于全体在任成员{members}人。请核对present和members。	{present} present, but only {members} members. Check present and members.	
rating.record.forms-not-returned	valid,void,sum,returned		有效{valid} + 废票{void} = {sum}，收回的却是{returned}张。请核对。	{valid} valid + {void} void = {sum}, but {returned} were returned. Check them.	
rating.record.excluded-item-rated	item,state		项目“{item}”的state是{state}，不参加测评，却有票数。请删去票数，或改正state。	Item “{item}” is {state} and not rated, but has counts. Remove them, or correct its state.	
rating.record.item-left-blank	item,count	count	按办法有项目未填的测评票作废，项目“{item}”却有{count}张有效票未填。请记到void的blank里。	By the scheme a form with a blank item is void, but {count} valid forms leave item “{item}” blank. Count them in void as blank.	By the scheme a form with a blank item is void, but {count} valid form leaves item “{item}” blank. Count it in void as blank.
rating.record.grades-not-valid	item,satisfied,basic,dissatisfied,blank,sum,valid		项目“{item}”：满意{satisfied} + 基本满意{basic} + 不满意{dissatisfied} + 未填{blank} = {sum}，有效票却是{valid}张。请核对。	Item “{item}”: {satisfied} satisfied + {basic} fairly + {dissatisfied} dissatisfied + {blank} blank = {sum}, but {valid} forms are valid. Check them.	
rating.record.sums-differ	item,satisfied,basic,dissatisfied,blank,sum,valid,wrong		各项的合计不一样。项目“{item}”：满意{satisfied} + 基本满意{basic} + 不满意{dissatisfied} + 未填{blank} = {sum}，有效票却是{valid}张。对不上的项目：{wrong}。请对照原始计票单，不要猜。	The sums of the items differ. Item “{item}”: {satisfied} satisfied + {basic} fairly + {dissatisfied} dissatisfied + {blank} blank = {sum}, but {valid} forms are valid. Items that do not fit: {wrong}. Check the tally sheets; do not guess.	
rating.record.ratings-missing			这次测评有效，却没有票数。请写明totals。	The round stands but has no counts. Give totals.	
rating.record.round-after-rating			前一次测评已经有结果，不该再有一次。请删去。	The round before has given its grades; no further one may follow. Remove it.	
rating.form-title-again	place,year		{place}{year}年民生实事项目不满意项目再次测评	{place}: second rating of the dissatisfied projects of {year}	
rating.form-again-option	poll,count	count	再次测评：{poll}里评为不满意的{count}项	again: the {count} dissatisfied projects of {poll}	again: the {count} dissatisfied project of {poll}
rating.again-title			再次测评，只有一次	Rated again, once	
rating.again-text	rating		这些项目在“{rating}”里评为不满意。政府再次报告以后，只对它们再测评一次；两次的结果都公布，清单写明是哪一次之后的再测评。	“{rating}” found these projects dissatisfied. After the government has reported again they alone are rated once more; both results are published, and the list names the rating it follows.	
rating.again-public	ballot		这是对{ballot}中评为不满意的项目的再次测评。	This rates again the projects that {ballot} found dissatisfied.	
rating.again-link			看第一次测评	See the first rating	
register.nav			全体会议	Sittings	
register.desk.nav			签到台	Desk	
register.meeting	term,number		第{term}届人民代表大会第{number}次会议	Meeting {number} of term {term}	
register.meeting-street	term,number		第{term}届议事代表会议第{number}次会议	Meeting {number} of term {term}	
register.meeting-days	from,to		{from}至{to}	{from} to {to}	
register.sitting	number		第{number}次全体会议	Sitting {number}	
register.sittings.headline-none			还没有｜开幕的会议。	No meeting｜ has opened yet.	
register.sittings.none-title			会议开幕以后才有全体会议。	Sittings begin once a meeting has opened.	
register.sittings.none-text			开幕时冻结在任代表，之后才能签到、发票。	The opening freezes the deputies in office; from then on they check in and get papers.	
register.sittings.headline-open	number		第{number}次全体会议｜进行中。	Sitting {number}｜ is under way.	
register.sittings.headline-closed			现在没有｜进行中的全体会议。	No sitting｜ is under way.	
register.sittings.empty-title			这次会议还没有开过全体会议。	This meeting has had no sitting yet.	
register.sittings.empty-text			开了全体会议，两个签到台就能签到。	Once one is open, the desks can check deputies in.	
register.sittings.column.sitting			全体会议	Sitting	
register.sittings.column.present			到会 / 在任	Present / in office	
register.sittings.quorum			够法定人数	Quorum met	
register.sittings.column.state			状态	State	
register.sittings.column.sheets			签到册	Registers	
register.sittings.open			进行中	Under way	
register.sittings.closed			已结束	Over	
register.sittings.sheet			到会	Attendance	
register.sittings.sheet-later			发票截止后可以打印	To print once issuing has ended	
register.sittings.open-day			哪一天	Day	
register.sittings.open-button	number		开第{number}次全体会议	Open sitting {number}	
register.sittings.close-button	number		结束第{number}次全体会议	Close sitting {number}	
register.sittings.close-text			结束以后不再签到，不能重开；还要开会就开下一次。	Afterwards nobody checks in, and it cannot be opened again; the next meeting of deputies is another sitting.	
register.sittings.to-desk			到签到台	To the desk	
register.sittings.to-passes			打印代表证	Print the passes	
register.sittings.done-open			全体会议开了，可以签到。	The sitting is open; deputies can check in.	
register.sittings.done-close			全体会议结束了。	The sitting is closed.	
register.sittings.done-text			已记入留痕。	It stands in the audit trail.	
register.refused-title			没有登记。	Nothing was recorded.	
register.fault.meeting-preparing			会议还没有开幕。先在会议页面开幕，再开全体会议。	The meeting has not opened. Open it on its own page first.	
register.fault.meeting-closed			会议已经闭幕，不能再开全体会议。	The meeting is over; it can have no further sitting.	
register.fault.day			这不是一个日期。写成2023-02-24或2023年2月24日。	This is no date. Write it as 2023-02-24.	
register.fault.day-outside	from,to		会期是{from}至{to}，全体会议要在其中一天。	The meeting is from {from} to {to}; a sitting lies within it.	
register.fault.sitting-open	number		第{number}次全体会议还没有结束。先结束它，再开下一次。	Sitting {number} is still open. Close it, then open the next.	
register.fault.sitting-closed	number		第{number}次全体会议已经结束，不再签到、发票。	Sitting {number} is over; nobody checks in and no paper is issued.	
register.fault.session-under-way	title,number		“{title}”第{number}场还没有投完。关箱或中止以后，再结束全体会议。	Ballot {number} of “{title}” is under way. Close the sitting once its boxes are closed or it is broken off.	
register.fault.not-in-office			已不是代表，不能签到、领票。	No deputy any longer: neither check-in nor paper.	
register.fault.present-already			早已签到，没有重复登记。	Already here; nothing was recorded twice.	
register.fault.not-present			还没有签到，不能领票。	Not checked in: no paper.	
register.fault.not-here			不在会场，没有登记离场。	Not in the hall; nothing was recorded.	
register.fault.holds-paper	titles		手里有“{titles}”的票。先在“最近几步”里退票，再登记离场。	Holds a paper of “{titles}”. Take it back under “Last steps” first.	
register.fault.registered			已在截止的签到册上，不能撤销签到。人不在会场的，登记离场。	Stands in a register that is closed, so the check-in stays. Whoever is not in the hall is recorded as having left.	
register.fault.changed-meanwhile			另一台刚登记过这位代表。请再查一次，看现在的情况。	The other desk has just recorded something of this deputy. Look once more at how it stands.	
register.fault.reason-missing			要选一个原因。	Choose a reason.	
register.fault.issuing-changed			正在发的票和这一页上的不一样了，这次没有发。请看上面的数字，再扫一次。	Other papers are being issued than this page showed; none was given out. Look at the figures and scan once more.	
register.fault.issued-already	titles		“{titles}”的票已经领过，没有再发。	Has had the paper of “{titles}”; no other was issued.	
register.fault.no-paper			没有领过这场的票。	Has no paper of this ballot.	
register.fault.none-left	title,printed	printed	“{title}”印了{printed}张，一张也不剩了，没有发。请加印，登记后再发。	Of “{title}” {printed} papers were printed and none is left; none was issued. Print more and have it recorded first.	Of “{title}” {printed} paper was printed and none is left; none was issued. Print more and have it recorded first.
register.fault.not-found			这次会议没有这个人。	This meeting has nobody of that kind.	
register.miss.empty			还没有扫描或输入。	Nothing was scanned or typed.	
register.miss.empty-text			扫代表证上的码，或输入姓名、座位、编号。	Scan the code of a pass, or type a name, a seat or a number.	
register.miss.unknown	words		没有找到“{words}”。	“{words}” was not found.	
register.miss.unknown-text			这次会议没有这样的姓名、座位或编号。也可以在下面按代表团点选。	This meeting has no such name, seat or number. The delegations below list everybody.	
register.miss.mistyped			代表证的码有误。	This code of a pass is misspelt.	
register.miss.mistyped-text	words		“{words}”少了、多了或错了一位。把输入法切到英文再扫一次，或输入姓名。	In “{words}” a symbol is wrong, missing or too many. Switch the keyboard to English and scan once more, or type the name.	
register.miss.other-meeting	number		这是第{number}次会议的代表证。	This is a pass of meeting {number}.	
register.miss.other-meeting-text			不能用在这次会议上。请输入姓名，核对本人后签到。	It does not count at this meeting. Type the name and see who stands before you.	
register.miss.foreign			没有人持有这个码的代表证。	Nobody has a pass of this code.	
register.miss.foreign-text			码本身没有写错，但不是本系统印的。请输入姓名，核对本人。	It is well formed and was not printed here. Type the name and see who stands before you.	
register.desk.headline	number		第{number}次全体会议｜签到台	Desk of｜ sitting {number}	
register.desk.none-headline			现在没有｜进行中的全体会议。	No sitting｜ is under way.	
register.desk.none-title			全体会议开了才能签到。	Deputies check in once a sitting is open.	
register.desk.none-text			由主持票决的岗位开。开了以后刷新这一页。	Whoever leads the vote opens it. Reload this page then.	
register.desk.modes			签到或发票	Check-in or papers	
register.desk.mode.check-in			签到	Check-in	
register.desk.mode.issue			发票	Papers	
register.desk.figure.present			到会	present	
register.desk.figure.of	deputies		/ {deputies}	/ {deputies}	
register.desk.figure.missing	quorum		还差；法定人数{quorum}名	missing; the quorum is {quorum}	
register.desk.missing	count		还差{count}名	{count} missing	
register.desk.figure.met			够了	Met	
register.desk.figure.met-text	quorum		法定人数{quorum}名	quorum of {quorum}	
register.desk.figure.observers			列席人员到会	observers present	
register.desk.figure.issued			已发	issued	
register.desk.figure.left			剩余	left	
register.desk.figure.spoilt			换下的废票	spoilt, exchanged	
register.desk.figure.printed			印制	printed	
register.desk.session	title,number		{title}，第{number}场	{title}, ballot {number}	
register.desk.session-state.opened			还没有开始发票。	Issuing has not begun.	
register.desk.session-state.issuing			正在发票。	Papers are being issued.	
register.desk.session-state.casting			发票已截止，正在投票；只能换票。	Issuing has ended and ballots are cast; papers can only be exchanged.	
register.desk.session-state.over			已经投完。	The boxes are closed.	
register.desk.both			两场同时发票：扫一次，每场各发一张。	Papers of both ballots are being issued: one scan, one paper of each.	
register.desk.no-session			这次全体会议还没有票决场次。	This sitting has no ballot yet.	
register.desk.no-session-text			主持票决的岗位开始发票以后，这里就能发。	Papers are issued here once whoever leads the vote has begun.	
register.desk.input.check-in			扫代表证签到，或输入姓名、座位、编号	Scan a pass to check in, or type a name, a seat or a number	
register.desk.input.issue			扫代表证发票，或输入姓名、座位、编号	Scan a pass to issue a paper, or type a name, a seat or a number	
register.desk.input.look			扫代表证查找，或输入姓名、座位、编号	Scan a pass to look somebody up, or type a name, a seat or a number	
register.desk.button.check-in			签到	Check in	
register.desk.button.issue			发票	Issue	
register.desk.button.look			查找	Look up	
register.desk.assisted			代写：本人请人代为填票	Assisted: somebody writes for the deputy	
register.desk.lists			按代表团点选	By delegation	
register.desk.lists-observers			列席人员	Observers	
register.desk.choose	count	count	有{count}位，请选一位	{count} match: choose one	{count} matches: choose
register.desk.choose-text			看清代表团和座位，再点。	Mind delegation and seat.	
register.desk.number	number		编号{number}	No. {number}	
register.desk.no-seat			未排座	no seat	
register.desk.state.present			已签到	Present	
register.desk.state.left			已离场	Left the hall	
register.desk.state.absent			未签到	Not here	
register.desk.state.leave			已请假	On leave	
register.desk.state.paper			已领票	Has a paper	
register.desk.state.no-deputy			已不是代表	No deputy any longer	
register.answer.checked-in			已签到	Checked in	
register.answer.came-back			已回会场	Back in the hall	
register.answer.left			已离场	Left the hall	
register.answer.issued			已发票	Paper issued	
register.answer.issued-of	titles,count	count	发了“{titles}”的票，一共{count}张。	{count} papers: “{titles}”.	A paper of “{titles}”.
register.answer.issued-assisted			登记了代写。	Recorded as assisted.	
register.answer.exchanged			已换票	Paper exchanged	
register.answer.exchanged-text			收回一张废票，另发一张。	One spoilt paper taken back, another given.	
register.answer.undone			已撤销	Undone	
register.answer.undone-text			数字已经改回。	The figures are as before.	
register.answer.not			没有登记	Not recorded	
register.answer.not-issued			没有发票	No paper issued	
register.answer.present-already			早已签到	Already here	
register.answer.issued-already			票已领过	Has a paper	
register.answer.found			查到了	Found	
register.answer.on-leave			这一天请了假，人来了也可以签到。	Has leave for this day, and may check in all the same.	
register.answer.observer			列席人员	Observer	
register.answer.observer-text			不是代表，不能领票。另算到会人数。	No deputy, and gets no paper; counted apart.	
register.answer.observer-in			列席已签到	Observer is here	
register.answer.observer-out			列席已离场	Observer has left	
register.answer.enter			签到	Check in	
register.answer.come-back			回到会场	Came back	
register.answer.leave			登记离场	Left the hall	
register.answer.exchange	title		换票：{title}	Exchange: {title}	
register.answer.exchange-why			为什么换？点一个就换。	Why? One press exchanges it.	
register.exchange.miswritten			写错	Miswritten	
register.exchange.damaged			破损、弄脏	Torn or dirty	
register.exchange.misprinted			印错	Misprinted	
register.undo.wrong-person			认错了人	Wrong person	
register.undo.slip			点错、扫错	Slip of the hand	
register.undo.foreign-pass			不是本人的证	Not their own pass	
register.undo.button			撤销	Undo	
register.undo.why			为什么撤销？点一个就撤销。	Why? One press undoes it.	
register.trail.title			最近几步	Last steps	
register.trail.text			只在这一页上，不存下来；离开这一页就没有了。	They stand on this page only and are stored nowhere; leaving the page forgets them.	
register.trail.none			这一台还没有做过什么。	This desk has done nothing yet.	
register.trail.checked-in			签到	Checked in	
register.trail.came-back			回到会场	Came back	
register.trail.left			离场	Left	
register.trail.issued	count	count	发票{count}张	{count} papers	{count} paper
register.trail.exchanged			换票	Exchanged a paper	
register.sheet.back			返回全体会议	Back to the sittings	
register.sheet.title			签到册	Register of attendance	
register.sheet.session-note	sitting,date,title,number,deputies,present,issued		第{sitting}次全体会议（{date}），“{title}”第{number}场。发票截止时：应到{deputies}名，实到{present}名，发票{issued}张。	Sitting {sitting}, {date}; ballot {number} of “{title}”. When issuing ended: {deputies} deputies, {present} present, {issued} papers issued.	
register.sheet.sitting-note	sitting,date,deputies,present		第{sitting}次全体会议（{date}）。应到{deputies}名，实到{present}名。	Sitting {sitting}, {date}: {deputies} deputies, {present} present.	
register.sheet.delegation	name,deputies,present		{name}：应到{deputies}名，实到{present}名	{name}: {present} of {deputies} present	
register.sheet.mark.paper			领票	Paper	
register.sheet.mark.assisted			领票，代写	Paper, assisted	
register.sheet.mark.present			到会	Present	
register.sheet.mark.present-no-paper			到会，未领票	No paper	
register.sheet.mark.leave			请假	Leave	
register.sheet.mark.absent			未到	Absent	
register.sheet.spoilt	printed,issued,spoilt,left,assisted		印制{printed}张，发出{issued}张，换下废票{spoilt}张，剩余{left}张；代写{assisted}名。	{printed} papers printed, {issued} issued, {spoilt} spoilt and exchanged, {left} left; {assisted} assisted.	
register.sheet.sign.chief			总监票人	Chief scrutineer	
register.sheet.sign.desk			签到台	Desk	
register.sheet.sign.secretary			大会秘书处	Secretariat	
register.sheet.sign.date			年　　月　　日	Date	
register.passes.title			代表证	Passes	
register.passes.headline	count	count	{count}张代表证，｜按A4打印。	{count} passes,｜ to print on A4.	{count} pass,｜ to print on A4.
register.passes.preparing			会议还没有开幕，按今天的名册。	The meeting has not opened: these are the deputies in office today.	
register.passes.lead			每页十张，沿线裁开。码由会议和代表算出，不存下来；丢了再印一张，仍是同一个。	Ten a page, to be cut along the lines. The code follows from meeting and deputy and is stored nowhere; a lost pass is printed again and is the same.	
register.passes.all			全部	All	
register.passes.narrow			按代表团	By delegation	
register.passes.none			没有可以印的代表证。	There is no pass to print.	
register.passes.none-text			这个代表团没有在任代表，或名册还是空的。	The delegation has no deputy in office, or the roll is empty.	
register.passes.card			代表证	Deputy	
register.passes.seat			座位	Seat	
register.passes.number			编号	No.	
register.passes.code	code		代表证的码：{code}	Code of the pass: {code}	
register.together.bring			带入报到机的名单	Bring in the list of the hall's readers	
register.together.numbers			已报到代表的编号	Roll numbers of those who have checked in	
register.together.numbers-hint			编号之间用空格、逗号或换行隔开。已经签到的不会重复算。	Part them by blanks, commas or lines. Those who are there already are not counted twice.	
register.together.bring-button			一起签到	Check them in	
register.together.issue			统一发票	A paper for everybody present	
register.together.issue-text	count	count	按座位逐一发给到会还没有票的{count}名代表，发完再按。	Hand one to each of the {count} deputies who are present and have none, then press.	Hand one to the {count} deputy who is present and has none, then press.
register.together.issue-button	count	count	{count}名代表都发了	All {count} have one	{count} deputy has one
register.answer.brought-in	count	count	{count}名代表签到了	{count} deputies checked in	{count} deputy checked in
register.answer.issued-to-all	count	count	发了{count}张表决票	{count} papers issued	{count} paper issued
register.fault.numbers-missing			没有看到编号。请填代表名册上的编号。	There is no number. Give numbers of the roll.	
register.fault.numbers-unknown	count,numbers	count	有{count}个编号不是在任代表的：{numbers}。一个也没有签到，请改正后再按。	{count} numbers are no deputies' in office: {numbers}. Nobody was checked in; mend them and press again.	{count} number is no deputy's in office: {numbers}. Nobody was checked in; mend it and press again.
replacement.title			替补	Replacement	
replacement.link			从没有选上的候选项目替补	Replace it from those not chosen	
replacement.headline			按得票顺序，｜从没有选上的候选项目替补。	In the order of the votes,｜ from those not chosen.	
replacement.lead	number,name		第{number}项“{name}”已经终止。同一次票决没有选上的候选项目列在下面，下一个已经选好。替补要有决定；不按顺序的，写明原因。终止的项目仍然看得到。	No. {number}, “{name}”, is terminated. Those that the same vote did not choose are below, and the next one is selected. It takes a decision; where the order is left, say why. The terminated project stays visible.	
replacement.order-title			没有选上的候选项目	Those that were not chosen	
replacement.votes-kept			按票决办法，没有选上的得票数不公布，这里只列先后。	By the rule of the vote, the votes of those not chosen are not published. Only their order is shown.	
replacement.place			顺序	Order	
replacement.votes			得票	Votes	
replacement.votes-of	count	count	得{count}票	{count} votes	{count} vote
replacement.already	number		已经列入，第{number}项	On the list as No. {number}	
replacement.next			下一个	Next	
replacement.next-tied			下一个，得票相同	Next, with as many votes	
replacement.which			哪一项替补	Which one takes the place	
replacement.reason			为什么是这一项	Why this one	
replacement.reason-hint			不按得票顺序，或得票相同要从中选定的，写决定里的原因；按顺序的空着。	Where the order of the votes is left, or one of several with as many votes is taken, write what the decision says. Leave it blank otherwise.	
replacement.button			按这个决定列入	List it by this decision	
replacement.done			替补的项目已经列入。	The replacement is on the list.	
replacement.for	number		替补第{number}项	Replaces No. {number}	
replacement.by	number		由第{number}项替补	Replaced by No. {number}	
replacement.not-terminated			这一项没有终止，不用替补。先按决定终止，再替补。	This project is not terminated, so nothing takes its place. Terminate it by a decision first.	
replacement.replaced	number		这一项已经由第{number}项替补，不能再替补一次。第{number}项终止的，在它的页面上替补。	No. {number} has taken its place already. If that one is terminated, replace it on its own page.	
replacement.no-vote			这张清单不是票决产生的，没有得票顺序，不能这样替补。请在清单里补充事项。	No vote made this list, so there is no order of votes. Add an entry to the list instead.	
replacement.without-counts			这次票决只有报道，没有逐项计票数字，排不出得票顺序，不能这样替补。	This vote is known from reports without the count of each item, so there is no order of votes to go by.	
replacement.counted-again			这次票决正在重新计票。请等结果公布以后再替补。	The papers of this vote are being counted again. Wait for the result to be announced.	
replacement.not-chosen			重新计票以后，这一项不再当选，没有名额可以替补。	A recount has not chosen this project, so it has no place to give.	
replacement.nobody-left			同一次票决没有选上的候选项目都已经列入，没有可以替补的。	All that the same vote did not choose are on the list already. Nobody is left.	
replacement.listed	number		这一项已经在清单上，是第{number}项。请另选一项。	It is on the list already, as No. {number}. Choose another.	
replacement.out-of-order	names		按得票顺序，下一个是{names}。要列别的，写明决定里的原因。	By the votes, {names} comes next. To take another, write the reason that the decision gives.	
replacement.tied	names		{names}得票相同。请写明决定为什么选定这一项。	{names} have as many votes. Write why the decision takes this one.	
reply.done.acknowledged			已受理。	Taken up.	
reply.done.answered			答复已送出。	The answer has been sent.	
reply.done.text			提建议的人凭查询码马上能看到。	Whoever made the suggestion can see it at once with the code.	
reply.wrong-state.title			这一步现在做不了。	This cannot be done now.	
reply.wrong-state.text			这条建议的进度已经变了。请看下面的最新情况再决定。	The suggestion has moved on. See how it stands below, then decide.	
reply.conflict.title			这条建议刚刚有人改过。您填的没有丢。	Somebody has just changed this suggestion. What you entered is not lost.	
reply.conflict.by	post,time		{post}在{time}作了答复，见下面。	{post} answered it on {time}; see below.	
reply.conflict.text			您写的还在下面的表里。看过最新情况，仍要答复就再按一次。	Your text is still in the form below. Read how it stands now; if you still want to send it, press once more.	
reply.answers.title			答复	Answers	
reply.answer.current	time		现行答复，{time}	Current answer, {time}	
reply.answer.corrected	time		已被更正的答复，{time}	Corrected answer, {time}	
reply.acknowledge.title			受理	Take it up	
reply.acknowledge.button			受理这条建议	Take up this suggestion	
reply.title.label			标题	Title	
reply.title.hint			取自头几个字；不通顺就改好。原文不动。	Made from the first words; mend it if it reads badly. The text itself stays.	
reply.form.title			答复这条建议	Answer this suggestion	
reply.form.correction-title			更正答复	Correct the answer	
reply.outcome.label			怎么处理	What is decided	
reply.outcome.missing			请选一种处理。	Choose what is decided.	
reply.outcome.taken-forward			和别的建议一起比较，可能成为候选项目。	It is weighed with the others and may become a candidate.	
reply.outcome.merged			写明并入了哪个候选项目。	Say which candidate it became part of.	
reply.outcome.reserved			今年不办，留到以后的年度再比较。	Not this year; it is weighed again in later years.	
reply.outcome.forwarded			写明转给了哪个单位、电话多少。	Say to which unit, and its telephone number.	
reply.outcome.duplicate			写明与哪一条相同。	Say which one it equals.	
reply.outcome.rejected			要选一个原因，并写明还可以怎么办。	Choose a reason, and say what else can be done.	
reply.reason.label			没有采纳的原因	Why it is not adopted	
reply.reason.hint			只在“没有采纳”时要选。	Only needed when it is not adopted.	
reply.reason.prompt			请选择	Choose one	
reply.reason.missing			没有采纳，请选一个原因。	It is not adopted, so choose a reason.	
reply.text.label			答复	Answer	
reply.text.hint			先说结果，再说原因，最后说还可以怎么办。提建议的人会原样看到。	First the result, then the reason, then what else can be done. It is shown as you write it.	
reply.text.too-short	count,fewest	count	答复只有{count}个字，至少写{fewest}个字。	The answer has {count} characters; write at least {fewest}.	The answer has {count} character; write at least {fewest}.
reply.text.too-long	count,most	count	答复有{count}个字，最多{most}个字。	The answer has {count} characters; the limit is {most}.	The answer has {count} character; the limit is {most}.
reply.button			送出答复	Send the answer	
reply.facts.title			这条建议	This suggestion	
reply.facts.via			到达方式	Arrived by	
reply.facts.postmark			邮戳日期	Postmark	
reply.facts.field			类别	Kind	
reply.facts.submitter			称呼	Name	
reply.facts.phone			电话或邮箱	Telephone or e-mail	
reply.facts.beneficiaries			受益	Who benefits	
reply.facts.cost			估算投资	Estimated cost	
reply.facts.source			出处	Source	
reply.nav			待答复	To be answered	
reply.no-candidate			它还没有并入候选项目，不能答复成“并入候选项目”。请先到工作台合并。	It is in no candidate yet, so it cannot be told as merged. Merge it on the bench first.	
reply.no-twin			要说与哪一条相同，请先在筛选里定。	Which one it equals has to be ruled in the screening first.	
reply.text.tokens	names		还有没填的：{names}。补上内容，或者连花括号一起删掉。	Not filled in yet: {names}. Put the words there, or delete them with the braces.	
reply.ruling.text			这是筛选定下的，答复照此告诉。要改，请先改筛选意见。	This was ruled in the screening and is told as it stands. To change it, change the ruling first.	
reply.missing.title	names		样句里有几处还不知道：{names}	The sentence names what is not known yet: {names}	
reply.missing.text			原样留在下面了。补上内容，或者删掉，再送出。	They stand below as they are. Fill them in or delete them before sending.	
reply.due.none			没有期限	No date	
reply.due.today			今天到期	Due today	
reply.due.left	count	count	还有{count}个工作日	{count} working days left	{count} working day left
reply.due.left-calendar	count	count	还有{count}天	{count} days left	{count} day left
reply.due.overdue	count	count	超期{count}个工作日	{count} working days late	{count} working day late
reply.due.overdue-calendar	count	count	超期{count}天	{count} days late	{count} day late
reply.due.uncovered	year		（{year}年的放假安排还没有录入，按自然日算）	(the holidays of {year} are not on record; calendar days)	
reply.queue.headline-none			每一条建议｜都答复了。	Every suggestion｜ has been answered.	
reply.queue.headline	count	count	{count}条建议｜等着答复，没有超期的。	{count} suggestions｜ wait for an answer; none is late.	{count} suggestion｜ waits for an answer; none is late.
reply.queue.headline-overdue	count,overdue	count	{count}条建议等着答复，｜{overdue}条已经超期。	{count} suggestions wait for an answer,｜ {overdue} of them late.	{count} suggestion waits for an answer,｜ {overdue} of them late.
reply.queue.figure-overdue			条已经超期	late	
reply.queue.figure-week			条本周到期	due this week	
reply.queue.figure-decided			条已定，只等答复	decided, only to be answered	
reply.queue.figure-undecided			条还没有定	not decided yet	
reply.queue.undated	count	count	其中{count}条没有期限：收到时没有征集，或者那一年的放假安排还没有录入。	{count} of them have no date: no call was open when they came, or the holidays of that year were not on record.	{count} of them has no date: no call was open when it came, or the holidays of that year were not on record.
reply.queue.tabs			按期限看	By date	
reply.queue.tab-any			全部	All	
reply.queue.tab-overdue			已超期	Late	
reply.queue.tab-week			本周到期	This week	
reply.queue.tab-undated			没有期限	No date	
reply.queue.column-due			期限	Due	
reply.queue.decided	outcome		已定：{outcome}	Decided: {outcome}	
reply.queue.empty-title			这里没有等着答复的	Nothing waits here	
reply.queue.empty-text			换一个期限或筛选条件看看。筛选定下的建议，会出现在这里等着答复。	Try another date or filter. Suggestions that the screening has decided appear here to be answered.	
reply.filter.label			选出要看的	Choose what to see	
reply.filter.outcome			结果	Outcome	
reply.filter.candidate			候选项目	Candidate	
reply.filter.counted	name,count		{name}（{count}条）	{name} ({count})	
reply.filter.any			不限	Any	
reply.filter.decided			只看已定的	Decided ones only	
reply.filter.button			筛选	Filter	
reply.batch.title			一起答复	Answer together	
reply.batch.ask	most		逐条过目，一起答复（一次最多{most}条）	Look through them and answer together (at most {most})	
reply.batch.headline	count	count	{count}条答复，｜请逐条过目。	{count} answers｜ to look through.	{count} answer｜ to look through.
reply.batch.headline-none			先定下怎么办，｜再来一起答复。	Decide first,｜ then answer together.	
reply.batch.hint			每一条都按样句填好了，可以单独改。勾上的一次送出，每条各是一份答复。	Each is filled in from its sentences and can be changed by itself. Those ticked are sent at once, each an answer of its own.	
reply.batch.tick			送出这一条	Send this one	
reply.batch.tick-all			全部勾上	Tick all	
reply.batch.tick-none			全部不勾	Tick none	
reply.batch.original			原文	What was suggested	
reply.batch.button			送出勾上的答复	Send the answers ticked	
reply.batch.back			回到待答复	Back to the list	
reply.batch.done	count	count	{count}条答复已送出。	{count} answers have been sent.	{count} answer has been sent.
reply.batch.empty-title			这里没有已定待答复的建议	No decided suggestion waits here	
reply.batch.empty-text			筛选或合并时定下的建议，会按样句起草好答复，列在这里。用了筛选条件的，回到待答复换一个条件看看。	Once a suggestion is decided in the screening or on the bench, an answer is drafted for it here. If you came with a filter, go back to the list and try another.	
reply.batch.nothing-title			一条也没有勾上。	None is ticked.	
reply.batch.nothing-text			勾上要送出的，再按一次。写过的都还在。	Tick those to be sent and press again. What you wrote is still here.	
reply.batch.many-title	count,most	count	勾上了{count}条，一次最多送出{most}条。	{count} are ticked; at most {most} are sent at once.	{count} is ticked; at most {most} are sent at once.
reply.batch.many-text			去掉一些勾，分几次送。写过的都还在。	Untick some and send them in turns. What you wrote is still here.	
reply.batch.left-title	sent,count	count	送出了{sent}条；{count}条没有送，因为刚刚有变化。	{sent} sent; {count} were left out because they have just changed.	{sent} sent; {count} was left out because it has just changed.
reply.batch.left-text			变化写在各条下面。您写的没有丢，看过以后可以再勾上送出。	What changed stands beside each. Nothing you wrote is lost; read it, tick it again and send.	
reply.change.answered	post,time		{post}在{time}已经答复了这一条。	{post} answered this one on {time}.	
reply.change.ruled	outcome		这一条改定为“{outcome}”。	This one is now decided as “{outcome}”.	
reply.change.moved	state		这一条现在是“{state}”，不能答复。	This one is now “{state}” and cannot be answered.	
reply.change.fact	name,was,now		“{name}”变了：原来是“{was}”，现在是“{now}”。	“{name}” has changed from “{was}” to “{now}”.	
reply.change.edited			这一条刚刚有人改过。	Somebody has just changed this one.	
reply.change.gone			这一条不在本区的记录里。	This one is not in this record.	
reply.change.kept			您写的没有丢。	What you wrote is not lost.	
reply.change.yours			您写的：	What you wrote:	
reply.templates.title			答复样句	Sentences	
reply.templates.headline			每种结果，｜怎么对人说。	How each outcome｜ is told.	
reply.templates.lead			花括号里的内容在答复时自动填好。样句可以改，改过的每一版都留着；送出的答复不会跟着变。	What stands in braces is filled in when an answer is written. The sentences can be changed and every version is kept; answers already sent do not change.	
reply.templates.column-slot			结果	Outcome	
reply.templates.column-text			样句	Sentences	
reply.templates.column-version			版本	Version	
reply.templates.done	name		“{name}”的样句改好了。	The sentences for “{name}” are changed.	
reply.templates.done-text			以后的答复用新的样句；已经送出的不变。	Answers from now on use them; those already sent stay.	
reply.template.title			改样句	Change the sentences	
reply.template.name	outcome,reason		{outcome}：{reason}	{outcome}: {reason}	
reply.template.built-in			程序自带	Came with the program	
reply.template.version	number,post,time		第{number}版，{post}，{time}	Version {number}, {post}, {time}	
reply.template.label			样句	Sentences	
reply.template.hint			先说结果，再说原因，最后说还可以怎么办。答复用中文写。	First the result, then the reason, then what else can be done. Answers are written in Chinese.	
reply.template.button			保存这一版	Save this version	
reply.template.example			读起来是这样	How it reads	
reply.template.earlier	count		历次版本（{count}）	All versions ({count})	
reply.template.tokens			可以填的内容	What can be filled in	
reply.template.tokens-text			连花括号一起写进样句。不知道的内容会原样留着，并提醒您。	Write it with its braces. What is not known stays as it is, and you are told.	
reply.template.unknown	names		{names}不在可以填的内容里。请对照“可以填的内容”里的名称。	{names} cannot be filled in. Compare the names under “What can be filled in”.	
reply.template.brace			有一个花括号没有成对。请补上另一半，或者删掉。	A brace has no partner. Add the other half, or delete it.	
reply.template.conflict			刚刚有人保存了新的一版。您写的没有丢。	Somebody has just saved a new version. What you wrote is not lost.	
reply.template.conflict-text			您写的还在下面。看过新的一版，仍要用您的就再按一次。	Yours is still below. Read the new version; if you still want yours, press once more.	
reply.template.choose			用样句起草	Begin with sentences for	
reply.template.free			自己写	Your own words	
reply.template.take			取用	Use them	
reply.token.reference			这条建议的编号	the number of the suggestion	
reply.token.title			这条建议的标题	its title	
reply.token.received			收到的日期	the day it came	
reply.token.candidate			它并入的候选项目	the candidate it was merged into	
reply.token.merged			这个候选项目由多少条建议合成	how many suggestions the candidate is made of	
reply.token.same			说同一件事的另一条的编号	the number of the one that says the same	
reply.token.unit			负责答复的单位	the unit that answers the call	
reply.token.phone			征集公告上的联系方式	where to ask, as the call says	
reply.token.round			定下它的是第几轮筛选	the round of screening that decided	
reply.token.grounds			筛选时写的理由	the grounds given in the screening	
reply.slips.title			打印答复单	Print answers	
reply.slips.headline	count	count	{count}份答复单，｜一份一页。	{count} answers｜ to print, one a page.	{count} answer｜ to print, one a page.
reply.slips.headline-none			选一天，｜打印那天的答复单。	Choose a day｜ to print its answers.	
reply.slips.day			哪天答复的	Answered on	
reply.slips.day-unreadable			请写成2022-11-30这样的日期。	Write the day like 2022-11-30.	
reply.slips.button			列出答复单	List them	
reply.slips.print			按 Ctrl+P（苹果电脑按 ⌘P）打印，每份单独成页，装信封寄出。	Press Ctrl+P (⌘P on a Mac) to print; each begins a page of its own.	
reply.slips.empty-title			这一天没有要寄的答复	No answer to post on this day	
reply.slips.empty-text			换一天，或者换一种到达方式看看。答复送出以后，会出现在这里。	Try another day or way of arrival. Answers appear here once they are sent.	
reply.slip.title			答复单	Printed answer	
reply.slip.headline			打印这份答复	Print this answer	
reply.slip.sheet-title			关于您所提建议的答复	An answer to your suggestion	
reply.slip.sheet-greeting	name		{name}：	Dear {name},	
reply.slip.sheet-somebody			提建议的朋友	Sir or Madam	
reply.slip.sheet-asked			一、您的建议	1. Your suggestion	
reply.slip.sheet-received	day,way,title		{day}收到（{way}）：{title}	Received {day} ({way}): {title}	
reply.slip.sheet-answered			二、我们的答复	2. Our answer	
reply.slip.sheet-corrected	number		这是第{number}次答复，以此次为准。	This is answer number {number}; it replaces the earlier ones.	
reply.slip.sheet-more			三、以后怎么查	3. How to follow it	
reply.slip.sheet-code			凭您提建议时得到的16位查询码，可以在网站“查我的建议”里看后来的进展。查询码只在您手里，我们没有留底，所以这里印不出来，也不能补发。	With the 16-character code you got when you made it you can follow it on the site under “Track”. Only you have the code; we keep no copy, so it cannot be printed here or given again.	
reply.slip.sheet-no-code			这条建议没有查询码。要问后来的进展，请报上面的编号。	This suggestion has no tracking code. To ask how it goes on, give the number above.	
reply.slip.sheet-ask	unit,contact		联系单位：{unit}，{contact}	Ask: {unit}, {contact}	
reply.inbox.due	count,overdue,week	count	{count}条等着答复：{overdue}条已经超期，{week}条本周到期。	{count} wait for an answer: {overdue} late, {week} due this week.	{count} waits for an answer: {overdue} late, {week} due this week.
report.money-wan	number		{number}万元	{number} × 10,000 yuan	
report.title	year		{year}年暖心答卷	Report card {year}	
report.headline-all	count	count	{count}件实事，｜全部办成。	{count} projects,｜ all finished.	{count} project,｜ finished.
report.headline-missed	total,finished,missed		{total}件实事办成{finished}件，｜{missed}件没有办成。	{finished} of {total} finished,｜ {missed} missed.	
report.headline-underway	total,finished,underway		{total}件实事办成{finished}件，｜{underway}件在办。	{finished} of {total} finished,｜ {underway} under way.	
report.headline-mixed	total,finished,underway,missed		{total}件实事办成{finished}件，｜{underway}件在办，｜{missed}件没有办成。	{finished} of {total} finished,｜ {underway} under way,｜ {missed} missed.	
report.lead	date		当初承诺什么，现在办成什么，代表怎么评，一件一行。没有办成的写明原因和新的时间。数据截至{date}。	What was promised, what is there, how the deputies rate it: one row a project. What was missed gives its reason and a new date. As of {date}.	
report.as-of	date		数据截至{date}	As of {date}	
report.version	version,date		第{version}版，{date}公布	Version {version}, published {date}	
report.tab-data			数据	Data	
report.tab-story			故事	Story	
report.tabs			答卷的两种读法	Two ways to read it	
report.figure-finished	total		办成，全部{total}件里	finished, of all {total}	
report.figure-missed			没有办成，原因见下	missed; the reasons stand below	
report.figure-invested	planned		完成投资，全年计划{planned}万元	invested, of {planned} planned for the year; 10,000 yuan	
report.figure-invested-alone			完成投资	invested; 10,000 yuan	
report.figure-satisfied	rated		评为“满意”，测评了{rated}件	rated satisfied, of {rated} rated	
report.unit-projects			件	projects	
report.unit-wan			万元	× 10,000	
report.missed-title			没有办成的	What was missed	
report.missed-lead			和办成的一样写清楚：为什么，什么时候办成。	Told as plainly as what was finished: why, and by when now.	
report.missed-reason			原因	Why	
report.missed-date			新的时间	New date	
report.missed-none			不再办了	given up	
report.missed-document			依据	Decision	
report.missed-open			还没有定	not set yet	
report.table-title			承诺、结果、评价	Promise, result, rating	
report.column-project			项目和牵头单位	Project and lead unit	
report.column-promise			承诺	Promise	
report.column-result			结果	Result	
report.column-money			资金，万元	Money, 10,000 yuan	
report.column-finish			完成时间	Finished	
report.column-rating			代表测评	Deputies’ rating	
report.column-check			和实际不符？	Not true here?	
report.promise-unknown			未公布	not published	
report.promise-first	target		票决时{target}	first {target}	
report.promise-now	target		现在{target}	now {target}	
report.result-none			还没有数据	no figure yet	
report.percent	percent		{percent}%	{percent}%	
report.money-planned	number		计划{number}	planned {number}	
report.money-first	number		最初{number}	first {number}	
report.money-invested	number		投资{number}	invested {number}	
report.money-paid	number		支付{number}	paid {number}	
report.finish-accepted	date		{date}验收	accepted {date}	
report.finish-due	date		时限{date}	due {date}	
report.finish-due-first	date		最初{date}	first {date}	
report.finish-defects	date		遗留问题{date}前整改	defects to be mended by {date}	
report.evidence-files	count	count	照片和材料{count}份	{count} pictures and documents	{count} picture or document
report.evidence	document		验收文号 {document}	protocol {document}	
report.rating-none			没有测评	not rated	
report.rating-counts	satisfied,basic,dissatisfied,blank		满意{satisfied}、基本满意{basic}、不满意{dissatisfied}、未填{blank}	{satisfied} satisfied, {basic} fairly, {dissatisfied} dissatisfied, {blank} blank	
report.rating-base	base,valid		按{base}算，有效票{valid}张	of {base}; {valid} valid forms	
report.rating-hidden			办法规定只公布等次	by its scheme only grades are published	
report.rating-unfinished			年度目标未完成	annual target not reached	
report.rating-again	grade		第一次测评：{grade}	first rating: {grade}	
report.check-link			这里和实际不一样	Not true here	
report.check-link-of	name		{name}：这里和实际不一样	{name}: not true here	
report.check-open	count	count	{count}条反映正在核实	{count} reports being checked	{count} report being checked
report.check-closed	count	count	{count}条已核实办结	{count} reports closed	{count} report closed
report.outcome-finished			已办成	Finished	
report.outcome-underway			在办	Under way	
report.outcome-missed			没有办成	Missed	
report.versions-title			版本和更正	Versions and corrections	
report.versions-lead			公布过的每一版都留着，文字不改。更正另出一版，写明为什么。	Every published version is kept as it was. A correction is a further version and says why.	
report.versions-first			第一次公布	first published	
report.versions-link	version		第{version}版	Version {version}	
report.versions-read	version		看第{version}版当时的样子	Read version {version} as it was	
report.old-title	version		这是第{version}版，已经更正	This is version {version}; it was corrected	
report.old-text	date,version,reason		{date}公布了第{version}版，因为：{reason}	Version {version} was published on {date}, because: {reason}	
report.old-link			看现在这一版	Read the present version	
report.data-title			自己核一遍	Check it yourself	
report.data-lead			这一版的数据、文字和数字冻结在一个文件里，它的SHA-256指纹是：	Facts, words and numbers of this version are frozen in one file. Its SHA-256 is:	
report.data-json			下载冻结的文件（JSON）	Download the frozen file (JSON)	
report.data-csv			下载表格（CSV）	Download the table (CSV)	
report.data-columns			每一列是什么意思	What every column means	
report.years-title			别的年份	Other years	
report.story-title	year		{year}年暖心答卷：｜故事	Report card {year}:｜ the story	
report.story-note			带下划线的数字都来自数据表，点一下看它在哪一行。	Every underlined number comes from the data table; follow it to its row.	
report.story-to-data			看数据表	See the data table	
report.desk-nav			暖心答卷	Report cards	
report.desk-headline			暖心答卷，｜一年一份	Report cards,｜ one a year	
report.desk-lead			数据从事实生成，不用填。要写的只有两样：没有办成的原因和新的时间，和一篇短文。	The data comes from facts and is not typed. Two things are to be written: why a promise was missed and its new date, and a short story.	
report.desk-empty-title			还没有民生实事清单	No list of livelihood projects yet	
report.desk-empty			票决宣布以后，每年的清单在这里有一份答卷。	Once a vote is announced, its list has a report card here.	
report.desk-column-year			年度	Year	
report.desk-column-outcome			办得怎样	How it went	
report.desk-column-state			答卷	Card	
report.desk-outcomes	finished,underway,missed		办成{finished}，在办{underway}，没有办成{missed}	{finished} finished, {underway} under way, {missed} missed	
report.desk-none			还没有写	not begun	
report.desk-draft	version		第{version}版草稿	draft of version {version}	
report.desk-published	version		已公布第{version}版	version {version} is published	
report.desk-changed	count	count	有{count}个数变了	{count} numbers changed	{count} number changed
report.form-headline-draft	year,version		{year}年暖心答卷，｜第{version}版	Report card {year},｜ version {version}	
report.form-lead	date		数据截至{date}，从事实生成。写好存下，缺什么会一条一条说明；公布以后不能改，只能再出一版更正。	The data is as of {date} and comes from facts. Save what you write; what is missing is named. Once published it cannot be changed, only corrected by a further version.	
report.form-misses			没有办成的	What was missed	
report.form-misses-none			到现在没有误了时限的项目。	So far no project has missed its promise.	
report.form-reason			为什么没有办成	Why it was missed	
report.form-reason-hint	reason		空着就用记录里的决定：{reason}	If empty, the decision on record speaks: {reason}	
report.form-reason-hint-none			记录里没有决定，要在这里写。	The record holds no decision; write it here.	
report.form-reason-english			同样的话，英文	The same in English	
report.form-new-date			新的完成时间	New date	
report.form-new-date-hint			如 2024-06-30。终止的项目不用填。	Such as 2024-06-30. Not needed for what is given up.	
report.form-story			短文	The story	
report.form-story-zh			中文，一段一行，5到8段	Chinese, a paragraph a line, 5 to 8	
report.form-story-en			英文，一段一行，5到8段	English, a paragraph a line, 5 to 8	
report.form-story-hint	example		数字不直接写，写成 {example}，公布时换成事实。能用的名字见右边。	Do not type numbers: write {example}; it becomes the fact when published. The names there are stand beside this.	
report.form-correction			为什么更正	Why it is corrected	
report.form-correction-hint	version		第{version}版已经公布。更正的原因和新的一版一起公布。	Version {version} is published. The reason is published with the new one.	
report.form-save			存下草稿	Save the draft	
report.form-publish			公布	Publish	
report.form-publish-note	version		公布第{version}版。公布以后文字和数据冻结。	Publishes version {version}. Words and data are frozen then.	
report.form-discard			丢掉草稿	Discard the draft	
report.form-publish-title			公布或丢掉	Publish or discard	
report.form-preview			公布时读到的	As it will be read	
report.form-preview-empty			存下以后，这里是换成数字的短文。	Once saved, the story stands here with its numbers.	
report.form-tokens			能用的名字	Names there are	
report.form-tokens-lead			名字写在两对花括号里。	Write a name between double braces.	
report.form-tokens-whole			整份答卷	The whole card	
report.form-column-name			名字	Name	
report.form-column-value			现在是	Stands for	
report.form-gaps-title			公布前还缺	Missing before it can be published	
report.form-ready-title			可以公布	Ready to be published	
report.form-changed-title			有数字变了，短文没有动	Numbers changed; the story was not touched	
report.form-changed-draft			看过以后再存一次，就用新的数。	Look at them and save again to use the new ones.	
report.form-changed-published			公布的是旧的数。要改，存下草稿，出一版更正。	The published card has the old ones. To mend it, save a draft and publish a correction.	
report.form-changed-line	token,old,new		{token}：原来{old}，现在{new}	{token}: {old} before, {new} now	
report.form-changed-gone	token,old		{token}：原来{old}，现在记录里没有了	{token}: {old} before, not in the record now	
report.form-public			看公布的这一版	See the published version	
report.done-save			存下了。	Saved.	
report.done-publish	version		公布了第{version}版。	Version {version} is published.	
report.done-discard			草稿丢掉了。公布过的没有动。	The draft is gone. What was published stays.	
report.refused-title			没有办成	Not done	
report.refused-changed			别的岗位在这之间存过这份草稿。您填的没有丢，在下面；请对照以后再存。	Somebody else saved this draft meanwhile. What you entered is below and not lost; compare and save again.	
report.refused-incomplete			还不能公布，缺的在下面。	It cannot be published yet; what is missing stands below.	
report.gap-paragraphs-zh	count	count	中文短文现在{count}段，要5到8段。	The Chinese story has {count} paragraphs; it needs 5 to 8.	The Chinese story has {count} paragraph; it needs 5 to 8.
report.gap-paragraphs-en	count	count	英文短文现在{count}段，要5到8段。	The English story has {count} paragraphs; it needs 5 to 8.	The English story has {count} paragraph; it needs 5 to 8.
report.gap-reason	number,name		第{number}件“{name}”没有办成，还没有写原因。	Project {number}, “{name}”, was missed and gives no reason.	
report.gap-new-date	number,name		第{number}件“{name}”没有办成，还没有新的完成时间。	Project {number}, “{name}”, was missed and has no new date.	
report.gap-gone	token		短文里的 {token} 在记录里没有对应的事实。改掉这一处，或把事实补上。	The story names {token}, and the record holds no such fact. Change the words or bring the fact in.	
report.gap-changed	token,old,new		{token} 变了：原来{old}，现在{new}。看过以后再存一次。	{token} changed: {old} before, {new} now. Look at it and save again.	
report.gap-correction			更正要写明原因。	A correction must say why.	
report.fault-paragraphs	count,most	count	一共{count}段，最多{most}段。请合并或删去。	{count} paragraphs; at most {most}. Join or drop some.	{count} paragraph; at most {most}. Join or drop some.
report.fault-paragraph	paragraph,count,most	count	第{paragraph}段{count}个字，最多{most}个。请分段或缩短。	Paragraph {paragraph} has {count} characters; at most {most}. Split or shorten it.	Paragraph {paragraph} has {count} character; at most {most}. Split or shorten it.
report.fault-brace	paragraph,words		第{paragraph}段的花括号没有配成对：“{words}”。名字写在两对花括号之间。	Paragraph {paragraph}: the braces do not match at “{words}”. A name stands between double braces.	
report.fault-number	paragraph,digits		第{paragraph}段直接写了数字“{digits}”。请换成能用的名字，让它和事实连着。	Paragraph {paragraph} has a typed number, “{digits}”. Use one of the names, so that it is bound to a fact.	
report.fault-token	paragraph,name		第{paragraph}段的名字“{name}”没有。请从能用的名字里选。	Paragraph {paragraph}: there is no name “{name}”. Choose one of those there are.	
report.fault-too-long	count,most	count	{count}个字，最多{most}个。请缩短。	{count} characters; at most {most}. Shorten it.	{count} character; at most {most}. Shorten it.
report.fault-date	text		“{text}”不是日期。请写成 2024-06-30 这样。	“{text}” is no date. Write it like 2024-06-30.	
report.fault-past	date,day		新的时间{date}不晚于数据截至的{day}。请写以后的一天。	The new date, {date}, is not after {day}, the day of the data. Give a later one.	
roll.nav			代表名册	Roll of deputies	
roll.term	number		第{number}届	Term {number}	
roll.headline	number,count,vacant	count	第{number}届代表｜{count}名在任，｜缺{vacant}名。	Term {number}:｜ {count} deputies in office,｜ {vacant} vacant.	Term {number}:｜ {count} deputy in office,｜ {vacant} vacant.
roll.headline-full	number,count	count	第{number}届代表｜{count}名在任，｜没有缺额。	Term {number}:｜ {count} deputies in office,｜ no seat vacant.	Term {number}:｜ {count} deputy in office,｜ no seat vacant.
roll.headline-empty	number		第{number}届的名册｜还是空的。	The roll of term {number}｜ is still empty.	
roll.headline-none			还没有登记｜本届代表。	No term of the congress｜ is on record yet.	
roll.as-of	date		{date}的名册	The roll as of {date}	
roll.as-of-text			这一天终了时的样子。之后的变动没有算进来。	As it stood at the end of that day; what changed later is left out.	
roll.as-of-today			看今天的名册	See today's roll	
roll.headline-before	date		{date}｜还没有名册。	There is no roll｜ of {date}.	
roll.before-roll-title	date		名册从{date}开始。	The roll begins on {date}.	
roll.before-roll-text			请选这一天或之后的日期。	Choose that day or a later one.	
roll.figure.in-office	seats		在任代表；名额{seats}名	deputies in office; the congress has {seats} seats	
roll.figure.vacant			缺额	vacant seats	
roll.figure.quorum			至少到会，才够三分之二	must be present at the least, for two thirds	
roll.figure.majority			至少赞成，才过全体半数	yes votes at the least, for more than half of all	
roll.filter.label			筛选名册	Narrow the roll	
roll.filter.words			姓名或编号	Name or number	
roll.filter.delegation			代表团	Delegation	
roll.filter.all			全部	All	
roll.filter.day			哪一天的名册	As of	
roll.filter.words-error	most		最多{most}个字。	{most} characters at the most.	
roll.filter.order			排列	Order	
roll.filter.by-number			按编号	By number	
roll.filter.by-delegation			按代表团	By delegation	
roll.filter.button			查看	Show	
roll.filter.clear			取消筛选	Clear	
roll.tabs			在任、离任和缺额	In office, left, vacant	
roll.tab.in-office			在任	In office	
roll.tab.left			离任	Left	
roll.tab.vacant			缺额	Vacancies	
roll.column.number			编号	No.	
roll.column.name			姓名	Name	
roll.column.delegation			代表团	Delegation	
roll.column.seat			座位	Seat	
roll.column.departure			怎么离任	How	
roll.column.since			自	Since	
roll.column.document			依据	By decision	
roll.none-found-title			没有符合的代表。	Nobody matches.	
roll.none-found-text			换一个姓名或代表团，或取消筛选。	Try another name or delegation, or clear the conditions.	
roll.nobody-left-title			还没有人离任。	Nobody has left.	
roll.nobody-left-text			辞职、去世、罢免、终止资格的代表会列在这里，不会消失。	Deputies who resign, die, are recalled or lose office are listed here and do not vanish.	
roll.vacant.none-title			没有缺额。	No seat is vacant.	
roll.vacant.none-text	seats		{seats}个名额都有代表。有人离任，才能登记补选。	All {seats} seats are held. A by-election is recorded once somebody has left.	
roll.vacant.title	count	count	缺{count}名代表	{count} vacant seats	{count} vacant seat
roll.vacant.text	seats,count	count	名额{seats}名，在任{count}名。法定人数和过半数都按在任代表算，不按名额算。	The congress has {seats} seats and {count} deputies in office. Quorum and majority count from the deputies in office, never from the seats.	The congress has {seats} seats and {count} deputy in office. Quorum and majority count from the deputies in office, never from the seats.
roll.vacant.departures			离任的代表	Those who have left	
roll.empty-title	number		第{number}届的名册还是空的。	The roll of term {number} is still empty.	
roll.empty-text			把代表名册整张导入：编号、姓名、代表团、座位号。之后每一处变动都按决定登记。	Bring the whole roll in as a table: number, name, delegation, seat. From then on every change is recorded by its decision.	
roll.no-term-title			还没有届。	There is no term yet.	
roll.no-term-text			先登记本届人民代表大会：第几届、名额、哪天开始。	First record the term: which it is, how many seats, its first day.	
roll.reader-text			由负责名册的岗位登记。	Whoever keeps the roll records it.	
roll.action.import			导入名册	Import the roll	
roll.action.join			登记补选	Record a by-election	
roll.action.print			打印名册	Print the roll	
roll.action.new-term			登记新一届	Record another term	
roll.action.correct-term			修改届的资料	Correct the term	
roll.action.export			导出	Export	
roll.terms			各届	Terms	
roll.term-facts			这一届	This term	
roll.fact.starts			起始日	First day	
roll.fact.seats			名额	Seats	
roll.fact.source			名额出处	Where the seats are from	
roll.namesakes-title			有同名的代表，请认准编号。	Some deputies have one name: go by the number.	
roll.namesakes	name,numbers		{name}：{numbers}号	{name}: No. {numbers}	
roll.term-new.headline			登记新一届｜人民代表大会	Record a term｜ of the congress	
roll.term-new.crumb			新一届	Another term	
roll.term-new.lead			名额看人大常委会的公告。导入名册之前都可以改。	The seats are in the standing committee's announcement. All of it can be corrected until the roll is brought in.	
roll.term-correct.headline	number		修改｜第{number}届的资料	Correct｜ term {number}	
roll.form.term-number			第几届	Which term	
roll.form.term-number-hint			写数字，例如19。	A number, for example 19.	
roll.form.seats			名额	Seats of the congress	
roll.form.seats-hint			公告定的代表总数，不是现有人数，也不是要选的项目数。	The number of deputies that was announced, not those in office now, nor the projects to be chosen.	
roll.form.starts			起始日	First day	
roll.form.starts-hint			本届第一次会议的第一天。	The first day of its first session.	
roll.form.source			名额出处	Where the number of seats is from	
roll.form.source-hint			例如“市人大常委会公告〔五届〕第139号”。	For example an announcement of the standing committee, with number and date.	
roll.form.delegations			代表团	Delegations	
roll.form.delegations-hint			一行一个，先后就是次序；英文名写在竖线后面：第一代表团|First delegation。不填，就按导入的表来。	One a line, in their order; an English name follows a bar: 第一代表团|First delegation. Left empty, they are taken from the table that is brought in.	
roll.form.open-button			登记这一届	Record the term	
roll.form.correct-button			保存	Save	
roll.form.since			自哪天起	From which day	
roll.form.since-hint			决定生效的日期，不晚于今天。	The day the decision takes effect; not after today.	
roll.form.document			依据	By which decision	
roll.form.document-hint			文号或标题，例如“常委会公告第12号”。	Its number or title, for example “Announcement No. 12”.	
roll.form.reason			说明	Why	
roll.form.reason-hint			一句话写清缘由，会留痕。	One sentence; the audit trail keeps it.	
roll.form.number			编号	Number on the roll	
roll.form.number-hint			没有人用过的编号，也不能是离任代表的。	One that nobody has or had, those who left included.	
roll.form.name			姓名	Name	
roll.form.delegation			代表团	Delegation	
roll.form.delegation-prompt			请选择代表团	Choose a delegation	
roll.form.seat			座位号	Seat in the hall	
roll.form.seat-hint			例如“3排12座”。	For example “row 3, seat 12”.	
roll.form.departure			怎么离任	How the deputy left	
roll.join.crumb			补选	By-election	
roll.join.headline			登记一名｜补选的代表	Record a deputy｜ elected to a vacant seat	
roll.join.lead	count	count	现缺{count}名。补选的代表要有新的编号。	{count} seats are vacant. Whoever is elected gets a new number.	{count} seat is vacant. Whoever is elected gets a new number.
roll.join.button			登记补选	Record the by-election	
roll.kind.resigned			辞职	Resigned	
roll.kind.resigned-text			辞职已被接受。	The resignation was accepted.	
roll.kind.died			去世	Died	
roll.kind.died-text			代表资格自然终止。	The office ends with it.	
roll.kind.recalled			罢免	Recalled	
roll.kind.recalled-text			由原选区或原选举单位罢免。	By those who elected the deputy.	
roll.kind.ended			资格终止	Office ended	
roll.kind.ended-text			调离或迁出本行政区域等，由常委会公告。	Moved away and the like; announced by the standing committee.	
roll.step.leave			登记离任	Record that the deputy left	
roll.step.move			换代表团	Move to another delegation	
roll.step.seat			换座位	Change the seat	
roll.step.rename			更正姓名	Correct the name	
roll.step.leave-button			登记离任	Record it	
roll.step.move-button			登记换团	Record the move	
roll.step.seat-button			登记座位	Record the seat	
roll.step.rename-button			更正	Correct it	
roll.step.leave-note			离任不能撤销；再当选要按补选登记，用新的编号。	There is no way back: whoever is elected again is recorded as a by-election, under a new number.	
roll.step.seat-hint			留空就是没有座位。	Left empty, the deputy has none.	
roll.deputy.in-office	name		{name}｜在任。	{name}｜ is in office.	
roll.deputy.left	name		{name}｜已不是代表。	{name}｜ is no longer a deputy.	
roll.deputy.number	number		编号{number}	No. {number}	
roll.deputy.story			经过	The story	
roll.deputy.change			登记变动	Record a change	
roll.deputy.change-text			每一处变动都按决定登记，原来的不抹掉。	Every change is recorded by its decision; nothing is wiped out.	
roll.deputy.no-seat			没有	none	
roll.story.imported			列入名册	Put on the roll	
roll.story.joined			补选为代表	Elected to a vacant seat	
roll.story.moved	delegation		转到{delegation}	Moved to {delegation}	
roll.story.seated	seat		座位改为{seat}	Seat changed to {seat}	
roll.story.unseated			不再有座位	Has no seat any longer	
roll.story.renamed	name		姓名更正为{name}	Name corrected to {name}	
roll.story.state	delegation,seat		{delegation}，座位{seat}	{delegation}, seat {seat}	
roll.story.recorded	time,post		{time}由{post}登记	recorded on {time} by {post}	
roll.story.operator			管理员命令	the operator	
roll.done.open-term			这一届已经登记。下一步：导入名册。	The term is recorded. Next: bring the roll in.	
roll.done.correct-term			这一届的资料已经改好。	The term is corrected.	
roll.done.seats			名额的变更已经登记。	The change of the seats is recorded.	
roll.done.import			名册已经导入。	The roll has been brought in.	
roll.done.join			补选的代表已列入名册。	Whoever was elected is on the roll.	
roll.done.change			变动已经登记。	The change is recorded.	
roll.done.text			已经留痕。	It is in the audit trail.	
roll.refused.title			没有登记。您填的还在。	It was not recorded. What you entered is still here.	
roll.refused.changed			刚刚有人登记了这名代表的另一处变动，已列在经过里。请看过再登记。	Somebody has just recorded another change of this deputy; it stands in the story. Look at it, then record yours.	
roll.refused.changed-term			刚刚有人登记了一届。请看过再登记。	Somebody has just recorded a term. Look at it, then record yours.	
roll.refused.left	date,departure		这名代表自{date}起已不是代表（{departure}），不能再登记变动。	The deputy is none since {date} ({departure}); no further change can be recorded.	
roll.refused.full	seats		名额{seats}名，那天或之后已经满额。先登记谁离任，再登记补选。	The {seats} seats are all held on that day or later. Record first who left, then the by-election.	
roll.refused.not-empty	count	count	这一届已有{count}名代表。整张导入只能一次，之后的变动按决定登记。	The term has {count} deputies. A table is brought in once; from then on changes are recorded by their decisions.	The term has {count} deputy. A table is brought in once; from then on changes are recorded by their decisions.
roll.fault.term-number			第几届要写1到99的数字。	Which term is a number from 1 to 99.	
roll.fault.seats-same			现在的名额就是这个数。	That is the number of seats now.	
roll.fault.seats-below	count	count	那天或之后有{count}名代表在任，名额不能更少。	{count} deputies are in office on that day or later; there cannot be fewer seats.	{count} deputy is in office on that day or later; there cannot be fewer seats.
roll.fault.term-taken	number		第{number}届已经登记过。	Term {number} is on record already.	
roll.fault.seats	least,most		名额要写{least}到{most}的数字。	The seats are a number from {least} to {most}.	
roll.fault.starts			起始日要写成2022-01-01这样的日期。	The first day is a date such as 2022-01-01.	
roll.fault.term-order	number,date		第{number}届从{date}开始，先后对不上。请核对届数和起始日。	Term {number} began on {date}, which is the wrong way round. Check the term and its first day.	
roll.fault.source			请写明名额是哪份公告定的。	Say which announcement gives the number of seats.	
roll.fault.delegation-twice	name		“{name}”写了两次。	“{name}” stands twice.	
roll.fault.too-many-delegations	most		代表团最多{most}个。	A term has {most} delegations at the most.	
roll.fault.since			请写成2023-03-01这样的日期。	Write a date such as 2023-03-01.	
roll.fault.before-term	date		本届从{date}开始，不能更早。	The term began on {date}; it cannot be earlier.	
roll.fault.in-future	date		今天是{date}，还没到的日子不能登记。	Today is {date}; a day to come cannot be recorded.	
roll.fault.before-latest	date		这名代表在{date}已有变动，不能登记在它之前。	The deputy's latest change is of {date}; nothing can be put before it.	
roll.fault.document			请写明依据哪份文件或哪次决定。	Name the document or decision.	
roll.fault.reason			请用一句话写明缘由。	Say why, in a sentence.	
roll.fault.departure			请选怎么离任。	Choose how the deputy left.	
roll.fault.number			编号要写1到99999的数字。	The number is one from 1 to 99999.	
roll.fault.number-taken	number,name		{number}号是{name}的，离任后也不再给别人。请用别的编号。	No. {number} is {name}'s and is not given again. Use another.	
roll.fault.name			请写姓名。	Write the name.	
roll.fault.name-same			姓名没有变。	The name is the same.	
roll.fault.delegation			请从列表里选一个代表团。	Choose a delegation from the list.	
roll.fault.delegation-same			代表就在这个代表团。	The deputy is in that delegation.	
roll.fault.seat-taken	seat,name,number		“{seat}”那天或之后是{name}（{number}号）的座位。请换一个。	“{seat}” is the seat of {name} (No. {number}) on that day or later. Choose another.	
roll.fault.seat-same			座位没有变。	The seat is the same.	
roll.fault.too-long	count,most	count	有{count}个字，最多{most}个。	It has {count} characters; the most are {most}.	It has {count} character; the most are {most}.
roll.import.crumb			导入	Import	
roll.import.headline	number		导入第{number}届｜代表名册	Import the roll｜ of term {number}	
roll.import.lead			先看一看，再写进名册。整张对了才导入，有一处不对，一名也不进。	First a look, then the record. The table comes in whole: where one row is wrong, none does.	
roll.import.file-hint			.xlsx，或 UTF-8、GB18030 的 CSV，最大 8 MB。	Workbook (.xlsx), or CSV in UTF-8 or GB18030, at most 8 MB.	
roll.import.since			自哪天起是这个样子	As of which day	
roll.import.since-hint			通常是本届第一天。之后的变动请按决定登记。	Usually the first day of the term. Later changes are recorded by their decisions.	
roll.import.document-hint			例如“代表资格审查报告”。	For example the report on the deputies' credentials.	
roll.import.look			看一看	Look at it	
roll.import.columns			表里要有这些列	The columns of the table	
roll.import.columns-text			姓名和代表团必须有。没有编号一列，就按行编号。座位号可以空着。代表团可以合并单元格。	Name and delegation must be there. Without a column of numbers, rows are counted. Seats may be blank. Delegations may be merged cells.	
roll.columns.headline			各列怎么读，｜由您指定。	You say｜ which column is which.	
roll.columns.text			一定要有姓名和代表团；编号、座位号可以没有。指定之后先看一遍，再导入。	Name and delegation are needed; number and seat are not. You look at the table once more before it is brought in.	
roll.seats.crumb			变更名额	Change the seats	
roll.seats.headline	count	count	现在名额{count}名，｜凭决定变更。	There are {count} seats;｜ a decision changes that.	There is {count} seat;｜ a decision changes that.
roll.seats.lead			法定人数和过半数仍按在任的代表算，不按名额算。	Quorum and majority remain those of the deputies in office, whatever the seats are.	
roll.seats.since			从哪天起	From which day on	
roll.seats.reason			为什么变更	Why	
roll.seats.button			登记变更	Record the change	
roll.seats.changed	date,before,after		{date}起，名额由{before}名变为{after}名。	From {date} on, {after} seats instead of {before}.	
roll.import.preview-headline	count	count	{count}名代表｜都可以导入。	All {count} deputies｜ can be brought in.	The one deputy｜ can be brought in.
roll.import.preview-wrong	count,faults	count	{count}行里｜有{faults}处要改。	In {count} rows｜ {faults} things need mending.	In {count} row｜ {faults} things need mending.
roll.import.too-many	rows,seats	rows	表里有{rows}名，名额只有{seats}名。请核对。	The table has {rows} deputies, the congress {seats} seats. Check which is right.	The table has {rows} deputy, the congress {seats} seats. Check which is right.
roll.import.too-many-title			比名额多，不能导入。	More than the seats: it cannot be brought in.	
roll.import.figure-rows			代表	deputies	
roll.import.figure-vacant			缺额	vacant seats	
roll.import.figure-delegations			代表团	delegations	
roll.import.question	count,number	count	把这{count}名代表写进第{number}届名册？	Put these {count} deputies on the roll of term {number}?	Put this {count} deputy on the roll of term {number}?
roll.import.consequence			只能整张导入这一次，之后的变动按决定登记。	A table is brought in once; from then on changes are recorded by their decisions.	
roll.import.button			导入名册	Bring the roll in	
roll.import.again			换一份文件	Another file	
roll.import.not-numbered	last		表里没有编号，按行的先后编了1到{last}。	The table has no numbers; rows were counted from 1 to {last}.	
roll.import.new-delegations			这些代表团按表里的先后登记：	These delegations are recorded in the order of the table:	
roll.import.delegations			各代表团	Delegations	
roll.import.column-count			人数	Deputies	
roll.import.rows	count	count	前{count}名	The first {count}	The first
roll.import.no-rows			表头下面没有代表。	There is nobody below the header.	
roll.import.faults-cut	shown,count		列出前{shown}处，共{count}处。	The first {shown} of {count}.	
roll.row.number-missing			没有编号。每一行都要有编号，或者整列都不要。	There is no number. Give every row one, or leave the whole column out.	
roll.row.number-unreadable	text		“{text}”不是编号。写1到99999的数字。	“{text}” is no number. Write one from 1 to 99999.	
roll.row.number-twice	number,line		{number}号在第{line}行已有。每个代表团各自从1编起的，请删掉这一列。	No. {number} stands in line {line} already. Where each delegation counts from 1, delete the column.	
roll.row.name-missing			没有姓名。	There is no name.	
roll.row.delegation-missing			没有代表团。	There is no delegation.	
roll.row.delegation-unknown	name		本届没有“{name}”。请照届里登记的名称写。	The term has no “{name}”. Write it as it is recorded with the term.	
roll.row.seat-twice	seat,line		“{seat}”在第{line}行已有。一个座位只坐一人。	“{seat}” stands in line {line} already. A seat is one person's.	
roll.sheet.title	place,number		{place}第{number}届人民代表大会代表名册	Roll of deputies of the congress of {place}, term {number}	
roll.sheet.title-street	place,number		{place}第{number}届议事代表名册	Roll of representatives of {place}, term {number}	
roll.sheet.note	date,seats,count,vacant		{date}。名额{seats}名，在任{count}名，缺额{vacant}名。	{date}. {seats} seats, {count} in office, {vacant} vacant.	
roll.sheet.delegation	name,count		{name}（{count}名）	{name} ({count})	
roll.sheet.base	quorum,majority,count		会议有{quorum}名以上代表出席才能举行；票决事项须有{majority}名以上代表赞成。以上都按在任代表{count}名计算。	A meeting needs {quorum} deputies present, a decision {majority} yes votes; both are counted from the {count} in office.	
roll.sheet.back			回到名册	Back to the roll	
roll.sheet.organ	place		{place}人民代表大会	People's congress of {place}	
roll.sheet.organ-street	place		{place}议事代表会议	Representatives of {place}	
rules.title			票决办法	Rules of the vote	
rules.purpose.projects			民生实事项目票决	Vote on projects	
rules.purpose.recommendation			街道推荐票选	Recommendation of a street	
rules.purpose.rating			民生实事项目测评	Rating of projects	
rules.recommendation.title			推荐意见，没有法律效力	A recommendation, without legal force	
rules.recommendation.text			街道没有人民代表大会，票选的结果是推荐意见，不是决定。	A street has no people’s congress: what is chosen is recommended, not decided.	
rules.part.seats			一、应选数量	1. How many are chosen	
rules.part.surplus			二、候选差额数	2. How many more candidates there are	
rules.part.method			三、表决方式	3. How one votes	
rules.part.determination			四、项目确定方式	4. How it is determined what is chosen	
rules.part.publication			五、公布方式	5. How the result is published	
rules.part.rating-method			一、测评方式	1. How one rates	
rules.part.rating-determination			二、等次确定方式	2. How it is determined which grade	
rules.part.rating-publication			三、公布方式	3. How the result is published	
rules.content.seats			应选数量	Seats	
rules.content.candidates			候选数和差额	Candidates and surplus	
rules.content.ballot			怎么填票	What to mark	
rules.content.blank			空白票	Blank ballots	
rules.content.channel			票的形式	How ballots are cast	
rules.content.quorum			法定人数	Quorum	
rules.content.participation			参加表决的人数	Participation	
rules.content.threshold			通过线	Threshold	
rules.content.satisfied			“满意”的标准	What makes “satisfied”	
rules.content.basic			“基本满意”的标准	What makes “fairly satisfied”	
rules.content.tie			得票相同	Ties	
rules.content.shortfall			不够名额	Too few pass	
rules.content.publishing			公布哪些票数	Which counts are published	
rules.content.order			公布顺序	Order of the elected	
rules.sentence.candidates	count	count	清单上有{count}项。	There are {count} items on the list.	There is {count} item on the list.
rules.sentence.equal	candidates,seats		候选{candidates}项，名额{seats}个，没有差额，是等额票决。	{candidates} candidates for {seats} seats: there is no surplus.	
rules.sentence.surplus	candidates,surplus,ratio	surplus	候选{candidates}项，差额{surplus}项，差额数是应选数量的{ratio}。	{candidates} candidates, {surplus} more than seats: {ratio} of the seats.	{candidates} candidates, {surplus} more than seats: {ratio} of the seats.
rules.sentence.surplus-as-many	candidates,surplus		候选{candidates}项，差额{surplus}项，差额数和应选数量一样多。	{candidates} candidates, {surplus} more than seats: as many more as there are seats.	
rules.sentence.no-quorum			对出席人数没有要求。	No number of deputies need be present.	
rules.sentence.no-participation			对收回的选票数没有要求。	No number of ballots need be returned.	
rules.sentence.no-tie			名额不限，不会有得票相同的问题。	There is no limit of seats, so no tie matters.	
rules.sentence.no-shortfall			名额不限，不会不够名额。	There is no limit of seats, so none can stay empty.	
rules.sentence.paper			用纸质表决票，在会场投入票箱。	On paper ballots, cast into boxes in the hall.	
rules.sentence.keypad			用会场表决器；表决器出故障时改用纸质票，两种结果不合并。	By the keypads of the hall; on paper where they fail, never both counted.	
rules.sentence.publish-all			公布每一项的得票。	The votes of every item are published.	
rules.sentence.publish-elected			公布当选的项目和得票，没有当选的不公布得票。	The elected and their votes are published, not the votes of the others.	
rules.sentence.publish-none			只公布当选的项目，不公布得票。	Who is elected is published, without any votes.	
rules.sentence.publish-all-grades			公布每一项的等次和各等次的票数。	The grade of every item is published, with its forms.	
rules.sentence.publish-grades			只公布每一项的等次，不公布票数。	The grade of every item is published, without any forms.	
rules.preview.quorum	deputies,needed	deputies	全体代表{deputies}人，出席达到{needed}人才能开会表决。	Of {deputies} deputies, at least {needed} must be present.	Of {deputies} deputies, at least {needed} must be present.
rules.preview.participation	deputies,needed		全体代表{deputies}人，收回的选票达到{needed}张才有效。	Of {deputies} deputies, at least {needed} must return a ballot.	
rules.preview.needed	count,needed,fewer	needed	全体代表{count}人，得{needed}票才通过，{fewer}票不够。	Of {count} deputies, {needed} yes votes are needed; {fewer} are not enough.	Of {count} deputies, {needed} yes vote is needed; {fewer} are not enough.
rules.preview.needed-present	count,needed,fewer	needed	出席{count}人，得{needed}票才通过，{fewer}票不够。	Of {count} deputies present, {needed} yes votes are needed; {fewer} are not enough.	Of {count} deputies present, {needed} yes vote is needed; {fewer} are not enough.
rules.preview.needed-ballots	count,needed,fewer	needed	如果出席的{count}人都交了有效票，得{needed}票才通过，{fewer}票不够。	If all {count} present return a valid ballot, {needed} yes votes are needed; {fewer} are not enough.	If all {count} present return a valid ballot, {needed} yes vote is needed; {fewer} are not enough.
rules.preview.graded	count,needed,fewer	needed	全体代表{count}人，有{needed}张才够，{fewer}张不够。	Of {count} deputies, {needed} forms are needed; {fewer} are not enough.	Of {count} deputies, {needed} form is needed; {fewer} are not enough.
rules.preview.graded-present	count,needed,fewer	needed	出席{count}人，有{needed}张才够，{fewer}张不够。	Of {count} deputies present, {needed} forms are needed; {fewer} are not enough.	Of {count} deputies present, {needed} form is needed; {fewer} are not enough.
rules.preview.graded-forms	count,needed,fewer	needed	如果出席的{count}人都交了有效的测评票，有{needed}张才够，{fewer}张不够。	If all {count} present return a valid form, {needed} forms are needed; {fewer} are not enough.	If all {count} present return a valid form, {needed} form is needed; {fewer} are not enough.
rules.preview.title			算一算	In numbers	
rules.preview.deputies			全体代表	All deputies	
rules.preview.present			出席代表	Deputies present	
rules.preview.present-hint			空着就当全体出席。	Left empty, all are taken to be present.	
rules.preview.roll	count	count	现在名册上在任{count}名，先按这个数算；出席空着就当全体出席。	{count} deputies are in office on the roll; left empty, all are taken to be present.	{count} deputy is in office on the roll; left empty, all are taken to be present.
rules.preview.people-unit			人	people	
rules.preview.button			按这个人数算	Compute	
rules.preview.wrong			人数要填1到9999的整数，出席不能多于全体。	Whole numbers from 1 to 9999, no more present than there are.	
rules.figure.needed			通过一项需要的票数	votes that pass an item	
rules.figure.satisfied			评上“满意”需要的票数	forms that make an item satisfied	
rules.figure.quorum			出席达到这个人数才能表决	deputies make a quorum	
rules.figure.seats			应选数量	seats	
rules.figure.surplus			候选比名额多出的项数	candidates more than seats	
rules.figure.unlimited			不限	no limit	
rules.warning.title			请再看一眼	Please look again	
rules.warning.surplus-small			差额不到应选数量的五分之一，可选的余地小。	The surplus is less than a fifth of the seats: there is little to choose.	
rules.warning.surplus-large			差额超过应选数量，请核对候选数。	There are more than twice as many candidates as seats; check the number.	
rules.warning.no-surplus			候选不多于名额，是等额票决。有差额要求的地方不能这样定。	There are no more candidates than seats. Where a surplus is demanded this cannot stand.	
rules.warning.quorum			法律规定三分之二以上代表出席才能开会（地方组织法第十四条）。	By law two thirds of the deputies must be present (Organic Law of Local Congresses, article 14).	
rules.warning.threshold			法律规定决议由全体代表的过半数通过（地方组织法第二十五条）。	By law a resolution needs more than half of all deputies (Organic Law of Local Congresses, article 25).	
rules.warning.basic			“基本满意”的标准比“满意”还高，这一等次永远评不上。	“Fairly satisfied” needs more than “satisfied”: that grade is never given.	
rules.assumed.mark			假定	Assumed	
rules.assumed.title	count	count	还有{count}项是假定的	{count} contents are assumed	{count} content is assumed
rules.assumed.text	contents		这些内容办法原文没有写，或者还没有人核对：{contents}。	The document does not say so, or nobody has checked it: {contents}.	
rules.state.draft			起草中	Draft	
rules.state.adopted			大会通过	Adopted	
rules.state.superseded			已被取代	Superseded	
rules.number	number		第{number}号	no. {number}	
rules.year	year		{year}年度	For {year}	
rules.console.headline-holds	year		{year}年的票决办法｜大会已经通过。	The rule for {year}｜ is adopted.	
rules.console.headline-draft	year		{year}年的票决办法｜还在起草。	The rule for {year}｜ is still a draft.	
rules.console.headline-none			还没有票决办法。	There is no rule yet.	
rules.console.empty-title			先有办法，才能票决	First the rule, then the vote	
rules.console.empty-text			票决办法写明选几项、差额多少、怎么投、怎么定、怎么公布，由大会通过。可以从各地公开的做法填起。	A rule says how many are chosen, among how many, how one votes, what decides, and what is published; the plenary adopts it. It can be filled from what other places have published.	
rules.console.button			起草票决办法	Draft a rule	
rules.column.year			年度	Year	
rules.column.title			办法	Rule	
rules.column.purpose			用途	Purpose	
rules.column.state			进度	State	
rules.column.adopted			通过日期	Adopted on	
rules.new.crumb			起草	Draft	
rules.new.headline			起草一份票决办法	Draft a rule	
rules.new.lead			五项内容都要写明。不知道的先用通行做法填上，标为假定；大会通过以前要逐项核对。	Five contents must be stated. What is not known is filled as is usual and marked as assumed; each is checked before the plenary adopts the rule.	
rules.new.headline-rating			起草一份测评办法	Draft a scheme of ratings	
rules.new.lead-rating			三部分内容都要写明。不知道的先用通行做法填上，标为假定；大会通过以前要逐项核对。	Three parts must be stated. What is not known is filled as is usual and marked as assumed; each is checked before the plenary adopts the scheme.	
rules.preset.label			从哪里填起	Fill it from	
rules.preset.hint			各地做法取自公开报道，写没写明都照实标出。	What places do is taken from published reports; what they do not say is marked.	
rules.preset.usual			重庆区县通行做法（全部假定）	The usual rule of Chongqing’s districts (all assumed)	
rules.preset.usual-rating			测评：通行做法（全部假定）	A rating: as is usual (all assumed)	
rules.preset.place	place,year		{place}，{year}年	{place}, {year}	
rules.preset.place-rating	place,year		测评：{place}，{year}年	A rating: {place}, {year}	
rules.preset.button			用它填	Fill the form	
rules.preset.filled	place,year		已按{place}{year}年的做法填好	Filled from {place}, {year}	
rules.preset.filled-usual			已按通行做法填好，全部是假定	Filled as is usual; all of it is assumed	
rules.preset.filled-usual-text			这是本产品的设定，不是哪个地方的规定。请对照会议的办法逐项核对。	These are settings of this product and no place’s rule. Check each against the rule of your meeting.	
rules.preset.known	contents		来源写明：{contents}。其余是假定。	The source states: {contents}. The rest is assumed.	
rules.preset.known-none			来源没有写明任何一项，全部是假定。	The source states none of it; all is assumed.	
rules.preset.deputies			全体代表	All deputies	
rules.preset.present			出席	Present	
rules.preset.voters			投票	Voted	
rules.preset.method			表决方式	How one voted	
rules.preset.note			其他	Also	
rules.preset.source			来源	Source	
rules.draft-open.title			这一年这个用途已经有一份草稿。您填的没有丢。	There is a draft for this year and purpose already. What you entered is not lost.	
rules.draft-open.text			请到列表里改那份草稿；通过以后才能再起草一份来取代它。	Edit that draft; only when it is adopted can another be drafted to supersede it.	
rules.changed.title			别人刚改过这份办法。您填的没有丢。	Somebody else has just changed this rule. What you entered is not lost.	
rules.changed.text			请对照现在的内容看一遍，再保存一次就以您填的为准。	Compare it with what stands now; saving once more keeps what you entered.	
rules.adopted.title			这份办法大会已经通过，不能再改。	The plenary has adopted this rule; it cannot be changed.	
rules.adopted.text			要改，请再起草一份，通过后取代它，两份都留着。	Draft another one: once adopted it supersedes this one, and both stay.	
rules.form.year			项目年度	Year of the projects	
rules.form.year-hint			四位数字，例如2027。	Four digits, for example 2027.	
rules.form.purpose			用途	Purpose	
rules.form.title			办法名称	Title	
rules.form.title-proposed	place,year		{place}{year}年民生实事项目票决办法	{place}{year}年民生实事项目票决办法	
rules.form.title-proposed-rating	place,year		{place}{year}年民生实事项目测评办法	{place}{year}年民生实事项目测评办法	
rules.form.document-number			文号	Number of the document	
rules.form.source			依据和出处	Where it comes from	
rules.form.source-hint			办法、决定或报道的名称和日期。	The rule, decision or report it is taken from, with its date.	
rules.form.seats			应选数量	How many are chosen	
rules.form.seats-hint			逐项表决可以空着：达到通过线的都通过。	May be left empty where each item is voted on: all that pass are adopted.	
rules.form.items-unit			项	items	
rules.form.candidates			候选项目数	How many candidates	
rules.form.candidates-hint			候选减去应选就是差额。	Candidates less seats are the surplus.	
rules.form.ballot			怎么填票	What a deputy marks	
rules.form.ballot.up-to			差额圈选	Mark some	
rules.form.ballot.up-to-text			最多选到应选数量，多选作废，少选有效。	At most as many as there are seats; more is void, fewer is valid.	
rules.form.ballot.exactly			选满	Mark exactly	
rules.form.ballot.exactly-text			恰好选到应选数量，多选、少选都作废。	Exactly as many as there are seats; more or fewer is void.	
rules.form.ballot.per-item			逐项表决	Each item by itself	
rules.form.ballot.per-item-text			每项选赞成、反对或弃权。	For, against or abstain on each.	
rules.form.ballot.package			整单表决	The list as a whole	
rules.form.ballot.package-text			整份清单一个赞成、反对或弃权。	For, against or abstain, once.	
rules.form.ballot.rank			排名次	Rank	
rules.form.ballot.rank-text			按轻重缓急编号，第1名得分最多。	By urgency; rank 1 gives the most points.	
rules.form.blank			空白票	A blank ballot	
rules.form.blank.valid			不作废	Is not void	
rules.form.blank.valid-text			不投给任何项目，按弃权看。	It counts for no item, as an abstention.	
rules.form.blank.form-valid			某一项未填，那一项不计入任何等次	A form that leaves an item blank counts for no grade of it	
rules.form.blank.void			作废	Is void	
rules.form.channel			票的形式	How ballots are cast	
rules.form.channel.paper			纸质票	On paper	
rules.form.channel.keypad			会场表决器	Keypads of the hall	
rules.form.channel.keypad-text			出故障时改用纸质票。	On paper where they fail.	
rules.form.quorum			出席达到全体代表的	Present must be at least	
rules.form.quorum-hint			分数，例如2/3；空着就是没有要求。	A fraction of all deputies, such as 2/3; empty for none.	
rules.form.participation			收回的选票超过全体代表的	Ballots returned must be more than	
rules.form.participation-hint			分数，例如1/2；空着就是没有要求。	A fraction of all deputies, such as 1/2; empty for none.	
rules.form.threshold-base			通过线按什么算	The threshold is a share of	
rules.form.threshold-base.none			不按比例，1票就通过	no share: one vote passes	
rules.form.threshold-inclusive			超过还是达到	More than, or at least	
rules.form.threshold-inclusive.no			超过	More than	
rules.form.threshold-inclusive.no-text			正好等于不算，例如过半数。	The fraction itself is not enough.	
rules.form.threshold-inclusive.yes			达到	At least	
rules.form.threshold-inclusive.yes-text			正好等于也算。	The fraction itself is enough.	
rules.form.threshold-fraction			几分之几	Which fraction	
rules.form.threshold-fraction-hint			分数，例如1/2。	Such as 1/2.	
rules.form.basic-fraction			满意和基本满意合计占几分之几	Which fraction says one or the other	
rules.form.basic-inclusive			合计超过还是达到	Together more than, or at least	
rules.form.tie			名额线上得票相同时	At a tie for the last seats	
rules.form.tie.revote			在相同的项目里再投	Vote again among the tied	
rules.form.tie.presidium			主席团决定	The presidium decides	
rules.form.tie.include			都当选	All are elected	
rules.form.tie.exclude			都不当选	None is elected	
rules.form.tie.list-order			清单上在前的当选	The first in the list are elected	
rules.form.tie-rounds			最多再投	At most	
rules.form.tie-rounds-hint			再投的轮数，用完仍相同由主席团决定。不再投就不用管。	Further rounds; then the presidium decides. Of no matter where there is none.	
rules.form.rounds-unit			轮	rounds	
rules.form.tie-threshold			再投时怎样当选	What elects in a further round	
rules.form.tie-threshold.plurality			得票多的，至少1票	The most votes, at least one	
rules.form.tie-threshold.same			同样要达到通过线	The same threshold	
rules.form.tie-threshold.one-third			达到收回选票的三分之一	A third of the ballots returned	
rules.form.shortfall			通过的不够名额时	Where fewer pass than there are seats	
rules.form.shortfall.accept			空着名额	Seats stay empty	
rules.form.shortfall.second-round			当场再投一轮	Vote again at once	
rules.form.shortfall.next-session			余下的留到下次会议	Leave the rest to the next meeting	
rules.form.publishing			公布哪些票数	Which counts are published	
rules.form.publishing.all			每一项的	Those of every item	
rules.form.publishing.elected			当选项目的	Those of the elected	
rules.form.publishing.none			不公布票数	None	
rules.form.publishing.grades			只公布等次	None, only the grades	
rules.form.order			当选项目的公布顺序	The elected are listed	
rules.form.order.votes			按得票	By votes	
rules.form.order.list			按清单	In the order of the list	
rules.form.text			办法原文	The document in full	
rules.form.text-hint			照抄，最多10,000字，公开时一并公布。	Word for word, 10,000 characters at most; it is published too.	
rules.form.stated			办法写明，不是假定	The document says so; it is not assumed	
rules.form.draft-button			存为草稿	Keep as a draft	
rules.form.save-button			保存修改	Save the changes	
rules.fault.year	from,to		年度要填{from}到{to}之间的四位数字。	A year from {from} to {to}, four digits.	
rules.fault.title			请填办法名称。	Give the rule a title.	
rules.fault.source			请写明依据和出处，例如会议办法草案的名称和日期。	Say where it comes from, such as the name and date of the draft.	
rules.fault.too-long	count,most	count	有{count}个字，最多{most}个字，请删短些。	{count} characters; at most {most} are taken. Shorten it.	{count} character; at most {most} are taken.
rules.fault.choice			请选一项。	Choose one.	
rules.fault.count	from,to		要填{from}到{to}的整数。	A whole number from {from} to {to}.	
rules.fault.seats-missing			这种填票方式要填应选数量。	With this kind of ballot the number of seats is needed.	
rules.fault.seats-of-package			整单表决没有名额，请空着。	A list that is voted on as a whole has no seats: leave it empty.	
rules.fault.no-surplus	candidates,seats		候选{candidates}项，不多于应选{seats}项，没有差额。请增加候选，或改为逐项表决。	{candidates} candidates for {seats} seats leave no surplus. Add candidates, or vote on each item by itself.	
rules.fault.fraction			要写成分数，例如2/3，不大于1。	A fraction such as 2/3, not above 1.	
rules.fault.unreachable			没有票数能超过全体，请改为“达到”，或填小一点的分数。	Nothing is more than all. Choose “at least”, or a smaller fraction.	
rules.fault.street			街道没有人民代表大会，只能推荐票选。	A street has no people’s congress: it can only recommend.	
rules.fault.adoption-date			请填通过的日期，例如2023年2月22日。	Give the day, for example 2023-02-22.	
rules.fault.decision			请填决定的名称或文号。	Give the number or name of the decision.	
rules.fault.future			这一天还没有到。通过以后再记。	That day is still to come. Record it once it has happened.	
rules.fault.before-previous	date		不能早于上一份办法通过的日期{date}。	Not before {date}, when the rule it supersedes was adopted.	
rules.fault.votes	from,to		要填{from}到{to}的整数；没有计票就四格都空着。	A whole number from {from} to {to}; leave all four empty where nothing was counted.	
rules.fault.more-than-deputies	votes,deputies		赞成、反对、弃权合计{votes}，多于全体代表{deputies}人。请核对。	For, against and abstaining make {votes}, more than the {deputies} deputies. Check the numbers.	
rules.fault.no-majority	yes,deputies,needed		赞成{yes}，不到全体代表{deputies}人的过半数{needed}，没有通过。	{yes} for it are less than the {needed} that make a majority of {deputies} deputies: it was not adopted.	
rules.page.draft-assumed	count	count	还有{count}项是假定的，｜核对后才能通过。	{count} contents are assumed;｜ they must be checked before adoption.	{count} content is assumed;｜ it must be checked before adoption.
rules.page.draft-ready			各项内容都写明了，｜可以提请大会通过。	All contents are stated:｜ the plenary may adopt it.	
rules.page.adopted	date		{date}通过，｜此后一字不改。	Adopted on {date},｜ unchanged ever since.	
rules.page.edit			修改草稿	Edit the draft	
rules.page.adopt			记录大会通过	Record the adoption	
rules.page.trial			试算	Try it	
rules.page.after			起草一份取代它	Draft one to supersede it	
rules.page.public			公开页面	Public page	
rules.superseded.title	number		这份办法已被第{number}号取代	Superseded by no. {number}	
rules.superseded.text			两份都留着，现在用的是新的一份。	Both stay; the newer one holds.	
rules.superseded.link			看现在用的办法	See the rule that holds	
rules.done.draft			草稿已保存。	The draft is kept.	
rules.done.edit			修改已保存。	The changes are saved.	
rules.done.adopt			已记录大会通过，内容锁定。	The adoption is recorded; the rule is locked.	
rules.done.text			下面就是它打印出来的样子。	Below it stands as it prints.	
rules.sheet.text			办法原文	The document in full	
rules.sheet.adoption			大会通过	Adoption	
rules.sheet.date			日期	Date	
rules.sheet.decision			决定	Decision	
rules.sheet.votes			表决	Votes	
rules.sheet.votes-text	deputies,yes,no,abstain		全体代表{deputies}人，赞成{yes}，反对{no}，弃权{abstain}	{yes} for, {no} against, {abstain} abstaining, of {deputies} deputies	
rules.sheet.votes-uncounted			没有计票	Not counted	
rules.sheet.source			依据和出处	Where it comes from	
rules.sheet.previous			取代	Supersedes	
rules.sheet.not-adopted			草稿，大会还没有通过。	A draft; the plenary has not adopted it.	
rules.hash.title			指纹	Fingerprint	
rules.hash.text			通过的办法是一份文件，指纹是它的SHA-256。票决记录里的rule_hash就是这个指纹。	An adopted rule is one file; the fingerprint is its SHA-256. It is the rule_hash of the record of the vote.	
rules.hash.download			下载办法文件	Download the rule	
rules.hash.check			自己核对：下载后运行下面的命令，前64位应当和指纹一样。	Check it yourself: download it and run this command; the first 64 digits must be the fingerprint.	
rules.adopt.crumb			大会通过	Adoption	
rules.adopt.headline			记录大会通过，｜记录后不能再改。	Record the adoption:｜ after it nothing changes.	
rules.adopt.lead			大会通过以后再来记。记录时生成文件和指纹，办法从此锁定。	Record it after the plenary has adopted the rule. The file and its fingerprint are made then, and the rule is locked.	
rules.adopt.confirm			逐项核对	Check each of these	
rules.adopt.confirm-hint			办法确实这样写的，打勾；不一样的，先回去改草稿。	Tick what the document says; where it says otherwise, edit the draft first.	
rules.adopt.assumed	contents		这几项还是假定的，没有核对，不能通过：{contents}。	These are assumed still and unchecked: {contents}.	
rules.adopt.date			通过日期	Day of the adoption	
rules.adopt.decision			决定的名称或文号	Number or name of the decision	
rules.adopt.votes			表决票数	Votes on the rule	
rules.adopt.votes-hint			没有计票就都空着。	Leave all empty where nothing was counted.	
rules.adopt.deputies			全体代表	All deputies	
rules.adopt.yes			赞成	For	
rules.adopt.no			反对	Against	
rules.adopt.abstain			弃权	Abstaining	
rules.adopt.button			记录通过并锁定	Record and lock	
rules.trial.crumb			试算	Try it	
rules.trial.headline			填几个数试一试，｜什么都不保存。	Try some numbers;｜ nothing is kept.	
rules.trial.lead			计票程序和正式计票是同一个。填好后地址里就有这些数，可以发给别人看。	It is counted by the same program as a real vote. The address holds the numbers, so it can be sent to others.	
rules.trial.examples			现成的例子	Examples	
rules.trial.papers			人数和票数	People and ballots	
rules.trial.deputies			全体代表	All deputies	
rules.trial.present			出席	Present	
rules.trial.issued			发出	Issued	
rules.trial.returned			收回	Returned	
rules.trial.void			废票	Void	
rules.trial.blank			空白票	Blank	
rules.trial.items			各项得票	Votes of each item	
rules.trial.item	number		项目{number}	Item {number}	
rules.trial.yes			赞成	For	
rules.trial.marks			得票	Votes	
rules.trial.no			反对	Against	
rules.trial.abstain			弃权	Abstaining	
rules.trial.ranked			排了名次的票	Ballots that rank it	
rules.trial.score			得分	Points	
rules.trial.cell	item,column		{item}，{column}	{item}, {column}	
rules.trial.button			试算	Count	
rules.trial.not-number			要填0到999,999的整数。	A whole number from 0 to 999,999.	
rules.trial.void-reason			无法辨认	unreadable	
rules.trial.result			结果	What comes of it	
rules.trial.steps			怎么算的	How it is counted	
rules.trial.column.item			项目	Item	
rules.trial.column.votes			票数	Votes	
rules.trial.column.result			结果	Result	
rules.trial.column.reason			为什么	Why	
rules.example.tie			最后一个名额得票相同	A tie for the last seat	
rules.example.shortfall			通过的不够名额	Too few pass	
rules.example.void			收回的多于发出的	More returned than issued	
rules.example.everything			人人全选	Everybody for everything	
rules.public.headline	count	count	大会通过的票决办法｜有{count}份。	{count} rules｜ have been adopted.	One rule｜ has been adopted.
rules.public.headline-none			大会还没有通过票决办法。	No rule has been adopted yet.	
rules.public.lead			选几项、怎么投、多少票通过，都写在办法里。谁都可以下载核对。	How many are chosen, how one votes and how many votes pass: it is all in the rule. Anybody may download and check it.	
rules.public.empty-title			办法通过后在这里公布	A rule stands here once it is adopted	
rules.public.empty-text			票决办法由大会通过，一般在每年年初的人民代表大会会议上。	The plenary adopts it, as a rule at the congress at the beginning of a year.	
rules.public.link			票决办法	Rules of the vote	
rules.public.description			大会通过的票决办法，可以下载核对。	The rules of the vote that the plenary adopted, to be downloaded and checked.	
screening.ruling.reason-missing			没有采纳，请选一个原因。	It is not adopted, so choose a reason.	
screening.ruling.grounds-missing			请写明理由。答复提建议的人时要用到。	Write down why. The answer to whoever made the suggestion will need it.	
screening.ruling.grounds-too-long	count,most	count	理由有{count}个字，最多{most}个字。	The grounds have {count} characters; the limit is {most}.	The grounds have {count} character; the limit is {most}.
screening.ruling.duplicate-missing			与哪一条重复？请写编号。	Which suggestion says the same? Give its number.	
screening.ruling.duplicate-unknown			本地没有这个编号的建议。请核对编号。	There is no suggestion with this number here. Check the number.	
screening.ruling.duplicate-of-itself			一条建议不能与自己重复。请写另一条的编号。	A suggestion cannot repeat itself. Give the number of another one.	
screening.ruling.duplicate-circle			那一条已经定为与这一条重复。两条里要留一条，请先改那一条。	That one was ruled to repeat this one. One of the two has to stay: change that one first.	
screening.ruling.no-round-open			这次征集现在没有开着的筛选轮次，不能定结果。请先开一轮。	No round of screening is open for this call, so nothing can be ruled. Open a round first.	
screening.ruling.decided-in-round	round		第{round}轮已经定了这一条，那一轮已封存，不能再改。	Round {round} decided about this one. That round is closed and stays as it is.	
screening.ruling.nothing-after-last-round			这是最后一轮，不能再留到下一轮。请定最后的结果。	This is the last round, so nothing can be taken forward. Choose what is decided for good.	
screening.ruling.wrong-state			这条建议的进度已经变了，这一步现在做不了。	The suggestion has moved on. This cannot be done now.	
screening.ruling.hard-stop			已记下一条硬性否决。请转办，或以对应的原因不采纳；要另作决定，须写明为什么。	A hard stop is on record. Forward it, or reject it for a reason that goes with the stop; to decide otherwise, say why.	
screening.ruling.second-opinion-missing			这条建议是这个单位自己提的，不能由它一家把关。请先交另一个单位提意见。	This unit made the suggestion itself and cannot screen it alone. Ask another unit for its opinion first.	
screening.nav			筛选	Screening	
screening.nav.opinions			论证意见	Opinions	
screening.verdict.agree			同意	Agrees	
screening.verdict.agree.text			可以办，没有附加条件。	It can be done, without conditions.	
screening.verdict.agree-in-principle			原则同意	Agrees in principle	
screening.verdict.agree-in-principle.text			可以办，条件写在意见里。	It can be done; the conditions are in the opinion.	
screening.verdict.disagree			不同意	Disagrees	
screening.verdict.disagree.text			不宜办，理由写在意见里。	It should not be done; the reasons are in the opinion.	
screening.verdict.needs-more			需要补充	Needs more	
screening.verdict.needs-more.text			材料不够，写明还缺什么。	There is not enough to go by; say what is missing.	
screening.verdict.not-ours			不属本单位	Not ours	
screening.verdict.not-ours.text			退回交办的岗位，写明应由谁提。	It goes back to whoever asked; say who should be asked.	
screening.ending.recalled			已收回	Called back	
screening.ending.reassigned			改交别的单位	Another unit is asked	
screening.ending.waived			不再等意见	Not waited for	
screening.ending.returned			单位退回	Returned by the unit	
screening.turn.all			全部	All	
screening.turn.mine			等我的	Waiting for me	
screening.turn.units			等单位意见	Waiting for units	
screening.turn.ruled			已定	Decided	
screening.turns			按轮到谁看	By whose turn it is	
screening.round			轮次	Round	
screening.round-label	number		第{number}轮	Round {number}	
screening.round.title	number,title		第{number}轮 {title}	Round {number}: {title}	
screening.round.headline	number,total,ruled,unruled		第{number}轮：｜{total}项里定了{ruled}项，｜还有{unruled}项未定。	Round {number}:｜ {ruled} of {total} decided,｜ {unruled} to go.	
screening.round.headline-all	number,total		第{number}轮：｜{total}项都定了，｜可以结束这一轮。	Round {number}:｜ all {total} decided;｜ it can be closed.	
screening.round.headline-closed	number,total		第{number}轮已结束，｜{total}项都有了结果。	Round {number} is closed;｜ all {total} were decided.	
screening.round.headline-none	number		第{number}轮：｜还没有要筛选的建议。	Round {number}:｜ nothing to screen yet.	
screening.nothing-open			现在没有开着的筛选轮次。	No round of screening is open.	
screening.no-call.title			还没有征集	No call yet	
screening.no-call.text			发布征集公告、收到建议以后，在这里一轮一轮地筛选。	Once a call is published and suggestions come in, they are screened here round by round.	
screening.call-title	year		{year}年征集	Call for {year}	
screening.no-round			还没有开过筛选轮次。	No round has been opened yet.	
screening.standing.open	total,unruled		{total}项，还有{unruled}项未定	{total} suggestions, {unruled} to be decided	
screening.standing.closed	total		{total}项，都已定，已封存	{total} suggestions, all decided, sealed	
screening.go-round	number		看第{number}轮	See round {number}	
screening.open.title	number		开第{number}轮	Open round {number}	
screening.open.name			这一轮叫什么	What the round is called	
screening.open.name-hint			例如：初筛、部门论证、复筛。2到40个字。	For instance: first look, departments’ opinions. 2 to 40 characters.	
screening.open.name-english			英文名称	Name in English	
screening.open.lists			用哪些筛选条件	Which criteria are used	
screening.open.lists-hint			每条都注明出处。开了这一轮以后不再换。	Each criterion names its basis. They stay the same for the round.	
screening.open.rules			这一轮的规定	Rules of the round	
screening.open.last			这是最后一轮：不能再“纳入筛选”	It is the last round: nothing can be taken forward	
screening.open.attendance			单位提意见要写明谁参加了讨论	Opinions have to say who took part in the discussion	
screening.open.remark			说明	Remark	
screening.open.remark-hint			征集还没有截止就开，或者最后一轮以后再开，要写明为什么。	If the call is still open, or the last round is over, say why one is opened now.	
screening.open.button	number		开第{number}轮	Open round {number}	
screening.open.title-length	count	count	名称有{count}个字，要2到40个字。	The name has {count} characters; it takes 2 to 40.	The name has {count} character; it takes 2 to 40.
screening.open.remark-too-long	count,most	count	说明有{count}个字，最多{most}个字。	The remark has {count} characters; the limit is {most}.	The remark has {count} character; the limit is {most}.
screening.open.not-published			征集公告还没有发布，不能开轮次。	The call is not published yet, so no round can be opened.	
screening.open.remark-missing			征集还没有截止，或者最后一轮已经结束。现在开一轮，请写明为什么。	The call is still open, or the last round is over. Say why a round is opened now.	
screening.open.already	round		第{round}轮还开着。先结束它，再开下一轮。	Round {round} is still open. Close it before the next one.	
screening.open.list-unknown			没有这份筛选条件，请重新选。	There are no such criteria. Choose again.	
screening.opened-at	time		{time}开始	opened {time}	
screening.opened-because	reason		开这一轮的说明：{reason}	Why it was opened: {reason}	
screening.last			最后一轮	Last round	
screening.sealed			已封存	Sealed	
screening.sealed-title	number		第{number}轮已封存	Round {number} is sealed	
screening.sealed-text			这一轮的结果不能再改，只能看。	What it decided stays as it is and can only be read.	
screening.figure.unit			项	items	
screening.figure.opinions			份	opinions	
screening.figure.ruled	total		已定，这一轮共{total}项	decided, of {total} in the round	
screening.figure.unruled			未定	still to be decided	
screening.figure.waiting			单位意见还没有到	from units not in yet	
screening.figure.overdue			意见已过期	overdue	
screening.go-desk			去筛选	Screen suggestions	
screening.go-rulings			看这一轮的结果	See what was decided	
screening.units.title			各单位的意见	Opinions by unit	
screening.unit			单位	Unit	
screening.asked			交办	Asked	
screening.waiting			未到	Not in	
screening.overdue			过期	Overdue	
screening.lists-used	count	count	用了{count}份筛选条件	{count} lists of criteria in use	{count} list of criteria in use
screening.fingerprint			指纹	Fingerprint	
screening.fingerprint.text			按这一轮的全部决定算出，改动一个字，指纹就不同。	Computed over every ruling of the round: change one character and it differs.	
screening.untouched			刚才按现在的记录重算了一遍，与封存时相同。	Computed again from the record just now: the same as when the round was closed.	
screening.touched.title			记录与封存时不同	The record is not what was sealed	
screening.touched.text			按现在的记录重算，得到的指纹与封存时不一样。请把数据库和备份都保留好，通知审计。	Computed again from the record, the fingerprint differs from the sealed one. Keep the database and all backups, and tell the auditors.	
screening.by-channel			按来源和结果	By channel and outcome	
screening.by-reason			没有采纳的原因	Why suggestions were not adopted	
screening.reason			原因	Reason	
screening.count			项数	Number	
screening.channel			来源	Channel	
screening.undecided			未定	Undecided	
screening.sum			合计	All	
screening.record-title			筛选记录	Record of the round	
screening.record.heading	place,year,number		{place}{year}年民生实事建议第{number}轮筛选记录	{place}: record of screening, round {number}, call for {year}	
screening.record.sentence	opened,closed,count	count	{opened}开始，{closed}结束。{count}项建议逐项有了结果，未定的一项也没有。	Opened {opened}, closed {closed}. Each of {count} suggestions was decided; none was left open.	Opened {opened}, closed {closed}. The {count} suggestion was decided; none was left open.
screening.close-title			结束这一轮	Close this round	
screening.close.question	number		结束第{number}轮？	Close round {number}?	
screening.close.text	total,unruled		这一轮{total}项，未定{unruled}项。结束以后封存：谁也不能再改，也不能重开。	{total} suggestions, {unruled} undecided. Once closed it is sealed: nobody can change it or open it again.	
screening.close.button	number		结束第{number}轮	Close round {number}	
screening.close.not			再等等	Not yet	
screening.close.unanswered			还不能结束：有的还没有答复。	It cannot be closed yet: some things are unanswered.	
screening.close.unruled	count	count	{count}项还没有定：	{count} suggestions are undecided:	{count} suggestion is undecided:
screening.close.unopined	count	count	{count}份意见还没有到。催一催，收回，或者写明不再等：	{count} opinions are not in. Ask again, call them back, or say why they are not waited for:	{count} opinion is not in. Ask again, call it back, or say why it is not waited for:
screening.close.assignment	unit,date		{unit}，{date}到期	{unit}, due {date}	
screening.close.already			这一轮已经结束了。	This round is closed already.	
screening.close.already-text			别人刚刚结束了它。结果在轮次页上。	Somebody else has just closed it. See the round’s page.	
screening.close.empty			这一轮里没有建议，不能结束。	There is nothing in this round to close.	
screening.close.empty-text			等征集的建议进来，定了结果再结束。	Wait for suggestions of the call and decide about them first.	
screening.numbered	reference,title		{reference} {title}	{reference} {title}	
screening.changes-title			各轮之间的变化	What changed between rounds	
screening.changes.headline	rounds,moved		{rounds}轮筛选，｜{moved}项改了结果。	{rounds} rounds,｜ {moved} outcomes changed.	
screening.changes.headline-one	total		这是第一轮，｜定了{total}项。	This is the first round;｜ it decided {total}.	
screening.changes.none-title			还没有决定	Nothing decided yet	
screening.changes.none-text			定了第一项以后，这里逐项列出每一轮的结果。	Once something is decided, the outcome of each round is listed here.	
screening.changes.pair	earlier,later,count		第{earlier}轮到第{later}轮：{count}项变了	Round {earlier} to round {later}: {count} changed	
screening.changes.all			每一项的结果	Every suggestion	
screening.changes.rulings	count	count	这一轮里定过{count}次	decided {count} times in this round	decided {count} time in this round
screening.outcome-because	outcome,reason		{outcome}：{reason}	{outcome}: {reason}	
screening.grounds			理由	Grounds	
screening.grounds-hint			写给提建议的人看的话。除“纳入筛选”“并入”外都要写。	In words for whoever made it. Needed unless it is taken forward or merged.	
screening.desk			筛选台	Screening desk	
screening.desk.headline	mine,units		等您定的有{mine}项，｜等单位意见的有{units}项。	{mine} wait for you,｜ {units} wait for units.	
screening.desk.done	number		第{number}轮都定了。	Round {number}: everything is decided.	
screening.desk.closed	number		第{number}轮已封存，｜结果只能看。	Round {number} is sealed;｜ it can only be read.	
screening.desk.empty-title			这里没有建议	Nothing here	
screening.desk.empty-text			换一个条件，或者看“全部”。	Try another filter, or look at “All”.	
screening.filters			筛选条件	Filters	
screening.filter.field			类别	Field	
screening.filter.place			镇街	Town	
screening.filter.channel			来源	Channel	
screening.filter.party			交办单位	Unit asked	
screening.filter.hinted			只看有否决提示的	Only with a hint at a hard stop	
screening.filter.any			不限	Any	
screening.filter.button			查看	Show	
screening.column.choose			选	Pick	
screening.column.units			单位意见	Opinions	
screening.column.ruling			结果	Outcome	
screening.choose	reference		选{reference}	Pick {reference}	
screening.answered	asked,answered		{asked}家已到{answered}家	{answered} of {asked} in	
screening.batch.chosen			批量处理选中的	Handle those picked	
screening.batch.page	count	count	批量处理本页{count}项	Handle all {count} of this page	Handle the {count} of this page
screening.batch-title			批量处理	Several at once	
screening.batch.headline	count	count	一次处理{count}项	{count} suggestions at once	{count} suggestion
screening.batch.rule			定同一个结果	Decide the same for all	
screening.batch.own			各写各的理由	Grounds of their own	
screening.batch.own-text			不写的，用上面的理由。	Where nothing is written, the grounds above are used.	
screening.batch.button	count	count	定这{count}项	Decide these {count}	Decide this {count}
screening.batch.nothing			一项也没有选。请回到筛选台选几项。	None was picked. Go back to the desk and pick some.	
screening.batch.too-many	count,most	count	选了{count}项，一次最多{most}项。	{count} were picked; {most} at once is the limit.	{count} was picked; {most} at once is the limit.
screening.batch.one	reference,title		卡在这一项：{reference} {title}	It stopped at this one: {reference} {title}	
screening.batch.conflict			打开这一页以后，有人改过它。请先看它的最新情况。	Somebody has changed it since this page was opened. See how it stands now.	
screening.batch.none-written			这一批一项也没有写入。	Nothing of the batch was written.	
screening.batch.headline-none			先勾选，｜再一起处理。	Pick some first,｜ then handle them together.	
screening.batch.empty-title			没有可以处理的	Nothing to handle	
screening.batch.empty-text			在筛选台上勾选几项，再来这里。	Pick some on the screening desk, then come here.	
screening.batch.back			回筛选台	Back to the desk	
screening.previous			上一项（K）	Previous (K)	
screening.next			下一项（J）	Next (J)	
screening.place	place,count		第{place}项，共{count}项	{place} of {count}	
screening.done.rule			已定。	Decided.	
screening.done.take-back			已收回决定。	The ruling was taken back.	
screening.done.check			筛选条件已记下。	The criteria are noted.	
screening.done.assign			已交办。	The unit was asked.	
screening.done.end			已处理这份交办。	The assignment was ended.	
screening.done-text			每一次改动都留在下面的记录里。	Every change stays in the history below.	
screening.conflict.by	post,time,outcome		{post}在{time}定了：{outcome}。	{post} decided on {time}: {outcome}.	
screening.conflict.text			您填的还在表里。看过最新情况，仍要这样定就再按一次。	What you entered is still in the form. Read how it stands now; if you still want it, press once more.	
screening.taken-back			收回决定	Taken back	
screening.history			决定的经过	How it was decided	
screening.stopped-by	rules		硬性否决：{rules}	Hard stop: {rules}	
screening.overridden	reason		另作决定的理由：{reason}	Why it was decided otherwise: {reason}	
screening.own-party			提出单位	Made by	
screening.candidate			候选项目	Candidate	
screening.duplicate-of			与之重复	Repeats	
screening.opinions.title			单位意见	Opinions of units	
screening.opinions.none			还没有交给哪个单位。	No unit has been asked.	
screening.own.title			自己提的，不能由自己一家把关	A unit does not screen its own suggestion alone	
screening.ended	ending,reason		{ending}：{reason}	{ending}: {reason}	
screening.end.title			收回、改交或不再等	Call back, ask another, or do not wait	
screening.end.how			怎么处理	What to do	
screening.end.instead			改交给	Ask instead	
screening.end.instead-hint			只在“改交别的单位”时要选。	Only where another unit is asked.	
screening.end.reason			为什么	Why	
screening.end.button			处理这份交办	End the assignment	
screening.opinion.current	verdict,date		{verdict}，{date}，现行意见	{verdict}, {date}, the opinion that holds	
screening.opinion.earlier	verdict,date		{verdict}，{date}，已被后来的意见替代	{verdict}, {date}, replaced by a later one	
screening.opinion.cost	cost		估算投资{cost}	Estimated cost {cost}	
screening.attended	units,count	count	{units}，共{count}人参加讨论	Discussed by {units}, {count} people	Discussed by {units}, {count} person
screening.attended.by	units		{units}参加讨论	Discussed by {units}	
screening.attended.people	count	count	{count}人参加讨论	Discussed by {count} people	Discussed by {count} person
screening.due.overdue	count	count	过期{count}天	{count} days late	{count} day late
screening.due.today			今天到期	Due today	
screening.due.in	count	count	还有{count}天	{count} days left	{count} day left
screening.due-on			到期	Due	
screening.ruling-title			定结果	Decide	
screening.ruling-button			定这一项	Decide this one	
screening.stop-title			有硬性否决	A hard stop is on record	
screening.take-back.title			收回这个决定	Take this ruling back	
screening.take-back.reason			为什么收回	Why it is taken back	
screening.take-back.button			收回决定	Take it back	
screening.duplicate.label			与哪一条重复	Which one it repeats	
screening.duplicate.hint			写那一条的编号，只在“重复”时要写。	The number of the other one; only where it repeats another.	
screening.overriding.label			不按硬性否决定，为什么	Why it is decided otherwise than the hard stop demands	
screening.overriding.hint			写了就记在这一项上，封存后也看得到。	It stays on record and is seen after the round is closed.	
screening.outcome.taken-forward			留到下一轮再比较。	It is weighed again in the next round.	
screening.outcome.merged			已在合并台并入候选项目，这一轮确认。	It is part of a candidate already; confirm it for this round.	
screening.outcome.reserved			今年不办，存入储备库。	Not this year; it goes to the reserve.	
screening.outcome.forwarded			转给管这件事的单位办。	It goes to whoever is in charge.	
screening.outcome.duplicate			跟着另一条走。	It follows another suggestion.	
screening.outcome.rejected			要选一个原因，并写明还可以怎么办。	Choose a reason, and say what else can be done.	
screening.assign.title			请单位提意见	Ask a unit	
screening.assign.usual			按类别交给常办单位	The unit usually asked about each field	
screening.assign.days			几个工作日内	Within how many working days	
screening.assign.days-hint			从今天算起，1到120。	From today, 1 to 120.	
screening.assign.days-unit			个工作日	working days	
screening.assign.due			或者写到期日	Or a last day	
screening.assign.due-hint			写了日期，就不按工作日算。	If a day is given, working days are not counted.	
screening.assign.note			请单位看什么	What to look at	
screening.assign.remember			以后这个类别都先交给它	Ask it about this field from now on	
screening.assign.button			交办	Ask	
screening.opine			去提意见	Give the opinion	
screening.question-detail	reference,number,date		{reference}，第{number}轮，{date}到期	{reference}, round {number}, due {date}	
screening.mine-title			等我的	Waiting for us	
screening.answered-title			已提意见	Answered	
screening.opinions.headline	count	count	有{count}项建议｜等本单位提意见。	{count} suggestions｜ wait for your unit’s opinion.	{count} suggestion｜ waits for your unit’s opinion.
screening.opinions.headline-overdue	count,overdue		有{count}项等本单位提意见，｜{overdue}项已过期。	{count} wait for your unit’s opinion,｜ {overdue} overdue.	
screening.opinions.headline-none			没有等本单位提意见的建议。	Nothing waits for your unit’s opinion.	
screening.opinions.empty-title			还没有交办	Nothing has been asked yet	
screening.opinions.empty-text			筛选的岗位请本单位提意见时，会出现在这里，并注明到期日。	When your unit is asked for an opinion, it appears here with its due date.	
screening.opinion-title			本单位的意见	Your unit’s opinion	
screening.opinion.again			再提一次意见	Give another opinion	
screening.opinion.ours			本单位提过的意见	What your unit has said	
screening.opinion.verdict			结论	Verdict	
screening.opinion.text			意见	Opinion	
screening.opinion.text-hint			先说能不能办，再说依据、用地、资金和时间。	Say first whether it can be done, then on what grounds, with land, money and time.	
screening.opinion.units			参加讨论的单位	Units that took part	
screening.opinion.units-hint			一行写一个。	One a line.	
screening.opinion.people			参加人数	People who took part	
screening.people-unit			人	people	
screening.opinion.cost-label			估算投资	Estimated cost	
screening.cost-unit			万元	10,000 yuan	
screening.opinion.given			讨论日期	Day of the discussion	
screening.opinion-button			提交意见	Submit the opinion	
screening.opinion-done			意见已提交。	The opinion is in.	
screening.opinion-done-text			这一轮结束以前还可以再提，先前的意见也留着。	Until the round is closed another may be given; the earlier one stays.	
screening.opinion-conflict			同事刚刚提过意见。您填的没有丢。	A colleague has just given an opinion. What you entered is not lost.	
screening.fault.party-unknown			请选一个单位。	Choose a unit.	
screening.fault.no-usual-party	fields		这些类别还没有常办单位：{fields}。请直接选一个单位。	No unit is usually asked about: {fields}. Choose a unit.	
screening.fault.asked-already			这个单位已经在办，不必再交。	This unit is asked already.	
screening.fault.days			请写1到120的工作日数，或者写一个到期日。	Give 1 to 120 working days, or a last day.	
screening.fault.year	year		{year}年的放假安排还没有公布，算不出工作日。请直接写到期日。	The holidays of {year} are not announced yet, so working days cannot be counted. Give a last day instead.	
screening.fault.past			到期日已经过了。请写今天或以后的日子。	The last day is over. Give today or a later day.	
screening.fault.too-long	count	count	写了{count}个字，太长了，请写短些。	{count} characters are too many; make it shorter.	{count} character is too many.
screening.fault.reason			请写明为什么。	Say why.	
screening.fault.closed			这一轮已经结束，不能再提意见，也不能再交办。	The round is closed: no opinion can be given and nobody asked any more.	
screening.fault.ended			这份交办已经收回或退回。	This assignment has been ended.	
screening.fault.answered			单位已经提了意见，不能再收回。	The unit has given its opinion; it stays.	
screening.fault.verdict			请选一个结论。	Choose a verdict.	
screening.fault.too-short	count	count	意见只有{count}个字，至少写4个字。	The opinion has {count} characters; write at least 4.	The opinion has {count} character; write at least 4.
screening.fault.attendance			这一轮要写明谁参加了讨论：写上单位和人数。	This round asks who took part: give the units and the number of people.	
screening.fault.people			人数请写1到10000的数字。	Give the number of people in figures, 1 to 10,000.	
screening.fault.cost			看不懂这个金额。请写多少万元，例如120.5。	This amount cannot be read. Give it in 10,000 yuan, such as 120.5.	
screening.fault.day			请写讨论的日期。	Give the day of the discussion.	
screening.fault.future			讨论日期还没有到。请写今天或以前的日子。	That day is still to come. Give today or an earlier day.	
screening.fault.not-merged			它还没有并入候选项目。请先在合并台合并。	It is part of no candidate yet. Merge it on the merging bench first.	
screening.fault.still-merged			它还在一个候选项目里。请先在合并台拆出来。	It is part of a candidate. Split it on the merging bench first.	
screening.fault.criterion			这一轮没有这条筛选条件。请重新打开这一页。	The round has no such criterion. Open the page again.	
screening.fault.note	count,most	count	备注有{count}个字，最多{most}个字。	A remark has {count} characters; the limit is {most}.	A remark has {count} character; the limit is {most}.
screening.inbox.unruled	number,count	count	第{number}轮：{count}项等您定	Round {number}: {count} suggestions to decide	Round {number}: {count} suggestion to decide
screening.inbox.unruled-detail	units,overdue		另有{units}项等单位意见，{overdue}份已过期	{units} more wait for units, {overdue} opinions overdue	
screening.inbox.close	number		第{number}轮都定了，可以结束	Round {number} is decided and can be closed	
screening.inbox.close-detail	total		{total}项都有了结果	All {total} have an outcome	
screening.inbox.now			在办	Now	
search.words.label			找什么	Search for	
search.words.hint			编号、标题或内容里的字，几个词用空格隔开，都要有才算找到。	Words from the number, title or text; with several words, all must be there.	
search.button			查找	Search	
search.clear			清除条件	Clear	
search.more			更多条件	More conditions	
search.field.label			领域	Field	
search.place.label			地点	Place	
search.outcome.label			处理结果	Outcome	
search.year.label			征集年度	Year of the call	
search.late.label			到得早晚	On time or late	
search.late.only			只看截止后才到的	Only those that came late	
search.any			不限	Any	
search.order.label			排序	Order	
search.order.arrival			按收到先后，新的在前	By arrival, latest first	
search.order.due			按答复期限，急的在前	By due date, most urgent first	
search.too-long	count,most	count	写了{count}个字，最多查{most}个字。请只留最要紧的几个词。	You wrote {count} characters; at most {most} are searched. Keep the few words that matter.	You wrote {count} character; at most {most} are searched. Keep the few words that matter.
search.nothing-to-find	words		“{words}”里没有可查的字。请写汉字、字母或数字。	There is nothing to search for in “{words}”. Use letters, digits or characters.	
search.headline	count,waiting	count	找到{count}条建议，｜{waiting}条还没有答复。	{count} suggestions found,｜ {waiting} not answered yet.	{count} suggestion found,｜ {waiting} not answered yet.
search.headline-refused			还没有查，｜先改要查的字。	Nothing was searched yet;｜ mend the words first.	
search.headline-none			没有找到建议。	No suggestion found.	
search.none.title	words		没有找到“{words}”	Nothing found for “{words}”	
search.none.text			少写一个字，或换个说法试试。	Try fewer or other words.	
search.none.conditions			去掉一个条件，或看看别的进度和来源。	Drop a condition, or look under another progress or channel.	
search.cut.title	most		有这些字的建议超过{most}条	More than {most} suggestions have these words	
search.cut.text	most		只查了最近登记的{most}条，下面的数也是这{most}条里的。再写一个词，可以查得更准。	Only the {most} recorded last were searched, and the counts are of these. Add a word to narrow it down.	
search.stale	count	count	还有{count}条建议没有编进检索，正在编，几分钟后就能查到。	{count} suggestions are not in the index yet; they will be found in a few minutes.	{count} suggestion is not in the index yet; it will be found in a few minutes.
search.held			暂存	Held	
search.withdrawn			已撤回	Withdrawn	
search.column-due			答复期限	Answer by	
sign-in.page.title			登录	Sign in	
sign-in.page.headline			登录工作台	Sign in to the console	
sign-in.login.label			用户名	Sign-in name	
sign-in.password.label			密码	Password	
sign-in.button			登录	Sign in	
sign-in.error.wrong			用户名或密码不对。请再输一次；忘了密码，请找本单位的管理员重设。	The name or the password is wrong. Try again; if you forgot the password, ask your administrator to reset it.	
sign-in.error.locked	time		输错次数太多，账号锁到 {time}。到时再试，或请管理员重设密码。	Too many wrong passwords: the account is locked until {time}. Try then, or ask an administrator to reset the password.	
sign-in.error.no-post			这个账号现在没有岗位。请管理员先安排岗位。	This account holds no post now. Ask an administrator to appoint you first.	
sign-in.error.busy			这会儿登录的人太多。过十秒再试一次。	Too many people are signing in. Try again in ten seconds.	
sign-in.demo.title			演示账号	Demo accounts	
sign-in.demo.text			这是演示站，只在本机打开。用户名和密码：	This is a demonstration, served on this machine only. Names and passwords:	
suggest.page.title			提一条建议	Make a suggestion	
suggest.page.headline			您希望明年｜办成哪件事？	What would you like｜ done next year?	
suggest.page.lead			一分钟，不用注册。每一条都会有人看、有答复。	It takes a minute and needs no account. Every suggestion is read and answered.	
suggest.body.label			想办的事	What you would like done	
suggest.body.hint			一句话说清楚，例如“蔡家片区停车难，希望增加公共停车位”。	One sentence is enough, for example “Parking is hard in Caijia; please add public parking spaces.”	
suggest.body.missing	fewest		请写下您希望办的事，至少{fewest}个字。	Tell us what you would like done, in at least {fewest} characters.	
suggest.body.too-short	count,fewest	count	只写了{count}个字，看不出要办什么。请写到{fewest}个字以上。	You wrote {count} characters, too few to act on. Write at least {fewest}.	You wrote {count} character, too few to act on. Write at least {fewest}.
suggest.body.too-long	count,most	count	写了{count}个字，最多{most}个字。请只留最要紧的一件事，别的另提一条。	You wrote {count} characters; the limit is {most}. Keep the one thing that matters most and make a second suggestion of the rest.	You wrote {count} character; the limit is {most}. Keep the one thing that matters most and make a second suggestion of the rest.
suggest.place.label			在哪个镇街	Which town or subdistrict	
suggest.place.prompt			请选择	Choose one	
suggest.place.missing			请选一个镇街；与全区有关，选“全区”。	Choose a town or subdistrict; for the whole district, choose “The whole district”.	
suggest.place.unknown			没有这个镇街。请从列表里选。	There is no such town or subdistrict. Choose one from the list.	
suggest.field.label			属于哪一类	What kind of matter	
suggest.field.unknown			没有这一类。请从列表里选，或选“说不清”。	There is no such kind. Choose one from the list, or “Not sure”.	
suggest.submitter.label			怎么称呼您	What to call you	
suggest.submitter.too-long	count	count	称呼写了{count}个字，最多40个字。	The name has {count} characters; the limit is 40.	The name has {count} character; the limit is 40.
suggest.phone.label			电话或邮箱	Telephone or e-mail	
suggest.phone.hint			只给收件的工作人员看，用来告诉您结果。不公开，可以要求删除。	Seen only by the staff who take in suggestions, to tell you the result. Never published, erased at your request.	
suggest.phone.unreadable			这不像一个电话号码，也不像邮箱。电话只写5到20位数字，可以带 + 和 -；邮箱请写成 name@example.com 这样。	This looks like neither a telephone number nor an e-mail address. A number has 5 to 20 digits, with + and - if you like; an address looks like name@example.com.	
suggest.submit.button			提交建议	Send the suggestion	
suggest.submit.note			急事请拨12345。提交后会得到一个查询码，请记下。	For urgent matters call 12345. You will get a tracking code; please write it down.	
suggest.title.length	count	count	标题有{count}个字。请写4到40个字。	The title has {count} characters. Use 4 to 40.	The title has {count} character. Use 4 to 40.
suggest.withdraw.link			撤回这条建议	Take this suggestion back	
suggest.withdraw.title			撤回建议	Take a suggestion back	
suggest.withdraw.question			撤回这条建议？	Take this suggestion back?	
suggest.withdraw.consequence			撤回以后不再办理，也不会有答复。记录还在，查询码还能看。要再提，请重新写一条。	It will not be dealt with and gets no answer. The record stays, and the code still shows it. To bring it up again, make a new one.	
suggest.withdraw.keep			不撤了	Keep it	
suggest.withdraw.back			回到这条建议	Back to the suggestion	
suggest.withdraw.button			撤回建议	Take it back	
suggest.withdraw.too-late	state		这条建议已经{state}，撤不回来了。要补充或更正，请再提一条。	This suggestion can no longer be taken back; it stands at “{state}”. To add or correct something, make another.	
suggest.withdraw.twice			这条建议已经撤回过了。	This suggestion has been taken back already.	
suggest.withdraw.headline			您撤回了｜这条建议。	You have taken｜ this suggestion back.	
suggest.withdraw.lead			记录还在，不再办理。	The record stays; it is not dealt with.	
suggest.held.headline			您的建议到了，｜等人核实。	Your suggestion is here｜ and waits to be checked.	
suggest.held.lead	reason		收件时规则提示“{reason}”。工作人员看过以后，会继续受理，或者写明原因答复您。没有丢。	A rule noted on arrival: “{reason}”. Staff will look at it and then take it up, or answer you with the reason. It is not lost.	
suggest.held.step			核实	Checked	
suggest.held.step-text			工作人员看一眼，再进入受理。	Staff look at it before it is taken up.	
suggest.late.text			收到时征集已经结束，列入储备，仍会答复。	It came after the call had closed; it is kept in reserve, and is answered all the same.	
suggest.telephone.hint	number		您写的内容里有电话号码{number}。公开时会隐去中间几位；如果是别人的，请撤回重写。	Your text has the telephone number {number}. It is masked in public; if it is somebody else’s, take the suggestion back and write it anew.	
suggest.erased.text			个人信息已按要求删除。	Personal data was erased on request.	
suggest.draft.what			没写完的内容自动存在这台设备上，提交后就删掉，不会传给别人。	What you have not sent yet is kept on this device alone and deleted once it is sent.	
suggest.draft.clear			清掉草稿	Delete the draft	
suggest.draft.restored			上次没写完的内容还在。	What you wrote last time is still here.	
suggest.draft.queued			网络断了。建议存在这台设备里，连上后自动送出。请留着这一页，或者以后再打开它。	No network. The suggestion is kept on this device and will be sent when you are back online. Keep this page open, or open it again later.	
suggest.draft.sending			正在提交…	Sending…	
suggest.draft.sent			网络恢复了，建议已经送出。	You are back online, and the suggestion has been sent.	
suggest.draft.see			看查询码和进展	See the code and where it stands	
suggest.draft.later			暂时送不出去，内容存在这台设备里，过一会儿再试。	It cannot be sent just now. It is kept on this device and will be tried again.	
suggest.draft.look			存在这台设备里的一条建议没有被收下。请看看哪里要改，再提交一次。	A suggestion kept on this device was not taken. See what must be mended and send it again.	
suggestion.channel.residents			群众	Residents	
suggestion.channel.deputies			人大代表	Deputies	
suggestion.channel.towns			镇街	Towns and subdistricts	
suggestion.channel.departments			部门	Departments	
suggestion.channel.parks			园城	Parks and new towns	
suggestion.channel.hotline			12345热线	Hotline 12345	
suggestion.channel.advisers			政协委员	CPPCC members	
suggestion.channel.other			其他	Other	
suggestion.via.website			网站	Website	
suggestion.via.app			APP	App	
suggestion.via.code			二维码	QR code	
suggestion.via.letter			信函	Letter	
suggestion.via.email			邮箱	E-mail	
suggestion.via.telephone			电话	Telephone	
suggestion.via.counter			现场	In person	
suggestion.via.deputy-station			代表家站点	Deputies’ station	
suggestion.via.official-paper			公文	Official paper	
suggestion.via.not-recorded			未记录	Not recorded	
suggestion.hold.flood			短时间内大量相同内容	The same text many times in a short while	
suggestion.hold.advertising			疑似广告	It looks like an advertisement	
suggestion.hold.abusive			有辱骂内容	It insults	
suggestion.hold.sensitive			可能涉密或涉及他人隐私	It may hold a secret or somebody’s private life	
suggestion.hold.by-hand			人工暂存	Held by a clerk	
suggestion.state.held			暂存	Held	
suggestion.state.decided			已定，待答复	Decided, to be answered	
suggestion.state.withdrawn			已撤回	Withdrawn	
suggestion.state.submitted			待受理	Not yet taken up	
suggestion.state.acknowledged			已受理，待答复	Taken up, to be answered	
suggestion.state.replied			已答复	Answered	
suggestion.outcome.taken-forward			纳入筛选	Taken into the screening	
suggestion.outcome.merged			并入候选项目	Part of a candidate	
suggestion.outcome.reserved			进入储备库	Kept in reserve	
suggestion.outcome.forwarded			转有关单位办理	Forwarded	
suggestion.outcome.duplicate			与另一条相同，合并答复	Same as another suggestion	
suggestion.outcome.rejected			没有采纳	Not adopted	
suggestion.reason.private-benefit			只涉及一个人或一个小区	It serves one person or one estate only	
suggestion.reason.other-district			是别的区的事	It concerns another district	
suggestion.reason.already-done			已经办成	It has been done already	
suggestion.reason.belongs-to-hotline			属于12345热线受理的事	It is a matter for the hotline 12345	
suggestion.reason.debt-burden			会增加政府债务	It would add to public debt	
suggestion.reason.not-within-year			一年内办不成	It cannot be done within a year	
suggestion.reason.upper-level			由上级决定	It is decided at a higher level	
suggestion.reason.deputy-suggestion			宜作为代表建议办理	It should be handled as a deputies’ motion	
suggestion.reason.department-routine			是部门日常工作	It is a department’s daily work	
suggestion.reason.not-public			不是公共事务	It is not a public matter	
suggestion.reason.incomplete			内容不全，无法办理	It does not say enough to act on	
suggestion.place.everywhere			全区	The whole district	
suggestion.field.unsure			说不清	Not sure	
suggestion.reference.hint			编号里的年份是收到那年；候选项目用办实事的年度。导入的编号照原样。	The year in a number is the year it arrived; a candidate’s is the year of the projects. Numbers that came with an import stay as they were.	
supervision.group.nav			督导组	Supervision groups	
supervision.group.headline	year,count	count	{year}年有{count}个督导组。	{year} has {count} supervision groups.	{year} has {count} supervision group.
supervision.group.headline-none			还没有督导组。	There is no supervision group yet.	
supervision.group.lead			每个组由代表组成，联系几个项目和牵头单位；发现的问题由本组核验、销号。	Deputies who look after some projects and the units that lead them. What a group finds it verifies and closes itself.	
supervision.group.empty-title			还没有督导组	No group yet	
supervision.group.empty-text			成立以后，组员、项目和牵头单位列在这里。	Its members, projects and units will be listed here.	
supervision.group.make			成立督导组	Make a group	
supervision.group.edit			调整	Change	
supervision.group.eyebrow	year		{year}年	{year}	
supervision.group.members			组员	Members	
supervision.group.head	name		{name}（组长）	{name} (head)	
supervision.group.member-unit	name,unit		{name}，{unit}	{name}, {unit}	
supervision.group.projects			联系的项目	Projects	
supervision.group.unit-none			牵头单位没有写明	unit not named	
supervision.group.projects-none			还没有联系项目。	It looks after no project yet.	
supervision.group.signs-account	login		组长用账号{login}签字。	The head signs with the account {login}.	
supervision.group.signs-paper			组长在纸上签字，由统筹岗登记。	The head signs on paper; whoever leads supervision enters it.	
supervision.group.conflict-title			有利害关系	An interest to be known	
supervision.group.conflict	name,unit,project		{name}在{unit}工作，{unit}牵头“{project}”。核验这个项目时请回避，或者请别的组员去看。	{name} works at {unit}, which leads “{project}”. Let another member verify it.	
supervision.group.done-make			督导组成立了。	The group is made.	
supervision.group.done-change			已改好。	Changed.	
supervision.group.new-crumb			成立督导组	Make a group	
supervision.group.new-headline			谁去督导，｜督导哪些项目。	Who supervises,｜ and which projects.	
supervision.group.edit-headline	name		调整{name}	Change {name}	
supervision.group.form-year			年度	Year	
supervision.group.form-number			第几组	Group number	
supervision.group.form-party			用哪个单位的岗位	Which unit’s posts act for it	
supervision.group.form-party-hint			先在“单位和岗位”里建好督导组，再到这里选。	Make the unit and its posts under administration first.	
supervision.group.form-party-prompt			请选择	Choose one	
supervision.group.form-account			组长的账号	The head’s account	
supervision.group.form-account-hint			有走访权限、在本组岗位上的账号。	An account of the group’s post with the right to visit.	
supervision.group.form-account-none			组长在纸上签字	The head signs on paper	
supervision.group.form-members			组员	Members	
supervision.group.form-members-hint			一行一名代表：名册上的编号，空一格，工作单位。第一行是组长。	One deputy a line: the number on the roll, a space, the unit. The first line is the head.	
supervision.group.form-tasks			联系哪些项目，谁牵头	Which projects, and who leads them	
supervision.group.form-task-none			不由本组联系	Not this group’s	
supervision.group.form-task-unit			本组联系，牵头单位未定	This group’s, unit not named	
supervision.group.button-make			成立督导组	Make the group	
supervision.group.button-change			保存调整	Save the change	
supervision.group.fault-missing-party			请选择单位。	Choose a unit.	
supervision.group.fault-missing-members			请写至少一名组员。	Name at least one member.	
supervision.group.fault-year			请写1949到2999的年份。	Give a year from 1949 to 2999.	
supervision.group.fault-number			请写1到99的整数。	Give a whole number from 1 to 99.	
supervision.group.fault-unknown			这一项刚被别人用了，或者不在可选的里面。请另选。	Somebody else has just taken it, or it is none of those listed. Choose another.	
supervision.group.fault-number-taken	number		这一年已经有第{number}组了。	The year has a group {number} already.	
supervision.group.fault-party-taken	number		这个单位已经是这一年的第{number}组。	That unit acts for group {number} of the year.	
supervision.group.fault-line	line		这一行要以名册上的编号开头：{line}	This line must begin with a number on the roll: {line}	
supervision.group.fault-no-deputy	number		名册上没有在任的{number}号代表。	No deputy in office has the number {number}.	
supervision.group.fault-deputy-twice	number		{number}号代表写了两次。	Deputy {number} stands twice.	
supervision.group.fault-account			这个账号不在本组的岗位上，或者没有走访权限。	That account holds no post of the group’s unit with the right to visit.	
supervision.group.fault-other-year	name,year		“{name}”是{year}年的项目，不能列入这一组。	“{name}” is a project of {year}, not of this group’s year.	
supervision.group.fault-task-taken	name,number		“{name}”已由第{number}组联系。先在那一组取消。	Group {number} looks after “{name}”. Take it from that group first.	
supervision.group.refused-changed	members		您打开之后，有人改过这个组。现在的组员是：{members}。您填的在下面，没有丢。	Somebody has changed this group since you opened it. Its members are now: {members}. What you entered is kept below.	
supervision.visit.nav			督导走访	Visits	
supervision.visit.headline	count	count	{count}次走访已定日期，｜还没有记录。	{count} visits are planned｜ and not written down.	{count} visit is planned｜ and not written down.
supervision.visit.headline-none			没有等着去的走访。	No visit is waiting to be held.	
supervision.visit.lead			记录里发现的问题，保存时就成为一件督导问题。	A problem written down on a visit becomes a case when it is saved.	
supervision.visit.plan			安排走访	Plan a visit	
supervision.visit.word			记一条走访所见	Write down what I saw	
supervision.visit.empty-title			还没有走访	No visit yet	
supervision.visit.empty-text			安排好的走访和记下的情况，都列在这里。	What is planned and what was written down is listed here.	
supervision.visit.column-date			日期	Day	
supervision.visit.column-what			走访	Visit	
supervision.visit.column-group			谁去	Who	
supervision.visit.column-projects			项目	Projects	
supervision.visit.column-state			办到哪一步	How far	
supervision.visit.state-planned			已安排	Planned	
supervision.visit.state-recorded			已记录	Written down	
supervision.visit.state-signed			已签字	Signed	
supervision.visit.state-cancelled			已取消	Called off	
supervision.visit.kind-official			督导	Supervision	
supervision.visit.kind-contact			走访联系	Deputy’s own	
supervision.visit.method-report			听汇报	Hearing a report	
supervision.visit.method-site			看现场	Looking on site	
supervision.visit.method-books			查台账	Checking the books	
supervision.visit.method-residents			访群众	Asking residents	
supervision.visit.method-unannounced			暗访	Unannounced	
supervision.visit.title	date,place		{date}到{place}	{place}, {date}	
supervision.visit.title-word	date		{date}走访所见	What was seen on {date}	
supervision.visit.lead-planned	date		安排在{date}，还没有记录。	Planned for {date}, not written down yet.	
supervision.visit.lead-recorded			已记录，等组长签字。	Written down; the head has to sign.	
supervision.visit.lead-recorded-contact			已记下。	Written down.	
supervision.visit.lead-signed	name		组长{name}已签字，不再改动。	Signed by the head, {name}; nothing changes any longer.	
supervision.visit.lead-signed-unnamed			组长已签字，不再改动。	Signed by the head; nothing changes any longer.	
supervision.visit.lead-cancelled	words		已取消：{words}	Called off: {words}	
supervision.visit.facts-title			这次走访	This visit	
supervision.visit.facts-group			督导组	Group	
supervision.visit.facts-planned			安排在	Planned for	
supervision.visit.facts-held			去的那天	Held on	
supervision.visit.facts-place			地点	Place	
supervision.visit.facts-methods			方式	How	
supervision.visit.facts-people			参加的人	Who was there	
supervision.visit.facts-projects			项目	Projects	
supervision.visit.purpose			看什么	What for	
supervision.visit.found			看到的情况	What was found	
supervision.visit.cases			提出的问题	Problems raised	
supervision.visit.cases-none			没有提出问题。	No problem was raised.	
supervision.visit.write			记录走访	Write it down	
supervision.visit.sign			组长签字	Sign as head	
supervision.visit.sign-text			签字以后，记录不再改动。	After this nothing of it changes.	
supervision.visit.sign-paper			登记组长的签字	Enter the head’s signature	
supervision.visit.cancel			取消这次走访	Call it off	
supervision.visit.cancel-reason			为什么取消	Why	
supervision.visit.done-plan			走访已安排。	The visit is planned.	
supervision.visit.done-write			已记录。	Written down.	
supervision.visit.done-sign			已签字。	Signed.	
supervision.visit.done-cancel			已取消。	Called off.	
supervision.visit.done-word			记下了。	Written down.	
supervision.visit.plan-headline			去哪里，看什么。	Where to, and what for.	
supervision.visit.plan-button			安排走访	Plan the visit	
supervision.visit.form-projects-none			还没有可以选的项目：年度清单公布以后，会出现在这里。	There is no project to choose yet: they appear here once the year’s list is published.	
supervision.visit.form-date			哪一天	Which day	
supervision.visit.form-place			到哪里	Where	
supervision.visit.form-place-hint			集合或察看的地点。	Where people meet or look.	
supervision.visit.form-methods			怎么看	How	
supervision.visit.form-projects			看哪些项目	Which projects	
supervision.visit.form-purpose			看什么	What for	
supervision.visit.form-held			哪天去的	Which day it was held	
supervision.visit.form-members			哪些组员去了	Which members were there	
supervision.visit.form-others			还有谁参加	Who else was there	
supervision.visit.form-others-hint			一行一个名字，比如陪同人员、专家。	One name a line: those who came along.	
supervision.visit.form-words			看到的情况	What was found	
supervision.visit.form-words-hint			好的和不好的都写。	What is good and what is not.	
supervision.visit.form-finding	number		发现的第{number}个问题	Problem {number}	
supervision.visit.form-finding-text			没有问题就空着。写了的，保存时成为一件督导问题。	Leave it empty where there is none. What is written becomes a case.	
supervision.visit.write-headline			去看了，看到什么。	What was seen.	
supervision.visit.write-button			保存记录	Save	
supervision.visit.no-group			您的单位还不是督导组，先请统筹岗成立督导组。	Your unit is no supervision group yet; ask whoever leads supervision to make one.	
supervision.word.title			记一条走访所见	What I saw or heard	
supervision.word.headline			看到什么，听到什么。	What was seen or heard.	
supervision.word.lead			没有网络也可以写，连上后自动送出，不会重复。不记位置，不计次数。	It works without a network and is sent once. No place is tracked, nothing is counted.	
supervision.word.project			哪个项目	Which project	
supervision.word.project-prompt			请选择项目	Choose the project	
supervision.word.words			情况	What it is like	
supervision.word.words-hint			如果是问题，第一句会作标题，销号后公开：不要写姓名、住址和电话。	Of a problem the first sentence becomes the title, public once it is closed: no names, addresses or numbers.	
supervision.word.source			谁看到的	Who saw it	
supervision.word.source-seen			我看到的	I did	
supervision.word.source-heard			群众说的	A resident said so	
supervision.word.category			是问题的话，选一类	If it is a problem, which class	
supervision.word.category-none			不是问题	No problem	
supervision.word.button			记下	Write it down	
supervision.word.device			在这台设备上也留着这个页面，退出登录时删掉。	The page is kept on this device too, and goes when you sign out.	
supervision.fault.missing-date			请写日期。	Give the day.	
supervision.fault.missing-place			请写地点。	Say where.	
supervision.fault.missing-methods			请至少选一种方式。	Choose at least one.	
supervision.fault.missing-projects			请至少选一个项目。	Choose at least one project.	
supervision.fault.missing-words			请写几句话，至少4个字。	Say it in words, at least 4 characters.	
supervision.fault.missing-project			请选择项目。	Choose the project.	
supervision.fault.missing-source			请选是谁看到的。	Say who saw it.	
supervision.fault.missing			这里要填。	This is needed.	
supervision.fault.future	date		还没有到的日子：今天是{date}。	That day has not come: today is {date}.	
supervision.fault.past	date		日期已经过了。请写{date}或以后的日子。	That day is over. Give {date} or later.	
supervision.fault.too-many	count,most	count	写了{count}行，最多{most}行。	{count} lines; {most} at the most.	{count} line; {most} at the most.
supervision.fault.too-few	least,people		督导走访至少要{least}个人，现在有{people}个。	A group’s visit takes at least {least} people; there are {people}.	
supervision.refused.title			这一步没有办成。	That was not done.	
supervision.refused.changed	who,state		您打开之后，{who}动过这次走访，现在是“{state}”。您填的在下面，没有丢。	{who} has changed this visit since you opened it; it is now “{state}”. What you entered is kept below.	
supervision.refused.state	state		这次走访现在是“{state}”，不能这样做。	The visit is now “{state}”, so this cannot be done.	
supervision.refused.not-yours	who		这是{who}的走访，由{who}的岗位来记。	This is a visit of {who}; its posts write it down.	
supervision.refused.head	name		要由组长{name}签字。	It is for the head, {name}, to sign.	
supervision.refused.head-unnamed			要由组长签字；组长没有账号的，由统筹岗登记。	It is for the head to sign; where the head has no account, whoever leads supervision enters it.	
supervision.refused.form			这个表单不是我们发的。请重新打开再填。	This form is not one of ours. Open it again.	
supervision.inbox.write	place		记录走访：{place}	Write down the visit: {place}	
supervision.inbox.sign	place		签字：{place}	Sign: {place}	
supervision.inbox.detail	group,date		{group} · {date}	{group} · {date}	
survey.nav			群众测评	Residents’ survey	
survey.public-title	year		{year}年群众测评	Residents’ survey {year}	
survey.public-headline-open			今年的实事，｜您怎么看？	How were this year’s｜ projects for you?	
survey.public-lead-open			每件选一档，不清楚的可以不选。约一分钟。只记每件各档的总数，谁评了什么不留。	Choose one for each, or leave out what you do not know. About a minute. Only totals are kept, not who said what.	
survey.public-lead-slip			凭收到的票上的码回答，一码一次。	It is answered with the code of the slip you were given, once.	
survey.public-lead-both			有票的填票上的码，没有票的直接答；两种分开算，都只能答一次。	With a slip, enter its code; without one, just answer. The two are counted apart, each once.	
survey.apart			群众测评和代表测评是两件事，分开公布，不合在一起算。	This survey and the deputies’ rating are two things: they are published apart and never added up.	
survey.field-code			票上的码	Code of the slip	
survey.field-code-hint			16位，字母不分大小写。没有票就空着。	16 characters, capital or small. Leave it empty without a slip.	
survey.field-code-hint-needed			16位，字母不分大小写。	16 characters, capital or small.	
survey.field-words			还想说的	Anything else	
survey.field-words-hint	most		不超过{most}字，不要写姓名和电话。只有办公室看得到。	At most {most} characters; no names or telephone numbers. Only the office reads it.	
survey.send			交回	Send	
survey.thanks-title			收到了，谢谢	We have it, thank you	
survey.thanks-text			测评结束以后，结果在这个网址公布。	The result will stand at this address once the survey is closed.	
survey.refused-title			没有收下	Not taken	
survey.refused-answered-slip			这张票已经答过一次，不能再答。票如果不是您用的，请告诉发票的人。	This slip was answered already. If it was not you, tell whoever gave it to you.	
survey.refused-answered-device			这台设备已经答过一次，不能再答。	This device has answered already.	
survey.refused-slip-needed			这次测评要凭票上的码回答。请填上码再交。	This survey is answered with the code of a slip. Enter it and send again.	
survey.refused-closed			测评已经结束，不再收了。您选的在下面，没有记入。	The survey is closed. What you chose is below and was not counted.	
survey.fault-code-unknown			没有这个码的票。请对照票再看一遍；可能是另一次测评的票。	No slip has this code. Compare it with the slip; it may be of another survey.	
survey.fault-nothing			请至少给一件选一档。	Choose a grade for one project at least.	
survey.fault-grade	number		第{number}件选的不是三档里的一档。请重新选。	What was chosen for project {number} is none of the three grades. Choose again.	
survey.fault-words	count,most	count	{count}个字，最多{most}个。请缩短。	{count} characters; at most {most}. Shorten it.	{count} character; at most {most}. Shorten it.
survey.fault-telephone	number		里面有电话号码{number}。请去掉：这里不留谁说了什么。	There is a telephone number, {number}. Take it out: who said what is not kept here.	
survey.headline-closed	count	count	{count}件实事｜群众怎么评	How residents｜ rate {count} projects	How residents｜ rate {count} project
survey.lead-closed	from,to,printed,used,devices,fewest		{from}到{to}测评。印发票{printed}张，交回{used}张；没有票的设备交回{devices}份。少于{fewest}份的不评等次。	From {from} to {to}. {printed} slips were given out and {used} answered; {devices} devices answered without one. There is no grade of fewer than {fewest} answers.	
survey.table-invited			凭票回答的	Answered with a slip	
survey.table-open			没有票、自愿回答的	Answered by whoever wanted to	
survey.table-open-note			自愿回答的不代表全体居民，只供参考。	Whoever wanted to is not all residents; for reference only.	
survey.column-project			项目	Project	
survey.column-sample			样本	Answers	
survey.column-grade			等次	Grade	
survey.too-few	fewest		样本不足{fewest}份，不评	fewer than {fewest} answers, no grade	
survey.rule			满意达到样本的一半为满意；满意加基本满意达到一半为基本满意；其余为不满意。恰好一半算达到。	Satisfied: half of the answers or more say so. Fairly satisfied: half or more say satisfied or fairly. Else dissatisfied. Exactly half is enough.	
survey.empty-title			还没有测评	No survey yet	
survey.empty-text			年底请居民评这一年的实事，凭票或自愿，结果在这里公布。	At the end of the year residents are asked about its projects, with slips or freely; the result stands here.	
survey.other-title			别的测评	Other surveys	
survey.other-open			正在测评	open	
survey.other-closed	date		{date}结束	closed on {date}	
survey.desk-headline			群众测评｜和代表测评分开	Residents’ surveys,｜ apart from the deputies’ rating	
survey.desk-lead			先准备，印票，再开始。结束以后结果公开；没有结束之前谁也看不到票数。	Prepare it, print slips, then open it. The result is public once it is closed; until then nobody sees counts.	
survey.desk-new			准备一次测评	Prepare a survey	
survey.desk-year			评哪一年的实事	Projects of which year	
survey.desk-title			名称	What it is called	
survey.desk-title-english			英文名称	Name in English	
survey.desk-open-to-all			谁能回答	Who may answer	
survey.desk-slips-only			只凭票	With a slip only	
survey.desk-slips-only-note			样本由您定：票发给直接受益的人	You choose the sample: slips go to those concerned	
survey.desk-everybody			凭票，也可以自愿	With a slip, and whoever wants to	
survey.desk-everybody-note			自愿的每台设备一次，另外一张表	Once a device, in a table of its own	
survey.desk-prepare			准备	Prepare	
survey.desk-list			已有的测评	Surveys there are	
survey.desk-column-survey			测评	Survey	
survey.desk-column-state			状态	State	
survey.desk-column-slips			票	Slips	
survey.state-prepared			准备中	Prepared	
survey.state-open			正在测评	Open	
survey.state-closed			已结束	Closed	
survey.slips-used	used,printed		{used} / {printed}	{used} / {printed}	
survey.one-lead	state,printed		{state}。已印票{printed}张。	{state}. {printed} slips printed.	
survey.one-print			印票	Print slips	
survey.one-print-count			印几张	How many	
survey.one-print-hint	most		一次最多{most}张。码只在印出来的这一次看得到，记录里只留核对用的指纹。	At most {most} at once. The codes are seen this once; the record keeps only what they are checked by.	
survey.one-print-button			印票	Print	
survey.one-open			开始测评	Open it	
survey.one-close			结束测评	Close it	
survey.one-close-note			结束以后不能再答，结果公开。	Nobody can answer after that, and the result is public.	
survey.one-public			看公开的页面	See the public page	
survey.one-words			居民写的话	What residents wrote	
survey.one-words-none			没有人写。	Nobody wrote anything.	
survey.one-words-later			结束以后才看得到。	Seen once it is closed.	
survey.refused-desk			没有办成	Not done	
survey.refused-changed			别的岗位刚动过这次测评。请看现在的状态再办。	Somebody else has just taken a step. Look at where it is now and go on.	
survey.refused-state	state		这次测评现在是“{state}”，这一步办不了。	The survey is “{state}” now; this step does not follow.	
survey.refused-nobody			还没有印票，也不让自愿回答，开始了没有人能答。先印票。	No slip is printed and no device may answer, so nobody could. Print slips first.	
survey.fault-list	year		没有{year}年的实事清单。请填有清单的年份。	There is no list of projects of {year}. Enter a year that has one.	
survey.fault-title			请写这次测评的名称。	Say what the survey is called.	
survey.fault-slips	most		请写1到{most}之间的整数。	Enter a whole number from 1 to {most}.	
survey.slips-headline	count	count	{count}张票｜只印这一次	{count} slips,｜ printed this once	{count} slip,｜ printed this once
survey.slips-lead			关掉这一页就看不到这些码了。请现在打印。	Once this page is closed the codes are gone. Print them now.	
survey.slip-text			打开网址，填上这个码。一码一次，不记名。	Open the address and enter the code. Once, and without your name.	
survey.done-prepare			准备好了。可以印票。	Prepared. Slips can be printed.	
survey.done-open			开始了。	It is open.	
survey.done-closed			结束了，结果已公开。	It is closed, and the result is public.	
tally.fraction.half			半数	half	
tally.fraction.third			三分之一	one third	
tally.fraction.two-thirds			三分之二	two thirds	
tally.fraction.other	numerator,denominator		{numerator}/{denominator}	{numerator}/{denominator}	
tally.votes	count	count	{count}票	{count} votes	{count} vote
tally.points	count	count	{count}分	{count} points	{count} point
tally.base.deputies			全体代表	all deputies	
tally.base.present			出席的代表	the deputies present	
tally.base.issued			发出的选票	the ballots issued	
tally.base.returned			收回的选票	the ballots returned	
tally.base.valid			有效票	the valid ballots	
tally.base.valid-and-blank			有效票和空白票	the valid and blank ballots	
tally.base.deputies-counted	count	count	全体代表{count}人	all {count} deputies	the {count} deputy
tally.base.present-counted	count	count	出席的代表{count}人	the {count} deputies present	the {count} deputy present
tally.base.issued-counted	count	count	发出的选票{count}张	the {count} ballots issued	the {count} ballot issued
tally.base.returned-counted	count	count	收回的选票{count}张	the {count} ballots returned	the {count} ballot returned
tally.base.valid-counted	count	count	有效票{count}张	the {count} valid ballots	the {count} valid ballot
tally.base.valid-and-blank-counted	count	count	有效票和空白票共{count}张	the {count} valid and blank ballots	the {count} valid or blank ballot
tally.void.foreign			有不在本轮的项目或重复的项目	an item twice or not of this round	
tally.void.overvote			多选	too many marks	
tally.void.undervote			少选	too few marks	
tally.void.rank			名次重复或超出范围	a rank twice or out of range	
tally.void.blank			空白	no mark	
tally.void.identifying			有可识别记号	a mark that may tell whose it is	
tally.void.unreadable			无法辨认	cannot be read	
tally.void.text			写有其他文字	other words on it	
tally.void.torn			残损	torn	
tally.void.unofficial			非统一制发	not a paper that was issued	
tally.void.several-grades			同一项画了两个以上等次	more than one grade on an item	
tally.void.other	reason		“{reason}”	“{reason}”	
tally.void.count	reason,count		{reason}{count}张	{reason} ({count})	
tally.heading.rule			规则	Rule	
tally.heading.result			结果	Result	
tally.session	jurisdiction,number,date		{jurisdiction}，第{number}次会议，{date}	{jurisdiction}, meeting {number}, {date}	
tally.rule.up-to	seats	seats	每张选票最多选{seats}项，少选有效，多选作废。	Mark at most {seats} items; fewer is valid, more makes the ballot void.	Mark at most {seats} item; fewer is valid, more makes the ballot void.
tally.rule.exactly	seats	seats	每张选票恰好选{seats}项，多选、少选都作废。	Mark exactly {seats} items; more or fewer makes the ballot void.	Mark exactly {seats} item; more or fewer makes the ballot void.
tally.rule.per-item			逐项表决，每项选赞成、反对或弃权。	Vote on each item: for, against or abstain.	
tally.rule.package			整份清单一并表决，选赞成、反对或弃权。	Vote on the whole list at once: for, against or abstain.	
tally.rule.rank	seats	seats	给项目排名次：第1名得{seats}分，往后每名少1分。	Rank the items: rank 1 gives {seats} points, each further rank one less.	Rank the items: rank 1 gives {seats} point, each further rank one less.
tally.rule.seats	seats	seats	名额{seats}个。	There are {seats} seats.	There is {seats} seat.
tally.rule.no-seats			名额不限，达到通过线的都通过。	There is no limit of seats: all that pass are adopted.	
tally.rule.quorum	fraction		出席的代表须达到全体代表的{fraction}。	At least {fraction} of all deputies must be present.	
tally.rule.participation	fraction		收回的选票须超过全体代表的{fraction}。	The ballots returned must be more than {fraction} of all deputies.	
tally.rule.more-than	base,fraction		得票超过{base}的{fraction}为通过。	An item passes with more than {fraction} of {base}.	
tally.rule.at-least	base,fraction		得票达到{base}的{fraction}为通过。	An item passes with at least {fraction} of {base}.	
tally.rule.one-vote			得1票即为通过。	An item passes with one vote.	
tally.rule.blank-valid			空白票不是废票，不投给任何项目。	A blank ballot is not void and counts for no item.	
tally.rule.blank-void			空白票作废。	A blank ballot is void.	
tally.rule.tie-revote	rounds	rounds	名额线上并列时，在并列项目中再投，最多{rounds}轮，仍并列的由主席团决定。	A tie at the cut is voted on again, in at most {rounds} rounds; then the presidium decides.	A tie at the cut is voted on again, in at most {rounds} round; then the presidium decides.
tally.rule.tie-presidium			名额线上并列时，由主席团决定。	A tie at the cut is decided by the presidium.	
tally.rule.tie-include			名额线上并列的全部当选。	All that tie at the cut are elected.	
tally.rule.tie-exclude			名额线上并列的都不当选。	None that tie at the cut is elected.	
tally.rule.tie-list-order			名额线上并列时，清单上在前的当选。	Of those that tie at the cut, the first in the list are elected.	
tally.rule.revote-plurality			再投时得票多的当选，至少1票。	In such a round the most votes win, at least one.	
tally.rule.revote-same			再投时同样要达到通过线。	In such a round the same threshold holds.	
tally.rule.revote-one-third			再投时得票须达到收回选票的三分之一。	In such a round at least one third of the ballots returned is needed.	
tally.rule.shortfall-accept			通过的不够名额时，空着名额。	If fewer pass than there are seats, seats stay empty.	
tally.rule.shortfall-second-round			通过的不够名额时，当场在未当选的项目中再投一轮。	If fewer pass than there are seats, the others are voted on again at once.	
tally.rule.shortfall-next-session			通过的不够名额时，余下的名额留到下次会议。	If fewer pass than there are seats, the rest is left to the next meeting.	
tally.rule.order-votes			当选的按得票排列，得票相同的按清单顺序。	The elected are listed by votes, then by the list.	
tally.rule.order-list			当选的按清单顺序排列。	The elected are listed in the order of the list.	
tally.round.main	round,items,seats	seats	第{round}轮：全部{items}项，名额{seats}个	Round {round}: all {items} items for {seats} seats	Round {round}: all {items} items for {seats} seat
tally.round.main-no-seats	round,items	items	第{round}轮：全部{items}项，名额不限	Round {round}: all {items} items, no limit of seats	Round {round}: {items} item, no limit of seats
tally.round.tie	round,items,seats	seats	第{round}轮：并列的{items}项再投，余{seats}个名额	Round {round}: the {items} tied items again for {seats} open seats	Round {round}: the {items} tied items again for {seats} open seat
tally.round.shortfall	round,items,seats	seats	第{round}轮：未当选的{items}项再投，补{seats}个名额	Round {round}: {items} of those not elected again for {seats} seats left	Round {round}: {items} of those not elected again for {seats} seat left
tally.round.presidium	round,items,seats	seats	第{round}轮：主席团在并列的{items}项中决定，余{seats}个名额	Round {round}: the presidium decides among {items} tied items for {seats} open seats	Round {round}: the presidium decides among {items} tied items for {seats} open seat
tally.step.quorum-met	present,deputies,formula,fraction		出席{present}人，全体代表{deputies}人：{formula}，达到{fraction}，符合法定人数。	{present} present of {deputies} deputies: {formula}, at least {fraction}. There is a quorum.	
tally.step.quorum-missed	present,deputies,formula,fraction		出席{present}人，全体代表{deputies}人：{formula}，不到{fraction}，不足法定人数。	{present} present of {deputies} deputies: {formula}, less than {fraction}. There is no quorum.	
tally.step.papers-fit	issued,returned,unreturned		发出{issued}张，收回{returned}张，未交回{unreturned}张。收回的不多于发出的，本轮有效。	Ballots: {issued} issued, {returned} returned, {unreturned} not returned. No more came back than were issued, so the round stands.	
tally.step.papers-excess	issued,returned		发出{issued}张，收回{returned}张。收回的多于发出的，本轮无效。	Ballots: {issued} issued, {returned} returned. More came back than were issued, so the round is void.	
tally.step.participation-met	returned,deputies,formula,fraction		收回{returned}张，全体代表{deputies}人：{formula}，超过{fraction}，参加表决的人数足够。	{returned} returned of {deputies} deputies: {formula}, more than {fraction}. Enough took part.	
tally.step.participation-missed	returned,deputies,formula,fraction		收回{returned}张，全体代表{deputies}人：{formula}，没有超过{fraction}，参加表决的人数不够。	{returned} returned of {deputies} deputies: {formula}, not more than {fraction}. Too few took part.	
tally.step.stopped			本轮不计票，请另开一轮。	The round is not counted. Hold it anew.	
tally.step.sorted	valid,void,blank		收回的票中，有效{valid}张，废票{void}张，空白{blank}张。	Of the ballots returned, {valid} are valid, {void} void, {blank} blank.	
tally.step.void	reasons		废票的原因：{reasons}。	Void ballots by reason: {reasons}.	
tally.step.more-than	base,fraction,formula,needed	needed	得票须超过{base}的{fraction}：{formula}，所以通过线是{needed}票，少1票就不够。	More than {fraction} of {base} is needed: {formula}, so {needed} votes pass and one fewer does not.	More than {fraction} of {base} is needed: {formula}, so {needed} vote passes.
tally.step.at-least	base,fraction,formula,needed	needed	得票须达到{base}的{fraction}：{formula}，所以通过线是{needed}票，少1票就不够。	At least {fraction} of {base} is needed: {formula}, so {needed} votes pass and one fewer does not.	At least {fraction} of {base} is needed: {formula}, so {needed} vote passes.
tally.step.one-vote			本轮不问比例，得1票就达到通过线。	No share is asked in this round: one vote passes.	
tally.step.passed	count,items	count	达到通过线的有{count}项：{items}。	{count} items pass: {items}.	{count} item passes: {items}.
tally.step.none-passed			没有项目达到通过线。	No item passes.	
tally.step.all-adopted	passed	passed	名额不限，达到通过线的{passed}项都通过。	There is no limit of seats: the {passed} items that pass are adopted.	There is no limit of seats: the {passed} item that passes is adopted.
tally.step.within-seats	passed,seats	passed	这{passed}项不多于{seats}个名额，都当选。	There are seats enough ({seats}): all {passed} are elected.	There are seats enough ({seats}): the {passed} item is elected.
tally.step.cut-votes	passed,seats,weight	seats	这{passed}项多于{seats}个名额，按得票从多到少取。最后一个名额是{weight}，这就是名额线。	The {passed} items are more than the {seats} seats, which go to the most votes. The last seat has {weight}: that is the cut.	The {passed} items are more than the {seats} seat, which goes to the most votes. It takes {weight}: that is the cut.
tally.step.cut-points	passed,seats,weight	seats	这{passed}项多于{seats}个名额，按得分从高到低取。最后一个名额是{weight}，这就是名额线。	The {passed} items are more than the {seats} seats, which go to the highest scores. The last seat has {weight}: that is the cut.	The {passed} items are more than the {seats} seat, which goes to the highest score. It takes {weight}: that is the cut.
tally.step.above-and-level	above,level		高于名额线的：{above}。恰在名额线上的：{level}。	Above the cut: {above}. At the cut: {level}.	
tally.step.level-only	level		没有高于名额线的。恰在名额线上的：{level}。	None above the cut. At the cut: {level}.	
tally.step.level-fills-seats	count	count	名额线上的{count}项正好填满余下的{count}个名额，不算并列。	The {count} items at the cut exactly fill the {count} seats left: no tie.	The {count} item at the cut exactly fills the {count} seat left: no tie.
tally.step.tie	count,weight,seats,items	seats	名额线上的{count}项都是{weight}，只余{seats}个名额，并列：{items}。	The {count} items at the cut all have {weight}, and {seats} seats are open. They tie: {items}.	The {count} items at the cut all have {weight}, and {seats} seat is open. They tie: {items}.
tally.step.tie-included	items		按规则，并列的都当选：{items}。	By the rule all that tie are elected: {items}.	
tally.step.tie-excluded			按规则，并列的都不当选。	By the rule none that ties is elected.	
tally.step.tie-by-list	items		按规则，并列中清单上在前的当选：{items}。	By the rule the first in the list are elected: {items}.	
tally.step.tie-round	number,allowed		按规则在并列项目中再投。这是第{number}轮再投，最多{allowed}轮。	By the rule the tied items are voted on again: round {number} of at most {allowed}.	
tally.step.presidium-at-once			按规则，由主席团决定。	By the rule the presidium decides.	
tally.step.presidium-after	rounds	rounds	已再投{rounds}轮，仍然并列，由主席团决定。	After {rounds} further rounds there is still a tie: the presidium decides.	After {rounds} further round there is still a tie: the presidium decides.
tally.step.presidium-elected	items		主席团选定：{items}。	The presidium elects: {items}.	
tally.step.presidium-elected-none			主席团一项也没有选定。	The presidium elects none.	
tally.step.shortfall-accept	passed,seats	passed	通过{passed}项，不到{seats}个名额。按规则，到此为止。	{passed} passed, fewer than the {seats} seats. By the rule that is all.	{passed} passed, fewer than the {seats} seats. By the rule that is all.
tally.step.shortfall-second-round	passed,seats		通过{passed}项，不到{seats}个名额。按规则，在未当选的项目中再投一轮。	{passed} passed, fewer than the {seats} seats. By the rule the others are voted on again.	
tally.step.shortfall-next-session	passed,seats		通过{passed}项，不到{seats}个名额。按规则，余下的名额留到下次会议。	{passed} passed, fewer than the {seats} seats. By the rule the rest is left to the next meeting.	
tally.step.nothing-left			没有别的项目可以再投了。	There is no other item to vote on.	
tally.step.seats-empty	count	count	空着{count}个名额。	{count} seats stay empty.	{count} seat stays empty.
tally.item.marks	yes	yes	得{yes}票	{yes} votes	{yes} vote
tally.item.answers	yes,no,abstain,unpressed		赞成{yes}，反对{no}，弃权{abstain}，未按{unpressed}	{yes} for, {no} against, {abstain} abstaining, {unpressed} not pressed	
tally.item.rank	score,yes	yes	得{score}分，{yes}张选票给了名次	{score} points, ranked on {yes} ballots	{score} points, ranked on {yes} ballot
tally.item.share	base,percent		占{base}的{percent}	{percent} of {base}	
tally.item.line	item,votes,reason		{item}：{votes}。{reason}	{item}: {votes}. {reason}	
tally.item.line-with-share	item,votes,share,reason		{item}：{votes}，{share}。{reason}	{item}: {votes}, {share}. {reason}	
tally.item.line-without-votes	item,reason		{item}：{reason}	{item}: {reason}	
tally.item.elected			当选	Elected	
tally.item.adopted			通过	Adopted	
tally.item.not-elected			未当选	Not elected	
tally.item.not-adopted			未通过	Not adopted	
tally.item.tied			并列待定	Tied	
tally.reason.adopted			通过：达到通过线。	Adopted: it reached the threshold.	
tally.reason.within-seats	passed,seats	passed	当选：达到通过线的有{passed}项，不多于{seats}个名额。	Elected: {passed} items passed, and there are seats enough ({seats}).	Elected: {passed} item passed, and there are seats enough ({seats}).
tally.reason.above-cut	weight,cut		当选：{weight}，高于名额线{cut}。	Elected: {weight}, above the cut at {cut}.	
tally.reason.at-cut	weight		当选：{weight}，恰在名额线上，名额够。	Elected: {weight}, just at the cut, and there are seats enough.	
tally.reason.tie-included	weight		当选：以{weight}并列在名额线上，按规则并列的都当选。	Elected: tied at the cut with {weight}; by the rule all that tie are elected.	
tally.reason.tie-earlier	weight		当选：以{weight}并列在名额线上，清单上在前。	Elected: tied at the cut with {weight}, and earlier in the list.	
tally.reason.presidium-elected			当选：并列，由主席团选定。	Elected: tied, and chosen by the presidium.	
tally.reason.below-threshold	yes,needed	yes	未当选：得{yes}票，不到通过线{needed}票。	Not elected: {yes} votes, below the threshold of {needed}.	Not elected: {yes} vote, below the threshold of {needed}.
tally.reason.not-adopted	yes,needed	yes	未通过：赞成{yes}票，不到通过线{needed}票。	Not adopted: {yes} votes for it, below the threshold of {needed}.	Not adopted: {yes} vote for it, below the threshold of {needed}.
tally.reason.below-cut	weight,cut		未当选：达到通过线，但{weight}低于名额线{cut}。	Not elected: it passed, but {weight} is below the cut at {cut}.	
tally.reason.tie-excluded	weight		未当选：以{weight}并列在名额线上，按规则并列的都不当选。	Not elected: tied at the cut with {weight}; by the rule none that ties is elected.	
tally.reason.tie-later	weight		未当选：以{weight}并列在名额线上，清单上在后。	Not elected: tied at the cut with {weight}, and later in the list.	
tally.reason.presidium-not-elected			未当选：并列，主席团没有选定。	Not elected: tied, and not chosen by the presidium.	
tally.reason.tied	weight,seats	seats	待定：以{weight}并列在名额线上，余{seats}个名额。	Open: tied at the cut with {weight}; {seats} seats are open.	Open: tied at the cut with {weight}; {seats} seat is open.
tally.result.elected	count,items	count	选出{count}项：{items}。	{count} elected: {items}.	{count} elected: {items}.
tally.result.none-elected			没有项目当选。	Nothing is elected.	
tally.result.adopted	count,items	count	通过{count}项：{items}。	{count} adopted: {items}.	{count} adopted: {items}.
tally.result.none-adopted			没有项目通过。	Nothing is adopted.	
tally.result.so-far	count,items	count	到现在为止选出{count}项：{items}。	Elected so far: {count}. {items}.	Elected so far: {count}. {items}.
tally.result.none-so-far			到现在为止还没有项目当选。	Nothing is elected so far.	
tally.result.no-quorum			出席的代表不足法定人数。请重新召集，另开一轮。	There is no quorum. Convene again and hold the round anew.	
tally.result.void			收回的选票多于发出的，票决无效。请另发选票，另开一轮。	More ballots came back than were issued; the vote is void. Issue new ballots and hold the round anew.	
tally.result.no-participation			参加表决的人数不够。请另开一轮。	Too few took part. Hold the round anew.	
tally.result.next-tie	items,seats	seats	下一步：在{items}中再投一轮，余{seats}个名额。	Next: vote again on {items} for {seats} open seats.	Next: vote again on {items} for {seats} open seat.
tally.result.next-shortfall	items,seats	seats	下一步：在未当选的{items}中再投一轮，补{seats}个名额。	Next: vote again on those not elected, {items}, for {seats} seats.	Next: vote again on those not elected, {items}, for {seats} seat.
tally.result.next-presidium	items,seats	seats	下一步：请主席团在{items}中选定，余{seats}个名额。	Next: the presidium chooses among {items} for {seats} open seats.	Next: the presidium chooses among {items} for {seats} open seat.
tally.warning.shortfall			注意：有名额空着。	Note: seats stay empty.	
tally.warning.shortfall-next-session			注意：有名额留到下次会议。	Note: seats are left to the next meeting.	
tally.document.list-matches	fingerprint		候选清单就是记录所指的那一份：{fingerprint}	The list is the one that the record names: {fingerprint}	
tally.document.list-differs	found,named		候选清单不是记录所指的那一份：文件是{found}，记录里是{named}。	The list is not the one that the record names: the file is {found}, the record says {named}.	
tally.document.rule-matches	fingerprint		规则文件就是记录所指的那一份：{fingerprint}	The rule document is the one that the record names: {fingerprint}	
tally.document.rule-differs	found,named		规则文件不是记录所指的那一份：文件是{found}，记录里是{named}。	The rule document is not the one that the record names: the file is {found}, the record says {named}.	
tally.document.not-named			这份记录没有写明候选清单和规则文件的指纹，没有可比的。	The record names no fingerprints of a list and a rule document, so there is nothing to compare.	
tally.record.too-large	bytes,limit		记录有{bytes}字节，最多读{limit}字节。请用totals代替ballots。	The record has {bytes} bytes; at most {limit} are read. Give totals in place of ballots.	
tally.record.too-deep	limit		括号套得太深，最多{limit}层。请照格式重写。	Brackets are nested too deep; {limit} levels are the limit. Write the record in its format.	
tally.record.unexpected-end			文本在一个值中间断了。请检查文件是否完整，引号和括号是否成对。	The text ends inside a value. Check that the file is whole and that quotes and brackets are closed.	
tally.record.unexpected-byte	byte		这里不该有{byte}。请检查前后的引号、逗号、冒号和括号。	{byte} must not stand here. Check the quotes, commas, colons and brackets around it.	
tally.record.trailing-content			记录已经结束，后面还有东西。请删去，一个文件放一份记录。	Something follows the end of the record. Remove it: one file holds one record.	
tally.record.malformed-utf8			这里的字节不是UTF-8。请把文件另存为UTF-8。	The bytes here are not UTF-8. Save the file as UTF-8.	
tally.record.malformed-number			这个数的写法不对。请写成整数，前面不带0和加号。	This number is not written as JSON demands. Write a whole number without leading zeros or a plus sign.	
tally.record.malformed-escape			字符串里的反斜杠写法不对。请直接写字，或用\u加四位十六进制数。	This backslash stands for no character. Write the character itself, or \u and four hexadecimal digits.	
tally.record.control-character	byte		字符串里有控制字符{byte}。请删去。	The string holds the control character {byte}. Remove it.	
tally.record.duplicate-key	key		“{key}”出现了两次。请删去一个。	“{key}” stands twice. Remove one.	
tally.record.unknown-key	key		这里没有叫“{key}”的键。请检查拼写，或删去。	There is no key “{key}” here. Check the spelling, or remove it.	
tally.record.missing-key	key		这里缺“{key}”。请补上。	“{key}” is missing here. Add it.	
tally.record.wrong-kind	expected,found		这里要{expected}，写的却是{found}。请改写。	This must be {expected}, not {found}. Write it so.	
tally.record.not-an-integer	text		{text}不是整数。请去掉小数点和指数。	{text} is not a whole number. Write it without point and exponent.	
tally.record.integer-out-of-range	text		{text}太大，超出64位整数。请核对。	{text} does not fit 64 bits. Check it.	
tally.record.too-small	value,minimum		{value}太小，至少要{minimum}。请核对。	{value} is too small; it must be at least {minimum}. Check it.	
tally.record.unknown-word	word,allowed		“{word}”不是这里可用的词。可用：{allowed}。	“{word}” may not stand here. Use one of: {allowed}.	
tally.record.unknown-version	found,known		记录是第{found}版格式，这里读第{known}版。请换用读得懂它的程序。	The record is in version {found} of the format; this program reads version {known}. Use one that reads it.	
tally.record.fraction-parts	count	count	分数要写两个数，如[2,3]，这里有{count}个。请改写。	A fraction has two numbers, as in [2,3]; here are {count}. Write it so.	A fraction has two numbers, as in [2,3]; here is {count}. Write it so.
tally.record.ballots-and-totals			一轮不能既有ballots又有totals。请留一个。	A round cannot have both ballots and totals. Keep one.	
tally.record.improper-fraction	numerator,denominator		分数{numerator}/{denominator}不在0到1之间。请核对。	The fraction {numerator}/{denominator} is not between 0 and 1. Check it.	
tally.record.seats-missing	ballot		“{ballot}”选票要有名额数。请写明seats。	“{ballot}” ballots need a number of seats. Give seats.	
tally.record.no-items			这里一个项目也没有。请写明项目。	There is no item here. Name the items.	
tally.record.package-items	count		整份表决只能有1个项目，这里有{count}个。请把清单并成1个，或改用per-item。	A package is one item; here are {count}. Make it one, or use per-item.	
tally.record.repeated-item	item		项目“{item}”出现了两次。请删去一个。	The item “{item}” stands twice. Remove one.	
tally.record.no-rounds			记录里一轮也没有。请在rounds里写明。	The record has no round. Give one in rounds.	
tally.record.unknown-item	item		项目“{item}”不在名单里。请核对编号。	The item “{item}” is not among those that may stand here. Check the id.	
tally.record.not-in-list-order	item		项目“{item}”没有按清单的顺序。请照items的顺序写。	The item “{item}” is out of turn. Keep the order of the list.	
tally.record.present-above-deputies	present,deputies		出席{present}人，多于全体代表{deputies}人。请核对present和deputies。	{present} present, but only {deputies} deputies. Check present and deputies.	
tally.record.issued-above-present	issued,present		发出{issued}张，多于出席的{present}人。请核对issued和present。	{issued} issued, but only {present} present. Check issued and present.	
tally.record.votes-missing			这一轮有效，却没有票数。请写明totals或ballots。	The round stands but has no votes. Give totals or ballots.	
tally.record.wrong-form	expected,found		这种选票的marks要写成{expected}，这里是{found}。请改写。	The marks of such a ballot are {expected}, not {found}. Write them so.	
tally.record.times-not-returned	times,returned		选票加起来有{times}张，收回的是{returned}张。请核对times和returned。	The ballots add up to {times}, but {returned} were returned. Check times and returned.	
tally.record.papers-not-returned	valid,void,blank,sum,returned		有效{valid} + 废票{void} + 空白{blank} = {sum}，收回的却是{returned}张。请核对。	{valid} valid + {void} void + {blank} blank = {sum}, but {returned} were returned. Check them.	
tally.record.blank-not-void	count	count	按规则空白票作废，这里却有{count}张空白不算废票。请记到void的blank里。	By the rule a blank ballot is void, but {count} are given apart. Count them in void as blank.	By the rule a blank ballot is void, but {count} is given apart. Count it in void as blank.
tally.record.answers-not-cast	item,yes,no,abstain,unpressed,sum,cast		项目“{item}”：赞成{yes} + 反对{no} + 弃权{abstain} + 未按{unpressed} = {sum}，有效和空白票却是{cast}张。请核对。	Item “{item}”: {yes} yes + {no} no + {abstain} abstain + {unpressed} unpressed = {sum}, but {cast} ballots are valid or blank. Check them.	
tally.record.answers-without-room	item		项目“{item}”有反对、弃权或未按，这种选票上却没有。请删去。	Item “{item}” has no, abstain or unpressed, but the ballot has no room for them. Remove them.	
tally.record.yes-above-valid	yes,valid		得{yes}票，有效票却只有{valid}张。请核对。	{yes} votes, but only {valid} ballots are valid. Check them.	
tally.record.marks-above-seats	marks,valid,seats,most		得票加起来是{marks}，{valid}张有效票每张最多选{seats}项，最多{most}。请核对。	The votes add up to {marks}, but {valid} valid ballots of at most {seats} marks hold {most}. Check them.	
tally.record.marks-not-seats	marks,valid,seats,exact		得票加起来是{marks}，{valid}张有效票每张恰好选{seats}项，应是{exact}。请核对。	The votes add up to {marks}, but {valid} valid ballots of exactly {seats} marks make {exact}. Check them.	
tally.record.score-missing	item		项目“{item}”缺得分。请在score里写明。	Item “{item}” has no score. Give it in score.	
tally.record.score-without-rank	item		项目“{item}”有得分，这种选票却不排名次。请删去score。	Item “{item}” has a score, but the ballot has no ranks. Remove score.	
tally.record.score-out-of-range	score,yes,seats		{score}分不可能：{yes}张选票给了名次，每张给1到{seats}分。请核对。	A score of {score} cannot be: {yes} ballots rank the item, each for 1 to {seats} points. Check it.	
tally.record.overflow			这里的数太大，算出来超出64位整数。请核对。	The numbers here are too large to count with in 64 bits. Check them.	
tally.record.round-not-asked	kind		结果已定，不该再有“{kind}”这一轮。请删去。	Everything is decided; no round of kind “{kind}” was asked for. Remove it.	
tally.record.other-round-asked	asked,found		接下来该是“{asked}”，这里却是“{found}”。请核对。	A round of kind “{asked}” was asked for, not “{found}”. Check it.	
tally.record.other-items-asked	asked,found		这一轮的项目该是{asked}，这里却是{found}。请核对。	The items of this round must be {asked}, not {found}. Check them.	
tally.record.other-seats-asked	asked,found		这一轮的seats该是{asked}，这里却是{found}。请核对。	The seats of this round must be {asked}, not {found}. Check them.	
tally.record.elected-above-seats	elected,seats	seats	主席团选了{elected}项，名额只有{seats}个。请核对。	The presidium elected {elected}, but there are {seats} seats. Check them.	The presidium elected {elected}, but there is {seats} seat. Check them.
tally.kind.object			一个对象	an object	
tally.kind.array			一个数组	an array	
tally.kind.string			一个字符串	a string	
tally.kind.number			一个数	a number	
tally.kind.boolean			true或false	true or false	
tally.kind.null			null	null	
tally.kind.either	first,second		{first}或{second}	{first} or {second}	
tally.form.choices			项目的数组	an array of items	
tally.form.answers			项目到yes、no、abstain的对象	an object of items and yes, no or abstain	
tally.form.ranks			项目到名次的对象	an object of items and ranks	
track.ask.title			查我的建议	Track a suggestion	
track.ask.headline			您的建议｜办到哪一步了？	Where does｜ your suggestion stand?	
track.ask.lead			输入提交时得到的查询码。	Enter the code you got when you sent it.	
track.ask.button			查看进展	Show where it stands	
track.code.label			查询码	Tracking code	
track.code.hint			16位，字母不分大小写，空格和横线可以不写。	16 characters; capital or small, with or without blanks and hyphens.	
track.code.missing			请输入查询码，16位。	Enter the code, 16 characters.	
track.code.length	right,count		查询码是{right}位，您输入了{count}位。请对照记下的再看一遍。	A code has {right} characters; you entered {count}. Compare it with what you wrote down.	
track.code.symbol	position		第{position}位不是查询码会用的字符。查询码只有数字和字母，没有 U。	Character {position} is not one that codes use. Codes have digits and letters, but no U.	
track.code.check			有一位抄错了，或者两位写反了。请对照记下的再看一遍。	One character is wrong, or two are swapped. Compare it with what you wrote down.	
track.code.unknown			没有这个查询码的建议。可能是另一个网站的码。	No suggestion has this code. It may be from another site.	
track.page.title			我的建议	My suggestion	
track.arrival.title			收到了。请记下查询码。	We have it. Please write down the code.	
track.arrival.text			凭这个码随时可以回来看进展。可以把这一页存为书签，或者打印出来。	With this code you can come back at any time. Bookmark this page, or print it.	
track.headline.submitted			您的建议到了，｜等着受理。	Your suggestion is here｜ and waits to be taken up.	
track.headline.acknowledged			您的建议已受理，｜正在研究怎么答复。	Your suggestion has been taken up｜ and is being answered.	
track.headline.taken-forward			您的建议｜进入了今年的筛选。	Your suggestion｜ goes into this year’s screening.	
track.headline.merged			您的建议｜成了候选项目的一部分。	Your suggestion｜ became part of a candidate.	
track.headline.reserved			您的建议｜进了储备库。	Your suggestion｜ is kept in reserve.	
track.headline.forwarded			您的建议｜转给了有关单位。	Your suggestion｜ has been forwarded.	
track.headline.duplicate			您的建议｜与另一条合并答复。	Your suggestion｜ is answered with another one.	
track.headline.rejected			这条建议｜没有采纳。	This suggestion｜ was not adopted.	
track.lead.replied			答复在下面。	The answer is below.	
track.lead.reason	reason		原因：{reason}。答复和别的办法在下面。	The reason: {reason}. The answer, and what else can be done, is below.	
track.step.received			收到	Received	
track.step.acknowledged			受理	Taken up	
track.step.acknowledged-text			工作人员读过之后受理，分给该办的单位。	Staff read it and pass it to whoever is in charge.	
track.step.replied			答复	Answered	
track.step.replied-to-come			每一条建议都会得到一次书面答复，写明采纳与否和原因。	Every suggestion gets a written answer that says whether it is adopted, and why.	
track.step.corrected			更正答复	Corrected answer	
track.reply.reason	reason		：{reason}	: {reason}	
track.reply.by	post		答复单位：{post}	Answered by {post}	
track.facts.title			您提的建议	What you suggested	
track.facts.code			查询码	Code	
track.facts.subject			标题	Title	
track.facts.place			地点	Place	
track.facts.field			类别	Kind	
track.title.label			改标题	Mend the title	
track.title.hint			标题取自您写的头几个字。受理之前可以改。	It was made from your first words. You can mend it until it is taken up.	
track.title.button			改好标题	Save the title	
track.title.taken-up			已经受理，标题改不了了。要补充，请再提一条。	It has been taken up, so the title stands. To add something, make another suggestion.	
track.more.title			还想说别的？	Something else?	
track.more.text			每件事单独提一条，答复更快。	Suggest each thing on its own; it is answered faster.	
track.more.button			再提一条建议	Make another suggestion	
track.headline.decided			您的建议已有定论，｜正在写答复。	Your suggestion has been decided｜ and the answer is being written.	
track.headline.merged-into	name		您的建议并入了｜候选项目“{name}”。	Your suggestion became part of｜ the candidate “{name}”.	
track.headline.on-ballot	number		您的建议｜成了第{number}号候选项目的一部分。	Your suggestion｜ became part of candidate number {number}.	
track.headline.elected			您的建议｜成了一个民生实事项目。	Your suggestion｜ became a livelihood project.	
track.headline.not-elected			这次票决｜没有选上您的建议并入的项目。	The deputies did not choose｜ the candidate your suggestion became part of.	
track.headline.removed			您的建议并入的候选项目｜没有留在清单里。	The candidate your suggestion became part of｜ was taken off the list.	
track.lead.with-others	count	count	和另外{count}条说同一件事的建议合在一起。	Together with {count} others that ask for the same.	Together with {count} other that asks for the same.
track.lead.alone			这个候选项目就是从您的建议来的。	This candidate comes from your suggestion.	
track.step.received-by	way		到达方式：{way}。已记录在案，不会丢。	Arrived by: {way}. It is on the record and cannot get lost.	
track.step.received-call	year,day		对应{year}年度的征集，{day}截止。	It answers the call for {year}, which closes on {day}.	
track.step.received-late	year		收到时{year}年度的征集已经结束，所以先放进储备库，下次征集时一并研究。	The call for {year} had closed when it came, so it is kept in reserve and weighed with the next call.	
track.step.round	number,title		第{number}轮筛选：{title}	Screening, round {number}: {title}	
track.step.round-outcome	outcome		结果：{outcome}	Outcome: {outcome}	
track.step.round-open			正在研究，这一轮结束后告诉您结果。	It is being weighed; you will see the outcome when the round closes.	
track.step.merged			并入候选项目	Part of a candidate	
track.step.merged-alone	name		并入候选项目“{name}”。您写的原文和查询码都保留。	Part of the candidate “{name}”. Your text and your code stay.	
track.step.merged-others	name,count	count	并入候选项目“{name}”，和另外{count}条建议一起。您写的原文和查询码都保留。	Part of the candidate “{name}”, together with {count} other suggestions. Your text and your code stay.	Part of the candidate “{name}”, together with {count} other suggestion. Your text and your code stay.
track.step.formal			列入候选项目清单	On the list of candidates	
track.step.formal-text	number		清单已经定稿，它是第{number}号，由人大代表投票决定。	The list is final. It is number {number}, and the deputies will vote on it.	
track.step.formal-link			看候选项目	See the candidates	
track.step.elected			代表投票选定	Chosen by the deputies	
track.step.elected-text			它成了民生实事项目，接下来由政府办。	It is a livelihood project now, to be delivered by the government.	
track.step.not-elected			代表投票没有选上	Not chosen by the deputies	
track.step.not-elected-text			它留在储备库里，以后的年度再比较。	It stays in the reserve and is weighed again in later years.	
track.step.removed			退出候选	Taken off the list	
track.step.removed-text	reason		原因：{reason}	The reason: {reason}	
track.step.withdrawn			撤回	Withdrawn	
track.step.withdrawn-text			您撤回了这条建议，不再办理，也不再答复。记录还在。	You withdrew it; it is not pursued or answered. The record stays.	
track.step.erased			个人信息已删除	Personal data erased	
track.step.erased-text			按您的要求，称呼和电话已经删除；建议和答复还在。	As you asked, name and telephone are erased; the suggestion and its answers stay.	
track.else.title			还可以怎么办	What else can be done	
track.else.hotline			请拨打12345，会给您一个办理编号。	Dial 12345; you will get a number for it.	
track.else.neighbours			可以向社区居委会或业主委员会提出。	You can raise it with the residents’ committee or the owners’ committee.	
track.else.deputy			可以向您所在选区的代表或代表家站点反映。	You can tell a deputy of your constituency, or the deputies’ station.	
track.else.elsewhere			请向当地或上级的征集渠道提出。	Suggest it where it is decided: there, or at the level above.	
track.else.again			可以写清地点和要办的事，或者只提其中一年内办得成的一步，再提一条。	You can say where and what exactly, or ask for the one step that can be done within a year, in another suggestion.	
track.else.contact	contact		要问详情：{contact}	To ask about it: {contact}	
upper-list.title			上级清单	Upper lists	
upper-list.headline	count	count	候选和{count}份上级清单｜比对。	Candidates are held against｜ {count} upper lists.	Candidates are held against｜ {count} upper list.
upper-list.headline-none			还没有上级清单，｜是否重复只能靠人看。	There is no upper list yet:｜ overlap is left to people.	
upper-list.lead			市里、省里已经列入的项目不必再列。名称很像的候选，清单检查会请人看一看。	What the city or the province does already need not be on the ballot. The checks ask somebody to look where names are very close.	
upper-list.count	count	count	{count}个项目	{count} items	{count} item
upper-list.items	count	count	看这{count}个项目	See the {count} items	See the {count} item
upper-list.column-number			序	No.	
upper-list.column-name			项目名称	Item	
upper-list.column-source			来源	Source	
upper-list.bring-title			导入一份清单	Bring in a list	
upper-list.name			清单名称	Name of the list	
upper-list.name-hint			如“重庆市2025年重点民生实事”。同名的旧清单会换成新的。	Such as the city’s list of a year. A list of the same name is replaced.	
upper-list.file-hint			.xlsx 或 CSV，最大 256 KB，有一列叫“项目名称”或“名称”。	.xlsx or CSV, at most 256 KB, with a column called 项目名称, 名称 or name.	
upper-list.look			交上文件，先看一看	Send the file and look first	
upper-list.preview-headline	list,count	count	“{list}”里｜读到{count}个项目。	{count} items were read｜ for “{list}”.	{count} item was read｜ for “{list}”.
upper-list.preview-file	name		文件：{name}。还没有写进记录。	File: {name}. Nothing is on the record yet.	
upper-list.replaces	count	count	同名的清单已经有了，现有{count}个项目	A list of this name is there already, with {count} items	A list of this name is there already, with {count} item
upper-list.replaces-text			导入后换成这一份，原来的不再比对。	This one takes its place; candidates are no longer held against the old one.	
upper-list.repeated	count	count	{count}行的名称前面已经有了，只留一个。	{count} rows repeat a name; each is kept once.	{count} row repeats a name; it is kept once.
upper-list.others	count	count	{count}行的row列写明不是项目，没有读。	{count} rows say in their column “row” that they are no items, and were left out.	{count} row says in its column “row” that it is no item, and was left out.
upper-list.wrong	count	count	{count}行要改，改好再交上	{count} rows to mend; then send the file again	{count} row to mend; then send the file again
upper-list.cut	shown,count		列出前{shown}个，共{count}个。	The first {shown} of {count}.	
upper-list.bring	count	count	导入{count}个项目	Bring in {count} items	Bring in {count} item
upper-list.done			已经导入，并留痕。	It is brought in, with an entry in the audit trail.	
upper-list.remove			删去这份清单	Remove this list	
upper-list.remove-text			删去后候选不再和它比对。理由写进留痕。	Candidates are then no longer held against it. The reason goes into the audit trail.	
upper-list.reason			删去的理由	Why it is removed	
upper-list.removed			清单已经删去，并留痕。	The list is removed, with an entry in the audit trail.	
verifier.help.purpose			不必相信任何人：只凭公布的票决档案，把一次加密票决从头到尾核一遍。不联网，只读这一个文件。	Trust nobody: checks an encrypted ballot from beginning to end by its published archive alone. It needs no network and reads this one file.	
verifier.help.usage			用法：	USAGE:	
verifier.help.verify			核验一份档案	verifies an archive	
verifier.help.diff			核对先前的一份是不是后来一份的开头	checks that an earlier copy is where a later one begins	
verifier.help.options			选项：	OPTIONS:	
verifier.help.policy			同一凭证的第二张票怎么算：belenios，后一张代替前一张并且说明（默认）；congress，算不对	what a second ballot of a credential means: belenios, it replaces the first and is told (default); congress, it is wrong	
verifier.help.json			不打印句子，打印JSON	prints JSON instead of sentences	
verifier.help.lang			说哪种语言：zh中文，en英文；不写时看LC_ALL和LANG	the language to speak; by default that of LC_ALL or LANG	
verifier.help.version			打印版本	prints the version	
verifier.help.exit-codes			退出码：	EXIT CODES:	
verifier.exit.sound			全部正确，结果就是这些选票的结果	everything holds: the result is that of the ballots	
verifier.exit.wrong			有不对的地方，一一写明	something is wrong; each fault is named	
verifier.exit.not-verified			核验过的都对，但有本程序不核验的内容	what was verified holds, and something is not verified by this program	
verifier.exit.unfinished			到此为止都对，但这次票决还没有结果	the archive is sound as far as it goes, and there is no result yet	
verifier.exit.file			文件读不了或写不出	a file cannot be read or written	
verifier.exit.usage			命令写得不对	the command line makes no sense	
verifier.usage.no-file			请写出档案文件。	Name the archive.	
verifier.usage.many-files	word		一次只核验一份档案；多出来的是“{word}”。	One archive is verified at a time; “{word}” is one too many.	
verifier.usage.two-files			verify-diff要两份档案：先写早的，再写晚的。	verify-diff takes two archives: first the earlier, then the later.	
verifier.usage.unknown-option	word		没有“{word}”这个选项。	There is no option “{word}”.	
verifier.usage.no-value	option		{option}后面要写一个值。	{option} takes a value.	
verifier.usage.bad-value	value,option,allowed		“{value}”不能用在{option}上，可用的是：{allowed}。	“{value}” cannot be used for {option}; use one of: {allowed}.	
verifier.usage.see-help	command		用法见：{command}	For the usage: {command}	
verifier.file.unreadable	file,reason		读不了{file}：{reason}。	{file} cannot be read: {reason}.	
verifier.progress.reading			读档案	Reading	
verifier.progress.ballots			核选票	Ballots	
verifier.head.election	name		票决：{name}	Ballot: {name}	
verifier.head.uuid	uuid		编号：{uuid}	Number: {uuid}	
verifier.head.fingerprint	fingerprint		指纹：{fingerprint}	Fingerprint: {fingerprint}	
verifier.head.trustees	count,needed		密钥保管人：{count}人，其中{needed}人能开启	Trustees: {count}, of whom {needed} open the sums	
verifier.head.credentials	count		凭证：{count}份	Credentials: {count}	
verifier.head.ballots	count,counted		选票：记录{count}张，计入{counted}张	Ballots: {count} recorded, {counted} counted	
verifier.head.last-event	height,digest		最后一个事件：第{height}个，{digest}	Last event: number {height}, {digest}	
verifier.line.held	check,extent		✓ {check}（{extent}）	✓ {check} ({extent})	
verifier.line.failed	check,count	count	✗ {check}：{count}处不对	✗ {check}: {count} faults	✗ {check}: {count} fault
verifier.line.not-reached	check		－ {check}：没有核，因为它所依据的不对或不核验	- {check}: not reached, since what it stands on is wrong or not verified	
verifier.line.nothing-yet	check		… {check}：档案里还没有	… {check}: not in the archive yet	
verifier.line.finding	fault,record,offset		{fault}（第{record}条记录，文件第{offset}字节）	{fault} (record {record}, byte {offset} of the file)	
verifier.line.more	count	count	还有{count}处不对，没有一一列出。	{count} more faults are not listed.	{count} more fault is not listed.
verifier.line.notice	notice		注意：{notice}	Notice: {notice}	
verifier.line.limit	limit		不核验：{limit}	Not verified: {limit}	
verifier.line.result			结果：	Result:	
verifier.line.question	number,question		{number}．{question}	{number}. {question}	
verifier.line.votes	votes,answer		{votes}票　{answer}	{votes}　{answer}	
verifier.line.blank			（空白）	(blank)	
verifier.line.not-opened			（这一题不按总数计票，本程序不核验）	(not counted by sums; not verified by this program)	
verifier.extent.records	count	count	{count}条记录	{count} records	{count} record
verifier.extent.events	count	count	{count}个事件	{count} events	{count} event
verifier.extent.elections	count	count	{count}次票决	{count} elections	{count} election
verifier.extent.trustees	count	count	{count}人	{count} trustees	{count} trustee
verifier.extent.keys	count	count	{count}把公钥	{count} keys	{count} key
verifier.extent.credentials	count	count	{count}份凭证	{count} credentials	{count} credential
verifier.extent.ballots	count	count	{count}张选票	{count} ballots	{count} ballot
verifier.extent.sums	count	count	{count}个总数	{count} sums	{count} sum
verifier.extent.shares	count	count	{count}份	{count} shares	{count} share
verifier.check.archive-form			文件写法是档案唯一的写法	the file is written in the one form of archives	
verifier.check.archive-digests			每条记录都是它的名字所指的内容	every record is what its name says	
verifier.check.archive-chain			每个事件都接着前一个事件	every event follows the event that it names	
verifier.check.archive-order			事件的先后合乎一次票决	events come in the order of an election	
verifier.check.archive-records			每条记录都属于一个事件，不多不少	every record belongs to an event, no more and no fewer	
verifier.check.setup-election			票决的内容可读，本程序能核验	the election is readable and of a kind verified here	
verifier.check.setup-trustees			密钥保管人都有自己的密钥，建钥过程成立	trustees know their keys, and their ceremony holds	
verifier.check.setup-key			加密用的公钥就是保管人共同的公钥	ballots are encrypted to the key that the trustees made	
verifier.check.setup-credentials			凭证各不相同，都是群中元素	credentials are distinct members of the group	
verifier.check.ballots-proofs			每张选票都合格式，凭证有效，证明和签名成立	every ballot is in form, by a listed credential, proved and signed	
verifier.check.ballots-distinct			没有一张选票记录两次	no ballot is recorded twice	
verifier.check.ballots-credentials			凭证的使用合乎规定	credentials were used as the policy allows	
verifier.check.tally-sums			记录的加密总数就是这些选票的总数	the recorded sums are those of the ballots	
verifier.check.shares-owners			开启份额来自不同的保管人	shares are by distinct trustees	
verifier.check.shares-proofs			每份开启份额的证明成立	every share is proved	
verifier.check.result-sums			记录的结果就是份额开启的结果	the recorded result is what the shares open	
verifier.archive.unreadable	reason		读不出来：{reason}	it cannot be read: {reason}	
verifier.archive.foreign			这不是票决档案：开头不是BELENIOS	this is no archive: it does not begin with BELENIOS	
verifier.archive.truncated			文件在一条记录的中间断了	the file ends within a record	
verifier.archive.block			记录前的块不合写法	the block before the record is not written as it must be	
verifier.archive.padding			记录后面应当全是零，却有别的	something else than zeros follows the record	
verifier.archive.too-large	limit		记录超过{limit}字节	the record is larger than {limit} bytes	
verifier.archive.header	problem		首条记录{problem}	the first record {problem}	
verifier.archive.timestamp			记录的时刻和首条记录不一致	the record carries another moment than the first record	
verifier.archive.second-header			又出现一条首条记录	there is a second first record	
verifier.archive.digest			内容变了：算出的摘要不是它的名字	the content was changed: its digest is not its name	
verifier.archive.event	problem		事件{problem}	the event {problem}	
verifier.archive.event-type			事件的种类不认识	the event is of a type that is not known	
verifier.archive.height	expected,found		事件应当是第{expected}个，却写着第{found}个	the event should be number {expected} and says {found}	
verifier.archive.parent			事件接的不是它前面的事件	the event does not name the event before it	
verifier.archive.order	type,stage		{type}出现在不该出现的时候：{stage}	{type} comes when it may not: {stage}	
verifier.archive.ballot-after-end			收票结束以后又有选票，前面的选票会被藏起来	a ballot comes after the end of ballots, which hides those before it	
verifier.archive.payload-presence	type		{type}事件多了或少了它的内容	the event {type} has a payload and may not, or has none and must	
verifier.archive.record-count	type,expected,found		{type}事件前面应当有{expected}条记录，却有{found}条	{expected} records belong before {type}, and there are {found}	
verifier.archive.payload			事件所指的内容不是它前面的记录	the payload of the event is not the record before it	
verifier.archive.references	problem		引用别的记录的一条{problem}	the record that refers to others {problem}	
verifier.archive.reference			引用的不是前面的记录	the record refers to another than stands before it	
verifier.archive.unreferenced	count	count	有{count}条记录不属于任何事件	{count} records belong to no event	{count} record belongs to no event
verifier.stage.empty			还没有确定票决	nothing is set up yet	
verifier.stage.voting			正在收票	ballots are being cast	
verifier.stage.ended			收票已经结束	ballots have ended	
verifier.stage.tallied			加密总数已经记录	the sums are recorded	
verifier.stage.shuffling			正在打乱	answers are being shuffled	
verifier.stage.shuffled			打乱已经结束	shuffling has ended	
verifier.stage.decrypting			正在开启	trustees are opening the sums	
verifier.stage.finished			结果已经记录	the result is recorded	
verifier.problem.placed	reason,field		写法不对：{reason}（字段{field}）	is not in canonical form: {reason} (field {field})	
verifier.problem.unplaced	reason		写法不对：{reason}	is not in canonical form: {reason}	
verifier.reason.too-large	limit		超过{limit}字节	more than {limit} bytes	
verifier.reason.too-many	limit		一个列表或数字长于{limit}	a list or number is longer than {limit}	
verifier.reason.too-deep	limit		嵌套超过{limit}层	containers stand deeper than {limit}	
verifier.reason.end			没写完	it ends too early	
verifier.reason.byte	byte		有不该有的字节{byte}	the byte {byte} cannot stand there	
verifier.reason.missing-field			少了应有的字段	a field is missing	
verifier.reason.extra-field			多了字段	there is a field too many	
verifier.reason.number			数字的写法不对	a number is malformed	
verifier.reason.range			数字超出范围	a number is out of range	
verifier.reason.escape			转义的写法不对	an escape is malformed	
verifier.reason.utf8			不是UTF-8	it is not UTF-8	
verifier.reason.value			值不可能	the value cannot be	
verifier.reason.trailing			末尾有多余的字节	bytes follow its end	
verifier.kind.election			票决内容	the election	
verifier.kind.trustees			密钥保管人记录	the list of trustees	
verifier.kind.credentials			凭证清单	the list of credentials	
verifier.kind.encrypted-tally			加密总数	the encrypted tally	
verifier.kind.sized-tally			计入张数的记录	the record of the counted ballots	
verifier.kind.shuffle			打乱的记录	the shuffle	
verifier.kind.share			开启份额	the share	
verifier.kind.owner			份额归属的记录	the record of the owner	
verifier.kind.result			结果	the result	
verifier.kind.ballot			选票	the ballot	
verifier.record.form	kind,problem		{kind}{problem}	{kind} {problem}	
verifier.record.rewriting	kind		{kind}照读懂的重写一遍，字节不同	{kind} is not what writing it again gives	
verifier.setup.malformed-key			公钥不是这个群的数	the key is no number of the group	
verifier.setup.strange-key			公钥不是群中元素	the key is no member of the group	
verifier.setup.other-key			公钥不是保管人的公钥合成的那一把	the key is not the one that the trustees’ keys make	
verifier.trustees.none			没有密钥保管人	there is no trustee	
verifier.trustees.membership	trustee		第{trustee}位保管人公布的一个数不是群中元素	an element published by trustee {trustee} is no member of the group	
verifier.trustees.repeated-key	trustee,other		第{trustee}位和第{other}位保管人的密钥相同	trustees {trustee} and {other} have the same key	
verifier.trustees.ownership	trustee		第{trustee}位保管人没有证明自己有密钥	trustee {trustee} does not prove to know the key	
verifier.trustees.strange-signature	trustee		第{trustee}位保管人的公钥带着不该有的签名	the key of trustee {trustee} has a signature that it may not have	
verifier.trustees.threshold	count,needed		{count}位保管人里要{needed}位才能开启，这不可能	{needed} out of {count} cannot be what opens the sums	
verifier.trustees.counts	trustee		从第{trustee}位保管人起，证书、多项式、公钥、签名的数目不等	from trustee {trustee} on, certificates, polynomials, keys and signatures are not equally many	
verifier.trustees.mixed-forms	trustee		第{trustee}位保管人的记录新旧写法混用	the records of trustee {trustee} are of two forms	
verifier.trustees.certificate-signature	trustee		第{trustee}位保管人的证书签名不成立	the certificate of trustee {trustee} is not signed by its key	
verifier.trustees.context	trustee		第{trustee}位保管人的证书是为别的群、人数或门限做的	the certificate of trustee {trustee} was made for another group, number or threshold	
verifier.trustees.polynomial-length	trustee		第{trustee}位保管人的多项式项数不等于门限	the polynomial of trustee {trustee} is not as long as the threshold	
verifier.trustees.polynomial-signature	trustee		第{trustee}位保管人的多项式签名不成立	the polynomial of trustee {trustee} is not signed by the trustee	
verifier.trustees.ceremony-signature	trustee		第{trustee}位保管人没有签认全部证书	trustee {trustee} did not sign all certificates	
verifier.trustees.verification-key	trustee		第{trustee}位保管人的公钥不是多项式算出的那一把	the key of trustee {trustee} is not what the polynomials make	
verifier.trustees.key-signature	trustee		第{trustee}位保管人的公钥签名不成立	the key of trustee {trustee} is not signed by the trustee	
verifier.credentials.range	credential		第{credential}份凭证的数太大	credential {credential} is no number of the group	
verifier.credentials.membership	credential		第{credential}份凭证不是群中元素	credential {credential} is no member of the group	
verifier.credentials.repeated	credential,first		第{credential}份凭证和第{first}份相同	credential {credential} is the same as credential {first}	
verifier.credentials.weight			凭证的权重合计大得算不了	the credentials weigh more than can be counted	
verifier.ballot.says	ballot,refusal		第{ballot}张选票：{refusal}	ballot {ballot}: {refusal}	
verifier.ballot.length			答案的数目和题目不符	there are not as many answers as the questions say	
verifier.ballot.question-length	question		第{question}题答案或证明的数目不对	question {question} has too many or too few answers or proofs	
verifier.ballot.other-election			写的是另一次票决	it names another election	
verifier.ballot.other-fingerprint			写的是内容不同的票决	it names an election of other content	
verifier.ballot.unknown-credential			凭证不在清单里	its credential is not in the list	
verifier.ballot.element-range			有一个数超过模数	a number is not below the modulus	
verifier.ballot.membership			有一个数不是群中元素	a number is no member of the group	
verifier.ballot.individual-proof	question,choice		第{question}题第{choice}项没有证明是0或1	choice {choice} of question {question} is not proved to be 0 or 1	
verifier.ballot.overall-proof	question		第{question}题没有证明选的数目合乎规定	the sum of question {question} is not proved to be allowed	
verifier.ballot.blank-proof	question		第{question}题没有证明空白时别的都没选	question {question} is not proved to choose nothing if it is blank	
verifier.ballot.non-homomorphic-proof	question		第{question}题没有证明投票人知道所加密的答案	the answer to question {question} is not proved to be known to its voter	
verifier.ballot.missing-signature			没有签名	it is not signed	
verifier.ballot.signature-hash			签的是别的内容	its signature is of other content	
verifier.ballot.signature			签名不是凭证持有人的	its signature is not by the owner of the credential	
verifier.ballots.repeated	ballot,first		第{ballot}张选票就是第{first}张，又记录了一次	ballot {ballot} is ballot {first}, recorded again	
verifier.ballots.second	ballot,first		第{ballot}张选票的凭证已经用于第{first}张	the credential of ballot {ballot} was used for ballot {first} before	
verifier.tally.shape			加密总数的题目或选项数目不对	the tally has other questions or choices than the election	
verifier.tally.sum	question,choice		第{question}题第{choice}项的总数不是这些选票的总数	the sum of choice {choice} of question {question} is not that of the ballots	
verifier.tally.count	recorded,counted		记录说计入{recorded}张，实际计入{counted}张	{recorded} ballots are said to count, and {counted} do	
verifier.tally.weight	recorded,counted		记录说权重合计{recorded}，实际是{counted}	a weight of {recorded} is said to count, and it is {counted}	
verifier.shares.unknown-owner	owner		没有第{owner}位保管人	there is no trustee {owner}	
verifier.shares.repeated-owner	owner		第{owner}位保管人给了两份	trustee {owner} gave two shares	
verifier.shares.shape	owner		第{owner}位保管人的份额题目或选项数目不对	the share of trustee {owner} has other questions or choices than the tally	
verifier.shares.proof	owner,question,choice		第{owner}位保管人的份额不成立：第{question}题第{choice}项	the share of trustee {owner} does not hold: question {question}, choice {choice}	
verifier.result.missing-shares			成立的份额不够，开启不了结果	too few shares hold to open the result	
verifier.result.shape			结果的题目或选项数目不对	the result has other questions or choices than the election	
verifier.result.sum	question,choice		第{question}题第{choice}项的票数不是份额开启的票数	the votes of choice {choice} of question {question} are not what the shares open	
verifier.notice.replaced-ballots	count	count	有{count}张选票被同一凭证的后一张代替	{count} ballots were replaced by later ones of their credentials	{count} ballot was replaced by a later one of its credential
verifier.notice.plain-threshold			门限密钥不带用途说明：belenios-tool 2.5.1及以后不接受	threshold keys without context: refused by belenios-tool 2.5.1 and later	
verifier.notice.bound-threshold			门限公钥没有签名：belenios-tool 3.0及以后不接受	threshold keys that are not signed: refused by belenios-tool 3.0 and later	
verifier.notice.weights	total		凭证的权重不全相同，合计{total}	credentials do not all count the same; together they weigh {total}	
verifier.limit.archive-version	version		档案写法是第{version}版，本程序只认识第1版	the archive is of version {version}; this program knows version 1	
verifier.limit.protocol-version	version		协议是第{version}版，本程序只核验第1版	the protocol is of version {version}; this program verifies version 1	
verifier.limit.group	group		群{group}不认识	the group {group} is not known here	
verifier.limit.question-kind			有一种题目不认识	a question is of a kind that is not known here	
verifier.limit.credentials-certificate			凭证清单带着证书，只读不核	the list of credentials has a certificate, which is read and not verified	
verifier.limit.shuffled-questions	count	count	有{count}题不按总数计票：打乱、份额和结果只读不核	{count} questions are not counted by sums: their shuffles, shares and results are read and not verified	{count} question is not counted by sums: its shuffles, shares and result are read and not verified
verifier.verdict.sound			全部正确：结果就是这些选票的结果。	Everything holds: the result is that of the ballots.	
verifier.verdict.wrong			不对：见上面打✗的各项。	Wrong: see what is marked ✗ above.	
verifier.verdict.not-verified			核验过的都对，但有本程序不核验的内容，不能说全部正确。	What was verified holds; something is not verified, so this is no word on the whole.	
verifier.verdict.unfinished	stage		到此为止都对，还没有结果：{stage}。	Sound as far as it goes; there is no result yet: {stage}.	
verifier.diff.same			两份档案完全相同。	Both archives are the same.	
verifier.diff.prefix	count	count	先前的一份就是后来一份的开头，后来又加了{count}个事件。	The earlier archive is where the later one begins; {count} events were added.	The earlier archive is where the later one begins; {count} event was added.
verifier.diff.differs	offset		两份档案从第{offset}字节起不同：先前的内容被改过。	The archives differ from byte {offset} on: what was recorded has been changed.	
verifier.diff.shorter			先前的一份更长：顺序写反了，或者后来有内容被删掉。	The earlier archive is the longer one: the order is the wrong way round, or something was taken away.	
verifier.diff.unsound	file,fault		{file}：{fault}	{file}: {fault}	
verify.description			怎样用公布的记录把一次票决重新算一遍，这能证明什么，不能证明什么。	How to count a ballot again from its published record, what that proves and what it does not.	
verify.headline			不必相信我们，｜自己算一遍。	Do not take our word:｜ count it yourself.	
verify.lead			每一次公布的票决都附一份记录。从记录到结果只有整数加减和比较，谁都能用程序或一支笔重新算出来。	Every published ballot comes with a record. From record to result there is only adding and comparing whole numbers, by program or by hand.	
verify.checks.title			五步核完一次票决	Five steps to check a ballot	
verify.download.title			下载记录	Download the record	
verify.download.text			打开任何一次票决的结果页，点“下载记录”，得到文件 record.json。它是纯文本，用记事本就能看。	Open the result of any ballot and download its record, record.json. It is plain text; any editor shows it.	
verify.fingerprint.title			核对指纹	Compare the fingerprint	
verify.fingerprint.text			算出文件的SHA-256指纹，64位数字和字母应当与结果页印出的完全一样。不一样，就不是那份记录。	Work out the file’s SHA-256. All 64 digits must equal those on the result page; otherwise it is not that record.	
verify.count.title			重新计票	Count it again	
verify.count.text			在自己的电脑上运行这条命令。它不联网，只读这一个文件，印出结果。	Run this command on your own machine. It needs no network, reads this one file, and prints the outcome.	
verify.explain.title			看每一步	See every step	
verify.explain.text			加上这两个选项，程序把每一次比较写成一句话：法定人数、通过线、名额线、并列怎么处理。照着它可以手算。	With these options every comparison becomes a sentence: quorum, threshold, cut, ties. It can be followed by hand.	
verify.compare.title			对结果	Compare the outcome	
verify.compare.text			程序印出的应当与结果页上“下载结果”的文件一个字节不差，与页面上每一项的票数和理由也一致。	What the program prints must equal the outcome file byte for byte, and every vote and reason on the page.	
verify.ballots.button			选一次票决来核	Choose a ballot to check	
verify.proves.title			这能证明什么	What this proves	
verify.proves.count			由公布的票数，按公布的规则，结果就是这样，没有算错，也没有改过。	From the published votes, by the published rule, this is the outcome: not miscounted, not altered.	
verify.proves.rule			法定人数、过半数、并列、名额，每一处比较都用整数，没有四舍五入决定输赢。	Quorum, majority, ties and seats are compared in whole numbers; no rounding decides anything.	
verify.proves.same			您看到的记录和别人看到的是同一份：指纹相同，内容就相同。	You and others see the same record: the same fingerprint means the same content.	
verify.limits.title			这不能证明什么	What this does not prove	
verify.limits.papers			不能证明票箱里的票就是这些数。那要靠监票人、两人分别计数和封存的选票。	That these are the papers in the box. Scrutineers, two separate counts and the sealed papers answer for that.	
verify.limits.persons			不能看出谁投了什么。记录里只有总数，从来没有每张票的样子，因为凭一张票的勾法能认出人。	Who voted how. A record has totals only, never the marks of single papers: a voter could be known by them.	
verify.limits.samples			不能让“示例”变成真的。带示例字样的数字是为演示编的，重算只说明算法没有错。	That a sample is real. Figures so marked were made up; counting them again shows only that the sums are right.	
verify.record.title			记录里有什么	What a record holds	
verify.record.text			记录是一份JSON文件，格式公开，别人的程序也能读。任何一处对不上，程序就拒绝，并说出在哪里。	A record is a JSON file of a public format, open to any program. Where something does not add up it is refused, with the place.	
verify.column.key			键	Key	
verify.column.meaning			意思	Meaning	
verify.key.record			格式的版本，现在是1	the version of the format, now 1	
verify.key.title			票决的名称，不参与计算	what it is called; no part of the count	
verify.key.session			哪一次会议，候选名单和票决办法的指纹；不参与计算，可与原文件对照	which session, with fingerprints of the list and the rule; no part of the count, to be compared with the documents	
verify.key.rule			规则：怎样投、名额、法定人数、通过线、空白票、并列、不足额时怎么办	the rule: how to vote, seats, quorum, threshold, blanks, ties, shortfall	
verify.key.roll			开会时在任的全体代表人数	the deputies in office at the opening	
verify.key.items			候选名单，按票上的顺序	the list of candidates, in the order of the ballot	
verify.key.rounds			每一轮：出席、发出、收回，投哪些项，选几项	each round: present, issued, returned, its items and seats	
verify.key.totals			这一轮的有效、废票（按原因）、空白，和每一项的票数	the round’s valid, void by reason and blank ballots, and each item’s votes	
verify.trail.title			经办人的每一步也能核	The offices’ deeds can be checked too	
verify.trail.text			受理、答复、公布，每一步都留下一条记录，并与前一条连成链：改一条、少一条、插一条，后面全对不上。拿到导出的链，用这条命令离线就能核。	Every taking up, answer and publication leaves an entry that is chained to the one before: change, drop or insert one and all that follows breaks. This command checks an exported chain offline.	
verify.trail.head			HASH是某一天抄下的链头。只要当时抄下过链头，之前的记录就再也改不了而不被发现。	HASH is the head of the chain as somebody wrote it down. What came before it can no longer be changed unnoticed.	
wall.title	year		{year}年挂图作战	Wall chart {year}	
wall.screen-title	place,year		{place}{year}年民生实事挂图作战	{place}, livelihood projects {year}	
wall.standing	year,month,time		数据截至{year}年{month}月，时间进度{time}%，都按最初计划	As of {year}, month {month}; {time}% of the year is over; every plan is the first	
wall.standing-changed	year,month,time,changed		数据截至{year}年{month}月，时间进度{time}%，{changed}项计划有过调整	As of {year}, month {month}; {time}% of the year is over; {changed} plans were changed	
wall.column-project			项目和牵头单位	Project and lead unit	
wall.column-quantity			数量	Quantity	
wall.column-ahead			比计划	Points	
wall.column-invested			投资	Invested	
wall.column-days			剩余天数	Days left	
wall.days-late	days		逾期{days}	{days} late	
wall.months			1月至12月	January to December	
wall.all-units			全部单位	All units	
wall.order			排序	Order	
wall.order-list			按清单次序	As listed	
wall.order-late			最落后的在前	Latest first	
wall.show			看	Show	
wall.screen			大屏	Big screen	
wall.milestone-reached			节点已到	milestone reached	
wall.milestone-late			节点晚点	milestone late	
wall.milestone-to-come			节点未到	milestone to come	
wall.empty-title			这个单位没有牵头的项目	This unit leads no project	
wall.empty-text			换一个单位，或看全部单位。	Choose another unit, or all of them.	
wall.invested	plan,done,share		计划投资{plan}万元，已完成{done}万元，占{share}。	Of {plan} × 10,000 yuan to be invested, {done} are: {share}.	
wall.average-title	count	count	{count}个项目的平均进度	The mean of {count} projects	The mean of {count} project
wall.average-finding	done,plan		平均完成{done}%，计划{plan}%。每个项目一样重，按它最慢的一项指标。	{done}% done on the average, {plan}% planned. Each project counts the same, by its slowest measure.	
wall.numbers			看全部数字	See all numbers	
wall.screen-page	page,pages		第{page}屏，共{pages}屏	Screen {page} of {pages}	
wall.screen-stop			停在这一屏	Stay here	
wall.screen-go-on			继续轮播	Go on	
wall.screen-leave			退出大屏	Leave	
"""#
}
