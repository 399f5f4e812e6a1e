// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Deciding/Data

// swift-format-ignore-file
/// What the second act starts with.
enum DecidingData {
    /// `place-rules.json`.
    static let placeRules = #"""
{
  "usual": {"seats": "10", "candidates": "12", "ballot": "up-to", "blank": "valid", "channel": "paper", "quorum": "2/3", "participation": "", "threshold-base": "deputies", "threshold-fraction": "1/2", "threshold-inclusive": "0", "tie": "revote", "tie-rounds": "1", "tie-threshold": "plurality", "shortfall": "second-round", "publishing": "elected", "order": "list"},
  "places": [
    {"id": "liyang-2010", "place": "宁海县力洋镇", "placeEnglish": "Liyang Town, Ninghai", "year": 2010, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "rank", "seats": "10", "candidates": "20", "channel": "paper"}, "method": "按轻重缓急编号", "note": "公开唱票 计票板; 选票载总投资和完成时间", "source": "期刊文章 2021-10-22 (fx361收录)", "certainty": "published"},
    {"id": "ninghai-2013", "place": "宁海县", "placeEnglish": "Ninghai County", "year": 2013, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "up-to", "seats": "12", "candidates": "15", "channel": "paper"}, "method": "无记名投票", "note": "", "source": "宁海新闻网 2014-02-14", "certainty": "published"},
    {"id": "ninghai-2021", "place": "宁海县", "placeEnglish": "Ninghai County", "year": 2021, "deputies": null, "present": null, "voters": 231, "terms": {"ballot": "up-to", "seats": "10"}, "method": "差额", "note": "", "source": "宁海新闻网 2021-01-23 http://nh.cnnb.com.cn/system/2021/01/23/012194244.shtml", "certainty": "published"},
    {"id": "ninghai-2023", "place": "宁海县", "placeEnglish": "Ninghai County", "year": 2023, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "up-to", "seats": "10", "candidates": "13"}, "method": "差额", "note": "", "source": "宁海县十九届人大二次会议报道 2023-02", "certainty": "published"},
    {"id": "dongyang-2017", "place": "东阳市", "placeEnglish": "Dongyang", "year": 2017, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "per-item", "seats": "10", "channel": "paper", "publishing": "all"}, "method": "无记名 逐项赞成反对", "note": "每项合计282票", "source": "《中国人大》2017年第8期 第51页", "certainty": "published"},
    {"id": "ganyu-2020", "place": "赣榆区", "placeEnglish": "Ganyu District", "year": 2020, "deputies": null, "present": null, "voters": 327, "terms": {"ballot": "up-to", "seats": "24", "candidates": "30"}, "method": "差额", "note": "", "source": "连云港市人大 http://rd.lyg.gov.cn/lygrd/lldt/content/ca286cdd-7ed6-4515-acff-8c2b47bbd0bb.html", "certainty": "published"},
    {"id": "xinan-2021", "place": "灌南县新安镇", "placeEnglish": "Xin’an Town, Guannan", "year": 2021, "deputies": null, "present": null, "voters": 120, "terms": {"ballot": "up-to", "seats": "10", "candidates": "12"}, "method": "差额", "note": "", "source": "现代快报 2021-06-02 http://dz.xdkb.net/html/2021-06/02/content_555740.htm", "certainty": "published"},
    {"id": "nanjing-2022", "place": "南京市", "placeEnglish": "Nanjing", "year": 2022, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "up-to", "seats": "10", "candidates": "12"}, "method": "差额 按类别投票", "note": "10类43个具体事项", "source": "南京市报道 2022-04-24", "certainty": "published"},
    {"id": "dazu-2023", "place": "大足区", "placeEnglish": "Dazu District", "year": 2023, "deputies": 352, "present": 331, "voters": 311, "terms": {"seats": "10"}, "method": "按本次会议重点民生实事项目投票表决办法", "note": "办法正文未见; 主席团会议决定提交各代表团票决", "source": "重庆市大足区融媒体中心 2023-02-10 https://dazu.cbg.cn/a/2023/02/10/43c9b9b98ba64814afbaa4164cb65759.html ; 人民网 2023-02-11 (n2/2023/0211/c365411-40297699)", "certainty": "published"},
    {"id": "siping-2023", "place": "江津区四屏镇", "placeEnglish": "Siping Town, Jiangjin", "year": 2023, "deputies": null, "present": 45, "voters": 45, "terms": {"ballot": "up-to", "seats": "1", "candidates": "2", "channel": "paper", "publishing": "elected"}, "method": "无记名 差额", "note": "发45收45; 公布当选项目票决率93.3%", "source": "江津文明实践 四屏镇 2023-02 https://jjwmsj.cbg.cn/show/8138-2656457.html", "certainty": "published"},
    {"id": "jiangjin-2024", "place": "江津区", "placeEnglish": "Jiangjin District", "year": 2024, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "up-to", "seats": "10", "candidates": "13"}, "method": "差额", "note": "", "source": "江津网 2024-01 https://news.cqjjnet.com/web/aritcle/1203992168500842496/web/content_1203992168500842496.html", "certainty": "published"},
    {"id": "hongkou-2024", "place": "虹口区", "placeEnglish": "Hongkou District", "year": 2024, "deputies": null, "present": null, "voters": null, "terms": {"seats": "17"}, "method": "差额 先经常委会", "note": "测评用线上表", "source": "虹口区报纸报道 2024", "certainty": "published"},
    {"id": "yangpu-2019", "place": "杨浦区", "placeEnglish": "Yangpu District", "year": 2019, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "package"}, "method": "对包含项目的报告表决", "note": "办法名称未列", "source": "杨浦区人大 2019", "certainty": "published"},
    {"id": "fengze-2024", "place": "泉州市丰泽区", "placeEnglish": "Fengze District, Quanzhou", "year": 2024, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "up-to", "seats": "3", "candidates": "5"}, "method": "手机扫码票决和测评", "note": "全省首次", "source": "泉州媒体报道 2024-01-01 http://qzce.com/html/news/202401/01/76872.shtml", "certainty": "published"},
    {"id": "banfu-2019", "place": "中山市板芙镇", "placeEnglish": "Banfu Town, Zhongshan", "year": 2019, "deputies": null, "present": null, "voters": 54, "terms": {"seats": "10", "channel": "keypad"}, "method": "手持表决器", "note": "同一表决器通过票决办法", "source": "中山市板芙镇报道 2019", "certainty": "published"},
    {"id": "jinan-2023", "place": "济南市", "placeEnglish": "Jinan", "year": 2023, "deputies": null, "present": null, "voters": null, "terms": {"ballot": "per-item", "channel": "keypad"}, "method": "表决器 逐项实时显示", "note": "自2023年决定起", "source": "济南媒体 2025-11-27 http://news.e23.cn/jnnews/2025-11-27/2025B2700062.html ; 浙江大学 2026-01-14 http://www.ggzc.zju.edu.cn/2026/0114/c54185a3128209/page.htm", "certainty": "published"},
    {"id": "wenjiang-2025", "place": "成都市温江区", "placeEnglish": "Wenjiang District, Chengdu", "year": 2025, "deputies": null, "present": null, "voters": null, "terms": {"seats": "10"}, "method": "在代表团会议投票", "note": "政府67项中的10项", "source": "金温江 2025-01-09", "certainty": "published"},
    {"id": "shaanxi-2025", "place": "陕西省", "placeEnglish": "Shaanxi Province", "year": 2025, "deputies": null, "present": null, "voters": null, "terms": {}, "method": "差额 五项要素须在办法中载明", "note": "省级规定 五要素为应选数量 差额数 表决方式 项目确定方式 公布方式", "source": "陕西省规定 民声报 2025-12-04 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm", "certainty": "published"},
    {"id": "zhejiang-2018", "place": "浙江省", "placeEnglish": "Zhejiang Province", "year": 2018, "deputies": null, "present": null, "voters": null, "terms": {}, "method": "候选项目须先经常委会审议再提请大会", "note": "省级框架", "source": "浙江省讨论决定重大事项规定 2018-07-27", "certainty": "published"}
  ]
}

