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
    ['planned', /计划(?!单列|生育)|(?<!虚|模|比)拟|规划(?:建设(?!中)|投资|新建|到|总)|承诺|将投资|将投入/g],
    ['estimated', /估计|估算|初步核算|初步统计|据估/g],
    ['needed', /需要|尚需|亟需|需投入|需求为/g],
    ['expected', /预计|预期|有望|预测|将|可望|可实现|可增加|可带动|可减少|可满足|可节约|投产后|建成后/g],
  ],
};

/** What is said of a quantity behind it: "US$2.2 million will be needed", "2.5% of anticipated growth", "166 MW to come online". */
const BEHIND: readonly RegExp[] = [
  /^[^.,;]{0,30}?\b(?:is|are|will be|was|were) (?:\w+ly )?(expected|needed|required|forecast|planned|projected|targeted|anticipated|estimated)\b/i,
  /^ (?:of )?(?:the )?(expected|required|planned|projected|targeted|anticipated|estimated)\b/i,
  /^ (to (?:be built|come|open|start|begin|follow|arrive))\b/,
];

/** A headline has no verb of its own: "Solar farm to create 1,400 jobs". Words that are nouns as well are none of these. */
const HEADLINE =
  /^[A-Z][^.:;]*? to (?:create|generate|build|add|bring|supply|invest|double|triple|hire|plant|produce|deliver|boost|serve|employ|connect|install|provide|raise|reach|expand|acquire|open|launch|restore)\b/;

/** What begins a clause about what has been, whatever the one before it was about. */
const HAS_BEEN = /[,、][^,、]{0,12}?(?:已|累计|此前|去年|上年|过去|截至)/;

const kindOf = (words: string): StatedStatus =>
  WORDS.en.find(([, pattern]) => words.search(pattern) === 0)?.[0] ?? 'expected';

type Status = NonNullable<ReadQuantity['status']>;

/**
 * Tells of each quantity what kind of statement its sentence makes of it, by the words nearest before it, else right
 * behind; null where it is simply reported. The quantities have to be asked for in order.
 */
export function statusesIn(
  text: string,
  language: PhraseLanguage,
): (quantity: ReadQuantity, sentence: Span, limit: number) => Status | null {
  const found = WORDS[language]
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, words: match[0], at: match.index })),
    )
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return (quantity, sentence, limit) => {
    while ((found[next]?.at ?? Infinity) < quantity.numStart) next += 1;
    const last = found[next - 1];
    const from = Math.max(sentence.start, quantity.start - REACH.before);
    const near = last !== undefined && last.at >= from ? last : null;
    const ended =
      language === 'zh' &&
      near !== null &&
      HAS_BEEN.test(text.slice(near.at + near.words.length, quantity.start));
    if (near !== null && !ended) return { kind: near.kind, words: near.words };
    if (language === 'zh') return null;
    const after = text.slice(
      quantity.end,
      Math.min(sentence.end, quantity.end + REACH.after, Math.max(limit, quantity.end)),
    );
    const words = BEHIND.map((pattern) => pattern.exec(after)?.[1]).find((match) => match !== undefined);
    if (words !== undefined) return { kind: kindOf(words), words };
    const isHeadline = text.charAt(sentence.end) !== '.' && HEADLINE.test(text.slice(from, quantity.start));
    return isHeadline ? { kind: 'expected', words: 'to' } : null;
  };
}
