import { parseSync, type ESTree } from 'vite';

/** A key of the messages, as it stands in the file of its module. */
export interface MessageKey {
  /** As `charts.columns.figure`. */
  readonly path: string;
  readonly start: number;
}

/** The keys of a module of messages, `export const charts = { … }`, at every depth; of `messages` itself, the modules. */
export function messageKeys(code: string): MessageKey[] {
  return parseSync('messages.ts', code).program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration')
      return [];
    return statement.declaration.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init !== null
        ? keysIn(init, id.name === 'messages' ? '' : `${id.name}.`)
        : [],
    );
  });
}

function keysIn(value: ESTree.Expression, prefix: string): MessageKey[] {
  if (value.type === 'TSSatisfiesExpression' || value.type === 'TSAsExpression')
    return keysIn(value.expression, prefix);
  if (value.type !== 'ObjectExpression') return [];
  return value.properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const path = prefix + nameOf(property.key);
    return [{ path, start: property.start }, ...keysIn(property.value, `${path}.`)];
  });
}

function nameOf(key: ESTree.PropertyKey): string {
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'Literal') return String(key.value);
  throw new Error(`A key of the messages is written as ${key.type}: write its name.`);
}
