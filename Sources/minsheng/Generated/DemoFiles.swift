// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/minsheng/Demo

// swift-format-ignore-file
/// The demo year: published facts, and samples marked so.
enum DemoFiles {
    /// `ballot-items.csv`.
    static let ballotItems = #"""
ballot,item,name,name_en
siping-2023,1,当选项（名称未公布）,Elected (name not published)
siping-2023,2,落选项（名称未公布）,Not elected (name not published)
beibei-2023-sample,1,城区和蔡家片区学位扩充,More school places in the town and Caijia
beibei-2023-sample,2,中小学教室清凉明亮工程,Cool and bright classrooms
beibei-2023-sample,3,镇卫生院和村卫生室能力提升,Better town and village clinics
beibei-2023-sample,4,公共场所急救设备与救护培训,First-aid devices and training
beibei-2023-sample,5,城镇老旧小区改造和加装电梯,Renew old estates and add lifts
beibei-2023-sample,6,农村供水保障,Rural water supply
beibei-2023-sample,7,公共停车位和电动自行车充电设施,Public parking and e-bike charging
beibei-2023-sample,8,社区老年助餐和养老服务,Meals and care for the elderly
beibei-2023-sample,9,农村公路安防和公交便民,Safer rural roads and handier buses
beibei-2023-sample,10,零工驿站和职业技能培训,Day-labour stations and skills training

"""#

    /// `ballots.csv`.
    static let ballots = #"""
ballot,jurisdiction,held_on,title,title_en,inventions,certainty,source
siping-2023,CN-50-jiangjin-siping,2023-02-23,2023年民生实事：农村人居环境整治与饮水工程和民生公路，两项选一,"Projects of 2023: village surroundings, or water supply and roads; one of two",deputies losers threshold,derived,江津文明实践 四屏镇 2023-02 https://jjwmsj.cbg.cn/show/8138-2656457.html
beibei-2023-sample,CN-50-beibei,2023-02-24,2023年民生实事，十项选八,"Projects of 2023, eight of ten",everything,invented-sample,示例数据 本项目编写

"""#

    /// `beibei-2022-projects.csv`.
    static let beibei2022Projects = #"""
no,code,name,name_as_printed,field,row,measure,qualifier,quantity,unit,place,result,responsible_unit,voted_by_deputies,mapping,source,certainty
1,BB-2022-01,进一步推进教育设施建设,进一步推进教育设施建设,教育设施,project,,,,,,完成(2023-02公布8项全部顺利完成),,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
1,BB-2022-01,进一步推进教育设施建设,进一步推进教育设施建设,教育设施,measure,江北中学思源校区,,1,所,江北中学思源校区,建成,,true,derived,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
1,BB-2022-01,进一步推进教育设施建设,进一步推进教育设施建设,教育设施,measure,入学学子,余,2000,人,江北中学思源校区,2000余名学子入学,,true,derived,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
2,BB-2022-02,完善消防设施,完善消防消防设施,公共安全,project,,,,,,完成(2023-02公布8项全部顺利完成),,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
3,BB-2022-03,实施公共卫生重点项目,实施公共卫生重点项目,医疗卫生,project,,,,,,完成(2023-02公布8项全部顺利完成),,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
3,BB-2022-03,实施公共卫生重点项目,实施公共卫生重点项目,医疗卫生,measure,区妇幼保健院,,1,所,云开路旁,建成,,true,derived,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
4,BB-2022-04,建设缙云山环道及步道,建设缙云山环道及步道,人居环境,project,,,,,,完成(2023-02公布8项全部顺利完成),,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
5,BB-2022-05,改善农村出行条件,改善农村出行条件,交通出行,project,,,,,,完成(2023-02公布8项全部顺利完成),,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
5,BB-2022-05,改善农村出行条件,改善农村出行条件,交通出行,measure,四好农村路,,80,公里,,建成80公里,,true,derived,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
6,BB-2022-06,建成一批公园和文体设施,建成一批公园和文体设施,人居环境,project,,,,,,完成(2023-02公布8项全部顺利完成),,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
7,BB-2022-07,新增公共停车位,新增公共停车位,便民设施,project,,,,,,完成(2023-02公布8项全部顺利完成),,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
7,BB-2022-07,新增公共停车位,新增公共停车位,便民设施,measure,新增车位,余,1600,个,科学城北碚园区;北碚城区,新增1600余个,,true,derived,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
8,BB-2022-08,基本实现农村养老服务设施全覆盖,基本实现农村养老服务设施全覆盖,养老助残,project,,,,,,完成(2023-02公布8项全部顺利完成),,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
8,BB-2022-08,基本实现农村养老服务设施全覆盖,基本实现农村养老服务设施全覆盖,养老助残,measure,养老服务分中心,,2,个,童家溪镇;天府镇,建成,,true,derived,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published
8,BB-2022-08,基本实现农村养老服务设施全覆盖,基本实现农村养老服务设施全覆盖,养老助残,measure,农村养老服务设施全覆盖,基本实现,,状态,全区,基本实现,,true,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后),published

"""#

    /// `beibei-2023-sample.json`.
    static let beibei2023Sample = #"""
{
  "record": 1,
  "title": "北碚区2023年民生实事项目票决（示例）",
  "rule": {
    "ballot": "up-to", "seats": 8, "quorum": [2, 3], "participation": null,
    "threshold": {"base": "deputies", "fraction": [1, 2], "inclusive": false},
    "blank": "valid", "tie": "revote", "tie_rounds": 1, "tie_threshold": "plurality",
    "shortfall": "accept", "order": "votes"
  },
  "roll": {"deputies": 268},
  "items": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  "rounds": [
    {
      "kind": "main", "present": 241, "issued": 241, "returned": 240,
      "items": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], "seats": 8,
      "totals": {
        "valid": 236, "void": {"overvote": 3}, "blank": 1,
        "yes": {
          "1": 214, "2": 221, "3": 188, "4": 158, "5": 209,
          "6": 176, "7": 203, "8": 197, "9": 161, "10": 97
        }
      }
    }
  ]
}

"""#

    /// `beibei-2023-suggestions.csv`.
    static let beibei2023Suggestions = #"""
