import { HOSTILE_KEYS, HOSTILE_VALUES } from './hostile-values-data';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, public domain). */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const oneOf = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];

/** An object's or a list's entries; keys may be any text, `__proto__` too, so that none is set as one. */
type Tree = { readonly list: boolean; readonly entries: [string, Tree | string][] };

/** A JSON value as a tree of its own; leaves are JSON texts. */
function treeOf(value: unknown): Tree | string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).map(([key, child]): [string, Tree | string] => [key, treeOf(child)]);
  return { list: Array.isArray(value), entries };
}

function textOf(tree: Tree | string): string {
  if (typeof tree === 'string') return tree;
  const inner = tree.entries.map(([key, child]) =>
    tree.list ? textOf(child) : `${JSON.stringify(key)}:${textOf(child)}`,
  );
  return tree.list ? `[${inner.join(',')}]` : `{${inner.join(',')}}`;
}

const branchesOf = (tree: Tree | string): Tree[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.entries.flatMap(([, child]) => branchesOf(child))];

const hostile = (random: Random): Tree | string => treeOf(oneOf(HOSTILE_VALUES, random));

/** Changes one field somewhere: away, twice, of another name, of another type, or somewhere else. */
function mutateField(root: Tree, random: Random): void {
  const branches = branchesOf(root).filter(({ entries }) => entries.length > 0);
  const branch = oneOf(branches, random);
  const at = Math.floor(random() * (branch?.entries.length ?? 0));
  const entry = branch?.entries[at];
  if (!branch || !entry) return;
  const [key, child] = entry;
  const elsewhere = oneOf(oneOf(branches, random)?.entries ?? [], random)?.[1] ?? 'null';
  const moves: readonly (() => void)[] = [
    () => branch.entries.splice(at, 1),
    () => branch.entries.splice(at, 0, [key, child]),
    () => branch.entries.splice(at, 1, [oneOf(HOSTILE_KEYS, random) ?? '', child]),
    () => branch.entries.push([oneOf(HOSTILE_KEYS, random) ?? '', hostile(random)]),
    () => branch.entries.splice(at, 1, [key, hostile(random)]),
    () => branch.entries.splice(at, 1, [key, hostile(random)]),
    () => branch.entries.splice(at, 1, [key, { list: true, entries: [['0', child]] }]),
    () =>
      branch.entries.splice(at, 1, [
        key,
        {
          list: true,
          entries: [
            ['0', hostile(random)],
            ['1', child],
          ],
        },
      ]),
    () => branch.entries.splice(at, 1, [key, { list: false, entries: [['@value', child]] }]),
    () => branch.entries.splice(at, 1, [key, typeof elsewhere === 'string' ? elsewhere : 'null']),
  ];
  oneOf(moves, random)?.();
}

/** A JSON text with one to four of its fields changed. */
export function mutateJson(text: string, random: Random): string {
  const root = treeOf(JSON.parse(text));
  if (typeof root === 'string') return text;
  for (let i = 0; i <= random() * 3; i++) mutateField(root, random);
  return textOf(root);
}

/** Any text damaged: cut, doubled, with something within, a letter lost, or other marks around its words. */
export function mutateText(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const value = oneOf(HOSTILE_VALUES, random);
  const within = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const moves: readonly (() => string)[] = [
    () => text.slice(0, at),
    () => text.slice(at),
    () => text + text,
    () => text.slice(0, at) + within + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 20)),
    () =>
      text.slice(0, at) +
      (oneOf(['"', '\\', ',', ';', '\n', '\r', '\t', '{', ']', '\u0000', '<'], random) ?? '') +
      text.slice(at),
    () => text.replaceAll('\n', oneOf(['\r', '\r\n', '\n\n', '\u2028'], random) ?? ''),
    () => `\uFEFF\uFEFF${text}`,
    () => [...text.slice(0, 2000)].map((letter) => `${letter}\u0000`).join(''),
    () => text.replaceAll('"', oneOf(["'", '&quot;', '“', '""'], random) ?? ''),
  ];
  return oneOf(moves, random)?.() ?? text;
}
