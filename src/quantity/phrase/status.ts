import type { PhraseLanguage, ReadQuantity, StatedStatus } from './readQuantity.ts';
import type { Span } from './span.ts';

/** How far before and behind a quantity the words of its status may stand. */
const REACH = { before: 240, after: 60 };

const WORDS: Readonly<Record<PhraseLanguage, readonly (readonly [StatedStatus, RegExp])[]>> = {
  en: [
    [
      'target',
      /\b(?:targets?|targeted|targeting|goals?|aims? to|aim(?:s|ed|ing)? (?:for|at)|aiming to|ambition)\b/gi,
    ],
    [
      'planned',
      /\b(?:plans? to|planned|planning to|pledge[sd]?|pledging|commit(?:s|ted) to|intends? to|intended to|proposes? to|will invest|to be built)\b/gi,
    ],
    ['estimated', /\b(?:estimated|estimates?|provisional|preliminary)\b/gi],
    [
      'needed',
      /\b(?:needs?|needed|requires?|required|appeals? for|appealing for|calls for|seeks|is seeking)\b/gi,
    ],
    [
      'expected',
      /\b(?:expected|expects?|anticipate[sd]?|forecasts?|projected|set to|likely to|guidance|outlook|could|will|would|to come online|may reach)\b/gi,
    ],
  ],
  zh: [
    ['target', /目标|力争|争取|到20\d\d年[^,。]{0,20}达到/g],
    ['planned', /计划(?!单列|生育)|(?<!虚|模|比)拟|规划(?:建设|投资|新建|到|总)|承诺|将投资|将投入/g],
    ['estimated', /估计|估算|初步核算|初步统计|据估/g],
    ['needed', /需要|尚需|亟需|需投入|需求为/g],
    ['expected', /预计|预期|有望|预测|将|可望|可实现|可增加|可带动|可减少|可满足|可节约|投产后|建成后/g],
  ],
};

/** The words nearest to a quantity in its sentence that say what kind of statement it is; null where it is simply reported. */
export function statusAround(
  text: string,
  quantity: ReadQuantity,
  sentence: Span | undefined,
  limit: number,
  language: PhraseLanguage,
): ReadQuantity['status'] {
  if (sentence === undefined) return null;
  const before = text.slice(Math.max(sentence.start, quantity.start - REACH.before), quantity.numStart);
  const after = text.slice(
    quantity.end,
    Math.min(sentence.end, quantity.end + REACH.after, Math.max(limit, quantity.end)),
  );
  let best: { kind: StatedStatus; words: string; at: number } | null = null;
  for (const [kind, pattern] of WORDS[language]) {
    for (const match of before.matchAll(pattern)) {
      if (best === null || match.index > best.at) best = { kind, words: match[0], at: match.index };
    }
  }
  if (best !== null) return { kind: best.kind, words: best.words };
  if (language === 'zh') return null;
  const said = PASSIVE.exec(after);
  const kind = WORDS.en.find(([, pattern]) => said?.[1]?.search(pattern) === 0)?.[0];
  return said?.[1] === undefined || kind === undefined ? null : { kind, words: said[1] };
}

/** What is said of a quantity behind it: "US$2.2 million will be needed". */
const PASSIVE =
  /^[^.,;]{0,30}?\b(?:is|are|will be|was|were) (?:\w+ly )?(expected|needed|required|forecast|planned|projected|targeted|anticipated|estimated)\b/i;
