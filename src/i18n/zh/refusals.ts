import type { Messages } from '../messages.ts';

export const refusals: Messages['refusals'] = {
  markup: '含有HTML。文本按原样显示，请写纯文本。',
  controlCharacter: '含有控制字符，请删除。',
  forbiddenKey: (key) => `使用了报告中不允许的名称“${key}”，请删除。`,
  address: (address) => `“${address}”不是安全的地址。请使用https或相对于本页的地址。`,
  missingTranslation: (language) => `缺少语言“${language}”的文本。每段文本都须具备所有语言。`,
  duplicateId: (id) => `标识“${id}”重复，请各用各的。`,
  unknownId: (id, list) => `“${list}”中没有“${id}”。请在那里添加，或更正标识。`,
  unknownPlaceholder: (id) => `{${id}}不对应任何数字。花括号内请填数字的标识。`,
  badDate: (edtf) => `“${edtf}”不是EDTF日期。例如可写2021-02-25、2020-12、2020~或2016/2020。`,
  unsupportedDate: (edtf) => `“${edtf}”属于无法显示的EDTF写法。请用0级或1级，或区间中的某一天：[a..b]。`,
  endBeforeStart: (edtf) => `“${edtf}”的结束早于开始。请对调，或更正其一。`,
  paragraphBeyond: (paragraph, paragraphs) =>
    `第${paragraph}段超出了来源的最后一段（第${paragraphs}段），请更正其一。`,
  mixedUnits: (units) => `混用了单位${units.join('、')}。一张图只能有一种单位，请分成几张图。`,
  stackedBound: (figure) => `“${figure}”是界限，界限不能堆叠，因为其和未知。请去掉“stacked”。`,
  stackedStatus: '把已报告与预计的数字堆叠在一起。请去掉“stacked”。',
  upperBoundDrawn: (figure) => `“${figure}”是上限，画成图会显得已经达到。请只放在表中。`,
  expectedUnsaid: (figure, language) =>
    `图中的“${figure}”是预计值，但标题和本行都没有用“${language}”说明。请写上“预计”（expected）。`,
  symbolsNotWhole: (figure, perSymbol) =>
    `“${figure}”不是每符号${perSymbol}的整数倍。请选能整除的“perSymbol”。`,
  tooManySymbols: (figure, most) => `“${figure}”需要超过${most}个符号。请选更大的“perSymbol”。`,
  inclusiveQualifier: (qualifier) => `“${qualifier}”包含本数，不能表示“超过”。请写“超过”，或使用比较符“>=”。`,
  currencyUnit: (unit) => `货币“${unit}”没有代码。若来源未注明货币，须用“note”说明。`,
};
