import type { PhraseLanguage, ReadQuantity, StatedStatus } from './readQuantity.ts';
import type { Span } from './span.ts';
import { behindChinese } from './zh/behind.ts';

/** How far before and behind a quantity the words of its status may stand. */
const REACH = { before: 240, after: 60 };

const WORDS: Readonly<Record<PhraseLanguage, readonly (readonly [StatedStatus, RegExp])[]>> = {
  en: [
    [
      'target',
      /\b(?:(?:aim|objective|mission) (?:is|was) to|targets?|targeted|targeting|goals?|aims? to|aim(?:s|ed|ing)? (?:for|at)|aiming to|ambitions?|aspir(?:es?|ing|ation) (?:to|of)|striv(?:es?|ing) (?:to|for)|seeks? to|hopes? to|hoping to)\b/gi,
    ],
    [
      'planned',
      /\b(?:plans? (?:to|for)|planned|planning to|plans? (?:on|a|an|the|is to)|pledge[sd]?|pledging|commit(?:s|ted)? to|commitment (?:to|of)|intends? to|intend(?:ed|ing) to|proposes? to|proposed|promise[sd]? to|vow(?:s|ed) to|undert(?:akes?|ook) to|agreed to|scheduled (?:to|for)|slated (?:to|for)|due to (?:open|start|begin|come|be|enter|complete|bring|deliver|provide|connect|build|install|receive|take|end|finish|go|join|run|launch|close)|earmark(?:s|ed)|set aside|will invest|to be built)\b/gi,
    ],
    [
      'estimated',
      /\b(?:estimated|estimates?|estimating|provisional(?:ly)?|preliminary|(?:thought|believed) to|(?:initial|early|flash) (?:figures?|data|counts?|estimates?)|modell?ed at|assessed at)\b/gi,
    ],
    [
      'needed',
      /\b(?:needs?(?! of\b)|needed|in need of|requires?|required|requiring|appeals? (?:for|of|is for)|appealed for|appealing for|calls? for|calling for|seeks(?! to\b)|(?:is|are) seeking(?! to\b)|asks for|asking for|requests|requesting|funding gap of)\b/gi,
    ],
    [
      'expected',
      /\b(?:expected|expects?|expecting|anticipate[sd]?|anticipating|forecast(?:s|ed|ing)?|projected|projects? (?:that|an?\b)|projecting|projections?|(?:is|are|was|were) seen (?:at|reaching|rising|falling|growing)|(?:now |still )?sees (?=[^.;]{0,60}\b(?:growth|range of|rising|falling|reaching|averaging|between)\b)|predict(?:s|ed)?|set to|(?<!\b(?:goal|aim|target|ambition|objective|plan|need|mission|priority) )(?:is|are) to (?=[a-z])|likely to|on (?:track|course) (?:[a-z]+ ){0,3}?to|poised to|on pace to|envisag(?:es?|ed|ing)|fores(?:ees?|een|aw)|assum(?:es?|ing)|guid(?:es|ed|ing) (?:for|to)|due to (?:reach|rise|fall|grow|total|generate|produce|supply|create)|potentially|prospective|going to|guidance|outlook|could|will|would|might|to come online|(?:may|should) (?:reach|rise|fall|grow|exceed|total|create|bring|produce|generate|save|cut|reduce|add|come|supply|support)|(?:once|when) (?:[a-z]+ ){0,3}?(?:completed?|operational|finished|built|opened))\b/gi,
    ],
  ],
  zh: [
    [
      'target',
      /(?<!(?:完成|达成|超过|高于|优于)[^,。;]{0,8})目标(?!的|任务的|群|客户|人群|市场|公司|价)|力争|争取|努力(?:实现|达到|使)|确保到|确保[^,。;]{0,16}?(?:不[低少高]于|不超过|达到|控制|稳定)|(?<!年|(?:预[计期测]|有望|规划|计划|拟|承诺)[^,。]{0,4})到(?:20\d\d年|["“]?十[一二三四五]五["”]?|本世纪中叶|明年|年底?)(?!的|同期)(?:年?[底末前]|时期|期间)?,?(?:[^,。;已了]{0,24},)?[^,。;已了]{0,24}?(?:达到?|提[高升]|增[加长至到]|[下]?降[低至到]?|减[少排]|控制在|不[低少高]于|不超过|超过?|突破|翻|实现|建成|新增)/g,
    ],
    [
      'planned',
      /计划(?!单列|生育|的)|(?<!虚|(?<!规)模|比|草)拟|规划(?:建设(?!中)|投资|新建|到|总|(?=["“]?十))|承诺|打算|准备(?:投资|投入|新建|建设)|将投资|将投入|预算安排|建议(?=[派每以])|提议/g,
    ],
    ['estimated', /估计|估算|预估|测算|初步(?:核算|统计|数据)|据估|暂定/g],
    [
      'needed',
      /需要|[约共仍尚还亟急所]需|需(?:投入|资金|投资|经费|筹)|需求为|缺口(?:为|达|约)?|呼吁[^,。;]{0,16}?(?:提供|筹集|捐助|捐款)/g,
    ],
    [
      'expected',
      /预计|预期(?!寿命|目标)|预料|有望|预测|指引|或(?=[达超增降突])|(?<!(?:目标|力争|争取|计划|拟|承诺|已|成功)[^,。;]{0,16})(?<![干大小健部])将(?![近军士领才相其该这]|[约近超逾]?\d)|可望|可能(?!性)|可(?:[为使让向][^,。;可]{1,8}?)?(?:实现|增加|带动|减少|满足|节约|节省|减排|新增|创造|吸纳|替代|提供|供|年产)|(?:投产|建成|达产|竣工|完工|投运|投用|完成|运营)后|届时/g,
    ],
  ],
};

/** What is said of a quantity behind it: "US$2.2 million will be needed", "2.5% of anticipated growth", "166 MW to come online". */
const BEHIND: readonly RegExp[] = [
  /^(?:(?! (?:and|but|that|which|who|while)\b)[^.,;]){0,50}?\b(?:is|are|will be|was|were) (?:\w+ly )?(expected|needed|required|forecast|planned|projected|targeted|anticipated|estimated|scheduled to|due to)\b/i,
  /^ (?:of )?(?:the )?(expected|required|planned|projected|targeted|anticipated|estimated)\b/i,
  /^(?:(?! (?:and|but|that|which|who|while)\b)[^.,;]){0,30}? (will) (?!(?:also |still )?(?:have|be) )[a-z]+/,
  /^(?:(?! (?:and|but|that|which|who|while)\b)[^.,;]){0,30}? (could|might|may) (?!(?:also |still )?have )[a-z]+/,
  /^(?:(?! (?:and|but|that|which|who|while)\b)[^.,;]){0,30}? (will) be [a-z]+(?:ed|lt|nt|en|wn|de|id|ut)\b/,
  /^ (?:[a-z-]+ )?(target|goal)\b/,
  /^ (to (?:be built|come|open|start|begin|follow|arrive))\b/,
  /^ ?\((expected|planned|projected|forecast|targeted|target|goal|anticipated|estimated|estimate|provisional|preliminary)\)/i,
  /^[^.;]{0,60}?\b(?:according to|based on|on) (?:[a-z]+ ){0,2}?(estimates?|forecasts?|preliminary|provisional)\b/i,
];

/** What is needed is what is stated, whoever estimates it: "estimates that $2.2 million will be needed". */
const NEEDED_BEHIND = /^[^.,;]{0,30}?\b(?:will be|is|are) (?:\w+ly )?(needed|required)\b/i;

/** A headline has no verb of its own: "Solar farm to create 1,400 jobs". Words that are nouns as well are none of these. */
const HEADLINE =
  /^[A-Z][^.:;]*? to (?:create|generate|build|add|bring|supply|invest|double|triple|hire|plant|produce|deliver|boost|serve|employ|connect|install|provide|raise|reach|expand|acquire|open|launch|restore|commence|start|begin|cost|save|cut|reduce|benefit|power|receive|spend|pay|offer|house|cover|rise|fall|grow)\b/;

/** What begins a clause, or a part of one, about what has been, whatever the one before it was about. */
const HAS_BEEN: Readonly<Record<PhraseLanguage, RegExp>> = {
  en: /\b(?<!(?:to|will|would|could|may|might|should|must) )(?:has|have|had) (?!to\b)(?:[a-z]+ ){0,2}?[a-z]+\b|\bhaving [a-z]+|\b(?:so far|to date|already|previously|last (?:year|month|quarter))\b|\b(?:up from|down from|compared (?:with|to)|versus|as against)\b(?!.* to )|, (?:(?:and|but|which|it|they|we) )?(?:was|were|rose|fell|grew|stood|reached|totall?ed|declined|increased|decreased|climbed|dropped|created|recorded|posted|sold|spent|cost)\b/i,
  zh: /[,、][^,、]{0,12}?(?:已|累计|此前|目前|现有|曾|迄今|(?<![较比于])(?:去年|上年)|过去|截至)|(?:高|低|多|少)于|[较比](?:去年|上年|20\d\d年)[^,。]{0,6}?的/,
};

/** "will rise to 50% from 30%": where it rises from is there now. */
const FROM = /\d[^.;]{0,60}\bfrom (?:[a-z]+ ){0,3}$/;

/** "将" speaks of its own clause alone: one with a year of its own is about that year. */
const OWN_YEAR = /[,;、](?<!到)(?:19|20)\d\d年[^,;]*$/;

/** What is said of a quantity right behind it as something that is there: "the 8,000 MW that has been built". */
const THERE_BEHIND =
  /^[^.,;]{0,60}?\b(?:that|which|who) (?:has|have|had|was|were) (?!to\b)(?:already )?[a-z]+/;

/** What is to be done by a year is aimed at: "to cut emissions by 45% by 2030"; what helped to do so has done it. */
const TO_DO =
  /(?<!\b(?:helped|managed|able|used|continued|enabled|allowed|went on)) (?:to|must|should|shall) [a-z]+ [^.;]*$/;
const BY_YEAR = /^[^.;,]{0,60}? by (?:the end of |end-)?20\d\d\b/;
/** "By 2030, waste must fall by half." */
const MUST_BY_YEAR = /\bby (?:the end of |end-)?20\d\d\b[^.;]*\b(?:must|ha(?:s|ve) to|needs? to)\b[^.;]*$/i;

/** Whether a measure tells which one is meant: "the 250 MW plant is expected to open". */
function names(text: string, { start, unit }: ReadQuantity, after: string): boolean {
  const lead = text.slice(Math.max(0, start - 6), start);
  const measured = unit?.kind === 'measure' && /\b(?:the|this|its|our) $/i.test(lead);
  return measured && /^[ -][a-z]+/.test(after) && !/^ (?:of|in|is|are|will|to|and|per|a)\b/.test(after);
}

const kindOf = (words: string): StatedStatus =>
  WORDS.en.find(([, pattern]) => words.search(pattern) === 0)?.[0] ?? 'expected';

type Status = NonNullable<ReadQuantity['status']>;

/** A status, and where the words for it stand. */
export interface StatusAt extends Status {
  readonly at: number;
}

/** Whether what follows a word of status, or what stands right behind the quantity, is about what has been. */
function isEnded(
  text: string,
  language: PhraseLanguage,
  near: StatusAt,
  start: number,
  after: string,
): boolean {
  const between = text.slice(near.at + near.words.length, start);
  if (language === 'zh') return HAS_BEEN.zh.test(between) || (near.words === '将' && OWN_YEAR.test(between));
  // With the words themselves: "will have" is not "have".
  return HAS_BEEN.en.test(text.slice(near.at, start)) || FROM.test(between) || THERE_BEHIND.test(after);
}

/**
 * Tells of each quantity what kind of statement its sentence makes of it, by the words nearest before it, else right
 * behind; null where it is simply reported. The quantities have to be asked for in order.
 */
export function statusesIn(
  text: string,
  language: PhraseLanguage,
): (quantity: ReadQuantity, sentence: Span, limit: number) => StatusAt | null {
  const found = WORDS[language]
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, words: match[0], at: match.index })),
    )
    // Of two that begin in one place the longer one says more: 将投入 is a plan, 将 alone none.
    .sort((a, b) => a.at - b.at || a.words.length - b.words.length);
  let next = 0;
  return (quantity, sentence, limit) => {
    while ((found[next]?.at ?? Infinity) < quantity.numStart) next += 1;
    const last = found[next - 1];
    const from = Math.max(sentence.start, quantity.start - REACH.before);
    const near = last !== undefined && last.at >= from ? last : null;
    const after = text.slice(
      quantity.end,
      Math.min(sentence.end, quantity.end + REACH.after, Math.max(limit, quantity.end)),
    );
    if (near !== null && !isEnded(text, language, near, quantity.start, after)) {
      const needed = near.kind === 'estimated' ? NEEDED_BEHIND.exec(after)?.[1] : undefined;
      if (needed !== undefined) return { kind: 'needed', words: needed, at: quantity.end };
      return near;
    }
    if (language === 'zh') {
      return behindChinese(
        text.slice(Math.max(from, quantity.start - 20), quantity.start),
        after,
        quantity.end,
      );
    }
    if (names(text, quantity, after)) return null;
    const words = BEHIND.map((pattern) => pattern.exec(after)?.[1]).find((match) => match !== undefined);
    if (words !== undefined) return { kind: kindOf(words), words, at: quantity.end };
    const before = text.slice(from, quantity.start);
    if ((BY_YEAR.test(after) && TO_DO.test(before)) || MUST_BY_YEAR.test(before))
      return { kind: 'target', words: 'to', at: quantity.end };
    const isHeadline = text.charAt(sentence.end) !== '.' && HEADLINE.test(before);
    return isHeadline ? { kind: 'expected', words: 'to', at: from } : null;
  };
}
