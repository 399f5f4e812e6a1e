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
		民生实事项目人大代表票决制：从群众提出到代表票决、政府办成，人人可查。	People's-livelihood projects decided by deputies, from the resident's suggestion to the day it is delivered, in one record that anyone can check.	
		没有数据也可以先看演示年度，或者自己核一遍公布的计票：	Without any data, look at the demo year, or recount a published ballot:	
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
page,site		{page}·{site}	{page} · {site}	
page,site		错误：{page}·{site}	Error: {page} · {site}	
		跳到正文	Skip to content	
		主导航	Main	
		字号和语言	Size and language	
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
month		{month}月	{month}	
month		{month}月	Month {month}	
month		{month}月末	end of month {month}	
		原计划	First plan	
		现计划	Plan now	
		完成	Done	
value		完成{value}	{value} done	
value		原目标{value}	First target {value}	
value		现目标{value}	Target {value}	
		节点	Dates	
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
		为防止别人冒用，请按浏览器的“后退”，刷新，再提交一次。您填的字在后退后还在。	So that nobody can send it in your name, go back, reload the page and submit again. What you typed is still there when you go back.	
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
seconds	seconds	请过 {seconds} 秒再试。您填的字在后退后还在。	Try again in {seconds} seconds. What you typed is still there when you go back.	Try again in {seconds} second. What you typed is still there when you go back.
		正有别的操作占用着记录。	Something else is using the record.	
		没有记录任何内容。过十秒按“刷新”再试一次。	Nothing was recorded. Reload in ten seconds to try again.	
		这一步没有办成，是我们的问题。	That did not work, and it is our fault.	
number		没有记录任何内容。可以再按一次；还不行，请告诉我们编号 {number}。	Nothing was recorded. Try again; if it still fails, tell us the number {number}.	
		回首页	Go to the home page	
		去登录	Sign in	
		请求编号	Request number	
		民生	Minsheng	
place		{place}民生实事	Livelihood projects of {place}	
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
		待受理	Not yet taken up	
		已受理，待答复	Taken up, to be answered	
		已答复	Answered	
		纳入筛选	Taken into the screening	
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
count		全体代表{count}人	all {count} deputies	
count		出席的代表{count}人	the {count} deputies present	
count		发出的选票{count}张	the {count} ballots issued	
count		收回的选票{count}张	the {count} ballots returned	
count		有效票{count}张	the {count} valid ballots	
count		有效票和空白票共{count}张	the {count} valid and blank ballots	
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
passed,seats	passed	这{passed}项不多于{seats}个名额，都当选。	That is no more than the {seats} seats: all {passed} are elected.	That is no more than the {seats} seats: the {passed} item is elected.
passed,seats,weight	seats	这{passed}项多于{seats}个名额，按得票从多到少取。最后一个名额是{weight}，这就是名额线。	The {passed} items are more than the {seats} seats, which go to the most votes. The last seat has {weight}: that is the cut.	The {passed} items are more than the {seats} seat, which goes to the most votes. It takes {weight}: that is the cut.
passed,seats,weight	seats	这{passed}项多于{seats}个名额，按得分从高到低取。最后一个名额是{weight}，这就是名额线。	The {passed} items are more than the {seats} seats, which go to the highest scores. The last seat has {weight}: that is the cut.	The {passed} items are more than the {seats} seat, which goes to the highest score. It takes {weight}: that is the cut.
above,level		高于名额线的：{above}。恰在名额线上的：{level}。	Above the cut: {above}. At the cut: {level}.	
level		没有高于名额线的。恰在名额线上的：{level}。	None above the cut. At the cut: {level}.	
count		名额线上的{count}项正好填满余下的{count}个名额，不算并列。	The {count} items at the cut exactly fill the {count} seats left: no tie.	
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
passed,seats	passed	当选：达到通过线的有{passed}项，不多于{seats}个名额。	Elected: {passed} items passed, no more than the {seats} seats.	Elected: {passed} item passed, no more than the {seats} seats.
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
expected,found		这里要{expected}，写的却是{found}。请改写。	{expected} must stand here, not {found}. Write it so.	
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
"""#
}
