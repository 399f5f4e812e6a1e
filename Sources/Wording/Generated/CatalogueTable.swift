// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Wording/Catalogues

// swift-format-ignore-file
/// Every text in the order of `MessageKey.allCases`, one line each, fields parted by tabs:
/// placeholders, the placeholder that chooses the plural, zh, en other, en one.
enum CatalogueTable {
    static let lines = #"""
		群众提	Proposing	
		代表定	Deciding	
		政府办	Delivering	
		人大督	Supervising	
		社会评	Evaluating	
accounts,posts		{accounts} 个账号，｜{posts} 个岗位。	Accounts: {accounts},｜ posts: {posts}.	
		留痕里记了一条。	The audit trail has an entry of it.	
		账号已开。	The account is open.	
		密码已重设，原来的登录都已退出。	The password is reset, and every session is ended.	
		账号已变更。	The account has been changed.	
		岗位已安排。	The post has been given.	
		岗位已撤下。	The post has been taken away.	
		单位已建。	The unit has been made.	
		单位已更名，旧名称保留在记录里。	The unit has its new name; the old one stays on the record.	
		岗位已建。	The post has been made.	
		账号	Accounts	
		岗位	Posts	
		单位	Units	
		用户名	Sign-in name	
		姓名	Name	
		岗位	Posts	
		上次登录	Last sign-in	
		状态	State	
		岗位	Post	
		可以做什么	May do	
		单位	Unit	
		代码	Code	
		用过的名称	Names it had	
		在用	Open	
		已停用	Closed	
		开一个账号	Open an account	
		开账号	Open the account	
		重设密码	Reset a password	
		重设密码	Reset the password	
		停用或恢复账号	Close or reopen an account	
		变更账号	Change the account	
		安排岗位	Give a post	
		安排岗位	Give the post	
		撤下岗位	Take a post away	
		撤下岗位	Take the post away	
		建一个单位	Make a unit	
		建单位	Make the unit	
		单位更名	Rename a unit	
		更名	Rename the unit	
		建一个岗位	Make a post	
		建岗位	Make the post	
		用户名	Sign-in name	
		名称或姓名	Name	
		英文名称	English name	
		代码	Code	
		岗位	Post	
		单位	Unit	
		账号	Account	
		新密码	New password	
		从哪天起	From which day	
		依据	Basis	
		决定或文件的名称和文号。	The decision or document, with its number.	
fewest		至少 {fewest} 个字符。当面告诉本人，不要发信息。	At least {fewest} characters. Tell the person face to face, never by message.	
		这个岗位可以做什么	What this post may do	
		变更	Change	
		停用	Close	
		马上退出登录，记录保留。	Signed out at once; the records stay.	
		恢复使用	Reopen	
party,post		{party}·{post}	{party}, {post}	
date,name,basis		{date} 起：{name}（{basis}）	From {date}: {name} ({basis})	
date		这个单位从 {date} 起已有一个名称。请换一天，或先核对记录。	The unit already has a name from {date}. Choose another day, or check the record first.	
		用户名用 2 到 40 个小写字母、数字、点、横线或下划线。	Use 2 to 40 small letters, digits, dots, hyphens or underscores.	
		名称写 1 到 60 个字。	A name has 1 to 60 characters.	
		英文名称写 1 到 120 个字符。	An English name has 1 to 120 characters.	
		代码用 1 到 40 个小写字母、数字或横线。	Use 1 to 40 small letters, digits or hyphens.	
		依据写 1 到 200 个字：哪个决定或文件。	Name the decision or document in 1 to 200 characters.	
		日期读不懂。请写成 2026-11-30 这样。	The date cannot be read. Write it like 2026-11-30.	
login		用户名“{login}”已有人用。请换一个。	The sign-in name “{login}” is taken. Choose another.	
code		代码“{code}”已用过。请换一个。	The code “{code}” is taken. Choose another.	
		这个账号已经在这个岗位上。	The account holds this post already.	
		这样一来就没有人能管理了。请先给另一个账号安排管理岗位。	Then nobody could administer any more. First give another account a post that may.	
count,fewest	count	密码只有 {count} 个字符，至少要 {fewest} 个。	The password has {count} characters; it needs at least {fewest}.	The password has {count} character; it needs at least {fewest}.
most		密码太长，最多 {most} 个字节。	The password is too long; the limit is {most} bytes.	
		密码太简单：不能是用户名，也不能只有两三种字符。	The password is too plain: not the sign-in name, and more than three different characters.	
count	count	留痕｜共 {count} 条。	The audit trail｜ has {count} entries.	The audit trail｜ has {count} entry.
		导出留痕	Export the trail	
		留痕链的末端。抄下来，以后可以证明今天之前的记录没有被改过：	The head of the chain. Write it down: it will prove that nothing before today was changed:	
		核验：在服务器上运行 minsheng audit verify --head 加上这串字符；也可以核验导出的文件。	To verify, run minsheng audit verify --head with these characters on the server, or verify an exported file.	
		看更早的	See older entries	
		序号	No.	
		时间	When	
		谁、哪个岗位	Who, from which post	
		做了什么	What	
		改了什么、为什么	Facts and reason	
reason		原因：{reason}	Reason: {reason}	
		群众	Resident	
		运维人员	Operator	
count,head	count	留痕链完整，共{count}条，末条指纹{head}。	The audit chain is whole: {count} entries, the last with the digest {head}.	The audit chain is whole: {count} entry, the last with the digest {head}.
height		您给的指纹是第{height}条，之后的都接在它后面。	The digest you gave is entry {height}; all later ones follow from it.	
		请把它与打印件上的指纹比对；给出--head就由程序来比。	Compare it with the digest on a print, or give that one with --head.	
height		第{height}条被改过：内容与它的指纹对不上。	Entry {height} was changed: it no longer gives its digest.	
height		缺第{height}条。	Entry {height} is missing.	
from,through		缺第{from}条到第{through}条。	Entries {from} to {through} are missing.	
height		第{height}条接不上前一条：有人插进一条，或改写了前面的。	Entry {height} does not follow the one before: one was put in, or an earlier one rewritten.	
height,head		链在第{height}条断了，库里记着到第{head}条：尾巴被截掉了。	The chain ends at entry {height}, but the store remembers {head}: its end was cut off.	
height		第{height}条不是库里记着的末条：尾巴被改写了。	Entry {height} is not the last one that the store remembers: the end was rewritten.	
head		链里没有打印件上的指纹{head}：那之后被改写过，或者不是同一条链。	The digest {head} of the print is not in the chain: it was rewritten since, or it is another chain.	
file,line		{file}第{line}行不是留痕。请用minsheng audit export重新导出。	{file}, line {line}, is no audit entry. Export the chain anew with minsheng audit export.	
		留痕链断了。请保留现在的库，用最近的备份比对，并报告监察部门。	The audit chain is broken. Keep the store as it is, compare it with the latest backup, and report it.	
title		票决结果：{title}	Result: {title}	
		已公布的票决结果，每一次都能用记录重新算一遍。	Published ballots, each to be counted again from its record.	
count	count	公布了{count}次票决，｜每一次都能自己重算。	{count} ballots published,｜ each ready to be counted again.	{count} ballot published,｜ ready to be counted again.
		这里还没有｜公布票决结果。	No ballot has been｜ published here yet.	
		每一次都列出每项的票数、当选或落选的理由和完整记录。记录里只有总数，没有谁投了什么。	Each shows every item’s votes, the reason of its result, and the whole record. A record holds totals only, never who voted how.	
		怎样自己核一遍	How to check a count	
place		{place}公布的票决	Published in {place}	
		会议结束后，结果列在这里	Results appear after the session	
		大会票决、监票人签字、主席团宣布之后，结果和记录同时公布。	Once the congress has voted, scrutineers have signed and the presidium has announced it, result and record are published together.	
		其他地方公布的票决	Published in other places	
place,date		{place}，{date}	{place}, {date}	
present,deputies		出席{present} / {deputies}人	{present} of {deputies} deputies present	
count	count	前后{count}轮	{count} rounds	{count} round
items,elected		{items}项中选出{elected}项。	{elected} of {items} elected.	
items,elected		{items}项中通过{elected}项。	{elected} of {items} adopted.	
items,elected		代表从{items}个候选中，｜选出{elected}件。	Deputies chose {elected}｜ of {items} candidates.	
items	items	{items}个候选，｜没有一个当选。	None of the {items} candidates｜ was elected.	The {items} candidate｜ was not elected.
items,elected		代表逐项表决，｜{items}项通过了{elected}项。	Deputies adopted {elected}｜ of {items}.	
items	items	代表逐项表决，｜{items}项都没有通过。	None of the {items} items｜ was adopted.	The {items} item｜ was not adopted.
		一轮定案。	One round decided it.	
count	count	前后{count}轮，每一轮都列在下面。	There were {count} rounds, each shown below.	{count} round, shown below.
		出席代表 / 全体代表	deputies present, of all deputies	
unreturned		收回票 / 发出票，{unreturned}张未交回	ballots returned, of those issued; {unreturned} not returned	
void,blank		有效票。废票{void}，空白{blank}	valid ballots; {void} void, {blank} blank	
		张	ballots	
		通过线：得到这么多票才通过	votes needed to pass	
deputies		过半数线：超过{deputies}人的一半	votes needed: more than half of {deputies} deputies	
		票	votes	
		这次票决全部为演示虚构，没有哪个会议公布过它。	This whole ballot was made up for demonstration. No congress published it.	
figures		为演示虚构的是：{figures}。其余数字出自公开报道。	Made up for demonstration: {figures}. The other figures were published.	
		、	,	
		全部数字	every figure	
		全体代表人数	the number of deputies	
		落选项的票数	the votes of those not elected	
		通过线的规则	the rule of the threshold	
name		{name}（示例）	{name} (sample)	
		各项得票	Votes of each project	
		看得票表和每项的理由	See all votes and reasons	
votes	votes	通过线{votes}票	{votes} votes needed	{votes} vote needed
count,least,most,best		当选的{count}项得{least}至{most}票，没有当选的最多{best}票。	The {count} elected have {least} to {most} votes, the others at most {best}.	
most,best		当选的一项得{most}票，没有当选的最多{best}票。	The one elected has {most} votes, the others at most {best}.	
count,least,most		{count}项全部当选，得{least}至{most}票。	All {count} are elected, with {least} to {most} votes.	
most	most	只有这一项，得{most}票，当选。	The only one, elected with {most} votes.	The only one, elected with {most} vote.
best	best	这一轮没有项目当选，最多的得{best}票。	Nothing was elected in this round; the most is {best} votes.	Nothing was elected in this round; the most is {best} vote.
needed		虚线是通过线{needed}票。	The dashed line is at the {needed} votes needed.	
		按得分从高到低排列，实线以上当选。	In the order of points; those above the solid line are elected.	
		名次	Rank	
		项目	Project	
		票上序号	No. on ballot	
		得票	Votes	
		赞成	For	
		反对	Against	
		弃权	Abstaining	
		未按	Not pressed	
		得分	Points	
		给名次的票	Ballots ranking it	
		占比	Share	
		结果和理由	Result and reason	
		全体	Deputies	
		出席	Present	
		发出	Issued	
		收回	Returned	
		未交回	Not returned	
		有效	Valid	
		废票	Void	
		空白	Blank	
		一步一步怎么算的	How it was counted, step by step	
		自己核一遍	Check it yourself	
		记录里有规则、代表人数和每一项的票数，没有谁投了什么。用它谁都能重新算出同样的结果。	The record holds the rule, the number of deputies and every item’s votes, never who voted how. From it anybody gets the same result.	
		下载记录	Download the record	
		下载结果	Download the outcome	
		下载记录，算出它的SHA-256指纹，和这里的对一对：	Download the record and compare its SHA-256 fingerprint with this one:	
		用我们的程序重新算，也可以照本页的规则手算：	Count it with our program, or by hand following the rule on this page:	
		程序印出来的，应当和“下载结果”的文件一个字节不差。	What the program prints must equal the outcome file byte for byte.	
		这能证明什么，不能证明什么	What this proves and what it does not	
		会议	Session	
		票决日期	Held on	
		出处	Source	
		部分数字公开发布	published in part	
		名单指纹	List fingerprint	
		办法指纹	Rule fingerprint	
		谁来办，什么时候	Who does it, and when	
		由谁	From whom	
		什么时候	When	
		现在可以	Until then	
		看民生实事	See the projects	
		看已公布的票决	See the published ballots	
		候选名单｜还没有公布。	The candidates are｜ not published yet.	
		建议经过几轮筛选和合并，形成候选项目，交人民代表大会投票。	Suggestions are screened and merged in several rounds. What comes of them goes to the congress to be voted on.	
		候选项目会列在这里	The candidates will stand here	
		每一项写明办什么、在哪里、花多少钱、由谁办，还有它来自哪些建议。	Each with what is to be done, where, at what cost and by whom, and the suggestions it grew out of.	
		政府办公室提出，人大常委会审定后冻结	Drawn up by the government office, approved and frozen by the standing committee	
		每年年底定稿，次年初的人代会前公布	Settled at the end of the year and published before the session early in the next	
		提一条建议，它会进入筛选，每一条都有答复	make a suggestion: it enters the screening, and each one is answered	
		提一条建议	Make a suggestion	
		今年的挂图｜还没有开始。	This year’s wall chart｜ has not begun.	
		挂图把全年的实事放在一张表上：计划到哪、办到哪、差多少。	The wall chart puts the year’s projects on one sheet: what was planned, what is done, what is missing.	
		全年进度会画在这里	The year’s progress will be drawn here	
		每一件有月计划、实际完成和红黄绿灯，滞后的排在最前面。	Each project with its monthly plan, what was done, and a light; those behind come first.	
		责任单位按月填报，政府办公室审核后公布	Entered monthly by the units in charge, reviewed and published by the government office	
		票决后分工完成就开始，每月更新一次	From the day units are assigned after the vote, once a month	
		看往年的实事办成了什么	see what the projects of earlier years came to	
		还没有｜监督通报。	No supervision bulletin｜ yet.	
		人大督导组每月到现场看一次，发一期通报，说清哪些滞后、为什么、谁来改。	Every month the congress’s supervision groups visit and publish a bulletin: what is behind, why, and who mends it.	
		通报会按期列在这里	The bulletins will be listed here	
		每一期写明日期、去了哪里、发现的问题、要求和完成时限。发出以后不再改动，更正另出新版。	Each with its date, the places visited, problems found, demands and deadlines. Once issued it is not changed; a correction is a new version.	
		人大常委会督导组	The supervision groups of the standing committee	
		实事开工以后，一月一期	Once a month after work has begun	
		看每一件实事办到哪一步	see how far each project has come	
		今年的答卷｜年底交出。	This year’s report card｜ is due in December.	
		年底逐件对照：当初承诺什么，办成了什么，代表和群众怎么评。没有办成的和办成的一样写清楚。	At the end of the year each promise is held against its result and its rating. What was missed is told as plainly as what was kept.	
		承诺、结果、评价会列成一张表	Promise, result and rating will stand in one table	
		一行一件：票决时的目标、现在的结果、代表测评和群众评价。	One row a project: the target as voted, the result, the deputies’ rating and the residents’.	
		政府报告，人大代表测评，群众评价	Reported by the government, rated by deputies and residents	
		12月测评，结果随后公开	Rated in December, published after that	
		看已经公布的结果和出处	see the results published so far, with their sources	
		现在没有｜正在开的会。	No session is｜ being held now.	
		开会当天，这里是会场的大屏：到了多少人，够不够法定人数，投票进行到哪一步。	On the day this is the screen of the hall: how many are present, whether there is a quorum, how far the vote has come.	
		会场大屏会出现在这里	The screen of the hall will be here	
		宣布结果之前，不显示任何一项的票数，也不显示人名。	No votes of any item and no names are shown before the result is announced.	
		大会秘书处和监票人	The secretariat and the scrutineers	
		人民代表大会票决当天	On the day of the vote	
		看以前的票决，自己核一遍	see earlier ballots and check them yourself	
		民生实事项目人大代表票决制：从群众提出到代表票决、政府办成，人人可查。	People's-livelihood projects decided by deputies, from the resident's suggestion to the day it is delivered, in one record that anyone can check.	
		没有数据也可以先看演示年度，自己核一遍公布的计票，或者让终端会补全命令（zsh、bash、fish）：	Without any data, look at the demo year, recount a published ballot, or teach the shell to complete commands (zsh, bash, fish):	
		说哪种语言：zh中文，en英文；不写时看LC_ALL和LANG。	The language to speak; by default that of LC_ALL or LANG.	
place,sentence		{place}: {sentence}	{place}: {sentence}	
		用途：	PURPOSE:	
		用法：	USAGE:	
		参数：	ARGUMENTS:	
		选项：	OPTIONS:	
		命令：	COMMANDS:	
		退出码：	EXIT CODES:	
command		细节见：{command}	For details: {command}	
command		用法的细节见：{command}	For details: {command}	
		显示这份帮助。	Show this help.	
		显示版本。	Show the version.	
values		可用：{values}。	One of: {values}.	
argument		命令行里缺{argument}。	The command line lacks {argument}.	
option		{option}后面缺一个值。	A value must follow {option}.	
option		没有{option}这个选项。	There is no option {option}.	
option,similar		没有{option}这个选项。是不是{similar}？	There is no option {option}. Did you mean {similar}?	
word		不认识“{word}”。	“{word}” is not expected here.	
value,option		“{value}”不能用在{option}上。	“{value}” cannot be used for {option}.	
value,option,allowed		“{value}”不能用在{option}上，可用的是：{allowed}。	“{value}” cannot be used for {option}; use one of: {allowed}.	
option,value		{option}后面不带值，却写了“{value}”。	{option} takes no value, but “{value}” was given.	
sentence		{sentence}	{sentence}	
path		没有找到文件{path}。请核对路径。	There is no file {path}. Check the path.	
path		系统不允许读写{path}。请检查它的权限。	The system does not allow {path} to be read or written. Check its permissions.	
path		{path}是文件夹。请写明其中的文件。	{path} is a folder. Name a file in it.	
path		{path}不在文件夹里。请核对路径。	{path} does not lie in a folder. Check the path.	
path		文件{path}已经有了，不会盖掉它。请换一个名字。	There is a file {path} already, and it is not written over. Choose another name.	
path		磁盘满了，{path}没有写成。请腾出空间。	The disk is full; {path} was not written. Make room.	
path		{path}在只读的磁盘上。请换一个地方。	{path} lies on a read-only disk. Choose another place.	
path		没有人读{path}了。	Nobody reads {path} any more.	
path,reason		读写{path}时出错：{reason}。	{path} cannot be read or written: {reason}.	
		照规则重新计票。	Count votes anew, by their rule.	
		重新计算一份人大票决记录。	Count a record of a people's congress anew.	
		读一份公布的记录，照其中的规则用整数重算，打印结果；同一份记录总得到同样的字节。记录不对时说明在哪里、怎么改，不计票。	Reads a published record, counts it by its own rule in whole numbers and prints the outcome; the same record always gives the same bytes. A record that does not add up is not counted: the place and the remedy are named.	
		记录文件（JSON）；-表示从标准输入读。	The record (JSON); - reads standard input.	
		不打印结果的JSON，改用句子讲清每一步。	Say every step in sentences instead of printing the outcome as JSON.	
		候选清单的文件，与记录里的指纹比对。	The frozen list, to be held against its fingerprint in the record.	
		通过的规则文件，与记录里的指纹比对。	The adopted rule document, to be held against its fingerprint in the record.	
		办成了。	Done.	
		没有预料到的情况。	Something that nobody foresaw.	
		记录不对，没有计票。	The record cannot be counted.	
		文件不是记录所指的那一份。	A document is not the one that the record names.	
		留痕链断了。	The audit chain is broken.	
		表里有错，一条也没有导入。	Rows of the table are wrong; nothing was imported.	
		文件读不了或写不了。	A file cannot be read or written.	
		要问几件事，但没有终端，也没有给答案文件。	There is something to ask, but no terminal and no answers.	
		答案不合要求。	An answer cannot be accepted.	
		这里已经建立过辖区。	The store is founded already.	
		这里还没有建立辖区。	The store is not founded yet.	
		演示库和正式库用错了。	A demo store in place of a real one, or the other way round.	
		不能在网络上明文提供服务。	It would be served in the clear over a network.	
		没有这个辖区。	There is no such jurisdiction.	
		库不是空的。	The store is not empty.	
		不是备份文件，或者损坏了。	The file is no backup, or a damaged one.	
		计划种类的文件不对。	A kind file makes no sense.	
		端口被占用。	The port is taken.	
		这个地址不能监听。	The address cannot be listened on.	
		数据库地址写得不对。	The address of the database makes no sense.	
		数据库连不上。	The database cannot be reached.	
		数据库不许用。	The database may not be used.	
		没有这个数据库或文件夹。	The database or its folder is not there.	
		那里是别的程序的数据。	What is there belongs to another program.	
		数据库是更新的程序写的。	The database was written by a newer program.	
		数据库引擎太旧，或者设置不合用。	The database's engine is too old or not set up to serve.	
		磁盘满了。	The disk is full.	
		别人占用数据库太久。	Somebody else held the database too long.	
		数据库损坏了。	The database is damaged.	
		数据库报了别的错。	The database said something else.	
		命令行写得不对。	The command line makes no sense.	
		中途取消，什么也没有改。	It was cancelled; nothing was changed.	
		数据库地址：sqlite:/路径，或者postgres://用户@主机/库名。写在环境变量MINSHENG_DATABASE里更好，进程列表里就看不到密码。	Where the store is: sqlite:/PATH or postgres://USER@HOST/NAME. Better in the variable MINSHENG_DATABASE, where no list of processes shows a password.	
		没有写明数据库。请加上--database，或设置MINSHENG_DATABASE。	No database is named. Add --database, or set MINSHENG_DATABASE.	
path		没有{path}这个库。请核对路径。	There is no store at {path}. Check the path.	
		中途取消，什么也没有改。	It was cancelled; nothing was changed.	
		别人占用数据库太久，什么也没有改。请过一分钟再来。	Somebody else held the database too long; nothing was changed. Try again in a minute.	
		磁盘满了，什么也没有改。请腾出空间。	The disk is full; nothing was changed. Make room.	
		数据库是只读的。请检查文件和用户的权限。	The database is read-only. Check the permissions of the file and of the user.	
subject		{subject}没有权限。请检查文件或数据库用户的权限。	Permission is lacking for {subject}. Check those of the file or of the database's user.	
path		没有文件夹{path}。请先建立它。	There is no folder {path}. Make it first.	
path		{path}不是民生的数据库，没有动它。请核对路径。	{path} is not a database of Minsheng and was not touched. Check the path.	
		数据库损坏了。请从备份恢复到新的空库。	The database is damaged. Restore a backup into a new, empty one.	
steps		数据库是更新的程序写的，这个程序不认识：{steps}。请换用新的程序。	The database was written by a newer program; this one does not know {steps}. Use the newer program.	
step		数据库的升级步骤{step}与程序里的不一样。请换用原来的程序。	The database's step {step} is not the one in this program. Use the program that made it.	
found,needed		数据库引擎是{found}，需要{needed}或更新。请升级。	The database engine is {found}; {needed} or later is needed. Upgrade it.	
found		数据库按{found}排序，需要C或C.UTF-8。请另建一个：CREATE DATABASE … LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0。	The database sorts by {found}; C or C.UTF-8 is needed. Make another: CREATE DATABASE … LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0.	
found		数据库的编码是{found}，需要UTF-8。请另建一个：CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0。	The database is in {found}; UTF-8 is needed. Make another: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.	
message,code		数据库说：{message}（{code}）。	The database says: {message} ({code}).	
code		数据库没有办成这一步（{code}），什么也没有改。	The database did not do this step ({code}); nothing was changed.	
		那里没有数据库应答。请看它是否在运行，地址对不对。	No database answers there. See whether it runs and whether the address is right.	
		找不到这台主机。请核对主机名。	The host is not known. Check its name.	
		连接的证书不可信，或者对方不加密。请检查sslmode和证书。	The server's certificate is not trusted, or it does not encrypt. Check sslmode and the certificates.	
		数据库没有及时应答。请看它是否太忙，网络通不通。	The database did not answer in time. See whether it is overloaded and the network is up.	
		服务器上没有这个数据库。请先建立它。	The server has no database of that name. Make it first.	
		连接中途断了，什么也没有改。请再来一次。	The connection broke; nothing was changed. Try once more.	
		提交时连接断了，可能已经记下，也可能没有。请先查一查，不要重做。	The connection broke during the commit: it may be recorded, or not. Look before doing it again.	
		数据库正在启动、停止或恢复。请过一分钟再来。	The database is starting, stopping or recovering. Try again in a minute.	
		内存不够。请关掉别的程序，或加内存。	There is not enough memory. Stop other programs, or add some.	
		系统读写数据库文件时出错。请检查磁盘。	The system failed to read or write the database's file. Check the disk.	
		数据库已经关闭。	The database is closed.	
instead		请写成：{instead}	Write: {instead}	
		数据库地址是空的。	The database's address is empty.	
		数据库地址前面要写sqlite:或postgres:。	A database's address begins with sqlite: or postgres:.	
found		“{found}”不是数据库地址，前面要写sqlite:或postgres:。	“{found}” is no database's address: it begins with sqlite: or postgres:.	
		sqlite:后面缺路径。	A path must follow sqlite:.	
found		路径“{found}”要从/写起。	The path “{found}” must begin with a slash.	
found		“{found}”是文件夹，要写到文件。	“{found}” is a folder; name a file in it.	
found		路径“{found}”里不能有?和#。	The path “{found}” cannot hold ? or #.	
		postgres:后面缺两条斜线。	Two slashes must follow postgres:.	
		地址里缺主机。	The address lacks a host.	
found		“{found}”不是端口，端口是1到65535的数。	“{found}” is no port: a port is a number from 1 to 65535.	
		地址里缺数据库的名字。	The address lacks the name of a database.	
found		数据库的名字“{found}”里不能有斜线。	The database's name “{found}” cannot hold a slash.	
part		地址的{part}部分里，%后面要有两位十六进制数。	In the address's {part}, two hexadecimal digits must follow %.	
part		地址的{part}部分里有特殊字符，要写成%和两位十六进制数。	The address's {part} holds a special character, to be written as % and two hexadecimal digits.	
found		“{found}”后面缺等号和值。	“{found}” lacks an equals sign and a value.	
found		没有“{found}”这个参数。	There is no parameter “{found}”.	
found		参数“{found}”写了两次。	The parameter “{found}” is given twice.	
address		{address}还没有建立辖区。请先运行minsheng found。	{address} is not founded yet. Run minsheng found first.	
		这个库里是正式数据，不是演示年度，没有动它。请换一个文件夹或数据库。	This store holds real data, not the demo year, and was not touched. Choose another folder or database.	
path		读不了文件夹{path}。请核对路径和权限。	The folder {path} cannot be read. Check the path and its permissions.	
path		文件{path}不是UTF-8。请另存为UTF-8。	The file {path} is not UTF-8. Save it as UTF-8.	
		这不是计划种类的文件。请对照自带的livelihood。	This is no kind file. Compare it with the built-in livelihood.	
key		“{key}”写得不对。请对照自带的livelihood。	“{key}” is not as it must be. Compare it with the built-in livelihood.	
id		编号“{id}”只能用a到z、0到9和-。	The id “{id}” may hold a–z, 0–9 and - only.	
		一个状态也没有。请写明states。	There is no state. Give states.	
id		状态“{id}”出现了两次。请删去一个。	The state “{id}” stands twice. Remove one.	
id		moves里的“{id}”不在states里。请核对。	“{id}” in moves is not among the states. Check it.	
from,to		从“{from}”到“{to}”出现了两次。请删去一个。	The move from “{from}” to “{to}” stands twice. Remove one.	
id		从第一个状态走不到“{id}”。请补上moves，或删去它。	No move leads from the first state to “{id}”. Add one, or remove it.	
id		计划种类“{id}”出现了两次。请改一个编号。	The kind “{id}” is defined twice. Change one id.	
		端口，1到65535；0由系统选一个。	The port, from 1 to 65535; 0 lets the system choose.	
		打开网站。	Serve the site.	
		先把库升级到这个程序的版本，再开始服务，就绪后打印网址。现在只在本机地址上服务；要给别的机器用，请在前面放一个负责TLS的代理，并用--behind-proxy写明它。	Brings the store up to date, serves it, and prints the address when it is ready. For now it serves on loopback only; for other machines put a proxy in front that speaks TLS, and name it with --behind-proxy.	
		监听的地址；不写时是127.0.0.1。	The address to listen on; by default 127.0.0.1.	
		前面负责TLS的代理的名称或地址；写了它才能监听本机以外的地址。	The proxy in front that speaks TLS; only with it may another address than loopback be listened on.	
		放自定计划种类的文件夹，每种一个JSON文件。	A folder with programme kinds of one's own, a JSON file each.	
site		民生已经打开：{site}	Minsheng is ready: {site}	
		这个库还没有建立辖区，网站上暂时只有一句说明。请另开一个终端运行minsheng found。	This store is not founded yet, and the site says so on every page. Run minsheng found in another terminal.	
host		在{host}上服务，建议和密码会以明文经过网络，所以没有打开。请只用127.0.0.1，或在前面放一个负责TLS的代理，并写明--behind-proxy。程序自己的TLS以后才有。	On {host}, suggestions and passwords would cross the network in the clear, so nothing was opened. Use 127.0.0.1, or put a proxy in front that speaks TLS and name it with --behind-proxy. TLS of the program's own comes later.	
		这是演示库，账号和密码人人知道，只能在本机上看。请去掉--host和--behind-proxy。	This is a demo store with accounts that everybody knows; it is shown on this machine only. Drop --host and --behind-proxy.	
port		端口{port}被占用。请换一个端口，或先停掉占用它的程序。	Port {port} is taken. Choose another, or stop the program that holds it.	
host,port,reason		不能监听{host}的端口{port}：{reason}。	{host}, port {port}, cannot be listened on: {reason}.	
host		不认识主机“{host}”。请写本机的一个地址。	The host “{host}” is not known. Give an address of this machine.	
kind		没有预料到的情况（{kind}），停下了。	Something that nobody foresaw ({kind}) stopped it.	
		打开北碚区演示年度。	Serve the demo year of Beibei district.	
		第一次运行时建立演示库，以后保留数据。其中的事实出自公开报道，为演示虚构的都标着示例。只在本机上服务。	Makes the demo store at the first call and keeps it afterwards. Its facts are published ones; what was invented is marked 示例. It is served on this machine only.	
		存放演示库的文件夹；没有就建立。	The folder that holds the demo store; made if it is not there.	
		正在建立演示年度。	Making the demo year.	
site		演示年度已经打开：{site}	The demo year is ready: {site}	
		可以先看：	Look at:	
site		演示账号（登录：{site}）：	Demo accounts (sign in at {site}):	
login,password,post		{login}　密码{password}　{post}	{login}, password {password}: {post}	
		按Ctrl-C停止。	Ctrl-C stops it.	
		建立自己的区县和第一位管理员。	Found a district of one's own and its first administrator.	
		在终端上问区县的名称、镇街和第一位管理员，密码输两遍，不显示。没有终端时用--answers给出答案。每个库只能建立一次，没有默认密码。	Asks at the terminal for the district, its towns and its first administrator; the password is typed twice and not shown. Without a terminal, --answers gives the answers. A store is founded once, and there is no default password.	
		答案文件（JSON）：district、towns、administrator；-表示从标准输入读。	The answers (JSON): district, towns, administrator; - reads standard input.	
		从这个文件描述符读密码；也可以放在环境变量MINSHENG_PASSWORD里。	Read the password from this file descriptor; the variable MINSHENG_PASSWORD may hold it too.	
		已经建立过就什么也不做，也不算错。	Do nothing, and call it well, if the store is founded already.	
		这里已经建立过辖区，没有改动。	The store is founded already; nothing was changed.	
		内存不够，算不了密码。请腾出64 MB内存。	There is not enough memory to hash the password. Free 64 MB.	
		这里没有终端可以问。请用--answers给出答案，用MINSHENG_PASSWORD或--password-descriptor给出密码。	There is no terminal to ask at. Give the answers with --answers, and the password with MINSHENG_PASSWORD or --password-descriptor.	
		没有建立，什么也没有改。	Not founded; nothing was changed.	
name,login		{name}已经建立，管理员用“{login}”登录。接着运行minsheng serve。	{name} is founded; the administrator signs in as “{login}”. Next, run minsheng serve.	
		辖区的中文名，如北碚区：	The district's Chinese name, such as 北碚区:	
kinds,likely		它是（{kinds}），直接回车为{likely}：	What it is ({kinds}); Enter for {likely}:	
		英文名，如Beibei：	Its English name, such as Beibei:	
likely		网址里的简称，直接回车为{likely}：	Its name in addresses; Enter for {likely}:	
		下面填镇和街道。没有了就直接回车。	Now its towns and streets. Press Enter when there are no more.	
		镇街的中文名：	A town's or street's Chinese name:	
		下面填第一位管理员。	Now the first administrator.	
		姓名：	The administrator's name:	
		登录名，如wang.min：	The sign-in name, such as wang.min:	
fewest		密码，至少{fewest}个字（不显示）：	A password of at least {fewest} characters (not shown):	
		再输一遍：	The same again:	
		两遍不一样。请重新输入。	The two differ. Type it again.	
kind,allowed		“{kind}”不是这里可用的，可用：{allowed}。	“{kind}” cannot be used here; use one of: {allowed}.	
name		“{name}”要有1到60个字。	“{name}” must have 1 to 60 characters.	
name		英文名“{name}”要用英文字母，1到120个字符。	The English name “{name}” must have 1 to 120 characters of ASCII.	
slug		简称“{slug}”要用a到z、0到9和-，2到40个字符，以字母开头。	The name in addresses “{slug}” must have 2 to 40 of a–z, 0–9 and -, and begin with a letter.	
slug		简称“{slug}”用过了。请换一个。	The name in addresses “{slug}” is taken. Choose another.	
login		登录名“{login}”要用a到z、0到9和.-_，2到40个字符。	The sign-in name “{login}” must have 2 to 40 of a–z, 0–9 and .-_.	
characters,fewest		密码只有{characters}个字，至少要{fewest}个。	The password has {characters} characters; it needs at least {fewest}.	
bytes,most		密码有{bytes}字节，最多{most}字节。	The password has {bytes} bytes; at most {most} are taken.	
		密码太简单，或者和登录名一样。请换一个。	The password is too plain, or the same as the sign-in name. Choose another.	
file,key		答案文件{file}读不懂，问题在“{key}”。需要district、administrator，可以有towns。	The answers in {file} cannot be read, because of “{key}”. They have district, administrator and perhaps towns.	
district		{district}人民政府办公室	Government Office of {district}	
		管理岗	Administration	
		受理岗	Intake	
		把整个库存成一个文件，不用停止服务。	Save the whole store in one file, while it is being served.	
		备份是某一时刻的全部数据，写完整了才有文件名。SQLite的备份可以恢复到PostgreSQL，反过来也可以。里面有个人信息，请收好。	A backup is the whole record at one moment, and has its name only when it is complete. One of SQLite restores into PostgreSQL and the other way round. It holds personal data: keep it safe.	
		备份文件；已经有的不会盖掉。	The file to write; an existing one is not written over.	
		备份	Backup	
file,rows,checksum	rows	已备份到{file}：{rows}行，校验{checksum}。	Saved in {file}: {rows} rows, checksum {checksum}.	Saved in {file}: {rows} row, checksum {checksum}.
table		数据库里有别的表“{table}”，备份会漏掉它，所以没有做。	The database has another table, “{table}”, which a backup would lose; none was made.	
path		{path}不是备份文件。	{path} is no backup.	
path,found,known		{path}是第{found}版的备份，这个程序读到第{known}版。请换用新的程序。	{path} is a backup of version {found}; this program reads up to version {known}. Use a newer program.	
path,line		{path}在第{line}行后断了，没有结尾。什么也没有恢复。	{path} ends after line {line} without its end. Nothing was restored.	
path,line		{path}的第{line}行损坏了。什么也没有恢复。	Line {line} of {path} is damaged. Nothing was restored.	
path,line,table		{path}的第{line}行里，表“{table}”不是这个程序的样子。什么也没有恢复。	Line {line} of {path} has a table “{table}” that this program does not make. Nothing was restored.	
table		库里已经有表“{table}”。请恢复到一个空的库。	The store has a table “{table}” already. Restore into an empty one.	
		从备份恢复到一个空库。	Restore a backup into an empty store.	
		备份来自SQLite还是PostgreSQL都可以，这也是搬家的办法。校验不对就什么也不恢复。	The backup may come from SQLite or PostgreSQL, which is also how one moves. If a checksum is wrong, nothing is restored.	
		备份文件。	The backup.	
		恢复	Restore	
file,rows	rows	已从{file}恢复{rows}行。	Restored {rows} rows from {file}.	Restored {rows} row from {file}.
		核对和导出留痕链。	Check the audit chain, and give it out.	
		逐条核对留痕链。	Follow the audit chain link by link.	
		有人改、删、插过留痕，都会指出是哪一条。给出打印在纸上的末条指纹，连整个尾巴被重写也查得出。用--file核对导出的文件，不用数据库。	An entry that was changed, taken out or put in is named. With the digest that was printed on paper, even a rewritten end is found. --file checks an exported file without any database.	
		核对导出的文件，不核对数据库；-表示从标准输入读。	Check an exported file in place of a database; - reads standard input.	
		打印件上的指纹，64位十六进制数，中间可以有空格。	The digest on a print: 64 hexadecimal digits, blanks allowed.	
		--head要64位十六进制数。请照打印件核对。	--head needs 64 hexadecimal digits. Compare it with the print.	
		导出留痕链，每行一条JSON。	Give out the audit chain, one JSON object a line.	
		每行是一条留痕，连同它的指纹；任何程序都能照文件自己核对。	Each line is an entry with its digest; any program can check the file by itself.	
		要写的文件；-表示标准输出。	The file to write; - writes standard output.	
count,file	count	已导出{count}条到{file}。	{count} entries written to {file}.	{count} entry written to {file}.
		中途取消，没有留下文件。	It was cancelled; no file was left.	
		提一条建议	make a suggestion	
		2022年的八件实事	the eight projects of 2022	
		票决结果和每项的理由	ballots with the reason of each result	
		工作台	the clerks' console	
path		文件夹{path}建立不了，也写不了。请换一个。	The folder {path} can neither be made nor written. Choose another.	
name		没有简称为“{name}”的辖区。请照网址里的简称写。	There is no jurisdiction called “{name}” in addresses. Give its name as addresses have it.	
code		工作日历没有补全（{code}）。请在记录里核对节假日。	The working calendar was not completed ({code}). Check its holidays in the record.	
		辖区在网址里的简称，如beibei；不写时是这个库的默认辖区。	The jurisdiction's name in addresses, such as beibei; by default the store's own.	
		编码；导入时不写就自动识别，导出时不写就是带标记的UTF-8。	The encoding; an import finds it out, an export writes UTF-8 with a mark.	
		把表导入记录。	Bring tables into the record.	
		导入一张建议表。	Bring in a table of suggestions.	
		读CSV（UTF-8或GB18030），列名与导出的相同，内容和镇街必须有。有一处不对就一条也不导入，逐条指出在哪行哪列。按Ctrl-C取消，什么也不留下。	Reads CSV in UTF-8 or GB18030 with the columns that an export writes; the text and the town are needed. If anything is wrong nothing is imported, and every line and column is named. Ctrl-C cancels and leaves nothing behind.	
		CSV文件；-表示从标准输入读。	The CSV file; - reads standard input.	
		只检查，不写进记录。	Check everything, and record nothing.	
		导入	Import	
count,name,encoding	count	已导入{count}条建议到{name}（{encoding}）。	{count} suggestions imported into {name} ({encoding}).	{count} suggestion imported into {name} ({encoding}).
count,name,encoding	count	检查过了，{count}条建议都可以导入{name}（{encoding}）。这次没有写进记录。	Checked: all {count} suggestions can be imported into {name} ({encoding}). Nothing was recorded this time.	Checked: {count} suggestion can be imported into {name} ({encoding}). Nothing was recorded this time.
channel,count		{channel}：{count}	{channel}: {count}	
columns		没有用到的列：{columns}。	Columns that nothing was taken from: {columns}.	
count	count	还有{count}处没有列出。	{count} more are not listed.	{count} more is not listed.
		从记录里导出表。	Give tables out of the record.	
		导出建议表。	Give suggestions out as a table.	
		按收到的先后写成CSV，列与导入的相同，可以再导入。称呼和电话是个人信息，平时空着；要写上，须说明理由，理由会留痕。	Writes CSV in the order of arrival, with the columns that an import takes, so that it can be imported again. Names and telephones are personal data and left blank; to include them a reason is needed, which goes into the audit chain.	
		要写的文件；-表示标准输出。	The file to write; - writes standard output.	
		写上称呼和电话。	Include names and telephones.	
		为什么要写上称呼和电话。	Why names and telephones are included.	
		--reason要和--with-contacts一起用。	--reason goes with --with-contacts.	
		导出	Export	
count,file,digest	count	已导出{count}条建议到{file}，SHA-256是{digest}。	{count} suggestions written to {file}, SHA-256 {digest}.	{count} suggestion written to {file}, SHA-256 {digest}.
page,site		{page}·{site}	{page} · {site}	
page,site		错误：{page}·{site}	Error: {page} · {site}	
		跳到正文	Skip to content	
		主导航	Main	
		菜单	Menu	
		全部栏目	All pages	
		所在位置	You are here	
		大字版	Large type	
		标准版	Usual type	
		English	中文	
		示例	sample	
		示例说明	About sample figures	
		工作台	Console	
count	count	{count}件	{count} items	{count} item
name,post		{name}·{post}	{name} · {post}	
when		上次登录：{when}	Last signed in: {when}	
		这是您第一次登录	This is your first time signed in	
		现在的岗位	Signed in from	
		换岗位	Change post	
		退出登录	Sign out	
name		{name}（窄屏可左右滚动）	{name} (scrolls sideways on a narrow screen)	
first,last,total		第{first}–{last}项，共{total}项	{first} to {last} of {total}	
		上一页	Previous page	
		下一页	Next page	
		翻页	Pages	
		选填	optional	
		错误：	Error:	
used,limit		{used} / {limit}字	{used} of {limit} characters	
count	count	还差{count}处，｜改好就能提交	{count} things to mend before this can be sent	One thing to mend before this can be sent
		绿灯·正常	Green: on plan	
		正常	On plan	
		黄灯·偏慢	Yellow: slow	
		偏慢	Slow	
		红灯·滞后	Red: behind	
		滞后	Behind	
		已验收	Accepted	
		暂缓	On hold	
		未启动	Not started	
light,count		{light}{count}	{light} {count}	
done		完成{done}	{done} done	
plan		计划{plan}	plan {plan}	
done,plan		完成{done}，计划{plan}	{done} done, plan {plan}	
		相近	Alike	
		已完成	Done	
		进行中	Under way	
		未开始	To come	
		撤销	Undo	
		看这张图的数据表	See the data of this chart	
		月份	Month	
		1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月	Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec	
month		{month}末	end of {month}	
		原计划	First plan	
		现计划	Plan now	
		完成	Done	
value		完成{value}	{value} done	
value		原目标{value}	First target {value}	
value		现目标{value}	Target {value}	
		节点	Dates	
		每一种组件，｜每一种状态	Every component,｜in every state	
		页面只用这里有的东西。改样式表的前后，都来这里看一眼：手机和电脑，中文和英文，大字版，深色，打印。	Pages are made of what stands here and nothing else. Look here before and after a change to the stylesheet: phone and desktop, Chinese and English, large type, dark, print.	
		本页的数字都是示例：为展示组件而编，未经任何单位发布。	The figures on this page are sample figures, made up to show the components.	
		组件	Components	
		首页	Home	
		浅色	Light	
		深色	Dark	
		颜色	Colours	
		字号	Type	
		群众提，代表定，121条建议	Residents propose, deputies decide: 121 suggestions	
		按钮	Buttons	
		交给负责人审核	Send for review	
		存为草稿	Save as a draft	
		取消	Cancel	
		作废这次票决	Void this ballot	
		正在提交…	Sending…	
		答复	Reply	
		提交建议	Send the suggestion	
		灯和标记	Lights and marks	
		普通	Plain	
		草稿	Draft	
		今天到期	Due today	
		12月2日	2 December	
		已答复	Answered	
		已封存	Sealed	
		标题和数字	Headlines and figures	
		重庆市北碚区	Beibei District, Chongqing	
		数据截至2022-11-30	As of 30 November 2022	
		建设缙云山｜环道及步道	Jinyun Mountain:｜ring road and footpaths	
		28公里里已建成22.1公里。步道北段因汛期停工23天，预计12月28日全部完成。	22.1 of 28 km are built. Floods stopped the northern stretch for 23 days; it should be finished on 28 December.	
		/ 28公里	of 28 km	
		完成78.9%，计划92.9%	78.9% done, plan 92.9%	
		/ 10,000万元	of ¥100 million	
		投资完成81.3%	81.3% of the money is invested	
		万元	million yuan	
		已支付，占完成91.2%	paid, 91.2% of what is done	
		个	open	
		问题未办结：北段护栏	problem: railing of the northern stretch	
		责任单位	Responsible	
		区城市管理局	Urban Management Bureau	
		完成时限	Due	
		2022-12-31，还有31天	31 December 2022, 31 days left	
		候选名单指纹	Fingerprint of the list	
		进度和清单	Progress and lists	
		缙云山	Jinyun Mountain	
		22.1 / 28公里	22.1 of 28 km	
		区城市管理局	Urban Management	
		科学城北碚园区、北碚城区	Science City park, urban Beibei	
		车位928 / 1600余个	928 of over 1,600 spaces	
		区住房城乡建委	Housing and Construction	
		童家溪镇、天府镇	Tongjiaxi and Tianfu	
		分中心2 / 2处	2 of 2 branch centres	
		区民政局	Civil Affairs	
		候选，还没有数据	Candidate, no figures yet	
		一条线	The thread	
		您提出了建议	You made a suggestion	
		云泉路一带晚上找不到车位，希望利用闲置地块建公共停车场。	There is nowhere to park around Yunquan Road at night. Please build a public car park on idle land.	
		与另外13条相近建议合并	Merged with 13 others like it	
		成为候选项目7。您的原文保留，没有改动。	It became candidate 7. Your own words are kept unchanged.	
		政府在办，完成58%	Under way, 58% done	
		代表和群众评价	Deputies and residents rate it	
		到时您也可以在这里说：办好了没有。	You too can say here then whether it was done well.	
		群众、人大代表、镇街、部门、园城五个渠道提出建议，逐条答复。	Residents, deputies, towns, departments and parks suggest. Everyone gets a reply.	
		区人民代表大会投票，票决产生8个项目。	The district congress chose 8 projects by secret ballot.	
		2件已验收，6件在办。	2 accepted, 6 under way.	
		3个督导组，一月一通报。	3 groups, a bulletin every month.	
		一年一测评，交出“暖心答卷”。	A yearly rating, then the public report card.	
		进行中·11月末	Under way · end of November	
		2023年1月起	From January 2023	
		表单	Forms	
		想办的事	What should be done	
		一句话说清楚，例如“蔡家片区停车难，希望增加公共停车位”。	In a sentence, such as “Parking is hard in Caijia, please add public spaces”.	
		请写下您希望办的事，至少4个字。	Tell us what you would like done, in at least 4 characters.	
		名称	Name	
		新增公共停车位	Add public parking spaces	
		累计建成	Built so far	
		上月19.8，计划26。	19.8 last month, plan 26.	
		比上月少了：上月19.8，这次18.2。若是更正，请写明原因。	This is less than last month: 19.8 then, 18.2 now. If it is a correction, say why.	
		公里	km	
		在哪个镇街	Which town or street	
		请选择镇街	Choose a town or street	
		请选择镇街。	Choose a town or street.	
		北温泉街道	Beiwenquan Street	
		蔡家岗街道	Caijiagang Street	
		童家溪镇	Tongjiaxi Town	
		属于哪一类	Which kind	
		教育	Schools	
		医疗卫生	Health	
		交通停车	Roads and parking	
		养老助残	Care	
		说不清	Not sure	
		这一条怎么办	What happens to this one	
		并入右边的候选	Merge into the candidate	
		原文保留，查询码仍可用	The words are kept, the code still works	
		单独成为候选	Make it a candidate of its own	
		不采纳	Decline	
		已核对	Checked	
		普惠性	For everyone	
		今年能办完	Can be done within the year	
		照片	Photos	
		拍一张现场，更容易说明白	A photo of the place says it best	
		手机号	Mobile number	
		只给收件的工作人员看，用来告诉您结果。不公开，可以要求删除。	Seen only by the staff who take in suggestions, to tell you the result. Never published; you can have it deleted.	
		查询码	Code	
		密码	Password	
		提出日期	Date received	
		消息	Messages	
		候选名单已冻结。	The list of candidates is frozen.	
		改动要主席团决定。	Changing it takes a decision of the presidium.	
		6条答复已发出。	6 replies were sent.	
		建议人用查询码就能看到。	Those who suggested can see them with their codes.	
		候选里有5项属于同一领域。	5 of the candidates are of one kind.	
		占一半。可以继续，也可以再看看储备。	That is half of them. You may go on, or look at the reserve first.	
		本次票决无效。	This ballot is void.	
		收回283张，多于发出的281张。请另开一次。	283 returned, 281 issued. Start a new one.	
		急事请拨12345。	Urgent? Call 12345.	
		这里征集的是明年要办的事，不处理当天的急事。	This page is for next year’s projects, not for what must be mended today.	
		已合并4条。每条都会收到答复。	4 merged. Each will be answered.	
		关闭投票？	Close the vote?	
		已收280张，还有1张未交回。关闭后不能再投。	280 in, 1 not returned. Nobody can vote after this.	
		需要两位监票人各自确认。	Two scrutineers confirm, each for themselves.	
		再等等	Wait	
		关闭投票	Close the vote	
		没有等您受理的建议	Nothing is waiting for you	
		最近一条在11月29日受理。新建议到了，会出现在这里。	The last one was taken in on 29 November. New suggestions will appear here.	
		登记一条来信或来电	Enter a letter or a call	
		看规则原文	Read the rule	
		得票超过全体代表的半数，按票数取前8。	More than half of all deputies, the first 8 by votes.	
		表格	Tables	
		按状态	By state	
		未定	Open	
		已并入	Merged	
		储备	Reserve	
		各项得票	Votes of each project	
		名次	Rank	
		项目	Project	
		得票	Votes	
		结果	Result	
		理由	Reason	
		合计	Total	
		当选	Chosen	
		未当选	Not chosen	
		前8名，超过135票	Among the first 8, more than 135 votes	
		未过半数	No majority	
		全体代表	Deputies	
		出席	Present	
		发出	Issued	
		收回	Returned	
		未交回	Not returned	
		有效	Valid	
		废票	Void	
		空白	Blank	
		工作台	Console	
		答复6条建议（第2轮筛选）	Answer 6 suggestions (screening round 2)	
		北温泉街道4条、天生街道2条。答完才能关闭本轮。	4 of Beiwenquan Street, 2 of Tiansheng Street. The round closes when all are answered.	
		合并3组相近建议	Merge 3 groups that are alike	
		停车14条、社区食堂6条、加装电梯5条。	14 on parking, 6 on canteens, 5 on lifts.	
		去合并	Merge	
		等别人	Waiting	
		候选4、7、9的资金意见	Funding opinion on candidates 4, 7 and 9	
		区财政局，等了3个工作日，约定12月6日	Finance Bureau, 3 working days so far, promised for 6 December	
		相近的14条	14 that are alike	
		云泉路一带晚上找不到车位，希望建公共停车场	Nowhere to park around Yunquan Road at night	
		群众·网站·10-12	Resident, website, 12 October	
		利用桥下空间建停车场	Use the space under the bridge for parking	
		群众·12345·11-02	Resident, hotline 12345, 2 November	
		选中的一条	The one chosen	
		云泉路一带晚上找不到	There is nowhere to	
		车位	park	
		，希望利用闲置地块建公共停车场。	around Yunquan Road at night. Please build a car park.	
		图	Charts	
		过半数136票	Majority 136 votes	
		8项得票200至246票，均超过135票；“老旧小区加装电梯补贴”107票、“社区食堂试点”69票，未过半数。	8 projects have 200 to 246 votes, all above 135. Lifts in older housing (107) and community canteens (69) have no majority.	
		看得票表和每项的理由	See all votes and reasons	
		环道及步道累计完成	Ring road and footpaths built so far	
		粗线是实际完成，阴影是现计划，虚线是票决时的原计划。4月起落后，到11月末差3.9公里。菱形是节点：实心为已到达，红框为晚点。	The thick line is what is built, the area is the plan, the dotted line is the plan that was voted. Behind since April, by 3.9 km at the end of November. Diamonds are dates: filled when reached, red when late.	
		柱是完成，横线是计划，下面是灯。	A column is what is done, the line across it is the plan, the light is below.	
		文书	Documents	
		重庆市北碚区第十九届人民代表大会第一次会议	First Session of the Nineteenth Beibei District People’s Congress	
		民生实事项目票决结果证书	Certificate of the ballot on livelihood projects	
		〔2022〕1号·第1次票决·第1轮	2022, No. 1 · ballot 1 · round 1	
		一、到会和选票	1. Presence and ballots	
		3×259=777，不少于2×271=542，出席符合法定人数。	3×259=777 is not less than 2×271=542: there is a quorum.	
		二、签字	2. Signatures	
		总监票人	Chief scrutineer	
		监票人	Scrutineer	
		大会执行主席	Presiding chair	
		2022年　月　日（盖章）	Date and seal	
		进一步推进教育设施建设	Build more school places	
		完善消防设施	Improve fire-fighting facilities	
		实施公共卫生重点项目	Deliver key public-health projects	
		建设缙云山环道及步道	Build the Jinyun Mountain ring road and footpaths	
		改善农村出行条件	Better rural roads	
		建成一批公园和文体设施	Open parks and sports facilities	
		新增公共停车位	Add public parking spaces	
		基本实现农村养老服务设施全覆盖	Elder-care services in nearly every rural town	
		老旧小区加装电梯补贴	Subsidy for lifts in older housing	
		社区食堂试点	Community canteens (trial)	
		今天	Today	
		记录	The record	
		待办	Inbox	
		建议	Suggestions	
		导入建议	Import suggestions	
		导出建议	Export suggestions	
		留痕	Audit trail	
		单位、岗位与账号	Units, posts and accounts	
		组件	Components	
count	count	有 {count} 条建议｜等您答复。	{count} suggestions｜ wait for your answer.	{count} suggestion｜ waits for your answer.
		今天没有要办的事。	Nothing to do today.	
		都办完了	All done	
		新的建议到了，会出现在这里。	New suggestions will appear here.	
date,channel,reference		{date}收到，来自{channel}，{reference}	Received {date}, from {channel}, {reference}	
		去答复	Answer it	
count	count	看全部 {count} 条	See all {count} suggestions	See the {count} suggestion
		建议	Suggestion	
count,waiting	count	{count} 条建议，｜{waiting} 条还没有答复。	{count} suggestions,｜ {waiting} not answered yet.	{count} suggestion,｜ {waiting} not answered yet.
count	count	{count} 条建议，｜都答复了。	{count} suggestions,｜ all answered.	{count} suggestion,｜ answered.
		还没有建议。	No suggestions yet.	
		按进度看	By progress	
		待答复	To be answered	
		已答复	Answered	
		全部	All	
		按来源看	By channel	
		全部来源	All channels	
		这里没有建议	No suggestions here	
		换一个来源或进度看看。新建议到了，会出现在“待答复”里。	Try another channel or progress. New ones appear under “To be answered”.	
		编号	Number	
		标题	Title	
		地点	Place	
		来源	Channel	
		收到	Received	
		进度	Progress	
		数据｜都可以拿走。	Take the data｜ home.	
		表格用WPS和Excel直接打开，程序可以读JSON。每一行写明出处，和我们有多大把握。	Tables open in WPS and Excel; programs read JSON. Every row names its source and how sure we are of it.	
		民生实事和公布的数量	Livelihood projects and their published quantities	
		同样的内容，给程序读	The same for programs	
		票决结果，每个项目一行	Published counts, one row an item	
		各渠道的建议数	Suggestions by channel	
		所有列的说明	What every column means	
file		下载{file}	Download {file}	
count	count	{count}列各是什么意思	What its {count} columns mean	What its {count} column means
		给程序用的接口	For programs	
		同样的数据有JSON接口，用一份OpenAPI 3.1文件说明。加上?jurisdiction=可以选别的地方。	The same data is served as JSON, described by an OpenAPI 3.1 document. ?jurisdiction= chooses another place.	
		民生实事、票决结果和建议数的开放数据，每一列都有说明。	Open data on livelihood projects, published counts and suggestions, every column explained.	
		文件和每一列的意思	The files and what their columns mean	
file		{file}的各列	Columns of {file}	
		列名	Column	
		意思	Meaning	
		可以怎么用	How it may be used	
		谁都可以下载、转载、加工，不必申请。引用时请写明出处和日期。	Anybody may download, republish and rework it without asking. Please name the source and the date.	
		每一行都写着出处。我们没有见到出处的事实，不会放在这里。	Every row names its source. What we have seen no source for is not here.	
		certainty一列写着把握多大。标着invented-sample的是为演示编的，不要当作事实引用；票决表里invented一列写明哪些数字是编的。	The column certainty says how sure we are. Rows of invented-sample were made up and are no facts; in the table of ballots, invented names the figures that were.	
		没有任何个人信息：建议只有各渠道的条数，票决只有总数。	There is nothing about any person: suggestions are counted by channel, votes are totals.	
		目录	Index	
		说明	Document	
		项目	Projects	
		票决	Ballots	
		建议数	Suggestions	
		哪个地方，行政区划的代码	whose it is: the code of the jurisdiction	
		数量的限定词，如余、约；确数时空着	the Chinese word for how exact the number is; empty where it is exact	
		数量，单个单位的纯数字：10万㎡写作100000；只有文字时空着	the number in single units; empty where only words were published	
		数量的单位	the unit of the quantity	
		数量说的是哪一年或哪一月	the year or month the quantity speaks of	
		这份清单依据的决定或文件	the decision or document the list rests on	
		票决的事项	what was voted on	
		第几轮，从1数起	which round, from 1	
		轮次：main首轮，tie并列再投，shortfall补足名额，presidium主席团决定	main, tie, shortfall, or presidium, where the presidium decided	
		这一轮的名额；不限时空着	the seats of this round; empty where there is no limit	
		全体代表人数	deputies in office	
		出席人数	deputies present	
		发出的票数	ballots issued	
		收回的票数	ballots returned	
		有效票数，不含空白票	valid ballots, without blank ones	
		废票数	void ballots	
		空白票数，空白票不作废时才有	blank ballots, where these are not void	
		这一轮通过所需的最少票数	the fewest votes that pass in this round	
		排名次的选票上的得分；其他选票空着	points, where ballots rank; else empty	
		这次票决里编造的数字：everything全部，deputies代表人数，losers落选项的票数，threshold通过线；没有时空着	which figures of the ballot were made up: everything, deputies, losers, threshold; empty for none	
		文件名	the file	
		列名	the column	
		列的意思	what it means, in Chinese	
		列的英文意思	what it means, in English	
		年度	the year the list is for	
		清单上的序号	the number on the list	
		公布数据里的代码	the code in published data	
		项目名称	the project’s name	
		英文名称，没有译名时空着	the English name, empty where nobody translated it	
		领域	the field, in Chinese	
		所处状态的代码，常用的有elected、assigned、in-progress、completed、accepted、suspended、carried-over、terminated	where it stands, usually elected, assigned, in-progress, completed, accepted, suspended, carried-over or terminated	
		数的是什么	what is measured	
		公布的数量，连同“余”“约”和单位，照原样	the quantity as published, with its qualifier and unit	
		地点，照原样；没有写明时空着	where, as published; empty where it is not said	
		数据截至的日期	the day the figures speak of	
		票决的代码，也是网址的末段	the ballot’s code, which ends its address	
		投票日期	the day of the vote	
		选票上的代码	the code on the ballot	
		选票上的名称	the name on the ballot	
		这一轮的赞成票数（圈选的选票上即得票数）	votes for it in this round	
		这一轮的反对票数；选票没有这一栏时为0	votes against; 0 where ballots have no such box	
		这一轮的弃权票数；选票没有这一栏时为0	abstentions; 0 where ballots have no such box	
		这一轮的未按数；选票没有这一栏时为0	not pressed; 0 where ballots have no such box	
		这一轮的结果：elected当选（或通过），not-elected未当选，tied并列待定	what this round came to: elected, not-elected or tied	
		来源渠道的代码：residents 群众、deputies 人大代表、towns 镇街、departments 部门、parks 园城、hotline 12345、advisers 政协委员、other 其他	residents, deputies, towns, departments, parks, hotline (12345), advisers (CPPCC) or other	
		收到的建议数	suggestions received	
		其中已答复的	of these, answered	
		其中为演示虚构的	of these, made up for demonstration	
		把握：published 公布、derived 推算、recorded 登记、invented-sample 示例	how sure it is: published, derived, recorded or invented-sample	
		出处：机关、日期、网址	the source: body, date, address	
		这个网址没有页面。	There is no page at this address.	
		可能输错了，也可能页面换了位置。从首页可以走到每一页。	It may be mistyped, or the page has moved. Every page can be reached from the home page.	
		这里还没有建立辖区。	No district has been set up here yet.	
		请在服务器上运行 minsheng found，填好辖区和第一位管理员。	On the server, run minsheng found to name the district and its first administrator.	
		请先登录。	Sign in first.	
		这一页只给有岗位的工作人员看。登录后再打开一次。	This page is for people who hold a post. Sign in, then open it again.	
		这一步要由别的岗位来做。	This step belongs to another post.	
post		您现在的岗位是{post}。如果您还有别的岗位，可以在页首更换；没有，请找管理员。	You are signed in as {post}. If you hold another post, change to it at the top of the page; if not, ask an administrator.	
		（未登录）	(not signed in)	
		这张表打开得太久了。	This form was open too long.	
		为防止别人冒用，这次没有收下。请按浏览器的“后退”，刷新，再提交一次。	So that nobody can send it in your name, it was not taken. Go back, reload the page and send it again.	
		为防止别人冒用，这次没有收下。请看一看下面的内容，再提交一次。	So that nobody can send it in your name, it was not taken. Look at what stands below and send it again.	
		这次提交来自别的网站。	This was submitted from another website.	
		没有记录任何内容。请直接在本站打开表单填写。	Nothing was recorded. Open the form on this site and fill it in here.	
		这次请求读不懂。	This request cannot be read.	
		内容类型不是表单。请用本站的表单提交。	Its content type is not a form's. Use the form on this site.	
		里面有不是 UTF-8 的字节。请用本站的表单提交。	It holds bytes that are not UTF-8. Use the form on this site.	
name		表单里没有叫“{name}”的一栏。请刷新表单再填。	The form has no field called “{name}”. Reload the form and fill it in again.	
name		“{name}”一栏出现了两次。请刷新表单再填。	The field “{name}” appears twice. Reload the form and fill it in again.	
		上传的文件没有传完整。请再传一次。	The upload did not arrive whole. Send it again.	
name		网址里的参数“{name}”读不懂。请从页面上的链接进来。	The parameter “{name}” in the address cannot be read. Use the links on the pages.	
		太大了，没有收下。	Too large; nothing was taken in.	
megabytes		这里最多收 {megabytes} MB。请分成几份再传。	The limit here is {megabytes} MB. Split it and send the parts.	
		提交得太快了。	That was too often.	
seconds	seconds	请过 {seconds} 秒再提交。	Send it again in {seconds} seconds.	Send it again in {seconds} second.
		正有别的操作占用着记录。	Something else is using the record.	
		没有记录任何内容。过十秒按“刷新”再试一次。	Nothing was recorded. Reload in ten seconds to try again.	
		这一步没有办成，是我们的问题。	That did not work, and it is our fault.	
number		没有记录任何内容。可以再按一次；还不行，请告诉我们编号 {number}。	Nothing was recorded. Try again; if it still fails, tell us the number {number}.	
		您填的内容	What you entered	
		再提交一次	Send it again	
		在新窗口登录	Sign in in a new window	
		回首页	Go to the home page	
		把一张表里的建议｜导入进来。	Bring in｜ a table of suggestions.	
		有一处不对，就一条也不导入；哪一行哪一列要改，会逐条列出来。	If anything is wrong, nothing is imported, and every line and column to mend is listed.	
		CSV 文件	CSV file	
		UTF-8 或 GB18030，最大 32 MB。在 WPS 或 Excel 里选“另存为 CSV”。	UTF-8 or GB18030, at most 32 MB. In WPS or Excel choose “Save as CSV”.	
		请选一个文件。	Choose a file.	
name		文件：{name}	File: {name}	
		怎么做	What to do	
		先试一遍	Try it first	
		只检查，不写进记录。	It is checked, and nothing is recorded.	
		直接导入	Import	
		检查无误就写进记录，并留痕。	If nothing is wrong it goes on the record, with an entry in the audit trail.	
		交上文件	Send the file	
count	count	试了一遍：{count} 条都能导入，还没有写进记录。	Tried: all {count} suggestions can be imported; nothing is recorded yet.	Tried: {count} suggestion can be imported; nothing is recorded yet.
count	count	导入了 {count} 条建议。	{count} suggestions imported.	{count} suggestion imported.
channel,count		{channel}：{count} 条	{channel}: {count}	
		看建议列表	See the list	
		表里可以有哪些列	Which columns a table may have	
		“内容”和“镇街”必须有，别的可以没有；列的先后不限。导出的表就是这些列。	“内容” (text) and “镇街” (place) are needed, the others may be left out, in any order. An exported table has these columns.	
		把建议｜导出成一张表。	Give suggestions out｜ as a table.	
		按收到的先后排列，列与导入时相同，可以再导入。	In the order of arrival, with the same columns as an import, so that it can be imported again.	
		编码	Encoding	
		WPS、Excel 和别的程序都能打开。	Opens in WPS, Excel and other programs.	
		给只认国标编码的老系统。	For older systems that know only the national encoding.	
		称呼和电话	Names and telephones	
		不导出	Leave them out	
		导出	Include them	
		个人信息。谁、什么时候、为什么，都会留痕。	Personal data. Who, when and why goes into the audit trail.	
		导出个人信息的理由	Why personal data is given out	
		只在导出称呼和电话时要写。	Only needed when names and telephones are included.	
		导出建议	Export suggestions	
line,column,header,fault		第{line}行{column}列“{header}”：{fault}	Line {line}, column {column} “{header}”: {fault}	
line,column,fault		第{line}行{column}列：{fault}	Line {line}, column {column}: {fault}	
		没有内容。请写出建议做什么，或删去这一行。	There is no text. Say what is suggested, or delete the row.	
count,fewest	count	只有{count}个字，至少要{fewest}个字。	It has {count} characters; the fewest are {fewest}.	It has {count} character; the fewest are {fewest}.
count,most	count	有{count}个字，最多{most}个字。	It has {count} characters; the most are {most}.	It has {count} character; the most are {most}.
		没有写镇街。与全区有关，请写“全区”。	No town or subdistrict is named. For the whole district, write 全区 or all.	
name		这里没有“{name}”。请写镇街全名，或写“全区”。	There is no “{name}” here. Write the full name of a town or subdistrict, or 全区.	
name,date		“{name}”在{date}不属于这里。请核对收到日期，或转给它所在的区县。	“{name}” did not belong here on {date}. Check the day it arrived, or pass it on to the district it belongs to.	
word,words		没有“{word}”这种来源。可以写：{words}。	“{word}” is no channel. It may be: {words}.	
word,words		没有“{word}”这种方式。可以写：{words}。	“{word}” is no way to arrive. It may be: {words}.	
word		没有“{word}”这个领域。请从表单的领域里选，或留空。	“{word}” is no field. Take one from the form, or leave it blank.	
word,words		没有“{word}”这种资料性质。可以写：{words}。	“{word}” does not say how sure it is. It may be: {words}.	
		日期读不懂。请写成2022-11-30。	It is no date. Write it as 2022-11-30.	
		日期不全。年、月、日都要写，例如2022-11-30。	The date is not whole. Write year, month and day, as in 2022-11-30.	
year		年份{year}要写成四位，例如2022。	Write the year {year} with four digits, as in 2022.	
year,month,day		没有{year}年{month}月{day}日这一天。	There is no day {day} of month {month} in {year}.	
number		{number}像是电子表格的日期序号。请把这一列设成日期格式，再另存为CSV。	{number} looks like a spreadsheet’s day count. Format the column as dates and save as CSV again.	
date		{date}还没有到。请核对日期。	{date} is still to come. Check the date.	
date		{date}太早了。请核对年份。	{date} is too early. Check the year.	
postmark,received		邮戳日期{postmark}晚于收到日期{received}。请核对两个日期。	The postmark, {postmark}, is later than the arrival, {received}. Check both days.	
		金额读不懂。请写成数字，单位是万元，例如335.1545。	It is no amount. Write a number in units of 10,000 yuan (万元), as in 335.1545.	
limit	limit	小数太多，比一分钱还细。最多写{limit}位小数。	It is finer than one fen. Write {limit} decimals at most.	It is finer than one fen. Write {limit} decimal at most.
		金额不能是负数。	The amount cannot be negative.	
		不是一个电话号码。要5到20个数字，可以有加号、短横和空格。	It is not one telephone number. It has 5 to 20 digits, and may have plus signs, hyphens and blanks.	
reference		编号{reference}已经在记录里。已导入过的，请删去这一行；新的，请换编号或留空。	The record has the number {reference} already. If it was imported before, delete the row; if it is new, change the number or leave it blank.	
reference,line		编号{reference}在第{line}行已经用过。请换编号或留空。	Line {line} has the number {reference} already. Change the number or leave it blank.	
column		缺少“{column}”一列。请在表头补上。	The column “{column}” is missing. Add it to the header.	
column,positions		“{column}”有好几列：{positions}。只留一列。	There are several columns “{column}”: {positions}. Keep one.	
position,name		{position}列“{name}”没有导入，因为不认识它。	Column {position} “{name}” was not imported, for it is not known.	
position		{position}列的表头里有中文逗号。分隔各列要用英文逗号。	The header has full-width commas in column {position}. Columns are parted by plain commas.	
		文件里什么也没有。	There is nothing in the file.	
number		打不开这个文件（系统错误{number}）。	The file cannot be opened (system error {number}).	
megabytes		文件太大，最多{megabytes}MB。请分成几份。	The file is too large; the most are {megabytes} MB. Split it.	
limit	limit	行数太多，最多{limit}行。请分成几份。	There are too many rows; the most are {limit}. Split the file.	There are too many rows; the most is {limit}. Split the file.
line,limit	limit	第{line}行的列数太多，最多{limit}列。	Line {line} has too many columns; the most are {limit}.	Line {line} has too many columns; the most is {limit}.
limit	limit	这一格太长，最多{limit}个字。	The cell is too long; the most are {limit} characters.	The cell is too long; the most is {limit} character.
		既不是UTF-8，也不是GB18030。请另存为“CSV UTF-8”。	It is neither UTF-8 nor GB18030. Save it as CSV UTF-8.	
		文件是UTF-16或UTF-32。请另存为“CSV UTF-8”。	The file is UTF-16 or UTF-32. Save it as CSV UTF-8.	
encoding		有字节不是{encoding}的字符。请另存为“CSV UTF-8”。	There are bytes that are no character of {encoding}. Save it as CSV UTF-8.	
encoding,code		{encoding}里没有字符U+{code}。请导出为UTF-8。	{encoding} has no character U+{code}. Export as UTF-8.	
encoding		这台机器没有{encoding}的转换表。请用UTF-8。	This machine has no table for {encoding}. Use UTF-8.	
		这里有一个零字节，不是文字。	There is a zero byte here, which is no text.	
		这里的引号没有配对的另一半。	The quotation mark here never closes.	
		配对的引号后面还有字。格内的引号要写两个。	There is text behind the closing quotation mark. Inside a cell, write the mark twice.	
		引号前面有空格。请删去空格。	There are blanks before the quotation mark. Delete them.	
		表头不能用，一条也没有导入。	The header cannot be used; nothing was imported.	
		只有表头，没有建议。	There is a header and no suggestion.	
count	count	有{count}处要改，一条也没有导入。	{count} things need mending; nothing was imported.	{count} thing needs mending; nothing was imported.
count	count	至少有{count}处要改，一条也没有导入。后面的行还没有看。	At least {count} things need mending; nothing was imported. The rows after them were not read.	At least {count} thing needs mending; nothing was imported. The rows after it were not read.
		已停下，一条也没有导入。	It was stopped; nothing was imported.	
		文件读不了，一条也没有导入。	The file cannot be read; nothing was imported.	
		已停下，文件不完整。	It was stopped; the file is not whole.	
		要导出称呼和电话，请写明理由。理由会留痕。	To export names and telephones, say why. The audit trail keeps the reason.	
count,most	count	理由有{count}个字，最多{most}个字。	The reason has {count} characters; the most are {most}.	The reason has {count} character; the most are {most}.
		就业创业	Employment	
		教育设施	Education	
		医疗卫生	Health	
		社会保障	Social security	
		生态环境	Environment	
		交通出行	Transport	
		文化体育	Culture and sport	
		养老助残	Care for the old and disabled	
		公共安全	Public safety	
		人居环境	Living environment	
		便民设施	Everyday facilities	
		就业服务	Job services	
		乡村振兴	Villages	
		其他	Other	
		民生	Minsheng	
place		{place}民生实事	{place} projects	
height,digest		打印件核对：留痕第{height}条，指纹{digest}。用minsheng audit verify --head加这个指纹，能查出之后有没有改写。	To check this print: audit entry {height}, digest {digest}. minsheng audit verify --head with this digest tells whether anything was rewritten since.	
		每个数字都写明日期和出处。带“示例”字样的数字是为演示虚构的，不代表真实情况。	Every figure carries its date and source. Figures marked “sample” were made up for demonstration and say nothing about the real world.	
		本页含示例数据：为演示虚构，未经任何单位发布。其余事实各注出处。	This page holds sample data, made up for demonstration and published by nobody. All other facts name their source.	
		首页	Home	
		提建议	Make a suggestion	
		查建议	Track a suggestion	
		候选项目	Candidates	
		项目	Projects	
		票决	Ballots	
		挂图	Wall chart	
		通报	Bulletins	
		答卷	Report card	
		数据	Data	
		自己核一遍	Check a count	
		工作台	Console	
		会场	Hall	
		群众提、代表定、政府办、人大督、社会评：一件实事从一句话到办成的全过程。	From a resident’s sentence to a finished project: proposed, voted, delivered, supervised and judged on one record.	
		一件实事，从群众的一句话，到代表投票、政府办理、人大监督、社会评价，都在一份记录里，谁都可以核对。	One record, open to checking, from a resident’s sentence through the deputies’ vote to delivery, supervision and judgement.	
year		{year}年度	{year}	
date		数据截至 {date}	As of {date}	
		想办什么实事，｜现在可以提。	Say now｜ what should be done.	
count	count	{count}件民生实事，｜件件办成。	{count} livelihood projects,｜ all completed.	{count} livelihood project,｜ completed.
count,done,running	count	{count}件民生实事，｜办成{done}件，｜{running}件在办。	{count} livelihood projects:｜ {done} completed,｜ {running} under way.	{count} livelihood project:｜ {done} completed,｜ {running} under way.
		提一条建议	Make a suggestion	
		查我的建议	Track my suggestion	
		这一年的五幕	The year in five acts	
		正在征集	Open now	
		已完成	Done	
		进行中	Under way	
		还没开始	To come	
		记录里还没有	Not on record yet	
count	count	收到 {count} 条建议，逐条答复。	{count} suggestions received; each is answered.	{count} suggestion received; each is answered.
		还没有建议。谁都可以提。	No suggestions yet. Anybody may make one.	
year,count	count	代表投票选出 {year} 年的 {count} 件实事。	Deputies chose {count} projects for {year}.	Deputies chose {count} project for {year}.
		候选项目交人代会投票，过半数才能当选。	Candidates go to the congress; only a majority elects.	
count,done		{count} 件里办成 {done} 件。	{done} of {count} completed.	
		票决之后，政府逐件分工、定时限、按月报告。	After the vote each project gets a unit, a deadline and a monthly report.	
		人大督导组按月通报，问题由提出的人销号。	Supervision groups report every month; whoever raised a problem closes it.	
		年底逐件测评，结果公开。	Each project is rated at the end of the year, and the result is published.	
		关键数字	Key figures	
		收到的建议，来自各个渠道	suggestions received through all channels	
		已经书面答复	answered in writing	
		条	suggestions	
year		{year}年票决产生的实事	projects voted for {year}	
		件	projects	
count	count	最近一次票决，从 {count} 个候选中产生	elected in the latest ballot, from {count} candidates	elected in the latest ballot, from {count} candidate
year		{year}年民生实事	Livelihood projects {year}	
		看全部项目	See all projects	
source		出处：{source}	Source: {source}	
		这里还没有项目	No projects yet	
		票决之后，每一件实事都会列在这里，写明目标、时限和责任单位。	After the vote each project stands here with its target, deadline and unit.	
		查看建议	Read suggestions	
		答复建议	Answer suggestions	
		导入和导出建议	Import and export suggestions	
		发布和结束征集	Open and close calls	
		代录建议、处理暂存和个人信息	Enter suggestions for others, hold them, erase personal data	
		以本单位名义提建议	Make suggestions for the unit	
		组织筛选与合并	Run the screening and merge	
		填写本单位论证意见	Give the unit’s opinion	
		编制候选项目	Draw up candidates	
		冻结候选项目清单	Freeze the list of candidates	
		按主席团决定变更清单	Change the list by decision of the presidium	
		查看留痕	Read the audit trail	
		管理单位、岗位和账号	Administer units, posts and accounts	
name		{name}	{name}	
year		{year}年民生实事	Livelihood projects {year}	
year		{year}年度	{year}	
		每一件民生实事办到哪一步、公布了哪些数字、出处在哪里。	How far each livelihood project has come, which figures were published, and where they are from.	
		这些项目由人大代表投票选出。每一件写明公布的数量、办到哪一步和出处。	Deputies chose these projects by vote. Each entry gives the published quantities, how far it has come, and the source.	
		逐件看	One by one	
		按项目序号排列	in the order of the list	
date		数据截至 {date}	As of {date}	
number		项目{number}	Project {number}	
		还没有｜票决产生的民生实事。	No livelihood projects｜ have been voted yet.	
count,done	count	{count}件民生实事，｜{done}件已办成。	{count} livelihood projects,｜ {done} completed.	{count} livelihood project,｜ {done} completed.
count,done,running	count	{count}件民生实事，｜办成{done}件，｜{running}件在办。	{count} livelihood projects:｜ {done} completed,｜ {running} under way.	{count} livelihood project:｜ {done} completed,｜ {running} under way.
count,done,running,held	count	{count}件民生实事，｜办成{done}件，｜{running}件在办，｜{held}件停下。	{count} livelihood projects:｜ {done} completed,｜ {running} under way,｜ {held} on hold.	{count} livelihood project:｜ {done} completed,｜ {running} under way,｜ {held} on hold.
		票决产生的实事	projects chosen by vote	
		已经办成	completed	
		公布过的数字，逐个注出处	published figures, each with its source	
		只公布办成，没有写数字	reported as a whole, without a figure	
		件	projects	
		个	figures	
		按年度	By year	
name,value		{name}{value}	{name}: {value}	
name,value		{name}：{value}	{name}: {value}	
		；	;	
		没有公布数字	No figure published	
number		{number}公里	{number} km	
number		{number}米	{number} m	
number		{number}平方米	{number} m²	
number		{number}公顷	{number} ha	
number		{number}吨	{number} t	
number		{number}%	{number}%	
		基本实现	nearly complete	
		全覆盖	everywhere	
		动态清零	kept at zero	
number		{number}	{number}	
number		{number}余	over {number}	
number		约{number}	about {number}	
number		近{number}	nearly {number}	
number		不少于{number}	at least {number}	
number		不超过{number}	at most {number}	
number		不足{number}	under {number}	
count	count	这件实事已经办成。公布的数字有{count}个，列在下面，各注出处。	This project is completed. {count} figures were published; they stand below with their source.	This project is completed. {count} figure was published; it stands below with its source.
		公布的消息说这件实事已经办成，没有写数字。	It was published that this project is completed. No figure was given.	
state		这件实事现在的状态是“{state}”，依据和原因见下。	This project stands at “{state}”. The decision and the reason are below.	
state,count	count	这件实事现在的状态是“{state}”，公布的数字有{count}个。	This project stands at “{state}”. {count} figures were published.	This project stands at “{state}”. {count} figure was published.
state		这件实事现在的状态是“{state}”，还没有公布数字。	This project stands at “{state}”. No figure has been published yet.	
		状态	State	
		领域	Field	
		依据	Basis	
		编号	Code	
		数据截至	As of	
		出处	Source	
		依据和出处	Basis and source	
		出处：	Source:	
		；	;	
		“按报道归入”是说：数字是公布的，归到这一件实事是我们读报道后的判断。	“Assigned by us” means: the figure was published, and that it belongs to this project is our reading of the report.	
		经办单位登记	entered by the office in charge	
		公开发布	published	
		按报道归入	assigned by us	
		公布的数字	Published figures	
		是什么	What	
		公布的数量	As published	
		在哪里	Where	
		时期	Period	
		怎么来的	How we know	
		这一件没有公布数字	No figure was published	
		公开的消息只说它已经办成。有了新的公布，会补在这里，原来的说法保留。	What was published says only that it is completed. New figures will be added here; what was said before stays.	
		办到哪一步	How far it has come	
		由建议形成候选项目。当年的原始建议没有收录在这份记录里。	It grew out of suggestions. Those of that year are not on this record.	
year		人大代表投票，列为{year}年的民生实事。	Deputies voted it onto the list of {year}.	
		看已公布的票决	See the published ballots	
state		状态：{state}。	State: {state}.	
state		状态：{state}。按月报告的进度会列在这里。	State: {state}. Monthly progress will stand here.	
state		状态：{state}。明确责任单位和时限后开始办理。	State: {state}. Work begins once a unit and a deadline are set.	
		记录里还没有提到这一件的督查通报。	The record holds no supervision bulletin on it yet.	
		记录里还没有这一件的测评结果。	The record holds no rating of it yet.	
		同年的其他实事	The others of the year	
year		回到{year}年全部实事	Back to all of {year}	
		下载项目表（CSV）	Download the table (CSV)	
		看全部开放数据	See all open data	
		这里会列出每一件实事	Every project will stand here	
		候选项目经人代会投票选出后，会写明目标、时限、责任单位和每月的进度。	Once the congress has voted, each project is listed with its target, deadline, unit and monthly progress.	
		先提一条建议	Make a suggestion first	
		已受理。	Taken up.	
		答复已送出。	The answer has been sent.	
		提建议的人凭查询码马上能看到。	Whoever made the suggestion can see it at once with the code.	
		这一步现在做不了。	This cannot be done now.	
		这条建议的进度已经变了。请看下面的最新情况再决定。	The suggestion has moved on. See how it stands below, then decide.	
		这条建议刚刚有人改过。您填的没有丢。	Somebody has just changed this suggestion. What you entered is not lost.	
post,time		{post}在 {time} 作了答复，见下面。	{post} answered it on {time}; see below.	
		您写的还在下面的表里。看过最新情况，仍要答复就再按一次。	Your text is still in the form below. Read how it stands now; if you still want to send it, press once more.	
		答复	Answers	
time		现行答复，{time}	Current answer, {time}	
time		已被更正的答复，{time}	Corrected answer, {time}	
		受理	Take it up	
		受理这条建议	Take up this suggestion	
		标题	Title	
		取自头几个字；不通顺就改好。原文不动。	Made from the first words; mend it if it reads badly. The text itself stays.	
		答复这条建议	Answer this suggestion	
		更正答复	Correct the answer	
		怎么处理	What is decided	
		请选一种处理。	Choose what is decided.	
		和别的建议一起比较，可能成为候选项目。	It is weighed with the others and may become a candidate.	
		写明并入了哪个候选项目。	Say which candidate it became part of.	
		今年不办，留到以后的年度再比较。	Not this year; it is weighed again in later years.	
		写明转给了哪个单位、电话多少。	Say to which unit, and its telephone number.	
		写明与哪一条相同。	Say which one it equals.	
		要选一个原因，并写明还可以怎么办。	Choose a reason, and say what else can be done.	
		没有采纳的原因	Why it is not adopted	
		只在“没有采纳”时要选。	Only needed when it is not adopted.	
		请选择	Choose one	
		没有采纳，请选一个原因。	It is not adopted, so choose a reason.	
		答复	Answer	
		先说结果，再说原因，最后说还可以怎么办。提建议的人会原样看到。	First the result, then the reason, then what else can be done. It is shown as you write it.	
count,fewest	count	答复只有 {count} 个字，至少写 {fewest} 个字。	The answer has {count} characters; write at least {fewest}.	The answer has {count} character; write at least {fewest}.
count,most	count	答复有 {count} 个字，最多 {most} 个字。	The answer has {count} characters; the limit is {most}.	The answer has {count} character; the limit is {most}.
		送出答复	Send the answer	
		这条建议	This suggestion	
		到达方式	Arrived by	
		邮戳日期	Postmark	
		类别	Kind	
		称呼	Name	
		电话	Telephone	
		受益	Who benefits	
		估算投资	Estimated cost	
		出处	Source	
		没有采纳，请选一个原因。	It is not adopted, so choose a reason.	
		请写明理由。答复提建议的人时要用到。	Write down why. The answer to whoever made the suggestion will need it.	
count,most	count	理由有 {count} 个字，最多 {most} 个字。	The grounds have {count} characters; the limit is {most}.	The grounds have {count} character; the limit is {most}.
		与哪一条重复？请写编号。	Which suggestion says the same? Give its number.	
		本地没有这个编号的建议。请核对编号。	There is no suggestion with this number here. Check the number.	
		一条建议不能与自己重复。请写另一条的编号。	A suggestion cannot repeat itself. Give the number of another one.	
		那一条已经定为与这一条重复。两条里要留一条，请先改那一条。	That one was ruled to repeat this one. One of the two has to stay: change that one first.	
		这次征集现在没有开着的筛选轮次，不能定结果。请先开一轮。	No round of screening is open for this call, so nothing can be ruled. Open a round first.	
round		第{round}轮已经定了这一条，那一轮已封存，不能再改。	Round {round} decided about this one. That round is closed and stays as it is.	
		这是最后一轮，不能再留到下一轮。请定最后的结果。	This is the last round, so nothing can be taken forward. Choose what is decided for good.	
		这条建议的进度已经变了，这一步现在做不了。	The suggestion has moved on. This cannot be done now.	
		登录	Sign in	
		登录工作台	Sign in to the console	
		用户名	Sign-in name	
		密码	Password	
		登录	Sign in	
		用户名或密码不对。请再输一次；忘了密码，请找本单位的管理员重设。	The name or the password is wrong. Try again; if you forgot the password, ask your administrator to reset it.	
time		输错次数太多，账号锁到 {time}。到时再试，或请管理员重设密码。	Too many wrong passwords: the account is locked until {time}. Try then, or ask an administrator to reset the password.	
		这个账号现在没有岗位。请管理员先安排岗位。	This account holds no post now. Ask an administrator to appoint you first.	
		这会儿登录的人太多。过十秒再试一次。	Too many people are signing in. Try again in ten seconds.	
		演示账号	Demo accounts	
		这是演示站，只在本机打开。用户名和密码：	This is a demonstration, served on this machine only. Names and passwords:	
		提一条建议	Make a suggestion	
		您希望明年｜办成哪件事？	What would you like｜ done next year?	
		一分钟，不用注册。每一条都会有人看、有答复。	It takes a minute and needs no account. Every suggestion is read and answered.	
		想办的事	What you would like done	
		一句话说清楚，例如“蔡家片区停车难，希望增加公共停车位”。	One sentence is enough, for example “Parking is hard in Caijia; please add public parking spaces.”	
fewest		请写下您希望办的事，至少 {fewest} 个字。	Tell us what you would like done, in at least {fewest} characters.	
count,fewest	count	只写了 {count} 个字，看不出要办什么。请写到 {fewest} 个字以上。	You wrote {count} characters, too few to act on. Write at least {fewest}.	You wrote {count} character, too few to act on. Write at least {fewest}.
count,most	count	写了 {count} 个字，最多 {most} 个字。请只留最要紧的一件事，别的另提一条。	You wrote {count} characters; the limit is {most}. Keep the one thing that matters most and make a second suggestion of the rest.	You wrote {count} character; the limit is {most}. Keep the one thing that matters most and make a second suggestion of the rest.
		在哪个镇街	Which town or subdistrict	
		请选择	Choose one	
		请选一个镇街；与全区有关，选“全区”。	Choose a town or subdistrict; for the whole district, choose “The whole district”.	
		没有这个镇街。请从列表里选。	There is no such town or subdistrict. Choose one from the list.	
		属于哪一类	What kind of matter	
		没有这一类。请从列表里选，或选“说不清”。	There is no such kind. Choose one from the list, or “Not sure”.	
		怎么称呼您	What to call you	
count	count	称呼写了 {count} 个字，最多 40 个字。	The name has {count} characters; the limit is 40.	The name has {count} character; the limit is 40.
		电话	Telephone	
		只给收件的工作人员看，用来告诉您结果。不公开，可以要求删除。	Seen only by the staff who take in suggestions, to tell you the result. Never published, erased at your request.	
		这不像一个电话号码。请只写 5 到 20 位数字，可以带 + 和 -。	This does not look like a telephone number. Use 5 to 20 digits, with + and - if needed.	
		提交建议	Send the suggestion	
		急事请拨 12345。提交后会得到一个查询码，请记下。	For urgent matters call 12345. You will get a tracking code; please write it down.	
count	count	标题有 {count} 个字。请写 4 到 40 个字。	The title has {count} characters. Use 4 to 40.	The title has {count} character. Use 4 to 40.
		群众	Residents	
		人大代表	Deputies	
		镇街	Towns and subdistricts	
		部门	Departments	
		园城	Parks and new towns	
		12345热线	Hotline 12345	
		政协委员	CPPCC members	
		其他	Other	
		网站	Website	
		APP	App	
		二维码	QR code	
		信函	Letter	
		邮箱	E-mail	
		电话	Telephone	
		现场	In person	
		代表家站点	Deputies’ station	
		公文	Official paper	
		未记录	Not recorded	
		短时间内大量相同内容	The same text many times in a short while	
		疑似广告	It looks like an advertisement	
		有辱骂内容	It insults	
		可能涉密或涉及他人隐私	It may hold a secret or somebody’s private life	
		人工暂存	Held by a clerk	
		暂存	Held	
		已定，待答复	Decided, to be answered	
		已撤回	Withdrawn	
		待受理	Not yet taken up	
		已受理，待答复	Taken up, to be answered	
		已答复	Answered	
		纳入筛选	Taken into the screening	
		并入候选项目	Part of a candidate	
		进入储备库	Kept in reserve	
		转有关单位办理	Forwarded	
		与另一条相同，合并答复	Same as another suggestion	
		没有采纳	Not adopted	
		只涉及一个人或一个小区	It serves one person or one estate only	
		是别的区的事	It concerns another district	
		已经办成	It has been done already	
		属于12345热线受理的事	It is a matter for the hotline 12345	
		会增加政府债务	It would add to public debt	
		一年内办不成	It cannot be done within a year	
		由上级决定	It is decided at a higher level	
		宜作为代表建议办理	It should be handled as a deputies’ motion	
		是部门日常工作	It is a department’s daily work	
		不是公共事务	It is not a public matter	
		内容不全，无法办理	It does not say enough to act on	
		全区	The whole district	
		说不清	Not sure	
		半数	half	
		三分之一	one third	
		三分之二	two thirds	
numerator,denominator		{numerator}/{denominator}	{numerator}/{denominator}	
count	count	{count}票	{count} votes	{count} vote
count	count	{count}分	{count} points	{count} point
		全体代表	all deputies	
		出席的代表	the deputies present	
		发出的选票	the ballots issued	
		收回的选票	the ballots returned	
		有效票	the valid ballots	
		有效票和空白票	the valid and blank ballots	
count	count	全体代表{count}人	all {count} deputies	the {count} deputy
count	count	出席的代表{count}人	the {count} deputies present	the {count} deputy present
count	count	发出的选票{count}张	the {count} ballots issued	the {count} ballot issued
count	count	收回的选票{count}张	the {count} ballots returned	the {count} ballot returned
count	count	有效票{count}张	the {count} valid ballots	the {count} valid ballot
count	count	有效票和空白票共{count}张	the {count} valid and blank ballots	the {count} valid or blank ballot
		有不在本轮的项目或重复的项目	an item twice or not of this round	
		多选	too many marks	
		少选	too few marks	
		名次重复或超出范围	a rank twice or out of range	
		空白	no mark	
reason		“{reason}”	“{reason}”	
reason,count		{reason}{count}张	{reason} ({count})	
		规则	Rule	
		结果	Result	
jurisdiction,number,date		{jurisdiction}，第{number}次会议，{date}	{jurisdiction}, meeting {number}, {date}	
seats	seats	每张选票最多选{seats}项，少选有效，多选作废。	Mark at most {seats} items; fewer is valid, more makes the ballot void.	Mark at most {seats} item; fewer is valid, more makes the ballot void.
seats	seats	每张选票恰好选{seats}项，多选、少选都作废。	Mark exactly {seats} items; more or fewer makes the ballot void.	Mark exactly {seats} item; more or fewer makes the ballot void.
		逐项表决，每项选赞成、反对或弃权。	Vote on each item: for, against or abstain.	
		整份清单一并表决，选赞成、反对或弃权。	Vote on the whole list at once: for, against or abstain.	
seats	seats	给项目排名次：第1名得{seats}分，往后每名少1分。	Rank the items: rank 1 gives {seats} points, each further rank one less.	Rank the items: rank 1 gives {seats} point, each further rank one less.
seats	seats	名额{seats}个。	There are {seats} seats.	There is {seats} seat.
		名额不限，达到通过线的都通过。	There is no limit of seats: all that pass are adopted.	
fraction		出席的代表须达到全体代表的{fraction}。	At least {fraction} of all deputies must be present.	
fraction		收回的选票须超过全体代表的{fraction}。	The ballots returned must be more than {fraction} of all deputies.	
base,fraction		得票超过{base}的{fraction}为通过。	An item passes with more than {fraction} of {base}.	
base,fraction		得票达到{base}的{fraction}为通过。	An item passes with at least {fraction} of {base}.	
		得1票即为通过。	An item passes with one vote.	
		空白票不是废票，不投给任何项目。	A blank ballot is not void and counts for no item.	
		空白票作废。	A blank ballot is void.	
rounds	rounds	名额线上并列时，在并列项目中再投，最多{rounds}轮，仍并列的由主席团决定。	A tie at the cut is voted on again, in at most {rounds} rounds; then the presidium decides.	A tie at the cut is voted on again, in at most {rounds} round; then the presidium decides.
		名额线上并列时，由主席团决定。	A tie at the cut is decided by the presidium.	
		名额线上并列的全部当选。	All that tie at the cut are elected.	
		名额线上并列的都不当选。	None that tie at the cut is elected.	
		名额线上并列时，清单上在前的当选。	Of those that tie at the cut, the first in the list are elected.	
		再投时得票多的当选，至少1票。	In such a round the most votes win, at least one.	
		再投时同样要达到通过线。	In such a round the same threshold holds.	
		再投时得票须达到收回选票的三分之一。	In such a round at least one third of the ballots returned is needed.	
		通过的不够名额时，空着名额。	If fewer pass than there are seats, seats stay empty.	
		通过的不够名额时，当场在未当选的项目中再投一轮。	If fewer pass than there are seats, the others are voted on again at once.	
		通过的不够名额时，余下的名额留到下次会议。	If fewer pass than there are seats, the rest is left to the next meeting.	
		当选的按得票排列，得票相同的按清单顺序。	The elected are listed by votes, then by the list.	
		当选的按清单顺序排列。	The elected are listed in the order of the list.	
round,items,seats	seats	第{round}轮：全部{items}项，名额{seats}个	Round {round}: all {items} items for {seats} seats	Round {round}: all {items} items for {seats} seat
round,items	items	第{round}轮：全部{items}项，名额不限	Round {round}: all {items} items, no limit of seats	Round {round}: {items} item, no limit of seats
round,items,seats	seats	第{round}轮：并列的{items}项再投，余{seats}个名额	Round {round}: the {items} tied items again for {seats} open seats	Round {round}: the {items} tied items again for {seats} open seat
round,items,seats	seats	第{round}轮：未当选的{items}项再投，补{seats}个名额	Round {round}: {items} of those not elected again for {seats} seats left	Round {round}: {items} of those not elected again for {seats} seat left
round,items,seats	seats	第{round}轮：主席团在并列的{items}项中决定，余{seats}个名额	Round {round}: the presidium decides among {items} tied items for {seats} open seats	Round {round}: the presidium decides among {items} tied items for {seats} open seat
present,deputies,formula,fraction		出席{present}人，全体代表{deputies}人：{formula}，达到{fraction}，符合法定人数。	{present} present of {deputies} deputies: {formula}, at least {fraction}. There is a quorum.	
present,deputies,formula,fraction		出席{present}人，全体代表{deputies}人：{formula}，不到{fraction}，不足法定人数。	{present} present of {deputies} deputies: {formula}, less than {fraction}. There is no quorum.	
issued,returned,unreturned		发出{issued}张，收回{returned}张，未交回{unreturned}张。收回的不多于发出的，本轮有效。	Ballots: {issued} issued, {returned} returned, {unreturned} not returned. No more came back than were issued, so the round stands.	
issued,returned		发出{issued}张，收回{returned}张。收回的多于发出的，本轮无效。	Ballots: {issued} issued, {returned} returned. More came back than were issued, so the round is void.	
returned,deputies,formula,fraction		收回{returned}张，全体代表{deputies}人：{formula}，超过{fraction}，参加表决的人数足够。	{returned} returned of {deputies} deputies: {formula}, more than {fraction}. Enough took part.	
returned,deputies,formula,fraction		收回{returned}张，全体代表{deputies}人：{formula}，没有超过{fraction}，参加表决的人数不够。	{returned} returned of {deputies} deputies: {formula}, not more than {fraction}. Too few took part.	
		本轮不计票，请另开一轮。	The round is not counted. Hold it anew.	
valid,void,blank		收回的票中，有效{valid}张，废票{void}张，空白{blank}张。	Of the ballots returned, {valid} are valid, {void} void, {blank} blank.	
reasons		废票的原因：{reasons}。	Void ballots by reason: {reasons}.	
base,fraction,formula,needed	needed	得票须超过{base}的{fraction}：{formula}，所以通过线是{needed}票，少1票就不够。	More than {fraction} of {base} is needed: {formula}, so {needed} votes pass and one fewer does not.	More than {fraction} of {base} is needed: {formula}, so {needed} vote passes.
base,fraction,formula,needed	needed	得票须达到{base}的{fraction}：{formula}，所以通过线是{needed}票，少1票就不够。	At least {fraction} of {base} is needed: {formula}, so {needed} votes pass and one fewer does not.	At least {fraction} of {base} is needed: {formula}, so {needed} vote passes.
		本轮不问比例，得1票就达到通过线。	No share is asked in this round: one vote passes.	
count,items	count	达到通过线的有{count}项：{items}。	{count} items pass: {items}.	{count} item passes: {items}.
		没有项目达到通过线。	No item passes.	
passed	passed	名额不限，达到通过线的{passed}项都通过。	There is no limit of seats: the {passed} items that pass are adopted.	There is no limit of seats: the {passed} item that passes is adopted.
passed,seats	passed	这{passed}项不多于{seats}个名额，都当选。	There are seats enough ({seats}): all {passed} are elected.	There are seats enough ({seats}): the {passed} item is elected.
passed,seats,weight	seats	这{passed}项多于{seats}个名额，按得票从多到少取。最后一个名额是{weight}，这就是名额线。	The {passed} items are more than the {seats} seats, which go to the most votes. The last seat has {weight}: that is the cut.	The {passed} items are more than the {seats} seat, which goes to the most votes. It takes {weight}: that is the cut.
passed,seats,weight	seats	这{passed}项多于{seats}个名额，按得分从高到低取。最后一个名额是{weight}，这就是名额线。	The {passed} items are more than the {seats} seats, which go to the highest scores. The last seat has {weight}: that is the cut.	The {passed} items are more than the {seats} seat, which goes to the highest score. It takes {weight}: that is the cut.
above,level		高于名额线的：{above}。恰在名额线上的：{level}。	Above the cut: {above}. At the cut: {level}.	
level		没有高于名额线的。恰在名额线上的：{level}。	None above the cut. At the cut: {level}.	
count	count	名额线上的{count}项正好填满余下的{count}个名额，不算并列。	The {count} items at the cut exactly fill the {count} seats left: no tie.	The {count} item at the cut exactly fills the {count} seat left: no tie.
count,weight,seats,items	seats	名额线上的{count}项都是{weight}，只余{seats}个名额，并列：{items}。	The {count} items at the cut all have {weight}, and {seats} seats are open. They tie: {items}.	The {count} items at the cut all have {weight}, and {seats} seat is open. They tie: {items}.
items		按规则，并列的都当选：{items}。	By the rule all that tie are elected: {items}.	
		按规则，并列的都不当选。	By the rule none that ties is elected.	
items		按规则，并列中清单上在前的当选：{items}。	By the rule the first in the list are elected: {items}.	
number,allowed		按规则在并列项目中再投。这是第{number}轮再投，最多{allowed}轮。	By the rule the tied items are voted on again: round {number} of at most {allowed}.	
		按规则，由主席团决定。	By the rule the presidium decides.	
rounds	rounds	已再投{rounds}轮，仍然并列，由主席团决定。	After {rounds} further rounds there is still a tie: the presidium decides.	After {rounds} further round there is still a tie: the presidium decides.
items		主席团选定：{items}。	The presidium elects: {items}.	
		主席团一项也没有选定。	The presidium elects none.	
passed,seats	passed	通过{passed}项，不到{seats}个名额。按规则，到此为止。	{passed} passed, fewer than the {seats} seats. By the rule that is all.	{passed} passed, fewer than the {seats} seats. By the rule that is all.
passed,seats		通过{passed}项，不到{seats}个名额。按规则，在未当选的项目中再投一轮。	{passed} passed, fewer than the {seats} seats. By the rule the others are voted on again.	
passed,seats		通过{passed}项，不到{seats}个名额。按规则，余下的名额留到下次会议。	{passed} passed, fewer than the {seats} seats. By the rule the rest is left to the next meeting.	
		没有别的项目可以再投了。	There is no other item to vote on.	
count	count	空着{count}个名额。	{count} seats stay empty.	{count} seat stays empty.
yes	yes	得{yes}票	{yes} votes	{yes} vote
yes,no,abstain,unpressed		赞成{yes}，反对{no}，弃权{abstain}，未按{unpressed}	{yes} for, {no} against, {abstain} abstaining, {unpressed} not pressed	
score,yes	yes	得{score}分，{yes}张选票给了名次	{score} points, ranked on {yes} ballots	{score} points, ranked on {yes} ballot
base,percent		占{base}的{percent}	{percent} of {base}	
item,votes,reason		{item}：{votes}。{reason}	{item}: {votes}. {reason}	
item,votes,share,reason		{item}：{votes}，{share}。{reason}	{item}: {votes}, {share}. {reason}	
item,reason		{item}：{reason}	{item}: {reason}	
		当选	Elected	
		通过	Adopted	
		未当选	Not elected	
		未通过	Not adopted	
		并列待定	Tied	
		通过：达到通过线。	Adopted: it reached the threshold.	
passed,seats	passed	当选：达到通过线的有{passed}项，不多于{seats}个名额。	Elected: {passed} items passed, and there are seats enough ({seats}).	Elected: {passed} item passed, and there are seats enough ({seats}).
weight,cut		当选：{weight}，高于名额线{cut}。	Elected: {weight}, above the cut at {cut}.	
weight		当选：{weight}，恰在名额线上，名额够。	Elected: {weight}, just at the cut, and there are seats enough.	
weight		当选：以{weight}并列在名额线上，按规则并列的都当选。	Elected: tied at the cut with {weight}; by the rule all that tie are elected.	
weight		当选：以{weight}并列在名额线上，清单上在前。	Elected: tied at the cut with {weight}, and earlier in the list.	
		当选：并列，由主席团选定。	Elected: tied, and chosen by the presidium.	
yes,needed	yes	未当选：得{yes}票，不到通过线{needed}票。	Not elected: {yes} votes, below the threshold of {needed}.	Not elected: {yes} vote, below the threshold of {needed}.
yes,needed	yes	未通过：赞成{yes}票，不到通过线{needed}票。	Not adopted: {yes} votes for it, below the threshold of {needed}.	Not adopted: {yes} vote for it, below the threshold of {needed}.
weight,cut		未当选：达到通过线，但{weight}低于名额线{cut}。	Not elected: it passed, but {weight} is below the cut at {cut}.	
weight		未当选：以{weight}并列在名额线上，按规则并列的都不当选。	Not elected: tied at the cut with {weight}; by the rule none that ties is elected.	
weight		未当选：以{weight}并列在名额线上，清单上在后。	Not elected: tied at the cut with {weight}, and later in the list.	
		未当选：并列，主席团没有选定。	Not elected: tied, and not chosen by the presidium.	
weight,seats	seats	待定：以{weight}并列在名额线上，余{seats}个名额。	Open: tied at the cut with {weight}; {seats} seats are open.	Open: tied at the cut with {weight}; {seats} seat is open.
count,items	count	选出{count}项：{items}。	{count} elected: {items}.	{count} elected: {items}.
		没有项目当选。	Nothing is elected.	
count,items	count	通过{count}项：{items}。	{count} adopted: {items}.	{count} adopted: {items}.
		没有项目通过。	Nothing is adopted.	
count,items	count	到现在为止选出{count}项：{items}。	Elected so far: {count}. {items}.	Elected so far: {count}. {items}.
		到现在为止还没有项目当选。	Nothing is elected so far.	
		出席的代表不足法定人数。请重新召集，另开一轮。	There is no quorum. Convene again and hold the round anew.	
		收回的选票多于发出的，票决无效。请另发选票，另开一轮。	More ballots came back than were issued; the vote is void. Issue new ballots and hold the round anew.	
		参加表决的人数不够。请另开一轮。	Too few took part. Hold the round anew.	
items,seats	seats	下一步：在{items}中再投一轮，余{seats}个名额。	Next: vote again on {items} for {seats} open seats.	Next: vote again on {items} for {seats} open seat.
items,seats	seats	下一步：在未当选的{items}中再投一轮，补{seats}个名额。	Next: vote again on those not elected, {items}, for {seats} seats.	Next: vote again on those not elected, {items}, for {seats} seat.
items,seats	seats	下一步：请主席团在{items}中选定，余{seats}个名额。	Next: the presidium chooses among {items} for {seats} open seats.	Next: the presidium chooses among {items} for {seats} open seat.
		注意：有名额空着。	Note: seats stay empty.	
		注意：有名额留到下次会议。	Note: seats are left to the next meeting.	
fingerprint		候选清单就是记录所指的那一份：{fingerprint}	The list is the one that the record names: {fingerprint}	
found,named		候选清单不是记录所指的那一份：文件是{found}，记录里是{named}。	The list is not the one that the record names: the file is {found}, the record says {named}.	
fingerprint		规则文件就是记录所指的那一份：{fingerprint}	The rule document is the one that the record names: {fingerprint}	
found,named		规则文件不是记录所指的那一份：文件是{found}，记录里是{named}。	The rule document is not the one that the record names: the file is {found}, the record says {named}.	
		这份记录没有写明候选清单和规则文件的指纹，没有可比的。	The record names no fingerprints of a list and a rule document, so there is nothing to compare.	
bytes,limit		记录有{bytes}字节，最多读{limit}字节。请用totals代替ballots。	The record has {bytes} bytes; at most {limit} are read. Give totals in place of ballots.	
limit		括号套得太深，最多{limit}层。请照格式重写。	Brackets are nested too deep; {limit} levels are the limit. Write the record in its format.	
		文本在一个值中间断了。请检查文件是否完整，引号和括号是否成对。	The text ends inside a value. Check that the file is whole and that quotes and brackets are closed.	
byte		这里不该有{byte}。请检查前后的引号、逗号、冒号和括号。	{byte} must not stand here. Check the quotes, commas, colons and brackets around it.	
		记录已经结束，后面还有东西。请删去，一个文件放一份记录。	Something follows the end of the record. Remove it: one file holds one record.	
		这里的字节不是UTF-8。请把文件另存为UTF-8。	The bytes here are not UTF-8. Save the file as UTF-8.	
		这个数的写法不对。请写成整数，前面不带0和加号。	This number is not written as JSON demands. Write a whole number without leading zeros or a plus sign.	
		字符串里的反斜杠写法不对。请直接写字，或用\u加四位十六进制数。	This backslash stands for no character. Write the character itself, or \u and four hexadecimal digits.	
byte		字符串里有控制字符{byte}。请删去。	The string holds the control character {byte}. Remove it.	
key		“{key}”出现了两次。请删去一个。	“{key}” stands twice. Remove one.	
key		这里没有叫“{key}”的键。请检查拼写，或删去。	There is no key “{key}” here. Check the spelling, or remove it.	
key		这里缺“{key}”。请补上。	“{key}” is missing here. Add it.	
expected,found		这里要{expected}，写的却是{found}。请改写。	This must be {expected}, not {found}. Write it so.	
text		{text}不是整数。请去掉小数点和指数。	{text} is not a whole number. Write it without point and exponent.	
text		{text}太大，超出64位整数。请核对。	{text} does not fit 64 bits. Check it.	
value,minimum		{value}太小，至少要{minimum}。请核对。	{value} is too small; it must be at least {minimum}. Check it.	
word,allowed		“{word}”不是这里可用的词。可用：{allowed}。	“{word}” may not stand here. Use one of: {allowed}.	
found,known		记录是第{found}版格式，这里读第{known}版。请换用读得懂它的程序。	The record is in version {found} of the format; this program reads version {known}. Use one that reads it.	
count	count	分数要写两个数，如[2,3]，这里有{count}个。请改写。	A fraction has two numbers, as in [2,3]; here are {count}. Write it so.	A fraction has two numbers, as in [2,3]; here is {count}. Write it so.
		一轮不能既有ballots又有totals。请留一个。	A round cannot have both ballots and totals. Keep one.	
numerator,denominator		分数{numerator}/{denominator}不在0到1之间。请核对。	The fraction {numerator}/{denominator} is not between 0 and 1. Check it.	
ballot		“{ballot}”选票要有名额数。请写明seats。	“{ballot}” ballots need a number of seats. Give seats.	
		这里一个项目也没有。请写明项目。	There is no item here. Name the items.	
count		整份表决只能有1个项目，这里有{count}个。请把清单并成1个，或改用per-item。	A package is one item; here are {count}. Make it one, or use per-item.	
item		项目“{item}”出现了两次。请删去一个。	The item “{item}” stands twice. Remove one.	
		记录里一轮票决也没有。请在rounds里写明。	The record has no round. Give one in rounds.	
item		项目“{item}”不在名单里。请核对编号。	The item “{item}” is not among those that may stand here. Check the id.	
item		项目“{item}”没有按清单的顺序。请照items的顺序写。	The item “{item}” is out of turn. Keep the order of the list.	
present,deputies		出席{present}人，多于全体代表{deputies}人。请核对present和deputies。	{present} present, but only {deputies} deputies. Check present and deputies.	
issued,present		发出{issued}张，多于出席的{present}人。请核对issued和present。	{issued} issued, but only {present} present. Check issued and present.	
		这一轮有效，却没有票数。请写明totals或ballots。	The round stands but has no votes. Give totals or ballots.	
expected,found		这种选票的marks要写成{expected}，这里是{found}。请改写。	The marks of such a ballot are {expected}, not {found}. Write them so.	
times,returned		选票加起来有{times}张，收回的是{returned}张。请核对times和returned。	The ballots add up to {times}, but {returned} were returned. Check times and returned.	
valid,void,blank,sum,returned		有效{valid} + 废票{void} + 空白{blank} = {sum}，收回的却是{returned}张。请核对。	{valid} valid + {void} void + {blank} blank = {sum}, but {returned} were returned. Check them.	
count	count	按规则空白票作废，这里却有{count}张空白不算废票。请记到void的blank里。	By the rule a blank ballot is void, but {count} are given apart. Count them in void as blank.	By the rule a blank ballot is void, but {count} is given apart. Count it in void as blank.
item,yes,no,abstain,unpressed,sum,cast		项目“{item}”：赞成{yes} + 反对{no} + 弃权{abstain} + 未按{unpressed} = {sum}，有效和空白票却是{cast}张。请核对。	Item “{item}”: {yes} yes + {no} no + {abstain} abstain + {unpressed} unpressed = {sum}, but {cast} ballots are valid or blank. Check them.	
item		项目“{item}”有反对、弃权或未按，这种选票上却没有。请删去。	Item “{item}” has no, abstain or unpressed, but the ballot has no room for them. Remove them.	
yes,valid		得{yes}票，有效票却只有{valid}张。请核对。	{yes} votes, but only {valid} ballots are valid. Check them.	
marks,valid,seats,most		得票加起来是{marks}，{valid}张有效票每张最多选{seats}项，最多{most}。请核对。	The votes add up to {marks}, but {valid} valid ballots of at most {seats} marks hold {most}. Check them.	
marks,valid,seats,exact		得票加起来是{marks}，{valid}张有效票每张恰好选{seats}项，应是{exact}。请核对。	The votes add up to {marks}, but {valid} valid ballots of exactly {seats} marks make {exact}. Check them.	
item		项目“{item}”缺得分。请在score里写明。	Item “{item}” has no score. Give it in score.	
item		项目“{item}”有得分，这种选票却不排名次。请删去score。	Item “{item}” has a score, but the ballot has no ranks. Remove score.	
score,yes,seats		{score}分不可能：{yes}张选票给了名次，每张给1到{seats}分。请核对。	A score of {score} cannot be: {yes} ballots rank the item, each for 1 to {seats} points. Check it.	
		这里的数太大，算出来超出64位整数。请核对。	The numbers here are too large to count with in 64 bits. Check them.	
kind		结果已定，不该再有“{kind}”这一轮。请删去。	Everything is decided; no round of kind “{kind}” was asked for. Remove it.	
asked,found		接下来该是“{asked}”，这里却是“{found}”。请核对。	A round of kind “{asked}” was asked for, not “{found}”. Check it.	
asked,found		这一轮的项目该是{asked}，这里却是{found}。请核对。	The items of this round must be {asked}, not {found}. Check them.	
asked,found		这一轮的seats该是{asked}，这里却是{found}。请核对。	The seats of this round must be {asked}, not {found}. Check them.	
elected,seats	seats	主席团选了{elected}项，名额只有{seats}个。请核对。	The presidium elected {elected}, but there are {seats} seats. Check them.	The presidium elected {elected}, but there is {seats} seat. Check them.
		一个对象	an object	
		一个数组	an array	
		一个字符串	a string	
		一个数	a number	
		true或false	true or false	
		null	null	
first,second		{first}或{second}	{first} or {second}	
		项目的数组	an array of items	
		项目到yes、no、abstain的对象	an object of items and yes, no or abstain	
		项目到名次的对象	an object of items and ranks	
		查我的建议	Track a suggestion	
		您的建议｜办到哪一步了？	Where does｜ your suggestion stand?	
		输入提交时得到的查询码。	Enter the code you got when you sent it.	
		查看进展	Show where it stands	
		查询码	Tracking code	
		16 位，字母不分大小写，空格和横线可以不写。	16 characters; capital or small, with or without blanks and hyphens.	
		请输入查询码，16 位。	Enter the code, 16 characters.	
right,count		查询码是 {right} 位，您输入了 {count} 位。请对照记下的再看一遍。	A code has {right} characters; you entered {count}. Compare it with what you wrote down.	
position		第 {position} 位不是查询码会用的字符。查询码只有数字和字母，没有 U。	Character {position} is not one that codes use. Codes have digits and letters, but no U.	
		有一位抄错了，或者两位写反了。请对照记下的再看一遍。	One character is wrong, or two are swapped. Compare it with what you wrote down.	
		没有这个查询码的建议。可能是另一个网站的码。	No suggestion has this code. It may be from another site.	
		我的建议	My suggestion	
		收到了。请记下查询码。	We have it. Please write down the code.	
		凭这个码随时可以回来看进展。可以把这一页存为书签，或者打印出来。	With this code you can come back at any time. Bookmark this page, or print it.	
		您的建议到了，｜等着受理。	Your suggestion is here｜ and waits to be taken up.	
		您的建议已受理，｜正在研究怎么答复。	Your suggestion has been taken up｜ and is being answered.	
		您的建议｜进入了今年的筛选。	Your suggestion｜ goes into this year’s screening.	
		您的建议｜成了候选项目的一部分。	Your suggestion｜ became part of a candidate.	
		您的建议｜进了储备库。	Your suggestion｜ is kept in reserve.	
		您的建议｜转给了有关单位。	Your suggestion｜ has been forwarded.	
		您的建议｜与另一条合并答复。	Your suggestion｜ is answered with another one.	
		这条建议｜没有采纳。	This suggestion｜ was not adopted.	
		答复在下面。	The answer is below.	
reason		原因：{reason}。答复和别的办法在下面。	The reason: {reason}. The answer, and what else can be done, is below.	
		收到	Received	
		已记录在案，不会丢。	It is on the record and cannot get lost.	
		受理	Taken up	
		工作人员读过之后受理，分给该办的单位。	Staff read it and pass it to whoever is in charge.	
		答复	Answered	
		每一条建议都会得到一次书面答复，写明采纳与否和原因。	Every suggestion gets a written answer that says whether it is adopted, and why.	
		更正答复	Corrected answer	
reason		：{reason}	: {reason}	
post		答复单位：{post}	Answered by {post}	
		您提的建议	What you suggested	
		查询码	Code	
		标题	Title	
		地点	Place	
		类别	Kind	
		改标题	Mend the title	
		标题取自您写的头几个字。受理之前可以改。	It was made from your first words. You can mend it until it is taken up.	
		改好标题	Save the title	
		已经受理，标题改不了了。要补充，请再提一条。	It has been taken up, so the title stands. To add something, make another suggestion.	
		还想说别的？	Something else?	
		每件事单独提一条，答复更快。	Suggest each thing on its own; it is answered faster.	
		再提一条建议	Make another suggestion	
		怎样用公布的记录把一次票决重新算一遍，这能证明什么，不能证明什么。	How to count a ballot again from its published record, what that proves and what it does not.	
		不必相信我们，｜自己算一遍。	Do not take our word:｜ count it yourself.	
		每一次公布的票决都附一份记录。从记录到结果只有整数加减和比较，谁都能用程序或一支笔重新算出来。	Every published ballot comes with a record. From record to result there is only adding and comparing whole numbers, by program or by hand.	
		五步核完一次票决	Five steps to check a ballot	
		下载记录	Download the record	
		打开任何一次票决的结果页，点“下载记录”，得到文件 record.json。它是纯文本，用记事本就能看。	Open the result of any ballot and download its record, record.json. It is plain text; any editor shows it.	
		核对指纹	Compare the fingerprint	
		算出文件的SHA-256指纹，64位数字和字母应当与结果页印出的完全一样。不一样，就不是那份记录。	Work out the file’s SHA-256. All 64 digits must equal those on the result page; otherwise it is not that record.	
		重新计票	Count it again	
		在自己的电脑上运行这条命令。它不联网，只读这一个文件，印出结果。	Run this command on your own machine. It needs no network, reads this one file, and prints the outcome.	
		看每一步	See every step	
		加上这两个选项，程序把每一次比较写成一句话：法定人数、通过线、名额线、并列怎么处理。照着它可以手算。	With these options every comparison becomes a sentence: quorum, threshold, cut, ties. It can be followed by hand.	
		对结果	Compare the outcome	
		程序印出的应当与结果页上“下载结果”的文件一个字节不差，与页面上每一项的票数和理由也一致。	What the program prints must equal the outcome file byte for byte, and every vote and reason on the page.	
		选一次票决来核	Choose a ballot to check	
		这能证明什么	What this proves	
		由公布的票数，按公布的规则，结果就是这样，没有算错，也没有改过。	From the published votes, by the published rule, this is the outcome: not miscounted, not altered.	
		法定人数、过半数、并列、名额，每一处比较都用整数，没有四舍五入决定输赢。	Quorum, majority, ties and seats are compared in whole numbers; no rounding decides anything.	
		您看到的记录和别人看到的是同一份：指纹相同，内容就相同。	You and others see the same record: the same fingerprint means the same content.	
		这不能证明什么	What this does not prove	
		不能证明票箱里的票就是这些数。那要靠监票人、两人分别计数和封存的选票。	That these are the papers in the box. Scrutineers, two separate counts and the sealed papers answer for that.	
		不能看出谁投了什么。记录里只有总数，从来没有每张票的样子，因为凭一张票的勾法能认出人。	Who voted how. A record has totals only, never the marks of single papers: a voter could be known by them.	
		不能让“示例”变成真的。带示例字样的数字是为演示编的，重算只说明算法没有错。	That a sample is real. Figures so marked were made up; counting them again shows only that the sums are right.	
		记录里有什么	What a record holds	
		记录是一份JSON文件，格式公开，别人的程序也能读。任何一处对不上，程序就拒绝，并说出在哪里。	A record is a JSON file of a public format, open to any program. Where something does not add up it is refused, with the place.	
		键	Key	
		意思	Meaning	
		格式的版本，现在是1	the version of the format, now 1	
		票决的名称，不参与计算	what it is called; no part of the count	
		哪一次会议，候选名单和票决办法的指纹；不参与计算，可与原文件对照	which session, with fingerprints of the list and the rule; no part of the count, to be compared with the documents	
		规则：怎样投、名额、法定人数、通过线、空白票、并列、不足额时怎么办	the rule: how to vote, seats, quorum, threshold, blanks, ties, shortfall	
		开会时在任的全体代表人数	the deputies in office at the opening	
		候选名单，按票上的顺序	the list of candidates, in the order of the ballot	
		每一轮：出席、发出、收回，投哪些项，选几项	each round: present, issued, returned, its items and seats	
		这一轮的有效、废票（按原因）、空白，和每一项的票数	the round’s valid, void by reason and blank ballots, and each item’s votes	
		经办人的每一步也能核	The offices’ deeds can be checked too	
		受理、答复、公布，每一步都留下一条记录，并与前一条连成链：改一条、少一条、插一条，后面全对不上。拿到导出的链，用这条命令离线就能核。	Every taking up, answer and publication leaves an entry that is chained to the one before: change, drop or insert one and all that follows breaks. This command checks an exported chain offline.	
		HASH是某一天抄下的链头。只要当时抄下过链头，之前的记录就再也改不了而不被发现。	HASH is the head of the chain as somebody wrote it down. What came before it can no longer be changed unnoticed.	
"""#
}
