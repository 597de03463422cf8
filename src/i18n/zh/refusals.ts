import type { Comparator } from '@/quantity/quantity.ts';
import type { RefusalWords } from '../refusalWords.ts';
import { statement } from './statement.ts';

const SAID = { '>': '超过', '>=': '至少', '<': '不到', '<=': '最多', '~': '约' } as const;
const said = (comparator: Comparator | null) =>
  comparator === null ? '确切' : `“${SAID[comparator]}”（${comparator}）`;

const kinds = {
  text: '引号内的文本',
  number: '数值',
  'whole-number': '整数',
  truth: 'true或false',
  list: '列表[ ]',
  object: '对象{ }',
  null: 'null',
} as const;

const perSymbolOf = (fitting: readonly number[]) =>
  fitting.length === 0
    ? '它无法用符号个数表示，请改用“bars”类图。'
    : `请选能整除的“perSymbol”：${fitting.join('、')}。`;

const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、');

/** More than so many are no guess at what was meant, but all that may stand there. */
const GUESSES = 3;
/** What was perhaps meant, and what else to do. */
const perhaps = (near: readonly string[]) =>
  near.length > GUESSES ? `此处可以有${listed(near)}。` : guessed(near);
const guessed = (near: readonly string[]) =>
  near.length === 0 ? '' : `可能是${near.map((one) => `“${one}”`).join('或')}。`;
const orElse = (near: readonly string[], what: string) =>
  near.length === 0 ? what : `${perhaps(near)}若不是，${what}`;

