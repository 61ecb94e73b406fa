/** What a column of a table of claims may mean. */
export const COLUMN_FIELDS = [
  'text',
  'title',
  'speaker',
  'saidOn',
  'place',
  'lang',
  'tags',
  'appearances',
  'rating',
  'verdict',
  'rationale',
  'correction',
  'missingContext',
  'author',
  'reviewedOn',
  'url',
  'citations',
  'state',
] as const;

export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column holds which field; null or left out: none. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, string | null>>>;

/**
 * Names that columns of published tables bear, small and without accents; the first that is there wins. English first,
 * then the other languages of the interface.
 */
const NAMES: Record<ColumnField, readonly string[]> = {
  text: [
    'statement',
    'claim',
    'claim text',
    'claimreviewed',
    'disinformation',
    'summary',
    'text',
    'quote',
    'aussage',
    'behauptung',
    'declaration',
    'affirmation',
    'citation',
    'declaracion',
    'afirmacion',
    'cita',
    'заява',
    'твердження',
    'цитата',
  ],
  title: [
    'title',
    'headline',
    'subject',
    'debunk title',
    'titel',
    'betreff',
    'titre',
    'objet',
    'titulo',
    'asunto',
    'назва',
    'тема',
  ],
  speaker: [
    'speaker',
    'claimant',
    'person',
    'claim author',
    'said by',
    'source person',
    'wer',
    'urheber',
    'sprecher',
    'locuteur',
    'auteur de l affirmation',
    'qui',
    'declarante',
    'quien',
    'спікер',
    'хто',
  ],
  saidOn: [
    'said on',
    'claim date',
    'date said',
    'said at',
    'statement date',
    'gesagt am',
    'datum der aussage',
    'date de la declaration',
    'fecha de la declaracion',
    'дата заяви',
  ],
  place: ['place', 'where', 'context', 'location', 'ort', 'anlass', 'lieu', 'lugar', 'місце'],
  lang: ['language', 'lang', 'article language', 'sprache', 'langue', 'idioma', 'мова'],
  tags: [
    'tags',
    'keywords',
    'topics',
    'topic',
    'country',
    'countries',
    'schlagworte',
    'stichworte',
    'mots cles',
    'etiquetas',
    'теги',
  ],
  appearances: [
    'appearances',
    'appearance',
    'outlets',
    'article url',
    'found at',
    'seen at',
    'fundstellen',
    'fundstelle',
    'apparitions',
    'occurrences',
    'apariciones',
    'публікації',
  ],
  rating: [
    'original rating',
    'rating',
    'verdict',
    'label',
    'textual rating',
    'ruling',
    'class',
    'urteil',
    'bewertung',
    'jugement',
    'veredicto',
    'calificacion',
    'вердикт',
    'оцінка',
  ],
  // After `rating`, which takes it where publishers' own words have no column.
  verdict: ['verdict'],
  rationale: [
    'rationale',
    'explanation',
    'information',
    'disproof',
    'response',
    'finding',
    'conclusion',
    'begrundung',
    'befund',
    'constat',
    'explication',
    'explicacion',
    'висновок',
    'пояснення',
  ],
  correction: ['correction', 'richtigstellung', 'rectification', 'rectificacion', 'спростування'],
  missingContext: [
    'missing context',
    'fehlender kontext',
    'contexte manquant',
    'contexto que falta',
    'бракує контексту',
  ],
  author: [
    'author',
    'publisher',
    'fact checker',
    'checked by',
    'reviewer name',
    'organisation',
    'organization',
    'autor',
    'herausgeber',
    'redaktion',
    'auteur',
    'redaction',
    'editor',
    'medio',
    'автор',
    'видавець',
  ],
  reviewedOn: [
    'as of',
    'review date',
    'checked on',
    'date checked',
    'publication date',
    'debunk date',
    'date',
    'stand',
    'gepruft am',
    'datum',
    'verifie le',
    'fecha',
    'дата',
  ],
  url: [
    'url',
    'link',
    'links',
    'review url',
    'fact check url',
    'debunk url',
    'report url',
    'adresse',
    'lien',
    'enlace',
    'адреса',
    'посилання',
  ],
  citations: [
    'evidence',
    'citations',
    'sources',
    'references',
    'links to sources',
    'belege',
    'quellen',
    'preuves',
    'pruebas',
    'fuentes',
    'докази',
    'джерела',
  ],
  state: ['state', 'status', 'zustand', 'etat', 'estado', 'стан'],
};

const folded = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    // Accents of Latin letters alone: the Cyrillic short i is a letter of its own.
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A first guess at which column means what, for a person to correct. No column is used twice. */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const free = new Map(headers.map((header) => [folded(header), header]));
  const entries = COLUMN_FIELDS.flatMap((field): [ColumnField, string][] => {
    const name = NAMES[field].find((candidate) => free.has(candidate));
    if (name === undefined) return [];
    const header = free.get(name) ?? name;
    free.delete(name);
    return [[field, header]];
  });
  return Object.fromEntries(entries);
}
