import { LINE_HEIGHT, type TextLine, type TextRun } from './textLines.ts';

/** Where the letters of a line stand in its height: the baseline, as a share of the font size. */
const BASELINE = (LINE_HEIGHT + 0.72) / 2;

/** Lines of text in an svg, the first one's top at `y`; a drawing of words, which its picture's name says. */
export function TextBlock(props: {
  readonly lines: readonly TextLine[];
  readonly x: number;
  readonly y: number;
}) {
  const { lines, x, y } = props;
  return (
    <text className="chart-text" fontSize={lines[0]?.fontSize} aria-hidden="true">
      {withBaselines(lines, y).map(({ line, baseline }) => (
        <tspan key={baseline} x={x} y={baseline} fontSize={line.fontSize}>
          {withOffsets(line.runs).map(({ run, offset }) => (
            <tspan key={offset} className={`chart-text-${run.style}`} lang={run.lang}>
              {run.text}
            </tspan>
          ))}
          {line.after}
        </tspan>
      ))}
    </text>
  );
}

function withBaselines(lines: readonly TextLine[], y: number) {
  let top = y;
  return lines.map((line) => {
    const baseline = top + line.fontSize * BASELINE;
    top += line.fontSize * LINE_HEIGHT;
    return { line, baseline };
  });
}

function withOffsets(runs: readonly TextRun[]) {
  let offset = 0;
  return runs.map((run) => {
    const start = offset;
    offset += run.text.length;
    return { run, offset: start };
  });
}
