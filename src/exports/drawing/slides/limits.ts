import { answerOf } from '@/figures/limits/answer.ts';
import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import { figureOf, questionOf } from '@/report/lookup.ts';
import type { Question } from '@/report/schema/question.ts';
import type { DeckContext } from '../context.ts';
import { EDGE, fittedText, framed, titlePlace } from '../picture/frame.ts';
import type { Item, SlidePicture } from '../picture/picture.ts';
import { figuresIn, notesOf } from '../notes.ts';
import { sourceLine, titleIn } from './slideWords.ts';

/** How many questions stand on a slide. */
const MOST = 4;
const COLUMN = EDGE.width * 0.47;

/** Questions that halls ask: what follows from the figures, or that nothing does, and why. */
export function limitsPictures(
  slide: SlideByLayout['limits'],
  context: DeckContext,
): readonly SlidePicture[] {
  const pages = Math.ceil(slide.questions.length / MOST);
  return Array.from({ length: pages }, (_, page) => {
    const asked = slide.questions
      .slice(page * MOST, (page + 1) * MOST)
      .map((id) => questionOf(context.report, id));
    return picture(slide, asked, context);
  });
}

function picture(
  slide: SlideByLayout['limits'],
  asked: readonly Question[],
  context: DeckContext,
): SlidePicture {
  const title = titleIn(slide, context);
  const { below } = titlePlace(title, false);
  const band = Math.min(132, (EDGE.foot - 20 - below) / asked.length);
  const figures = asked.flatMap(({ of }) => of.map((id) => figureOf(context.report, id)));
  return framed(title, {
    items: asked.flatMap((question, i) => limit(question, title, below + i * band, band, context)),
    source: sourceLine(figures, context),
    notes: [
      ...notesOf(
        slide.notes,
        [...figures.map(({ id }) => id), ...figuresIn([slide.title, slide.notes], context)],
        context,
      ),
      ...asked.flatMap((question) => reasonIn(question, context)),
    ],
  });
}

/** Why nothing follows, at length. */
function reasonIn(question: Question, { report, language, m, say }: DeckContext): string[] {
  const answer = answerOf(report, question, language, m);
  return answer.kind === 'stated' ? [] : [m.details.named(say(question.question), answer.why)];
}

/** What was asked, and beside it the answer; below a title that asks just that, the answer alone. */
function limit(
  question: Question,
  title: string,
  y: number,
  band: number,
  context: DeckContext,
): readonly Item[] {
  const { report, language, m, say, statement } = context;
  const answer = answerOf(report, question, language, m);
  const quantities = question.of.map((id) => statement(figureOf(report, id)).quantity);
  const why =
    answer.kind === 'stated' ? m.presentation.from(quantities) : m.presentation.reasons[answer.reason];
  const asked = say(question.question);
  const isTitle = asked === title;
  const right = isTitle ? EDGE.left : EDGE.left + EDGE.width - COLUMN;
  const width = isTitle ? EDGE.width : COLUMN;
  const ink = answer.kind === 'not-stated' ? 'ink' : answer.expected ? 'expected' : 'reported';
  const rule = { x: EDGE.left, y, width: EDGE.width, height: 0 };
  const half = (band - 22) / 2;
  const said = fittedText(answer.text, { x: right, y: y + 10, width, height: half }, isTitle ? 40 : 27, {
    face: 'serif',
  });
  return [
    { kind: 'shape', shape: 'line', box: rule, paint: 'rule', alt: null },
    ...(isTitle
      ? []
      : [
          fittedText(asked, { x: EDGE.left, y: y + 10, width: COLUMN, height: band - 16 }, 25, {
            face: 'sans',
          }),
        ]),
    { ...said, paragraphs: [[{ text: answer.text, bold: true, ink }]] },
    fittedText(why, { x: right, y: y + 14 + half, width, height: half }, 20, { face: 'sans' }),
  ];
}
