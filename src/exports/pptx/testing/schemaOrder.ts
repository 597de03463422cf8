import type { OpenedPptx } from './openPptx.ts';

const FILL = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];
const SHAPE = ['xfrm', 'custGeom|prstGeom', FILL.join('|'), 'ln', 'effectLst', 'extLst'];
const RUNS = 'r|br|fld';

/**
 * What stands in the elements that are put right in a written file, in the order of ECMA-376: each name once, or as often as it
 * likes where it ends with `*`.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    'sldMasterIdLst',
    'notesMasterIdLst',
    'handoutMasterIdLst',
    'sldIdLst',
    'sldSz',
    'notesSz',
    'defaultTextStyle',
    'extLst',
  ],
  'p:sp': ['nvSpPr', 'spPr', 'style', 'txBody', 'extLst'],
  'p:spPr': SHAPE,
  'c:spPr': SHAPE,
  'p:txBody': ['bodyPr', 'lstStyle', 'p*'],
  'a:p': ['pPr', `${RUNS}*`, 'endParaRPr'],
  'a:rPr': ['ln', FILL.join('|'), 'effectLst', 'latin', 'ea', 'cs', 'sym', 'hlinkClick', 'extLst'],
  'a:ln': [FILL.join('|'), 'prstDash', 'round|bevel|miter', 'headEnd', 'tailEnd'],
  'a:custGeom': ['avLst', 'gdLst', 'ahLst', 'cxnLst', 'rect', 'pathLst'],
  'c:barChart': ['barDir', 'grouping', 'varyColors', 'ser*', 'dLbls', 'gapWidth', 'overlap', 'axId*'],
  'c:lineChart': ['grouping', 'varyColors', 'ser*', 'dLbls', 'marker', 'smooth', 'axId*'],
  'c:ser': [
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative|marker',
    'dPt*',
    'dLbls',
    'errBars',
    'cat',
    'val',
    'smooth',
    'extLst',
  ],
  'c:dPt': ['idx', 'invertIfNegative', 'marker', 'bubble3D', 'explosion', 'spPr'],
  'c:strCache': ['ptCount', 'pt*'],
  'c:catAx': [
    'axId',
    'scaling',
    'delete',
    'axPos',
    'majorGridlines',
    'title',
    'numFmt',
    'majorTickMark',
    'minorTickMark',
    'tickLblPos',
    'spPr',
    'txPr',
    'crossAx',
    'crosses|crossesAt',
    'auto',
    'lblAlgn',
    'lblOffset',
    'tickLblSkip',
    'noMultiLvlLbl',
  ],
};

const NAMESPACES: Readonly<Record<string, string>> = {
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

/** What of an order is broken by an element's children; empty: nothing. */
function broken(element: Element, order: readonly string[]): string {
  const names = Array.from(element.children, ({ localName }) => `${localName};`).join('');
  const grammar = order.map((one) => {
    const many = one.endsWith('*');
    return `(?:(?:${many ? one.slice(0, -1) : one});)${many ? '*' : '?'}`;
  });
  return new RegExp(`^${grammar.join('')}$`).test(names) ? '' : names;
}

const REWRITTEN = /^ppt\/(presentation|charts\/chart\d+|(slides|notesSlides)\/\w+)\.xml$/;

/** For tests: the elements of a file whose children stand in another order than the schema's. */
export function outOfOrder({ files, part }: OpenedPptx): readonly string[] {
  return files
    .filter((path) => REWRITTEN.test(path))
    .flatMap((path) =>
      Object.entries(ORDER).flatMap(([name, order]) => {
        const [prefix = '', local = ''] = name.split(':');
        const elements = [...part(path).getElementsByTagNameNS(NAMESPACES[prefix] ?? '', local)];
        return elements.flatMap((one) => {
          const wrong = broken(one, order);
          return wrong === '' ? [] : [`${path}: ${name} has ${wrong}`];
        });
      }),
    );
}
