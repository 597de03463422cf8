import type { Rolldown } from 'vite';

/** The folder of the sections, each of which is loaded by itself. */
const SECTIONS = /\/src\/app\/page\//;

/**
 * The style sheets of the sections below the first view and of all that they are drawn with, in the order in which they apply: what is
 * imported before who imports it. Without those of the first view.
 */
export function belowStyles(bundle: Rolldown.OutputBundle): readonly string[] {
  const sheets = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (seen.has(name) || chunk?.type !== 'chunk') return;
    seen.add(name);
    chunk.imports.forEach(visit);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.add(sheet);
  };
  Object.values(bundle)
    .filter((file) => file.type === 'chunk' && file.isEntry)
    .forEach(({ fileName }) => visit(fileName));
  const first = sheets.size;
  const sections = Object.values(bundle).filter(
    (file) => file.type === 'chunk' && file.isDynamicEntry && SECTIONS.test(file.facadeModuleId ?? ''),
  );
  if (sections.length === 0) throw new Error('The build has no section that is loaded by itself');
  sections.forEach(({ fileName }) => visit(fileName));
  return [...sheets].slice(first);
}
