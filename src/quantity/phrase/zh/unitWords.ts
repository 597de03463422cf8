import type { PrintedUnitKind } from '../readQuantity.ts';

/** Units in Chinese, their code and kind. A counted thing's classifier is its own code. */
export const UNITS: readonly (readonly [string, string, PrintedUnitKind])[] = [
  ...unit(
    'currency',
    'CNY 元人民币 元 块钱 人民币; USD 美元 美金; HKD 港元 港币; EUR 欧元; JPY 日元; GBP 英镑; TWD 新台币; MOP 澳元门 澳门元; AUD 澳元; CAD 加元; KRW 韩元; RUB 卢布; INR 卢比; SGD 新加坡元 新元; BRL 雷亚尔; CHF 瑞士法郎 瑞郎; 角 角; 分钱 分钱; cent 美分 欧分 港仙; pence 便士',
  ),
  ...unit('points', 'pp 个百分点 百分点 个pct pct; bp 个基点 基点 BP bp'),
  ...unit('percent', '% % 个%; ‰ ‰'),
  ...unit(
    'measure',
    'kWh 千瓦时 千瓦·时 度电 度; MWh 兆瓦时; GWh 吉瓦时; TWh 太瓦时; kW 千瓦 千峰瓦; MW 兆瓦 兆峰瓦; GW 吉瓦; TW 太瓦; W 瓦 瓦特; kV 千伏; V 伏; kVA 千伏安; MVA 兆伏安; 亩 亩; ha 公顷; km2 平方公里 平方千米; m2 平方米 平米 ㎡; m3 立方米 方; km3 立方公里; km 公里 千米; m 米; cm 厘米; mm 毫米; nm 纳米; μm 微米; 里 里地 华里; n mile 海里; t 吨; t 公吨; kg 公斤 千克; 斤 斤; g 克; mg 毫克; carat 克拉; lb 磅; oz 盎司; ft 英尺; in 英寸; mi 英里; acre 英亩; gal 加仑; bushel 蒲式耳; boe 桶油当量; ms 毫秒; μs 微秒; TB 太字节;  μg 微克; ng 纳克; kPa 千帕; MPa 兆帕; hPa 百帕; J 焦耳; kJ 千焦; MJ 兆焦; GJ 吉焦; kcal 千卡 大卡; mSv 毫西弗; t·km 吨公里 吨·公里; 人公里 人公里 人·公里; dwt 载重吨; toe 吨油当量 吨标准油; L 升; mL 毫升; °C 摄氏度 ℃ °C; ° 度角; year 年 周年 个年头 载; month 个月; week 周 个星期 星期 个礼拜; day 天 日 个工作日 个交易日 个自然日 昼夜; hour 小时 个小时 钟头 个钟头; minute 分钟; second 秒 秒钟; quarter 个季度; 岁 岁; tce 吨标准煤 吨标煤; tCO2e 吨二氧化碳当量 吨CO2e 吨CO₂e 吨CO2当量 吨CO₂当量; 标方 标方 标准立方米; 桶 桶; 公升 公升; dB 分贝; Hz 赫兹; MB 兆; GB 吉字节; GWh GWh; 亿次 次每秒; ppm ppm; 马赫 马赫',
  ),
  ...each(
    '人次 名 位 户次 户籍 户 家次 家 个 项次 项 条 所 座 台套 台 套 件次 件 次 批次 批 场次 场 只 头 辆 架次 架 艘次 艘 支 张 册 本 部 篇 款 种 处 级 首 针 副 束 堂 枝 串 段 间 栋 幢 棵 株 粒 颗 块 片 份 笔 床 省 市 县 区 镇 乡 村 国 剂次 剂 例 床位 股 宗 单 对 双 组 班次 班列 班 轮次 轮 站 桥 口 根 道 扇 门 尾 羽 袋 箱 瓶 盒 车次 车道 车 标准箱 标箱 航班 列 节 席 亩次 人 人份 重 大类 类 层 级台阶 员 校 店 院 馆 园 市县 县市 区县 省份 省区市 省市 国家 城市 倍速 步 字 页 句 集 卷 幅 尊 枚 顶 匹 峰 尺 寸 丈 票 分 点 杯 碗 餐 顿 趟 遍 回 局 盘 声 届次 期次 团 队 营 连 排 系列 系 门类 领域 行业 网点 车间 工位 泊位 车位 学位 机位 用户 村民 农户 群众 万户 成员 企业 项目 包 捆 担 缸 池 井 线路 年期 余人 件套 篮 座次 人年 工日 工时 课时 学时 学分 人户 路 面 条线 则 起 桩 眼 股东 阶段 孔 环节 方面 维度 档 程 阵 发 幕 元素',
    'count',
  ),
];

/** Behind a number in digits or words these make a name of it: 3号, 5楼, 4.0版, 100强, 二期. */
export const NAMES =
  /^(?:号|楼|版|强|期|届|级|线城|环路|街|路公交|季度|月|日|时|点钟|维码|世纪|纪元|后|代|式|型|甲|字头|线|中|会|农|峡|江|山|川|亚|门峡|大|化|体|旗|军|期|季|环|位一体|重奏|高|期工程|步走|条红线|件套|位数|项制|个代表|个意识|个自信|个维护|个确立|个全面|讲|严|学|次会议|次全会|中全会|次工业|次革命|次产业|产|审|读|资|板|手|包|倍子|洋|周目|岸)/;

/** After 一 to 九 these are names though they begin like a unit: 一个, 三个代表, 一家人. */
export const SLOGANS =
  /^(?:个(?:意识|自信|维护|确立|全面|代表|坚持|必须|结合|务实|文明|面向|没有|不摘|阶段一)|位一体|次(?:会议|全会|产业|工业革命)|门峡|国(?:演义|志)|大|农|条(?:红线|主线)|面(?:体|八方)|点(?:一线)|分(?:之|法)|角|方(?:案|协议|面|联|会|合|机构|平台|支付)|级|层(?:次)?以|线|道防线|区(?:三州)?三州|代|世|中|路(?:纵)|江|片区|部(?:曲|门|委|分)|周年?以|对(?:口|应)|处(?:理|长)|人(?:行|世)|股(?:份|票)|重(?:点|要|大)|项全|面|队|团|包|站(?:式)|步(?:走)|点|分(?![钟钱贝]))/;

function unit(kind: PrintedUnitKind, table: string): [string, string, PrintedUnitKind][] {
  return table.split(';').flatMap((entry) => {
    const [code = '', ...names] = entry.trim().split(' ');
    return names.map((name): [string, string, PrintedUnitKind] => [name, code, kind]);
  });
}

function each(list: string, kind: PrintedUnitKind): [string, string, PrintedUnitKind][] {
  return list.split(' ').map((name) => [name, name, kind]);
}
