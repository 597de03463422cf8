const noticedAs = ['Killed', 'Timeout'];
const noMutants = ['Ignored', 'CompileError'];

/**
 * How many of the mutants were noticed, a line a folder and one for all, as a table in Markdown.
 *
 * @typedef {{ folder: string, status: string }} Mutant
 * @param {Mutant[]} mutants
 */
export function scoreTable(mutants) {
  const tried = mutants.filter(({ status }) => !noMutants.includes(status));
  const folders = [...new Set(tried.map(({ folder }) => folder))].sort();
  return [
    '| folder | mutants | noticed | of these, never left | no test went there | score |',
    '| --- | --- | --- | --- | --- | --- |',
    ...folders.map((name) =>
      line(
        name,
        tried.filter(({ folder }) => folder === name),
      ),
    ),
    ...(folders.length > 1 ? [line('all', tried)] : []),
  ].join('\n');
}

/** @param {string} name @param {Mutant[]} mutants */
function line(name, mutants) {
  /** @param {string[]} statuses */
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count(...noticedAs);
  const score = ((100 * noticed) / mutants.length).toFixed(1);
  return `| ${name} | ${mutants.length} | ${noticed} | ${count('Timeout')} | ${count('NoCoverage')} | ${score} % |`;
}
