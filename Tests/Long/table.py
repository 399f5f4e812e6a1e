"""Tables of made-up suggestions, the same from the same seed."""
import csv
import io
import random

PLACES = ("朝阳街道", "天生街道", "蔡家岗街道", "全区")
CHANNELS = ("群众", "人大代表", "镇街", "部门", "园城", "12345")
WHATS = ("路灯", "公厕", "公交站", "停车位", "健身步道", "农贸市场", "污水管网", "社区食堂", "消防通道",
         "儿童乐园", "图书角", "电梯", "垃圾分类点", "护栏", "应急广播")
WISHES = ("坏了半年没人修，晚上看不清路，老人摔过跤，希望今年换成节能的。",
          "离得太远，走路要四十分钟，雨天更难，建议在村口增设一处，方便老人和学生。",
          "年久失修，墙皮脱落，请安排检修，并把责任单位的电话贴在现场。",
          "高峰时段不够用，居民反映多次，建议利用桥下空地增加，先做一处试点。")


def bring_in(program, address, folder, count):
    """Brings suggestions that nobody has read into a store: later than the demo year's, in no call."""
    file = folder / "unread.csv"
    file.write_bytes(suggestions(count, 2, "UNREAD", year=2024))
    program.run("import", "suggestions", str(file), "--jurisdiction", "beibei",
                "--database", address)


def suggestions(count, seed, prefix, year=2022):
    """A CSV file of `count` suggestions in UTF-8, with references of this prefix, as bytes."""
    chance = random.Random(seed)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["编号", "收到日期", "来源", "方式", "称呼", "电话", "领域", "镇街", "标题", "内容",
                     "受益", "估算万元", "资料性质", "出处"])
    for number in range(1, count + 1):
        what = chance.choice(WHATS)
        writer.writerow([
            f"{prefix}-{number:05}",
            f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            chance.choice(CHANNELS), "网站", f"居民{number}", "", "", chance.choice(PLACES),
            f"增设或检修{what}{number}",
            f"第{number}号：我们那里的{what}" + "".join(chance.sample(WISHES, 2)),
            f"约{chance.randint(20, 3000)}人", str(chance.randint(1, 900)), "示例", "本项目编写",
        ])
    return text.getvalue().encode("utf-8")
