import { describe, expect, test } from 'vitest';
import { bring, stepsFor } from './packages.mjs';

/** A machine where some steps fail, and what was run on it. */
function machine({ fails = [], root = true }: { fails?: readonly string[]; root?: boolean }) {
  const ran: string[] = [];
  return {
    ran,
    root,
    missingPackages: async () => ['libreoffice-calc'],
    officeIsThere: async () => ran.some((step) => step.includes('--no-download')),
    take: async (step: readonly string[]) => {
      const line = step.join(' ');
      ran.push(line);
      const failed = fails.some((part) => line.includes(part));
      return { ok: !failed, output: failed ? 'E: some\nE: no such package\n' : '' };
    },
  };
}

describe('LibreOffice is brought', () => {
  test('in three steps, of which those that wait for a network are bounded', async () => {
    const debian = machine({});
    expect(await bring(debian)).toBe('LibreOffice was installed in 0 s');
    expect(debian.ran.map((line) => line.replaceAll(/ --(?!download|no-d)\S+/g, ''))).toEqual([
      'timeout 20 apt-get update',
      'timeout 45 apt-get install --download-only libreoffice-calc',
      'apt-get install --no-download libreoffice-calc',
    ]);
  });

  test('not at all where nothing is missing', async () => {
    const there = { ...machine({}), missingPackages: async () => [] };
    expect(await bring(there)).toBe('LibreOffice is here already');
    expect(there.ran).toEqual([]);
  });

  test('also where the lists of packages are as they were', async () => {
    expect(await bring(machine({ fails: ['update'] }))).toBe('LibreOffice was installed in 0 s');
  });

  test('and where it can’t be, one line says why, and nothing is unpacked by halves', async () => {
    const offline = machine({ fails: ['update', '--download-only'] });
    expect(await bring(offline)).toBe("LibreOffice can't be installed here: E: no such package");
    expect(offline.ran.some((line) => line.includes('--no-download'))).toBe(false);
    const hung = { ...machine({}), take: async () => ({ ok: false, output: 'Reading package lists...' }) };
    expect(await bring(hung)).toBe("LibreOffice can't be installed here: stopped, as it took too long");
  });

  test('and not taken for there where it does not answer', async () => {
    const hidden = { ...machine({}), officeIsThere: async () => false };
    expect(await bring(hidden)).toContain('not where programs are looked for');
  });
});

test('who is not root asks sudo, without a word to type, and may wait as long as it takes when asked to', () => {
  const { update, fetch, unpack } = stepsFor(['poppler-utils'], { root: false });
  for (const step of [update, fetch, unpack]) expect(step.slice(0, 3)).toEqual(['sudo', '-n', 'apt-get']);
});
