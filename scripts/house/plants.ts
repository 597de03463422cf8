import { homes, impure, mayImport, rooms } from './rooms.mjs';

const folders = [...rooms.keys()];

/** Files planted for the linter to find, all of one promise: each is refused by this rule, or, with null, may stand. */
export interface Plant {
  readonly title: string;
  /** Code by the file's path. */
  readonly files: Readonly<Record<string, string>>;
  readonly refusedBy: string | null;
}

export const importing = (specifier: string) =>
  `import { thing } from '${specifier}';\n\nexport const used = thing;\n`;

/** One folder imports another, in every way that an import can be written. */
function direction(from: string, to: string): Plant {
  const allowed = mayImport(from).includes(to);
  return {
    title: `src/${from} ${allowed ? 'may' : "can't"} import src/${to}`,
    files: {
      [`src/${from}/alias-${to}.ts`]: importing(`@/${to}/thing.ts`),
      [`src/${from}/relative-${to}.ts`]: importing(`../${to}/thing.ts`),
      [`src/${from}/inner/deep-${to}.ts`]: importing(`../../${to}/thing.ts`),
      [`src/${from}/again-${to}.ts`]: `export { thing } from '@/${to}/thing.ts';\n`,
      [`src/${from}/type-${to}.ts`]: `import type { Thing } from '@/${to}/thing.ts';\n\nexport type Used = Thing;\n`,
    },
    refusedBy: allowed ? null : 'no-restricted-imports',
  };
}

function refused(title: string, file: string, code: string, refusedBy = 'no-restricted-imports'): Plant {
  return { title, files: { [file]: code }, refusedBy };
}

const libraries = Array.from(homes, ([name, home]): Plant[] => {
  const file = `src/${home}/home-${name}.ts`;
  const away = folders.filter((folder) => folder !== home);
  return [
    { title: `${file} may import ${name}`, files: { [file]: importing(name) }, refusedBy: null },
    ...away.map((folder) =>
      refused(`src/${folder} can't import ${name}`, `src/${folder}/away-${name}.ts`, importing(name)),
    ),
  ];
}).flat();

const pure = Array.from(rooms, ([folder, { pure: isPure = false }]): Plant => {
  const files = impure.map((name, n) => [`src/${folder}/pure-${n}.ts`, importing(name)] as const);
  return {
    title: isPure ? `src/${folder} is pure: no React` : `src/${folder} may know React`,
    files: Object.fromEntries(files),
    refusedBy: isPure ? 'no-restricted-imports' : null,
  };
});

const outside = ['e2e/support/test.ts', 'bench/run.mjs', 'scripts/test.mjs'].map((path, n) =>
  refused(`src can't import ${path}`, `src/app/outside-${n}.ts`, importing(`../../${path}`)),
);

const circle: Plant = {
  title: "a circle of imports can't be drawn",
  files: {
    'src/app/circleA.ts': `import { b } from './circleB.ts';\n\nexport const a = () => b;\n`,
    'src/app/circleB.ts': `import { a } from '@/app/circleA.ts';\n\nexport const b = () => a;\n`,
  },
  refusedBy: 'no-cycle',
};

const nodeInTests: Plant = {
  title: 'a test may import what only Node has',
  files: { 'src/app/node.test.ts': importing('node:fs') },
  refusedBy: null,
};

const rules: readonly (readonly [title: string, code: string, refusedBy?: string])[] = [
  ["the mount can't be imported", importing('@/main.tsx')],
  ["a barrel can't be imported", importing('@/report/index.ts')],
  ["a barrel can't be made", `export * from '@/report/thing.ts';\n`, 'no-barrel-file'],
  ['an import names its extension', importing('@/report/thing'), 'extensions'],
  ['there are no default exports', 'const thing = 1;\n\nexport default thing;\n', 'no-default-export'],
  ["the page can't import what only Node has", importing('node:fs'), 'no-nodejs-modules'],
  ['nothing is of type any', 'export const thing = (value: any) => Boolean(value);\n', 'no-explicit-any'],
  [
    'nothing is said to be present with an exclamation mark',
    'export const thing = (values: Map<string, number>) => values.get("a")!;\n',
    'no-non-null-assertion',
  ],
  [
    'no promise is forgotten',
    'export function thing(work: () => Promise<void>) {\n  work();\n}\n',
    'no-floating-promises',
  ],
];

export const plants: readonly Plant[] = [
  ...folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => direction(from, to))),
  ...libraries,
  ...pure,
  ...outside,
  circle,
  nodeInTests,
  ...rules.map(([title, code, refusedBy], n) => refused(title, `src/app/rule-${n}.ts`, code, refusedBy)),
];