id,received_on,postmarked_on,channel,via,submitter,field,place,title,text,beneficiaries,estimated_cost_wan,group,group_role,trait,expected_outcome,reason,duplicate_of,candidate,source,certainty
BB-2023-JY-0001,2022-10-08,,群众,网站,初三学生家长,教育设施,朝阳街道,给教室装空调,今年夏天四十多度连着晒了一个月，开学补课娃娃在教室里中暑流鼻血。电扇吹的都是热风。请政府把中小学教室空调装了，电路一起改。,全区中小学生,,G04,near,,merged,,,BB-2023-C02,示例数据 本项目编写,invented-sample
BB-2023-JY-0002,2022-10-09,,群众,网站,居民甲,教育设施,蔡家岗街道,蔡家增加公办小学学位,我家住蔡家轨道站旁边，明年孩子上一年级。这两年新交房的小区有七八个，公办小学每年报名都要摇号，没摇上的只能往城南送，来回一个多小时。希望2023年能在蔡家再建一所公办小学，或者把现有学校扩一栋教学楼。,约1500名适龄儿童,,G01,near,,merged,,,BB-2023-C01,示例数据 本项目编写,invented-sample
BB-2023-JY-0003,2022-10-09,,群众,二维码,居民癸,人居环境,天生街道,我们小区下水道年年冒,"天生街道八十年代的老楼,化粪池一到热天就溢,一楼住户门都不敢开。物业没得,维修基金也没得,求改造。",120户,,G09,near,halfwidth,merged,,,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0004,2022-10-10,,群众,APP,急救志愿者,医疗卫生,天生街道,轨道站和广场放AED,我考了急救证，但天生站、北碚站、缙云广场我都没找到除颤仪。心脏骤停就那几分钟。建议先在轨道站、广场、体育馆装一批，再教大家用。,,,G08,near,,merged,,,BB-2023-C04,示例数据 本项目编写,invented-sample
BB-2023-JY-0005,2022-10-10,,群众,电话,居民巳,人居环境,静观镇,塔坪村夏天断水,来电：今年七八月山上水池干了，塔坪村三社靠消防车送水二十多天。问明年能不能接镇上的自来水。,,,G11,near,phone-note,merged,,,BB-2023-C06,示例数据 本项目编写,invented-sample
BB-2023-JY-0006,2022-10-11,,群众,电话,居民丙,教育设施,北温泉街道,城南片区缺公办幼儿园,来电人反映状元碑附近几个小区只有民办园，一个月两千多，希望政府办一所公办的，离家近些。已告知纳入征集。,,,G02,near,phone-note,merged,,,BB-2023-C01,示例数据 本项目编写,invented-sample
BB-2023-JY-0007,2022-10-11,,群众,APP,居民申,便民设施,天生街道,西南大学周边停车太难,每天下班绕天生桥三圈找不到车位，停路边又被贴单。西大对面那块空地围了几年，先弄成临时停车场行不行？,,,G13,near,,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0008,2022-10-12,,镇街,公文,柳荫镇人民政府,医疗卫生,柳荫镇,柳荫镇卫生院业务用房改造,柳荫镇卫生院业务楼建于上世纪九十年代，屋面渗漏，无电梯，无独立发热诊室。拟改造1800平方米，增设康复室、电梯1部，更新数字化拍片设备1台。估算投资620万元。,全镇1.4万人,620,G06,near,formal,merged,,,BB-2023-C03,示例数据 本项目编写,invented-sample
BB-2023-JY-0009,2022-10-12,,群众,二维码,外卖骑手,便民设施,朝阳街道,电瓶车充电桩不够,"我们跑外卖的一天要充两次,小区里没桩,拉飞线又被罚。多装点换电柜嘛。",,,G15,near,halfwidth,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0010,2022-10-13,,群众,网站,居民丁,教育设施,水土街道,希望水土片区建一所中学,水土这边入住的人多了，初中要走很远，建议政府在思源这边修一所中学校区。,,,G03,near,,rejected,already-done,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0011,2022-10-13,,群众,现场,居民乙酉,便民设施,歇马街道,想有个老年食堂,我和老头子都八十了，煮饭煮不动，儿女在外头。歇马老街要是有个食堂，中午吃顿热的，十来块钱，就好了。,,,G16,near,,merged,,,BB-2023-C08,示例数据 本项目编写,invented-sample
BB-2023-JY-0012,2022-10-14,,镇街,公文,三圣镇人民政府,医疗卫生,三圣镇,村卫生室标准化建设,三圣镇现有村卫生室中有4所面积不足60平方米，药品冷藏、网络、厕所等条件不达标，建议统一改造并配备健康一体机。,约8000名村民,96,G07,near,formal,merged,,,BB-2023-C03,示例数据 本项目编写,invented-sample
BB-2023-JY-0013,2022-10-14,,群众,APP,居民戊子,交通出行,蔡家岗街道,蔡家小区到轨道站的小公交,小区离蔡家站两公里多，走路四十分钟，打车又不值。开个小巴绕一圈接驳轨道，早晚高峰有就行。,,,G19,near,,merged,,,BB-2023-C09,示例数据 本项目编写,invented-sample
BB-2023-JY-0014,2022-10-14,,群众,现场,居民甲寅,其他,静观镇,把我屋门口的路硬化了,我家院坝到公路有80米泥巴路，就我们一家人走，政府给打成水泥路嘛。,1户,,,,,rejected,private-benefit,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0015,2022-10-15,2022-10-12,群众,信函,某楼栋36户住户,人居环境,天生街道,关于将我楼纳入老旧小区改造的请求,区政府：我们是天生街道一栋六层职工宿舍的住户，共36户，大多是七十岁以上的退休职工，年纪最大的九十一。楼是1983年修的，原单位早就改制了，没有物业，也没有维修基金。眼下最急的是三件事：一是楼顶漏水，五六楼下雨天要拿盆接；二是楼道电线裸露，去年冬天还冒过火花；三是化粪池满了往一楼院坝溢。我们开过两次院坝会，33户签了字，愿意每户出一点钱，也愿意配合拆雨棚、清楼道。隔壁那栋前年改了，清爽得很。请把我们楼列入2023年改造，哪怕先把电线和屋顶弄了都行。,36户,,G09,near,letter,merged,,,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0016,2022-10-15,,群众,现场,务工人员庚寅,就业服务,天生街道,等活的地方,我们在天生桥下头等活，天热晒起，下雨淋起，城管还来撵。给个棚棚，有水有厕所，老板好找人，我们也好找活。,,,G20,near,,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0017,2022-10-16,,群众,二维码,居民寅,便民设施,朝阳街道,老楼加装电梯,我们支持中山路老楼加装电梯，请政府给予补贴并统一办理手续。,,,G10,near,campaign,merged,,,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0018,2022-10-16,,群众,二维码,居民卯,便民设施,朝阳街道,老楼加装电梯,"我们支持中山路老楼加装电梯,请政府给予补贴并统一办理手续!",,,G10,near,campaign;halfwidth,duplicate,,BB-2023-JY-0017,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0019,2022-10-16,,群众,二维码,居民辰,便民设施,朝阳街道,老楼加电梯,我们支持中山路老楼加装电梯，请政府给予补贴，统一办理手续。👍👍,,,G10,near,campaign;emoji,duplicate,,BB-2023-JY-0017,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0020,2022-10-16,,群众,电话,居民乙未,人居环境,朝阳街道,楼下烧烤摊吵到两点,来电人称人民路楼下夜市烧烤摊油烟大、划拳到凌晨两点，多次劝说无效。,,,G24,near,phone-note,forwarded,belongs-12345,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0021,2022-10-17,,群众,二维码,居民乙,教育设施,蔡家岗街道,娃儿读书难,"蔡家这边小学不够,班额都50多人了,啥时候扩建?",,,G01,near,short;halfwidth,merged,,,BB-2023-C01,示例数据 本项目编写,invented-sample
BB-2023-JY-0022,2022-10-17,,群众,二维码,居民丁亥,交通出行,三圣镇,村道装护栏,从三圣到春柳河村那段，外侧就是岩，没得护栏，去年翻过一辆三轮。,,,G18,near,,merged,,,BB-2023-C09,示例数据 本项目编写,invented-sample
BB-2023-JY-0023,2022-10-18,,镇街,公文,静观镇人民政府,人居环境,静观镇,静观镇农村供水管网延伸工程,今夏旱情暴露我镇塔坪、素心等村分散供水水源不稳。拟延伸管网31公里，新建加压站2座，受益5200人，估算投资1180万元。,5200人,1180,G11,near,formal,merged,,,BB-2023-C06,示例数据 本项目编写,invented-sample
BB-2023-JY-0024,2022-10-18,,群众,APP,居民壬辰,人居环境,龙凤桥街道,龙凤溪边搞个小公园,龙凤溪轨道站出来那块荒坡，长期堆渣土。平整一下种点树，安几条凳子，老人散步有个去处。,,,G22,near,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0025,2022-10-19,,群众,APP,两孩妈妈,教育设施,北温泉街道,请在状元碑建一所公办幼儿园,状元碑地铁站一带年轻家庭特别多，普惠园名额开放当天就没了。小区配套的园舍空着一年多没人接，能不能由教委接过来办成公办园？不用新征地，装修一下秋天就能开学。,600户左右,,G02,near,,merged,,,BB-2023-C01,示例数据 本项目编写,invented-sample
BB-2023-JY-0026,2022-10-19,,群众,电话,居民亥,便民设施,北温泉街道,看病停车要等一小时,来电人陪老人到城里医院看病，排队进停车场等了一个多钟头，错过了号。建议医院旁边修立体停车库。,,,G14,near,phone-note,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0027,2022-10-19,,园城,公文,科学城北碚园区管理单位,便民设施,歇马街道,园区公共停车场,园区首期企业入驻后停车需求约900个，现有车位380个。拟利用待建地块建临时生态停车场1处，车位220个，使用期三年。,,265,,,formal,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0028,2022-10-20,2022-10-18,群众,信函,退休教师己,教育设施,静观镇,关于乡镇学校降温设施的一封信,尊敬的区政府领导：我在静观教了三十一年书。城里学校好些已经有空调，乡镇学校顶楼教室下午室温在38度上下，低年级孩子坐不住，老师也站不住。电力增容是关键，学校自己没有这笔钱。恳请统筹考虑，先从顶楼和西晒的教室做起。此致敬礼。,,,G04,near,letter,merged,,,BB-2023-C02,示例数据 本项目编写,invented-sample
BB-2023-JY-0029,2022-10-20,,群众,网站,居民戊戌,交通出行,歇马街道,轨道线早点修到歇马,建议明年就把轨道修到歇马、科学城，年底通车。,,,G25,near,,rejected,not-within-year,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0030,2022-10-20,,镇街,公文,施家梁镇人民政府,人居环境,施家梁镇,施家梁老场镇居民楼改造,场镇居民楼12栋建于1995年以前，屋面漏水、外墙脱落。已完成房屋安全初步排查，拟纳入老旧小区改造一并实施，约2.1万平方米、238户。,238户,520,,,formal,merged,,,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0031,2022-10-21,,镇街,公文,金刀峡镇人民政府,人居环境,金刀峡镇,高山村社饮水保障,小塘、石寨两村海拔较高，现有山坪塘旱期水量不足。拟新建高位水池6口、铺设管道18公里。,2300人,460,G12,near,formal,merged,,,BB-2023-C06,示例数据 本项目编写,invented-sample
BB-2023-JY-0032,2022-10-21,,群众,APP,待业宝妈,就业服务,蔡家岗街道,月嫂护理员培训班开到蔡家来,想学月嫂和养老护理，培训都在城里，带着娃去不了。能不能在蔡家公租房那边开班，周末上课，学完推荐工作？,,,G21,near,,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0033,2022-10-22,,群众,APP,居民庚,教育设施,天生街道,教室灯太暗,开家长会坐了一晚上，灯管一闪一闪，黑板右边反光看不清。班上38个人22个戴眼镜。换护眼灯要得不？,,,G05,near,,merged,,,BB-2023-C02,示例数据 本项目编写,invented-sample
BB-2023-JY-0034,2022-10-22,,群众,网站,居民辛丑,教育设施,东阳街道,暑假有人带娃,双职工暑假没人带孩子，希望东阳街道办公益托管班，收点饭钱就行。,,,,,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0035,2022-10-23,,群众,网站,居民酉,便民设施,天生街道,天生片区增加公共车位,建议把天生桥附近闲置地块改成公共停车场，白天给商圈，晚上给居民包月，收费便宜点。,,,G13,near,,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0036,2022-10-23,,群众,现场,居民己亥,人居环境,天府镇,代家沟水发黑,代家沟那段水又黑又臭，是上头散户的污水直排。,,,G26,near,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0037,2022-10-24,,群众,现场,居民辛,医疗卫生,柳荫镇,卫生院楼上楼下不方便,我腿脚不好，柳荫卫生院拍片在三楼，没得电梯，每次都要老伴扶起上去。,,,G06,near,,merged,,,BB-2023-C03,示例数据 本项目编写,invented-sample
BB-2023-JY-0038,2022-10-24,,群众,二维码,登山爱好者,便民设施,北温泉街道,缙云山步道加厕所,周末爬缙云山，半山一个厕所都没得，女同志尤其恼火。,,,G23,near,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0039,2022-10-24,,镇街,公文,天府镇人民政府,养老助残,天府镇,农村互助养老点,天府镇留守老人比例高，拟依托村便民服务中心设互助养老点2处，配餐桌、理疗床、紧急呼叫。,,42,,,,merged,,,BB-2023-C08,示例数据 本项目编写,invented-sample
BB-2023-JY-0040,2022-10-25,,人大代表,邮箱,医卫界代表丙,医疗卫生,全区,公共场所配置自动体外除颤器并开展培训,建议按每个镇街不少于3台、人流密集场所优先的原则配置AED 120台，接入地图可查询，并培训持证救护员。设备要有人管，电池电极到期要有人换，否则等于摆设。,,,G08,near,,merged,,,BB-2023-C04,示例数据 本项目编写,invented-sample
BB-2023-JY-0041,2022-10-25,,群众,网站,居民甲申,便民设施,龙凤桥街道,电动车充电棚,楼下好多人从窗户牵线充电，前年烧过一次，吓人得很。请统一修充电棚，装烟感和喷淋。,,,G15,near,,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0042,2022-10-25,,镇街,公文,东阳街道办事处,人居环境,东阳街道,西山坪片区供水提升,西山坪农业园区及村民用水靠提灌，旱季不足。拟建提水泵站1座、管道9公里。,1600人,310,,,formal,merged,,,BB-2023-C06,示例数据 本项目编写,invented-sample
BB-2023-JY-0043,2022-10-26,,人大代表,代表家站点,蔡家代表小组,教育设施,蔡家岗街道,关于加快补齐蔡家片区义务教育学位缺口的建议,据代表小组9月走访，蔡家片区近三年新增入住约9000户，现有公办小学一年级平均班额52人，超过规定上限，家长反映集中在报名难、接送远。建议：一、将扩建一栋不少于24个班的教学综合楼列入明年民生实事，当年秋季学期前交付首批教室；二、交付前挖掘现有学校功能室潜力，过渡期开行接送专线；三、公布片区学位预警，让群众买房、租房前心里有数。资金可申请市级学前和义务教育专项，不足部分由区级财政安排。,9000户,4200,G01,near,,merged,,,BB-2023-C01,示例数据 本项目编写,invented-sample
BB-2023-JY-0044,2022-10-26,,群众,APP,在外子女,便民设施,歇马街道,社区助餐点,爸妈住歇马，我在成都上班。希望社区能办助餐点，行动不便的能送上门，我愿意线上付钱。,,,G16,near,,merged,,,BB-2023-C08,示例数据 本项目编写,invented-sample
BB-2023-JY-0045,2022-10-26,2022-10-24,群众,信函,壬寅等三位老人,医疗卫生,天府镇,卫生院开康复科,我们三个都是中风过的，扎针灸要到城里九院，一趟车费二十多。天府卫生院要是能做康复理疗就好了。望领导考虑。,,,,,letter,merged,,,BB-2023-C03,示例数据 本项目编写,invented-sample
BB-2023-JY-0046,2022-10-27,,镇街,公文,天生街道办事处,人居环境,天生街道,天生片区老旧小区连片改造,拟对天生片区6个老旧小区（1998年以前建成，约14.2万平方米，1620户）实施连片改造，主要内容为雨污分流、屋面防水、消防通道、飞线规整。已完成居民意愿征集，同意率91.3%。,1620户,3300,G09,near,formal,merged,,,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0047,2022-10-27,,人大代表,代表家站点,天生代表小组,就业服务,天生街道,规范建设零工市场,天生桥周边自发形成的零工聚集点日均200余人，存在占道与劳资纠纷。建议就近设零工驿站，提供信息撮合、工伤保险代办、法律咨询和歇脚设施。,日均200余人,,G20,near,,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0048,2022-10-27,,群众,网站,居民己酉,交通出行,东阳街道,再修一座跨江大桥,东阳到城里就靠朝阳桥和水土方向，早晚堵。建议明年在东阳新修一座跨嘉陵江大桥。,,,,,,rejected,not-within-year,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0049,2022-10-28,,人大代表,代表家站点,教育界代表甲,教育设施,全区,实施中小学教室清凉工程,极端高温将成常态。建议分两年为全区公办中小学普通教室配置空调，2023年先完成28所、600间以上，并同步完成变压器增容与线路改造，避免装了不敢开。,约3.1万名学生,2000,G04,near,,merged,,,BB-2023-C02,示例数据 本项目编写,invented-sample
BB-2023-JY-0050,2022-10-28,,群众,电话,居民丙戌,便民设施,北温泉街道,社区养老站没人管,来电反映社区养老服务站只有两张床一台电视，平时关着，希望能请人管起来，有助餐、理疗。,,,G17,near,phone-note,merged,,,BB-2023-C08,示例数据 本项目编写,invented-sample
BB-2023-JY-0051,2022-10-28,,群众,二维码,居民甲辰,医疗卫生,全区,提高医保报销比例,"希望门诊报销从50%提高到80%,住院不设起付线。",,,,,halfwidth,rejected,upper-level,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0052,2022-10-29,,群众,电话,居民壬,医疗卫生,金刀峡镇,村上看病拿药难,来电老人说村卫生室不是天天开门，拿降压药要坐车到镇上，问能不能把村里的卫生室修好点、医生固定哪几天在。,,,G07,near,phone-note,merged,,,BB-2023-C03,示例数据 本项目编写,invented-sample
BB-2023-JY-0053,2022-10-29,,群众,二维码,居民丙申,人居环境,朝阳街道,夜市油烟扰民,人民路夜间烧烤油烟直接飘进屋，凌晨还在吼，麻烦管一下。,,,G24,near,,forwarded,belongs-12345,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0054,2022-10-29,,镇街,公文,复兴街道办事处,交通出行,复兴街道,北部村公交延伸,街道北部几个村距最近公交站约4公里，村民进城换乘不便，建议公交线路延伸至村委会，日发6班。,约1100人,,,,formal,merged,,,BB-2023-C09,示例数据 本项目编写,invented-sample
BB-2023-JY-0055,2022-10-30,,群众,二维码,居民戊,教育设施,水土街道,水土新建江北中学新校区,建议江北中学在水土修新校区，把老校区学生分流过去。,2000名学生,,G03,near,,rejected,already-done,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0056,2022-10-30,,人大代表,代表家站点,三圣代表小组,交通出行,三圣镇,农村公路临崖临水路段安全防护,三圣、柳荫两镇村道临崖路段合计约26公里未设防护。建议2023年全部加装波形护栏，校车线路优先。,,416,G18,near,,merged,,,BB-2023-C09,示例数据 本项目编写,invented-sample
BB-2023-JY-0057,2022-10-30,,园城,邮箱,水土组团管理单位,人居环境,水土街道,竹溪河沿岸步道照明,竹溪河步道约3.2公里无照明，企业职工夜间散步不便。建议安装庭院灯160盏。,,128,,,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0058,2022-10-31,,群众,二维码,居民午,人居环境,静观镇,自来水到户,静观塔坪这边高处的几十户天干就没得水吃，希望把自来水管子牵上来，大家愿意出工。,60多户,,G11,near,,merged,,,BB-2023-C06,示例数据 本项目编写,invented-sample
BB-2023-JY-0059,2022-10-31,,镇街,公文,歇马街道办事处,教育设施,歇马街道,歇马片区小学扩建教室,片区小学现有教室不足，拟加建教室8间、厕所1处，增加学位360个。,360名学生,430,,,formal,merged,,,BB-2023-C01,示例数据 本项目编写,invented-sample
BB-2023-JY-0060,2022-10-31,,群众,网站,业主丁巳,其他,蔡家岗街道,物业乱收费,物业把公共车位拿来出租，业委会也成立不起来，请政府换物业。,,,,,,forwarded,belongs-12345,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0061,2022-11-01,,群众,现场,居民未,人居环境,金刀峡镇,高山上吃水问题,石寨村半山上，挑了两个月的水。水池修大点，水管换粗点就行。,,,G12,near,,merged,,,BB-2023-C06,示例数据 本项目编写,invented-sample
BB-2023-JY-0062,2022-11-01,,群众,二维码,居民己丑,交通出行,蔡家岗街道,蔡家开通微循环公交,希望蔡家开通社区到轨道站的微循环小公交，班次１０分钟一趟，票价２元以内。,,,G19,near,fullwidth,merged,,,BB-2023-C09,示例数据 本项目编写,invented-sample
BB-2023-JY-0063,2022-11-01,,人大代表,邮箱,社会界代表戊,公共安全,全区,应急救护知识进校园,建议与AED配置同步，培训中学体育老师和校医，每校不少于4名持证救护员。,,,,,,merged,,,BB-2023-C04,示例数据 本项目编写,invented-sample
BB-2023-JY-0064,2022-11-02,,人大代表,代表家站点,柳荫代表小组,医疗卫生,柳荫镇,改善柳荫卫生院就医条件,选民反映集中：一是没有电梯，二是机器旧，拍个胸片要去静观。建议列入明年实事，年底前完成改造。,,,G06,near,,merged,,,BB-2023-C03,示例数据 本项目编写,invented-sample
BB-2023-JY-0065,2022-11-02,,群众,网站,居民癸巳,人居环境,龙凤桥街道,龙凤溪荒坡改口袋公园,龙凤溪站旁边的荒地改成口袋公园，带儿童滑梯最好。,,,G22,near,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0066,2022-11-03,,人大代表,邮箱,医卫界代表乙,教育设施,全区,中小学教室照明达标改造,区内部分学校课桌面照度、黑板照度均匀度未达国家标准。儿童青少年近视防控任务重，建议对不达标教室一次性更换护眼照明，约800间，每间6000元左右，可与空调项目同步进场，少折腾一次。,,480,G05,near,,merged,,,BB-2023-C02,示例数据 本项目编写,invented-sample
BB-2023-JY-0067,2022-11-03,,镇街,公文,龙凤桥街道办事处,便民设施,龙凤桥街道,小区电动自行车集中充电设施,辖区老旧小区存在飞线充电隐患点47处，拟建集中充电点18处、端口540个，运营企业投资为主，街道协调场地。,,,G15,near,formal,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0068,2022-11-03,,群众,网站,球友癸丑,文化体育,蔡家岗街道,蔡家缺球场,下班想打球找不到场子，学校晚上能不能开放？实在不行高架桥下面画两个篮球场。,,,,,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0069,2022-11-04,,人大代表,代表家站点,静观代表小组,人居环境,静观镇,解决静观镇高位村社季节性缺水,代表在旱情期间逐社走访，塔坪、素心两村季节性缺水612户。建议管网延伸与加压站同步建设，并明确建后由谁管、水费怎么收。,612户,,G11,near,,merged,,,BB-2023-C06,示例数据 本项目编写,invented-sample
BB-2023-JY-0070,2022-11-04,,群众,APP,居民丁酉,人居环境,朝阳街道,烧烤摊凌晨噪声,楼下烧烤到半夜不收摊，娃娃睡不着，请执法部门处理。,,,G24,near,,forwarded,belongs-12345,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0071,2022-11-04,,镇街,公文,童家溪镇人民政府,便民设施,童家溪镇,同兴片区便民停车场,同兴菜市场周边占道停车严重，拟改造闲置堆场为停车场，车位95个，赶场日免费2小时。,,88,,,formal,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0072,2022-11-05,,群众,网站,居民丑,人居环境,天生街道,老小区雨污管网改造,住天生路一带老小区，下水管三天两头堵，污水漫到院坝里，夏天蚊子特别多。隔壁小区去年改了，我们什么时候改？,,,G09,near,,merged,,,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0073,2022-11-05,,人大代表,邮箱,教育界代表丁,教育设施,澄江镇,澄江镇学校运动场翻新,运动场为煤渣跑道，雨天积水。建议翻建为塑胶跑道，约3800平方米。,,150,,,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0074,2022-11-06,,镇街,邮箱,天生街道办事处,便民设施,天生街道,利用边角地建设公共停车场,经摸排，辖区可利用边角地、闲置地5处，可新增车位约310个，主要分布在天生桥、文星湾一带，产权清晰，建设周期3个月左右。,,520,G13,near,,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0075,2022-11-06,,群众,电话,居民甲午,便民设施,澄江镇,黛湖下来没有公厕,来电建议缙云山步道沿线增设移动公厕和垃圾桶，节假日排队太长。,,,G23,near,phone-note,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0076,2022-11-06,,群众,电话,务工人员戊午,就业服务,歇马街道,老板欠工资,来电人称在歇马一工地干活三个月，工资未结清，共七个人。,7人,,,,phone-note,forwarded,belongs-12345,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0077,2022-11-07,,部门,公文,区住房城乡建委,人居环境,全区,城镇老旧小区改造及既有住宅增设电梯,2023年拟改造城镇老旧小区18个、42万平方米，惠及4600户；同步推进既有住宅增设电梯30部。年度投资9800万元，其中申请中央预算内投资3500万元、市级补助1800万元。,4600户,9800,G10,covers,formal,merged,,,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0078,2022-11-07,,人大代表,代表家站点,东阳代表小组,医疗卫生,东阳街道,家庭医生签约要做实,签了约见不到医生。建议每个家庭医生团队固定每月到村社一天，公布电话和日期。属工作机制问题，资金需求不大。,,,,,,forwarded,deputy-suggestion,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0079,2022-11-08,,园城,公文,蔡家智慧新城管理单位,教育设施,蔡家岗街道,蔡家智慧新城教育配套项目（小学扩建）,园区企业职工随迁子女入学需求持续增加，现报送建议项目一个：小学扩建教学楼1栋、运动场1片，建筑面积约1.1万平方米，估算投资4500万元，用地已在控规内，建议由区教委牵头实施。,园区职工约6000人,4500,G01,near,,merged,,,BB-2023-C01,示例数据 本项目编写,invented-sample
BB-2023-JY-0080,2022-11-08,,镇街,公文,歇马街道办事处,便民设施,歇马街道,歇马街道老年食堂建设,拟利用原闲置办公用房改建老年食堂1处，面积260平方米，设座位60个，辐射3个社区80岁以上老人410名。投资约68万元，引入餐饮企业运营。,410名高龄老人,68,G16,near,formal,merged,,,BB-2023-C08,示例数据 本项目编写,invented-sample
BB-2023-JY-0081,2022-11-08,,群众,二维码,居民丁未,人居环境,水土街道,（仅上传图片）,[图片1张],,,,,picture-only,rejected,incomplete,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0082,2022-11-09,,部门,公文,区卫生健康委,医疗卫生,全区,基层医疗卫生机构服务能力提升,拟改造镇卫生院3所（柳荫、三圣、金刀峡），标准化建设村卫生室20所，配备健康一体机20台、数字化拍片设备2台，实现远程心电全覆盖。估算投资2150万元，2023年11月底完成。,镇村居民约6.2万人,2150,G07,covers,formal,merged,,,BB-2023-C03,示例数据 本项目编写,invented-sample
BB-2023-JY-0083,2022-11-09,,人大代表,代表家站点,北温泉代表小组,便民设施,北温泉街道,提升社区养老服务站运营质量,建站容易养站难。建议对15个社区养老服务站实行连锁运营，统一配助餐、助浴、上门服务，按服务人次补贴，不按面积补贴。,,,G17,near,,merged,,,BB-2023-C08,示例数据 本项目编写,invented-sample
BB-2023-JY-0084,2022-11-09,,群众,电话,居民庚戌,便民设施,朝阳街道,路灯不亮,来电反映朝阳街道一梯道路灯坏了三盏，晚上摔过人。,,,,,phone-note,forwarded,belongs-12345,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0085,2022-11-10,,部门,公文,区教委,教育设施,北温泉街道,2023年公办幼儿园建设项目,一、项目名称：公办幼儿园建设。二、建设内容：接收城南片区小区配套园舍2处并改造为公办幼儿园，新增学位720个。三、投资估算：1600万元，资金来源为区级财政和市级学前教育专项。四、完成时限：2023年8月底。五、必要性：城区公办园在园幼儿占比仍低于目标值。,720名幼儿,1600,G02,near,formal,merged,,,BB-2023-C01,示例数据 本项目编写,invented-sample
BB-2023-JY-0086,2022-11-10,,镇街,公文,柳荫镇人民政府,交通出行,柳荫镇,柳荫镇村道安防工程,麻柳河、西河等村村道15公里拟加装波形护栏，更换警示标牌120块，清除视距遮挡8处。,,255,G18,near,formal,merged,,,BB-2023-C09,示例数据 本项目编写,invented-sample
BB-2023-JY-0087,2022-11-10,,群众,电话,居民戊申,养老助残,童家溪镇,童家溪修养老院,来电人希望童家溪镇修一个养老服务中心，方便镇上老人。,,,,,phone-note,rejected,already-done,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0088,2022-11-11,,部门,公文,区教委,教育设施,全区,中小学教室空调及供电改造项目,建议将中小学教室空调安装及供电线路改造列为候选项目。2023年实施28所学校、620间教室，估算投资1560万元（设备620万元、供电改造940万元）。供电部门已完成现场勘查23所。,2.8万名学生,1560,G04,near,formal,merged,,,BB-2023-C02,示例数据 本项目编写,invented-sample
BB-2023-JY-0089,2022-11-11,,部门,公文,区人力社保局,就业服务,全区,零工驿站及“劳动者港湾”建设,拟建设零工驿站6处，配套信息发布屏、饮水、休息、充电设施，年撮合用工2万人次以上。估算投资240万元。,2万人次,240,G20,covers,formal,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0090,2022-11-11,,人大代表,邮箱,经济界代表己,便民设施,蔡家岗街道,蔡家农贸市场标准化改造,蔡家现有农贸市场为临时大棚，建议建设标准化市场1处，约2400平方米，摊位110个。选址需调规，年内难以建成，建议分期。,,,,,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0091,2022-11-12,,群众,APP,病人家属,便民设施,北温泉街道,医院旁边建停车楼,医院门口天天堵，救护车都进不来。旁边那块空地修个立体停车楼，解决看病停车。,,,G14,near,,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0092,2022-11-12,,镇街,公文,天府镇人民政府,人居环境,天府镇,农村生活污水收集处理,拟在代家沟、五新村等处建设小型污水处理设施3座、收集管网4.6公里。因上级环保资金2023年下半年才下达，年内可完成前期和开工。,1900人,390,G26,near,formal,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0093,2022-11-12,,群众,二维码,居民乙卯,交通出行,全区,合川草街到景区的路,"合川草街那边去景区的路烂得很,周末自驾过去颠,请修一下。",,,,,halfwidth,rejected,other-district,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0094,2022-11-13,,园城,公文,科学城北碚园区管理单位,交通出行,歇马街道,园区通勤接驳公交,园区企业职工约1.2万人，最近公交站步行25分钟以上。建议新增园区至轨道状元碑站接驳线2条，早晚高峰间隔不大于12分钟。,1.2万人,,,,formal,merged,,,BB-2023-C09,示例数据 本项目编写,invented-sample
BB-2023-JY-0095,2022-11-13,,部门,公文,区水利局,人居环境,全区,农村供水保障工程,针对2022年特大旱情暴露的短板，拟新建改造供水管网86公里、加压站及高位水池11处，解决季节性缺水1.9万人。年度投资3480万元，申请中央和市级水利资金1950万元。,1.9万人,3480,,,formal,merged,,,BB-2023-C06,示例数据 本项目编写,invented-sample
BB-2023-JY-0096,2022-11-14,,部门,公文,区红十字会,医疗卫生,全区,“救”在身边公共场所急救项目,内容：购置AED 120台并建立维护台账；培训持证救护员1500人、普及培训3000人次。投资估算362.455万元，含三年维护费。,全区,362.455,G08,near,formal,merged,,,BB-2023-C04,示例数据 本项目编写,invented-sample
BB-2023-JY-0097,2022-11-14,,镇街,公文,龙凤桥街道办事处,人居环境,龙凤桥街道,龙凤溪口袋公园建设,地块约2600平方米，现状为荒坡，权属为国有储备用地，临时绿化需取得土地储备机构同意。,周边3000余户,180,G22,near,formal,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0098,2022-11-14,,部门,公文,区残联,养老助残,全区,困难重度残疾人家庭无障碍改造,拟为困难重度残疾人家庭实施无障碍改造150户，户均6000元。该项工作已列入市级年度任务并有专项资金。,150户,90,,,formal,rejected,upper-level,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0099,2022-11-15,,部门,公文,区城市管理局,便民设施,全区,2023年公共停车位建设,拟在医院、学校、商圈周边及老旧小区新增公共停车位1200个，其中立体停车库1处260个。年度投资2980万元。同步接入智慧停车平台，公开空位信息。,,2980,G14,covers,formal,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0100,2022-11-15,,群众,电话,居民癸卯,医疗卫生,蔡家岗街道,蔡家建三甲医院,来电希望蔡家尽快建成一家三甲医院，明年就能看病。,,,,,phone-note,rejected,not-within-year,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0101,2022-11-15,,人大代表,代表家站点,朝阳代表小组,文化体育,朝阳街道,建设区级大型体育场馆,建议采用企业垫资、政府分十年回购的方式建设一座可容纳两万人的体育馆，总投资约8亿元。,,80000,,,,rejected,debt-burden,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0102,2022-11-16,,部门,公文,区消防救援支队,公共安全,全区,电动自行车充电隐患整治与设施建设,2022年以来全区接报电动自行车火情若干起，多由入户充电引起。建议新增集中充电端口3000个，配套自动断电和灭火设施，由镇街督促落实场地。,,,G15,covers,formal,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0103,2022-11-16,,群众,网站,居民乙巳,人居环境,东阳街道,黄桷老街外墙掉瓷砖,东阳黄桷老街那几栋楼外墙瓷砖往下掉，下面是学生上学的路，拉了警戒线一年多没人修。,,,,,,merged,,,BB-2023-C05,示例数据 本项目编写,invented-sample
BB-2023-JY-0104,2022-11-16,,园城,公文,科学城北碚园区管理单位,就业服务,歇马街道,高校毕业生就业见习基地,依托园区企业设立就业见习岗位300个，见习期3至6个月，给予生活补助，优先面向本区生源。,300人,180,,,formal,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0105,2022-11-17,,部门,公文,区妇联,就业服务,全区,家政及养老护理技能提升,面向失业妇女、农村转移妇女开展家政、育婴、养老护理技能培训1200人次，培训点下沉到镇街。建议并入人力社保部门技能培训项目统筹实施。,1200人次,96,G21,near,formal,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0106,2022-11-17,,镇街,公文,澄江镇人民政府,公共安全,澄江镇,缙云山森林防火蓄水池和应急通道,8月山火暴露取水难、通道窄。拟在北泉村、缙云村建蓄水池5口、拓宽应急通道6.3公里。因涉及自然保护区，需办理林地及生态手续，预计一年以上。,,860,,,formal,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0107,2022-11-17,,镇街,公文,三圣镇人民政府,其他,三圣镇,镇政府办公用房维修和设备更新,镇办公楼外立面陈旧，拟维修并更新会议系统、办公电脑30台。,,96,,,formal,rejected,not-public,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0108,2022-11-18,,园城,公文,科学城北碚园区管理单位,交通出行,歇马街道,提前启动轨道线路延伸,为支撑园区发展，建议将轨道线路延伸至园区列入2023年民生实事。,,,G25,near,formal,rejected,not-within-year,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0109,2022-11-18,,部门,公文,区民政局,养老助残,全区,社区老年助餐服务体系建设,拟新建老年食堂15处、改造社区养老服务站15个，对80岁以上和困难老人给予就餐补助，构建城区15分钟助餐圈。年度投资1180万元。,约9600名老人,1180,,,formal,merged,,,BB-2023-C08,示例数据 本项目编写,invented-sample
BB-2023-JY-0110,2022-11-19,,部门,公文,区交通局,交通出行,全区,农村公路安防和公交便民项目,2023年拟实施农村公路安全生命防护工程75公里，新开或优化公交线路8条（含微循环3条），新建候车亭40座。年度投资2640万元。,约7.5万人,2640,,,formal,merged,,,BB-2023-C09,示例数据 本项目编写,invented-sample
BB-2023-JY-0111,2022-11-20,,群众,二维码,居民戌,便民设施,天生街道,停車難,"天生橋一帶停車位實在太少,建議利用空地增設停車場,並且開放機關單位夜間停車。",,,G13,near,traditional;halfwidth,merged,,,BB-2023-C07,示例数据 本项目编写,invented-sample
BB-2023-JY-0112,2022-11-20,,人大代表,代表家站点,童家溪代表小组,人居环境,童家溪镇,同兴老街管网和路面整治,同兴老街排水沟塌陷，逢雨必淹。建议与场镇污水管网改造合并设计，避免一年内挖两次。,约700户,,,,,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0113,2022-11-21,,部门,公文,区卫生健康委,医疗卫生,全区,适龄女生HPV疫苗接种补助,拟对全区初二年级女生自愿接种HPV疫苗给予补助，约2600人，每人600元。市级政策细则尚未下达，建议列入储备，待政策明确后实施。,2600人,156,,,formal,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0114,2022-11-21,,群众,二维码,居民壬子,便民设施,北温泉街道,菜市场改造,"碚峡路菜市场地面又滑又臭,摊位乱,想有个干净点的菜市场,公平秤摆在门口。",,,,,halfwidth,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0115,2022-11-22,,群众,网站,居民辛卯,就业服务,天生街道,零工市场,天生桥下等活的人多，建议建一个零工市场，遮风避雨，有厕所有开水。,,,G20,near,,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0116,2022-11-22,,部门,邮箱,区文化旅游委,文化体育,全区,城市书房建设,拟在轨道站、公园、商圈建设24小时城市书房3处，每处面积不少于120平方米，藏书5000册以上。,,210,,,formal,reserved,,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0117,2022-11-23,,群众,邮箱,某企业负责人,其他,水土街道,减免我公司厂房租金,我公司受疫情影响经营困难，申请减免2023年全年厂房租金并优先采购我公司产品。联系电话000-00000000。,1家企业,,,,phone-in-text,rejected,private-benefit,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0118,2022-11-25,,部门,公文,区退役军人局,就业服务,全区,退役军人专场招聘和技能培训,每季度举办1场专场招聘，培训退役军人200人次，经费已在部门预算中安排。,200人次,,,,formal,forwarded,department-routine,,,示例数据 本项目编写,invented-sample
BB-2023-JY-0119,2022-11-28,,人大代表,代表家站点,水土代表小组,就业服务,水土街道,企业招工与村民就业对接,水土企业缺工，附近村民不知道招什么人。建议在零工驿站设企业招工专窗，岗位信息每周发到村。,,,,,,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0120,2022-11-29,,园城,邮箱,蔡家智慧新城管理单位,便民设施,蔡家岗街道,新就业群体暖心驿站,在商圈和园区设置骑手、货车司机歇脚点5处，提供充电、饮水、微波炉、临时停车。建议并入零工驿站项目。,,45,,,formal,merged,,,BB-2023-C10,示例数据 本项目编写,invented-sample
BB-2023-JY-0121,2022-11-30,,人大代表,邮箱,农业界代表庚,其他,金刀峡镇,偏岩古镇游客中心贷款建设,建议由镇平台公司融资3000万元建设偏岩古镇游客中心，以后用门票收入偿还。,,3000,,,,rejected,debt-burden,,,示例数据 本项目编写,invented-sample

