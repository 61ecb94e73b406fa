/** Grammatical relations of a word to its head, coarse; 0 is none. The order is part of the model. */
export const RELATIONS = [
  'none',
  'subject',
  'clause',
  'open-clause',
  'parataxis',
  'adverbial',
  'modifier-clause',
  'nominal',
  'conjunct',
  'object',
  'marker',
  'other',
] as const;

export type Relation = (typeof RELATIONS)[number];

const INDEX = new Map<string, number>(RELATIONS.map((name, i) => [name, i]));

/** The number of a relation, by which the parser knows it. */
export function relation(name: Relation): number {
  return INDEX.get(name) ?? 0;
}

/** The number of a Universal Dependencies (version 1) label. */
export function relationOfLabel(label: string): number {
  if (/^[nc]subj/.test(label)) return relation('subject');
  if (label === 'ccomp') return relation('clause');
  if (label === 'xcomp') return relation('open-clause');
  if (label === 'parataxis') return relation('parataxis');
  if (label === 'advcl') return relation('adverbial');
  if (label.startsWith('acl')) return relation('modifier-clause');
  if (label.startsWith('nmod')) return relation('nominal');
  if (label === 'conj') return relation('conjunct');
  if (label === 'dobj' || label === 'iobj') return relation('object');
  if (label === 'mark' || label === 'case') return relation('marker');
  return relation('other');
}