export const refusals: RefusalWords = {
  missing: (wanted) => (wanted === null ? '缺失，请补上。' : `缺失，请补上${kinds[wanted]}。`),
  wrongType: (wanted, got) =>
    got === 'null'
      ? `应为${kinds[wanted]}，现为null。请填写；可省略之处也可去掉。`
      : `应为${kinds[wanted]}，现为${kinds[got]}，请更正。`,
  unknownKeys: (keys, near) => `含有报告此处没有的名称${listed(keys)}。${perhaps(near)}请删除或更正名称。`,
  notInList: (options, near) =>
    options.length === 0
      ? '不是此处可用的词，请更正。'
      : `只能是${listed(options)}之一。${perhaps(near)}请更正。`,
  badFormat: {
    id: '不是标识。请用小写字母和数字，以连字符相连，例如tax-revenue。',
    unit: '不是单位。请写目录中的单位（USD、people、percent、MWh）、两者之比（USD/kWh），或本报告自带的单位。',
    version: '不是版本号。请写以点相连的三个数，例如1.0.0。',
    language: '不是语言标签。例如可写en或zh-Hans。',
    day: '不是日期。请写年月日，例如2021-02-25。',
  },
  empty: '是空的，请填写；可省略之处也可去掉。',
  tooLong: (most) => `超过${most}个字符，请缩短。`,
  tooFew: (least) => `项数太少，至少需要${least}项，请补充。`,
  tooMany: (most) => `项数太多，最多${most}项，请删减。`,
  tooSmall: (least, inclusive) => (inclusive ? `不得小于${least}，请更正。` : `必须大于${least}，请更正。`),
  tooLarge: (most) => `不得大于${most}，请更正。`,
  tooDeep: (most) => `嵌套超过${most}层。报告中没有这么深的内容，请去掉。`,
  tooManyValues: (most) => `含有超过${most}个值，请缩短。`,
  tooManyMistakes: '很长且错误很多，只读了每个列表的一部分。请先更正这些。',
  unreadable: '无法按现有写法读取。请对照报告的模式。',
  markup: '含有HTML。文本按原样显示，请写纯文本。',
  controlCharacter: (code) => `含有控制字符${code}，请删除。`,
  directionControl: (code) => `含有看不见却会改变阅读方向的字符${code}，请删除。`,
  halfCharacter: (code) => `含有半个字符${code}，请写完整，或删除。`,
  forbiddenKey: (key) => `使用了报告中不允许的名称“${key}”，请删除。`,
  address: (address) => `“${address}”不是安全的地址。请使用https，或相对于本页且在其下的地址。`,
  noLanguage: '没有任何语言的文本。请写成字符串，或写成{ "zh": … }。',
  duplicateId: (id) => `标识“${id}”重复，请各用各的。`,
  namedTwice: (id) => `“${id}”在此重复出现，请删去其一。`,
  unknownId: (id, list, near) => `“${list}”中没有“${id}”。${orElse(near, '请在那里添加，或更正标识。')}`,
  unknownPlaceholder: (id, near) => `{${id}}不对应任何数字。${orElse(near, '花括号内请填数字的标识。')}`,
  placeholderHere: (placeholder) => `${placeholder}在此处不会替换，因为这是数字自身的用语。请直接写出。`,
  plainUnsaid: (figure, status) =>
    `{${figure}:plain}省去了该数字的状态（${statement.status[status]}），而文中没有说明。请在文中写明，或改写为{${figure}}。`,
  patternNumber: '必须含有一个{n}（数字的位置），且没有别的花括号，例如“{n}吨”。',
  badDate: (edtf, near) =>
    `“${edtf}”不是EDTF日期。${perhaps(near)}例如可写2021-02-25、2020-12、2020~（约）、2021-35（第三季度）或2016/2020。`,
  unsupportedDate: (edtf) =>
    `“${edtf}”属于无法显示的EDTF写法，例如时刻或多个日期的列表。请写日、月、季节（2020-24）、季度（2021-35）、半年（2021-40）或年，用斜线连接两者，或用[2016..2020]表示其中某一日期。`,
  endBeforeStart: (edtf) => `“${edtf}”的结束早于开始。请对调，或更正其一。`,
  paragraphBeyond: (paragraph, paragraphs) =>
    `第${paragraph}段超出了来源的最后一段（第${paragraphs}段），请更正其一。`,
  mixedUnits: (units) => `混用了单位${units.join('、')}。一张图只能有一种单位，请分成几张图。`,
  stackedBound: (figure) => `“${figure}”是界限，界限不能堆叠，因为其和未知。请去掉“stacked”。`,
  stackedStatus: '把状态不同的数字堆叠在一起。请去掉“stacked”。',
  symbolsNotWhole: (figure, perSymbol, fitting) =>
    `“${figure}”不是每符号${perSymbol}的整数倍。${perSymbolOf(fitting)}`,
  tooManySymbols: (figure, most, fitting) => `“${figure}”需要超过${most}个符号。${perSymbolOf(fitting)}`,
  inclusiveQualifier: (qualifier) => `“${qualifier}”包含本数，不能表示“超过”。请写“超过”，或使用比较符“>=”。`,
  statusUnsaid: (figure, status, language) =>
    `图中的“${figure}”尚非结果（${statement.status[status]}），但标题和本行都没有用“${language}”说明。请写明，或省略本行：产品自带的说明会写明。`,
  currencyUnit: (unit) => `货币“${unit}”没有代码。若来源未注明货币，须用“note”说明。`,
  phraseDisagrees: (phrase, says, comparator) =>
    `为${said(comparator)}，而“${phrase}”说的是${said(says)}。请更正，或省略此项，由原文用语读出。`,
  qualifierDisagrees: (qualifier, says, comparator) =>
    `“${qualifier}”说的是${said(says)}，而比较符说的是${said(comparator)}，请更正其一。`,
  unknownUnit: (unit, near) =>
    `目录和“units”中都没有“${unit}”。${orElse(near, '请在“units”中添加，或更正标识。')}`,
  rangeOrder: '起点须小于终点，请对调或更正。',
  intervalOrder: '数值须在两端之间，请更正。',
  moreThanAll: '不能多于其总数，请对调或更正。',
  wordsMissing: (figure) => `“${figure}”没有数字，须用“words”写明原文用语，例如“数十”。`,
  wordsBesideNumber: (figure) => `“${figure}”已有数字；只有没有数字（“value”: null）时才写“words”。`,
  signWord: (figure) => `“${figure}”不是负数，没有可替代的负号，请去掉“signWord”。`,
  boundOfRange: (figure) => `“${figure}”是两端俱全的范围，不是单侧界限。请用“~”，或省略比较符。`,
  ofItself: (figure) => `“${figure}”指向它自己，请另写一个数字。`,
  chartKind: (figure, kind) => `“${figure}”不能画在“${kind}”类图中。请改用合适的图类，或只放在表中。`,
  noPeriod: (figure) => `“${figure}”没有带日期的“timePeriod”，无法排入序列。请补上，例如"2021"。`,
};