"""#

    /// `english.csv`.
    static let english = #"""
name,name_en
进一步推进教育设施建设,Build more school places
完善消防设施,Improve fire-fighting facilities
实施公共卫生重点项目,Deliver key public-health projects
建设缙云山环道及步道,Build the Jinyun Mountain ring road and footpaths
改善农村出行条件,Better rural roads
建成一批公园和文体设施,Open parks and sports facilities
新增公共停车位,Add public parking spaces
基本实现农村养老服务设施全覆盖,Elder-care services in nearly every rural town
江北中学思源校区,Siyuan campus of Jiangbei Middle School
入学学子,Pupils moved in
区妇幼保健院,District maternal and child hospital
四好农村路,Rural roads of the national standard
新增车位,New parking spaces
养老服务分中心,Elder-care branch centres
农村养老服务设施全覆盖,Coverage of rural elder-care facilities

"""#

    /// `jurisdictions.csv`.
    static let jurisdictions = #"""
code,name,kind,parent,slug,name_en,gb2260,valid_from,valid_to,note,source,certainty
CN-50,重庆市,直辖市,,chongqing,Chongqing,500000,,,,行政区划通名 一般知识,published
CN-50-beibei,北碚区,区,CN-50,beibei,Beibei,500109,,,,行政区划通名 一般知识,published
CN-50-dazu,大足区,区,CN-50,dazu,Dazu,500111,,,,行政区划通名 一般知识,published
CN-50-wanzhou,万州区,区,CN-50,wanzhou,Wanzhou,500101,,,,行政区划通名 一般知识,published
CN-50-bishan,璧山区,区,CN-50,bishan,Bishan,500120,,,,行政区划通名 一般知识,published
CN-50-jiangjin,江津区,区,CN-50,jiangjin,Jiangjin,500116,,,,行政区划通名 一般知识,published
CN-50-jiulongpo,九龙坡区,区,CN-50,jiulongpo,Jiulongpo,500107,,,,行政区划通名 一般知识,published
CN-50-tongnan,潼南区,区,CN-50,tongnan,Tongnan,500152,,,,行政区划通名 一般知识,published
CN-50-beibei-tiansheng,天生街道,街道,CN-50-beibei,tiansheng,Tiansheng Subdistrict,,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-chaoyang,朝阳街道,街道,CN-50-beibei,chaoyang,Chaoyang Subdistrict,,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-beiwenquan,北温泉街道,街道,CN-50-beibei,beiwenquan,Beiwenquan Subdistrict,,,,区政府驻地,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-dongyang-jd,东阳街道,街道,CN-50-beibei,dongyang-jd,Dongyang Subdistrict,,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-longfengqiao,龙凤桥街道,街道,CN-50-beibei,longfengqiao,Longfengqiao Subdistrict,,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-xiema,歇马街道,街道,CN-50-beibei,xiema,Xiema Subdistrict,,,,2018年撤镇设街道 渝府〔2018〕1号,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-shuitu,水土街道,街道,CN-50-beibei,shuitu,Shuitu Subdistrict,,,2025-11,2018年撤镇设街道 渝府〔2018〕1号; 2025年11月公布的区划调整后划入新设的两江新区,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-fuxing,复兴街道,街道,CN-50-beibei,fuxing,Fuxing Subdistrict,,,2025-11,2018年撤镇设街道 渝府〔2018〕1号; 2025年11月公布的区划调整后划入新设的两江新区,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-caijiagang,蔡家岗街道,街道,CN-50-beibei,caijiagang,Caijiagang Subdistrict,,,2025-11,由蔡家岗镇改设; 2025年11月公布的区划调整后划入新设的两江新区,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-chengjiang,澄江镇,镇,CN-50-beibei,chengjiang,Chengjiang Town,,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-tongjiaxi,童家溪镇,镇,CN-50-beibei,tongjiaxi,Tongjiaxi Town,,,2025-11,2025年11月公布的区划调整后划入新设的两江新区,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-tianfu,天府镇,镇,CN-50-beibei,tianfu,Tianfu Town,,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-shijialiang,施家梁镇,镇,CN-50-beibei,shijialiang,Shijialiang Town,,,2025-11,2025年11月公布的区划调整后划入新设的两江新区,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-jingguan,静观镇,镇,CN-50-beibei,jingguan,Jingguan Town,500109110,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-liuyin,柳荫镇,镇,CN-50-beibei,liuyin,Liuyin Town,,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-sansheng,三圣镇,镇,CN-50-beibei,sansheng,Sansheng Town,,,,,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-jindaoxia,金刀峡镇,镇,CN-50-beibei,jindaoxia,Jindaoxia Town,500109116,,,2005年偏岩镇并入 渝府172号,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-dawan,大湾镇,镇,CN-50-beibei,dawan,Dawan Town,,2025-11,,2025年11月公布由原渝北区划入; 2022与2023两个年度不属北碚,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-tongjing,统景镇,镇,CN-50-beibei,tongjing,Tongjing Town,,2025-11,,2025年11月公布由原渝北区划入; 2022与2023两个年度不属北碚,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-dasheng,大盛镇,镇,CN-50-beibei,dasheng,Dasheng Town,,2025-11,,2025年11月公布由原渝北区划入; 2022与2023两个年度不属北碚,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-xinglong,兴隆镇,镇,CN-50-beibei,xinglong,Xinglong Town,,2025-11,,2025年11月公布由原渝北区划入; 2022与2023两个年度不属北碚,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-beibei-cizhu,茨竹镇,镇,CN-50-beibei,cizhu,Cizhu Town,,2025-11,,2025年11月公布由原渝北区划入; 2022与2023两个年度不属北碚,"新闻报道 2025-11-06 (重庆行政区划调整: 北碚区调整后6街道11镇, 由此反推调整前9街道8镇)",published
CN-50-dazu-shuanglu,双路街道,街道,CN-50-dazu,shuanglu,Shuanglu Subdistrict,,,,,行政区划通名 一般知识,published
CN-50-jiulongpo-xipeng,西彭镇,镇,CN-50-jiulongpo,xipeng,Xipeng Town,,,,,行政区划通名 一般知识,published
CN-50-jiangjin-siping,四屏镇,镇,CN-50-jiangjin,siping,Siping Town,,,,,行政区划通名 一般知识,published
CN-33,浙江省,省,,zhejiang,Zhejiang,330000,,,,行政区划通名 一般知识,published
CN-33-ningbo,宁波市,地级市,CN-33,ningbo,Ningbo,330200,,,,行政区划通名 一般知识,published
CN-33-ninghai,宁海县,县,CN-33-ningbo,ninghai,Ninghai,330226,,,,行政区划通名 一般知识,published
CN-33-ninghai-liyang,力洋镇,镇,CN-33-ninghai,liyang,Liyang Town,,,,,行政区划通名 一般知识,published
CN-33-zhenhai,镇海区,区,CN-33-ningbo,zhenhai,Zhenhai,330211,,,,行政区划通名 一般知识,published
CN-33-jinhua,金华市,地级市,CN-33,jinhua,Jinhua,330700,,,,行政区划通名 一般知识,published
CN-33-dongyang,东阳市,县级市,CN-33-jinhua,dongyang,Dongyang,330783,,,"与北碚区东阳街道同名, 检索时勿混",行政区划通名 一般知识,published
CN-33-huzhou,湖州市,地级市,CN-33,huzhou,Huzhou,330500,,,,行政区划通名 一般知识,published
CN-33-lishui,丽水市,地级市,CN-33,lishui,Lishui,331100,,,,行政区划通名 一般知识,published
CN-33-wenzhou,温州市,地级市,CN-33,wenzhou,Wenzhou,330300,,,,行政区划通名 一般知识,published
CN-33-wencheng,文成县,县,CN-33-wenzhou,wencheng,Wencheng,330328,,,,行政区划通名 一般知识,published
CN-33-taizhou,台州市,地级市,CN-33,taizhou,Taizhou,331000,,,,行政区划通名 一般知识,published
CN-33-jiaojiang,椒江区,区,CN-33-taizhou,jiaojiang,Jiaojiang,331002,,,,行政区划通名 一般知识,published
CN-34,安徽省,省,,anhui,Anhui,340000,,,,行政区划通名 一般知识,published
CN-34-xuancheng,宣城市,地级市,CN-34,xuancheng,Xuancheng,341800,,,,行政区划通名 一般知识,published
CN-34-ningguo,宁国市,县级市,CN-34-xuancheng,ningguo,Ningguo,341881,,,,行政区划通名 一般知识,published
CN-45,广西壮族自治区,自治区,,guangxi,Guangxi,450000,,,,行政区划通名 一般知识,published
CN-45-guigang,贵港市,地级市,CN-45,guigang,Guigang,450800,,,,行政区划通名 一般知识,published
CN-45-qintang,覃塘区,区,CN-45-guigang,qintang,Qintang,450804,,,,行政区划通名 一般知识,published
CN-45-qintang-zhangmu,樟木镇,镇,CN-45-qintang,zhangmu,Zhangmu Town,,,,,行政区划通名 一般知识,published
CN-46,海南省,省,,hainan,Hainan,460000,,,,行政区划通名 一般知识,published
CN-46-danzhou,儋州市,地级市,CN-46,danzhou,Danzhou,460400,,,,行政区划通名 一般知识,published
CN-46-danzhou-haitou,海头镇,镇,CN-46-danzhou,haitou,Haitou Town,,,,,行政区划通名 一般知识,published
CN-64,宁夏回族自治区,自治区,,ningxia,Ningxia,640000,,,,行政区划通名 一般知识,published
CN-64-yinchuan,银川市,地级市,CN-64,yinchuan,Yinchuan,640100,,,,行政区划通名 一般知识,published