"""#

    /// `rating-schemes.json`.
    static let ratingSchemes = #"""
{
  "usual": {"blank": "valid", "channel": "paper", "quorum": "2/3", "threshold-base": "valid", "threshold-fraction": "1/2", "threshold-inclusive": "1", "basic-fraction": "1/2", "basic-inclusive": "1", "publishing": "all"},
  "places": [
    {"id": "zhenhai-rating-2021", "place": "宁波市镇海区", "placeEnglish": "Zhenhai District, Ningbo", "year": 2021, "deputies": null, "present": 29, "voters": 29, "known": ["satisfied"], "terms": {"threshold-base": "all-members", "threshold-fraction": "1/2", "threshold-inclusive": "1", "basic-fraction": "1/2", "basic-inclusive": "1"}, "method": "区人大常委会组成人员无记名测评，满意、基本满意、不满意三档", "note": "满意票达到常委会全体组成人员半数以上为满意；满意加基本满意达半数以上为基本满意。原注在基本满意一档自相矛盾：半数以上含半数，括号却把恰为半数归入不满意，所以这一档按假定填", "source": "宁波市镇海区人大常委会办公室 2022-01-21 https://www.zh.gov.cn/art/2022/11/25/art_1229694683_59140937.html", "certainty": "published"},
    {"id": "ninghai-rating-2020", "place": "宁海县", "placeEnglish": "Ninghai County", "year": 2020, "deputies": null, "present": null, "voters": 222, "known": [], "terms": {"threshold-base": "returned"}, "method": "全体代表测评，满意、基本满意、不满意三档", "note": "等级判定规则未公布", "source": "宁海新闻网 2021-01-23 http://nh.cnnb.com.cn/system/2021/01/23/012194244.shtml", "certainty": "published"},
    {"id": "ningguo-rating-2024", "place": "宁国市", "placeEnglish": "Ningguo", "year": 2024, "deputies": null, "present": null, "voters": 193, "known": [], "terms": {"threshold-base": "returned"}, "method": "全体会议上全体代表测评，满意、基本满意、不满意三档", "note": "结果均为满意；规则未公布", "source": "宣城市人大网站 2025 http://www.ahxcrd.gov.cn/News/show/1622349.html", "certainty": "published"}
  ]
}

"""#
}