"""#

    /// `parties.csv`.
    static let parties = #"""
party,name,name_en
gov-office,区政府办公室,District Government Office
congress-office,区人大常委会办公室,Office of the District Congress

"""#

    /// `people.csv`.
    static let people = #"""
login,password,name,posts
clerk,demo-clerk-1,受理员,intake
auditor,demo-audit-1,监督员,supervision
admin,demo-admin-1,管理员,administration intake

"""#

    /// `posts.csv`.
    static let posts = #"""
post,party,name,name_en,permissions
intake,gov-office,受理岗,Intake,suggestion.read suggestion.reply suggestion.exchange
administration,gov-office,管理岗,Administration,record.administer audit.read
supervision,congress-office,监督岗,Supervision,suggestion.read audit.read

"""#

    /// `programmes.csv`.
    static let programmes = #"""
programme,kind,year,name,name_en,basis,as_of,certainty,source
beibei-2022-projects,livelihood,2022,北碚区2022年民生实事,"Livelihood projects of Beibei, 2022",区人民代表大会票决,2023-02-28,published,重庆市北碚区报纸版面 2023-02 (区政协十六届二次会议前后)

"""#

    /// `siping-2023.json`.
    static let siping2023 = #"""
{
  "record": 1,
  "title": "四屏镇2023年民生实事项目票决",
  "rule": {
    "ballot": "up-to", "seats": 1, "quorum": [2, 3], "participation": null,
    "threshold": {"base": "deputies", "fraction": [1, 2], "inclusive": false},
    "blank": "valid", "tie": "revote", "tie_rounds": 1, "tie_threshold": "plurality",
    "shortfall": "accept", "order": "votes"
  },
  "roll": {"deputies": 52},
  "items": ["1", "2"],
  "rounds": [
    {
      "kind": "main", "present": 45, "issued": 45, "returned": 45,
      "items": ["1", "2"], "seats": 1,
      "totals": {"valid": 45, "void": {}, "blank": 0, "yes": {"1": 42, "2": 3}}
    }
  ]
}

"""#
}
